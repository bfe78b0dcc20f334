"""Masses on the lumbar and sacral plexus, and tight passages of the cluneal nerves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.causes.cause import BuiltCause
from meshes.causes.growth import build_mass, build_sleeve
from meshes.causes.site_cuts import cuts_of
from meshes.causes.spinal_views import at_spine
from meshes.causes.touch import Bundle, caught_stretch, whole
from meshes.tables.spinal_causes import SPINAL_CAUSES
from pathways.errors import TableError

if TYPE_CHECKING:
    from meshes.anatomy import Anatomy
    from meshes.tables.spinal_causes import SpinalRow

DENT: Final = 0.6
"""Depth (mm) by which a mass, before it is dented, overlaps the nerves that lie on it."""
SLEEVE: Final = 4.0
"""Half the length (mm) of a tight passage."""


def build_mass_on_nerves(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Build a swelling beside nerves that touches them all.

    Args:
        anatomy: The whole body with its nerve courses.
        row: Its row; ``offset`` tells on which side of the nerves it lies, ``width`` its radius.

    Raises:
        TableError: The row has no ``offset``.
    """
    if row.offset is None:
        allowed = "how far the mass lies along X, Y and Z from its nerves"
        raise TableError(SPINAL_CAUSES, row.site, "offset", None, allowed)
    away = np.array(row.offset) / np.linalg.norm(row.offset)
    radius = row.width * anatomy.scale
    places, caught = [], []
    for nerve, position in cuts_of(anatomy.facts, row.site):
        course = anatomy.courses[nerve]
        thick = course.half_width_at(position, away)
        places.append(course.point_at(position) + (radius + thick - DENT) * away)
        caught.append(caught_stretch(course, position))
    chain = np.array(sorted(places, key=lambda place: -place[2]))
    touched = Bundle(
        tuple(whole(anatomy.courses[nerve]) for nerve, _ in cuts_of(anatomy.facts, row.site))
    )
    mesh = build_mass(chain, radius, touched)
    meshes = {f"cause:{row.site}": mesh}
    return BuiltCause(at_spine(anatomy, row, meshes, chain.mean(axis=0)), meshes)


def build_tight_passage(anatomy: Anatomy, row: SpinalRow) -> BuiltCause:
    """Build the tight passage of a nerve under a ligament or fascia: a sleeve round it."""
    nerve, position = cuts_of(anatomy.facts, row.site)[0]
    stretch = caught_stretch(anatomy.courses[nerve], position, SLEEVE * anatomy.scale)
    meshes = {f"cause:{row.site}": build_sleeve(stretch)}
    centre = anatomy.courses[nerve].point_at(position)
    return BuiltCause(at_spine(anatomy, row, meshes, centre), meshes)
