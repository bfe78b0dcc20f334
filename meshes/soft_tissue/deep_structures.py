"""Deep structures that have their own place in the tables: heel pad, fascia, insertions, joints.

They are small closed markers, each at the structure it stands for, that can be lit.
"""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pyvista as pv
from skimage.measure import marching_cubes

from meshes.bones.skeleton import Skeleton
from meshes.geometry.closed_shapes import wall
from meshes.geometry.signed_distance import Grid, ellipsoid, smooth_max
from meshes.geometry.triangles import facing_outward, thin, triangle_mesh

Array = npt.NDArray[np.float64]

PAD_SPACING = 2.8  # mm, grid of the heel pad
PAD_TRIANGLES = 1300
PAD_SKIN = 2.5  # mm of skin under the pad
PERIOSTEUM_REACH = 13.0  # mm round the medial tubercle
PERIOSTEUM_THICKNESS = 1.6
PERIOSTEUM_TRIANGLES = 340
PERIOSTEUM_BORDER = 0.3  # mm of thickness left at its border
JOINT_MARKERS: Mapping[str, tuple[tuple[str, ...], str | None, tuple[float, float, float]]] = {
    # landmarks whose mean is the middle; bone whose top gives the level; radii in mm
    "deep:ankle_joint": (("ankle_anterior", "ankle_posterior"), "bone:talus", (23.0, 21.0, 5.0)),
    "deep:knee_joint": (("knee_joint_centre",), "bone:tibia", (38.0, 27.0, 7.0)),
    "deep:hip_joint": (("hip_joint_centre",), None, (27.0, 27.0, 27.0)),
    "deep:sacroiliac_joint": (("sacroiliac_joint_posterior",), None, (6.0, 13.0, 20.0)),
    "deep:facet_joint_L4_5": (("facet_L4_5",), None, (5.0, 6.0, 9.0)),
    "deep:facet_joint_L5_S1": (("facet_L5_S1",), None, (5.0, 6.0, 9.0)),
}


def build(skeleton: Skeleton, skin: pv.PolyData) -> dict[str, pv.PolyData]:
    """Closed meshes of the right side with point normals, keyed `deep:...`.

    Args:
        skeleton: bones and landmarks (mm).
        skin: closed skin of the whole body.
    """
    landmarks, calcaneus = skeleton.landmarks, skeleton.bones["bone:calcaneus"]
    parts = {
        "deep:heel_fat_pad": _heel_pad(calcaneus, skin, landmarks),
        "deep:calcaneal_periosteum": _patch(
            calcaneus, landmarks["calcaneal_medial_tubercle"], PERIOSTEUM_REACH
        ),
        "deep:achilles_tendon": _patch(
            calcaneus, landmarks["calcaneal_tuberosity_posterior"], PERIOSTEUM_REACH
        ),
    }
    parts |= {name: _joint(name, skeleton) for name in JOINT_MARKERS}
    return {
        name: mesh.compute_normals(cell_normals=False, split_vertices=False)
        for name, mesh in parts.items()
    }


def _joint(name: str, skeleton: Skeleton) -> pv.PolyData:
    """An ellipsoid in the gap of a joint; a level, where given, is the top of the lower bone."""
    landmark_names, lower_bone, radii = JOINT_MARKERS[name]
    centre = np.mean([skeleton.landmarks[n] for n in landmark_names], axis=0)
    if lower_bone is not None:
        centre[2] = skeleton.bones[lower_bone].bounds[5]
    mesh = pv.Sphere(radius=1.0, theta_resolution=14, phi_resolution=10)
    mesh.points = np.asarray(mesh.points, float) * np.array(radii) + centre
    return mesh


def _heel_pad(
    calcaneus: pv.PolyData, skin: pv.PolyData, landmarks: Mapping[str, Array]
) -> pv.PolyData:
    """What lies between the skin of the heel and the calcaneus, below and behind it."""
    medial, lateral = (
        landmarks["calcaneal_medial_tubercle"],
        landmarks["calcaneal_lateral_tubercle"],
    )
    back = landmarks["calcaneal_tuberosity_posterior"]
    under = (medial + lateral) / 2
    ground = float(np.asarray(skin.points)[:, 2].min())
    low = np.array([under[0] - 36, under[1] - 44, ground - 4])
    high = np.array([under[0] + 36, back[1] + 14, back[2] + 10])
    grid = Grid.spanning(low, high, PAD_SPACING)
    everywhere = np.ones(grid.shape, bool)
    cloud = pv.PolyData(grid.points(everywhere))
    near = skin.clip_box((*_pairs(low, high, 25.0),), invert=False).extract_surface(algorithm=None)
    inside = cloud.compute_implicit_distance(near)["implicit_distance"].reshape(grid.shape)
    bone = cloud.compute_implicit_distance(calcaneus)["implicit_distance"].reshape(grid.shape)
    field = smooth_max(inside.astype(np.float32) + PAD_SKIN, -bone.astype(np.float32) + 0.3, 1.5)
    cushion = ellipsoid(grid, (under[0], under[1] + 8, ground + 13), (31, 36, 20))
    field = smooth_max(field, cushion, 3.0)
    points, faces, _, _ = marching_cubes(
        np.pad(field, 1, constant_values=5.0), 0.0, spacing=(PAD_SPACING,) * 3
    )
    mesh = triangle_mesh(points + grid.origin - PAD_SPACING, faces[:, ::-1])
    mesh = mesh.clean().connectivity("largest").extract_surface(algorithm=None)
    mesh.clear_data()
    return thin(facing_outward(mesh).smooth_taubin(n_iter=20, pass_band=0.1), PAD_TRIANGLES, {})


def _pairs(low: Array, high: Array, margin: float) -> tuple[float, ...]:
    """Bounds (x0, x1, y0, y1, z0, z1) mm with a margin."""
    return tuple(np.stack([low - margin, high + margin], axis=1).ravel())


def _patch(bone: pv.PolyData, centre: Array, reach: float) -> pv.PolyData:
    """A closed shell on a bone round a point of it (mm), which thins out to a round border."""
    shell = bone.compute_normals(cell_normals=False, split_vertices=False)
    shell["gap"] = np.linalg.norm(np.asarray(shell.points) - centre, axis=1)
    # the border runs through the triangles of the bone, not along them
    cut_out = shell.clip_scalar(scalars="gap", value=reach).triangulate().clean(tolerance=1e-3)
    round_it = cut_out.connectivity("largest").extract_surface(algorithm=None)
    points, faces = np.asarray(round_it.points, float), np.asarray(round_it.regular_faces)
    share = np.minimum(round_it["gap"] / reach, 1)[:, None]
    thickness = np.maximum(PERIOSTEUM_THICKNESS * (1 - share**4), PERIOSTEUM_BORDER)
    outer = points + thickness * np.asarray(round_it["Normals"], float)
    n = len(points)
    closed = np.vstack([faces[:, ::-1], faces + n, wall(faces, n)[:, ::-1]])
    return thin(triangle_mesh(np.vstack([points, outer]), closed), PERIOSTEUM_TRIANGLES, {})
