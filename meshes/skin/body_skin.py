"""The skin: one closed, symmetric surface round the bones of trunk and legs.

Trunk, thigh and leg of the right half are a human form that is posed on our bones; ankle and foot
are a signed field of bone-driven shapes that passes into the same form, contoured on a fine grid.
Both are cut at one level, zipped together there, and mirrored. No bone lies bare.
"""

from collections.abc import Iterable, Mapping

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
from meshes.places.limb_frames import Skeletal
from meshes.raw.second_core import SecondCore
from meshes.skin.creases import SOLE, creased_sole
from meshes.skin.form_cover import apart_from_the_other_side, kept_off_bones
from meshes.skin.form_posing import triangles
from meshes.skin.posed_form import PosedForm, leg_field, posed_form
from meshes.skin.skin_cut import RIM, cut_at, with_lid
from meshes.skin.skin_foot import CLEFTS, foot_field, part_toes, sole_height
from meshes.skin.toenails import with_toenails
from meshes.tables.body_tables import BodyTables
from meshes.tables.physique import Physique, Sex
from meshes.tables.skin import Crease

Array = npt.NDArray[np.float64]

FOOT_SPACING = 1.5
SEAM_ABOVE_ANKLE = 115.0  # mm; below this level the fine grid is used
FOOT_FADES = 70.0  # mm above the ankle over which the foot's shapes pass into the leg's sections
LEG_ENDS = -3.0  # mm from the ankle joint, where the form of the leg ends
SEAM_GAP = 4.0  # mm between the two contours, closed by a strip
SEAM_EASE = 20.0  # mm above and below the seam within which the surface is smoothed
BEYOND = 4  # samples by which either field runs past the seam
BODY_TRIANGLES = 19_600  # of the right half above the seam
FOOT_TRIANGLES = 9_900
FINE_FOOT = 12_760  # triangles of the foot with its toes and ball, at most
TOE_EDGE = 5.2  # mm; longest edge on toes and ball, where so many triangles are enough for it
COARSER = 1.02  # times as long where they are not
BEHIND_BALL = 8.0  # mm
ABOVE_T12 = 14.0  # mm from the top of T12 to the flat cut
FOOT_COVER = 3.5
ZERO = 1e-2  # mm
LEAST_COVER = 3.5  # mm that no vertex comes nearer to a bone
GUARD_SAMPLES = 1.6  # mm between the points of a bone
GUARD_ROUNDS = 3
COVER_ROUNDING = 8.0  # mm over which the skin rises over a bone that lies near it


def build_skin(
    skeleton: Skeletal, sex: Sex, physique: Physique, tables: BodyTables, second: SecondCore
) -> pv.PolyData:
    """The skin of both halves, closed and manifold, in mm, with outward point normals.

    Args:
        skeleton: bones of the right side and the midline (mm, X left, Y back, Z up).
        sex: whose form.
        physique: which of its forms.
        tables: those of the sexes, physiques and subcutaneous places.
        second: builds the part above the seam meanwhile.
    """
    bones = skeleton.bones
    seam = float(skeleton.landmarks["ankle_joint_centre"][2] + SEAM_ABOVE_ANKLE)
    posed = posed_form(skeleton, sex, physique, tables)
    upper = second.begin(_upper_part, posed, bones, seam)
    lower = _lower_part(skeleton, posed, seam, tables.creases)
    half = _guarded(_eased(_zip(upper(), lower, seam), seam), bones)
    half = with_toenails(half, bones)
    return mirror_halves(_without_pinholes(half))


def _upper_part(posed: PosedForm, bones: Mapping[str, pv.PolyData], seam: float) -> pv.PolyData:
    """Right half of trunk, thigh and leg, open at the seam and in the median plane."""
    top = bones["bone:vertebra_T12"].bounds[5] + ABOVE_T12 - RIM
    points = apart_from_the_other_side(posed.points)
    points = kept_off_bones(points, posed.quads, _above(bones, seam))
    points = apart_from_the_other_side(points)
    half = triangle_mesh(points, triangles(posed.quads))
    half = cut_at(cut_at(half, top, keep_below=True), seam + SEAM_GAP, keep_below=False)
    borders = {0: (0.0,), 2: (seam + SEAM_GAP, top)}
    return with_lid(thin(half, BODY_TRIANGLES, planes=borders), top)


def _lower_part(
    skeleton: Skeletal, posed: PosedForm, seam: float, creases: Iterable[Crease]
) -> pv.PolyData:
    """Foot and ankle, open at the seam."""
    bones, landmarks = skeleton.bones, skeleton.landmarks
    grid, field = _foot_and_ankle_field(skeleton, posed, seam + BEYOND * FOOT_SPACING)
    of_sole = [row for row in creases if row.toward == SOLE]
    field = creased_sole(grid, field, landmarks, of_sole)
    for cleft_width in CLEFTS:
        parted = part_toes(grid, field, bones, landmarks, cleft_width)
        lower = _contour(*_cropped(grid, parted, slice(None, -BEYOND)))
        if _is_disc(lower):
            break
    return _finer_forefoot(thin(lower, FOOT_TRIANGLES, planes={2: (seam,)}), landmarks)


def _above(bones: Mapping[str, pv.PolyData], level: float) -> dict[str, pv.PolyData]:
    """Bones that reach above a level, mm."""
    return {name: mesh for name, mesh in bones.items() if mesh.bounds[5] > level}


def _is_disc(surface: pv.PolyData) -> bool:
    """Whether a surface with one border has no handle: no bridge between toes that are parted."""
    mesh = trimesh.Trimesh(surface.points, surface.regular_faces, process=False)
    return int(mesh.euler_number) == 1


def _finer_forefoot(foot: pv.PolyData, landmarks: Mapping[str, Array]) -> pv.PolyData:
    """The foot with small triangles on toes and ball, where nerves have small fields."""
    ball = np.asarray(foot.points)[:, 1] < landmarks["metatarsal_head_5"][1] + BEHIND_BALL
    longest = TOE_EDGE
    # A foot of another shape has other edges to part: the whole skin still keeps to its number.
    while (fine := split_long_edges(foot, longest, ball)).n_cells > FINE_FOOT:
        longest *= COARSER
    return fine


def _foot_and_ankle_field(skeleton: Skeletal, posed: PosedForm, top: float) -> tuple[Grid, Field]:
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
    shaft = leg_field(part, posed, landmarks)
    end = np.float32(landmarks["ankle_joint_centre"][2] + LEG_ENDS) - part.z + np.zeros_like(shaft)
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


def _without_pinholes(half: pv.PolyData) -> pv.PolyData:
    """The half without holes of a single triangle, which thinning may leave."""
    faces = np.asarray(half.regular_faces, np.int64)
    holes = [loop[::-1] for loop in boundary_loops(faces) if len(loop) == 3]
    return triangle_mesh(np.asarray(half.points), np.vstack([faces, *holes])) if holes else half


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
