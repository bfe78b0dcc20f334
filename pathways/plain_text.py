"""A deficit as text for a terminal: the heel first, bars and words, what is spared and why."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from pathways.explanations import nerve_words
from pathways.states import state_word
from pathways.terms import LOCAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.deficits import Deficit
    from pathways.effects import Effect

LOCAL_PAIN = "no nerve caught at one place"
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
    yield from _sites(found)
    yield from _heel(found)
    yield from _felt(found)
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
    yield found.outcome.here.name
    side = "both sides" if found.lesion.side == "both" else f"{found.lesion.side} side"
    variants = "".join(f" · {atlas.variants[name].name}" for name in found.variants)
    drawn = f"dermatome map: {atlas.maps[found.dermatome_map].name}"
    yield from textwrap.wrap(f"{side} · {_grades(found)}{drawn}{variants}", WIDTH)
    for flag in found.red_flags:
        yield ""
        yield from textwrap.wrap(f"URGENT: {flag}", WIDTH)
    if found.path:
        yield ""
        yield from _wrapped("Path", _steps(found, found.path))
    if found.heel_path and found.heel_path != found.path:
        yield from _wrapped("To the heel", _steps(found, found.heel_path))


def _sites(found: Deficit) -> Iterator[str]:
    """What an examiner finds at each site, in which posture, and how often it presents so."""
    for site, grade in found.sites_at_grades:
        yield ""
        told = site.findings_at(grade)
        yield from textwrap.wrap(f"{capital(site.place)}. {told}".strip(), WIDTH)
        for posture in site.posture:
            yield from _wrapped(capital(posture.state), posture.findings)
        for row in site.grades:
            if row.how_often:
                yield from _wrapped(f"As a rule {row.grade}", row.how_often)
        names = [found.atlas.tests[name].name for name in site.tests]
        if names:
            yield from _wrapped("Tests", ", ".join(names))
        if site.accuracy:
            yield from _wrapped("Accuracy", "; ".join(site.accuracy))
        cited = (found.atlas.sources[name].citation for name in site.sources)
        yield from _wrapped("Sources", f"{'; '.join(cited)} (confidence {site.confidence})")


def capital(text: str) -> str:
    """A text with a large first letter."""
    return text[:1].upper() + text[1:]


def _steps(found: Deficit, path: tuple[str, ...]) -> str:
    names = (nerve_words(name, atlas=found.atlas).removeprefix("the ") for name in path)
    return " > ".join(dict.fromkeys(names))


def _grades(found: Deficit) -> str:
    lesion, rows = found.lesion, found.atlas.grades
    if lesion.grade in rows:
        return f"{rows[lesion.grade].name.lower()} · "
    if lesion.grade == LOCAL:
        return f"{LOCAL_PAIN} · "
    named = zip(found.outcome.here.parts, found.outcome.here.grades, strict=True)
    return "".join(f"{_part_words(found, part)}: {_grade_words(found, g)} · " for part, g in named)


def _part_words(found: Deficit, part: str) -> str:
    """The name of one id of a lesion, with its position if it has one."""
    name, _, position = part.partition("@")
    atlas = found.atlas
    row = atlas.sites.get(name) or atlas.roots.get(name) or atlas.nerves[name]
    return f"{row.name} at {position} of its length" if position else row.name


def _grade_words(found: Deficit, grade: str) -> str:
    row = found.atlas.grades.get(grade)
    return row.name.lower() if row else LOCAL_PAIN


def _felt(found: Deficit) -> Iterator[str]:
    """Where pain or tingling is felt; it is no loss, and no dermatome."""
    by_word: dict[str, list[str]] = {}
    for kind in ("skin", "deep"):
        rows = getattr(found.atlas, kind)
        for name, effect in getattr(found, kind).items():
            by_word.setdefault(effect.felt, []).append(rows[name].name)
    told = [word for word in ("likely", "possible", "variable") if word in by_word]
    if told:
        yield ""
        yield "Felt (pain, tingling)"
    for word in told:
        text = f"{word}: {', '.join(by_word[word])}"
        yield from textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="      ")


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
    if effect.felt != "none" and effect.state in {"spared", "untouched"}:
        word = f"felt: {effect.felt}"
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
