"""The published figures: ready checks with their bands, and single rows of the literature.

A measurement lies *inside* by one rule, whatever it is:

* a check has its own band;
* a row with a published range lies inside that range; where only one end was published, the other
  is open;
* a row with a standard deviation and no range lies inside mean +- 2 SD;
* a row with neither (or only with a confidence interval of the mean, which says nothing about the
  spread of people) lies inside a stated tolerance: +- 30 %, and, but for diameters, at least 5 mm,
  10 degrees or 0.1.

Lengths (mm) are published on people of other sizes: the band is multiplied by this body's size over
theirs, where the table of measurements names a size. Ratios, angles and diameters are not.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

DATA: Final = Path(__file__).parent / "data"
TOLERANCE: Final = 0.3
LEAST_TOLERANCE: Final = {"mm": 5.0, "deg": 10.0, "ratio": 0.1, "mm2": 0.0}
DEVIATIONS: Final = 2.0
MEASURED_USES: Final = frozenset({"course", "branch_level", "diameter"})
"""Uses of the rows that are measured besides the checks."""
INTERVAL_OF_MEAN: Final = "95% CI"
"""How a row says that its range is a confidence interval of the mean."""

Band = tuple[float, float]


@dataclass(frozen=True)
class Published:
    """A published figure or check: what it says and the band that a body has to lie in."""

    name: str
    structure: str
    measure: str
    unit: str
    text: str
    """The figure as published, for people."""
    band: Band
    source: str
    mean: float | None = None


@cache
def checks() -> dict[str, Published]:
    """Give the ready checks by name (``14a``)."""
    found = {}
    for line in _lines("checks.csv"):
        band = (float(line["accept_low"]), float(line["accept_high"]))
        name = line["check"]
        found[name] = Published(
            name,
            line["name"],
            line["how_to_compute"],
            line["unit"],
            f"{line['accept_low']} to {line['accept_high']}",
            band,
            line["row_ids"],
        )
    return found


@cache
def rows() -> dict[str, Published]:
    """Give all published rows by id (``M085``)."""
    return {line["id"]: _row(line) for line in _lines("published.csv")}


@cache
def measured_rows() -> tuple[str, ...]:
    """Ids of the rows that are measured besides the checks."""
    return tuple(line["id"] for line in _lines("published.csv") if line["use"] in MEASURED_USES)


def _row(line: dict[str, str]) -> Published:
    mean, spread, low, high = (
        float(line[field]) if line[field] else None
        for field in ("mean_mm", "sd_mm", "range_low_mm", "range_high_mm")
    )
    of_mean = INTERVAL_OF_MEAN in line["measure"]
    least = 0.0 if line["use"] == "diameter" else LEAST_TOLERANCE[line["unit"]]
    band = band_of(mean, spread, None if of_mean else low, None if of_mean else high, least)
    text = "" if mean is None else f"{mean:g}"
    text += "" if spread is None else f" ± {spread:g}"
    if low is not None or high is not None:
        text += f" ({'' if low is None else f'{low:g}'} to {'' if high is None else f'{high:g}'})"
    return Published(
        line["id"],
        line["structure"],
        line["measure"],
        line["unit"],
        text.strip(),
        band,
        line["source_title"],
        mean,
    )


def band_of(
    mean: float | None, spread: float | None, low: float | None, high: float | None, least: float
) -> Band:
    """Give the band of a published figure by the rule of this module.

    Args:
        mean: published mean, if any.
        spread: standard deviation, if any.
        low: lower end of the published range, if any.
        high: its upper end, if any.
        least: least tolerance where there is only a mean, in the figure's unit.

    Raises:
        ValueError: there is neither a mean nor a range.
    """
    if low is not None or high is not None:
        return (-float("inf") if low is None else low, float("inf") if high is None else high)
    if mean is None:
        raise ValueError("a published figure needs a mean or a range")
    reach = max(TOLERANCE * abs(mean), least)
    reach = reach if spread is None else DEVIATIONS * spread
    return mean - reach, mean + reach


def _lines(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))
