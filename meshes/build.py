"""Build the whole body from the data packages, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes import limb_frames
from meshes.body import MIDLINE, RIGHT, SKIN, Tree
from meshes.bones.skeleton import build_skeleton
from meshes.nerves import courses, dura, tubes
from meshes.skin import body_skin as skin_surface
from meshes.skin import territories
from meshes.soft_tissue import deep_structures, muscles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pyvista as pv

UNPAIRED = frozenset({"dura:dural_sac", SKIN})
"""Parts in the midline, besides bones and discs."""


def build_tree(progress: Callable[[float, str], None]) -> Tree:
    """Build everything and give it as plain values and arrays, ready for the cache.

    Args:
        progress: Called with the share done (0..1) and what is being done.

    Raises:
        MissingDataError: A data package is not installed.
    """
    skeleton = build_skeleton(lambda share, text: progress(0.25 * share, f"Bones: {text}"))
    meshes = {**skeleton.bones, **skeleton.discs}
    unpaired = {name for name in meshes if skeleton.is_midline(name)} | UNPAIRED
    progress(0.25, "Skin")
    body_skin = skin_surface.build_skin(skeleton)
    progress(0.5, "Limb coordinates")
    frames = limb_frames.build_frames(skeleton, body_skin)
    progress(0.55, "Muscles")
    meshes |= (bellies := muscles.build_muscles(skeleton, body_skin))
    progress(0.65, "Skin territories")
    meshes[SKIN] = territories.paint(body_skin, skeleton, frames)
    meshes |= deep_structures.build(skeleton, body_skin)
    progress(0.75, "Nerves")
    lines = courses.build_courses(skeleton, body_skin, bellies, frames)
    meshes |= tubes.build_tubes(lines)
    meshes |= dura.build(skeleton, lines)
    progress(1.0, "Done")
    return {
        "landmarks": skeleton.landmarks,
        "frames": frames,
        "courses": lines,
        "parts": _parts(meshes, unpaired),
    }


def _parts(meshes: Mapping[str, pv.PolyData], unpaired: set[str]) -> Tree:
    return {
        name: _part(mesh, MIDLINE if name in unpaired else RIGHT)
        for name, mesh in sorted(meshes.items())
    }


def _part(mesh: pv.PolyData, side: str) -> Tree:
    """Plain values of one part, in the smallest types that hold them."""
    if "Normals" not in mesh.point_data:
        mesh = mesh.compute_normals(split_vertices=False, consistent_normals=False)
    return {
        "side": side,
        "points": np.asarray(mesh.points, dtype=np.float32),
        "faces": np.asarray(mesh.regular_faces, dtype=np.int32),
        "normals": np.asarray(mesh.point_data["Normals"], dtype=np.float32),
        "data": {
            name: np.asarray(values)
            for name, values in mesh.point_data.items()
            if name != "Normals"
        },
    }
