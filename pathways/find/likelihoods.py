"""The table of likelihoods: how likely each answer is under each cause at each of its grades.

Kept as whole numbers, hundredths of a natural logarithm, so that whoever adds them up gets the same
sum: Python and the page rank alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.find.agreements import unelicited
from pathways.find.amounts import amounts, targets
from pathways.find.curves import MRC, graded_answers, sensation, strength
from pathways.find.hypotheses import hypotheses
from pathways.find.priors import forms, prior_of_rows
from pathways.find.questions import ABSENT, KIND_OF, NEEDLE, questions
from pathways.find.rates import fixed_rates, rates_of
from pathways.lesions import IRRITATED, higher

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.amounts import Amounts
    from pathways.find.hypotheses import Hypothesis
    from pathways.lesions import Lesion

    Numbers = NDArray[np.float64]
    Answers = dict[tuple[str, str], Numbers]
    Chosen = set[tuple[str, str]]

GROSS = frozenset(("paralysed", *(f"{MRC}{grade}" for grade in range(4))))
"""Answers that say of strength that it is grade 3 or less."""
UNIT = 100
"""Parts of a natural logarithm that the table keeps: likelihoods are exact to half a hundredth."""
LEAST, MOST = 0.005, 0.995
"""No finding proves a cause or rules it out: likelihoods are kept between these."""
LEAST_GROSS = 0.002
"""The least of a gross palsy: who finds that a limb does not lift against resistance errs less."""


class State(NamedTuple):
    """A cause at one of its grades: a row of the table.

    `part` is how much of the fibres that fail at the grade fails here: a milder form has a row too,
    and so has the `higher` one of a site.
    """

    cause: Hypothesis
    grade: str
    lesion: Lesion
    part: float = 1.0
    higher: bool = False

    @property
    def spared(self) -> bool:
        """Whether nothing is lost, whatever is felt."""
        return self.grade == IRRITATED or not self.part


@dataclass(frozen=True, eq=False)
class LikelihoodTable:
    """S states (causes at their grades) by A answers.

    Attributes:
        atlas: the facts.
        causes: every cause.
        states: every cause at every grade, those of one cause together.
        owner: (S,) index of the cause of each state.
        first: (C,) the first state of each cause.
        end: (C,) one beyond the last.
        column: the place of each answer, by question and answer (`mrc4` for a grade of strength).
        one: (S + 1, A) hundredths of the logarithm of each likelihood on the side of the complaint;
            the last row is that of nothing.
        both: (S + 1, A) the same where the cause is on both sides.
        prior: (S,) the same of how frequent a state is, with a complaint on one side.
        prior_both: (S,) and with a complaint on both.
    """

    atlas: Atlas
    causes: tuple[Hypothesis, ...]
    states: tuple[State, ...]
    owner: NDArray[np.intp]
    first: NDArray[np.intp]
    end: NDArray[np.intp]
    column: Mapping[tuple[str, str], int]
    one: NDArray[np.int16]
    both: NDArray[np.int16]
    prior: NDArray[np.int32]
    prior_both: NDArray[np.int32]

    def answers(self, of: str) -> tuple[tuple[str, int], ...]:
        """The answers of a question with their columns."""
        known = questions(self.atlas)[of].answers
        return tuple((answer, self.column[of, answer]) for answer in known)


@kept_with_atlas
def _whole_table(atlas: Atlas) -> LikelihoodTable:
    return table_of(atlas, hypotheses(atlas))


def likelihood_table(atlas: Atlas | None = None) -> LikelihoodTable:
    """The table of every cause; worked out once for each atlas."""
    return _whole_table(atlas_at_hand(atlas))


def table_of(atlas: Atlas, causes: Sequence[Hypothesis]) -> LikelihoodTable:
    """The table of some causes."""
    of_each = [tuple(_states(atlas, cause)) for cause in causes]
    states = tuple(state for group in of_each for state in group)
    counts = [len(group) for group in of_each]
    owner = np.repeat(np.arange(len(causes)), counts)
    fixes = fixed_rates(atlas, causes)
    ours, theirs = _from_losses(atlas, states)
    spared = np.array([*(state.spared for state in states), True])
    one = ours | rates_of(atlas, owner, fixes, ours, spared)
    both = theirs | rates_of(atlas, owner, fixes, theirs, spared)
    prior, prior_both = prior_of_rows(atlas, causes, UNIT)
    return LikelihoodTable(
        atlas=atlas,
        causes=tuple(causes),
        states=states,
        owner=owner,
        first=np.cumsum([0, *counts[:-1]]),
        end=np.cumsum(counts),
        column={name: i for i, name in enumerate(one)},
        one=_whole_numbers(one),
        both=_whole_numbers(both),
        prior=prior,
        prior_both=prior_both,
    )


def least_of(answer: str) -> float:
    """The least likelihood of an answer as the table names it."""
    return LEAST_GROSS if answer in GROSS else LEAST


def _states(atlas: Atlas, cause: Hypothesis) -> Iterator[State]:
    for grade in cause.grades:
        usual = cause.lesion_at(grade, atlas)
        for form in forms(atlas, cause, grade):
            lesion = higher(usual, atlas) if form.higher else usual
            yield State(cause, grade, lesion, form.part, form.higher)


def _whole_numbers(likely: Answers) -> NDArray[np.int16]:
    least = [least_of(answer) for _, answer in likely]
    table = np.clip(np.column_stack(list(likely.values())), least, MOST)
    whole: NDArray[np.int16] = np.rint(np.log(table) * UNIT).astype(np.int16)
    return whole


def _from_losses(atlas: Atlas, states: Sequence[State]) -> tuple[Answers, Answers]:
    """(S + 1,) the likelihood of every answer that follows from losses; the last row is of nothing.

    First where a one-sided cause is on one side, so that the organs of the midline are kept by the
    other, then where it is on both. Mixed over the anatomies by their frequency.
    """
    known = targets(atlas)
    organs = {("muscles", row.id) for row in atlas.muscles.values() if row.both_sides}
    several = [
        _with_nothing(one)
        for one in amounts(atlas, [(state.lesion, state.part) for state in states])
    ]
    both = _mixed(atlas, several)
    single = [i for i, state in enumerate(states) if state.lesion.side != "both"]
    for given in several:
        given.lost[np.ix_(single, [known[organ] for organ in organs])] = 0.0
    return both | _mixed(atlas, several, organs), both


def _with_nothing(given: Amounts) -> Amounts:
    lost, felt, beyond = (
        np.vstack([part, np.zeros(part.shape[1])])
        for part in (given.lost, given.felt, given.beyond)
    )
    sore = np.vstack([given.sore, np.zeros(given.sore.shape[1], dtype=bool)])
    return type(given)(given.chance, lost, felt, beyond, sore)


def _mixed(atlas: Atlas, several: Sequence[Amounts], only: Chosen | None = None) -> Answers:
    """Likelihoods over all anatomies. `only` limits them to some targets."""
    usual = several[0]
    plain = _from_amounts(atlas, usual, only)
    found = dict(plain)
    for other in several[1:]:
        moved = (
            (other.lost != usual.lost)
            | (other.felt != usual.felt)
            | (other.beyond != usual.beyond)
            | (other.sore != usual.sore)
        ).any(axis=0)
        there = {target for target, column in targets(atlas).items() if moved[column]}
        there = there if only is None else there & only
        for name, likely in _from_amounts(atlas, other, there).items():
            found[name] = found[name] + other.chance * (likely - plain[name])
    return found


def _from_amounts(atlas: Atlas, given: Amounts, only: Chosen | None = None) -> Answers:
    """The likelihood of every answer that follows from what is lost and felt in one anatomy."""
    found: Answers = {}
    curves = atlas.responses
    for (table, name), column in targets(atlas).items():
        if only is not None and (table, name) not in only:
            continue
        lost, felt = given.lost[:, column], given.felt[:, column]
        of = f"{KIND_OF[table]}:{name}"
        if table == "skin":
            _put(found, of, sensation(atlas, lost, felt, given.sore[:, column]))
            beyond = graded_answers(curves["potentials"], given.beyond[:, column])
            _put(found, f"potentials:{name}", beyond)
        elif table == "deep":
            _put(found, of, graded_answers(curves["deep"], felt))
        elif table == "muscles":
            _put(found, of, strength(curves["muscles"], lost))
            _put(found, f"investigation:{NEEDLE}{name}", graded_answers(curves["needle"], lost))
        else:
            elicited = graded_answers(curves["reflexes"], lost)
            _put(found, of, _in_health(elicited, unelicited(atlas, of)))
    for name, lost in movement_losses(atlas, given.lost, only).items():
        _put(found, f"movement:{name}", strength(curves["movements"], lost))
    return found


def _in_health(elicited: Mapping[str, Numbers], absent: float) -> dict[str, Numbers]:
    """The answers of a reflex that a part of healthy people does not have: absent (0..1)."""
    found = {answer: (1.0 - absent) * likely for answer, likely in elicited.items()}
    found[ABSENT] = found[ABSENT] + absent
    return found


def _put(found: Answers, of: str, answers: Mapping[str, Numbers]) -> None:
    found.update({(of, answer): likely for answer, likely in answers.items()})


def movement_losses(atlas: Atlas, lost: Numbers, only: Chosen | None = None) -> dict[str, Numbers]:
    """(S,) how much of each movement fails, 0..1, from the losses (S, T) of its muscles.

    `only` limits them to those that some of these muscles move.
    """
    known = targets(atlas)
    found = {}
    for name, row in atlas.movements.items():
        if only is None or any(("muscles", muscle) in only for muscle in row.weights):
            parts = [weight * lost[:, known["muscles", m]] for m, weight in row.weights.items()]
            found[name] = np.minimum(1.0, row.gain * np.sum(parts, axis=0))
    return found
