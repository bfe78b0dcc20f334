"""Erector spinae and multifidus: columns that fill the room behind the spine side by side.

Columns share their borders, so that none enters its neighbour. The bundles of multifidus come from
a spinous process each and lie beside each other, the lower ones nearer to the spine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.closed_shapes import closed, thick_sheet
from meshes.geometry.curves import ease
from meshes.geometry.sweeping import swept_faces
from meshes.places.cloud import Cloud
from meshes.soft_tissue.draping import least_rise
from meshes.soft_tissue.muscle_places import MusclePlaces, place_on_body
from meshes.tables.paraspinal import MULTIFIDUS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt
    import pyvista as pv

    from meshes.bones.skeleton import Skeleton
    from meshes.soft_tissue.clearance import Shell
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
FASCIA_ACROSS: Final = 9
BACK: Final = np.array([0.0, 1.0, 0.0])
UNDER_SKIN: Final = 1.7  # mm from the skin to where the fascia rises at most
PAST_RAPHE: Final = 4.0  # mm that the fascia is drawn beyond the muscles
PAST_MIDLINE: Final = 0.5  # mm by which the two sides of the fascia overlap: they are one
SPINOUS: Final = 9.0  # mm up and down within which a spinous process carries the fascia
MIDDLE: Final = 4.0  # mm from the midline within which bone is a spinous process or the crest
BELOW_MUSCLES: Final = ((0.4, 17.0, 0.4), (0.9, 13.5, 0.0), (1.4, 5.0, 0.0))
"""Rows of the fascia below the muscles: share of the way to the coccyx, how broad, mm, and what is
left of the height over the bone to which the muscles raise it."""
MAXIMUS_FROM: Final = (
    ("posterior_superior_iliac_spine", (2.0, 0.0, 0.0)),
    ("sacral_foramen_posterior_S4", (-8.0, 0.0, 4.0)),
)
"""Ends of the line, mm from landmarks, on which gluteus maximus comes from the fascia."""
ABOVE_SPINE: Final = 12.0  # mm above the iliac spine to which it still does
TAIL_ON: Final = ("bone:sacrum", "bone:coccyx")
UNDER_IT: Final = 5.0  # mm round a place of the fascia in which the bone under it is sought
FROM_MIDLINE: Final = 0.6  # mm
TENDON: Final = {"multifidus": 20.0, "longissimus": 90.0, "iliocostalis": 60.0}
"""mm from an end over which a column turns from tendon into flesh: modelling values."""
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
    room: ParaspinalRoom,
    muscles: Mapping[str, MuscleRow],
    skeleton: Skeleton,
    cover: Shell,
) -> dict[str, pv.PolyData]:
    """Build the muscles whose row is a column, and the thoracolumbar fascia over them.

    Args:
        room: what they fill, measured on this body.
        muscles: the rows of data/muscle_paths.toml.
        skeleton: bones and landmarks, mm.
        cover: the skin.

    Returns:
        Closed meshes with point normals, right side, by part name.

    Raises:
        TableError: a row names a landmark that the body lacks.
    """
    columns = {name: row.column for name, row in muscles.items() if row.column is not None}
    firm = Cloud.of(skeleton.bones.values()).around(room.place(0, np.zeros(1), np.zeros(1)), 400.0)
    built = {
        name: _belly(room, stretch, firm, TENDON[columns[name].fills] * skeleton.scale)
        for name, stretch in _stretches(room, columns, skeleton).items()
    }
    return built | {FASCIA: _fascia(room, firm, skeleton, [*built.values()], cover)}


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


def _belly(room: ParaspinalRoom, stretch: Stretch, firm: Cloud, tendon: float) -> pv.PolyData:
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
    mesh = closed(points, swept_faces(len(rings), CORNERS))
    height = room.heights[rows]
    from_end = height - height[-1]
    if rows[0] > 0:  # what the picture cuts off above goes on as flesh
        from_end = np.minimum(from_end, height[0] - height)
    share = np.repeat(np.clip(from_end / tendon, 0, 1), CORNERS)
    mesh.point_data["belly"] = np.append(share, share[[0, -1]]).astype(np.float32)
    # Front and back have the same place across, as in every belly; the fibres run along it.
    half = np.ptp(room.aside[rows], axis=1) * (stretch.outer - stretch.inner)[rows] / 2
    place = np.tile(half.max() * (1 + side), len(rows))
    mesh.point_data["across"] = np.append(place, [half.max()] * 2).astype(np.float32)
    return mesh


def _fascia(
    room: ParaspinalRoom,
    firm: Cloud,
    skeleton: Skeleton,
    bellies: Sequence[pv.PolyData],
    cover: Shell,
) -> pv.PolyData:
    """Over the muscles from where they meet the deep fascia to the spinous processes.

    There both sides are one; below the muscles it tapers over the sacrum to the coccyx. Where the
    iliac crest pushes a belly out of their room, the fascia rises with it, as far as the skin lets
    it.
    """
    scale = skeleton.scale
    across = np.linspace(0, 1, FASCIA_ACROSS)
    across = across / 2 + ease(across) / 2  # closer together beside the spine and at the raphe
    rows = [room.place(row, across, np.ones(FASCIA_ACROSS)) for row in range(len(room.heights))]
    middle = np.array(rows) + np.array([0.0, OVER_MUSCLE * scale, 0.0])
    past = middle[:, -1] - np.array([PAST_RAPHE, 2 * OVER_MUSCLE, 0.0]) * scale
    past[:, 0] = np.minimum(past[:, 0], _beside_maximus(skeleton, past[:, 2]))
    middle = np.concatenate([middle, past[:, None]], axis=1)
    middle = np.concatenate([middle[:1], middle[3::2]])  # straight below the cut
    over = (FASCIA_HALF + OFF_BONE) * scale
    middle[:, 0, 1] = np.maximum(middle[:, 0, 1], _crest(skeleton, middle[:, 0, 2]) + over)
    middle = np.concatenate([middle, _tail(middle[-1], skeleton, over)])
    crest = middle[:, 0, 1].copy()
    points = middle.reshape(-1, 3)
    height, outward = firm.signed(points)
    points = points + np.maximum(over - height, 0)[:, None] * outward
    middle = points.reshape(middle.shape)
    half = np.full(len(middle), FASCIA_HALF * scale)
    rise = least_rise(middle, half, np.broadcast_to(BACK, middle.shape), bellies)
    risen = (middle + np.maximum(rise, 0)[..., None] * BACK).reshape(-1, 3)
    under = cover.inside(risen, (FASCIA_HALF + UNDER_SKIN) * scale)
    middle = np.where((rise > 0)[..., None], under.reshape(middle.shape), middle)
    middle[:, 0, 0], middle[:, 0, 1] = PAST_MIDLINE * scale, crest
    return thick_sheet(middle.swapaxes(0, 1), FASCIA_HALF * scale, blunt=True)


def _beside_maximus(skeleton: Skeleton, heights: Array) -> Array:
    """X (n,) mm to which the fascia reaches, since gluteus maximus arises from it; none above.

    A broader pelvis has its iliac spines farther aside than the muscles of the back reach.
    """
    ilium, sacrum = (skeleton.landmarks[at] + way for at, way in MAXIMUS_FROM)
    x = np.interp(heights, (sacrum[2], ilium[2]), (sacrum[0], ilium[0]))
    return np.asarray(np.where(heights < ilium[2] + ABOVE_SPINE * skeleton.scale, x, 0.0))


def _tail(last: Array, skeleton: Skeleton, over: float) -> Array:
    """Rows (k, m, 3) mm below the last row (m, 3) of the muscles, narrower and narrower.

    They come down to the back of sacrum and coccyx, between the origins of gluteus maximus.
    """
    end = skeleton.landmarks["coccyx_base"][2]
    bones = np.vstack([np.asarray(skeleton.bones[bone].points) for bone in TAIL_ON])
    near = UNDER_IT * skeleton.scale
    raised = last[:, 1] - _back(bones, last, near)
    rows = []
    for share, broad, left in BELOW_MUSCLES:
        row = last.copy()
        row[:, 0] *= broad * skeleton.scale / np.abs(last[-1, 0])
        row[:, 2] += share * (end - last[:, 2])
        row[:, 1] = _back(bones, row, near) + np.maximum(left * raised, over)
        rows.append(row)
    return np.array(rows)


def _back(bones: Array, row: Array, near: float) -> Array:
    """Y (m,) mm of the hindmost of bone points (n, 3) round the places of a row (m, 3).

    Beside the bone it is that of the nearest one.
    """
    away = np.linalg.norm(bones[:, None, [0, 2]] - row[None, :, [0, 2]], axis=2)
    behind = np.where(away < np.maximum(near, away.min(axis=0)), bones[:, 1, None], -np.inf)
    return np.asarray(np.maximum(behind.max(axis=0), bones[away.argmin(axis=0), 1]))


def _crest(skeleton: Skeleton, heights: Array) -> Array:
    """Y (n,) of the spinous processes and the sacral crest, and of the ligament over them."""
    bones = [np.asarray(m.points) for n, m in skeleton.bones.items() if skeleton.is_midline(n)]
    ridge = np.vstack(bones)
    ridge = ridge[np.abs(ridge[:, 0]) < MIDDLE * skeleton.scale]
    near = np.abs(ridge[:, 2] - heights[:, None]) < SPINOUS * skeleton.scale
    return np.asarray(np.where(near, ridge[:, 1], -np.inf).max(axis=1))
