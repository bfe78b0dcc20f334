"""Published cases beside the model: findings and grade were coded before the program was run.

`published_cases.toml` has each with its address. A finding that is lost, felt or weak agrees when
one of its targets shows it; one that was found normal, when all of its targets are.
`python tests/pathways/test_published_cases.py` writes the tables of docs/published-cases.md.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

import pathways

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "published-cases.md"
START, END = "<!-- cases -->", "<!-- /cases -->"
CASES = tomllib.loads(Path(__file__).with_name("published_cases.toml").read_text("utf-8"))
KIND = {"skin": "skin", "deep": "deep", "muscle": "muscles", "reflex": "reflexes"}
LOST = {"numb", "reduced", "possible", "variable"}
AGREEING = {"irritated": 0.8, "compressed": 0.84, "cut": 0.9}
"""The share of findings that agrees, by grade; misses stand with their reasons in the document."""


def shows(effect, found):
    if found == "felt":
        return effect.felt != "none"
    if found == "kept":
        return effect.state in {"untouched", "spared", "variable"}
    return effect.state in LOST


def agrees(deficit, finding):
    kind = KIND[finding["of"]]
    effects = [deficit.effect(kind, name) for name in finding["ids"]]
    holds = all if finding["is"] == "kept" else any
    return holds(shows(effect, finding["is"]) for effect in effects)


def judged():
    """Every finding of every case: the case, its grade, the finding, and whether it agrees."""
    for name, case in CASES.items():
        wanted = pathways.lesion(*case["lesion"], side=case["side"], grade=case["grade"])
        deficit = pathways.deficit(wanted)
        for finding in case["findings"]:
            yield name, case["grade"], finding, agrees(deficit, finding)


JUDGED = tuple(judged())


def test_there_are_cases_enough_each_with_an_address():
    assert len(CASES) >= 44
    assert all(case["address"].strip() and case["findings"] for case in CASES.values())


@pytest.mark.parametrize("grade", AGREEING)
def test_findings_agree(grade):
    of_grade = [right for _, own, _, right in JUDGED if own == grade]
    misses = [f"{n}: {f['words']}" for n, own, f, right in JUDGED if own == grade and not right]
    assert sum(of_grade) >= AGREEING[grade] * len(of_grade), misses


def test_every_miss_has_its_reason_and_nothing_else_has():
    told = {(name, finding["words"]): "missed" in finding for name, _, finding, _ in JUDGED}
    missed = {(name, finding["words"]): not holds for name, _, finding, holds in JUDGED}
    assert told == missed


def test_the_document_is_what_the_cases_give():
    written = DOCUMENT.read_text("utf-8")
    assert written == documented(written)


def documented(text):
    """The document with its tables made anew."""
    head, _, rest = text.partition(START)
    return f"{head}{START}\n{report()}\n{END}{rest.partition(END)[2]}"


def report():
    """How many findings agree, by grade and by kind, and each that does not, with its reason."""
    lines = [
        f"{len(CASES)} cases, {len(JUDGED)} findings.",
        "",
        "| findings | agree |",
        "|---|---|",
    ]
    for what in (lambda row: f"{row[1]} nerves", lambda row: f"{row[2]['of']}: {row[2]['is']}"):
        total, right = Counter(map(what, JUDGED)), Counter(what(row) for row in JUDGED if row[3])
        lines += [f"| {key} | {right[key]} of {count} |" for key, count in sorted(total.items())]
    lines += ["", "| case | grade | found | why the model says otherwise |", "|---|---|---|---|"]
    lines += [
        f"| [{name}]({CASES[name]['address'].split()[0]}) | {grade} | {found['words']} "
        f"| {found.get('missed', '')} |"
        for name, grade, found, holds in JUDGED
        if not holds
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    DOCUMENT.write_text(documented(DOCUMENT.read_text("utf-8")), "utf-8")
    print(report())  # noqa: T201
