"""Skin territories on the default body: anatomy, cover, borders and errors of the table."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from scipy import sparse

import pathways
from meshes.geometry.curves import spaced
from meshes.skin import borders, territories
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


def test_every_vertex_lies_deepest_in_its_territory(body, ids):
    depths = np.asarray(body.skin.point_data["depths"])
    assert depths.shape == (body.skin.n_points, len(ids) + 1)
    assert (depths.max(1) == borders.DEEPEST).all()
    first = depths.argmax(1)
    first = np.where(first == len(ids), NONE, first)
    assert (first == np.asarray(body.skin.point_data["territory"])).all()


def test_the_perianal_key_point(body, atlas, at):
    """S4-5: within the perianal patch, close to the midline."""
    assert atlas.skin["perianal"].key_point.startswith("S4-5")
    centre = middle(body, list(atlas.skin), "perianal")
    assert abs(centre[0]) < 20
    assert centre[1] > body.landmarks["ischial_tuberosity"][1]


PUDENDAL = ("dorsal_genital", "perineum", "perianal")


def test_the_fields_of_the_pudendal_nerve_are_one_band_in_the_midline(each_body, ids):
    """No island before the perineum, none behind it, and nothing of it on the mons."""
    skin = each_body.skin
    points = np.asarray(skin.points, float)
    label = np.asarray(skin.point_data["territory"])
    own = np.isin(label, [ids.index(name) for name in PUDENDAL])
    faces = np.asarray(skin.regular_faces)
    faces = faces[own[faces].all(1)]
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]]])
    graph = sparse.coo_array((np.ones(len(edges)), edges.T), (len(own), len(own)))
    _, piece = sparse.csgraph.connected_components(graph, directed=False)
    assert len(np.unique(piece[np.unique(faces)])) == 1
    front = points[label == ids.index("dorsal_genital")]
    assert len(front) >= LEAST_VERTICES
    assert front[:, 2].max() < each_body.landmarks["pubic_symphysis"][2] - 8
    assert np.abs(front[:, 0]).max() < 26


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


BETWEEN_TOES = 40.0
"""mm from a tip of a toe within which borders turn sharply, as the toes do."""


@pytest.fixture(scope="module")
def lines(body):
    """Borders between two territories of the right side as points, (n, 3) mm each, in a row."""
    points = np.asarray(body.skin.points, float)
    faces = np.asarray(body.skin.regular_faces)
    faces = faces[(points[faces][:, :, 0] < 1e-6).all(1)]
    return chains(points, faces, np.asarray(body.skin["depths"], float))


def chains(points, faces, depths):
    """Where a border crosses the edges of triangles, one crossing after the other."""
    label = depths.argmax(1)[faces]
    beside, place = {}, {}
    for corners, own in zip(faces.tolist(), label.tolist(), strict=True):
        if len(set(own)) != 2:
            continue
        one, other = sorted(set(own))
        ahead = {vertex: depths[vertex, one] - depths[vertex, other] for vertex in corners}
        crossed = []
        for edge in itertools.combinations(sorted(corners), 2):
            start, end = (ahead[vertex] for vertex in edge)
            if (start >= 0) != (end >= 0):
                key = (*edge, one, other)
                place[key] = points[edge[0]] + (points[edge[1]] - points[edge[0]]) * (
                    start / (start - end)
                )
                crossed.append(key)
        if len(crossed) == 2:
            for key, next_key in (crossed, crossed[::-1]):
                beside.setdefault(key, []).append(next_key)
    found, seen = [], set()
    for start in sorted(beside, key=lambda key: len(beside[key])):
        line, here = [], start
        while here is not None and here not in seen:
            seen.add(here)
            line.append(place[here])
            here = next((key for key in beside[here] if key not in seen), None)
        if len(line) > 5:
            found.append(np.array(line))
    return found


def test_borders_are_smooth_lines(lines, body):
    """Within 15 mm to either side a border keeps to a smooth curve, and turns by few degrees.

    With colours that ran from vertex to vertex it left the curve by 0.26 mm in the middle and by
    0.6 mm at the worst twentieth, and turned by 7 and 34 degrees from one 3 mm to the next.
    """
    tips = np.array([body.landmarks[f"toe_tip_{ray}"] for ray in range(1, 6)], float)
    away, turns = [], []
    for line in lines:
        fine = spaced(line, 0.5)
        if np.linalg.norm(fine[:, None] - tips, axis=2).min() < BETWEEN_TOES:
            continue
        powers = np.linspace(-1, 1, 61)[:, None] ** np.arange(4)
        for middle in range(30, len(fine) - 30, 4):
            piece = fine[middle - 30 : middle + 31]
            curve = powers @ np.linalg.lstsq(powers, piece, rcond=None)[0]
            away.append(np.sqrt(((piece - curve) ** 2).sum(1).mean()))
        ways = np.diff(spaced(line, 3.0), axis=0)
        ways /= np.linalg.norm(ways, axis=1, keepdims=True)
        turns += np.degrees(np.arccos(np.clip((ways[1:] * ways[:-1]).sum(1), -1, 1))).tolist()
    assert len(away) > 1000
    assert np.median(away) < 0.08
    assert np.quantile(away, 0.95) < 0.3
    assert np.median(turns) < 4
    assert np.quantile(turns, 0.95) < 15


def test_depths_are_millimetres(body):
    """Across a border the depth in one territory over the other grows by a mm per mm and side."""
    points = np.asarray(body.skin.points, float)
    faces = np.asarray(body.skin.regular_faces)
    depths = np.asarray(body.skin["depths"], float) * borders.STEP
    owners = np.sort(depths.argmax(1)[faces], axis=1)
    two = (owners[:, 0] == owners[:, 1]) ^ (owners[:, 1] == owners[:, 2])
    faces, owners = faces[two], owners[two]
    rows = np.arange(len(faces))[:, None]
    ahead = depths[faces][rows, np.arange(3), owners[:, :1]]
    ahead -= depths[faces][rows, np.arange(3), owners[:, 2:]]
    corners = points[faces]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    rise = sum(
        ahead[:, one, None] * np.cross(normal, corners[:, one - 1] - corners[:, one - 2])
        for one in range(3)
    )
    steepness = np.linalg.norm(rise, axis=1) / (normal**2).sum(1)
    assert 0.8 < np.median(steepness) < 1.2
    assert (np.abs(steepness - 1) < 0.35).mean() > 0.85


def test_each_pair_of_territories_has_its_own_steepness():
    """Where three meet, one may rise less than the others: its distance is in mm all the same."""
    across, along = np.meshgrid(np.arange(21.0), np.arange(21.0))
    points = np.stack([across.ravel(), along.ravel(), np.zeros(441)], 1)
    corner = np.arange(441).reshape(21, 21)[:-1, :-1].ravel()
    faces = np.concatenate(
        [
            np.stack([corner, corner + 1, corner + 22], 1),
            np.stack([corner, corner + 22, corner + 21], 1),
        ]
    )
    x, y = points[:, 0] - 10, points[:, 1] - 10
    scores = np.stack([x, -x, 0.5 * y - 6.0])
    evener, slopes = territories._evener(points, faces), territories._slopes(points, faces)
    behind = territories._behind(scores, evener, slopes)
    inner = (np.abs(x) > 4) & (np.abs(x) < 7) & (np.abs(y) < 4) & (scores.argmax(0) == 0)
    assert inner.sum() > 8
    away = (x + 6.0 - 0.5 * y)[inner] / np.hypot(1.0, 0.5)
    assert behind[2][inner] == pytest.approx(away, rel=0.03)
    assert behind[1][inner] == pytest.approx(x[inner], rel=0.03)


def test_two_vague_territories_have_a_vague_border():
    """The less vague of both says over how many mm; skin without a territory is crisp."""
    vague = np.array([6.0, 2.0, 0.0])
    one, other = np.array([0, 0, 0, 3, borders.FREE]), np.array([0, 1, 2, 0, 0])
    assert borders.pair_vague(vague, one, other).tolist() == [6.0, 2.0, 0.0, 0.0, 0.0]


def test_a_vague_territory_is_known_to_triangles_farther_away(body, atlas):
    faces, depths = np.asarray(body.skin.regular_faces), np.asarray(body.skin["depths"])
    heel = list(atlas.skin).index("medial_heel")
    crisp = (borders.meeting(faces, depths) == heel).any(1)
    vague = [patch.vague for patch in atlas.skin.values()]
    reached = (borders.meeting(faces, depths, vague) == heel).any(1)
    assert reached.sum() > crisp.sum()
    assert not (crisp & ~reached).any()


def test_the_territory_at_a_point_is_the_deepest_there(body, ids):
    """Also between the vertices, where the nearest one may belong to another territory."""
    skin = body.skin
    faces = np.asarray(skin.regular_faces)
    label = np.asarray(skin["territory"])[faces]
    mixed = np.flatnonzero(label.min(1) != label.max(1))[::37]
    share = np.array([0.55, 0.3, 0.15])
    points = (np.asarray(skin.points, float)[faces[mixed]] * share[:, None]).sum(1)
    depths = (np.asarray(skin["depths"], float)[faces[mixed]] * share[:, None]).sum(1)
    found = borders.territory_at(skin, points)
    owner = np.where(found == NONE, len(ids), found)
    lacking = depths.max(1) - depths[np.arange(len(mixed)), owner]
    assert lacking.max() * borders.STEP < 0.2
    assert (found != label[:, 0][mixed]).any()


def test_few_territories_meet_in_a_triangle(body):
    faces, depths = np.asarray(body.skin.regular_faces), np.asarray(body.skin["depths"])
    count = (borders.meeting(faces, depths) != borders.FREE).sum(1)
    assert 0.6 < (count == 1).mean() < 0.95
    assert (count == borders.MOST).mean() < 0.01
    there = depths[faces].mean(1).argmax(1)
    assert (borders.meeting(faces, depths) == there[:, None]).any(1).all()


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
