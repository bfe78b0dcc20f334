"""The dural sac: a line through the vertebral canal with a rounded section at every place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.interpolate import PchipInterpolator

from meshes.geometry.curves import arc_length
from meshes.geometry.sweeping import swept_faces
from meshes.geometry.triangles import triangle_mesh, with_outward_normals
from meshes.tables.bones import DISCS, LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.bones.skeleton import Skeleton

    Stations = Callable[[float, NDArray[np.float64]], NDArray[np.float64]]

CORNERS: Final = 20
RING_STEP: Final = 6.0
"""Distance (mm) between rings."""
BEHIND_DISC: Final = 7.7
"""Distance (mm) of the middle of the sac behind the back of a disc."""
ABOVE: Final = 0.7
"""How far the sac is drawn above the middle of T12, as a share of the next vertebra's distance."""
END: Final = 0.72
"""Where the sac ends, as a share of the way from the first to the second sacral foramen: at S2."""
ROUNDNESS: Final = 2.3
"""Power of the section's outline: 2 is an ellipse, more is squarer."""
# Half width and half depth, mm, of a sac 12 to 17 mm in size: at the top, at each vertebra and the
# disc below it from T12 to L5_S1, at S1, and at the end.
WIDTH: Final = (8.4, 8.5, 8.5, 8.6, 8.6, 8.6, 8.5, 8.5, 8.5, 8.4, 8.2, 7.8, 7.4, 6.8, 4.4)
DEPTH: Final = (6.6, 6.6, 6.6, 6.6, 6.5, 6.4, 6.3, 6.3, 6.2, 6.2, 6.1, 5.9, 5.6, 4.6, 3.0)
CLOSING: Final = ((0.0, 0.3), (2.5, 0.75), (6.0, 1.0))
"""Distance (mm) from the end and the share of the size that is left there."""


@dataclass(frozen=True)
class DuralSac:
    """Rings along the canal, the X axis sideways.

    ``axis`` (n, 3) mm, unit ``over`` (n, 3) pointing backwards, half ``width`` and half ``depth``
    (n,) mm.
    """

    axis: NDArray[np.float64]
    over: NDArray[np.float64]
    width: NDArray[np.float64]
    depth: NDArray[np.float64]

    def rings(self, sides: int = CORNERS) -> NDArray[np.float64]:
        """Points (n, sides, 3) of the wall, from the left backwards."""
        turn = 2 * np.pi * np.arange(sides) / sides
        power = 2 / ROUNDNESS
        aside = np.sign(np.cos(turn)) * np.abs(np.cos(turn)).round(12) ** power
        behind = np.sign(np.sin(turn)) * np.abs(np.sin(turn)).round(12) ** power
        sideways = np.array([1.0, 0.0, 0.0])
        return np.asarray(
            self.axis[:, None]
            + (self.width[:, None] * aside)[..., None] * sideways
            + (self.depth[:, None] * behind)[..., None] * self.over[:, None]
        )

    def fill(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Say how far out points (k, 3) lie: 0 on the axis, 1 on the wall, more outside (k,)."""
        lateral, back, at = self.section(points)
        width, depth = self.width[at], self.depth[at]
        power = np.abs(lateral / width) ** ROUNDNESS + np.abs(back / depth) ** ROUNDNESS
        return np.asarray(power ** (1 / ROUNDNESS))

    def section(
        self, points: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
        """Sideways and backward distance (k,) mm of points (k, 3) from the axis, nearest ring."""
        away = points[:, None, :] - self.axis
        along = np.cross([1.0, 0.0, 0.0], self.over)
        at = np.abs(np.einsum("knd,nd->kn", away, along)).argmin(axis=1)
        offset = points - self.axis[at]
        return offset[:, 0], np.einsum("kd,kd->k", offset, self.over[at]), at


def lay_sac(skeleton: Skeleton, stations: Stations | None = None) -> DuralSac:
    """Lay the sac through the canal from above T12 to S2.

    Args:
        skeleton: Bones, discs and landmarks.
        stations: Tells, for the length (mm) of the axis and points (k, 3) on it in equal steps,
            at which distances (n,) mm it gets a ring; even ones if None.
    """
    way = np.array(_way(skeleton))
    arc = arc_length(way)
    line = PchipInterpolator(arc, way)
    steps = int(np.ceil(arc[-1] / (RING_STEP * skeleton.scale)))
    at = np.linspace(0, arc[-1], steps)
    if stations is not None:
        at = stations(float(arc[-1]), line(np.linspace(0, arc[-1], 20 * steps)))
    axis = line(at) * (0, 1, 1)
    along = line.derivative()(at) * (0, 1, 1)
    over = np.cross(along, [1.0, 0.0, 0.0])
    over /= np.linalg.norm(over, axis=1, keepdims=True)
    over *= np.sign(over[:, 1:2])
    closing = np.interp(arc[-1] - at, *np.array(CLOSING).T * [[skeleton.scale], [1.0]])
    return DuralSac(
        axis,
        over,
        np.interp(at, arc, WIDTH) * closing * skeleton.scale,
        np.interp(at, arc, DEPTH) * closing * skeleton.scale,
    )


def sac_mesh(rings: NDArray[np.float64]) -> pv.PolyData:
    """Close rings (n, sides, 3) mm to a mesh with outward normals."""
    count, sides = rings.shape[:2]
    points = np.concatenate([rings.reshape(-1, 3), rings[[0, -1]].mean(axis=1)])
    mesh = triangle_mesh(points, swept_faces(count, sides))
    return with_outward_normals(mesh)


def _way(skeleton: Skeleton) -> list[NDArray[np.float64]]:
    """Places on the axis, one for each entry of `WIDTH`, then the end."""
    at = skeleton.landmarks
    way = [at["canal_T12"] + ABOVE * (at["canal_T12"] - at["canal_L1"])]
    for level, disc in zip(LEVELS, DISCS, strict=True):
        way += [at[f"canal_{level}"], behind_disc(skeleton, disc, BEHIND_DISC)]
    end = at["sacral_canal_S1"] + END * (at["sacral_canal_S2"] - at["sacral_canal_S1"])
    return [*way, at["sacral_canal_S1"], end]


def behind_disc(skeleton: Skeleton, disc: str, distance: float) -> NDArray[np.float64]:
    """Point (3,) in the midline behind a disc, at a distance (mm on the default body)."""
    lower, upper = skeleton.spine.plates[disc]
    up = upper.centre - lower.centre
    back = np.array([0.0, up[2], -up[1]]) / np.linalg.norm(up)
    wall = skeleton.landmarks[f"disc_posterior_{disc}"]
    return np.asarray(wall + distance * skeleton.scale * back)
