"""Ligaments that line the vertebral canal, and those that tie L5 to the pelvis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.interpolate import PchipInterpolator

from meshes.bones.sacrum import CANAL_FLATNESS, CANAL_RADIUS
from meshes.bones.vertebral_body import canal_wall
from meshes.geometry.closed_shapes import slab, with_normals
from meshes.geometry.curves import spline
from meshes.geometry.sweeping import swept_faces
from meshes.geometry.triangles import facing_outward, joined, triangle_mesh, with_outward_normals
from meshes.nerves.dural_sac import behind_disc
from meshes.tables.bones import DISCS, LEVELS

if TYPE_CHECKING:
    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.bones.skeleton import Skeleton
    from meshes.bones.spine import VertebraFrame

FLAVUM_TOP: Final = -9.0
"""Height (mm) in the upper vertebra at which a ligamentum flavum begins, on the lamina's front."""
FLAVUM_BOTTOM: Final = 4.0
"""Height (mm) in the lower vertebra at which it ends, on the upper edge of the lamina."""
FLAVUM_REACH: Final = (4.0, 66.0)
"""Degrees from the midline at which it begins and ends: the facet joint."""
FLAVUM_THICKNESS: Final = 3.0
"""Thickness (mm), a modelling value: 3 to 4 mm where the canal is not narrow."""
FLAVUM_PROUD: Final = 0.2
"""How far (mm) its front stands out of the laminae into the canal."""
FLAVUM_GRID: Final = (5, 8)
"""Points over its height and across it."""
STRIP_SIDES: Final = 8
# Half width and half thickness, mm, of the posterior longitudinal ligament behind vertebrae, discs.
BEHIND_BODY: Final = (4.0, 0.5)
BEHIND_DISC: Final = (8.5, 0.5)
ILIAC_END: Final = (-14.0, 10.0, 5.0)
"""Where, from the tip of the transverse process (mm), the iliolumbar ligament meets the ilium."""


@dataclass(frozen=True)
class FlavumSheet:
    """The front of a ligamentum flavum on the right, from above down and from the midline out.

    ``front`` (r, c, 3) mm; unit ``outward`` (r, c, 3), away from the canal.
    """

    front: NDArray[np.float64]
    outward: NDArray[np.float64]


def build_spinal_ligaments(skeleton: Skeleton) -> dict[str, pv.PolyData]:
    """Build the ligaments of the lumbar canal, mm.

    Returns:
        In the midline ``ligament:ligamentum_flavum_<disc>`` and
        ``ligament:posterior_longitudinal_ligament``, on the right ``ligament:iliolumbar_ligament``.
    """
    thick = FLAVUM_THICKNESS * skeleton.scale
    built = {}
    for disc in DISCS:
        sheet = flavum_sheet(skeleton, disc)
        back = sheet.front + thick * sheet.outward
        built[f"ligament:ligamentum_flavum_{disc}"] = both_sides(sheet.front, back)
    built["ligament:posterior_longitudinal_ligament"] = _posterior_longitudinal(skeleton)
    built["ligament:iliolumbar_ligament"] = _iliolumbar(skeleton)
    return built


def flavum_sheet(skeleton: Skeleton, disc: str) -> FlavumSheet:
    """Lay the front of the ligamentum flavum behind a disc, between two laminae."""
    frames, level = skeleton.spine.frames, DISCS.index(disc)
    upper = _canal_back(frames[LEVELS[level]], FLAVUM_TOP)
    if disc == DISCS[-1]:
        lower = _sacral_canal_back(skeleton)
    else:
        lower = _canal_back(frames[LEVELS[level + 1]], FLAVUM_BOTTOM)
    share = np.linspace(0, 1, FLAVUM_GRID[0])[:, None, None]
    middle = np.zeros(3) + (upper[1] + lower[1]) / 2
    front = upper[0] + share * (lower[0] - upper[0])
    spoke = front - middle
    along = (lower[1] - upper[1]) / np.linalg.norm(lower[1] - upper[1])
    spoke -= (spoke @ along)[..., None] * along
    outward = spoke / np.linalg.norm(spoke, axis=2, keepdims=True)
    return FlavumSheet(front - FLAVUM_PROUD * skeleton.scale * outward, outward)


def both_sides(front: NDArray[np.float64], back: NDArray[np.float64]) -> pv.PolyData:
    """Close the room between two sheets (r, c, 3) of the right side and add its mirror image."""
    right = slab(front, back)
    left = right.copy()
    left.points = np.asarray(right.points) * (-1.0, 1.0, 1.0)
    return with_normals(joined([right, facing_outward(left)]))


def _canal_back(
    frame: VertebraFrame, height: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points (c, 3) on the back wall of a vertebra's canal at a height, and the canal's middle."""
    size = frame.size
    angles = np.radians(np.linspace(*FLAVUM_REACH, FLAVUM_GRID[1]))
    wall = [frame.place(-aside, behind, height) for aside, behind in canal_wall(size, angles)]
    return np.array(wall), frame.place(0.0, size.back + size.canal_depth / 2, height)


def _sacral_canal_back(skeleton: Skeleton) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    middle = skeleton.sacrum.canal[1]
    angle = np.radians(np.linspace(*FLAVUM_REACH, FLAVUM_GRID[1]))
    deep = CANAL_RADIUS[0]
    offset = [np.zeros_like(angle), deep * np.cos(angle), np.zeros_like(angle)]
    offset[0] = -deep * CANAL_FLATNESS * np.sin(angle)
    return middle + np.stack(offset, axis=1), middle


def _posterior_longitudinal(skeleton: Skeleton) -> pv.PolyData:
    """A strip behind bodies and discs, narrow behind the bodies and broad behind the discs."""
    way, width = [], []
    for level, disc in zip(LEVELS, DISCS, strict=True):
        frame = skeleton.spine.frames[level]
        way += [frame.place(0.0, frame.size.back - 0.8, 0.0), behind_disc(skeleton, disc, -1.4)]
        width += [BEHIND_BODY, BEHIND_DISC]
    sacral = skeleton.landmarks["sacral_canal_S1"]
    way.append(sacral + np.array([0.0, -6.4, 4.0]) * skeleton.scale)
    width.append(BEHIND_BODY)
    line, index = spline(np.array(way))
    half = PchipInterpolator(index, np.array(width))(np.arange(len(line))) * skeleton.scale
    return _strip(line[::2], half[::2], np.array([1.0, 0.0, 0.0]))


def _iliolumbar(skeleton: Skeleton) -> pv.PolyData:
    """From the tip of L5's transverse process to the inner lip of the iliac crest."""
    at, scale = skeleton.landmarks, skeleton.scale
    start = at["transverse_process_L5"]
    hip = np.asarray(skeleton.bones["bone:hip"].points, float)
    toward = start + np.array(ILIAC_END) * scale
    end = hip[np.linalg.norm(hip - toward, axis=1).argmin()]
    way = np.array([start + 0.2 * (start - end), (start + end) / 2 + (0, 0, 1.0), end])
    line, index = spline(way)
    half = PchipInterpolator(index, np.array([(3.5, 2.0), (4.0, 1.6), (7.0, 2.0)]) * scale)
    return _strip(line, half(np.arange(len(line))), np.array([0.0, 0.0, 1.0]))


def _strip(
    line: NDArray[np.float64], half: NDArray[np.float64], wide: NDArray[np.float64]
) -> pv.PolyData:
    """Sweep a flat section, half width and thickness (n, 2) mm, broad towards ``wide`` (3,)."""
    along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    across = wide - (along @ wide)[:, None] * along
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    over = np.cross(along, across)
    turn = 2 * np.pi * np.arange(STRIP_SIDES) / STRIP_SIDES
    rings = (
        line[:, None]
        + (half[:, :1] * np.cos(turn))[..., None] * across[:, None]
        + (half[:, 1:] * np.sin(turn))[..., None] * over[:, None]
    )
    points = np.concatenate([rings.reshape(-1, 3), line[[0, -1]]])
    mesh = triangle_mesh(points, swept_faces(len(line), STRIP_SIDES))
    return with_outward_normals(mesh)
