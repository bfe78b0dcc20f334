"""The library: where an atlas comes from, the installation or a folder of tables.

Nothing is read at import; `load()` reads the tables that ship with the package, once.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pathways import clinical_tables as clinic
from pathways import condition_tables as told
from pathways import finding_tables as finding
from pathways import tables
from pathways.atlas import Atlas
from pathways.checks import contradictions
from pathways.folders import Overlay, folder_faults
from pathways.given_paths import given_path
from pathways.loading import read_rows
from pathways.search_tables import Asked
from pathways.unread import Unread
from pathways.variant_tables import Variant

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from pydantic import BaseModel

    from pathways.errors import TableError
    from pathways.folders import Folder

MODELS: Mapping[str, type[BaseModel]] = MappingProxyType(
    {
        "roots": tables.Root,
        "nerves": tables.Nerve,
        "skin": tables.SkinTerritory,
        "deep": tables.DeepStructure,
        "muscles": tables.Muscle,
        "reflexes": tables.Reflex,
        "structures": tables.Structure,
        "sites": clinic.Site,
        "variants": Variant,
        "maps": clinic.DermatomeMap,
        "nerve_fields": clinic.NerveField,
        "autonomous_zones": clinic.AutonomousZone,
        "heel": clinic.HeelFact,
        "piriformis_types": clinic.PiriformisType,
        "tests": clinic.ProvocationTest,
        "conditions": told.Condition,
        "doctor": told.DoctorLine,
        "coverage": clinic.Coverage,
        "corrections": clinic.Correction,
        "movements": finding.Movement,
        "evidence": finding.Evidence,
        "strengths": finding.GradedWeight,
        "agreements": finding.Agreement,
        "responses": finding.ResponseCurve,
        "priors": finding.Prior,
        "patterns": finding.Pattern,
        "differential_columns": clinic.DifferentialColumn,
        "differentials": clinic.Differential,
        "pairs": clinic.Pair,
        "findings": clinic.Finding,
        "functions": clinic.BodyFunction,
        "asked": Asked,
        "grades": clinic.LesionGrade,
        "channels": clinic.LesionChannel,
        "thresholds": clinic.Threshold,
        "sources": clinic.Source,
    }
)
"""The row model of every table of the atlas, in the order in which they are read."""
FILES = tuple(f"{table}.toml" for table in MODELS)
"""File names of all tables."""


@cache
def load() -> Atlas:
    """Give the atlas that ships with the package; read once per process.

    Raises:
        TableError: a table is broken.
    """
    return load_from(installed())


def load_from(folder: Path | Traversable) -> Atlas:
    """Read, validate and cross-check the tables in `folder`, which has all of them.

    Raises:
        TableError: a table is missing, or a row is broken or names something that is not there;
            the first fault.
    """
    return _sound(*_read(folder))


def load_over(folder: Path, *, others: Collection[str] | None = None) -> Atlas:
    """Read the tables in `folder`; those that are missing come from the installation.

    Args:
        folder: holds one or more tables by their own names, `sites.toml` and so on.
        others: file names of the tables that other packages read from the same folder; any further
            TOML file is then a fault. Without them, only misspelt names of our tables are.

    Raises:
        TableError: the first of `faults`.
    """
    folder = given_path(folder)
    wrong = folder_faults(folder, FILES, others)
    return _sound(*_read(Overlay(folder, installed()), wrong))


def faults(
    folder: Path | None = None, *, others: Collection[str] | None = None
) -> list[TableError]:
    """Everything that is wrong with a folder laid over the installation, as `load_over` reads it.

    First the folder, then what cannot be read, table by table, then what rows say against each
    other. Without a folder, what is wrong with the installation. Empty when all is well.
    """
    if folder is None:
        return _read(installed())[1]
    return _read(Overlay(folder, installed()), folder_faults(folder, FILES, others))[1]


def installed() -> Traversable:
    """The folder of the tables that ship with the package."""
    return resources.files("pathways") / "data"


def _read(folder: Folder, wrong: Collection[TableError] = ()) -> tuple[Atlas, list[TableError]]:
    """The atlas as far as it can be read, and everything that is wrong with it."""
    readings = {table: read_rows(folder, f"{table}.toml", MODELS[table]) for table in MODELS}
    rows: dict[str, Any] = {table: reading.rows for table, reading in readings.items()}
    unread = {table: {f.row for f in reading.faults} for table, reading in readings.items()}
    broken = [fault for reading in readings.values() for fault in reading.faults]
    atlas = Atlas(**rows)
    return atlas, [*wrong, *broken, *contradictions(atlas, Unread(unread))]


def _sound(atlas: Atlas, wrong: Collection[TableError]) -> Atlas:
    for fault in wrong:
        raise fault
    return atlas
