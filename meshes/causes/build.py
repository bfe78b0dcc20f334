"""Build the causes of all sites."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meshes.causes import peripheral, spinal
from meshes.causes.thinning import thinned

if TYPE_CHECKING:
    from meshes.anatomy import Anatomy
    from meshes.causes.cause import BuiltCause


def build_spinal_causes(anatomy: Anatomy) -> dict[str, BuiltCause]:
    """Build what presses or hurts at each site of the spine, by site.

    Args:
        anatomy: The body with its nerve courses; nothing that is built after them is looked at.
    """
    return {site: _thinned(cause) for site, cause in spinal.build(anatomy).items()}


def build_limb_causes(anatomy: Anatomy) -> dict[str, BuiltCause]:
    """Build what presses or hurts at each site outside the spine, by site.

    Args:
        anatomy: The whole body with its nerve courses.

    Raises:
        TableError: A row of the table of causes cannot be read.
    """
    return peripheral.build(anatomy)


def _thinned(built: BuiltCause) -> BuiltCause:
    return replace(built, meshes={name: thinned(mesh) for name, mesh in built.meshes.items()})
