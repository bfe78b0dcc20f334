"""Contradictions: findings that do not fit one another, whatever the cause.

They are ranked all the same; whoever examined may want to look again.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from itertools import combinations
from typing import TYPE_CHECKING, Any

from pathways.find.observations import muscles_of, observations, shared_muscles
from pathways.find.order import steady
from pathways.find.pairs import SOFT, is_hard
from pathways.find.questions import NORMAL, UNREMARKABLE, questions, shown_questions
from pathways.find.red_flags import LOST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pathways.atlas import Atlas
    from pathways.find.documents import Noted

PARALYSED = "paralysed"
SHARED = 0.6
"""Two movements that share so much of their muscles cannot be paralysed and normal."""
FEW_SHOWN = 2
"""A test of so few things, all of one place, cannot be abnormal where any of them is normal."""
GONE = LOST | {"abnormal"}
"""Answers of what is shown that a normal test rules out."""
CHIEF = 0.5
"""A muscle that makes up so much of a movement is its chief one."""


def contradictions(atlas: Atlas, noted: Sequence[Noted]) -> list[dict[str, Any]]:
    """All findings that do not fit one another: `findings` (their names) and `why`."""
    found = [
        *_between_sides(atlas, noted),
        *_against_all_shown(atlas, noted),
        *_of_several_muscles(atlas, noted),
        *_of_both(atlas, noted),
    ]
    for one, other in combinations(noted, 2):
        if not _meet(one, other):
            continue
        for first, second in ((one, other), (other, one)):
            why = next(_reasons(atlas, first, second), "")
            if why:
                found.append({"findings": [first.of, second.of], "why": why})
                break
    return found


def _meet(one: Noted, other: Noted) -> bool:
    """Whether two findings are of one side."""
    return one.side == other.side or "both" in {one.side, other.side}


def _reasons(atlas: Atlas, one: Noted, other: Noted) -> Iterator[str]:
    yield from _excluded(atlas, one, other)
    yield from _implied(atlas, one, other)
    yield from _observed_twice(atlas, one, other)
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


def _implied(atlas: Atlas, one: Noted, other: Noted) -> Iterator[str]:
    """What is there cannot be without something else, which was found normal."""
    row = atlas.evidence.get(_id(one))
    there = one.answer not in UNREMARKABLE and other.answer in UNREMARKABLE
    if row and _kind(one) == row.of and there and other.of in row.implies:
        yield _yet(atlas, one, other)


def _observed_twice(atlas: Atlas, one: Noted, other: Noted) -> Iterator[str]:
    """One thing under two names, which is there and is normal. Pain is no loss of feeling."""
    known = observations(atlas)
    differs = one.answer not in UNREMARKABLE | SOFT and other.answer in UNREMARKABLE
    if differs and known[one.of] == known[other.of]:
        yield _yet(atlas, one, other)


def _yet(atlas: Atlas, one: Noted, other: Noted) -> str:
    first, second = (questions(atlas)[each.of] for each in (one, other))
    return f"{first.name}: {first.said(one.answer)}, yet {second.name} {second.said(other.answer)}"


def _of_strength(atlas: Atlas, one: Noted, other: Noted) -> Iterator[str]:
    """Paralysed and normal, by muscles that are largely the same."""
    first, second = muscles_of(atlas, one.of), muscles_of(atlas, other.of)
    if one.answer != PARALYSED or other.answer != NORMAL or not first or not second:
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
    if row is None or other.answer != NORMAL or one.answer != PARALYSED or not moved:
        return
    same = sum(weight for muscle, weight in moved.items() if muscle in row.muscles)
    if steady(same) >= SHARED:
        name = questions(atlas)[one.of].name
        yield f"{row.name} normal, yet {name} paralysed: the same muscles answer"


def _of_what_it_shows(atlas: Atlas, one: Noted, other: Noted) -> Iterator[str]:
    """A test of few things is abnormal, yet one is normal; or it is normal, yet one fails."""
    shown = shown_questions(atlas, one.of)
    if other.of not in shown:
        return
    abnormal = one.answer not in UNREMARKABLE
    fails = not abnormal and other.answer in GONE
    if fails or (abnormal and other.answer == NORMAL and len(shown) <= FEW_SHOWN):
        yield _yet(atlas, one, other)


def _against_all_shown(atlas: Atlas, noted: Sequence[Noted]) -> Iterator[dict[str, Any]]:
    """A test of many things that is abnormal, yet each of them was found normal."""
    known = questions(atlas)
    for one in noted:
        shown = shown_questions(atlas, one.of)
        normal = {other.of for other in noted if other.side == one.side and other.answer == NORMAL}
        if len(shown) > FEW_SHOWN and one.answer not in UNREMARKABLE and normal.issuperset(shown):
            asked = known[one.of]
            why = f"{asked.name}: {asked.said(one.answer)}, yet all that it tests is normal"
            yield {"findings": [one.of, *shown], "why": why}


def _of_several_muscles(atlas: Atlas, noted: Sequence[Noted]) -> Iterator[dict[str, Any]]:
    """A movement that is normal, yet most of its muscles are paralysed; or the other way round."""
    words = {NORMAL: PARALYSED, PARALYSED: NORMAL}
    for one in noted:
        if _kind(one) != "movement" or one.answer not in words:
            continue
        weights = muscles_of(atlas, one.of)
        others = [
            other
            for other in noted
            if _kind(other) == "muscle" and other.answer == words[one.answer] and _meet(one, other)
        ]
        shares = [weights.get(_id(other), 0.0) for other in others]
        if steady(sum(shares)) < SHARED or steady(max(shares)) >= CHIEF:
            continue
        own = [other.of for other, share in zip(others, shares, strict=True) if share]
        name = questions(atlas)[one.of].name
        why = f"{name} {one.answer}, yet most of its muscles are {words[one.answer]}"
        yield {"findings": [one.of, *own], "why": why}


def _of_both(atlas: Atlas, noted: Sequence[Noted]) -> Iterator[dict[str, Any]]:
    """What is told of both sides, yet on one of them all of its kind that was examined is normal.

    Where it says that something is lost; of what is only felt, where it fails on the other side.
    """
    for one in noted:
        row = atlas.evidence.get(_id(one))
        if row is None or row.of != _kind(one) or one.answer in UNREMARKABLE:
            continue
        own = [other for other in noted if any(fnmatchcase(other.of, of) for of in row.on_both)]
        fails = {side for other in own if is_hard(other) for side in _sides(other)}
        for side in ("right", "left"):
            normal = [o.of for o in own if side in _sides(o) and o.answer == NORMAL]
            if normal and side not in fails and (fails or row.by_loss):
                asked = questions(atlas)[one.of]
                names = ", ".join(questions(atlas)[of].name for of in normal)
                why = f"{asked.name}: {asked.said(one.answer)}, yet on the {side} normal: {names}"
                yield {"findings": [one.of, *normal], "why": why}
                break


def _sides(noted: Noted) -> tuple[str, ...]:
    return ("right", "left") if noted.side == "both" else (noted.side,)


def _between_sides(atlas: Atlas, noted: Sequence[Noted]) -> Iterator[dict[str, Any]]:
    """What fails on the right alone beside something else on the left alone: perhaps two."""
    first = [_on_one_side_alone(atlas, noted, side) for side in ("right", "left")]
    if all(first):
        known = questions(atlas)
        told = (
            f"{known[one.of].name} {known[one.of].said(one.answer)} on the {one.side} alone"
            for one in (found[0] for found in first)
        )
        why = f"{', '.join(told)}: perhaps two lesions, one on each side; rank each side by itself"
        yield {"findings": [found[0].of for found in first], "why": why}


def _on_one_side_alone(atlas: Atlas, noted: Sequence[Noted], side: str) -> list[Noted]:
    """What fails on one side and was not found to fail on the other."""
    known = observations(atlas)
    fails = [one for one in noted if is_hard(one)]
    elsewhere = {known[one.of] for one in fails if one.side != side}
    return [one for one in fails if one.side == side and known[one.of] not in elsewhere]


def _kind(noted: Noted) -> str:
    return noted.of.partition(":")[0]


def _id(noted: Noted) -> str:
    return noted.of.partition(":")[2]
