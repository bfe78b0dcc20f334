"""Processes of a vertebra as distance fields: rods along a line whose section changes along it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.geometry.vectors import unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meshes.bones.bone_fields import Field
    from meshes.tables.vertebra_shapes import FacetShape, ProcessShape

UP = (0.0, 0.0, 1.0)
ASIDE = (1.0, 0.0, 0.0)
BURIED_END = 3.0
"""Length (mm) of the rounded end of a process that lies inside the bone."""
TINY = 1e-6


def process(
    axes: tuple[Field, Field, Field],
    shape: ProcessShape,
    upright: Sequence[float] = UP,
    power: float = 2.0,
) -> Field:
    """Field (mm, negative inside) of a process.

    Args:
        axes: Aside, back, up, in shapes that broadcast.
        shape: Its line and its sections.
        upright: The direction that the height of a section follows as nearly as it can.
        power: 2 for an elliptical section, more for a squarer one.
    """
    along, up, front = _directions(shape.root, shape.tip, upright)
    length = float(np.linalg.norm(np.subtract(shape.tip, shape.root)))
    way = _towards(axes, shape.root, along)
    share = np.clip(way / length, 0.0, 1.0)
    bow = 4 * share * (1 - share)
    high = _towards(axes, shape.root, up) - shape.bow[0] * bow
    deep = _towards(axes, shape.root, front) - shape.bow[1] * bow
    if any(shape.turn):
        angle = np.radians(shape.turn[0] + (shape.turn[1] - shape.turn[0]) * share)
        cosine, sine = np.cos(angle), np.sin(angle)
        high, deep = high * cosine + deep * sine, deep * cosine - high * sine
    half_height = along_sections(shape.half_height, share)
    half_depth = along_sections(shape.half_thickness, share)
    if shape.lower_half_thickness:
        upper = np.clip(0.5 + 0.5 * high / half_height, 0, 1)
        upper = upper * upper * (3 - 2 * upper)
        lower = along_sections(shape.lower_half_thickness, share)
        half_depth = lower + (half_depth - lower) * upper
    beyond = way - share * length
    end = np.where(beyond < 0, BURIED_END, shape.end)
    return _off_rod((high, deep, beyond), (half_height, half_depth, end), power)


def facet_cylinder(axes: tuple[Field, Field, Field], facet: FacetShape) -> Field:
    """Field (mm) of the cylinder that hollows a superior articular process into its facet."""
    along, across, square = _directions(facet.lower, facet.upper, ASIDE)
    length = float(np.linalg.norm(np.subtract(facet.upper, facet.lower)))
    way = _towards(axes, facet.lower, along)
    beyond = way - np.clip(way, 0.0, length)
    aside, behind = (_towards(axes, facet.lower, side) for side in (across, square))
    return _off_rod((aside, behind, beyond), (facet.radius, facet.radius, BURIED_END), 2.0)


def along_sections(values: Sequence[float], share: Field) -> Field:
    """Smooth curve through values in equal steps from root (share 0) to tip (share 1)."""
    steps = np.linspace(0.0, 1.0, len(values))
    return np.asarray(np.polyval(np.polyfit(steps, values, len(values) - 1), share)).clip(1.5)


def _directions(
    root: Sequence[float], tip: Sequence[float], upright: Sequence[float]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Along the line, and square to it the height and the thickness of its sections."""
    along = unit(np.subtract(tip, root))
    up = unit(np.asarray(upright) - np.dot(upright, along) * along)
    return along, up, np.cross(along, up)


def _towards(
    axes: tuple[Field, Field, Field], origin: Sequence[float], direction: np.ndarray
) -> Field:
    """Distance (mm) from a place in a direction."""
    first, second, third = (
        (axis - start) * part for axis, start, part in zip(axes, origin, direction, strict=True)
    )
    return np.asarray(first + second + third)


def _off_rod(
    offset: tuple[Field, Field, Field],
    half: tuple[Field | float, Field | float, Field | float],
    power: float,
) -> Field:
    """Distance (mm) off a rounded rod, to first order.

    Args:
        offset: Off its line in height and thickness, and beyond its ends.
        half: Half axes of the section, and the length of the rounded end.
        power: Of the section's outline.
    """
    high, deep = (np.abs(offset[i]) / half[i] for i in (0, 1))
    beyond = offset[2] / half[2]
    if power == 2.0:
        flat = np.square(high) + np.square(deep)
        slopes = np.square(high / half[0]) + np.square(deep / half[1])
    else:
        ring = (high**power + deep**power + TINY) ** (1 / power)
        flat = np.square(ring)
        slopes = sum(
            np.square(ring ** (2 - power) * part ** (power - 1) / half[i])
            for i, part in enumerate((high, deep))
        )
    level = np.sqrt(flat + np.square(beyond) + TINY)
    slope = np.sqrt(slopes + np.square(beyond / half[2]))
    return np.asarray((level - 1) * level / (slope + 1e-3))
