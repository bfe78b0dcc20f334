"""Contradictions: findings that do not fit one another in one leg, whatever the cause.

They are ranked all the same; whoever examined may want to look again.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from pathways.find.observations import muscles_of, shared_muscles
from pathways.find.order import steady
from pathways.find.questions import NORMAL, UNREMARKABLE, questions, shown_question
from pathways.find.red_flags import LOST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pathways.atlas import Atlas
    from pathways.find.documents import Noted

SHARED = 0.6
"""Two movements that share so much of their muscles cannot be paralysed and normal."""
FEW_SHOWN = 2
"""A test of so few things, all of one place, cannot differ from any of them."""
CHIEF = 0.5
"""A muscle that makes up so much of a movement is its chief one."""


def contradictions(atlas: Atlas, noted: Sequence[Noted]) -> list[dict[str, Any]]:
    """Every two findings that do not fit: `findings` (two names) and `why`."""
    found = []
    for one, other in combinations(noted, 2):
        if one.side != other.side:
            continue
        for first, second in ((one, other), (other, one)):
            why = next(_reasons(atlas, first, second), "")
            if why:
                found.append({"findings": [first.of, second.of], "why": why})
                break
    return found


def _reasons(atlas: Atlas, one: Noted, other: Noted) -> Iterator[str]:
    yield from _excluded(atlas, one, other)
    yield from _of_strength(atlas, one, other)
    yield from _of_reflexes(atlas, one, other)
    yield from _of_what_it_shows(atlas, one, other)


def _excluded(atlas: Atlas, one: Noted, other: Noted) -> Iterator[str]:
    """Two positive answers that exclude each other."""
    row = atlas.evidence.get(_id(one))
    abnormal = one.answer not in UNREMARKABLE and other.answer not in UNREMARKABLE
    if row and _kind(one) == row.of and abnormal and _id(other) in row.excludes:
        known = questions(atlas)
        yield f"{known[one.of].name}; yet also: {known[other.of].name}"


def _of_strength(atlas: Atlas, one: Noted, other: Noted) -> Iterator[str]:
    """Paralysed and normal, by muscles that are largely the same."""
    first, second = muscles_of(atlas, one.of), muscles_of(atlas, other.of)
    if one.answer != "paralysed" or other.answer != NORMAL or not first or not second:
        return
    least = CHIEF if "muscle" in {_kind(one), _kind(other)} else SHARED
    if steady(shared_muscles(first, second)) >= least:
        known = questions(atlas)
        yield (
            f"{known[one.of].name} paralysed, yet {known[other.of].name} normal: "
            "largely the same muscles"
        )


def _of_reflexes(atlas: Atlas, one: Noted, other: Noted) -> Iterator[str]:
    """A normal reflex of muscles that are paralysed."""
    row = atlas.reflexes.get(_id(other)) if _kind(other) == "reflex" else None
    moved = muscles_of(atlas, one.of)
    if row is None or other.answer != NORMAL or one.answer != "paralysed" or not moved:
        return
    same = sum(weight for muscle, weight in moved.items() if muscle in row.muscles)
    if steady(same) >= SHARED:
        name = questions(atlas)[one.of].name
        yield f"{row.name} normal, yet {name} paralysed: the same muscles answer"


def _of_what_it_shows(atlas: Atlas, one: Noted, other: Noted) -> Iterator[str]:
    """A test that is abnormal, yet what it tests is normal; or the reverse, where that is gone."""
    row = atlas.evidence.get(_id(one))
    if row is None or _kind(one) != row.of or len(row.shows) > FEW_SHOWN:
        return
    if other.of not in {shown_question(shown) for shown in row.shows}:
        return
    abnormal = one.answer not in UNREMARKABLE
    if (abnormal and other.answer == NORMAL) or (not abnormal and other.answer in LOST):
        known = questions(atlas)
        first, second = known[one.of], known[other.of]
        yield (
            f"{first.name}: {first.said(one.answer)}, yet {second.name} {second.said(other.answer)}"
        )


def _kind(noted: Noted) -> str:
    return noted.of.partition(":")[0]


def _id(noted: Noted) -> str:
    return noted.of.partition(":")[2]
