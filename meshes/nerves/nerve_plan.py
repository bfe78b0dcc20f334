"""One anatomy of the nerves before it is laid on a body: rows, parents and calibre."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meshes.nerves.course_calibre import nerve_tree, tree_calibre
from meshes.nerves.course_table import CourseRow, load_course_table
from meshes.places.waypoint import CourseTableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.nerves.course_calibre import Calibre, Parents


@dataclass(frozen=True)
class NervePlan:
    """One anatomy of the nerves, before it is laid on a body."""

    rows: Mapping[str, CourseRow]
    """The course table, by nerve."""
    parents: Mapping[str, Parents]
    """For each nerve its (parent, position 0..1)."""
    calibre: Calibre
    """The radius (n,) mm of a nerve at positions (n,)."""


def usual_plan() -> NervePlan:
    """Give the usual anatomy: the course table, and parents and fibres of the fact tables.

    Raises:
        CourseTableError: the course table cannot be read.
    """
    parents = nerve_tree()
    return NervePlan(load_course_table(nerves=parents), parents, tree_calibre())


def parents_first(table: Mapping[str, CourseRow], parents: Mapping[str, Parents]) -> list[str]:
    """Order the rows so that a nerve comes after its parents and those it refers to.

    Raises:
        CourseTableError: two nerves wait for each other, or one has no row.
    """
    order: list[str] = []
    pending: set[str] = set()

    def visit(nerve: str) -> None:
        if nerve in order:
            return
        if nerve in pending:
            raise CourseTableError(nerve, "path", nerve, "nerves that do not wait for this one")
        pending.add(nerve)
        for other in sorted(nerves_beside(table[nerve], parents[nerve])):
            if other not in table:
                raise CourseTableError(nerve, "nerve", other, "a nerve with a row of its own")
            visit(other)
        order.append(nerve)

    for nerve in table:
        visit(nerve)
    return order


def nerves_beside(row: CourseRow, parents: Parents) -> set[str]:
    """Name the nerves that a course starts on, is joined by or is laid beside."""
    beside = {w.values["nerve"] for w in row.path if w.kind == "nerve"}
    return beside | {parent for parent, _ in parents}
