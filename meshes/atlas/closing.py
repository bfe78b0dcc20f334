"""Make one closed surface of a bone as it comes from a file: welded, whole, without holes."""

from __future__ import annotations

import numpy as np
import trimesh
from scipy.ndimage import binary_closing, binary_fill_holes, gaussian_filter
from skimage.measure import marching_cubes

from meshes.atlas.file_names import AtlasError
from meshes.geometry.surfaces import (
    Surface,
    components,
    from_polydata,
    largest,
    open_edges,
    oriented_outward,
    piece_numbers,
)
from meshes.geometry.triangles import triangle_mesh

VOXELS = 120
"""Voxels along a bone that has to be closed."""
WIDEST_GAP = 8
"""Gaps of this many voxels are bridged."""
MOST_SUBDIVIDED = 2_000_000
"""A torn bone that falls into more triangles of half a voxel's size is too tangled to be closed."""
MOST_PIECES = 2000
"""A bone in more pieces than this is crumbs."""
LEAST_INSIDE = 0.25
"""A shell that encloses a smaller share of its own voxels than this leaks."""


def closed(surface: Surface) -> Surface:
    """Give the largest piece of a surface, its holes closed, seen from outside.

    Raises:
        AtlasError: It is torn too far.
    """
    welded = _welded(surface)
    count = len(np.unique(piece_numbers(welded)))
    if count > MOST_PIECES:
        raise AtlasError(f"it is in {count} pieces.")
    pieces = components(welded)
    piece = max(pieces, key=lambda part: float(np.linalg.norm(part.size)))
    if open_edges(piece):
        piece = _patched(piece)
    if open_edges(piece):
        piece = _shrouded(piece)
    if piece.volume == 0:
        raise AtlasError("it is flat.")
    return oriented_outward(piece)


def _welded(surface: Surface) -> Surface:
    """Join points that are one, in whatever unit, and drop triangles that are none or twice."""
    tolerance = 1e-6 * float(np.linalg.norm(surface.size))
    keys = np.round((surface.points - surface.points.min(axis=0)) / max(tolerance, 1e-30))
    _, first, inverse = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    faces = inverse.ravel()[surface.faces]
    a, b, c = faces.T
    faces = faces[(a != b) & (b != c) & (a != c)]
    _, once = np.unique(np.sort(faces, axis=1), axis=0, return_index=True)
    return Surface(surface.points[first], faces[np.sort(once)])


def _patched(torn: Surface) -> Surface:
    """Close holes with a plain border."""
    mesh = triangle_mesh(torn.points, torn.faces)
    filled = mesh.fill_holes(float(np.linalg.norm(torn.size)) * WIDEST_GAP / VOXELS).triangulate()
    return from_polydata(filled.compute_normals(cell_normals=False, split_vertices=False))


def _shrouded(torn: Surface) -> Surface:
    """A new surface round the voxels that a torn one touches or encloses."""
    pitch = float(torn.size.max()) / VOXELS
    if _subdivided(torn, pitch / 2) > MOST_SUBDIVIDED:  # voxelized asks for edges of half a voxel
        raise AtlasError("its surface is not closed, and too tangled to be closed.")
    mesh = trimesh.Trimesh(torn.points, torn.faces, process=False)
    voxels = mesh.voxelized(pitch)
    margin = 2 * WIDEST_GAP
    shell = np.pad(np.asarray(voxels.matrix, bool), margin)
    bridged = binary_closing(shell, iterations=WIDEST_GAP // 2)
    filled = binary_fill_holes(bridged)
    inside = filled & ~bridged
    if inside.sum() < LEAST_INSIDE * shell.sum():
        raise AtlasError("its surface is not closed and cannot be closed.")
    # The surface runs through the middle of the shell's voxels.
    field = gaussian_filter((filled.astype(np.float32) + inside) / 2, 1.0)
    points, faces, _, _ = marching_cubes(field, 0.5)
    origin = np.asarray(voxels.transform)[:3, 3]
    return largest(Surface((points - margin) * pitch + origin, faces))


def _subdivided(surface: Surface, longest: float) -> float:
    """How many triangles there are when all are halved until no edge is longer than this."""
    corners = surface.points[surface.faces]
    edges = np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).max(axis=1)
    halvings = np.ceil(np.log2(np.maximum(edges / longest, 1.0)))
    return float((4.0**halvings).sum())
