"""Unit vectors and turns."""

from __future__ import annotations

import numpy as np
from scipy.spatial.transform import Rotation


def unit(vector: np.ndarray) -> np.ndarray:
    """Scale to length 1; a vector without length stays one."""
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-12))


def rotation(axis: str, degrees: float) -> np.ndarray:
    """Rotation matrix (3, 3) about "x", "y" or "z", counter-clockwise seen from its tip."""
    return np.asarray(Rotation.from_euler(axis, degrees, degrees=True).as_matrix())
