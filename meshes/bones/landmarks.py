"""All named landmarks of the skeleton, each found on the bones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.landmarks_foot import foot_landmarks
from meshes.bones.landmarks_leg import leg_landmarks
from meshes.bones.landmarks_pelvis import hip_landmarks, sacrum_landmarks
from meshes.bones.landmarks_spine import spine_landmarks
from meshes.bones.twelfth_rib import rib_landmarks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.bones.sacrum import CarvedSacrum
    from meshes.bones.spine import Spine
    from meshes.geometry.surfaces import Surface


def find_landmarks(
    bones: Mapping[str, Surface], spine: Spine, sacrum: CarvedSacrum, coccyx_joints: np.ndarray
) -> dict[str, np.ndarray]:
    """Find every landmark of the right side and the midline.

    Args:
        bones: Right and midline bones by structure name.
        spine: Vertebrae and the frames that they stand in.
        sacrum: The sacrum with its passages.
        coccyx_joints: Line of the coccyx (5, 3).

    Returns:
        Points (3,) in mm by name, in alphabetical order.
    """
    found = (
        hip_landmarks(bones)
        | sacrum_landmarks(sacrum, coccyx_joints, bones)
        | leg_landmarks(bones)
        | foot_landmarks(bones)
        | spine_landmarks(spine)
        | rib_landmarks(spine)
    )
    return {name: np.asarray(found[name], dtype=float) for name in sorted(found)}
