"""Spondylolisthesis: a vertebra that has slid forward on the one below.

The vertebrae above lean back to their place, each a little less moved than the one below it; the
discs between are sheared. With an intact arch (degenerative) the arch narrows the canal; with a
defect in the arch (isthmic) body and pedicles slide and the arch stays behind.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.bones.discs import build_disc
from meshes.causes.cause import BuiltCause
from meshes.causes.growth import Spur, build_spur, merged, with_mirror
from meshes.causes.pinched_sac import pinched_sac
from meshes.causes.site_cuts import cuts_of
from meshes.causes.spinal_views import at_spine
from meshes.causes.touch import caught_stretch, roots_in_sac
from meshes.geometry.triangles import with_outward_normals
from meshes.nerves.dural_sac import BEHIND_DISC, behind_disc
from meshes.tables.bones import DISCS, LEVELS

if TYPE_CHECKING:
    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.anatomy import Anatomy
    from meshes.bones.spine import VertebraFrame
    from meshes.tables.spinal_causes import SpinalRow

ABOVE: Final = (0.55, 0.2)
"""How much of the slip the next two vertebrae above share."""
TRIANGLES: Final = (2000, 1200, 900)
"""Triangles of the slipped vertebra and of the next two."""
PARS: Final = (0.8, -5.0)
"""Where the arch is broken: depth behind the body as a share of the canal's, and height in mm."""
PARS_NORMAL: Final = (0.0, 1.0, -0.2)
SPUR: Final = (5.0, 2.2)
"""Radius (mm) of what grows at the facet or the gap in the arch, at its base and its tip."""


def build_intact(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Slide a vertebra with its arch: canal and recess get narrow."""
    meshes, replaces = _moved(anatomy, row)
    nerve, position = cuts_of(anatomy.facts, row.site)[0]
    caught = caught_stretch(anatomy.courses[nerve], position)
    base = anatomy.landmarks[f"facet_{row.level}"]
    size = SPUR[0] * anatomy.scale, SPUR[1] * anatomy.scale
    toward = anatomy.courses[nerve].point_at(position)
    name = f"cause:{row.site}"
    meshes[f"{name}:facets"] = with_mirror(build_spur(Spur(base, toward, size), caught))
    centre = behind_disc(anatomy.skeleton, row.level, BEHIND_DISC)
    pressing = [mesh for part, mesh in meshes.items() if "disc" not in part]
    sac = pinched_sac(anatomy, centre, pressing, roots_in_sac(anatomy), 1.0)
    meshes[f"{name}:dural_sac"] = sac
    cause = at_spine(anatomy, row, meshes, centre, (*replaces, "dura:dural_sac"))
    return BuiltCause(cause, meshes, frozenset(meshes))


def build_isthmic(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Slide body and pedicles and leave the arch; what fills the gap presses on the root."""
    meshes, replaces = _moved(anatomy, row)
    nerve, position = cuts_of(anatomy.facts, row.site)[0]
    frame = anatomy.skeleton.spine.frames[_vertebra_over(row.level)]
    aside = (frame.size.canal_width + frame.size.pedicle_width) / 2
    base = frame.place(-0.8 * aside, *_pars(frame)[1:])
    toward = anatomy.courses[nerve].point_at(position)
    size = SPUR[0] * anatomy.scale, SPUR[1] * anatomy.scale
    caught = caught_stretch(anatomy.courses[nerve], position)
    tissue = f"cause:{row.site}:fibrocartilage"
    meshes[tissue] = build_spur(Spur(base, toward, size), caught)
    cause = at_spine(anatomy, row, meshes, toward, replaces)
    return BuiltCause(cause, meshes, frozenset(meshes) - {tissue})


def _moved(anatomy: Anatomy, row: SpinalRow) -> tuple[dict[str, pv.PolyData], tuple[str, ...]]:
    """The slipped vertebra and those above, the discs between, and what they stand in for."""
    spine, name = anatomy.skeleton.spine, f"cause:{row.site}"
    slipped = LEVELS.index(_vertebra_over(row.level))
    forward = -spine.frames[LEVELS[slipped]].turn[:, 1]
    shifts = {
        LEVELS[slipped - i]: share * row.thickness * anatomy.scale * forward
        for i, share in enumerate((1.0, *ABOVE))
    }
    meshes: dict[str, pv.PolyData] = {}
    for (level, shift), triangles in zip(shifts.items(), TRIANGLES, strict=True):
        bone = anatomy.skeleton.bones[f"bone:vertebra_{level}"]
        bone = bone.decimate(1 - triangles / bone.n_cells, volume_preservation=True)
        isthmic = row.shape == "slipped_isthmic" and level == LEVELS[slipped]
        meshes[f"{name}:vertebra_{level}"] = (
            _parted(bone, spine.frames[level], shift) if isthmic else _shifted(bone, shift)
        )
    for disc in DISCS[slipped - len(ABOVE) - 1 : slipped + 1]:
        upper, lower = disc.split("_")
        below, above = spine.plates[disc]
        low, high = (shifts.get(level, np.zeros(3)) for level in (_named(lower), upper))
        sheared = build_disc(
            replace(below, centre=below.centre + low), replace(above, centre=above.centre + high)
        )
        meshes[f"{name}:disc_{disc}"] = sheared.polydata()
    whole = (part.rpartition(":")[2] for part in meshes)
    return meshes, tuple(
        f"disc:{part.removeprefix('disc_')}" if part.startswith("disc") else f"bone:{part}"
        for part in whole
    )


def _parted(bone: pv.PolyData, frame: VertebraFrame, shift: NDArray[np.float64]) -> pv.PolyData:
    """Body and pedicles shifted, the arch behind the broken pars left where it was."""
    origin = frame.place(*_pars(frame))
    normal = frame.turn @ np.array(PARS_NORMAL)
    front = bone.clip_closed_surface(normal=-normal, origin=origin)
    arch = bone.clip_closed_surface(normal=normal, origin=origin)
    return merged([_shifted(front.triangulate(), shift), arch.triangulate()])


def _shifted(mesh: pv.PolyData, shift: NDArray[np.float64]) -> pv.PolyData:
    return with_outward_normals(mesh.translate(shift))


def _pars(frame: VertebraFrame) -> tuple[float, float, float]:
    return 0.0, frame.size.back + PARS[0] * frame.size.canal_depth, PARS[1]


def _vertebra_over(disc: str) -> str:
    return disc.partition("_")[0]


def _named(lower: str) -> str:
    """The vertebra below a disc: ``L5`` of ``L4_5``."""
    return lower if lower[0].isalpha() else f"L{lower}"
