"""How hard a text is to read, by lines as a page shows them: each line is a sentence or several."""

from __future__ import annotations

import re
from typing import NamedTuple

import textstat

LONGEST, GRADE, SMOG = 15, 6.0, 8.0
"""Words of a sentence, Flesch-Kincaid grade and SMOG of a person with six years of school."""


class Reading(NamedTuple):
    """What was measured of one text, and its sentences that are too long."""

    name: str
    grade: float
    smog: float
    longest: int
    too_long: list[str]

    @property
    def is_plain(self) -> bool:
        return self.grade <= GRADE and self.smog <= SMOG and self.longest <= LONGEST


def reading_of(name: str, lines: list[str], names: list[str]) -> Reading:
    """Measure lines of text; `names` are those of conditions, which are left out of the grades."""
    sentences = [s for line in lines for s in re.split(r"(?<=[.!?])\s+", line.strip()) if s]
    bare = [_without(sentence, names) for sentence in sentences]
    text = " ".join(f"{sentence.rstrip('.!?')}." for sentence in bare if sentence)
    lengths = {sentence: len(sentence.split()) for sentence in sentences}
    return Reading(
        name,
        round(textstat.flesch_kincaid_grade(text), 2),
        round(textstat.smog_index(text), 2),
        max(lengths.values()),
        [sentence for sentence, length in lengths.items() if length > LONGEST],
    )


def _without(sentence: str, names: list[str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        sentence = re.sub(rf"\b{re.escape(name)}\b", "", sentence, flags=re.IGNORECASE)
    return sentence.strip(" .,:;") if re.search(r"[a-z]", sentence, re.IGNORECASE) else ""


def worst(readings: list[Reading], count: int = 5) -> str:
    """The hardest texts in lines, for the eye."""
    hardest = sorted(readings, key=lambda one: (one.grade, one.smog), reverse=True)[:count]
    return "\n".join(
        f"{one.name}: Flesch-Kincaid {one.grade}, SMOG {one.smog}, longest sentence {one.longest}"
        for one in hardest
    )
