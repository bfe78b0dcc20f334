"""Measuring on surfaces: extents, girths, thickness, plates, spheres, borders, nerve calibres.

Surfaces have points (n, 3) in mm; directions are (3,); results are mm, mm2 or points (3,).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import ConvexHull, cKDTree
from scipy.spatial.distance import pdist

from meshes.geometry.sections import cross_section, enclosed_area
from meshes.geometry.surfaces import Surface, signed_distance
from meshes.geometry.vectors import unit
from meshes.morphometry.lines import sign_change, staying

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyvista as pv
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

FACING = np.cos(np.radians(40))
"""Faces that lean less than 40 degrees from a direction look that way."""
ALONG = 2.0
"""Two parts lie along each other where they are so much (mm) farther apart than where nearest."""
RAY = 1000.0
"""Length of a ray, mm: longer than anything measured."""


class EmptySectionError(ValueError):
    """A plane or a region leaves nothing of a surface to measure."""


def extent(surface: Surface, towards: Array) -> float:
    """Size of a surface in a direction, mm."""
    return float(np.ptp(_points(surface) @ unit(towards)))


def farthest(surface: Surface, towards: Array) -> Array:
    """Point (3,) of a surface that lies farthest in a direction."""
    points = _points(surface)
    return np.asarray(points[(points @ towards).argmax()])


def longest(surface: Surface) -> float:
    """Distance between the two points of a surface that are farthest from each other, mm."""
    points = _points(surface)
    return float(pdist(points[ConvexHull(points).vertices]).max())


def long_axis(surface: Surface) -> Array:
    """Unit direction (3,) in which the points of a surface spread most."""
    points = _points(surface)
    _, _, axes = np.linalg.svd(points - points.mean(0), full_matrices=False)
    return np.asarray(axes[0])


def width_across(surface: Surface, axis: Array) -> float:
    """Largest width of a surface square to an axis, mm."""
    flat = _points(surface) @ _plane_axes(axis).T
    return float(pdist(flat[ConvexHull(flat).vertices]).max())


def section(surface: Surface, through: Array, normal: Array) -> Array:
    """Points (k, 3) in mm of the outline in which a plane cuts a surface.

    Raises:
        EmptySectionError: it does not meet the surface.
    """
    return through + _segments(surface, through, normal).reshape(-1, 2) @ _plane_axes(normal)


def section_area(surface: Surface, through: Array, normal: Array) -> float:
    """Area (mm2) of the section of a closed surface by a plane.

    Raises:
        EmptySectionError: it does not meet the surface.
    """
    return enclosed_area(_segments(surface, through, normal))


def girth(surface: Surface, through: Array, normal: Array) -> float:
    """Length of a tape round the section of a surface by a plane (convex perimeter), mm."""
    outline = (section(surface, through, normal) - through) @ _plane_axes(normal).T
    return float(ConvexHull(outline).area)  # in a plane the hull's "area" is its perimeter


def girths(surface: Surface, start: Array, end: Array, count: int = 40) -> Array:
    """Girths (count,) in mm of slices square to the line from start to end, evenly spaced."""
    steps = np.linspace(0, 1, count)
    return np.array([girth(surface, start + s * (end - start), end - start) for s in steps])


def thickness(surface: Surface, place: Array, towards: Array) -> float:
    """Distance in mm between the walls on the two sides of a place, along a direction.

    In a closed surface that is the thickness of the material, outside of it the width of the room.
    """
    return _between_walls(surface.polydata(), place, towards)


def thinnest(surface: Surface, along: Sequence[Array], towards: Array, count: int = 9) -> float:
    """Least distance in mm between two walls at places evenly spaced along a line.

    Args:
        surface: a closed surface.
        along: start and end (3,) of the line, inside the material or in the room between.
        towards: direction (3,) in which the walls face each other.
        count: number of places.
    """
    start, end = along
    places = [start + share * (end - start) for share in np.linspace(0, 1, count)]
    mesh = surface.polydata()
    return min(_between_walls(mesh, place, towards) for place in places)


def plate(surface: Surface, near: Array, facing: Array, within: float) -> tuple[Array, Array]:
    """Mean plane of the faces that look in a direction near a place: an end plate.

    Args:
        surface: a bone or a disc.
        near: place (3,) beside the middle of the plate.
        facing: direction (3,) that the plate looks in, roughly.
        within: faces are used within this distance of the place square to that direction, mm.

    Returns:
        Its middle (3,) and its outward unit normal (3,).

    Raises:
        EmptySectionError: no face looks that way there.
    """
    looks, corners, normals = _plate_faces(surface, near, facing, within)
    area = np.linalg.norm(normals[looks], axis=1)
    middle = np.average(corners.mean(1)[looks], axis=0, weights=area)
    return middle, unit(normals[looks].sum(0))


def plate_rim(surface: Surface, near: Array, facing: Array, within: float, side: Array) -> Array:
    """Point (3,) on the rim of an end plate that lies farthest to a side of its middle.

    Args:
        surface: a bone or a disc.
        near: place (3,) beside the middle of the plate.
        facing: direction (3,) that the plate looks in, roughly.
        within: as for `plate`, mm.
        side: direction (3,) from its middle.

    Raises:
        EmptySectionError: no face looks that way there.
    """
    looks, corners, _ = _plate_faces(surface, near, facing, within)
    points = corners[looks].reshape(-1, 3)
    return np.asarray(points[(points @ side).argmax()])


def border_between(first: Surface, second: Surface, near: Array) -> Array:
    """Middle (3,) of the place where two parts lie along each other, nearest to a place.

    They lie along each other where they are no farther apart than `ALONG` more than anywhere.
    """
    points, others = _points(first), _points(second)
    gap, nearest = cKDTree(others).query(points)
    along = np.flatnonzero(gap <= gap.min() + ALONG)
    chosen = along[np.linalg.norm(points[along] - near, axis=1).argmin()]
    return np.asarray((points[chosen] + others[nearest[chosen]]) / 2)


def _plate_faces(
    surface: Surface, near: Array, facing: Array, within: float
) -> tuple[NDArray[np.bool_], Array, Array]:
    """Which faces make an end plate (see `plate`), corners (f, 3, 3) and normals (f, 3) of all."""
    corners = surface.points[surface.faces]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    area = np.linalg.norm(normals, axis=1)
    away = corners.mean(1) - near
    facing = unit(facing)
    aside = np.linalg.norm(away - (away @ facing)[:, None] * facing, axis=1)
    depth = np.abs(away @ facing)
    looks = (normals @ facing > FACING * area) & (aside < within) & (depth < within)
    if not looks.any():
        raise EmptySectionError("no face looks that way near the place")
    # Of several surfaces that look that way the nearest to the place is the plate.
    looks &= depth < np.quantile(depth[looks], 0.02) + 6.0
    return looks, corners, normals


def sphere_diameter(surface: Surface, near: Array, within: float) -> float:
    """Diameter in mm of the sphere that fits the surface best near its expected centre."""
    points = surface.points[np.linalg.norm(surface.points - near, axis=1) < within]
    for _ in range(8):
        left = np.c_[2 * points, np.ones(len(points))]
        solved = np.linalg.lstsq(left, (points**2).sum(1), rcond=None)[0]
        centre = solved[:3]
        radius = float(np.sqrt(solved[3] + centre @ centre))
        off = np.abs(np.linalg.norm(points - centre, axis=1) - radius)
        points = points[off <= max(1.0, float(np.quantile(off, 0.9)))]
    return 2 * radius


def depth_under(surface: Surface, place: Array) -> float:
    """Shortest distance in mm from a place inside a closed surface to it; negative outside."""
    return -float(signed_distance(surface, place[None])[0])


def border(surface: Surface, through: Array, level: Array, side: Array) -> Array:
    """Point (3,) of a surface farthest to a side in its slice square to `level` at a place."""
    outline = section(surface, through, level)
    return np.asarray(outline[(outline @ side).argmax()])


def crossing_of_border(
    course: Array, surface: Surface, side: Array, level: Array, which: int = 0
) -> Array:
    """Point (3,) where a course (n, 3) crosses the border of a surface.

    The border is what lies farthest to `side` in each slice square to `level`; `which` is 0 for
    the first crossing and -1 for the last.

    Raises:
        NotFoundOnCourseError: it does not cross it.
    """
    value = np.full(len(course), np.nan)
    for i, place in enumerate(course):
        try:
            value[i] = (place - border(surface, place, level, side)) @ side
        except EmptySectionError:
            continue
    return sign_change(course, value, which)


def edge(surface: Surface, side: Array, level: Array, step: float = 3.0) -> Array:
    """Border of a surface as a line (n, 3): what lies farthest to a side, slice by slice.

    Args:
        surface: a muscle or a tendon.
        side: direction (3,) of the border that is sought.
        level: direction (3,) from slice to slice; the line runs against it.
        step: distance between the slices, mm.
    """
    points = _points(surface)
    middle, height = points.mean(axis=0), (points - points.mean(axis=0)) @ level
    levels = np.arange(height.max() - step, height.min(), -step)
    return np.array([border(surface, middle + h * level, level, side) for h in levels])


def coming_up(course: Array, surface: Surface, depth: float) -> Array:
    """Point (3,) from which a course stays within a depth (mm) of a closed surface.

    Raises:
        NotFoundOnCourseError: its end lies deeper.
    """
    return staying(course, -signed_distance(surface, course) - depth)


def leaving(course: Array, surface: Surface, which: int = -1) -> Array:
    """Point (3,) where a course passes through a closed surface; the last if not told else."""
    return sign_change(course, signed_distance(surface, course), which)


def nerve_width(places: Sequence[Array], radii: Sequence[float], towards: Array) -> float:
    """Width in mm, in a direction, of nerves that reach so far in it and lie side by side."""
    at = np.array([place @ unit(towards) for place in places])
    return float((at + radii).max() - (at - radii).min())


def nerve_area(radii: Sequence[float]) -> float:
    """Cross-section in mm2 of nerves, round or flat, with the area of these radii."""
    return float(np.pi * np.square(radii).sum())


def _between_walls(mesh: pv.PolyData, place: Array, towards: Array) -> float:
    return sum(_reach(mesh, place, way) for way in (towards, -towards))


def _reach(mesh: pv.PolyData, place: Array, towards: Array) -> float:
    """Distance in mm from a place to the first point where a ray meets the surface."""
    hits, _ = mesh.ray_trace(place, place + RAY * unit(towards), first_point=False)
    if len(hits) == 0:
        raise EmptySectionError("the line does not meet the part")
    return float(np.linalg.norm(hits - place, axis=1).min())


def _points(surface: Surface) -> Array:
    used = np.unique(surface.faces)
    if len(used) == 0:
        raise EmptySectionError("nothing of the part lies in the region")
    return np.asarray(surface.points[used])


def _segments(surface: Surface, through: Array, normal: Array) -> Array:
    """Segments (k, 2, 2) of a section, mm along the two axes of its plane."""
    axes = _plane_axes(normal)
    height = (surface.points - through) @ unit(normal)
    segments = cross_section((surface.points - through) @ axes.T, surface.faces, height)
    if len(segments) == 0:
        raise EmptySectionError("the plane does not meet the part")
    return segments


def _plane_axes(normal: Array) -> Array:
    """Two unit directions (2, 3) that span the plane of a normal."""
    normal = unit(normal)
    across = unit(np.cross(normal, np.eye(3)[np.abs(normal).argmin()]))
    return np.array([across, np.cross(normal, across)])
