"""Rates: how likely a test, a history, an investigation or a flag is positive under each cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pathways.find.agreements import unelicited
from pathways.find.hypotheses import selects
from pathways.find.questions import ABSENT, ANSWERS, KIND_OF, LESS_FELT, NEEDLE, NORMAL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.hypotheses import Hypothesis
    from pathways.finding_tables import Evidence

    Numbers = NDArray[np.float64]
    Answers = Mapping[tuple[str, str], Numbers]


def fixed_rates(atlas: Atlas, causes: Sequence[Hypothesis]) -> dict[str, Numbers]:
    """(C,) the rate that a row of evidence.toml fixes for each cause, nan where it fixes none."""
    return {
        row.id: np.array([_fixed(atlas, row, cause) for cause in causes])
        for row in atlas.evidence.values()
    }


def own_rates(atlas: Atlas, of: str, causes: Sequence[Hypothesis]) -> tuple[list[int], list[int]]:
    """The places of the causes of which a row of evidence.toml has a rate of their own.

    First those with a published one, then all: of the others it says what holds of anybody. Where
    a test shows a target, the others have that of the model, and where `otherwise` says how often
    it is positive in others a modelling value, and no published one.
    """
    kind, _, name = of.partition(":")
    row = atlas.evidence.get(name)
    if row is None or row.of != kind:
        return [], []
    fixed = np.flatnonzero(~np.isnan([_fixed(atlas, row, cause) for cause in causes])).tolist()
    published = [place for place in fixed if _is_published(atlas, row, causes[place])]
    others = bool(row.shows) or row.otherwise is not None
    return published, list(range(len(causes))) if published and others else fixed


def _is_published(atlas: Atlas, row: Evidence, cause: Hypothesis) -> bool:
    """Whether the rate of a cause was read somewhere: the test's sensitivity, or so noted."""
    for rate in row.rates:
        if any(selects(atlas, selector, cause, row.id) for selector in rate.of):
            return rate.rate is None or bool(row.source_note)
    return False


def rates_of(
    atlas: Atlas,
    owner: NDArray[np.intp],
    fixes: Mapping[str, Numbers],
    known: Answers,
    spared: NDArray[np.bool_],
) -> dict[tuple[str, str], Numbers]:
    """(S + 1,) the likelihood of every answer of every row of evidence.toml.

    `owner` (S,) is the cause of each state, `fixes` are `fixed_rates`, and `known` is what follows
    from losses. `spared` (S + 1,) are the states that lose nothing. The last row is that of
    nothing.
    """
    found: dict[tuple[str, str], Numbers] = {}
    for row in atlas.evidence.values():
        of = f"{row.of}:{row.id}"
        answers = ANSWERS[row.scale]
        shown = shown_by(row, known)
        fixed = np.append(fixes[row.id][owner], np.nan)
        if row.scale == "potential" and shown is not None:
            found |= _potential(row, known, unelicited(atlas, of))
            continue
        usual = _otherwise(atlas, row)
        base = np.full(len(fixed), usual) if shown is None else shown
        positive = np.where(np.isnan(fixed), base, fixed)
        if shown is not None and not _is_felt(row):  # what is not lost is not found lost
            positive = np.where(spared, np.minimum(shown, positive), positive)
        if shown is not None and row.feature:  # it is not told more often than it is there
            positive = np.minimum(shown, positive)
        if row.by_loss:
            failing = np.max([_fails(known, _source(target)) for target in row.by_loss], axis=0)
            positive = np.minimum(positive, np.maximum(usual, failing))
        positive[-1] = usual if shown is None else shown[-1]
        found[of, answers[0]], found[of, answers[-1]] = positive, 1.0 - positive
    return found


def shown_by(row: Evidence, known: Answers) -> Numbers | None:
    """(S + 1,) how likely at least one of the targets that a row shows is not normal."""
    if not row.shows:
        return None
    likely: Numbers = np.max([_fails(known, _source(target)) for target in row.shows], axis=0)
    return likely


def _fails(known: Answers, of: str) -> Numbers:
    """How likely a target is not normal; of skin, which may hurt and feel, that it feels less."""
    if of.startswith("skin:"):
        less: Numbers = np.sum([known[of, answer] for answer in sorted(LESS_FELT)], axis=0)
        return less
    return 1.0 - known[of, NORMAL]


def _is_felt(row: Evidence) -> bool:
    """Whether a row shows what hurts, and not what is lost."""
    return all(target.startswith("deep:") for target in row.shows)


def _potential(row: Evidence, known: Answers, absent: float) -> dict[tuple[str, str], Numbers]:
    """The answers of a potential, which a part of healthy people does not have: absent (0..1)."""
    of, source = f"{row.of}:{row.id}", _source(row.shows[0])
    found = {(of, each): (1.0 - absent) * known[source, each] for each in ANSWERS[row.scale]}
    found[of, ABSENT] = found[of, ABSENT] + absent
    return found


def _source(target: str) -> str:
    table, _, name = target.partition(":")
    if table == "needle":
        return f"investigation:{NEEDLE}{name}"
    return f"{KIND_OF.get(table, table)}:{name}"


def _fixed(atlas: Atlas, row: Evidence, cause: Hypothesis) -> float:
    """The rate of the first selector that means a cause, or that of its feature; else nan."""
    test = atlas.tests.get(row.id)
    for rate in row.rates:
        if any(selects(atlas, selector, cause, row.id) for selector in rate.of):
            sensitivity = test.sensitivity if test else None
            own = rate.rate if rate.rate is not None else sensitivity
            return float("nan") if own is None else own
    strength = _strength(atlas, row.feature, cause)
    return float("nan") if strength is None else _graded(atlas, row, strength)


def _graded(atlas: Atlas, row: Evidence, strength: int) -> float:
    """The rate of a weight: none of a neutral one, and never one that says the opposite."""
    rate, usual = _rate_of(atlas, strength), _otherwise(atlas, row)
    if not strength:
        return usual
    return max(rate, usual) if strength > 0 else min(rate, usual)


def _strength(atlas: Atlas, feature: str, cause: Hypothesis) -> int | None:
    """The strength that the differential gives a feature for a cause; None where it has none."""
    strengths = atlas.differentials[feature].strengths if feature else {}
    for column, strength in strengths.items():
        lesion = atlas.differential_columns[column].lesion
        own = lesion in cause.roots if lesion in atlas.roots else _is_form_of(lesion, cause)
        if own:
            return strength
    return None


def _is_form_of(site: str, cause: Hypothesis) -> bool:
    """Whether a cause is a site or a form of it: the tarsal tunnel, also where it begins higher."""
    return any(own == site or own.startswith(f"{site}_") for own in cause.sites)


def _otherwise(atlas: Atlas, row: Evidence) -> float:
    test = atlas.tests.get(row.id)
    if row.otherwise is not None:
        return row.otherwise
    if test and test.specificity is not None:
        return 1.0 - test.specificity
    return _rate_of(atlas, 0)


def _rate_of(atlas: Atlas, strength: int) -> float:
    steps = sorted(atlas.strengths.values(), key=lambda step: abs(step.strength - strength))
    return steps[0].rate
