"""Muscles of the right side as closed bellies, outside the bones and inside the skin."""

import numpy as np
import pyvista as pv

from meshes.bones.skeleton import Skeleton
from meshes.limb_frames import build_frames
from meshes.soft_tissue.clearance import Shell
from meshes.soft_tissue.muscle_bellies import loft
from meshes.soft_tissue.muscle_table import Body, load_paths

OFF_BONE = 0.4  # mm
UNDER_SKIN = 3.0  # mm
ROUNDS = 3
SMOOTHING = 14


def build_muscles(skeleton: Skeleton, skin: pv.PolyData) -> dict[str, pv.PolyData]:
    """Bellies of the right side with point normals, keyed `muscle:...` and `tendon:...`.

    Args:
        skeleton: bones and landmarks (mm).
        skin: closed skin of the whole body.

    Raises:
        TableError: data/muscle_paths.toml names something that does not exist.
    """
    frames = build_frames(skeleton, skin)
    paths = load_paths(Body(skeleton.landmarks, frames, skeleton.scale))
    bone = Shell.of(list(skeleton.bones.values()))
    cover = Shell.of([skin])
    muscles = {}
    for name, stations in paths.items():
        belly = loft(stations, cover.tree)
        for _ in range(ROUNDS):
            belly.points = bone.outside(np.asarray(belly.points), OFF_BONE)
            belly.points = cover.inside(np.asarray(belly.points), UNDER_SKIN)
            belly = belly.smooth_taubin(n_iter=SMOOTHING, pass_band=0.15)
        belly.points = bone.outside(np.asarray(belly.points), OFF_BONE)
        belly.points = cover.inside(np.asarray(belly.points), UNDER_SKIN)
        muscles[name] = belly.compute_normals(cell_normals=False, split_vertices=False)
    return muscles
