"""From where a ready pair is looked at: where the skin and the muscles lie that tell the two apart.

Two places in the spine are looked at there, two in the foot at the ankle. Else the whole body is
seen from that of three sides which shows most of what separates them, on this very body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

import pathways
from pathways.at_hand import atlas_at_hand
from pathways.find.observations import muscles_of, observations
from viz.view.cameras import PRESETS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from meshes import Body
    from pathways import Atlas
    from pathways.clinical_tables import Pair

    Weights = Mapping[str, float]
    Shares = NDArray[np.float64]

SIDES = ("back", "front", "side")
"""Cameras from which the whole body is seen; of equal ones the first."""
OF_REGIONS = {
    "spine": frozenset(("spine",)),
    "medial_ankle": frozenset(("ankle_and_foot", "local_heel_pain")),
}
"""Cameras for pairs both of whose places lie in these regions."""
OUTER = 0.3
"""The part of a muscle that is next to the skin: that is what is seen of it."""
DEPTH = 30.0
"""At this depth (mm) under the skin a muscle counts half."""


def pair_cameras(body: Body, atlas: Atlas | None = None) -> dict[str, str]:
    """Give the camera (a key of `PRESETS`) of each ready pair, by its id.

    Args:
        body: the body that is looked at.
        atlas: the facts; None is those of the installation.

    """
    atlas = atlas_at_hand(atlas)
    facing = _Facing(body, atlas)
    return {name: _camera(pair, facing, atlas) for name, pair in atlas.pairs.items()}


def _camera(pair: Pair, facing: _Facing, atlas: Atlas) -> str:
    places = [one.partition(":")[0] for one in (pair.a, pair.b)]  # whatever the grade
    regions = {atlas.sites[one].region if one in atlas.sites else "" for one in places}
    for camera, own in OF_REGIONS.items():
        if regions <= own:
            return camera
    seen = _share(facing.of(_differing(pair, atlas))) + _share(facing.of(_telling(pair, atlas)))
    return SIDES[int(seen.argmax())]


def _differing(pair: Pair, atlas: Atlas) -> Weights:
    """How much more of each patch and muscle the one takes than the other, 0..1."""
    a, b = (pathways.deficit(pathways.lesion(one, atlas=atlas)) for one in (pair.a, pair.b))
    kinds = (("skin", a.skin, b.skin), ("muscle", a.muscles, b.muscles))
    return {
        f"{kind}:{name}": abs(effect.loss - others[name].loss)
        for kind, own, others in kinds
        for name, effect in own.items()
    }


def _telling(pair: Pair, atlas: Atlas) -> Weights:
    """The same of what the sources name, or a test of it shows: a movement by its muscles."""
    found: dict[str, float] = {}
    shown = observations(atlas)
    for part, weight in (one for of in pair.tells for one in _parts(shown.get(of, of), atlas)):
        found[part] = found.get(part, 0.0) + weight
    return found


def _parts(of: str, atlas: Atlas) -> Iterator[tuple[str, float]]:
    kind, _, name = of.partition(":")
    muscles = muscles_of(atlas, of)
    if kind == "reflex":
        answering = atlas.reflexes[name].muscles
        muscles = dict.fromkeys(answering, 1 / len(answering))
    elif kind == "skin":
        yield of, 1.0
    yield from ((f"muscle:{muscle}", share) for muscle, share in muscles.items())


def _share(seen: Shares) -> Shares:
    whole = float(seen.sum())
    return seen / whole if whole else seen


class _Facing:
    """How much of a patch or muscle of the right side is seen from each of `SIDES`, 0..1."""

    def __init__(self, body: Body, atlas: Atlas) -> None:
        self.body, self.numbers = body, {name: at for at, name in enumerate(atlas.skin)}
        self.normals = np.asarray(body.skin.point_normals, float)
        points = np.asarray(body.skin.points)
        self.tree, self.is_right = cKDTree(points), points[:, 0] < 0
        self.territory = np.asarray(body.skin.point_data["territory"])
        directions = np.array([PRESETS[name].direction for name in SIDES], float)
        self.toward = directions / np.linalg.norm(directions, axis=1, keepdims=True)

    def of(self, weights: Weights) -> Shares:
        """Sum what is seen of weighted parts; those that the body has not count nothing."""
        seen = [weight * self._seen(part) for part, weight in weights.items() if weight]
        return np.sum(seen, axis=0) if seen else np.zeros(len(SIDES))

    def _seen(self, part: str) -> Shares:
        kind, _, name = part.partition(":")
        if kind == "skin":
            return self._mean(self.is_right & (self.territory == self.numbers[name]))
        if part not in self.body.parts:
            return np.zeros(len(SIDES))
        depth, nearest = self.tree.query(np.asarray(self.body.part(part).points))
        outer = depth <= np.quantile(depth, OUTER)
        return self._mean(nearest[outer]) / (1 + float(np.median(depth[outer])) / DEPTH)

    def _mean(self, which: NDArray[np.bool_] | NDArray[np.intp]) -> Shares:
        normals = self.normals[which]
        if not len(normals):
            return np.zeros(len(SIDES))
        mean: Shares = np.clip(normals @ self.toward.T, 0, None).mean(0)
        return mean
