"""Shapes as signed fields on a grid: negative inside, in mm, and their smooth unions."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Field = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Grid:
    """A regular grid; x, y and z are shaped so that they broadcast to (nx, ny, nz)."""

    x: Field
    y: Field
    z: Field
    spacing: float
    """mm between neighbours, the same along all three axes."""

    @classmethod
    def spanning(cls, low: npt.ArrayLike, high: npt.ArrayLike, spacing: float) -> "Grid":
        """The grid that ends exactly at `high` (3,) and covers `low` (3,), in mm."""
        axes = []
        for a, b in zip(np.asarray(low, float), np.asarray(high, float), strict=True):
            steps = int(np.ceil((b - a) / spacing))
            axes.append((b - spacing * np.arange(steps, -1, -1)).astype(np.float32))
        return cls(axes[0][:, None, None], axes[1][None, :, None], axes[2][None, None, :], spacing)

    @property
    def shape(self) -> tuple[int, int, int]:
        """Number of samples along x, y and z."""
        return self.x.size, self.y.size, self.z.size

    @property
    def origin(self) -> Array:
        """First corner (3,) mm."""
        return np.array([self.x.flat[0], self.y.flat[0], self.z.flat[0]], float)

    def points(self, mask: npt.NDArray[np.bool_]) -> Array:
        """Coordinates (n, 3) mm of the samples where the mask holds."""
        i, j, k = np.nonzero(mask)
        axes = (self.x.ravel()[i], self.y.ravel()[j], self.z.ravel()[k])
        return np.stack(axes, axis=1).astype(float)


def smooth_min(a: Field, b: Field, width: float | Field) -> Field:
    """Union of two fields whose crease is rounded over `width` mm (a number or a field)."""
    # b + h (a - b) - width h (1 - h), in place: the grids are large, and memory is slow to come.
    h = b - a
    h *= 0.5 / width
    h += 0.5
    np.clip(h, 0, 1, out=h)
    result: Field = a - b
    result *= h
    result += b
    rest = 1 - h
    h *= width
    h *= rest
    result -= h
    return result


def smooth_max(a: Field, b: Field, width: float) -> Field:
    """Intersection of two fields whose crease is rounded over `width` mm."""
    return -smooth_min(-a, -b, width)


def ellipsoid(grid: Grid, centre: npt.ArrayLike, radii: npt.ArrayLike) -> Field:
    """Field of an ellipsoid with its axes along x, y and z; both arguments (3,) mm."""
    c, r = np.asarray(centre, np.float32), np.asarray(radii, np.float32)
    k0 = np.sqrt(
        ((grid.x - c[0]) / r[0]) ** 2
        + ((grid.y - c[1]) / r[1]) ** 2
        + ((grid.z - c[2]) / r[2]) ** 2
    )
    k1 = np.sqrt(
        ((grid.x - c[0]) / r[0] ** 2) ** 2
        + ((grid.y - c[1]) / r[1] ** 2) ** 2
        + ((grid.z - c[2]) / r[2] ** 2) ** 2
    )
    result: Field = k0 * (k0 - 1) / np.maximum(k1, 1e-6)
    return result


def round_cone(
    grid: Grid, start: npt.ArrayLike, end: npt.ArrayLike, start_radius: float, end_radius: float
) -> Field:
    """Field of a capsule from start to end (3,) mm whose radius runs evenly between two values."""
    a, b = np.asarray(start, np.float32), np.asarray(end, np.float32)
    d = b - a
    dx, dy, dz = grid.x - a[0], grid.y - a[1], grid.z - a[2]
    t = np.clip((dx * d[0] + dy * d[1] + dz * d[2]) / np.float32(d @ d), 0, 1)
    gap = np.sqrt((dx - t * d[0]) ** 2 + (dy - t * d[1]) ** 2 + (dz - t * d[2]) ** 2)
    result: Field = gap - (start_radius + (end_radius - start_radius) * t)
    return result
