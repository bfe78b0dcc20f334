"""Stand the human form on our bones: turned at hip and knee, sized by what is published, shifted.

Everything here moves whole sections of trunk and limb; what the skin does over one bone is the
matter of ``form_cover``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from scipy.ndimage import gaussian_filter1d, minimum_filter1d
from scipy.spatial import cKDTree

from meshes.geometry.curves import ease
from meshes.geometry.sections import cross_section

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meshes.places.limb_frames import Skeletal
    from meshes.skin.human_form import HumanForm
    from meshes.tables.sexes import SexRow
    from meshes.tables.skin import SubcutaneousPlace

Array = npt.NDArray[np.float64]
Faces = npt.NDArray[np.int64]

KNEE_BLEND = 60.0  # mm above and below the knee over which thigh and leg bend into each other
HIP_BLEND = (-120.0, 30.0)
"""mm from the hip joint, where the thigh ends and the trunk begins; between them they blend."""
SHIFTING = frozenset(
    {
        *("spinous_process_T12", "spinous_process_L2", "spinous_process_L4"),
        *("sacral_foramen_posterior_S3", "pubic_symphysis", "patella_front", "tibial_tuberosity"),
    }
)
"""Places whose cover shifts sections of trunk or limb; those of the back shift its hinder half."""
HALVES_BLEND = 70.0  # mm before and behind the middle of the trunk over which its halves blend
MIDDLE_BEFORE_HIP = 25.0  # mm from the hip joint forward to the middle of the trunk
PERINEUM_BELOW_ISCHIUM = 14.0  # mm
SMOOTH = 32.0  # mm over which what changes from section to section is smoothed
PROFILE_STEP = 4.0  # mm
ROUND_THE_SHAFT = (17.0, 15.0)
"""mm, medially and back, from the femoral shaft to the middle of the thigh half way down."""
MOVED_BACK = 60.0  # mm round the median line that is moved with it
THIGHS_APART = 3.0  # mm from the median plane to the inner side of a thigh
CREST_COVER = 15.0  # mm over the most lateral point of the iliac crest
SLICE = 9.0  # mm; half of the height in which a point of the skin counts as at a level


@dataclass(frozen=True)
class Pose:
    """How a form is brought onto a skeleton; one pose serves all physiques of a sex."""

    size: float
    trunk: Array
    """(k, 3) height (mm) and scales of the trunk's breadth and depth, falling."""
    limb: Array
    """(k, 2) height (mm) and scale of the limb's thickness, falling."""
    aside: Array
    """(k, 2) height (mm) and how far (mm) to the left a section at it is shifted, falling."""
    front: Array
    """(k, 2) height (mm) and how far (mm) back the front half of a section is shifted."""
    back: Array
    """(k, 2) the same of the hinder half."""


def triangles(quads: Faces) -> Faces:
    """Each quadrilateral cut into two triangles."""
    faces: Faces = np.vstack([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
    return faces


def girth(points: Array, faces: Faces, level: float) -> float:
    """Length (mm) of the outline of a half body at a level."""
    pieces = cross_section(points[:, :2], faces, points[:, 2] - level)
    return float(np.linalg.norm(pieces[:, 1] - pieces[:, 0], axis=1).sum())


def standing(form: HumanForm, skeleton: Skeletal, pose: Pose) -> Array:
    """Points (n, 3) mm of a form in the pose of our bones."""
    marks = skeleton.landmarks
    hip, knee, ankle = (
        np.asarray(marks[f"{joint}_joint_centre"], float) for joint in ("hip", "knee", "ankle")
    )
    thick = _profile(pose.limb, 1, _height_on_limb(form, hip, knee, ankle))[:, None]
    thigh = _segment(form.points, (form.hip, form.knee), (hip, knee), pose.size * thick)
    leg = _segment(form.points, (form.knee, form.ankle), (knee, ankle), pose.size * thick)
    trunk = _trunk(form, marks, pose)
    above_knee = ease((form.points[:, 2:] - form.knee[2]) / (2 * KNEE_BLEND) + 0.5)
    low, high = (form.hip[2] + value for value in HIP_BLEND)
    in_trunk = ease((form.points[:, 2:] - low) / (high - low))
    limb = above_knee * thigh + (1 - above_knee) * leg
    posed = in_trunk * trunk + (1 - in_trunk) * limb
    level = posed[:, 2].copy()
    behind = ease((posed[:, 1] - hip[1] + MIDDLE_BEFORE_HIP) / (2 * HALVES_BLEND) + 0.5)
    front, back = (_profile(nodes, 1, level) for nodes in (pose.front, pose.back))
    posed[:, 0] += _profile(pose.aside, 1, level)
    posed[:, 1] += (1 - behind) * front + behind * back
    result: Array = _beside_the_median(posed, form, (hip + knee) / 2)
    return result


def _beside_the_median(posed: Array, form: HumanForm, shaft: Array) -> Array:
    """Points (n, 3) whose median line lies in the median plane again, and the thigh beside it.

    Turned inward, the thigh took the perineum with it and passed to the other side: what lies near
    the median line is moved back as a whole, then the thigh's inner half is pressed flatter.
    """
    middle = form.points[:, 0] == 0
    away, nearest = cKDTree(form.points[middle]).query(form.points)
    posed = posed.copy()
    posed[:, 0] -= posed[middle][nearest, 0] * np.exp(-((away / MOVED_BACK) ** 2))
    levels = np.arange(shaft[2] - 3 * MOVED_BACK, posed[:, 2].max(), 8.0)
    slab = np.digitize(posed[:, 2], levels)
    reach = np.full(len(levels) + 1, -THIGHS_APART)
    np.maximum.at(reach, slab[~middle], posed[~middle, 0])
    pressed = (-THIGHS_APART - shaft[0]) / (reach - shaft[0])
    pressed = gaussian_filter1d(minimum_filter1d(pressed, 5), 2.0)
    inner = np.maximum(posed[:, 0] - shaft[0], 0) * (
        1 - np.interp(posed[:, 2], levels, pressed[1:])
    )
    posed[:, 0] -= inner * np.clip(away / MOVED_BACK, 0, 1)
    posed[middle, 0] = 0.0
    result: Array = posed
    return result


def _trunk(form: HumanForm, marks: Mapping[str, Array], pose: Pose) -> Array:
    """Points (n, 3) of the trunk: perineum and navel lie where they do on our bones."""
    low = marks["ischial_tuberosity"][2] - PERINEUM_BELOW_ISCHIUM
    share = (form.points[:, 2] - form.crotch[2]) / (form.navel[2] - form.crotch[2])
    height = low + share * (marks["disc_centre_L3_4"][2] - low)
    wide, deep = (_profile(pose.trunk, i, height) * pose.size for i in (1, 2))
    behind = (form.points[:, 1] - form.hip[1]) * deep + marks["hip_joint_centre"][1]
    return np.stack([form.points[:, 0] * wide, behind, height], axis=1)


def _profile(nodes: Array, column: int, heights: Array) -> Array:
    """Values (n,) at heights (n,) mm of a smooth curve along nodes that fall.

    Beyond the uppermost node the curve runs straight on, so that the back does not bend there.
    """
    z, value = nodes[::-1, 0], nodes[::-1, column]
    levels = np.arange(z[0] - 4 * SMOOTH, z[-1] + 4 * SMOOTH, PROFILE_STEP)
    curve = np.interp(levels, z, value)
    above = levels > z[-1]
    curve[above] += (levels[above] - z[-1]) * (value[-1] - value[-2]) / (z[-1] - z[-2])
    curve = gaussian_filter1d(curve, SMOOTH / PROFILE_STEP, mode="nearest")
    found: Array = np.interp(heights, levels, curve)
    return found


def _height_on_limb(form: HumanForm, hip: Array, knee: Array, ankle: Array) -> Array:
    """About how high (mm) each point will lie."""
    joints = np.array([form.ankle[2], form.knee[2], form.hip[2]])
    ours = np.array([ankle[2], knee[2], hip[2]])
    high: Array = np.interp(form.points[:, 2], joints, ours)
    return high


def _segment(
    points: Array, own: tuple[Array, Array], ours: tuple[Array, Array], wide: Array
) -> Array:
    """Points turned and stretched from one axis onto another, and widened round it."""
    (a, b), (p, q) = own, ours
    along, onto = (b - a) / np.linalg.norm(b - a), (q - p) / np.linalg.norm(q - p)
    away = points - a
    share = away @ along
    around = (away - share[:, None] * along) @ _turn(along, onto).T
    stretched = share[:, None] * np.linalg.norm(q - p) / np.linalg.norm(b - a)
    result: Array = p + wide * around + stretched * onto
    return result


def _turn(a: Array, b: Array) -> Array:
    """The shortest rotation (3, 3) from one unit vector to another."""
    x, y, z = np.cross(a, b)
    skew = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    result: Array = np.eye(3) + skew + skew @ skew / (1 + a @ b)
    return result


def find_pose(
    form: HumanForm, skeleton: Skeletal, row: SexRow, places: Sequence[SubcutaneousPlace]
) -> Pose:
    """Find the pose that gives a form its published girths on these bones.

    Args:
        form: of average physique.
        skeleton: bones and landmarks, mm.
        row: published breadths and girths of the sex, as shares of the trochanter's height.
        places: where skin lies close over bone; those of ``SHIFTING`` shift whole sections.
    """
    marks = {name: np.asarray(at, float) for name, at in skeleton.landmarks.items()}
    hip, ankle = marks["hip_joint_centre"], marks["ankle_joint_centre"]
    size = float(np.linalg.norm(hip - ankle) / np.linalg.norm(form.hip - form.ankle))
    ground = min(mesh.bounds[4] for mesh in skeleton.bones.values())
    tall = float(marks["greater_trochanter_tip"][2] - ground)
    faces = triangles(form.quads)
    top = float(marks["vertebral_body_T12"][2])
    plain = np.array([[top, 1.0, 1.0], [hip[2], 1.0, 1.0]])
    still = np.array([[hip[2], 0.0], [ankle[2], 0.0]])
    pose = Pose(size, plain, np.array([[hip[2], 1.0], [ankle[2], 1.0]]), still, still, still)
    for _ in range(3):
        points = standing(form, skeleton, pose)
        pose = _resized(pose, points, faces, marks, row, tall)
    points = standing(form, skeleton, pose)
    return Pose(size, pose.trunk, pose.limb, *_shifts(points, marks, places))


def _resized(
    pose: Pose, points: Array, faces: Faces, marks: Mapping[str, Array], row: SexRow, tall: float
) -> Pose:
    """The pose with breadth, depth and thickness nearer to the published ones."""
    hip, knee, ankle = (marks[f"{j}_joint_centre"][2] for j in ("hip", "knee", "ankle"))
    trunk = _trunk_scales(pose, points, faces, marks, row, tall)
    wide = trunk[-1, 1]
    calf_levels = np.linspace(knee, ankle, 30)[5:16]
    calf = max(girth(points, faces, z) for z in calf_levels)
    slender = min(girth(points, faces, z) for z in np.linspace(knee, ankle, 40)[28:38])
    scale = np.interp([knee - 130, ankle + 60], pose.limb[::-1, 0], pose.limb[::-1, 1])
    at_ankle = scale[1] * row.share(row.ankle_girth) * tall / slender
    at_calf = (
        scale[0] * row.share(row.calf_girth) * tall / calf
        if row.calf_girth
        else (at_ankle + wide) / 2
    )
    at_thigh = at_calf
    if row.thigh_girth:
        fold = marks["ischial_tuberosity"][2] - 30
        now = float(np.interp(fold, pose.limb[::-1, 0], pose.limb[::-1, 1]))
        at_thigh = now * row.share(row.thigh_girth) * tall / girth(points, faces, fold)
    limb = [
        (hip, at_thigh),
        (knee + 150, at_thigh),
        (knee - 60, at_calf),
        (knee - 180, at_calf),
        (ankle + 60, at_ankle),
        (ankle, at_ankle),
    ]
    return replace(pose, trunk=trunk, limb=np.array(limb))


def _trunk_scales(
    pose: Pose, points: Array, faces: Faces, marks: Mapping[str, Array], row: SexRow, tall: float
) -> Array:
    """Scales of the trunk that give hips their breadth and girth and cover the iliac crest."""
    level, crest = marks["greater_trochanter"][2], marks["iliac_crest_tubercle"]
    now = pose.trunk[::-1]
    hips, above = ([np.interp(z, now[:, 0], now[:, i]) for i in (1, 2)] for z in (level, crest[2]))
    wide = hips[0] * row.share(row.hip_breadth) * tall / 2 / _half_breadth(points, level)
    deep = hips[1] * wide / hips[0]
    if row.buttock_girth:
        half = max(girth(points, faces, z) for z in np.arange(level, level + 50, 10))
        deep = hips[1] * row.share(row.buttock_girth) * tall / 2 / half
    at_crest = above[0] * max(1.0, (CREST_COVER - crest[0]) / _half_breadth(points, crest[2]))
    top = marks["vertebral_body_T12"][2]
    return np.array([[top, at_crest, deep], [crest[2], at_crest, deep], [level, wide, deep]])


def _half_breadth(points: Array, level: float) -> float:
    near = np.abs(points[:, 2] - level) < SLICE
    return float(-points[near, 0].min())


def _shifts(
    points: Array, marks: Mapping[str, Array], places: Sequence[SubcutaneousPlace]
) -> tuple[Array, Array, Array]:
    """How far sections move aside, in front (there by the spine's mean alone) and behind."""
    spine, whole = [], []
    for place in places:
        if place.at not in SHIFTING:
            continue
        mark = marks[place.at]
        beside = points[np.abs(points[:, 2] - mark[2]) < SLICE]
        beside = beside[np.abs(beside[:, 0] - mark[0]) < SLICE]
        if place.toward == "anterior":
            whole.append((mark[2], mark[1] - place.cover - beside[:, 1].min()))
        else:
            spine.append((mark[2], mark[1] + place.cover - beside[:, 1].max()))
    hip, ankle = marks["hip_joint_centre"][2], marks["ankle_joint_centre"][2]
    shaft = marks["femoral_shaft_middle"]
    slab = points[np.abs(points[:, 2] - shaft[2]) < SLICE, :2]
    middle = (slab.min(axis=0) + slab.max(axis=0)) / 2
    aside, back = shaft[:2] + np.array(ROUND_THE_SHAFT) - middle
    beside_knee = [(level, 0.0) for level, _ in whole if level < shaft[2]]
    whole += [(shaft[2], back), (ankle, 0.0)]
    highest = (max(level for level, _ in spine), np.mean([shift for _, shift in spine]))
    sideways = [(hip, 0.0), (shaft[2], aside), *beside_knee, (ankle, 0.0)]
    return _falling(sideways), _falling([highest, *whole]), _falling(spine + whole)


def _falling(nodes: Sequence[tuple[float, float]]) -> Array:
    return np.array(sorted(nodes, reverse=True))
