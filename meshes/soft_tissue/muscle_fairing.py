"""Fair bellies along their fibres: what pushes one makes it narrower, not ragged.

Of what touches a point the strongest push counts, and the next ring of the belly may be pushed
another way. So the border of a belly between two others came to wave by a centimetre.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

import numpy as np
from scipy.sparse import block_diag, csr_array, eye_array, kron

from meshes.geometry.evened import evened

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import pyvista as pv

    Array = npt.NDArray[np.float64]

RINGS: Final = 1.5  # of a belly over which a push is spread, to either side; a modelling value
FLESHY: Final = 0.4  # share of its thickness up to which it is less faired: tendon keeps its way
SLENDER: Final = (5.0, 7.0)  # mm of half-thickness up to which none is faired, and from which all
LEAST: Final = 1e-3  # weight of a ring that still counts


@dataclass(frozen=True)
class Fairing:
    """How far bellies have moved, and what their neighbours along the fibres did."""

    start: Array
    """(n, 3) mm, the bellies as they were drawn: whatever bends a drawn muscle has, it keeps."""
    spreading: csr_array
    """(n, n) gives each point the mean of the values along its fibre; itself at both ends."""

    @classmethod
    def of(cls, meshes: Sequence[pv.PolyData]) -> Self:
        """Fair lofted bellies (mm), known by `beside`; of others no point is moved."""
        start = np.vstack([_drawn(mesh) for mesh in meshes])
        return cls(start, csr_array(block_diag([_spreading(mesh) for mesh in meshes])))

    def faired(self, points: Array) -> Array:
        """The points (n, 3) mm with what moved them spread along the fibres."""
        return np.asarray(self.start + self.spreading @ (points - self.start))


def _drawn(mesh: pv.PolyData) -> Array:
    """Its points (n, 3) mm as they were drawn, before bones moved some of them aside."""
    return np.asarray(mesh.point_data.get("drawn", mesh.points), float)


def _spreading(mesh: pv.PolyData) -> csr_array:
    if "beside" not in mesh.point_data:
        return csr_array(eye_array(mesh.n_points))
    # The first point lies on a border: beside it are the second and the last of its ring.
    around = int(mesh.point_data["beside"][0].max()) + 1
    rings = mesh.n_points // around
    fleshy = np.minimum(mesh.point_data["belly"][: rings * around : around] / FLESHY, 1)
    fleshy = (fleshy * _stoutness(mesh, rings * around))[:, None]
    once = evened(np.eye(rings), RINGS, axis=0)
    weights = 2 * once - once @ once  # twice over: ripples go, and a belly stays as stout as it is
    weights[np.abs(weights) < LEAST] = 0
    weights /= weights.sum(axis=1, keepdims=True)
    weights = fleshy * weights + (1 - fleshy) * np.eye(rings)
    fans = eye_array(mesh.n_points - rings * around)
    return csr_array(block_diag([kron(csr_array(weights), eye_array(around)), fans]))


def _stoutness(mesh: pv.PolyData, walls: int) -> float:
    """How far (0..1) a belly is faired by its thickness; its first points are those of the walls.

    What is slender is drawn as thick as it is, and its way between bone and tendon is its own.
    """
    drawn, beside = _drawn(mesh), np.asarray(mesh.point_data["beside"])[:walls]
    half = float(np.linalg.norm(drawn[beside[:, 0]] - drawn[beside[:, 1]], axis=1).max()) / 2
    return float(np.interp(half, SLENDER, (0.0, 1.0)))
