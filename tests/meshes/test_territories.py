"""Skin territories on the default body: anatomy, cover, borders and errors of the table."""

from __future__ import annotations

import numpy as np
import pytest

import pathways
from meshes.skin.foot_rays import RayCoordinates
from meshes.skin.territory_table import load_territories, read_territories

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


def _l2(landmarks):
    half = (landmarks["inguinal_ligament_middle"] + landmarks["medial_femoral_epicondyle"]) / 2
    return half + np.array([0.0, -60.0, 0.0])


def _l1(landmarks):
    return (landmarks["inguinal_ligament_middle"] + [0, -25, 0] + _l2(landmarks)) / 2


@pytest.mark.parametrize(
    ("root", "place"),
    [  # ISNCSCI 2019 key sensory points
        ("T12", lambda m: m["inguinal_ligament_middle"] + [0, -25, 0]),
        ("L1", _l1),
        ("L2", _l2),
        ("L3", lambda m: m["medial_femoral_epicondyle"] + [15, 0, 8]),
        ("L4", lambda m: m["medial_malleolus_medial"]),
        ("L5", lambda m: m["metatarsal_head_3"] + [0, 0, 25]),
        ("S1", lambda m: m["calcaneus_lateral"] + [-12, 18, -2]),
        ("S2", lambda m: m["knee_joint_centre"] + [0, 60, 0]),
        ("S3", lambda m: m["ischial_tuberosity"] + [-8, 90, -5]),
    ],
)
def test_key_points_fall_in_the_territory_that_lists_them(body, atlas, at, root, place):
    found = at(place(body.landmarks))
    assert (atlas.skin[found].key_point or "").startswith(f"{root}:"), found


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


def test_ray_coordinates_count_the_toes(body):
    rays = RayCoordinates.of(body.landmarks, body.frames["foot"])
    heads = np.array([body.landmarks[f"metatarsal_head_{n}"] for n in range(1, 6)])
    ray, spacing, reach = rays.locate(heads)
    assert np.allclose(ray, range(1, 6), atol=0.25)
    assert (spacing > 8).all()
    assert np.allclose(reach, 1, atol=0.2)


def test_the_table_has_exactly_the_skin_of_the_atlas(body, atlas):
    rows = {row.id for row in load_territories(body.landmarks)}
    assert rows == {*atlas.skin, "none"}


@pytest.mark.parametrize(
    ("text", "field", "found"),
    [
        ("[groin]\nregions = [{ arm = { axial = [0, 1] } }]", "regions.0", "arm"),
        ("[groin]\nregions = [{ leg = { ray = [0, 1] } }]", "regions.0.leg", "ray"),
        ("[groin]\nregions = [{ leg = { axial = [1, 0] } }]", "regions.0.leg.axial", [1, 0]),
        ("[groin]\nregions = [{ near = { nose = 1.0, within = 9 } }]", "regions.0.near", "nose"),
        ("[groin]\ncolour = 'red'\nregions = []", "colour", "colour"),
        ("[groin]\nregions = []", "regions", []),
    ],
)
def test_a_wrong_row_is_named(text, field, found):
    with pytest.raises(pathways.TableError) as error:
        read_territories(text, ["patella_base"])
    assert (error.value.file, error.value.row) == ("territories.toml", "groin")
    assert error.value.field == field
    assert error.value.found == found
    assert error.value.allowed
