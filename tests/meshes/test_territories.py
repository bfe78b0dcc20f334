"""Skin territories on the default body: anatomy, cover, borders and errors of the table."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

import pathways
from meshes.skin.territories import paint
from meshes.tables.library import load_tables

LEAST_VERTICES = 25
NONE = 255


@pytest.fixture(scope="module")
def ids(atlas):
    return list(atlas.skin)


@pytest.fixture(scope="module")
def at(body, ids):
    """Territory of the right skin nearest to a point (mm)."""
    points = np.asarray(body.skin.points, float)
    right = points[:, 0] <= 0
    labels = np.asarray(body.skin.point_data["territory"])[right]

    def look(point):
        nearest = np.linalg.norm(points[right] - point, axis=1).argmin()
        return "none" if labels[nearest] == NONE else ids[labels[nearest]]

    return look


def middle(body, ids, name):
    """Centroid (mm) of a territory of the right side."""
    points = np.asarray(body.skin.points, float)
    own = (np.asarray(body.skin.point_data["territory"]) == ids.index(name)) & (points[:, 0] <= 0)
    return points[own].mean(0)


def test_every_territory_is_on_the_skin(body, ids):
    count = np.bincount(body.skin.point_data["territory"], minlength=256)
    assert {name: count[i] for i, name in enumerate(ids) if count[i] < LEAST_VERTICES} == {}


def test_leg_buttock_and_perineum_have_no_hole(body):
    points = np.asarray(body.skin.points, float)
    bare = points[np.asarray(body.skin.point_data["territory"]) == NONE]
    crest = body.landmarks["iliac_crest_top"][2]
    hip = body.landmarks["hip_joint_centre"]
    assert bare[:, 2].min() > hip[2]
    behind = bare[bare[:, 1] > body.landmarks["greater_trochanter"][1]]
    assert behind[:, 2].min() > crest - 25


def test_the_sides_are_painted_alike(body):
    points = np.asarray(body.skin.points)
    labels = np.asarray(body.skin.point_data["territory"])
    of = {tuple(p): label for p, label in zip(points.tolist(), labels.tolist(), strict=True)}
    assert all(of[-x, y, z] == label for (x, y, z), label in of.items() if x < 0)


def test_borders_are_soft(body):
    blend = np.asarray(body.skin.point_data["blend"])
    first = np.asarray(body.skin.point_data["territory"])
    second = np.asarray(body.skin.point_data["territory_second"])
    assert blend.min() >= 0
    assert blend.max() <= 0.5
    assert 0.1 < (blend > 0.01).mean() < 0.8
    assert (first != second).all()


def test_the_perianal_key_point(body, atlas, at):
    """S4-5: within the perianal patch, close to the midline."""
    assert atlas.skin["perianal"].key_point.startswith("S4-5")
    centre = middle(body, list(atlas.skin), "perianal")
    assert abs(centre[0]) < 20
    assert centre[1] > body.landmarks["ischial_tuberosity"][1]


def test_the_four_quarters_of_the_heel(body, ids):
    medial, lateral, behind, under = (
        middle(body, ids, f"{side}_heel") for side in ("medial", "lateral", "posterior", "plantar")
    )
    marks = body.landmarks
    assert medial[2] < marks["medial_malleolus"][2]
    assert lateral[2] < marks["lateral_malleolus"][2]
    assert lateral[0] < under[0] < medial[0]
    assert behind[1] > max(medial[1], lateral[1], under[1])
    assert under[2] < min(medial[2], lateral[2], behind[2])
    assert abs(behind[0] - marks["calcaneal_tuberosity_posterior"][0]) < 8


@pytest.mark.parametrize(
    ("more_medial", "more_lateral"),
    [
        ("medial_sole", "lateral_sole"),
        ("medial_plantar_toes", "lateral_plantar_toes"),
        ("medial_dorsum", "lateral_dorsum"),
        ("lateral_dorsum", "lateral_foot_border"),
        ("medial_leg", "lower_anterolateral_leg"),
        ("medial_thigh", "lateral_thigh"),
        ("medial_malleolus", "lateral_malleolus"),
        ("medial_knee", "lateral_knee"),
        ("medial_buttock", "upper_buttock"),
        ("inferomedial_buttock", "lower_buttock"),
        ("hallux_plantar_medial", "third_web_space"),
    ],
)
def test_neighbours_lie_on_their_own_side(body, ids, more_medial, more_lateral):
    assert middle(body, ids, more_medial)[0] > middle(body, ids, more_lateral)[0] + 5


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("low_back", "upper_buttock"),
        ("upper_buttock", "lower_buttock"),
        ("coccyx", "perianal"),
        ("suprapubic", "groin"),
        ("anterior_thigh", "lower_anterior_thigh"),
        ("lower_anterior_thigh", "infrapatellar_knee"),
        ("posterior_thigh", "popliteal_fossa"),
        ("popliteal_fossa", "upper_posterior_calf"),
        ("upper_posterior_calf", "lower_posterolateral_calf"),
        ("lower_posterolateral_calf", "posterior_heel"),
        ("upper_lateral_leg", "lower_anterolateral_leg"),
        ("hallux_dorsum", "medial_plantar_toes"),
        ("first_web_space", "third_web_space"),
    ],
)
def test_territories_follow_one_another_downwards(body, ids, upper, lower):
    assert middle(body, ids, upper)[2] > middle(body, ids, lower)[2]


def test_the_first_web_lies_between_the_first_two_toes(body, ids):
    web = middle(body, ids, "first_web_space")
    first, second = (body.landmarks[f"metatarsal_head_{n}"] for n in (1, 2))
    assert second[0] - 10 < web[0] < first[0]
    assert abs(web[1] - body.landmarks["web_space_1"][1]) < 25


def test_the_table_has_exactly_the_skin_of_the_atlas(body, atlas):
    rows = {row.id for row in load_tables().territories.values()}
    assert rows == {*atlas.skin, "none"}


def pieces(body, name, ids):
    """Vertices in each connected piece of a territory of the right side, the largest first."""
    skin = body.skin
    own = np.asarray(skin.point_data["territory"]) == ids.index(name)
    own &= np.asarray(skin.points)[:, 0] <= 0
    faces = skin.regular_faces[own[skin.regular_faces].all(1)]
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]]])
    size = len(own)
    graph = sparse.coo_array((np.ones(len(edges)), edges.T), (size, size))
    _, label = sparse.csgraph.connected_components(graph, directed=False)
    count = np.bincount(label[np.unique(faces)])
    return np.sort(count[count > 0])[::-1]


def test_territories_are_whole(body, atlas, ids):
    """One piece, but for patches on several toes; crumbs of a few vertices do not count."""
    several = {"lateral_dorsum", "medial_plantar_toes", "lateral_plantar_toes"}
    torn = {}
    for name in set(ids) - several:
        found = pieces(body, name, ids)
        if found[0] < 0.93 * found.sum():
            torn[name] = found.tolist()
    assert torn == {}


def test_colours_change_little_within_a_triangle(body):
    """Across one edge of the mesh no territory gains or loses more than three quarters."""
    skin = body.skin
    points = np.asarray(skin.points)
    first, second = (
        np.asarray(skin.point_data[n]).astype(int) for n in ("territory", "territory_second")
    )
    blend = np.asarray(skin.point_data["blend"], float)
    faces = skin.regular_faces
    ends = np.unique(np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]]]), axis=1), axis=0)
    ends = ends[points[ends][:, :, 0].max(1) < 0]
    weight = np.zeros((len(points), 256))
    rows = np.arange(len(points))
    weight[rows, first] = 1 - blend
    weight[rows, second] += blend
    change = np.abs(weight[ends[:, 0]] - weight[ends[:, 1]]).max(1)
    assert (change > 0.75).mean() < 0.01
    assert np.quantile(change, 0.95) < 0.45


def test_fine_territories_have_fine_triangles(body, ids):
    skin = body.skin
    corners = np.asarray(skin.points)[skin.regular_faces]
    longest = np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).max(1)
    label = np.asarray(skin.point_data["territory"])[skin.regular_faces]
    limits = {"first_web_space": 4.5, "third_web_space": 4.5, "medial_heel": 6.5}
    for name, limit in limits.items():
        inside = (label == ids.index(name)).all(1)
        assert np.median(longest[inside]) < limit, name


def test_the_saphenous_field_ends_on_the_medial_arch(body, ids):
    """It reaches the arch but not the ball of the great toe (skin entry 15 mm below malleolus)."""
    points = np.asarray(body.skin.points, float)
    label = np.asarray(body.skin.point_data["territory"])
    own = points[(label == ids.index("medial_foot_border")) & (points[:, 0] < 0)]
    marks = body.landmarks
    assert own[:, 1].min() < marks["navicular_tuberosity"][1] - 10
    assert own[:, 1].min() > marks["metatarsal_head_1"][1] + 15


def test_borders_of_thigh_and_leg_run_obliquely(body, ids):
    """Going down, the front of the thigh's fields turn medially, those of the shin laterally."""
    points = np.asarray(body.skin.points, float)
    label = np.asarray(body.skin.point_data["territory"])

    def turn(name, frame, low, high):
        own = points[(label == ids.index(name)) & (points[:, 0] < 0)]
        axial, angle, _ = body.frames[frame].coordinates(own)
        angle = (angle + 180) % 360 - 180
        upper, lower = ((np.abs(axial - at) < 0.06) for at in (low, high))
        return angle[lower].mean() - angle[upper].mean()

    assert turn("anterior_thigh", "thigh", 0.28, 0.52) > 8
    assert turn("lower_anterolateral_leg", "leg", 0.55, 0.85) > 8


class Skeleton:
    """What painting needs of a skeleton."""

    def __init__(self, body):
        self.bones = {n: p.mesh for n, p in body.parts.items() if n.startswith("bone:")}
        self.landmarks = body.landmarks


def test_a_core_on_another_is_refused(body):
    """The row, the other row and the place are named."""
    table = list(load_tables().territories.values())
    names = [row.id for row in table]
    heel, malleolus = names.index("medial_heel"), names.index("medial_malleolus")
    table[heel] = table[heel].model_copy(update={"paths": table[malleolus].paths})
    with pytest.raises(pathways.TableError) as error:
        paint(body.skin, Skeleton(body), body.frames, table, list(pathways.load().skin))
    assert error.value.file == "territories.toml"
    assert error.value.row == "medial_heel"
    assert "[medial_malleolus]" in error.value.found
    assert " mm" in error.value.found


def test_a_missing_row_is_named(body):
    table = [row for row in load_tables().territories.values() if row.id != "groin"]
    with pytest.raises(pathways.TableError, match="groin"):
        paint(body.skin, Skeleton(body), body.frames, table, list(pathways.load().skin))
