"""Fewer triangles for what presses: all sites travel with the page."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from meshes.geometry.triangles import thin

if TYPE_CHECKING:
    import pyvista as pv

KEPT: Final = (0.55, 0.7, 0.85)  # shares of a shape's triangles that it is kept with, by trial
FEWEST: Final = 500  # triangles below which nothing is taken away


def thinned(mesh: pv.PolyData) -> pv.PolyData:
    """Give a shape that was made finely with fewer triangles, or as it is if it would tear."""
    for share in KEPT:
        wanted = max(FEWEST, int(share * mesh.n_cells))
        if mesh.n_cells <= wanted:
            break
        with suppress(ValueError):  # smoothed, it would tear less but leave its nerve
            fewer = thin(mesh, wanted, {}, smoothing=(0,))
            smooth: pv.PolyData = fewer.compute_normals(cell_normals=False, split_vertices=False)
            return smooth
    return mesh
