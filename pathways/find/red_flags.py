"""Red flags among findings: they come before any ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pathways.at_hand import kept_with_atlas
from pathways.find.questions import STRENGTH, UNREMARKABLE, questions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pathways.atlas import Atlas
    from pathways.find.documents import Noted

FELT = frozenset(("pain", "tingling"))
LOST = frozenset(("paralysed", "numb", "absent"))
"""Answers that count where a function alarms only when it is gone."""
WEAK = frozenset(STRENGTH) - UNREMARKABLE
"""Answers that say of strength that it fails."""
BOTH_LEGS_WEAK = "both_legs_weak"
"""The urgent sign that an examiner finds as strength that fails on both sides."""
LEADING = 0.2
"""A cause that is an emergency is warned of from this probability on."""
EMERGENCY = "Emergency"
"""How the warning of a site begins that is an emergency as such."""
NOW = " now"
"""What the warning of an emergency says."""
AT_ONCE = "emergency department now"
"""Words of a warning beside which that of a leading emergency would say the same again."""


def red_flags(
    atlas: Atlas, noted: Sequence[Noted], leading: Mapping[str, Sequence[Noted]]
) -> list[dict[str, Any]]:
    """Every urgent warning once, with the findings that give it: `text` and `findings`.

    `leading` is what each cause that is at least `LEADING` probable explains, by its id: one that
    is an emergency is warned of.
    """
    found: dict[str, list[str]] = {}
    told = (*_asked(atlas, noted), *_functions(atlas, noted), *_weakness(atlas, noted))
    said = any(AT_ONCE in text for text, _ in told)
    for text, of in (*told, *(() if said else _causes(atlas, leading))):
        names = found.setdefault(text, [])
        if of not in names:
            names.append(of)
    return [{"text": text, "findings": names} for text, names in found.items()]


def _asked(atlas: Atlas, noted: Sequence[Noted]) -> Iterator[tuple[str, str]]:
    """Flags that were asked for and are there."""
    for one in noted:
        kind, _, name = one.of.partition(":")
        row = atlas.evidence.get(name)
        if row and kind == row.of and row.red_flag and one.answer not in UNREMARKABLE:
            yield row.red_flag, one.of


def _weakness(atlas: Atlas, noted: Sequence[Noted]) -> Iterator[tuple[str, str]]:
    """Strength that fails on both sides says what the urgent sign of both legs asks for."""
    row = atlas.evidence.get(BOTH_LEGS_WEAK)
    weak = [one for one in noted if one.answer in WEAK]
    if row and row.red_flag and _on_both_sides(weak):
        yield from ((row.red_flag, one.of) for one in weak)


def emergency(atlas: Atlas, parts: Iterable[str]) -> str:
    """What is said of a cause that is an emergency as such; "" of any other."""
    said = (atlas.sites[part].red_flag for part in parts if part in atlas.sites)
    return next((text for text in said if text.startswith(EMERGENCY)), "")


def _causes(atlas: Atlas, leading: Mapping[str, Sequence[Noted]]) -> Iterator[tuple[str, str]]:
    """Causes that lead and are emergencies, with what they explain."""
    for cause, explained in leading.items():
        if text := emergency(atlas, cause.split("+")):
            yield from ((text, one.of) for one in explained)


@kept_with_atlas
def urgent_questions(atlas: Atlas) -> frozenset[str]:
    """Tests and investigations that look for an emergency, by the names of questions."""
    organs = {t for row in atlas.functions.values() if row.alarm for t in row.targets}
    return frozenset(
        f"{row.of}:{row.id}"
        for row in atlas.evidence.values()
        if row.of in {"test", "investigation"}
        and (NOW in row.red_flag or any(t.partition(":")[2] in organs for t in row.shows))
    )


def _functions(atlas: Atlas, noted: Sequence[Noted]) -> Iterator[tuple[str, str]]:
    """Functions of the body whose loss is an emergency (functions.toml)."""
    for row in atlas.functions.values():
        if not (row.alarm and row.red_flag):
            continue
        gone = row.alarm_from == "numb"
        shown = [one for one in noted if _touches(atlas, one, row.targets, gone=gone)]
        if gone and not _on_both_sides(shown):
            continue
        yield from ((row.red_flag, one.of) for one in shown)


def _touches(atlas: Atlas, one: Noted, targets: Sequence[str], *, gone: bool) -> bool:
    """Whether a finding says that one of these targets fails."""
    if one.answer in UNREMARKABLE or (gone and one.answer not in LOST):
        return False
    if one.answer in FELT and one.side != "both":
        return False
    kind, _, name = one.of.partition(":")
    if kind == "movement":
        return gone and any(muscle in targets for muscle in atlas.movements[name].weights)
    if kind in {"skin", "muscle"}:
        return name in targets
    row = atlas.evidence.get(name)
    shown = [target.partition(":")[2] for target in row.shows] if row and kind == "test" else []
    return any(target in targets for target in shown)


def _on_both_sides(noted: Sequence[Noted]) -> bool:
    return any(one.side == "both" for one in noted) or len({one.side for one in noted}) > 1


def names_of(atlas: Atlas, flag: dict[str, Any]) -> str:
    """The findings of a red flag, by name."""
    return ", ".join(questions(atlas)[of].name for of in flag["findings"])
