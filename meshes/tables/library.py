"""The library of the body: its tables, read from the installation or from a person's own folder."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pathways
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
from meshes.tables import vertebra_shapes as shapes
from meshes.tables.body_tables import BodyTables
from meshes.tables.checks import faults_between
from meshes.tables.completeness import missing_rows
from meshes.tables.contradictions import contradictions
from meshes.tables.folder import BODY_TABLES, faults_of_folder
from meshes.tables.paraspinal import PARASPINAL, ParaspinalLevel
from meshes.tables.reading import Reading
from pathways.folders import names_in
from pathways.library import FILES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pathways.atlas import Atlas
    from pathways.errors import TableError


def load_tables(own: Path | None = None) -> BodyTables:
    """Give the tables of the body.

    Args:
        own: A folder with tables that stand in for those of the installation, by file name.

    Raises:
        TableError: A table is broken, or names something that is not there: the first fault.
    """
    return _installed() if own is None else _sound(own)


@cache
def _installed() -> BodyTables:
    return _sound(None)


def _sound(own: Path | None) -> BodyTables:
    tables, faults = read_tables(own)
    if faults:
        raise faults[0]
    return tables


def read_tables(own: Path | None = None) -> tuple[BodyTables, list[TableError]]:
    """Give the tables of the body without the rows that do not fit, and all faults.

    Args:
        own: As for `load_tables`.
    """
    reading = Reading(own)
    if own is not None:
        reading.faults += faults_of_folder(own)
    tables = _read(reading)
    unread = {fault.file for fault in reading.faults if not fault.row}
    # Rows of a table that cannot be read at all would all be missed by those that refer to them.
    if unread.intersection(BODY_TABLES):
        return tables, reading.faults
    faulty = {fault.file for fault in reading.faults}
    missing = missing_rows(tables, faulty)
    between = (*faults_between(tables, own), *contradictions(tables))
    return tables, [*reading.faults, *missing, *between]


def _read(reading: Reading) -> BodyTables:
    sizes = reading.sections(bones.VERTEBRAE, {"vertebra": {}, "disc": {}})
    files = reading.sections(bones.ATLAS_PARTS, {"file": []})
    over = reading.sections(skin.SKIN_SHAPE, {"physique": {}, "place": [], "crease": []})
    source, volumes = _volumes(reading)
    usual = reading.rows(courses.COURSES, courses.CourseRow)
    return BodyTables(
        facts=_facts(reading),
        vertebrae=reading.titled(
            bones.VERTEBRAE, "vertebra", sizes["vertebra"], bones.VertebraSize
        ),
        discs=reading.titled(bones.VERTEBRAE, "disc", sizes["disc"], bones.DiscSize),
        vertebra_shapes=reading.rows(shapes.VERTEBRA_SHAPES, shapes.VertebraShape),
        atlas_files=reading.numbered(bones.ATLAS_PARTS, "file", files["file"], bones.AtlasFile),
        sexes=reading.rows(sexes.SEXES_TABLE, sexes.SexRow),
        physiques=reading.titled(skin.SKIN_SHAPE, "physique", over["physique"], skin.PhysiqueRow),
        subcutaneous=reading.numbered(
            skin.SKIN_SHAPE, "place", over["place"], skin.SubcutaneousPlace
        ),
        creases=reading.numbered(skin.SKIN_SHAPE, "crease", over["crease"], skin.Crease),
        territories=reading.rows(skin.TERRITORIES, skin.Territory),
        key_points=reading.rows(skin.KEY_POINTS, skin.KeyPoint),
        courses=usual,
        course_variants=_variants(reading, usual),
        muscles=reading.rows(muscles.MUSCLE_PATHS, muscles.MuscleRow),
        volume_source=source,
        volumes=volumes,
        paraspinal=reading.rows(PARASPINAL, ParaspinalLevel),
        tendons=reading.rows(lines.TENDONS, lines.LineRow),
        vessels=reading.rows(lines.VESSELS, lines.LineRow),
        ligaments=reading.rows(ligaments.LIGAMENTS, ligaments.LigamentRow),
        limb_causes=reading.rows(limb_causes.LIMB_CAUSES, limb_causes.LimbRow),
        spinal_causes=reading.rows(spine.SPINAL_CAUSES, spine.SpinalRow),
        licences=reading.rows(licences.LICENCES, licences.Licence),
    )


def _facts(reading: Reading) -> Atlas:
    """The fact tables; those of the installation if the person's own are broken."""
    others = names_in(reading.own) if reading.own else ()
    if reading.own is None or not any(file in others for file in FILES):
        return pathways.load()
    # Files of other names are looked at once, with the folder.
    wrong = pathways.faults(reading.own, others=others)
    reading.faults += wrong
    return pathways.load() if wrong else pathways.load_over(reading.own, others=others)


def _volumes(
    reading: Reading,
) -> tuple[muscles.VolumeSource | None, tuple[muscles.MuscleVolume, ...]]:
    """What stands above the volumes, and the volumes."""
    values: dict[str, Any] = reading.values(muscles.MUSCLE_VOLUMES)
    rows = values.pop("volume", [])
    return (
        reading.row(muscles.MUSCLE_VOLUMES, "", values, muscles.VolumeSource),
        reading.numbered(muscles.MUSCLE_VOLUMES, "volume", rows, muscles.MuscleVolume),
    )


def _variants(
    reading: Reading, usual: Mapping[str, courses.CourseRow]
) -> dict[str, dict[str, courses.CourseRow]]:
    """The rows that differ, by variant and nerve, each as a whole row."""
    found: dict[str, dict[str, courses.CourseRow]] = {}
    for variant, rows in reading.values(courses.COURSE_VARIANTS).items():
        changes = reading.titled(courses.COURSE_VARIANTS, variant, rows, courses.CourseChange)
        found[variant] = {
            nerve: change.made_to(usual[nerve])
            for nerve, change in changes.items()
            if nerve in usual
        }
    return found
