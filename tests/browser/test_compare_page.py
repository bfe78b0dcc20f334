"""The mode Compare: a ready pair, a pair of one's own, what is said of them, without a network."""

from __future__ import annotations

import re

import pytest
from conftest import READY, address, settle, until

from viz import View

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
TOLD = "Boolean(document.querySelector('[data-tells-of]'))"
SENTENCE = "[data-sentence]"
VIEW = (
    "(({lesions, compare, mode}) => [mode, lesions.join(), compare.join()])(__rootToHeel[0].view())"
)


@pytest.fixture(scope="module")
def file(tmp_path_factory, body):
    from viz.hosts import page

    view = View("S1", compare=("tarsal_tunnel",))
    return page.write(view, tmp_path_factory.mktemp("compare") / "compare.html")


def outside(page):
    return [url for url in page.requests if not url.startswith(("file:", "blob:", "data:"))]


def test_a_page_of_two_lesions_opens_with_them_and_asks_for_nothing(open_page, file):
    page = open_page(file.as_uri(), offline=True)
    until(page, TOLD)
    assert page.evaluate(VIEW) == ["compare", "S1", "tarsal_tunnel"]
    assert page.locator(SENTENCE).inner_text() == (
        "All that tarsal tunnel syndrome can take, the S1 root can take too. "
        "Look for what only the S1 root does."
    )
    legend = page.locator("[data-legend]").evaluate_all("all => all.map(e => e.dataset.legend)")
    assert legend == ["a_only", "a_perhaps", "in_both"]
    marks = page.locator(".rth-mark .rth-label").all_inner_texts()
    assert marks == ["A: S1 root", "B: Tarsal tunnel syndrome"]
    assert page.locator("[data-heel=lateral]").get_attribute("data-state") == "a_only"
    assert page.locator("[data-heel=plantar]").get_attribute("data-state") == "in_both"
    assert outside(page) == []


def test_what_tells_them_apart_comes_best_first_with_its_weight(open_page, file):
    address = f"{file.as_uri()}#lesion=L5&compare=fibular_neck&register=clinician"
    page = open_page(address, offline=True)
    until(page, TOLD)
    first = page.locator("[data-tells-of]").evaluate_all("all => all.map(e => e.dataset.tellsOf)")
    assert "test:hip_abduction_strength" in first[:6]
    assert "movement:hip_abduction" not in first
    row = page.locator("[data-tells-of='test:hip_abduction_strength']")
    assert row.locator(".weight").inner_text() == "LR 24 published"
    assert "weak" in row.locator(".of-a").inner_text()
    assert "normal" in row.locator(".of-b").inner_text()
    assert "% of A and" in row.locator(".about").inner_text()
    assert page.locator("[data-tells] summary").count() == 0
    page.locator("[data-register=student]").click()
    assert page.locator("[data-tells] .weight").count() == 0
    assert "tells much" in page.locator("[data-tells-of]").first.inner_text()
    assert not row.locator("details p").is_visible()
    row.locator("summary").click()
    assert row.locator("details p").is_visible()


def test_a_ready_pair_by_a_click_and_both_swapped(open_page, file):
    page = open_page(file.as_uri(), offline=True)
    page.locator("[data-pair=tarsal_tunnel_fasciitis]").click()
    assert page.evaluate(VIEW) == ["compare", "tarsal_tunnel", "plantar_fasciitis"]
    settle(page)
    a_only = page.locator("[data-group=a_only]").inner_text()
    page.locator("[data-swap]").click()
    assert page.evaluate(VIEW) == ["compare", "plantar_fasciitis", "tarsal_tunnel"]
    b_only = page.locator("[data-group=b_only]").inner_text()
    assert a_only.splitlines()[1:] == b_only.splitlines()[1:]
    assert (
        "Nothing that the other does not do too" in page.locator("[data-group=a_only]").inner_text()
    )


def test_a_pair_of_ones_own_by_keyboard_alone(open_page, file):
    page = open_page(file.as_uri(), offline=True)
    page.locator(".modes [data-mode=compare]").focus()

    def press_on(selector):
        page.locator(selector).first.focus()
        page.keyboard.press("Enter")

    press_on("[data-shelf=choose]")
    press_on(".choose [data-slot=a]")
    press_on(".choose [data-id=L4]")
    assert page.evaluate(VIEW) == ["compare", "L4", "tarsal_tunnel"]
    press_on(".choose [data-slot=b]")
    page.keyboard.press("/")
    page.keyboard.type("piriformis")
    page.keyboard.press("Enter")
    assert page.evaluate(VIEW) == ["compare", "L4", "piriformis"]
    page.locator("aside [data-grade-of=b]").select_option("cut")
    assert page.evaluate(VIEW) == ["compare", "L4", "piriformis:cut"]
    assert "share" in page.locator(SENTENCE).inner_text()


def test_the_body_offers_what_is_clicked_and_loses_nothing(open_page, file):
    page = open_page(file.as_uri(), offline=True)
    page.locator("aside [data-slot=b]").click()
    spot = page.evaluate("__rootToHeel[0].body.visiblePoint('nerve:sciatic')")
    if spot is None:
        spot = page.evaluate("__rootToHeel[0].body.visiblePoint('nerve:tibial')")
    page.mouse.click(*spot.values() if isinstance(spot, dict) else spot)
    assert page.evaluate(VIEW) == ["compare", "S1", "tarsal_tunnel"]
    card = page.locator("[data-offer]")
    assert "In place of B (Tarsal tunnel syndrome)" in card.inner_text()
    page.keyboard.press("Escape")
    assert card.count() == 0
    assert page.evaluate(VIEW) == ["compare", "S1", "tarsal_tunnel"]
    page.mouse.click(*spot.values() if isinstance(spot, dict) else spot)
    page.locator("[data-offer-slot=b]").click()
    mode, a, b = page.evaluate(VIEW)
    assert (mode, a) == ("compare", "S1")
    assert "@" in b
    said = page.locator("aside .remark").inner_text()
    assert said.startswith("B is now the ")
    assert "in place of tarsal tunnel syndrome" in said
    page.locator(".head .undo").click()
    until(page, f"{VIEW}[2] === 'tarsal_tunnel'")
    assert page.evaluate("__rootToHeel[0].view().side") == "right"


def test_a_misspelt_b_is_said_with_what_is_near_and_compare_stays(open_page, file):
    page = open_page(f"{file.as_uri()}#lesion=L5&compare=fibular_nek", offline=True)
    assert page.evaluate(VIEW) == ["compare", "L5", ""]
    remark = page.locator("aside .remark").inner_text()
    assert "Nearest: Common fibular neuropathy at fibular neck" in remark
    assert page.locator(SENTENCE).inner_text().startswith("Pick B")
    page.locator(".choose [data-shelf=choose]").click()
    page.locator(".choose [data-id=S1]").click()
    assert page.evaluate(VIEW) == ["compare", "L5", "S1"]


def test_the_heel_differential_reloads_goes_back_and_marks_both(open_page, file):
    page = open_page(f"{file.as_uri()}#lesion=tarsal_tunnel&compare=plantar_fasciitis",
                     offline=True)  # fmt: skip
    page.locator("[data-differential]").click()
    assert "table=heel" in address(page)
    marks = "all => all.map(e => e.dataset.mark)"
    assert sorted(page.locator("th[data-mark]").evaluate_all(marks)) == ["a", "b"]
    page.reload()
    until(page, READY)
    assert page.locator("th[data-mark]").count() == 2
    until(page, 'document.title === "Heel pain, cause by cause - Root to Heel"')
    page.go_back()
    until(page, "document.querySelector('.differential') === null")
    assert page.evaluate(VIEW) == ["compare", "tarsal_tunnel", "plantar_fasciitis"]
    until(page, 'document.title === "Tarsal tunnel syndrome or Plantar fasciitis - Root to Heel"')


@pytest.mark.parametrize(
    ("pair", "camera"),
    [("L4_femoral", "front"), ("L5_common_fibular", "side"), ("S1_sural", "back")],
)
def test_a_ready_pair_is_looked_at_from_where_it_is_told_apart(open_page, file, pair, camera):
    page = open_page(file.as_uri(), offline=True)
    page.locator(f"[data-pair={pair}]").click()
    assert page.evaluate("__rootToHeel[0].view().camera") == camera


def test_one_that_is_missing_or_the_same_is_said(open_page, file):
    page = open_page(f"{file.as_uri()}#mode=compare&lesion=S1", offline=True)
    assert page.locator(SENTENCE).inner_text().startswith("Pick B")
    page.evaluate("__rootToHeel[0].show({compare: ['S1']})")
    assert "the same" in page.locator(SENTENCE).inner_text()
    page.evaluate("__rootToHeel[0].show({compare: ['L5', 'L4']})")
    assert page.locator(SENTENCE).inner_text().startswith("Several lesions")


def test_a_patient_reads_no_roots_and_no_ratios(open_page, file):
    page = open_page(f"{file.as_uri()}#lesion=S1&compare=tarsal_tunnel&register=patient",
                     offline=True)  # fmt: skip
    until(page, TOLD)
    said = page.locator("aside.meaning").inner_text()
    assert "S1" not in said
    assert "LR" not in said
    assert "Standing on tiptoe" in said
    assert not re.search(r"medial|lateral|plantar|dorsi|positive|%", said)
    assert "reflex" not in said.lower()


def test_red_means_urgent_and_nothing_else(open_page, file):
    page = open_page(file.as_uri(), offline=True)
    until(page, TOLD)
    red = page.evaluate("""[...document.querySelectorAll("aside.meaning *")].filter(e =>
        [getComputedStyle(e).color, getComputedStyle(e).backgroundColor].includes(
            "rgb(179, 38, 30)")).length""")
    assert red == 0


def test_an_emergency_is_said_of_the_one_that_is(open_page, file):
    page = open_page(
        f"{file.as_uri()}#lesion=disc_L4_5_paracentral&compare=cauda_equina", offline=True
    )
    urgent = page.locator("aside [data-urgent]")
    assert urgent.evaluate_all("all => all.map(e => e.dataset.urgent)") == ["B"]
    assert "Seek urgent care now" in urgent.inner_text()


@pytest.mark.parametrize(
    ("size", "steps"),
    [
        ({"width": 1366, "height": 768}, []),
        ({"width": 1366, "height": 768}, ["[data-shelf=choose]"]),
        ({"width": 1366, "height": 768}, ["[data-differential]"]),
        (PHONE, []),
        (PHONE, [".list-button"]),
    ],
    ids=["laptop", "own pair", "differential", "phone", "phone, list"],
)
def test_axe_finds_nothing_and_what_is_clicked_can_be_hit(open_page, file, size, steps):
    from axe_playwright_python.sync_playwright import Axe
    from test_accessible_page import SMALL_TARGETS, SMALLEST

    page = open_page(file.as_uri(), offline=True, viewport=size, has_touch=True)
    until(page, TOLD)
    for step in steps:
        page.locator(step).first.click()
    page.wait_for_timeout(300)
    violations = Axe().run(page).response["violations"]
    assert [(one["id"], [n["target"] for n in one["nodes"]]) for one in violations] == []
    assert page.evaluate(SMALL_TARGETS, SMALLEST) == []


def test_on_a_phone_the_pair_is_taken_from_the_list(open_page, file):
    page = open_page(file.as_uri(), offline=True, viewport=PHONE, has_touch=True)
    page.locator(".list-button").click()
    page.locator("[data-pair=L5_common_fibular]").click()
    until(page, READY)
    assert page.evaluate(VIEW) == ["compare", "L5:compressed", "fibular_neck"]
    assert page.locator(SENTENCE).is_visible()
    assert page.locator("aside [data-swap]").is_visible()
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE["width"]
