"""Pairs: where no single cause explains all that is abnormal, the smallest pair that does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pathways.find.likelihoods import UNIT
from pathways.find.observations import counted
from pathways.find.order import steady
from pathways.find.priors import TWO
from pathways.find.questions import UNREMARKABLE
from pathways.find.scores import NEVER, explained
from pathways.find.together import together

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.candidates import Candidate
    from pathways.find.documents import Examination, Noted
    from pathways.find.scores import Scores

    Numbers = NDArray[np.float64]
    Whole = NDArray[np.int64]
    Places = NDArray[np.bool_]

CONSIDERED = 30
"""So many candidates are tried beside each other."""
PER_FINDING = 4
"""And so many more for each finding that asks for a cause."""
TRIED = 12
"""So many couples are weighed exactly."""
SHOWN = 3
SUFFICES = 0.25
"""No pair is looked for where one cause explains all and is this probable beside the first."""
HARD = frozenset(("skin", "muscle", "movement", "reflex"))
SOFT = frozenset(("pain", "tingling"))
"""Answers that need no second cause: pain is felt beyond the field of a nerve."""
SHOWING = "test"
"""A positive test shows a second cause where there is one; it has to be explained by none."""


class Pair(NamedTuple):
    """Two candidates together, the score of both in hundredths of a logarithm, likelihood alone.

    `explained` (F,) are the findings that either of them explains, or both together.
    """

    parts: tuple[Candidate, Candidate]
    score: int
    likely: int
    seen: Whole
    explained: Places


class _Asked(NamedTuple):
    """What a pair is asked to explain, (F,) each: all that is `hard`, and some of what is `open`.

    `explained` (F, S) is which state explains which finding.
    """

    hard: Places
    open: Places
    abnormal: Places
    explained: Places


def pairs(
    atlas: Atlas, found: Scores, given: Examination, ranked: Sequence[Candidate]
) -> tuple[Pair, ...]:
    """Pairs that explain what the first candidate does not, the best first; none where it does."""
    asked = _asked(found, given)
    first = asked.explained[:, ranked[0].state]
    if _one_suffices(ranked, asked):
        return ()
    few = _considered(found, ranked, asked)
    known = {frozenset(one.id.split("+")) for one in ranked}
    couples = [
        sorted(couple, key=lambda part: -steady(part.probability))
        for couple in _covering(found, few, asked, int(first[asked.open].sum()))
        if frozenset(_ids(couple)) not in known
    ]
    ready = _weighed(atlas, found, given, [(one, other) for one, other in couples], asked)
    ready.sort(key=lambda pair: (-pair.score, pair.parts[0].id, pair.parts[1].id))
    return tuple(ready[:SHOWN])


def _one_suffices(ranked: Sequence[Candidate], asked: _Asked) -> bool:
    """Whether one cause explains all that is asked, and is not far less probable than the first."""
    most = SUFFICES * ranked[0].probability
    return any(
        steady(one.probability) >= steady(most) and asked.explained[asked.open, one.state].all()
        for one in ranked
    )


def is_hard(one: Noted) -> bool:
    """Whether a finding asks for a cause of its own: pain is felt beyond the field of a nerve."""
    return one.of.partition(":")[0] in HARD and one.answer not in SOFT | UNREMARKABLE


def _asked(found: Scores, given: Examination) -> _Asked:
    """What no cause explains is asked of none."""
    by_state = explained(found.seen[:, :-1], found.seen[:, -1:])
    some = by_state.any(axis=1)
    abnormal = np.array([one.answer not in UNREMARKABLE for one in given.noted], dtype=bool)
    hard = np.array([is_hard(one) for one in given.noted], dtype=bool) & some
    shows = np.array([one.of.startswith(f"{SHOWING}:") for one in given.noted], dtype=bool)
    return _Asked(hard, hard | (shows & abnormal & some), abnormal, by_state)


def _ids(couple: Sequence[Candidate]) -> list[str]:
    return [name for part in couple for name in part.id.split("+")]


def _considered(found: Scores, ranked: Sequence[Candidate], asked: _Asked) -> list[Candidate]:
    """Candidates as if another explained what they do not, at the grade that is best then.

    The first of those that explain something, and for each finding those that explain it best.
    """
    nothing = found.seen[:, -1:]
    seen = found.seen[:, :-1]
    left = np.where(asked.abnormal[:, None], np.maximum(seen, nothing), seen)
    score = np.where(found.score > NEVER, left.sum(axis=0) + found.prior, NEVER)
    some: Places = np.any(asked.explained[asked.open], axis=0)
    best = [_best(found, one, np.where(some, score, NEVER)) for one in ranked]
    states = np.array([one.state for one in best])
    own = np.where(some[states], score[states], NEVER)
    order = np.argsort(-own, kind="stable")
    few = {best[place].id: best[place] for place in order[:CONSIDERED] if own[place] > NEVER}
    for finding in np.flatnonzero(asked.open):
        fits = np.where(asked.explained[finding, states], own, NEVER)
        for place in np.argsort(-fits, kind="stable")[:PER_FINDING]:
            if fits[place] > NEVER:
                few.setdefault(best[place].id, best[place])
    return list(few.values())


def _best(found: Scores, one: Candidate, score: Whole) -> Candidate:
    """A candidate at the state of the highest score, the first of equal ones."""
    first, end = found.table.first, found.table.end
    states = np.concatenate([np.arange(first[cause], end[cause]) for cause in one.causes])
    state = int(states[np.argmax(score[states])])
    return replace(one, state=state, grade=found.table.states[state].grade)


def _covering(
    found: Scores, few: Sequence[Candidate], asked: _Asked, alone: int
) -> list[tuple[Candidate, Candidate]]:
    """The likeliest couples that explain all that is hard, and more than `alone` findings.

    Each of the two explains something that the other does not.
    """
    states = [one.state for one in few]
    own = asked.explained[:, states]  # (findings, candidates)
    union = own[:, :, None] | own[:, None, :]
    more = own[asked.open][:, :, None] & ~own[asked.open][:, None, :]
    needed: Places = np.any(more, axis=0)
    both = union[asked.hard].all(axis=0) & needed & needed.T
    both &= union[asked.open].sum(axis=0) > alone
    seen, nothing = found.seen[:, states], found.seen[:, -1]
    a, b = seen[:, :, None], seen[:, None, :]
    abnormal = asked.abnormal[:, None, None]
    rough = np.where(abnormal, np.maximum(a, b), a + b - nothing[:, None, None]).sum(axis=0)
    prior = found.prior[states]
    rough = np.where(both, rough + prior[:, None] + prior[None, :], NEVER)
    places = np.argsort(-rough, axis=None, kind="stable")[: 4 * TRIED]
    couples = (divmod(int(place), len(few)) for place in places)
    good = [(few[i], few[j]) for i, j in couples if i < j and both[i, j]]
    return good[:TRIED]


def _weighed(
    atlas: Atlas,
    found: Scores,
    given: Examination,
    couples: Sequence[tuple[Candidate, Candidate]],
    asked: _Asked,
) -> list[Pair]:
    """Couples with their likelihood and score: the second one comes as often as by itself."""
    if not couples:
        return []
    states = np.array([[one.state, other.state] for one, other in couples])
    seen = np.array([together(atlas, found, given, at, states) for at in range(len(given.noted))])
    nothing = found.seen[:, -1]
    prior = found.prior
    factor = atlas.priors[TWO].weight / float(np.exp(prior / UNIT).sum())
    rare = round(UNIT * float(np.log(factor)))
    likely = counted(atlas, given.noted, seen, nothing).sum(axis=0)
    score = likely + prior[states].sum(axis=1) + rare
    by_either = asked.explained[:, states[:, 0]] | asked.explained[:, states[:, 1]]
    by_both = explained(seen, nothing[:, None])
    told = (by_either | by_both) & asked.abnormal[:, None]
    return [
        Pair(couple, int(score[i]), int(likely[i]), seen[:, i], told[:, i])
        for i, couple in enumerate(couples)
    ]
