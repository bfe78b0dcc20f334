"""Priors: how frequent each cause is beside others, at each of its grades."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pathways.find.hypotheses import rows_of, selects
from pathways.lesions import CUT, IRRITATED
from pathways.terms import GRADES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.hypotheses import Hypothesis

TYPICAL, CUT_AMONG = "typical_grade", "cut_grade"
MILDER = "milder_compression"
HIGHER, FELT_ALONE = "higher_form", "felt_alone"
ROOT_IRRITATED, ROOT_CUT = "irritated_root", "cut_root"
EXPLAINS_NOTHING = "explains_nothing"
BOTH_SIDES, ONE_SIDE, TWO = "both_sides", "one_side", "two_causes"
ONE_SIDE_CUT, ONE_SIDE_SYSTEMIC = "one_side_cut", "one_side_systemic"
"""Rows of priors.toml that are no weight of a cause."""
PRESSED = GRADES[1]
SYSTEMIC = "systemic"


def prior_of_rows(
    atlas: Atlas, causes: Sequence[Hypothesis], unit: int
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """(S,) logarithms of the weights of all states in whole `unit`s.

    First with a complaint on one side, then with one on both.
    """
    one, both = [], []
    for cause in causes:
        weight = weight_of(atlas, cause)
        on_both = weight * (1.0 if cause.bilateral else atlas.priors[BOTH_SIDES].weight)
        for grade in cause.grades:
            share = grade_share(atlas, cause, grade)
            on_one = weight * (_on_one_side(atlas, cause, grade) if cause.bilateral else 1.0)
            for form in forms(atlas, cause, grade):
                one.append(on_one * share * form.often)
                both.append(on_both * share * form.often)
    parts = (np.rint(np.log(np.array(weights)) * unit).astype(np.int32) for weights in (one, both))
    first, second = parts
    return first, second


def _on_one_side(atlas: Atlas, cause: Hypothesis, grade: str) -> float:
    """How often a cause of both sides shows on one alone."""
    if cause.kind == SYSTEMIC:
        return atlas.priors[ONE_SIDE_SYSTEMIC].weight
    return atlas.priors[ONE_SIDE_CUT if grade == CUT else ONE_SIDE].weight


class Form(NamedTuple):
    """A form of a cause at a grade, and how `often` (0..1) it is that one.

    `part` is how much of what fails at the grade fails; in the `higher` form the site lies higher
    than it is shown, and takes more nerves.
    """

    often: float
    part: float = 1.0
    higher: bool = False


def forms(atlas: Atlas, cause: Hypothesis, grade: str) -> tuple[Form, ...]:
    """The forms of a cause at a grade, the full one first.

    A nerve that is pressed may keep strength or the reflex, a polyneuropathy may be felt alone; an
    irritated or a cut nerve has one form.
    """
    found = _parts(atlas, cause, grade)
    if not any(row.higher for row in rows_of(atlas, cause)):
        return found
    share = atlas.priors[HIGHER].weight
    low = (Form(often * (1.0 - share), part) for often, part, _ in found)
    return (*low, *(Form(often * share, part, higher=True) for often, part, _ in found))


def _parts(atlas: Atlas, cause: Hypothesis, grade: str) -> tuple[Form, ...]:
    milder, felt_alone = atlas.priors[MILDER], atlas.priors[FELT_ALONE]
    if grade == PRESSED and milder.part is not None:
        return Form(1.0 - milder.weight), Form(milder.weight, milder.part)
    if any(selects(atlas, one, cause) for one in felt_alone.of):
        return Form(1.0 - felt_alone.weight), Form(felt_alone.weight, 0.0)
    return (Form(1.0),)


def weight_of(atlas: Atlas, cause: Hypothesis) -> float:
    """The weight of a cause: that of the first row that selects it, by length for a stretch."""
    weight = 1.0
    for row in atlas.priors.values():
        if row.kind == "cause" and any(selects(atlas, one, cause) for one in row.of):
            weight = row.weight
            break
    return weight * max(cause.end - cause.start, 0.01) if cause.nerve else weight


def grade_share(atlas: Atlas, cause: Hypothesis, grade: str) -> float:
    """The part of a cause that shows at a grade."""
    if len(cause.grades) == 1:
        return 1.0
    if cause.kind not in {"site", "local", "systemic"}:
        return _share_of_nerve(atlas, grade)
    typical = atlas.priors[TYPICAL].weight
    if grade == cause.typical:
        return typical
    others = [one for one in cause.grades if one != cause.typical]
    if len(others) == 1:
        return 1.0 - typical
    cut = atlas.priors[CUT_AMONG].weight if CUT in others else 0.0
    milder = (1.0 - cut) / sum(one != CUT for one in others)
    return (1.0 - typical) * (cut if grade == CUT else milder)


def _share_of_nerve(atlas: Atlas, grade: str) -> float:
    """The same for a root or a nerve, which has no typical grade."""
    irritated, cut = (atlas.priors[name].weight for name in (ROOT_IRRITATED, ROOT_CUT))
    if grade == IRRITATED:
        return irritated
    return cut if grade == CUT else 1.0 - irritated - cut
