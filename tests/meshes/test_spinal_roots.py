"""The two roots of a spinal nerve, its ganglion and what goes on from it, in millimetres."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from scipy.spatial import cKDTree

from meshes.places.limb_frames import DEFAULT_LEG

LUMBAR = ("L1", "L2", "L3", "L4", "L5")
UPPER = ("L1", "L2", "L3")
"""Those whose ramus can go on in line: that of L4 and L5 has to pass the wing of the sacrum."""
IN_LINE = 15.0  # degrees between a spinal nerve and its ventral ramus
STUMP = 4.0  # mm at the end of a ramus that lie hidden in its last branch
STEEPEST = 0.4  # mm of radius for each mm along the nerve: more is a rim


def arc_of(course):
    return np.r_[0, np.linalg.norm(np.diff(course.points, axis=0), axis=1).cumsum()]


def heading(course, start, end):
    """Unit vector from one distance (mm) along a course to another."""
    arc = arc_of(course)
    ends = [[np.interp(at, arc, course.points[:, i]) for i in range(3)] for at in (start, end)]
    way = np.subtract(ends[1], ends[0])
    return way / np.linalg.norm(way)


@pytest.mark.parametrize("root", UPPER)
def test_the_ventral_ramus_goes_on_in_line_with_the_ganglion(each_body, root):
    course, ramus = each_body.courses[root], each_body.courses[f"ventral_ramus_{root}"]
    length = arc_of(course)[-1]
    before, after = heading(course, length - 2, length), heading(ramus, 0, 2)
    assert np.degrees(np.arccos(before @ after)) < IN_LINE


@pytest.mark.parametrize("root", LUMBAR)
def test_the_thickness_changes_without_a_rim(each_body, root):
    course, ramus = each_body.courses[root], each_body.courses[f"ventral_ramus_{root}"]
    assert ramus.radius[0] == pytest.approx(course.radius[-1], rel=0.08)
    for line, until in ((course, 0.0), (ramus, STUMP)):
        arc = arc_of(line)
        slope = np.abs(np.diff(line.radius) / np.diff(arc))
        assert slope[arc[1:] <= arc[-1] - until].max() < STEEPEST


def strands(body, root):
    """The points of the dorsal and the ventral strand of a root."""
    mesh = body.parts[f"nerve:{root}"].mesh.connectivity()
    regions = np.asarray(mesh.point_data["RegionId"])
    return [np.asarray(mesh.points, float)[regions == i] for i in range(regions.max() + 1)]


@pytest.mark.parametrize("root", ["T12", *LUMBAR, "S1", "S2", "S3", "S4", "S5", "Co1"])
def test_every_root_is_drawn_as_two_strands(each_body, root):
    assert len(strands(each_body, root)) == 2


@pytest.mark.parametrize("root", LUMBAR)
def test_the_ventral_root_passes_in_front_of_the_ganglion(each_body, root):
    ganglion = each_body.parts[f"ganglion:{root}"]
    middle = ganglion.points.mean(axis=0)
    found = strands(each_body, root)
    dorsal, ventral = sorted(found, key=lambda points: cKDTree(points).query(middle)[0])
    depth = -np.asarray(
        pv.PolyData(ventral).compute_implicit_distance(ganglion.mesh)["implicit_distance"]
    )
    near = np.linalg.norm(ventral - middle, axis=1) < 4.5
    assert ventral[near][:, 1].min() < middle[1] - 1.5
    hip, ankle = (each_body.landmarks[f"{joint}_joint_centre"][2] for joint in ("hip", "ankle"))
    assert depth.max() < (hip - ankle) / DEFAULT_LEG  # 1.04 in the atlas, of 1.07 times the size
    assert cKDTree(dorsal).query(middle)[0] < 4.5
