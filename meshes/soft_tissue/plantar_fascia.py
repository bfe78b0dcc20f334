"""The plantar aponeurosis: a band from the heel that fans out into a slip for each toe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.ndimage import gaussian_filter1d

from meshes.geometry.closed_shapes import strap, thick_sheet
from meshes.geometry.triangles import joined
from meshes.soft_tissue.clearance import Shell

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyvista as pv

    from meshes.bones.skeleton import Skeleton

    Array = npt.NDArray[np.float64]

# Modelling values in mm on the default body.
HALF_THICKNESS: Final = (1.9, 1.3)  # at the heel and where the slips part
MARKER: Final = 0.5  # by which the marker of the origin is thicker
UNDER_SKIN: Final = 5.0
ARCH: Final = 5.0  # by which the band rises between heel and ball
ORIGIN: Final = (-5.0, -2.0, -3.0)  # from the medial tubercle of the calcaneus
ORIGIN_EDGES: Final = (7.0, -9.0)  # medial and lateral edge there
UNDER_HEAD: Final = (0.0, 6.0, -8.0)  # from the head of each metatarsal
SLIP: Final = (3.2, 0.9)  # half-width and half-thickness of a slip
INWARD: Final = 0.2  # share of the way to the middle of the band
ROWS: Final = 20
ACROSS: Final = 9
PARTING: Final = 12  # row at which the slips part
ORIGIN_ROWS: Final = 6  # rows that the origin takes, about a third
TOES: Final = 5


def build_aponeurosis(skeleton: Skeleton, skin: pv.PolyData) -> pv.PolyData:
    """The whole aponeurosis with its slips.

    Args:
        skeleton: bones and landmarks of the right side, mm.
        skin: closed skin of the whole body.
    """
    sheet, scale = _sheet(skeleton, skin), skeleton.scale
    band = thick_sheet(sheet[: PARTING + 1], scale * _thickness()[: PARTING + 1, None])
    slips = []
    for toe in range(TOES):
        column = round(toe * (ACROSS - 1) / (TOES - 1))
        path = sheet[PARTING - 2 :, column]
        inward = np.linspace(INWARD, 0, len(path))[:, None]  # a slip starts inside the band
        path = path + inward * (sheet[PARTING - 2 :, ACROSS // 2] - path)
        width, thickness = (np.full(len(path), scale * size) for size in SLIP)
        up = np.tile([0.0, 0.0, 1.0], (len(path), 1))
        slips.append(strap(path, width, thickness, up))
    return joined([band, *slips])


def build_origin(skeleton: Skeleton, skin: pv.PolyData) -> pv.PolyData:
    """A marker round the origin of the aponeurosis at the heel, where it hurts."""
    rows = slice(0, ORIGIN_ROWS + 1)
    half = skeleton.scale * (_thickness()[rows, None] + MARKER)
    return thick_sheet(_sheet(skeleton, skin)[rows], half)


def _thickness() -> Array:
    """Half-thickness (rows,) mm on the default body."""
    return np.interp(np.arange(ROWS), (0, PARTING), HALF_THICKNESS)


def _sheet(skeleton: Skeleton, skin: pv.PolyData) -> Array:
    """The middle layer (rows, across, 3) mm from the heel to the heads of the metatarsals."""
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
    inside = Shell.of([skin]).inside(sheet.reshape(-1, 3), scale * UNDER_SKIN)
    return np.asarray(gaussian_filter1d(inside.reshape(sheet.shape), 1.0, axis=0, mode="nearest"))
