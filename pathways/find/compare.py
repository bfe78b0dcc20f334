"""Compare: what one cause does and another does not, and what tells them apart, best first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pathways.at_hand import atlas_at_hand
from pathways.deficits import deficit
from pathways.find.agreements import agreements
from pathways.find.amounts import targets
from pathways.find.asked import asked_shares
from pathways.find.hypotheses import hypotheses, hypothesis
from pathways.find.likelihoods import UNIT, movement_losses, table_of
from pathways.find.observations import things
from pathways.find.order import first_most, steady
from pathways.find.questions import (
    BEDSIDE,
    GRADES_OF,
    KIND_OF,
    NEEDLE,
    PLACES,
    questions,
    shown_question,
)
from pathways.find.rates import own_rates
from pathways.lesions import lesion
from pathways.states import ROUNDING, STATES, grade, state_word, steps
from pathways.terms import TYPICAL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.deficits import Deficit
    from pathways.find.hypotheses import Hypothesis
    from pathways.find.likelihoods import LikelihoodTable
    from pathways.find.questions import Question

    Numbers = NDArray[np.float64]

SPARED = frozenset(("untouched", "spared"))
UNFELT = "none"
TELLS = 0.02
"""Bits, at even odds, from which a question counts as one that separates two causes."""
AGAIN = 0.65
"""What a further question of its kind, for the same cause, is worth beside the one before it."""
AGAIN_THERE = 0.3
"""The same of a further place: the territories of one field are lost together."""
GRADED, PUBLISHED, ELSEWHERE = "graded", "published", "modelling value"
"""Where likelihoods come from; the last where a published figure is of other causes than these."""
MOST_RATIO = 50.0
"""No likelihood ratio is told as larger that was not published: a model does not prove."""
TOSS = 0.55
"""An answer that a cause gives less often than so is nearly a coin toss: it is told how often."""
LEAST_OF_TEN = 0.095
UNASKED = frozenset(("muscle", "flag"))
"""Muscles are tested by their movements; red flags are asked before anything else."""


@dataclass(frozen=True)
class Shown:
    """What a cause does to one thing: the state (`states.STATES`), its word, and what is felt."""

    state: str
    word: str
    felt: str

    @property
    def hit(self) -> bool:
        """Whether it is lost or felt, in some anatomies at least."""
        return self.state not in SPARED or self.felt != UNFELT

    def to_dict(self) -> dict[str, str]:
        """Plain values for JSON."""
        return {"state": self.state, "word": self.word, "felt": self.felt}


@dataclass(frozen=True)
class Difference:
    """One thing that is hit by A, by B, or by both."""

    of: str
    name: str
    a: Shown
    b: Shown

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {"of": self.of, "name": self.name, "a": self.a.to_dict(), "b": self.b.to_dict()}


@dataclass(frozen=True)
class Separating:
    """A finding that tells A from B.

    `ratio` is how many times likelier the answer of A is in A than in B, of a model never above
    `MOST_RATIO`; `words` are what is told of A and of B (`told_of`); `information` the bits
    that the question tells where both are equally probable. `for_a` says whether it speaks for A
    where it is not normal.
    """

    question: Question
    a: str
    b: str
    ratio: float
    information: float
    why: str
    basis: str
    for_a: bool
    words: tuple[str, str]

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        asked = self.question
        return {
            "finding": asked.of,
            "name": asked.name,
            "how": asked.how,
            "bedside": asked.kind in BEDSIDE,
            "a": self.a,
            "b": self.b,
            "a_words": self.words[0],
            "b_words": self.words[1],
            "ratio": round(self.ratio, 2),
            "information": round(self.information, 3),
            "why": self.why,
            "basis": self.basis,
            "source": list(asked.sources),
        }


@dataclass(frozen=True)
class Comparison:
    """Two causes at their grades beside each other."""

    a: str
    b: str
    names: tuple[str, str]
    grades: tuple[str, str]
    a_only: tuple[Difference, ...]
    both: tuple[Difference, ...]
    b_only: tuple[Difference, ...]
    separating: tuple[Separating, ...]

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "a": {"id": self.a, "name": self.names[0], "grade": self.grades[0]},
            "b": {"id": self.b, "name": self.names[1], "grade": self.grades[1]},
            "a_only": [one.to_dict() for one in self.a_only],
            "both": [one.to_dict() for one in self.both],
            "b_only": [one.to_dict() for one in self.b_only],
            "separating": [one.to_dict() for one in self.separating],
        }


def compare(a: str, b: str, *, atlas: Atlas | None = None) -> Comparison:
    """What A does and B does not, and the findings and tests that tell them apart.

    Each is an id that `lesion` takes, several joined with +, with `:grade` for another grade than
    the typical one.

    Raises:
        UnknownName: an id is no root, nerve or site.
        ValueError: a position or a grade is out of range.
    """
    atlas = atlas_at_hand(atlas)
    wanted = [lesion(*one.split("+"), atlas=atlas) for one in (a, b)]
    a_only, both, b_only = differences(atlas, *(shown(deficit(one)) for one in wanted))
    return Comparison(
        a=wanted[0].id,
        b=wanted[1].id,
        names=(wanted[0].name, wanted[1].name),
        grades=(wanted[0].grade, wanted[1].grade),
        a_only=a_only,
        both=both,
        b_only=b_only,
        separating=separating(atlas, a, b),
    )


def differences(
    atlas: Atlas, a: Mapping[str, Shown], b: Mapping[str, Shown]
) -> tuple[tuple[Difference, ...], tuple[Difference, ...], tuple[Difference, ...]]:
    """What A alone hits, what both do, and what B alone does, from what each does (`shown`)."""
    rows = [Difference(of, _name(atlas, of), a[of], b[of]) for of in a if a[of].hit or b[of].hit]
    return (
        tuple(row for row in rows if not row.b.hit),
        tuple(row for row in rows if row.a.hit and row.b.hit),
        tuple(row for row in rows if not row.a.hit),
    )


def separating(atlas: Atlas, a: str, b: str) -> tuple[Separating, ...]:
    """The questions that tell two causes apart at their grades, the most telling first."""
    causes = tuple(_cause(atlas, one) for one in (a, b))
    table = table_of(atlas, causes)
    first, second = (
        next(
            place
            for place, state in enumerate(table.states)
            if state.cause is cause and state.grade == _asked(one, cause.typical)
        )
        for cause, one in zip(causes, (a, b), strict=True)
    )
    return separating_states(table, first, second)


def _cause(atlas: Atlas, given: str) -> Hypothesis:
    """The cause of an id as it is ranked: of a place on a nerve the stretch that holds it.

    A nerve without a position is cut at its beginning.
    """
    own = hypothesis(atlas, given)
    if own.kind != "nerve":
        return own
    stretches = (cause for cause in hypotheses(atlas) if cause.nerve == own.nerve)
    return next((one for one in stretches if one.start <= own.start < one.end), own)


def separating_states(table: LikelihoodTable, a: int, b: int) -> tuple[Separating, ...]:
    """The same for two rows of a table of likelihoods."""
    found = []
    for question in questions(table.atlas).values():
        likely = answers_of(table, question, (a, b))
        bits = information(likely)
        if bits < TELLS or not is_told(question):
            continue
        if basis := _basis(table, question, (a, b)):
            found.append(_separating(question, likely, bits, basis))
    return _best_first(table.atlas, found)


def is_told(question: Question) -> bool:
    """Whether a question is told in a list: a needle is not, nor another name of a question."""
    named = question.kind not in UNASKED and not question.same_as
    return named and not question.id.startswith(NEEDLE)


def _basis(table: LikelihoodTable, question: Question, states: tuple[int, int]) -> str:
    """Where the likelihoods of two causes come from; "" where one of them is not known.

    A feature of the differential says nothing of causes without a weight. Figures are published
    where one cause has a published rate, and the other one too or what is published of others.
    """
    causes = [table.states[state].cause for state in states]
    published, fixed = own_rates(table.atlas, question.of, causes)
    if question.basis.startswith(GRADED):
        return question.basis if len(fixed) == len(causes) else ""
    if question.basis != PUBLISHED:
        return question.basis
    return PUBLISHED if published and published == fixed else ELSEWHERE


def _best_first(atlas: Atlas, found: Sequence[Separating]) -> tuple[Separating, ...]:
    """Each thing once, the most telling first.

    What counts is the information, as far as examiners agree on the answer, and less for each
    better question of its kin: ten toes tell what one does. Of several names of a thing the one
    with published figures stands for it.
    """
    agreed, known = agreements(atlas), things(atlas)
    worth = {one.question.of: steady(one.information * agreed[one.question.of]) for one in found}
    ranked = sorted(found, key=lambda one: -worth[one.question.of])
    ranked.sort(key=lambda one: one.basis != PUBLISHED)
    once: dict[str, Separating] = {}
    for one in ranked:
        once.setdefault(known[one.question.of], one)
    kin: dict[tuple[str, bool], int] = {}
    told = []
    for one in sorted(once.values(), key=lambda one: -worth[one.question.of]):
        own = (_examined(atlas, one.question), one.for_a)
        kin[own] = kin.get(own, -1) + 1
        again = AGAIN_THERE if own[0] in PLACES else AGAIN
        told.append((steady(worth[one.question.of] * again ** kin[own]), one))
    return tuple(one for _, one in sorted(told, key=lambda pair: -pair[0]))


def _examined(atlas: Atlas, question: Question) -> str:
    """The kind of what a question examines: a test of feeling is of the skin."""
    row = atlas.evidence.get(question.id)
    if question.kind not in BEDSIDE or row is None or row.of != question.kind or not row.shows:
        return question.kind
    return shown_question(row.shows[0]).partition(":")[0]


def answers_of(table: LikelihoodTable, question: Question, states: tuple[int, int]) -> Numbers:
    """(2, answers) how likely each answer is in two states; each row sums to 1.

    Where one of them lies on both sides, so do the organs of the midline.
    """
    columns = [column for _, column in table.answers(question.of)]
    likely = []
    for state in states:
        both = table.states[state].lesion.side == "both"
        likely.append(np.exp((table.both if both else table.one)[state, columns] / UNIT))
    return asked_shares(np.array(likely))


def information(likely: Numbers) -> float:
    """Bits that an answer tells about which of two equally probable causes it is."""
    mean = likely.mean(axis=0)
    return float((likely * np.log2(likely / mean)).sum() / 2)


def _separating(question: Question, likely: Numbers, bits: float, basis: str) -> Separating:
    ratios = likely[0] / likely[1]
    place = first_most(likely[0] * np.log(ratios))
    other = first_most(likely[1] * -np.log(ratios))
    answer, against = question.answers[place], question.answers[other]
    why = (
        f"{question.said(answer)} in {_percent(likely[0, place])} of A and "
        f"{_percent(likely[1, place])} of B ({basis})"
    )
    for_a = bool(likely[0, -1] < likely[1, -1])
    ratio = float(ratios[place])
    ratio = ratio if basis == PUBLISHED else min(ratio, MOST_RATIO)
    words = (told_of(question, answer, likely[0]), told_of(question, against, likely[1]))
    return Separating(question, answer, against, ratio, bits, why, basis, for_a, words)


def told_of(question: Question, answer: str, likely: Numbers) -> str:
    """What is told of a cause: its answer, and in how many of ten where that is hardly a rule.

    It is the answer to which the likelihood ratio belongs: that of the other cause is another one.
    """
    own = float(likely[question.answers.index(answer)])
    return question.said(answer) if own >= TOSS else f"{question.said(answer)} in {in_ten(own)}"


def in_ten(likely: float) -> str:
    """How often something is, in words."""
    return f"{round(10 * likely)} of 10" if likely >= LEAST_OF_TEN else "less than 1 of 10"


def _percent(likely: float) -> str:
    return f"{100 * likely:.0f}%"


def _asked(given: str, typical: str) -> str:
    """The grade that stands behind an id, or the typical one."""
    own = given.split("+", maxsplit=1)[0].partition(":")[2]
    return typical if own in {"", TYPICAL} else own


def shown(found: Deficit) -> dict[str, Shown]:
    """What a deficit does to every target and movement, by the name of its question."""
    atlas = found.atlas
    targets_hit: dict[str, Shown] = {
        f"{KIND_OF[kind]}:{name}": Shown(
            state, state_word(kind, state, atlas=atlas), found.feelings[kind][name]
        )
        for kind, states in found.states.items()
        for name, state in states.items()
    }
    return targets_hit | _movements(atlas, found)


def _movements(atlas: Atlas, found: Deficit) -> dict[str, Shown]:
    """The state of every movement, as the table has it (`movement_steps`)."""
    lost = np.zeros((1, len(targets(atlas))))
    columns = [i for i, c in enumerate(found.outcome.network.columns) if c.kind != "nerves"]
    lost[0] = found.outcome.loss[columns]
    limits = np.array(movement_steps(atlas))[:, None] - ROUNDING
    moved = {}
    for name, loss in movement_losses(atlas, lost).items():
        state = STATES[int(grade(loss, limits)[0])]
        moved[f"movement:{name}"] = Shown(state, state_word("muscles", state, atlas=atlas), UNFELT)
    return moved


def movement_steps(atlas: Atlas) -> tuple[float, float, float]:
    """The losses (0..1) from which a movement is possibly weak, weak and paralysed.

    Those of its response curve, by which it is ranked: half of the examiners note it from there on.
    It is possibly weak from the loss on from which a muscle is.
    """
    curve = atlas.responses["movements"].steps
    weak, paralysed = curve[str(max(GRADES_OF["weak"]))], curve[str(GRADES_OF["paralysed"][0])]
    return min(steps(atlas, "muscles")[0], weak), weak, paralysed


def _name(atlas: Atlas, of: str) -> str:
    return questions(atlas)[of].name
