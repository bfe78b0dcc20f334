"""Lay one nerve: from its parent through its waypoints to its end, out of bone, under the skin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.curves import arc_length, ease, join, positions, spline
from meshes.nerves.course_bends import eased, finely
from meshes.nerves.course_calibre import THICKEST, THINNEST
from meshes.nerves.course_ends import THINNING, thinned
from meshes.nerves.course_smoothing import Walls, relaxed
from meshes.places.course import Course, Twig
from meshes.tables.courses import COURSES
from meshes.tables.rows import direction
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from meshes.nerves.course_calibre import Parents
    from meshes.nerves.course_ends import End, Endings
    from meshes.nerves.nerve_plan import NervePlan
    from meshes.places.body_places import Places
    from meshes.places.cloud import Cloud
    from meshes.tables.courses import CourseRow, TwigRow

    Array = NDArray[np.float64]

# Position by which a nerve that is thinner than its fibres suggest has become so.
THINNED_BY: Final = 0.1
STRAND: Final = 0.75  # radius of a strand, of the thinner nerve at its ends
STRAND_ASIDE: Final = 0.75  # least cosine of the angle at which it still leaves or joins in line
STRAND_SHORTEST: Final = 1.0  # mm; a parent that ends this near needs no strand
STRAND_TURNING: Final = 8.0  # mm; a shorter strand has no room to turn at both ends
# How far up the parent, as a share of its first stretch, a branch takes its direction from.
UPSTREAM: Final = 0.4
CONTINUES: Final = 0.97
"""Position on the parent beyond which a nerve is its continuation, not a branch."""
ONWARD: Final = 0.6  # least cosine of the angle at which a continuation still leaves in line
ASIDE: Final = 0.65  # and at which a branch does
BACK: Final = -0.3  # least cosine of the angle at which a line does not turn back
BLENDING: Final = 9.0  # mm over which a continuation takes its own thickness, or a nerve its form
HIDDEN: Final = 0.95  # of its parent's thickness: a beginning that does not show in it
PARTING: Final = 4.0  # mm before its last branch within which a nerve parts
FLARE: Final = 2.0  # of its own thickness, that a part of a nerve begins as thick as at most
# A twig's radius as a share of the nerve's where it leaves, and at its end of that at its start.
TWIG_THINNING: Final = 0.55
TWIG_TAPER: Final = 0.6
THINNEST_TWIG: Final = 0.45  # mm
STUMP: Final = 1.8  # mm of a nerve that are left behind its last branch, if nothing else leaves it
BESIDE_MUSCLE: Final = 1.5  # mm from the end of a nerve to the muscles that it keeps clear of
NEAR: Final = 6.0  # mm beyond its clearance at which a surface matters while bends are widened
APART: Final = 3.0  # mm; an end farther than this from the last waypoint is a place of its own


@dataclass(frozen=True)
class CourseLaying:
    """What it takes to lay one nerve: the places, the nerves before it, and what it runs along."""

    places: Places
    courses: Mapping[str, Course]
    plan: NervePlan
    endings: Endings
    muscles: Cloud | None

    def lay(self, row: CourseRow, parents: Parents) -> Course:
        """Lay a nerve, the strands of its further parents and its twigs.

        Args:
            row: its row of the course table.
            parents: the (parent, position 0..1) from which it leaves.

        Raises:
            TableError: the row names something unknown.
        """
        first, others = _start(row, parents)
        way = [self.places.point(w, self.courses, row.nerve) for w in row.path]
        before: Array | None = None
        leaving: Array | None = None
        if first is not None:
            least = ONWARD if self._goes_on(*first) else ASIDE
            start, before, leaving = _leaving(self.courses[first[0]], first[1], way[0], least)
            way.insert(0, start)
        implied = len(way) - len(row.path)
        last_branch = self.plan.last_branch(row.nerve)
        if self.muscles is not None:
            way[-1] = _clear_of(self.muscles, way[-1], BESIDE_MUSCLE * self.places.scale)
        end = self._end(row, way[-1], last_branch)
        points, index = spline(np.array(_led_to(end, way)), before)
        anchors = [(int(index[i + implied]), w.along) for i, w in enumerate(row.path)]
        known = [(i, position) for i, position in anchors if position is not None]
        radius = self._radius(row, positions(points, known), points)
        points, place = self._shaped(points, radius, leaving)
        known = [(_within(place[i], points), position) for i, position in known]
        along = positions(points, known)
        if last_branch < CONTINUES and self._goes_on(row.nerve, last_branch):
            points, along = _cut_behind(points, along, last_branch)
        radius = self._radius(row, along, points)
        if first is not None:
            alone = not others or row.thickness <= 1
            radius = self._blended(radius, points, *first, alone=alone)
        if last_branch < CONTINUES:
            left = _length(points) - float(np.interp(last_branch, along, arc_length(points)))
            radius = thinned(radius, points, min(THINNING, left), self.endings.tip)
        course = Course(row.nerve, points, along, radius, flat=_flat(row, points, along))
        strands = [self._strand(parent, at, course, row.joins) for parent, at in others]
        twigs = [strand for strand in strands if strand is not None]
        if end is not None and end.muscle is not None:
            twigs += self.endings.branches(Twig(points, along, radius), end.muscle)
        for twig in row.twigs:
            twigs += self._twig(course, twig)
        return replace(course, twigs=tuple(twigs))

    def _end(self, row: CourseRow, place: Array, last_branch: float) -> End | None:
        if row.to is not None:
            return self.endings.of_twig(row.to, place)
        return self.endings.of_nerve(row.nerve, place, last_branch)

    def _goes_on(self, parent: str, position: float) -> bool:
        """Whether a nerve that leaves a parent there is its continuation: nothing else is left."""
        last_branch = self.plan.last_branch(parent)
        served = self.endings.served.until.get(parent, 0.0)
        return position >= CONTINUES or (position >= last_branch and served < last_branch)

    def _parts(self, parent: Course, position: float) -> bool:
        """Whether a parent parts there: what leaves it so near its end carries it on."""
        name, last = parent.nerve, self.plan.last_branch(parent.nerve)
        if self._goes_on(name, position):
            return True
        arc = arc_length(parent.points)
        left = np.diff(np.interp([position, last], parent.along, arc))[0]
        return bool(0 <= left < PARTING and self._goes_on(name, last))

    def _radius(self, row: CourseRow, along: Array, points: Array) -> Array:
        """Give the radius (n,) mm; a thin nerve starts as thick as its fibres, without a step."""
        fibres = self.plan.calibre(row.nerve, along, _length(points))
        if row.thickness == 1:
            return fibres
        at_start = max(1.0, row.thickness)
        share = np.interp(along, (0.0, THINNED_BY), (at_start, row.thickness))
        return np.clip(share * fibres, THINNEST, THICKEST)

    def _blended(
        self, radius: Array, points: Array, parent: str, position: float, *, alone: bool = True
    ) -> Array:
        """The radius (n,) mm of a nerve that begins as thick as the parent it continues.

        So do all that a parent parts into: none of them leaves a stub with a rim. A branch begins
        no thicker than its parent either, unless others come in.
        """
        other = self.courses[parent]
        at_start = HIDDEN * float(np.interp(position, other.along, other.radius))
        at_start = min(at_start, FLARE * float(radius[0]))
        thinner, thicker = radius[0] < at_start, radius[0] > at_start
        if (thinner and not self._parts(other, position)) or (thicker and not alone):
            return radius
        own = ease(arc_length(points) / BLENDING)
        return np.asarray(at_start + own * (radius - at_start))

    def _shaped(
        self, points: Array, radius: Array, leaving: Array | None, arriving: Array | None = None
    ) -> tuple[Array, Array]:
        """Push a line clear, lay it finely and widen its bends; where its points then are."""
        near = (self.places.bones, self.places.skin, self.muscles)
        coarse = relaxed(points, Walls.round(points, radius, *near, held=True))
        fine, place = finely(coarse)
        size = np.interp(np.arange(len(fine)), place, radius)
        walls = Walls.round(fine, size, *near, held=True, reach=NEAR)
        return eased(fine, size, walls, leaving, arriving), place

    def _strand(self, parent: str, position: float, course: Course, joins: float) -> Twig | None:
        """Give the strand by which a further parent comes in, or none if it ends there."""
        other = self.courses[parent]
        start, end = other.point_at(position), course.point_at(joins)
        far = float(np.linalg.norm(end - start))
        if far < STRAND_SHORTEST:
            return None
        straight = (end - start) / far
        least = STRAND_ASIDE if far > STRAND_TURNING else 1.0
        ways = [other.direction_at(position), course.direction_at(joins)]
        in_line = [way if float(way @ straight) > least else None for way in ways]
        way, into = (straight if found is None else found for found in in_line)
        points = join(start, way, end, into)
        thin = STRAND * min(
            float(np.interp(position, other.along, other.radius)),
            float(np.interp(joins, course.along, course.radius)),
        )
        moved, _ = self._shaped(points, np.full(len(points), thin), *in_line)
        moved[-1] = end
        radius = np.full(len(moved), thin)
        return Twig(moved, np.zeros(len(moved)), self._blended(radius, moved, parent, position))

    def _twig(self, course: Course, row: TwigRow) -> tuple[Twig, ...]:
        """A twig, and the branches by which it spreads in a muscle."""
        known = {**self.courses, course.nerve: course}
        way = [self.places.point(w, known, course.nerve) for w in row.path]
        start, before, leaving = _leaving(course, row.leaves, way[0], ASIDE, turning=True)
        end = self.endings.of_twig(row.to, way[-1])
        points, _ = spline(np.array(_led_to(end, [start, *way])), before)
        at_start = TWIG_THINNING * float(np.interp(row.leaves, course.along, course.radius))
        points, _ = self._shaped(points, np.full(len(points), at_start), leaving)
        taper = np.linspace(1, TWIG_TAPER, len(points))
        thin = np.maximum(THINNEST_TWIG, at_start * taper)
        radius = thinned(thin, points, tip=self.endings.tip)
        twig = Twig(points, np.linspace(row.leaves, row.ends, len(points)), radius)
        if end is None or end.muscle is None:
            return (twig,)
        return (twig, *self.endings.branches(twig, end.muscle))


def _leaving(
    parent: Course, position: float, towards: Array, least: float, *, turning: bool = False
) -> tuple[Array, Array | None, Array | None]:
    """Where a branch leaves its parent, a point upstream of it, and its direction there.

    A branch that leaves at too wide an angle (its cosine under `least`) takes its own at once; a
    twig that is `turning` and need not turn back bends out of its parent's half way.
    """
    start, along_parent = parent.point_at(position), parent.direction_at(position)
    far = float(np.linalg.norm(towards - start))
    straight = (towards - start) / max(far, 1e-9)
    ahead = float(along_parent @ straight)
    if ahead < least:
        if not turning or ahead < BACK:
            return start, None, None
        half = along_parent + straight
        return start, start - UPSTREAM * far * half / np.linalg.norm(half), None
    return start, start - UPSTREAM * far * along_parent, along_parent


def _clear_of(muscles: Cloud, place: Array, least: float) -> Array:
    """A place (3,) mm, moved out of muscles if it does not lie clear of them."""
    if muscles.signed(place[None])[0][0] >= least:
        return place
    return muscles.at_distance(place, least)


def _led_to(end: End | None, way: list[Array]) -> list[Array]:
    """The way with its last place at the end, or with the end after it if that is farther on.

    Where what is served lies less far than the last place, the line would turn back to its end.
    """
    if end is None:
        return way
    if float(np.linalg.norm(end.place - way[-1])) <= APART:
        return [*way[:-1], end.place]
    while len(way) > 1 and _turns_back(way, end.place):
        way = way[:-1]
    return [*way, end.place]


def _turns_back(way: list[Array], place: Array) -> bool:
    """Whether a way would bend back at its last place to go on to a place (3,) mm."""
    left, come = place - way[-1], way[-1] - way[-2]
    lengths = float(np.linalg.norm(left) * np.linalg.norm(come))
    return float(left @ come) <= BACK * lengths


def _cut_behind(points: Array, along: Array, last_branch: float) -> tuple[Array, Array]:
    """The line (n, 3) with a stump of what is left behind the last branch, at positions (n,)."""
    arc = arc_length(points)
    end = float(np.interp(last_branch, along, arc))
    kept = arc < end + STUMP
    left = np.clip((arc[kept] - end) / (arc[kept][-1] - end), 0, 1)
    return points[kept], np.where(left > 0, last_branch + (1 - last_branch) * left, along[kept])


def _flat(row: CourseRow, points: Array, along: Array) -> Array:
    """What the section is out of round (n, 3); (3,) of nothing where the nerve is round."""
    arc, flat = arc_length(points), np.zeros(3)
    for stretch in row.flat:
        start, end = np.interp([stretch.start, stretch.end], along, arc)
        share = ease((arc - start) / BLENDING + 1) * ease((end - arc) / BLENDING + 1)
        thin = _square_to(points, direction(stretch.thin))
        flat = flat + (1 - stretch.share) * share[:, None] * thin
    return flat


def _square_to(points: Array, way: Array) -> Array:
    """The direction (3,) turned square to a line, at each of its points (n, 3)."""
    ahead = np.gradient(points, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    square = way - (ahead @ way)[:, None] * ahead
    return np.asarray(square / np.maximum(np.linalg.norm(square, axis=1, keepdims=True), 1e-9))


def _within(place: float, points: Array) -> int:
    """The inner point that is nearest to a place among points (n, 3)."""
    return int(np.clip(round(place), 1, len(points) - 2))


def _length(points: Array) -> float:
    return float(arc_length(points)[-1])


def _start(row: CourseRow, parents: Parents) -> tuple[tuple[str, float] | None, Parents]:
    """Choose the parent on which the course starts; the others send strands."""
    if not parents:
        return None, ()
    names = [p for p, _ in parents]
    if row.starts_on is not None and row.starts_on not in names:
        raise TableError(COURSES, row.nerve, "starts_on", row.starts_on, ", ".join(names))
    chosen = names.index(row.starts_on) if row.starts_on else 0
    return parents[chosen], parents[:chosen] + parents[chosen + 1 :]
