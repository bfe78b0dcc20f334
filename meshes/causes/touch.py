"""Where a nerve is caught, and how near a shape comes to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final, Self

import numpy as np
from scipy.spatial import cKDTree

from meshes.causes.site_cuts import cuts_of
from meshes.geometry.curves import arc_length, sampled
from meshes.geometry.flat_section import reach
from meshes.nerves.dural_sac import lay_sac
from meshes.nerves.ganglia import sac_exit
from meshes.nerves.roots import is_root

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from meshes.anatomy import Anatomy
    from meshes.places.course import Course

CANAL_END: Final = 0.66
"""Up to this position a root lies in the canal and nothing leaves it."""
REACH: Final = 6.0
"""Distance (mm) along a nerve, either way, that counts as the place of a cut."""
INDENT: Final = 0.25
"""Depth (mm) by which what presses dents the nerve that it touches."""
SPARED_GAP: Final = 3.5
"""Least distance (mm) of what presses from the roots that it spares; 3 mm on a small body too."""
MIRROR: Final = (-1.0, 1.0, 1.0)
STEP: Final = 0.5
"""Distance (mm) between the samples of a stretch."""


@dataclass(frozen=True)
class Stretch:
    """A stretch of a nerve: its axis (n, 3), its radii (n,) mm, what it is out of round.

    The last is (n, 3), or (3,) for all of it (`meshes.geometry.flat_section`).
    """

    centres: NDArray[np.float64]
    radii: NDArray[np.float64]
    flat: NDArray[np.float64] = field(default_factory=lambda: np.zeros(3))

    @classmethod
    def of(cls, course: Course, at: NDArray[np.float64]) -> Self:
        """The stretch of a nerve at distances (n,) mm from its start."""
        arc, flat = arc_length(course.points), np.broadcast_to(course.flat, course.points.shape)
        centres, out_of_round = (sampled(values, arc, at) for values in (course.points, flat))
        return cls(centres, np.interp(at, arc, course.radius), out_of_round)

    @cached_property
    def tree(self) -> cKDTree:
        """Search tree of the centres."""
        return cKDTree(self.centres)

    def gap(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Distance (k,) mm of points (k, 3) from the surface of the nerve, negative inside."""
        far, index = self.tree.query(points)
        return np.asarray(far - self.reach(points, index))

    def pushed_out(self, points: NDArray[np.float64], gap: float) -> NDArray[np.float64]:
        """Points (k, 3), those nearer than a gap (mm) to the nerve moved away from its axis."""
        far, index = self.tree.query(points)
        short = np.maximum(self.reach(points, index) + gap - far, 0.0)
        away = (points - self.centres[index]) / np.maximum(far, 1e-9)[:, None]
        return np.asarray(points + short[:, None] * away)

    def reach(self, points: NDArray[np.float64], index: NDArray[np.intp]) -> NDArray[np.float64]:
        """How far (k,) mm it reaches from the places (k,) of its axis towards points (k, 3)."""
        return reach(self.radii[index], self.flats[index], points - self.centres[index])

    @property
    def flats(self) -> NDArray[np.float64]:
        """What it is out of round (n, 3) at each place of its axis."""
        return np.broadcast_to(self.flat, self.centres.shape)

    def clear_of(self, other: Stretch | Bundle) -> Stretch:
        """The part that lies outside another nerve; all of it where none does."""
        free = other.gap(self.centres) > self.radii
        return self.at(free) if free.any() else self

    def at(self, places: NDArray[np.bool_]) -> Stretch:
        """The stretch with no more than some places of its axis."""
        return Stretch(self.centres[places], self.radii[places], self.flats[places])

    def mirrored(self) -> Stretch:
        """The same stretch on the other side."""
        return Stretch(self.centres * MIRROR, self.radii, self.flat * MIRROR)

    def at_level(self, point: NDArray[np.float64], up: NDArray[np.float64]) -> NDArray[np.float64]:
        """Point (3,) of the axis at the level of a point (3,), measured along ``up`` (3,)."""
        return np.asarray(self.centres[np.abs((self.centres - point) @ up).argmin()])

    def nearest(self, point: NDArray[np.float64]) -> NDArray[np.float64]:
        """Point (3,) of the nerve's axis nearest to a point (3,)."""
        away = np.linalg.norm(self.centres - point, axis=1)
        return np.asarray(self.centres[away.argmin()])


@dataclass(frozen=True)
class Bundle:
    """Several stretches that are kept clear of together."""

    stretches: tuple[Stretch, ...]

    def gap(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Distance (k,) mm of points (k, 3) from the nearest of them."""
        return np.asarray(np.min([stretch.gap(points) for stretch in self.stretches], axis=0))

    def pushed_out(self, points: NDArray[np.float64], gap: float) -> NDArray[np.float64]:
        """Points (k, 3), those nearer than a gap (mm) to any of them moved away."""
        for stretch in self.stretches:
            points = stretch.pushed_out(points, gap)
        return points


def caught_stretch(course: Course, position: float, reach: float = REACH) -> Stretch:
    """Give the stretch of a nerve that a cut at a position may stand for.

    In the canal nothing leaves a root, so a cut there says no more than that the root is caught
    on its way through the canal: the whole way counts. Elsewhere it is the place itself.

    Args:
        course: A nerve's course.
        position: Of the cut, 0..1.
        reach: How far (mm) the place reaches either way, outside the canal.
    """
    arc = arc_length(course.points)
    if in_canal(course.nerve, position):
        low, high = 0.0, float(np.interp(CANAL_END, course.along, arc))
    else:
        middle = float(np.interp(position, course.along, arc))
        low, high = max(middle - reach, 0.0), min(middle + reach, float(arc[-1]))
    return _stretch(course, low, high)


def in_canal(nerve: str, position: float) -> bool:
    """Tell whether a position lies on the part of a root that nothing leaves, in the canal."""
    return is_root(nerve) and position < CANAL_END


def whole(course: Course) -> Stretch:
    """Give a whole nerve, without its twigs."""
    return _stretch(course, 0.0, float(arc_length(course.points)[-1]))


def _stretch(course: Course, low: float, high: float) -> Stretch:
    return Stretch.of(course, np.linspace(low, high, max(2, int((high - low) / STEP))))


def roots_in_sac(anatomy: Anatomy) -> tuple[Stretch, ...]:
    """Give the part of every root, of both sides, that the dural sac holds."""
    sac = lay_sac(anatomy.skeleton)
    held = []
    for nerve, course in anatomy.courses.items():
        if is_root(nerve):
            stretch = _stretch(course, 0.0, max(sac_exit(course, sac), 1.0))
            held += [stretch, stretch.mirrored()]
    return tuple(held)


def caught_in_sac(anatomy: Anatomy, site: str) -> tuple[Stretch, ...]:
    """Give what a site catches, on both sides: it presses on the sac and all that it holds."""
    caught = [
        caught_stretch(anatomy.courses[nerve], at) for nerve, at in cuts_of(anatomy.facts, site)
    ]
    return tuple(both for one in caught for both in (one, one.mirrored()))
