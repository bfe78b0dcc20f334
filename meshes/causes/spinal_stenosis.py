"""Narrow canals, lateral recesses and foramina."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.causes.cause import BuiltCause
from meshes.causes.disc_bulge import Aim, build_bulge
from meshes.causes.growth import Spur, build_spur, with_mirror
from meshes.causes.pinched_sac import pinched_sac
from meshes.causes.site_cuts import cuts_of, spared_roots
from meshes.causes.spinal_views import at_spine
from meshes.causes.touch import Bundle, caught_in_sac, caught_stretch, roots_in_sac, whole
from meshes.nerves.dural_sac import BEHIND_DISC, behind_disc
from meshes.soft_tissue.spinal_ligaments import FLAVUM_THICKNESS, both_sides, flavum_sheet

if TYPE_CHECKING:
    import pyvista as pv

    from meshes.anatomy import Anatomy
    from meshes.tables.spinal_causes import SpinalRow

INDENT: Final = 0.2
"""Depth (mm) by which a thick ligamentum flavum dents the roots behind which it lies."""
BROAD: Final = 0.5
"""Form of a bulge over the whole breadth of the canal."""
SPUR_BASE: Final = 5.0
SPUR_TIP: Final = 2.2
"""Radius (mm) of an overgrown facet where it springs from the joint and at its tip."""


def build_central(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Narrow the canal from all sides: disc, both ligamenta flava, both facets."""
    name = f"cause:{row.site}"
    caught = Bundle(caught_in_sac(anatomy, row.site))
    tip = behind_disc(anatomy.skeleton, row.level, row.depth)
    disc = build_bulge(
        anatomy.skeleton.spine.plates[row.level],
        [Aim(tip, row.width * anatomy.scale, bluntness=BROAD)],
    )
    flavum = _thick_flavum(anatomy, row, caught)
    facet = with_mirror(_facet_growth(anatomy, row, None))
    meshes = {f"{name}:disc": disc, f"{name}:ligamentum_flavum": flavum, f"{name}:facets": facet}
    centre = behind_disc(anatomy.skeleton, row.level, BEHIND_DISC)
    sac = pinched_sac(anatomy, centre, list(meshes.values()), roots_in_sac(anatomy), 1.0)
    meshes[f"{name}:dural_sac"] = sac
    replaces = ("dura:dural_sac", f"ligament:ligamentum_flavum_{row.level}")
    cause = at_spine(anatomy, row, meshes, centre, replaces)
    return BuiltCause(cause, meshes, frozenset(meshes))


def build_recess(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Let the facet overgrow into the lateral recess, on to the root beside the pedicle."""
    spur = _facet_growth(anatomy, row, _spared(anatomy, row.site))
    return _right(anatomy, row, {f"cause:{row.site}": spur})


def build_foraminal(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Narrow a foramen from behind by a spur of the facet, from in front by the disc."""
    spared = _spared(anatomy, row.site)
    nerve, position = cuts_of(anatomy.facts, row.site)[0]
    caught = caught_stretch(anatomy.courses[nerve], position)
    toward = anatomy.courses[nerve].point_at(position)
    aim = Aim(toward, row.width * anatomy.scale, row.depth * anatomy.scale, caught)
    disc = build_bulge(anatomy.skeleton.spine.plates[row.level], [aim], spared)
    spur = _facet_growth(anatomy, row, spared)
    name = f"cause:{row.site}"
    return _right(anatomy, row, {f"{name}:spur": spur, f"{name}:disc": disc})


def _right(anatomy: Anatomy, row: SpinalRow, meshes: dict[str, pv.PolyData]) -> BuiltCause:
    nerve, position = cuts_of(anatomy.facts, row.site)[0]
    centre = anatomy.courses[nerve].point_at(position)
    return BuiltCause(at_spine(anatomy, row, meshes, centre), meshes)


def _spared(anatomy: Anatomy, site: str) -> Bundle:
    roots = spared_roots(anatomy.facts, site)
    return Bundle(tuple(whole(anatomy.courses[root]) for root in roots))


def _facet_growth(anatomy: Anatomy, row: SpinalRow, spared: Bundle | None) -> pv.PolyData:
    """From the facet joint behind the disc to the root that the site catches first."""
    nerve, position = cuts_of(anatomy.facts, row.site)[0]
    caught = caught_stretch(anatomy.courses[nerve], position)
    base = anatomy.landmarks[f"facet_{row.level}"]
    toward = anatomy.courses[nerve].point_at(position)
    if row.zone == "central":
        toward = caught.nearest(base)
    size = SPUR_BASE * anatomy.scale, SPUR_TIP * anatomy.scale
    return build_spur(Spur(base, toward, size), caught, spared)


def _thick_flavum(anatomy: Anatomy, row: SpinalRow, caught: Bundle) -> pv.PolyData:
    """Both ligamenta flava of a level, thickest beside the midline: the canal gets three lobes."""
    sheet = flavum_sheet(anatomy.skeleton, row.level)
    rows, columns = sheet.front.shape[:2]
    height = np.sin(np.pi * (0.12 + 0.76 * np.linspace(0, 1, rows)))
    across = 0.55 + 0.45 * np.sin(np.pi * np.linspace(0, 1, columns))
    inward = row.thickness * anatomy.scale * np.outer(height, across)[..., None]
    front = sheet.front - inward * sheet.outward
    front = caught.pushed_out(front.reshape(-1, 3), -INDENT).reshape(front.shape)
    back = sheet.front + FLAVUM_THICKNESS * anatomy.scale * sheet.outward
    return both_sides(front, back)
