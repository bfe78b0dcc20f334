"""Cartilage of the femur, from the trochlea round both condyles, and of the patella behind.

The joint surface of the femur is read round the line between the epicondyles: how far the bone
reaches from it under each angle (0 in front, 90 below, 180 behind) and each place along it. One
layer covers the lateral, one the medial half; they meet in the groove of the trochlea and part
round the notch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.interpolate import LinearNDInterpolator

from meshes.geometry.closed_shapes import disc_grid, slab

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt
    import pyvista as pv

    from meshes.bones.skeleton import Skeleton

    Array = npt.NDArray[np.float64]

# Modelling values after the textbook's picture: mm on a femur whose epicondyles lie WIDE apart.
WIDE: Final = 80.4
BORDERS: Final = {
    "lateral": (
        ((-18, -28), (10, -29), (60, -30), (120, -33), (170, -32), (203, -28)),
        ((-18, -5), (20, -3), (78, -3), (90, -8), (105, -10.5), (120, -13), (203, -15)),
    ),
    "medial": (
        ((-6, -3), (20, -3), (78, -3), (90, 6), (105, 9.5), (120, 12.5), (203, 14.5)),
        ((-6, 17), (20, 22), (50, 28), (84, 34), (170, 35), (203, 30)),
    ),
}
"""(degrees, mm left of the middle) along the right-hand and the left-hand border of each half."""
ROWS, COLUMNS = 16, 5
THICKEST: Final = 2.4  # where nothing lies against it, or much room is left
PATELLAR: Final = 2.6  # on the patella: the thickest of the body
RIM: Final = 1.0  # at its border: it stands off the bone there, so that it ends in a clear line
SUNK: Final = 1.0  # by which it reaches into its bone
FLAT: Final = 0.45  # by which flat faces between its points lie under a round surface
TAPER: Final = 0.22  # share of a half, from its border, over which it thins
REACH: Final = 62.0  # from the line between the epicondyles, of the surface that is read
STRETCH: Final = 0.45  # mm for a degree, when the nearest points of the bone are asked
FACING: Final = 0.25  # least share of a normal that points away from that line
PATELLA: Final = (0.42, 0.3, 0.44)
"""Shares of its width to either side, of its height below and above its middle, that it covers."""
PATELLA_GRID: Final = 7


def femoral_cartilage(
    skeleton: Skeleton, room: Callable[[Array], Array]
) -> tuple[pv.PolyData, pv.PolyData]:
    """The lateral and the medial layer on the right femur.

    Args:
        skeleton: bones and landmarks, mm.
        room: how thick (n,) mm it may be at places (n, 3) on the bone.
    """
    ends = [skeleton.landmarks[f"{side}_femoral_epicondyle"] for side in ("lateral", "medial")]
    size = float(np.linalg.norm(ends[1] - ends[0])) / WIDE
    middle = (ends[0] + ends[1]) / 2
    surface = _round_the_line(skeleton.bones["bone:femur"], middle, REACH * size)
    first, second = (_half(surface, middle, size, side, room) for side in BORDERS)
    return first, second


def patellar_cartilage(skeleton: Skeleton, room: Callable[[Array], Array]) -> pv.PolyData:
    """The layer on the back of the right patella, but for its apex."""
    bone = skeleton.bones["bone:patella"].compute_normals(cell_normals=False, split_vertices=False)
    points, normals = np.asarray(bone.points, float), np.asarray(bone.point_data["Normals"])
    back = points[normals[:, 1] > FACING]
    depth = LinearNDInterpolator(back[:, [0, 2]], back[:, 1])
    low, high = points.min(axis=0), points.max(axis=0)
    wide, below, above = np.array(PATELLA) * (high - low)[[0, 2, 2]]
    disc = disc_grid(PATELLA_GRID)
    up = np.where(disc[..., 1] > 0, above, below) * disc[..., 1]
    centre = (low + high) / 2
    flat = np.stack([centre[0] + wide * disc[..., 0], centre[2] + up], axis=-1)
    y = depth(flat)
    y = np.where(np.isnan(y), np.nanmean(y), y)
    places = np.stack([flat[..., 0], y, flat[..., 1]], axis=-1)
    inner = 1 - np.linalg.norm(disc, axis=-1)
    thick = _tapered(np.full(inner.shape, PATELLAR * skeleton.scale), inner, skeleton.scale)
    thick = np.minimum(thick, room(places.reshape(-1, 3)).reshape(thick.shape))
    backward = np.array([0.0, 1.0, 0.0])
    return slab(places + thick[..., None] * backward, places - SUNK * backward)


def _round_the_line(bone: pv.PolyData, middle: Array, reach: float) -> LinearNDInterpolator:
    """How far (mm) a bone reaches from the line, over stretched angle and place along it."""
    shell = bone.compute_normals(cell_normals=False, split_vertices=False)
    away = np.asarray(shell.points, float) - middle
    radius = np.hypot(away[:, 1], away[:, 2])
    radial = away[:, 1:] / np.maximum(radius, 1e-9)[:, None]
    facing = (np.asarray(shell.point_data["Normals"])[:, 1:] * radial).sum(axis=1)
    angle = (np.degrees(np.arctan2(-away[:, 2], -away[:, 1])) + 90) % 360 - 90
    used = (facing > FACING) & (np.linalg.norm(away, axis=1) < reach)
    at = np.stack([STRETCH * angle[used], away[used, 0]], axis=1)
    return LinearNDInterpolator(at, radius[used])


def _half(
    surface: LinearNDInterpolator,
    middle: Array,
    size: float,
    side: str,
    room: Callable[[Array], Array],
) -> pv.PolyData:
    outer, inner = (np.array(border, float) for border in BORDERS[side])
    rows = np.linspace(0, 1, ROWS)
    across = (1 - np.cos(np.linspace(0, np.pi, COLUMNS))) / 2  # closer where the bone turns away
    angle = outer[0, 0] + rows * (outer[-1, 0] - outer[0, 0])
    edges = [np.interp(angle, border[:, 0], border[:, 1]) * size for border in (outer, inner)]
    x = edges[0][:, None] + across * (edges[1] - edges[0])[:, None]
    turn = np.repeat(angle[:, None], COLUMNS, axis=1)
    radius = surface(np.stack([STRETCH * turn, x], axis=-1))
    radius = np.where(np.isnan(radius), np.nanmean(radius, axis=1, keepdims=True), radius)
    way = np.radians(turn)
    radial = np.stack([np.zeros_like(way), -np.cos(way), -np.sin(way)], axis=-1)
    places = middle + radius[..., None] * radial + x[..., None] * np.array([1.0, 0.0, 0.0])
    ends = np.minimum(rows, 1 - rows)[:, None] * ROWS / COLUMNS
    beside = np.minimum(across, 1 - across)[None]
    thick = room(places.reshape(-1, 3)).reshape(turn.shape) + FLAT * size
    thick = _tapered(thick, np.minimum(ends, beside), size)
    return slab(places + thick[..., None] * radial, places - SUNK * size * radial)


def _tapered(thick: Array, from_border: Array, size: float) -> Array:
    """Thickness that runs out to that of the rim towards the border."""
    rim = np.minimum(RIM * size, thick)
    return np.asarray(rim + (thick - rim) * np.sqrt(np.clip(from_border / TAPER, 0, 1)))
