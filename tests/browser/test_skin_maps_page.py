"""The skin by roots, nerves and agreement in a real Chromium; the card that says whose it is."""

from __future__ import annotations

import re

import numpy as np
import pytest
from conftest import LAPTOP, PATIENCE, READY, SKETCHED, settle, until

import pathways
from viz import View
from viz.figures.paint import rgb
from viz.rules import skin_maps, style

pytestmark = pytest.mark.browser
PATCHES = list(pathways.load().skin)
PIXEL = """([x, y]) => {
    const {body} = __rootToHeel[0];
    const {renderer, canvas} = body.stage;
    body.stage.draw();
    const gl = renderer.getContext(), box = canvas.getBoundingClientRect(), out = new Uint8Array(4);
    const scale = canvas.width / box.width;
    gl.readPixels((x - box.left) * scale, canvas.height - 1 - (y - box.top) * scale, 1, 1,
        gl.RGBA, gl.UNSIGNED_BYTE, out);
    return [...out];
}"""


@pytest.fixture(scope="module")
def file(tmp_path_factory, body):
    from viz.hosts import page

    return page.write(View(), tmp_path_factory.mktemp("maps") / "maps.html").as_uri()


@pytest.fixture(scope="module")
def page(browser, file):
    page = browser.new_context(**SKETCHED, offline=True).new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(file + "#camera=heel_lateral")
    until(page, READY)
    yield page
    page.context.close()


@pytest.fixture(autouse=True)
def calm(page):
    page.keyboard.press("Escape")
    page.evaluate("__rootToHeel[0].show({skin_shows: 'lesion'})")
    page.evaluate("__rootToHeel[0].select('')")


def shows(page, what, dermatome_map=None):
    if not page.locator("[data-skin-shows]").count():
        page.get_by_role("button", name="Skin, maps and variants").click()
    page.locator(f"[data-skin-shows={what}]").click()
    if dermatome_map:
        page.locator(".popover.skin select").select_option(dermatome_map)
    page.keyboard.press("Escape")  # the panel lies over the body
    settle(page)


def point(page, patch, side="right"):
    found = page.evaluate("what => __rootToHeel[0].body.visiblePoint(...what)",
                          [f"skin:{patch}", side])  # fmt: skip
    assert found, f"{patch} cannot be seen"
    return found


def colour(page, patch):
    return np.array(page.evaluate(PIXEL, point(page, patch)))[:3].astype(float)


def nearest_root(seen):
    """The root whose colour has the direction of a pixel's, whatever the light."""
    seen = seen / np.linalg.norm(seen)
    found = {root: rgb(own) / np.linalg.norm(rgb(own)) for root, own in style.ROOT_COLOURS.items()}
    return max(found, key=lambda root: found[root] @ seen)


def test_roots_colour_the_heel_as_the_legend_says(page):
    shows(page, "roots", "lee_2008")
    assert nearest_root(colour(page, "lateral_heel")) == "S1"
    legend = page.locator(".skin-legend")
    assert "Lee 2008" in legend.inner_text()
    assert "varies too much" in legend.inner_text()
    swatch = legend.locator("[data-legend-root=S1] i").evaluate("i => i.style.background")
    assert [int(n) for n in re.findall(r"\d+", swatch)] == rgb(style.ROOT_COLOURS["S1"]).tolist()


def test_another_map_gives_another_colour(page):
    shows(page, "roots", "lee_2008")
    lee = colour(page, "posterior_heel")
    shows(page, "roots", "keegan_garrett_1948")
    keegan = colour(page, "posterior_heel")
    assert np.abs(lee - keegan).max() > 8  # 18 in the tables, less in the body's light
    for seen, name in ((lee, "lee_2008"), (keegan, "keegan_garrett_1948")):
        wanted = skin_maps.root_colours(name)[PATCHES.index("posterior_heel")]
        direction = rgb(wanted) / np.linalg.norm(rgb(wanted))
        assert direction @ seen / np.linalg.norm(seen) > 0.99


def test_m_goes_through_the_maps_and_undo_comes_back(page):
    shows(page, "roots", "default")
    page.keyboard.press("m")
    assert page.evaluate("__rootToHeel[0].view().map") == "foerster_1933"
    page.keyboard.press("Shift+M")
    assert page.evaluate("__rootToHeel[0].view().map") == "default"
    shows(page, "nerves")
    page.get_by_role("button", name="Undo").click()
    until(page, "__rootToHeel[0].view().skin_shows === 'roots'")


def test_the_address_carries_what_the_skin_shows(page):
    shows(page, "both", "lee_2008")
    page.locator("[data-both=blended]").click()
    until(page, "location.hash.includes('both=blended')")
    asked = page.evaluate("location.hash.slice(1)")
    view = View.from_query(asked)
    assert (view.skin_shows, view.both, view.dermatome_map) == ("both", "blended", "lee_2008")
    page.locator("[data-both=split]").click()


def test_agreement_on_a_selected_root_is_named_in_the_legend(page):
    shows(page, "agreement")
    page.evaluate("__rootToHeel[0].select('S1')")
    page.wait_for_selector(".legend-steps")
    said = page.locator(".skin-legend").inner_text()
    assert "give it to S1" in said
    assert "of 4 maps" in said
    assert nearest_root(colour(page, "lateral_heel")) == "S1"


def test_a_key_point_is_a_dot_that_selects_its_root(page):
    shows(page, "roots", "isncsci_2019")
    dot = page.locator("[data-key-point='S1@right']")
    assert dot.is_visible()
    assert "key point" in dot.get_attribute("aria-label")
    dot.click()
    until(page, "__rootToHeel[0].view().lesions[0] === 'S1'")
    shows(page, "roots", "lee_2008")
    assert dot.count() == 0
    page.locator("[data-key-points]").check()
    assert dot.is_visible()
    page.locator("[data-key-points]").uncheck()


def test_the_probe_says_whose_skin_it_is_and_keeps_off_the_spot(page):
    shows(page, "roots", "foerster_1933")
    x, y = point(page, "lateral_heel")
    page.mouse.click(x, y)
    card = page.locator("[data-probe-card=lateral_heel]")
    card.wait_for()
    said = {row.get_attribute("data-reading"): row.inner_text()
            for row in card.locator("[data-reading]").all()}  # fmt: skip
    assert "S1 all" in said["lee_2008"]
    assert "S1 most" in said["foerster_1933"]
    assert "S2 a rim" in said["foerster_1933"]
    assert "S1 key point" in said["isncsci_2019"]
    words = card.inner_text()
    assert "4 of 4" in words
    assert "Sural nerve" in words
    assert "Confidence: high" in words
    assert "%" not in words
    settle(page)
    box = card.bounding_box()
    assert not (box["x"] <= x <= box["x"] + box["width"])
    page.keyboard.press("Escape")
    card.wait_for(state="detached")


def test_the_probe_selects_the_root_and_the_nerve(page):
    shows(page, "nerves")
    page.mouse.click(*point(page, "lateral_heel"))
    page.locator("[data-probe-root=S1]").click()
    until(page, "__rootToHeel[0].view().lesions[0] === 'S1'")
    page.locator("[data-probe-nerve=sural]").click()
    until(page, "__rootToHeel[0].view().lesions[0].startsWith('sural')")


def test_the_probe_works_from_the_keyboard_without_a_map(page):
    page.locator(".body-canvas canvas").focus()
    page.keyboard.press("p")
    card = page.locator("[data-probe-card]")
    card.wait_for()
    assert card.evaluate("card => card === document.activeElement")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Close"
    page.keyboard.press("Escape")
    card.wait_for(state="detached")


def test_the_legend_changes_the_map(page):
    shows(page, "roots", "default")
    page.locator(".skin-legend select").select_option("lee_2008")
    assert page.evaluate("__rootToHeel[0].view().map") == "lee_2008"
    assert "varies too much" in page.locator(".skin-legend").inner_text()


def test_panel_and_legend_fit_a_laptop_and_a_small_window(page):
    for size in (LAPTOP, {"width": 900, "height": 600}):
        page.set_viewport_size(size)
        shows(page, "both")
        body, legend = (page.locator(s).bounding_box() for s in (".stage .body", ".skin-legend"))
        assert legend["y"] >= body["y"]
        assert legend["y"] + legend["height"] <= body["y"] + body["height"] + 1
        page.get_by_role("button", name="Skin, maps and variants").click()
        panel = page.locator(".popover.skin .panel").bounding_box()
        assert panel["x"] >= 0
        assert panel["y"] + panel["height"] <= size["height"]
        page.keyboard.press("Escape")
    page.set_viewport_size(LAPTOP)
