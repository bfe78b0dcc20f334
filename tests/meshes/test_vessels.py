"""Vessels and tendons: closed, inside the skin, outside bone, and in the order of the textbook."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv
from scipy.spatial import cKDTree

from meshes.soft_tissue.feathering import RUN_OUT
from meshes.tables.library import load_tables

IN_BONE = 0.5  # mm
IN_NERVE = 1.2
MOST_TRIANGLES = 44_000  # ligaments, vessels and tendons of both sides
CLOSE = 4.0  # mm beyond that over which it lands: the thickness of the thickest band
ROOTED = 3.1  # mm by which the end of a ligament, which runs out in the bone, may reach into it
KINDS = ("vessel", "tendon", "ligament")
POSTERIOR, MEDIAL = np.array([0.0, 1.0, 0.0]), np.array([1.0, 0.0, 0.0])


@pytest.fixture(scope="module")
def parts(body):
    """The parts of the tables of the limb; the spine has ligaments of its own."""
    names = {f"tendon:{name}" for name in load_tables().tendons}
    names |= {"tendon:achilles_tendon", *load_tables().vessels}
    names |= {f"ligament:{name}" for name in (*load_tables().ligaments, "plantar_aponeurosis")}
    return {name: body.parts[name] for name in names}


def test_there_is_one_aorta_left_of_one_vena_cava(parts):
    """The body is the right half and its image: what is single must not be drawn twice."""
    aorta, cava = parts["vessel:abdominal_aorta"], parts["vessel:inferior_vena_cava"]
    assert {aorta.side, cava.side} == {"midline"}
    assert {parts["vessel:femoral_artery"].side} == {"right"}
    for level in (130.0, 180.0, 230.0):
        assert section(aorta, level)[0] > section(cava, level)[0] + 15


def depth_in(mesh, points):
    found = pv.PolyData(np.asarray(points, float)).compute_implicit_distance(mesh)
    return -np.asarray(found["implicit_distance"])


def section(part, level):
    """Mean (3,) of a part's surface in the horizontal plane at a level (mm)."""
    cut = part.mesh.slice(normal="z", origin=(0, 0, level))
    assert cut.n_points, f"{part.name} does not reach {level}"
    return np.asarray(cut.points, float).mean(axis=0)


def test_they_are_closed_and_few_in_triangles(parts):
    assert {p.kind for p in parts.values()} == set(KINDS)
    assert [n for n, p in parts.items() if p.mesh.n_open_edges or not p.mesh.is_manifold] == []
    assert 2 * sum(len(p.faces) for p in parts.values()) <= MOST_TRIANGLES


def _of_an_end(part):
    """Which points (n,) of a part lie where an end of it runs out on the bone, on either face."""
    ends = part.points[part.data.get("end", np.zeros(len(part.points))) > 0]
    if not len(ends):
        return np.zeros(len(part.points), bool)
    return cKDTree(ends).query(part.points)[0] < RUN_OUT + CLOSE


def test_none_lies_in_bone_or_outside_the_skin(body, parts):
    bones = [part for part in body.parts.values() if part.kind == "bone"]
    deep = {}
    for name, part in parts.items():
        if depth_in(body.skin, part.points).min() < 0:
            deep[name] = "outside the skin"
        low, high = part.points.min(axis=0), part.points.max(axis=0)
        for bone in bones:
            if (bone.points.max(axis=0) < low).any() or (bone.points.min(axis=0) > high).any():
                continue
            depth = depth_in(bone.mesh, part.points)
            allowed = np.where(_of_an_end(part), ROOTED, IN_BONE)
            if (depth > allowed).any():
                deep[name] = (bone.name, round(float((depth - allowed).max()), 2))
    assert deep == {}


def test_the_order_behind_the_medial_malleolus_is_that_of_the_textbook(body):
    """Tom, Dick And Nervous Harry: M377 of the morphometry."""
    level = body.landmarks["medial_malleolus_posterior"][2]
    order = (
        "tendon:tibialis_posterior",
        "tendon:flexor_digitorum_longus",
        "vessel:posterior_tibial_artery",
        "nerve:tibial",
        "tendon:flexor_hallucis_longus",
    )
    back = [section(body.parts[name], level) @ POSTERIOR for name in order]
    assert (np.diff(back) > 1.0).all(), dict(zip(order, np.round(back, 1), strict=True))


def test_the_popliteal_nerve_is_the_most_superficial_and_the_artery_the_deepest(body):
    level = body.landmarks["knee_joint_centre"][2] - 10
    order = ("vessel:popliteal_artery", "vessel:popliteal_vein", "nerve:tibial")
    back = [section(body.parts[name], level) @ POSTERIOR for name in order]
    assert (np.diff(back) > 2.0).all()


def test_nerve_artery_and_vein_lie_side_by_side_under_the_inguinal_ligament(body):
    """From lateral to medial."""
    level = body.landmarks["inguinal_ligament_middle"][2] - 8
    order = ("nerve:femoral", "vessel:femoral_artery", "vessel:femoral_vein")
    across = [section(body.parts[name], level) @ MEDIAL for name in order]
    assert (np.diff(across) > 5.0).all()


def test_the_femoral_artery_becomes_the_popliteal_at_the_hiatus(body):
    hiatus = body.landmarks["adductor_hiatus"]
    for name in ("vessel:femoral_artery", "vessel:popliteal_artery"):
        gap = np.linalg.norm(body.parts[name].points - hiatus, axis=1).min()
        assert gap < 12.0


@pytest.mark.parametrize(
    ("vessel", "nerve", "gap"),
    [
        ("small_saphenous_vein", "sural", 6),
        ("great_saphenous_vein", "saphenous", 8),
        ("anterior_tibial_artery", "deep_fibular", 6),
        ("posterior_tibial_artery", "tibial", 6),
    ],
)
def test_vessels_keep_company_with_their_nerves(body, vessel, nerve, gap):
    points = body.courses[nerve].points
    points = points[len(points) // 2 :]
    away = np.abs(depth_in(body.parts[f"vessel:{vessel}"].mesh, points))
    assert np.median(away) < gap


def test_no_vessel_runs_through_a_nerve(body, parts):
    for name in load_tables().vessels:
        points = np.asarray(parts[name].points, float)
        for nerve, course in body.courses.items():
            away, nearest = cKDTree(course.points).query(points)
            if away.min() < 12:
                depth = depth_in(body.parts[f"nerve:{nerve}"].mesh, points).max()
                assert depth < IN_NERVE, (name, nerve, float(course.along[nearest[away.argmin()]]))


def test_the_long_tendons_end_at_their_bones(body):
    ends = {
        "tibialis_posterior": "navicular_tuberosity",
        "tibialis_anterior": "medial_cuneiform_plantar",
        "fibularis_brevis": "fifth_metatarsal_base",
        "fibularis_longus": "metatarsal_base_1",
        "achilles_tendon": "calcaneal_tuberosity_posterior",
    }
    for tendon, landmark in ends.items():
        points = body.parts[f"tendon:{tendon}"].points
        assert np.linalg.norm(points - body.landmarks[landmark], axis=1).min() < 12, tendon


def test_every_row_has_sources_that_are_listed(atlas):
    for rows in (load_tables().tendons, load_tables().vessels):
        for row in rows.values():
            assert set(row.sources) <= set(atlas.sources), row.id
