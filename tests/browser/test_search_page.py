"""What people type, and what they find first."""

from __future__ import annotations

import golden_searches
import pytest

pytestmark = pytest.mark.browser


def test_what_people_type_finds_what_they_mean_first(open_shell):
    page = open_shell()
    box = page.get_by_role("combobox").first
    wrong = {}
    cases = golden_searches.cases()
    for case in cases:
        box.fill(case["typed"])
        hits = page.locator(".hits .item")
        named = "(hits) => hits.map((hit) => `${hit.dataset.kind}:${hit.dataset.hit}`)"
        found = [hit for hit in hits.evaluate_all(named) if not hit.startswith("find:")][:1]
        if found != case["found"][:1] or not golden_searches.is_right(found, case["wanted"]):
            wrong[case["typed"]] = found
    print(f"{len(cases) - len(wrong)} of {len(cases)} searches right")  # noqa: T201
    assert wrong == {}


def test_a_denial_is_no_answer_to_the_thing(open_shell):
    page = open_shell()
    for typed in ("tingling", "stiffness"):
        page.get_by_role("combobox").first.fill(typed)
        names = page.locator(".hits .item").all_inner_texts()
        assert names
        assert not [name for name in names if name.lower().startswith("no ")]
    page.get_by_role("combobox").first.fill("no tingling")
    assert "no tingling, numbness or weakness" in page.locator(".hits").inner_text()


def test_what_is_told_of_conditions_leads_to_their_cards(open_shell):
    page = open_shell()
    page.get_by_role("combobox").first.fill("night splint")
    page.locator(".hits .item").first.click()
    page.locator(".focus .pill").first.click()
    assert "Plantar fasciitis" in page.locator(".focus").inner_text()
    page.get_by_role("combobox").first.fill("keegan")
    page.locator(".hits .item").first.click()
    assert page.evaluate("__rootToHeel[0].view().map").startswith("keegan")


def test_patients_read_plain_names_and_what_has_none_comes_last(open_shell):
    page = open_shell("register=patient")
    named = {}
    for typed in ("gastrocs", "S1", "Co1", "tinel", "L5 S1", "bursitis"):
        page.get_by_role("combobox").first.fill(typed)
        named[typed] = page.locator(".hits .item").all_inner_texts()
    assert named["gastrocs"][0] == "Calf muscle that lifts the heel"
    assert named["gastrocs"].count("Calf muscle that lifts the heel") == 1
    assert named["S1"][0] == "First nerve at the base of the spine"
    page.get_by_role("combobox").first.fill("S1")
    kinds = page.locator(".hits .item").evaluate_all("(all) => all.map((one) => one.dataset.kind)")
    assert set(kinds[kinds.index("test") :]) <= {"test", "reflex", "variant", "map"}
    for names in named.values():
        assert names
        hard = ("nerve root", "division", "medial head", "paracentral", "Iliopsoas")
        assert not [name for name in names if any(word in name for word in hard)]


def test_a_search_that_finds_nothing_says_so_below_the_box(open_shell):
    page = open_shell()
    page.get_by_role("combobox").first.fill("xylophone")
    said = page.locator(".finder [role=status]")
    assert "Nothing is called \u201cxylophone\u201d" in said.inner_text()
    box, below = page.locator(".finder input").bounding_box(), said.bounding_box()
    assert below["y"] >= box["y"] + box["height"]
