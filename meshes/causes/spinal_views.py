"""How the causes at the spine are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.bones.bone_axes import rotation
from meshes.causes.cause import Cause
from meshes.causes.site_cuts import cuts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from meshes.anatomy import Anatomy
    from meshes.causes.spinal_table import SpinalRow

SEEN_FROM: Final[dict[str, tuple[float, float, float]]] = {
    "": (-0.5, 0.85, 0.2),
    "central": (-0.35, 0.85, 0.3),
    "paracentral": (-0.45, 0.85, 0.3),
    "foraminal": (-0.75, 0.6, 0.25),
    "farlateral": (-0.85, 0.45, -0.1),
    "front": (-0.45, -0.85, 0.2),
    "side": (-0.95, 0.3, 0.1),
}
"""Where the camera stands, in the axes of the disc: behind, and the further out it presses, the
more to the side."""
FIELD: Final = 38.0
"""Radius (mm) of what is shown, where the table does not say."""


def at_spine(
    anatomy: Anatomy,
    row: SpinalRow,
    parts: Iterable[str],
    centre: NDArray[np.float64],
    replaces: tuple[str, ...] = (),
) -> Cause:
    """Make the cause of a site at the spine, looked at as its zone asks.

    Args:
        anatomy: The whole body.
        row: Its row.
        parts: Names of its parts.
        centre: Where the camera looks (3,), mm.
        replaces: Parts of the body that it hides.
    """
    toward = np.array(SEEN_FROM[row.view or row.zone])
    context: tuple[str, ...] = ()
    if row.level:
        lower, upper = anatomy.skeleton.spine.plates[row.level]
        toward = rotation("x", (lower.tilt + upper.tilt) / 2) @ toward
        context = (f"disc:{row.level}", "dura:dural_sac")
    return Cause(
        site=row.site,
        parts=tuple(parts),
        centre=centre,
        reach=(row.reach or FIELD) * anatomy.scale,
        toward=toward / np.linalg.norm(toward),
        touches=cuts_of(row.site),
        replaces=replaces,
        context=tuple(name for name in (*context, *row.context) if name not in replaces),
    )
