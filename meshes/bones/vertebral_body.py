"""The body of a vertebra and the canal behind it as distance fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.bones.bone_fields import Field, common

if TYPE_CHECKING:
    from meshes.tables.bones import VertebraSize
    from meshes.tables.vertebra_shapes import VertebralBodyShape

EDGE: Final = 4.5
"""Softness (mm) of the rim's edge; the rounding takes a quarter of it off."""
PLATE: Final = 0.75
"""Share of the outline within which an end plate is hollow, up to the rim."""
CANAL_WIDEST: Final = 0.3
"""Share of the canal's depth, from the front, at which it is widest: it is a blunt triangle."""
CANAL_FRONT, CANAL_BACK = 2.5, 1.85
"""Power of the canal's outline in front and behind; 2 is an ellipse, 1 a triangle."""
TINY = 1e-6


def vertebral_body(
    axes: tuple[Field, Field, Field], size: VertebraSize, shape: VertebralBodyShape
) -> Field:
    """Field (mm, negative inside) of a waisted, wedged body with rims and hollow end plates.

    Args:
        axes: Aside, back, up, in shapes that broadcast.
        size: Its outer size.
        shape: Rims, waist and plates.
    """
    x, y, z = axes
    growth = (size.height_back - size.height_front) / size.depth
    half_height = 0.5 * (size.height_front + growth * (y + size.back) + EDGE / 4)
    level = np.clip(z / half_height, -1, 1)
    share, slim = 0.5 * (level + 1), 1 - np.square(level)
    width = (size.width / 2 + _between(shape.rim_side, share)) * (1 - shape.waist_side * slim)
    back_waist, front_waist = (
        waist * size.back * slim for waist in (shape.waist_back, shape.waist_front)
    )
    front = size.back + shape.widest + _between(shape.rim_front, share) - front_waist
    back = size.back - shape.widest + _between(shape.rim_back, share) - back_waist
    behind = y - shape.widest
    inward = np.clip(behind / back, 0, 1)
    dent = shape.dent[0] * np.exp(-np.square(x / shape.dent[1]))
    behind = behind + dent * inward * inward * (3 - 2 * inward)
    ring, wall = _outline(x, behind, width, (front, back), shape.roundness)
    hollow, sides = np.exp(-((ring / PLATE) ** 4)), np.square(x / width)
    upper = z - half_height + shape.hollow[1] * hollow + shape.fall[1] * sides
    lower = -z - half_height + shape.hollow[0] * hollow + shape.fall[0] * sides
    return common(wall, np.maximum(upper, lower), EDGE)


def vertebral_canal(axes: tuple[Field, Field, Field], size: VertebraSize) -> Field:
    """Field (mm, negative inside) of the vertebral canal: a blunt triangle, its corner behind."""
    x, y, _ = axes
    front = CANAL_WIDEST * size.canal_depth
    half_depth = (front, size.canal_depth - front)
    behind = y - size.back - front
    return _outline(x, behind, size.canal_width / 2, half_depth, (CANAL_FRONT, CANAL_BACK))[1]


def canal_wall(size: VertebraSize, angles: np.ndarray) -> np.ndarray:
    """Points (n, 2) on the wall of a canal: mm aside of the midline and behind the body's middle.

    Args:
        size: The vertebra.
        angles: Radians (n,) from straight back round the middle of the canal's width.
    """
    aside, behind = np.sin(angles), np.cos(angles)
    front = CANAL_WIDEST * size.canal_depth
    depth = np.where(behind < 0, front, size.canal_depth - front)
    power = np.where(behind < 0, CANAL_FRONT, CANAL_BACK)
    across = (np.abs(aside) / (size.canal_width / 2)) ** power
    radius = (across + (np.abs(behind) / depth) ** power) ** (-1 / power)
    return np.column_stack([radius * aside, size.back + front + radius * behind])


def _between(pair: tuple[float, float], share: Field) -> Field:
    """From the lower plate (share 0) to the upper (share 1)."""
    return pair[0] + (pair[1] - pair[0]) * share


def _outline(
    x: Field,
    y: Field,
    half_width: Field | float,
    half_depth: tuple[Field | float, Field | float],
    powers: tuple[float, float],
) -> tuple[Field, Field]:
    """Level (1 on the outline) and distance (mm) off an outline with its own front and back."""
    before = y < 0
    depth = np.where(before, *half_depth)
    power = np.where(before, *powers)
    across, deep = np.abs(x) / half_width + TINY, np.abs(y) / depth + TINY
    ring = (across**power + deep**power) ** (1 / power)
    slope = np.hypot(
        (across / ring) ** (power - 1) / half_width, (deep / ring) ** (power - 1) / depth
    )
    return ring, np.asarray((ring - 1) / (slope + TINY))
