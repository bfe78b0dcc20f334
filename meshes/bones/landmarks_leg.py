"""Landmarks of the right thigh, knee and shank."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.bone_axes import (
    ankle_centre,
    condyles,
    femoral_head,
    knee_centre,
    malleolus,
    tibial_head,
)
from meshes.bones.landmark_search import band, closest_pair, farthest, section_centre

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.geometry.surfaces import Surface

FIBULAR_NECK = 25.0
"""Distance (mm) of the fibular neck below the apex of its head."""
ADDUCTOR_HIATUS = 0.25
"""Height of the adductor hiatus above the knee, as a share of the thigh's length."""
BEHIND_EPICONDYLE = 8.0
"""Least distance (mm) of the adductor tubercle behind the medial epicondyle."""

HIATUS_FROM_SHAFT = np.array([18.0, 16.0, 0.0])
"""From the middle of the shaft, medial and behind (mm)."""

Landmarks = dict[str, np.ndarray]


def leg_landmarks(bones: Mapping[str, Surface]) -> Landmarks:
    """Landmarks of femur, patella, tibia and fibula (right side)."""
    return _femur(bones["femur"]) | _patella(bones["patella"].points) | _shank(bones)


def _femur(bone: Surface) -> Landmarks:
    femur = bone.points
    hip, knee = femoral_head(bone).centre, knee_centre(bone)
    upper = femur[femur[:, 2] > hip[2] - 45]
    lateral = upper[upper[:, 0] < hip[0] - 22]
    outermost = farthest(lateral, (-1, 0, 0), 5)
    # A stout neck reaches higher than the trochanter, but not so far out.
    trochanter = lateral[lateral[:, 0] < 0.6 * hip[0] + 0.4 * outermost[0]]
    inner = band(femur, 2, hip[2] - 85, hip[2] - 42)
    ends = condyles(bone)
    medial, outer = farthest(ends, (1, 0, 0), 3), farthest(ends, (-1, 0, 0), 3)
    above = band(femur, 2, medial[2] + 6, medial[2] + 32)
    above = above[above[:, 1] > medial[1] + BEHIND_EPICONDYLE]
    hiatus = section_centre(femur, knee[2] + ADDUCTOR_HIATUS * (hip[2] - knee[2]))
    middle = section_centre(femur, (hip[2] + knee[2]) / 2)
    return {
        "hip_joint_centre": hip,
        "knee_joint_centre": knee,
        "greater_trochanter": outermost,
        "greater_trochanter_tip": farthest(trochanter, (0, 0, 1), 3),
        "greater_trochanter_posterior": farthest(lateral, (-0.2, 1, 0), 3),
        "lesser_trochanter": farthest(inner, (0.5, 1, 0), 3),
        "femoral_neck": (hip + outermost) / 2,
        "femoral_shaft_middle": middle,
        "linea_aspera_middle": farthest(band(femur, 2, middle[2] - 4, middle[2] + 4), (0, 1, 0)),
        "medial_femoral_epicondyle": medial,
        "lateral_femoral_epicondyle": outer,
        "medial_femoral_condyle_posterior": farthest(ends[ends[:, 0] > knee[0]], (0, 1, 0), 3),
        "lateral_femoral_condyle_posterior": farthest(ends[ends[:, 0] < knee[0]], (0, 1, 0), 3),
        "adductor_tubercle": farthest(above, (1, 0.8, 0.2), 2),
        "adductor_hiatus": hiatus + HIATUS_FROM_SHAFT,
    }


def _patella(points: np.ndarray) -> Landmarks:
    return {
        # As it is felt: half-way between its borders, wherever the mesh is denser.
        "patella_centre": (points.min(axis=0) + points.max(axis=0)) / 2,
        "patella_apex": farthest(points, (0, 0, -1), 3),
        "patella_base": farthest(points, (0, -0.2, 1), 5),
        "patella_front": farthest(points, (0, -1, 0), 3),
    }


def _shank(bones: Mapping[str, Surface]) -> Landmarks:
    tibia, fibula = bones["tibia"].points, bones["fibula"].points
    top, head = tibia[:, 2].max(), tibial_head(bones["tibia"])
    apex = farthest(fibula, (0, 0.2, 1), 3)
    neck = section_centre(fibula, apex[2] - FIBULAR_NECK)
    around = band(fibula, 2, neck[2] - 4, neck[2] + 4)
    found = {
        "ankle_joint_centre": ankle_centre(bones["tibia"], bones["fibula"]),
        "tibial_tuberosity": farthest(band(tibia, 2, top - 60, top - 22), (0, -1, 0), 3),
        "medial_tibial_condyle": farthest(head, (1, 0, 0), 3),
        "lateral_tibial_condyle": farthest(head, (-1, 0, 0), 3),
        "tibial_condyles_posterior": farthest(head, (0, 1, 0), 5),
        "gerdy_tubercle": farthest(band(tibia, 2, top - 30, top - 14), (-0.75, -0.65, 0), 3),
        "fibular_head_apex": apex,
        "fibular_head_lateral": farthest(band(fibula, 2, apex[2] - 14, apex[2]), (-1, 0.2, 0), 3),
        "fibular_neck": neck,
        "fibular_neck_lateral": farthest(around, (-1, 0.5, 0), 2),
        "pes_anserinus": farthest(band(tibia, 2, top - 62, top - 45), (0.8, -0.6, 0), 3),
    }
    return found | _malleoli(bones) | _interosseous(tibia, fibula, neck[2])


def _malleoli(bones: Mapping[str, Surface]) -> Landmarks:
    tibia, fibula = bones["tibia"].points, bones["fibula"].points
    inner, outer = malleolus(bones["tibia"]), malleolus(bones["fibula"])
    medial = band(tibia, 2, inner[2] + 2, inner[2] + 16)
    medial = medial[medial[:, 0] > inner[0] - 10]
    lateral = band(fibula, 2, outer[2] + 2, outer[2] + 18)
    plafond = band(tibia, 2, inner[2] + 8, inner[2] + 22)
    return {
        "medial_malleolus": inner,
        "lateral_malleolus": outer,
        "medial_malleolus_medial": farthest(medial, (1, 0, 0), 3),
        "medial_malleolus_posterior": farthest(medial, (0.3, 1, 0), 3),
        "medial_malleolus_anterior": farthest(medial, (0.3, -1, 0), 3),
        "lateral_malleolus_lateral": farthest(lateral, (-1, 0, 0), 3),
        "lateral_malleolus_posterior": farthest(lateral, (-0.3, 1, 0), 3),
        "lateral_malleolus_anterior": farthest(lateral, (-0.3, -1, 0), 3),
        "ankle_anterior": farthest(plafond, (0, -1, 0), 4),
        "ankle_posterior": farthest(plafond, (0, 1, 0), 4),
    }


def _interosseous(tibia: np.ndarray, fibula: np.ndarray, neck: float) -> Landmarks:
    """Middle of the space between both bones, where the interosseous membrane is."""
    bottom = fibula[:, 2].min() + 40
    found = {}
    for name, share in (("proximal", 0.0), ("middle", 0.5), ("distal", 0.85)):
        height = neck + share * (bottom - neck)
        levels = (band(bone, 2, height - 6, height + 6) for bone in (tibia, fibula))
        found[f"interosseous_membrane_{name}"] = closest_pair(*levels)
    return found
