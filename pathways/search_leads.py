"""What leads the answers: urgent signs, lay words, movements and places with what is felt there."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pathways.search_words import DENIAL, normal, telling, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pathways.search_entries import Asking

COVERED = 0.5
"""Lay words answer a question of which they are at least so large a part."""
FELT = (
    *("ache", "aching", "burning", "cannot", "dead", "feel", "feeling", "hypersensitive", "numb"),
    *("numbness", "pain", "sore", "tender", "tenderness", "tingle", "tingling"),
)
"""What a person says to feel at a place, or not to."""
PAIN = ("ache", "aching", "pain", "sore", "tender", "tenderness")
WEAK = (
    *("cannot", "difficulty", "impossible", "loss", "lost", "paralysed", "paralysis", "poor"),
    *("power", "sign", "strength", "test", "trouble", "weak", "weakness"),
)
"""What is said of a movement."""
STATES = frozenset((*FELT, *WEAK, "absent", "reduced", "normal", "positive", "negative"))
"""What is said of a thing, and names none."""
PLACES = {"felt": ("skin",), "pain": ("deep", "muscle", "skin"), "weak": ("muscle",)}
"""The kinds of places that are meant where something is felt, hurts or is weak, in order."""
NAMED = ("root", "deep", "muscle", "skin")
"""The kinds of entries that are led to by their whole name."""
MANY = 2
TREATED = ("cure", "help", "remedy", "therapy", "treatment")
"""What asks for the treatments of a condition."""
TREATMENT = "treatment"
STEPS = (
    r"\bnot established\b",
    r"\b(recession|release|removal|surgery)\b|ectomy|\bdecompression$",
    r"\b(injection|oral steroids|shockwave|decompression therapy)\b",
    r"\b(drugs|medication|prescription|relaxants|relief|therapy|ultrasound)\b",
)
"""Treatments by what they ask of a person, the last first; what nothing of it says comes before.

Those are what one does at home; then come medicine and therapists, injections, operations, and
what is not known to help.
"""


class Led(NamedTuple):
    """What a question is answered with first; `said` are the words of the table that led there."""

    finds: tuple[str, ...] = ()
    said: str = ""
    named: bool = True
    rest: tuple[str, ...] = ()
    """Words of the question beside those that led: what has them comes first."""

    @property
    def unnamed(self) -> str:
        """The words that the sources have not, "" where they have them."""
        return "" if self.named else self.said


NOTHING = Led()


class Leads:
    """The askings of an atlas, ready to be compared with a question."""

    def __init__(
        self,
        askings: Sequence[Asking],
        places: Mapping[str, Mapping[str, list[str]]],
        treatments: Mapping[str, Sequence[str]],
    ) -> None:
        """`places` are ids by whole name, for each kind of place; so are treatments of conditions.

        Those of all stand under the name "".
        """
        self.places = places
        self.treatments = {
            name: tuple(f"{TREATMENT}:{one}" for one in sorted(found, key=step_of))
            for name, found in treatments.items()
        }
        self.phrases = [
            (Counter(telling(words(text))), asking, text)
            for asking in askings
            for text in asking.words
        ]

    def urgent(self, asked: Sequence[str]) -> Led:
        """What urgent sign is spoken of, in whatever else is typed."""
        return self._met(asked, (phrase for phrase in self.phrases if phrase[1].urgent), 0.0)

    def lay(self, asked: Sequence[str], part: float = COVERED) -> Led:
        """What is meant by lay words that make up so large a part of the question."""
        said = (
            one
            for one in self.phrases
            if not (one[1].urgent or one[1].movement or (one[1].alone and part < 1))
        )
        led = self._met(asked, said, part)
        beside = Counter(asked) - Counter(telling(words(led.said)))
        rest = tuple(word for word in beside.elements() if word not in STATES)
        return led._replace(rest=rest)

    def just_lay(self, asked: Sequence[str]) -> Led:
        """What is meant by lay words that are the question."""
        return self.lay(asked, 1.0)

    def moved(self, asked: Sequence[str]) -> Led:
        """The muscles of a movement that is named, with or without a word that it is weak."""
        bare = [word for word in asked if word not in WEAK]
        meant = [Counter(one) for one in (asked, bare) if len(one) > 1 or len(bare) < len(asked)]
        for phrase, asking, _ in self.phrases:
            if asking.movement and phrase in meant:
                return Led(asking.finds)
        return NOTHING

    def treated(self, asked: Sequence[str]) -> Led:
        """The treatments of a condition that is named, what a person can do at home first."""
        bare = " ".join(sorted(word for word in asked if word not in TREATED))
        found = self.treatments.get(bare)
        if not found or len(bare.split()) == len(asked):
            return NOTHING
        return Led(found, " ".join(asked))

    def several(self, asked: Sequence[str]) -> Led:
        """Roots that are named beside each other, as they are named."""
        finds = [one for word in asked for one in self.places["root"].get(word, ())]
        if len(asked) < MANY or len(finds) < len(asked):
            return NOTHING
        return Led(tuple(f"root:{one}" for one in finds))

    def felt(self, asked: Sequence[str]) -> Led:
        """The place at which something is said to be felt, to hurt or to be weak."""
        said = "pain" if set(asked) & set(PAIN) else "felt" if set(asked) & set(FELT) else "weak"
        states = WEAK if said == "weak" else FELT
        bare = " ".join(sorted(word for word in asked if word not in states))
        if not bare or len(bare.split()) == len(asked):
            return NOTHING
        finds = [
            f"{kind}:{one}" for kind in PLACES[said] for one in self.places[kind].get(bare, ())
        ]
        return Led(tuple(finds))

    def _met(
        self, asked: Sequence[str], phrases: Iterable[tuple[Counter[str], Asking, str]], part: float
    ) -> Led:
        """The longest phrase that the question holds; of equal ones the first of the table."""
        found = Counter(asked)
        met = [
            one
            for one in phrases
            if one[0] <= found
            and one[0].total() >= part * len(asked)
            and _denies_alike(telling(words(one[2])), asked)
        ]
        if not met:
            return NOTHING
        _, asking, text = max(met, key=lambda one: one[0].total())
        return Led(asking.finds, text, asking.named)


def step_of(treatment: str) -> int:
    """How late a treatment comes: 0 for what a person does at home."""
    late = (at for at, words in enumerate(STEPS) if re.search(words, treatment, re.IGNORECASE))
    return next((len(STEPS) - at for at in late), 0)


def _denies_alike(phrase: Sequence[str], asked: Sequence[str]) -> bool:
    """Whether nothing is denied, or just what the phrase denies (no control of the bladder)."""
    if DENIAL not in phrase:
        return DENIAL not in asked
    return f" {' '.join(phrase)} " in f" {' '.join(asked)} "


def is_asked(asked: Sequence[str], text: str) -> bool:
    """Whether a text is just what is asked."""
    return normal(text) == " ".join(sorted(asked))
