"""Whose the skin is at a pixel: the shader, the pointer and the figures say the same."""

from __future__ import annotations

import numpy as np
import pytest
from conftest import bare_body

from meshes.skin import borders

pytestmark = pytest.mark.browser
PAGE = """<!doctype html><div id="body" style="width: 600px; height: 700px"></div>"""
COLOURS = ("#ff0000", "#00ff00", "#0000ff", "#ffffff")
"""One for each slot: territories that meet differ."""
LOAD = """async () => {
    const viewer = await import("/viewer.bundle.js");
    const answer = await fetch("/scene");
    const body = new viewer.BodyView(document.querySelector("#body"), {});
    const words = await body.load(new Uint8Array(await answer.arrayBuffer()));
    for (const layer of Object.keys(body.drawn.layers.opacities))
        body.drawn.setLayer(layer, layer === "skin" ? 1 : 0);
    Object.assign(globalThis, {body, words});
}"""
PLACES = {
    "buttock": ((-90, 900, 0), (-90, 0, 0)),
    "knee from the side": ((-900, 0, -450), (0, 0, -450)),
    "calf": ((-40, 800, -640), (-100, 0, -640)),
    "front of the thigh": ((-100, -900, -200), (-100, 0, -200)),
}
"""From where, mm, to where one looks."""
AT_THE_ANKLE = ((110, 420, -790), (-80, -60, -820))
"""Where the border between medial malleolus and heel is uncertain."""
PAINT = """([colours, [from, to], own]) => {
    const {geometry} = body.drawn.scene.meshes.find(({layer}) => layer === "skin");
    const patches = geometry.getAttribute("_patches"), slots = new Map();
    for (let i = 0; i < patches.count; i++)
        for (let slot = 0; slot < 4; slot++) {
            const patch = patches.getComponent(i, slot);
            if (patch < 255 && !slots.has(patch)) slots.set(patch, slot);
        }
    const one = words.territories.map((_, patch) => colours[own ? own[patch] : slots.get(patch)]);
    const skin = {colours: [one, one], fields: one.map(() => 0), borders: false, fades: false};
    body.drawn.dress({selection: null, side: "right", table: 0, skin});
    const {camera} = body.eye;
    camera.position.set(...from);
    camera.up.set(0, 0, 1);
    camera.lookAt(...to);
    Object.assign(camera, {near: 10, far: 3000});
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
    body.stage.draw();
    const gl = body.stage.renderer.getContext();
    const {drawingBufferWidth: width, drawingBufferHeight: height} = gl;
    const bytes = new Uint8Array(4 * width * height);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
    return {width, height, slots: words.territories.map((_, patch) => slots.get(patch)),
            text: Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")};
}"""
PICK = """(points) => {
    const box = body.stage.canvas.getBoundingClientRect();
    return points.map(([x, y]) => {
        const [right, down] = [x, y].map((pixel) => (pixel + 0.5) / devicePixelRatio);
        const at = [body.eye.camera, box.left + right, box.top + down, box];
        const hit = body.drawn.picker.pick(...at, {onlySkin: true});
        return hit && [words.territories.indexOf(hit.part.slice(5)), hit.point];
    });
}"""


@pytest.fixture(scope="module")
def page(browser, body):
    with bare_body(browser, PAGE, LOAD) as page:
        yield page


@pytest.fixture(scope="module", params=list(PLACES))
def painted(page, request):
    """Which of the colours each pixel has, (rows from above, columns); -1 for none of them."""
    return seen_from(page, PLACES[request.param])


def seen_from(page, place, own=None):
    """The same from a place, and the slot of each territory; `own` is a colour for each of them."""
    told = page.evaluate(PAINT, [list(COLOURS), place, own])
    pixels = np.frombuffer(told["text"].encode("latin-1"), "u1").astype(float)
    pixels = pixels.reshape(told["height"], told["width"], 4)[::-1, :, :3]
    bright, dark = pixels.max(2), pixels.min(2)
    pure = np.where(dark < 0.55 * bright, pixels.argmax(2), -1)
    grey = (dark > 0.93 * bright) & (bright < 245)
    return np.where(grey, 3, pure), np.array(told["slots"])


def beside_borders(seen, away):
    """Places so many pixels from where one colour becomes another, (n, 2) of column and row."""
    left, right = seen[:, : -2 * away], seen[:, 2 * away :]
    rows, columns = np.nonzero((left >= 0) & (right >= 0) & (left != right))
    return np.stack([columns, rows], 1)


def test_the_pointer_names_the_patch_that_is_drawn(page, painted):
    """At two pixels on each side of borders, where nearest vertices were wrong most often."""
    seen, slots = painted
    places = beside_borders(seen, 2)
    places = places[:: max(1, len(places) // 400)]
    assert len(places) > 40
    points = np.concatenate([places, places + np.array([4, 0])])
    hits = page.evaluate(PICK, points.tolist())
    told = [(slots[hit[0]], seen[y, x]) for (x, y), hit in zip(points, hits, strict=True) if hit]
    agree = np.mean([picked == drawn for picked, drawn in told])
    assert len(told) > 0.9 * len(points)
    assert agree > 0.97


def test_the_pointer_and_python_name_the_same_patch(page, painted, body):
    seen, _ = painted
    places = beside_borders(seen, 1)
    places = places[:: max(1, len(places) // 400)]
    hits = [hit for hit in page.evaluate(PICK, places.tolist()) if hit]
    found = borders.territory_at(body.skin, np.array([point for _, point in hits]))
    assert np.mean(found == [patch for patch, _ in hits]) > 0.97


def test_inside_a_patch_there_is_one_colour(painted):
    """Borders are a few pixels wide, so that nearly all skin has one of the colours."""
    seen, _ = painted
    drawn = seen >= 0
    inner = drawn[:-4, 2:-2] & drawn[4:, 2:-2] & drawn[2:-2, :-4] & drawn[2:-2, 4:]
    assert inner.sum() > 5000
    assert drawn[2:-2, 2:-2][inner].mean() > 0.97


def widest_passage(seen, one, other):
    """The median number of pixels, along rows and columns, from one colour to another."""
    found = []
    for line in (*seen, *seen.T):
        known = np.flatnonzero(line >= 0)
        pairs = np.stack([line[known[:-1]], line[known[1:]], np.diff(known)], 1)
        is_pair = (pairs[:, :2] == (one, other)).all(1) | (pairs[:, :2] == (other, one)).all(1)
        found += pairs[is_pair & (pairs[:, 2] < 60), 2].tolist()
    return np.median(found)


def test_an_uncertain_border_is_a_gradient_on_the_page(page, atlas):
    """Under the medial malleolus colours pass into each other; above it there is a line."""
    colour_of = {"medial_malleolus": 0, "medial_heel": 3, "medial_leg": 2}
    seen, _ = seen_from(page, AT_THE_ANKLE, [colour_of.get(patch, 1) for patch in atlas.skin])
    vague, crisp = widest_passage(seen, 0, 3), widest_passage(seen, 2, 3)
    assert vague >= 2 * crisp
