"""Effects: what a lesion does to one target, and to one stretch of a nerve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways.terms import Felt


@dataclass(frozen=True)
class Effect:
    """What happens to one target.

    Attributes:
        loss: share of its fibres that is lost, 0..1. A modelling value, no measurement.
        state: `numb`, `reduced`, `possible`, `variable`, `spared` or `untouched`. For muscles
            numb means paralysed, reduced weak, possible mildly weak; `states.state_word` says it.
        roots: the loss by root; sums to `loss`.
        why: in words, where its fibres are caught or why they are not.
        variable: ids of the variants that move it into or out of the deficit.
        frequency: how often these occur, with the source, or None.
        felt: whether pain or tingling is felt there: `likely`, `possible`, `variable` or `none`.
        why_felt: in words; "" where none is felt.
        grade: `irritated`, `compressed` or `cut`, the gravest that reaches it; "" where none does.
    """

    loss: float
    state: str
    roots: Mapping[str, float]
    why: str
    variable: tuple[str, ...] = ()
    frequency: str | None = None
    felt: Felt = "none"
    why_felt: str = ""
    grade: str = ""


@dataclass(frozen=True)
class Segment:
    """A stretch of a nerve between two borders (`lesions.segments`), positions 0..1.

    A cut inside a stretch counts for the whole stretch; `Lesion.cuts` has the place itself.
    """

    nerve: str
    start: float
    end: float
    loss: float
    state: str
    roots: Mapping[str, float]
    felt: Felt = "none"
