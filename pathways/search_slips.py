"""Slips of the finger: which word of the tables one that no table has may be meant for.

Only a word that nothing in the tables has or begins with is read as another one, and only as one
that begins with the same letter: `fever` is no slip of `Sever`, nor `massage` one of anything.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LEAST = 5
"""So many letters have the words that a slip is looked for in, and those it is looked for among."""
LEAST_STEM = 4
"""So many letters have in common two forms of a word."""
ENDINGS = ("ing", "ed", "es", "er", "e", "s", "y", "")
"""Endings of the forms of a word, the longest first: sneeze is read as sneezing."""
LONG = 9
"""From so many letters on a word may have two slips."""
SHORT = 7
"""In words of fewer letters only a vowel may stand for another: angle is no slip of ankle."""
VOWELS = re.compile("[aeiouy]")


def meant(word: str, known: Iterable[str]) -> str:
    """The known word that comes nearest to an unknown one, of equal ones the first; "" for none."""
    if len(word) < LEAST or re.search(r"\d", word, re.ASCII):
        return ""
    single = _single(word)
    best, fewest = "", (2 if len(word) >= LONG else 1) + 1
    for other in known:
        likely = _single(other)
        is_doubled = likely == single and len(other) >= LEAST - 1
        if other[0] != word[0] or not (len(other) >= LEAST or is_doubled):
            continue
        if abs(len(likely) - len(single)) >= fewest:
            continue
        slips = slips_between(single, likely)
        if slips < fewest and (len(word) >= SHORT or _sounds(single, likely)):
            best, fewest = other, slips
    return best


def form_of(word: str, known: Iterable[str]) -> str:
    """The known word of which an unknown one is another form, the first of them; "" for none."""
    stems = {word[: len(word) - len(end)] for end in ENDINGS if word.endswith(end)}
    forms = {f"{stem}{end}" for stem in stems if len(stem) >= LEAST_STEM for end in ENDINGS}
    return next((other for other in known if other in forms), "")


def _sounds(one: str, other: str) -> bool:
    """Whether two words have the same letters, but for vowels and what is put in or left out."""
    if len(one) != len(other):
        return True
    return sorted(one) == sorted(other) or VOWELS.sub("", one) == VOWELS.sub("", other)


@cache
def _single(word: str) -> str:
    """A word with single letters for double ones: these are no slip (tunell, fascitis)."""
    return re.sub(r"(.)\1+", r"\1", word)


def slips_between(one: str, other: str) -> int:
    """Letters to change, put in, leave out or change with the next one to make `other` of `one`.

    This is the distance of optimal string alignment (Damerau 1964).
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        row = [at]
        for to, wanted in enumerate(other, 1):
            least = min(last[to] + 1, row[to - 1] + 1, last[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                least = min(least, before[to - 2] + 1)
            row.append(least)
        before, last = last, row
    return last[-1]
