"""Pairs: where no single cause explains all that is abnormal, the smallest pair that does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pathways.find.likelihoods import UNIT
from pathways.find.priors import TWO
from pathways.find.questions import UNREMARKABLE, questions
from pathways.find.scores import NEVER
from pathways.find.telling import BETTER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.candidates import Candidate
    from pathways.find.documents import Examination
    from pathways.find.scores import Scores

    Numbers = NDArray[np.float64]

CONSIDERED = 30
"""So many candidates are tried beside each other."""
PER_FINDING = 4
"""And so many more for each finding that the first one misses."""
TRIED = 12
"""So many couples are weighed exactly."""
SHOWN = 3
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
    """Pairs that explain what no single candidate does, the best first; none where one does."""
    hard = np.array([one.of.partition(":")[0] in HARD and one.answer not in SOFT | UNREMARKABLE
                     for one in given.noted], dtype=bool)  # fmt: skip
    gain = found.seen[:, :-1] - found.seen[:, -1:]
    explained = gain >= BETTER
    single = explained[:, [one.state for one in ranked]]
    if not hard.any() or single[hard].all(axis=0).any():
        return ()
    few = _considered(found, ranked, hard)
    ready = [_pair(atlas, found, given, pair) for pair in _covering(found, few, explained, hard)]
    known = {frozenset(one.id.split("+")) for one in ranked}
    ready = [pair for pair in ready if frozenset(_ids(pair)) not in known]
    ready.sort(key=lambda pair: (-pair.score, pair.parts[0].id, pair.parts[1].id))
    return tuple(ready[:SHOWN])


def _ids(pair: Pair) -> list[str]:
    return [name for part in pair.parts for name in part.id.split("+")]


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


def _pair(
    atlas: Atlas, found: Scores, given: Examination, parts: tuple[Candidate, Candidate]
) -> Pair:
    """Two causes together: each answer at least as grave as either alone would give it."""
    one, other = sorted(parts, key=lambda part: -part.probability)
    seen = np.array([_together(atlas, found, given, place, one, other)
                     for place in range(len(given.noted))])  # fmt: skip
    likely = int(seen.sum())
    prior = found.score - found.likely
    total = np.logaddexp.reduce(np.log(_weights(found)))
    second = int(prior[other.state]) - round(UNIT * float(total))
    factor = round(UNIT * float(np.log(atlas.priors[TWO].weight)))
    return Pair((one, other), likely + int(prior[one.state]) + second + factor, likely, seen)


def _weights(found: Scores) -> Numbers:
    weights: Numbers = np.exp((found.score - found.likely) / UNIT)
    return weights[weights > 0.0]


def _together(
    atlas: Atlas, found: Scores, given: Examination, place: int, one: Candidate, other: Candidate
) -> int:
    """Hundredths of the logarithm of a finding's likelihood under both (noisy or)."""
    noted = given.noted[place]
    table = found.table
    rows = table.both if given.side == "both" else table.one
    answers = [table.column[noted.of, a] for a in questions(atlas)[noted.of].answers]
    if noted.mrc is not None or noted.side not in {given.side, "both"}:
        return int(max(found.seen[place, one.state], found.seen[place, other.state]))
    first, second, bare = (
        np.exp(rows[state, answers] / UNIT) for state in (one.state, other.state, -1)
    )
    graver = [np.cumsum(part / part.sum()) for part in (first, second, bare)]
    least = np.clip((1.0 - graver[0]) * (1.0 - graver[1]) / (1.0 - graver[2] + 1e-9), 0.0, 1.0)
    at_least = np.append(1.0 - least[:-1], 1.0)
    likely = np.diff(at_least, prepend=0.0)
    own = questions(atlas)[noted.of].answers.index(noted.answer)
    return round(UNIT * float(np.log(max(likely[own], 0.005))))
