"""Generate vertebrae from their sizes and shapes.

A vertebra's own frame: X left, Y back, Z up, origin at the centre of its body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.bone_fields import Field, HalfGrid, cut, half_grid, symmetric_surface, union
from meshes.bones.processes import ASIDE, UP, facet_cylinder, process
from meshes.bones.vertebral_body import vertebral_body, vertebral_canal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meshes.geometry.surfaces import Surface
    from meshes.tables.bones import VertebraSize
    from meshes.tables.vertebra_shapes import ProcessShape, VertebraShape

Axes = tuple[Field, Field, Field]

SPACING = 1.2
"""Grid spacing (mm) of the field."""
TRIANGLES = 7200
"""Triangles of one vertebra."""
SPINOUS_POWER = 2.6
"""Power of the outline of the spinous process's section, flatter at its sides than an ellipse."""
FAR = 1e3
"""Distance (mm) that stands for nothing near."""
SPARE = 2.0
"""Distance (mm) round a process, beyond its fillet, in which its field is worked out."""
MIDLINE_BLEND = 1.0
"""Distance (mm) from the midline within which right and left lamina flow into each other."""


def build_vertebra(size: VertebraSize, shape: VertebraShape) -> Surface:
    """Build one vertebra in its own frame: closed, symmetric, millimetres."""
    aside, back, down, up = shape.reach
    aside = max(aside, size.width / 2 + 9)
    grid = half_grid((-aside, -size.back - 6, -down), (back, up), SPACING)
    return symmetric_surface(vertebra_field(size, shape, grid), grid, TRIANGLES)


def vertebra_field(size: VertebraSize, shape: VertebraShape, grid: HalfGrid) -> Field:
    """Field (mm, negative inside) of the right half of a vertebra."""
    x, y, z = grid.axes
    axes = (-x, y, z)  # counted from the midline, so that one shape stands for both sides
    field = vertebral_body(axes, size, shape.body)
    _join(field, axes, shape.pedicle, 4.0)
    _join(field, axes, shape.transverse_process, 5.0)
    field = union(field, _superior_process(axes, shape), 4.0)
    field = union(field, _arch(axes, shape), 4.0)
    _join(field, axes, shape.accessory_process, 3.0)
    return cut(field, vertebral_canal(axes, size), 2.5)


def _superior_process(axes: Axes, shape: VertebraShape) -> Field:
    """Superior articular process with its mamillary process and its hollow facet."""
    rod = _nothing(axes)
    _join(rod, axes, shape.superior_articular_process, 3.0, ASIDE)
    _join(rod, axes, shape.mamillary_process, 3.0)
    return cut(rod, facet_cylinder(axes, shape.superior_facet), 1.2)


def _arch(axes: Axes, shape: VertebraShape) -> Field:
    """Inferior articular process with the pars, lamina and spinous process."""
    x, y, z = axes
    arch = _nothing(axes)
    _join(arch, axes, shape.inferior_articular_process, 4.0, ASIDE)
    _join(arch, (np.hypot(x, MIDLINE_BLEND), y, z), shape.lamina, 4.0)
    _join(arch, axes, shape.spinous_process, 5.0, power=SPINOUS_POWER)
    return arch


def _nothing(axes: Axes) -> Field:
    return np.full(np.broadcast_shapes(*(axis.shape for axis in axes)), FAR)


def _join(
    field: Field,
    axes: Axes,
    shape: ProcessShape,
    softness: float,
    upright: Sequence[float] = UP,
    power: float = 2.0,
) -> None:
    """Join a process to a field, softly, in the part of the grid that it reaches."""
    bow = np.abs(shape.bow).max()
    reach = max(*shape.half_height, *shape.half_thickness, shape.end) + bow + softness + SPARE
    low = np.minimum(shape.root, shape.tip) - reach
    high = np.maximum(shape.root, shape.tip) + reach
    near = [(axis.ravel() > low[i]) & (axis.ravel() < high[i]) for i, axis in enumerate(axes)]
    box = np.ix_(*near)
    x, y, z = axes
    part = x[near[0]], y[:, near[1]], z[:, :, near[2]]
    field[box] = union(field[box], process(part, shape, upright, power), softness)
