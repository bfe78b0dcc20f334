"""The field of the trunk and the buttock, and its union with the thigh."""

from collections.abc import Mapping

import numpy as np
import pyvista as pv

from meshes.limb_frames import LimbFrame
from meshes.signed_distance import Field, Grid, ellipsoid, smooth_max, smooth_min
from meshes.skin.skin_sections import SegmentShape, segment_field

GROIN_CREASE = 24.0  # mm over which trunk and thigh flow into each other
GLUTEAL_FOLD = 10.0  # mm; narrow, so that fold and natal cleft show
GLUTEAL_SLOPE = 46.0  # mm; the upper and outer buttock has no edge
PERINEUM_BELOW_ISCHIUM = 14.0  # mm
CAP_ROUNDING = 5.0  # mm at the rim of the cut through the trunk


def trunk_and_thigh(
    grid: Grid,
    thigh: Field,
    frame: LimbFrame,
    shape: SegmentShape,
    bones: Mapping[str, pv.PolyData],
    top: float,
) -> Field:
    """Field of the right half of the trunk joined to the thigh.

    Args:
        grid: samples with x <= 0, mm.
        thigh: field of the limb on the same grid.
        frame: frame of the trunk.
        shape: sections and bulges of the trunk.
        bones: hip bone and sacrum are used, by part name.
        top: height (mm) of the flat cut through the trunk.
    """
    hip = bones["bone:hip"].bounds
    floor = np.float32(hip[4] - PERINEUM_BELOW_ISCHIUM)
    trunk = segment_field(grid, frame, shape)
    trunk = smooth_max(trunk, floor - grid.z + np.zeros_like(trunk), 26.0)
    body = smooth_min(trunk, thigh, GROIN_CREASE)
    body = smooth_min(body, buttock(grid, bones), _gluteal_rounding(grid, hip[4]))
    return smooth_max(body, grid.z - np.float32(top) + np.zeros_like(body), CAP_ROUNDING)


def _gluteal_rounding(grid: Grid, ischium: float) -> Field:
    """Width (mm) of the crease between buttock and body: narrow below and medially, wide above."""
    upward = np.clip((grid.z - np.float32(ischium + 25)) / 110, 0, 1)
    outward = np.clip((-grid.x - 85) / 60, 0, 1)
    ease = np.maximum(upward, outward)
    result: Field = GLUTEAL_FOLD + (GLUTEAL_SLOPE - GLUTEAL_FOLD) * ease * ease * (3 - 2 * ease)
    return result


def buttock(grid: Grid, bones: Mapping[str, pv.PolyData]) -> Field:
    """Field of the right gluteal mass, short of the midline: that leaves the natal cleft."""
    hip, sacrum = bones["bone:hip"].bounds, bones["bone:sacrum"].bounds
    ischium, back = hip[4], sacrum[3]
    maximus = ellipsoid(grid, (-71, back - 20, ischium + 52), (68, 72, 84))
    fold = ellipsoid(grid, (-72, back - 26, ischium + 14), (58, 56, 46))
    medius = ellipsoid(grid, (-112, back - 66, ischium + 110), (56, 62, 84))
    return smooth_min(smooth_min(maximus, fold, 24.0), medius, 50.0)
