"""The field of the foot, driven by its bones: heel, ankle, arch and five separate toes."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy.spatial import cKDTree

from meshes.signed_distance import Field, Grid, round_cone, smooth_max, smooth_min
from meshes.triangles import surface_samples

Array = npt.NDArray[np.float64]

SOLE_COVER = 8.0  # mm of soft tissue under the lowest bone
HEEL_RADIUS = 29.0
HEEL_BEHIND_BONE = 7.0  # mm from the back of the calcaneus to the skin
ANKLE_RADIUS = 31.0
TOE_RADII = ((13.5, 12.8, 11.2), (7.2, 6.6, 6.8), (7.0, 6.4, 6.6), (6.8, 6.2, 6.4), (6.8, 6.4, 6.6))
"""mm at the base and the head of the proximal phalanx and at the tip, for each toe."""
TOE_BEYOND_BONE = 2.0  # mm by which the centre of the tip lies before the distal phalanx
CLEFT = 1.5  # mm between neighbouring toes
CLEFT_DEPTH = 12.0  # mm under the surface down to which clefts are cut
WEB_DEPTH = 1.0  # mm from the web landmark to the bottom of the cleft
TOE_MARGIN = 15.0  # mm behind the first phalanges
WEB = 5.0  # mm of rounding where toes leave the foot
METATARSAL_RADII = ((15.5, 15.5), (13.0, 11.5), (12.5, 11.0), (12.5, 11.0), (12.5, 11.5))
"""mm at base and head of each metatarsal."""


def sole_height(bones: Mapping[str, pv.PolyData]) -> float:
    """Height (mm) of the ground under the foot."""
    names = [
        n for n in bones if n.startswith(("bone:calcaneus", "bone:metatarsal", "bone:phalanx"))
    ]
    return min(bones[n].bounds[4] for n in names) - SOLE_COVER


def foot_field(
    grid: Grid, bones: Mapping[str, pv.PolyData], landmarks: Mapping[str, Array]
) -> Field:
    """Field of the right foot up to the ankle, on a grid in mm."""
    ground = sole_height(bones)
    foot = smooth_min(_hindfoot(grid, bones, landmarks, ground), _midfoot(grid, bones), 20.0)
    foot = smooth_min(foot, _pads(grid, bones, ground), 15.0)
    part, keep = _forefoot(grid, bones)
    foot[:, keep] = smooth_min(foot[:, keep], _toes(part, bones, ground), WEB)
    return smooth_max(foot, np.float32(ground) - grid.z + np.zeros_like(foot), 5.0)


def _points(bones: Mapping[str, pv.PolyData], name: str) -> Array:
    return np.asarray(bones[f"bone:{name}"].points, float)


def _ends(points: Array) -> tuple[Array, Array]:
    """Centres (3,) mm of the hind and the front end of a bone of the foot."""
    y = points[:, 1]
    hind = points[y > np.quantile(y, 0.8)].mean(0)
    front = points[y < np.quantile(y, 0.2)].mean(0)
    return hind, front


def _heel_centre(bones: Mapping[str, pv.PolyData], ground: float) -> Array:
    points = _points(bones, "calcaneus")
    hind, _ = _ends(points)
    back = points[:, 1].max() + HEEL_BEHIND_BONE - HEEL_RADIUS
    return np.array([hind[0], back, ground + HEEL_RADIUS + 1])


def _hindfoot(
    grid: Grid, bones: Mapping[str, pv.PolyData], landmarks: Mapping[str, Array], ground: float
) -> Field:
    heel = _heel_centre(bones, ground)
    _, front = _ends(_points(bones, "calcaneus"))
    talus = _points(bones, "talus").mean(0)
    high = landmarks["ankle_joint_centre"] + np.array([0, 2, 27])
    body = round_cone(grid, heel, front, HEEL_RADIUS, 21.0)
    ankle = round_cone(grid, high, talus + np.array([0, 4, -4]), ANKLE_RADIUS, ANKLE_RADIUS)
    behind = round_cone(grid, heel + np.array([0, 13, 12]), heel + np.array([0, 12, 52]), 13.0, 9.0)
    return smooth_min(smooth_min(body, ankle, 18.0), behind, 18.0)


def _midfoot(grid: Grid, bones: Mapping[str, pv.PolyData]) -> Field:
    talus = _points(bones, "talus").mean(0)
    medial, middle = _points(bones, "navicular").mean(0), _points(bones, "cuneiform_medial").mean(0)
    cuboid, calcaneus = _points(bones, "cuboid").mean(0), _points(bones, "calcaneus").mean(0)
    field = round_cone(grid, talus, medial, 22.0, 18.0)
    field = smooth_min(field, round_cone(grid, medial, middle, 18.0, 17.0), 12.0)
    field = smooth_min(field, round_cone(grid, calcaneus, cuboid, 20.0, 17.0), 14.0)
    sole = _points(bones, "cuneiform_lateral").mean(0) - np.array([0, 0, 23])
    ball = _ends(_points(bones, "metatarsal_3"))[1] + np.array([4, 0, 4])
    field = smooth_min(field, round_cone(grid, calcaneus - np.array([0, 0, 4]), sole, 20, 13), 14.0)
    field = smooth_min(field, round_cone(grid, sole, ball, 13, 11), 14.0)
    for number, (base, head) in enumerate(METATARSAL_RADII, start=1):
        hind, front = _ends(_points(bones, f"metatarsal_{number}"))
        field = smooth_min(field, round_cone(grid, hind, front, base, head), 16.0)
    return field


def _pads(grid: Grid, bones: Mapping[str, pv.PolyData], ground: float) -> Field:
    """Pads on which the foot stands: the lateral border and the ball."""
    heads = [_ends(_points(bones, f"metatarsal_{n}"))[1] for n in range(1, 6)]
    radii = (15.0, 12.5, 12.0, 12.0, 12.0)
    balls = [np.array([p[0], p[1], ground + r + 0.5]) for p, r in zip(heads, radii, strict=True)]
    field = round_cone(grid, balls[0], balls[1], radii[0], radii[1])
    for i in (1, 2, 3):
        link = round_cone(grid, balls[i], balls[i + 1], radii[i], radii[i + 1])
        field = smooth_min(field, link, 6.0)
    base = _ends(_points(bones, "metatarsal_5"))[0]
    side = np.array([base[0], base[1], ground + 15.0])
    heel = _heel_centre(bones, ground) + np.array([-6, 0, -6])
    field = smooth_min(field, round_cone(grid, balls[4], side, 12.0, 14.5), 8.0)
    return smooth_min(field, round_cone(grid, side, heel, 14.5, 23.0), 10.0)


def _toes(grid: Grid, bones: Mapping[str, pv.PolyData], ground: float) -> Field:
    toes = [_toe(grid, bones, n, ground) for n in range(1, 6)]
    field = toes[0]
    for toe in toes[1:]:
        field = smooth_min(field, toe, 1.5)
    return field


def part_toes(
    grid: Grid, field: Field, bones: Mapping[str, pv.PolyData], landmarks: Mapping[str, Array]
) -> Field:
    """The field with a cleft midway between the bones of neighbouring toes, from the web on."""
    part, keep = _forefoot(grid, bones)
    out = field.copy()
    near = np.abs(out[:, keep]) < CLEFT_DEPTH
    points = part.points(near)
    gaps = [_toe_tree(bones, n).query(points)[0] for n in range(1, 6)]
    cleft = np.full(len(points), -CLEFT_DEPTH)
    for number in range(1, 5):
        web = landmarks[f"web_space_{number}"]
        tips = (landmarks[f"toe_tip_{number}"] + landmarks[f"toe_tip_{number + 1}"]) / 2
        ahead = (tips - web)[:2] / np.linalg.norm((tips - web)[:2])
        beyond = (points - web)[:, :2] @ ahead - WEB_DEPTH
        between = (CLEFT - np.abs(gaps[number - 1] - gaps[number])) / 2
        cleft = np.maximum(cleft, np.minimum(between, beyond))
    forefoot = out[:, keep]
    forefoot[near] = smooth_max(forefoot[near], cleft.astype(np.float32), 0.8)
    out[:, keep] = forefoot
    return out


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
    base_radius, head_radius, tip_radius = TOE_RADII[number - 1]
    hind, front = _ends(_points(bones, f"phalanx_proximal_{number}"))
    _, tip = _ends(_points(bones, f"phalanx_distal_{number}"))
    ahead = (tip - front) / np.linalg.norm(tip - front)
    tip = tip + TOE_BEYOND_BONE * ahead
    tip[2] = max(tip[2] - 1.0, ground + tip_radius - 0.5)  # the pulp rests on the ground
    front[2] = max(front[2], ground + head_radius + 1.5)
    joint, _ = _ends(_points(bones, f"phalanx_distal_{number}"))
    joint[2] = max(joint[2], ground + head_radius)
    near = round_cone(grid, hind, front, base_radius, head_radius)
    middle = round_cone(grid, front, joint, head_radius, (head_radius + tip_radius) / 2)
    far = round_cone(grid, joint, tip, (head_radius + tip_radius) / 2, tip_radius)
    return smooth_min(smooth_min(near, middle, 4.0), far, 4.0)
