"""The next test: what would tell most about which cause it is, in bits, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pathways.at_hand import kept_with_atlas
from pathways.find.agreements import agreements
from pathways.find.asked import asked_shares
from pathways.find.likelihoods import UNIT, likelihood_table
from pathways.find.observations import observations, things
from pathways.find.order import first_most, steadied, steady
from pathways.find.questions import (
    BEDSIDE,
    NEEDLE,
    PLACES,
    UNREMARKABLE,
    questions,
    shown_questions,
)
from pathways.find.red_flags import emergency, urgent_questions
from pathways.find.telling import explains

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.candidates import Candidate
    from pathways.find.documents import Noted
    from pathways.find.questions import Question
    from pathways.find.scores import Scores

    Numbers = NDArray[np.float64]

CONSIDERED = 40
"""So many of the best candidates are weighed against each other."""
SHARE = 0.999
"""Or fewer, where these have so much of the whole probability."""
AT_BEDSIDE, BY_MACHINE, OF_A_KIND, OF_PLACES, OF_NEEDLES = 5, 3, 2, 1, 1
"""How many tests are named, without a machine and with one; at the bedside so many of a kind.

Of places one: those of one field tell the same; and so one of needles.
"""
PRESSING, URGENT = 0.02, 3
"""From this probability of an emergency on, so many tests that look for it come first."""
LEAST = 0.003  # bits by agreement; less tells nothing
SELDOM = 0.01
"""A grade or a stretch so much less probable than the best one of its rival does not count."""
AMONG = 6
"""Why a test tells something is said of so many of the first rivals."""
TEST = "test"
NOT_ASKED = frozenset(("muscle", "flag"))
"""Muscles are tested by their movements; red flags are asked before anything else."""


@dataclass(frozen=True)
class NextTest:
    """A test, what it would tell (bits), and the leading cause after each answer."""

    question: Question
    information: float
    answers: tuple[dict[str, Any], ...]
    why: str

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        asked = self.question
        return {
            "of": asked.of,
            "name": asked.name,
            "how": asked.how,
            "bedside": asked.kind in BEDSIDE,
            "information": round(self.information, 3),
            "answers": list(self.answers),
            "why": self.why,
            "basis": asked.basis,
        }


def next_tests(
    atlas: Atlas, found: Scores, ranked: Sequence[Candidate], noted: Sequence[Noted], *, both: bool
) -> tuple[NextTest, ...]:
    """The tests that would tell most, as far as examiners agree: first the bedside, then machines.

    Where a rival is an emergency, what looks for it comes before anything else. `noted` is what was
    found so far: it is not asked again, and some tests are worth doing only after it.
    """
    rivals = _rivals(ranked)
    if len(rivals) < 2:
        return ()
    told = _told_apart(found, rivals)
    grid = _grid(atlas)
    weight = np.array([one.probability for one in rivals])
    weight /= weight.sum()
    likely = asked_shares(_likely(found, rivals, grid.columns, both=both), grid.starts)
    gained = steadied(_information(weight, likely, grid.starts, told))
    worth = steadied(gained * grid.agreed)
    open_ = grid.worth_asking(atlas, noted) & (worth >= LEAST)
    first = grid.urgent & open_ & _presses(atlas, rivals, weight)

    def shares(place: int) -> Numbers:
        return _shares(likely, grid, place)

    def tells(place: int) -> bool:
        return bool(first[place] or _why(grid.questions[place], rivals, shares(place)))

    places = _chosen(atlas, grid, np.flatnonzero(open_), worth, first, tells)
    tests = [
        _test(grid.questions[place], float(gained[place]), rivals, weight, shares(place))
        for place in places
    ]
    return tuple(sorted(tests, key=lambda test: test.question.kind not in BEDSIDE))


def _shares(likely: Numbers, grid: _Grid, place: int) -> Numbers:
    """(rivals, answers) how likely the answers of one question are; each row sums to 1."""
    start = grid.starts[place]
    return likely[:, start : start + len(grid.questions[place].answers)]


def _presses(atlas: Atlas, rivals: Sequence[Candidate], weight: Numbers) -> bool:
    """Whether an emergency is among the rivals."""
    shares = (
        share
        for one, share in zip(rivals, weight.tolist(), strict=True)
        if emergency(atlas, one.id.split("+"))
    )
    return steady(sum(shares)) >= PRESSING


def _chosen(
    atlas: Atlas,
    grid: _Grid,
    places: NDArray[np.intp],
    worth: Numbers,
    first: NDArray[np.bool_],
    tells: Callable[[int], bool],
) -> list[int]:
    """The places of the questions that are named: some of `first`, then those that tell most.

    `tells` says whether one has anything to say; only what would be named is asked so.
    """
    thing, told = things(atlas), set[str]()
    left = {True: AT_BEDSIDE, False: BY_MACHINE}
    kinds: list[str] = []
    chosen: list[int] = []
    ordered = places[np.argsort(-worth[places], kind="stable")].tolist()
    looking: dict[str, int] = {}  # for an emergency: the best test of each thing
    for place in ordered:
        if first[place]:
            looking.setdefault(thing[grid.questions[place].of], place)
    urgent = list(looking.values())[:URGENT]
    for place in (*urgent, *ordered):
        question = grid.questions[place]
        at_bedside = question.kind in BEDSIDE
        kind = _kind(atlas, question)
        enough = place not in urgent and kinds.count(kind) >= _most_of(kind)
        if thing[question.of] in told or not left[at_bedside] or enough or not tells(place):
            continue
        told.add(thing[question.of])
        left[at_bedside] -= 1
        kinds.append(kind)
        chosen.append(place)
    return chosen


def _kind(atlas: Atlas, question: Question) -> str:
    """The kind of a question; what is done with a needle, or shows the same, is one of its own."""
    if question.kind in BEDSIDE:
        return question.kind
    asked = {question.of, *shown_questions(atlas, question.of)}
    return NEEDLE if any(of.partition(":")[2].startswith(NEEDLE) for of in asked) else question.kind


def _most_of(kind: str) -> int:
    """How many of a kind are named."""
    if kind in BEDSIDE:
        return OF_PLACES if kind in PLACES else OF_A_KIND
    return OF_NEEDLES if kind == NEEDLE else BY_MACHINE


@dataclass(frozen=True, eq=False)
class _Grid:
    """Questions that can be asked next, the columns of their answers, where each begins.

    `agreed` (Q,) is how far examiners agree on each, 0..1; `urgent` (Q,) look for an emergency.
    """

    questions: tuple[Question, ...]
    columns: NDArray[np.intp]
    starts: NDArray[np.intp]
    agreed: Numbers
    urgent: NDArray[np.bool_]

    def worth_asking(self, atlas: Atlas, noted: Sequence[Noted]) -> NDArray[np.bool_]:
        """(Q,) what was not observed yet, and has what it needs before it.

        A test that is normal has answered all that it shows; a test of which something that it
        shows was examined has no more to say.
        """
        known = observations(atlas)
        asked = {known[one.of] for one in noted}
        asked |= {
            known[of]
            for one in noted
            if one.answer in UNREMARKABLE
            for of in shown_questions(atlas, one.of)
        }
        noted_ofs = {one.of for one in noted}
        there = {known[one.of] for one in noted if one.answer not in UNREMARKABLE}
        return np.array(
            [
                known[q.of] not in asked
                and not (q.kind == TEST and noted_ofs.intersection(shown_questions(atlas, q.of)))
                and (not q.needs or any(known[of] in there for of in q.needs))
                for q in self.questions
            ]
        )


@kept_with_atlas
def _grid(atlas: Atlas) -> _Grid:
    table = likelihood_table(atlas)
    every = questions(atlas).values()
    asked = tuple(q for q in every if q.kind not in NOT_ASKED and not q.same_as)
    columns = [column for q in asked for _, column in table.answers(q.of)]
    starts = np.cumsum([0, *(len(q.answers) for q in asked[:-1])])
    agreed = np.array([agreements(atlas)[q.of] for q in asked])
    urgent = urgent_questions(atlas)
    return _Grid(
        asked, np.array(columns), starts, agreed, np.array([q.of in urgent for q in asked])
    )


def _rivals(ranked: Sequence[Candidate]) -> list[Candidate]:
    total = 0.0
    found: list[Candidate] = []
    for one in ranked[:CONSIDERED]:
        found.append(one)
        total += one.probability
        if total >= SHARE:
            break
    return found


def _likely(
    found: Scores, rivals: Sequence[Candidate], columns: NDArray[np.intp], *, both: bool
) -> Numbers:
    """(rivals, answers) how likely each answer is, over the grades and stretches of a rival."""
    table = found.table
    rows = table.both if both else table.one
    likely = []
    for rival in rivals:
        states = np.concatenate(
            [np.arange(table.first[c], table.end[c])
             for c in rival.causes]
        )  # fmt: skip
        chance = found.chance[states]
        states = states[chance > chance.max() * SELDOM]
        chance = found.chance[states] / found.chance[states].sum()
        likely.append(chance @ np.exp(rows[np.ix_(states, columns)] / UNIT))
    return np.array(likely)


def _told_apart(found: Scores, rivals: Sequence[Candidate]) -> int:
    """How many of the first rivals are told apart: those that explain something of what is found.

    The others are one rival, something else: which of them it is would tell nothing of the
    complaint. Where none explains anything, or all do, it is all.
    """
    explaining = sum(bool(explains(found, one.state).any()) for one in rivals)
    return explaining or len(rivals)


def _information(weight: Numbers, likely: Numbers, starts: NDArray[np.intp], told: int) -> Numbers:
    """(Q,) bits that each question is expected to tell about which rival it is.

    Beyond the first `told` they are one.
    """
    mean = weight @ likely
    if told < len(weight):
        rest = weight[told:].sum()
        others = weight[told:] @ likely[told:] / rest
        weight, likely = np.append(weight[:told], rest), np.vstack([likely[:told], others])
    bits = (weight[:, None] * likely * np.log2(likely / mean)).sum(axis=0)
    gained: Numbers = np.add.reduceat(bits, starts)
    return gained


def _test(
    question: Question, gained: float, rivals: Sequence[Candidate], weight: Numbers, own: Numbers
) -> NextTest:
    answers = []
    for place, answer in enumerate(question.answers):
        after = weight * own[:, place]
        chance = float(after.sum())
        first = first_most(after)
        answers.append(
            {
                "is": answer,
                "words": question.said(answer),
                "chance": round(chance, 3),
                "leads": rivals[first].id,
                "name": rivals[first].name,
                "probability": round(float(after[first]) / chance, 3),
            }
        )
    why = _why(question, rivals, own) or _why(question, rivals, own, len(rivals))
    return NextTest(question, gained, tuple(answers), why)


def _why(question: Question, rivals: Sequence[Candidate], own: Numbers, among: int = AMONG) -> str:
    """Which of the first rivals gives the most telling answer most and least often.

    "" where as many of ten do: the test tells something of later rivals alone.
    """
    few = own[:among]
    place = first_most(np.log(few.max(axis=0) / few.min(axis=0)) * few.max(axis=0))
    most, least = first_most(few[:, place]), first_most(-few[:, place])
    answer = question.said(question.answers[place])
    often, seldom = _chance(few[most, place]), _chance(few[least, place])
    if often == seldom:
        return ""
    return f"{answer}: {often} with {rivals[most].name}, {seldom} with {rivals[least].name}"


def _chance(likely: float) -> str:
    return f"{round(10 * likely)} in 10" if likely >= 0.095 else "less than 1 in 10"
