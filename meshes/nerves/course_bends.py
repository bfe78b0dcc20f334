"""Give a course its points close together, and widen its bends: a nerve does not fold.

How tight a living nerve may lie at rest is not published for these nerves; that no bend is tighter
than three radii, and none of a thin nerve tighter than `WIDE`, is a modelling value.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.linalg import solveh_banded
from scipy.ndimage import gaussian_filter1d, maximum_filter1d

from meshes.geometry.curves import arc_length, ease

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from meshes.nerves.course_smoothing import Walls

    Array = NDArray[np.float64]

STEP: Final = 1.0  # mm between the points of a course
RADII: Final = 3.2  # radii of a nerve that the radius of its tightest bend may be
SPARE: Final = 1.3  # what is aimed at, as a share of that
WIDE: Final = 7.0  # mm; a bend that is wider is wide enough for a thin nerve
STIFFNESS: Final = (
    30.0  # how much a course resists bending against leaving its place, to begin with
)
STIFFER: Final = 8.0  # times, in a round, where a bend is too tight
STIFFEST: Final = 1.2  # of the wanted radius: the length over which a course is evened at most
ROUNDS: Final = 12
STIFFENING: Final = 6  # rounds in which it is made stiffer; the others let it settle
SUPPLER: Final = 0.15  # of its stiffness, in a settling round, where it is pushed all the same
EVENING: Final = 0.35  # of the wanted radius: the length over which what was moved is evened
EVENINGS: Final = 6  # times that this is done again, stiffer, where a bend is still too tight
TIGHTEST: Final = 3.0  # radii; a course that has a tighter bend is laid again, gradually
GRADUAL: Final = 0.2  # of the reach of a bend: the length over which its stiffness changes then
GRADUALLY: Final = 2  # times as many steps in which it is made stiffer then
HAIRPIN: Final = 3.0  # mm; a bend that is tighter is too tight for any nerve
NEAREST: Final = 1.0  # mm by which it may come too near to a surface for that
CLEARING: Final = 4  # rounds
ENDS: Final = 6.0  # points near an end that are moved less
SPREAD: Final = 2.0  # mm over which a push of these is spread
YIELDING: Final = 0.8  # mm by which a nerve may come nearer to a surface than it should
ASIDE: Final = (0.25, 0.5, 0.75, 1.0)
"""Shares of the way that a line would take by itself, where it has no room to leave in line."""
NEAR_START: Final = 8  # points at the start whose bends tell that
OVER: Final = 1.5  # lengths of a bend over which a course is made stiffer


def finely(points: Array, step: float = STEP) -> tuple[Array, Array]:
    """Lay a smooth curve through a course.

    Args:
        points: (k, 3) mm, none repeated.
        step: mm between the points that are wanted.

    Returns:
        Points (n, 3) evenly spaced, and the place (k,) of each given point among them, as a
        number with fractions.
    """
    arc = arc_length(points)
    count = max(4, round(arc[-1] / step) + 1)
    at = np.linspace(0, arc[-1], count)
    return CubicSpline(arc, points, bc_type="natural")(at), arc / arc[-1] * (count - 1)


def bend_radii(points: Array) -> Array:
    """Radius (n,) mm of the circle on which each point of a course turns; infinite at its ends."""
    steps = np.diff(points, axis=0)
    length = np.linalg.norm(steps, axis=1)
    ahead = steps / np.maximum(length, 1e-9)[:, None]
    turn = np.linalg.norm(np.diff(ahead, axis=0), axis=1)
    half = (length[1:] + length[:-1]) / 2
    return np.concatenate([[np.inf], half / np.maximum(turn, 1e-9), [np.inf]])


def eased(
    points: Array,
    radius: Array,
    walls: Walls,
    leaving: Array | None = None,
    arriving: Array | None = None,
) -> Array:
    """Widen the bends of a course that are too tight; its ends stay.

    The course is a rod that is held to its place and resists bending, more where it bends too
    tightly. Where it has no room to turn out of its parent's direction it leaves at an angle.
    Where its stiffness falls from one point to the next it bends most: if a bend stays too tight,
    the course is laid again with a stiffness that changes gradually.

    Args:
        points: (n, 3) mm, about `STEP` apart.
        radius: (n,) mm of the nerve.
        walls: what it must not enter.
        leaving: unit vector (3,) along which it leaves its parent; None leaves it free.
        arriving: unit vector (3,) along which it comes to its end; None leaves it free.
    """
    rod = _Rod(points, radius, walls, arriving)
    line = rod.turned(leaving)
    if _tightest(line, radius) >= TIGHTEST:
        return line
    other = replace(rod, gradual=True).turned(leaving)
    rounder = _roundness(other, radius)[1] > _roundness(line, radius)[1]
    near = _nearness(other, walls) > max(NEAREST, _nearness(line, walls))
    return other if rounder and not near else line


def _tightest(points: Array, radius: Array) -> float:
    """The tightest bend of a line, in its radii, over two steps to each side: as rings stand."""
    parts = ((points[first::2], radius[first::2]) for first in (0, 1))
    return min(float((bend_radii(line) / size).min()) for line, size in parts)


def _roundness(points: Array, radius: Array) -> tuple[float, float]:
    """How round the start of a line is and all of it: 1 where no bend is too tight, else less."""
    share = np.minimum(bend_radii(points) / np.maximum(RADII * radius, HAIRPIN), 1)
    return float(share[:NEAR_START].min()), float(share.min())


@dataclass(frozen=True)
class _Rod:
    """A course (n, 3) mm of some radius (n,) mm between walls, whose bends are to be widened."""

    points: Array
    radius: Array
    walls: Walls
    arriving: Array | None
    """Unit vector (3,) along which it comes to its end; None leaves it free."""
    gradual: bool = False
    """Whether its stiffness changes gradually along it."""

    @property
    def least(self) -> Array:
        """The radius (n,) mm that its bends must have."""
        return np.maximum(RADII * self.radius, HAIRPIN)

    @property
    def wanted(self) -> Array:
        """The radius (n,) mm that is aimed at."""
        return SPARE * np.maximum(RADII * self.radius, WIDE)

    @property
    def reach(self) -> int:
        """Points over which it is made stiffer round a bend."""
        return 2 * int(OVER * self.wanted.max() / 2) + 1

    def turned(self, leaving: Array | None) -> Array:
        """The line with its bends widened, leaving as is said if there is room, else aside."""
        line = self.eased(leaving)
        if leaving is None or _roundness(line, self.radius)[0] == 1:
            return line
        free = self.eased(None)
        own = (free[1] - free[0]) / np.linalg.norm(free[1] - free[0])
        ways = [(1 - share) * leaving + share * own for share in ASIDE]
        for other in (self.eased(way / np.linalg.norm(way)) for way in ways):
            if _roundness(other, self.radius) > _roundness(line, self.radius):
                line = other
            if _roundness(line, self.radius) == (1, 1):
                break
        return line

    def eased(self, leaving: Array | None) -> Array:
        """The line with its bends widened, leaving as is said."""
        wanted = self.wanted
        place, stiffness = self.points.copy(), np.full(len(self.points), STIFFNESS)
        moved = _rod(place, stiffness, leaving, self.arriving)
        for step in range(ROUNDS):
            pushed = self.walls.push(moved)
            bends = bend_radii(moved)
            if (bends > wanted / SPARE).all() and np.abs(pushed).max(initial=0) < YIELDING / 4:
                break
            place += pushed
            if step < STIFFENING:
                near = maximum_filter1d((wanted > bends).astype(float), self.reach)
                stiffness = np.minimum(stiffness * STIFFER**near, (STIFFEST * wanted) ** 4)
            else:
                hard = np.linalg.norm(pushed, axis=1)
                round_enough = bends > SPARE * RADII * self.radius
                held = (hard > YIELDING) & round_enough | (hard > 2 * YIELDING)
                near = maximum_filter1d(held.astype(float), self.reach // 2)
                stiffness = np.maximum(stiffness * SUPPLER**near, STIFFNESS)
            moved = _rod(place, stiffness, leaving, self.arriving)
        stiffness = np.minimum(stiffness, (EVENING * wanted) ** 4)
        return self._evened(_cleared(moved, self.walls), stiffness, leaving)

    def _evened(self, cleared: Array, stiffness: Array, leaving: Array | None) -> Array:
        """A line evened, and made stiffer where a bend is too tight as long as there is room."""
        slow = GRADUALLY if self.gradual else 1
        if self.gradual:
            stiffness = np.exp(self._spread(np.log(stiffness)))
        evened = _rod(cleared, stiffness, leaving, self.arriving)
        for _ in range(slow * EVENINGS):
            tight = bend_radii(evened) < self.least
            if not tight.any():
                break
            near = self._spread(maximum_filter1d(tight.astype(float), self.reach))
            stiffness = stiffness * STIFFER ** (near / slow)
            rounder = _rod(cleared, stiffness, leaving, self.arriving)
            nearness = 1.05 * _nearness(evened, self.walls)
            if _nearness(rounder, self.walls) > max(NEAREST, nearness):
                break
            evened = rounder
        return evened

    def _spread(self, values: Array) -> Array:
        """Values (n,) along the line, without jumps if they are to change gradually."""
        if not self.gradual:
            return values
        return np.asarray(gaussian_filter1d(values, GRADUAL * self.reach))


def _nearness(points: Array, walls: Walls) -> float:
    """How much too near (mm) a line comes to a surface that it must not touch."""
    pushed = walls.push(points, yielding=False, touched=False)
    return float(np.linalg.norm(pushed, axis=1).max())


def _cleared(points: Array, walls: Walls) -> Array:
    """The line with what is still too near to a surface moved off it, and its neighbours too."""
    moved, from_end = points.copy(), np.arange(len(points))
    # Towards its ends, which stay, it moves less and less: else it would fold there.
    at_ends = ease(np.minimum(from_end, from_end[::-1]) / ENDS)[:, None]
    for _ in range(CLEARING):
        pushed = walls.push(moved)
        far = np.linalg.norm(pushed, axis=1, keepdims=True)
        if far.max() < YIELDING:
            break
        step = np.maximum(1 - YIELDING / np.maximum(far, YIELDING), 0) * pushed
        spread = gaussian_filter1d(step, SPREAD, axis=0) * SPREAD * 1.5
        spread *= at_ends
        moved += spread
    return moved


def _rod(place: Array, stiffness: Array, leaving: Array | None, arriving: Array | None) -> Array:
    """The line (n, 3) that is nearest to its place and bends least, its ends and tangents held."""
    count, step = len(place), float(np.linalg.norm(np.diff(place, axis=0), axis=1).mean())
    line, free = place.copy(), np.ones(count, bool)
    free[[0, -1]] = False
    if leaving is not None:
        line[1], free[1] = place[0] + step * leaving, False
    if arriving is not None:
        line[-2], free[-2] = place[-1] - step * arriving, False
    if free.sum() < 2:
        return line
    # Rows of the second difference d: the rod minimises |x - place|^2 + stiffness |d x|^2.
    weight = np.zeros(count + 4)
    weight[3:-3] = stiffness[1:-1]
    middle, before, after = weight[2:-2], weight[1:-3], weight[3:-1]
    whole = 1.0 + before + 4 * middle + after
    beside = -2 * (middle[:-1] + middle[1:])
    apart = middle[1:-1]
    right = place.copy()
    held = np.flatnonzero(~free)
    for i in held:  # what is known moves to the right side
        for j in (i - 2, i - 1, i + 1, i + 2):
            if 0 <= j < count and free[j]:
                share = beside if abs(i - j) == 1 else apart
                right[j] -= share[min(i, j)] * line[i]
    inner = np.flatnonzero(free)
    a, b = inner[0], inner[-1] + 1
    band = np.zeros((3, b - a))
    band[0] = whole[a:b]
    band[1, :-1] = beside[a : b - 1]
    band[2, :-2] = apart[a : b - 2]
    line[a:b] = solveh_banded(band, right[a:b], lower=True)
    return line
