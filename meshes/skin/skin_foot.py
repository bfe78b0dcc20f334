"""The field of the foot, driven by its bones: heel, ankle, arch and five separate toes.

Lengths are those of the default foot; another foot is brought to that size first.
"""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy.spatial import cKDTree

from meshes.geometry.signed_distance import Field, Grid, round_cone, smooth_max, smooth_min
from meshes.geometry.triangles import surface_samples
from meshes.places.limb_frames import FOOT_BONES

Array = npt.NDArray[np.float64]

SOLE_COVER = 13.7  # mm of soft tissue under heel bone and metatarsals, without load
PULP_COVER = 8.0  # mm of it under the bones of a toe
HEEL_ABOVE_BONE = 19.0  # mm from the lowest point of the calcaneus to the middle of the heel
HEEL_PAD = 24.0  # mm, radius of the pad under the tubercles of the calcaneus
HEEL_PAD_BEHIND = 6.0  # mm by which its middle lies behind them
HEEL_PAD_SHARE = 0.5  # of the way from between them to each, as far as its middle reaches
DEFAULT_FOOT = 192.7  # mm from the back of the calcaneus to the front of the first metatarsal
HEEL_RADIUS = 29.5
HEEL_BEHIND_BONE = 7.0  # mm from the back of the calcaneus to the skin
TENDON = 10.0  # mm of rounding between the ankle and the ridge of the tendon behind it
ANKLE_RADIUS = 26.5
MALLEOLI = (("medial_malleolus_medial", -6.5, 11.5), ("lateral_malleolus_lateral", 7.3, 12.5))
"""Landmark on the bone, mm from it to the centre of the swelling (towards x), radius."""
TOE_RADII = (
    (14.0, 13.2, 12.6, 11.2),
    (8.4, 7.4, 7.4, 6.6),
    (8.0, 7.2, 7.2, 6.4),
    (7.8, 7.1, 7.1, 6.3),
    (7.8, 7.1, 7.0, 6.3),
)
"""mm at base and head of the proximal phalanx, at the last joint and at the tip, for each toe."""
PULP_BEYOND_BONE = 0.5  # mm by which the centre of the tip lies before the distal phalanx
NAIL_ABOVE_BONE = 4.2  # mm from the distal phalanx to the flat back of the toe
NAIL_SLOPE = 0.10  # fall of that flat for each mm towards the tip
CLEFTS = (1.5, 1.8, 2.1)  # mm between neighbouring toes; askew, a narrow one may not part them
CLEFT_DEPTH = 8.0  # mm under the surface down to which clefts are cut
WEB_DEPTH = 1.0  # mm from the web landmark to the bottom of the cleft
TOE_MARGIN = 15.0  # mm behind the first phalanges
WEB = 8.0  # mm of rounding where toes leave the foot
METATARSAL_RADII = ((15.5, 14.0), (13.0, 11.5), (12.5, 11.0), (12.5, 11.0), (12.5, 11.5))
"""mm at base and head of each metatarsal."""


def sole_height(bones: Mapping[str, pv.PolyData]) -> float:
    """Height (mm) of the ground under the foot."""
    covers = {"calcaneus": SOLE_COVER, "metatarsal": SOLE_COVER, "phalanx": PULP_COVER}
    return min(
        bones[name].bounds[4] - cover * foot_scale(bones)
        for kind, cover in covers.items()
        for name in bones
        if name.startswith(f"bone:{kind}")
    )


def foot_scale(bones: Mapping[str, pv.PolyData]) -> float:
    """Size of this foot over that of the default body, which the lengths above describe."""
    heel, ball = bones["bone:calcaneus"].bounds[3], bones["bone:metatarsal_1"].bounds[2]
    return float(heel - ball) / DEFAULT_FOOT


def _at_default_size(
    grid: Grid, bones: Mapping[str, pv.PolyData], landmarks: Mapping[str, Array]
) -> tuple[Grid, dict[str, pv.PolyData], dict[str, Array]]:
    """Everything shrunk or enlarged to a foot of the default length, about the origin."""
    size = foot_scale(bones)
    small = {name: bones[name].copy() for name in bones if name.startswith(FOOT_BONES)}
    for bone in small.values():
        bone.points = np.asarray(bone.points) / size
    of_foot = {name: np.asarray(at, float) / size for name, at in landmarks.items()}
    x, y, z = ((axis / np.float32(size)) for axis in (grid.x, grid.y, grid.z))
    return Grid(x, y, z, grid.spacing / size), small, of_foot


def foot_field(
    grid: Grid, bones: Mapping[str, pv.PolyData], landmarks: Mapping[str, Array]
) -> Field:
    """Field of the right foot up to the ankle, on a grid in mm."""
    size = foot_scale(bones)
    grid, bones, landmarks = _at_default_size(grid, bones, landmarks)
    ground = sole_height(bones)
    foot = smooth_min(_hindfoot(grid, bones, landmarks), _midfoot(grid, bones, landmarks), 20.0)
    foot = smooth_min(foot, _pads(grid, bones, landmarks, ground), 15.0)
    part, keep = _forefoot(grid, bones)
    foot[:, keep] = smooth_min(foot[:, keep], _toes(part, bones, ground), WEB)
    foot = smooth_max(foot, np.float32(ground) - grid.z + np.zeros_like(foot), 5.0)
    result: Field = (size * foot).astype(np.float32)
    return result


def _points(bones: Mapping[str, pv.PolyData], name: str) -> Array:
    return np.asarray(bones[f"bone:{name}"].points, float)


def _ends(points: Array) -> tuple[Array, Array]:
    """Centres (3,) mm of the hind and the front end of a bone of the foot."""
    y = points[:, 1]
    hind = points[y > np.quantile(y, 0.8)].mean(0)
    front = points[y < np.quantile(y, 0.2)].mean(0)
    return hind, front


def _heel_centre(bones: Mapping[str, pv.PolyData]) -> Array:
    points = _points(bones, "calcaneus")
    hind, _ = _ends(points)
    back = points[:, 1].max() + HEEL_BEHIND_BONE - HEEL_RADIUS
    return np.array([hind[0], back, points[:, 2].min() + HEEL_ABOVE_BONE])


def _hindfoot(
    grid: Grid, bones: Mapping[str, pv.PolyData], landmarks: Mapping[str, Array]
) -> Field:
    heel = _heel_centre(bones)
    _, front = _ends(_points(bones, "calcaneus"))
    talus = _points(bones, "talus").mean(0)
    high = landmarks["ankle_joint_centre"] + np.array([0, 2, 27])
    body = round_cone(grid, heel, front, HEEL_RADIUS, 21.0)
    ankle = round_cone(grid, high, talus + np.array([0, 4, -4]), ANKLE_RADIUS, ANKLE_RADIUS)
    behind = round_cone(grid, heel + np.array([0, 13, 12]), heel + np.array([0, 12, 52]), 13.0, 9.0)
    field = smooth_min(smooth_min(body, ankle, 18.0), behind, TENDON)
    for name, inward, radius in MALLEOLI:
        centre = landmarks[name] + np.array([inward, 1, -1])
        knob = round_cone(grid, centre, centre + np.array([0, 2, 12]), radius, radius - 3)
        field = smooth_min(field, knob, 7.0)
    return field


def _instep_and_arch(
    grid: Grid, bones: Mapping[str, pv.PolyData], landmarks: Mapping[str, Array]
) -> Field:
    """The tendons over the instep, and abductor hallucis along the medial arch."""
    ankle = landmarks["talar_neck_dorsal"] + np.array([-5, 0, -13])
    instep = landmarks["medial_cuneiform_dorsal"] + np.array([-4, 0, -12])
    ball = _ends(_points(bones, "metatarsal_2"))[1] + np.array([2, 14, 3])
    field = round_cone(grid, ankle, instep, 18.0, 15.5)
    field = smooth_min(field, round_cone(grid, instep, ball, 15.5, 10.0), 16.0)
    heel = landmarks["calcaneal_medial_tubercle"] + np.array([0, -6, 5])
    arch = landmarks["medial_cuneiform_plantar"] + np.array([-4, 0, -5])
    head = _ends(_points(bones, "metatarsal_1"))[1] + np.array([0, 16, -3])
    muscle = round_cone(grid, heel, arch, 15.0, 12.0)
    muscle = smooth_min(muscle, round_cone(grid, arch, head, 12.0, 11.5), 12.0)
    return smooth_min(field, muscle, 14.0)


def _midfoot(grid: Grid, bones: Mapping[str, pv.PolyData], landmarks: Mapping[str, Array]) -> Field:
    talus = _points(bones, "talus").mean(0)
    medial, middle = _points(bones, "navicular").mean(0), _points(bones, "cuneiform_medial").mean(0)
    cuboid, calcaneus = _points(bones, "cuboid").mean(0), _points(bones, "calcaneus").mean(0)
    field = round_cone(grid, talus, medial, 22.0, 18.0)
    field = smooth_min(field, round_cone(grid, medial, middle, 18.0, 17.0), 12.0)
    field = smooth_min(field, round_cone(grid, calcaneus, cuboid, 20.0, 17.0), 14.0)
    sole = _points(bones, "cuneiform_lateral").mean(0) - np.array([0, 0, 25])
    ball = _ends(_points(bones, "metatarsal_3"))[1] + np.array([4, 4, 5])
    field = smooth_min(field, round_cone(grid, calcaneus - np.array([0, 0, 8]), sole, 20, 16), 18.0)
    field = smooth_min(field, round_cone(grid, sole, ball, 16, 12), 18.0)
    field = smooth_min(field, _instep_and_arch(grid, bones, landmarks), 16.0)
    for number, (base, head) in enumerate(METATARSAL_RADII, start=1):
        hind, front = _ends(_points(bones, f"metatarsal_{number}"))
        field = smooth_min(field, round_cone(grid, hind, front, base, head), 16.0)
    return field


def _pads(
    grid: Grid, bones: Mapping[str, pv.PolyData], landmarks: Mapping[str, Array], ground: float
) -> Field:
    """Pads on which the foot stands: the ball, the lateral border and the heel."""
    heads = [_ends(_points(bones, f"metatarsal_{n}"))[1] for n in range(1, 6)]
    radii = (14.0, 12.5, 12.0, 12.0, 12.0)
    balls = [np.array([p[0], p[1], ground + r + 0.5]) for p, r in zip(heads, radii, strict=True)]
    field = round_cone(grid, balls[0], balls[1], radii[0], radii[1])
    for i in (1, 2, 3):
        link = round_cone(grid, balls[i], balls[i + 1], radii[i], radii[i + 1])
        field = smooth_min(field, link, 6.0)
    base = _ends(_points(bones, "metatarsal_5"))[0]
    side = np.array([base[0], base[1], ground + 15.0])
    medial, lateral = _heel_pad(landmarks, ground)
    field = smooth_min(field, round_cone(grid, balls[4], side, 12.0, 14.5), 8.0)
    field = smooth_min(field, round_cone(grid, side, lateral, 14.5, HEEL_PAD), 10.0)
    return smooth_min(field, round_cone(grid, lateral, medial, HEEL_PAD, HEEL_PAD), 6.0)


def _heel_pad(landmarks: Mapping[str, Array], ground: float) -> tuple[Array, Array]:
    """Medial and lateral middle (3,) mm of the pad under the tubercles of the calcaneus."""
    tubercles = [landmarks[f"calcaneal_{side}_tubercle"] for side in ("medial", "lateral")]
    middle = np.mean(tubercles, axis=0) + np.array([0, HEEL_PAD_BEHIND, 0])
    half = HEEL_PAD_SHARE * (tubercles[0] - tubercles[1]) / 2
    middle[2], half[2] = ground + HEEL_PAD, 0.0
    return middle + half, middle - half


def _toes(grid: Grid, bones: Mapping[str, pv.PolyData], ground: float) -> Field:
    toes = [_toe(grid, bones, n, ground) for n in range(1, 6)]
    field = toes[0]
    for toe in toes[1:]:
        field = smooth_min(field, toe, 1.5)
    return field


def part_toes(
    grid: Grid,
    field: Field,
    bones: Mapping[str, pv.PolyData],
    landmarks: Mapping[str, Array],
    cleft_width: float,
) -> Field:
    """The field with a cleft midway between the bones of neighbouring toes, from the web on.

    `cleft_width` is in mm on a foot of default size.
    """
    size = foot_scale(bones)
    grid, bones, landmarks = _at_default_size(grid, bones, landmarks)
    part, keep = _forefoot(grid, bones)
    out = field / np.float32(size)
    near = np.abs(out[:, keep]) < CLEFT_DEPTH
    points = part.points(near)
    gaps = [_toe_tree(bones, n).query(points, workers=-1)[0] for n in range(1, 6)]
    cleft = np.full(len(points), -CLEFT_DEPTH)
    for number in range(1, 5):
        web = landmarks[f"web_space_{number}"]
        tips = (landmarks[f"toe_tip_{number}"] + landmarks[f"toe_tip_{number + 1}"]) / 2
        ahead = (tips - web)[:2] / np.linalg.norm((tips - web)[:2])
        beyond = (points - web)[:, :2] @ ahead - WEB_DEPTH
        between = (cleft_width - np.abs(gaps[number - 1] - gaps[number])) / 2
        cleft = np.maximum(cleft, np.minimum(between, beyond))
    forefoot = out[:, keep]
    forefoot[near] = smooth_max(forefoot[near], cleft.astype(np.float32), 0.8)
    out[:, keep] = forefoot
    return out * np.float32(size)


def _toe_tree(bones: Mapping[str, pv.PolyData], number: int) -> cKDTree:
    """Points on the phalanges of one toe."""
    names = [n for n in bones if n.startswith("bone:phalanx") and n.endswith(str(number))]
    return cKDTree(np.vstack([surface_samples(bones[n], 2.0) for n in names]))


def _forefoot(grid: Grid, bones: Mapping[str, pv.PolyData]) -> tuple[Grid, npt.NDArray[np.bool_]]:
    """The part of the grid that holds the toes, and which of its rows along y these are."""
    back = max(_points(bones, f"phalanx_proximal_{n}")[:, 1].max() for n in range(1, 6))
    keep = grid.y.ravel() < back + TOE_MARGIN
    return Grid(grid.x, grid.y[:, keep], grid.z, grid.spacing), keep


def _toe(grid: Grid, bones: Mapping[str, pv.PolyData], number: int, ground: float) -> Field:
    """One toe: even in width, its pulp on the ground, its back flat where the nail lies."""
    radii = TOE_RADII[number - 1]
    hind, front = _ends(_points(bones, f"phalanx_proximal_{number}"))
    joint, tip = _ends(_points(bones, f"phalanx_distal_{number}"))
    ahead = (tip - joint) / np.linalg.norm(tip - joint)
    bone_top = _points(bones, f"phalanx_distal_{number}")[:, 2].max()
    tip = tip + PULP_BEYOND_BONE * ahead
    chain = [hind, front, joint, tip]
    for centre, radius in zip(chain[1:], radii[1:], strict=True):
        centre[2] = min(max(centre[2] - 2.0, ground + radius - 0.5), centre[2] + 2.0)
    field = round_cone(grid, hind, front, radii[0], radii[1])
    for i in (1, 2):
        link = round_cone(grid, chain[i], chain[i + 1], radii[i], radii[i + 1])
        field = smooth_min(field, link, 5.0)
    along = (grid.x - joint[0]) * ahead[0] + (grid.y - joint[1]) * ahead[1]
    level = bone_top + NAIL_ABOVE_BONE - NAIL_SLOPE * np.clip(along, 0, None)
    back = grid.z - level - 1.0 * np.clip(-along - 4.0, 0, None)
    return smooth_max(field, back.astype(np.float32) + np.zeros_like(field), 3.0)
