"""Signed distance to bone and to skin, quick enough to relax every nerve against them.

A surface is a cloud of samples with outward normals (vertices and triangle centres); the
distance of a point is that to the tangent plane of the nearest samples. Against the exact
distance this errs by a few tenths of a millimetre on the meshes used here; the report and
the tests measure with the exact one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.spatial import cKDTree

from meshes.geometry.triangles import summed_at_points

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyvista as pv
    from numpy.typing import NDArray

NEIGHBOURS: Final = 4
# Beyond this distance from the nearest sample the plane distance is no longer trusted, mm.
SAMPLE_REACH: Final = 4.0
# The mean of the normals of two sides is shorter where these are more than a right angle apart.
APART: Final = 0.7
# What seems to lie inside so far from the nearest sample, mm, is asked again, with more samples.
DOUBTFUL: Final = 6.0
WITNESSES: Final = 12
# Cosines between their normals and the ways to a point. Seen from within, nearly all are well below
# 0; beyond a thin edge those of one side are not, nor is their mean.
BEFORE_ONE: Final = 0.1
ASIDE: Final = -0.4
PROJECTIONS: Final = 4


@dataclass(frozen=True)
class Cloud:
    """Samples (n, 3) mm of one or more closed meshes, with outward unit normals (n, 3)."""

    samples: NDArray[np.float64]
    normals: NDArray[np.float64]
    tree: cKDTree

    @classmethod
    def of(cls, meshes: Iterable[pv.PolyData]) -> Cloud:
        """Sample closed triangle meshes at their vertices and triangle centres."""
        samples, normals = [], []
        for mesh in meshes:
            points, outward = _samples(mesh)
            samples.append(points)
            normals.append(outward)
        cloud = np.concatenate(samples)
        return cls(cloud, np.concatenate(normals), cKDTree(cloud))

    def joined(self, other: Cloud) -> Cloud:
        """Both surfaces as one."""
        cloud = np.concatenate([self.samples, other.samples])
        return Cloud(cloud, np.concatenate([self.normals, other.normals]), cKDTree(cloud))

    def moved_in(self, depth: float) -> Cloud:
        """The surface a depth (mm) inside this one."""
        cloud = self.samples - depth * self.normals
        return Cloud(cloud, self.normals, cKDTree(cloud))

    def around(self, points: NDArray[np.float64], margin: float) -> Cloud:
        """What lies within a margin (mm) of the box round points (n, 3); all if nothing does."""
        low, high = points.min(axis=0) - margin, points.max(axis=0) + margin
        near = ((self.samples > low) & (self.samples < high)).all(axis=1)
        if near.sum() < NEIGHBOURS:
            return self
        return Cloud(self.samples[near], self.normals[near], cKDTree(self.samples[near]))

    def signed(
        self, points: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Distance (n,) mm, positive outside, and outward direction (n, 3), of points (n, 3)."""
        reach, index = self.tree.query(points, k=NEIGHBOURS)
        weight = 1.0 / (reach + 0.3) ** 2
        weight /= weight.sum(axis=1, keepdims=True)
        to_point = points[:, None, :] - self.samples[index]
        plane = np.einsum("nkd,nkd->nk", to_point, self.normals[index])
        distance = (weight * plane).sum(axis=1)
        direction = np.einsum("nk,nkd->nd", weight, self.normals[index])
        length = np.linalg.norm(direction, axis=1)
        direction /= length[:, None] + 1e-9
        beyond = reach[:, 0] - SAMPLE_REACH
        # The planes of both sides of a thin edge pass each other by: in the wedge beyond it each
        # calls inside what lies before the other, and whatever lies before one is outside.
        outside = (beyond > 0) & (length < APART) & (plane > 0).any(axis=1)
        outside |= self._seen_from_outside(points, distance, reach[:, 0])
        distance[outside] = beyond[outside]
        return np.where(np.abs(distance) > beyond, distance, np.sign(distance) * beyond), direction

    def _seen_from_outside(
        self,
        points: NDArray[np.float64],
        distance: NDArray[np.float64],
        reach: NDArray[np.float64],
    ) -> NDArray[np.bool_]:
        """Which points (n, 3) lie beyond a thin edge, though the planes nearest to them say inside.

        All of these may be those of its far side.
        """
        outside = np.zeros(len(points), bool)
        asked = np.flatnonzero((distance < 0) & (reach > DOUBTFUL))
        if len(asked) and len(self.samples) >= WITNESSES:
            away, index = self.tree.query(points[asked], k=WITNESSES)
            to_point = points[asked, None, :] - self.samples[index]
            cosine = np.einsum("nkd,nkd->nk", to_point, self.normals[index]) / away
            outside[asked] = (cosine.max(axis=1) > BEFORE_ONE) & (cosine.mean(axis=1) > ASIDE)
        return outside

    def at_distance(self, point: NDArray[np.float64], distance: float) -> NDArray[np.float64]:
        """Move a point (3,) along the surface normal until it lies at a distance, mm."""
        place = np.array(point, float)
        for _ in range(PROJECTIONS):
            found, direction = self.signed(place[None])
            place = place + (distance - found[0]) * direction[0]
        return place


def _samples(mesh: pv.PolyData) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    faces = np.asarray(mesh.faces).reshape(-1, 4)[:, 1:]
    points = np.asarray(mesh.points, float)
    corners = points[faces]
    area = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    # A closed mesh with outward triangles has a positive volume.
    if np.einsum("nd,nd->", corners[:, 0], area) < 0:
        area = -area
    normals = summed_at_points(faces, area, len(points))
    cloud = np.concatenate([points, corners.mean(axis=1)])
    outward = np.concatenate([normals, area])
    return cloud, outward / (np.linalg.norm(outward, axis=1, keepdims=True) + 1e-12)
