"""Key sensory points: on the skin, in the patch that their root serves, errors of the table."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

import pathways
from meshes.skin.key_points import find_key_points
from meshes.tables.skin import KeyPoint

ROOTS = ("T12", "L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4", "S5")
ON_SKIN = 0.5  # mm


def test_there_is_a_point_for_every_root_of_the_standard(body, atlas):
    assert set(body.key_points) == set(ROOTS)
    assert set(atlas.maps["isncsci_2019"].areas) == set(ROOTS)


@pytest.mark.parametrize("root", ROOTS)
def test_points_lie_on_the_skin_of_the_right_side(body, root):
    at = body.key_points[root]
    found = pv.PolyData(at[None]).compute_implicit_distance(body.skin)
    assert abs(found["implicit_distance"][0]) < ON_SKIN
    assert at[0] < 0


@pytest.mark.parametrize("root", ROOTS)
def test_points_lie_in_a_patch_of_their_root(body, atlas, root):
    near = np.linalg.norm(np.asarray(body.skin.points) - body.key_points[root], axis=1).argmin()
    patch = list(atlas.skin)[body.skin.point_data["territory"][near]]
    assert root in pathways.key_point_roots(patch), patch


def test_points_are_where_the_standard_has_them(body):
    at, marks = body.key_points, body.landmarks
    assert abs(at["T12"][2] - marks["inguinal_ligament_middle"][2]) < 5
    assert at["L1"][2] == pytest.approx((at["T12"][2] + at["L2"][2]) / 2, abs=5)
    assert at["L3"][2] > marks["knee_joint_centre"][2]
    assert np.linalg.norm(at["L4"] - marks["medial_malleolus_medial"]) < 12
    assert np.linalg.norm((at["L5"] - marks["metatarsal_head_3"])[:2]) < 3
    assert at["S1"][2] < marks["lateral_malleolus"][2]
    assert at["S2"][1] > marks["knee_joint_centre"][1] + 30
    assert abs(at["S3"][2] - marks["ischial_tuberosity"][2]) < 25
    assert -12 < at["S4"][0] < 0
    assert marks["coccyx_tip"][2] > at["S4"][2] > marks["ischial_tuberosity"][2] - 25


def key_point(**changed):
    usual = {
        "where": "x",
        "near": {"heel": 1.0},
        "toward": {"up": 1.0},
        "sources": ("ISNCSCI2019",),
    }
    return {"L4": KeyPoint(id="L4", confidence="high", **{**usual, **changed})}


def test_a_ray_that_finds_no_skin_is_named():
    rows = key_point(offset={"up": 99.0})
    with pytest.raises(pathways.TableError) as error:
        find_key_points(rows, pv.Icosphere(radius=9), {"heel": np.zeros(3)}, 1.0)
    assert (error.value.file, error.value.row) == ("key_points.toml", "L4")
    assert (error.value.field, error.value.found) == ("toward", {"up": 1})
    assert error.value.allowed


def test_offsets_grow_with_the_body():
    rows = key_point(offset={"lateral": 2.0})
    ball = pv.Icosphere(radius=9)
    at = [find_key_points(rows, ball, {"heel": np.zeros(3)}, scale)["L4"] for scale in (1, 2)]
    assert at[0][0] == pytest.approx(-2)
    assert at[1][0] == pytest.approx(-4)
