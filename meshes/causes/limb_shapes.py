"""Make the shapes that the table of limb causes asks for, at their places on one body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from scipy.spatial import cKDTree, distance_matrix

from meshes.causes import simple_shapes
from meshes.causes.fitting import BESIDE, TOUCH, stretch
from meshes.geometry.closed_shapes import closed, with_normals
from meshes.geometry.triangles import boundary_loops, split_long_edges
from meshes.tables.limb_causes import LIMB_CAUSES
from meshes.tables.rows import direction
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.anatomy import Anatomy
    from meshes.places.body_places import Places
    from meshes.tables.limb_causes import (
        AnyShape,
        Band,
        Cap,
        Crack,
        Grown,
        Mass,
        Narrowed,
        Needle,
        PartShape,
        Ring,
        Shape,
        Spindle,
        Spur,
        Thinned,
    )

    Array = NDArray[np.float64]

EDGE: Final = 3.2  # mm, longest edge of a part where it is moulded round a nerve
WIDE: Final = 6.0  # mm, longest edge of a band away from there
BY_NERVE: Final = 16.0  # mm from a cut within which a band is moulded
HALVINGS: Final = 3
JAGGED: Final = 1.0  # mm to either side by which a crack runs zigzag
CRACK_POINTS: Final = 90
BEADS: Final = 7.0  # mm from one narrow place of a vessel to the next, divided by 2 pi
SHARP: Final = 100.0  # degrees between the faces that meet at the rim of a band
RIM: Final = 3.0  # mm from there within which a band grows less
OPPOSITE: Final = -0.7  # cosine between the normals of two points that face each other in a tube
PATCH: Final = 0.6  # mm by which a piece of bone stands out over the bone that it came from


@dataclass(frozen=True)
class CauseSite:
    """Where a shape is made."""

    name: str
    anatomy: Anatomy
    places: Places
    cuts: tuple[tuple[str, float], ...]
    """Nerve and position of each cut, the chief ones first."""

    def place(self, shape: AnyShape) -> tuple[Array, Array, Array, float]:
        """Place (3,), unit vector along the nerve (3,), to the shape (3,); the nerve that way, mm.

        Raises:
            TableError: The shape has no place.
        """
        side = np.array([0.0, 0.0, 1.0]) if shape.side is None else direction(shape.side)
        if shape.at is not None:
            along = np.cross(side, np.eye(3)[np.abs(side).argmin()])
            point = self.places.point(shape.at, self.anatomy.courses, self.name, LIMB_CAUSES)
            return point, along / np.linalg.norm(along), side, 0.0
        nerve, position = self.cut(shape)
        course = self.anatomy.courses[nerve]
        along = course.direction_at(position)
        side = side - along * (side @ along)
        side = side / np.linalg.norm(side)
        return course.point_at(position), along, side, course.half_width_at(position, side)

    def cut(self, shape: AnyShape) -> tuple[str, float]:
        """The nerve and position at which a shape lies.

        Raises:
            TableError: The site has no cut and the shape names no nerve, or one that has no course.
        """
        nerve, position = shape.nerve, shape.position
        if nerve is None and self.cuts:
            nerve, chief = self.cuts[0]
            position = chief if position is None else position
        if nerve is None or nerve not in self.anatomy.courses:
            allowed = "a nerve with a course, or a place `at` for a site without cuts"
            raise TableError(LIMB_CAUSES, self.name, "shapes.nerve", nerve, allowed)
        return nerve, float(position or 0.0)

    def part(self, shape: PartShape) -> pv.PolyData:
        """The part that a shape is made of.

        Raises:
            TableError: The body has no such part.
        """
        name = shape.part
        if name not in self.anatomy.meshes:
            allowed = ", ".join(sorted(self.anatomy.meshes))
            raise TableError(LIMB_CAUSES, self.name, "shapes.part", name, allowed)
        return self.anatomy.meshes[name]

    def scaled(self, size: float) -> float:
        """A size of the table in mm on this body."""
        return size * self.anatomy.scale


def made(site: CauseSite, shape: Shape) -> pv.PolyData:
    """The closed mesh of a shape, not fitted yet."""
    return MAKERS[shape.make](site, shape)


def _mass(site: CauseSite, shape: Mass) -> pv.PolyData:
    point, along, side, radius = site.place(shape)
    half = site.anatomy.scale * np.array(shape.size)  # along, across, deep
    centre = point if shape.at is not None else point + (radius + half[2] + TOUCH) * side
    axes = np.array([along, np.cross(side, along), side])
    return simple_shapes.mass(centre, axes, half, shape.lumpy)


def _band(site: CauseSite, shape: Band) -> pv.PolyData:
    point, along, side, radius = site.place(shape)
    thick = site.scaled(shape.thick)
    crown = point + (radius + thick + TOUCH) * side
    size = (site.scaled(shape.length), site.scaled(shape.width), thick, site.scaled(shape.sink))
    return simple_shapes.band(crown, np.cross(along, side), along, side, size)


def _ring(site: CauseSite, shape: Ring) -> pv.PolyData:
    nerve, position = site.cut(shape)
    short = stretch(site.anatomy.courses[nerve], position, 2.0)
    wide = shape.wide
    return simple_shapes.ring(short.centres, short.radii, site.scaled(shape.tube), wide)


def _spindle(site: CauseSite, shape: Spindle) -> pv.PolyData:
    half_length, thickest = site.anatomy.scale * np.array(shape.size)
    nerve, position = site.cut(shape)
    line = stretch(site.anatomy.courses[nerve], position, half_length)
    return simple_shapes.spindle(line.centres, line.radii, thickest)


def _fine(site: CauseSite, shape: PartShape) -> pv.PolyData:
    """The part that a shape is made of, in triangles small enough to be moulded."""
    return with_normals(split_long_edges(site.part(shape), site.scaled(EDGE)))


def _moulded(site: CauseSite, shape: PartShape) -> pv.PolyData:
    """The part that a shape is made of, fine at the nerves alone: thinned, its rim had teeth."""
    mesh, courses = site.part(shape), site.anatomy.courses
    places = cKDTree([courses[nerve].point_at(position) for nerve, position in site.cuts])
    for _ in range(HALVINGS):
        mesh = split_long_edges(mesh, site.scaled(WIDE))
    for _ in range(HALVINGS):
        near = places.query(np.asarray(mesh.points))[0] < site.scaled(BY_NERVE)
        mesh = split_long_edges(mesh, site.scaled(EDGE), near)
    return with_normals(mesh)


def _grown(site: CauseSite, shape: Grown) -> pv.PolyData:
    mesh = _moulded(site, shape) if site.cuts else _fine(site, shape)
    points = np.asarray(mesh.points, float)
    share = np.ones(len(points))
    if shape.within is not None:
        point = site.place(shape)[0]
        away = np.linalg.norm(points - point, axis=1) / site.scaled(shape.within)
        share = np.exp(-(away**2))
    grown = site.scaled(shape.by) * share * _from_rim(mesh, site.scaled(RIM))
    for nerve, position in site.cuts:  # it grows up to the nerves, not over them
        room = stretch(site.anatomy.courses[nerve], position, BESIDE).gap(points) - TOUCH
        grown = np.minimum(grown, room)
    normals = np.asarray(mesh.point_data["Normals"])
    return closed(points + grown[:, None] * normals, np.asarray(mesh.regular_faces))


def _from_rim(mesh: pv.PolyData, reach: float) -> Array:
    """Share (n,) 0..1 by which points move: none on a sharp rim, whose normals point aside."""
    rim = mesh.extract_feature_edges(
        feature_angle=SHARP, boundary_edges=False, manifold_edges=False, non_manifold_edges=False
    )
    if not rim.n_points:
        return np.ones(mesh.n_points)
    away = cKDTree(np.asarray(rim.points)).query(np.asarray(mesh.points))[0]
    return np.asarray(np.minimum(away / reach, 1.0))


def _spur(site: CauseSite, shape: Spur) -> pv.PolyData:
    point, _, side, _ = site.place(shape)
    down = np.array([0.0, 0.0, -1.0])
    return simple_shapes.spur(
        point, side, down, site.scaled(shape.length), site.scaled(shape.thick)
    )


def _needle(site: CauseSite, shape: Needle) -> pv.PolyData:
    point, _, side, radius = site.place(shape)
    t = np.linspace(radius + site.scaled(shape.thick) / 2, site.scaled(shape.length), 6)
    path = point + t[:, None] * side
    thick = np.full(6, site.scaled(shape.thick))
    thick[0] /= 3
    return simple_shapes.tube(path, thick, 10)


def _crack(site: CauseSite, shape: Crack) -> pv.PolyData:
    point, _, normal, _ = site.place(shape)
    line = site.part(shape).slice(normal=normal, origin=point).strip(join=True, max_length=4000)
    loops = [cell.points for cell in line.cell] if line.n_cells > 1 else [line.points]
    loop = np.asarray(max(loops, key=len), float)
    at = np.linspace(0, len(loop) - 1, CRACK_POINTS)
    path = np.stack([np.interp(at, np.arange(len(loop)), loop[:, i]) for i in range(3)], 1)
    zigzag = JAGGED * site.anatomy.scale * np.sin(2.1 * np.arange(CRACK_POINTS)) ** 3
    path = path + zigzag[:, None] * normal
    height, outward = site.places.bones.signed(path)
    path = path + (site.scaled(shape.thick) / 2 - height)[:, None] * outward
    thick = np.full(CRACK_POINTS, site.scaled(shape.thick))
    return simple_shapes.tube(path, thick, 6)


def _cap(site: CauseSite, shape: Cap) -> pv.PolyData:
    """What lies beyond a plane of a part, moved a little away from the rest."""
    point, _, normal, _ = site.place(shape)
    clipped = site.part(shape).clip(normal=-normal, origin=point).triangulate().clean()
    points = np.asarray(clipped.points, float)
    faces = np.asarray(clipped.regular_faces, np.int64)
    caps = []
    for loop in boundary_loops(faces):
        caps.append(np.stack([np.roll(loop, -1), loop, np.full(len(loop), len(points))], 1))
        points = np.vstack([points, points[loop].mean(axis=0)])
    piece = closed(points, np.vstack([faces, *caps]))
    grown = PATCH * site.anatomy.scale * np.asarray(piece.point_data["Normals"])
    shift = site.scaled(shape.by) * normal
    return closed(np.asarray(piece.points) + grown + shift, np.asarray(piece.regular_faces))


def _thinned(site: CauseSite, shape: Thinned) -> pv.PolyData:
    mesh = site.part(shape)
    points = np.array(mesh.points, float)
    top = points[:, 2].max()
    points[:, 2] = top + shape.keep * (points[:, 2] - top)
    return closed(points, np.asarray(mesh.regular_faces))


def _narrowed(site: CauseSite, shape: Narrowed) -> pv.PolyData:
    """A vessel with narrow places one after the other."""
    mesh = _fine(site, shape)
    points = np.asarray(mesh.points, float)
    wave = 0.6 + 0.4 * np.sin(points[:, 2] / (BEADS * site.anatomy.scale))
    loss = _half_width(mesh) * (1 - shape.to) * wave
    moved = points - loss[:, None] * np.asarray(mesh.point_data["Normals"])
    return closed(moved, np.asarray(mesh.regular_faces))


def _half_width(mesh: pv.PolyData) -> Array:
    """Half of how wide a tube is at each of its points (n,) mm: its end is thinner."""
    points, normals = np.asarray(mesh.points, float), np.asarray(mesh.point_data["Normals"])
    away = distance_matrix(points, points)
    away[normals @ normals.T > OPPOSITE] = np.inf
    return np.asarray(np.nan_to_num(away.min(axis=1) / 2, posinf=0.0))


MAKERS: Final[Mapping[str, Callable[[CauseSite, Any], pv.PolyData]]] = {
    "mass": _mass,
    "band": _band,
    "ring": _ring,
    "spindle": _spindle,
    "grown": _grown,
    "swollen": CauseSite.part,  # it swells when it is fitted
    "spur": _spur,
    "needle": _needle,
    "crack": _crack,
    "cap": _cap,
    "thinned": _thinned,
    "narrowed": _narrowed,
}
