"""Build the causes of all sites."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from meshes.causes import peripheral, spinal
from meshes.triangles import thin

if TYPE_CHECKING:
    import pyvista as pv

    from meshes.anatomy import Anatomy
    from meshes.causes.cause import BuiltCause

KEPT: Final = (0.55, 0.7, 0.85)  # shares of a shape's triangles that it is kept with, by trial
FEWEST: Final = 500  # triangles below which nothing is taken away


def build_spinal_causes(anatomy: Anatomy) -> dict[str, BuiltCause]:
    """Build what presses or hurts at each site of the spine, by site.

    Args:
        anatomy: The body with its nerve courses; nothing that is built after them is looked at.

    Raises:
        CauseTableError: A row of the table of causes cannot be read.
    """
    return {site: _thinned(cause) for site, cause in spinal.build(anatomy).items()}


def build_limb_causes(anatomy: Anatomy) -> dict[str, BuiltCause]:
    """Build what presses or hurts at each site outside the spine, by site.

    Args:
        anatomy: The whole body with its nerve courses.

    Raises:
        TableError: A row of the table of causes cannot be read.
    """
    return {site: _thinned(cause) for site, cause in peripheral.build(anatomy).items()}


def _thinned(built: BuiltCause) -> BuiltCause:
    """Shapes are built finely to fit a nerve and kept coarser: all sites travel with the page."""
    return replace(built, meshes={name: _fewer(mesh) for name, mesh in built.meshes.items()})


def _fewer(mesh: pv.PolyData) -> pv.PolyData:
    for share in KEPT:
        wanted = max(FEWEST, int(share * mesh.n_cells))
        if mesh.n_cells <= wanted:
            break
        with suppress(ValueError):  # smoothed, it would tear less but leave its nerve
            fewer = thin(mesh, wanted, {}, smoothing=(0,))
            return fewer.compute_normals(cell_normals=False, split_vertices=False)
    return mesh
