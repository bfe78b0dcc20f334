"""A person's own folder of tables: which names of files it may hold."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

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
from meshes.tables.paraspinal import PARASPINAL
from meshes.tables.spinal_causes import SPINAL_CAUSES
from meshes.tables.vertebra_shapes import VERTEBRA_SHAPES
from pathways.folders import folder_faults
from pathways.library import FILES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.errors import TableError

BODY_TABLES: Final = (
    bones.VERTEBRAE,
    VERTEBRA_SHAPES,
    bones.ATLAS_PARTS,
    sexes.SEXES_TABLE,
    skin.SKIN_SHAPE,
    skin.TERRITORIES,
    skin.KEY_POINTS,
    courses.COURSES,
    courses.COURSE_VARIANTS,
    muscles.MUSCLE_PATHS,
    muscles.MUSCLE_VOLUMES,
    PARASPINAL,
    lines.TENDONS,
    lines.VESSELS,
    ligaments.LIGAMENTS,
    limb_causes.LIMB_CAUSES,
    SPINAL_CAUSES,
    licences.LICENCES,
)
"""File names of the tables of the body."""
MEASUREMENTS: Final = "measurements.toml"
CHECKS: Final = "checks.csv"
PUBLISHED: Final = "published.csv"
MORPHOMETRY_TABLES: Final = (MEASUREMENTS, CHECKS, PUBLISHED)
"""File names of the tables by which a body is measured."""
BESIDE: Final = "viz"
"""A package whose tables may lie in the same folder; it is not imported."""


def faults_of_folder(own: Path) -> list[TableError]:
    """Find what is wrong with a folder as a whole: it is not there, or files in it are no tables.

    It may hold tables of the body, of the morphometry, of the facts and of the looks.
    """
    others = (*FILES, *_tables_beside())
    return folder_faults(own, (*BODY_TABLES, *MORPHOMETRY_TABLES), others)


def _tables_beside() -> Iterator[str]:
    """File names of the tables of the package that draws, where it is installed."""
    spec = find_spec(BESIDE)
    for place in (spec.submodule_search_locations or ()) if spec else ():
        for pattern in ("data/*.*", "*/data/*.*"):
            yield from (path.name for path in Path(place).glob(pattern))
