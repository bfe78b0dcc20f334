"""The names on the body: of what is in sight, beside it, each with a line that ends on it."""

from __future__ import annotations

from itertools import combinations

import pytest
from conftest import bare_body, until
from golden_labels import BEHIND_THE_MALLEOLUS

from pathways import load

pytestmark = pytest.mark.browser
PAGE = """<!doctype html><style>body { margin: 0 }</style>
<div id="body" style="width: 760px; height: 640px"></div>"""
LOAD = """async () => {
    const viewer = await import("/viewer.bundle.js");
    const answer = await fetch("/scene");
    globalThis.tile = Object.assign(document.createElement("div"),
        {style: "position: absolute; right: 0; top: 0; width: 1px; height: 1px"});
    document.body.append(tile);
    const over = () => [tile];
    const view = new viewer.BodyView(document.querySelector("#body"), {over});
    const words = await view.load(new Uint8Array(await answer.arrayBuffer()));
    Object.assign(globalThis, {viewer, view, words});
}"""
ALL_LAYERS = {
    "skin": 0.1,
    "muscles": 1,
    "bones": 1,
    "discs": 1,
    "nerves": 1,
    "ligaments": 1,
    "vessels": 1,
}
ASK = """([camera, layers, register, side, selection]) => {
    view.setLabels(false);
    for (const [layer, opacity] of Object.entries(layers)) view.setLayer(layer, opacity);
    view.show({selection, side, table: 0});
    view.setCamera(camera, false);
    view.stage.draw();
    view.setLabels(true, register);
}"""
READ = """() => {
    const nodes = [...document.querySelectorAll(".rth-names .rth-label")];
    const lines = [...document.querySelectorAll(".rth-labels > svg:first-of-type line")];
    const box = ({left, top, right, bottom}) => ({left, top, right, bottom});
    return nodes.map((node, i) => {
        const {x1, y1, x2, y2} = lines[i];
        return {text: node.textContent, lit: node.classList.contains("lit"),
                size: parseFloat(getComputedStyle(node).fontSize),
                whole: node.scrollWidth <= node.clientWidth,
                box: box(node.getBoundingClientRect()),
                line: [x1, y1, x2, y2].map((one) => one.baseVal.value)};
    });
}"""
AROUND = """([x, y, register]) => {
    const names = (reach) => [0, -reach, reach].flatMap((dx) => [0, -reach, reach].map((dy) => {
        const hit = view.pick(x + dx, y + dy, {ignoreSkin: true});
        return hit ? viewer.labelName(words, hit.part, register) : "";
    }));
    const found = names(3);
    view.setLayer("nerves", 0);  // a pick takes a nerve that is some pixels away for meant
    found.push(...names(1));
    view.setLayer("nerves", 1);
    return found;
}"""
UNDER = """([x, y, text, register]) => {
    const project = ({x, y}) => [(x + 1) / 2 * 760, (1 - y) / 2 * 640];
    const beside = ([ax, ay], [bx, by]) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    const away = ([ax, ay], [bx, by]) => {
        const [u, v] = [bx - ax, by - ay];
        const t = Math.min(1, Math.max(0, ((x - ax) * u + (y - ay) * v) / (u * u + v * v || 1)));
        return Math.hypot(x - ax - t * u, y - ay - t * v);
    };
    const named = (name) =>
        name.startsWith("nerve:") && viewer.labelName(words, name, register) === text;
    const found = [...view.anatomy.places].filter(([name]) => named(name));
    return Math.min(...found.flatMap(([, {source, start, end}]) => {
        const corners = source.geometry.index.array;
        const at = (i) => project(view.anatomy.vertex(source, i).project(view.eye.camera));
        const all = [];
        for (let n = 0; n < corners.length; n += 3) {
            if (corners[n] < start || corners[n] >= end) continue;
            const [a, b, c] = [0, 1, 2].map((one) => at(corners[n + one]));
            const turns = [beside(a, b), beside(b, c), beside(c, a)];
            const inside = turns.every((turn) => turn > 0) || turns.every((turn) => turn < 0);
            all.push(inside ? 0 : Math.min(away(a, b), away(b, c), away(c, a)));
        }
        return all;
    }));
}"""
CAMERAS = ("back", "front", "side", "spine", "pelvis", "medial_ankle", "sole")


@pytest.fixture(scope="module")
def page(browser, body):
    with bare_body(browser, PAGE, LOAD) as page:
        yield page


def labels(page, camera, *, layers=ALL_LAYERS, register="student", side="right", selection="S1"):
    page.evaluate(ASK, [camera, layers, register, side, selection])
    until(page, "view.names.done")
    return page.evaluate(READ)


def crossing(one, other):
    """Whether two lines x1, y1, x2, y2 cross."""

    def turn(ax, ay, bx, by, cx, cy):
        return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

    a, b, c, d = one[:2], one[2:], other[:2], other[2:]
    return turn(*a, *b, *c) * turn(*a, *b, *d) < 0 and turn(*c, *d, *a) * turn(*c, *d, *b) < 0


def through(line, box):
    """Whether a line runs through a box, by many points on it."""
    x1, y1, x2, y2 = line
    steps = [n / 400 for n in range(401)]
    return any(
        box["left"] + 0.5 < x1 + t * (x2 - x1) < box["right"] - 0.5
        and box["top"] + 0.5 < y1 + t * (y2 - y1) < box["bottom"] - 0.5
        for t in steps
    )


def overlapping(one, other):
    return (
        one["left"] < other["right"]
        and other["left"] < one["right"]
        and one["top"] < other["bottom"]
        and other["top"] < one["bottom"]
    )


@pytest.mark.parametrize("camera", CAMERAS)
def test_each_line_ends_on_what_its_label_names(page, camera):
    found = labels(page, camera)
    assert len(found) >= 6
    seen_directly = 0
    for label in found:
        x, y = label["line"][2:]
        direct = label["text"] in page.evaluate(AROUND, [x, y, "student"])
        seen_directly += direct
        if not direct:  # a lit nerve shines through what covers it
            assert label["lit"], f"{label['text']} is not at its line's end"
            assert page.evaluate(UNDER, [x, y, label["text"], "student"]) < 1.5, label["text"]
    assert seen_directly >= len(found) / 3


@pytest.mark.parametrize("camera", CAMERAS)
def test_no_label_and_no_line_is_in_the_way_of_another(page, camera):
    found = labels(page, camera)
    for one, other in combinations(found, 2):
        pair = f"{one['text']} and {other['text']}"
        assert not overlapping(one["box"], other["box"]), pair
        assert not crossing(one["line"], other["line"]), pair
        assert not through(one["line"], other["box"]), pair
        assert not through(other["line"], one["box"]), pair
    marks = page.locator(".rth-mark .rth-label").all()
    for mark in [box for box in (mark.bounding_box() for mark in marks) if box]:
        mark |= {
            "left": mark["x"],
            "right": mark["x"] + mark["width"],
            "top": mark["y"],
            "bottom": mark["y"] + mark["height"],
        }
        for label in found:
            assert not overlapping(mark, label["box"]), label["text"]
            assert not through(label["line"], mark), label["text"]


def test_labels_are_whole_and_large_enough_and_each_says_something_else(page):
    found = labels(page, "medial_ankle")
    assert all(label["whole"] and label["size"] >= 12 for label in found)
    assert len({label["text"] for label in found}) == len(found)
    assert all(label["box"]["left"] >= 0 and label["box"]["right"] <= 760 for label in found)


def test_lit_nerves_come_first_and_leave_room_for_what_lies_around_them(page):
    found = labels(page, "medial_ankle")
    texts = [label["text"] for label in found]
    assert "Tibial nerve" in texts
    assert "Sural nerve" in texts
    assert {label["lit"] for label in found} == {True, False}
    assert any("artery" in text or "vein" in text for text in texts)
    assert any("tendon" in text for text in texts)


def test_what_runs_behind_the_medial_malleolus_is_named(page):
    texts = {label["text"] for label in labels(page, "medial_ankle", selection=None)}
    assert texts >= BEHIND_THE_MALLEOLUS


def test_what_is_hidden_has_no_label(page):
    bare = labels(page, "back", layers={**ALL_LAYERS, "muscles": 0, "skin": 0}, selection=None)
    covered = labels(page, "back", selection=None)
    solid = labels(page, "back", layers={**ALL_LAYERS, "skin": 1}, selection=None)
    assert "Femur" in {label["text"] for label in bare}
    assert "Gluteus maximus" in {label["text"] for label in covered}
    assert "Gluteus maximus" not in {label["text"] for label in bare}
    assert not solid


def test_a_label_keeps_clear_of_what_stands_over_the_picture(page):
    try:
        page.evaluate(
            "tile.style = 'position: absolute; left: 560px; top: 0; width: 200px; height: 640px'"
        )
        found = labels(page, "back")
    finally:
        page.evaluate(
            "tile.style = 'position: absolute; right: 0; top: 0; width: 1px; height: 1px'"
        )
    assert found
    assert all(label["box"]["right"] <= 560 for label in found)


def test_patients_read_few_and_plain_names(page):
    found = labels(page, "back", register="patient")
    nerves = {nerve.patient_name.lower() for nerve in load().nerves.values() if nerve.patient_name}
    assert 0 < len(found) <= 5
    assert any(label["text"].lower() in nerves for label in found)


def test_names_go_while_the_body_moves_and_come_back_when_it_rests(page):
    labels(page, "medial_ankle")
    page.evaluate("view.setCamera('sole', false)")
    assert page.evaluate(READ) == []
    until(page, "view.names.done")
    assert len(page.evaluate(READ)) >= 6
    page.evaluate("view.setLabels(false)")
    assert page.evaluate(READ) == []
