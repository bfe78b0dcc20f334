"""The dorsal and the ventral root of a spinal nerve: two strands up to the ganglion.

A course stands for both: in the canal they lie side by side within its thickness; the dorsal one
swells to the ganglion, the ventral one passes in front of that and joins beyond it. Shares and
distances are modelling values.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.ndimage import gaussian_filter1d

from meshes.geometry.curves import arc_length, ease
from meshes.nerves.ganglia import SIZE, ganglion_span
from meshes.nerves.roots import is_root
from meshes.places.cloud import Cloud
from meshes.places.course import Twig

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from meshes.bones.skeleton import Skeleton
    from meshes.places.course import Course

    Array = NDArray[np.float64]

DORSAL, VENTRAL = 0.6, 0.4
"""Radius of each root as a share of the course's; together they fill its width."""
BLENDING: Final = 9.0  # mm over which the thickness changes before and after a ganglion
INTO_GANGLION: Final = 0.72  # thickness of the nerve at both ends of a ganglion, of its width
BESIDE_GANGLION: Final = 0.32  # radius of the ventral root there, as a share of the ganglion's
JOINING: Final = 7.0  # mm beyond the ganglion over which the ventral root joins
FORWARD: Final = (0.4, -1.0, 0.0)  # the side on which it lies: in front, a little medial
OFF_BONE: Final = 0.3  # mm between its surface and bone


def thickened(skeleton: Skeleton, course: Course) -> Course:
    """Give a root the thickness with which it runs into and out of its ganglion.

    Args:
        skeleton: Bones and landmarks.
        course: A root as its fibres make it: thin in the canal, thick at its end.
    """
    if course.nerve not in SIZE:
        return course
    arc, middle, half, width = _ganglion(skeleton, course)
    thin, thick = float(course.radius.min()), float(course.radius[-1])
    at_ganglion = max(thin, INTO_GANGLION * width / 2)
    radius = thin + _rise(arc, middle - half, BLENDING) * (at_ganglion - thin)
    beyond = _rise(arc, middle + half + BLENDING, BLENDING)
    return replace(course, radius=radius + beyond * (thick - at_ganglion))


def root_strands(skeleton: Skeleton, courses: Mapping[str, Course]) -> dict[str, tuple[Twig, Twig]]:
    """Give the dorsal and the ventral strand of each root that has a ganglion, by root."""
    found = {name: course for name, course in courses.items() if is_root(name) and name in SIZE}
    spine = (n for n in skeleton.bones if skeleton.is_midline(n))
    bones = Cloud.of([skeleton.bones[name] for name in spine]) if found else None
    return {
        name: (_dorsal(skeleton, course), _ventral(skeleton, course, bones))
        for name, course in found.items()
    }


def _dorsal(skeleton: Skeleton, course: Course) -> Twig:
    arc, middle, half, _ = _ganglion(skeleton, course)
    thin = float(course.radius.min())
    swelling = _rise(arc, middle - half, BLENDING)
    back = -VENTRAL * thin * (1 - swelling)
    share = DORSAL + swelling * (1 - DORSAL)
    points = course.points + back[:, None] * _forward(course.points)
    return Twig(points, course.along, share * course.radius)


def _ventral(skeleton: Skeleton, course: Course, bones: Cloud | None) -> Twig:
    arc, middle, half, width = _ganglion(skeleton, course)
    end = middle + half + JOINING
    points, along = course.points[arc <= end], course.along[arc <= end]
    if end > arc[-1]:  # it joins in the ramus, which goes on straight
        steps = np.arange(1.0, max(2.0, end - arc[-1]))
        ahead = course.points[-1] - course.points[-3]
        ahead = steps[:, None] * ahead / np.linalg.norm(ahead)
        points = np.vstack([points, course.points[-1] + ahead])
        along = np.append(along, np.ones(len(steps)))
    arc = arc_length(points)
    thin = float(course.radius.min())
    beside = _rise(arc, middle - half, BLENDING)
    size = (1 - beside) * VENTRAL * thin + beside * BESIDE_GANGLION * width / 2
    aside = (1 - beside) * DORSAL * thin + beside * (width / 2 + 0.5 * size)
    aside = aside * (1 - _rise(arc, end, JOINING))
    line = points + aside[:, None] * _forward(points)
    if bones is not None:
        height, outward = bones.signed(line)
        push = np.clip(size + OFF_BONE - height, 0, 2.0)[:, None] * outward
        line = line + gaussian_filter1d(push, 2.0, axis=0)
    line[-1] = points[-1]
    return Twig(line, along, size)


def _ganglion(skeleton: Skeleton, course: Course) -> tuple[Array, float, float, float]:
    """Arc length (n,) of a root, middle and half length of its ganglion on it, and its width."""
    middle, half = ganglion_span(skeleton, course)
    return arc_length(course.points), middle, half, SIZE[course.nerve][0] * skeleton.scale


def _rise(arc: Array, end: float, over: float) -> Array:
    """A smooth rise (n,) from 0 to 1 over some mm before an end."""
    return ease((arc - end) / over + 1)


def _forward(points: Array) -> Array:
    """Unit vectors (n, 3) square to a line, to the side on which the ventral root lies."""
    along = gaussian_filter1d(np.gradient(points, axis=0), 3.0, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    way = np.array(FORWARD) - (along @ np.array(FORWARD))[:, None] * along
    return np.asarray(way / np.linalg.norm(way, axis=1, keepdims=True))
