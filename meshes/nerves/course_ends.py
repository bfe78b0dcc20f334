"""Where a nerve ends: in the skin, the muscle or the joint that it serves, and thinning out.

What a nerve serves is asked of the fact tables; a twig's row says it. How deep an end lies, how
thin it is and how a motor nerve spreads in its muscle are modelling values.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Self

import numpy as np

from meshes.geometry.curves import arc_length, ease, join, sampled
from meshes.geometry.winding import inside
from meshes.nerves.course_bends import bend_radii
from meshes.places.cloud import Cloud
from meshes.places.course import Twig

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from meshes.places.body_places import Places
    from pathways.atlas import Atlas

    Array = NDArray[np.float64]

UNDER_SKIN: Final = 1.8  # mm from the surface of the skin to the end of a nerve that serves it
IN_MUSCLE: Final = 2.5  # mm from the surface of a muscle to the end of its nerve, at least
OFF_BONE: Final = 1.0  # mm from the bones of a joint to the end of its nerve
NEAR_SKIN: Final = 9.0  # mm; a nerve with skin to serve that comes so near it ends in it
FARTHEST: Final = 40.0  # mm over which an end is led to what it serves
SOUGHT: Final = 400  # places in a muscle, the nearest, that are looked at for an end
DEEP_ENOUGH: Final = 0.8  # of the depth that is aimed at, where a muscle is thin
DEPTHS: Final = (1.0, 0.5, 0.25)  # shares of the depth that is aimed at, the best one first
DETOUR: Final = 10.0  # mm by which a less deep place has to be nearer to be chosen
TIP: Final = 0.3  # mm, radius of a free end
THINNING: Final = 22.0  # mm over which a nerve thins to its end
THINNING_SHARE: Final = 0.45  # of its length, at most
BRANCHES: Final = (5.0, 15.0)  # mm, shortest and longest branch in a muscle
BRANCH_SHARE: Final = 0.09  # of the length of the muscle
SPREADS: Final = (1.1, 0.8, 0.5, 0.25)
"""How far a branch turns along the fibres for each mm ahead; less where bone is in its way."""
ALONG: Final = 0.95
"""Cosine to the fibres of a muscle from which on a nerve runs along them and spreads across."""
NARROWEST: Final = 3.5  # mm, radius of its bends
WIDEST_TURN: Final = 0.6  # least cosine of the angle by which a branch turns aside in line
BRANCH_STEP: Final = 1.0  # mm between the points of a branch
BRANCH_RADIUS: Final = 0.75  # of the nerve where it leaves


@dataclass(frozen=True)
class Served:
    """What the nerves serve, as the fact tables say."""

    skin: frozenset[str]
    """All territories of the skin."""
    by_nerve: Mapping[str, tuple[str, ...]]
    """Territories, muscles and deep structures by nerve."""
    until: Mapping[str, float]
    """Position 0..1 at which the last fibres leave a nerve for what it serves itself."""
    last: Mapping[str, tuple[str, ...]]
    """What these go to."""

    @classmethod
    def by(cls, facts: Atlas) -> Self:
        """Read it from the fact tables."""
        found: dict[str, list[tuple[str, float]]] = {}
        for targets in (facts.skin, facts.muscles, facts.deep):
            for name, row in targets.items():
                for supply in row.supply:
                    found.setdefault(supply.nerve, []).append((name, supply.position))
        until = {nerve: max(at for _, at in targets) for nerve, targets in found.items()}
        return cls(
            frozenset(facts.skin),
            {nerve: tuple(name for name, _ in targets) for nerve, targets in found.items()},
            until,
            {n: tuple(name for name, at in found[n] if at == until[n]) for n in found},
        )


@dataclass(frozen=True)
class End:
    """What an end serves and where it has to lie."""

    place: Array
    """(3,) mm."""
    muscle: str | None = None
    """The part of the muscle in which it spreads, if it is one."""


@dataclass(frozen=True)
class Endings:
    """Finds what ends serve, on one body."""

    places: Places
    served: Served
    clouds: dict[str, Cloud] = field(default_factory=dict)
    """The surfaces of muscles that were asked for."""

    def of_nerve(self, nerve: str, place: Array, last_branch: float) -> End | None:
        """Find the end of a nerve that comes to a place (3,) mm; None if it serves nothing there.

        Args:
            nerve: its id.
            place: the last place of its path (3,) mm.
            last_branch: position 0..1 at which the last other nerve leaves it.
        """
        if self.served.until.get(nerve, 0.0) < last_branch:
            return None  # what is left of it beyond its last branch lies in that
        names = self.served.by_nerve.get(nerve, ())
        serves_skin = any(name in self.served.skin for name in names)
        if serves_skin and -self.places.skin.signed(place[None])[0][0] < NEAR_SKIN * self._scale:
            return self._in_skin(place)
        for choice in (self.served.last.get(nerve, ()), names):
            muscles = [name for name in choice if f"muscle:{name}" in self.places.muscles]
            nearest = min(muscles, key=lambda name: self._outside(name, place), default=None)
            end = None if nearest is None else self._in_muscle(nearest, place)
            if end is not None:
                return end
        return self._in_skin(place) if serves_skin else None

    def of_twig(self, target: str, place: Array) -> End | None:
        """Find the end of a twig that serves a target and comes to a place (3,) mm."""
        if target in self.served.skin:
            return self._in_skin(place)
        if f"muscle:{target}" in self.places.muscles:
            return self._in_muscle(target, place)
        if "joint" in target:
            return End(self.places.bones.at_distance(place, OFF_BONE * self._scale))
        return None

    def branches(self, line: Twig, muscle: str) -> tuple[Twig, ...]:
        """Two branches by which a line spreads along the fibres of the muscle that it ends in."""
        points = np.asarray(self.places.muscles[muscle].points, float)
        away = points - points.mean(axis=0)
        fibres, across = np.linalg.svd(away, full_matrices=False)[2][:2]
        extent = float(np.ptp(away @ fibres))
        length = float(np.clip(BRANCH_SHARE * extent, *BRANCHES)) * self._scale
        arc = arc_length(line.points)
        found = []
        for back, side in ((1.0, 1.0), (0.6, -1.0)):
            at = max(arc[-1] - back * length, 0.3 * arc[-1])
            start, ahead = sampled(line.points, arc, at), _direction(line.points, arc, at)
            apart = fibres if abs(ahead @ fibres) < ALONG else across
            tried = []
            for spread in SPREADS:
                way = ahead + side * spread * apart
                tip = start + length * way / np.linalg.norm(way)
                course = _arc_to(start, ahead, self._inside(muscle, tip, 0.5 * IN_MUSCLE))
                room = float(self.places.bones.signed(course)[0].min())
                tried.append((min(room / OFF_BONE, bend_radii(course).min() / NARROWEST), course))
                if tried[-1][0] > 1:
                    break
            course = max(tried, key=lambda one: one[0])[1]
            radius = BRANCH_RADIUS * float(np.interp(at, arc, line.radius))
            thin = np.linspace(max(radius, self.tip), self.tip, len(course))
            found.append(Twig(course, np.full(len(course), line.along[-1]), thin))
        return tuple(found)

    @property
    def tip(self) -> float:
        """Radius (mm) of a free end before the body is brought to its true size."""
        return TIP / self.places.size

    @property
    def _scale(self) -> float:
        return self.places.scale

    def _in_skin(self, place: Array) -> End:
        return End(_below(self.places.skin, place, UNDER_SKIN * self._scale))

    def _in_muscle(self, name: str, place: Array) -> End | None:
        if self._outside(name, place) > FARTHEST * self._scale:
            return None
        return End(self._inside(f"muscle:{name}", place, IN_MUSCLE), f"muscle:{name}")

    def _inside(self, muscle: str, place: Array, depth: float) -> Array:
        """The place itself if it lies deep enough in a muscle and off bone, else one near by.

        Where the muscle is thin or lies on bone, an end lies less deep in it, if a deep enough
        place lies much farther off: a nerve does not run on for that.
        """
        cloud, depth = self._cloud(muscle), depth * self._scale
        near = cloud.tree.query(place, k=min(SOUGHT, len(cloud.samples)))[1]
        nearest, chosen = np.inf, None
        for share in DEPTHS:
            under = cloud.samples[near] - share * depth * cloud.normals[near]
            found = np.vstack([place, under])
            fits = cloud.signed(found)[0] < -DEEP_ENOUGH * share * depth
            fits &= self.places.bones.signed(found)[0] > OFF_BONE * self._scale
            if share == 1.0:
                fits[0] &= bool(cloud.signed(place[None])[0][0] < -depth)
                # Far from all samples, as beside a thin sheet, the cloud may call outside inside.
                fits[:1] &= inside(place[None], self.places.muscles[muscle])
            away = np.where(fits, np.linalg.norm(found - place, axis=1), np.inf)
            if away.min() < nearest - (0 if chosen is None else DETOUR * self._scale):
                nearest, chosen = float(away.min()), found[away.argmin()]
        return _below(cloud, place, depth) if chosen is None else np.asarray(chosen)

    def _outside(self, name: str, place: Array) -> float:
        return max(0.0, float(self._cloud(f"muscle:{name}").signed(place[None])[0][0]))

    def _cloud(self, muscle: str) -> Cloud:
        if muscle not in self.clouds:
            self.clouds[muscle] = Cloud.of([self.places.muscles[muscle]])
        return self.clouds[muscle]


def _arc_to(start: Array, ahead: Array, end: Array) -> Array:
    """A branch (n, 3) that leaves a line which runs ahead, about on an arc of a circle."""
    chord = (end - start) / np.linalg.norm(end - start)
    if chord @ ahead < WIDEST_TURN:  # it leaves at an angle where it would have to fold
        ahead = (ahead + 2 * chord) / np.linalg.norm(ahead + 2 * chord)
    # It ends turned as far beyond the chord as it began before it.
    return join(start, ahead, end, 2 * (chord @ ahead) * chord - ahead, BRANCH_STEP)


def _below(surface: Cloud, place: Array, depth: float) -> Array:
    """The place (3,) at a depth (mm) under that point of a surface which is nearest to a place."""
    nearest = surface.tree.query(place)[1]
    return np.asarray(surface.samples[nearest] - depth * surface.normals[nearest])


def thinned(radius: Array, points: Array, longest: float = THINNING, tip: float = TIP) -> Array:
    """Give the radius (n,) mm of a line (n, 3) that runs out thin at its end.

    Args:
        radius: (n,) mm before.
        points: (n, 3) mm.
        longest: mm over which it may thin.
        tip: mm, its last radius.
    """
    arc = arc_length(points)
    over = max(min(longest, THINNING_SHARE * arc[-1]), 1e-6)
    share = ease((arc[-1] - arc) / over)
    return np.asarray(tip + share * (np.maximum(radius, tip) - tip))


def _direction(points: Array, arc: Array, at: float) -> Array:
    way = sampled(points, arc, at + 1) - sampled(points, arc, at - 1)
    return np.asarray(way / (np.linalg.norm(way) + 1e-9))
