"""Joint centres and end points of the right limb, found on the bones themselves."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyvista as pv

Array = npt.NDArray[np.float64]

HEAD_SEARCH = 34.0  # mm; points this near the first guess belong to the femoral head
CONDYLES = 45.0  # mm of the lower end of the femur that hold both condyles
HEAD_RADIUS_GUESS = 22.0  # mm


@dataclass(frozen=True)
class JointCentres:
    """Points (3,) mm of the right side; lumbar is in the midline."""

    hip: Array
    """Centre of the femoral head."""
    knee: Array
    """Midpoint between the epicondyles."""
    ankle: Array
    """Midpoint between the tips of the malleoli, at the height of the talar dome."""
    medial_malleolus: Array
    lateral_malleolus: Array
    heel: Array
    """Hindmost point of the calcaneus, at the mid-height of the bone."""
    second_toe: Array
    """Tip of the second distal phalanx."""
    lumbar: Array
    """Middle of the vertebral bodies L1 to L4."""


def find_joint_centres(bones: dict[str, pv.PolyData]) -> JointCentres:
    """Joint centres of the right limb from bones keyed by part name (mm, X left, Y back, Z up)."""
    femur = np.asarray(bones["bone:femur"].points, float)
    tibia = np.asarray(bones["bone:tibia"].points, float)
    fibula = np.asarray(bones["bone:fibula"].points, float)
    calcaneus = np.asarray(bones["bone:calcaneus"].points, float)
    condyles = femur[femur[:, 2] < femur[:, 2].min() + CONDYLES]
    knee = (condyles[condyles[:, 0].argmin()] + condyles[condyles[:, 0].argmax()]) / 2
    medial = tibia[tibia[:, 2] < tibia[:, 2].min() + 3].mean(0)
    lateral = fibula[fibula[:, 2] < fibula[:, 2].min() + 3].mean(0)
    ankle = (medial + lateral) / 2
    ankle[2] = bones["bone:talus"].bounds[5]
    heel = calcaneus[calcaneus[:, 1].argmax()].copy()
    heel[2] = (calcaneus[:, 2].min() + calcaneus[:, 2].max()) / 2
    toe = np.asarray(bones["bone:phalanx_distal_2"].points, float)
    return JointCentres(
        hip=_femoral_head(femur),
        knee=knee,
        ankle=ankle,
        medial_malleolus=medial,
        lateral_malleolus=lateral,
        heel=heel,
        second_toe=toe[toe[:, 1].argmin()],
        lumbar=_lumbar_centre(bones),
    )


def _femoral_head(femur: Array) -> Array:
    """Centre of the sphere fitted to the medial end of the upper femur."""
    top = femur[femur[:, 2] > femur[:, 2].max() - 60]
    centre: Array = top[top[:, 0].argmax()] - np.array([HEAD_RADIUS_GUESS, 0, 0])
    for _ in range(15):
        near = femur[np.linalg.norm(femur - centre, axis=1) < HEAD_SEARCH]
        near = near[near[:, 0] > centre[0] - 8]
        system = np.c_[2 * near, np.ones(len(near))]
        centre = np.linalg.lstsq(system, (near**2).sum(1), rcond=None)[0][:3]
    return centre


def _lumbar_centre(bones: dict[str, pv.PolyData]) -> Array:
    """Middle of the vertebral bodies L1 to L4, taken as the front 32 mm of each vertebra."""
    middles = []
    for level in ("L1", "L2", "L3", "L4"):
        bounds = bones[f"bone:vertebra_{level}"].bounds
        middles.append([0.0, bounds[2] + 16.0, (bounds[4] + bounds[5]) / 2])
    return np.mean(middles, axis=0)
