"""Erector spinae and multifidus: columns that fill the room behind the spine side by side.

Columns share their borders, so that none enters its neighbour. The bundles of multifidus come from
a spinous process each and lie beside each other, the lower ones nearer to the spine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.closed_shapes import closed, thick_sheet
from meshes.geometry.sweeping import swept_faces
from meshes.places.cloud import Cloud
from meshes.soft_tissue.muscle_places import MusclePlaces, place_on_body
from meshes.tables.paraspinal import MULTIFIDUS

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt
    import pyvista as pv

    from meshes.bones.skeleton import Skeleton
    from meshes.soft_tissue.paraspinal_room import ParaspinalRoom
    from meshes.tables.muscles import Column, MuscleRow

    Array = npt.NDArray[np.float64]

FASCIA: Final = "ligament:thoracolumbar_fascia"
CORNERS: Final = 12  # points round a section of a column
SQUARENESS: Final = 0.45  # power of its outline; 1 is an ellipse, 0 a square
SLANT: Final = 0.035  # share of the room's width by which a border lies farther out at the surface
RISE: Final = 24.0  # mm along the spine in which a bundle of multifidus comes to its full share
TIP: Final = 0.35  # share of its size that is left of a column at its end
THINNEST: Final = 0.012  # share of the room's width; a thinner column is not drawn there
OFF_BONE: Final = 0.4  # mm
OVER_MUSCLE: Final = 1.7  # mm between the middle layer of the fascia and the muscles
FASCIA_HALF: Final = 0.45  # mm, half its thickness: a modelling value
FASCIA_ACROSS: Final = 10
PAST_RAPHE: Final = 4.0  # mm that the fascia is drawn beyond the muscles
FROM_MIDLINE: Final = 0.6  # mm
SHARES: Final = {"longissimus": 1, "iliocostalis": 2}
"""Which stretch between the borders of the room a column of erector spinae fills."""


@dataclass(frozen=True)
class Stretch:
    """Where a column runs: the shares (n,) of the room's width between which it lies."""

    inner: Array
    outer: Array

    @property
    def rows(self) -> npt.NDArray[np.int64]:
        """The sections that it passes, without a gap."""
        wide = np.flatnonzero(self.outer - self.inner > THINNEST)
        return np.arange(wide[0], wide[-1] + 1) if len(wide) else wide


def build_paraspinal(
    room: ParaspinalRoom, muscles: Mapping[str, MuscleRow], skeleton: Skeleton
) -> dict[str, pv.PolyData]:
    """Build the muscles whose row is a column, and the thoracolumbar fascia over them.

    Args:
        room: what they fill, measured on this body.
        muscles: the rows of data/muscle_paths.toml.
        skeleton: bones and landmarks, mm.

    Returns:
        Closed meshes with point normals, right side, by part name.

    Raises:
        TableError: a row names a landmark that the body lacks.
    """
    columns = {name: row.column for name, row in muscles.items() if row.column is not None}
    firm = Cloud.of(skeleton.bones.values()).around(room.place(0, np.zeros(1), np.zeros(1)), 400.0)
    built = {
        name: _belly(room, stretch, firm)
        for name, stretch in _stretches(room, columns, skeleton).items()
    }
    return built | {FASCIA: _fascia(room, firm, skeleton.scale)}


def _stretches(
    room: ParaspinalRoom, columns: Mapping[str, Column], skeleton: Skeleton
) -> dict[str, Stretch]:
    places = MusclePlaces(skeleton.landmarks, {}, skeleton.scale)
    found, weights = {}, {}
    for name, column in columns.items():
        begin, end = (
            place_on_body(places, name, place)[2] if place else None
            for place in (column.start, column.end)
        )
        if column.fills == MULTIFIDUS:
            weights[name] = _weight(room.heights, begin, end, RISE * skeleton.scale)
            continue
        which = SHARES[column.fills]
        there = _weight(room.heights, begin, end, RISE * skeleton.scale) > 0
        inner, outer = room.borders[:, which], room.borders[:, which + 1]
        found[name] = Stretch(inner, np.where(there, outer, inner))
    if weights:
        # Bundles that begin lower lie nearer to the spine.
        names = list(weights)[::-1]
        share = np.array([weights[name] for name in names])
        share /= np.maximum(share.sum(axis=0), 1e-9)
        edge = room.borders[:, 1] * np.pad(np.cumsum(share, axis=0), ((1, 0), (0, 0)))
        found |= {name: Stretch(edge[i], edge[i + 1]) for i, name in enumerate(names)}
    return found


def _weight(heights: Array, begin: float | None, end: float | None, rise: float) -> Array:
    """How much (n,) of its full share a column has: none above its beginning and below its end."""
    below = np.ones_like(heights) if begin is None else np.clip((begin - heights) / rise, 0, 1)
    above = np.ones_like(heights) if end is None else np.clip((heights - end) / rise, 0, 1)
    return np.asarray(np.minimum(below, above))


def _belly(room: ParaspinalRoom, stretch: Stretch, firm: Cloud) -> pv.PolyData:
    turn = 2 * np.pi * (np.arange(CORNERS) + 0.5) / CORNERS
    side, rise = (np.sign(f) * np.abs(f) ** SQUARENESS for f in (np.cos(turn), np.sin(turn)))
    rows, rings, ends = stretch.rows, [], []
    for row in rows:
        cut = row == 0
        size = TIP if row in (rows[0], rows[-1]) and not cut else 1.0
        middle = (stretch.inner[row] + stretch.outer[row]) / 2
        half = (stretch.outer[row] - stretch.inner[row]) / 2
        # At the spine and at the raphe the border is the room's own.
        slanted = SLANT * np.sin(np.pi * np.clip(middle + side * half, 0, 1))
        across = np.clip(middle + size * side * half + slanted * rise, 0, 1)
        rings.append(room.place(row, across, 0.5 + 0.5 * size * rise))
        if row in (rows[0], rows[-1]):
            # A section may be a sickle, of which the mean lies beside it: a fan to that folds.
            ends.append(room.place(row, np.array([middle]), np.array([0.5]))[0])
    points = np.vstack([*rings, *ends])
    height, outward = firm.signed(points)
    points = points + np.maximum(OFF_BONE - height, 0)[:, None] * outward
    points[:, 0] = np.minimum(points[:, 0], -FROM_MIDLINE)
    return closed(points, swept_faces(len(rings), CORNERS))


def _fascia(room: ParaspinalRoom, firm: Cloud, scale: float) -> pv.PolyData:
    """From the spinous processes over the muscles to where it meets the deep fascia."""
    across = 1 - np.linspace(1, 0, FASCIA_ACROSS) ** 1.5
    rows = [room.place(row, across, np.ones(FASCIA_ACROSS)) for row in range(len(room.heights))]
    middle = np.array(rows) + np.array([0.0, OVER_MUSCLE * scale, 0.0])
    middle[:, 0, 0] = -FROM_MIDLINE * scale
    past = np.array([PAST_RAPHE, 2 * OVER_MUSCLE, 0.0]) * scale
    middle = np.concatenate([middle, middle[:, -1:] - past], axis=1)
    middle = np.concatenate([middle[:1], middle[1::2]])
    points = middle.reshape(-1, 3)
    height, outward = firm.signed(points)
    over = (FASCIA_HALF + OFF_BONE) * scale
    points = points + np.maximum(over - height, 0)[:, None] * outward
    return thick_sheet(points.reshape(middle.shape), FASCIA_HALF * scale)
