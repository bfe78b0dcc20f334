"""Tendons round the ankle and in the foot, from the end of the belly to the insertion.

Each follows the grooves, retinacula and neighbours that ``data/tendons.toml`` names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.closed_shapes import closed, strap
from meshes.geometry.curves import arc_length, even, sampled, spline, turns
from meshes.geometry.evened import evened
from meshes.geometry.triangles import joined
from meshes.geometry.winding import inside
from meshes.nerves.course_smoothing import relax
from meshes.places.cloud import Cloud
from meshes.tables.lines import TENDONS

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt
    import pyvista as pv

    from meshes.anatomy import Anatomy
    from meshes.places.body_places import Places
    from meshes.tables.lines import Line, LineRow

    Array = npt.NDArray[np.float64]

STRAIGHT: Final = 20.0  # mm between rings where a tendon runs straight
BENT: Final = 23.0  # degrees that it turns, at most about, from one ring to the next
FAIR: Final = 5.0  # mm along a tendon over which a bend is spread
FAIRINGS: Final = 2
FEWEST: Final = 4  # rings
SEATED: Final = 0.5  # of its half-thickness, from bone to the middle of its last ring
SEATING: Final = 18.0  # mm before its end over which a tendon turns to its insertion
CORNERS: Final = 6
OFF_BONE: Final = 0.2  # mm between the surface of a tendon and bone
NEAR: Final = 20.0  # mm from the path of a tendon within which bellies are looked for
UNDER_SKIN: Final = 2.4  # mm that are left for retinacula and skin over a tendon
AROUND: Final = 1.2  # mm between bone, tendon and what covers it
FLATTEST: Final = 0.4  # of its thickness that a tendon keeps where bone lies close under skin


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
    if not row.slips:
        main = _seated(places, *main, _insertion(anatomy, places, row, row))
    slips = [
        _seated(
            places,
            *_laid(anatomy, places, row, slip, main[0][-2:]),
            _insertion(anatomy, places, row, slip),
        )
        for slip in row.slips
    ]
    return joined([_swept(places, *line) for line in (main, *slips)])


def _insertion(anatomy: Anatomy, places: Places, row: LineRow, line: Line) -> Array:
    return places.point(line.path[-1], anatomy.courses, row.id, TENDONS)


def _laid(
    anatomy: Anatomy, places: Places, row: LineRow, line: Line, before: Array
) -> tuple[Array, Array]:
    """The smooth path (n, 3) mm from places `before` (k, 3) on, and its size (n, 2) mm."""
    way = [*before, *(places.point(w, anatomy.courses, row.id, TENDONS) for w in line.path)]
    points, at = spline(np.array(way))
    sizes = anatomy.scale * np.vstack([line.sizes[:1].repeat(len(before), axis=0), line.sizes])
    arc = arc_length(points)
    size = sampled(sizes, arc[at], arc)
    cover = places.skin.moved_in(UNDER_SKIN * anatomy.scale)
    # Its axis stays out of bellies, which make way for the rest of it; in the foot, where a tendon
    # parts, bellies arise from it and end on it, so that it keeps its whole thickness from others.
    beside = _bellies_beside(anatomy, row, points, float(size[:, 1].mean()) if row.slips else 0.0)
    radius = _fitting(places, points, size[:, 1], anatomy.scale)
    own = anatomy.meshes.get(f"muscle:{row.id}")

    def cleared(path: Array) -> Array:
        path = relax(path, radius, places.bones, cover)
        free = _within(path, own)
        if beside and free < len(path) - 1:
            path[free:] = relax(path[free:], radius[free:], places.bones, cover, beside)
        return path

    points = _fair(points, cleared, anatomy.scale)
    arc = arc_length(points)
    rings = _ring_places(points, anatomy.scale)
    values = sampled(np.column_stack([points, size]), arc, rings)
    return values[:, :3], values[:, 3:]


def _fitting(places: Places, path: Array, half: Array, scale: float) -> Array:
    """Half-thickness (n,) mm of a tendon that there is room for between bone and skin.

    It lies flat on bone: where skin is near, a thicker one would be pushed over its neighbour.
    """
    on_bone = np.array([places.bones.at_distance(point, OFF_BONE) for point in path])
    depth, _ = places.skin.signed(on_bone)
    room = -depth - scale * UNDER_SKIN - AROUND
    return np.clip(room / 2, FLATTEST * half, half)


def _within(path: Array, belly: pv.PolyData | None) -> int:
    """How many points of a path (n, 3) mm lie in its own belly before it leaves that.

    There no neighbour pushes it: the belly lies beside them, and their thin borders would throw it
    to and fro.
    """
    if belly is None:
        return 0
    return int(np.append(inside(path, belly), False).argmin())


def _fair(points: Array, cleared: Callable[[Array], Array], scale: float) -> Array:
    """The path cleared of what is beside it, each bend spread: a sliding tendon has no corner."""
    for _ in range(FAIRINGS):
        points = cleared(points)
        step = arc_length(points)[-1] / (len(points) - 1)
        spread = scale * FAIR / step
        points = evened(even(points, len(points)), spread, axis=0)
    # The last push is spread like a bend: bellies make way for a tendon, which keeps its line.
    return np.asarray(points + evened(cleared(points) - points, spread, axis=0))


def _ring_places(points: Array, scale: float) -> Array:
    """Places (n,) mm along a path at which rings stand: closer together in a bend."""
    arc = arc_length(points)
    smooth = evened(points, scale * FAIR * len(points) / arc[-1], axis=0)
    turned = np.concatenate([[0.0], np.cumsum(np.pad(turns(smooth), (0, 1)))])
    need = arc / (STRAIGHT * scale) + turned / BENT
    count = max(FEWEST, int(np.ceil(need[-1])) + 1)
    return np.interp(np.linspace(0, need[-1], count), need, arc)


def _seated(places: Places, path: Array, size: Array, insertion: Array) -> tuple[Array, Array]:
    """The path with its end on the bone that it runs to, wherever its neighbours pushed it."""
    end = places.bones.at_distance(insertion, SEATED * size[-1, 1])
    arc = arc_length(path)
    share = np.clip(1 - (arc[-1] - arc) / SEATING, 0, 1)[:, None]
    return path + share * (end - path[-1]), size


def corner_lines(tendon: pv.PolyData) -> Array:
    """The lines (CORNERS, n, 3) mm along the corners of a tendon without slips."""
    rings = np.asarray(tendon.points, float)[:-2].reshape(-1, CORNERS, 3)
    return np.moveaxis(rings, 1, 0)


def _bellies_beside(anatomy: Anatomy, row: LineRow, path: Array, gap: float) -> Cloud | None:
    """The bellies near a path (n, 3) mm, not its own, from which a tendon keeps a gap (mm)."""
    low, high = path.min(axis=0) - NEAR, path.max(axis=0) + NEAR
    near = [
        mesh
        for name, mesh in anatomy.meshes.items()
        if name.startswith("muscle:")
        and name != f"muscle:{row.id}"
        and (np.array(mesh.bounds)[::2] < high).all()
        and (np.array(mesh.bounds)[1::2] > low).all()
    ]
    return Cloud.of(near).around(path, NEAR).moved_in(-gap) if near else None


def _swept(places: Places, path: Array, size: Array) -> pv.PolyData:
    """A strap whose flat side faces the skin, with no edge in bone."""
    _, outward = places.skin.signed(path)
    mesh = strap(path, size[:, 0], size[:, 1], outward, CORNERS)
    points = np.asarray(mesh.points, float)
    height, away = places.bones.signed(points)
    moved = points + np.maximum(OFF_BONE - height, 0)[:, None] * away
    return closed(moved, np.asarray(mesh.regular_faces))
