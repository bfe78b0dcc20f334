"""From waypoints to a smooth course that keeps out of bone and inside the skin."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from meshes.nerves.course_surfaces import Surface

SPACING: Final = 4.0  # mm between points of a course
FEWEST_PER_SPAN: Final = 3
BONE_CLEARANCE: Final = 0.6  # mm between the surface of a nerve and bone
MUSCLE_CLEARANCE: Final = 1.0  # mm between the axis of a nerve and a muscle it runs along
SOFT: Final = 0.15
SKIN_CLEARANCE: Final = 1.6  # mm between the axis of a nerve and the surface of the skin
ROUNDS: Final = 30
SETTLING_ROUNDS: Final = 8
SETTLED: Final = 0.02  # mm; a course that is pushed by less lies still
LARGEST_PUSH: Final = 3.0  # mm in one round
LARGEST_SHIFT: Final = 8.0  # mm that a point not near a surface may be dragged by its neighbours
SHARPEST_TURN: Final = 22.0  # degrees between neighbouring steps of a nerve; more is a kink
FAIRING_ROUNDS: Final = 40


def spline(
    waypoints: NDArray[np.float64], before: NDArray[np.float64] | None = None
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Lay a centripetal Catmull-Rom curve through waypoints (k, 3) mm.

    Args:
        waypoints: two or more places, none repeated.
        before: a point (3,) upstream of the first, so that a branch leaves along its parent.

    Returns:
        Points (n, 3) about `SPACING` apart, and for each waypoint its index in them.
    """
    first = 2 * waypoints[0] - waypoints[1] if before is None else before
    last = 2 * waypoints[-1] - waypoints[-2]
    controls = np.vstack([first, waypoints, last])
    pieces, at, count = [], [0], 0
    for i in range(len(waypoints) - 1):
        length = float(np.linalg.norm(waypoints[i + 1] - waypoints[i]))
        steps = max(FEWEST_PER_SPAN, int(np.ceil(length / SPACING)))
        pieces.append(_catmull_rom(controls[i : i + 4], np.arange(steps) / steps))
        count += steps
        at.append(count)
    return np.vstack([*pieces, waypoints[-1:]]), np.array(at)


def _catmull_rom(
    controls: NDArray[np.float64], fractions: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Barry-Goldman evaluation of one centripetal span (four controls)."""
    knots = np.zeros(4)
    for i in range(3):
        chord = float(np.linalg.norm(controls[i + 1] - controls[i]))
        knots[i + 1] = knots[i] + max(chord, 1e-3) ** 0.5
    t = (knots[1] + fractions * (knots[2] - knots[1]))[:, None]

    def mix(
        a: NDArray[np.float64], b: NDArray[np.float64], low: float, high: float
    ) -> NDArray[np.float64]:
        return (high - t) / (high - low) * a + (t - low) / (high - low) * b

    one = [mix(controls[i], controls[i + 1], knots[i], knots[i + 1]) for i in range(3)]
    two = [mix(one[i], one[i + 1], knots[i], knots[i + 2]) for i in range(2)]
    return mix(two[0], two[1], knots[1], knots[2])


def relax(
    points: NDArray[np.float64],
    radius: NDArray[np.float64],
    bones: Surface,
    skin: Surface,
    muscles: Surface | None = None,
) -> NDArray[np.float64]:
    """Push a course out of bone and under the skin, spreading each push along the course.

    Args:
        points: the course (n, 3) mm; its first point stays, for it lies on the parent.
        radius: the radius (n,) mm of the nerve.
        bones: the bones near by.
        skin: the skin of the whole body.
        muscles: the muscles that it runs along without entering.

    Returns:
        The moved course (n, 3) mm.
    """
    walls = [
        _Wall(bones, radius + BONE_CLEARANCE),
        _Wall(skin, np.maximum(SKIN_CLEARANCE, radius + 0.4), side=-1.0),
    ]
    if muscles is not None:
        # Muscle yields: the axis of the nerve stays out of it, its near side may dent it.
        walls.append(_Wall(muscles, MUSCLE_CLEARANCE + 0 * radius, firmness=SOFT))
    # Points that no push is likely to bring near a surface need not be measured again.
    near = [(wall, index) for wall in walls if len(index := wall.within_reach(points))]

    def push(moved: NDArray[np.float64], *, yielding: bool) -> NDArray[np.float64]:
        step = np.zeros_like(moved)
        for wall, index in near:
            share = wall.firmness if yielding else 1.0
            step[index] += share * wall.push(moved, index)
        step[0] = 0
        return step

    shift = np.zeros_like(points)
    for step in range(ROUNDS):
        if step < ROUNDS - SETTLING_ROUNDS:
            shift[1:-1] = 0.25 * shift[:-2] + 0.5 * shift[1:-1] + 0.25 * shift[2:]
        pushed = push(points + shift, yielding=False)
        if np.abs(pushed).max() < SETTLED:
            break
        shift += pushed
    return _faired(points + shift, partial(push, yielding=True))


def _faired(
    points: NDArray[np.float64], push: Callable[[NDArray[np.float64]], NDArray[np.float64]]
) -> NDArray[np.float64]:
    """Round off kinks, and keep pushing the course out of what it must not enter."""
    moved = points.copy()
    for _ in range(FAIRING_ROUNDS):
        kinks = 1 + np.flatnonzero(turns(moved) > SHARPEST_TURN)
        if len(kinks) == 0:
            break
        around = np.unique(np.clip(kinks[:, None] + (-1, 0, 1), 1, len(moved) - 2))
        between = (moved[around - 1] + moved[around + 1]) / 2
        moved[around] += 0.5 * (between - moved[around])
        moved += push(moved)
    for _ in range(SETTLING_ROUNDS):
        step = push(moved)
        if np.abs(step).max() < SETTLED:
            break
        moved += step
    return moved


def turns(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Angles (n - 2,) in degrees by which a course (n, 3) turns at its inner points."""
    steps = np.diff(points, axis=0)
    steps /= np.maximum(np.linalg.norm(steps, axis=1, keepdims=True), 1e-9)
    return np.degrees(np.arccos(np.clip((steps[1:] * steps[:-1]).sum(axis=1), -1, 1)))


@dataclass(frozen=True)
class _Wall:
    """A surface, how far (n,) mm to keep from it, on which side (1 outside, -1 inside).

    Less than 1 is the ``firmness`` of what yields where a nerve would have to kink round it.
    """

    surface: Surface
    clearance: NDArray[np.float64]
    side: float = 1.0
    firmness: float = 1.0

    def within_reach(self, points: NDArray[np.float64]) -> NDArray[np.intp]:
        distance = self.side * self.surface.signed(points)[0]
        return np.flatnonzero(distance < self.clearance + LARGEST_SHIFT)

    def push(self, points: NDArray[np.float64], index: NDArray[np.intp]) -> NDArray[np.float64]:
        distance, outward = self.surface.signed(points[index])
        short = self.clearance[index] - self.side * distance
        return self.side * np.clip(short, 0, LARGEST_PUSH)[:, None] * outward


def arc_length(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Arc length (n,) mm from the first of points (n, 3)."""
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    return np.concatenate([[0.0], np.cumsum(steps)])


def positions(points: NDArray[np.float64], anchors: list[tuple[int, float]]) -> NDArray[np.float64]:
    """Give each point its position 0..1: linear in arc length between anchored points.

    Args:
        points: the course (n, 3) mm.
        anchors: (index of a point, its position), rising in both.
    """
    arc = arc_length(points)
    known = {0: 0.0, len(points) - 1: 1.0, **dict(anchors)}
    index = sorted(known)
    return np.interp(arc, arc[index], [known[i] for i in index])


def join(
    start: NDArray[np.float64],
    leaving: NDArray[np.float64],
    end: NDArray[np.float64],
    arriving: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Give a cubic strand (n, 3) from one point to another with unit tangents at both."""
    chord = float(np.linalg.norm(end - start))
    t = np.linspace(0, 1, max(4, int(np.ceil(chord / SPACING)) + 1))[:, None]
    a, b = start + leaving * chord / 3, end - arriving * chord / 3
    return (1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t**2 * b + t**3 * end
