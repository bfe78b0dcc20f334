"""Landmarks of the right foot, in directions of the foot itself (it points outward a little)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.landmark_search import farthest, stretch
from meshes.geometry.vectors import unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.geometry.surfaces import Surface

WEB_SPACE = 22.0
"""Distance (mm) of the web of the toes in front of the metatarsal heads."""

Landmarks = dict[str, np.ndarray]


def foot_landmarks(bones: Mapping[str, Surface]) -> Landmarks:
    """Landmarks of tarsus, metatarsus and toes (right side)."""
    forward = _forward(bones)
    medial = np.array([-forward[1], forward[0], 0.0])
    up = np.array([0.0, 0.0, 1.0])
    found = _hindfoot(bones, forward, medial, up) | _midfoot(bones, forward, medial, up)
    for ray in range(1, 6):
        metatarsal = bones[f"metatarsal_{ray}"].points
        head = stretch(metatarsal, forward, 0.92, 1.0)
        base = stretch(metatarsal, forward, 0.0, 0.085)
        found[f"metatarsal_head_{ray}"] = _middle(head)
        found[f"metatarsal_base_{ray}"] = _middle(base)
        found[f"toe_tip_{ray}"] = farthest(bones[f"phalanx_distal_{ray}"].points, forward, 3)
    for ray in range(1, 5):
        heads = (found[f"metatarsal_head_{ray}"] + found[f"metatarsal_head_{ray + 1}"]) / 2
        found[f"web_space_{ray}"] = heads + WEB_SPACE * forward
        bases = (found[f"metatarsal_base_{ray}"] + found[f"metatarsal_base_{ray + 1}"]) / 2
        found[f"intermetatarsal_space_{ray}"] = (heads + bases) / 2
    return found


def _forward(bones: Mapping[str, Surface]) -> np.ndarray:
    """Horizontal unit vector from the heel to the second metatarsal."""
    ray = bones["metatarsal_2"].points.mean(axis=0) - bones["calcaneus"].points.mean(axis=0)
    return unit(ray * (1, 1, 0))


def _middle(points: np.ndarray) -> np.ndarray:
    return np.asarray((points.min(axis=0) + points.max(axis=0)) / 2)


def _hindfoot(
    bones: Mapping[str, Surface], forward: np.ndarray, medial: np.ndarray, up: np.ndarray
) -> Landmarks:
    heel, talus = bones["calcaneus"].points, bones["talus"].points
    back, front = stretch(heel, forward, 0.0, 0.453), stretch(heel, forward, 0.56, 1.0)
    body = stretch(heel, forward, 0.298, 0.749)
    return {
        "calcaneal_tuberosity_posterior": farthest(back, -forward, 5),
        "calcaneal_tuberosity_superior": farthest(back, up - 0.5 * forward, 3),
        "calcaneal_medial_tubercle": farthest(back, 0.7 * medial - up, 3),
        "calcaneal_lateral_tubercle": farthest(back, -0.7 * medial - up, 3),
        "calcaneus_medial": farthest(body, medial - 0.5 * up, 5),
        "calcaneus_lateral": farthest(body, -medial, 5),
        "calcaneus_anterior": farthest(front, forward, 5),
        "sustentaculum_tali": farthest(front, medial + 0.2 * up, 3),
        "talar_head": _middle(stretch(talus, forward, 0.878, 1.0)),
        "talar_neck_dorsal": farthest(stretch(talus, forward, 0.7, 1.0), up, 3),
        "talus_posterior": farthest(talus, -forward - 0.3 * up, 3),
        "talus_medial": farthest(talus, medial, 3),
    }


def _midfoot(
    bones: Mapping[str, Surface], forward: np.ndarray, medial: np.ndarray, up: np.ndarray
) -> Landmarks:
    fifth = stretch(bones["metatarsal_5"].points, forward, 0.0, 0.427)
    first = bones["cuneiform_medial"].points
    return {
        "navicular_tuberosity": farthest(bones["navicular"].points, medial - 0.4 * up, 3),
        "navicular_dorsal": farthest(bones["navicular"].points, up, 3),
        "cuboid_lateral": farthest(bones["cuboid"].points, -medial, 3),
        "cuboid_plantar": farthest(bones["cuboid"].points, -up, 3),
        "medial_cuneiform_dorsal": farthest(first, up, 3),
        "medial_cuneiform_plantar": farthest(first, -up, 3),
        "fifth_metatarsal_base": farthest(fifth, -medial - 0.5 * forward, 3),
    }
