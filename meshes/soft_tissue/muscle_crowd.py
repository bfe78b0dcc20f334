"""Many closed bellies in one array, so that a round of packing asks for all of them at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Self

import numpy as np
from scipy.sparse import csr_array

from meshes.geometry.triangles import triangle_mesh

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import pyvista as pv

    Array = npt.NDArray[np.float64]
    Indices = npt.NDArray[np.int64]

SMOOTHING: Final = 6  # rounds of smoothing, each
PASS_BAND: Final = 0.15  # of its filter


@dataclass(frozen=True)
class Crowd:
    """Closed bellies, one after the other."""

    points: Array
    """(n, 3) mm"""
    faces: Indices
    """(m, 3)"""
    point_count: Indices
    """(k,) how many points each belly has."""
    face_count: Indices
    """(k,) how many faces each belly has."""
    beside: Indices
    """(n, 2) between which points the middle of its belly lies at each point; itself if in none."""
    averaging: csr_array
    """(n, n) gives each point the mean of its neighbours' values."""

    @classmethod
    def of(cls, meshes: Sequence[pv.PolyData]) -> Self:
        """Put closed meshes (mm) into one, with `beside` (n, 2) of those that have it."""
        counts = np.array([mesh.n_points for mesh in meshes])
        before = np.cumsum(counts) - counts
        faces = [mesh.regular_faces + at for mesh, at in zip(meshes, before, strict=True)]
        points = [np.asarray(mesh.points, float) for mesh in meshes]
        lengths = np.array([len(f) for f in faces])
        corners, averaging = np.vstack(faces), _averaging(np.vstack(faces), counts.sum())
        beside = [_beside(mesh) + at for mesh, at in zip(meshes, before, strict=True)]
        return cls(np.vstack(points), corners, counts, lengths, np.vstack(beside), averaging)

    def at(self, points: Array) -> Self:
        """The same bellies with their points elsewhere, (n, 3) mm."""
        return replace(self, points=points)

    def smoothed(self) -> Self:
        """The same bellies with ripples ironed out; they keep their volume."""
        mesh = triangle_mesh(self.points, self.faces)
        smooth = mesh.smooth_taubin(n_iter=SMOOTHING, pass_band=PASS_BAND)
        return self.at(np.asarray(smooth.points, float))

    def each(self, of_points: Array) -> list[Array]:
        """Values at the points, divided by belly."""
        return np.split(of_points, np.cumsum(self.point_count)[:-1])

    @cached_property
    def _crosses(self) -> Array:
        a, b, c = np.moveaxis(self.points[self.faces], 1, 0)
        return np.cross(b - a, c - a)

    @cached_property
    def normals(self) -> Array:
        """Outward unit normals (n, 3) of the points."""
        total = np.stack(
            [
                np.bincount(self.faces.ravel(), np.repeat(self._crosses[:, i], 3), len(self.points))
                for i in range(3)
            ],
            axis=1,
        )
        return _unit(total)

    @cached_property
    def middles(self) -> Array:
        """Middles (n, 3) mm of the bellies at their points."""
        return np.asarray(self.points[self.beside].mean(axis=1))

    def areas(self) -> Array:
        """Surface (k,) mm2 of each belly."""
        return self._sums(np.linalg.norm(self._crosses, axis=1) / 2)

    def volumes(self) -> Array:
        """What each belly holds, (k,) mm3."""
        height = np.einsum("nd,nd->n", self.points[self.faces[:, 0]], self._crosses)
        return self._sums(height / 6)

    def _sums(self, of_faces: Array) -> Array:
        begins = np.cumsum(self.face_count) - self.face_count
        return np.asarray(np.add.reduceat(of_faces, begins))


def _beside(mesh: pv.PolyData) -> Indices:
    if "beside" in mesh.point_data:
        return np.asarray(mesh.point_data["beside"], np.int64)
    return np.repeat(np.arange(mesh.n_points)[:, None], 2, axis=1)


def _averaging(faces: Indices, count: int) -> csr_array:
    ends = np.vstack([faces, faces[:, ::-1]])
    start, end = ends.ravel(), np.roll(ends, -1, axis=1).ravel()
    links = csr_array((np.ones(len(start)), (start, end)), shape=(count, count))
    links.data[:] = 1.0
    return csr_array(links / np.maximum(links.sum(axis=1), 1.0)[:, None])


def _unit(vectors: npt.NDArray[Any]) -> Array:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12))
