"""Ligaments, retinacula and membranes that bound the tunnels of the nerves."""

from __future__ import annotations

from collections import ChainMap
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.curves import arc_length, even, sampled, spline
from meshes.geometry.evened import evened
from meshes.geometry.triangles import joined
from meshes.places.cloud import Cloud
from meshes.soft_tissue.attachment import OFF_BONE, risen, rooted
from meshes.soft_tissue.covering import covering
from meshes.soft_tissue.draping import close_to_ends, drawn_over
from meshes.soft_tissue.feathering import feathered
from meshes.soft_tissue.laid_under import laid_under
from meshes.soft_tissue.muscle_packing import UNDER_SKIN as FLESH_UNDER_SKIN
from meshes.soft_tissue.plantar_fascia import UNDER_MUSCLES, build_plantar_fascia
from meshes.soft_tissue.taut import CORNER, Under, drawn_tight
from meshes.tables.ligaments import LIGAMENTS
from meshes.tables.rows import direction
from pathways.errors import TableError

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyvista as pv

    from meshes.anatomy import Anatomy
    from meshes.places.body_places import Places
    from meshes.tables.ligaments import LigamentRow
    from meshes.tables.waypoints import AnyWaypoint

    Array = npt.NDArray[np.float64]
    Grounds = tuple[list[pv.PolyData], list[pv.PolyData]]

LAID: Final = (8.0, 8.0, 5)
"""mm between the points of a sheet along it and, about, across it; how many there are along it."""
LAID_TIGHT: Final = (3.8, 9.5, 9)
"""The same of a sheet that is drawn tight: it has to bend sharply, as an arch and no polygon."""
MOST_ALONG: Final = 50  # points of a sheet from one attachment to the other
ACROSS: Final = (4, 8)  # fewest and most points across it
ARCHED: Final = 0.1  # share of the length of an arch over which a corner of it is rounded off
NARROW: Final = 9.0  # mm, the width under which three are enough
THIN: Final = 0.8  # mm, half the thickness up to which a ridge of bone would show through
BY: Final = 40.0  # mm from a sheet within which bones are looked for
UNDER_SKIN: Final = 0.6  # mm between a sheet and the surface of the skin
OVER_FLESH: Final = 0.1  # mm between one that covers muscles and these, where both lie under skin
AGAIN: Final = 5.0  # mm within which a sheet follows its end when that is rooted a second time
RISING: Final = 4.0  # mm from an end within which a sheet rises off the bone
ROUNDS: Final = 3
ROUND: Final = 0.25  # of its width or its length, the radius of a corner of its ends
ROUNDEST: Final = 5.0  # mm, the greatest
SOFT: Final = 0.7  # points of a sheet over which it follows a dent


def build_ligaments(anatomy: Anatomy) -> dict[str, pv.PolyData]:
    """Build the ligaments of the table, and the plantar aponeurosis with its origin.

    Args:
        anatomy: bones, skin, muscles, tendons, nerves and vessels.

    Returns:
        Closed meshes with point normals, by part name ``ligament:...`` and ``deep:...``.

    Raises:
        TableError: a row names something that does not exist.
    """
    places = anatomy.places
    over = [anatomy.meshes[name] for name in UNDER_MUSCLES]
    found = build_plantar_fascia(anatomy.skeleton, anatomy.skin, over)
    anatomy = replace(anatomy, meshes=ChainMap(found, dict(anatomy.meshes)))
    for name, row in anatomy.tables.ligaments.items():  # each of these sees those before
        sheets = [_sheet(anatomy, places, row, stations) for stations in row.sheets]
        found[f"ligament:{name}"] = joined(sheets)
    return found


def _sheet(
    anatomy: Anatomy,
    places: Places,
    row: LigamentRow,
    stations: tuple[tuple[AnyWaypoint, ...], ...],
) -> pv.PolyData:
    corners = np.array(
        [
            [places.point(w, anatomy.courses, row.id, LIGAMENTS) for w in station]
            for station in stations
        ]
    )
    outward = None if row.outward is None else direction(row.outward)
    under: float | Array = UNDER_SKIN
    usual, beside, fewest = LAID if outward is None else LAID_TIGHT
    middle = evenly_laid(corners, (row.step or usual) * anatomy.scale, beside, fewest)
    given = np.linspace(0, 1, len(row.thicknesses))
    half = anatomy.scale * np.interp(np.linspace(0, 1, len(middle)), given, row.thicknesses)
    grounds = (_meshes(anatomy, row, "start"), _meshes(anatomy, row, "end"))
    middle = rooted(middle, half, grounds)
    if outward is not None:
        bound = Under.of(_meshes(anatomy, row, "over"))
        gap = row.gap * anatomy.scale
        corner = ARCHED * len(middle) if row.arched else CORNER
        middle = drawn_tight(middle, bound, outward, gap, corner)
    if covered := _meshes(anatomy, row, "covers"):
        bones = [*anatomy.skeleton.bones.values()]
        middle = drawn_over(close_to_ends(middle), half, covered, bones, places.skin)
        # What it bridges may lie outside of the skin: there it lies on the flesh under that.
        under = np.maximum(FLESH_UNDER_SKIN * anatomy.scale - OVER_FLESH - 2 * half, UNDER_SKIN)
    else:
        middle = _laid_beside(anatomy, row, middle, half, grounds)
    if outward is not None and (above := _meshes(anatomy, row, "under")):
        middle = laid_under(middle, half, outward, above, _meshes(anatomy, row, "over"))
    middle = _under_skin(middle.reshape(-1, 3), middle.shape, half, places.skin, under)
    return feathered(middle, half, grounds, outward, bundle=row.bundle)


def _laid_beside(
    anatomy: Anatomy, row: LigamentRow, middle: Array, half: Array, grounds: Grounds
) -> Array:
    """The sheet off bone and off what lies beside it or under it."""
    places = anatomy.places
    beside = [*_meshes(anatomy, row, "clear_of"), *_meshes(anatomy, row, "over")]
    firm = places.bones
    if beside:  # joined with no more of the skeleton than lies by: that takes its time
        near = places.bones.around(middle.reshape(-1, 3), BY * anatomy.scale)
        firm = near.joined(Cloud.of(beside))
    middle = _settled(middle, half, firm, places.skin)
    middle = risen(rooted(middle, half, grounds, AGAIN), half, firm, RISING)
    soft, over = (_meshes(anatomy, row, "over", but=but) for but in ("bone:", None))
    bound = Cloud.of(soft) if soft else None
    if soft:  # the rings of a tendon lie farther apart than it is broad: asked between them too
        middle = _lifted(middle, half, Cloud.of(mesh.subdivide(1, "linear") for mesh in soft))
    if half.max() <= THIN and len(over) > len(soft):
        bound = Cloud.of(over)
    return covering(middle, half, bound, places.skin) if bound else middle


def evenly_laid(corners: Array, step: float, beside: float, fewest: int) -> Array:
    """Lay a smooth sheet through stations.

    Args:
        corners: (k, m, 3) mm: k stations from one attachment to the other, m places across.
        step: mm between the points along the sheet.
        beside: mm between those across it, about.
        fewest: points along the sheet, at least.

    Returns:
        (n, c, 3) mm: rows across the sheet, columns from one attachment to the other.
    """
    lines = [spline(corners[:, j])[0] for j in range(corners.shape[1])]
    along = int(np.clip(max(arc_length(line)[-1] for line in lines) / step + 1, fewest, MOST_ALONG))
    edges = np.array([even(line, along) for line in lines])
    width = max(arc_length(edges[:, i])[-1] for i in range(along))
    across = int(np.clip(width / beside + 2, ACROSS[0] - (width < NARROW), ACROSS[1]))
    sheet = np.array([even(edges[:, i], across) for i in range(along)])
    return np.stack([_round_ended(sheet, j) for j in range(across)], axis=1)


def _round_ended(sheet: Array, j: int) -> Array:
    """A column (n, 3) of a sheet, the shorter at both ends the nearer it lies to an edge."""
    arc = arc_length(sheet[:, j])
    cut = []
    for end in (0, -1):
        across = arc_length(sheet[end])
        radius = min(ROUND * across[-1], ROUNDEST)
        inward = np.clip(1 - min(across[j], across[-1] - across[j]) / radius, 0, 1)
        cut.append(min(radius, ROUND * arc[-1]) * (1 - np.sqrt(1 - inward**2)))
    return sampled(sheet[:, j], arc, np.linspace(cut[0], arc[-1] - cut[1], len(sheet)))


def _settled(middle: Array, half: Array, firm: Cloud, skin: Cloud) -> Array:
    """The sheet with every point off the bone and under the skin."""
    points = middle.reshape(-1, 3)
    clearance = np.repeat(half, middle.shape[1])
    for step in range(ROUNDS):
        if step:  # a push makes a dent; the sheet round it follows
            points = _softened(points.reshape(middle.shape)).reshape(-1, 3)
        height, outward = firm.signed(points)
        points = points + np.maximum(clearance + OFF_BONE - height, 0)[:, None] * outward
        points = _under_skin(points, middle.shape, half, skin).reshape(-1, 3)
    return points.reshape(middle.shape)


def _lifted(sheet: Array, half: Array, soft: Cloud) -> Array:
    """The sheet off the soft parts that it binds down, up to its ends, which alone enter bone."""
    inner = sheet[1:-1].reshape(-1, 3)
    height, outward = soft.signed(inner)
    clearance = np.repeat(half[1:-1], sheet.shape[1])
    moved = inner + np.maximum(clearance - height, 0)[:, None] * outward
    return np.concatenate([sheet[:1], moved.reshape(sheet[1:-1].shape), sheet[-1:]])


def _under_skin(
    points: Array,
    shape: tuple[int, ...],
    half: Array,
    skin: Cloud,
    under: float | Array = UNDER_SKIN,
) -> Array:
    """The sheet of points (n, 3) and of a shape (rows, columns, 3), so far (rows,) under skin."""
    height, outward = skin.signed(points)
    beyond = height + np.repeat(half + under, shape[1])
    return np.asarray(points - np.maximum(beyond, 0)[:, None] * outward).reshape(shape)


def _softened(sheet: Array) -> Array:
    """The sheet (n, m, 3) smoothed, its attachments where they are."""
    soft = evened(evened(sheet, SOFT, axis=0), SOFT, axis=1)
    soft[[0, -1]] = sheet[[0, -1]]
    return soft


def _meshes(
    anatomy: Anatomy, row: LigamentRow, field: str, *, but: str | None = None
) -> list[pv.PolyData]:
    """The parts that a field names; a name that ends in * stands for all that begin so.

    Those whose names begin with `but` are left out.
    """
    found: list[pv.PolyData] = []
    for name in getattr(row, field):
        if but and name.startswith(but):
            continue
        matching = [
            mesh
            for part, mesh in anatomy.meshes.items()
            if part == name or (name.endswith("*") and part.startswith(name[:-1]))
        ]
        if not matching:
            raise TableError(LIGAMENTS, row.id, field, name, ", ".join(sorted(anatomy.meshes)))
        found += matching
    return found
