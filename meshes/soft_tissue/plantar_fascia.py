"""The plantar aponeurosis: a band out of the heel bone that fans out into a slip for each toe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.ndimage import gaussian_filter, gaussian_filter1d
from scipy.spatial import cKDTree

from meshes.geometry.closed_shapes import thick_sheet
from meshes.geometry.triangles import joined
from meshes.places.cloud import Cloud
from meshes.soft_tissue.attachment import marked, risen, rooted_at
from meshes.soft_tissue.clearance import Shell

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import pyvista as pv

    from meshes.bones.skeleton import Skeleton

    Array = npt.NDArray[np.float64]

UNDER_MUSCLES: Final = ("muscle:flexor_digitorum_brevis",)
"""What it covers towards the sole."""

# Modelling values in mm on the default body.
HALF_THICKNESS: Final = (1.8, 0.8)  # at the heel and where the slips part
MARKER: Final = 0.5  # by which the marker of the origin is thicker
UNDER_SKIN: Final = 4.0
UNDER_MUSCLE: Final = 1.0  # between the band and the muscle that it covers
NEARBY: Final = 6.0  # from a place of the band, of the muscle that lies over it
BESIDE: Final = 24  # points of the muscle that are asked there
ARCH: Final = 5.0  # by which the band rises between heel and ball
ORIGIN: Final = (-4.0, 4.0, -2.0)  # from the medial tubercle of the calcaneus
ORIGIN_EDGES: Final = (7.0, -9.0)  # medial and lateral edge there
UNDER_HEAD: Final = (0.0, 6.0, -8.0)  # from the head of each metatarsal
SLIP: Final = (3.0, 0.6)  # half-width and half-thickness of a slip at its end
ROWS: Final = 24
ACROSS: Final = 9
PARTING: Final = 15  # row at which the slips part
ORIGIN_ROWS: Final = 7  # rows that the origin takes, about a third
TOES: Final = 5


def build_plantar_fascia(
    skeleton: Skeleton, skin: pv.PolyData, muscles: Sequence[pv.PolyData]
) -> dict[str, pv.PolyData]:
    """Build the aponeurosis with its slips, and a marker round its origin, where it hurts.

    Args:
        skeleton: bones and landmarks of the right side, mm.
        skin: closed skin of the whole body.
        muscles: what it covers (`UNDER_MUSCLES`).

    Returns:
        Closed meshes with point normals, by part name.
    """
    scale = skeleton.scale
    half = scale * np.interp(np.arange(ROWS), (0, PARTING), HALF_THICKNESS)
    sheet = _sheet(skeleton, skin, muscles, half)
    root = slice(0, ORIGIN_ROWS + 1)
    band = thick_sheet(sheet[: PARTING + 1], half[: PARTING + 1, None], blunt=True)
    band = marked(band, PARTING + 1, ACROSS, ends=(0,))
    slips = [_slip(sheet, half, toe, scale) for toe in range(TOES)]
    return {
        "ligament:plantar_aponeurosis": joined([band, *slips]),
        "deep:plantar_fascia": thick_sheet(sheet[root], half[root, None] + scale * MARKER),
    }


def _slip(sheet: Array, half: Array, toe: int, scale: float) -> pv.PolyData:
    """A flat slip: as wide as a fifth of the band where it parts, tapering to its toe."""
    rows = sheet[PARTING - 1 :]
    column = (toe + 0.5) * (ACROSS - 1) / TOES
    at_toe = toe * (ACROSS - 1) / (TOES - 1)
    share = np.linspace(0, 1, len(rows))
    path = np.array(
        [_across(row, c) for row, c in zip(rows, column + share * (at_toe - column), strict=True)]
    )
    side = rows[:, -1] - rows[:, 0]
    breadth = np.linalg.norm(side, axis=1)
    width = np.interp(share, (0, 0.6), (breadth[0] / (2 * TOES), SLIP[0] * scale))
    edge = (width / breadth)[:, None] * side
    strip = np.stack([path - edge, path, path + edge], axis=1)
    thin = np.interp(share, (0, 1), (0.9 * half[PARTING], SLIP[1] * scale))
    slip = thick_sheet(strip, thin[:, None], blunt=True)
    return marked(slip, len(rows), 3, ends=())


def _across(row: Array, column: float) -> Array:
    """A place (3,) on a row (m, 3), at a column that need not be whole."""
    return np.array([np.interp(column, np.arange(len(row)), row[:, i]) for i in range(3)])


def _sheet(
    skeleton: Skeleton, skin: pv.PolyData, muscles: Sequence[pv.PolyData], half: Array
) -> Array:
    """The middle layer (rows, across, 3) mm from the heel bone to the heads of the metatarsals."""
    landmarks, scale = skeleton.landmarks, skeleton.scale
    heel = landmarks["calcaneal_medial_tubercle"] + scale * np.array(ORIGIN)
    heads = np.array([landmarks[f"metatarsal_head_{n}"] for n in range(1, TOES + 1)], float)
    heads = heads + scale * np.array(UNDER_HEAD)
    across = np.linspace(0, TOES - 1, ACROSS)
    front = np.stack([np.interp(across, range(TOES), heads[:, i]) for i in range(3)], 1)
    front = gaussian_filter1d(front, 1.0, axis=0, mode="nearest")
    back = heel + scale * np.linspace(*ORIGIN_EDGES, ACROSS)[:, None] * np.array([1.0, 0.0, 0.0])
    t = np.linspace(0, 1, ROWS)[:, None, None]
    sheet = back + (front - back) * t
    sheet[..., 2] += scale * ARCH * np.sin(np.pi * t[..., 0])
    sheet = _between(sheet, half, muscles, skin, scale)
    bone = [skeleton.bones["bone:calcaneus"]]
    return risen(rooted_at(sheet, half, 0, bone), half, Cloud.of(bone))


def _between(
    sheet: Array, half: Array, muscles: Sequence[pv.PolyData], skin: pv.PolyData, scale: float
) -> Array:
    """The sheet on the skin side of the muscles that it covers, and inside the skin."""
    cover, over = Shell.of([skin]), np.vstack([np.asarray(mesh.points, float) for mesh in muscles])
    lowest, beside = np.append(over[:, 2], np.inf), cKDTree(over[:, :2])
    gap = np.repeat(half, ACROSS) + UNDER_MUSCLE * scale
    for turn in range(3):
        if turn:  # a push makes a dent; the sheet round it follows
            sheet = gaussian_filter(sheet, (1.2, 0.7, 0), mode="nearest")
        points = sheet.reshape(-1, 3)
        _, near = beside.query(points[:, :2], BESIDE, distance_upper_bound=NEARBY * scale)
        points[:, 2] = np.minimum(points[:, 2], lowest[near].min(axis=1) - gap)
        sheet = cover.inside(points, scale * UNDER_SKIN).reshape(sheet.shape)
    return sheet
