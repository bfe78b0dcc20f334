"""States: from how much of a target's fibres is lost to the word for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.terms import THRESHOLD_OF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.strands import Column

STATES = ("untouched", "spared", "possible", "reduced", "numb", "variable")
UNTOUCHED, SPARED, POSSIBLE, REDUCED, NUMB, VARIABLE = range(len(STATES))
ROUNDING = 1e-9  # a loss that differs from a threshold by less has reached it


@kept_with_atlas
def steps(atlas: Atlas, kind: str) -> tuple[float, float, float]:
    """The losses (0..1) from which a kind of column is possible, reduced and numb."""
    row = atlas.thresholds[THRESHOLD_OF[kind]]
    return row.possible, row.reduced, row.numb


def state_word(kind: str, state: str, *, atlas: Atlas | None = None) -> str:
    """The word of a clinician for a state: a muscle is weak, a reflex absent.

    `kind` is `nerves`, `skin`, `deep`, `muscles` or `reflexes`; `state` one of `STATES`.
    Without an `atlas`, the words are those of the installation.
    """
    return _state_words(atlas_at_hand(atlas), kind).get(state, state)


@kept_with_atlas
def _state_words(atlas: Atlas, kind: str) -> dict[str, str]:
    return {str(step): word for step, word in atlas.thresholds[THRESHOLD_OF[kind]].words.items()}


def thresholds(atlas: Atlas, columns: Sequence[Column]) -> NDArray[np.float64]:
    """(3, C) losses from which each column is possible, reduced and numb."""
    return np.array([steps(atlas, column.kind) for column in columns]).T - ROUNDING


def grade(loss: NDArray[np.float64], limits: NDArray[np.float64]) -> NDArray[np.int8]:
    """(C,) state codes of losses: untouched where less than possible, else possible to numb."""
    reached = (loss >= limits).sum(axis=0)
    return np.where(reached, reached + SPARED, UNTOUCHED).astype(np.int8)
