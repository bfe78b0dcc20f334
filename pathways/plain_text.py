"""A deficit as text for a terminal: the heel first, bars and words, what is spared and why."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from pathways.explanations import nerve_words
from pathways.states import state_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.deficits import Deficit
    from pathways.effects import Effect

NOTICE = "For teaching. Not a diagnosis."
WIDTH = 100
BAR = 10  # characters of a full bar
SHOWN = ("numb", "reduced", "possible", "variable")
MOST_SPARED = 24  # spared things worth a line; the rest is counted
TITLES = {
    "skin": "Skin",
    "deep": "Deep structures",
    "muscles": "Muscles",
    "reflexes": "Reflexes",
}


def as_text(found: Deficit) -> str:
    """The deficit in lines of at most 100 characters."""
    return "\n".join(_lines(found))


def _lines(found: Deficit) -> Iterator[str]:
    yield from _head(found)
    if found.lesion.pain:
        yield from _wrapped("Pain at", ", ".join(_pain(found)))
    yield from _heel(found)
    for kind, title in TITLES.items():
        yield from _group(found, kind, title)
    yield from _spared(found)
    for note in found.notes:
        yield ""
        yield from textwrap.wrap(note, WIDTH)
    yield ""
    yield NOTICE


def _head(found: Deficit) -> Iterator[str]:
    atlas = found.atlas
    yield found.lesion.name
    side = "both sides" if found.lesion.side == "both" else f"{found.lesion.side} side"
    variants = "".join(f" · {atlas.variants[name].name}" for name in found.variants)
    yield f"{side} · dermatome map: {atlas.maps[found.dermatome_map].name}{variants}"
    for flag in found.red_flags:
        yield ""
        yield from textwrap.wrap(f"URGENT: {flag}", WIDTH)
    if found.path:
        yield ""
        steps = [nerve_words(name, atlas=atlas).removeprefix("the ") for name in found.path]
        yield from _wrapped("Path", " > ".join(steps))


def _pain(found: Deficit) -> list[str]:
    return [found.atlas.targets[name].name for name in found.lesion.pain]


def _heel(found: Deficit) -> Iterator[str]:
    yield ""
    yield "Heel"
    for part, effect in found.heel.items():
        kind, _ = found.atlas.heel_parts[part]
        yield from _row(found, kind, part.replace("_", " "), effect, 12)
        if effect.frequency:
            yield from textwrap.wrap(
                effect.frequency, WIDTH, initial_indent=" " * 17, subsequent_indent=" " * 17
            )


def _group(found: Deficit, kind: str, title: str) -> Iterator[str]:
    rows, effects = getattr(found.atlas, kind), getattr(found, kind)
    hit = [(name, effect) for name, effect in effects.items() if effect.state in SHOWN]
    hit.sort(key=lambda item: (item[1].state == "variable", -item[1].loss))
    if hit:
        yield ""
        yield title
        width = max(len(rows[name].name) for name, _ in hit)
        for name, effect in hit:
            yield from _row(found, kind, rows[name].name, effect, width)


def _row(found: Deficit, kind: str, name: str, effect: Effect, width: int) -> Iterator[str]:
    full = round(effect.loss * BAR)
    bar = "█" * full + "·" * (BAR - full)
    roots = " ".join(sorted(effect.roots, key=lambda root: -effect.roots[root]))
    word = state_word(kind, effect.state, atlas=found.atlas)
    yield f"  {name:{width}}  {bar}  {word:16} {roots}".rstrip()


def _spared(found: Deficit) -> Iterator[str]:
    things = found.spared
    if not things:
        return
    yield ""
    yield "Spared, and why"
    for thing in things[:MOST_SPARED]:
        yield from textwrap.wrap(
            f"{thing.name}: {thing.why}", WIDTH, initial_indent="  ", subsequent_indent="      "
        )
    if len(things) > MOST_SPARED:
        yield f"  and {len(things) - MOST_SPARED} more (--json lists all)"


def _wrapped(label: str, text: str) -> list[str]:
    indent = " " * (len(label) + 2)
    return textwrap.wrap(f"{label}: {text}", WIDTH, subsequent_indent=indent)
