"""Muscles of the back and the flank, and the fascia over them, in millimetres."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from body_size import size_of
from solid_angles import depths

from meshes.soft_tissue.abdominal_wall import _rows
from meshes.tables.library import load_tables

MULTIFIDUS = [f"muscle:multifidus_{root}" for root in ("L1", "L2", "L3", "L4", "L5", "S1")]
ERECTOR = ["muscle:erector_spinae_longissimus", "muscle:erector_spinae_iliocostalis"]
BEHIND = [*MULTIFIDUS, *ERECTOR]
FASCIA = "ligament:thoracolumbar_fascia"
MASS = 61.0  # kg, of the default body: `height_mass_product` over its 1.65 m
OVERLAP = 1.0  # mm


def depth(points, mesh):
    """How deep (n,) mm points lie in a closed mesh, negative outside."""
    found = pv.PolyData(np.asarray(points, float)).compute_implicit_distance(mesh)
    return -np.asarray(found["implicit_distance"])


def area(part, height):
    """Area (mm2) of the level section of a closed part, by the crossings of its triangles."""
    corners = np.asarray(part.points, float)[part.faces]
    above = corners[:, :, 2] > height
    corners = corners[above.any(axis=1) & ~above.all(axis=1)]
    total = 0.0
    for i in range(3):
        a, b, c = (corners[:, (i + k) % 3] for k in range(3))
        alone = ((a[:, 2] > height) != (b[:, 2] > height)) & (
            (a[:, 2] > height) != (c[:, 2] > height)
        )
        start, end = (crossing(a[alone], other[alone], height) for other in (b, c))
        turned = np.where(a[alone, 2] > height, 1.0, -1.0)
        total += (turned * (start[:, 0] * end[:, 1] - start[:, 1] * end[:, 0])).sum()
    return abs(total) / 2


def crossing(a, b, height):
    share = (height - a[:, 2]) / (b[:, 2] - a[:, 2])
    return a + share[:, None] * (b - a)


def test_a_section_of_a_cylinder_has_its_area():
    mesh = pv.Cylinder(radius=10, height=40, direction=(0, 0.3, 1), resolution=200).triangulate()

    class Part:
        points, faces = mesh.points, mesh.regular_faces

    assert area(Part, 1.0) == pytest.approx(np.pi * 100 * np.hypot(1, 0.3), rel=0.01)


def end_plates(body, level):
    """Heights (mm) of the lower and the upper end plate of a vertebra, in the middle."""
    middle = body.landmarks[f"vertebral_body_{level}"][2]
    half = load_tables().vertebrae[level].mean_height / 2
    return middle - half * size_of(body), middle + half * size_of(body)


def test_multifidus_is_as_thick_as_measured_at_the_end_plates_of_l4(body):
    """6.3 +- 1.4 cm2 at the upper and 9.0 +- 1.5 at the lower end plate (Danneels 2000)."""
    lower, upper = end_plates(body, "L4")
    for height, mean, spread in ((upper, 6.3, 1.4), (lower, 9.0, 1.5)):
        found = sum(area(body.parts[name], height) for name in MULTIFIDUS) / 100
        assert found == pytest.approx(mean, abs=spread), height


def test_the_muscles_of_the_back_are_as_thick_as_measured_at_l3_4(body):
    """41.0 +- 6.0 mm2 for each kg, of young men: a woman's are in the lower half of two spreads."""
    height = body.landmarks["disc_centre_L3_4"][2]
    found = sum(area(body.parts[name], height) for name in BEHIND)
    assert (41.0 - 12.0) * MASS < found < 41.0 * MASS


@pytest.mark.parametrize("name", BEHIND)
def test_muscles_of_the_back_lie_beside_each_other(each_body, name):
    points = each_body.parts[name].points
    deepest = {
        other: round(float(depths(points, each_body.parts[other].mesh).max()), 2)
        for other in BEHIND
        if other != name
    }
    limit = OVERLAP * size_of(each_body)
    assert {other: found for other, found in deepest.items() if found > limit} == {}


@pytest.mark.parametrize("bone", ["vertebra_L1", "vertebra_L3", "vertebra_L5", "sacrum", "hip"])
def test_muscles_of_the_back_lie_on_the_bones(each_body, bone):
    mesh = each_body.parts[f"bone:{bone}"].mesh
    found = {name: depths(each_body.parts[name].points, mesh).max() for name in BEHIND}
    assert {name: round(float(d), 2) for name, d in found.items() if d > OVERLAP} == {}


@pytest.mark.parametrize("root", ["L1", "L2", "L3", "L4", "L5"])
def test_each_bundle_of_multifidus_comes_from_its_own_spinous_process(each_body, root):
    points = np.asarray(each_body.parts[f"muscle:multifidus_{root}"].points, float)
    first = points[points[:, 2] > points[:, 2].max() - 12]
    bone = each_body.parts[f"bone:vertebra_{root}"].mesh
    assert np.abs(depth(first, bone)).min() < 4.5
    assert first[:, 0].mean() > points[:, 0].mean()  # from the spine outwards


def test_the_thoracolumbar_fascia_covers_the_muscles_of_the_back(each_body):
    fascia = each_body.parts[FASCIA]
    for name in BEHIND:
        points = np.asarray(each_body.parts[name].points, float)
        assert depths(points, fascia.mesh).max() < OVERLAP, name
    longissimus = np.asarray(each_body.parts[ERECTOR[0]].points, float)
    behind = longissimus + np.array([0.0, 60.0, 0.0])
    surface = hind_side(longissimus)
    assert np.abs(depth(surface, fascia.mesh)).mean() < 3.5 * size_of(each_body)
    hidden = [
        bool(fascia.mesh.ray_trace(a, b)[0].size)
        for a, b in zip(longissimus[::7], behind[::7], strict=True)
    ]
    assert np.mean(hidden) > 0.95


FLAT = ["muscle:external_oblique", "muscle:internal_oblique", "muscle:transversus_abdominis"]
RECTUS, ALBA = "muscle:rectus_abdominis", "ligament:linea_alba"


def levels(part, count=9):
    """Heights (mm) between the ends of a part, and the points (n, 3) round each."""
    points = np.asarray(part.points, float)
    heights = np.quantile(points[:, 2], np.linspace(0.05, 0.95, count))
    return [(z, points[np.abs(points[:, 2] - z) < 14]) for z in heights]


def test_both_sides_of_the_fascia_meet_at_the_spine_and_taper_to_the_coccyx(each_body):
    part, scale = each_body.parts[FASCIA], size_of(each_body)
    assert all(near[:, 0].max() > 0 for _, near in levels(part))
    points = np.asarray(part.points, float)
    assert points[:, 2].min() < each_body.landmarks["sacral_foramen_posterior_S4"][2] - 10 * scale
    low = points[points[:, 2] < points[:, 2].min() + 3 * scale]
    assert np.ptp(low[:, 0]) < 6 * scale


def test_the_linea_alba_joins_both_recti(each_body):
    alba, rectus = each_body.parts[ALBA], np.asarray(each_body.parts[RECTUS].points, float)
    for z, near in levels(alba):
        edge = rectus[np.abs(rectus[:, 2] - z) < 14][:, 0].max()
        assert near[:, 0].max() > 0
        assert near[:, 0].min() < edge


def test_rows_of_rectus_lie_alike_in_bodies_of_any_size():
    """Halves of a gap are as wide as each other: by rounding alone an atlas lost its middle row."""
    marks = np.array([0.15, 0.455])
    usual = _rows(marks, 0.015)
    for turn in range(20):
        other = _rows(marks * (1 + 1e-13 * turn) + 1e-15 * turn, 0.015 * (1 - 1e-13 * turn))
        assert np.abs(other - usual).max() < 1e-6


@pytest.mark.parametrize("name", [*BEHIND, *FLAT, RECTUS])
def test_muscles_of_the_trunk_have_flesh_tendon_and_grain(each_body, name):
    data = each_body.parts[name].data
    assert data["belly"].min() == 0
    assert data["belly"].max() == 1
    assert np.ptp(data["across"]) > 5


def test_fibres_of_the_flat_muscles_run_their_own_way(body):
    """Down and forward, up and forward, level: against the frame of the flank, in degrees."""
    for name, (low, high) in zip(FLAT, ((25, 75), (-75, -20), (-15, 15)), strict=True):
        part = body.parts[name]
        points, across = np.asarray(part.points, float), np.asarray(part.data["across"], float)
        flank = (points[:, 0] < np.quantile(points[:, 0], 0.3)) & (points[:, 2] > 90)
        slope = np.linalg.lstsq(
            np.column_stack([points[flank], np.ones(flank.sum())]), across[flank], rcond=None
        )[0]
        fall = np.degrees(np.arctan2(slope[1], -slope[2]))  # forward is -Y, down is -Z
        assert low < fall < high, name


def test_rectus_is_divided_at_the_umbilicus(body):
    part = body.parts[RECTUS]
    tendon = np.asarray(part.points, float)[np.asarray(part.data["belly"]) == 0]
    height = body.landmarks["disc_centre_L3_4"][2]
    assert np.abs(tendon[:, 2] - height).min() < 15


def hind_side(points):
    """The hindmost third (n, 3) of each level section; of the whole hollow back it is its top."""
    heights = np.unique(np.round(points[:, 2], 1))
    sections = [points[np.abs(points[:, 2] - z) < 0.1] for z in heights]
    return np.vstack([s[s[:, 1] >= np.quantile(s[:, 1], 2 / 3)] for s in sections])


def test_the_fascia_lies_under_the_skin(each_body):
    points = each_body.parts[FASCIA].points
    assert depth(points, each_body.skin).min() > 1.5 * size_of(each_body)


@pytest.mark.parametrize("name", ERECTOR)
def test_erector_spinae_ends_in_a_level_cut(body, name):
    points = np.asarray(body.parts[name].points, float)
    top = points[:, 2].max()
    cut = points[points[:, 2] > top - 0.1]
    assert len(cut) > 8
    assert body.skin.bounds[5] - top < 20
