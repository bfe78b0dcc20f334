"""Confusion: which sites and roots no finding at the bedside separates, and what would."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.find.asked import asked_shares
from pathways.find.compare import UNASKED, separating_states
from pathways.find.hypotheses import SPINAL
from pathways.find.likelihoods import UNIT, likelihood_table
from pathways.find.questions import BEDSIDE, questions
from pathways.lesions import IRRITATED
from pathways.terms import LOCAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.likelihoods import LikelihoodTable

    Numbers = NDArray[np.float64]

SEPARATES = 0.25
"""Bits, at even odds, that a single finding must tell to count as one that separates two causes."""
HELPS = 0.1
"""And so many from which an investigation is named that helps to separate them."""
MOST_NAMED = 4
ROOTS = frozenset(("root", "roots"))
PICTURE = "mri_spine"
"""The test that shows what presses on a root: which of several sites of the spine it is."""


@dataclass(frozen=True)
class Confused:
    """Causes that no bedside finding separates, and the investigations that do."""

    ids: tuple[str, ...]
    names: tuple[str, ...]
    investigations: tuple[dict[str, Any], ...]

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "ids": list(self.ids),
            "names": list(self.names),
            "investigations": list(self.investigations),
        }


@kept_with_atlas
def _confusion(atlas: Atlas) -> tuple[Confused, ...]:
    table = likelihood_table(atlas)
    rows = _compared(table)
    owners = [table.states[row].cause.id for row in rows]
    causes = list(dict.fromkeys(owners))
    apart = told_apart(table, rows) | ~_set_beside(table, rows)
    apart = _by_cause(apart, [causes.index(one) for one in owners])
    left, groups = list(range(len(causes))), []
    while left:
        group = [left[0]]
        for other in left[1:]:
            if not apart[other, group].any():
                group.append(other)
        left = [one for one in left if one not in group]
        if len(group) > 1:
            groups.append([causes[one] for one in group])
    return tuple(_confused(table, group) for group in groups)


def _by_cause(apart: NDArray[np.bool_], owner: Sequence[int]) -> NDArray[np.bool_]:
    """(C, C) whether two causes are told apart at each of their grades that are compared."""
    found = np.ones((max(owner) + 1, max(owner) + 1), dtype=bool)
    places = np.array(owner)
    np.logical_and.at(found, (places[:, None], places[None, :]), apart)
    return found


def _set_beside(table: LikelihoodTable, rows: Sequence[int]) -> NDArray[np.bool_]:
    """(N, N) which rows are set beside each other: a root at the grade of what is beside it.

    Two roots where both lose something: irritated ones are only felt, and no compare shows them so.
    """
    states = [table.states[row] for row in rows]
    root = np.array([state.cause.kind in ROOTS for state in states])
    grade = np.array([state.grade for state in states])
    same: NDArray[np.bool_] = grade[:, None] == grade[None, :]
    lost = same & (grade != IRRITATED)[:, None]
    local = grade == LOCAL
    both, either = root[:, None] & root[None, :], root[:, None] | root[None, :]
    beside = same | local[:, None] | local[None, :]
    found: NDArray[np.bool_] = np.where(both, lost, ~either | beside)
    return found


def confusion(atlas: Atlas | None = None) -> tuple[Confused, ...]:
    """Sets of sites and roots, at their typical grades, which no bedside finding separates.

    Within a set no single question of the bedside tells as much as `SEPARATES` about any two.
    Many small differences together can still tell them apart, which a ranking adds up.
    """
    return _confusion(atlas_at_hand(atlas))


def told_apart(table: LikelihoodTable, places: Sequence[int]) -> NDArray[np.bool_]:
    """(N, N) whether some bedside question separates two rows of the table."""
    apart = np.zeros((len(places), len(places)), dtype=bool)
    both = np.array([table.states[i].lesion.side == "both" for i in places])
    for question in questions(table.atlas).values():
        if question.kind not in BEDSIDE - UNASKED:
            continue
        columns = [column for _, column in table.answers(question.of)]
        rows = np.where(both[:, None], table.both[np.ix_(places, columns)],
                        table.one[np.ix_(places, columns)])  # fmt: skip
        apart |= _bits(np.exp(rows / UNIT)) >= SEPARATES
    return apart


def _bits(likely: Numbers) -> Numbers:
    """(N, N) bits that a question with (N, answers) likelihoods tells about any two rows."""
    likely = asked_shares(likely)
    own = (likely * np.log2(likely)).sum(axis=1)
    mean = (likely[:, None, :] + likely[None, :, :]) / 2
    bits: Numbers = (own[:, None] + own[None, :]) / 2 - (mean * np.log2(mean)).sum(axis=2)
    return bits


def _compared(table: LikelihoodTable) -> list[int]:
    """Rows of sites at their typical grades, and of roots and groups of roots at every grade."""
    return [
        i
        for i, state in enumerate(table.states)
        if state.cause.kind != "nerve"
        and state.part == 1.0
        and not state.higher
        and (state.cause.kind in ROOTS or state.grade == state.cause.typical)
    ]


def _confused(table: LikelihoodTable, ids: Sequence[str]) -> Confused:
    atlas = table.atlas
    group = [_row(table, one) for one in ids]
    best: dict[str, dict[str, Any]] = {}
    for place, one in enumerate(group):
        for other in group[place + 1 :]:
            for found in separating_states(table, one, other):
                if found.question.kind in BEDSIDE or found.information < HELPS:
                    continue
                of = found.question.of
                told = best.setdefault(of, {"of": of, "name": found.question.name, "pairs": []})
                told["pairs"].append([table.states[i].cause.id for i in (one, other)])
    ranked = sorted(best.values(), key=lambda told: -len(told["pairs"]))[:MOST_NAMED]
    causes = [table.states[i].cause for i in group]
    sites = [part for cause in causes for part in cause.parts if part in atlas.sites]
    pressed = [site for site in sites if atlas.sites[site].kind.startswith(SPINAL)]
    if pressed and len(causes) > 1:
        row = atlas.tests[PICTURE]
        ranked.append({"of": f"investigation:{PICTURE}", "name": row.name, "shows": pressed})
    names = tuple(cause.name for cause in causes)
    return Confused(tuple(ids), names, tuple(ranked))


def _row(table: LikelihoodTable, identifier: str) -> int:
    """The row of a cause at its typical grade."""
    return next(
        i
        for i, state in enumerate(table.states)
        if state.cause.id == identifier and state.grade == state.cause.typical
    )
