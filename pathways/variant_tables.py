"""The rows of variants.toml: variants of anatomy, and the changes of the nerve tree they are."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from pathways.fields import Fraction, Position, Proportion, Text, Texts, each_once, refused
from pathways.tables import Part, Row


def _one_level(levels: int) -> int:
    if levels not in {-1, 1}:
        raise refused("-1 or 1")
    return levels


class Reattach(Part):
    """The nerve leaves another parent, or the same parent elsewhere. It replaces all parents."""

    kind: Literal["reattach"]
    nerve: Text
    parent: Text
    position: Position


class Resplit(Part):
    """The parents of a nerve bring other shares of its fibres (0 allowed)."""

    kind: Literal["resplit"]
    nerve: Text
    split: Annotated[dict[str, Proportion], Field(min_length=1)]


class RootShift(Part):
    """Every root composition moves by `levels` (-1: one root higher does the work)."""

    kind: Literal["root_shift"]
    levels: Annotated[int, AfterValidator(_one_level)]


class SiteSwap(Part):
    """The site `instead_of` acts as the site `site` in this anatomy."""

    kind: Literal["site"]
    site: Text
    instead_of: Text


class Resupply(Part):
    """A share of the fibres of a patch of skin comes by another nerve, leaving it at `position`."""

    kind: Literal["resupply"]
    target: Text
    nerve: Text
    position: Position
    share: Fraction = 1.0


Change = Annotated[
    Reattach | Resplit | RootShift | SiteSwap | Resupply, Field(discriminator="kind")
]


class Variant(Row):
    """A variant of anatomy. Frequencies are fractions of limbs, None where no series was seen."""

    changes: Annotated[tuple[Change, ...], Field(min_length=1), AfterValidator(each_once)]
    frequency: Text
    frequency_low: Proportion | None = None
    frequency_high: Proportion | None = None
    effect: Text
    synonyms: Texts = ()
