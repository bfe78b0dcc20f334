"""Build the causes of all sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meshes.anatomy import Anatomy
    from meshes.causes.cause import BuiltCause


def build_causes(anatomy: Anatomy) -> dict[str, BuiltCause]:
    """Build what presses or hurts at each site, by site.

    Args:
        anatomy: The whole body with its nerve courses.
    """
    del anatomy
    return {}
