"""Bellies make way for nerves, vessels and tendons that lie on them, under them or between them.

A belly grows before nerves are laid. One that then lies in it by a little, and that the tables do
not let into its flesh, lies in life in a groove of its surface: the belly gives way on the side
from which the line comes, and grows nowhere, so that nothing else has less room.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from scipy.spatial import cKDTree

from meshes.geometry.closed_shapes import with_normals
from meshes.geometry.curves import arc_length, sampled
from meshes.geometry.triangles import nearest_place, triangle_mesh
from meshes.geometry.winding import inside
from meshes.soft_tissue.attachment import NEVER

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    import numpy.typing as npt
    import pyvista as pv

    Array = npt.NDArray[np.float64]
    Indices = npt.NDArray[np.int64]

SPACING: Final = 2.0  # mm between the places of a line that are asked; all modelling values
ENOUGH: Final = 0.3  # mm that a line may lie in a belly without a groove
ROOM: Final = 0.8  # mm between a line's axis and the floor of its groove, at least
SUNK: Final = 0.4  # of a line's radius: the same for a thick one
DEEPER: Final = 0.7  # mm more in each turn, where faces are too wide for the first groove
TURNS: Final = 14
ONE_SIDE: Final = 6  # of these, the first, in which a line keeps to the side from which it comes
BREADTH: Final = 8.0  # mm, radius of the floor of a groove across it
WIDER: Final = 5  # turn from which on a groove widens as well: corners of wide faces lie far off
SHARED: Final = 0.8  # mm that two bellies may share when all have given way
MARGIN: Final = 2.5  # mm beyond the way out that belong to the roof over a line
GAP: Final = 3  # places outside that do not part a stretch inside
STEADY: Final = 0.2  # least cosine between ways out of neighbouring places on one side of a belly
SHARES: Final = (1.0, 0.8, 0.6, 0.4, 0.2)
"""Of its way, how far a point of the roof goes where the belly is thinner than that."""


@dataclass(frozen=True)
class Lane:
    """A line that keeps its way, and the muscles whose flesh it may enter."""

    points: Array
    """(n, 3) mm."""
    radius: Array
    """(n,) mm."""
    enters: Collection[str] = ()
    """Part names."""


@dataclass(frozen=True)
class _Stretch:
    """A stretch of a lane in a belly."""

    places: Array
    """(n, 3) mm, on its axis."""
    out: Array
    """(n, 3) unit vectors to the side of the belly on which it belongs."""
    roof: Array
    """(n,) mm of flesh over it on that side, at least."""
    room: Array
    """(n,) mm that its axis is to have to the floor of its groove."""


def make_way(
    muscles: Mapping[str, pv.PolyData], lanes: Sequence[Lane], scale: float = 1.0
) -> dict[str, pv.PolyData]:
    """Give the muscles that had to give way, with point normals.

    Args:
        muscles: closed meshes (mm) by part name.
        lanes: nerves and vessels, and the lines along the corners of tendons.
        scale: size of the body over that of the default one.
    """
    places = _spread(lanes, SPACING * scale)
    given = {}
    for name, mesh in muscles.items():
        free = np.array([name not in lane.enters for lane in lanes])
        low, high = np.asarray(mesh.points).min(axis=0), np.asarray(mesh.points).max(axis=0)
        near = ((places.where > low) & (places.where < high)).all(axis=1) & free[places.lane]
        if near.any() and (points := _grooved(mesh, places.among(near), scale)) is not None:
            given[name] = points
    moved = _out_of_each_other(muscles, given, scale * SHARED)
    return {name: with_normals(_at(muscles[name], points)) for name, points in moved.items()}


@dataclass(frozen=True)
class _Places:
    """Places on lanes, one lane after the other."""

    where: Array
    """(n, 3) mm."""
    radius: Array
    """(n,) mm of the lane there."""
    lane: Indices
    """(n,) which lane."""
    number: Indices
    """(n,) which place; those between of a lane that are left out leave gaps."""

    def among(self, which: npt.NDArray[Any]) -> _Places:
        """Some of the places."""
        return _Places(self.where[which], self.radius[which], self.lane[which], self.number[which])


def _spread(lanes: Sequence[Lane], spacing: float) -> _Places:
    where, radius, owner = [np.zeros((0, 3))], [np.zeros(0)], [np.zeros(0, np.int64)]
    for i, lane in enumerate(lanes):
        arc = arc_length(lane.points)
        at = np.linspace(0, arc[-1], max(2, int(arc[-1] / spacing) + 1))
        where.append(sampled(lane.points, arc, at))
        radius.append(np.interp(at, arc, lane.radius))
        owner.append(np.full(len(at), i))
    whose = np.concatenate(owner)
    return _Places(np.vstack(where), np.concatenate(radius), whose, np.arange(len(whose)))


def _grooved(mesh: pv.PolyData, near: _Places, scale: float) -> Array | None:
    """The points (n, 3) of a belly with grooves for all places near it; None if none lies in it."""
    faces, points = np.asarray(mesh.regular_faces), np.asarray(mesh.points, float)
    before = points
    for turn in range(TURNS):
        solid = triangle_mesh(points, faces)
        stretches = _stretches(solid, near, scale, turn)
        if not stretches:
            break
        breadth = scale * BREADTH * max(1.0, turn / WIDER)
        wanted = _sunk(points, stretches, breadth, scale * MARGIN)
        points = _kept_within(solid, np.where(_free(mesh), wanted, points))
    return None if points is before else points


def _stretches(solid: pv.PolyData, near: _Places, scale: float, turn: int) -> list[_Stretch]:
    """Where lanes lie deeper in a belly than they may, stretch by stretch."""
    which, ways = _ways_out(near.where, solid)
    if not len(which):
        return []
    inside = near.among(which)
    depth = np.linalg.norm(ways, axis=1)
    parted = (np.diff(inside.number) > GAP) | (np.diff(inside.lane) > 0)
    found = []
    for run in np.split(np.arange(len(depth)), 1 + np.flatnonzero(parted)):
        if depth[run].max() < scale * ENOUGH:
            continue
        out = ways[run] / np.maximum(depth[run], 1e-9)[:, None]
        if turn < ONE_SIDE:  # what a thin belly has no room for then goes the nearest way
            out = _one_side(out, depth[run])
        room = np.maximum(scale * ROOM, SUNK * inside.radius[run]) + scale * DEEPER * turn
        found.append(_Stretch(inside.where[run], out, depth[run], room))
    return found


def _one_side(ways: Array, depth: Array) -> Array:
    """Unit ways out (n, 3) on one side of a belly: that from which the lane comes.

    They begin where it lies least deep; where the nearest way out is through the far side, the
    way of the place before is kept.
    """
    out = ways.copy()
    first = int(depth.argmin())
    for order in (range(first + 1, len(ways)), range(first - 1, -1, -1)):
        before = ways[first]
        for i in order:
            if ways[i] @ before > STEADY:
                before = (before + ways[i]) / np.linalg.norm(before + ways[i])
            out[i] = before
    return out


def _sunk(points: Array, stretches: Sequence[_Stretch], breadth: float, margin: float) -> Array:
    """The points (n, 3) with those that lie over a lane moved to the floor of its groove."""
    moved = points.copy()
    for stretch in stretches:
        reach = stretch.roof.max() + stretch.room.max() + 3 * breadth
        away, nearest = cKDTree(stretch.places).query(moved, distance_upper_bound=reach)
        which = np.flatnonzero(np.isfinite(away))
        at = nearest[which]
        from_lane = moved[which] - stretch.places[at]
        height = (from_lane * stretch.out[at]).sum(axis=1)
        aside = np.linalg.norm(from_lane - height[:, None] * stretch.out[at], axis=1)
        floor = aside**2 / (2 * breadth) - stretch.room[at]
        top = stretch.roof.max() + margin
        over = (height > floor) & (height < top)
        down = (height - floor)[over, None] * stretch.out[at[over]]
        moved[which[over]] -= down
    return moved


def _out_of_each_other(
    muscles: Mapping[str, pv.PolyData], given: Mapping[str, Array], shared: float
) -> dict[str, Array]:
    """The points (n, 3) of bellies that gave way, and of those that now lie in them, moved out.

    A wide face whose corners go back unequally may come to lie over what was beside it.
    """
    now = {name: np.asarray(mesh.points, float) for name, mesh in muscles.items()} | dict(given)
    changed = set(given)
    for name in given:
        for other in muscles:
            if other == name or _apart(now[name], now[other]):
                continue
            for one, solid in ((name, other), (other, name)):
                mesh = triangle_mesh(now[solid], np.asarray(muscles[solid].regular_faces))
                way = np.where(_free(muscles[one]), _way_out(now[one], mesh, shared), 0.0)
                if way.any():
                    now[one] = now[one] + way
                    changed.add(one)
    return {name: now[name] for name in muscles if name in changed}


def _free(mesh: pv.PolyData) -> npt.NDArray[np.bool_]:
    """Which points (n, 1) may give way: not those of an edge that grows out of what holds it."""
    if "end" not in mesh.point_data:
        return np.ones((mesh.n_points, 1), bool)
    return np.array(mesh.point_data["end"] == NEVER, bool)[:, None]


def _apart(one: Array, other: Array) -> bool:
    """Whether the boxes round points (n, 3) and (m, 3) lie apart."""
    gap = np.maximum(one.min(axis=0) - other.max(axis=0), other.min(axis=0) - one.max(axis=0))
    return bool((gap > 0).any())


def _way_out(points: Array, mesh: pv.PolyData, shared: float) -> Array:
    """How (n, 3) mm those points leave a mesh that lie in it by more than what may be shared."""
    way = np.zeros_like(points)
    which, out = _ways_out(points, mesh)
    deep = np.linalg.norm(out, axis=1) > shared
    way[which[deep]] = out[deep]
    return way


def _ways_out(points: Array, mesh: pv.PolyData) -> tuple[Indices, Array]:
    """Which of points (n, 3) lie in a mesh, and how each of these leaves it, (k, 3) mm."""
    which = np.flatnonzero(inside(points, mesh))
    if not len(which):
        return which, np.zeros((0, 3))
    return which, nearest_place(mesh, points[which])[1] - points[which]


def _at(mesh: pv.PolyData, points: Array) -> pv.PolyData:
    moved = mesh.copy()
    moved.points = points
    return moved


def _kept_within(solid: pv.PolyData, wanted: Array) -> Array:
    """The wanted points (n, 3) of a belly, none beyond its far side."""
    points = np.asarray(solid.points, float)
    left = np.flatnonzero(np.linalg.norm(wanted - points, axis=1) > 0)
    kept = points.copy()
    for share in SHARES:
        tried = points[left] + share * (wanted[left] - points[left])
        good = inside(tried, solid)
        kept[left[good]] = tried[good]
        left = left[~good]
    return kept
