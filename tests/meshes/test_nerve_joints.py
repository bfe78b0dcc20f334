"""Where a nerve parts, what carries it on begins as thick as it and thins gradually."""

from __future__ import annotations

import numpy as np

from meshes.geometry.curves import arc_length
from meshes.nerves.nerve_plan import usual_plan
from meshes.tables.library import load_tables

PLAN = usual_plan(load_tables())
NEAR = 4.0  # mm before the last branch of a nerve within which it parts
STEP = 0.2  # mm between a nerve's radius where it parts and that of the thickest that goes on
BLENDED = 10.0  # mm over which a beginning may change its thickness
STEEPEST = 0.35  # mm of radius for each mm


def partings(courses):
    """Each nerve that ends in others, the position of its last branch and what leaves it there."""
    found = {}
    for nerve, parents in PLAN.parents.items():
        for parent, position in parents:
            last, served = PLAN.last_branch(parent), PLAN.served.until.get(parent, 0.0)
            course = courses[parent]
            left = course.length * (last - position)
            if served < last and left < NEAR:
                found.setdefault(parent, []).append((nerve, position))
    return found


def begins(course, place):
    """Points and radii of the lines of a nerve that begin at a place (3,) mm."""
    lines = [(course.points, course.radius), *((t.points, t.radius) for t in course.twigs)]
    return [line for line in lines if np.linalg.norm(line[0][0] - place) < 0.5]


def test_no_nerve_ends_in_a_stub_with_a_rim(each_body):
    courses = each_body.courses
    for parent, branches in partings(courses).items():
        if parent not in PLAN.parents or not PLAN.parents[parent]:
            continue  # a root: its ganglion stands there
        thickness = {}
        for nerve, position in branches:
            place = courses[parent].point_at(position)
            own = float(np.interp(position, courses[parent].along, courses[parent].radius))
            for _, radius in begins(courses[nerve], place):
                thickness[nerve] = radius[0] - own
        if thickness:
            assert max(thickness.values()) > -STEP, (parent, thickness)


def test_a_beginning_changes_its_thickness_over_some_millimetres(each_body):
    for parent, branches in partings(each_body.courses).items():
        for nerve, position in branches:
            place = each_body.courses[parent].point_at(position)
            for points, radius in begins(each_body.courses[nerve], place):
                arc = arc_length(points)
                start = arc < min(BLENDED, 0.6 * arc[-1])
                if start.sum() > 2:
                    slope = np.abs(np.gradient(radius, arc))[start].max()
                    assert slope < STEEPEST, (parent, nerve)
