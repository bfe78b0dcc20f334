"""Everything that the articles for patients say is read on the page, by clicks alone."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

import pathways

pytestmark = pytest.mark.browser

ITEMS = tomllib.loads(Path(__file__).with_name("items.toml").read_text("utf-8"))
CONDITIONS = pathways.load().conditions
RAW_ID = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b|source article|ARTICLE0|\b00[0-4]\b")


@pytest.fixture
def conditions(open_shell):
    page = open_shell()
    page.click("[data-shelf=conditions]")
    return page


def opened(page, card):
    page.click("[data-differential]" if card == "differential" else f"[data-condition={card}]")
    page.wait_for_selector(
        f".focus[data-focus^={'differential' if card == 'differential' else 'condition'}]"
    )
    return page.locator(".focus")


def words_of(card):
    return " ".join(card.text_content().lower().split())


def test_every_item_of_the_articles_is_reached_by_clicks(conditions):
    by_card = defaultdict(list)
    for kind, table in ITEMS.items():
        for row in table["items"]:
            by_card[row["card"]].append((kind, row))
    missing = []
    for card, rows in by_card.items():
        told = words_of(opened(conditions, card))
        missing += [(kind, row["item"]) for kind, row in rows if row["words"].lower() not in told]
    total = sum(map(len, by_card.values()))
    print(f"{total - len(missing)} of {total} items reached")  # noqa: T201
    assert total == 170
    assert missing == []


def test_every_card_opens_and_lights_what_it_speaks_of(conditions):
    for name, row in CONDITIONS.items():
        card = opened(conditions, name)
        assert row.name in card.text_content()
        view = conditions.evaluate("__rootToHeel[0].view()")
        assert view["lesions"] in [[site] for site in row.sites]
        assert view["grade"] == "typical"


@pytest.mark.parametrize("register", ["patient", "student", "clinician"])
def test_no_raw_id_and_no_number_of_an_article_is_read(conditions, register):
    conditions.click(f"[data-register={register}]")
    conditions.click("[data-shelf=conditions]")
    for name in CONDITIONS:
        text = opened(conditions, name).inner_text()
        assert not RAW_ID.search(text), (name, RAW_ID.search(text))


def test_another_site_of_a_condition_is_lit_and_the_card_stays(conditions):
    card = opened(conditions, "spinal_stenosis")
    card.locator("[data-lesion=stenosis_recess_L5_S1]").click()
    assert conditions.evaluate("__rootToHeel[0].view().lesions") == ["stenosis_recess_L5_S1"]
    assert "Spinal stenosis" in conditions.locator(".focus").text_content()


def test_the_differential_marks_the_cause_that_is_shown(conditions):
    table = opened(conditions, "differential")
    assert table.locator("tbody tr").count() == len(pathways.load().differentials)
    table.locator("[data-lesion=tarsal_tunnel]").click()
    assert conditions.evaluate("__rootToHeel[0].view().lesions") == ["tarsal_tunnel"]
    assert "Tarsal tunnel" in conditions.locator(".differential thead .shown").text_content()
    explained = table.locator("tr.explained")
    weights = [
        row.strengths.get("tarsal_tunnel", 0) for row in pathways.load().differentials.values()
    ]
    assert explained.count() == sum(weight > 0 for weight in weights) > 0
    assert "explained by Tarsal tunnel" in explained.first.locator(".sr-only").first.text_content()
    last = table.locator("tbody tr").last
    assert "unweighed" in last.get_attribute("class")
    assert set(last.locator(".sr-only").all_text_contents()) == {"not weighed"}
