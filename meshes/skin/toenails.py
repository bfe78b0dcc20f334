"""Toenails: a shallow relief on the backs of the toes, between finer triangles."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyvista as pv

from meshes.geometry.triangles import split_long_edges, triangle_mesh

Array = npt.NDArray[np.float64]

WIDTH_OF_BONE = 0.50  # half width of the nail over the width of the distal phalanx
LENGTH = 0.95  # length of the nail over its width
BEHIND_TIP = 0.4  # half lengths from the tip of the bone back to the middle of the nail
RISE = 0.035  # of the plate over the skin, in half widths
GROOVE = 0.09  # of the fold round the plate, in half widths
GROOVE_WIDTH = 0.17  # in half widths
LEAST_WIDTH = 1.0  # mm of the fold of a small nail
SQUARENESS = 3.5  # exponent of the outline: 2 is an ellipse
MARGIN = 1.35  # half widths round the middle within which the triangles are made finer
EDGE = 1.0  # mm; longest edge of the triangles of a nail
LEAST_UP = 0.3  # least upward part of the normal of skin that may carry a nail


@dataclass(frozen=True)
class _Nail:
    """The plate of one toe."""

    centre: Array
    ahead: Array
    """(3,) unit vector towards the tip, level."""
    half: float
    """mm, half of its width."""

    def place(self, points: Array) -> tuple[Array, Array]:
        """Distance of points (n, 3) ahead of and beside the middle, 1 at the edge of the plate."""
        away = points - self.centre
        beside = np.array([-self.ahead[1], self.ahead[0], 0.0])
        return away @ self.ahead / (self.half * LENGTH), away @ beside / self.half


def with_toenails(half: pv.PolyData, bones: Mapping[str, pv.PolyData]) -> pv.PolyData:
    """The skin of the right half with five toenails.

    Args:
        half: triangles of the right half, mm.
        bones: by part name; the distal phalanges are used.
    """
    for number in range(1, 6):
        nail = _nail(np.asarray(bones[f"bone:phalanx_distal_{number}"].points, float))
        for _ in range(2):
            half = split_long_edges(half, EDGE, _near(half, nail))
        half = _embossed(half, nail)
    return half


def _nail(bone: Array) -> _Nail:
    order = bone[:, 1]
    hind, front = bone[order > np.quantile(order, 0.8)], bone[order < np.quantile(order, 0.2)]
    ahead = (front.mean(0) - hind.mean(0)) * (1, 1, 0)
    ahead /= np.linalg.norm(ahead)
    half = WIDTH_OF_BONE * float(np.ptp(bone @ np.array([-ahead[1], ahead[0], 0.0])))
    tip = bone.mean(0) + ahead * ((bone - bone.mean(0)) @ ahead).max()
    return _Nail(tip - BEHIND_TIP * LENGTH * half * ahead, ahead, half)


def _normals(mesh: pv.PolyData) -> Array:
    made = mesh.compute_normals(cell_normals=False, split_vertices=False, consistent_normals=False)
    return np.asarray(made.point_data["Normals"], float)


def _near(mesh: pv.PolyData, nail: _Nail) -> npt.NDArray[np.bool_]:
    """Vertices on the back of the toe, at and round the plate."""
    points = np.asarray(mesh.points, float)
    ahead, beside = nail.place(points)
    near: npt.NDArray[np.bool_] = (np.abs(ahead) < MARGIN) & (np.abs(beside) < MARGIN)
    near &= np.abs(points[:, 2] - nail.centre[2]) < 4 * nail.half
    near[near] = _normals(mesh)[near, 2] > LEAST_UP
    return near


def _embossed(mesh: pv.PolyData, nail: _Nail) -> pv.PolyData:
    """The plate raised a little, with a fold behind and beside it that runs out in front."""
    points = np.array(mesh.points, float)
    near = _near(mesh, nail)
    ahead, beside = nail.place(points[near])
    edge = (np.abs(ahead) ** SQUARENESS + np.abs(beside) ** SQUARENESS) ** (1 / SQUARENESS)
    width = max(GROOVE_WIDTH, LEAST_WIDTH / nail.half)
    plate = np.clip((1.0 - edge) / 0.12, 0, 1)
    fold = np.exp(-(((edge - 1.0) / width) ** 2)) * np.clip((1.0 - ahead) / 0.4, 0, 1)
    height = nail.half * (RISE * plate * plate * (3 - 2 * plate) - GROOVE * fold)
    points[near] += height[:, None] * _normals(mesh)[near]
    return triangle_mesh(points, np.asarray(mesh.regular_faces))
