"""Muscles and tendons of foot and ankle: where they end, what lies over what, how they bend."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

from meshes.geometry.curves import turns
from meshes.soft_tissue.tendons import CORNERS
from meshes.tables.library import load_tables

AT_ITS_BONE = 1.0  # mm
ENDS = {
    "muscle:abductor_hallucis": ("phalanx_proximal_1",),
    "muscle:flexor_hallucis_brevis": ("phalanx_proximal_1",),
    "muscle:adductor_hallucis": ("phalanx_proximal_1",),
    "muscle:extensor_hallucis_brevis": ("phalanx_proximal_1",),
    "muscle:abductor_digiti_minimi": ("phalanx_proximal_5",),
    "muscle:flexor_digiti_minimi_brevis": ("phalanx_proximal_5",),
    "muscle:flexor_digitorum_brevis": tuple(f"phalanx_middle_{n}" for n in range(2, 6)),
    "muscle:first_lumbrical": ("phalanx_proximal_2",),
    "muscle:interossei": tuple(f"phalanx_proximal_{n}" for n in range(2, 6)),
    "muscle:fibularis_tertius": ("metatarsal_5",),
    "muscle:plantaris": ("calcaneus",),
    "tendon:fibularis_brevis": ("metatarsal_5",),
    "tendon:fibularis_longus": ("metatarsal_1",),
    "tendon:tibialis_anterior": ("cuneiform_medial",),
    "tendon:tibialis_posterior": ("navicular",),
    "tendon:flexor_hallucis_longus": ("phalanx_distal_1",),
    "tendon:extensor_hallucis_longus": ("phalanx_distal_1",),
    "tendon:flexor_digitorum_longus": tuple(f"phalanx_distal_{n}" for n in range(2, 6)),
    "tendon:extensor_digitorum_longus": tuple(f"phalanx_distal_{n}" for n in range(2, 6)),
}
"""Where they are inserted (Gray 1918), whatever the station of a row is called."""
EDGE = 1.0  # mm from the edge of a band within which nothing is said
SHARPEST = 36.0  # degrees from one ring of a tendon to the next
STRAIGHT_TENDONS = [name for name, row in load_tables().tendons.items() if not row.slips]


def gaps(points, mesh):
    found = pv.PolyData(np.asarray(points, float)).compute_implicit_distance(mesh)
    return np.asarray(found["implicit_distance"])


@pytest.mark.parametrize("name", ENDS)
def test_it_ends_on_the_bone_of_the_textbook(each_body, name):
    points = each_body.parts[name].points
    away = {
        bone: round(float(gaps(points, each_body.parts[f"bone:{bone}"].mesh).min()), 1)
        for bone in ENDS[name]
    }
    assert {bone: gap for bone, gap in away.items() if gap > AT_ITS_BONE} == {}


def test_the_sesamoids_lie_under_the_head_on_either_side_of_the_long_flexor(each_body):
    """Nearer to the head than to the sole, in front of the neck, the tendon between them."""
    head = each_body.landmarks["metatarsal_head_1"]
    medial, lateral = (
        np.asarray(each_body.parts[f"bone:sesamoid_{side}"].points, float)
        for side in ("medial", "lateral")
    )
    tendon = np.asarray(each_body.parts["tendon:flexor_hallucis_longus"].points, float)
    level = np.abs(tendon[:, 1] - medial[:, 1].mean()).argsort()[:8]
    assert lateral[:, 0].mean() < tendon[level, 0].mean() < medial[:, 0].mean()
    metatarsal = each_body.parts["bone:metatarsal_1"].mesh
    for bone in (medial, lateral):
        assert 0.5 < gaps(bone, metatarsal).min() < 2.5
        assert bone[:, 2].max() < head[2]
        assert np.ptp(bone[:, 1]) > np.ptp(bone[:, 2])
        assert gaps(bone, each_body.skin).max() < -3.0


def hit(mesh, points, way):
    """How many rays from points (n, 3) along a way (3,) mm meet a mesh."""
    return sum(len(mesh.ray_trace(p, p + way, first_point=True)[0]) > 0 for p in points)


@pytest.mark.parametrize("over", ["tendon:flexor_digitorum_longus", "muscle:first_lumbrical"])
def test_adductor_hallucis_lies_in_the_third_layer(each_body, over):
    """The long flexors and the lumbricals lie on its side towards the sole."""
    adductor = each_body.parts["muscle:adductor_hallucis"].mesh
    points = np.asarray(each_body.parts[over].mesh.subdivide(1).points, float)
    away = np.array([0.0, 0, 20])
    assert hit(adductor, points, -away) == 0
    assert hit(adductor, points, away) > 0.05 * len(points)


@pytest.mark.parametrize(
    "bound",
    [
        "muscle:fibularis_tertius",
        "muscle:extensor_hallucis_longus",
        "muscle:extensor_digitorum_longus",
        "tendon:extensor_hallucis_longus",
        "tendon:extensor_digitorum_longus",
    ],
)
def test_extensors_run_deep_to_the_superior_retinaculum(each_body, bound):
    """Seen from the skin no place of them lies over the band: it bends round the leg.

    Straight from before, a ray from a place deep to its lateral part met the band behind it alone.
    """
    band = each_body.parts["ligament:superior_extensor_retinaculum"].mesh
    low, high = band.bounds[4:]
    points = np.asarray(each_body.parts[bound].points, float)
    level = points[(points[:, 2] > low + EDGE) & (points[:, 2] < high - EDGE)]
    to_skin = each_body.skin.face_normals[each_body.skin.find_closest_cell(level)]
    _, nearest = band.find_closest_cell(level, return_closest_point=True)
    over = ((level - nearest) * to_skin).sum(axis=1) > 0
    before = level[over & (gaps(level, band) > 0)]
    assert before.tolist() == []


@pytest.mark.parametrize("name", STRAIGHT_TENDONS)
def test_a_tendon_has_no_corner(each_body, name):
    points = np.asarray(each_body.parts[f"tendon:{name}"].points, float)
    rings = points[:-2].reshape(-1, CORNERS, 3).mean(axis=1)[1:-1]
    assert turns(rings[:-1]).max() < SHARPEST  # the last one is seated on its bone


def test_the_third_common_digital_nerve_reaches_its_space_far_behind_the_heads(each_body):
    """It runs obliquely from the bases of the metatarsals, then between the third and fourth."""
    course, marks = each_body.courses["third_common_plantar_digital"], each_body.landmarks
    points = np.array([course.point_at(at) for at in np.linspace(0, 0.4, 200)])
    head, base = marks["metatarsal_head_3"], marks["metatarsal_base_3"]
    ray = (head - base)[:2]
    aside = (points - head)[:, :2] @ np.array([-ray[1], ray[0]])
    crossing = points[np.flatnonzero(np.diff(np.sign(aside)))]
    assert len(crossing) == 1
    behind = -(crossing[0] - head)[:2] @ ray / (ray @ ray)
    assert behind > 0.3  # of the bone's length
