"""What tells a lesion from its neighbours: findings at the bedside that one has and the other not.

The neighbours of a lesion are those of other nerves that share most of its findings, or that the
differential of heel pain sets beside it; many a lesion has none. Lesions of the same nerve are not
told apart here: they differ in history and pictures, hardly at the bedside. Nor are local causes in
the heel: what weighs between them stands in the differential.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pathways.lesions import CUT, lesion
from pathways.outcomes import outcome
from pathways.states import NUMB, REDUCED, SPARED, UNTOUCHED
from pathways.terms import FELT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.deficits import Deficit
    from pathways.outcomes import Outcome

IN_SPINE, BEYOND = 2, 3
"""So many neighbours in the spine, and so many beyond it, are told of each lesion."""
TOLD_OF = 1.5
"""How much nearer a site of a condition counts."""
MAIN = 0.5
"""A nerve is a main one of a lesion if this part of the largest share of it is reached."""
MOST = 0.5
"""A neighbour shares more than this part of what a lesion loses, or of what either loses."""
FINDINGS = {"muscles": 3, "reflexes": 1, "skin": 1}
"""What can be examined at the bedside, in the order in which it is told, and how much of each."""
KINDS = tuple(FINDINGS)


@dataclass(frozen=True)
class Apart:
    """How a lesion differs from a neighbour.

    `here` are columns (kind, id) that fail, or hurt, in the lesion and are clear in the neighbour,
    and would not fail there after a cut either, unless its failing is an emergency; `there` the
    other way round.
    """

    neighbour: str
    here: tuple[tuple[str, str], ...]
    there: tuple[tuple[str, str], ...]


class Neighbourhood:
    """Lesions set side by side by what an examiner would find."""

    def __init__(self, deficits: Sequence[Deficit], atlas: Atlas) -> None:
        """Take the deficits of all lesions that are compared, on one map and in one anatomy."""
        outcomes = [deficit.outcome for deficit in deficits]
        columns = outcomes[0].network.columns
        seen = [i for i, column in enumerate(columns) if _at_bedside(*column[:2], atlas)]
        seen.sort(key=lambda i: KINDS.index(columns[i].kind))
        self._columns = [columns[i][:2] for i in seen]
        self._noted_as = [_noted_as(*column, atlas) for column in self._columns]
        codes = np.array([found.codes for found in outcomes])[:, seen]
        felt = np.array([found.felt for found in outcomes])[:, seen]
        self._loss = np.array([found.loss for found in outcomes])[:, seen]
        lost = np.isin(codes, (REDUCED, NUMB))
        self._only_felt = np.logical_not(lost.any(axis=1))
        hurts = felt == FELT.index("likely")
        hit: NDArray[np.bool_] = np.where(self._only_felt[:, None], hurts, lost)
        self._hit = hit
        worst = np.array([_cut_through(found).codes for found in outcomes])[:, seen]
        is_urgent = np.array([name in _urgent(atlas) for _, name in self._columns])
        by_grade_alone = np.isin(worst, (REDUCED, NUMB)) & ~is_urgent
        self._clear = np.isin(codes, (SPARED, UNTOUCHED)) & (felt == 0) & ~by_grade_alone
        self._lesions = [deficit.lesion for deficit in deficits]
        self._families = [_family(deficit) for deficit in deficits]
        self._spinal = [_is_spinal(deficit, atlas) for deficit in deficits]
        self._weighed = np.array([_is_of(deficit, _weighed(atlas)) for deficit in deficits])
        columns_of = {column.lesion for column in atlas.differential_columns.values()}
        of_roots = [_is_of(deficit, columns_of & set(atlas.roots)) for deficit in deficits]
        self._of_roots = np.array(of_roots)
        self._weight = np.array([_weight(deficit, atlas) for deficit in deficits])
        self._thought_of = [_is_thought_of(deficit, atlas) for deficit in deficits]

    def apart(self, number: int) -> tuple[Apart, ...]:
        """The nearest neighbours of a lesion, by its number, the nearest first."""
        left = {True: IN_SPINE, False: BEYOND}
        known = {self._families[number]}
        found = []
        for other in self._by_nearness(number):
            family, spinal = self._families[other], self._spinal[other]
            if family in known or not left[spinal]:
                continue
            here, there = self._between(number, other), self._between(other, number)
            if here or there:
                known.add(family)
                left[spinal] -= 1
                found.append(Apart(self._lesions[other].id, here, there))
        return tuple(found)

    def _by_nearness(self, number: int) -> Iterator[int]:
        """Lesions that share findings with one and lose, or only hurt, on as many sides."""
        shared = (self._hit & self._hit[number]).sum(axis=1)
        either = (self._hit | self._hit[number]).sum(axis=1)
        near = shared / np.maximum(either, 1) * self._weight * self._is_near(number, shared, either)
        side, only_felt = self._lesions[number].side, self._only_felt[number]
        for other in np.argsort(-near, kind="stable").tolist():
            if not near[other]:
                return
            alike = self._lesions[other].side == side and self._only_felt[other] == only_felt
            if alike and self._thought_of[other]:
                yield other

    def _is_near(
        self, number: int, shared: NDArray[np.int64], either: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        """Which lesions share most of its findings, or are told from it by the differential."""
        alike: NDArray[np.bool_] = shared >= MOST * either
        within = (shared > 1) & (shared > MOST * self._hit[number].sum())
        compared = (self._weighed & self._weighed[number]) | (
            self._of_roots & self._of_roots[number]
        )
        near: NDArray[np.bool_] = alike | within | compared
        return near

    def _between(self, one: int, other: int) -> tuple[tuple[str, str], ...]:
        """What fails in one and is clear in the other, of each kind what fails most first."""
        found: NDArray[np.int64] = np.flatnonzero(self._hit[one] & self._clear[other])
        left, noted = dict(FINDINGS), set()
        told = []
        for i in found[np.argsort(-self._loss[one][found], kind="stable")].tolist():
            kind = self._columns[i][0]
            if left[kind] and self._noted_as[i] not in noted:
                left[kind] -= 1
                noted.add(self._noted_as[i])
                told.append(i)
        return tuple(self._columns[i] for i in sorted(told, key=self._rank))

    def _rank(self, number: int) -> int:
        return KINDS.index(self._columns[number][0])


def _cut_through(found: Outcome) -> Outcome:
    """What the same place does once it is cut; the outcome itself where nothing is cut."""
    here = found.lesion
    if not here.cuts or not here.parts or here.grade == CUT:
        return found
    bare = (part.partition(":")[0] for part in here.parts)
    worst = lesion(*bare, side=here.side, grade="cut", atlas=found.atlas)
    return outcome(worst, found.dermatome_map, found.variants)


def _urgent(atlas: Atlas) -> set[str]:
    """What is an emergency as soon as it may fail: bladder, bowel and saddle."""
    alarms = (row for row in atlas.functions.values() if row.alarm and row.alarm_from == "possible")
    return {target for row in alarms for target in row.targets}


def _weighed(atlas: Atlas) -> set[str]:
    """The lesions of which the differential of heel pain weighs the features."""
    weighed = {column for row in atlas.differentials.values() for column in row.strengths}
    return {row.lesion for name, row in atlas.differential_columns.items() if name in weighed}


def _is_of(deficit: Deficit, lesions: set[str]) -> bool:
    """Whether a lesion, at any grade, or the one nerve that it mainly hits is among some."""
    family = _family(deficit)
    return deficit.lesion.id.partition(":")[0] in lesions or (
        len(family) == 1 and family <= lesions
    )


def _at_bedside(kind: str, name: str, atlas: Atlas) -> bool:
    if kind == "muscles":
        return bool(atlas.muscles[name].bedside)
    return kind == "reflexes" or (kind == "skin" and atlas.skin[name].bedside)


def _noted_as(kind: str, name: str, atlas: Atlas) -> str:
    """One finding for muscles that are examined by the same movement."""
    return atlas.muscles[name].bedside if kind == "muscles" else f"{kind} {name}"


def _family(deficit: Deficit) -> frozenset[str]:
    """The nerves of which most is reached, or the lesion itself where none is."""
    cuts = deficit.lesion.cuts
    most = max((cut.share for cut in cuts), default=0.0)
    main = {cut.nerve for cut in cuts if cut.share >= MAIN * most}
    return frozenset(main or {deficit.lesion.id})


def _is_spinal(deficit: Deficit, atlas: Atlas) -> bool:
    nerves = (cut.nerve for cut in deficit.lesion.cuts)
    return any(name in atlas.roots or atlas.nerves[name].kind == "ramus" for name in nerves)


def _weight(deficit: Deficit, atlas: Atlas) -> float:
    """What patients are told they have is thought of before what is rarely seen."""
    name = deficit.lesion.id.partition(":")[0]
    told = any(name in condition.sites for condition in atlas.conditions.values())
    return TOLD_OF if told else 1.0


def _is_thought_of(deficit: Deficit, atlas: Atlas) -> bool:
    """Whether an examiner would think of a lesion: a root, or a site as it presents.

    Of sites of the spine on one side the root speaks. Other sites that mostly irritate are thought
    of as pressing as well, and the other way round, so that like is set beside like.
    """
    name, _, grade = deficit.lesion.id.partition(":")
    if name in atlas.roots:
        return grade in {"", "irritated"}
    site = atlas.sites.get(name)
    if not site or site.prior == "rare":
        return False
    if _is_spinal(deficit, atlas) and not site.bilateral:
        return False
    return grade in {"", "compressed" if site.grade == "irritated" else "irritated"}
