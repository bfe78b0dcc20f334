"""Carve canal and foramina into the solid sacrum of the shape model, and give it its relief."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.bone_fields import (
    Field,
    HalfGrid,
    capsule,
    cut,
    grid_round,
    symmetric_field,
    symmetric_surface,
)
from meshes.bones.sacral_places import FrontArc, SacralForamen
from meshes.bones.sacral_relief import (
    surface_behind,
    with_auricular_surface,
    with_funnels,
    with_median_crest,
)
from meshes.geometry.vectors import unit

if TYPE_CHECKING:
    from meshes.bones.discs import Plate
    from meshes.geometry.surfaces import Surface

SPACING = 0.9
"""Grid spacing (mm) of the field."""
BLUR = 1.3
"""Smoothing of the voxels, in grid steps."""
TRIANGLES = 11000

# Places along the front of the sacrum, as shares of the arc from promontory to apex.
FORAMEN_SHARE = (0.27, 0.49, 0.68, 0.83)
FORAMEN_ASIDE = (16.5, 15.0, 13.5, 12.0)
"""Distance (mm) of each anterior foramen from the midline."""
FORAMEN_RADIUS = (6.0, 5.4, 4.7, 4.0)
CANAL_DEPTH = ((0.0, 30.0), (0.3, 24.0), (0.6, 15.0), (0.85, 9.0))
"""Depth (mm) of the canal's axis behind the front surface, by share of the arc."""
CANAL_RADIUS = (6.8, 3.0)
"""Radius (mm) front to back at the top and the bottom of the canal."""
STRAIGHT_BACK = np.array([0.0, 2.0, -1.6])
"""Added to the inward direction, it gives the course of the posterior foramina."""
CANAL_FLATNESS = 1.75
"""Width of the canal over its depth."""
HIATUS = np.array([0.0, 8.0, -10.0])
"""From the lower end of the canal to outside of the bone (mm): the opening at its back."""


@dataclass(frozen=True)
class CarvedSacrum:
    """The sacrum with its passages."""

    bone: Surface
    front: FrontArc
    canal: np.ndarray
    """Axis of the canal (n, 3) from above S1 downwards."""
    foramina: dict[str, SacralForamen]
    """By root, S1 to S4, right side."""


@dataclass(frozen=True)
class Passages:
    """Where canal and foramina run through a sacrum."""

    front: FrontArc
    canal: np.ndarray
    """Axis of the canal (n, 3) from above S1 downwards."""
    foramina: dict[str, SacralForamen]
    """By root, S1 to S4, right side."""


def carve_sacrum(solid: Surface, plate: Plate) -> CarvedSacrum:
    """Make the solid sacrum symmetric and cut canal and foramina.

    Args:
        solid: Closed sacrum of the shape model.
        plate: Its upper end plate.
    """
    front = _front_arc(solid)
    foramina = {f"S{number + 1}": _foramen(number, front, solid) for number in range(4)}
    return carved_at(solid, Passages(front, _canal_axis(front, plate), foramina), relief=True)


def carved_at(solid: Surface, passages: Passages, *, relief: bool = False) -> CarvedSacrum:
    """Make a sacrum symmetric and cut passages into it that are known.

    Args:
        solid: Closed sacrum, mm; passages that it has already may stay.
        passages: Where they run.
        relief: Whether it gets a median crest, auricular surfaces and funnels, which it lacks.
    """
    grid = grid_round(solid, SPACING, 7.0)
    field = symmetric_field(solid, grid, BLUR)
    foramina = tuple(passages.foramina.values())
    if relief:
        field = with_median_crest(field, grid, passages.front, solid)
        field = with_auricular_surface(field, grid, passages.front)
    field = _with_canal(field, grid, passages.canal)
    for foramen, radius in zip(foramina, FORAMEN_RADIUS, strict=True):
        field = _with_foramen(field, grid, foramen, radius)
        if relief:
            field = with_funnels(field, grid, foramen, radius)
    bone = symmetric_surface(field, grid, TRIANGLES, smoothing=(20, 0.08))
    return CarvedSacrum(bone, passages.front, passages.canal, passages.foramina)


def _front_arc(solid: Surface) -> FrontArc:
    midline = solid.points[np.abs(solid.points[:, 0]) < 5]
    promontory = midline[midline[:, 1].argmin()]
    places = []
    for height in np.linspace(promontory[2], solid.points[:, 2].min() + 4, 60):
        level = midline[np.abs(midline[:, 2] - height) < 2.5]
        if len(level) > 1:
            places.append((level[:, 1].min(), height))
    line = np.array(places)
    steps = np.linalg.norm(np.diff(line, axis=0), axis=1)
    return FrontArc(line, np.r_[0.0, np.cumsum(steps)])


def _depth(share: float) -> float:
    shares, depths = zip(*CANAL_DEPTH, strict=True)
    return float(np.interp(share, shares, depths))


def _canal_point(front: FrontArc, share: float) -> np.ndarray:
    return front.at(share) + front.backward(share) * _depth(share)


def _canal_axis(front: FrontArc, plate: Plate) -> np.ndarray:
    rim = plate.place(np.array([[0.0, plate.depth / 2, 0.0]]))[0]
    above = [rim + np.array([0.0, 8.5, 12.0]), rim + np.array([0.0, 9.5, -3.0])]
    return np.array(above + [_canal_point(front, share) for share in np.linspace(0.27, 0.82, 7)])


def _with_canal(field: Field, grid: HalfGrid, canal: np.ndarray) -> Field:
    radius = np.linspace(*CANAL_RADIUS, len(canal))
    flat = (CANAL_FLATNESS, 1.0, 1.0)
    for i in range(len(canal) - 1):
        rod = capsule(grid.axes, canal[i], canal[i + 1], (radius[i], radius[i + 1]), flat)
        field = cut(field, rod, 1.2)
    hiatus = capsule(grid.axes, canal[-1], canal[-1] + HIATUS, (radius[-1], radius[-1]), flat)
    return cut(field, hiatus, 1.2)


def _foramen(number: int, front: FrontArc, solid: Surface) -> SacralForamen:
    share, aside = FORAMEN_SHARE[number], FORAMEN_ASIDE[number]
    middle = _canal_point(front, share)
    back = unit(front.backward(share) + STRAIGHT_BACK)
    return SacralForamen(
        inside=middle + np.array([-6.0, 0.0, 3.0]),
        anterior=front.at(share) - np.array([aside, 0.0, 0.0]),
        posterior=surface_behind(middle - np.array([aside + 1, 0.0, 0.0]), back, solid),
    )


def _with_foramen(field: Field, grid: HalfGrid, foramen: SacralForamen, radius: float) -> Field:
    forward = unit(foramen.anterior - foramen.posterior) * 7.0
    front = capsule(
        grid.axes, foramen.inside, foramen.anterior + forward, (radius * 0.8, radius * 1.15)
    )
    back = capsule(
        grid.axes, foramen.inside, foramen.posterior - forward, (radius * 0.6, radius * 0.6)
    )
    return cut(cut(field, front, 1.5), back, 1.2)
