"""Stand the shape model up: a symmetric pelvis, a straight leg, and joints that fit.

The model's mean shapes come from supine scans and interpenetrate at the joints, so each joint is
set anew. Everything here works on the right side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.bones import shape_model
from meshes.bones.bone_axes import (
    acetabulum,
    ankle_centre,
    column_gap,
    condyles,
    femoral_head,
    groove_middle,
    knee_centre,
    plane_of_symmetry,
    posterior_line,
    tibial_head,
)
from meshes.geometry.surfaces import Surface, merged, quick_distance
from meshes.geometry.vectors import rotation, unit

if TYPE_CHECKING:
    from meshes.bones.shape_modes import Displacement

SAMPLES = 9
"""Subdivisions of each patch of the shape model."""
STANCE_ABDUCTION = 2.0
"""Degrees by which the hip-to-ankle line leans outward in quiet standing."""
TIBIAL_TWIST_KEPT = 0.4
"""Share of the shape model's inward twist of the tibia that is kept."""
KNEE_FLEXION = 4.0
"""Degrees that take the overextension out of the supine knee."""
KNEE_CARTILAGE = 5.0
"""Gap (mm) between condyle and plateau: two cartilage layers and meniscus."""
PATELLA_TURN = 10.0
"""Degrees by which the patella is turned about the vertical to face its groove."""
PATELLA_HEIGHT = 6.0
"""Height (mm) of the patella's apex above the lowest point of the condyles."""
PATELLA_LATERAL = 0.564
"""Share of the patella's breadth lateral of its groove (87 normal knees, PMC5134791)."""
PATELLA_CARTILAGE = 3.5
"""Gap (mm) between patella and its groove."""
PATELLA_MIDDLE = np.linspace(-4.0, 4.0, 5)
"""Heights (mm) from the patella's middle, where it is broadest, at which its groove is found."""

_LEG = ("femur", "patella", "tibia", "fibula")
_SHANK = ("tibia", "fibula")


def build_pelvis_and_leg(displacement: Displacement | None = None) -> dict[str, Surface]:
    """Build ``hip``, ``femur``, ``patella``, ``tibia``, ``fibula`` (right), and ``sacrum``.

    Args:
        displacement: How the body differs from the model's mean; None gives the mean.

    Returns:
        Surfaces in the body's frame: midline plane X = 0, pelvis upright, leg standing. The sacrum
        is as it comes from the model: solid and not quite symmetric.
    """
    bones = _model_bones(displacement)
    bones = _upright_pelvis(_centred_pelvis(bones))
    del bones["other_hip"]
    bones = _standing_leg(bones)
    bones = _seat_femoral_head(bones)
    bones = _seat_tibia(bones)
    bones["patella"] = _seated_patella(bones["patella"], bones["femur"])
    return bones


def _model_bones(displacement: Displacement | None) -> dict[str, Surface]:
    """Bones of the left side, mirrored to the right, plus the hip bone of the other side."""
    pelvis = shape_model.evaluate(shape_model.PELVIS, SAMPLES, displacement)
    other, sacrum, hip = sorted(pelvis, key=lambda bone: bone.points[:, 0].mean())
    shank = shape_model.evaluate(shape_model.SHANK, SAMPLES, displacement)
    fibula, tibia = sorted(shank, key=lambda bone: bone.volume)
    bones = {"hip": hip, "other_hip": other, "sacrum": sacrum, "tibia": tibia, "fibula": fibula}
    bones["femur"] = shape_model.evaluate(shape_model.FEMUR, SAMPLES, displacement)[0]
    bones["patella"] = shape_model.evaluate(shape_model.PATELLA, SAMPLES, displacement)[0]
    return {name: bone.mirrored() for name, bone in bones.items()}


def _move(
    bones: dict[str, Surface],
    names: tuple[str, ...],
    turn: np.ndarray,
    shift: np.ndarray | float = 0.0,
    about: np.ndarray | float = 0.0,
) -> dict[str, Surface]:
    return bones | {name: bones[name].moved(turn, shift, about) for name in names}


def _centred_pelvis(bones: dict[str, Surface]) -> dict[str, Surface]:
    """Bring the pelvis' own plane of symmetry to X = 0 (reflect and register it on itself)."""
    points = merged([bones["hip"], bones["other_hip"], bones["sacrum"]]).points
    frame, on_plane = plane_of_symmetry(points, points[:, 0].mean(), rounds=40)
    return _move(bones, tuple(bones), frame, -frame @ on_plane)


def _upright_pelvis(bones: dict[str, Surface]) -> dict[str, Surface]:
    """Make the plane of the anterior superior iliac spines and the pubis vertical."""
    points = bones["hip"].points
    upper = points[points[:, 2] > np.median(points[:, 2])]
    spine = upper[upper[:, 1].argmin()]
    lower = points[(np.abs(points[:, 0]) < 30) & (points[:, 2] < np.quantile(points[:, 2], 0.35))]
    pubis = lower[lower[:, 1].argmin()]
    lean = np.degrees(np.arctan2(spine[1] - pubis[1], spine[2] - pubis[2]))
    return _move(bones, tuple(bones), rotation("x", lean))


def _standing_leg(bones: dict[str, Surface]) -> dict[str, Surface]:
    """Turn the leg about the hip: its axis as in standing, back of the condyles facing back."""
    hip = femoral_head(bones["femur"]).centre
    ankle = ankle_centre(bones["tibia"], bones["fibula"])
    z = unit(hip - ankle)
    across = posterior_line(condyles(bones["femur"]))
    x = unit(across - z * (across @ z))
    upright = np.stack([x, np.cross(z, x), z])
    # A right ankle moves outward, to -X, when the leg turns about +Y.
    stance = rotation("y", STANCE_ABDUCTION)
    return _move(bones, _LEG, stance @ upright, about=hip)


def _seat_femoral_head(bones: dict[str, Surface]) -> dict[str, Surface]:
    """Make head and socket concentric."""
    head = femoral_head(bones["femur"]).centre
    socket = acetabulum(bones["hip"], head).centre
    return _move(bones, _LEG, np.eye(3), socket - head)


def _seat_tibia(bones: dict[str, Surface]) -> dict[str, Surface]:
    """Untwist, centre and flex the shank under the femur and leave room for the cartilage."""
    femur = bones["femur"]
    knee = knee_centre(femur)
    ends = condyles(femur)
    line, tibial_line = posterior_line(ends), posterior_line(tibial_head(bones["tibia"]))
    twist = np.degrees(np.arctan2(line[1], line[0]) - np.arctan2(tibial_line[1], tibial_line[0]))
    aside = _middle_x(ends) - _middle_x(tibial_head(bones["tibia"]))
    turned = _move(
        bones,
        _SHANK,
        rotation("z", (1 - TIBIAL_TWIST_KEPT) * twist),
        np.array([0.85 * aside, 0.0, 0.0]),
        knee,
    )
    seated = _move(turned, _SHANK, rotation("x", -KNEE_FLEXION), about=knee)
    width = np.ptp(ends[:, 0])
    for _ in range(3):
        gaps = [
            column_gap(
                femur.points,
                seated["tibia"].points,
                (_middle_x(ends) + low * width, _middle_x(ends) + high * width),
            )
            for low, high in ((-0.42, -0.12), (0.12, 0.42))
        ]
        raise_by = np.array([0.0, 0.0, np.mean(gaps) - KNEE_CARTILAGE])
        seated = _move(seated, _SHANK, np.eye(3), raise_by)
    return seated


def _middle_x(points: np.ndarray) -> float:
    return float(points[:, 0].min() + points[:, 0].max()) / 2


def _seated_patella(patella: Surface, femur: Surface) -> Surface:
    """Set the patella over its groove, its apex just above the joint line."""
    turned = patella.moved(rotation("z", PATELLA_TURN), 0.0, patella.points.mean(axis=0))
    low, high = turned.points.min(axis=0), turned.points.max(axis=0)
    up = femur.points[:, 2].min() + PATELLA_HEIGHT - low[2]
    at_groove = low[0] + PATELLA_LATERAL * (high[0] - low[0])
    middle = (low[2] + high[2]) / 2 + up
    aside = groove_middle(femur, middle + PATELLA_MIDDLE) - at_groove
    seated = turned.shifted(np.array([aside, 0.0, up]))
    normals = femur.normals
    for _ in range(20):
        gap = quick_distance(femur, seated.points, normals).min()
        seated = seated.shifted(np.array([0.0, 0.8 * (gap - PATELLA_CARTILAGE), 0.0]))
    return seated
