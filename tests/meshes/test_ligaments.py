"""Ligaments and retinacula: where they are attached, and what they bind down."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

import pathways
from meshes.geometry.closed_shapes import strap, thick_sheet
from meshes.geometry.triangles import enclosed_volume
from meshes.soft_tissue import ligament_table
from meshes.soft_tissue.ligament_table import load_ligaments
from meshes.soft_tissue.taut import Under, drawn_tight

ATTACHED = {
    "inguinal_ligament": ("anterior_superior_iliac_spine", "pubic_tubercle"),
    "sacrospinous_ligament": ("ischial_spine", "coccyx_base"),
    "sacrotuberous_ligament": ("ischial_tuberosity", "sacral_apex"),
    "flexor_retinaculum_of_foot": ("medial_malleolus_medial", "calcaneal_tuberosity_superior"),
    "superior_fibular_retinaculum": ("lateral_malleolus_lateral", "calcaneal_tuberosity_superior"),
    "plantar_aponeurosis": ("calcaneal_medial_tubercle", "metatarsal_head_3"),
    "patellar_ligament": ("patella_apex", "tibial_tuberosity"),
}
ATTACHMENT = 18.0  # mm from the landmark: attachments are broader than a point


def gaps(points, mesh):
    found = pv.PolyData(np.asarray(points, float)).compute_implicit_distance(mesh)
    return np.asarray(found["implicit_distance"])


@pytest.mark.parametrize("name", ATTACHED)
def test_it_runs_from_one_bone_to_the_other(body, name):
    points = body.parts[f"ligament:{name}"].points
    for landmark in ATTACHED[name]:
        away = np.linalg.norm(points - body.landmarks[landmark], axis=1).min()
        assert away < ATTACHMENT, landmark


def bound_points(body, bound):
    """Points of what a ligament bounds; a nerve's tube has few of them on straight runs."""
    if not bound.startswith("nerve:"):
        return np.asarray(body.parts[bound].points, float)
    course = body.courses[bound.removeprefix("nerve:")]
    return np.array([course.point_at(position) for position in np.linspace(0, 1, 300)])


@pytest.mark.parametrize(
    ("ligament", "bound", "outward", "depth"),
    [
        ("flexor_retinaculum_of_foot", "nerve:tibial", (1, 0, 0), (0.0, 12.0)),
        ("flexor_retinaculum_of_foot", "vessel:posterior_tibial_artery", (1, 0, 0), (0.0, 12.0)),
        ("tendinous_arch_of_soleus", "nerve:tibial", (0, 1, 0), (0.0, 8.0)),
        ("tendinous_arch_of_fibularis_longus", "nerve:common_fibular", (-1, 0, 0), (0.0, 6.0)),
        ("inguinal_ligament", "nerve:femoral", (0, -1, 0), (0.0, 14.0)),
        ("superior_extensor_retinaculum", "nerve:deep_fibular", (0, -1, 0), (0.0, 12.0)),
        ("sacrotuberous_ligament", "nerve:pudendal", (0, 1, 0), (0.0, 25.0)),
        ("sacrospinous_ligament", "nerve:pudendal", (0, -1, 0), (0.0, 8.0)),
    ],
)
def test_the_nerve_passes_under_it(body, ligament, bound, outward, depth):
    """Rays from the nerve outwards meet the ligament; behind the sacrospinous, forwards."""
    mesh, direction = body.parts[f"ligament:{ligament}"].mesh, np.array(outward, float)
    points = bound_points(body, bound)
    out = [mesh.ray_trace(p, p + 60 * direction, first_point=True)[0] for p in points]
    met = np.array([np.linalg.norm(o - p) for o, p in zip(out, points, strict=True) if len(o)])
    assert len(met) >= 3
    assert depth[0] < np.median(met) < depth[1]


def test_the_flexor_retinaculum_is_as_long_as_it_was_measured(body):
    """M169: 51.9 mm along the tarsal tunnel; no spread is given, 20 % is allowed."""
    points = np.asarray(body.parts["ligament:flexor_retinaculum_of_foot"].points, float)
    marks = body.landmarks
    tunnel = marks["sustentaculum_tali"] - marks["medial_malleolus_posterior"] - (0, 0, 22)
    tunnel = tunnel / np.linalg.norm(tunnel)
    assert np.ptp(points @ tunnel) == pytest.approx(51.9, rel=0.2)


def test_the_origin_of_the_fascia_lies_round_the_heel_end_of_the_aponeurosis(body):
    origin = body.parts["deep:plantar_fascia"]
    whole = body.parts["ligament:plantar_aponeurosis"]
    length = np.ptp(whole.points[:, 1])
    assert 0.2 < np.ptp(origin.points[:, 1]) / length < 0.45
    assert np.abs(gaps(origin.points, whole.mesh)).max() < 3.0


def test_a_tight_band_clears_what_it_is_drawn_over():
    ball = pv.Sphere(radius=5, center=(0, 0, 0))
    sheet = np.stack([np.linspace((-20, y, -2), (20, y, -2), 25) for y in (-2.0, 0.0, 2.0)], 1)
    tight = drawn_tight(sheet, Under.of([ball]), np.array([0.0, 0.0, 1.0]), 1.0)
    assert gaps(tight.reshape(-1, 3), ball).min() > 0.4
    assert tight[..., 2].max() == pytest.approx(6, abs=0.4)
    np.testing.assert_allclose(tight[[0, -1]], sheet[[0, -1]])


def test_sheets_and_straps_are_closed_and_face_outward():
    t = np.linspace(0, 30, 12)
    path = np.stack([t, 3 * np.sin(t / 8), 0 * t], 1)
    ones = np.ones(len(t))
    band = strap(path, 3 * ones, ones, np.tile([0.0, 0, 1], (len(t), 1)))
    flat = thick_sheet(path[:, None] + np.array([0, 0, 1.0]) * np.arange(4)[None, :, None], 0.5)
    for mesh in (band, flat):
        assert mesh.is_manifold
        assert mesh.n_open_edges == 0
        assert enclosed_volume(mesh) > 0


def test_every_row_has_sources_that_are_listed(atlas):
    for row in load_ligaments().values():
        assert set(row.sources) <= set(atlas.sources), row.name


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"outward": "inside", "over": ["nerve:tibial"]}, "outward"),
        ({"colour": 1}, "colour"),
        ({"sheets": [[[{"at": "a"}]]]}, "sheets[0]"),
        ({"sheets": [[[{"at": "a", "near": 1}, {"at": "b"}]] * 2]}, "sheets[0][0][0].near"),
    ],
)
def test_a_wrong_row_is_named(monkeypatch, change, field):
    row = {"sheets": [], "half_thickness": 1.0, "sources": [], "confidence": "high"}
    monkeypatch.setattr(ligament_table.tomllib, "loads", lambda _: {"x": row | change})
    with pytest.raises(pathways.TableError) as error:
        load_ligaments()
    found = (error.value.file, error.value.row, error.value.field)
    assert found == ("ligaments.toml", "x", field)
