"""How the causes at the spine are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.causes.cause import Cause
from meshes.causes.site_cuts import cuts_of
from meshes.causes.spinal_table import SEEN_FROM
from meshes.geometry.vectors import rotation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from meshes.anatomy import Anatomy
    from meshes.causes.spinal_table import SpinalRow

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
