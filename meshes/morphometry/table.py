"""The table of measurements: how each published figure is measured on a body, as data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.tables.physique import Sex

DATA: Final = Path(__file__).parent / "data"
"""Where the tables of the morphometry lie in the installation."""
SECTIONS: Final = ("place", "direction", "part", "plate", "scale", "check", "row", "size")
ENTRY_SECTIONS: Final = ("check", "row", "size")

Raw = dict[str, Any]


class MissingError(LookupError):
    """This body lacks a part, nerve or landmark that a measurement needs."""


@dataclass(frozen=True)
class Entry:
    """How one published figure is measured.

    ``call`` is a measure with its operands; ``size`` names the scale that lengths of the
    publication grow with; ``band`` stands in for the published one where that is given in words;
    ``note`` says why it lies outside; ``not_measurable`` says why one body cannot show it;
    ``sex`` says of whose bodies alone it holds.
    """

    name: str
    call: Raw | None
    size: str | None = None
    band: tuple[float, float] | None = None
    note: str = ""
    not_measurable: str = ""
    sex: Sex | None = None


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
