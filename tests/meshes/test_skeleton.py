"""Bones of the default body: closed, symmetric, of human size, and fitting at the joints."""

from __future__ import annotations

import numpy as np
import pytest
from body_size import size_of
from scipy.spatial import cKDTree

from meshes.bones.bone_axes import acetabulum, femoral_head, groove_middle
from meshes.geometry.surfaces import Surface, open_edges, signed_distance

PAIRED = [
    "hip",
    "rib_12",
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
    *("sesamoid_medial", "sesamoid_lateral"),
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


def test_patella_and_tuberosity_stand_against_the_groove_as_published(each_body):
    """Bisect offset of 87 normal knees: 56.4 % (PMC5134791); TT-TG: means of 8.2 to 13.6 mm.

    The range of means of tuberosity to groove is that of https://doi.org/10.1186/s13018-020-01661-2.
    """
    patella = surface(each_body, "patella").points
    centre = each_body.landmarks["patella_centre"]
    groove = groove_middle(surface(each_body, "femur"), centre[2] + np.linspace(-4, 4, 5))
    lateral = (groove - patella[:, 0].min()) / np.ptp(patella[:, 0])
    assert lateral == pytest.approx(0.564, abs=0.04)
    offset = groove - each_body.landmarks["tibial_tuberosity"][0]
    assert 8.2 < offset / size_of(each_body) < 13.6


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("talus", "calcaneus"),
        ("tibia", "talus"),
        ("fibula", "talus"),
        ("talus", "navicular"),
        ("calcaneus", "cuboid"),
        ("cuneiform_medial", "metatarsal_1"),
        ("metatarsal_1", "sesamoid_medial"),
        ("metatarsal_1", "sesamoid_lateral"),
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


L5_TO_SACRUM = (0.6, 3.0)  # mm, at the facets


def test_l5_stands_clear_of_the_sacrum(body):
    """Its facets lie a cartilage's breadth off, and its body a disc's height."""
    sacrum, vertebra = surface(body, "sacrum"), surface(body, "vertebra_L5")
    off = signed_distance(sacrum, vertebra.points)
    assert L5_TO_SACRUM[0] < off.min() < L5_TO_SACRUM[1]
    front = vertebra.points[:, 1] < body.landmarks["vertebral_body_L5"][1]
    assert off[front].min() > 6.0


def test_the_sacrum_has_a_median_crest(body):
    """Between the foramina the back rises to the midline by more than 3 mm within 9 mm."""
    bone = body.parts["bone:sacrum"].mesh
    for root in ("S1", "S2"):
        height = body.landmarks[f"sacral_foramen_posterior_{root}"][2]

        def behind(aside, level=height):
            hits, _ = bone.ray_trace((-aside, 150.0, level), (-aside, -150.0, level))
            return hits[:, 1].max()

        assert behind(0.3) - behind(9.0) > 3.0, root


def test_the_auricular_surface_stands_out_of_the_side_of_the_sacrum(body):
    """Across its lower limb: two edges with a furrow between them, and a hollow behind."""
    bone, marks = body.parts["bone:sacrum"].mesh, body.landmarks
    top, down = marks["sacral_promontory"], marks["sacral_apex"] - marks["sacral_promontory"]
    along = down / np.linalg.norm(down)
    back = np.array([0.0, -along[2], along[1]])
    middle = top + np.linalg.norm(down) * (0.42 * along + 0.175 * back)

    def side(place):
        hits, _ = bone.ray_trace(place - (150.0, 0.0, 0.0), place)
        return -hits[:, 0].min()

    def sides(start, end):
        return np.array([side(middle + step * back) for step in np.arange(start, end, 1.5)])

    front, furrow, behind = sides(-9, -4), sides(-3, 2), sides(3, 7)
    assert min(front.max(), behind.max()) - furrow.min() > 0.2  # its edges over its furrow
    assert behind.max() - side(middle + 11.0 * back) > 2.0  # its edge over the hollow behind it


def test_the_twelfth_rib_hangs_from_t12_inside_the_flank(each_body):
    rib = each_body.parts["bone:rib_12"]
    points = np.asarray(rib.points, float)
    vertebra = surface(each_body, "vertebra_T12")
    assert 0.3 < signed_distance(vertebra, points).min() < 2.0
    tip = points[points[:, 0].argmin()]
    assert tip[2] < each_body.landmarks["vertebral_body_L1"][2] + 5
    skin = each_body.parts["skin:body"]
    assert signed_distance(Surface(skin.points.astype(float), skin.faces), points).max() < -8.0
