"""Where closed bellies lie in each other, exactly: also under a face whose corners lie outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.triangles import corner_weights, nearest_place, triangle_mesh
from meshes.geometry.winding import winding

if TYPE_CHECKING:
    import numpy.typing as npt

    from meshes.soft_tissue.muscle_crowd import Crowd

    Array = npt.NDArray[np.float64]
    Indices = npt.NDArray[np.int64]

FINEST: Final = 4  # parts at most into which the sides of a face are divided to look under it


@dataclass(frozen=True)
class Overlaps:
    """Places on bellies that lie in another one."""

    corners: Indices
    """(n, 3) the points between which each place lies."""
    weights: Array
    """(n, 3) how near it is to each of them; they sum to 1."""
    over: Indices
    """(n, 3) the points of the face of the other belly through which it leaves."""
    over_weights: Array
    """(n, 3) how near each of these is to where it leaves."""
    way: Array
    """(n, 3) its way out, mm."""
    pair: Indices
    """(n,) which of the pairs that were asked for."""

    @property
    def depth(self) -> Array:
        """How deep (n,) mm the places lie."""
        return np.asarray(np.linalg.norm(self.way, axis=1))


@dataclass(frozen=True)
class _Places:
    """Places on all bellies, one belly after the other."""

    corners: Indices
    weights: Array
    where: Array
    core: Array
    """(n, 3) mm, the middle of the belly at each place."""
    ends: Indices
    """(k,) where the places of each belly end."""
    counts: Indices


def overlaps(crowd: Crowd, pairs: Indices, spacing: float) -> Overlaps:
    """Find what of the first belly of each pair lies in the second.

    Args:
        crowd: all bellies.
        pairs: (k, 2) numbers of bellies.
        spacing: mm between the places that are asked, at most; corners always are.
    """
    places = _spread(crowd, spacing, np.unique(pairs[:, 0]))
    ends = np.cumsum(crowd.face_count)
    asked, numbers = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    over, near, ways = [np.zeros((0, 3), np.int64)], [np.zeros((0, 3))], [np.zeros((0, 3))]
    for other in np.unique(pairs[:, 1]):
        faces = crowd.faces[ends[other] - crowd.face_count[other] : ends[other]]
        solid = crowd.points[faces]
        which = np.flatnonzero(pairs[:, 1] == other)
        inside, number = _inside(places, pairs[which, 0], solid)
        if not len(inside):
            continue
        face, weights, way = _ways_out(places.where[inside], places.core[inside], solid)
        asked.append(inside)
        numbers.append(which[number])
        over.append(faces[face])
        near.append(weights)
        ways.append(way)
    place = np.concatenate(asked)
    return Overlaps(
        places.corners[place],
        places.weights[place],
        np.concatenate(over),
        np.concatenate(near),
        np.concatenate(ways),
        np.concatenate(numbers),
    )


def _inside(places: _Places, bellies: Indices, solid: Array) -> tuple[Indices, Indices]:
    """Which places of some bellies lie in a solid (m, 3, 3), and of which of them each is."""
    corners = np.ascontiguousarray(solid.reshape(-1, 3).T)
    low, high = corners.min(axis=1), corners.max(axis=1)
    asked, number = [], []
    for i, belly in enumerate(bellies):
        first = places.ends[belly] - places.counts[belly]
        where = places.where[first : places.ends[belly]]
        near = np.flatnonzero((where[:, 2] > low[2]) & (where[:, 2] < high[2]))
        for axis in (1, 0):
            along = where[near, axis]
            near = near[(along > low[axis]) & (along < high[axis])]
        near += first
        asked.append(near)
        number.append(np.full(len(near), i))
    candidates, of = np.concatenate(asked), np.concatenate(number)
    within = winding(places.where[candidates], solid) > 0
    return candidates[within], of[within]


def _ways_out(where: Array, core: Array, solid: Array) -> tuple[Indices, Array, Array]:
    """Through which face (n,), where on it by weights (n, 3), and how (n, 3) mm places leave.

    The nearest way would let a thin border slip through to the far side. So a place leaves on the
    side on which the middle of its own belly lies.
    """
    mesh = triangle_mesh(solid.reshape(-1, 3), np.arange(3 * len(solid)).reshape(-1, 3))
    face, gate = nearest_place(mesh, where)
    way = gate - where
    away = np.flatnonzero(((core - where) * way).sum(axis=1) < 0)
    if len(away):
        exit_face, exit_gate = nearest_place(mesh, core[away])
        side = exit_gate - core[away]
        side *= np.where(winding(core[away], solid) > 0, 1.0, -1.0)[:, None]
        side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9)
        far = ((exit_gate - where[away]) * side).sum(axis=1)
        ahead = far > 0
        turned = away[ahead]
        face[turned], gate[turned] = exit_face[ahead], exit_gate[ahead]
        way[turned] = (far[:, None] * side)[ahead]
    return face, corner_weights(solid[face], gate), way


def _spread(crowd: Crowd, spacing: float, bellies: Indices) -> _Places:
    """All points of bellies, and places between them on faces longer than the spacing."""
    asked = np.isin(np.arange(len(crowd.point_count)), bellies)
    faces = crowd.faces[np.repeat(asked, crowd.face_count)]
    sides = crowd.points[faces]
    longest = np.linalg.norm(sides - np.roll(sides, 1, axis=1), axis=2).max(axis=1)
    parts = np.clip(np.ceil(longest / spacing), 1, FINEST).astype(int)
    points = np.flatnonzero(np.repeat(asked, crowd.point_count))
    owners = np.repeat(bellies, crowd.face_count[bellies])
    corners, weights = [np.repeat(points[:, None], 3, axis=1)], [np.eye(3)[np.zeros_like(points)]]
    owner = [np.repeat(bellies, crowd.point_count[bellies])]
    for count in range(2, FINEST + 1):
        inner, chosen = _divisions(count), parts == count
        corners.append(np.repeat(faces[chosen], len(inner), axis=0))
        weights.append(np.tile(inner, (int(chosen.sum()), 1)))
        owner.append(np.repeat(owners[chosen], len(inner)))
    whose = np.concatenate(owner)
    order = np.argsort(whose, kind="stable")
    corner, weight = np.vstack(corners)[order], np.vstack(weights)[order]
    where, core = (
        np.einsum("nk,nkd->nd", weight, of[corner]) for of in (crowd.points, crowd.middles)
    )
    counts = np.bincount(whose, minlength=len(crowd.point_count))
    return _Places(corner, weight, where, core, np.cumsum(counts), counts)


def _divisions(count: int) -> Array:
    """Weights (k, 3) of the places on a face whose sides are divided into so many parts."""
    places = [
        (i, j, count - i - j)
        for i in range(count + 1)
        for j in range(count + 1 - i)
        if max(i, j, count - i - j) < count
    ]
    return np.array(places, float) / count
