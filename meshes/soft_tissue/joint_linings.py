"""What fills the gaps of knee and ankle: cartilage on both bones, and the menisci between.

A joint surface is read as heights: how high the lower bone reaches under each place, and how low
the upper one. Cartilage fills most of the gap round its middle, half from either side; a meniscus
is the wedge that is left between both towards the rim, where the condyle curves away.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.interpolate import LinearNDInterpolator
from scipy.ndimage import gaussian_filter1d

from meshes.geometry.closed_shapes import disc_grid, slab
from meshes.geometry.triangles import joined
from meshes.soft_tissue.attachment import nearest_surface
from meshes.soft_tissue.femoral_cartilage import THICKEST, femoral_cartilage, patellar_cartilage

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import pyvista as pv

    from meshes.bones.skeleton import Skeleton

    Array = npt.NDArray[np.float64]

# Modelling values, mm on the default body. Where the menisci lie is the textbook's: crescents on
# the rim of the plateau, thick outside and thin inside, open towards the middle of the joint.
WIDEST: Final = {"medial": 23.0, "lateral": 21.0}  # from the middle of a compartment to the rim
WIDTH: Final = 10.0  # of a meniscus, from its outer border to its edge
HIGHEST: Final = 7.0  # of its outer border
EDGE: Final = 0.3  # of its inner one
OPEN: Final = {"medial": 36.0, "lateral": 20.0}
"""Degrees to either side of the way to the middle of the joint in which a meniscus is open."""
HORN: Final = 0.2  # share of its length over which either half of a meniscus runs out to its root
ROOT: Final = 0.35  # share of its breadth that is left there
ROOTED: Final = 0.6  # by which a root reaches into the bone
ASIDE: Final = 22.0  # from the middle of the knee to that of a compartment
KNEE_REACH: Final = 64.0  # round the middle of the joint, of the surfaces that are read
ANKLE_REACH: Final = 40.0
WITHIN: Final = 8.0  # of the middle of a joint surface, where its gap is measured
CLOSED: Final = 0.75  # share of the gap there that cartilage closes
SUNK: Final = 1.0  # by which cartilage reaches into its bone
BORDER: Final = 0.8  # thickness of its rim: there it stands off the bone and ends in a clear line
RIM_GAP: Final = 17.0  # between the bones of the knee, at the rim of a compartment
ANKLE_WIDEST: Final = 17.0
ANKLE_RIM_GAP: Final = 9.0
FACING: Final = 0.2  # least share of a normal that points along the gap
GRID: Final = 9  # points of a layer of cartilage either way
ROUND: Final = 27  # points along a meniscus
ACROSS: Final = 5
STEP: Final = 1.0  # in which the rim is looked for
WAYS: Final = np.linspace(0, 2 * np.pi, 48, endpoint=False)
"""Angles (radians) in the level plane in which it is looked for."""


@dataclass(frozen=True)
class Gap:
    """Between two bones that face each other: heights over places (n, 2) in the level plane."""

    low: LinearNDInterpolator
    """Top of the lower bone, mm."""
    high: LinearNDInterpolator
    """Bottom of the upper bone, mm."""

    @classmethod
    def between(cls, lower: pv.PolyData, upper: pv.PolyData, middle: Array, reach: float) -> Gap:
        """The gap within `reach` mm of a place (3,) in it."""
        return cls(_heights(lower, middle, reach, 1.0), _heights(upper, middle, reach, -1.0))

    def at(self, places: Array) -> Array:
        """Its height (n,) mm; infinite where one of the bones is missing."""
        return np.asarray(np.nan_to_num(self.high(places) - self.low(places), nan=np.inf))

    def rim(self, middle: Array, widest: float, limit: float) -> Array:
        """How far (n,) mm it goes from a place (2,) each way (`WAYS`) before it is over `limit`."""
        out = np.arange(STEP, widest + STEP / 2, STEP)
        ways = np.stack([np.cos(WAYS), np.sin(WAYS)], 1)
        gaps = self.at((middle + out[:, None, None] * ways).reshape(-1, 2)).reshape(len(out), -1)
        beyond = gaps > limit
        reach = np.where(beyond.any(0), out[beyond.argmax(0)] - STEP, widest)
        return np.asarray(gaussian_filter1d(np.maximum(reach, STEP), 2.0, mode="wrap"))


def build_joint_linings(skeleton: Skeleton) -> dict[str, pv.PolyData]:
    """Build cartilage and menisci of the right knee, and the cartilage of the right ankle.

    Args:
        skeleton: bones and landmarks, mm.

    Returns:
        Closed meshes with point normals, by part name ``ligament:...``.
    """
    scale, bones = skeleton.scale, skeleton.bones
    knee = skeleton.landmarks["knee_joint_centre"]
    gap = Gap.between(bones["bone:tibia"], bones["bone:femur"], knee, KNEE_REACH * scale)
    found: dict[str, pv.PolyData] = {}
    layers, thicknesses = [], []
    for side, away in (("medial", 1.0), ("lateral", -1.0)):
        middle = _narrowest(gap, knee[:2] + scale * ASIDE * np.array([away, 0.0]), 6 * scale)
        thick = _thickness(gap, middle, WITHIN * scale)
        rim = gap.rim(middle, WIDEST[side] * scale, RIM_GAP * scale)
        layers.append(_cartilage(gap, middle, thick, rim)[0])
        thicknesses.append(thick)
        found[f"ligament:{side}_meniscus"] = _meniscus(gap, middle, thick, rim, side, scale)
    layers += femoral_cartilage(skeleton, partial(_under_femur, skeleton, gap, thicknesses))
    layers.append(patellar_cartilage(skeleton, partial(_behind_patella, skeleton)))
    found["ligament:articular_cartilage_of_knee"] = joined(layers)
    ankle = skeleton.landmarks["ankle_joint_centre"]
    gap = Gap.between(bones["bone:talus"], bones["bone:tibia"], ankle, ANKLE_REACH * scale)
    middle = _narrowest(gap, ankle[:2], 5 * scale)
    thick = _thickness(gap, middle, WITHIN * scale)
    rim = gap.rim(middle, ANKLE_WIDEST * scale, ANKLE_RIM_GAP * scale)
    layers = _cartilage(gap, middle, thick, rim)
    found["ligament:articular_cartilage_of_ankle"] = joined(layers)
    return found


def _under_femur(
    skeleton: Skeleton, gap: Gap, thicknesses: Sequence[float], places: Array
) -> Array:
    """How thick (n,) mm cartilage is at places (n, 3) of the femur: with the tibia's, no more."""
    medial = places[:, 0] > skeleton.landmarks["knee_joint_centre"][0]
    thick = np.where(medial, *thicknesses)
    below = places[:, 2] < skeleton.landmarks["knee_joint_centre"][2]
    half = np.where(below, gap.at(places[:, :2]) / 2, np.inf)
    thick = np.where(np.isfinite(half), thick, THICKEST * skeleton.scale)
    return np.asarray(np.minimum(thick, half))


def _behind_patella(skeleton: Skeleton, places: Array) -> Array:
    """How thick (n,) mm cartilage may be at places (n, 3) on the patella before the femur's."""
    nearest, _ = nearest_surface(skeleton.bones["bone:femur"], places)
    gap = np.linalg.norm(nearest - places, axis=1)
    return np.asarray(np.maximum(gap - THICKEST * skeleton.scale, gap / 2))


def _heights(bone: pv.PolyData, middle: Array, reach: float, facing: float) -> LinearNDInterpolator:
    """Heights over places of the side of a bone that faces up (1) or down (-1)."""
    shell = bone.compute_normals(cell_normals=False, split_vertices=False)
    points, normals = np.asarray(shell.points, float), shell.point_data["Normals"]
    near = np.linalg.norm(points - middle, axis=1) < reach
    points = points[near & (facing * normals[:, 2] > FACING)]
    return LinearNDInterpolator(points[:, :2], points[:, 2])


def _narrowest(gap: Gap, start: Array, reach: float) -> Array:
    """Where (2,) the gap is narrowest, of places within `reach` mm of one."""
    steps = np.linspace(-reach, reach, 25)
    places = start + np.stack(np.meshgrid(0.6 * steps, steps), -1).reshape(-1, 2)
    heights = gap.at(places)
    few = np.argsort(heights)[:25]
    return np.asarray(places[few].mean(axis=0))


def _thickness(gap: Gap, middle: Array, reach: float) -> float:
    """Thickness of each of two layers that close most of the gap round its middle."""
    steps = np.linspace(-reach, reach, 9)
    places = middle + np.stack(np.meshgrid(steps, steps), -1).reshape(-1, 2)
    heights = gap.at(places)
    return float(np.quantile(heights[np.isfinite(heights)], CLOSED) / 2)


def _cartilage(gap: Gap, middle: Array, thick: float, rim: Array) -> list[pv.PolyData]:
    """The layer on the lower and that on the upper bone."""
    disc = disc_grid(GRID)
    out = np.interp(np.arctan2(disc[..., 1], disc[..., 0]), WAYS, rim, period=2 * np.pi)
    places = middle + out[..., None] * disc
    low, high, space = _layers(gap, places)
    thinning = np.sqrt(np.clip(1 - np.linalg.norm(disc, axis=-1) ** 4, 0, 1))
    layer = np.minimum(thick, space / 2)
    layer = np.maximum(layer * thinning, np.minimum(layer, BORDER))
    return [
        slab(_raised(places, low + layer), _raised(places, low - SUNK)),
        slab(_raised(places, high + SUNK), _raised(places, high - layer)),
    ]


def _meniscus(
    gap: Gap, middle: Array, thick: float, rim: Array, side: str, scale: float
) -> pv.PolyData:
    inwards = np.pi if side == "medial" else 0.0
    half = np.pi - np.radians(OPEN[side])
    along = np.linspace(-1, 1, ROUND)
    angles = inwards + np.pi + half * along
    outer = np.interp(angles, WAYS, rim, period=2 * np.pi)
    share = np.linspace(0, 1, ACROSS)
    whole = np.clip((1 - np.abs(along)) / HORN, 0, 1)[:, None]  # 0 at the root of a horn
    breadth = np.minimum(WIDTH * scale, 0.6 * outer)[:, None]
    outer = outer[:, None] - (1 - whole) * 0.4 * breadth
    out = outer - (1 - share) * breadth * (ROOT + (1 - ROOT) * whole)
    ways = np.stack([np.cos(angles), np.sin(angles)], 1)
    places = middle + out[..., None] * ways[:, None]
    low, _, space = _layers(gap, places)
    layer = np.minimum(thick, space / 2)
    wedge = EDGE * scale + share * HIGHEST * scale
    height = np.clip(space - 2 * layer, EDGE * scale, wedge)
    height = whole * height + (1 - whole) * np.minimum(height, ROOT * HIGHEST * scale / 2)
    floor = low + layer - EDGE * scale / 2
    root = low - ROOTED * scale
    return slab(
        _raised(places, whole * floor + (1 - whole) * low + height),
        _raised(places, whole * floor + (1 - whole) * root),
    )


def _layers(gap: Gap, places: Array) -> tuple[Array, Array, Array]:
    """Heights of the lower and the upper bone, and of the gap, at places (n, m, 2)."""
    flat = places.reshape(-1, 2)
    low, high = (side(flat).reshape(places.shape[:2]) for side in (gap.low, gap.high))
    low, high = (np.where(np.isnan(h), np.nanmean(h), h) for h in (low, high))
    return low, high, np.maximum(high - low, 0.0)


def _raised(places: Array, heights: Array) -> Array:
    return np.concatenate([places, heights[..., None]], axis=-1)
