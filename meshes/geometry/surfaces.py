"""Closed triangle surfaces and what is done to them: mirror, weld, refine, thin out, measure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from meshes.geometry.triangles import triangle_mesh

if TYPE_CHECKING:
    from collections.abc import Iterable

SEAM = 1e-3
"""A point this close to the midline plane (mm) lies on it."""
THINNING_TRIED = (1.0, 1.03, 0.97, 1.1, 1.25, 1.5)
"""Shares of the wanted triangles, tried in turn: thinning folds a surface now and then."""


@dataclass(frozen=True)
class Surface:
    """A triangle mesh: points (n, 3) in mm and faces (m, 3) of point numbers, seen from outside."""

    points: np.ndarray
    faces: np.ndarray

    def moved(
        self, rotation: np.ndarray, shift: np.ndarray | float, about: np.ndarray | float = 0.0
    ) -> Surface:
        """Rotate (3, 3) about a point, then shift (3,) in mm."""
        return Surface((self.points - about) @ rotation.T + about + shift, self.faces)

    def shifted(self, shift: np.ndarray) -> Surface:
        """Shift by (3,) or by one vector per point (n, 3), in mm."""
        return Surface(self.points + shift, self.faces)

    def mirrored(self) -> Surface:
        """Mirror image in the midline plane X = 0, still seen from outside."""
        return Surface(self.points * (-1.0, 1.0, 1.0), self.faces[:, ::-1])

    @property
    def normals(self) -> np.ndarray:
        """Outward unit normals at the points (n, 3), weighted by the area of the faces."""
        a, b, c = (self.points[self.faces[:, i]] for i in range(3))
        face_normals = np.cross(b - a, c - a)
        total = np.zeros_like(self.points)
        for i in range(3):
            for axis in range(3):
                total[:, axis] += np.bincount(
                    self.faces[:, i], face_normals[:, axis], minlength=len(self.points)
                )
        length = np.linalg.norm(total, axis=1, keepdims=True)
        return np.asarray(total / np.maximum(length, 1e-12))

    @property
    def volume(self) -> float:
        """Enclosed volume (mm3); negative if the faces are seen from inside."""
        a, b, c = (self.points[self.faces[:, i]] for i in range(3))
        return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6.0)

    @property
    def size(self) -> np.ndarray:
        """Extents (3,) along X, Y, Z in mm."""
        return np.asarray(np.ptp(self.points, axis=0))

    def polydata(self) -> pv.PolyData:
        """The same mesh for PyVista, single precision, with point normals."""
        mesh = triangle_mesh(self.points.astype(np.float32), self.faces)
        mesh.point_data["Normals"] = self.normals.astype(np.float32)
        mesh.point_data.active_normals_name = "Normals"
        return mesh


def from_polydata(mesh: pv.PolyData) -> Surface:
    """Take points and triangles of a PyVista mesh."""
    return Surface(np.asarray(mesh.points, dtype=float), np.asarray(mesh.regular_faces))


def components(surface: Surface) -> list[Surface]:
    """Split a mesh into its connected pieces, in order of their first point."""
    face_label = piece_numbers(surface)
    order = np.argsort(face_label, kind="stable")
    borders = np.flatnonzero(np.diff(face_label[order])) + 1
    pieces = []
    for own in np.split(surface.faces[order], borders):  # one pass, however many pieces there are
        used, faces = np.unique(own, return_inverse=True)
        pieces.append(Surface(surface.points[used], faces.reshape(-1, 3)))
    return pieces


def piece_numbers(surface: Surface) -> np.ndarray:
    """Number (m,) of the connected piece to which each face belongs."""
    count = len(surface.points)
    a, b, c = surface.faces.T
    ends = coo_matrix((np.ones(2 * len(a)), (np.r_[a, b], np.r_[b, c])), shape=(count, count))
    return np.asarray(connected_components(ends, directed=False)[1][a])


def largest(surface: Surface) -> Surface:
    """The piece with most triangles."""
    return max(components(surface), key=lambda piece: len(piece.faces))


def oriented_outward(surface: Surface) -> Surface:
    """Turn the faces over if the mesh is inside out."""
    return surface if surface.volume > 0 else Surface(surface.points, surface.faces[:, ::-1])


def open_edges(surface: Surface) -> int:
    """Number of edges without exactly two faces in opposite directions (0 = watertight)."""
    a, b, c = surface.faces.T
    count = len(surface.points)
    start, end = np.r_[a, b, c].astype(np.int64), np.r_[b, c, a].astype(np.int64)
    forward, backward = np.sort(start * count + end), np.sort(end * count + start)
    duplicated = int((np.diff(forward) == 0).sum())
    unmatched = len(np.setxor1d(forward, backward))
    return duplicated + unmatched


def subdivided(surface: Surface, times: int) -> Surface:
    """Refine and smooth by Loop subdivision; each step makes four triangles of one."""
    return from_polydata(surface.polydata().subdivide(times, subfilter="loop"))


def smoothed(surface: Surface, iterations: int, pass_band: float) -> Surface:
    """Smooth without shrinking (windowed sinc filter)."""
    mesh = surface.polydata().smooth_taubin(n_iter=iterations, pass_band=pass_band)
    return Surface(np.asarray(mesh.points, dtype=float), surface.faces)


def thinned(surface: Surface, triangles: int) -> Surface:
    """Reduce a closed mesh to about this many triangles where it is flattest (quadric error)."""
    if triangles >= len(surface.faces):
        return surface
    mesh = surface.polydata()
    for tried in THINNING_TRIED:
        share = max(1.0 - tried * triangles / len(surface.faces), 0.0)
        thin = from_polydata(mesh.decimate(share, volume_preservation=True))
        if open_edges(thin) == 0:
            return thin
    return surface


def thinned_half(half: Surface, triangles: int) -> Surface:
    """Thin out a half whose open rim lies in the plane X = 0; the rim stays in that plane.

    A face that comes to lie in the plane is left out: it would coincide with its mirror image.
    """
    if triangles >= len(half.faces):
        return half
    share = 1.0 - triangles / len(half.faces)
    mesh = half.polydata().decimate(share, boundary_constraints=True, boundary_weight=100.0)
    thin = from_polydata(mesh)
    points = thin.points.copy()
    rim = _rim(thin)
    points[rim, 0] = 0.0
    standing = thin.faces[~np.isin(thin.faces, rim).all(axis=1)]
    used, renumbered = np.unique(standing, return_inverse=True)
    return Surface(points[used], renumbered.reshape(-1, 3))


def _rim(surface: Surface) -> np.ndarray:
    """Points on the open border of a mesh."""
    a, b, c = surface.faces.T
    count = len(surface.points)
    start, end = np.r_[a, b, c].astype(np.int64), np.r_[b, c, a].astype(np.int64)
    lonely = np.setdiff1d(start * count + end, end * count + start)
    return np.unique(np.r_[lonely // count, lonely % count])


def joined_at_midline(half: Surface) -> Surface:
    """Close a right half (X <= 0, open in the plane X = 0) with its mirror image."""
    seam = np.zeros(len(half.points), dtype=bool)
    seam[_rim(half)] = True
    number = np.arange(len(half.points))
    twin = number.copy()
    twin[~seam] = len(number) + np.arange((~seam).sum())
    points = half.points.copy()
    points[seam, 0] = 0.0
    mirrored = points[~seam] * (-1.0, 1.0, 1.0)
    faces = np.vstack([half.faces, twin[half.faces][:, ::-1]])
    return Surface(np.vstack([points, mirrored]), faces)


def right_half(whole: Surface) -> Surface:
    """The faces of a mesh made by :func:`joined_at_midline` that lie on the right."""
    faces = whole.faces[: len(whole.faces) // 2]
    used, renumbered = np.unique(faces, return_inverse=True)
    points = whole.points[used].copy()
    points[np.abs(points[:, 0]) < SEAM, 0] = 0.0
    return Surface(points, renumbered.reshape(-1, 3))


def merged(surfaces: Iterable[Surface]) -> Surface:
    """Put several meshes into one without joining them."""
    points, faces, count = [], [], 0
    for surface in surfaces:
        points.append(surface.points)
        faces.append(surface.faces + count)
        count += len(surface.points)
    return Surface(np.vstack(points), np.vstack(faces))


def quick_distance(
    surface: Surface, places: np.ndarray, normals: np.ndarray | None = None
) -> np.ndarray:
    """Approximate signed distance (mm, negative inside) of places (k, 3) to a dense mesh.

    It is measured to the tangent plane at the nearest point of the mesh, so it is only good near
    the surface; :func:`signed_distance` is exact and about fifty times slower.
    """
    normals = surface.normals if normals is None else normals
    away, nearest = cKDTree(surface.points).query(places)
    height = np.einsum("ij,ij->i", places - surface.points[nearest], normals[nearest])
    return np.asarray(np.where(np.abs(height) < 0.2 * away, np.sign(height) * away, height))


def signed_distance(surface: Surface, places: np.ndarray) -> np.ndarray:
    """Exact signed distance (mm, negative inside) of places (k, 3) to a closed mesh."""
    if len(places) == 0:
        return np.empty(0)
    cloud = pv.PolyData(np.asarray(places, dtype=float))
    return np.asarray(cloud.compute_implicit_distance(surface.polydata())["implicit_distance"])


def holes_filled(surface: Surface) -> Surface:
    """Close small holes with a fan of triangles from one corner of each."""
    a, b, c = surface.faces.T
    start, end = np.r_[a, b, c], np.r_[b, c, a]
    present = set(zip(start.tolist(), end.tolist(), strict=True))
    # A lonely edge runs one way in its face, so the patch has to run the other way.
    following = {tail: head for head, tail in present if (tail, head) not in present}
    patches = []
    while following:
        corner, place = following.popitem()
        loop = [corner, place]
        while (place := following.pop(place)) != corner:
            loop.append(place)
        patches += [(loop[0], loop[i], loop[i + 1]) for i in range(1, len(loop) - 1)]
    if not patches:
        return surface
    return Surface(surface.points, np.vstack([surface.faces, np.array(patches)]))
