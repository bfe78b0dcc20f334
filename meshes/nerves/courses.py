"""The nerve courses: every nerve of the right side as a smooth line with positions along it.

No permissive source holds the nerves of the leg, so their courses are laid here from
``data/courses.toml``: each nerve leaves its parent exactly at the place that the fact tables
give, runs through its waypoints, and is then pushed out of bone and under the skin.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.nerves.course_calibre import THICKEST, THINNEST
from meshes.nerves.course_points import Places
from meshes.nerves.course_smoothing import join, positions, relax, spline
from meshes.nerves.course_surfaces import Surface
from meshes.nerves.course_table import CourseRow, CourseTableError, TwigRow, load_course_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.bones.skeleton import Skeleton
    from meshes.nerves.course_calibre import Calibre
    from meshes.nerves.course_points import Frame

Parents = tuple[tuple[str, float], ...]
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
class Twig:
    """A strand of a nerve: points (n, 3) mm, position ``along`` (n,), radius (n,) mm.

    A twig's positions end where the fact table lets its fibres leave the nerve, so that a cut
    beyond that place spares it; a strand from a further parent carries 0.
    """

    points: NDArray[np.float64]
    along: NDArray[np.float64]
    radius: NDArray[np.float64]


@dataclass(frozen=True)
class Course:
    """The course of one nerve on the right side.

    ``points`` (n, 3) mm from its start to its end; ``along`` (n,) rises from 0 to 1, linear in
    arc length between the places whose position is known; ``radius`` (n,) mm is a display
    value that follows the fibres; ``twigs`` belong to the same part.
    """

    nerve: str
    points: NDArray[np.float64]
    along: NDArray[np.float64]
    radius: NDArray[np.float64]
    twigs: tuple[Twig, ...] = ()

    def point_at(self, position: float) -> NDArray[np.float64]:
        """Give xyz (3,) mm at a position 0..1 along the nerve."""
        return np.array([np.interp(position, self.along, self.points[:, i]) for i in range(3)])

    def direction_at(self, position: float) -> NDArray[np.float64]:
        """Give the unit tangent (3,) at a position 0..1, pointing away from the spine."""
        step = 0.01
        ahead = self.point_at(min(1.0, position + step))
        tangent = ahead - self.point_at(max(0.0, position - step))
        return tangent / (np.linalg.norm(tangent) + 1e-12)

    @property
    def length(self) -> float:
        """The length of the main course, mm."""
        return float(np.linalg.norm(np.diff(self.points, axis=0), axis=1).sum())


def build_courses(  # the body's layers, and two that tests replace
    skeleton: Skeleton,
    skin: pv.PolyData,
    muscles: Mapping[str, pv.PolyData],
    frames: Mapping[str, Frame],
    *,
    parents: Mapping[str, Parents] | None = None,
    calibre: Calibre | None = None,
) -> dict[str, Course]:
    """Lay the course of every nerve of the table on a body.

    Args:
        skeleton: bones and landmarks.
        skin: the closed skin of the whole body.
        muscles: muscle meshes by part name (``muscle:piriformis``).
        frames: limb frames by name.
        parents: for each nerve its (parent, position 0..1); from the fact tables if None.
        calibre: the radius along each nerve; from the fact tables if None.

    Returns:
        A `Course` for each nerve of the table, parents before branches.

    Raises:
        CourseTableError: a row names something unknown.
    """
    if parents is None or calibre is None:
        from meshes.nerves.course_calibre import nerve_tree, tree_calibre  # noqa: PLC0415  # reads tables

        parents = nerve_tree() if parents is None else parents
        calibre = tree_calibre() if calibre is None else calibre
    table = load_course_table(nerves=parents)
    places = Places(
        skeleton.landmarks,
        frames,
        muscles,
        Surface.of(skeleton.bones.values()),
        Surface.of([skin]),
        skeleton.scale,
    )
    courses: dict[str, Course] = {}
    along: dict[tuple[str, ...], Surface | None] = {(): None}
    for nerve in _parents_first(table, parents):
        row = table[nerve]
        if row.clear_of not in along:
            along[row.clear_of] = Surface.of(places.muscle(name, nerve) for name in row.clear_of)
        layer = _Layer(places, courses, calibre, along[row.clear_of])
        courses[nerve] = layer.lay(row, parents[nerve])
    return courses


def _parents_first(table: Mapping[str, CourseRow], parents: Mapping[str, Parents]) -> list[str]:
    """Order the rows so that a nerve comes after its parents and those it refers to."""
    order: list[str] = []
    pending: set[str] = set()

    def visit(nerve: str) -> None:
        if nerve in order:
            return
        if nerve in pending:
            raise CourseTableError(nerve, "path", nerve, "nerves that do not wait for this one")
        pending.add(nerve)
        row = table[nerve]
        beside = {w.values["nerve"] for w in row.path if w.kind == "nerve"}
        for other in sorted({p for p, _ in parents[nerve]} | beside):
            if other not in table:
                raise CourseTableError(nerve, "nerve", other, "a nerve with a row of its own")
            visit(other)
        order.append(nerve)

    for nerve in table:
        visit(nerve)
    return order


@dataclass(frozen=True)
class _Layer:
    """What it takes to lay one nerve: the places, the nerves before it, and what it avoids."""

    places: Places
    courses: Mapping[str, Course]
    calibre: Calibre
    muscles: Surface | None

    def lay(self, row: CourseRow, parents: Parents) -> Course:
        """Lay the nerve, the strands of its further parents and its twigs."""
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
        measured = row.thickness
        if measured < 1:
            share = np.interp(along, (0.0, THINNED_BY), (1.0, measured))
        else:
            share = np.full(len(along), measured)
        return np.clip(share * self.calibre(row.nerve, along), THINNEST, THICKEST)

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
