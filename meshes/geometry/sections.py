"""Plane sections of triangle meshes and the radii at which rays leave them."""

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


def cross_section(
    plane_points: Array, faces: npt.NDArray[np.integer], height: Array
) -> npt.NDArray[np.float64]:
    """Segments in which the plane height = 0 cuts a mesh.

    Args:
        plane_points: (v, 2) in-plane coordinates of the vertices, mm.
        faces: (f, 3) vertex indices.
        height: (v,) signed distance (any unit) of the vertices from the plane.

    Returns:
        (k, 2, 2) segments: two ends each, in-plane coordinates. Of a mesh whose faces all look
        outward they run round its inside in one direction.
    """
    side = height >= 0
    corner = side[faces]
    above = corner.sum(1)
    cut = faces[(above == 1) | (above == 2)]
    if len(cut) == 0:
        return np.zeros((0, 2, 2))
    odd_is_above = side[cut].sum(1) == 1
    lone = np.argmax(side[cut] == odd_is_above[:, None], axis=1)
    rows = np.arange(len(cut))
    tip = cut[rows, lone]
    ends = [_crossing(plane_points, height, tip, cut[rows, (lone + k) % 3]) for k in (1, 2)]
    segments = np.stack(ends, axis=1)
    return np.where(odd_is_above[:, None, None], segments, segments[:, ::-1])


def enclosed_area(segments: Array) -> float:
    """Area (mm2) that segments (k, 2, 2) enclose which run round it in one direction."""
    start, end = segments[:, 0], segments[:, 1]
    return abs(float((start[:, 0] * end[:, 1] - start[:, 1] * end[:, 0]).sum())) / 2


def _crossing(
    points: Array, height: Array, a: npt.NDArray[np.integer], b: npt.NDArray[np.integer]
) -> Array:
    share = height[a] / (height[a] - height[b])
    result: Array = points[a] + share[:, None] * (points[b] - points[a])
    return result


def ray_radii(segments: Array, angles: npt.ArrayLike, *, outermost: bool) -> Array:
    """Where rays from the origin cross the segments.

    Args:
        segments: (k, 2, 2) mm.
        angles: (m,) degrees; 0 along the first axis, 90 along the second.
        outermost: the farthest crossing of each ray instead of the nearest.

    Returns:
        (m,) radii in mm, 0 where a ray meets nothing.
    """
    turn = np.radians(np.asarray(angles, float))
    along = np.stack([np.cos(turn), np.sin(turn)], 1)
    across = np.stack([-along[:, 1], along[:, 0]], 1)
    start, end = across @ segments[:, 0].T, across @ segments[:, 1].T
    hit = (start >= 0) != (end >= 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(hit, start / (start - end), 0.0)
    first, last = along @ segments[:, 0].T, along @ segments[:, 1].T
    radius = first + share * (last - first)
    hit &= radius > 0
    best = np.where(hit, radius, -np.inf if outermost else np.inf)
    out = best.max(1) if outermost else best.min(1)
    return np.where(hit.any(1), out, 0.0)
