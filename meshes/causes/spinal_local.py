"""Causes at the spine that press on no root or on the conus: worn and inflamed joints, a strain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.bones.discs import wall
from meshes.causes.cause import BuiltCause
from meshes.causes.disc_bulge import Aim, build_bulge
from meshes.causes.growth import Spur, build_spur, merged, with_mirror
from meshes.causes.patches import joint_film, swollen
from meshes.causes.pinched_sac import pinched_sac
from meshes.causes.site_cuts import cuts_of, spared_roots
from meshes.causes.spinal_views import at_spine
from meshes.causes.touch import Bundle, Stretch, caught_stretch, roots_in_sac, whole
from meshes.nerves.dural_sac import lay_sac
from meshes.nerves.spinal_cord import BEHIND, conus_tip
from meshes.soft_tissue.spinal_ligaments import both_sides

if TYPE_CHECKING:
    import pyvista as pv

    from meshes.anatomy import Anatomy
    from meshes.causes.spinal_table import SpinalRow

FRAGMENT_LEVEL: Final = 9.0
"""Height (mm) above the tip of the conus of the piece of bone that presses on it."""
FRAGMENT: Final = (8.0, 4.6)
"""Radius (mm) of that piece at the vertebra and at its tip."""
CONUS_DEPTH: Final = 1.7
"""Half depth (mm) of the conus at that height."""
NERVE_GAP: Final = 0.4
"""Distance (mm) that harmless growths keep from nerves."""
FACET_LUMPS: Final = ((-5.5, 1.5, 4.5), (-3.5, 5.5, -3.0), (2.5, 5.0, 4.0), (-6.0, 3.0, -1.5))
"""Places (mm from the middle of a facet joint) of its bony outgrowths."""
LUMP: Final = (4.4, 2.6)
JOINT_REACH: Final = 4.5
FILM: Final = 1.6
"""Distance (mm) within which sacrum and ilium count as joined, and thickness of the joint."""


def build_conus(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Push a broken piece of the first lumbar vertebra back on to the conus."""
    sac = lay_sac(anatomy.skeleton)
    axis = sac.axis + BEHIND * anatomy.scale * sac.over
    tip = conus_tip(anatomy.skeleton, axis)
    height, rising = tip[2] + FRAGMENT_LEVEL * anatomy.scale, axis[::-1]
    line = np.array([np.interp(height, rising[:, 2], rising[:, i]) for i in range(3)])
    above = line + (line - tip) * np.linspace(-0.4, 0.8, 20)[:, None]
    conus = Stretch(above, np.full(len(above), CONUS_DEPTH * anatomy.scale))
    frame = anatomy.skeleton.spine.frames["L1"]
    level = float((line - frame.centre) @ frame.turn[:, 2])
    base = frame.place(0.0, frame.size.back - 4.0, level)
    size = FRAGMENT[0] * anatomy.scale, FRAGMENT[1] * anatomy.scale
    roots = roots_in_sac(anatomy)
    piece = build_spur(Spur(base, line, size, flat=1.2), Bundle((conus, *roots)))
    name = f"cause:{row.site}"
    meshes = {name: piece}
    meshes[f"{name}:dural_sac"] = pinched_sac(anatomy, line, [piece], roots, 0.0)
    cause = at_spine(anatomy, row, meshes, line, ("dura:dural_sac",))
    return BuiltCause(cause, meshes, frozenset(meshes))


def build_worn_disc(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Let a disc bulge behind from one root to the other, and bone grow out round its borders."""
    plates = anatomy.skeleton.spine.plates[row.level]
    centre = (plates[0].centre + plates[1].centre) / 2
    aims = []
    for nerve, position in reversed(cuts_of(row.site)):
        caught = caught_stretch(anatomy.courses[nerve], position)
        size = row.width * anatomy.scale, row.depth * anatomy.scale
        aims.append(Aim(caught.nearest(centre), *size, caught))
    spared = Bundle(tuple(whole(anatomy.courses[root]) for root in spared_roots(row.site)))
    name = f"cause:{row.site}"
    meshes = {f"{name}:disc": build_bulge(plates, aims, spared)}
    bone = merged([_lipping(anatomy, row, share) for share in (0.06, 0.94)])
    meshes[f"{name}:osteophytes"] = bone
    cause = at_spine(anatomy, row, meshes, aims[0].toward)
    return BuiltCause(cause, meshes, frozenset({f"{name}:osteophytes"}))


def build_bridges(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Bridge the discs with thin bone in front and fill the joints of the sacrum with bone."""
    bridges = [_bridge(anatomy, level) for level in row.levels]
    joint = with_mirror(_sacroiliac(anatomy))
    name = f"cause:{row.site}"
    meshes = {f"{name}:syndesmophytes": merged(bridges), f"{name}:sacroiliac_joints": joint}
    centre = anatomy.landmarks[f"disc_centre_{row.levels[len(row.levels) // 2]}"]
    return BuiltCause(at_spine(anatomy, row, meshes, centre), meshes, frozenset(meshes))


def build_worn_facets(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Let bone grow out round the facet joints, without touching a nerve."""
    nerves = Bundle(tuple(whole(course) for course in anatomy.courses.values()))
    lumps = []
    for level in row.levels:
        joint = anatomy.landmarks[f"facet_{level}"]
        for place in FACET_LUMPS:
            size = LUMP[0] * anatomy.scale, LUMP[1] * anatomy.scale
            toward = joint + 1.35 * np.array(place) * anatomy.scale
            lump = build_spur(Spur(joint, toward, size))
            kept = nerves.pushed_out(np.asarray(lump.points, float), NERVE_GAP)
            lump.points = kept.astype(np.float32)
            lumps.append(lump)
    meshes = {f"cause:{row.site}": merged(lumps)}
    centre = np.mean([anatomy.landmarks[f"facet_{level}"] for level in row.levels], axis=0)
    return BuiltCause(at_spine(anatomy, row, meshes, centre), meshes)


def build_swollen_muscle(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Let the muscles beside the spine swell."""
    name, centre = f"cause:{row.site}", anatomy.landmarks[f"facet_{row.level}"]
    centre = centre + np.array([0.0, 18.0, 0.0]) * anatomy.scale
    size = row.width * anatomy.scale, row.depth * anatomy.scale
    bellies = {muscle: anatomy.meshes[muscle] for muscle in row.hides}
    meshes = {
        f"{name}:{muscle.partition(':')[2]}": swollen(belly, centre, *size)
        for muscle, belly in bellies.items()
    }
    return BuiltCause(at_spine(anatomy, row, meshes, centre, tuple(bellies)), meshes)


def build_sacroiliac(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Fill the sacroiliac joint."""
    film = _sacroiliac(anatomy)
    meshes = {f"cause:{row.site}": film}
    centre = np.asarray(film.points, float).mean(axis=0)
    return BuiltCause(at_spine(anatomy, row, meshes, centre), meshes)


def _sacroiliac(anatomy: Anatomy) -> pv.PolyData:
    bones = anatomy.skeleton.bones
    reach = JOINT_REACH * anatomy.scale
    hip = bones["bone:hip"]
    return joint_film(hip, bones["bone:sacrum"], reach, FILM * anatomy.scale)


def _bridge(anatomy: Anatomy, level: str) -> pv.PolyData:
    """A shell of bone from one vertebra to the next, round the front half of the disc, mm."""
    plates = anatomy.skeleton.spine.plates[level]
    angles = np.radians(np.linspace(180.0, 270.0, 11))
    side = wall(*plates, np.linspace(-0.35, 1.35, 7), angles)
    out = side - (plates[0].centre + plates[1].centre) / 2
    out /= np.linalg.norm(out, axis=2, keepdims=True)
    rise = (0.6 + 1.8 * np.sin(np.pi * np.linspace(0.0, 1.0, 7)))[:, None, None]
    front = side + rise * anatomy.scale * out
    front[:, -1, 0] = side[:, -1, 0] = -0.02  # the two halves meet in the midline
    return both_sides(side - 1.2 * anatomy.scale * out, front)


def _lipping(anatomy: Anatomy, row: SpinalRow, share: float) -> pv.PolyData:
    """A ledge of bone along the border of a vertebra, clear of every nerve, mm."""
    plates = anatomy.skeleton.spine.plates[row.level]
    angles = np.radians(np.linspace(165.0, 270.0, 16))
    heights = share + np.array([-0.14, -0.05, 0.05, 0.14])
    side = wall(*plates, heights, angles)
    out = side - (plates[0].centre + plates[1].centre) / 2
    out /= np.linalg.norm(out, axis=2, keepdims=True)
    uneven = 1 + 0.3 * np.sin(9 * angles)
    rise = np.outer((0.4, 1.0, 1.0, 0.4), uneven * 2.6)[..., None] * anatomy.scale
    front = side + rise * out
    nerves = Bundle(tuple(whole(course) for course in anatomy.courses.values()))
    front = nerves.pushed_out(front.reshape(-1, 3), NERVE_GAP).reshape(front.shape)
    front[:, -1, 0] = side[:, -1, 0] = -0.02
    return both_sides(side - 1.0 * anatomy.scale * out, front)
