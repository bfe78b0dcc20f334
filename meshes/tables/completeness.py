"""What the tables of the body may not leave out: a folder's table stands in for a whole one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.tables import (
    bones,
    courses,
    licences,
    ligaments,
    limb_causes,
    lines,
    muscles,
    sexes,
    skin,
)
from meshes.tables import spinal_causes as spine
from meshes.tables.paraspinal import PARASPINAL
from meshes.tables.physique import PHYSIQUES, SEXES
from meshes.tables.vertebra_shapes import VERTEBRA_SHAPES as SHAPES
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from meshes.tables.body_tables import BodyTables

SPINE = "spine"
WITHOUT_SHAPE = frozenset(
    {
        *("cremaster", "abdominal_wall", "external_anal_sphincter", "external_urethral_sphincter"),
        "detrusor",
    }
)
"""Muscles of the facts that this body does not draw."""


def missing_rows(tables: BodyTables, faulty: Collection[str]) -> Iterator[TableError]:
    """Find tables without any row, and rows without which no body can be built.

    Args:
        tables: The rows that fit.
        faulty: Files with rows that do not fit; what is missing there may be one of those.
    """
    for fault in (*_empty(tables), *_left_out(tables)):
        if fault.file not in faulty:
            yield fault


def _empty(tables: BodyTables) -> Iterator[TableError]:
    for file, rows in (
        (SHAPES, tables.vertebra_shapes),
        (bones.ATLAS_PARTS, tables.atlas_files),
        (skin.SKIN_SHAPE, tables.subcutaneous),
        (skin.SKIN_SHAPE, tables.physiques),
        (skin.KEY_POINTS, tables.key_points),
        (sexes.SEXES_TABLE, tables.sexes),
        (courses.COURSES, tables.courses),
        (courses.COURSE_VARIANTS, tables.course_variants),
        (muscles.MUSCLE_PATHS, tables.muscles),
        (muscles.MUSCLE_VOLUMES, tables.volumes),
        (PARASPINAL, tables.paraspinal),
        (lines.TENDONS, tables.tendons),
        (lines.VESSELS, tables.vessels),
        (ligaments.LIGAMENTS, tables.ligaments),
        (licences.LICENCES, tables.licences),
    ):
        if not rows:
            yield TableError(file, "", "", "nothing", "at least one row")


def _left_out(tables: BodyTables) -> Iterator[TableError]:
    """Levels without sizes, nerves without a course, skin and sites without a place."""
    facts = tables.facts
    shaped = [f"muscle:{name}" for name in facts.muscles if name not in WITHOUT_SHAPE]
    for file, section, wanted, rows, what in (
        (bones.VERTEBRAE, "vertebra.", bones.LEVELS, tables.vertebrae, "sizes for each level"),
        (bones.VERTEBRAE, "disc.", bones.DISCS, tables.discs, "sizes for each disc"),
        (SHAPES, "", bones.LEVELS, tables.vertebra_shapes, "a shape for each level"),
        (sexes.SEXES_TABLE, "", SEXES, tables.sexes, "a row for each sex"),
        (skin.SKIN_SHAPE, "physique.", PHYSIQUES, tables.physiques, "a row for each physique"),
        (skin.TERRITORIES, "", facts.skin, tables.territories, "a row for each id of skin.toml"),
        (courses.COURSES, "", facts.tree, tables.courses, "a course for each root and nerve"),
        (muscles.MUSCLE_PATHS, "", shaped, tables.muscles, "a path for each muscle with a shape"),
    ):
        for title in wanted:
            if rows and title not in rows:
                yield TableError(file, f"{section}{title}", "", "nothing", what)
    causes = {*tables.limb_causes, *tables.spinal_causes}
    for name, site in facts.sites.items():
        if name not in causes:
            file = spine.SPINAL_CAUSES if site.region == SPINE else limb_causes.LIMB_CAUSES
            yield TableError(file, name, "", "nothing", "a cause for each id of sites.toml")
