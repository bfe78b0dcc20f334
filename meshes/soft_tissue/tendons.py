"""Tendons round the ankle and in the foot, from the end of the belly to the insertion.

Each follows the grooves, retinacula and neighbours that ``data/tendons.toml`` names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.closed_shapes import closed, strap
from meshes.geometry.curves import arc_length, spline
from meshes.geometry.triangles import joined
from meshes.nerves.course_smoothing import relax
from meshes.tables.lines import TENDONS

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyvista as pv

    from meshes.anatomy import Anatomy
    from meshes.places.body_places import Places
    from meshes.tables.lines import Line, LineRow

    Array = npt.NDArray[np.float64]

STEP: Final = 9.6  # mm between rings
CORNERS: Final = 6
OFF_BONE: Final = 0.2  # mm between the surface of a tendon and bone
UNDER_SKIN: Final = 2.4  # mm that are left for retinacula and skin over a tendon


def build_tendons(anatomy: Anatomy) -> dict[str, pv.PolyData]:
    """Build the tendons of the table.

    Args:
        anatomy: bones, skin, muscles and nerves.

    Returns:
        Closed meshes with point normals, by part name ``tendon:...``.

    Raises:
        TableError: a row names something that does not exist.
    """
    places = anatomy.places
    return {
        f"tendon:{name}": _tendon(anatomy, places, row)
        for name, row in anatomy.tables.tendons.items()
    }


def _tendon(anatomy: Anatomy, places: Places, row: LineRow) -> pv.PolyData:
    main = _laid(anatomy, places, row, row, np.zeros((0, 3)))
    slips = [_laid(anatomy, places, row, slip, main[0][-2:]) for slip in row.slips]
    return joined([_swept(places, *line) for line in (main, *slips)])


def _laid(
    anatomy: Anatomy, places: Places, row: LineRow, line: Line, before: Array
) -> tuple[Array, Array]:
    """The smooth path (n, 3) mm from places `before` (k, 3) on, and its size (n, 2) mm."""
    way = [*before, *(places.point(w, anatomy.courses, row.id, TENDONS) for w in line.path)]
    points, at = spline(np.array(way))
    sizes = anatomy.scale * np.vstack([line.sizes[:1].repeat(len(before), axis=0), line.sizes])
    arc = arc_length(points)
    size = np.stack([np.interp(arc, arc[at], sizes[:, i]) for i in (0, 1)], 1)
    cover = places.skin.moved_in(UNDER_SKIN * anatomy.scale)
    # It lies flat on bone: where skin is near, what is as high as it is wide would be pushed aside.
    points = relax(points, size[:, 1], places.bones, cover)
    arc = arc_length(points)
    even = np.linspace(0, arc[-1], max(4, int(arc[-1] / (STEP * anatomy.scale))))
    values = np.column_stack([points, size])
    values = np.stack([np.interp(even, arc, values[:, i]) for i in range(5)], 1)
    return values[:, :3], values[:, 3:]


def _swept(places: Places, path: Array, size: Array) -> pv.PolyData:
    """A strap whose flat side faces the skin, with no edge in bone."""
    _, outward = places.skin.signed(path)
    mesh = strap(path, size[:, 0], size[:, 1], outward, CORNERS)
    points = np.asarray(mesh.points, float)
    height, away = places.bones.signed(points)
    moved = points + np.maximum(OFF_BONE - height, 0)[:, None] * away
    return closed(moved, np.asarray(mesh.regular_faces))
