"""Generate lumbar vertebrae from their published dimensions.

A vertebra's own frame: X left, Y back, Z up, origin at the centre of its body.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.bone_fields import (
    Field,
    HalfGrid,
    capsule,
    common,
    cut,
    half_grid,
    slab,
    symmetric_surface,
    union,
)
from meshes.geometry.vectors import rotation

if TYPE_CHECKING:
    from meshes.geometry.surfaces import Surface

SPACING = 1.2
"""Grid spacing (mm) of the field."""
TRIANGLES = 7500
"""Triangles of one vertebra."""
LEVELS = ("T12", "L1", "L2", "L3", "L4", "L5")
DISCS = ("T12_L1", "L1_2", "L2_3", "L3_4", "L4_5", "L5_S1")


@dataclass(frozen=True)
class VertebraSize:
    """Dimensions in mm, as in data/vertebrae.toml."""

    width: float
    depth: float
    height_front: float
    height_back: float
    pedicle_width: float
    pedicle_height: float
    canal_width: float
    canal_depth: float
    transverse_span: float
    spinous_length: float

    @property
    def back(self) -> float:
        """Y of the posterior wall of the body."""
        return self.depth / 2

    @property
    def pedicle_centre(self) -> np.ndarray:
        """Middle (3,) of the right pedicle in the vertebra's frame."""
        across = self.canal_width / 2 + self.pedicle_width / 2
        height = self.height_back / 2 - self.pedicle_height / 2 - 1.0
        return np.array([-across, self.back + 3.0, height])

    @property
    def plate_tilt(self) -> float:
        """Degrees by which each end plate leans against the mid-plane of the body."""
        return float(
            np.degrees(np.arctan(0.5 * (self.height_front - self.height_back) / self.depth))
        )

    @property
    def mean_height(self) -> float:
        """Height of the body in its middle, mm."""
        return (self.height_front + self.height_back) / 2


@dataclass(frozen=True)
class DiscSize:
    """Height (mm) in the middle and wedge angle (degrees) of a disc."""

    height: float
    wedge: float


def read_sizes() -> tuple[dict[str, VertebraSize], dict[str, DiscSize]]:
    """Read the dimensions of vertebrae (by level) and discs (by id)."""
    text = files("meshes").joinpath("data", "vertebrae.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    vertebrae = {level: VertebraSize(**row) for level, row in table["vertebra"].items()}
    discs = {disc: DiscSize(**row) for disc, row in table["disc"].items()}
    return vertebrae, discs


def build_vertebra(size: VertebraSize) -> Surface:
    """Build one vertebra in its own frame: closed, symmetric, millimetres."""
    grid = half_grid(
        (-size.transverse_span / 2 - 6, -size.back - 5, -40.0),
        (size.back + size.canal_depth + 0.55 * size.spinous_length + 8, 34.0),
        SPACING,
    )
    field = _body(size, grid)
    field = _with_pedicle_and_facets(field, size, grid)
    field = _with_arch(field, size, grid)
    field = cut(field, _canal(size, grid), 2.0)
    return symmetric_surface(field, grid, TRIANGLES)


def _side(grid: HalfGrid) -> tuple[Field, Field, Field]:
    """Axes with X counted from the midline, so that one shape stands for both sides."""
    x, y, z = grid.axes
    return -x, y, z


def _body(size: VertebraSize, grid: HalfGrid) -> Field:
    """Waisted, wedged cylinder with hollow end plates and a hollow back."""
    x, y, z = _side(grid)
    share = np.clip((y + size.back) / size.depth, 0, 1)
    half_height = 0.5 * (size.height_front + (size.height_back - size.height_front) * share)
    level = np.clip(np.abs(z) / half_height, 0, 1)
    waist = 1 - 0.11 * (1 - level**2.2)
    ring = ((x / (size.width / 2 * waist)) ** 2.4 + (np.abs(y) / (size.back * waist)) ** 2.2) ** (
        1 / 2.3
    )
    wall = (ring - 1) * size.back * 0.93
    hollow = np.exp(-((x / (size.width * 0.28)) ** 2 + ((y + 1) / (size.depth * 0.27)) ** 2))
    body = common(wall, np.abs(z) - half_height + 1.6 * hollow, 2.2)
    behind = np.sqrt(
        (x / (size.canal_width * 0.62)) ** 2
        + ((y - (size.back + size.canal_depth * 0.45)) / (size.canal_depth * 0.62)) ** 2
    )
    return cut(body, (behind - 1) * size.canal_depth * 0.62, 2.5)


def _with_pedicle_and_facets(field: Field, size: VertebraSize, grid: HalfGrid) -> Field:
    axes = _side(grid)
    x, y, z = axes
    half_canal, back, deep = size.canal_width / 2, size.back, size.canal_depth
    pillar = half_canal + size.pedicle_width / 2 + 1.5
    height = size.pedicle_centre[2]
    pedicle = capsule(
        axes,
        (half_canal + size.pedicle_width / 2 - 1, back - 7, height),
        (half_canal + size.pedicle_width / 2, back + 9, height + 0.5),
        (size.pedicle_width / 2, size.pedicle_width / 2),
        (1, 1, size.pedicle_height / size.pedicle_width),
    )
    field = union(field, pedicle, 3.0)
    neck = (pillar + 1.5, back + deep * 0.62, height + 3)
    field = union(field, capsule(axes, (pillar - 1.5, back + 8, height), neck, (4.6, 4.6)), 3)
    superior = capsule(
        axes,
        (pillar + 0.5, back + deep * 0.62, height + 2),
        (pillar + 2.2, back + deep * 0.82, size.height_back / 2 + 4.5),
        (5.6, 4.6),
        (1, 1.35, 1),
    )
    field = union(field, superior, 3.5)
    mammillary = capsule(
        axes,
        (pillar + 3.5, back + deep * 0.95, height + 2),
        (pillar + 4, back + deep * 1.05, height + 5),
        (3.4, 3.0),
    )
    field = union(field, mammillary, 3)
    # The superior facet is a hollow that opens backwards and inwards above the arch.
    hollow = np.sqrt((x - (pillar - 4.2)) ** 2 + (y - (back + deep)) ** 2) - 6.0
    below = np.where(z < size.height_back / 2 - 5, 1e3, 0.0)
    return cut(field, hollow + below, 1.5)


def _with_arch(field: Field, size: VertebraSize, grid: HalfGrid) -> Field:
    """Pars, inferior facets, laminae, spinous and transverse processes."""
    axes = _side(grid)
    half_canal, back, deep = size.canal_width / 2, size.back, size.canal_depth
    pillar = half_canal + size.pedicle_width / 2 + 1.5
    height, low = size.pedicle_centre[2], -size.height_back / 2
    pars = capsule(
        axes,
        (pillar, back + deep * 0.62, height + 1),
        (half_canal + 0.5, back + deep * 0.95, low - 3),
        (4.4, 4.6),
    )
    field = union(field, pars, 3.5)
    inferior = capsule(
        axes,
        (half_canal - 0.8, back + deep, low - 1),
        (half_canal - 0.2, back + deep, low - 8.5),
        (5.4, 4.8),
        (1, 1.15, 1),
    )
    field = union(field, inferior, 3.5)
    lamina = capsule(
        axes,
        (half_canal + 1, back + deep * 0.85, -3),
        (0, back + deep + 4.0, -7),
        (3.2, 3.6),
        (1, 1, 2.9),
    )
    field = union(field, lamina, 3.5)
    field = union(field, _spinous_process(size, grid), 4.5)
    transverse = capsule(
        axes,
        (pillar, back + 7.5, height - 0.5),
        (size.transverse_span / 2 - 4, back + 13, height + 1.5),
        (5.4, 3.4),
        (1, 0.72, 1.35),
    )
    return union(field, transverse, 5)


def _spinous_process(size: VertebraSize, grid: HalfGrid) -> Field:
    """Hatchet-shaped plate with a thick lower edge."""
    length = max(size.spinous_length * 0.36, 17)
    base = size.back + size.canal_depth
    plate = slab(
        grid.axes,
        (0, base + 4 + length / 2, -9),
        (3.0, length / 2 + 2, 9.5),
        2.6,
        rotation("x", np.degrees(-0.2)),
    )
    edge = capsule(
        grid.axes, (0, base + length - 2, -9), (0, base + length + 1, -15), (4.2, 4.6), (1, 1, 1.35)
    )
    return union(plate, edge, 4)


def _canal(size: VertebraSize, grid: HalfGrid) -> Field:
    x, y, _ = grid.axes
    ring = np.sqrt(
        (x / (size.canal_width / 2)) ** 2
        + ((y - (size.back + size.canal_depth * 0.5)) / (size.canal_depth / 2)) ** 2
    )
    return np.asarray((ring - 1) * size.canal_depth / 2)
