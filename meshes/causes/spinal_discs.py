"""Herniated discs: central, paracentral, foraminal and far-lateral."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.bones.bone_axes import rotation
from meshes.causes.cause import BuiltCause, Cause
from meshes.causes.disc_bulge import Aim, build_bulge
from meshes.causes.site_cuts import cuts_of, spared_roots
from meshes.causes.touch import Bundle, caught_stretch, in_canal, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from meshes.anatomy import Anatomy
    from meshes.causes.spinal_table import SpinalRow

SEEN_FROM: Final[dict[str, tuple[float, float, float]]] = {
    "central": (-0.35, 0.85, 0.3),
    "paracentral": (-0.45, 0.85, 0.3),
    "foraminal": (-0.75, 0.6, 0.25),
    "farlateral": (-0.85, 0.48, 0.2),
}
"""Where the camera stands, in the axes of the disc: behind, and the further out the bulge is, the
more to the side."""
FIELD: Final = 38.0
"""Radius (mm) of what is shown."""


def build(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Build a herniated disc.

    Args:
        anatomy: The whole body with its nerve courses.
        row: Its row, with level, zone and width.
    """
    plates = anatomy.skeleton.spine.plates[row.level]
    name = f"cause:{row.site}"
    if row.zone == "central":
        back = anatomy.landmarks[f"disc_posterior_{row.level}"]
        tip = back + np.array([0.0, row.depth * anatomy.scale, 0.0])
        mesh = build_bulge(plates, [Aim(tip, row.width * anatomy.scale)])
        return BuiltCause(_cause(anatomy, row, name, tip), {name: mesh}, frozenset({name}))
    aims = _aims(anatomy, row, (plates[0].centre + plates[1].centre) / 2)
    spared = Bundle(tuple(whole(anatomy.courses[root]) for root in spared_roots(row.site)))
    mesh = build_bulge(plates, aims, spared)
    return BuiltCause(_cause(anatomy, row, name, aims[0].toward), {name: mesh})


def _aims(anatomy: Anatomy, row: SpinalRow, centre: NDArray[np.float64]) -> list[Aim]:
    """One aim for each nerve that the site catches, the chief one first."""
    aims: list[Aim] = []
    for nerve, position in cuts_of(row.site):
        caught = caught_stretch(anatomy.courses[nerve], position)
        toward = caught.nearest(centre)
        if not in_canal(nerve, position):
            toward = anatomy.courses[nerve].point_at(position)
        if aims and aims[0].caught is not None:  # where a branch has come free of its stem
            toward = caught.clear_of(aims[0].caught).nearest(toward)
        size = row.width * anatomy.scale, row.depth * anatomy.scale
        aims.append(Aim(toward, *size, caught))
    return aims


def _cause(
    anatomy: Anatomy, row: SpinalRow, name: str, centre: NDArray[np.float64]
) -> Cause:
    lower, upper = anatomy.skeleton.spine.plates[row.level]
    toward = rotation("x", (lower.tilt + upper.tilt) / 2) @ np.array(SEEN_FROM[row.zone])
    return Cause(
        site=row.site,
        parts=(name,),
        centre=centre,
        reach=FIELD * anatomy.scale,
        toward=toward / np.linalg.norm(toward),
        touches=cuts_of(row.site),
        context=(f"disc:{row.level}", "dura:dural_sac"),
    )
