"""Cases: findings as a cause would give them, for tests of the reasoning and for a quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pathways.at_hand import atlas_at_hand
from pathways.find.asked import asked_shares
from pathways.find.documents import Examination, Noted
from pathways.find.likelihoods import UNIT, likelihood_table
from pathways.find.questions import NEEDLE, questions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.likelihoods import LikelihoodTable

HALF = 0.5
FULL = ("skin", "deep", "movement", "reflex", "test", "history", "investigation")
"""The kinds of a full examination; needles and single muscles are left out."""


def full_findings(
    identifier: str, grade: str, kinds: Iterable[str] = FULL, *, atlas: Atlas | None = None
) -> Examination:
    """What a cause at a grade gives most often, question by question.

    Where it is abnormal more often than not, the commonest of the abnormal answers.

    Raises:
        KeyError: the cause or the grade is not ranked.
    """
    atlas = atlas_at_hand(atlas)
    table, wanted = likelihood_table(atlas), tuple(kinds)
    state = state_of(table, identifier, grade)
    side = table.states[state].lesion.side
    rows = table.both if side == "both" else table.one
    noted = []
    for of, question in questions(atlas).items():
        if question.kind in wanted and not question.id.startswith(NEEDLE):
            answer = _most_often(table.answers(of), rows[state])
            noted.append(Noted(of, answer, side))
    return Examination(tuple(noted), side)


def _most_often(answers: tuple[tuple[str, int], ...], row: NDArray[np.int16]) -> str:
    *abnormal, (usual, _) = answers
    if sum(np.exp(row[column] / UNIT) for _, column in abnormal) <= HALF:
        return usual
    return max(abnormal, key=lambda pair: row[pair[1]])[0]


def drawn_findings(
    identifier: str,
    grade: str,
    asked: Iterable[str],
    random: np.random.Generator,
    *,
    atlas: Atlas | None = None,
) -> Examination:
    """Answers drawn at random, each as often as the cause at the grade gives it.

    Raises:
        KeyError: the cause or the grade is not ranked.
    """
    atlas = atlas_at_hand(atlas)
    table = likelihood_table(atlas)
    state = state_of(table, identifier, grade)
    side = table.states[state].lesion.side
    rows = table.both if side == "both" else table.one
    noted = []
    for of in asked:
        answers = table.answers(of)
        likely = np.exp(np.array([[rows[state, column] for _, column in answers]]) / UNIT)
        place = int(random.choice(len(answers), p=asked_shares(likely)[0]))
        noted.append(Noted(of, answers[place][0], side))
    return Examination(tuple(noted), side)


def state_of(table: LikelihoodTable, identifier: str, grade: str) -> int:
    """The row of the table of a cause at a grade.

    Raises:
        KeyError: it has none.
    """
    for place, state in enumerate(table.states):
        if state.cause.id == identifier and state.grade == grade:
            return place
    raise KeyError(f"{identifier}:{grade}")
