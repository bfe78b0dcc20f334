"""Arteries and veins that run with the nerves or bound a tunnel with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.ndimage import gaussian_filter1d

from meshes.geometry.curves import arc_length, sampled, spline
from meshes.nerves.course_smoothing import relax
from meshes.nerves.tubes import build_tubes
from meshes.places.cloud import Cloud
from meshes.places.course import Course
from meshes.tables.lines import VESSELS
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv

    from meshes.anatomy import Anatomy
    from meshes.places.body_places import Places
    from meshes.tables.lines import LineRow

NEARBY: Final = 60.0  # mm round a vessel within which it has to make way
UNDER_SKIN: Final = 0.9  # mm that are left for skin and fascia, besides what every line keeps
OFF_BONE: Final = 0.3  # mm between a vessel and what it runs beside
SMOOTHING: Final = 1.8  # points of a course over which a vessel evens out its bends
STEP: Final = 16.0  # mm between the points of a vessel


def lay_vessels(anatomy: Anatomy) -> dict[str, Course]:
    """Lay the vessels of the table, by part name ``vessel:...``.

    Args:
        anatomy: bones, skin, muscles, tendons and nerves.

    Raises:
        TableError: a row names something that does not exist.
    """
    places = anatomy.places
    laid: dict[str, Course] = {}
    for name, row in anatomy.tables.vessels.items():
        laid[name] = _course(anatomy, places, row, {**anatomy.courses, **laid})
    return laid


def build_vessels(laid: Mapping[str, Course]) -> dict[str, pv.PolyData]:
    """Give closed tubes with point normals, by part name, round vessels that are laid."""
    tubes = build_tubes(laid)
    for tube in tubes.values():
        del tube.point_data["along"]
    return {name.removeprefix("nerve:"): tube for name, tube in tubes.items()}


def _course(anatomy: Anatomy, places: Places, row: LineRow, known: dict[str, Course]) -> Course:
    way = np.array([places.point(w, known, row.id, VESSELS) for w in row.path])
    points, at = spline(way)
    arc = arc_length(points)
    radius = anatomy.scale * np.interp(arc, arc[at], row.sizes.mean(axis=1))
    firm = places.bones.around(points, NEARBY)
    for part in row.clear_of:
        if part not in anatomy.meshes:
            raise TableError(VESSELS, row.id, "clear_of", part, ", ".join(sorted(anatomy.meshes)))
        firm = firm.joined(Cloud.of([anatomy.meshes[part]]).around(points, NEARBY))
    points = relax(points, radius, firm, places.skin.moved_in(UNDER_SKIN * anatomy.scale))
    points[1:-1] = gaussian_filter1d(points, SMOOTHING, axis=0, mode="nearest")[1:-1]
    height, outward = firm.signed(points)
    points = points + np.maximum(radius + OFF_BONE - height, 0)[:, None] * outward
    arc = arc_length(points)
    even = np.linspace(0, arc[-1], max(4, int(arc[-1] / (STEP * anatomy.scale))))
    points = sampled(points, arc, even)
    return Course(row.id, points, even / arc[-1], np.interp(even, arc, radius))
