"""What the page and the print show is for readers: no field of it says how we came by a fact."""

from __future__ import annotations

import re

import pytest

import pathways
from viz.scene_file.schema import LEFT_OUT

ATLAS = pathways.load()
SHOWN = (
    *("roots", "nerves", "sites", "skin", "deep", "muscles", "reflexes", "variants", "maps"),
    *(
        "conditions",
        "tests",
        "sources",
        "corrections",
        "differentials",
        "differential_columns",
        "pairs",
    ),
    *("piriformis_types", "functions", "grades"),
)
TO_OURSELVES = re.compile(
    r"\bmemory\b|secondary (?:page|source)|\bquot(?:ed|ing)\b|\bvia (?!the )|garbled|\blists? it\b"
    r"|(?:abstracts?|pages?|plates?|summary|tables?|results?|not|was|through a?) seen\b|^seen\b"
    r"|\b(?:the|one|an|source) articles? (?:for patients )?"
    r"(?:[a-z]+s|has|have|do|name|list|give|\d)\b"
    r"|\bthe articles\b|(?:by|in|of) the article\b|article \d|\bwe saw\b|AI-written|worked out here"
    r"|on the (?:page|excerpt)|check(?:ed)? (?:before|word)|\bnot read\b|\bprint(?:s|ed)\b",
    re.IGNORECASE,
)


def texts(value):
    """Every text within the fields of a row that are shown."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, of in value.items():
            if name not in {*LEFT_OUT, "articles", "sources", "url"}:
                yield from texts(of)
    elif isinstance(value, list):
        for of in value:
            yield from texts(of)


@pytest.mark.parametrize("table", SHOWN)
def test_no_note_to_ourselves_is_shown(table):
    found = [
        (name, text)
        for name, row in getattr(ATLAS, table).items()
        for text in texts(row.model_dump(mode="json", exclude_defaults=True))
        if TO_OURSELVES.search(text)
    ]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "Majlesi 2008 from memory",
        "a secondary page (UNE) prints the two specificities swapped",
        "orthofixar page quoting Fishman 2002",
        "De Garceau 2003 via physiotutors",
        "fpnotebook lists it under the seated stretch",
        "abstract seen",
        "garbled; separate entities",
        "The articles for patients name no treatment.",
        "One article praises injections.",
        "Authors not on the page.",
    ],
)
def test_a_note_to_ourselves_would_be_noticed(text):
    assert TO_OURSELVES.search(text)


def test_the_page_is_not_told_how_a_source_was_read():
    assert {"seen", "source_note", "settled_by"} <= LEFT_OUT


def test_a_correction_stands_on_the_cards_of_what_it_names():
    about = {name: row.about for name, row in ATLAS.corrections.items()}
    assert "tarsal_tunnel" not in about["lumbar_disc_and_arms"]
    assert "achilles_tendonitis" not in about["lumbar_disc_and_arms"]
    assert about["bursitis_compresses_nerves"] == ("trochanteric_bursitis",)
