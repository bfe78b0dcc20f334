"""The contents of the vertebral canal, in millimetres on the default body."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
import pyvista as pv
from scipy.spatial import cKDTree

LUMBAR = ("L1", "L2", "L3", "L4", "L5")
ROOTS = ("T12", *LUMBAR, "S1", "S2", "S3", "S4", "S5", "Co1")
# Silav et al. 2016, 150 ganglia: width, length, and distance from the inner border of the foramen.
PUBLISHED = {
    "L1": (4.36, 5.39, 1.77),
    "L2": (4.56, 5.83, 2.79),
    "L3": (4.99, 7.24, 3.23),
    "L4": (5.22, 7.97, 7.28),
    "L5": (5.82, 10.83, 8.31),
}


@pytest.fixture(scope="session")
def courses(body):
    return body.courses


def dense(course):
    at = np.linspace(0, 1, 1200)
    points = np.stack([np.interp(at, course.along, course.points[:, i]) for i in range(3)], axis=1)
    return points, np.interp(at, course.along, course.radius)


def inside(part, points):
    """Depth (mm) below the surface of a closed part, negative outside."""
    cloud = pv.PolyData(np.asarray(points, float))
    return -np.asarray(cloud.compute_implicit_distance(part.mesh)["implicit_distance"])


def sac_exit(body, root):
    """Where the axis of a root leaves the dural sac, and what follows."""
    points, _ = dense(body.courses[root])
    last = np.flatnonzero(inside(body.parts["dura:dural_sac"], points) > 0)[-1]
    return points[last:]


def test_the_cord_ends_in_the_lower_third_of_l1(body):
    above, below = (body.landmarks[f"disc_centre_{disc}"] for disc in ("T12_L1", "L1_2"))
    down = (below - above) / np.linalg.norm(below - above)
    top, height = above + 3.75 * down, np.linalg.norm(below - above) - 3.75 - 4.4
    tip = ((body.parts["cord:conus_medullaris"].points - top) @ down).max()
    assert 0.72 < tip / height < 0.94


def test_the_thread_runs_from_the_conus_to_the_coccyx(body):
    thread = body.parts["cord:filum_terminale"].points
    assert abs(thread[:, 2].max() - body.parts["cord:conus_medullaris"].points[:, 2].min()) < 3
    assert np.linalg.norm(thread - body.landmarks["coccyx_base"], axis=1).min() < 9


def test_no_root_runs_through_another_below_the_cord(body, courses):
    tip = body.parts["cord:conus_medullaris"].points[:, 2].min()
    end = body.parts["dura:dural_sac"].points[:, 2].min()
    strands = {}
    for root in ROOTS[1:]:
        points, radius = dense(courses[root])
        held = (points[:, 2] < tip - 4) & (points[:, 2] > end)
        if held.any():
            strands[root] = points[held], radius[held]
    through = {}
    for a, b in combinations(strands, 2):
        away, nearest = cKDTree(strands[a][0]).query(strands[b][0])
        gap = (away - strands[a][1][nearest] - strands[b][1]).min()
        if gap < -0.1:
            through[a, b] = round(float(gap), 2)
    assert through == {}


def test_the_lower_roots_lie_nearer_the_midline(body, courses):
    for disc in ("L2_3", "L3_4", "L4_5"):
        height = body.landmarks[f"disc_posterior_{disc}"][2]
        aside = {}
        for root in ROOTS[2:]:
            points, _ = dense(courses[root])
            at = np.abs(points[:, 2] - height).argmin()
            if abs(points[at, 2] - height) < 2:
                aside[root] = -points[at, 0]
        held = [root for root in ROOTS if root in aside][-6:]
        assert aside[held[0]] > aside["S3"] > 0
        assert aside["S1"] > aside["S5"]


@pytest.mark.parametrize("root", ["L2", "L3", "L4", "L5", "S1"])
def test_a_root_leaves_the_sac_above_its_pedicle_and_passes_under_it(body, root):
    way = sac_exit(body, root)
    if root == "S1":
        assert way[0, 2] > body.landmarks["sacral_canal_S1"][2]
        return
    pedicle = body.landmarks[f"pedicle_{root}"]
    assert way[0, 2] > pedicle[2] - 5
    beside = way[np.abs(way[:, 0] - pedicle[0]).argmin()]
    assert beside[2] < pedicle[2] - 6
    assert -way[0, 0] < -pedicle[0]


def test_the_take_off_angles_fall_from_l1_to_s1(body):
    angles = {}
    for root in ("L1", "L3", "L4", "L5", "S1"):
        way = sac_exit(body, root)
        arc = np.linalg.norm(np.diff(way, axis=0), axis=1).cumsum()
        run = way[np.searchsorted(arc, 10)] - way[0]
        angles[root] = np.degrees(np.arctan2(-run[0], -run[2]))
    assert 15 < angles["L5"] < 59
    assert list(angles.values()) == sorted(angles.values(), reverse=True)


def test_l1_and_l2_leave_the_sac_as_far_apart_as_published(body):
    assert 28 < sac_exit(body, "L1")[0, 2] - sac_exit(body, "L2")[0, 2] < 40


@pytest.mark.parametrize("root", LUMBAR)
def test_a_ganglion_has_its_published_size_and_place(body, courses, root):
    width, length, from_foramen = PUBLISHED[root]
    points = body.parts[f"ganglion:{root}"].points.astype(float)
    middle = points.mean(axis=0)
    along, across, _ = np.linalg.svd(points - middle, full_matrices=False)[2]
    assert np.ptp(points @ along) == pytest.approx(length, rel=0.12)
    assert np.ptp(points @ across) == pytest.approx(width, rel=0.08)
    line, _ = dense(courses[root])
    recess = body.landmarks[f"foramen_medial_{root}"][0] - 1.5  # the pedicle's inner border
    arc = np.r_[0, np.linalg.norm(np.diff(line, axis=0), axis=1).cumsum()]
    border = arc[(line[:, 0] < recess).argmax()]
    at = arc[np.linalg.norm(line - middle, axis=1).argmin()]
    assert at - border == pytest.approx(from_foramen, abs=1.5)


def test_ganglia_are_wider_than_their_root_and_than_the_one_above(body, courses):
    widths = []
    for root in LUMBAR:
        points = body.parts[f"ganglion:{root}"].points.astype(float)
        axes = np.linalg.svd(points - points.mean(axis=0), full_matrices=False)[2]
        widths.append(np.ptp(points @ axes[1]))
        thickness = 2 * np.interp(0.8, courses[root].along, courses[root].radius)
        assert widths[-1] > 1.3 * thickness
    assert all(a < b for a, b in pairwise(widths))


@pytest.mark.parametrize("root", LUMBAR)
def test_a_sleeve_holds_its_root_from_the_sac_to_the_ganglion(body, courses, root):
    points, _ = dense(courses[root])
    way = sac_exit(body, root)
    ganglion = body.parts[f"ganglion:{root}"].points.mean(axis=0)
    end = np.linalg.norm(points - ganglion, axis=1).argmin()
    start = np.linalg.norm(points - way[0], axis=1).argmin()
    covered = points[start:end]
    assert inside(body.parts[f"dura:root_sleeve_{root}"], covered).min() > 0


def test_the_ligaments_of_the_canal_lie_at_its_walls(body):
    for disc in ("L1_2", "L2_3", "L3_4", "L4_5", "L5_S1"):
        flavum = body.parts[f"ligament:ligamentum_flavum_{disc}"]
        assert flavum.side == "midline"
        assert inside(body.parts["dura:dural_sac"], flavum.points).max() < 0
    behind = body.parts["ligament:posterior_longitudinal_ligament"].points
    assert inside(body.parts["dura:dural_sac"], behind).max() < 0.5
