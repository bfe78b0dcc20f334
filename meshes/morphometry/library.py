"""The library of the morphometry: its tables, read, validated and compared with one another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from pydantic import TypeAdapter

from meshes.morphometry.calls import CALL, EntryFields, Scale
from meshes.morphometry.grammar import Direction, KnownNames, Part, Place, Plate
from meshes.morphometry.published import MEASURED_USES, CheckRow, PublishedRow
from meshes.morphometry.table import (
    DATA,
    ENTRY_SECTIONS,
    SECTIONS,
    Entry,
    MeasurementTable,
)
from meshes.tables.folder import CHECKS, MEASUREMENTS, PUBLISHED
from meshes.tables.library import load_tables
from meshes.tables.names import LANDMARKS, KnownRows
from meshes.tables.reading import Reading
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from meshes.morphometry.published import Published
    from meshes.tables.body_tables import BodyTables

WORDS: Final[Mapping[str, TypeAdapter[Any]]] = {
    "place": TypeAdapter(Place),
    "direction": TypeAdapter(Direction),
    "part": TypeAdapter(Part),
    "plate": TypeAdapter(Plate),
}
"""What may stand under the names of a section."""


@dataclass(frozen=True)
class Morphometry:
    """How figures are measured, and what is published of them."""

    measurements: MeasurementTable
    checks: Mapping[str, Published]
    """Ready checks, by name (``14a``)."""
    rows: Mapping[str, Published]
    """All published rows, by id (``M085``)."""
    measured_rows: tuple[str, ...]
    """Ids of the rows that are measured besides the checks."""


def load_morphometry(own: Path | None = None) -> Morphometry:
    """Give the tables of the morphometry.

    Args:
        own: A folder with tables that stand in for those of the installation, by file name.

    Raises:
        TableError: A table is broken, or names something that is not there: the first fault.
    """
    return _installed() if own is None else _sound(own)


@cache
def _installed() -> Morphometry:
    return _sound(None)


def _sound(own: Path | None) -> Morphometry:
    tables, faults = read_morphometry(load_tables(own), own)
    if faults:
        raise faults[0]
    return tables


def read_morphometry(
    tables: BodyTables, own: Path | None = None
) -> tuple[Morphometry, list[TableError]]:
    """Give the tables of the morphometry without what does not fit, and all faults.

    Args:
        tables: Of the body that is measured.
        own: As for `load_morphometry`.
    """
    reading = Reading(own)
    checks = reading.lines(CHECKS, CheckRow, DATA)
    rows = reading.lines(PUBLISHED, PublishedRow, DATA)
    values = reading.sections(MEASUREMENTS, dict.fromkeys(SECTIONS), DATA)
    raw: dict[str, dict[str, Any]] = {}
    for section in SECTIONS:
        held = values[section] or {}
        if not isinstance(held, dict):
            reading.fault(MEASUREMENTS, section, "", held, "names, each with a value")
        raw[section] = held if isinstance(held, dict) else {}
    table = _measurements(reading, raw, _known(tables, own, raw))
    measured = tuple(name for name, row in rows.items() if row.use in MEASURED_USES)
    for name in (*checks, *measured):
        if not any(name in raw[section] for section in ENTRY_SECTIONS):
            allowed = "an entry for each published figure"
            reading.fault(MEASUREMENTS, name, "", "nothing", allowed)
    found = Morphometry(
        table,
        {name: row.published for name, row in checks.items()},
        {name: row.published for name, row in rows.items()},
        measured,
    )
    reading.faults += list(_scale_faults(found))
    return found, reading.faults


def _known(
    tables: BodyTables, own: Path | None, raw: Mapping[str, Mapping[str, Any]]
) -> KnownNames:
    names = KnownRows.of(tables, own)
    entries = {
        name
        for section in ENTRY_SECTIONS
        for name, values in raw[section].items()
        if isinstance(values, dict) and "measure" in values
    }
    return KnownNames(
        places=LANDMARKS | raw["place"].keys(),
        directions=frozenset(raw["direction"]),
        parts=names.parts | raw["part"].keys(),
        plates=frozenset(raw["plate"]),
        nerves=names.nerves,
        entries=frozenset(entries),
        scales=frozenset(raw["scale"]),
    )


def _measurements(
    reading: Reading, raw: Mapping[str, Mapping[str, Any]], known: KnownNames
) -> MeasurementTable:
    """The table with what fits in it."""
    named: dict[str, dict[str, Any]] = {
        section: {
            name: value
            for name, value in raw[section].items()
            if reading.fits(MEASUREMENTS, f"{section}.{name}", value, allowed, known)
        }
        for section, allowed in WORDS.items()
    }
    for section, values in (*raw.items(), ("entries", _calls(raw))):
        for name in _in_circles(values):
            allowed = "words that do not lead back to themselves"
            reading.fault(MEASUREMENTS, f"{section}.{name}", "", name, allowed)
    scales = {
        name: value
        for name, value in raw["scale"].items()
        if reading.fits(MEASUREMENTS, f"scale.{name}", value, TypeAdapter(Scale), known)
    }
    entries = {
        name: entry
        for section in ENTRY_SECTIONS
        for name, values in raw[section].items()
        if (entry := _entry(reading, f"{section}.{name}", name, values, known))
    }
    return MeasurementTable(
        named["place"], named["direction"], named["part"], named["plate"], scales, entries
    )


def _entry(
    reading: Reading, row: str, name: str, values: object, known: KnownNames
) -> Entry | None:
    if not isinstance(values, dict):
        reading.fault(MEASUREMENTS, row, "", values, "a measure with its operands")
        return None
    own = {field: value for field, value in values.items() if field in EntryFields.model_fields}
    call = {field: value for field, value in values.items() if field not in own}
    right = reading.fits(MEASUREMENTS, row, own, TypeAdapter(EntryFields), known)
    if bool(call) == ("not_measurable" in own):
        found = "both" if call else "neither"
        reading.fault(MEASUREMENTS, row, "measure", found, "a measure or not_measurable")
        return None
    if call and not reading.fits(MEASUREMENTS, row, call, CALL, known):
        return None
    if "band" in own and right:
        own["band"] = tuple(own["band"])
    return Entry(name, call or None, **own) if right else None


def _calls(raw: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Every check and row with its measure."""
    return {name: value for section in ENTRY_SECTIONS for name, value in raw[section].items()}


def _in_circles(values: Mapping[str, Any]) -> Iterator[str]:
    """Names whose words lead back to themselves."""
    uses = {name: set(_words(value)) & values.keys() for name, value in values.items()}
    for name in values:
        seen: set[str] = set()
        waiting = list(uses[name])
        while waiting:
            other = waiting.pop()
            if other not in seen:
                seen.add(other)
                waiting += uses[other]
        if name in seen:
            yield name


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from () if name in {"note", "not_measurable"} else _words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)


def _scale_faults(found: Morphometry) -> Iterator[TableError]:
    """Scales are compared with rows that have a mean."""
    for name, scale in found.measurements.scales.items():
        for row in _words(scale["published"]):
            published = found.rows.get(row)
            if published is None or published.mean is None:
                allowed = "a row of published.csv with a mean"
                yield TableError(MEASUREMENTS, f"scale.{name}", "published", row, allowed)
