"""Build the causes of all sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.causes import peripheral, spinal

if TYPE_CHECKING:
    from meshes.anatomy import Anatomy
    from meshes.causes.cause import BuiltCause


def build_causes(anatomy: Anatomy) -> dict[str, BuiltCause]:
    """Build what presses or hurts at each site, by site.

    Args:
        anatomy: The whole body with its nerve courses.

    Raises:
        CauseTableError: A row of a table of causes cannot be read.
    """
    return spinal.build(anatomy) | peripheral.build(anatomy)
