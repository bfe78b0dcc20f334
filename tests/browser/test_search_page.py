"""What people type, and what they find first."""

from __future__ import annotations

import golden_searches
import pytest
from conftest import PATIENCE, READY, SKETCHED, until

import pathways
from viz import View

pytestmark = pytest.mark.browser

SEVERAL = "numb lateral heel absent ankle jerk back pain"
EVIDENCE = "document.querySelector('.hits [data-kind=find]')"


@pytest.fixture(scope="module")
def whole_page(browser, body, tmp_path_factory):
    """A page with a body, whose search knows what can be found."""
    from viz.hosts import page

    file = page.write(View(), tmp_path_factory.mktemp("search") / "search.html")
    opened = browser.new_context(**SKETCHED, offline=True).new_page()
    opened.set_default_timeout(PATIENCE)
    opened.goto(file.as_uri())
    until(opened, READY)
    yield opened
    opened.context.close()


def test_several_findings_in_one_line_are_marked_in_find(whole_page):
    box = whole_page.get_by_role("combobox").first
    box.fill(SEVERAL)
    until(whole_page, EVIDENCE)
    first = whole_page.locator(".hits .item").first
    assert first.get_attribute("data-kind") == "find"
    assert first.inner_text().startswith("Lateral heel: numb; ")
    box.press("Enter")
    view = whole_page.evaluate("__rootToHeel[0].view()")
    assert view["mode"] == "find"
    assert view["findings"] == [
        "skin:lateral_heel:numb",
        "reflex:achilles:absent",
        "history:back_pain:yes",
    ]
    whole_page.evaluate("document.querySelector('[data-mode=explore]')?.click()")
    box.fill("numb lateral heel")
    until(whole_page, EVIDENCE)
    kinds = whole_page.locator(".hits .item").evaluate_all(
        "(all) => all.map((one) => one.dataset.kind)"
    )
    assert kinds[0] == "skin"
    assert kinds.count("find") == 1


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


def test_patients_read_plain_names_alone(open_shell):
    page = open_shell("register=patient")
    named = {}
    for typed in ("gastrocs", "S1", "Co1", "tinel", "L5 S1", "bursitis", "MRI"):
        page.get_by_role("combobox").first.fill(typed)
        named[typed] = page.locator(".hits .item").all_inner_texts()
    assert named["gastrocs"][0] == "Calf muscle that lifts the heel"
    assert named["gastrocs"].count("Calf muscle that lifts the heel") == 1
    assert named["S1"][0] == "First nerve at the base of the spine"
    page.get_by_role("combobox").first.fill("S1")
    kinds = page.locator(".hits .item").evaluate_all("(all) => all.map((one) => one.dataset.kind)")
    assert not {"variant", "map"} & set(kinds)
    for names in named.values():
        assert names
        hard = ("resonance", "nerve root", "division", "medial head", "paracentral", "Iliopsoas")
        assert not [name for name in names if any(word in name for word in hard)]


def test_a_search_that_finds_nothing_says_so_below_the_box(open_shell):
    page = open_shell()
    page.get_by_role("combobox").first.fill("xylophone")
    said = page.locator(".finder [role=status]")
    assert "Nothing is called \u201cxylophone\u201d" in said.inner_text()
    box, below = page.locator(".finder input").bounding_box(), said.bounding_box()
    assert below["y"] >= box["y"] + box["height"]


def test_what_the_sources_do_not_name_is_said_above_what_comes_nearest(open_shell):
    page = open_shell()
    box = page.get_by_role("combobox").first
    box.fill("gabapentin")
    assert "called \u201cgabapentin\u201d. What comes nearest" in page.inner_text(".hits")
    assert page.locator(".hits .item").first.inner_text() == "nerve-pain medication"
    box.fill("massage")
    assert page.locator(".hits .item").count() == 0
    assert "Nothing is called \u201cmassage\u201d in the sources" in page.inner_text(".finder")


def test_what_only_comes_near_is_not_opened_by_enter_but_by_choice(open_shell):
    page = open_shell()
    box = page.get_by_role("combobox").first
    for typed in ("spring ligament", "peroneal artery", "gabapentin"):
        box.fill(typed)
        assert "Nothing in the sources is called" in page.inner_text(".hits")
        assert page.locator(".hits .item").count()
        assert page.locator(".hits [aria-selected=true]").count() == 0
        box.press("Enter")
        assert page.locator(".focus[data-focus]").count() == 0, typed
        assert box.input_value() == typed
    box.press("ArrowDown")
    box.press("Enter")
    assert page.locator(".focus[data-focus='treatment:nerve-pain medication']").count() == 1


def test_what_is_denied_is_not_shown(open_shell):
    page = open_shell()
    box = page.get_by_role("combobox").first
    for typed in ("no weakness in the foot", "my bladder is fine", "no loss of bladder control"):
        box.fill(typed)
        assert page.locator(".hits .item").count() == 0, typed
    box.fill("heel pain but no numbness")
    assert page.locator(".hits .item").first.inner_text() == "Plantar fasciitis"


def test_a_red_flag_says_first_what_to_do_and_lights_what_it_is_a_sign_of(open_shell):
    for register in ("patient", "student", "clinician"):
        page = open_shell(f"register={register}")
        box = page.get_by_role("combobox").first
        for typed in (
            "bladder",
            "numb between the legs",
            "both legs weak",
            "can't pee",
            "impotence",
        ):
            box.fill(typed)
            box.press("Enter")
            card = page.locator(".focus[data-focus^='red_flag:']")
            assert "emergency department now" in card.locator("[data-urgent-sign]").inner_text()
            assert "Cauda equina" in card.locator(".pill").first.inner_text(), typed
            assert page.evaluate("__rootToHeel[0].view().lesions") == ["cauda_equina"], typed


def test_every_test_leads_on(open_shell):
    page = open_shell()
    for name, row in pathways.load().tests.items():
        page.get_by_role("combobox").first.fill(row.name)
        hit = page.locator(f".hits .item[data-kind=test][data-hit={name}]")
        hit.click()
        assert page.locator(f".focus[data-focus='test:{name}'] .pill").count(), name
