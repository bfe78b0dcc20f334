"""Closed shapes of the kinds that press on nerves: masses, bands, rings, spindles, spurs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pyvista as pv

from meshes.geometry.closed_shapes import closed, thick_sheet
from meshes.geometry.sweeping import parallel_frames, swept_faces

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

FINENESS: Final = 3
"""Subdivisions of a mass: 1280 triangles."""
RING: Final = (28, 10)
"""Corners round the nerve and round the wall of a ring."""
SPINDLE: Final = (18, 14)
"""Rings and corners of a spindle."""
BAND: Final = (17, 7)
"""Points of a band across the nerve and along it."""


def mass(centre: Array, axes: Array, half_axes: Array, lumpy: float = 0.0) -> pv.PolyData:
    """A rounded mass, smooth like a cyst or lumpy like a clot or a scar.

    Args:
        centre: (3,) mm.
        axes: (3, 3) unit vectors in rows.
        half_axes: (3,) mm along them.
        lumpy: height of the lumps as a share of the radius.
    """
    ball = pv.Icosphere(radius=1.0, nsub=FINENESS)
    unit = np.asarray(ball.points, float)
    x, y, z = 4 * unit.T
    waves = np.sin(1.1 * x + 0.6) * np.sin(1.3 * y + 2.1) + np.sin(1.7 * z + 0.4 * x + 1.0) / 2
    swollen = unit * (1 + lumpy * waves)[:, None]
    return closed(centre + (swollen * half_axes) @ axes, np.asarray(ball.regular_faces))


def band(
    crown: Array, across: Array, along: Array, out: Array, size: tuple[float, float, float, float]
) -> pv.PolyData:
    """A band that bridges a nerve.

    Args:
        crown: (3,) mm, its middle over the nerve.
        across: (3,) unit vector from one end to the other.
        along: (3,) unit vector along the nerve.
        out: (3,) unit vector from the nerve to the band.
        size: half-length, half-width, half-thickness, and how far its ends lie deeper, mm.
    """
    length, width, thick, sink = size
    s, t = np.linspace(-1, 1, BAND[0]), np.linspace(-1, 1, BAND[1])
    arch = -sink * np.abs(s) ** 1.7
    sheet = (
        crown
        + (length * s)[:, None, None] * across
        + arch[:, None, None] * out
        + (width * t)[None, :, None] * along
    )
    return thick_sheet(sheet, thick)


def ring(line: Array, radius: Array, tube: float, wide: float) -> pv.PolyData:
    """A ring round a nerve, as wide as the nerve is thick.

    Args:
        line: (n, 3) mm, a short stretch of the nerve.
        radius: (n,) mm of the nerve there.
        tube: mm, half the thickness of the ring's wall.
        wide: half its breadth along the nerve, as a multiple of `tube`.
    """
    middle = len(line) // 2
    side, up = parallel_frames(line)
    tangent = np.cross(side[middle], up[middle])
    around = 2 * np.pi * np.arange(RING[0]) / RING[0]
    wall = 2 * np.pi * np.arange(RING[1]) / RING[1]
    out = np.cos(around)[:, None] * side[middle] + np.sin(around)[:, None] * up[middle]
    distance = radius[middle] + tube * (1 + np.cos(wall))
    points = (
        line[middle]
        + distance[None, :, None] * out[:, None]
        + (wide * tube * np.sin(wall))[None, :, None] * tangent
    )
    number = np.arange(RING[0] * RING[1]).reshape(RING)
    ahead, over = np.roll(number, -1, axis=0), np.roll(number, -1, axis=1)
    both = np.roll(ahead, -1, axis=1)
    faces = [np.stack([number, ahead, both], -1), np.stack([number, both, over], -1)]
    return closed(points.reshape(-1, 3), np.concatenate([f.reshape(-1, 3) for f in faces]))


def spindle(line: Array, radius: Array, thickest: float) -> pv.PolyData:
    """A swelling of a nerve or tendon itself, thickest in its middle.

    Args:
        line: (n, 3) mm, the stretch that is swollen.
        radius: (n,) mm before it swelled.
        thickest: mm, its radius in the middle.
    """
    at = np.linspace(0, len(line) - 1, SPINDLE[0])
    path = np.stack([np.interp(at, np.arange(len(line)), line[:, i]) for i in range(3)], 1)
    own = np.interp(at, np.arange(len(line)), radius)
    bulge = np.sin(np.linspace(0, np.pi, SPINDLE[0])) ** 1.5
    return tube(path, own + 0.15 + np.maximum(thickest - own, 0) * bulge, SPINDLE[1])


def tube(path: Array, radius: Array, sides: int = 10) -> pv.PolyData:
    """A tube of varying radius (n,) mm along a path (n, 3) mm, closed with points at its ends."""
    side, up = parallel_frames(path)
    turn = 2 * np.pi * np.arange(sides) / sides
    rings = path[:, None] + radius[:, None, None] * (
        np.cos(turn)[:, None] * side[:, None] + np.sin(turn)[:, None] * up[:, None]
    )
    points = np.vstack([rings.reshape(-1, 3), path[0], path[-1]])
    return closed(points, swept_faces(len(path), sides))


def spur(base: Array, toward: Array, bend: Array, length: float, thick: float) -> pv.PolyData:
    """A pointed spur.

    Args:
        base: (3,) mm, where it grows out of the bone.
        toward: (3,) unit vector along it.
        bend: (3,) unit vector to which its tip turns.
        length: mm.
        thick: mm, half its thickness at the base.
    """
    t = np.linspace(-0.35, 1, 14)
    path = base + (length * t)[:, None] * toward + (0.22 * length * t * np.abs(t))[:, None] * bend
    radius = thick * np.sqrt(np.clip(1.02 - np.clip(t, 0, 1), 0.02, 1))
    return tube(path, radius, 12)
