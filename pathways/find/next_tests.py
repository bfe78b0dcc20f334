"""The next test: what would tell most about which cause it is, in bits, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pathways.at_hand import kept_with_atlas
from pathways.find.agreements import agreements
from pathways.find.likelihoods import UNIT, likelihood_table
from pathways.find.observations import observations, things
from pathways.find.order import first_most, steadied
from pathways.find.questions import BEDSIDE, questions

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.candidates import Candidate
    from pathways.find.questions import Question
    from pathways.find.scores import Scores

    Numbers = NDArray[np.float64]

CONSIDERED = 40
"""So many of the best candidates are weighed against each other."""
SHARE = 0.999
"""Or fewer, where these have so much of the whole probability."""
AT_BEDSIDE, BY_MACHINE, OF_A_KIND = 5, 3, 2
"""How many tests are named, without a machine and with one; at the bedside so many of a kind."""
LEAST = 0.003  # bits by agreement; less tells nothing
SELDOM = 0.01
"""A grade or a stretch so much less probable than the best one of its rival does not count."""
AMONG = 6
"""Why a test tells something is said of so many of the first rivals."""
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
    atlas: Atlas, found: Scores, ranked: Sequence[Candidate], asked: Collection[str], *, both: bool
) -> tuple[NextTest, ...]:
    """The tests that would tell most, as far as examiners agree: first the bedside, then machines.

    `asked` are observations (`find.observations`) that were made.
    """
    rivals = _rivals(ranked)
    if len(rivals) < 2:
        return ()
    grid = _grid(atlas)
    weight = np.array([one.probability for one in rivals])
    weight /= weight.sum()
    likely = _likely(found, rivals, grid.columns, both=both)  # (rivals, answers)
    gained = steadied(_information(weight, likely, grid.starts))
    worth = steadied(gained * grid.agreed)
    chosen: list[NextTest] = []
    known, thing, told = observations(atlas), things(atlas), set[str]()
    left = {True: AT_BEDSIDE, False: BY_MACHINE}
    for place in np.argsort(-worth, kind="stable"):
        question = grid.questions[place]
        if worth[place] < LEAST or not any(left.values()):
            break
        at_bedside = question.kind in BEDSIDE
        kin = sum(test.question.kind == question.kind for test in chosen)
        done = known[question.of] in asked or thing[question.of] in told
        if done or not left[at_bedside] or (at_bedside and kin == OF_A_KIND):
            continue
        told.add(thing[question.of])
        left[at_bedside] -= 1
        stop = grid.starts[place] + len(question.answers)
        own = likely[:, grid.starts[place] : stop]
        chosen.append(_test(question, float(gained[place]), rivals, weight, own))
    return tuple(sorted(chosen, key=lambda test: test.question.kind not in BEDSIDE))


@dataclass(frozen=True, eq=False)
class _Grid:
    """Questions that can be asked next, the columns of their answers, where each begins.

    `agreed` (Q,) is how far examiners agree on each, 0..1.
    """

    questions: tuple[Question, ...]
    columns: NDArray[np.intp]
    starts: NDArray[np.intp]
    agreed: Numbers


@kept_with_atlas
def _grid(atlas: Atlas) -> _Grid:
    table = likelihood_table(atlas)
    every = questions(atlas).values()
    asked = tuple(q for q in every if q.kind not in NOT_ASKED and not q.same_as)
    columns = [column for q in asked for _, column in table.answers(q.of)]
    starts = np.cumsum([0, *(len(q.answers) for q in asked[:-1])])
    agreed = np.array([agreements(atlas)[q.of] for q in asked])
    return _Grid(asked, np.array(columns), starts, agreed)


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


def _information(weight: Numbers, likely: Numbers, starts: NDArray[np.intp]) -> Numbers:
    """(Q,) bits that each question is expected to tell about which rival it is."""
    whole = np.add.reduceat(likely, starts, axis=1)
    counts = np.diff([*starts, likely.shape[1]])
    likely = likely / np.repeat(whole, counts, axis=1)
    mean = weight @ likely
    bits = (weight[:, None] * likely * np.log2(likely / mean)).sum(axis=0)
    gained: Numbers = np.add.reduceat(bits, starts)
    return gained


def _test(
    question: Question, gained: float, rivals: Sequence[Candidate], weight: Numbers, own: Numbers
) -> NextTest:
    own = own / own.sum(axis=1, keepdims=True)
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
    return NextTest(question, gained, tuple(answers), _why(question, rivals, own))


def _why(question: Question, rivals: Sequence[Candidate], own: Numbers) -> str:
    """Which of the first rivals gives the most telling answer most and least often."""
    few = own[:AMONG]
    place = first_most(np.log(few.max(axis=0) / few.min(axis=0)) * few.max(axis=0))
    most, least = first_most(few[:, place]), first_most(-few[:, place])
    answer = question.said(question.answers[place])
    return (
        f"{answer}: {_chance(few[most, place])} with {rivals[most].name}, "
        f"{_chance(few[least, place])} with {rivals[least].name}"
    )


def _chance(likely: float) -> str:
    return f"{round(10 * likely)} in 10" if likely >= 0.095 else "less than 1 in 10"
