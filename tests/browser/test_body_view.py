"""The 3D body in a real Chromium with software WebGL, on a made-up scene."""

from __future__ import annotations

import pytest
from conftest import PATIENCE, harness_served
from fake_scene import scene_bytes

playwright = pytest.importorskip("playwright.sync_api")
FLAGS = (
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
)
WINDOW = {"width": 640, "height": 640}
REDDER = 25
"""By how much red must exceed green more than before where a part lights up (0..255)."""

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    folder = tmp_path_factory.mktemp("body")
    with harness_served(folder, "body_harness.html", scene_bytes()) as page:
        yield f"{page}?noanim&noaa"


@pytest.fixture(scope="module")
def driver():
    with playwright.sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="module")
def window(driver, chromium, address):
    browser = driver.chromium.launch(executable_path=chromium, args=list(FLAGS))
    page = browser.new_page(viewport=WINDOW)
    page.set_default_timeout(PATIENCE)
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    page.wait_for_selector("[data-ready]")
    yield page
    browser.close()
    assert errors == []


@pytest.fixture
def page(window):
    """The loaded body as it is at first: nothing selected, from behind."""
    window.evaluate("""() => {
        view.show({}); view.setLabels(false); view.heelViews([]); view.setCamera('back', false);
        const opacities = {skin: 0.35, muscles: 0, bones: 1, deep: 0};
        for (const [layer, opacity] of Object.entries(opacities)) view.setLayer(layer, opacity);
        told.picks.length = told.hovers.length = told.lost.length = 0;
    }""")
    return window


def show(page, selection, side="right", **more):
    page.evaluate(
        "what => view.show(what)", {"selection": selection, "side": side, "table": 0, **more}
    )


def redness(page, point):
    red, green, *_ = page.evaluate("point => colour(point)", point)
    return red - green


def visible(page, part, side="right"):
    point = page.evaluate("([part, side]) => view.visiblePoint(part, side)", [part, side])
    assert point, f"{part} of the {side} side cannot be picked anywhere"
    return point


def on_nerve(page, nerve, position, side="right"):
    return page.evaluate(
        """([nerve, position, side]) => {
        const {x, y, z} = view.anatomy.along(nerve, position);
        return project([side === 'left' ? -x : x, y, z]);
    }""",
        [nerve, position, side],
    )


def hide_skin(page):
    page.evaluate("view.setLayer('skin', 0)")


def test_scene_loads_within_the_budget_of_draw_calls(page):
    show(page, "S1", "both")
    page.evaluate("for (const layer of ['muscles', 'bones']) view.setLayer(layer, 0.5)")
    page.evaluate("view.stage.draw()")
    figures = page.evaluate("view.figures()")
    assert figures["calls"] <= 30
    assert figures["drawnTriangles"] > 100_000
    assert figures["sceneTriangles"] < figures["sceneTrianglesBothSides"]
    assert figures["sceneTrianglesBothSides"] < 2 * figures["sceneTriangles"]


@pytest.mark.parametrize("side", ["right", "left"])
def test_selection_lights_the_nerve_of_its_side_only(page, side):
    hide_skin(page)
    points = {one: on_nerve(page, "sciatic", 0.5, one) for one in ("right", "left")}
    before = {one: redness(page, point) for one, point in points.items()}
    show(page, "S1", side)
    rise = {one: redness(page, point) - before[one] for one, point in points.items()}
    other = "left" if side == "right" else "right"
    assert rise[side] > REDDER
    assert rise[other] < REDDER / 2


def test_both_sides_light_together(page):
    hide_skin(page)
    points = [on_nerve(page, "sciatic", 0.5, side) for side in ("right", "left")]
    before = [redness(page, point) for point in points]
    show(page, "S1", "both")
    assert all(
        redness(page, point) > old + REDDER for point, old in zip(points, before, strict=True)
    )


def test_nerve_is_lit_from_the_cut_downwards_and_the_slider_moves_the_cut(page):
    hide_skin(page)
    above, below = (on_nerve(page, "tibial", position) for position in (0.42, 0.58))
    rest = redness(page, above), redness(page, below)
    show(page, "tibial@0.5")
    assert redness(page, above) < rest[0] + REDDER / 2
    assert redness(page, below) > rest[1] + REDDER
    show(page, "tibial@0.5", cuts=[["tibial", 0.65, 1.0]])
    assert redness(page, below) < rest[1] + REDDER / 2


def test_lit_nerve_shines_through_what_covers_it(page):
    page.evaluate("view.setLayer('skin', 1)")
    point = on_nerve(page, "sciatic", 0.5)
    before = redness(page, point)
    show(page, "S1")
    assert redness(page, point) > before + REDDER / 2


def test_numb_skin_is_coloured_and_spared_skin_is_not(page):
    page.evaluate("view.setCamera({position: [-900, 300, 40], target: [-85, 40, 40]}, false)")
    page.evaluate("view.setLayer('skin', 0.8)")
    heel = visible(page, "skin:lateral_heel")
    before = redness(page, heel)
    show(page, "S1")
    assert redness(page, heel) > before + REDDER
    show(page, "tarsal_tunnel")
    assert redness(page, heel) < before + REDDER / 2


def test_weak_muscle_appears_although_its_layer_is_off(page):
    hide_skin(page)
    page.evaluate("view.setCamera({position: [-85, 1400, 360], target: [-85, 48, 360]}, false)")
    point = page.evaluate("project([-70, 48, 360])")
    before = page.evaluate("point => colour(point)", point)
    show(page, "S1")
    assert page.evaluate("point => colour(point)", point) != before
    assert page.evaluate("point => view.pick(...point).part", point) == "muscle:gastrocnemius"
    show(page, "tarsal_tunnel")
    assert page.evaluate("point => colour(point)", point) == before


@pytest.mark.parametrize(
    ("part", "layer", "side"),
    [
        ("nerve:tibial", "nerves", "right"),
        ("nerve:sural", "nerves", "left"),
        ("skin:lateral_calf", "skin", "right"),
        ("skin:thigh", "skin", "left"),
    ],
)
def test_pick_names_what_is_there(page, part, layer, side):
    hit = page.evaluate("point => view.pick(...point)", visible(page, part, side))
    assert (hit["part"].startswith(part), hit["layer"], hit["side"]) == (True, layer, side)


def test_pick_on_a_nerve_says_how_far_along(page):
    hit = page.evaluate("point => view.pick(...point)", on_nerve(page, "tibial", 0.5))
    assert hit["structure"] == "tibial"
    assert hit["along"] == pytest.approx(0.5, abs=0.03)


def test_skin_that_cannot_be_seen_is_not_picked(page):
    point = visible(page, "skin:thigh")
    assert (
        page.evaluate("point => view.pick(point[0], point[1], {ignoreSkin: true})?.layer", point)
        != "skin"
    )
    hide_skin(page)
    assert page.evaluate("point => view.pick(...point)?.layer", point) != "skin"
    assert visible(page, "bone:femur")


def test_click_picks_and_drag_turns_the_body_without_picking(page):
    x, y = visible(page, "nerve:tibial")
    page.mouse.click(x, y)
    assert [hit["structure"] for hit in page.evaluate("told.picks")] == ["tibial"]
    before = page.evaluate("view.getCamera()")
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y, steps=4)
    page.mouse.up()
    assert page.evaluate("view.getCamera().position") != before["position"]
    assert len(page.evaluate("told.picks")) == 1


def test_click_beside_the_body_says_nothing_was_hit(page):
    page.mouse.click(5, 5)
    assert page.evaluate("told.picks") == [None]


def test_hover_names_the_part_and_shows_it(page):
    x, y = visible(page, "nerve:tibial")
    page.mouse.move(5, 5)
    before = page.evaluate("point => colour(point)", [x, y])
    page.mouse.move(x, y)
    page.wait_for_function("told.hovers.at(-1)?.name === 'Tibial nerve'")
    assert page.evaluate("point => colour(point)", [x, y]) != before


def test_keyboard_turns_and_zooms(page):
    page.evaluate("view.stage.canvas.focus()")
    start = page.evaluate("view.getCamera().position")
    page.keyboard.press("ArrowRight")
    turned = page.evaluate("view.getCamera().position")
    assert turned[0] != pytest.approx(start[0], abs=50)
    assert turned[2] == pytest.approx(start[2], abs=1)
    page.keyboard.press("+")
    distance = (
        "Math.hypot(...view.getCamera().position.map((p, i) => p - view.getCamera().target[i]))"
    )
    near = page.evaluate(distance)
    page.keyboard.press("-")
    assert page.evaluate(distance) > near


def test_preset_of_one_side_is_mirrored_for_the_left(page):
    page.evaluate("view.setCamera('medial_ankle', false)")
    right = page.evaluate("view.getCamera()")
    page.evaluate("view.show({side: 'left'}); view.setCamera('medial_ankle', false)")
    left = page.evaluate("view.getCamera()")
    assert left["target"][0] == pytest.approx(-right["target"][0])
    assert left["position"][0] == pytest.approx(-right["position"][0])


def test_other_leg_does_not_stand_in_the_way_of_a_close_look(page):
    page.evaluate("view.setCamera('medial_ankle', false)")
    sides = page.evaluate(
        """() => [200, 320, 440].flatMap(x => [200, 320, 440].map(y => view.pick(x, y)?.side))"""
    )
    assert "right" in sides
    assert "left" not in sides


def test_labels_name_the_path_and_the_mark_stands_at_the_cut(page):
    show(page, "S1")
    page.evaluate("view.setLabels(true)")
    page.wait_for_function("view.names.done")
    texts = page.locator(".rth-names .rth-label.lit").all_text_contents()
    path = ["Sciatic nerve", "Tibial nerve", "Sural nerve"]
    assert [text for text in texts if text in path] == path
    show(page, "tarsal_tunnel")
    page.evaluate("view.stage.draw()")
    ring = page.locator(".rth-ring").bounding_box()
    x, y = on_nerve(page, "tibial", 0.9)
    assert ring["x"] + ring["width"] / 2 == pytest.approx(x, abs=3)
    assert ring["y"] + ring["height"] / 2 == pytest.approx(y, abs=3)


def test_a_root_is_marked_at_its_ganglion(page):
    show(page, "S1")
    page.evaluate("view.setCamera('back', false); view.stage.draw()")
    ring = page.locator(".rth-ring").bounding_box()
    x, y = on_nerve(page, "S1", 0.85)
    assert ring["x"] + ring["width"] / 2 == pytest.approx(x, abs=3)
    assert ring["y"] + ring["height"] / 2 == pytest.approx(y, abs=3)


@pytest.mark.parametrize("place", [[0, 22, 1500], [0, 22, 540]])
def test_the_words_of_a_mark_stay_inside_the_picture_in_four_lines(page, place):
    show(page, "tarsal_tunnel")
    page.evaluate(
        """place => {
            view.labels.setMarks([{text: 'A place with a long name '.repeat(4), at:
                view.anatomy.along('tibial', 0.9)}]);
            view.setCamera({position: [0, 2000, place[2]], target: place}, false);
            view.stage.draw();
        }""",
        place,
    )
    box = page.locator(".rth-mark .rth-label").bounding_box()
    if box:
        assert box["height"] < 80
        assert 0 <= box["y"] <= WINDOW["height"] - box["height"]
        assert 0 <= box["x"] <= WINDOW["width"] - box["width"]


@pytest.mark.parametrize("side", ["right", "left"])
def test_the_disc_that_presses_is_shown_although_discs_are_off(page, side):
    hide_skin(page)
    page.evaluate("for (const layer of ['discs', 'bones']) view.setLayer(layer, 0)")
    middle = page.evaluate("project([-12, 39, 1024])")
    try:
        before = redness(page, middle)
        show(page, "S1", side)
        assert redness(page, middle) > before + REDDER
        assert page.evaluate("point => view.pick(...point)?.part", middle) == "disc:L5_S1"
        show(page, "tarsal_tunnel", side)
        assert redness(page, middle) < before + REDDER / 2
        assert page.evaluate("point => view.pick(...point)?.part", middle) != "disc:L5_S1"
    finally:
        page.evaluate("for (const layer of ['discs', 'bones']) view.setLayer(layer, 1)")


@pytest.mark.parametrize("side", ["right", "left"])
def test_the_muscle_that_presses_is_shown_on_the_side_of_the_lesion(page, side):
    hide_skin(page)
    page.evaluate("view.setLayer('bones', 0)")
    show(page, "tarsal_tunnel", side)
    other = "left" if side == "right" else "right"
    assert visible(page, "muscle:gluteus_medius", side)
    look = "side => view.visiblePoint('muscle:gluteus_medius', side)"
    assert page.evaluate(look, other) is None


def test_site_of_pain_lights_no_nerve_and_marks_the_spot(page):
    show(page, "plantar_fasciitis")
    assert page.locator(".rth-mark.pain").count() == 1
    assert page.evaluate("view.drawn.active.lit") == [False, False]


HEEL_PICTURES = """() => {
    const names = ['medial', 'plantar', 'lateral', 'posterior'];
    const canvas = () => Object.assign(document.createElement('canvas'), {width: 120, height: 90});
    globalThis.heels = names.map(name => ({name, canvas: canvas()}));
    globalThis.painted = () => heels.map(({canvas: c}) =>
        [...c.getContext('2d').getImageData(0, 0, c.width, c.height).data]);
    view.show({});
    view.heelViews(heels);
}"""
SOLID = """() => painted().every(
    (picture) => picture.filter((v, k) => k % 4 === 3 && v > 200).length > 500)"""
CHANGED = """() => painted().every((picture, i) =>
    picture.filter((v, k) => Math.abs(v - before[i][k]) > 20).length > 0.004 * picture.length)"""


def test_heel_is_drawn_from_four_sides_and_follows_the_selection(page):
    page.evaluate(HEEL_PICTURES)
    page.wait_for_function(SOLID, timeout=PATIENCE)
    page.evaluate("globalThis.before = painted()")
    show(page, "tarsal_tunnel")
    page.wait_for_function(CHANGED, timeout=PATIENCE)


def test_picture_can_be_taken(page):
    picture = page.evaluate("view.snapshot()")
    assert picture.startswith("data:image/png;base64,")
    assert len(picture) > 20_000


def test_loss_of_the_context_is_told_and_the_body_comes_back(page):
    page.evaluate(
        """() => {
            const context = view.stage.renderer.getContext();
            globalThis.lose = context.getExtension('WEBGL_lose_context');
            lose.loseContext();
        }"""
    )
    page.wait_for_function("told.lost.length === 1")
    page.evaluate("lose.restoreContext()")
    page.wait_for_function("told.lost.length === 2")
    show(page, "S1")
    assert page.evaluate("told.lost") == [True, False]
    assert page.evaluate("point => colour(point)[3]", visible(page, "bone:sacrum")) > 0


HELD = """() => {
  const { programs, memory } = view.stage.renderer.info;
  return [programs.map((program) => program.id), memory.geometries];
}"""


def test_the_first_selection_finds_its_programs_and_buffers_ready(driver, chromium, address):
    browser = driver.chromium.launch(executable_path=chromium, args=list(FLAGS))
    page = browser.new_page(viewport=WINDOW)
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    page.wait_for_selector("[data-ready]")
    page.wait_for_function("() => view.later.done && !view.drawn.layers.shows('muscles')")
    before = page.evaluate(HELD)
    show(page, "S1")
    page.evaluate("() => view.stage.draw()")
    after, muscles = page.evaluate(HELD), page.evaluate("() => view.drawn.layers.shows('muscles')")
    browser.close()
    assert muscles
    assert after == before


def test_dispose_frees_the_context_and_the_page(window, address):
    other = window.context.browser.new_page(viewport=WINDOW)
    other.goto(address)
    other.wait_for_selector("[data-ready]")
    assert other.evaluate("""() => {
        const context = view.stage.renderer.getContext();
        view.dispose();
        return [context.isContextLost(), document.querySelectorAll('canvas, .rth-labels').length];
    }""") == [True, 0]
    other.close()


def test_a_browser_without_webgl_is_known(driver, chromium, address):
    browser = driver.chromium.launch(
        executable_path=chromium, args=["--no-sandbox", "--disable-3d-apis"]
    )
    page = browser.new_page()
    page.goto(address)
    page.wait_for_selector("[data-ready]")
    assert page.evaluate("supported") is False
    browser.close()


def test_the_heel_is_drawn_although_every_layer_is_off(window, address):
    other = window.context.browser.new_page(viewport=WINDOW)
    other.goto(address)
    other.wait_for_selector("[data-ready]")
    other.evaluate("for (const layer of ['bones', 'discs', 'muscles']) view.setLayer(layer, 0)")
    other.evaluate(HEEL_PICTURES)
    other.wait_for_function(SOLID)
    other.close()


def test_the_marker_of_a_site_stands_off_and_a_line_leads_to_its_cause(page):
    page.evaluate("""() => {
        view.drawn.scene.sites.tarsal_tunnel = {
            parts: {}, replaces: [], context: [], middle: [-66, 48, 100], radius: 20, front: 20};
        view.drawn.scene.tables[0].local.tarsal_tunnel.sites = ["tarsal_tunnel"];
    }""")
    show(page, "tarsal_tunnel", "left")
    page.evaluate("view.stage.draw()")
    label = page.locator(".rth-mark.beside .rth-label")
    at = page.evaluate("project([66, 48, 100])")
    box = label.bounding_box()
    ends = page.evaluate("""() => {
        const [line] = document.querySelectorAll('.rth-labels line');
        const {left, top} = line.ownerSVGElement.getBoundingClientRect();
        return [line.x2.baseVal.value + left, line.y2.baseVal.value + top];
    }""")
    page.evaluate("""() => {
        delete view.drawn.scene.sites.tarsal_tunnel;
        delete view.drawn.scene.tables[0].local.tarsal_tunnel.sites;
        view.show({});
    }""")
    assert label.count() == 0
    assert ends == pytest.approx(at, abs=2)
    outside = at[0] < box["x"] or at[0] > box["x"] + box["width"]
    assert outside, "the text hides what it points at"
