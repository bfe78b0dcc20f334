"""The room behind the spine: between the bones and the thoracolumbar fascia, level by level.

Erector spinae and multifidus fill it side by side; how much of it there is, the table of levels
says in cm2. The fascia is raised until the room is as large, or ends under the fat of the back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.interpolate import LinearNDInterpolator, NearestNDInterpolator, PchipInterpolator
from scipy.ndimage import gaussian_filter, gaussian_filter1d, maximum_filter

from meshes.geometry.triangles import face_corners
from meshes.tables.bones import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy.typing as npt
    import pyvista as pv

    from meshes.bones.skeleton import Skeleton
    from meshes.tables.paraspinal import ParaspinalLevel

    Array = npt.NDArray[np.float64]

CELL: Final = 2.5  # mm between the places at which the bones are looked at from behind
ROW: Final = 8.5  # mm between the level sections
COLUMNS: Final = 41  # places across a section
FROM_SPINE: Final = 4.5  # mm from the median plane to the muscles: half a spinous process
OFF_BONE: Final = 0.8  # mm between bone and muscle, before it is measured closely
UNDER_TIP: Final = 1.5  # mm by which the fascia begins before the tips of the spinous processes
BLUNTNESS: Final = 0.55  # of the arch of the fascia; 1 is a parabola
HIGHEST: Final = 60.0  # mm that it can rise over the straight line
ROUNDED: Final = 0.9  # share of its room that a muscle with rounded edges fills
FROM_CUT: Final = 3.0  # mm from the top of the skin to the cut through the muscles
MM2: Final = 100.0  # in a cm2
SACRAL: Final = ("S1", "S2", "S3", "S4")
BESIDE: Final = ("bone:hip", "bone:rib_12")
"""Paired bones behind which the room lies."""


@dataclass(frozen=True)
class ParaspinalRoom:
    """Level sections of the room, from above downwards, right side, mm."""

    heights: Array
    """(n,) Z of the sections."""
    aside: Array
    """(n, m) X of places across each, from the spine outwards."""
    deep: Array
    """(n, m) Y of the wall of bone, and beyond the transverse processes of the deep fascia."""
    shallow: Array
    """(n, m) Y of the inner side of the thoracolumbar fascia."""
    borders: Array
    """(n, 4) shares 0..1 of the way across where multifidus begins, longissimus, iliocostalis, and
    where that ends."""

    def place(self, row: int, across: Array, rise: Array) -> Array:
        """Points (k, 3) mm in a section, by their shares of its width and of its depth."""
        grid = np.linspace(0, 1, self.aside.shape[1])
        walls = (np.interp(across, grid, wall[row]) for wall in (self.deep, self.shallow))
        deep, shallow = walls
        x = np.interp(across, grid, self.aside[row])
        return np.stack([x, deep + rise * (shallow - deep), np.full_like(x, self.heights[row])], 1)


def lay_room(
    skeleton: Skeleton, skin: pv.PolyData, levels: Mapping[str, ParaspinalLevel]
) -> ParaspinalRoom:
    """Measure the room on a body.

    Args:
        skeleton: bones and landmarks, mm.
        skin: closed skin of both sides.
        levels: the rows of data/paraspinal.toml, from above downwards.
    """
    scale, marks = skeleton.scale, skeleton.landmarks
    at = np.array([marks[row.at][2] + scale * row.up for row in levels.values()])
    top, bottom = min(at[0], skin.bounds[5] - scale * FROM_CUT), at[-1]
    heights = np.linspace(top, bottom, int((top - bottom) / (ROW * scale)) + 1)

    def given(values: Iterable[float]) -> Array:
        smooth = PchipInterpolator(at[::-1], np.array(list(values))[::-1])
        return np.asarray(smooth(np.clip(heights, at[-1], at[0])))

    rows = levels.values()
    lateral = scale * given(row.raphe[0] for row in rows)
    tip_behind = scale * given(row.raphe[1] for row in rows)
    share = np.linspace(0, 1, COLUMNS)
    aside = -(scale * FROM_SPINE + share * (lateral - scale * FROM_SPINE)[:, None])
    deep = _deep_wall(skeleton, heights, aside, tip_behind) + scale * OFF_BONE
    cap = _seen_from_behind(skin, heights, aside) - scale * given(row.fat for row in rows)[:, None]
    area = scale**2 * MM2 / ROUNDED * given(row.area for row in rows)
    shallow = _raised(deep, _spinous_line(skeleton, heights), cap, np.abs(aside), area)
    multifidus = scale**2 * MM2 / ROUNDED * given(row.multifidus for row in rows)
    borders = _shared(deep, shallow, aside, multifidus, given(row.iliocostalis for row in rows))
    return ParaspinalRoom(heights, aside, deep, shallow, borders)


def _deep_wall(skeleton: Skeleton, heights: Array, aside: Array, behind: Array) -> Array:
    """Y (n, m) of the back of the bones; where there is none, of what joins them."""
    marks = skeleton.landmarks
    inner = _line([marks[f"canal_posterior_{level}"] for level in LEVELS], heights)
    sacral = _line([marks[f"sacral_foramen_posterior_{root}"] for root in SACRAL], heights)
    tips = _line([marks[f"transverse_process_{level}"] for level in LEVELS], heights)
    lowest = marks[f"canal_posterior_{LEVELS[-1]}"][2]
    above = np.clip((heights - marks["sacral_foramen_posterior_S1"][2]) / 40.0, 0, 1)
    on_spine = heights >= lowest
    middle = np.where(on_spine, inner[:, 1], sacral[:, 1] - 3.0)
    tip_y = np.where(on_spine, tips[:, 1], above * tips[:, 1] + (1 - above) * middle)
    tip_x, raphe = np.abs(tips[:, 0]), np.abs(aside[:, -1])
    base = np.array(
        [
            np.interp(np.abs(aside[i]), (0, 12, tip_x[i], max(raphe[i], tip_x[i] + 1)),
                      (middle[i], middle[i], tip_y[i], tip_y[i] + behind[i]))
            for i in range(len(heights))
        ]
    )  # fmt: skip
    bones = [m for n, m in skeleton.bones.items() if skeleton.is_midline(n) or n in BESIDE]
    reach = np.max([_raster(mesh, heights, aside) for mesh in bones], axis=0)
    smooth: Array = gaussian_filter(np.maximum(base, reach), (0.7, 0.8), mode="nearest")
    return smooth


def _line(places: Sequence[Array], heights: Array) -> Array:
    """Points (n, 3) at heights on the line through places, from above downwards."""
    line = np.array(places)[::-1]
    return np.stack([np.interp(heights, line[:, 2], line[:, i]) for i in range(3)], 1)


def _raster(mesh: pv.PolyData, heights: Array, aside: Array) -> Array:
    """Y (n, m) of the hindmost surface of a bone near each place; far in front where it is not."""
    corners = face_corners(mesh)
    corners = corners[(corners[:, :, 0].min(1) < CELL)]
    mix = np.array([(4, 1, 1), (1, 4, 1), (1, 1, 4), (2, 2, 2), (3, 3, 0), (0, 3, 3), (3, 0, 3)])
    samples = np.einsum("kc,ncd->nkd", mix / 6.0, corners).reshape(-1, 3)
    low, far = np.array([aside.min() - 9, heights.min() - 9]), -1e3
    size = np.array([12 - low[0], heights.max() + 18 - heights.min()])
    shape = np.ceil(size / CELL).astype(int)
    cell = np.round((samples[:, [0, 2]] - low) / CELL).astype(int)
    inside = ((cell >= 0) & (cell < shape)).all(1)
    seen = np.full(shape, far)
    np.maximum.at(seen, tuple(cell[inside].T), samples[inside, 1])
    seen = maximum_filter(seen, 3)
    column = np.clip(np.round((aside - low[0]) / CELL).astype(int), 0, shape[0] - 1)
    row = np.clip(np.round((heights - low[1]) / CELL).astype(int), 0, shape[1] - 1)
    return np.asarray(seen[column, row[:, None]])


def _spinous_line(skeleton: Skeleton, heights: Array) -> Array:
    """Y (n,) of the tips of the spinous processes and of the median sacral crest."""
    marks = skeleton.landmarks
    tips = [marks[f"spinous_process_{level}"] for level in LEVELS]
    sacral = [marks[f"sacral_foramen_posterior_{root}"] + (0, 5, 0) for root in SACRAL]
    line = _line([*tips, *sacral], heights)[:, 1]
    return np.asarray(gaussian_filter1d(line, 0.8, mode="nearest")) - UNDER_TIP * skeleton.scale


def _seen_from_behind(skin: pv.PolyData, heights: Array, aside: Array) -> Array:
    """Y (n, m) of the skin of the back."""
    points = np.asarray(skin.points, float)
    normals = skin.compute_normals(cell_normals=False, split_vertices=False)["Normals"]
    back = (normals[:, 1] > 0.3) & (points[:, 2] > heights.min() - 30)
    back &= (points[:, 0] < 25) & (points[:, 0] > aside.min() - 30)
    where, there = points[back][:, [0, 2]], points[back, 1]
    asked = np.stack([aside, np.broadcast_to(heights[:, None], aside.shape)], -1)
    found = LinearNDInterpolator(where, there)(asked)
    return np.asarray(np.where(np.isnan(found), NearestNDInterpolator(where, there)(asked), found))


def _raised(deep: Array, spine: Array, cap: Array, aside: Array, area: Array) -> Array:
    """Y (n, m) of the fascia: an arch from the spine to the raphe, over an area (n,) mm2."""
    u = np.linspace(0, 1, deep.shape[1])
    chord = spine[:, None] + u * (deep[:, -1] - spine)[:, None]
    arch = (4 * u * (1 - u)) ** BLUNTNESS
    low, high = np.full(len(deep), -HIGHEST), np.full(len(deep), HIGHEST)
    for _ in range(24):
        rise = (low + high) / 2
        room = np.maximum(np.minimum(chord + rise[:, None] * arch, cap) - deep, 0)
        short = np.trapezoid(room, aside, axis=1) < area
        low, high = np.where(short, rise, low), np.where(short, high, rise)
    rise = gaussian_filter1d((low + high) / 2, 0.8, mode="nearest")
    fascia = np.minimum(chord + rise[:, None] * arch, cap)
    fascia = gaussian_filter(fascia, (0.8, 1.2), mode="nearest")
    return np.asarray(np.maximum(fascia, deep))


def _shared(
    deep: Array, shallow: Array, aside: Array, multifidus: Array, iliocostalis: Array
) -> Array:
    """Where the room (n, m) is divided: multifidus has so many mm2, the rest a share (n,) each."""
    depth, x = shallow - deep, np.abs(aside)
    pieces = (depth[:, 1:] + depth[:, :-1]) / 2 * np.diff(x, axis=1)
    filled = np.pad(np.cumsum(pieces, axis=1), ((0, 0), (1, 0)))
    whole, u = filled[:, -1], np.linspace(0, 1, deep.shape[1])
    first = np.minimum(multifidus, whole)
    second = whole - iliocostalis * (whole - first)
    found = [
        [np.interp(wanted, row, u) for wanted in (0.0, one, two, total)]
        for row, one, two, total in zip(filled, first, second, whole, strict=True)
    ]
    smooth: Array = gaussian_filter1d(np.array(found), 0.8, axis=0, mode="nearest")
    return smooth
