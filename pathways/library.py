"""The library: where an atlas comes from, the installation or a folder of tables.

Nothing is read at import; `load()` reads the tables that ship with the package, once.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from pathways import clinical_tables as clinic
from pathways import tables
from pathways.atlas import Atlas
from pathways.checks import check
from pathways.loading import read_table

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path


def load_from(folder: Path | Traversable) -> Atlas:
    """Read, validate and cross-check the tables in `folder`.

    Raises:
        TableError: a table is missing, or a row is broken or names something that is not there.
    """
    atlas = Atlas(
        roots=read_table(folder, "roots.toml", tables.Root),
        nerves=read_table(folder, "nerves.toml", tables.Nerve),
        skin=read_table(folder, "skin.toml", tables.SkinTerritory),
        deep=read_table(folder, "deep.toml", tables.DeepStructure),
        muscles=read_table(folder, "muscles.toml", tables.Muscle),
        reflexes=read_table(folder, "reflexes.toml", tables.Reflex),
        structures=read_table(folder, "structures.toml", tables.Structure),
        sites=read_table(folder, "sites.toml", clinic.Site),
        variants=read_table(folder, "variants.toml", clinic.Variant),
        maps=read_table(folder, "maps.toml", clinic.DermatomeMap),
        nerve_fields=read_table(folder, "nerve_fields.toml", clinic.NerveField),
        autonomous_zones=read_table(folder, "autonomous_zones.toml", clinic.AutonomousZone),
        heel=read_table(folder, "heel.toml", clinic.HeelFact),
        piriformis_types=read_table(folder, "piriformis_types.toml", clinic.PiriformisType),
        tests=read_table(folder, "tests.toml", clinic.ProvocationTest),
        conditions=read_table(folder, "conditions.toml", clinic.Condition),
        coverage=read_table(folder, "coverage.toml", clinic.Coverage),
        corrections=read_table(folder, "corrections.toml", clinic.Correction),
        differential_columns=read_table(
            folder, "differential_columns.toml", clinic.DifferentialColumn
        ),
        differentials=read_table(folder, "differentials.toml", clinic.Differential),
        findings=read_table(folder, "findings.toml", clinic.Finding),
        functions=read_table(folder, "functions.toml", clinic.BodyFunction),
        channels=read_table(folder, "channels.toml", clinic.LesionChannel),
        thresholds=read_table(folder, "thresholds.toml", clinic.Threshold),
        sources=read_table(folder, "sources.toml", clinic.Source),
    )
    check(atlas)
    return atlas


@cache
def load() -> Atlas:
    """Give the atlas that ships with the package; read once per process.

    Raises:
        TableError: a table is broken.
    """
    return load_from(resources.files("pathways") / "data")
