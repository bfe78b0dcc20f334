"""Bones of the default body: closed, symmetric, of human size, and fitting at the joints."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import cKDTree

from meshes.bones.bone_axes import acetabulum, femoral_head
from meshes.geometry.surfaces import Surface, open_edges, signed_distance

PAIRED = [
    "hip",
    "femur",
    "patella",
    "tibia",
    "fibula",
    "talus",
    "calcaneus",
    "navicular",
    "cuboid",
    "cuneiform_medial",
    "cuneiform_intermediate",
    "cuneiform_lateral",
    *(f"metatarsal_{ray}" for ray in range(1, 6)),
    *(f"phalanx_proximal_{ray}" for ray in range(1, 6)),
    *(f"phalanx_middle_{ray}" for ray in range(2, 6)),
    *(f"phalanx_distal_{ray}" for ray in range(1, 6)),
]
MIDLINE = [
    "sacrum",
    "coccyx",
    *(f"vertebra_{level}" for level in ("T12", "L1", "L2", "L3", "L4", "L5")),
]


def surface(body, bone, side="right"):
    part = body.part(f"bone:{bone}", side)
    return Surface(part.points.astype(float), part.faces)


def gap(body, first, second):
    """Smallest distance (mm) between two bones; negative if one enters the other."""
    a, b = surface(body, first), surface(body, second)
    near_a = a.points[cKDTree(b.points).query(a.points)[0] < 15]
    near_b = b.points[cKDTree(a.points).query(b.points)[0] < 15]
    return min(signed_distance(b, near_a).min(), signed_distance(a, near_b).min())


def test_every_bone_and_disc_is_there(body):
    bones = {name for name, part in body.parts.items() if part.kind == "bone"}
    assert bones == {f"bone:{bone}" for bone in PAIRED + MIDLINE}
    discs = {name for name, part in body.parts.items() if part.kind == "disc"}
    assert discs == {f"disc:{d}" for d in ("T12_L1", "L1_2", "L2_3", "L3_4", "L4_5", "L5_S1")}


@pytest.mark.parametrize("kind", ["bone", "disc"])
def test_every_mesh_is_closed_and_seen_from_outside(body, kind):
    for part in (part for part in body.parts.values() if part.kind == kind):
        mesh = Surface(part.points.astype(float), part.faces)
        assert open_edges(mesh) == 0, part.name
        assert mesh.volume > 0, part.name
        # The stored normals agree with the faces.
        assert np.einsum("ij,ij->i", mesh.normals, part.normals).min() > 0.99, part.name


def test_unpaired_bones_and_discs_are_mirror_images_of_themselves(body):
    names = [f"bone:{bone}" for bone in MIDLINE]
    names += [name for name, part in body.parts.items() if part.kind == "disc"]
    for name in names:
        part = body.parts[name]
        assert part.side == "midline"
        mirrored = part.points * (-1, 1, 1)
        assert cKDTree(part.points).query(mirrored)[0].max() < 1e-3, name


def test_paired_bones_lie_on_the_right(body):
    for bone in PAIRED:
        part = body.parts[f"bone:{bone}"]
        assert part.side == "right"
        assert part.points[:, 0].max() < 1.0, bone


@pytest.mark.parametrize(
    ("bone", "axis", "length"),
    [
        ("femur", 2, 441),
        ("tibia", 2, 363),
        ("fibula", 2, 354),
        ("calcaneus", 1, 78),
        ("sacrum", 0, 116),
        ("patella", 2, 41),
    ],
)
def test_bones_have_the_size_that_is_meant(body, bone, axis, length):
    assert np.ptp(body.parts[f"bone:{bone}"].points[:, axis]) == pytest.approx(length, abs=3)


def test_the_femoral_head_is_concentric_with_its_socket(body):
    head = femoral_head(surface(body, "femur"))
    socket = acetabulum(surface(body, "hip"), head.centre)
    assert np.linalg.norm(head.centre - socket.centre) < 1.0
    assert head.radius < socket.radius


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("talus", "calcaneus"),
        ("tibia", "talus"),
        ("fibula", "talus"),
        ("talus", "navicular"),
        ("calcaneus", "cuboid"),
        ("cuneiform_medial", "metatarsal_1"),
        ("cuboid", "metatarsal_5"),
        ("femur", "hip"),
        ("femur", "tibia"),
        ("femur", "patella"),
        ("hip", "sacrum"),
        ("vertebra_L5", "sacrum"),
        ("vertebra_L4", "vertebra_L5"),
        ("vertebra_L3", "vertebra_L4"),
        ("sacrum", "coccyx"),
        ("tibia", "fibula"),
    ],
)
def test_bones_meet_but_do_not_run_into_each_other(body, first, second):
    assert -1.0 <= gap(body, first, second) <= 6.0


def test_the_foot_stands_on_the_floor(body):
    lowest = {
        bone: surface(body, bone).points[:, 2].min()
        for bone in ("calcaneus", "metatarsal_1", "metatarsal_5")
    }
    assert np.ptp(list(lowest.values())) < 2.5


def test_the_sacrum_has_its_passages(body):
    """Canal and foramina are open: their middles lie in no bone."""
    sacrum = surface(body, "sacrum")
    names = [f"sacral_canal_S{i}" for i in (1, 2, 3)]
    names += [
        f"sacral_foramen_{where}_S{i}" for i in (1, 2, 3, 4) for where in ("inside", "anterior")
    ]
    places = np.array([body.landmarks[name] for name in names])
    assert signed_distance(sacrum, places).min() > 0


def test_the_lumbar_spine_is_lordotic(body):
    """Front of the L3 body lies before those of T12 and of S1, and the sacral plate slopes."""
    front = {level: body.landmarks[f"vertebral_body_{level}"][1] for level in ("T12", "L3", "L5")}
    assert front["L3"] < front["T12"]
    assert front["L3"] < front["L5"]


def test_the_drawn_bones_keep_within_their_share_of_the_scene(body):
    drawn = sum(
        len(p.faces) * (1 if p.side == "midline" else 2)
        for p in body.parts.values()
        if p.kind in {"bone", "disc"}
    )
    assert drawn < 175_000
