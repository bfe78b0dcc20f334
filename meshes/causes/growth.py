"""Rounded shapes that grow towards a nerve until they touch it: spurs, lumps, masses, sleeves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from skimage.measure import marching_cubes

from meshes.causes.touch import INDENT, SPARED_GAP
from meshes.geometry.surfaces import Surface, largest, oriented_outward, smoothed
from meshes.geometry.sweeping import parallel_frames, swept_faces
from meshes.geometry.triangles import triangle_mesh, with_outward_normals

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.causes.touch import Bundle, Stretch

CORNERS: Final = 12
RINGS: Final = 11
HALVINGS: Final = 16
LONGEST: Final = 1.5
UNEVEN: Final = 0.07
"""How uneven a bony growth is, as a share of its thickness."""
MASS_STEP: Final = 1.9
"""Grid spacing (mm) of a mass."""
FURROW: Final = 0.1
"""Depth (mm) by which a furrow of a mass enters its nerve; its chords go deeper."""
MASS_SOFTNESS: Final = 3.0
MASS_SMOOTHING: Final = (10, 0.3)
SLEEVE_WALL: Final = 1.3
"""Thickness (mm) of a sleeve's wall."""


@dataclass(frozen=True)
class Spur:
    """A growth from a bone: ``base`` and ``toward`` (3,) mm, ``radius`` (mm) at base and tip."""

    base: NDArray[np.float64]
    toward: NDArray[np.float64]
    radius: tuple[float, float]
    flat: float = 1.0
    """Breadth from side to side over thickness."""


def build_spur(
    spur: Spur, caught: Stretch | Bundle | None = None, spared: Bundle | None = None
) -> pv.PolyData:
    """Grow a spur until it touches a nerve; with none to touch it ends at ``toward``.

    Args:
        spur: Where it stands and how thick it is.
        caught: What it has to touch; it is as long as that takes.
        spared: Nerves from which it keeps away.

    Returns:
        A closed mesh, mm, rounded at both ends.
    """
    low, high = 0.0, LONGEST
    rings = _spur_rings(spur, 1.0)
    for _ in range(HALVINGS if caught is not None else 0):
        middle = (low + high) / 2
        rings = _spur_rings(spur, middle)
        dented = caught is not None and float(caught.gap(rings.reshape(-1, 3)).min()) < -INDENT
        low, high = (low, middle) if dented else (middle, high)
    points = np.concatenate([rings.reshape(-1, 3), rings[[0, -1]].mean(axis=1)])
    for nerve, gap in ((caught, -INDENT), (spared, SPARED_GAP)):
        points = points if nerve is None else nerve.pushed_out(points, gap)
    return _mesh(points, swept_faces(*rings.shape[:2]))


def _spur_rings(spur: Spur, length: float) -> NDArray[np.float64]:
    """Rings (r, s, 3) from the base to a share of the way to ``toward``."""
    share = np.sin(np.linspace(0.02, np.pi / 2 - 0.02, RINGS)) ** 1.2
    way = spur.base + share[:, None] * length * (spur.toward - spur.base)
    way = way + np.linspace(0, 1e-3, RINGS)[:, None] * (spur.toward - spur.base)
    across = np.cross(spur.toward - spur.base, [0.0, 0.0, 1.0])
    across /= np.linalg.norm(across)
    over = np.cross(across, spur.toward - spur.base)
    over /= np.linalg.norm(over)
    radius = spur.radius[0] + (spur.radius[1] - spur.radius[0]) * share
    radius = radius * np.sqrt(np.clip(1 - share**6, 0, 1)) * np.clip(share * 12, 0.4, 1)
    turn = 2 * np.pi * np.arange(CORNERS) / CORNERS
    lumps = 1 + UNEVEN * np.sin(3 * turn + 4 * share[:, None])
    wide = (radius[:, None] * lumps * spur.flat * np.cos(turn))[..., None] * across
    deep = (radius[:, None] * lumps * np.sin(turn))[..., None] * over
    return np.asarray(way[:, None] + wide + deep)


def build_mass(
    centres: NDArray[np.float64], radius: float, touched: Bundle | None = None
) -> pv.PolyData:
    """Build a soft mass round a row of places, dented where nerves lie on it.

    Args:
        centres: Places (n, 3) mm in order, joined by thick lines.
        radius: Of the lines, mm.
        touched: Nerves that dent it.
    """
    low = centres.min(axis=0) - radius - 4
    shape = np.ceil((centres.max(axis=0) + radius + 4 - low) / MASS_STEP).astype(int)
    axes = [low[i] + MASS_STEP * np.arange(shape[i]) for i in range(3)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
    field = np.full(grid.shape[:3], np.inf)
    runs = zip(centres, [*centres[1:], centres[-1]], strict=True) if len(centres) > 1 else ()
    for start, end in runs or ((centres[0], centres[0]),):
        field = _soft_union(field, _rod(grid, start, end) - radius)
    if touched is not None:  # the nerves run in furrows of it
        near = field < 2 * MASS_STEP
        field[near] = np.maximum(field[near], -touched.gap(grid[near]) - FURROW)
    points, faces, _, _ = marching_cubes(field, 0.0, spacing=(MASS_STEP,) * 3)
    mass = smoothed(oriented_outward(largest(Surface(points + low, faces))), *MASS_SMOOTHING)
    return _mesh(mass.points, mass.faces)


def build_sleeve(stretch: Stretch) -> pv.PolyData:
    """Build a tight sleeve round a stretch of a nerve: a hollow closed ring, mm."""
    line = stretch.centres[:: max(1, len(stretch.centres) // 8)]
    radii = np.interp(np.linspace(0, 1, len(line)), np.linspace(0, 1, len(stretch.radii)),
                      stretch.radii)  # fmt: skip
    across, over = parallel_frames(line)
    turn = 2 * np.pi * np.arange(CORNERS) / CORNERS
    spokes = np.cos(turn)[:, None] * across[:, None] + np.sin(turn)[:, None] * over[:, None]
    inner = line[:, None] + (radii - 0.1)[:, None, None] * spokes
    outer = line[:, None] + (radii + SLEEVE_WALL)[:, None, None] * spokes
    rings = np.concatenate([inner, outer[::-1]])
    count = len(rings)
    i, j = np.meshgrid(np.arange(count), np.arange(CORNERS), indexing="ij")
    after, beside = (i + 1) % count, (j + 1) % CORNERS
    a, b, c, d = (r * CORNERS + k for r, k in ((i, j), (i, beside), (after, j), (after, beside)))
    a, b, c, d = a.ravel(), b.ravel(), c.ravel(), d.ravel()
    faces = np.concatenate([np.stack([a, b, d], 1), np.stack([a, d, c], 1)])
    return _mesh(rings.reshape(-1, 3), faces)


def merged(meshes: Sequence[pv.PolyData]) -> pv.PolyData:
    """Put several closed meshes into one part."""
    points, faces, count = [], [], 0
    for mesh in meshes:
        points.append(np.asarray(mesh.points, float))
        faces.append(np.asarray(mesh.regular_faces) + count)
        count += mesh.n_points
    return _mesh(np.concatenate(points), np.concatenate(faces))


def with_mirror(mesh: pv.PolyData) -> pv.PolyData:
    """Put a mesh of the right side and its mirror image into one part."""
    twin = triangle_mesh(
        np.asarray(mesh.points) * (-1.0, 1.0, 1.0), np.asarray(mesh.regular_faces)[:, ::-1]
    )
    return merged([mesh, twin])


def _rod(
    grid: NDArray[np.float64], start: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    along = end - start
    share = np.clip((grid - start) @ along / max(float(along @ along), 1e-9), 0, 1)
    return np.asarray(np.linalg.norm(grid - start - share[..., None] * along, axis=-1))


def _soft_union(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    apart = np.clip(np.where(np.isinf(a), 9e9, a) - b, -1e6, 1e6)
    share = np.clip(0.5 + 0.5 * apart / MASS_SOFTNESS, 0, 1)
    soft = MASS_SOFTNESS * share * (1 - share)
    return np.asarray(b * share + np.where(np.isinf(a), 0, a) * (1 - share) - soft)


def _mesh(points: NDArray[np.float64], faces: NDArray[np.int64]) -> pv.PolyData:
    mesh = triangle_mesh(points, faces)
    return with_outward_normals(mesh)
