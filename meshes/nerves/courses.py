"""The nerve courses: every nerve of the right side as a smooth line with positions along it.

No permissive source holds the nerves of the leg, so their courses are laid here from
``data/courses.toml``: each nerve leaves its parent exactly at the place that the fact tables
give, runs through its waypoints, and is then pushed out of bone and under the skin.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from meshes.nerves.course_checks import check_places
from meshes.nerves.course_ends import Endings
from meshes.nerves.course_laying import CourseLaying
from meshes.nerves.nerve_plan import parents_first
from meshes.nerves.spinal_roots import thickened
from meshes.places.body_places import Places
from meshes.places.cloud import Cloud
from meshes.places.course import Course, Twig

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pyvista as pv

    from meshes.bones.skeleton import Skeleton
    from meshes.nerves.nerve_plan import NervePlan
    from meshes.places.body_places import Frame

__all__ = ["Course", "PlanLaying", "Twig", "build_courses", "lay_courses"]


def build_courses(
    skeleton: Skeleton,
    skin: pv.PolyData,
    muscles: Mapping[str, pv.PolyData],
    frames: Mapping[str, Frame],
    plan: NervePlan,
) -> dict[str, Course]:
    """Lay the course of every nerve of the table on a body.

    Args:
        skeleton: bones and landmarks.
        skin: the closed skin of the whole body.
        muscles: muscle meshes by part name (``muscle:piriformis``).
        frames: limb frames by name.
        plan: the anatomy of the nerves.

    Returns:
        A `Course` for each nerve of the table, parents before branches.

    Raises:
        TableError: a row names something unknown.
        CoursePlaceError: a course leaves the skin or runs in bone.
    """
    places = Places(
        skeleton.landmarks,
        frames,
        muscles,
        Cloud.of(skeleton.bones.values()),
        Cloud.of([skin]),
        skeleton.scale,
        skeleton.size,
    )
    courses = lay_courses(plan, places, partial(thickened, skeleton))
    check_places(courses, skeleton, skin)
    return courses


def lay_courses(
    plan: NervePlan, places: Places, finished: Callable[[Course], Course] | None = None
) -> dict[str, Course]:
    """Lay every nerve of a plan, parents before branches.

    Args:
        plan: the anatomy of the nerves.
        places: the body.
        finished: what is still done to a course before its branches are laid on it.
    """
    courses: dict[str, Course] = {}
    layers = PlanLaying(plan, places, courses)
    for nerve in parents_first(plan.rows, plan.parents):
        course = layers.lay(nerve)
        courses[nerve] = finished(course) if finished else course
    return courses


class PlanLaying:
    """Lays the nerves of a plan one by one, on the courses that are there so far."""

    def __init__(self, plan: NervePlan, places: Places, courses: Mapping[str, Course]) -> None:
        """Keep the plan and the courses; muscles are measured when first run along."""
        self._plan, self._places, self._courses = plan, places, courses
        self._endings = Endings(places, plan.served)
        self._muscles: dict[tuple[str, ...], Cloud | None] = {(): None}

    def lay(self, nerve: str) -> Course:
        """Lay one nerve whose parents are laid.

        Raises:
            TableError: its row names something unknown.
        """
        row = self._plan.rows[nerve]
        if row.clear_of not in self._muscles:
            meshes = [self._places.muscle(name, nerve) for name in row.clear_of]
            self._muscles[row.clear_of] = Cloud.of(meshes)
        muscles = self._muscles[row.clear_of]
        layer = CourseLaying(self._places, self._courses, self._plan, self._endings, muscles)
        return layer.lay(row, self._plan.parents[nerve])
