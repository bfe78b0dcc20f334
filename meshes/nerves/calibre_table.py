"""The table of nerve diameters that were measured in people."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Collection

TABLE: Final = Path(__file__).parents[1] / "data" / "calibres.toml"
FIELDS: Final = ("at", "published", "confidence")
CONFIDENCE: Final = ("high", "medium", "low")


class CalibreTableError(ValueError):
    """A row of the table of nerve diameters cannot be read."""

    def __init__(self, row: str, field: str, found: object, allowed: str) -> None:
        """Say which row and field is wrong, what was found and what is allowed."""
        self.file = TABLE.name
        self.row, self.field, self.found, self.allowed = row, field, found, allowed
        super().__init__(
            f"{self.file}, row [{row}], field {field}: found {found!r}; allowed: {allowed}"
        )


@dataclass(frozen=True)
class CalibreRow:
    """Diameters of one nerve: positions 0..1 along it, rising, and mm there."""

    along: tuple[float, ...]
    diameter: tuple[float, ...]
    published: tuple[str, ...]
    confidence: str


def load_calibre_table(
    file: Path = TABLE, nerves: Collection[str] | None = None
) -> dict[str, CalibreRow]:
    """Read and check the table.

    Args:
        file: the table, TOML.
        nerves: the nerve ids that may have a row; all if None.

    Raises:
        CalibreTableError: a row has an unknown nerve or field, or an impossible value.
    """
    rows = {}
    for nerve, raw in tomllib.loads(file.read_text("utf-8")).items():
        if nerves is not None and nerve not in nerves:
            raise CalibreTableError(nerve, "(row name)", nerve, "a nerve id of the fact tables")
        rows[nerve] = _row(nerve, raw)
    return rows


def _row(nerve: str, raw: dict[str, Any]) -> CalibreRow:
    if set(raw) != set(FIELDS):
        raise CalibreTableError(nerve, "(fields)", sorted(raw), ", ".join(FIELDS))
    if raw["confidence"] not in CONFIDENCE:
        raise CalibreTableError(nerve, "confidence", raw["confidence"], ", ".join(CONFIDENCE))
    along = tuple(float(place["along"]) for place in raw["at"])
    diameter = tuple(float(place["diameter"]) for place in raw["at"])
    if not along or list(along) != sorted(set(along)) or not 0 <= along[0] <= along[-1] <= 1:
        raise CalibreTableError(nerve, "along", along, "rising positions 0..1")
    if min(diameter) <= 0:
        raise CalibreTableError(nerve, "diameter", diameter, "mm above 0")
    return CalibreRow(along, diameter, tuple(raw["published"]), raw["confidence"])
