"""Pairs: where no single cause explains all that is abnormal, the smallest pair that does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pathways.find.likelihoods import LEAST, UNIT
from pathways.find.observations import counted
from pathways.find.order import steady
from pathways.find.priors import TWO
from pathways.find.questions import UNREMARKABLE, questions
from pathways.find.scores import NEVER
from pathways.find.telling import BETTER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.candidates import Candidate
    from pathways.find.documents import Examination, Noted
    from pathways.find.scores import Scores

    Numbers = NDArray[np.float64]

CONSIDERED = 30
"""So many candidates are tried beside each other."""
PER_FINDING = 4
"""And so many more for each finding that the first one misses."""
TRIED = 12
"""So many couples are weighed exactly."""
SHOWN = 3
TINY = 1e-9
HARD = frozenset(("skin", "muscle", "movement", "reflex"))
SOFT = frozenset(("pain", "tingling"))
"""Answers that need no second cause: pain is felt beyond the field of a nerve."""


class Pair(NamedTuple):
    """Two candidates together, the score of both in hundredths of a logarithm, likelihood alone."""

    parts: tuple[Candidate, Candidate]
    score: int
    likely: int
    seen: NDArray[np.int64]


def pairs(
    atlas: Atlas, found: Scores, given: Examination, ranked: Sequence[Candidate]
) -> tuple[Pair, ...]:
    """Pairs that explain what the first candidate does not, the best first; none where it does."""
    hard = np.array([is_hard(one) for one in given.noted], dtype=bool)
    gain = found.seen[:, :-1] - found.seen[:, -1:]
    explained = gain >= BETTER
    if explained[hard, ranked[0].state].all():
        return ()
    few = _considered(found, ranked, hard)
    known = {frozenset(one.id.split("+")) for one in ranked}
    couples = [
        sorted(couple, key=lambda part: -steady(part.probability))
        for couple in _covering(found, few, explained, hard)
        if frozenset(_ids(couple)) not in known
    ]
    ready = _weighed(atlas, found, given, [(one, other) for one, other in couples])
    ready.sort(key=lambda pair: (-pair.score, pair.parts[0].id, pair.parts[1].id))
    return tuple(ready[:SHOWN])


def is_hard(one: Noted) -> bool:
    """Whether a finding asks for a cause of its own: pain is felt beyond the field of a nerve."""
    return one.of.partition(":")[0] in HARD and one.answer not in SOFT | UNREMARKABLE


def _ids(couple: Sequence[Candidate]) -> list[str]:
    return [name for part in couple for name in part.id.split("+")]


def _covering(
    found: Scores,
    few: Sequence[Candidate],
    explained: NDArray[np.bool_],
    hard: NDArray[np.bool_],
) -> list[tuple[Candidate, Candidate]]:
    """The likeliest couples of which both are needed to explain all hard findings."""
    states = [one.state for one in few]
    own = explained[hard][:, states]  # (hard findings, candidates)
    both: NDArray[np.bool_] = np.all(own[:, :, None] | own[:, None, :], axis=0)
    alone: NDArray[np.bool_] = np.all(own, axis=0, keepdims=True)[0]
    both &= ~alone[:, None] & ~alone[None, :]
    seen = found.seen[:, states]
    rough = np.maximum(seen[:, :, None], seen[:, None, :]).sum(axis=0)
    prior = (found.score - found.likely)[states]
    rough = np.where(both, rough + prior[:, None] + prior[None, :], NEVER)
    places = np.argsort(-rough, axis=None, kind="stable")[: 4 * TRIED]
    couples = (divmod(int(place), len(few)) for place in places)
    good = [(few[i], few[j]) for i, j in couples if i < j and both[i, j]]
    return good[:TRIED]


def _considered(
    found: Scores, ranked: Sequence[Candidate], hard: NDArray[np.bool_]
) -> list[Candidate]:
    """The first candidates, and for each hard finding those that explain it best."""
    few = {one.id: one for one in ranked[:CONSIDERED]}
    states = np.array([one.state for one in ranked])
    prior = found.score - found.likely
    for finding in np.flatnonzero(hard):
        gain = found.seen[finding, states] + prior[states]
        fits = found.seen[finding, states] - found.seen[finding, -1] >= BETTER
        for place in np.argsort(-np.where(fits, gain, -(10**9)), kind="stable")[:PER_FINDING]:
            few.setdefault(ranked[place].id, ranked[place])
    return list(few.values())


def _weighed(
    atlas: Atlas,
    found: Scores,
    given: Examination,
    couples: Sequence[tuple[Candidate, Candidate]],
) -> list[Pair]:
    """Couples with their likelihood and score: the second one comes as often as by itself."""
    if not couples:
        return []
    states = np.array([[one.state, other.state] for one, other in couples])
    seen = np.array(
        [_together(atlas, found, given, place, states) for place in range(len(given.noted))]
    )
    prior = found.score - found.likely
    weights = np.exp(prior / UNIT)
    factor = atlas.priors[TWO].weight / float(weights.sum())
    rare = round(UNIT * float(np.log(factor)))
    likely = counted(atlas, given.noted, seen, found.seen[:, -1]).sum(axis=0)
    score = likely + prior[states].sum(axis=1) + rare
    return [
        Pair(couple, int(score[i]), int(likely[i]), seen[:, i]) for i, couple in enumerate(couples)
    ]


def _together(
    atlas: Atlas, found: Scores, given: Examination, place: int, states: NDArray[np.intp]
) -> NDArray[np.int64]:
    """(couples,) hundredths of the logarithm of a finding's likelihood under both (noisy or).

    An answer is as grave as the graver of two that either cause would give by itself.
    """
    noted, table = given.noted[place], found.table
    if noted.mrc is not None or noted.side not in {given.side, "both"}:
        best: NDArray[np.int64] = found.seen[place, states].max(axis=1)
        return best
    rows = table.both if given.side == "both" else table.one
    answers = questions(atlas)[noted.of].answers
    columns = [table.column[noted.of, answer] for answer in answers]
    first, second, bare = (
        np.exp(rows[which][:, columns] / UNIT)
        for which in (states[:, 0], states[:, 1], np.array([len(table.states)]))
    )
    milder = [
        1.0 - np.cumsum(part / part.sum(axis=1, keepdims=True), axis=1)
        for part in (first, second, bare)
    ]
    left = np.clip(milder[0] * milder[1] / (milder[2] + TINY), 0.0, 1.0)
    left[:, -1] = 0.0
    likely = -np.diff(left, axis=1, prepend=1.0)
    own = np.maximum(likely[:, answers.index(noted.answer)], LEAST)
    whole: NDArray[np.int64] = np.rint(UNIT * np.log(own)).astype(np.int64)
    return whole
