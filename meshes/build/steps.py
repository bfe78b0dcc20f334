"""Build the whole body from the data packages, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.anatomy import Anatomy
from meshes.body.part import MIDLINE, RIGHT, SKIN
from meshes.build.enlargement import enlarged_tree
from meshes.build.skeleton import build_skeleton
from meshes.causes.build import build_limb_causes, build_spinal_causes
from meshes.choice.body_choice import DEFAULT, BodyChoice
from meshes.geometry.closed_shapes import shading_normals
from meshes.nerves import courses, dura, tubes
from meshes.nerves.nerve_plan import usual_plan
from meshes.nerves.spinal_roots import root_strands
from meshes.nerves.variants import build_variants
from meshes.places import limb_frames
from meshes.raw.second_core import SecondCore
from meshes.skin import body_skin as skin_surface
from meshes.skin import territories
from meshes.skin.key_points import find_key_points
from meshes.soft_tissue import deep_structures, muscles
from meshes.soft_tissue.joint_linings import build_joint_linings
from meshes.soft_tissue.lanes import lanes, tendon_lanes
from meshes.soft_tissue.ligaments import build_ligaments
from meshes.soft_tissue.making_way import make_way
from meshes.soft_tissue.spinal_ligaments import build_spinal_ligaments
from meshes.soft_tissue.tendons import build_tendons
from meshes.soft_tissue.vessels import build_vessels, lay_vessels
from meshes.tables.library import load_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    import pyvista as pv

    from meshes.body.body import Tree
    from meshes.bones.skeleton import Skeleton
    from meshes.causes.cause import BuiltCause
    from meshes.nerves.variants import BuiltVariant
    from meshes.places.limb_frames import LimbFrame
    from meshes.tables.body_tables import BodyTables

UNPAIRED = (
    "cord:",
    "dura:dural_sac",
    "ligament:ligamentum_flavum",
    "ligament:posterior_longitudinal",
    "vessel:abdominal_aorta",
    "vessel:inferior_vena_cava",
    SKIN,
)
"""How the names of parts begin of which there is one, besides bones and discs."""
WITH_RIMS = ("muscle:", "ligament:")
"""How the names of parts begin that are sheets or have thin borders."""


def build_tree(progress: Callable[[float, str], None], choice: BodyChoice = DEFAULT) -> Tree:
    """Build everything and give it as plain values and arrays, ready for the cache.

    Args:
        progress: Called with the share done (0..1) and what is being done.
        choice: Which body.

    Raises:
        MissingDataError: A data package is not installed.
        TableError: A table is broken.
    """
    with SecondCore(_read_builders) as second:
        return _built(progress, choice, second)


def _read_builders() -> None:
    """Do nothing: that the other process finds this function makes it read this module."""


def _built(progress: Callable[[float, str], None], choice: BodyChoice, second: SecondCore) -> Tree:
    def tell_bones(share: float, text: str) -> None:
        progress(0.23 * share, f"Bones: {text}")

    tables = load_tables(choice.tables)
    skeleton = build_skeleton(tell_bones, choice, second, tables)
    meshes = {**skeleton.bones, **skeleton.discs}
    progress(0.23, "Skin")
    body_skin = skin_surface.build_skin(skeleton, choice.sex, choice.physique, tables, second)
    progress(0.43, "Limb coordinates")
    frames = limb_frames.build_frames(skeleton, body_skin)
    covers = second.begin(_build_covers, tables, skeleton, body_skin, frames)
    progress(0.45, "Muscles, skin territories")
    meshes |= (bellies := muscles.build_muscles(tables, skeleton, body_skin, frames))
    progress(0.62, "Nerves")
    lines = courses.build_courses(skeleton, body_skin, bellies, frames, usual_plan(tables))
    meshes |= covers()
    meshes |= tubes.build_tubes(lines, root_strands(skeleton, lines))
    meshes |= dura.build(skeleton, lines)
    anatomy = Anatomy(tables, skeleton, body_skin, frames, meshes, lines)
    spinal_causes = second.begin(build_spinal_causes, anatomy)
    variants_of_nerves = second.begin(build_variants, anatomy)
    progress(0.72, "Tendons, vessels, ligaments")
    meshes |= build_tendons(anatomy)  # each of these sees those before
    meshes |= build_vessels(vessels := lay_vessels(anatomy))
    flesh = {name: mesh for name, mesh in bellies.items() if name.startswith("muscle:")}
    ways = [*lanes(tables, lines, vessels).values(), *tendon_lanes(tables, meshes)]
    meshes |= make_way(flesh, ways, skeleton.scale)
    meshes |= build_ligaments(anatomy)
    progress(0.83, "What presses on the nerves")
    causes = build_limb_causes(anatomy)
    progress(0.97, "Spinal causes and variants")
    causes = spinal_causes() | causes
    variants = variants_of_nerves()
    progress(1.0, "Done")
    unpaired = {name for name in meshes if skeleton.is_midline(name) or name.startswith(UNPAIRED)}
    tree = {
        "landmarks": skeleton.landmarks,
        "frames": frames,
        "courses": lines,
        "key_points": find_key_points(
            tables.key_points, meshes[SKIN], skeleton.landmarks, skeleton.scale
        ),
        "parts": _parts(meshes, unpaired),
        "notes": list(skeleton.notes),
        **_chosen_parts(causes, variants, unpaired),
    }
    return enlarged_tree(tree, skeleton.size)


def _build_covers(
    tables: BodyTables,
    skeleton: Skeleton,
    skin: pv.PolyData,
    frames: Mapping[str, LimbFrame],
) -> dict[str, pv.PolyData]:
    """The painted skin, deep structures, ligaments of the spine, linings of joints: no nerves."""
    rows, ids = tuple(tables.territories.values()), tuple(tables.facts.skin)
    return {
        SKIN: territories.paint(skin, skeleton, frames, rows, ids),
        **deep_structures.build(skeleton, skin),
        **build_spinal_ligaments(skeleton),
        **build_joint_linings(skeleton),
    }


def _chosen_parts(
    causes: Mapping[str, BuiltCause],
    variants: Mapping[str, BuiltVariant],
    unpaired: Collection[str],
) -> Tree:
    """What is drawn only when a site or a variant is chosen."""
    return {
        "causes": {site: built.cause for site, built in causes.items()},
        "cause_parts": {
            name: part
            for built in causes.values()
            for name, part in _parts(built.meshes, built.midline).items()
        },
        "variants": {
            name: {
                "courses": built.courses,
                "parts": _parts(built.meshes, unpaired),
                "hides": built.hides,
            }
            for name, built in variants.items()
        },
    }


def _parts(meshes: Mapping[str, pv.PolyData], unpaired: Collection[str]) -> Tree:
    return {
        name: _part(
            _shaded(mesh) if name.startswith(WITH_RIMS) else mesh,
            MIDLINE if name in unpaired else RIGHT,
        )
        for name, mesh in sorted(meshes.items())
    }


def _shaded(mesh: pv.PolyData) -> pv.PolyData:
    shaded = mesh.copy(deep=False)
    shaded.point_data["Normals"] = shading_normals(mesh)
    return shaded


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
