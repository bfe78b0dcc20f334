"""Cut the half skin at a level, and close the cut through the trunk with a flat lid."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from meshes.geometry.triangles import boundary_loops, triangle_mesh

if TYPE_CHECKING:
    import pyvista as pv

Array = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]

SNAP = 0.8  # mm; points this near to a cut are moved into it, so that it leaves no splinters
RIM = 1.5  # mm from the edge of the lid to a ring beside and a ring below it: it stays sharp
RINGS = (0.66, 0.33)
"""Further rings of the lid, as shares of the way from its middle to its rim."""


def cut_at(half: pv.PolyData, level: float, *, keep_below: bool) -> pv.PolyData:
    """The part of a mesh on one side of a level (mm), open there."""
    points = np.array(half.points, float)
    faces = np.asarray(half.regular_faces, np.int64)
    points[np.abs(points[:, 2] - level) < SNAP, 2] = level
    over = (points[:, 2] - level) * (-1.0 if keep_below else 1.0)
    # VTK's clip leaves out a triangle now and then where a corner lies in the plane.
    outside = (over < 0)[faces]
    some = (over > 0)[faces].any(axis=1)
    kept = [faces[~outside.any(axis=1) & some]]
    for count in (1, 2):
        among = outside.sum(axis=1) == count
        first = (outside if count == 1 else ~outside)[among & some].argmax(axis=1)
        crossed = faces[among & some]
        turned = (first[:, None] + np.arange(3)) % 3
        apex, b, c = np.take_along_axis(crossed, turned, axis=1).T
        p, points = _crossings(points, over, apex, b, level)
        q, points = _crossings(points, over, apex, c, level)
        pieces = [(apex, p, q)] if count == 2 else [(p, b, c), (p, c, q)]
        kept += [np.stack(piece, axis=1) for piece in pieces]
    whole = triangle_mesh(points, np.vstack(kept)).clean(
        lines_to_points=False, polys_to_lines=False
    )
    a, b, c = (found := np.asarray(whole.regular_faces)).T
    return triangle_mesh(np.asarray(whole.points), found[(a != b) & (b != c) & (a != c)])


def _crossings(
    points: Array, over: Array, a: Numbers, b: Numbers, level: float
) -> tuple[Numbers, Array]:
    """Numbers of the points in which sides cross the level, and all points with these."""
    low, high = np.minimum(a, b), np.maximum(a, b)  # the same point for both of its triangles
    share = (over[low] / (over[low] - over[high]))[:, None]
    crossing = (1 - share) * points[low] + share * points[high]  # a corner in the plane stays
    crossing[:, 2] = level
    return len(points) + np.arange(len(a)), np.vstack([points, crossing])


def with_lid(half: pv.PolyData, level: float) -> pv.PolyData:
    """The half skin, open at a level (mm) in its top, closed by a flat lid `RIM` above it."""
    points, faces = np.asarray(half.points, float), np.asarray(half.regular_faces, np.int64)
    rim = _rim(points, faces, level)
    middle = np.array([0.0, points[rim, 1][[0, -1]].mean(), level])
    rise = np.array([0.0, 0.0, RIM])
    away = points[rim] - middle
    inset = 1 - RIM / np.linalg.norm(away, axis=1)
    shares = (np.ones(len(rim)), inset, *(share * inset for share in RINGS))
    rings = [middle + rise + share[:, None] * away for share in shares]
    count = len(rim)
    numbers = [rim, *(len(points) + i * count + np.arange(count) for i in range(len(rings)))]
    strips = []
    for outer, inner in itertools.pairwise(numbers):
        a, b, c, d = outer[:-1], outer[1:], inner[:-1], inner[1:]
        strips += [np.stack([b, a, c], axis=1), np.stack([b, c, d], axis=1)]
    last = numbers[-1]
    centre = np.full(count - 1, len(points) + len(rings) * count)
    strips.append(np.stack([last[1:], last[:-1], centre], axis=1))
    return triangle_mesh(np.vstack([points, *rings, middle + rise]), np.vstack([faces, *strips]))


def _rim(points: Array, faces: npt.NDArray[np.int64], level: float) -> npt.NDArray[np.int64]:
    """Points of the border at the level, from one end in the median plane to the other."""
    for loop in boundary_loops(faces):
        high = np.abs(points[loop, 2] - level) < 1e-3
        if high.any():
            start = int(np.flatnonzero(high & ~np.roll(high, 1))[0])
            turned, up = np.roll(loop, -start), np.roll(high, -start)
            found: npt.NDArray[np.int64] = turned[up]
            return found
    raise ValueError(f"The skin has no border at {level:.1f} mm.")
