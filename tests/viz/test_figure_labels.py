"""Names in figures: of what is in sight, beside the body, each with one line that ends on it."""

from __future__ import annotations

import json
import re
from itertools import combinations, product

import golden_labels
import numpy as np
import pytest
from vtkmodules.vtkRenderingCore import vtkCellPicker

from viz import View
from viz.figures import labels, overlay, placing, scene, sight
from viz.rules.label_names import OWN_NAMES, label_name
from viz.rules.part_names import kind_of

SIZE = (640, 480)
ALL = {"skin": 0.1, "muscles": 1, "ligaments": 1, "vessels": 1}
CAMERAS = ("back", "front", "pelvis", "medial_ankle", "sole")
NEAR_PX = (0, -1, 1, -2, 2, -3, 3)


@pytest.fixture(scope="module", params=CAMERAS)
def labelled(request, body):
    """A scene with all layers, and the names in it."""
    view = View("S1", camera=request.param, layers=ALL)
    plotter = scene.plotter(view, body, size=SIZE, off_screen=True, hidden=False)
    plotter.render()
    stage = scene._stage(plotter, view, body, hidden=False)
    yield plotter, labels.add(plotter, view, stage.looks)
    plotter.close()


def foremost(plotter, spot):
    """Names of the actors that are foremost at a place and around it, by rays of VTK's own."""
    solid = {}
    for name, actor in plotter.actors.items():
        seen = "@" in name and kind_of(name) != "skin" and actor.prop.opacity >= sight.SEEN_FROM
        actor.SetPickable(seen)
        solid[actor] = name
    picker = vtkCellPicker()
    picker.SetTolerance(0.0005)
    names = set()
    for across, down in product(NEAR_PX, NEAR_PX):
        picker.Pick(spot[0] + across, SIZE[1] - spot[1] + down, 0, plotter.renderer)
        names.add(solid.get(picker.GetActor()))
    return names


def test_each_line_ends_on_what_its_label_names(labelled):
    plotter, found = labelled
    assert len(found) >= 5
    hidden = []
    for label in found:
        if not label.actors & foremost(plotter, label.line[1]):
            around = foremost(plotter, label.line[1])
            # a lit nerve shines through
            assert label.lit, f"{label.text} is not at its line's end, but {around}"
            hidden.append(label.text)
    assert len(hidden) <= 2 * len(found) / 3, hidden


def test_no_label_and_no_line_is_in_the_way_of_another(labelled):
    _, found = labelled
    for one, other in combinations(found, 2):
        pair = f"{one.text} and {other.text}"
        assert not placing.overlap(one.box, other.box), pair
        assert not placing.cross(one.line, other.line), pair
        assert not placing.cuts(one.line, other.box), pair
        assert not placing.cuts(other.line, one.box), pair
    assert all(label.box.left >= 0 and label.box.right <= SIZE[0] for label in found)
    assert len({label.text for label in found}) == len(found)


def test_what_runs_behind_the_medial_malleolus_is_named(body):
    view = View(camera="medial_ankle", layers=ALL)
    plotter = scene.plotter(view, body, size=(800, 720), off_screen=True, hidden=False)
    plotter.render()
    found = labels.add(plotter, view, scene._stage(plotter, view, body, hidden=False).looks)
    plotter.close()
    assert {label.text.replace("\n", " ") for label in found} >= golden_labels.BEHIND_THE_MALLEOLUS


def test_the_names_are_drawn_beside_the_body(body):
    view = View("S1", camera="back")
    plain = scene.figure(view, size=SIZE, body=body)
    named = scene.figure(view.replace(labels=True), size=SIZE, body=body)
    changed = (plain != named).any(axis=2)
    beside = np.ones(SIZE[0], bool)
    beside[SIZE[0] // 3 : 2 * SIZE[0] // 3] = False
    assert changed[:, beside].sum() > 2000


def test_a_lit_nerve_shines_through_what_covers_it(body):
    """It is drawn once more above the scene, in a renderer that draws."""
    layers = {"skin": 0, "muscles": 1}
    plotter = scene.plotter(
        View("S1", camera="back", layers=layers), body, size=SIZE, off_screen=True, hidden=False
    )
    with_it = plotter.screenshot(return_img=True)
    overlay.renderer_above(plotter)  # emptied
    plotter.render()
    without = plotter.screenshot(return_img=True)
    plotter.close()
    assert (np.abs(with_it.astype(int) - without).max(axis=2) > 30).sum() > 300


def test_the_viewer_places_alike():
    """The same cases are read by `tests/body/placing.test.ts`."""
    cases = json.loads(golden_labels.FILE.read_text())
    assert len(cases) == golden_labels.CASES
    for number, case in enumerate(cases):
        assert json.loads(json.dumps(golden_labels.case(number))) == case


@pytest.mark.parametrize(
    ("part", "name", "plain"),
    [
        ("nerve:tibial", "Tibial nerve", "Nerve of the calf and sole"),
        ("muscle:soleus", "Soleus", "Deep calf muscle that lifts the heel"),
        ("tendon:fibularis_longus", "Fibularis longus tendon", ""),
        ("tendon:achilles_tendon", "Achilles tendon", "Achilles tendon"),
        ("disc:L5_S1", "L5/S1 disc", "L5/S1 disc"),
        ("bone:vertebra_L3", "L3 vertebra", "L3 vertebra"),
        ("bone:calcaneus", "Calcaneus", ""),
        ("vessel:femoral_artery", "Femoral artery", ""),
        ("bone:hip", "Hip bone", ""),
        ("bone:phalanx_proximal_1", "Proximal phalanx of great toe", ""),
        ("bone:metatarsal_5", "Fifth metatarsal", ""),
        ("muscle:internal_oblique", "Internal oblique", ""),
        ("cause:tarsal_tunnel", "", ""),
    ],
)
def test_a_part_is_named_in_the_words_of_the_register(part, name, plain):
    assert label_name(part, "student") == name
    assert label_name(part, "patient") == plain


def test_every_name_on_the_body_begins_with_a_capital_and_is_no_id(body):
    """A number at the end is that of a row of ids: a bone has its term."""
    names = {part: label_name(part, "student") for part in body.parts}
    for part, name in names.items():
        assert name[:1] == name[:1].upper(), part
        assert not re.search(r" \d$|_|^Phalanx", name), part
    assert set(OWN_NAMES) <= {part.partition("@")[0] for part in names}


@pytest.mark.parametrize(
    ("rows", "breadth"),
    [(["#####"], 1), (["#.", ".#"], 1), (["##", "##"], 2), (["####", "####"], 2), (["###"] * 3, 3)],
)
def test_a_sliver_is_no_broader_than_its_largest_square(rows, breadth):
    """A vessel that shows as a slit between a bone and a muscle is not named."""
    seen = np.array([[pixel == "#" for pixel in row] for row in rows])
    assert sight.breadth_of(seen) == breadth
    assert sight.LEAST_BREADTH["nerve"] == 1 < sight.LEAST_BREADTH["vessel"] < 3


def test_what_is_at_one_side_of_a_broad_body_is_not_named_from_the_other():
    nowhere = (-np.inf,), (np.inf,)
    back = placing.Outline((300,), (500,), *nowhere)
    for x, left, right in ((320, False, True), (425, False, False), (440, True, False)):
        assert back.is_beyond((x, 0), to_left=True) is left
        assert back.is_beyond((x, 0), to_left=False) is right
