"""The body's parts, their twins, and what is read back from the cache."""

from __future__ import annotations

import numpy as np
import pytest

from meshes.geometry.surfaces import Surface, open_edges
from meshes.geometry.triangles import is_manifold


def test_the_left_side_is_the_mirrored_right(body):
    right, left = body.part("bone:femur"), body.part("bone:femur", "left")
    assert (left.points == right.points * (-1, 1, 1)).all()
    assert left.side == "left"
    assert Surface(left.points.astype(float), left.faces).volume > 0
    assert (left.mirrored().faces == right.faces).all()


def test_an_unpaired_part_is_the_same_on_both_sides(body):
    assert body.part("bone:sacrum", "left") is body.part("bone:sacrum", "right")


def test_an_unknown_side_is_named(body):
    with pytest.raises(ValueError, match="'right', 'left' or 'midline'"):
        body.part("bone:femur", "links")


def test_every_part_is_a_closed_manifold_mesh(each_body):
    parts = each_body.parts | each_body.cause_parts
    assert [
        name
        for name, part in parts.items()
        if open_edges(Surface(part.points.astype(float), part.faces))
    ] == []
    assert [name for name, part in parts.items() if not is_manifold(part.faces)] == []


def test_names_say_kind_and_structure(body):
    for name, part in body.parts.items():
        assert name == f"{part.kind}:{part.structure}"
        assert part.kind in {
            "bone",
            "disc",
            "dura",
            "muscle",
            "tendon",
            "nerve",
            "ganglion",
            "skin",
            "deep",
            "cord",
            "ligament",
            "vessel",
        }


def test_meshes_carry_their_normals_and_values(body):
    nerve = body.parts["nerve:tibial"].mesh
    assert nerve.point_data["Normals"].shape == (nerve.n_points, 3)
    along = nerve.point_data["along"]
    assert along.min() == pytest.approx(0, abs=0.01)
    assert along.max() == pytest.approx(1, abs=0.01)


def test_frames_and_courses_come_back_as_they_were_built(body):
    assert {"trunk", "thigh", "leg", "foot"} <= set(body.frames)
    course = body.courses["tibial"]
    assert course.nerve == "tibial"
    assert course.points.shape == (len(course.along), 3)
    place = body.frames["leg"].point(0.5, 90.0, 1.0)
    axial, angle, depth = body.frames["leg"].coordinates(place)
    assert np.allclose([axial[0], angle[0], depth[0]], [0.5, 90.0, 1.0], atol=1e-6)
