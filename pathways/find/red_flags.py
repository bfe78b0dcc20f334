"""Red flags among findings: they come before any ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pathways.find.questions import UNREMARKABLE, questions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pathways.atlas import Atlas
    from pathways.find.documents import Noted

FELT = frozenset(("pain", "tingling"))
LOST = frozenset(("paralysed", "numb", "absent"))
"""Answers that count where a function alarms only when it is gone."""


def red_flags(atlas: Atlas, noted: Sequence[Noted]) -> list[dict[str, Any]]:
    """Every urgent warning once, with the findings that give it: `text` and `findings`."""
    found: dict[str, list[str]] = {}
    for text, of in (*_asked(atlas, noted), *_functions(atlas, noted)):
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
