"""Arteries and veins that run with the nerves or bound a tunnel with them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.curves import arc_length, spline
from meshes.nerves.course_bends import eased, finely
from meshes.nerves.course_ends import TIP, thinned
from meshes.nerves.course_smoothing import Walls, relaxed
from meshes.nerves.tubes import build_tubes
from meshes.places.cloud import Cloud
from meshes.places.course import Course
from meshes.tables.lines import VESSELS
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.anatomy import Anatomy
    from meshes.tables.lines import LineRow

    Array = NDArray[np.float64]

NEARBY: Final = 60.0  # mm round a vessel within which it has to make way
UNDER_SKIN: Final = 0.9  # mm that are left for skin and fascia, besides what every line keeps
NEAR: Final = 6.0  # mm beyond its clearance at which a surface matters while bends are widened
IN_LINE: Final = 0.5  # least cosine of the angle at which a vessel leaves another in its direction
JOINED: Final = 1.0  # mm from the axis of another vessel within which an end belongs to it
WIDE: Final = 3.0  # mm of radius; a wider vessel that ends in nothing is capped, others run out
STRAIGHTNESS: Final = 0.25  # mm by which the drawn tube may leave the line that is laid
LONGEST_STEP: Final = 48.0  # mm between its rings


def lay_vessels(anatomy: Anatomy) -> dict[str, Course]:
    """Lay the vessels of the table, by part name ``vessel:...``.

    Args:
        anatomy: bones, skin, muscles, tendons and nerves.

    Raises:
        TableError: a row names something that does not exist.
    """
    laid: dict[str, Course] = {}
    for name, row in anatomy.tables.vessels.items():
        laid[name] = _course(anatomy, row, {**anatomy.courses, **laid})
    return {name: _ended(course, _others(laid, name)) for name, course in laid.items()}


def build_vessels(laid: Mapping[str, Course]) -> dict[str, pv.PolyData]:
    """Give closed tubes with point normals, by part name, round vessels that are laid."""
    tubes = build_tubes(laid, straightness=STRAIGHTNESS, longest=LONGEST_STEP)
    for tube in tubes.values():
        del tube.point_data["along"]
    return {name.removeprefix("nerve:"): tube for name, tube in tubes.items()}


def _course(anatomy: Anatomy, row: LineRow, known: dict[str, Course]) -> Course:
    places = anatomy.places
    way = np.array([places.point(w, known, row.id, VESSELS) for w in row.path])
    vessels = [known[name] for name in known if name in anatomy.tables.vessels]
    leaving, arriving = _in_line(vessels, way[0], way[1]), _in_line(vessels, way[-1], way[-2])
    points, at = spline(way)
    arc = arc_length(points)
    radius = anatomy.scale * np.interp(arc, arc[at], row.sizes.mean(axis=1))
    beside = _beside(anatomy, row, points)
    firm = places.bones.around(points, NEARBY)
    near = (firm, places.skin.moved_in(UNDER_SKIN * anatomy.scale))
    walls = Walls.round(points, radius, *near, held=True)
    coarse = relaxed(points, walls if beside is None else walls.beside(beside, points, radius))
    fine, place = finely(coarse)
    radius = np.interp(np.arange(len(fine)), place, radius)
    walls = Walls.round(fine, radius, *near, held=True, reach=NEAR)
    walls = walls if beside is None else walls.beside(beside, fine, radius, NEAR)
    line = eased(fine, radius, walls, leaving, None if arriving is None else -arriving)
    arc = arc_length(line)
    return Course(row.id, line, arc / arc[-1], radius)


def _beside(anatomy: Anatomy, row: LineRow, points: Array) -> Cloud | None:
    """The surfaces of what a vessel runs beside, near its points (n, 3) mm; None of nothing."""
    for part in row.clear_of:
        if part not in anatomy.meshes:
            raise TableError(VESSELS, row.id, "clear_of", part, ", ".join(sorted(anatomy.meshes)))
    if not row.clear_of:
        return None
    return Cloud.of([anatomy.meshes[part] for part in row.clear_of]).around(points, NEARBY)


def _others(laid: Mapping[str, Course], name: str) -> list[Course]:
    return [course for other, course in laid.items() if other != name]


def _ended(course: Course, others: Sequence[Course]) -> Course:
    """The vessel with those of its ends rounded off that lie in no other vessel."""
    radius = course.radius
    if _joined(others, course.points[-1]) is None:
        radius = _run_out(course.points, radius)
    if _joined(others, course.points[0]) is None:
        radius = _run_out(course.points[::-1], radius[::-1])[::-1]
    return replace(course, radius=radius)


def _run_out(points: Array, radius: Array) -> Array:
    """The radius (n,) mm of a line (n, 3) that thins to its end, or is capped there if wide."""
    if radius[-1] < WIDE:
        return thinned(radius, points)
    arc = arc_length(points)
    left = np.clip((arc[-1] - arc) / radius[-1], 0, 1)
    return np.asarray(np.maximum(TIP, radius * np.sqrt(1 - (1 - left) ** 2)))


def _joined(vessels: Sequence[Course], end: Array) -> tuple[Course, int] | None:
    """The vessel on whose axis an end (3,) mm lies, and at which of its points; None on none."""
    for vessel in vessels:
        away = np.linalg.norm(vessel.points - end, axis=1)
        if away.min() < JOINED:
            return vessel, int(away.argmin())
    return None


def _in_line(vessels: Sequence[Course], end: Array, inner: Array) -> Array | None:
    """The direction (3,) of the vessel that an end lies on, on the side of the next place.

    None where there is none, or where the line stands off too steeply to turn into it.
    """
    found = _joined(vessels, end)
    if found is None:
        return None
    vessel, at = found
    around = vessel.points[max(at - 1, 0) : at + 2]
    along = (around[-1] - around[0]) / np.linalg.norm(around[-1] - around[0])
    ahead = float(along @ (inner - end) / np.linalg.norm(inner - end))
    return along * np.sign(ahead) if abs(ahead) > IN_LINE else None
