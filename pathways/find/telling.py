"""Telling: what a candidate explains of the findings, what it misses, what it would also expect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from pathways.at_hand import kept_with_atlas
from pathways.find.likelihoods import UNIT, likelihood_table
from pathways.find.observations import observations
from pathways.find.questions import UNREMARKABLE, questions
from pathways.find.scores import BETTER, explained

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.documents import Noted
    from pathways.find.likelihoods import LikelihoodTable
    from pathways.find.scores import Scores

    Whole = NDArray[np.int64]

UNLIKELY = -139
"""A finding is missed when a cause gives it less than 25% (ln 0.25), no more than nothing does."""
EXPECTED = -92
"""An answer is expected when a cause gives it at least 40% (ln 0.4)."""
MOST_EXPECTED, MOST_OF_A_KIND = 6, 2
EXPECTING = frozenset(("skin", "movement", "reflex", "test"))
"""Kinds of what a candidate would also expect; muscles are asked by their movements."""


def explains(found: Scores, state: int) -> NDArray[np.bool_]:
    """(F,) which findings a state explains: abnormal ones that nothing would not give."""
    return explained(found.seen[:, state], found.seen[:, -1])


def explained_by_some(found: Scores) -> NDArray[np.bool_]:
    """(F,) which findings some cause of the table explains."""
    some: NDArray[np.bool_] = np.any(explained(found.seen[:, :-1], found.seen[:, -1:]), axis=1)
    return some


def misses(
    noted: Sequence[Noted], seen: Whole, state: int, some: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """(F,) which findings a state misses: it makes them improbable.

    An abnormal one is missed when it is no likelier than with nothing lost, and `some` (F,) cause
    explains it: weakness that grows speaks for none.
    """
    abnormal = np.array([one.answer not in UNREMARKABLE for one in noted], dtype=bool)
    low = seen[:, state] < UNLIKELY
    unexplained = some & ~explained(seen[:, state], seen[:, -1])
    missed: NDArray[np.bool_] = low & (~abnormal | unexplained)
    return missed


def expects(
    atlas: Atlas, table: LikelihoodTable, state: int, asked: Collection[str], *, both: bool
) -> list[dict[str, Any]]:
    """What else a state would show: the answers that speak most for it.

    `asked` are observations (`find.observations`) that were made.
    """
    ofs, answers, columns = _abnormal(atlas)
    rows = table.both if both else table.one
    own, nothing = (rows[row, columns].astype(np.int64) for row in (state, -1))
    gain = np.where(own >= EXPECTED, own - nothing, 0)
    found: list[dict[str, Any]] = []
    known, told, kinds = observations(atlas), set(asked), list[str]()
    for place in np.argsort(-gain, kind="stable"):
        if gain[place] < BETTER or len(found) == MOST_EXPECTED:
            break
        of = ofs[place]
        kind = of.partition(":")[0]
        if known[of] not in told and kinds.count(kind) < MOST_OF_A_KIND:
            told.add(known[of])
            kinds.append(kind)
            asked_for, answer = questions(atlas)[of], answers[place]
            said = asked_for.said(answer)
            found.append({"of": of, "is": answer, "words": said, "name": asked_for.name})
    return found


@kept_with_atlas
def _abnormal(atlas: Atlas) -> tuple[list[str], list[str], NDArray[np.intp]]:
    """The abnormal answers that a candidate may be told to expect, and their columns."""
    table = likelihood_table(atlas)
    found = [
        (of, answer, table.column[of, answer])
        for of, question in questions(atlas).items()
        if question.kind in EXPECTING
        for answer in question.answers
        if answer not in UNREMARKABLE
    ]
    ofs, answers, columns = zip(*found, strict=True)
    return list(ofs), list(answers), np.array(columns)


def likelihood(hundredths: float) -> float:
    """A likelihood (0..1) from hundredths of its logarithm, to two digits."""
    return round(float(np.exp(hundredths / UNIT)), 2)
