"""Build the whole body from the data packages, step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec

import numpy as np
import pyvista as pv

from meshes.body import MIDLINE, RIGHT, SKIN, Tree
from meshes.skeleton import build_skeleton

Progress = Callable[[float, str], None]
UNPAIRED = frozenset({"dura:dural_sac", SKIN})
"""Parts in the midline, besides bones and discs."""


def build_tree(progress: Progress) -> Tree:
    """Build everything and give it as plain values and arrays, ready for the cache.

    Args:
        progress: Called with the share done (0..1) and what is being done.

    Raises:
        MissingDataError: A data package is not installed.
    """
    progress(0.0, "Bones")
    skeleton = build_skeleton(lambda share, text: progress(0.25 * share, f"Bones: {text}"))
    meshes = {**skeleton.bones, **skeleton.discs}
    unpaired = {name for name in meshes if skeleton.is_midline(name)} | UNPAIRED
    tree = {
        "landmarks": skeleton.landmarks,
        "frames": {},
        "courses": {},
    }
    if not _there("skin", "limb_frames"):
        return tree | {"parts": _parts(meshes, unpaired)}
    progress(0.25, "Skin")
    skin = import_module("meshes.skin").build_skin(skeleton)
    progress(0.5, "Limb coordinates")
    frames = import_module("meshes.limb_frames").build_frames(skeleton, skin)
    tree["frames"] = frames
    muscles = {}
    if _there("muscles"):
        progress(0.55, "Muscles")
        muscles = import_module("meshes.muscles").build_muscles(skeleton, skin)
    if _there("territories"):
        progress(0.65, "Skin territories")
        skin = import_module("meshes.territories").paint(skin, skeleton, frames)
    meshes |= muscles | {SKIN: skin}
    if _there("deep_structures"):
        meshes |= import_module("meshes.deep_structures").build(skeleton, skin)
    if _there("courses", "tubes"):
        progress(0.75, "Nerves")
        courses = import_module("meshes.courses").build_courses(skeleton, skin, muscles, frames)
        tree["courses"] = courses
        meshes |= import_module("meshes.tubes").build_tubes(courses)
        if _there("dura"):
            meshes |= import_module("meshes.dura").build(skeleton, courses)
    progress(1.0, "Done")
    return tree | {"parts": _parts(meshes, unpaired)}


def _there(*modules: str) -> bool:
    return all(find_spec(f"meshes.{name}") for name in modules)


def _parts(meshes: Mapping[str, pv.PolyData], unpaired: set[str]) -> Tree:
    return {
        name: _part(mesh, MIDLINE if name in unpaired else RIGHT)
        for name, mesh in sorted(meshes.items())
    }


def _part(mesh: pv.PolyData, side: str) -> Tree:
    """Plain values of one part, in the smallest types that hold them."""
    data = {
        name: np.asarray(values)
        for name, values in mesh.point_data.items()
        if name != "Normals"
    }
    if "Normals" not in mesh.point_data:
        mesh = mesh.compute_normals(split_vertices=False, consistent_normals=False)
    return {
        "side": side,
        "points": np.asarray(mesh.points, dtype=np.float32),
        "faces": np.asarray(mesh.regular_faces, dtype=np.int32),
        "normals": np.asarray(mesh.point_data["Normals"], dtype=np.float32),
        "data": data,
    }
