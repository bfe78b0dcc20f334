"""Solid shapes as distance fields on a grid, blended softly and turned into surfaces.

A field is negative inside, positive outside, roughly in millimetres. Grids cover the right half
(X <= 0) only: the surface is built there and closed with its mirror image.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv
from scipy.ndimage import gaussian_filter
from skimage.measure import marching_cubes

from meshes.geometry.surfaces import (
    THINNING_TRIED,
    Surface,
    joined_at_midline,
    largest,
    open_edges,
    oriented_outward,
    right_half,
    smoothed,
    thinned_half,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

Field = np.ndarray


@dataclass(frozen=True)
class HalfGrid:
    """Axes of a regular grid whose last X plane is the midline."""

    x: np.ndarray
    y: np.ndarray
    z: np.ndarray
    spacing: float
    """Distance between grid points in mm."""

    @property
    def axes(self) -> tuple[Field, Field, Field]:
        """X, Y, Z in shapes that broadcast to the grid."""
        return self.x[:, None, None], self.y[None, :, None], self.z[None, None, :]


def half_grid(low: Sequence[float], high: Sequence[float], spacing: float) -> HalfGrid:
    """Make a grid from ``low`` (X, Y, Z) to the midline and to ``high`` (Y, Z), in mm."""
    count = int(np.ceil(-low[0] / spacing))
    x = -spacing * np.arange(count, -1, -1.0)
    y = np.arange(low[1], high[0] + spacing, spacing)
    z = np.arange(low[2], high[1] + spacing, spacing)
    return HalfGrid(x, y, z, spacing)


def grid_round(solid: Surface, spacing: float, margin: float) -> HalfGrid:
    """Make a grid that holds the right half of a surface and a margin round it, in mm."""
    reach = float(np.abs(solid.points[:, 0]).max())
    low = (-reach - margin, *(solid.points.min(axis=0)[1:] - margin))
    return half_grid(low, tuple(solid.points.max(axis=0)[1:] + margin), spacing)


def symmetric_field(solid: Surface, grid: HalfGrid, blur: float) -> Field:
    """Distance-like field of a solid and its mirror image, averaged.

    Args:
        solid: Closed surface about the midline, mm.
        grid: The right half, up to the midline.
        blur: Smoothing of the voxels, in grid steps.
    """
    full_x = np.r_[grid.x, -grid.x[-2::-1]]
    image = pv.ImageData(
        dimensions=(len(full_x), len(grid.y), len(grid.z)),
        spacing=(grid.spacing,) * 3,
        origin=(full_x[0], grid.y[0], grid.z[0]),
    )
    mask = solid.polydata().voxelize_binary_mask(reference_volume=image).active_scalars
    filled = np.asarray(mask, dtype=np.float32).reshape(image.dimensions, order="F")
    soft = gaussian_filter(0.5 * (filled + filled[::-1]), blur)[: len(grid.x)]
    return np.asarray((0.5 - soft) * 2.5 * blur * grid.spacing)


def union(a: Field, b: Field, softness: float) -> Field:
    """Join two solids with a fillet of about this radius (mm)."""
    share = np.clip(0.5 + 0.5 * (b - a) / softness, 0, 1)
    return np.asarray(b * (1 - share) + a * share - softness * share * (1 - share))


def cut(a: Field, b: Field, softness: float) -> Field:
    """Take solid b away from solid a, rounding the rim."""
    return -union(-a, b, softness)


def common(a: Field, b: Field, softness: float) -> Field:
    """Keep what lies in both solids, rounding the rim."""
    return -union(-a, -b, softness)


def capsule(
    axes: tuple[Field, Field, Field],
    start: npt.ArrayLike,
    end: npt.ArrayLike,
    radii: tuple[float, float],
    stretch: Sequence[float] = (1.0, 1.0, 1.0),
) -> Field:
    """Rounded rod from start to end (mm), with a radius at each end, stretched along X, Y, Z."""
    scale = np.asarray(stretch, dtype=float)
    a, b = np.asarray(start) / scale, np.asarray(end) / scale
    along = b - a
    from_start = [axes[i] / scale[i] - a[i] for i in range(3)]
    dot = from_start[0] * along[0] + from_start[1] * along[1] + from_start[2] * along[2]
    share = np.clip(dot / (along @ along), 0, 1)
    squared = sum((from_start[i] - share * along[i]) ** 2 for i in range(3))
    away: Field = np.sqrt(squared) - (radii[0] + (radii[1] - radii[0]) * share)
    return away * float(scale.min())


def ellipsoid(
    axes: tuple[Field, Field, Field], centre: Sequence[float], radii: Sequence[float]
) -> Field:
    """Ellipsoid with its axes along X, Y, Z (mm)."""
    squared = sum(((axes[i] - centre[i]) / radii[i]) ** 2 for i in range(3))
    return (np.sqrt(squared) - 1) * min(radii)


def slab(
    axes: tuple[Field, Field, Field],
    centre: Sequence[float],
    half_size: Sequence[float],
    radius: float,
    turn: np.ndarray,
) -> Field:
    """Box with rounded edges, turned by a rotation matrix (3, 3) about its centre."""
    offset = [axes[i] - centre[i] for i in range(3)]
    beyond = [
        np.abs(sum(turn[i, j] * offset[i] for i in range(3))) - (half_size[j] - radius)
        for j in range(3)
    ]
    outside = np.sqrt(sum(np.maximum(b, 0) ** 2 for b in beyond))
    inside = np.maximum(np.maximum(beyond[0], beyond[1]), beyond[2])
    return np.asarray(outside + np.minimum(inside, 0) - radius)


def symmetric_surface(
    field: Field, grid: HalfGrid, triangles: int, smoothing: tuple[int, float] = (15, 0.12)
) -> Surface:
    """Turn a half field into a closed, exactly symmetric surface.

    Args:
        field: Values on the grid, negative inside.
        grid: The right half, up to the midline.
        triangles: About how many triangles the whole surface shall have.
        smoothing: Iterations and pass band that take out the steps of the grid.
    """
    points, faces, _, _ = marching_cubes(field, 0.0, spacing=(grid.spacing,) * 3)
    origin = np.array([grid.x[0], grid.y[0], grid.z[0]])
    half = largest(Surface(points.astype(float) + origin, faces))
    on_midline = np.abs(half.points[:, 0]) < 1e-4 * grid.spacing
    half.points[on_midline, 0] = 0.0
    whole = oriented_outward(joined_at_midline(half))
    return symmetric_thinned(smoothed(whole, *smoothing), triangles)


def symmetric_thinned(whole: Surface, triangles: int) -> Surface:
    """Thin out a surface made by joining two halves, keeping it exactly symmetric and closed."""
    half = right_half(whole)
    for share in THINNING_TRIED:
        thin = joined_at_midline(thinned_half(half, int(triangles * share) // 2))
        if open_edges(thin) == 0:
            return thin
    return whole
