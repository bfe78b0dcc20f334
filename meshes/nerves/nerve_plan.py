"""One anatomy of the nerves before it is laid on a body: rows, parents and calibre."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meshes.nerves.course_calibre import nerve_tree, tree_calibre
from meshes.nerves.course_ends import Served
from meshes.tables.courses import COURSES
from meshes.tables.waypoints import BesideNerve
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.nerves.course_calibre import Calibre, Parents
    from meshes.tables.body_tables import BodyTables
    from meshes.tables.courses import CourseRow


@dataclass(frozen=True)
class NervePlan:
    """One anatomy of the nerves, before it is laid on a body."""

    rows: Mapping[str, CourseRow]
    """The course table, by nerve."""
    parents: Mapping[str, Parents]
    """For each nerve its (parent, position 0..1)."""
    calibre: Calibre
    """The radius (n,) mm of a nerve at positions (n,)."""
    served: Served
    """What the nerves serve."""

    def last_branch(self, nerve: str) -> float:
        """Give the position 0..1 at which the last other nerve leaves this one, 0 if none does."""
        leaves = [at for parents in self.parents.values() for name, at in parents if name == nerve]
        return max(leaves, default=0.0)


def usual_plan(tables: BodyTables) -> NervePlan:
    """Give the usual anatomy: the course table, and parents and fibres of the fact tables."""
    facts = tables.facts
    return NervePlan(tables.courses, nerve_tree(facts), tree_calibre(facts), Served.by(facts))


def parents_first(table: Mapping[str, CourseRow], parents: Mapping[str, Parents]) -> list[str]:
    """Order the rows so that a nerve comes after its parents and those it refers to.

    Raises:
        TableError: two nerves wait for each other, or one has no row.
    """
    order: list[str] = []
    pending: set[str] = set()

    def visit(nerve: str) -> None:
        if nerve in order:
            return
        if nerve in pending:
            raise TableError(COURSES, nerve, "path", nerve, "nerves that do not wait for this one")
        pending.add(nerve)
        for other in sorted(nerves_beside(table[nerve], parents[nerve])):
            if other not in table:
                raise TableError(COURSES, nerve, "nerve", other, "a nerve with a row of its own")
            visit(other)
        order.append(nerve)

    for nerve in table:
        visit(nerve)
    return order


def nerves_beside(row: CourseRow, parents: Parents) -> set[str]:
    """Name the nerves that a course starts on, is joined by or is laid beside."""
    beside = {place.nerve for place in row.path if isinstance(place, BesideNerve)}
    return beside | {parent for parent, _ in parents}
