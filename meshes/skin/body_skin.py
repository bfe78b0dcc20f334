"""The skin: one closed, symmetric surface round the bones of trunk and legs.

The right half is a signed field: sections with bulges (trunk, thigh, leg), bone-driven shapes
(foot) and a guarantee that no bone lies bare. It is contoured on a 4 mm grid down to above the
ankle and on a finer grid below, thinned, zipped together where the two meet, and mirrored.
"""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pyvista as pv
import trimesh
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree
from skimage.measure import marching_cubes

from meshes.geometry.signed_distance import Field, Grid, smooth_max, smooth_min
from meshes.geometry.triangles import (
    boundary_loops,
    mirror_halves,
    split_long_edges,
    surface_samples,
    thin,
    triangle_mesh,
    zip_loops,
)
from meshes.places.limb_frames import DEFAULT_LEG, LimbFrame, Skeletal, build_frames
from meshes.raw.second_core import SecondCore
from meshes.skin.skin_foot import CLEFTS, foot_field, part_toes, sole_height
from meshes.skin.skin_sections import SegmentShape, segment_field
from meshes.skin.skin_trunk import trunk_and_thigh
from meshes.skin.toenails import with_toenails

Array = npt.NDArray[np.float64]

BODY_SPACING = 4.0  # mm
FOOT_SPACING = 1.5
SEAM_ABOVE_ANKLE = 115.0  # mm; below this level the fine grid is used
FOOT_FADES = 70.0  # mm above the ankle over which the foot's shapes pass into the leg's sections
SEAM_GAP = 4.0  # mm between the two contours, closed by a strip
SEAM_EASE = 20.0  # mm above and below the seam within which the surface is smoothed
BEYOND = 4  # samples by which either field runs past the seam
BODY_TRIANGLES = 19_600  # of the right half above the seam
FOOT_TRIANGLES = 10_000
TOE_EDGE = 5.2  # mm; longest edge on toes and ball
BEHIND_BALL = 8.0  # mm
ABOVE_T12 = 14.0  # mm from the top of T12 to the flat cut
COVER = 5.0  # mm of soft tissue over every bone
FOOT_COVER = 3.5
ZERO = 1e-2  # mm
LEAST_COVER = 3.5  # mm that no vertex comes nearer to a bone
GUARD_SAMPLES = 1.6  # mm between the points of a bone
GUARD_ROUNDS = 3
COVER_ROUNDING = 8.0  # mm over which the skin rises over a bone that lies near it
KNEE_BLEND = 40.0  # mm above and below the knee over which the sections pass into each other
HALF_WIDTH = 212.0  # mm searched on either side of the midline


def build_skin(
    skeleton: Skeletal, shapes: Mapping[str, SegmentShape], second: SecondCore
) -> pv.PolyData:
    """The skin of both halves, closed and manifold, in mm, with outward point normals.

    Args:
        skeleton: bones of the right side and the midline (mm, X left, Y back, Z up).
        shapes: sections and bulges of trunk, thigh and leg.
        second: builds the part above the seam meanwhile.
    """
    bones = skeleton.bones
    frames = build_frames(skeleton)
    seam = float(skeleton.landmarks["ankle_joint_centre"][2] + SEAM_ABOVE_ANKLE)
    upper = second.begin(_upper_part, skeleton, frames, shapes, seam)
    lower = _lower_part(skeleton, frames, shapes["leg"], seam)
    half = _guarded(_eased(_zip(upper(), lower, seam), seam), bones)
    half = with_toenails(half, bones)
    return mirror_halves(half)


# Both fields run on past the seam and are cut there: smoothing bends them at their ends.


def _upper_part(
    skeleton: Skeletal,
    frames: dict[str, LimbFrame],
    shapes: Mapping[str, SegmentShape],
    seam: float,
) -> pv.PolyData:
    """Right half of trunk, thigh and leg, open at the seam and in the median plane."""
    grid, field = _body_field(skeleton, frames, shapes, seam + SEAM_GAP - BEYOND * BODY_SPACING)
    upper = _contour(*_cropped(grid, field, slice(BEYOND, None)))
    return thin(upper, BODY_TRIANGLES, planes={0: 0.0, 2: seam + SEAM_GAP})


def _lower_part(
    skeleton: Skeletal, frames: dict[str, LimbFrame], shape: SegmentShape, seam: float
) -> pv.PolyData:
    """Foot and ankle, open at the seam."""
    bones, landmarks = skeleton.bones, skeleton.landmarks
    grid, field = _foot_and_ankle_field(skeleton, frames, shape, seam + BEYOND * FOOT_SPACING)
    for cleft_width in CLEFTS:
        parted = part_toes(grid, field, bones, landmarks, cleft_width)
        lower = _contour(*_cropped(grid, parted, slice(None, -BEYOND)))
        if _is_disc(lower):
            break
    return _finer_forefoot(thin(lower, FOOT_TRIANGLES, planes={2: seam}), landmarks)


def _is_disc(surface: pv.PolyData) -> bool:
    """Whether a surface with one border has no handle: no bridge between toes that are parted."""
    mesh = trimesh.Trimesh(surface.points, surface.regular_faces, process=False)
    return int(mesh.euler_number) == 1


def _finer_forefoot(foot: pv.PolyData, landmarks: Mapping[str, Array]) -> pv.PolyData:
    """The foot with small triangles on toes and ball, where nerves have small fields."""
    ball = float(landmarks["metatarsal_head_5"][1]) + BEHIND_BALL
    return split_long_edges(foot, TOE_EDGE, np.asarray(foot.points)[:, 1] < ball)


def _limb_scale(landmarks: Mapping[str, Array]) -> float:
    return (
        float(landmarks["hip_joint_centre"][2] - landmarks["ankle_joint_centre"][2]) / DEFAULT_LEG
    )


def _limb_field(
    grid: Grid,
    frames: dict[str, LimbFrame],
    shapes: Mapping[str, SegmentShape],
    landmarks: Mapping[str, Array],
) -> Field:
    """Thigh and leg; each is computed only on its side of the knee."""
    z, knee, scale = grid.z.ravel(), landmarks["knee_joint_centre"][2], _limb_scale(landmarks)
    field = np.empty(grid.shape, np.float32)
    low, high = z < knee - KNEE_BLEND, z > knee + KNEE_BLEND
    for keep, names in ((low, ["leg"]), (~low & ~high, ["leg", "thigh"]), (high, ["thigh"])):
        if not keep.any():
            continue
        part = Grid(grid.x, grid.y, grid.z[:, :, keep], grid.spacing)
        fields = [segment_field(part, frames[n], shapes[n], scale) for n in names]
        share = np.clip((part.z - knee) / (2 * KNEE_BLEND) + 0.5, 0, 1)
        share = share * share * (3 - 2 * share)
        field[:, :, keep] = fields[0] + share * (fields[-1] - fields[0])
    return field


def _body_field(
    skeleton: Skeletal,
    frames: dict[str, LimbFrame],
    shapes: Mapping[str, SegmentShape],
    bottom: float,
) -> tuple[Grid, Field]:
    """Trunk, thigh and leg down to a level (mm)."""
    bones, landmarks = skeleton.bones, skeleton.landmarks
    top = bones["bone:vertebra_T12"].bounds[5] + ABOVE_T12
    low = (-HALF_WIDTH, landmarks["ankle_joint_centre"][1] - 105, bottom)
    high = (0.0, bones["bone:sacrum"].bounds[3] + 75, top + 2 * BODY_SPACING)
    grid = Grid.spanning(low, high, BODY_SPACING)
    grid = Grid(grid.x, grid.y, grid.z + np.float32(bottom - grid.z.min()), BODY_SPACING)
    field = _limb_field(grid, frames, shapes, landmarks)
    trunk = grid.z.ravel() > landmarks["hip_joint_centre"][2] - 190
    part = Grid(grid.x, grid.y, grid.z[:, :, trunk], grid.spacing)
    field[:, :, trunk] = trunk_and_thigh(
        part, field[:, :, trunk], frames["trunk"], shapes["trunk"], skeleton, top
    )
    field = gaussian_filter(field, 0.6, mode="mirror")
    names = ("hip", "femur", "patella", "tibia", "fibula", "sacrum", "coccyx", "vertebra")
    return grid, _cover_bones(grid, field, bones, names, COVER)


def _foot_and_ankle_field(
    skeleton: Skeletal,
    frames: dict[str, LimbFrame],
    shape: SegmentShape,
    top: float,
) -> tuple[Grid, Field]:
    """Foot, its toes not parted yet, and lower leg up to a level (mm)."""
    bones, landmarks = skeleton.bones, skeleton.landmarks
    names = [
        n for n in bones if n.startswith(("bone:phalanx", "bone:metatarsal", "bone:calcaneus"))
    ]
    bounds = np.array([bones[n].bounds for n in names])
    low = np.array([bounds[:, 0].min() - 16, bounds[:, 2].min() - 16, sole_height(bones) - 5])
    high = np.array([landmarks["medial_malleolus"][0] + 34, bounds[:, 3].max() + 30, top])
    grid = Grid.spanning(low, high, FOOT_SPACING)
    field = foot_field(grid, bones, landmarks)
    leg = grid.z.ravel() > landmarks["ankle_joint_centre"][2] - 25
    part = Grid(grid.x, grid.y, grid.z[:, :, leg], grid.spacing)
    shaft = segment_field(part, frames["leg"], shape, _limb_scale(landmarks))
    end = np.float32(landmarks["ankle_joint_centre"][2] - 3) - part.z + np.zeros_like(shaft)
    shaft = smooth_max(shaft, end, 24.0)
    upward = np.clip((part.z - landmarks["ankle_joint_centre"][2]) / FOOT_FADES, 0, 1)
    foot_here = field[:, :, leg] + 30 * upward**2  # the foot's shapes fade into the sections
    field[:, :, leg] = smooth_min(foot_here, shaft, 22.0)
    field = gaussian_filter(field, 1.2, mode="nearest")
    prefixes = ("tibia", "fibula", "talus", "calcaneus", "navicular", "cu", "metatarsal", "phalanx")
    return grid, _cover_bones(grid, field, bones, prefixes, FOOT_COVER)


def _cover_bones(
    grid: Grid,
    field: Field,
    bones: Mapping[str, pv.PolyData],
    prefixes: tuple[str, ...],
    cover: float,
) -> Field:
    """The field grown where needed, so that every bone has at least `cover` mm of soft tissue."""
    starts = tuple(f"bone:{p}" for p in prefixes)
    points = np.vstack([surface_samples(m) for n, m in bones.items() if n.startswith(starts)])
    points = points[points[:, 0] < cover + 8]
    near = (field > -cover - 4) & (field < 4 * cover)
    gap, _ = cKDTree(points).query(grid.points(near), distance_upper_bound=4 * cover, workers=-1)
    bone = np.full(field.shape, 4 * cover, np.float32)
    bone[near] = np.minimum(gap, 4 * cover) - cover
    return np.where(near, smooth_min(field, bone, COVER_ROUNDING), field)


def _cropped(grid: Grid, field: Field, keep: slice) -> tuple[Grid, Field]:
    return Grid(grid.x, grid.y, grid.z[:, :, keep], grid.spacing), field[:, :, keep]


def _eased(half: pv.PolyData, seam: float) -> pv.PolyData:
    """The surface smoothed where the two contours meet, fading out above and below."""
    smooth = half.smooth_taubin(n_iter=40, pass_band=0.05, boundary_smoothing=False)
    share = np.clip(1.6 - np.abs(half.points[:, 2] - seam) / SEAM_EASE, 0, 1)[:, None]
    points = half.points + share * (smooth.points - half.points)
    return triangle_mesh(points, np.asarray(half.regular_faces))


def _guarded(half: pv.PolyData, bones: Mapping[str, pv.PolyData]) -> pv.PolyData:
    """The surface moved off the bones where thinning, or the cleft between two toes, came close."""
    points = np.array(half.points, float)
    tree = cKDTree(np.vstack([surface_samples(m, GUARD_SAMPLES) for m in bones.values()]))
    for _ in range(GUARD_ROUNDS):
        gap, nearest = tree.query(points, distance_upper_bound=LEAST_COVER)
        close = np.flatnonzero(gap < LEAST_COVER)
        away = points[close] - tree.data[nearest[close]]
        push = away * (LEAST_COVER / np.maximum(gap[close], 1e-6) - 1)[:, None]
        push[np.abs(points[close, 0]) < 1e-6, 0] = 0.0
        points[close] += push
    return triangle_mesh(points, np.asarray(half.regular_faces))


def _contour(grid: Grid, field: Field) -> pv.PolyData:
    # A sample on the surface itself would make triangles without a size.
    field = np.where(np.abs(field) < ZERO, np.float32(ZERO), field)
    points, faces, _, _ = marching_cubes(field, 0.0, spacing=(grid.spacing,) * 3)
    mesh = triangle_mesh(points.astype(float) + grid.origin, faces)
    chief: pv.PolyData = mesh.clean().connectivity("largest").extract_surface(algorithm=None)
    return chief


def _zip(upper: pv.PolyData, lower: pv.PolyData, seam: float) -> pv.PolyData:
    """Both parts in one mesh, joined by a strip of triangles between their borders at the seam."""
    points = np.vstack([upper.points, lower.points])
    above, below = np.asarray(upper.regular_faces), np.asarray(lower.regular_faces)
    faces = np.vstack([above, below + upper.n_points])
    loops = [
        loop
        for loop in boundary_loops(faces)
        if np.ptp(points[loop, 2]) < 1e-3 and abs(points[loop[0], 2] - seam) < 2 * SEAM_GAP
    ]
    strip = zip_loops(points, *loops)
    return triangle_mesh(points, np.vstack([faces, strip]))
