"""The table of measurements: how each published figure is measured on a body, as data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

TABLE: Final = Path(__file__).parent / "data" / "measurements.toml"
SECTIONS: Final = ("place", "direction", "part", "plate", "scale", "check", "row", "size")
ENTRY_FIELDS: Final = ("size", "band", "note", "not_measurable")

Raw = dict[str, Any]


class MeasurementTableError(ValueError):
    """A row of the table of measurements cannot be read."""

    def __init__(self, row: str, field: str, found: object, allowed: Collection[str] | str) -> None:
        """Say which row and field is wrong, what was found and what is allowed."""
        self.file, self.row, self.field, self.found = TABLE.name, row, field, found
        self.allowed = allowed if isinstance(allowed, str) else ", ".join(allowed)
        super().__init__(
            f"{self.file}, row [{row}], field {field}: found {found!r}; allowed: {self.allowed}"
        )


class MissingError(LookupError):
    """This body lacks a part, nerve or landmark that a measurement needs."""


@dataclass(frozen=True)
class Entry:
    """How one published figure is measured.

    ``call`` is a measure with its operands; ``size`` names the scale that lengths of the
    publication grow with; ``band`` stands in for the published one where that is given in words;
    ``note`` says why it lies outside; ``not_measurable`` says why one body cannot show it.
    """

    name: str
    call: Raw | None
    size: str | None = None
    band: tuple[float, float] | None = None
    note: str = ""
    not_measurable: str = ""


@dataclass(frozen=True)
class MeasurementTable:
    """Named places, directions, parts, plates and scales, and an entry for each check and row."""

    places: Mapping[str, Any]
    directions: Mapping[str, Any]
    parts: Mapping[str, Any]
    plates: Mapping[str, Any]
    scales: Mapping[str, Raw]
    entries: Mapping[str, Entry]
    """By check (``14a``) or row (``M085``)."""


def load_measurements(file: Path = TABLE) -> MeasurementTable:
    """Read and check the table.

    Raises:
        MeasurementTableError: a section or field is unknown, or an entry measures nothing.
    """
    raw = tomllib.loads(file.read_text("utf-8"))
    for section in raw:
        if section not in SECTIONS:
            raise MeasurementTableError(section, "(section)", section, SECTIONS)
    scales = raw.get("scale", {})
    entries = {
        name: _entry(name, dict(values), scales)
        for section in ("check", "row", "size")
        for name, values in raw.get(section, {}).items()
    }
    named = (raw.get(section, {}) for section in ("place", "direction", "part", "plate"))
    return MeasurementTable(*named, scales, entries)


def _entry(name: str, values: Raw, scales: Mapping[str, Raw]) -> Entry:
    own = {field: values.pop(field) for field in ENTRY_FIELDS if field in values}
    if own.get("size") not in (None, *scales):
        raise MeasurementTableError(name, "size", own["size"], scales)
    if bool(values) == ("not_measurable" in own):
        found = "both" if values else "neither"
        raise MeasurementTableError(name, "measure", found, "a measure or not_measurable")
    if "band" in own:
        own["band"] = tuple(own["band"])
    return Entry(name, values or None, **own)
