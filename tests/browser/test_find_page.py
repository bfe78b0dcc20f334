"""Find on the page: marking in the list, on the body, in one line; what it says and keeps."""

from __future__ import annotations

import re

import pytest
from conftest import LAPTOP, PATIENCE, READY, SKETCHED, address, settle, until

from viz import View

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
EVIDENCE = "Boolean(document.querySelector('.bedside [data-marked]'))"
FIRST = "[data-candidate]"


@pytest.fixture(scope="module")
def file(tmp_path_factory, body):
    from viz.hosts import page

    return page.write(View(mode="find"), tmp_path_factory.mktemp("find") / "find.html")


@pytest.fixture(scope="module")
def page(browser, file):
    """The page with the network cut; the tests take turns on it."""
    page = browser.new_context(**SKETCHED, offline=True).new_page()
    page.set_default_timeout(PATIENCE)
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.goto(file.as_uri())
    until(page, READY)
    until(page, EVIDENCE)
    yield page
    page.context.close()


@pytest.fixture
def find(page):
    """Shows the mode with findings; at the end no error may have come up."""

    def open_(*findings, size=LAPTOP, **view):
        page.set_viewport_size(size)
        shown = {"mode": "find", "findings": list(findings), "camera": "back", "side": "right",
                 "register": "student"}  # fmt: skip
        page.evaluate("view => __rootToHeel[0].show(view)", shown | view)
        page.keyboard.press("Escape")
        return page

    yield open_
    assert page.errors == []


def answer(page, of, word):
    """Opens the row of a question and gives an answer."""
    kind = of.partition(":")[0]
    row = page.locator(f"[data-of='{of}']")
    if not row.count():
        page.locator(f"[data-group={kind}] .more").click()
    if row.get_attribute("aria-expanded") == "false":
        row.click()
    page.locator(f"[data-answer='{of}:{word}']").first.click()
    row.click()


def test_without_findings_it_lists_how_common_each_place_is(find):
    page = find()
    assert page.locator("[data-headline]").inner_text() == "Nothing is marked yet"
    assert page.locator(FIRST).count() >= 4
    assert page.locator("[data-ask-first]").is_visible()


def test_three_findings_of_the_s1_root_lead_to_it(find):
    page = find()
    answer(page, "skin:lateral_heel", "numb")
    answer(page, "movement:ankle_plantarflexion", "weak")
    answer(page, "reflex:achilles", "absent")
    assert page.locator("[data-marked='3']").count() == 1
    first = page.locator(".candidates > li").first
    assert {"S1", "disc_L5_S1_paracentral"} & set(
        first.locator(FIRST).evaluate_all("all => all.map(e => e.dataset.candidate)")
    )
    assert "Explains 3 of 3" in first.inner_text()
    assert page.locator(".next.first [data-test]").count() == 1


def test_an_answer_to_the_next_test_ranks_again(find):
    page = find("skin:lateral_heel:numb", "reflex:achilles:absent")
    test = page.locator(".next.first [data-test]")
    of = test.get_attribute("data-test")
    test.locator(".pill").first.click()
    assert page.locator("[data-marked='3']").count() == 1
    assert page.locator(".next.first [data-test]").get_attribute("data-test") != of


LATIN = re.compile(
    r"medial|lateral|plantar|dorsi|malleol|tibial|fibular|sural|radicul|Tinel|% |bits|LR\\b"
    r"|positive|negative|paralysed"
)


def test_a_patient_reads_plain_questions_answers_and_places(find):
    """No Latin and no ratios, in all that can be marked and all that it leads to."""
    noted = ("skin:lateral_heel:numb", "reflex:achilles:absent", "movement:tiptoe:4",
             "test:straight_leg_raise:positive")  # fmt: skip
    page = find(*noted, register="patient")
    for more in page.locator(".bedside .more, aside .more").all():
        more.click()
    for part in (".bedside", "aside.meaning"):
        said = page.locator(part).inner_text()
        assert not LATIN.search(said), LATIN.search(said)
    for plain in ("Outer heel", "Ankle jerk", "Standing on tiptoe", "gone", "yes"):
        assert plain in page.locator(".bedside").inner_text()


def test_registers_differ(find):
    """A clinician reads shares and bits, a student how it is done, a patient neither."""
    said = {}
    for register in ("student", "clinician", "patient"):
        page = find("skin:lateral_heel:numb", "movement:tiptoe:weak", register=register)
        said[register] = page.locator("aside.meaning").inner_text()
    assert " %" in said["clinician"]
    assert "bits" in said["clinician"]
    assert not re.search(r" %|bits", said["student"] + said["patient"])
    assert "tells" in said["student"]
    assert "in 10 with" in said["student"]
    assert "in 10 with" not in said["patient"]


def test_urgent_signs_come_first(find):
    page = find()
    page.locator("[data-some-flag]").click()
    page.locator("[data-ask-first] li button").first.click()
    box = page.locator("[data-red-flags]")
    assert box.get_attribute("role") == "alert"
    above = "e => e.compareDocumentPosition(document.querySelector('[data-headline]')) & 4"
    assert box.evaluate(above)


FOCUSED = "document.activeElement.getAttribute('aria-label') || document.activeElement.innerText"


def pressed(page, selector):
    """Presses a button by keyboard; what has the focus then."""
    page.locator(selector).first.focus()
    page.keyboard.press("Enter")
    settle(page)
    return page.evaluate(FOCUSED)


def test_by_keyboard_the_urgent_questions_are_gone_through(find):
    page = find()
    assert pressed(page, "[data-some-flag]").endswith(": yes")
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED).endswith(": yes")
    later = "[data-ask-first] .chips button:last-child"
    assert pressed(page, later) == "Ask them"
    page.keyboard.press("Enter")
    settle(page)
    pressed(page, "[data-no-flags]")
    assert page.evaluate("document.activeElement.closest('aside.meaning .candidates') !== null")


def test_by_keyboard_no_button_that_goes_away_takes_the_focus_with_it(find):
    page = find("skin:lateral_heel:numb", "reflex:achilles:absent")
    pressed(page, ".next.first .pill")
    assert page.evaluate("document.activeElement.closest('.next.first') !== null")
    page.locator("[data-of='skin:lateral_heel']").click()
    pressed(page, ".answering .link")
    assert page.evaluate("document.activeElement.closest('.answering') !== null")
    page.locator("[data-of='skin:lateral_heel']").click()
    assert pressed(page, ".bedside-foot .link") == "Type a finding"
    find("skin:lateral_heel:numb", "reflex:achilles:absent")
    page.locator(f"{FIRST} .name").first.click()
    pressed(page, "[data-explore]")
    assert page.evaluate("document.activeElement.matches('aside.meaning')")
    page.evaluate("__rootToHeel[0].show({mode: 'find', lesions: []})")


def test_a_typed_side_is_said_and_given_back(find):
    page = find()
    line = page.locator("[data-typed]")
    receipt = page.locator(".receipt")
    for typed, said in (("ankle jerk absent left", "Marked: Achilles"), ("EHL 3/5", "on the left")):
        line.fill(typed)
        line.press("Enter")
        assert said in receipt.inner_text()
    page.locator(".bedside-foot .link").click()
    line.fill("EHL 3/5, cramps")
    line.press("Enter")
    assert page.evaluate("__rootToHeel[0].view().side") == "right"
    assert "Still in the line, not marked: cramps" in receipt.inner_text()
    line.fill("dorsiflexion 6/5")
    assert "graded 0 to 5" in page.locator(".readings").inner_text()


def test_what_is_marked_stays_on_its_side(find):
    page = find()
    line = page.locator("[data-typed]")
    line.fill("numb outer heel, ankle jerk absent, eversion normal")
    line.press("Enter")
    said = page.locator("[data-headline]").inner_text()
    for side in ("both", "left"):
        page.locator(f".sides [data-side={side}]").click()
        kept = page.locator("[data-side-kept=right]")
        assert "What is marked stays on the right side" in kept.inner_text()
        assert page.locator("[data-headline]").inner_text() == said
        assert page.locator("[data-of='reflex:achilles']").get_attribute("aria-label").startswith(
            "Achilles (ankle jerk) (right): absent"
        )  # fmt: skip
    kept.locator("[data-move-findings]").click()
    assert page.locator("[data-side-kept]").count() == 0
    view = page.evaluate("__rootToHeel[0].view()")
    assert view["side"] == "left"
    assert "reflex:achilles:absent" in view["findings"]
    page.locator(".sides [data-side=right]").click()
    page.locator("[data-side-kept=left] .pill").first.click()
    assert page.evaluate("__rootToHeel[0].view().side") == "left"


def test_the_words_of_places_never_grow_down_the_list(find):
    soles = ("medial_sole", "lateral_sole", "plantar_heel", "medial_dorsum", "lateral_foot_border")
    numb = [f"skin:{one}:numb" for one in soles]
    more = ("reflex:achilles:absent", "skin:medial_malleolus:reduced", "skin:medial_thigh:normal")
    page = find(*numb, *more, side="both")
    for button in page.locator("aside.meaning > .more").all():
        button.click()
    told = page.locator(".candidate .word").evaluate_all("all => all.map(e => e.textContent)")
    words = ["probable", "possible", "less likely", "unlikely"]
    places = [words.index(one) for one in told if one != "rarer"]
    assert places == sorted(places)
    assert len(places) > 3


def test_what_a_link_loses_is_not_shared(open_page, file):
    given = ("movement:ankle_dorsiflexion:4", "bogus:x:numb", "reflex:achilles:weird",
             "skin:lateral_heel:numb")  # fmt: skip
    address = "&".join(f"finding={one}" for one in given)
    page = open_page(f"{file.as_uri()}#mode=find&{address}", offline=True)
    until(page, EVIDENCE)
    page.get_by_role("button", name="Menu").click()
    share = page.locator("[data-share-findings]")
    assert share.inner_text() == "Share the 2 findings"
    share.click()
    link = page.locator("[data-shares-findings] input").input_value()
    assert "bogus" not in link
    assert "weird" not in link
    assert "skin:lateral_heel:numb" in link


def test_a_link_says_which_findings_it_loses(open_page, file):
    lost = "movement:tiptoe:9,reflex:achilles:absent:left,reflex:achilles:normal:left"
    page = open_page(f"{file.as_uri()}#mode=find&finding={lost}", offline=True)
    until(page, EVIDENCE)
    assert page.locator("[data-marked='1']").count() == 1
    said = page.locator("aside.meaning .remark").inner_text()
    assert "'movement:tiptoe:9' is no finding" in said
    assert "'reflex:achilles:absent:left' is left out" in said


def test_a_line_is_typed(find):
    page = find()
    line = page.locator("[data-typed]")
    for typed, finding in {
        "numb outer heel": "skin:lateral_heel:numb",
        "ankle jerk absent left": "reflex:achilles:absent:left",
        "ankle dorsiflexion 3/5": "movement:ankle_dorsiflexion:3",
        "positive straight leg raise": "test:straight_leg_raise:positive",
    }.items():
        line.fill(typed)
        line.press("Enter")
        assert finding in page.evaluate("__rootToHeel[0].view().findings"), typed
    line.fill("zzzz")
    assert "Not understood" in page.locator(".readings").inner_text()


def test_nothing_that_is_marked_is_kept_or_sent(find):
    page = find()
    answer(page, "skin:lateral_heel", "numb")
    assert "finding" not in address(page)
    kept = "JSON.stringify([{...localStorage}, {...sessionStorage}, history.state])"
    assert "heel" not in page.evaluate(kept)
    page.locator("[data-mode=explore]").click()
    page.locator("[data-mode=find]").click()
    assert page.locator("[data-marked='1']").count() == 1


def test_a_new_page_knows_nothing_of_it(open_page, file):
    page = open_page(f"{file.as_uri()}#mode=find&finding=skin:lateral_heel:numb", offline=True)
    until(page, EVIDENCE)
    assert page.locator("[data-marked='1']").count() == 1
    assert "finding" not in address(page)
    page.reload()
    until(page, EVIDENCE)
    assert page.locator("[data-marked='0']").count() == 1


def test_a_link_carries_findings_only_after_it_is_said(find):
    page = find()
    answer(page, "reflex:achilles", "absent")
    page.locator(".popover.menu .button").click()
    page.locator("[data-share-findings]").click()
    assert "whoever has it can read" in page.locator("[data-shares-findings]").inner_text()
    link = page.locator(".link-text").input_value()
    assert link.partition("#")[2] == "mode=find&finding=reflex:achilles:absent"


def test_skin_that_is_clicked_asks_what_is_found(find):
    page = find(camera="sole", layers={"skin": 1})
    settle(page)
    box = page.locator(".body-canvas canvas").bounding_box()
    for x in range(2, 9):
        page.mouse.click(box["x"] + box["width"] * x / 10, box["y"] + box["height"] * 0.5)
        if page.locator("[data-asked^='skin:']").count():
            break
    card = page.locator("[data-asked]")
    of = card.get_attribute("data-asked")
    card.locator(".pill").first.click()
    assert f"{of}:numb" in page.evaluate("__rootToHeel[0].view().findings")
    assert card.count() == 0


def test_by_keyboard_alone(find):
    page = find()
    row = page.locator("[data-of='reflex:achilles']")
    row.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("__rootToHeel[0].view().findings") == ["reflex:achilles:absent"]
    name = page.locator(f"{FIRST} .name").first
    name.focus()
    page.keyboard.press("Enter")
    assert name.get_attribute("aria-expanded") == "true"


def test_on_a_phone(find):
    page = find(size=PHONE)
    page.locator(".list-button").click()
    answer(page, "reflex:achilles", "absent")
    page.keyboard.press("Escape")
    assert (
        "fit alike" in page.locator("[data-headline]").inner_text()
        or page.locator(FIRST).first.is_visible()
    )
    modes = page.locator(".modes").bounding_box()
    assert modes["y"] + modes["height"] <= PHONE["height"] + 1
    assert modes["height"] >= 44


OUTSIDE = """() => {
  const panel = document.querySelector('aside.meaning').getBoundingClientRect();
  return [...document.querySelectorAll('aside.meaning *')]
    .filter((e) => e.getClientRects().length && e.getBoundingClientRect().right > panel.right + 1)
    .map((e) => e.textContent.slice(0, 60));
}"""
S1 = (
    "skin:lateral_heel:reduced", "reflex:achilles:absent", "movement:tiptoe:4",
    "test:straight_leg_raise:positive",
)  # fmt: skip


@pytest.mark.parametrize("register", ["student", "clinician", "patient"])
@pytest.mark.parametrize("findings", [(), S1[:1], S1[1:2], S1])
def test_nothing_of_what_is_told_sticks_out_of_its_panel(find, register, findings):
    """The answers to the next test stood in one row, wider than the panel."""
    page = find(*findings, register=register)
    until(page, "Boolean(document.querySelector('aside.meaning [data-next]'))")
    assert page.evaluate(OUTSIDE) == []
