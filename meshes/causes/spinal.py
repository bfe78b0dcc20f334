"""The causes at the spine: discs, narrow canals, slipped vertebrae and sore joints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.causes import plexus, slipped_vertebra, spinal_discs, spinal_local, spinal_stenosis

if TYPE_CHECKING:
    from collections.abc import Callable

    from meshes.anatomy import Anatomy
    from meshes.causes.cause import BuiltCause
    from meshes.tables.spinal_causes import SpinalRow

BUILDERS: dict[str, Callable[[Anatomy, SpinalRow], BuiltCause]] = {
    "disc": spinal_discs.build,
    "narrow_canal": spinal_stenosis.build_central,
    "narrow_recess": spinal_stenosis.build_recess,
    "narrow_foramen": spinal_stenosis.build_foraminal,
    "fragment_on_conus": spinal_local.build_conus,
    "worn_disc": spinal_local.build_worn_disc,
    "bridged_discs": spinal_local.build_bridges,
    "worn_facets": spinal_local.build_worn_facets,
    "swollen_muscle": spinal_local.build_swollen_muscle,
    "sacroiliac_joint": spinal_local.build_sacroiliac,
    "slipped_intact": slipped_vertebra.build_intact,
    "slipped_isthmic": slipped_vertebra.build_isthmic,
    "mass": plexus.build_mass_on_nerves,
    "tight_passage": plexus.build_tight_passage,
}
"""How each shape of the table is built."""


def build(anatomy: Anatomy) -> dict[str, BuiltCause]:
    """Build the causes of the sites that have a row in ``data/causes_spine.toml``, by site.

    Args:
        anatomy: The whole body with its nerve courses.

    """
    rows = anatomy.tables.spinal_causes
    return {site: BUILDERS[row.shape](anatomy, row) for site, row in rows.items()}
