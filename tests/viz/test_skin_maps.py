"""What colours the skin besides a lesion: tables, painted vertices, key points, plates."""

from __future__ import annotations

import numpy as np
import pytest

import pathways
from meshes.skin import borders
from viz import View
from viz.figures import key_points, map_paint, paint, scene, skin_cut
from viz.rules import skin_maps, style
from viz.rules.deficits import deficit_of
from viz.scene_file import skin_slots

PATCHES = list(pathways.load().skin)
LEE, KEEGAN = "lee_2008", "keegan_garrett_1948"
BOTH_CALM = {"right": False, "left": False}


def at(colours, patch):
    return colours[PATCHES.index(patch)]


def test_a_patch_of_one_root_has_the_colour_of_that_root_and_a_blank_one_none():
    lee = skin_maps.root_colours(LEE)
    assert at(lee, "lateral_heel") == style.ROOT_COLOURS["S1"]
    assert at(lee, "medial_leg") == style.ROOT_COLOURS["L4"]
    assert at(lee, "lateral_thigh") is None
    assert set(skin_maps.root_colours("isncsci_2019")) == {None}
    assert None not in skin_maps.root_colours("default")


def test_a_mixed_patch_lies_between_the_colours_of_its_roots():
    heel = paint.rgb(at(skin_maps.root_colours(KEEGAN), "plantar_heel"))
    roots = [paint.rgb(style.ROOT_COLOURS[root]) for root in ("S1", "S2")]
    assert (heel >= np.min(roots, 0)).all()
    assert (heel <= np.max(roots, 0)).all()
    assert skin_maps.mixed({"#102030": 1.0}) == "#102030"


def test_agreement_is_stronger_with_every_map():
    shown = skin_maps.agreement_colours("S1")
    assert at(shown, "lateral_heel") == style.ROOT_COLOURS["S1"]
    assert at(shown, "plantar_heel") == skin_maps.step_colour("S1", 3)
    assert at(shown, "medial_heel") == skin_maps.step_colour("S1", 2)
    assert at(shown, "anterior_thigh") == skin_maps.NO_MAP
    assert at(shown, "low_back") is None
    best = skin_maps.agreement_colours()
    assert at(best, "medial_malleolus") == style.ROOT_COLOURS["L4"]
    strength = [np.abs(paint.rgb(skin_maps.step_colour("S1", n)) - 255).sum() for n in range(5)]
    assert strength == sorted(strength)


def test_split_shows_roots_on_the_right_and_nerves_on_the_left():
    split = skin_maps.colours(View(skin_shows="both", dermatome_map=LEE))
    assert split["right"] == skin_maps.root_colours(LEE)
    assert split["left"] == skin_maps.field_colours()
    blended = skin_maps.colours(View(skin_shows="both", both="blended", dermatome_map=LEE))
    assert blended["right"] == blended["left"] == skin_maps.root_colours(LEE)
    assert skin_maps.colours(View("S1")) is None


def test_the_selected_root_is_the_one_whose_agreement_is_shown():
    assert skin_maps.chosen_root(View("S1")) == "S1"
    assert skin_maps.chosen_root(View("piriformis")) == ""
    assert skin_maps.chosen_root(View(("S1", "L5"))) == ""
    on_s1 = View("S1", skin_shows="agreement")
    assert not skin_maps.fades_what_is_not_lit(on_s1)
    assert skin_maps.fades_what_is_not_lit(on_s1.replace(skin_shows="roots"))


def test_every_field_has_a_colour_of_its_own():
    assert len(skin_maps.FIELD_COLOURS) == len(pathways.load().nerve_fields)
    assert len(set(skin_maps.FIELD_COLOURS)) == len(skin_maps.FIELD_COLOURS)


def test_fields_that_touch_on_the_skin_are_told_apart_by_colour_blind_eyes(body):
    faces = body.skin.regular_faces
    patch = np.asarray(body.skin["territory"])
    fields = np.append(skin_maps.field_numbers(), np.full(256, -1))[:256][patch]
    edges = np.concatenate([faces[:, pair] for pair in ([0, 1], [1, 2], [2, 0])])
    pairs = np.sort(fields[edges], axis=1)
    pairs, count = np.unique(pairs[(pairs[:, 0] >= 0)], axis=0, return_counts=True)
    touching = [tuple(p) for p, n in zip(pairs, count, strict=True) if p[0] != p[1] and n > 6]
    assert len(touching) > 25
    for eyes in (np.eye(3), DEUTERANOPE, PROTANOPE):
        seen = [lab(colour, eyes) for colour in skin_maps.FIELD_COLOURS]
        assert min(np.linalg.norm(seen[a] - seen[b]) for a, b in touching) > 10


# Machado, Oliveira and Fernandes 2009, severity 1.0, in linear light.
DEUTERANOPE = np.array(
    [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]
)  # fmt: skip
PROTANOPE = np.array([[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]])
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def lab(colour, eyes):
    light = np.clip(eyes @ (paint.rgb(colour) / 255) ** 2.2, 0, 1)
    x, y, z = np.cbrt(XYZ @ light / [0.9505, 1, 1.089])
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def painted(view, body, hurt=None):
    looks = style.looks(deficit_of(view))
    lit = {side: looks if is_hurt else None for side, is_hurt in (hurt or BOTH_CALM).items()}
    return map_paint.skin(body.skin, view, lit)


def inside(body, patch, side=-1):
    """A point of the skin in the middle of a patch."""
    skin = body.skin
    mine = (np.asarray(skin["territory"]) == PATCHES.index(patch)) & (skin.points[:, 0] * side > 0)
    second = np.partition(np.asarray(skin["depths"]), -2, axis=1)[:, -2]
    points = skin.points[mine & (second <= np.quantile(second[mine], 0.2))]
    return points[np.linalg.norm(points - points.mean(0), axis=1).argmin()]


def look_at(skin, point):
    return np.asarray(skin["look"])[skin.find_closest_point(point)][:3].astype(int)


@pytest.mark.parametrize(
    ("patch", "dermatome_map"),
    [("lateral_heel", LEE), ("medial_leg", LEE), ("popliteal_fossa", KEEGAN)],
)
def test_the_painted_vertices_have_the_colours_of_the_table(body, patch, dermatome_map):
    skin = painted(View(skin_shows="roots", dermatome_map=dermatome_map), body)
    wanted = paint.rgb(at(skin_maps.root_colours(dermatome_map), patch))
    assert np.abs(look_at(skin, inside(body, patch)) - wanted).max() <= 2


def test_blank_skin_stays_skin_under_a_hatch(body):
    skin = painted(View(skin_shows="roots", dermatome_map=LEE), body)
    bare = paint.rgb(style.TOKENS["skin"])
    here = look_at(skin, inside(body, "lateral_thigh"))
    assert (here <= bare + 1).all()
    assert (here >= bare * (1 - map_paint.HATCHED) - 2).all()


def test_a_lesion_fades_the_map_elsewhere_and_only_on_its_side(body):
    view = View("S1", skin_shows="roots", dermatome_map=LEE)
    skin = painted(view, body, {"right": True, "left": False})
    full = paint.rgb(style.ROOT_COLOURS["L4"])
    assert np.abs(look_at(skin, inside(body, "medial_leg", 1)) - full).max() <= 2
    assert np.abs(look_at(skin, inside(body, "medial_leg")) - full).max() > 50
    heel = paint.rgb(style.ROOT_COLOURS["S1"])
    assert np.abs(look_at(skin, inside(body, "lateral_heel")) - heel).max() <= 2


def test_a_figure_shows_the_map_and_the_key_points(body):
    size = (240, 200)
    calm = View(camera="heel_lateral")
    roots = calm.replace(skin_shows="roots", dermatome_map=LEE)
    seen = scene.figure(roots, size=size, body=body).astype(int)
    middle = seen[100:160, 60:180].reshape(-1, 3).mean(0)
    assert np.argmax(middle) == 0
    assert middle[2] > middle[1]  # the pink of S1, not skin
    plotter = scene.plotter(roots.replace(key_points=True), body, size=size, off_screen=True)
    assert "key_point:S1@right" in plotter.actors
    plotter.close()


def test_key_points_show_on_their_own_map_and_by_a_switch(body):
    assert skin_maps.shows_key_points(View(skin_shows="roots", dermatome_map="isncsci_2019"))
    assert not skin_maps.shows_key_points(View(skin_shows="roots"))
    assert skin_maps.shows_key_points(View(key_points=True))
    places = skin_maps.key_points(body)
    assert {"L2", "L3", "L4", "L5", "S1", "S2"} <= set(places)
    assert all(len(place) == 3 for place in places.values())
    assert key_points.DOT > 0


def test_what_travels_to_the_browser_says_the_same(body):
    sent = skin_maps.table()
    assert sent["colours"]["roots"][KEEGAN] == skin_maps.root_colours(KEEGAN)
    assert sent["colours"]["agreement"]["S1"] == skin_maps.agreement_colours("S1")
    assert sent["shares"][KEEGAN]["plantar_heel"] == {"S1": 0.5, "S2": 0.5}
    assert "lateral_thigh" not in sent["shares"][LEE]
    assert sent["given"]["isncsci_2019"]["lateral_heel"] == ["S1"]
    assert [sent["fields"][n]["id"] for n in sent["field_of"]] == [
        pathways.skin_branches(patch)[0].field for patch in PATCHES
    ]
    assert sent["best"]["low_back"] == ""


@pytest.mark.parametrize("words", ["skin_shows=roots", "skin_shows=agreement", "lesion=piriformis"])
def test_skin_that_is_cut_finer_is_shaded_as_smoothly(body, words):
    """A filter keeps the normals and forgets what they are for: the heel was drawn in facets."""
    view = View.from_query(words)
    looks = style.looks(deficit_of(view))
    skin = painted(view, body) or paint.skin(body.skin, {"right": looks, "left": looks}, 1.0)
    assert skin.n_cells >= body.skin.n_cells
    assert skin.point_data.active_normals_name == "Normals"
    half = paint.part_of(skin, skin.cell_centers().points[:, 0] <= 0)
    assert half.point_data.active_normals_name == "Normals"


def test_a_figure_is_cut_along_the_borders(body):
    """Every piece is of one territory, the one that the rule gives its middle, and none is lost."""
    parted = skin_cut.cut(body.skin)
    faces = np.asarray(parted.regular_faces)
    patch = np.asarray(parted[skin_cut.PATCH])[faces]
    assert (patch == patch[:, :1]).all()
    assert parted.area == pytest.approx(body.skin.area, rel=1e-4)
    large = np.asarray(parted.compute_cell_sizes()["Area"]) > 0.05
    some = np.flatnonzero(large)[::53]
    middles = np.asarray(parted.points, float)[faces[some]].mean(1)
    found = borders.territory_at(body.skin, middles)
    assert (found == patch[some, 0]).mean() > 0.998


def test_a_line_has_its_width_on_each_side_of_a_border(body):
    wide = 1.0
    other = np.zeros(256, int)
    other[PATCHES.index("posterior_thigh")] = 1
    line = skin_cut.Line({"right": other, "left": np.zeros(256, int)}, wide)
    parted = skin_cut.cut(body.skin, [line])
    faces = np.asarray(parted.regular_faces)
    on = np.asarray(parted[skin_cut.LINE])[faces[:, 0]] == 1
    area = np.asarray(parted.compute_cell_sizes()["Area"])
    left = np.asarray(parted[skin_cut.LEFT])[faces[:, 0]] == 1
    assert not (on & left).any()
    inner = on & (np.asarray(parted[skin_cut.PATCH])[faces[:, 0]] == other.argmax())
    assert 0.8 < area[inner].sum() / area[on & ~inner].sum() < 1.25
    # once round the back of the thigh it is some 0.8 m long
    assert 600 < area[on].sum() / (2 * wide) < 1100


def test_all_corners_of_a_triangle_have_the_same_territory_in_a_slot(body):
    """What a shader needs: the graphics card takes the number of the last corner for all."""
    skin = body.parts["skin:body"]
    depths = np.asarray(skin.data["depths"])
    slots = skin_slots.slotted(skin.faces, depths)
    assert (slots.vertices[slots.triangles] == skin.faces).all()
    assert len(slots.vertices) < 1.02 * len(skin.points)
    patches = slots.patches[slots.triangles[:, 2]]
    deep = slots.depths[slots.triangles].astype(float)
    for share in ((1, 0, 0), (0, 1, 0), (0, 0, 1), (0.4, 0.4, 0.2), (0.2, 0.5, 0.3)):
        there = np.einsum("k,mks->ms", share, deep)
        drawn = np.take_along_axis(patches, there.argmax(1)[:, None], 1)[:, 0]
        whole = np.einsum("k,mkt->mt", share, depths[skin.faces].astype(float))
        owner = np.where(drawn == 255, depths.shape[1] - 1, drawn)
        lacking = whole.max(1) - whole[np.arange(len(owner)), owner]
        assert lacking.max() * borders.STEP < 1e-6


@pytest.fixture(scope="module")
def parted(body):
    """The skin of a figure, with the borders that the table calls uncertain."""
    return skin_cut.cut(body.skin, vague=paint.vague())


def test_an_uncertain_border_is_a_gradient_and_no_other_is(parted):
    """Under the medial malleolus, where L4 ends nobody knows where; on the shin it is a line."""
    patch, other, share = (np.asarray(parted[n]) for n in ("patch", "other", "share"))
    malleolus, heel, leg = (
        PATCHES.index(name) for name in ("medial_malleolus", "medial_heel", "medial_leg")
    )
    there = share[(patch == malleolus) & (other == heel) & (share > 0)]
    back = share[(patch == heel) & (other == malleolus) & (share > 0)]
    assert len(there) > 20
    assert there.max() == pytest.approx(0.5, abs=0.01)
    assert back.max() == pytest.approx(0.5, abs=0.01)
    assert ((there > 0.05) & (there < 0.45)).sum() > 10
    vague = np.array(paint.vague())
    assert vague[leg] == 0
    assert (share[patch == leg] == 0).all()
    assert (vague[np.unique(patch[share > 0])] > 0).all()


def test_what_is_painted_at_an_uncertain_border_lies_between_both(parted):
    tables = {side: np.arange(256.0)[:, None] for side in ("right", "left")}
    values = paint.by_patch(parted, tables)[:, 0]
    own, beyond, share = (np.asarray(parted[n], float) for n in ("patch", "other", "share"))
    assert values == pytest.approx(own + share * (beyond - own))
    assert (values == own)[share == 0].all()


def test_no_line_is_drawn_along_an_uncertain_border(body):
    """The line round what is lit would say that its end is known."""
    of = np.zeros(256, int)
    of[PATCHES.index("medial_heel")] = 1
    line = skin_cut.Line({"right": of, "left": of}, 1.0)
    parted = skin_cut.cut(body.skin, [line], paint.vague())
    corners = np.asarray(parted.regular_faces)
    on = np.asarray(parted["line"])[corners[:, 0]] == 1
    beside = np.asarray(parted["patch"])[corners[on, 0]]
    assert on.any()  # towards the sole, which is another nerve's for certain
    assert PATCHES.index("medial_malleolus") not in beside


def test_the_vagueness_travels_to_the_browser():
    sent = skin_maps.table()["vague"]
    assert sent == [pathways.load().skin[patch].vague for patch in PATCHES]
    assert {patch for patch, mm in zip(PATCHES, sent, strict=True) if mm} == {
        *("medial_malleolus", "medial_foot_border", "medial_heel"),
        *("posterior_heel", "lateral_heel"),
    }
