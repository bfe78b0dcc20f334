"""Nerves that run another way in variants of anatomy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv

    from meshes.anatomy import Anatomy
    from meshes.nerves.courses import Course


@dataclass(frozen=True)
class BuiltVariant:
    """What a variant draws in place of the usual anatomy, right side."""

    courses: Mapping[str, Course]
    """Courses that differ, by nerve."""
    meshes: Mapping[str, pv.PolyData]
    """Parts that differ, by the name of the part that each stands in for."""
    hides: tuple[str, ...] = ()
    """Parts of the usual anatomy that are absent."""


def build_variants(anatomy: Anatomy) -> dict[str, BuiltVariant]:
    """Build the geometry of every variant that has one, by variant id.

    Args:
        anatomy: The whole body with its usual nerve courses.
    """
    del anatomy
    return {}
