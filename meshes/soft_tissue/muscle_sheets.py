"""Thin muscles that close a space from edge to edge, as the pelvic floor does.

A sheet of a few mm keeps neither its edges nor its smoothness among bellies that grow and part. So
it is laid between them when they are packed, its edges grown into bone and into the fascia of the
muscles that it comes from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.closed_shapes import thick_sheet
from meshes.geometry.curves import arc_length, even, spline
from meshes.geometry.evened import evened
from meshes.geometry.triangles import joined
from meshes.places.cloud import Cloud
from meshes.soft_tissue.attachment import FOLLOWING, NEVER, marked, nearest_surface, risen
from meshes.soft_tissue.muscle_places import MusclePlaces, place_on_body
from meshes.tables.muscles import MUSCLE_PATHS
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt
    import pyvista as pv

    from meshes.bones.skeleton import Skeleton
    from meshes.places.limb_frames import LimbFrame
    from meshes.tables.muscles import FlatSheet, MuscleRow

    Array = npt.NDArray[np.float64]

STEP: Final = 8.0  # mm between the points of a sheet
POINTS: Final = (5, 11)  # fewest and most points along it and across it
SOFT: Final = 0.7  # points over which a sheet follows what pushes it
INTO: Final = 0.4  # mm by which an edge lies under the surface out of which it grows
REACH: Final = 5.0  # mm within which the far edge comes to what it ends on
BEYOND: Final = 12.0  # mm behind its drawn end to which a fibre may find what it grows out of
ROUNDS: Final = 3
FLESHY: Final = 0.25  # share of a fibre, from each end, over which it turns from tendon to flesh


def build_sheets(
    muscles: Mapping[str, MuscleRow],
    skeleton: Skeleton,
    frames: Mapping[str, LimbFrame],
    bellies: Mapping[str, pv.PolyData],
) -> dict[str, pv.PolyData]:
    """Build the muscles whose row is a sheet.

    Args:
        muscles: the rows of data/muscle_paths.toml.
        skeleton: bones and landmarks, mm.
        frames: limb frames.
        bellies: the muscles that are packed, by part name.

    Returns:
        Closed meshes with point normals, right side, by part name; `end` says which of their points
        belong to the origin (1) and to the other edge (2), `belly` where they are flesh.

    Raises:
        TableError: a row names something that does not exist.
    """
    parts = {**skeleton.bones, **bellies}
    body = MusclePlaces(skeleton.landmarks, frames, skeleton.scale)
    built = {}
    for name, row in muscles.items():
        if row.sheet is not None:
            built[name] = _built(name, row, row.sheet, body, parts)
    return built


def _built(
    name: str,
    row: MuscleRow,
    sheet: FlatSheet,
    body: MusclePlaces,
    parts: Mapping[str, pv.PolyData],
) -> pv.PolyData:
    corners = np.array(
        [[place_on_body(body, name, place) for place in fibre.places] for fibre in sheet.fibres]
    )
    middle = _laid(corners, body.scale * STEP)
    along, across = middle.shape[:2]
    half = np.full(along, body.scale * sheet.half_thickness)
    first, last = (_meshes(name, field, getattr(sheet, field), parts) for field in ("start", "end"))
    far = np.linalg.norm(nearest_surface(joined(last), middle[-1])[0] - middle[-1], axis=1)
    comes = far < body.scale * REACH
    everywhere = np.full(across, fill_value=True)
    attached = ((0, first, everywhere), (-1, last, comes))
    firm = Cloud.of(parts.values())
    for turn in range(ROUNDS):  # what its neighbours push makes a dent; the sheet round it follows
        for end, ground, which in attached:
            middle = _rooted(middle, end, ground, which)
        middle = risen(middle, half, firm)
        if turn < ROUNDS - 1:
            inner = evened(evened(middle, SOFT, axis=0), SOFT, axis=1)[1:-1]
            middle = np.concatenate([middle[:1], inner, middle[-1:]])
    middle[..., 0] = np.minimum(middle[..., 0], -body.scale * row.from_midline)
    mesh = marked(thick_sheet(middle, half[:, None], blunt=True), along, across)
    ends = mesh.point_data["end"].reshape(2, along, across)
    ends[:, -1, ~comes] = NEVER
    mesh.point_data["end"] = ends.ravel()
    return _fleshed(mesh, middle)


def _laid(corners: Array, step: float) -> Array:
    """The sheet (n, m, 3) mm, evenly, through fibres (k, l, 3)."""
    lines = [spline(fibre)[0] for fibre in corners]
    along = _count(max(arc_length(line)[-1] for line in lines), step)
    fibres = np.array([even(line, along) for line in lines])
    edges = [spline(fibres[:, i])[0] for i in range(along)]
    across = _count(max(arc_length(edge)[-1] for edge in edges), step)
    return np.array([even(edge, across) for edge in edges])


def _count(length: float, step: float) -> int:
    return int(np.clip(round(length / step) + 1, *POINTS))


def _rooted(sheet: Array, end: int, ground: Sequence[pv.PolyData], which: Array) -> Array:
    """The sheet with those points of an end that come to the ground drawn into it."""
    mesh = joined(list(ground))
    place, outward = nearest_surface(mesh, _met(mesh, sheet, end))
    target = place - INTO * outward
    way = np.where(which[:, None], target - sheet[end], 0)
    follow = np.clip(1 - np.linalg.norm(sheet - sheet[end], axis=2) / FOLLOWING, 0, 1) ** 2
    follow[end] = 1.0
    return np.asarray(sheet + follow[..., None] * way)


def _met(mesh: pv.PolyData, sheet: Array, end: int) -> Array:
    """Where its fibres (m, 3), on their way to an end, first meet a mesh; else that end.

    The nearest place of a thin ground could lie on its far side.
    """
    met = np.array(sheet[end])
    for column, start in enumerate(sheet[len(sheet) // 2]):
        way = met[column] - start
        beyond = met[column] + BEYOND * way / max(float(np.linalg.norm(way)), 1e-9)
        hits = np.asarray(mesh.ray_trace(start, beyond)[0]).reshape(-1, 3)
        if len(hits):
            met[column] = hits[np.linalg.norm(hits - start, axis=1).argmin()]
    return met


def _fleshed(mesh: pv.PolyData, middle: Array) -> pv.PolyData:
    """What the looks of a muscle need: where it is flesh, and how far across it a point lies."""
    rows, columns = middle.shape[:2]
    along = np.linspace(0, 1, rows)
    flesh = np.clip(np.minimum(along, 1 - along) / FLESHY, 0, 1)
    across = np.cumsum(np.linalg.norm(np.diff(middle, axis=1), axis=2), axis=1)
    across = np.pad(across, ((0, 0), (1, 0))).max(axis=0)
    mesh.point_data["belly"] = np.tile(np.repeat(flesh, columns), 2).astype(np.float32)
    mesh.point_data["across"] = np.tile(across, 2 * rows).astype(np.float32)
    return mesh


def _meshes(
    name: str, field: str, wanted: Sequence[str], parts: Mapping[str, pv.PolyData]
) -> list[pv.PolyData]:
    for part in wanted:
        if part not in parts:
            raise TableError(MUSCLE_PATHS, name, f"sheet.{field}", part, ", ".join(sorted(parts)))
    return [parts[part] for part in wanted]
