"""The end of the spinal cord, and the thread that runs on from it to the coccyx."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.interpolate import PchipInterpolator

from meshes.geometry.curves import arc_length
from meshes.nerves.dural_sac import behind_disc, sac_mesh

if TYPE_CHECKING:
    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.bones.skeleton import Skeleton
    from meshes.nerves.dural_sac import DuralSac

TIP: Final = 0.83
"""Level of the tip of the conus, as a share of the height of L1's body from its top (mean of 504
adults)."""
BEHIND: Final = 0.3
"""Distance (mm) of the cord's axis behind that of the sac."""
# Half width and half depth (mm) by distance (mm) above the tip.
SHAPE: Final = ((0.0, 0.5, 0.5), (4.0, 1.1, 1.0), (9.0, 1.9, 1.7), (16.0, 2.8, 2.5),
                (26.0, 3.7, 3.2), (42.0, 4.3, 3.6), (120.0, 4.4, 3.7))  # fmt: skip
CORD_SIDES: Final = 14
CORD_STEP: Final = 4.5
FILUM_RADIUS: Final = (0.5, 0.3)
"""Radius (mm) of the terminal filum at the conus and at the coccyx."""
FILUM_SIDES: Final = 6
FILUM_STEP: Final = 10.0
FILUM_BACK: Final = 3.3
"""Distance (mm) of the terminal filum behind the axis of the sac: between the lowest roots."""


def build_cord(skeleton: Skeleton, sac: DuralSac) -> dict[str, pv.PolyData]:
    """Build ``cord:conus_medullaris`` and ``cord:filum_terminale`` (midline), mm."""
    axis = sac.axis + BEHIND * skeleton.scale * sac.over
    tip = conus_tip(skeleton, axis)
    return {
        "cord:conus_medullaris": _conus(axis, tip, skeleton.scale),
        "cord:filum_terminale": _filum(skeleton, sac, tip),
    }


def conus_tip(skeleton: Skeleton, axis: NDArray[np.float64]) -> NDArray[np.float64]:
    """Find the point (3,) of the cord's axis (n, 3) at the level of the tip of the conus."""
    frame = skeleton.spine.frames["L1"]
    height = (frame.size.height_front + frame.size.height_back) / 2
    level = (axis - frame.centre) @ frame.turn[:, 2]
    wanted = height / 2 - TIP * height
    order = np.argsort(level)
    return np.array([np.interp(wanted, level[order], axis[order, i]) for i in range(3)])


def _conus(axis: NDArray[np.float64], tip: NDArray[np.float64], scale: float) -> pv.PolyData:
    """From the top of the sac to the tip."""
    above = axis[axis[:, 2] > tip[2] + 1]
    way = np.vstack([above, tip])
    arc = arc_length(way)
    at = np.append(np.arange(0, arc[-1] - 1, CORD_STEP * scale), [arc[-1] - 1.2, arc[-1]])
    line = PchipInterpolator(arc, way)(at)
    left, wide, deep = np.array(SHAPE).T * scale
    width, depth = (np.interp(arc[-1] - at, left, size) for size in (wide, deep))
    return sac_mesh(_rings(line, width, depth, CORD_SIDES))


def _filum(skeleton: Skeleton, sac: DuralSac, tip: NDArray[np.float64]) -> pv.PolyData:
    """From the conus through the sac and the sacral canal to the back of the coccyx."""
    at, scale = skeleton.landmarks, skeleton.scale
    middle = sac.axis + FILUM_BACK * scale * sac.over
    in_sac = [tip, *(behind_disc(skeleton, d, 11.8) for d in ("L1_2", "L2_3", "L3_4", "L4_5"))]
    in_sac.append(sac.axis[-9] + 0.3 * (middle[-9] - sac.axis[-9]))
    way = np.array([
        *in_sac, sac.axis[-1], at["sacral_canal_S3"], at["sacral_hiatus"],
        at["coccyx_base"] + np.array([0, 6.0, 0]) * scale,
    ])  # fmt: skip
    arc = arc_length(way)
    steps = np.linspace(0, arc[-1], int(arc[-1] / FILUM_STEP))
    radius = np.interp(steps, [0, arc[-1]], FILUM_RADIUS) * scale
    line = PchipInterpolator(arc, way)(steps)
    return sac_mesh(_rings(line, radius, radius, FILUM_SIDES))


def _rings(
    line: NDArray[np.float64], width: NDArray[np.float64], depth: NDArray[np.float64], sides: int
) -> NDArray[np.float64]:
    """Ellipses (n, sides, 3) square to a line (n, 3) in the median plane."""
    along = np.gradient(line, axis=0)
    over = np.cross(along, [1.0, 0.0, 0.0])
    over /= np.linalg.norm(over, axis=1, keepdims=True)
    over *= np.sign(over[:, 1:2] + 1e-9)
    turn = 2 * np.pi * np.arange(sides) / sides
    sideways = np.array([1.0, 0.0, 0.0])
    return np.asarray(
        line[:, None]
        + (width[:, None] * np.cos(turn))[..., None] * sideways
        + (depth[:, None] * np.sin(turn))[..., None] * over[:, None]
    )
