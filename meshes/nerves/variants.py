"""Nerves that run another way in variants of anatomy.

What changes is asked of the reasoning: from which parent a nerve leaves, which fibres it carries
and which nerve is left without any. The table of variants only says by which way a nerve then runs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.nerves.course_calibre import nerve_tree, tree_calibre
from meshes.nerves.course_checks import check_places
from meshes.nerves.courses import PlanLaying
from meshes.nerves.nerve_plan import NervePlan, nerves_beside, parents_first, usual_plan
from meshes.nerves.spinal_roots import root_strands
from meshes.nerves.tubes import build_tubes
from pathways.fibres import network

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv

    from meshes.anatomy import Anatomy
    from meshes.nerves.course_calibre import Parents
    from meshes.places.body_places import Places
    from meshes.places.course import Course, Twig
    from meshes.tables.body_tables import BodyTables
    from meshes.tables.courses import CourseRow
    from pathways.atlas import Atlas

# A course that differs by less, mm, in place and radius is the usual one: nobody sees it.
ALIKE: Final = 0.2
AS_THICK: Final = 0.12
RAMUS: Final = "ramus"
"""Kind of nerve that is there whether a plexus uses it or not."""


@dataclass(frozen=True)
class BuiltVariant:
    """What a variant draws in place of the usual anatomy, right side."""

    courses: Mapping[str, Course]
    """Courses that differ, by nerve."""
    meshes: Mapping[str, pv.PolyData]
    """Parts that differ, by the name of the part that each stands in for."""
    hides: tuple[str, ...] = ()
    """Parts of the usual anatomy that are absent."""


def build_variants(anatomy: Anatomy) -> dict[str, BuiltVariant]:
    """Build the geometry of every variant that has one, by variant id.

    Args:
        anatomy: The whole body with its usual nerve courses.

    Raises:
        TableError: The table of variants names something unknown.
        CoursePlaceError: A nerve of a variant runs in bone or leaves the skin.
    """
    tables = anatomy.tables
    usual = usual_plan(tables)
    found = {}
    for name in tables.facts.variants:
        plan = variant_plan(name, usual, tables)
        hidden = hidden_nerves(name, tables.facts)
        courses = changed_courses(plan, usual, anatomy.courses, anatomy.places)
        courses = {nerve: course for nerve, course in courses.items() if nerve not in hidden}
        if courses:
            hides = tuple(f"nerve:{nerve}" for nerve in hidden)
            drawn = build_tubes(courses, root_strands(anatomy.skeleton, courses))
            found[name] = BuiltVariant(courses, drawn, hides)
    moved = {
        f"{name}.{nerve}": course
        for name, variant in found.items()
        for nerve, course in variant.courses.items()
        if not _alike(course, anatomy.courses[nerve])[0]
    }
    check_places(moved, anatomy.skeleton, anatomy.skin)
    return found


def variant_plan(variant: str, usual: NervePlan, tables: BodyTables) -> NervePlan:
    """Give the nerves of a variant before they are laid.

    Args:
        variant: its id.
        usual: the usual anatomy.
        tables: the rows that differ, and the facts.
    """
    changes = tables.course_variants.get(variant, {})
    parents = nerve_tree(tables.facts, (variant,))
    rows = {
        nerve: changes.get(nerve) or _moved_start(row, usual.parents[nerve], parents[nerve])
        for nerve, row in usual.rows.items()
    }
    return NervePlan(rows, parents, tree_calibre(tables.facts, (variant,)), usual.served)


def _moved_start(row: CourseRow, usual: Parents, parents: Parents) -> CourseRow:
    """The row with the parent that now stands where the one stood on which it usually starts."""
    if row.starts_on is None or row.starts_on in [name for name, _ in parents]:
        return row
    place = [name for name, _ in usual].index(row.starts_on)
    return row.model_copy(update={"starts_on": parents[min(place, len(parents) - 1)][0]})


def changed_courses(
    plan: NervePlan, usual: NervePlan, courses: Mapping[str, Course], places: Places
) -> dict[str, Course]:
    """Lay the nerves of a variant whose way or thickness is not the usual one.

    Args:
        plan: the variant.
        usual: the usual anatomy.
        courses: its courses.
        places: the body.

    Returns:
        The courses that differ, by nerve.
    """
    known = dict(courses)
    layers = PlanLaying(plan, places, known)
    changed: dict[str, Course] = {}
    moved: set[str] = set()
    for nerve in parents_first(plan.rows, plan.parents):
        before = courses[nerve]
        stands_on = nerves_beside(plan.rows[nerve], plan.parents[nerve])
        if stands_on & moved or _runs_otherwise(nerve, plan, usual):
            course = layers.lay(nerve)
            if plan.rows[nerve] is usual.rows[nerve] and _same_line(course, before):
                course = _thickened(before, plan, usual)  # its twigs run as they do
        else:
            course = _thickened(before, plan, usual)
        same_way, as_thick = _alike(course, before)
        if not (same_way and as_thick):
            known[nerve] = changed[nerve] = course
        if not same_way:
            moved.add(nerve)
    return changed


def _runs_otherwise(nerve: str, plan: NervePlan, usual: NervePlan) -> bool:
    """Whether a nerve's row or parents differ from the usual ones."""
    same_row = plan.rows[nerve] is usual.rows[nerve]
    return not same_row or plan.parents[nerve] != usual.parents[nerve]


def _thickened(course: Course, plan: NervePlan, usual: NervePlan) -> Course:
    """The same course, as thick as the fibres of a variant make it; its twigs follow."""
    size = (course.nerve, course.along, course.length)
    now, before = (p.calibre(*size) for p in (plan, usual))
    share = now / before
    twigs = tuple(
        replace(twig, radius=twig.radius * np.interp(twig.along[0], course.along, share))
        for twig in course.twigs
    )
    return replace(course, radius=course.radius * share, twigs=twigs)


def _same_line(one: Course | Twig, other: Course | Twig) -> bool:
    """Whether two lines, their twigs aside, run the same way."""
    alike = one.points.shape == other.points.shape
    return alike and np.allclose(one.points, other.points, atol=ALIKE)


def _alike(one: Course, other: Course) -> tuple[bool, bool]:
    """Whether two courses of a nerve run the same way, and whether they are as thick."""
    ours: tuple[Course | Twig, ...] = (one, *one.twigs)
    theirs: tuple[Course | Twig, ...] = (other, *other.twigs)
    if [line.points.shape for line in ours] != [line.points.shape for line in theirs]:
        return False, False
    pairs = list(zip(ours, theirs, strict=True))
    same_way = all(_same_line(a, b) for a, b in pairs)
    return same_way, all(np.allclose(a.radius, b.radius, atol=AS_THICK) for a, b in pairs)


def hidden_nerves(variant: str, facts: Atlas) -> tuple[str, ...]:
    """Name the nerves that have lost all their fibres in a variant.

    Roots and rami stay: every vertebra has its own, whatever a plexus makes of them.
    """
    nerves = facts.nerves
    usual, changed = (network(variants=names, atlas=facts) for names in ((), (variant,)))
    lost = usual.carrying - changed.carrying
    return tuple(sorted(n for n in lost if n in nerves and nerves[n].kind != RAMUS))
