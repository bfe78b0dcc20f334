"""Part closed bellies that lie in each other: each pair meets at a common surface."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.spatial import cKDTree

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from meshes.soft_tissue.muscle_crowd import Crowd
    from meshes.soft_tissue.muscle_overlaps import Overlaps

    Array = npt.NDArray[np.float64]
    Indices = npt.NDArray[np.int64]

APART: Final = 0.3  # mm to which two bellies part
LONGEST: Final = 3.2  # mm that they part at once
REACH: Final = 9.0  # mm within which points of two bellies lie that may meet
TO_BONE: Final = 15.0  # mm within which a slim belly lies from a bone that it may grow onto
DRAG: Final = 0.6  # share of its neighbours' way that a point goes along with them


@dataclass
class _Pushes:
    """What moves the points (n, 3) of a crowd; of several pushes the strongest counts."""

    way: Array
    length: Array

    @classmethod
    def none(cls, count: int) -> _Pushes:
        return cls(np.zeros((count, 3)), np.zeros(count))

    def add(self, where: Indices, way: Array) -> None:
        length = np.linalg.norm(way, axis=1)
        order = np.argsort(length)  # of one point named twice the last, the strongest, stays
        order = order[length[order] > self.length[where[order]]]
        self.way[where[order]] = way[order]
        self.length[where[order]] = length[order]


@dataclass(frozen=True)
class Parting:
    """How bellies that lie in each other give way."""

    kin: Sequence[str]
    """For each belly a name; those of one name may overlap. What follows without one is bone."""
    flesh: Array
    """(n,) how readily each point gives way; 0 never."""

    def neighbours(self, crowd: Crowd) -> Indices:
        """Pairs (k, 2) of bellies of different names, one of them not fixed, that lie close."""
        parts = crowd.each(crowd.points)
        low = np.array([part.min(axis=0) for part in parts]) - APART
        high = np.array([part.max(axis=0) for part in parts]) + APART
        meet = ((low[:, None] < high[None]) & (low[None] < high[:, None])).all(axis=2)
        names = np.unique(self.kin, return_inverse=True)[1]
        soft = self._soft(crowd)
        asked = meet & (names[:, None] != names[None]) & (soft[:, None] | soft[None])
        trees = [cKDTree(part) for part in parts]
        first = [(i, j) for i, j in np.argwhere(np.triu(asked))]
        close = [pair for pair in first if trees[pair[0]].count_neighbors(trees[pair[1]], REACH)]
        pairs = np.array(close, np.int64).reshape(-1, 2)
        return np.vstack([pairs, pairs[:, ::-1]])

    def beside_bones(self, crowd: Crowd) -> Indices:
        """Pairs (k, 2) of a belly that is not fixed and a bone that lies close.

        Bones are not asked whether they lie in bellies: what of a belly lies in them says it.
        """
        parts, soft = crowd.each(crowd.points), np.flatnonzero(self._soft(crowd))
        trees = {i: cKDTree(parts[i]) for i in soft}
        pairs = []
        for bone in range(len(self.kin), len(parts)):
            low, high = parts[bone].min(axis=0) - TO_BONE, parts[bone].max(axis=0) + TO_BONE
            near = [i for i in soft if ((parts[i] > low) & (parts[i] < high)).all(axis=1).any()]
            tree = cKDTree(parts[bone])
            pairs += [(i, bone) for i in near if trees[i].count_neighbors(tree, TO_BONE)]
        return np.array(pairs, np.int64).reshape(-1, 2)

    def _soft(self, crowd: Crowd) -> npt.NDArray[np.bool_]:
        flesh = crowd.each(self.flesh[: len(crowd.points)])
        return np.array([part.max() > 0 for part in flesh])

    def way(self, crowd: Crowd, found: Overlaps, yielding: Array) -> Array:
        """How far (n, 3) mm the points move: what lies in another out, the surface over it back.

        The fleshier of two gives way the more. That the surface gives way as well is for what is
        thinner than the faces over it.

        Args:
            crowd: all bellies.
            found: where they lie in each other.
            yielding: (n,) 0..1, share of that readiness that each point has for now.
        """
        flesh = self.flesh * yielding
        out = found.way / np.maximum(found.depth, 1e-9)[:, None]
        step = np.minimum(found.depth + APART, LONGEST)
        own = (flesh[found.corners] * found.weights).sum(axis=1)
        other = (flesh[found.over] * found.over_weights).sum(axis=1)
        share = own / np.maximum(own + other, 1e-9)
        pushes = _Pushes.none(len(flesh))
        for corners, weights, go in (
            (found.corners, found.weights, share * step),
            (found.over, found.over_weights, (share - 1) * step),
        ):
            reach = weights / weights.max(axis=1, keepdims=True) * (flesh[corners] > 0)
            way = (go[:, None] * reach)[..., None] * out[:, None]
            pushes.add(corners.ravel(), way.reshape(-1, 3))
        still = (pushes.length == 0) & (self.flesh > 0)
        pushes.way[still] = DRAG * (crowd.averaging @ pushes.way)[still]
        return pushes.way
