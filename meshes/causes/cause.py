"""One cause: the parts that appear when a site is chosen, and how to look at them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import pyvista as pv


@dataclass(frozen=True)
class Cause:
    """What is at a site, on the right side or in the midline.

    The body at rest does not hold these parts; they appear when the site is chosen.
    """

    site: str
    """Id in ``pathways/data/sites.toml``."""
    parts: tuple[str, ...]
    """Names in ``Body.cause_parts``: ``cause:<site>`` or ``cause:<site>:<what it is>``."""
    centre: np.ndarray
    """Where the camera looks (3,), mm."""
    reach: float
    """Radius (mm) of what has to be in the picture."""
    toward: np.ndarray
    """Unit vector (3,) from the centre to where the camera stands."""
    touches: tuple[tuple[str, float], ...] = ()
    """Nerves that it touches, each at its position 0..1; empty where no nerve is caught."""
    replaces: tuple[str, ...] = ()
    """Parts of the body that are hidden while it shows: the slipped vertebra's normal place."""
    context: tuple[str, ...] = ()
    """Parts of the body that show with it even if their layer is off: a tunnel's tendons."""
    laid_open: float | None = None
    """Radius (mm) round the centre of what is laid open at most; None where `reach` says it."""


@dataclass(frozen=True)
class BuiltCause:
    """A cause with its closed meshes."""

    cause: Cause
    meshes: Mapping[str, pv.PolyData]
    """By part name, as in ``cause.parts``; mm, with outward point normals."""
    midline: frozenset[str] = field(default_factory=frozenset)
    """Parts among them that have no mirrored twin."""
