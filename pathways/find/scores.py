"""Scores: the logarithms of likelihood and prior added up, and what they make of every cause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pathways.at_hand import kept_with_atlas
from pathways.find.hypotheses import selects
from pathways.find.likelihoods import UNIT, likelihood_table
from pathways.find.observations import counted
from pathways.find.priors import EXPLAINS_NOTHING
from pathways.find.questions import UNREMARKABLE
from pathways.find.red_flags import LOST
from pathways.lesions import CUT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.documents import Examination, Noted
    from pathways.find.likelihoods import LikelihoodTable

    Whole = NDArray[np.int64]
    Numbers = NDArray[np.float64]

NEVER = -(10**9)
"""The score of a cause that `within` leaves out."""
BETTER = 41
"""A finding is explained when it is at least 1.5 times as likely as with nothing lost (ln 1.5)."""
UNTOLD = 10**6
"""What a grade that is not told is set back by: more than any score, less than `NEVER`."""


@dataclass(frozen=True, eq=False)
class Scores:
    """What findings make of S states and C causes.

    Attributes:
        table: the table of likelihoods.
        seen: (F, S + 1) hundredths of the logarithm of each finding's likelihood; the last is
            that of nothing.
        likely: (S,) their sums, every observation once.
        prior: (S,) how frequent each state is, where it explains nothing set back.
        score: (S,) the sums with the prior.
        chance: (S,) how probable each state is; they sum to 1.
        of_cause: (C,) how probable each cause is, all its grades together.
        best: (C,) the most probable state of each cause; none that is cut, if it has another,
            where nothing was found paralysed, numb or absent.
    """

    table: LikelihoodTable
    seen: Whole
    likely: Whole
    prior: Whole
    score: Whole
    chance: Numbers
    of_cause: Numbers
    best: NDArray[np.intp]


def scores(atlas: Atlas, given: Examination) -> Scores:
    """What an examination makes of every cause."""
    table = likelihood_table(atlas)
    seen = _seen(table, given)
    likely = counted(atlas, given.noted, seen, seen[:, -1])[:, :-1].sum(axis=0)
    frequent = table.prior_both if given.side == "both" else table.prior
    prior = np.where(_explains_some(given, seen), 0, set_back(atlas)) + frequent.astype(np.int64)
    score = likely + prior
    if given.within:
        score = np.where(_within(atlas, given.within)[table.owner], score, NEVER)
    chance = np.exp((score - score.max()) / UNIT)
    chance /= chance.sum()
    of_cause = np.add.reduceat(chance, table.first)
    told = score
    if not any(one.answer in LOST for one in given.noted):
        told = score - np.where(_cut(atlas), UNTOLD, 0)
    return Scores(table, seen, likely, prior, score, chance, of_cause, best_states(table, told))


def set_back(atlas: Atlas) -> int:
    """How much (hundredths) a cause is set back that explains nothing of what is abnormal."""
    return round(UNIT * float(np.log(atlas.priors[EXPLAINS_NOTHING].weight)))


def explained(seen: Whole, nothing: Whole) -> NDArray[np.bool_]:
    """Whether findings are explained: likelier (hundredths) than where nothing is lost."""
    likelier: NDArray[np.bool_] = seen - nothing >= BETTER
    return likelier


def _explains_some(given: Examination, seen: Whole) -> NDArray[np.bool_]:
    """(S,) whether a state explains any abnormal finding; all do where none does."""
    abnormal = [place for place, one in enumerate(given.noted) if one.answer not in UNREMARKABLE]
    some: NDArray[np.bool_] = np.any(explained(seen[abnormal, :-1], seen[abnormal, -1:]), axis=0)
    return some if some.any() else ~some


def best_states(table: LikelihoodTable, score: Whole) -> NDArray[np.intp]:
    """(C,) the state of the highest score of each cause, the first of equal ones."""
    ranks = score * len(score) - np.arange(len(score))  # whole numbers: no two are equal
    order = np.lexsort((-ranks, table.owner))
    return order[table.first]


def likelihood_rows(table: LikelihoodTable, noted: Noted, side: str) -> Whole:
    """(S + 1,) hundredths of the logarithm of a finding's likelihood, by its side."""
    column = table.column[noted.key]
    one, both = table.one[:, column].astype(np.int64), table.both[:, column].astype(np.int64)
    if side == "both":
        return both
    if noted.side == side:
        return one
    bilateral = np.append(_bilateral(table.atlas)[table.owner], [True])
    elsewhere = np.where(bilateral, one, one[-1])
    return elsewhere + one if noted.side == "both" else elsewhere


def _seen(table: LikelihoodTable, given: Examination) -> Whole:
    rows = [likelihood_rows(table, noted, given.side) for noted in given.noted]
    return np.array(rows, dtype=np.int64).reshape(len(rows), len(table.states) + 1)


@kept_with_atlas
def _cut(atlas: Atlas) -> NDArray[np.bool_]:
    """(S,) the states in which everything fails."""
    return np.array([state.grade == CUT for state in likelihood_table(atlas).states])


@kept_with_atlas
def _bilateral(atlas: Atlas) -> NDArray[np.bool_]:
    return np.array([cause.bilateral for cause in likelihood_table(atlas).causes])


def _within(atlas: Atlas, patterns: Sequence[str]) -> NDArray[np.bool_]:
    causes = likelihood_table(atlas).causes
    return np.array([any(selects(atlas, one, cause) for one in patterns) for cause in causes])
