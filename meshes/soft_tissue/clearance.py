"""Keep soft structures outside the bones and inside the skin."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy.spatial import cKDTree

Array = npt.NDArray[np.float64]

REACH = 28.0  # mm inside a bone from which a point is still pushed out


@dataclass(frozen=True)
class Shell:
    """Vertices and outward normals of one or more closed meshes."""

    tree: cKDTree
    normals: Array

    @classmethod
    def of(cls, meshes: Sequence[pv.PolyData]) -> "Shell":
        """The shell of closed meshes (mm)."""
        shells = [m.compute_normals(cell_normals=False, split_vertices=False) for m in meshes]
        points = np.vstack([np.asarray(m.points, float) for m in shells])
        return cls(cKDTree(points), np.vstack([m.point_data["Normals"] for m in shells]))

    def height_over(self, points: Array) -> tuple[Array, Array, Array]:
        """Height (n,) mm over the nearest tangent plane, its normal (n, 3), the distance (n,)."""
        distance, nearest = self.tree.query(points)
        normal = self.normals[nearest]
        return ((points - self.tree.data[nearest]) * normal).sum(1), normal, distance

    def outside(self, points: Array, gap: float) -> Array:
        """The points (n, 3), those inside or closer than `gap` mm moved out."""
        height, normal, distance = self.height_over(points)
        short = np.where((height < gap) & (distance < REACH), gap - height, 0.0)
        result: Array = points + short[:, None] * normal
        return result

    def inside(self, points: Array, gap: float | Array) -> Array:
        """The points (n, 3), those outside or closer than `gap` mm, (n,), to the skin moved in."""
        height, normal, _ = self.height_over(points)
        result: Array = points - np.maximum(height + gap, 0.0)[:, None] * normal
        return result
