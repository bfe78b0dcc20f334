"""Together: how likely a finding is where two causes are there at once (noisy or)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pathways.find.curves import MRC
from pathways.find.likelihoods import LEAST, UNIT, least_of
from pathways.find.questions import GRADES_OF, questions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.documents import Examination, Noted
    from pathways.find.scores import Scores

    Whole = NDArray[np.int64]

TINY = 1e-9
TOLD = frozenset(("pain", "tingling"))
"""Answers of skin that are told, each by itself, where the others are of touch."""
GRADES = tuple(f"{MRC}{grade}" for grade in sorted(sum(GRADES_OF.values(), ())))
"""The grades of strength, the gravest first."""


def together(
    atlas: Atlas, found: Scores, given: Examination, place: int, states: NDArray[np.intp]
) -> Whole:
    """(couples,) hundredths of the logarithm of a finding's likelihood under two states (N, 2).

    An answer is as grave as the graver of two that either cause would give by itself.
    """
    noted, table = given.noted[place], found.table
    if noted.side not in {given.side, "both"}:
        best: Whole = found.seen[place, states].max(axis=1)
        return best
    rows = table.both if given.side == "both" else table.one
    scale, at = _scale(atlas, noted)
    columns = [table.column[noted.of, answer] for answer in scale]
    first, second, bare = (
        np.exp(rows[which][:, columns] / UNIT)
        for which in (states[:, 0], states[:, 1], np.array([len(table.states)]))
    )
    if noted.answer in TOLD:
        own = 1.0 - (1.0 - first) * (1.0 - second) / (1.0 - bare)
        return _whole(own[:, 0], LEAST)
    milder = [
        1.0 - np.cumsum(part / part.sum(axis=1, keepdims=True), axis=1)
        for part in (first, second, bare)
    ]
    left = np.clip(milder[0] * milder[1] / (milder[2] + TINY), 0.0, 1.0)
    left[:, -1] = 0.0
    return _whole(-np.diff(left, axis=1, prepend=1.0)[:, at], least_of(noted.key[1]))


def _scale(atlas: Atlas, noted: Noted) -> tuple[tuple[str, ...], int]:
    """The answers among which a finding is one, the gravest first, and its place among them."""
    if noted.mrc is not None:
        return GRADES, noted.mrc
    answers = questions(atlas)[noted.of].answers
    if noted.of.startswith("skin:"):
        if noted.answer in TOLD:
            return (noted.answer,), 0
        answers = tuple(answer for answer in answers if answer not in TOLD)
    return answers, answers.index(noted.answer)


def _whole(likely: NDArray[np.float64], least: float) -> Whole:
    whole: Whole = np.rint(UNIT * np.log(np.maximum(likely, least))).astype(np.int64)
    return whole
