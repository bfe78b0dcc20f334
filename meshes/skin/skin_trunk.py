"""The field of the trunk and the buttock, and its union with the thigh."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pyvista as pv
from skimage.measure import points_in_poly

from meshes.geometry.signed_distance import (
    Field,
    Grid,
    ellipsoid,
    round_cone,
    smooth_max,
    smooth_min,
)
from meshes.places.limb_frames import LimbFrame, Skeletal
from meshes.skin.skin_sections import SegmentShape, segment_field

Array = npt.NDArray[np.float64]

DEFAULT_HALF_PELVIS = 138.4  # mm from the midline to the outer border of the hip bone
GROIN_CREASE = 24.0  # mm over which trunk and thigh flow into each other
GLUTEAL_FOLD = 10.0  # mm; narrow, so that fold and natal cleft show
GLUTEAL_SLOPE = 46.0  # mm; the upper and outer buttock has no edge
PERINEUM_BELOW_ISCHIUM = 14.0  # mm
CLEFT_HALF = 2.2  # mm; half of the gap between the halves
CLEFT_WIDENING = 0.012  # mm more for each mm of depth
CLEFT_OPENING = 0.35  # mm of half gap for each mm below its bottom
CLEFT_ROUNDING = 5.0  # mm
MEDIAN_LINE = (
    ("pubic_symphysis", -160.0, -40.0),
    ("pubic_symphysis", -20.0, -42.0),
    ("pubic_symphysis", 45.0, -38.0),
    ("coccyx_tip", -14.0, -24.0),
    ("coccyx_tip", 16.0, -8.0),
    ("sacral_apex", 15.0, -2.0),
    ("sacral_canal_S4", 14.0, 4.0),
    ("sacral_canal_S3", 90.0, 40.0),
)
"""Landmarks with offsets (mm, y and z): the bottom of the cleft from the mons to the sacrum."""
MAXIMUS = ((-71.0, -20.0, 52.0), (68.0, 72.0, 84.0))
FOLD = ((-72.0, -26.0, 14.0), (58.0, 56.0, 46.0))
MEDIUS = ((-106.0, -66.0, 108.0), (54.0, 62.0, 88.0))
"""Centre from the midline, the back of the sacrum and the lowest ischium, and half axes, mm."""
CAP_ROUNDING = 5.0  # mm at the rim of the cut through the trunk


def trunk_and_thigh(
    grid: Grid,
    thigh: Field,
    frame: LimbFrame,
    shape: SegmentShape,
    skeleton: Skeletal,
    top: float,
) -> Field:
    """Field of the right half of the trunk joined to the thigh.

    Args:
        grid: samples with x <= 0, mm.
        thigh: field of the limb on the same grid.
        frame: frame of the trunk.
        shape: sections and bulges of the trunk.
        skeleton: hip bone, sacrum and landmarks are used.
        top: height (mm) of the flat cut through the trunk.
    """
    bones = skeleton.bones
    hip = bones["bone:hip"].bounds
    scale = -hip[0] / DEFAULT_HALF_PELVIS
    floor = np.float32(hip[4] - scale * PERINEUM_BELOW_ISCHIUM)
    trunk = segment_field(grid, frame, shape, scale)
    trunk = smooth_max(trunk, floor - grid.z + np.zeros_like(trunk), 26.0)
    trunk = smooth_min(trunk, _adductors(grid, skeleton.landmarks, scale), 24.0)
    body = smooth_min(trunk, thigh, GROIN_CREASE)
    body = smooth_min(body, buttock(grid, bones, scale), _gluteal_rounding(grid, hip[4]))
    body = smooth_max(body, _median_cleft(grid, skeleton.landmarks, scale), CLEFT_ROUNDING)
    return smooth_max(body, grid.z - np.float32(top) + np.zeros_like(body), CAP_ROUNDING)


def _adductors(grid: Grid, landmarks: Mapping[str, Array], scale: float) -> Field:
    """The fullness beside the pubis, from its tubercle into the medial thigh."""
    pubis = np.asarray(landmarks["pubic_tubercle"], float) + scale * np.array([-16, 20, -16])
    shaft = np.asarray(landmarks["femoral_shaft_middle"], float)
    end = pubis + 0.45 * (shaft - pubis) + scale * np.array([8, 0, 0])
    return round_cone(grid, pubis, end, scale * 27.0, scale * 38.0)


def _median_cleft(grid: Grid, landmarks: Mapping[str, Array], scale: float) -> Field:
    """What is cut away near the median plane: natal cleft, perineal cleft and gap of the thighs.

    In the median plane the body ends at a line under and behind the pelvis; beyond it the halves
    lie apart, a little more with every mm of depth.
    """
    line = _median_line(landmarks, scale)
    plane = np.stack(np.meshgrid(grid.y.ravel(), grid.z.ravel(), indexing="ij"), -1).reshape(-1, 2)
    roof = line[[0, -1]] + np.array([0.0, 600.0])
    inside = points_in_poly(plane, np.vstack([line, roof[::-1]]))
    away = _distance_to_line(plane, line)
    beyond = np.where(inside, -away, away).reshape(1, grid.y.size, grid.z.size).astype(np.float32)
    half = np.clip(CLEFT_OPENING * beyond, 0, CLEFT_HALF + CLEFT_WIDENING * beyond)
    gap = half - np.abs(grid.x)
    result: Field = np.minimum(beyond, gap)
    return result


def _median_line(landmarks: Mapping[str, Array], scale: float) -> Array:
    """Where the median skin runs, from the mons to the sacrum, (n, 2) mm of y and z."""
    marks = {name: np.asarray(landmarks[name], float)[1:] for name, *_ in MEDIAN_LINE}
    return np.array([marks[name] + scale * np.array(offset) for name, *offset in MEDIAN_LINE])


def _distance_to_line(points: npt.NDArray[np.floating], line: Array) -> Array:
    """Distance (n,) mm of points (n, 2) from a polyline (k, 2)."""
    start, along = line[:-1], np.diff(line, axis=0)
    away = points[:, None] - start
    share = np.clip((away * along).sum(2) / (along * along).sum(1), 0, 1)
    result: Array = np.linalg.norm(away - share[..., None] * along, axis=2).min(1)
    return result


def _gluteal_rounding(grid: Grid, ischium: float) -> Field:
    """Width (mm) of the crease between buttock and body: narrow below and medially, wide above."""
    upward = np.clip((grid.z - np.float32(ischium + 25)) / 110, 0, 1)
    outward = np.clip((-grid.x - 85) / 60, 0, 1)
    ease = np.maximum(upward, outward)
    result: Field = GLUTEAL_FOLD + (GLUTEAL_SLOPE - GLUTEAL_FOLD) * ease * ease * (3 - 2 * ease)
    return result


def buttock(grid: Grid, bones: Mapping[str, pv.PolyData], scale: float = 1.0) -> Field:
    """Field of the right gluteal mass, short of the midline: that leaves the natal cleft.

    Args:
        grid: samples, mm.
        bones: hip bone and sacrum are used, by part name.
        scale: size of this pelvis over that of the default body.
    """
    low = np.array([0.0, bones["bone:sacrum"].bounds[3], bones["bone:hip"].bounds[4]])
    masses = [
        ellipsoid(grid, low + scale * np.array(centre), scale * np.array(radii))
        for centre, radii in (MAXIMUS, FOLD, MEDIUS)
    ]
    return smooth_min(smooth_min(masses[0], masses[1], 24.0), masses[2], 50.0)
