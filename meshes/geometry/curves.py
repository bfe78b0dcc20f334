"""Smooth curves through places: laid, measured, and given positions along them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SPACING: Final = 4.0  # mm between points of a course
FEWEST_PER_SPAN: Final = 3
HEAVY: Final = 0.3  # least weight of a point in a place that counts as near it


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
    t: NDArray[np.float64] = (knots[1] + fractions * (knots[2] - knots[1]))[:, None]

    def mix(
        a: NDArray[np.float64], b: NDArray[np.float64], low: float, high: float
    ) -> NDArray[np.float64]:
        return (high - t) / (high - low) * a + (t - low) / (high - low) * b

    one = [mix(controls[i], controls[i + 1], knots[i], knots[i + 1]) for i in range(3)]
    two = [mix(one[i], one[i + 1], knots[i], knots[i + 2]) for i in range(2)]
    return mix(two[0], two[1], knots[1], knots[2])


def turns(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Angles (n - 2,) in degrees by which a course (n, 3) turns at its inner points."""
    steps = np.diff(points, axis=0)
    steps /= np.maximum(np.linalg.norm(steps, axis=1, keepdims=True), 1e-9)
    return np.asarray(np.degrees(np.arccos(np.clip((steps[1:] * steps[:-1]).sum(axis=1), -1, 1))))


def ease(share: NDArray[np.float64]) -> NDArray[np.float64]:
    """From 0 to 1 without a kink at either end, for shares of a way; beyond its ends as at them."""
    t = np.clip(share, 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def arc_length(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Arc length (n,) mm from the first of points (n, 3)."""
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    return np.concatenate([[0.0], np.cumsum(steps)])


def sampled(
    values: NDArray[np.float64], arc: NDArray[np.float64], at: NDArray[np.float64] | float
) -> NDArray[np.float64]:
    """Values (n, k) that are known at distances (n,) along a line: at others (m, k), or one."""
    return np.stack([np.interp(at, arc, column) for column in values.T], axis=-1)


def even(line: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """Points (count, k) evenly spaced on a line (n, k)."""
    arc = arc_length(line)
    return sampled(line, arc, np.linspace(0, arc[-1], count))


def spaced(line: NDArray[np.float64], step: float) -> NDArray[np.float64]:
    """Points (m, k) on a line (n, k), so many mm apart from its beginning on."""
    arc = arc_length(line)
    return sampled(line, arc, np.arange(0.0, arc[-1], step))


def parted(count: int, parts: int) -> NDArray[np.float64]:
    """Places (k,) along so many points: each of them, and those that part what lies between two."""
    return np.linspace(0, count - 1, parts * (count - 1) + 1)


def shares(at: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """How much (k, count) each of so many points counts at places (k,) along them, 1 in all."""
    return np.asarray(np.maximum(1 - np.abs(at[:, None] - np.arange(count)), 0))


def largest_near(
    values: NDArray[np.float64], weights: NDArray[np.float64], axis: int
) -> NDArray[np.float64]:
    """Of values (k, ...) at places along an axis the largest near each of n points, (n, ...).

    Args:
        values: any numbers; `axis` is the one along which the places lie.
        weights: (k, n) how much each point counts at each place, as `shares` gives them.
        axis: of the values.
    """
    values = np.moveaxis(values, axis, 0)
    found = [values[near > HEAVY].max(axis=0) for near in weights.T]
    return np.asarray(np.moveaxis(np.array(found), 0, axis))


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
    spacing: float = SPACING,
) -> NDArray[np.float64]:
    """Give a cubic strand (n, 3) from one point to another with unit tangents at both."""
    chord = float(np.linalg.norm(end - start))
    t = np.linspace(0, 1, max(4, int(np.ceil(chord / spacing)) + 1))[:, None]
    a, b = start + leaving * chord / 3, end - arriving * chord / 3
    return (1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t**2 * b + t**3 * end
