"""Muscles of the right side as closed bellies, outside the bones and inside the skin."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy.spatial import cKDTree

from meshes.limb_frames import Skeletal, build_frames
from meshes.muscle_bellies import loft
from meshes.muscle_table import Body, load_paths

Array = npt.NDArray[np.float64]

OFF_BONE = 0.4  # mm
UNDER_SKIN = 3.0  # mm
BONE_REACH = 28.0  # mm inside a bone from which a belly is still pushed out
ROUNDS = 3
SMOOTHING = 14


@dataclass(frozen=True)
class _Surface:
    """Vertices and outward normals of one or more closed meshes."""

    tree: cKDTree
    normals: Array

    @classmethod
    def of(cls, meshes: Sequence[pv.PolyData]) -> "_Surface":
        shells = [m.compute_normals(cell_normals=False, split_vertices=False) for m in meshes]
        points = np.vstack([np.asarray(m.points, float) for m in shells])
        return cls(cKDTree(points), np.vstack([m.point_data["Normals"] for m in shells]))

    def _height(self, points: Array) -> tuple[Array, Array, Array]:
        """Height over the nearest tangent plane (mm), that plane's normal, and the distance."""
        distance, nearest = self.tree.query(points)
        normal = self.normals[nearest]
        return ((points - self.tree.data[nearest]) * normal).sum(1), normal, distance

    def outside(self, points: Array, gap: float) -> Array:
        """The points (n, 3), those inside or closer than `gap` mm moved out."""
        height, normal, distance = self._height(points)
        short = np.where((height < gap) & (distance < BONE_REACH), gap - height, 0.0)
        result: Array = points + short[:, None] * normal
        return result

    def inside(self, points: Array, gap: float) -> Array:
        """The points (n, 3), those outside or closer than `gap` mm to the skin moved in."""
        height, normal, _ = self._height(points)
        result: Array = points - np.maximum(height + gap, 0.0)[:, None] * normal
        return result


def build_muscles(skeleton: Skeletal, skin: pv.PolyData) -> dict[str, pv.PolyData]:
    """Bellies of the right side with point normals, keyed `muscle:...` and `tendon:...`.

    Args:
        skeleton: bones and landmarks (mm).
        skin: closed skin of the whole body.

    Raises:
        TableError: data/muscle_paths.toml names something that does not exist.
    """
    frames = build_frames(skeleton, skin)
    paths = load_paths(Body(skeleton.landmarks, frames))
    bone = _Surface.of(list(skeleton.bones.values()))
    cover = _Surface.of([skin])
    muscles = {}
    for name, stations in paths.items():
        belly = loft(stations, cover.tree)
        for _ in range(ROUNDS):
            belly.points = bone.outside(np.asarray(belly.points), OFF_BONE)
            belly.points = cover.inside(np.asarray(belly.points), UNDER_SKIN)
            belly = belly.smooth_taubin(n_iter=SMOOTHING, pass_band=0.15)
        belly.points = bone.outside(np.asarray(belly.points), OFF_BONE)
        belly.points = cover.inside(np.asarray(belly.points), UNDER_SKIN)
        muscles[name] = belly.compute_normals(cell_normals=False, split_vertices=False)
    return muscles
