"""Part closed bellies that lie in each other: each pair meets at a common surface."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.spatial import cKDTree
from trimesh.triangles import closest_point, points_to_barycentric

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from meshes.soft_tissue.muscle_crowd import Crowd

    Array = npt.NDArray[np.float64]
    Indices = npt.NDArray[np.int64]

APART: Final = 0.3  # mm between two bellies
SEEN: Final = 20.0  # mm from a belly's faces within which it is noticed by what lies in it
STEEP: Final = 0.8  # how steeply above the nearest middle what is asked for lies at most
CANDIDATES: Final = 4  # faces, by their middles, of which the nearest is looked for
DRAG: Final = 0.6  # share of its neighbours' way that a point goes along with them
LEFT: Final = 0.3  # mm that two bellies may share before they are asked again


@dataclass
class _Pushes:
    """What moves the points (n, 3) of a crowd; of several pushes the deepest counts."""

    way: Array
    depth: Array

    @classmethod
    def none(cls, count: int) -> _Pushes:
        return cls(np.zeros((count, 3)), np.zeros(count))

    def add(self, where: Indices, way: Array, depth: Array) -> None:
        order = np.argsort(depth)  # of one point named twice the last, which is the deepest, stays
        self.way[where[order]] = way[order]
        self.depth[where[order]] = depth[order]


@dataclass(frozen=True)
class Parting:
    """How bellies that lie in each other give way."""

    kin: Sequence[str]
    """For each belly a name; those of one name may overlap."""
    flesh: Array
    """(n,) how readily each point gives way; 0 never."""
    longest: float
    """mm that a point moves out of one belly at once."""

    def round(
        self, crowd: Crowd, back: float, pairs: Indices | None = None, *, firm: bool = False
    ) -> tuple[Array, Indices]:
        """Let what lies in another belly move out, and the surface over it move in.

        The fleshier of two gives way the more. That the surface gives way as well is for what is
        thinner than the faces over it.

        Args:
            crowd: all bellies.
            back: share of its way that a surface goes.
            pairs: (k, 2) bellies to look at, what lies in the second out of the first; all if none.
            firm: whether a point that is on its way out itself also goes with its surface.

        Returns:
            How far the points move, (n, 3) mm, and the pairs (k, 2) that lie in each other still.
        """
        pairs = self._meeting(crowd) if pairs is None else pairs
        point, faces, asked = _questions(crowd, pairs)
        short, normal, face, weights = _depths(crowd, point, faces)
        deep = short > 0
        left = np.unique(asked[short > APART + LEFT])
        point, face = point[deep], face[deep]
        short, normal, weights = short[deep], normal[deep], weights[deep]
        corners = crowd.faces[face]
        yields = (self.flesh[corners] * weights).sum(axis=1)
        share = self.flesh[point] / np.maximum(self.flesh[point] + yields, 1e-9)
        step = np.minimum(short, self.longest)
        out, under = _Pushes.none(len(self.flesh)), _Pushes.none(len(self.flesh))
        out.add(point, (share * step)[:, None] * normal, short)
        away = -back * (weights / weights.max(axis=1, keepdims=True))[..., None] * normal[:, None]
        away = away * ((1 - share) * step * (yields > 0))[:, None, None]
        under.add(corners.ravel(), away.reshape(-1, 3), np.repeat(short, 3))
        alone = np.full(len(self.flesh), fill_value=True) if firm else out.depth == 0
        way = out.way + alone[:, None] * under.way
        still = (out.depth == 0) & (under.depth == 0) & (self.flesh > 0)
        way[still] = DRAG * (crowd.averaging @ way)[still]
        return way, pairs[left]

    def _meeting(self, crowd: Crowd) -> Indices:
        """Pairs (k, 2) of bellies of different names whose boxes meet."""
        parts = crowd.each(crowd.points)
        low = np.array([part.min(axis=0) for part in parts]) - APART
        high = np.array([part.max(axis=0) for part in parts]) + APART
        meet = ((low[:, None] < high[None]) & (low[None] < high[:, None])).all(axis=2)
        names = np.unique(self.kin, return_inverse=True)[1]
        return np.argwhere(meet & (names[:, None] != names[None]))


def _questions(crowd: Crowd, pairs: Indices) -> tuple[Indices, Indices, Indices]:
    """Points (n,) near another belly, faces (n, CANDIDATES) of it, and which pair asked (n,)."""
    ends, face_ends = np.cumsum(crowd.point_count), np.cumsum(crowd.face_count)
    middles, outward = crowd.middles, crowd.face_normals
    trees: dict[int, cKDTree] = {}
    points, faces = [np.zeros(0, int)], [np.zeros((0, CANDIDATES), int)]
    asked = [np.zeros(0, int)]
    for number, (i, j) in enumerate(pairs):
        own = np.arange(ends[i] - crowd.point_count[i], ends[i])
        other = slice(ends[j] - crowd.point_count[j], ends[j])
        first = face_ends[j] - crowd.face_count[j]
        here, there = crowd.points[own], crowd.points[other]
        low, high = there.min(axis=0) - APART, there.max(axis=0) + APART
        near = own[((here > low) & (here < high)).all(axis=1)]
        if not len(near):
            continue
        if j not in trees:
            trees[j] = cKDTree(middles[first : face_ends[j]])
        away, found = trees[j].query(crowd.points[near], CANDIDATES)
        found = found + first
        rise = ((crowd.points[near] - middles[found[:, 0]]) * outward[found[:, 0]]).sum(axis=1)
        seen = (away[:, 0] < SEEN) & (rise < np.maximum(STEEP * away[:, 0], 2 * APART))
        points.append(near[seen])
        faces.append(found[seen])
        asked.append(np.full(int(seen.sum()), number))
    return np.concatenate(points), np.concatenate(faces), np.concatenate(asked)


def _depths(crowd: Crowd, point: Indices, faces: Indices) -> tuple[Array, Array, Indices, Array]:
    """By how much (n,) mm points are short of lying apart, on what normal (n, 3) of which face.

    The sign is that of the smooth normal at the nearest place, by its weights (n, 3) at the
    corners: where faces are as long as bellies are thick, the plane of the nearest one misleads.
    """
    count = faces.shape[1]
    asked, each = np.repeat(crowd.points[point], count, axis=0), crowd.points[crowd.faces[faces]]
    place = closest_point(each.reshape(-1, 3, 3), asked)  # type: ignore[no-untyped-call]
    place = place.reshape(-1, count, 3)
    away = np.linalg.norm(place - crowd.points[point][:, None], axis=2)
    rows, best = np.arange(len(point)), away.argmin(axis=1)
    face, place, away = faces[rows, best], place[rows, best], away[rows, best]
    weights = points_to_barycentric(each[rows, best], place)  # type: ignore[no-untyped-call]
    weights = np.clip(weights, 0, 1)
    weights /= np.maximum(weights.sum(axis=1, keepdims=True), 1e-9)
    normal = np.einsum("nk,nkd->nd", weights, crowd.normals[crowd.faces[face]])
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    outside = ((crowd.points[point] - place) * normal).sum(axis=1) >= 0
    return APART - np.where(outside, away, -away), normal, face, weights
