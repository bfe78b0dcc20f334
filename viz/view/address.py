"""The address of a view: which keys it has, and what each may say.

The browser viewer reads and writes addresses by the same table and the same sentences, which
`viz.contract` hands to it; one file of golden cases holds both to the same answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple, get_args
from urllib.parse import parse_qsl, urlencode

from pathways import names
from pathways.lesions import NO_GRADE, NO_POSITION, NUMBER
from pathways.terms import ASKED_GRADES
from viz.view import shown
from viz.view.cameras import AT_SITE, PRESETS
from viz.view.record import (
    Both,
    Mode,
    Register,
    ShownPhysique,
    ShownSex,
    Side,
    SkinShows,
    Table,
)
from viz.view.shown_words import SHOWN

MODES: tuple[Mode, ...] = get_args(Mode)
SIDES: tuple[Side, ...] = get_args(Side)
REGISTERS: tuple[Register, ...] = get_args(Register)
SKIN_SHOWS: tuple[SkinShows, ...] = get_args(SkinShows)
BOTH: tuple[Both, ...] = get_args(Both)
TABLES: tuple[Table, ...] = get_args(Table)
SEXES: tuple[ShownSex, ...] = get_args(ShownSex)
PHYSIQUES: tuple[ShownPhysique, ...] = get_args(ShownPhysique)
CARDS = tuple(SHOWN["card"].words)
CAMERAS = (*PRESETS, AT_SITE)
TRUE_WORDS = ("1", "true", "yes", "on")
FALSE_WORDS = ("0", "false", "no", "off")

FARTHEST = 100_000.0
"""A camera is no farther than this from the origin along any axis, mm."""

OPACITY_STEPS, COORDINATE_STEPS = 1000, 100
"""Opacities are kept in thousandths, coordinates of a camera in hundredths of a millimetre."""

ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://|[?#]|[^=&]*[?#].*=", re.IGNORECASE)
"""How an address begins that is more than its query."""

MOST_PARTS, MOST_NAMES, MOST_FINDINGS = 200, 40, 150
"""An address has no more keys than this that are read, a field of a view no more names."""

MOST_TOLD = 3
"""So many findings that are left out for the same reason are told by name."""

FINDING = r"[a-z]+:[A-Za-z0-9_]+:([a-z]+|[0-5])(:(right|left|both))?"
"""A finding in an address: a question, its answer or a grade of strength, and a side of its own."""

SENTENCES = {
    "many_parts": (
        "The address has more than {count} parts; "
        "those after them are left out, urgent findings last of all."
    ),
    "many_names": "There are more than {count} names for {key}; those after them are left out.",
    "many_findings": (
        "There are more than {count} findings; urgent ones are kept, others beyond that left out."
    ),
    "key": "The address has {key}, which is not part of a view; it is left out.",
    "word": "There is no {what} {name}; choose one of {allowed}.",
    "opacity_number": "The opacity of {what} is a number, not {value}.",
    "opacity_range": "The opacity of {what} lies between 0 and 1, not at {value}.",
    "coordinate_number": "A coordinate of the camera's {what} is a number, not {value}.",
    "coordinate_range": (
        "A coordinate of the camera's {what} lies between -100000 and 100000 mm, not at {value}."
    ),
    "same_place": "A camera looks at another place than the one where it stands; both are {value}.",
    "coordinates": "The camera's {what} has three coordinates in mm, not {count}.",
    "switch": "{what} can be on (1) or off (0), not {value}.",
    "finding": "{name} is no finding; those that there are stand under Find.",
    "more_findings": "Left out for the same reason: {count} more.",
    "finding_twice": "{name} is left out: the same question has another answer after it.",
    "unknown": names.UNKNOWN,
    "nearest": names.NEAREST,
    "position": NO_POSITION,
    "grade": NO_GRADE,
}
"""What a person is told of an address that asks for something that is not there."""


class ViewError(ValueError):
    """A view was asked for that cannot be shown; the message says what is allowed."""


class Key(NamedTuple):
    """One key of the address: its name, the field of the view, and how its value is read."""

    name: str
    field: str
    kind: Literal["names", "findings", "word", "name", "opacity", "camera", "switch"]


LAYERS = ("skin", "muscles", "bones", "discs", "nerves", "ligaments", "vessels")

KEYS = (
    Key("mode", "mode", "word"),
    Key("lesion", "lesions", "names"),
    Key("compare", "compare", "names"),
    Key("finding", "findings", "findings"),
    Key("grade", "grade", "word"),
    Key("side", "side", "word"),
    Key("map", "map", "name"),
    Key("variant", "variants", "names"),
    *(Key(layer, layer, "opacity") for layer in LAYERS),
    Key("camera", "camera", "camera"),
    Key("register", "register", "word"),
    Key("skin_shows", "skin_shows", "word"),
    Key("both", "both", "word"),
    Key("labels", "labels", "switch"),
    Key("key_points", "key_points", "switch"),
    Key("table", "table", "word"),
    Key("card", "card", "name"),
    Key("sex", "sex", "word"),
    Key("physique", "physique", "word"),
)
"""Every key, in the order in which an address has them."""
KEY_OF = {key.name: key for key in KEYS}

ALLOWED: dict[str, tuple[str, ...]] = {
    "mode": MODES,
    "grade": ASKED_GRADES,
    "side": SIDES,
    "camera": CAMERAS,
    "register": REGISTERS,
    "skin_shows": SKIN_SHOWS,
    "both": BOTH,
    "table": TABLES,
    "card": CARDS,
    "sex": SEXES,
    "physique": PHYSIQUES,
}
"""The words that a field may hold; of a camera and a card those with which it may begin."""


def pairs_of(query: str) -> list[tuple[str, str]]:
    """Give the keys and values of a query, with or without its `?` or `#`.

    A key of a view without a value says nothing and is not among them. Half a surrogate pair is
    replaced, as browsers do.
    """
    letters = query.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    pairs = parse_qsl(letters.lstrip("?#"), keep_blank_values=True)
    return [(key, value) for key, value in pairs if value or key not in KEY_OF]


def query_of(words: str) -> str | None:
    """Give what an address says of a view: a whole one that was pasted, or only its query.

    As on the page, a fragment that speaks of a view goes before the query; one without any `=` is
    a place on some page.

    Args:
        words: as a person gives them.

    Returns:
        The query, "" for an address that says nothing; None where this is no address.

    """
    words = words.strip().strip("<>")
    if not ADDRESS.match(words):
        return words if "=" in words else None
    before, _, fragment = words.partition("#")
    query = before.partition("?")[2]
    if any(key in KEY_OF for key, _ in pairs_of(fragment)):
        return fragment
    more = fragment if "=" in fragment else ""
    return "&".join(part for part in (query, more) if part)


def joined(pairs: Iterable[tuple[str, str]]) -> str:
    """Write keys and values as a query."""
    return urlencode(list(pairs), safe="@,:")


def quoted(value: object) -> str:
    """Give a value as a sentence repeats it; a text stands in quotes."""
    return names.quoted(value) if isinstance(value, str) else shown.briefly(value)


def one_of(what: str, name: object, allowed: Iterable[str]) -> str:
    """Give the word back if it is allowed.

    Raises:
        ViewError: when it is not.

    """
    allowed = tuple(allowed)
    if not isinstance(name, str) or name not in allowed:
        raise refused("word", what=what, name=quoted(name), allowed=", ".join(allowed))
    return name


def chosen(field: str, word: str) -> str:
    """Give a word of an address back if its field may hold it.

    Raises:
        ViewError: when it may not; it says what there is as the page calls it.

    """
    if word in ALLOWED[field]:
        return word
    what, words = SHOWN[field]
    raise not_there(what, word, words.values())


def not_there(what: str, name: str, names: Iterable[str]) -> ViewError:
    """Say that a word of an address is none of those that there are, as the page calls them."""
    return refused("word", what=what, name=quoted(name), allowed=", ".join(names))


def opacity(layer: str, value: object) -> float:
    """Read how strongly a layer is drawn, 0..1.

    Raises:
        ViewError: when it is no number or lies outside.

    """
    number = _number(value)
    if number is None:
        raise refused("opacity_number", what=layer, value=quoted(value))
    if not 0 <= number <= 1:
        raise refused("opacity_range", what=layer, value=quoted(value))
    return _stepped(number, OPACITY_STEPS)


def several(values: object) -> list[Any] | None:
    """Give what a list or another row of values holds; None for a text and for what is no row."""
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
        return None
    try:
        return list(values)
    except TypeError:  # an array of a single number has no row in it
        return None


def names_of(field: str, given: object, most: int = MOST_NAMES) -> tuple[str, ...]:
    """Read names, or a single one, each once and no empty ones.

    Raises:
        ViewError: when there is anything but texts, or more than `most`.

    """
    row = [given] if isinstance(given, str) else several(given)
    if row is None:
        raise ViewError(f"{field} is a list of names, not {quoted(given)}.")
    for name in row:
        if not isinstance(name, str):
            raise ViewError(f"{field} is a list of names; {quoted(name)} is none.")
    once = tuple(dict.fromkeys(name for name in row if name))
    if len(once) > most:
        raise ViewError(f"{field} holds at most {most} names, not {len(once)}.")
    return once


def is_finding(text: str) -> bool:
    """Whether a finding is written as one; whether the tables have it is not asked here."""
    return re.fullmatch(FINDING, text, re.ASCII) is not None


def finding(text: str) -> str:
    """Give a finding back if it is written as one.

    Raises:
        ViewError: when it is not.

    """
    if not is_finding(text):
        raise ViewError(f"{quoted(text)} is no finding; one is written as skin:lateral_heel:numb.")
    return text


def left_out(why: str, findings: list[str]) -> list[str]:
    """Give a sentence on each finding that is left out, of many on the first and how many more."""
    more = len(findings) - MOST_TOLD
    return [
        *(str(refused(why, name=quoted(text))) for text in findings[:MOST_TOLD]),
        *([str(refused("more_findings", count=more))] if more > 0 else []),
    ]


def answered_once(findings: Iterable[str]) -> list[str]:
    """Leave out the answers to a question, on the same side, that a later one takes back."""
    last: dict[tuple[str, ...], str] = {}
    for text in findings:
        kind, name, _, *side = text.split(":")
        last.pop((kind, name, *side), None)
        last[kind, name, *side] = text
    return list(last.values())


def place(what: str, values: object) -> tuple[float, float, float]:
    """Read where a camera stands or looks, mm.

    Raises:
        ViewError: when it is not three numbers within `FARTHEST`.

    """
    row = several(values)
    if row is None:
        raise refused("coordinates", what=what, count=quoted(values))
    found = [_coordinate(what, value) for value in row]
    if len(found) != 3:
        raise refused("coordinates", what=what, count=len(found))
    return found[0], found[1], found[2]


def switch(what: str, value: str) -> bool:
    """Read a switch.

    Raises:
        ViewError: when the word is neither on nor off.

    """
    if value.lower() not in (*TRUE_WORDS, *FALSE_WORDS):
        raise refused("switch", what=SHOWN[what].what, value=quoted(value))
    return value.lower() in TRUE_WORDS


def number_words(number: float) -> str:
    """Write a number with as many decimals as it has."""
    return f"{number:.3f}".rstrip("0").rstrip(".")


def refused(sentence: str, **words: object) -> ViewError:
    """Make the refusal that one of the `SENTENCES` tells."""
    return ViewError(SENTENCES[sentence].format(**words))


def _coordinate(what: str, value: object) -> float:
    number = _number(value)
    if number is None:
        raise refused("coordinate_number", what=what, value=quoted(value))
    if abs(number) > FARTHEST:
        raise refused("coordinate_range", what=what, value=quoted(value))
    return _stepped(number, COORDINATE_STEPS)


def _number(value: object) -> float | None:
    """Read a number, or the text of one; None for anything else, and for what is not finite."""
    if isinstance(value, str) and not re.fullmatch(NUMBER, value):
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except OverflowError:  # a whole number too large for one
        return None
    return number if abs(number) < float("inf") else None


def _stepped(number: float, steps: int) -> float:
    """Round half up to whole steps, as both languages do alike; there is no -0."""
    return (number * steps + 0.5) // 1 / steps + 0.0
