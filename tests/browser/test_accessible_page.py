"""Everybody can use the page: axe-core finds nothing, and what is clicked can be hit."""

from __future__ import annotations

import pytest
from conftest import READY, SKETCHED, settle, until

pytestmark = pytest.mark.browser

LAPTOP = {"width": 1366, "height": 768}
PHONE = {"width": 390, "height": 844}
TABLET = {"width": 1024, "height": 768}
SMALLEST = 24
"""Pixels: the least side of what is clicked (WCAG 2.2, 2.5.8)."""
SMALL_TARGETS = """least => [...document.querySelectorAll(
    ".rth button, .rth select, .rth [role=slider], .rth summary, .rth [tabindex='0']"
  )].filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true})
      && !e.disabled && !e.closest("[inert]"))
    .map(e => [e.getBoundingClientRect(), e])
    .filter(([box]) => box.width && (box.width < least || box.height < least))
    .map(([box, e]) => `${e.className} "${(e.textContent || e.ariaLabel).slice(0, 30)}" `
      + `${box.width.toFixed(1)} x ${box.height.toFixed(1)}`)"""
THREE = ["skin:lateral_heel:numb", "movement:ankle_plantarflexion:4", "reflex:achilles:absent"]
SCREENS = {
    "first page": (LAPTOP, {}, []),
    "S1": (LAPTOP, {"lesions": ["S1"]}, []),
    "S1 for a clinician": (LAPTOP, {"lesions": ["S1"], "register": "clinician"}, []),
    "S1 for a patient": (LAPTOP, {"lesions": ["S1"], "register": "patient"}, []),
    "disc": (LAPTOP, {"lesions": ["disc_L5_S1_paracentral"]}, []),
    "piriformis, path": (LAPTOP, {"lesions": ["piriformis"]}, ["[data-tab=path]"]),
    "tarsal tunnel, tests": (LAPTOP, {"lesions": ["tarsal_tunnel"]}, ["[data-tab=tests]"]),
    "tarsal tunnel for a clinician": (
        LAPTOP,
        {"lesions": ["tarsal_tunnel"], "register": "clinician"},
        ["[data-tab=path]"],
    ),
    "emergency": (LAPTOP, {"lesions": ["cauda_equina"]}, ["[data-tab=sources]"]),
    "plantar fasciitis card": (
        LAPTOP,
        {"register": "patient"},
        ["[data-shelf=conditions]", "[data-condition=plantar_fasciitis]"],
    ),
    "differential": (LAPTOP, {}, ["[data-shelf=conditions]", "[data-differential]"]),
    "maps": (
        LAPTOP,
        {"lesions": ["L5"], "skin_shows": "roots"},
        [".popover.skin .button"],
    ),
    "layers": (TABLET, {"lesions": ["sural"], "labels": True}, [".popover.layers .button"]),
    "menu": (LAPTOP, {"lesions": ["S1"]}, [".popover.menu .button"]),
    "find for a patient": (
        LAPTOP,
        {"mode": "find", "findings": THREE, "register": "patient"},
        ["[data-of='reflex:achilles']"],
    ),
    "find, nothing marked": (LAPTOP, {"mode": "find"}, ["[data-typed]"]),
    "find, three findings": (
        LAPTOP,
        {"mode": "find", "findings": THREE},
        ["[data-candidate] .name"],
    ),
    "find, a row and its answers": (
        LAPTOP,
        {"mode": "find", "findings": THREE, "register": "clinician"},
        ["[data-of='reflex:achilles']"],
    ),
    "find, the link": (
        LAPTOP,
        {"mode": "find", "findings": THREE},
        [".popover.menu .button", "[data-share-findings]"],
    ),
    "find on a phone": (PHONE, {"mode": "find", "findings": THREE}, []),
    "find on a phone, the sheet": (PHONE, {"mode": "find", "findings": THREE}, [".list-button"]),
    "phone": (PHONE, {"lesions": ["S1"]}, []),
    "phone, list": (PHONE, {"lesions": ["S1"]}, [".list-button"]),
    "phone, the sheet at full height": (PHONE, {"lesions": ["S1"]}, [".sheet-handle"]),
    "compare": (LAPTOP, {"mode": "compare", "lesions": ["S1"], "compare": ["tarsal_tunnel"]}, []),
}


@pytest.fixture(scope="module")
def page(browser, tmp_path_factory, body):
    from viz import View
    from viz.hosts import page

    file = page.write(View(), tmp_path_factory.mktemp("accessible") / "page.html")
    page = browser.new_context(**{**SKETCHED, "has_touch": True}).new_page()
    page.goto(file.as_uri())
    until(page, READY)
    yield page
    page.context.close()


@pytest.fixture
def screen(page, request):
    """The page with what a screen shows, its steps taken."""
    size, part, steps = SCREENS[request.param]
    page.keyboard.press("Escape")
    page.set_viewport_size(size)
    rest = {"mode": "explore", "lesions": [], "compare": [], "findings": [],
            "register": "student", "skin_shows": "lesion", "labels": False}  # fmt: skip
    page.evaluate("rest => { __rootToHeel[0].show(rest); __rootToHeel[0].select(''); }", rest)
    page.locator("[data-shelf=places]").evaluate("button => button.click()")
    page.evaluate("part => __rootToHeel[0].show(part)", rest | part)
    for step in steps:
        page.locator(step).first.click()
    page.wait_for_timeout(300)  # what opens has slid into place
    return page


every_screen = pytest.mark.parametrize("screen", SCREENS, indirect=True)


@every_screen
def test_axe_finds_nothing_and_what_is_clicked_can_be_hit(screen):
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(screen)
    told = [
        f"{one['id']}: {one['help']}: "
        + "; ".join(f"{node['target']} {node['failureSummary']}" for node in one["nodes"][:4])
        for one in found.response["violations"]
    ]
    assert told == []
    assert screen.evaluate(SMALL_TARGETS, SMALLEST) == []


def test_axe_would_find_something(page):
    from axe_playwright_python.sync_playwright import Axe

    page.evaluate("document.querySelector('.head .undo').removeAttribute('aria-label')")
    page.evaluate("document.querySelector('.head .undo').removeAttribute('title')")
    assert "button-name" in {one["id"] for one in Axe().run(page).response["violations"]}
    page.reload()
    until(page, READY)


def box_of(page, selector):
    return page.locator(selector).bounding_box()


def test_the_body_is_the_hero_of_a_laptop(page):
    """Half the width, nine tenths of the height under the header, and a body of 600 px."""
    page.set_viewport_size(LAPTOP)
    for register in ("student", "patient"):
        page.evaluate("part => __rootToHeel[0].show(part)",
                      {"lesions": ["S1"], "camera": "back", "register": register})  # fmt: skip
        settle(page)
        stage, head = box_of(page, ".stage"), box_of(page, ".head")
        assert stage["width"] >= LAPTOP["width"] / 2
        assert stage["height"] >= 0.9 * (LAPTOP["height"] - head["height"])
        top, bottom = page.evaluate("__rootToHeel[0].body.eye.camera && (() => {"
            "const {drawn, eye, stage} = __rootToHeel[0].body;"
            "const box = stage.canvas.getBoundingClientRect();"
            "const y = part => { const b = drawn.anatomy.box(part);"
            "  return [b.min, b.max].map(p => { const q = p.clone(); q.y = (b.min.y + b.max.y) / 2;"
            "  return box.top + (1 - q.project(eye.camera).y) / 2 * box.height; }); };"
            "return [Math.min(...y('bone:vertebra_T12')), Math.max(...y('bone:calcaneus'))];"
            "})()")  # fmt: skip
        assert bottom - top >= 600
        assert top >= stage["y"]
        assert bottom <= LAPTOP["height"]


def test_a_phone_is_a_phone(page):
    """Body and words are both in sight; the sheet is pulled to three heights."""
    page.set_viewport_size(PHONE)
    page.evaluate("__rootToHeel[0].show({lesions: ['S1'], register: 'student'})")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    heights = {}
    handle = page.locator(".sheet-handle")
    for _ in range(4):
        stop = handle.get_attribute("data-stop")
        heights[stop] = PHONE["height"] - box_of(page, ".meaning")["y"]
        handle.click()
        page.wait_for_timeout(100)
    assert heights["name"] < heights["half"] < heights["full"]
    assert heights["half"] < PHONE["height"] / 2


MODES = {
    "explore": {"mode": "explore", "lesions": ["S1"], "compare": [], "findings": []},
    "compare": {"mode": "compare", "lesions": ["S1"], "compare": ["tarsal_tunnel"]},
    "find": {"mode": "find", "lesions": [], "compare": [], "findings": THREE},
}
CUT_OFF = """[...document.querySelectorAll(
    ".rth .head button, .rth .toolbar button, .rth .modes button")]
  .filter(e => e.checkVisibility({visibilityProperty: true}))
  .filter(e => { const box = e.getBoundingClientRect();
    return box.left < 0 || box.right > innerWidth || e.scrollWidth > e.clientWidth + 1; })
  .map(e => e.textContent)"""
FINGER = 44
"""Pixels: what a finger hits without care."""
BARE = """[...document.querySelectorAll(".rth button:not(.sheet-handle)")]
  .filter(e => e.checkVisibility({visibilityProperty: true}))
  .filter(e => !(e.ariaLabel || e.innerText).trim()).map(e => e.className)"""


@pytest.mark.parametrize("width", [390, 360])
@pytest.mark.parametrize("mode", MODES)
def test_on_a_phone_nothing_is_cut_off_and_a_finger_hits_what_it_wants(page, mode, width):
    page.set_viewport_size({"width": width, "height": 844})
    page.evaluate("part => __rootToHeel[0].show(part)", MODES[mode])
    page.wait_for_timeout(200)
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(BARE) == []
    assert box_of(page, ".head h1")["height"] < 24, "the name stands in one line"
    assert page.locator(".list-button").get_attribute("aria-label")
    for selector in (".head .button", ".toolbar button", ".modes button", "aside select"):
        for one in page.locator(selector).all():
            if one.is_visible():
                box = one.bounding_box()
                assert box["height"] >= FINGER, (selector, box)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.evaluate("part => __rootToHeel[0].show(part)", MODES["explore"])


def test_what_is_newly_read_begins_at_its_beginning(page):
    page.set_viewport_size(LAPTOP)
    page.evaluate("__rootToHeel[0].show({lesions: ['S1'], register: 'student'})")
    words = page.locator("aside.meaning")
    words.evaluate("one => { one.scrollTop = one.scrollHeight; }")
    assert words.evaluate("one => one.scrollTop") > 100
    page.locator(".row-name").last.evaluate("button => button.click()")
    page.wait_for_selector(".focus")
    assert words.evaluate("one => one.scrollTop") == 0
