"""Herniated discs: central, paracentral, foraminal and far-lateral."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meshes.causes.cause import BuiltCause
from meshes.causes.disc_bulge import Aim, build_bulge
from meshes.causes.pinched_sac import pinched_sac
from meshes.causes.site_cuts import cuts_of, spared_roots
from meshes.causes.spinal_views import at_spine
from meshes.causes.touch import Bundle, caught_in_sac, caught_stretch, in_canal, roots_in_sac, whole
from meshes.nerves.dural_sac import BEHIND_DISC, behind_disc

if TYPE_CHECKING:
    from meshes.anatomy import Anatomy
    from meshes.causes.spinal_table import SpinalRow

SAC: Final = "dura:dural_sac"
BLUNT: Final = 0.6
"""Form of a central bulge: a broad front."""
EMPTIED: Final = 0.8
"""How far a central bulge empties the sac."""


def build(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Build a herniated disc.

    Args:
        anatomy: The whole body with its nerve courses.
        row: Its row, with level, zone, width and depth.
    """
    plates = anatomy.skeleton.spine.plates[row.level]
    if row.zone == "central":
        return _central(anatomy, row)
    aims = _aims(anatomy, row)
    spared = Bundle(tuple(whole(anatomy.courses[root]) for root in spared_roots(row.site)))
    mesh = build_bulge(plates, aims, spared)
    name = f"cause:{row.site}"
    meshes = {name: mesh}
    if row.zone == "paracentral":
        roots = roots_in_sac(anatomy)
        meshes[f"{name}:dural_sac"] = pinched_sac(anatomy, aims[0].toward, [mesh], roots, 0.0)
    replaces = (SAC,) if len(meshes) > 1 else ()
    return BuiltCause(at_spine(anatomy, row, meshes, aims[0].toward, replaces), meshes)


def _central(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """A bulge in the midline, of both sides alike, and the sac that it empties."""
    plates = anatomy.skeleton.spine.plates[row.level]
    caught = caught_in_sac(anatomy, row.site)
    aim = Aim(
        behind_disc(anatomy.skeleton, row.level, BEHIND_DISC),
        row.width * anatomy.scale,
        row.depth * anatomy.scale,
        Bundle(caught),
        row.bluntness or BLUNT,
    )
    mesh = build_bulge(plates, [aim])
    name = f"cause:{row.site}"
    sac = pinched_sac(anatomy, aim.toward, [mesh], roots_in_sac(anatomy), row.emptied or EMPTIED)
    meshes = {name: mesh, f"{name}:dural_sac": sac}
    cause = at_spine(anatomy, row, meshes, aim.toward, (SAC,))
    return BuiltCause(cause, meshes, frozenset(meshes))


def _aims(anatomy: Anatomy, row: SpinalRow) -> list[Aim]:
    """One aim for each nerve that the site catches, the chief one first."""
    lower, upper = anatomy.skeleton.spine.plates[row.level]
    middle, up = (lower.centre + upper.centre) / 2, upper.centre - lower.centre
    aims: list[Aim] = []
    for nerve, position in cuts_of(row.site):
        caught = caught_stretch(anatomy.courses[nerve], position)
        toward = caught.at_level(middle, up)
        if not in_canal(nerve, position):
            toward = anatomy.courses[nerve].point_at(position)
        if aims and aims[0].caught is not None:  # where a branch has come free of its stem
            toward = caught.clear_of(aims[0].caught).nearest(toward)
        size = row.width * anatomy.scale, row.depth * anatomy.scale
        aims.append(Aim(toward, *size, caught))
    return aims
