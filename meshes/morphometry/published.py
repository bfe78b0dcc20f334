"""The published figures: ready checks with their bands, and single rows of the literature.

A measurement lies *inside* by one rule, whatever it is:

* a check has its own band;
* a row with a published range lies inside that range; where only one end was published, the other
  is open;
* a row with a standard deviation and no range lies inside mean +- 2 SD;
* a row with neither (or only with a confidence interval of the mean, which says nothing about the
  spread of people) lies inside a stated tolerance: +- 30 %, and, but for diameters, at least 5 mm,
  10 degrees or 0.1.

Lengths (mm) are published on people of other sizes: the band, of a check or a row, is multiplied by
this body's size over theirs, where the table of measurements names a size. Ratios, angles and
diameters are not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from meshes.tables.rows import Distance, Text
from meshes.tables.rows import Entry as Row
from pathways.fields import refused

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


def _number(text: object) -> object:
    """A number that is written in a cell; None for an empty cell."""
    if not isinstance(text, str):
        return text
    try:
        return float(text) if text else None
    except ValueError:
        raise refused("a number") from None


Number = Annotated[float, BeforeValidator(_number)]
NumberOrNone = Annotated[float | None, BeforeValidator(_number)]
Unit = Literal["mm", "mm2", "deg", "ratio", "order", "L1-body heights below L1 top"]


class CheckRow(Row):
    """A line of ``checks.csv``: a ready check with its band."""

    check: Text
    name: Text
    how_to_compute: Text
    accept_low: Number
    accept_high: Number
    unit: Unit
    scale: Text
    row_ids: str
    strength: str

    @model_validator(mode="after")
    def _band_rises(self) -> Self:
        if self.accept_low > self.accept_high:
            raise refused("accept_low not above accept_high")
        return self

    @property
    def published(self) -> Published:
        """The check as it is compared."""
        return Published(
            self.check,
            self.name,
            self.how_to_compute,
            self.unit,
            f"{self.accept_low} to {self.accept_high}",
            (self.accept_low, self.accept_high),
            self.row_ids,
        )


class PublishedRow(Row):
    """A line of ``published.csv``: a published figure with its source."""

    id: Annotated[str, Field(pattern="^M[0-9]{3}$")]
    structure: Text
    measure: Text
    mean_mm: NumberOrNone
    sd_mm: Annotated[Distance | None, BeforeValidator(_number)]
    range_low_mm: NumberOrNone
    range_high_mm: NumberOrNone
    unit: Literal["mm", "mm2", "deg", "ratio"]
    n: str
    population: str
    source_title: Text
    quote: str
    tag: Literal["seen", "memory"]
    use: Literal["bone", "skin", "course", "branch_level", "diameter"]

    @model_validator(mode="after")
    def _mean_or_range(self) -> Self:
        low, high = self.range_low_mm, self.range_high_mm
        if self.mean_mm is None and low is None and high is None:
            raise refused("a mean or a range")
        if low is not None and high is not None and low > high:
            raise refused("range_low_mm not above range_high_mm")
        return self

    @property
    def published(self) -> Published:
        """The figure as it is compared."""
        mean, low, high = self.mean_mm, self.range_low_mm, self.range_high_mm
        of_mean = INTERVAL_OF_MEAN in self.measure
        least = 0.0 if self.use == "diameter" else LEAST_TOLERANCE[self.unit]
        ends = (None, None) if of_mean else (low, high)
        text = "" if mean is None else f"{mean:g}"
        text += "" if self.sd_mm is None else f" ± {self.sd_mm:g}"
        if low is not None or high is not None:
            below, above = ("" if end is None else f"{end:g}" for end in (low, high))
            text += f" ({below} to {above})"
        return Published(
            self.id,
            self.structure,
            self.measure,
            self.unit,
            text.strip(),
            band_of(mean, self.sd_mm, *ends, least),
            self.source_title,
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
