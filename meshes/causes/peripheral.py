"""The causes outside the spine: in pelvis, buttock, thigh, leg, ankle and foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.causes.cause import BuiltCause, Cause
from meshes.causes.fitting import Catch, Neighbours, Walls, fitted, settled
from meshes.causes.limb_shapes import CauseSite, made
from meshes.causes.pierced import slit_of
from meshes.causes.site_cuts import cuts_of
from meshes.causes.spared import spared_beside, whole_lines
from meshes.causes.swelling import swollen
from meshes.causes.thinning import thinned
from meshes.geometry.closed_shapes import closed, shading_normals
from meshes.geometry.triangles import thin
from meshes.tables.limb_causes import LIMB_CAUSES
from meshes.tables.rows import direction
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv

    from meshes.anatomy import Anatomy
    from meshes.causes.touch import Stretch
    from meshes.tables.limb_causes import LimbRow, Shape

SWOLLEN: Final = "swollen"
GROWN: Final = "grown"
FITTED: Final = frozenset({"mass", "band", GROWN, SWOLLEN})
"""Makers whose shapes lie between bone and skin and are fitted to the nerves; the others lie
round a nerve, or are bone."""
MOST_TRIANGLES: Final = 2400


def build(anatomy: Anatomy) -> dict[str, BuiltCause]:
    """Build the causes of the sites that have a row in ``data/causes_limb.toml``, by site.

    Args:
        anatomy: The whole body with its nerves, tendons, vessels and ligaments.

    Raises:
        TableError: A row names something that does not exist.
    """
    places, lines = anatomy.places, whole_lines(anatomy.courses)
    facts = anatomy.facts
    return {
        name: _built(CauseSite(name, anatomy, places, cuts_of(facts, name)), row, lines)
        for name, row in anatomy.tables.limb_causes.items()
    }


def _built(site: CauseSite, row: LimbRow, lines: Mapping[str, Stretch]) -> BuiltCause:
    parts = site.anatomy.meshes
    for field in ("context", "replaces"):
        for part in getattr(row, field):
            if part not in parts:
                raise TableError(LIMB_CAUSES, row.site, field, part, ", ".join(sorted(parts)))
    meshes = {}
    for shape in row.shapes:
        name = f"cause:{row.site}" + (f":{shape.what}" if shape.what else "")
        meshes[name] = _fitted(site, row, shape, lines)
    return BuiltCause(_cause(site, row, meshes), meshes)


def _fitted(
    site: CauseSite, row: LimbRow, shape: Shape, lines: Mapping[str, Stretch]
) -> pv.PolyData:
    mesh = made(site, shape)
    if shape.make not in FITTED:
        return thinned(mesh)
    courses = site.anatomy.courses
    walls = Walls(site.places.bones, site.places.skin)
    spared = spared_beside(courses, lines, site.cuts, row.beside, site.anatomy.facts)
    if shape.make == SWOLLEN and shape.pierced_by is not None:  # the nerve comes to the muscle
        slit = slit_of(site.anatomy, shape.pierced_by, site.cut(shape)[1], mesh)
        by = site.scaled(shape.by)
        return swollen(mesh, by, Neighbours(spared=spared), walls.bones, [slit])
    caught = {nerve: Catch.of(courses[nerve], position) for nerve, position in site.cuts}
    drawn = caught if shape.presses is None else {n: caught[n] for n in shape.presses}
    nerves = Neighbours(tuple(drawn.values()), tuple(caught.values()), spared)
    if shape.make == SWOLLEN:
        return swollen(mesh, site.scaled(shape.by), nerves, walls.bones)
    side = None
    if shape.make == "mass" and shape.at is None and shape.side is not None:
        side = direction(shape.side)
    whole = fitted(mesh, nerves, walls, side, rooted=shape.make == GROWN)
    if shape.make == GROWN and site.cuts:
        whole.point_data["Normals"] = shading_normals(whole)
        return whole
    coarse = thinned(thin(whole, MOST_TRIANGLES, {}))
    points = settled(np.asarray(coarse.points, float), nerves)  # thinning has moved them
    return closed(points, np.asarray(coarse.regular_faces))


def _cause(site: CauseSite, row: LimbRow, meshes: dict[str, pv.PolyData]) -> Cause:
    if site.cuts:
        courses = site.anatomy.courses
        centre = np.mean([courses[nerve].point_at(at) for nerve, at in site.cuts], axis=0)
    else:
        centre = np.mean([mesh.center for mesh in meshes.values()], axis=0)
    return Cause(
        site=row.site,
        parts=tuple(meshes),
        centre=centre,
        reach=row.reach * site.anatomy.scale,
        toward=direction(row.toward),
        touches=site.cuts,
        replaces=row.replaces,
        context=row.context,
        laid_open=None if row.laid_open is None else site.scaled(row.laid_open),
    )
