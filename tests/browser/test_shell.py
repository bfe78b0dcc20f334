"""The page around the body, in a real Chromium without WebGL: every word works without it."""

from __future__ import annotations

import pytest
from conftest import address

import pathways
from viz.hosts import answers
from viz.scene_file import book

pytestmark = pytest.mark.browser


@pytest.fixture
def open_page(open_shell):
    return open_shell


def lesions(page):
    return page.evaluate("__rootToHeel[0].view().lesions")


def heel(page, key):
    return page.get_attribute(f"[data-heel={key}]", "data-state")


def row_state(page, target):
    row = page.query_selector(f'.row[data-target="{target}"]')
    return row and row.get_attribute("data-state")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("tarsel tunel", "tarsal_tunnel"),
        ("peronial", "common_fibular"),
        ("peroneal neck", "fibular_neck"),
        ("slipped disc", "herniated_disc"),
        ("nervus suralis", "sural"),
        ("first step", "plantar_fasciitis"),
    ],
)
def test_search_finds_old_names_and_typing_errors(open_page, typed, found):
    page = open_page()
    page.get_by_role("combobox").first.fill(typed)
    group = page.locator(".hits [role=group]").first
    hits = group.locator(".item").evaluate_all("(all) => all.map((hit) => hit.dataset.hit)")
    assert found in hits


def test_arrow_keys_and_enter_pick_what_was_found(open_page):
    page = open_page()
    box = page.get_by_role("combobox").first
    box.fill("piriformis")
    box.press("ArrowDown")
    second = page.get_attribute(".hits .item.active", "data-hit")
    box.press("Enter")
    assert lesions(page) == [second]
    assert page.locator(".hits").count() == 0


def test_a_muscle_offers_the_lesions_that_reach_it(open_page):
    page = open_page()
    box = page.get_by_role("combobox").first
    box.fill("tibialis anterior")
    page.locator('.hits [role=group][aria-label="Muscles"] .item').first.click()
    card = page.locator("[data-focus='muscle:tibialis_anterior']")
    assert "Deep fibular nerve" in card.inner_text()
    assert lesions(page) == []
    card.locator("[data-lesion=L4]").click()
    assert lesions(page) == ["L4"]
    assert row_state(page, "muscle:tibialis_anterior") in {"reduced", "possible", "numb"}


def test_roots_are_reached_by_the_arrow_keys(open_page):
    page = open_page()
    page.locator("[data-id=L1]").focus()
    for key in ("ArrowDown", "ArrowRight", "ArrowLeft", "Enter"):
        page.keyboard.press(key)
    assert lesions(page) == ["S1"]
    assert page.get_attribute("[data-id=S1]", "aria-selected") == "true"
    assert "S1 nerve root, right side" in page.inner_text("[data-announcer]")


def test_the_list_opens_and_selects_by_the_keyboard(open_page):
    page = open_page()
    page.get_by_role("treeitem", name="Disc herniation").focus()
    page.keyboard.press("ArrowRight")
    assert page.locator(".item.level-2").count() == 20
    page.locator("[data-id=disc_L5_S1_paracentral]").press("Enter")
    assert lesions(page) == ["disc_L5_S1_paracentral"]
    assert heel(page, "lateral") in {"numb", "reduced"}


def test_s1_takes_the_heel_and_l5_leaves_its_lateral_side(open_page):
    page = open_page("lesion=S1")
    assert [heel(page, key) for key in ("lateral", "plantar", "posterior")] == ["numb"] * 3
    model = page.inner_text(".meaning article").partition("To know")[0]
    assert model  # what follows is what was published
    assert "%" not in model
    page.locator("[data-id=L5]").click()
    assert heel(page, "lateral") in {"spared", "untouched"}


def test_the_tarsal_tunnel_varies_and_says_how_often(open_page):
    page = open_page("lesion=tarsal_tunnel")
    assert heel(page, "medial") == "variable"
    assert "45" in page.inner_text(".row-note >> nth=0")
    assert page.locator("[data-id=tarsal_tunnel] .tag.varies").count() == 1
    page.goto(address(page) + "&variant=medial_calcaneal_in_tunnel")
    page.wait_for_selector("[data-phase=ready]")
    assert heel(page, "medial") in {"numb", "reduced"}


def test_plantar_fasciitis_lights_no_nerve_and_says_why(open_page):
    page = open_page("lesion=plantar_fasciitis")
    assert "No nerve pathway is lit, because no nerve conducts" in page.inner_text(".no-path")
    assert heel(page, "fascia") == "pain"
    rows = page.locator(".row")
    assert {row.get_attribute("data-state") for row in rows.all()} <= {"felt", "felt_possible"}


def test_a_red_flag_is_a_plain_visible_line(open_page):
    page = open_page("lesion=cauda_equina")
    assert page.locator(".meaning .urgent").is_visible()
    assert "urgent care" in page.inner_text(".meaning .urgent")
    assert page.get_attribute("[data-side=both]", "aria-pressed") == "true"


def test_what_is_spared_says_why(open_page):
    page = open_page("lesion=tarsal_tunnel")
    spared = page.inner_text(".spared")
    assert "Lateral heel: the medial sural cutaneous nerve leaves the tibial nerve above" in spared


def test_the_address_carries_the_view_and_back_and_forward_restore_it(open_page):
    page = open_page("lesion=S1&register=clinician")
    page.locator("[data-id=L5]").click()
    page.locator("[data-camera=sole]").click()
    assert address(page).endswith("?lesion=L5&camera=sole&register=clinician")
    page.locator("[data-id=L4]").click()
    assert "lesion=L4" in address(page)
    page.go_back()
    page.wait_for_function("__rootToHeel[0].view().lesions[0] === 'L5'")
    page.go_back()
    page.wait_for_function("__rootToHeel[0].view().lesions[0] === 'S1'")
    page.go_forward()
    page.wait_for_function("__rootToHeel[0].view().lesions[0] === 'L5'")
    assert page.evaluate("__rootToHeel[0].view().camera") == "sole"


def test_undo_goes_back_one_selection(open_page):
    page = open_page()
    undo = page.get_by_role("button", name="Undo")
    assert undo.is_disabled()
    page.locator("[data-id=S1]").click()
    page.locator("[data-id=L5]").click()
    undo.click()
    page.wait_for_function("__rootToHeel[0].view().lesions[0] === 'S1'")


def test_the_slider_spares_what_leaves_above_the_cut(open_page):
    page = open_page("lesion=tibial")
    handle = page.locator(".handle")
    handle.focus()
    page.keyboard.press("Home")
    assert row_state(page, "skin:medial_heel") == "numb"
    page.keyboard.press("End")
    assert heel(page, "medial") in {"spared", "untouched", "variable"}
    assert lesions(page)[0].startswith("tibial@")


def test_the_patient_reads_plain_names(open_page):
    page = open_page("lesion=S1&register=patient")
    assert "Inner heel" in page.inner_text(".meaning")
    page.locator("[data-register=student]").click()
    assert "Medial heel" in page.inner_text(".meaning")


def test_a_map_gives_the_same_patch_other_roots(open_page):
    page = open_page("lesion=L5")
    assert heel(page, "medial") in {"possible", "reduced"}
    page.get_by_role("button", name="Skin, maps and variants").click()
    page.locator(".panel select").select_option("lee_2008")
    assert heel(page, "medial") in {"spared", "untouched"}
    assert address(page).endswith("map=lee_2008")


def reasons(page):
    return page.locator(".meaning .path, .meaning .spared, .meaning .row-note").count()


def test_without_python_another_map_shows_no_reasons_of_the_default(open_page):
    page = open_page("lesion=tarsal_tunnel&map=lee_2008")
    assert reasons(page) == 0
    assert page.inner_text("[data-untold]").startswith(
        "Reasons are told for the default map and anatomy; states and bars here are for Lee 2008"
    )
    assert page.locator(".row[title]").count() == 0
    page.locator("[data-tab=path]").click()
    assert page.locator(".steps").count() == 0
    page.evaluate("shell.setView({...__rootToHeel[0].view(), map: 'default'})")
    page.locator("[data-tab=effect]").click()
    assert reasons(page) > 1
    assert page.locator("[data-untold]").count() == 0


def test_python_tells_the_reasons_for_another_anatomy(open_page):
    page = open_page("wait=1")
    page.evaluate("start('panel')")
    page.wait_for_selector("[data-phase=ready]")
    view = {"lesions": ["tarsal_tunnel"], "variants": ["medial_calcaneal_in_tunnel"]}
    page.evaluate("view => { model.view = view; }", view)
    page.wait_for_selector("[data-awaited]")
    assert reasons(page) == 0
    asked = next(one for one in page.evaluate("model.sent") if one.get("what") == "state")
    told = answers.answer(asked)
    page.evaluate("told => model.answer(told)", told)
    page.wait_for_selector(".meaning .spared")
    assert page.locator("[data-awaited]").count() == 0
    names = [spared["name"] for spared in told["words"]["spared"]]
    shown = page.locator(".meaning .spared b").all_text_contents()
    assert shown == names[: len(shown)]
    assert names != [
        spared["name"] for spared in book.state_words(_deficit("tarsal_tunnel"))["spared"]
    ]


def _deficit(lesion):
    return pathways.deficit(pathways.lesion(lesion))


def test_the_first_page_offers_lesions_of_the_book_that_reach_the_heel(open_page):
    page = open_page()
    offered = page.locator(".welcome [data-lesion]").evaluate_all(
        "(all) => all.map((one) => one.dataset.lesion)"
    )
    assert "S1" in offered
    assert len(offered) > 4
    assert all(
        any(effect.loss > 0 or effect.felt != "none" for effect in _deficit(one).heel.values())
        for one in offered
    )


@pytest.mark.parametrize("size", [(1366, 768), (900, 600)])
def test_the_header_stands_in_one_line(open_page, size):
    page = open_page("lesion=S1", size={"width": size[0], "height": size[1]})
    # the modes are tabs, as tall as the row
    heights = page.locator(".head button:not(.modes button), .head h1").evaluate_all(
        "(all) => all.filter((e) => e.offsetHeight).map((e) => e.offsetHeight)"
    )
    assert max(heights) <= 34
    tops = page.locator(".head .button, .head .segments").evaluate_all(
        "(all) => all.filter((e) => e.offsetHeight).map((e) => e.getBoundingClientRect().top)"
    )
    assert max(tops) - min(tops) < 2


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (900, 600), (700, 560)])
@pytest.mark.parametrize("lesion", ["S1", "tarsal_tunnel", "cauda_equina"])
def test_nothing_is_clipped_or_overlaps(open_page, size, lesion):
    page = open_page(f"lesion={lesion}", size={"width": size[0], "height": size[1]})
    assert (
        page.evaluate(
            """[...document.querySelectorAll(".head, .choose, .stage, .meaning, .heel, .toolbar")]
             .filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.className)"""
        )
        == []
    )
    boxes = page.evaluate(
        """[...document.querySelectorAll(
               ".toolbar .segments, .toolbar .popover, .heel-face, .heel-depths, .slide, .body")]
             .map((e) => [e.className, e.getBoundingClientRect().toJSON()])"""
    )
    solid = [(name, box) for name, box in boxes if name != "body"]
    overlapping = [
        (one, other)
        for n, (one, a) in enumerate(solid)
        for other, b in solid[n + 1 :]
        if a["left"] < b["right"]
        and b["left"] < a["right"]
        and a["top"] < b["bottom"]
        and b["top"] < a["bottom"]
    ]
    assert overlapping == []
    body = next(box for name, box in boxes if name == "body")
    assert body["height"] > 0.36 * size[1]


def test_the_body_is_told_what_is_shown_and_tells_what_is_clicked(open_page):
    page = open_page("lesion=S1&skin=0.8&labels=1")
    body = "__rootToHeel[0].body"
    shown = {"selection": "S1", "side": "right", "table": 0, "variants": []}
    assert page.evaluate(f"{body}.last('show')") == shown
    assert page.evaluate(f"{body}.last('labels')") is True
    assert page.evaluate(f"{body}.told.some(({{layer}}) => layer?.join() === 'skin,0.8')")
    assert set(page.evaluate(f"{body}.last('heel')")) == {
        "medial",
        "plantar",
        "lateral",
        "posterior",
    }
    page.evaluate(f"{body}.on.onPick({{part: 'nerve:tibial:4', side: 'left', along: 0.5}})")
    assert lesions(page)[0].startswith("tibial@0.")
    page.wait_for_function(f"{body}.last('show').side === 'left'")
    page.evaluate(f"{body}.on.onPick({{part: 'disc:L5_S1', side: 'midline'}})")
    assert page.locator("[data-focus='disc:L5_S1'] [data-lesion]").count() == 4


def test_a_camera_turned_by_hand_refines_the_address_and_a_preset_does_not(open_page):
    page = open_page("lesion=S1")
    body, steps = "__rootToHeel[0].body", page.evaluate("history.length")
    turned = f"{body}.on.onCamera({{position: [900.2, 10, 5], target: [0, 0, 540.4]}})"
    page.evaluate(turned)
    assert page.evaluate("__rootToHeel[0].view().camera") == "back"
    page.locator(".body-canvas").dispatch_event("pointerdown")
    page.evaluate(turned)
    assert address(page).endswith("?lesion=S1&camera=900,10,5,0,0,540")
    assert page.evaluate("history.length") == steps
    page.reload()
    page.wait_for_selector("[data-phase=ready]")
    place = {"position": [900, 10, 5], "target": [0, 0, 540]}
    assert page.evaluate(f"{body}.last('camera')") == place


def test_without_webgl_all_words_are_there(open_page):
    page = open_page("lesion=S1&nogl=1")
    assert "no WebGL" in page.inner_text("figcaption")
    assert heel(page, "lateral") == "numb"


@pytest.mark.parametrize("host", ["panel", "widget"])
def test_python_and_the_page_follow_each_other_without_echo(open_page, host):
    page = open_page("wait=1")
    page.evaluate(f"start('{host}')")
    page.wait_for_selector("[data-phase=ready]")
    before = page.evaluate("history.length")
    page.locator("[data-id=S1]").click()
    view = "model.view" if host == "panel" else "model.values.view"
    assert page.evaluate(view)["lesions"] == ["S1"]
    set_view = "model.view = {v}" if host == "panel" else "model.set('view', {v})"
    page.evaluate("model.writes = 0")
    page.evaluate(set_view.format(v="{lesions: ['L5'], side: 'left'}"))
    assert lesions(page) == ["L5"]
    assert page.evaluate("model.writes") == 1
    address(page)
    assert page.evaluate("history.length") == before
    asked = page.evaluate("model.sent.at(-1)")
    assert (asked["type"], asked["what"]) == ("need", "picture")
