"""Lay one nerve: from its parent through its waypoints, out of bone and under the skin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.curves import join, positions, spline
from meshes.nerves.course_calibre import THICKEST, THINNEST
from meshes.nerves.course_smoothing import relax
from meshes.places.course import Course, Twig
from meshes.places.waypoint import CourseTableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from meshes.nerves.course_calibre import Calibre, Parents
    from meshes.nerves.course_table import CourseRow, TwigRow
    from meshes.places.body_places import Places
    from meshes.places.cloud import Cloud

# Position by which a nerve that is thinner than its fibres suggest has become so.
THINNED_BY: Final = 0.1
STRAND_SHORTEST: Final = 1.0  # mm; a parent that ends this near needs no strand
# How far up the parent, as a share of its first stretch, a branch takes its direction from.
UPSTREAM: Final = 0.4
# A twig's radius as a share of the nerve's where it leaves, and at its end of that at its start.
TWIG_THINNING: Final = 0.55
TWIG_TAPER: Final = 0.6
THINNEST_TWIG: Final = 0.45  # mm


@dataclass(frozen=True)
class CourseLaying:
    """What it takes to lay one nerve: the places, the nerves before it, and what it runs along."""

    places: Places
    courses: Mapping[str, Course]
    calibre: Calibre
    muscles: Cloud | None

    def lay(self, row: CourseRow, parents: Parents) -> Course:
        """Lay a nerve, the strands of its further parents and its twigs.

        Args:
            row: its row of the course table.
            parents: the (parent, position 0..1) from which it leaves.

        Raises:
            CourseTableError: the row names something unknown.
        """
        first, others = _start(row, parents)
        way = [self.places.point(w, self.courses, row.nerve) for w in row.path]
        before = None
        if first is not None:
            start, before = self._leaving(*first, way[0])
            way.insert(0, start)
        points, index = spline(np.array(way), before)
        implied = len(way) - len(row.path)
        anchors = [(int(index[i + implied]), w.along) for i, w in enumerate(row.path)]
        known = [(i, position) for i, position in anchors if position is not None]
        radius = self._radius(row, positions(points, known))
        points = self._relaxed(points, radius)
        course = Course(row.nerve, points, positions(points, known), radius)
        strands = [self._strand(parent, at, course, row.joins) for parent, at in others]
        twigs = [self._twig(course, twig) for twig in row.twigs]
        return replace(course, twigs=(*[s for s in strands if s is not None], *twigs))

    def _radius(self, row: CourseRow, along: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give the radius (n,) mm; a thin nerve starts as thick as its fibres, without a step."""
        fibres = self.calibre(row.nerve, along)
        if row.thickness == 1:
            return fibres
        at_start = max(1.0, row.thickness)
        share = np.interp(along, (0.0, THINNED_BY), (at_start, row.thickness))
        return np.clip(share * fibres, THINNEST, THICKEST)

    def _leaving(
        self, parent: str, position: float, towards: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64] | None]:
        """Where a branch leaves its parent, and a point upstream that gives its direction.

        A branch that turns back takes its own direction at once.
        """
        course = self.courses[parent]
        start, along_parent = course.point_at(position), course.direction_at(position)
        reach = UPSTREAM * float(np.linalg.norm(towards - start))
        turns_back = float(along_parent @ (towards - start)) < 0
        return start, None if turns_back else start - reach * along_parent

    def _relaxed(
        self, points: NDArray[np.float64], radius: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        return relax(points, radius, self.places.bones, self.places.skin, self.muscles)

    def _strand(self, parent: str, position: float, course: Course, joins: float) -> Twig | None:
        """Give the strand by which a further parent comes in, or none if it ends there."""
        other = self.courses[parent]
        start, end = other.point_at(position), course.point_at(joins)
        if np.linalg.norm(end - start) < STRAND_SHORTEST:
            return None
        points = join(start, other.direction_at(position), end, course.direction_at(joins))
        thin = min(
            float(np.interp(position, other.along, other.radius)),
            float(np.interp(joins, course.along, course.radius)),
        )
        radius = np.full(len(points), thin)
        moved = self._relaxed(points, radius)
        moved[-1] = end
        return Twig(moved, np.zeros(len(points)), radius)

    def _twig(self, course: Course, row: TwigRow) -> Twig:
        start = course.point_at(row.leaves)
        known = {**self.courses, course.nerve: course}
        way = [start, *(self.places.point(w, known, course.nerve) for w in row.path)]
        reach = UPSTREAM * float(np.linalg.norm(way[1] - start))
        points, _ = spline(np.array(way), start - reach * course.direction_at(row.leaves))
        at_start = float(np.interp(row.leaves, course.along, course.radius))
        taper = np.linspace(1, TWIG_TAPER, len(points))
        radius = np.maximum(THINNEST_TWIG, TWIG_THINNING * at_start * taper)
        along = np.linspace(row.leaves, row.reaches, len(points))
        return Twig(self._relaxed(points, radius), along, radius)


def _start(row: CourseRow, parents: Parents) -> tuple[tuple[str, float] | None, Parents]:
    """Choose the parent on which the course starts; the others send strands."""
    if not parents:
        return None, ()
    names = [p for p, _ in parents]
    if row.starts_on is not None and row.starts_on not in names:
        raise CourseTableError(row.nerve, "starts_on", row.starts_on, ", ".join(names))
    chosen = names.index(row.starts_on) if row.starts_on else 0
    return parents[chosen], parents[:chosen] + parents[chosen + 1 :]
