"""The lines for which bellies make way, and the muscles that the tables let each of them enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.nerves.nerve_plan import NervePlan, usual_plan
from meshes.soft_tissue.making_way import Lane
from meshes.soft_tissue.tendons import corner_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pyvista as pv

    from meshes.places.course import Course
    from meshes.tables.body_tables import BodyTables


def lanes(
    tables: BodyTables, nerves: Mapping[str, Course], vessels: Mapping[str, Course]
) -> dict[str, Lane]:
    """Give every line of a body: nerves and their twigs (``tibial.2``), and vessels.

    Args:
        tables: what the lines may enter.
        nerves: the courses of the nerves.
        vessels: those of the vessels, by part name.
    """
    plan = usual_plan(tables)
    found = {
        name: Lane(course.points, course.radius, _parts(tables.vessels[name].enters))
        for name, course in vessels.items()
    }
    for nerve, course in nerves.items():
        found[nerve] = Lane(course.points, course.radius, main_enters(plan, nerve))
        for i, twig in enumerate(course.twigs):
            joining = twig.along[-1] == 0  # a strand of a further parent is the nerve itself
            enters = (main_enters if joining else twig_enters)(plan, nerve)
            found[f"{nerve}.{i}"] = Lane(twig.points, twig.radius, enters)
    return found


def tendon_lanes(tables: BodyTables, parts: Mapping[str, pv.PolyData]) -> list[Lane]:
    """Give the lines along the corners of tendons that have no slips: none lies in a belly beside.

    Args:
        tables: the rows of the tendons.
        parts: meshes by part name, those of the tendons among them.
    """
    return [
        Lane(line, np.zeros(len(line)), _parts([name]))
        for name, row in tables.tendons.items()
        if not row.slips
        for line in corner_lines(parts[f"tendon:{name}"])
    ]


def main_enters(plan: NervePlan, nerve: str) -> frozenset[str]:
    """Name the parts that a nerve itself enters: what its row says, and what it ends in.

    A muscle that it only gives twigs to is none of them: it runs along that.
    """
    row, served = plan.rows[nerve], plan.served
    goes_on = served.until.get(nerve, 0.0) < plan.last_branch(nerve)
    last = (row.to,) if row.to else () if goes_on else served.last.get(nerve, ())
    return _parts({*row.enters, *last})


def twig_enters(plan: NervePlan, nerve: str) -> frozenset[str]:
    """Name the parts that the twigs of a nerve enter: all that it serves or goes through."""
    row = plan.rows[nerve]
    served = plan.served.by_nerve.get(nerve, ())
    named = {twig.to for twig in row.twigs} | {row.to or ""}
    return _parts({*served, *named, *row.enters})


def _parts(muscles: Iterable[str]) -> frozenset[str]:
    return frozenset(f"muscle:{name}" for name in muscles)
