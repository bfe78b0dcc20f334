"""The table of nerves that run another way in a variant of anatomy.

``data/course_variants.toml`` has rows ``[variant.nerve]``. Such a row is written like one of
``courses.toml`` and gives only the fields that differ from the nerve's usual row. From which parent
a nerve leaves, and where, is not written: that is the variant's change in the fact tables.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from meshes.nerves.course_table import TABLE, read_row
from meshes.places.waypoint import CourseTableError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from meshes.nerves.course_table import CourseRow

VARIANT_TABLE: Final = Path(__file__).parents[1] / "data" / "course_variants.toml"


def load_variant_rows(
    variants: Collection[str], file: Path = VARIANT_TABLE
) -> dict[str, dict[str, CourseRow]]:
    """Read and check the rows of all variants.

    Args:
        variants: the variant ids that may occur.
        file: the table, TOML.

    Returns:
        For each variant of the table the rows that differ, by nerve.

    Raises:
        CourseTableError: a row names an unknown variant or nerve, or has an unknown field or value.
    """
    usual = tomllib.loads(TABLE.read_text("utf-8"))
    found = {}
    for variant, changes in tomllib.loads(file.read_text("utf-8")).items():
        if variant not in variants:
            allowed = ", ".join(sorted(variants))
            raise CourseTableError(variant, "(variant)", variant, allowed, file.name)
        rows = {}
        for nerve, raw in changes.items():
            if nerve not in usual:
                allowed = f"a nerve of {TABLE.name}"
                raise CourseTableError(f"{variant}.{nerve}", "(nerve)", nerve, allowed, file.name)
            rows[nerve] = _row(f"{variant}.{nerve}", usual[nerve] | raw, file.name)
        found[variant] = rows
    return found


def _row(name: str, raw: Mapping[str, Any], file: str) -> CourseRow:
    nerve = name.rpartition(".")[2]
    try:
        return read_row(nerve, raw)
    except CourseTableError as error:
        raise CourseTableError(name, error.field, error.found, error.allowed, file) from error
