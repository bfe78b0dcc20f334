"""Response curves: from a share that is lost or felt to how often each answer is given."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from pathways.find.questions import GRADES_OF, NORMAL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.finding_tables import ResponseCurve

    Numbers = NDArray[np.float64]

MRC = "mrc"
"""Before a grade of strength, where it is an answer of its own: mrc4."""
TOUCHED = 0.5
"""Of those who feel something where touch is kept, so many are noted as normal all the same."""
STRONGEST = GRADES_OF[NORMAL][0]


def reached(curve: ResponseCurve, share: Numbers) -> dict[str, Numbers]:
    """How often each answer of a curve, or a graver one, is given at these shares (0..1)."""
    found = {}
    for answer, step in curve.steps.items():
        base = 1.0 / (1.0 + np.exp(step / curve.spread))  # so that nothing lost is a false alarm
        rise = (1.0 / (1.0 + np.exp(-(share - step) / curve.spread)) - base) / (1.0 - base)
        found[answer] = curve.false_alarm + (1.0 - curve.missed - curve.false_alarm) * rise
    return _one_slip(curve, found)


def graded_answers(curve: ResponseCurve, share: Numbers) -> dict[str, Numbers]:
    """The likelihood of each answer of a curve that goes from mild to grave, and of normal."""
    steps = sorted(curve.steps, key=lambda answer: curve.steps[answer])
    at_least = reached(curve, share)
    found = {NORMAL: 1.0 - at_least[steps[0]]}
    for mild, grave in zip(steps, [*steps[1:], ""], strict=True):
        found[mild] = at_least[mild] - (at_least[grave] if grave else 0.0)
    return found | _mixed(curve.mixed, steps, found)


def _mixed(share: float, steps: list[str], likely: dict[str, Numbers]) -> dict[str, Numbers]:
    """Abnormal answers of which a share is noted as a neighbour, half of it as each of two."""
    found = {answer: likely[answer].copy() for answer in steps}
    for mild, grave in pairwise(steps):
        part = share if len(steps) == 2 else share / 2
        moved = part * (likely[mild] - likely[grave])
        found[mild] = found[mild] - moved
        found[grave] = found[grave] + moved
    return found


def strength(curve: ResponseCurve, share: Numbers) -> dict[str, Numbers]:
    """The likelihood of each word for strength, and of each MRC grade (`mrc0` to `mrc5`)."""
    by_grade = graded_answers(curve, share)
    by_grade[str(STRONGEST)] = by_grade.pop(NORMAL)
    found = {f"{MRC}{grade}": likely for grade, likely in by_grade.items()}
    for word, grades in GRADES_OF.items():
        found[word] = np.sum([by_grade[str(grade)] for grade in grades], axis=0)
    return found


def sensation(
    atlas: Atlas,
    lost: Numbers,
    felt: Numbers,
    sore: NDArray[np.bool_],
) -> dict[str, Numbers]:
    """The likelihood of each word for a skin territory.

    Two things are observed there. Touch is tested: numb, reduced and normal. Pain and tingling are
    told, where touch is kept: one may hurt there and feel normally, so that the two overlap, and a
    normal one says little against what hurts. What is `sore` hurts by itself and does not tingle.
    """
    curves: Mapping[str, ResponseCurve] = atlas.responses
    by_loss = graded_answers(curves["skin"], lost)
    kept = by_loss.pop(NORMAL)
    tingling = reached(curves["tingling"], np.where(sore, 0.0, felt))["tingling"]
    pain = reached(curves["pain"], felt)["pain"]
    silent = 1.0 - (1.0 - TOUCHED) * (tingling + pain)
    return {**by_loss, "tingling": kept * tingling, "pain": kept * pain, NORMAL: kept * silent}


def _one_slip(curve: ResponseCurve, at_least: dict[str, Numbers]) -> dict[str, Numbers]:
    """A false alarm is the mildest answer, seldom a graver one: each step has a tenth of it."""
    steps = sorted(curve.steps, key=lambda answer: curve.steps[answer])
    for place, answer in enumerate(steps):
        slip = curve.false_alarm * (1.0 - 0.1**place)
        at_least[answer] = at_least[answer] - slip * (1.0 - at_least[answer])
    return at_least
