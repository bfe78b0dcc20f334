"""Generate a coccyx of four segments below the apex of the sacrum.

Sizes follow Woon JTK et al. CT morphology and morphometry of the normal adult coccyx.
Eur Spine J 2013;22:863-70: about 40 mm long along its curve, bent forward.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.bone_fields import Field, HalfGrid, capsule, half_grid, symmetric_surface, union
from meshes.geometry.vectors import rotation

if TYPE_CHECKING:
    from meshes.geometry.surfaces import Surface

SPACING = 0.7
"""Grid spacing (mm) of the field."""
TRIANGLES = 1800
GAP = 2.5
"""Height (mm) of the sacrococcygeal disc."""
FIRST_LEAN = 18.0
"""Degrees by which the first segment leans forward against the sacrum's lowest part."""
BEND = 14.0
"""Further degrees of forward bend from each segment to the next."""


@dataclass(frozen=True)
class CoccygealSegment:
    """Sizes of one coccygeal vertebra in mm."""

    length: float
    width: float
    depth: float


SEGMENTS = (
    CoccygealSegment(13.0, 19.0, 9.0),
    CoccygealSegment(11.0, 15.0, 8.0),
    CoccygealSegment(9.0, 11.0, 7.0),
    CoccygealSegment(7.5, 8.0, 6.0),
)
WING = 15.0
"""Half span (mm) of the transverse processes of the first segment."""
HORN = 8.0
"""Length (mm) of the horns that reach up behind the sacrum's apex."""


@dataclass(frozen=True)
class Coccyx:
    """The bone and the line of its segments."""

    bone: Surface
    joints: np.ndarray
    """Points (5, 3) in mm: its base, the joints between its segments, and its tip."""


def build_coccyx(apex: np.ndarray, downward: np.ndarray) -> Coccyx:
    """Build the coccyx in the midline.

    Args:
        apex: Middle (3,) of the lower end of the sacrum, mm.
        downward: Unit vector (3,) along the lowest part of the sacrum, with X = 0.
    """
    heading = rotation("x", -FIRST_LEAN) @ downward
    joints = [apex + GAP * downward]
    for segment in SEGMENTS:
        joints.append(joints[-1] + heading * segment.length)
        heading = rotation("x", -BEND) @ heading
    places = np.array(joints)
    grid = half_grid(
        (-WING - 4, *(places.min(axis=0)[1:] - 12)), places.max(axis=0)[1:] + 14, SPACING
    )
    field = _segment(places[0], places[1], SEGMENTS[0], grid)
    for i, segment in enumerate(SEGMENTS[1:], start=1):
        field = union(field, _segment(places[i], places[i + 1], segment, grid), 1.2)
    field = _with_wings(field, places, grid)
    return Coccyx(symmetric_surface(field, grid, TRIANGLES, smoothing=(12, 0.12)), places)


def _segment(top: np.ndarray, bottom: np.ndarray, size: CoccygealSegment, grid: HalfGrid) -> Field:
    """Flat, slightly tapering block between two joints."""
    flat = size.width / size.depth
    radius = size.depth / 2
    run = (bottom - top) / size.length
    inset = run * radius * 0.62
    taper = (radius, radius * 0.86)
    return capsule(grid.axes, top + inset, bottom - inset, taper, (flat, 1.0, 1.0))


def _with_wings(field: Field, places: np.ndarray, grid: HalfGrid) -> Field:
    down = (places[1] - places[0]) / SEGMENTS[0].length
    back = np.array([0.0, -down[2], down[1]])
    back = back * np.sign(back[1])
    side = np.array([-1.0, 0.0, 0.0])
    root = places[0] + down * 4.5
    wing = capsule(grid.axes, root + side * 4, root + side * (WING - 2) - down * 1.0, (3.0, 1.9))
    base = places[0] + down * 3.0 + back * 2.6 + side * 6.5
    horn = capsule(grid.axes, base, base - down * HORN + back * 1.0, (2.2, 1.3))
    return union(union(field, wing, 2.0), horn, 1.5)
