"""Measure a body and compare it with what is published: inside, outside or not computed."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from meshes.choice.body_choice import DEFAULT
from meshes.morphometry.body_reader import BodyReader
from meshes.morphometry.library import Morphometry, load_morphometry
from meshes.morphometry.lines import NotFoundOnCourseError
from meshes.morphometry.measures import evaluate
from meshes.morphometry.solids import EmptySectionError
from meshes.morphometry.table import Entry, MeasurementTable, MissingError
from meshes.tables.folder import PUBLISHED
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.body.body import Body
    from meshes.morphometry.published import Published
    from meshes.tables.physique import Sex

INSIDE, OUTSIDE, NOT_COMPUTED, NOT_MEASURABLE = (
    "inside",
    "outside",
    "not computed",
    "not measurable",
)
SIZED_UNITS: Final = frozenset({"mm"})


@dataclass(frozen=True)
class Comparison:
    """One published figure beside this body's."""

    name: str
    """Check (``14a``) or row (``M085``)."""
    kind: str
    """``check``; ``row`` of a course, a branching or a diameter; ``size`` of a bone or the skin."""
    structure: str
    measure: str
    unit: str
    measured: tuple[float, ...] | None
    published: str
    band: tuple[float, float]
    """What this body has to lie in, with its size allowed for."""
    size: float
    """Factor by which the band was multiplied."""
    verdict: str
    reason: str
    """Why it lies outside, or could not be computed; else empty."""

    def to_dict(self) -> dict[str, Any]:
        """Give plain values for JSON; an open end of the band is None."""
        endless = [None if abs(end) == float("inf") else round(end, 4) for end in self.band]
        return asdict(self) | {"band": endless}


def compare(
    body: Body, morphometry: Morphometry | None = None, sex: Sex = DEFAULT.sex
) -> list[Comparison]:
    """Measure every check, every row of use course, branch level and diameter, and sizes.

    The sizes are those rows on bones and skin that the table of measurements has an entry for.

    Args:
        body: What is measured.
        morphometry: The tables by which; None gives those of the installation.
        sex: Whose body it is: figures of the other sex alone are not measured on it.

    Raises:
        TableError: A table of the morphometry is broken.
    """
    morphometry = morphometry or load_morphometry()
    table, rows = morphometry.measurements, morphometry.rows
    sizes = body_sizes(body, morphometry)
    of_nerves = morphometry.measured_rows
    others = [name for name in rows if name in table.entries and name not in of_nerves]
    return [
        _compared(body, table, sizes, kind, figure, sex)
        for kind, figures in (
            ("check", morphometry.checks.values()),
            ("row", [rows[name] for name in of_nerves]),
            ("size", [rows[name] for name in others]),
        )
        for figure in figures
    ]


def body_sizes(body: Body, morphometry: Morphometry) -> dict[str, float]:
    """Size of a body over that of the people who were measured, by name of the scale."""
    sizes, table = {}, morphometry.measurements
    for name, scale in table.scales.items():
        places = BodyReader(body, table, f"scale.{name}")
        references = [_reference(one, morphometry.rows) for one in scale["published"]]
        try:
            (value,) = evaluate(scale["of"], places)
        except MissingError:
            value = float("nan")
        sizes[name] = value / (sum(references) / len(references))
    return sizes


def _reference(term: str | list[str] | dict[str, str], rows: Mapping[str, Published]) -> float:
    """Published mean of a row, the sum of several, or one over another."""
    if isinstance(term, list):
        return sum(_reference(one, rows) for one in term)
    if isinstance(term, dict):
        return _reference(term["of"], rows) / _reference(term["over"], rows)
    mean = rows[term].mean
    if mean is None:  # the table has been checked for it
        raise TableError(PUBLISHED, term, "mean_mm", "nothing", "a mean, to compare a size with")
    return mean


def _compared(
    body: Body,
    table: MeasurementTable,
    sizes: dict[str, float],
    kind: str,
    figure: Published,
    sex: Sex,
) -> Comparison:
    entry = table.entries[figure.name]
    size = sizes[entry.size] if entry.size else 1.0
    scaled = size if figure.unit in SIZED_UNITS else 1.0
    low, high = (scaled * end for end in entry.band or figure.band)
    values, verdict, reason = None, NOT_MEASURABLE, entry.not_measurable
    if entry.sex not in (None, sex):
        reason = f"published of the other sex: {entry.sex}"
    elif entry.call is not None:
        values, reason = _measured(body, table, entry, size)
        inside = values is not None and all(low <= value <= high for value in values)
        verdict = NOT_COMPUTED if values is None else INSIDE if inside else OUTSIDE
        reason = reason or ("" if verdict == INSIDE else entry.note)
    return Comparison(
        figure.name,
        kind,
        figure.structure,
        figure.measure,
        figure.unit,
        values and tuple(round(value, 3) for value in values),
        figure.text,
        (low, high),
        round(scaled, 3),
        verdict,
        reason,
    )


def _measured(
    body: Body, table: MeasurementTable, entry: Entry, size: float
) -> tuple[tuple[float, ...] | None, str]:
    """The values, or None and why they cannot be had."""
    try:
        return evaluate(entry.call or "", BodyReader(body, table, entry.name, size)), ""
    except MissingError as missing:
        return None, f"part missing: {missing}"
    except (NotFoundOnCourseError, EmptySectionError) as empty:
        return None, str(empty)
