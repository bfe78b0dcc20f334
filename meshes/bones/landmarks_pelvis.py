"""Landmarks of the right hip bone, the sacrum and the coccyx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import binary_closing, label

from meshes.bones.bone_axes import acetabulum, femoral_head
from meshes.bones.landmark_search import band, contact, farthest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.bones.sacrum import CarvedSacrum
    from meshes.geometry.surfaces import Surface

CLUNEAL_DISTANCE = 70.0
"""Distance (mm) from the midline at which the superior cluneal nerves cross the iliac crest."""
JOINT_REACH = 4.0
"""Hip and sacrum this near (mm) to each other form the sacroiliac joint."""
RASTER = 2.5
"""Cell (mm) of the raster in which the obturator foramen is looked for."""
PLANES = 3
"""Times that the plane of the obturator foramen is taken anew from its rim."""
RIM_HEIGHT, RIM_RADIUS, RIM_SECTOR = 16.0, 45.0, 10.0
"""How far (mm) from its plane and its centre its rim is looked for, and how far (degrees) aside."""

Landmarks = dict[str, np.ndarray]


def hip_landmarks(bones: Mapping[str, Surface]) -> Landmarks:
    """Find the spines, the crest, the notch and the foramen of the right hip bone."""
    hip = bones["hip"].points
    socket = acetabulum(bones["hip"], femoral_head(bones["femur"]).centre).centre
    found = _front_of_hip(hip, socket) | _back_of_hip(hip, socket)
    found |= _obturator_foramen(hip, socket)
    return found | {"acetabulum_centre": socket}


def _front_of_hip(hip: np.ndarray, socket: np.ndarray) -> Landmarks:
    upper = hip[hip[:, 2] > np.median(hip[:, 2])]
    spine = farthest(upper, (0, -1, 0), 3)
    below = band(hip, 2, socket[2] + 22, socket[2] + 46)
    lower_spine = farthest(below[below[:, 0] < socket[0] + 25], (0, -1, 0.1), 3)
    pubis = band(band(hip, 0, -40, 0), 2, -1e3, socket[2])
    # The tubercle sits at the lateral end of the pubic crest.
    tubercle = farthest(band(pubis, 0, -32, -16), (0, -1, 0.8), 3)
    symphysis = pubis[pubis[:, 0] > pubis[:, 0].max() - 3].mean(axis=0)
    crest = hip[hip[:, 2] > spine[2]]
    return {
        "anterior_superior_iliac_spine": spine,
        "anterior_inferior_iliac_spine": lower_spine,
        "pubic_tubercle": tubercle,
        "pubic_symphysis": symphysis * (0, 1, 1),
        "iliac_crest_top": farthest(hip, (0, 0, 1), 3),
        "iliac_crest_tubercle": farthest(crest, (-1, 0, 0.2), 3),
        "inguinal_ligament_lateral": spine + 0.12 * (tubercle - spine),
        "inguinal_ligament_middle": (spine + tubercle) / 2,
    }


def _back_of_hip(hip: np.ndarray, socket: np.ndarray) -> Landmarks:
    behind = hip[hip[:, 1] > socket[1] + 18]
    upper = band(hip, 2, socket[2] + 40, 1e3)
    spine = farthest(upper, (0, 1, 0), 3)
    ischial_spine = farthest(band(behind, 2, socket[2] - 32, socket[2] + 6), (1, 0.3, 0))
    tuberosity = farthest(hip[hip[:, 1] > socket[1] - 10], (0, 0.5, -1), 5)
    cluneal = band(hip, 0, -CLUNEAL_DISTANCE - 4, -CLUNEAL_DISTANCE + 4)
    cluneal = cluneal[cluneal[:, 1] > socket[1] + 10]
    return {
        "posterior_superior_iliac_spine": spine,
        "ischial_spine": ischial_spine,
        "ischial_tuberosity": tuberosity,
        "greater_sciatic_notch": _notch(hip, ischial_spine[2], spine[2]),
        "lesser_sciatic_notch": _notch(hip, tuberosity[2] + 8, ischial_spine[2]),
        "iliac_crest_cluneal": farthest(cluneal, (0, 0.4, 1), 2),
    }


def _notch(hip: np.ndarray, low: float, high: float) -> np.ndarray:
    """Deepest (most anterior) point of the hip's posterior border between two heights."""
    border = []
    for height in np.arange(low + 3, high - 3, 2.0):
        level = band(hip, 2, height - 3.0, height + 3.0)
        border.append(level[level[:, 1].argmax()])
    edge = np.array(border)
    return np.asarray(edge[edge[:, 1].argmin()])


def _obturator_foramen(hip: np.ndarray, socket: np.ndarray) -> Landmarks:
    """Find the hole in the plane of pubis and ischium."""
    ring = hip[hip[:, 2] < socket[2] - 8]
    middle = ring.mean(axis=0)
    _, _, directions = np.linalg.svd(ring - middle, full_matrices=False)
    plane = directions[:2]
    flat = (ring - middle) @ plane.T
    low = flat.min(axis=0) - 2 * RASTER
    cells = np.floor((flat - low) / RASTER).astype(int)
    raster = np.zeros(cells.max(axis=0) + 3, dtype=bool)
    raster[tuple(cells.T)] = True
    empty, count = label(~binary_closing(raster, iterations=1))
    sizes = np.bincount(empty.ravel(), minlength=count + 1)
    sizes[[0, empty[0, 0]]] = 0
    hole = (np.argwhere(empty == sizes.argmax()) + 0.5) * RASTER + low
    places = hole @ plane + middle
    centre, canal = places.mean(axis=0), farthest(places, (-0.5, -0.3, 1.0), 4)
    return {"obturator_foramen_centre": centre, "obturator_canal": canal} | {
        f"obturator_rim_{i + 1}": place
        for i, place in enumerate(_obturator_rim(hip, centre, canal, directions[2]))
    }


def _obturator_rim(
    hip: np.ndarray, centre: np.ndarray, canal: np.ndarray, normal: np.ndarray
) -> list[np.ndarray]:
    """Find where the foramen is narrowest, in 12 directions: from the canal over the pubis on."""
    normal = normal * np.sign(normal[0])  # towards the pelvis
    for _ in range(PLANES):  # the plane of the hole is that of its rim
        up = canal - centre - ((canal - centre) @ normal) * normal
        up /= np.linalg.norm(up)
        away = hip - centre
        flat = np.stack([away @ up, away @ np.cross(normal, up)], axis=1)
        radius = np.linalg.norm(flat, axis=1)
        angle = np.degrees(np.arctan2(flat[:, 1], flat[:, 0]))
        near = (np.abs(away @ normal) < RIM_HEIGHT) & (radius < RIM_RADIUS)
        rim = []
        for towards in np.arange(0.0, 360.0, 30.0):
            aside = np.abs((angle - towards + 180) % 360 - 180)
            at = np.flatnonzero(near & (aside < RIM_SECTOR))
            rim.append(hip[at[radius[at].argmin()]])
        centre = np.mean(rim, axis=0)
        turned = np.linalg.svd(np.array(rim) - centre)[2][2]
        normal = turned * np.sign(turned @ normal)
    return rim


def sacrum_landmarks(
    carved: CarvedSacrum, coccyx_joints: np.ndarray, bones: Mapping[str, Surface]
) -> Landmarks:
    """Landmarks of the sacrum, its passages and joints, and of the coccyx."""
    sacrum, hip = bones["sacrum"].points, bones["hip"].points
    ala = band(sacrum, 0, -42, -34)
    joint = contact(hip, sacrum, JOINT_REACH)
    found = {
        "sacral_promontory": carved.front.at(0.0),
        "sacral_apex": carved.front.at(1.0),
        "coccyx_base": coccyx_joints[0],
        "coccyx_tip": coccyx_joints[-1],
        "ala_of_sacrum": farthest(ala, (0, -0.8, 1), 3),
        "sacroiliac_joint_anterior": farthest(joint, (0, -1, 0), 5),
        "sacroiliac_joint_posterior": farthest(joint, (0, 1, 0), 5),
        "sacroiliac_joint_inferior": farthest(joint, (0, 0, -1), 5),
        "sacral_hiatus": carved.canal[-1],
    }
    for root, foramen in carved.foramina.items():
        found[f"sacral_foramen_anterior_{root}"] = foramen.anterior
        found[f"sacral_foramen_posterior_{root}"] = foramen.posterior
        found[f"sacral_foramen_inside_{root}"] = foramen.inside
        found[f"sacral_canal_{root}"] = foramen.inside * (0, 1, 1) - (0, 0, 3.0)
    found["sacral_canal_S5"] = carved.canal[-1]
    return found
