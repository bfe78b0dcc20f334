"""Put the bones of an atlas in the place of the default body's, and fit the rest to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meshes.atlas.fitting import UNMOVED, SagittalFit, fit_sagittal, sampled, tree
from meshes.atlas.limb import fitted_limb
from meshes.atlas.placement import placed
from meshes.atlas.vertebral_column import carried_sacrum, carried_spine
from meshes.bones.assembly import Assembly, jointed
from meshes.geometry.surfaces import Surface, from_polydata, thinned
from meshes.geometry.triangles import split_long_edges, triangle_mesh

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.atlas.files import BoneAtlas

MOST_TRIANGLES = 24_000
"""A bone of more is thinned before it is worked on."""
LONGEST_EDGE, ROUNDS = 2.5, 3
"""Longest edge (mm) on which landmarks are found, and how often longer ones are halved at most."""


def with_atlas(default: Assembly, atlas: BoneAtlas) -> Assembly:
    """Replace the bones that an atlas has and fit all others to them.

    Args:
        default: The body that lends what the atlas lacks.
        atlas: Bones as they are in their files.

    Raises:
        AtlasError: Its bones have no human size.
    """
    placement = placed(atlas, default.bones)
    given = {name: _dense(bone) for name, bone in placement.bones.items()}
    pelvis = _pelvic_fit(default.bones, given)
    spine = carried_spine(default, given, pelvis)
    sacrum, sacral = carried_sacrum(default, given, pelvis)
    bones = fitted_limb(default.bones, given, pelvis)
    bones["hip"] = given.get("hip", _moved(default.bones["hip"], pelvis))
    bones |= {"sacrum": sacrum.bone, "coccyx": _moved(default.bones["coccyx"], sacral)}
    bones |= {f"vertebra_{level}": bone for level, bone in spine.vertebrae.items()}
    return replace(
        default,
        bones=jointed(bones),
        spine=spine,
        sacrum=sacrum,
        coccyx=sacral.points(default.coccyx),
        size=placement.size * default.size,
        notes=(*atlas.problems, *placement.problems, placement.words),
    )


def _dense(bone: Surface) -> Surface:
    """The bone with points close enough together for landmarks and joints."""
    thin = thinned(bone, MOST_TRIANGLES)
    mesh = triangle_mesh(thin.points, thin.faces)
    for _ in range(ROUNDS):
        mesh = split_long_edges(mesh, LONGEST_EDGE)
    return from_polydata(mesh)


def _pelvic_fit(default: Mapping[str, Surface], given: Mapping[str, Surface]) -> SagittalFit:
    names = [name for name in ("hip", "sacrum") if name in given]
    if not names:
        return UNMOVED
    return fit_sagittal(
        {name: sampled(default[name]) for name in names},
        {name: tree(given[name]) for name in names},
    )


def _moved(bone: Surface, fit: SagittalFit) -> Surface:
    return Surface(fit.points(bone.points), bone.faces)
