"""Choosing a site: the cause appears, the eye goes there and back, variants exchange nerves."""

from __future__ import annotations

import io

import numpy as np
import pytest
from conftest import PATIENCE, READY, SKETCHED, address, settle, until

pytestmark = pytest.mark.browser

SITE = "disc_L5_S1_paracentral"
IN_TUNNEL = "medial_calcaneal_in_tunnel"
VIEW = "__rootToHeel[0].view()"
BODY = "__rootToHeel[0].body"
CAMERA = f"{BODY}.getCamera()"
HEARD = "const heard = async () => { for (let i = 0; i < 100; i++) await null; };"
"""Lets the page answer to what was done, before a frame can be drawn."""
FLIES = f"""async (id) => {{
  {HEARD}
  __rootToHeel[0].select(id);
  await heard();
  return {BODY}.eye.flight > 0;
}}"""
OPENED_AND_ESCAPED = f"""async (button) => {{
  {HEARD}
  const seen = [];
  const escape = new KeyboardEvent("keydown", {{key: "Escape", bubbles: true, cancelable: true}});
  for (const act of [() => button.click(), () => button.dispatchEvent(escape)]) {{
    act();
    await heard();
    seen.push(button.getAttribute("aria-expanded"));
  }}
  return seen;
}}"""


@pytest.fixture(scope="module")
def page(browser, server):
    page = browser.new_context(**SKETCHED).new_page()
    page.set_default_timeout(PATIENCE)
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.goto(server)
    until(page, READY)
    yield page
    assert page.errors == []
    page.context.close()


@pytest.fixture(autouse=True)
def afresh(page):
    page.mouse.move(5, 5)
    page.evaluate("""() => {
        __rootToHeel[0].show({
            lesions: [], side: "right", camera: "back", variants: [], skin_shows: "lesion",
            layers: { ligaments: 0, vessels: 0, skin: 0.35, nerves: 1 },
        });
    }""")
    settle(page)


def choose(page, lesion):
    page.evaluate("id => __rootToHeel[0].select(id)", lesion)
    until(page, f"({VIEW}.lesions[0] ?? '') === '{lesion}'")
    settle(page)


def view(page):
    return page.evaluate(VIEW)


def colours_round(page, x, y, reach=4):
    """The colours (n, 3) of what lies within so many pixels of a place of the page."""
    from PIL import Image

    clip = {"x": x - reach, "y": y - reach, "width": 2 * reach, "height": 2 * reach}
    shot = Image.open(io.BytesIO(page.screenshot(clip=clip))).convert("RGB")
    return np.asarray(shot, int).reshape(-1, 3)


def picture(page):
    from PIL import Image

    clip = page.locator(".body-canvas").bounding_box()
    return np.asarray(Image.open(io.BytesIO(page.screenshot(clip=clip))).convert("RGB"), int)


MANY = 75
"""Pixels of what presses, at half the dots a side (`SKETCHED`)."""


def crimson(pixels):
    """Pixels in the colour of what presses, lit or in shade."""
    red, green, blue = np.moveaxis(pixels, -1, 0)
    return (red > 70) & (red > 2.2 * green) & (red > 1.3 * blue) & (blue > 1.2 * green)


def middle(pixels):
    rows, columns = pixels.shape[:2]
    return pixels[rows // 4 : rows * 3 // 4, columns // 3 : columns * 2 // 3]


def hover_name(page, x, y):
    page.mouse.move(x, y)
    page.mouse.move(x + 1, y)
    name = page.locator(".hover-name")
    name.wait_for()
    return name.inner_text()


def test_a_site_chosen_from_the_list_is_looked_at(page):
    row = page.locator(f"nav.choose [data-id={SITE}]")
    page.get_by_role("treeitem", name="Disc herniation").click()
    row.click()
    until(page, f"{VIEW}.camera === 'site'")
    settle(page)
    assert "camera=site" in address(page)
    assert crimson(middle(picture(page))).sum() > MANY
    label = page.locator(".rth-mark .rth-label")
    assert label.inner_text() == "L5/S1 disc presses here"
    canvas, box = page.locator(".body-canvas").bounding_box(), label.bounding_box()
    assert canvas["x"] < box["x"] < canvas["x"] + canvas["width"] - box["width"]
    assert canvas["y"] < box["y"] < canvas["y"] + canvas["height"] - box["height"]


@pytest.mark.parametrize("how", ["button", "Escape"])
def test_there_is_a_way_back_to_the_whole_picture(page, how):
    page.locator("[data-camera=pelvis]").click()
    settle(page)
    before = page.evaluate(CAMERA)
    choose(page, SITE)
    assert page.evaluate(CAMERA) != before
    if how == "button":
        page.get_by_role("button", name="Back to the whole picture").click()
    else:
        page.locator("nav.choose [aria-selected=true]").last.focus()
        page.keyboard.press("Escape")
    until(page, f"{VIEW}.camera === 'pelvis'")
    settle(page)
    assert view(page)["lesions"] == [SITE]
    assert page.evaluate(CAMERA) == before
    page.get_by_role("button", name="Look at the cause").click()
    until(page, f"{VIEW}.camera === 'site'")


def test_escape_first_closes_what_is_open(page):
    choose(page, SITE)
    search = page.get_by_role("combobox", name="Search roots")
    search.fill("sural")
    search.press("Escape")
    assert search.input_value() == ""
    menu = page.get_by_role("button", name="Skin, maps and variants")
    menu.click()
    menu.press("Escape")
    page.locator(".popover.skin [aria-expanded=false]").wait_for()
    page.evaluate("__rootToHeel[0].show({skin_shows: 'roots'})")
    settle(page)
    menu.press("p")
    card = page.locator("[data-probe-card]")
    card.wait_for()
    page.keyboard.press("Escape")
    card.wait_for(state="detached")
    assert view(page)["camera"] == "site"
    page.keyboard.press("Escape")
    until(page, f"{VIEW}.camera === 'back'")


def test_escape_at_once_closes_what_was_just_opened_and_nothing_else(page):
    choose(page, SITE)
    menu = page.get_by_role("button", name="Skin, maps and variants")
    assert menu.evaluate(OPENED_AND_ESCAPED) == ["true", "false"]
    assert view(page)["camera"] == "site"


def test_the_browser_goes_back_and_forward_in_whole_steps(page):
    for lesion in ("S1", SITE, "tarsal_tunnel"):
        choose(page, lesion)
    steps = ((page.go_back, SITE, "site"), (page.go_back, "S1", "back"),
             (page.go_forward, SITE, "site"))  # fmt: skip
    for go, lesion, camera in steps:
        go()
        until(page, f"{VIEW}.lesions.join() === '{lesion}' && {VIEW}.camera === '{camera}'")


def test_a_root_is_seen_from_where_the_eye_was_before(page):
    page.locator("[data-camera=side]").click()
    choose(page, SITE)
    choose(page, "tarsal_tunnel")
    choose(page, "L5")
    assert view(page)["camera"] == "side"
    assert page.locator("[data-back-out], [data-to-site]").count() == 0


def test_the_left_side_is_seen_in_the_mirror(page):
    choose(page, "piriformis")
    right = page.evaluate(CAMERA)
    page.locator("[data-side=left]").click()
    settle(page)
    left = page.evaluate(CAMERA)
    for place in ("position", "target"):
        x, y, z = right[place]
        assert left[place] == pytest.approx([-x, y, z], abs=0.2)
    assert crimson(middle(picture(page))).sum() > MANY
    words = page.locator(".rth-mark .rth-label").bounding_box()
    canvas = page.locator(".body-canvas").bounding_box()
    assert words["x"] + words["width"] < canvas["x"] + canvas["width"] / 2  # away from the midline


def test_several_lesions_show_the_cause_of_each(page):
    ids = [SITE, "piriformis"]
    page.evaluate("lesions => __rootToHeel[0].show({lesions})", ids)
    table = "&".join(f"lesion={name}" for name in ids)
    until(page, f"location.search.includes('{table}')")
    until(page, f"{BODY}.drawn.sites.length === 2")
    shown = page.evaluate(f"{BODY}.drawn.sites.flatMap(site => Object.keys(site.parts))")
    assert {f"cause:{name}" for name in ids} <= set(shown)
    assert page.locator("aside.meaning h2").inner_text()


def test_a_variant_exchanges_the_nerve_that_is_drawn(page):
    nerve = "nerve:medial_calcaneal"
    choose(page, "tarsal_tunnel")
    seen = f"(part) => {BODY}.visiblePoint(part, 'right')"
    assert page.evaluate(seen, nerve)
    assert page.evaluate(seen, f"{nerve}@{IN_TUNNEL}") is None
    page.evaluate("id => __rootToHeel[0].show({variants: [id]})", IN_TUNNEL)
    settle(page)
    assert page.evaluate(seen, nerve) is None
    x, y = page.evaluate(seen, f"{nerve}@{IN_TUNNEL}")
    red, green, _ = colours_round(page, x, y).T
    assert (red - green > 40).any(), "the nerve is not seen in the accent"
    assert hover_name(page, x, y).startswith("Medial calcaneal")
    page.mouse.click(x, y)
    until(page, f"{VIEW}.lesions[0].startsWith('medial_calcaneal@')")
    assert "Medial calcaneal" in page.locator("aside.meaning h2").inner_text()


@pytest.mark.parametrize(
    ("layer", "label", "part", "name"),
    [
        ("ligaments", "Ligaments", "ligament:patellar_ligament", "Patellar ligament"),
        ("vessels", "Vessels", "vessel:femoral_artery", "Femoral artery"),
    ],
)
def test_ligaments_and_vessels_are_drawn_and_named(page, layer, label, part, name):
    page.locator("[data-camera=front]").click()
    page.evaluate("__rootToHeel[0].show({layers: {skin: 0, nerves: 0}})")
    settle(page)
    without = picture(page)
    page.get_by_role("button", name="Layers").click()
    page.get_by_role("checkbox", name=label).check()
    page.keyboard.press("Escape")  # the panel lies over the body
    settle(page)
    assert view(page)["layers"][layer] > 0
    assert (np.abs(picture(page) - without).max(-1) > 20).sum() > 150
    x, y = page.evaluate(f"part => {BODY}.visiblePoint(part, 'right')", part)
    assert hover_name(page, x, y) == name
    page.mouse.click(x, y)
    assert view(page)["lesions"] == []


def test_what_presses_is_named_and_a_click_on_it_changes_nothing(page):
    choose(page, "piriformis")
    before = view(page)
    x, y = page.evaluate(f"{BODY}.visiblePoint('cause:piriformis', 'right')")
    assert hover_name(page, x, y) == "Piriformis"
    page.mouse.click(x, y)
    settle(page)
    after = view(page)
    assert (after["lesions"], after["side"]) == (before["lesions"], before["side"])


@pytest.mark.parametrize(
    ("site", "names"),
    [
        ("tarsal_tunnel", "flexor retinaculum of foot"),
        ("soleal_sling", "soleus and tendinous arch of soleus"),
        (SITE, "L5/S1 disc"),
    ],
)
def test_the_words_name_what_presses(page, site, names):
    choose(page, site)
    assert page.locator("[data-causes]").inner_text().split("by", 1)[1].strip() == names


def test_what_is_cut_away_is_not_under_the_pointer(page):
    choose(page, SITE)
    seen = f"{BODY}.visiblePoint('cause:{SITE}', 'right')"
    at = page.evaluate(seen)
    assert page.evaluate(f"at => {BODY}.pick(...at).part", at) == f"cause:{SITE}"
    page.locator("[data-camera=side]").click()
    settle(page)
    assert page.evaluate(seen) is None  # bone lies before it


def test_a_retinaculum_lets_what_runs_under_it_be_told(page):
    choose(page, "tarsal_tunnel")
    opacity = f"""() => {{
        const {{ scene, looks }} = {BODY}.drawn;
        return looks.opacity(scene.parts.findIndex(p => p.name === "cause:tarsal_tunnel"), 0);
    }}"""
    assert 0.4 < page.evaluate(opacity) < 0.7
    assert page.evaluate(f"{BODY}.visiblePoint('cause:tarsal_tunnel', 'right')")
    solid = crimson(middle(picture(page))).sum()
    assert solid < 2500  # of some 10 000 that it covers


def test_an_address_says_where_the_eye_is(open_page, server):
    whole = open_page(f"{server}/?lesion={SITE}")
    settle(whole)
    assert view(whole)["camera"] == "back"
    far = whole.evaluate(CAMERA)
    assert abs(np.subtract(far["position"], far["target"])).max() > 1200
    near = open_page(f"{server}/?lesion={SITE}&camera=site")
    settle(near)
    seen = near.evaluate(CAMERA)
    assert abs(np.subtract(seen["position"], seen["target"])).max() < 400
    assert crimson(middle(picture(near))).sum() > MANY
    near.locator("[data-back-out]").click()
    settle(near)
    assert view(near)["camera"] == "back"


@pytest.mark.parametrize(("motion", "flies"), [("no-preference", True), ("reduce", False)])
def test_the_eye_flies_there_unless_motion_is_unwelcome(open_page, server, motion, flies):
    page = open_page(f"{server}/?lesion=S1", reduced_motion=motion)
    assert page.evaluate(FLIES, SITE) is flies
    assert view(page)["camera"] == "site"
