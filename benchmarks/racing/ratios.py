"""What the others need over what ours needs: the middle of the rounds, the least and the most."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Figures = Mapping[str, Any]

OURS = "ours"


@dataclass(frozen=True)
class Row:
    """One thing that is compared; less of it is better."""

    key: str
    title: str
    unit: str
    """`s`, `bytes` or `MB`."""


ROWS = (
    Row("first_picture_bytes", "Bytes to the first picture", "bytes"),
    Row("first_picture_s", "Seconds to the first picture", "s"),
    Row("selection_s", "Click to pixels", "s"),
    Row("selection_bytes", "Bytes per selection", "bytes"),
    Row("session_mb", "Server memory per further visitor", "MB"),
)


@dataclass(frozen=True)
class Spread:
    """A middle value with the least and the most."""

    middle: float
    least: float
    most: float


def spread(values: Sequence[float]) -> Spread | None:
    """Give the spread of some values; None of no values."""
    return Spread(statistics.median(values), min(values), max(values)) if values else None


def of_rounds(figures: Figures, stack: str, key: str) -> list[float]:
    """Give what a stack needed, a value for each round: the median of its selections there."""
    if key == "session_mb":
        return [float(value) for value in figures["session_mb"].get(stack, [])]
    found = [visit[key] for visit in figures["visits"].get(stack, [])]
    return [_one(value) for value in found if value != []]


def to_ours(figures: Figures, stack: str, key: str) -> Spread | None:
    """Give the ratio of a stack to ours with its spread; None where there is none.

    Rounds are compared with rounds; memory, which is no matter of rounds, with the middle of ours.
    """
    theirs, own = of_rounds(figures, stack, key), of_rounds(figures, OURS, key)
    if not theirs or not own:
        return None
    if key == "session_mb":
        own = [statistics.median(own)] * len(theirs)
    if min(own) <= 0:
        return None
    return spread([their / ours for their, ours in zip(theirs, own, strict=False)])


def to_limit(figures: Figures, stack: str) -> Spread | None:
    """Give a selection over one plain frame of the same view; None where no frame was taken."""
    frames, chosen = (of_rounds(figures, stack, key) for key in ("frame_s", "selection_s"))
    return spread([one / frame for one, frame in zip(chosen, frames, strict=False) if frame])


def by_turn(figures: Figures, stack: str) -> list[float]:
    """Give the first selection of a visit, the second and so on, each over one plain frame."""
    over = [
        [one / statistics.median(visit["frame_s"]) for one in visit["selection_s"]]
        for visit in figures["visits"].get(stack, [])
        if visit["frame_s"]
    ]
    return [statistics.median(turn) for turn in zip(*over, strict=False)]


def ahead(figures: Figures) -> list[tuple[str, str]]:
    """Name where another needs less than ours: stack and row."""
    return [
        (stack, row.key)
        for stack in figures["visits"]
        if stack != OURS
        for row in ROWS
        if (found := to_ours(figures, stack, row.key)) and found.middle < 1
    ]


def _one(value: float | Sequence[float]) -> float:
    return float(statistics.median(value) if isinstance(value, list) else value)
