"""The search: which entry comes first for the words that a person types.

The page asks the same entries by the same rule (`viz/viewer/src/book/search.ts`, with MiniSearch);
the golden searches hold both to the same answers. Words weigh by how rare they are (Okapi BM25+);
a beginning of a word and a slip of the finger count less than the word.

References:
    Lv and Zhai 2011, Lower-bounding term frequency normalization (BM25+).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.search_entries import KINDS, entries
from pathways.terms import TOLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pathways.atlas import Atlas
    from pathways.search_entries import Entry


class Way(NamedTuple):
    """A way to read a question: how many slips a word may have, from how many letters on.

    `whole` says whether all words must be found, or any of them.
    """

    slips: int
    letters: int
    whole: bool


WAYS = (Way(0, 0, True), Way(1, 4, True), Way(2, 5, True), Way(1, 4, False))
"""The strictest first; the first that finds anything holds."""

WEIGHTS = {"root": 2.0, "site": 1.6, "nerve": 1.4, "condition": 1.1}
"""What can be shown at once counts more than what leads to it."""
PRIORS = {"common": 1.5, "rare": 0.6}
BARE = 3.0
"""How much more a name counts than its synonyms."""
WHOLE = 8.0
"""How much more an entry counts whose whole name, or a whole synonym, is what was asked."""
STOP = (
    *("a", "am", "an", "and", "are", "at", "be", "been", "did", "do", "does", "had", "has", "have"),
    *("i", "in", "is", "it", "me", "my", "of", "on", "the", "to", "was", "with"),
)
"""Words of a question that say nothing, unless there are no others."""
DENIAL = "no"
ALIKE = {
    "calves": "calf",
    "disk": "disc",
    "disks": "disc",
    "feet": "foot",
    "hurt": "pain",
    "hurts": "pain",
    "inside": "inner",
    "not": DENIAL,
    "outside": "outer",
    "painful": "pain",
    "without": DENIAL,
}
"""Words that are read as another one, in questions and in entries."""

_K, _B, _D = 1.2, 0.7, 0.5  # of BM25+, as MiniSearch has them
_SLIP, _BEGINNING, _DISTANCE = 0.45, 0.375, 0.3  # what a slip and a beginning count, as there
_MOST_SLIPS = max(way.slips for way in WAYS)  # in a whole name
_DIGITS = 6  # decimals by which scores are told apart
_BETWEEN = re.compile(r"[\s\ufeff_,;:()/\u2013\u2014-]+")
_PLURAL = re.compile("(.{2,}[^isu])s")
_LEVELS = tuple(
    (re.compile(pattern, re.IGNORECASE | re.ASCII), alike)
    for pattern, alike in (
        (r"\bcan(\s?not|'?t)\b", "cannot"),
        (r"n't\b", " not"),
        (r"'s\b", ""),
        (r"\blumbar[\s-]?(\d)\b", r"L\1"),
        (r"\bsacral[\s-]?(\d)\b", r"S\1"),
        (r"\b([ls])\s?(\d)\s?[/\u2013-]?\s?([ls])\s?(\d)\b", r"\1\2\3\4"),
        (r"\b([ls])(\d)[/\u2013-](\d)\b", r"\1\2\1\3"),
        (r"\b([ls])[\s-](\d)\b", r"\1\2"),
    )
)


@dataclass(frozen=True)
class Match:
    """One thing that a search found; scores compare the hits of one search."""

    kind: str
    id: str
    name: str
    score: float


def search(
    text: str, kinds: Iterable[str] = KINDS, *, atlas: Atlas | None = None
) -> tuple[Match, ...]:
    """Everything in an atlas that fits `text`, best first, as the page lists it.

    Levels of the spine may be written in any way (L5-S1, L5S1, sacral 1). The common comes before
    the rare; a denial ("no tingling") answers nothing but a denial.

    Args:
        text: what a person types.
        kinds: the kinds of entries that are sought: `root`, `nerve`, `site`, `muscle`, ...
        atlas: the facts; without one, those of the installation.
    """
    return _index(atlas_at_hand(atlas)).search(text, frozenset(kinds))


def levels(text: str) -> str:
    """A text with levels of the spine (L5S1) and contractions (cannot) written in one way."""
    text = text.replace("_", " ").replace("\u2019", "'")
    for pattern, alike in _LEVELS:
        text = pattern.sub(alike, text)
    return text


def plain(text: str) -> str:
    """A text in small letters, without accents."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(c for c in parts if not unicodedata.category(c).startswith("M")).lower()


@kept_with_atlas
def _index(atlas: Atlas) -> _Index:
    return _Index(entries(atlas))


class _Read(NamedTuple):
    """An entry as the index reads it: its bare name, and all by which it is found."""

    bare: str
    whole: tuple[str, ...]
    terms: str


class _Index:
    def __init__(self, found: Sequence[Entry]) -> None:
        self.entries = found
        self.read = [_read(entry) for entry in found]
        sites = (read for entry, read in zip(found, self.read, strict=True) if entry.kind == "site")
        self.places = Counter(name for read in sites for name in read.whole)
        fields = ([read.bare for read in self.read], [read.terms for read in self.read])
        self.fields = [
            (boost, _Field(texts)) for boost, texts in zip((BARE, 1), fields, strict=True)
        ]
        self.by_length: dict[int, list[str]] = defaultdict(list)
        for word in dict.fromkeys(word for _, field in self.fields for word in field.found):
            self.by_length[len(word)].append(word)

    def search(self, text: str, kinds: frozenset[str]) -> tuple[Match, ...]:
        words = _telling(_words(text))
        asked = " ".join(sorted(words))
        denies = words[:1] == [DENIAL]
        for way in WAYS:
            sought = words if way.whole else [word for word in words if word != DENIAL]
            hits = [
                (round(score * self._called(number, asked, way), _DIGITS), number)
                for number, score in self._scores(sought, way).items()
                if self.entries[number].kind in kinds and (denies or not self._denies(number))
            ]
            if hits:
                hits.sort(key=lambda hit: (-hit[0], hit[1]))
                return tuple(self._match(*hit) for hit in hits)
        return ()

    def _match(self, score: float, number: int) -> Match:
        entry = self.entries[number]
        return Match(entry.kind, entry.id, entry.name, score)

    def _called(self, number: int, asked: str, way: Way) -> float:
        """How much more a whole name counts: the less, the more places are called so.

        Where the question is read with slips, a name may be meant that is spelt a little otherwise.
        """
        slips = min(way.slips * (1 + asked.count(" ")), _MOST_SLIPS)
        name = _name_meant(self.read[number].whole, asked, slips)
        if not name:
            return 1.0
        if self.entries[number].kind == "site":
            return max(1.0, WHOLE / self.places[name])
        return WHOLE

    def _denies(self, number: int) -> bool:
        bare = self.read[number].bare
        told = self.entries[number].kind in TOLD.values()
        return told and bool(re.match(r"no(t|ne)?\b", bare, re.IGNORECASE | re.ASCII))

    def _scores(self, words: Sequence[str], way: Way) -> dict[int, float]:
        """Scores by number of an entry; those that more words found count so many times more."""
        each = [self._of_word(word, way) for word in words]
        if not each:
            return {}
        found = set(each[0]).union(*each[1:])
        if way.whole:
            found = found.intersection(*each)
        scores = {}
        for number in found:
            hit = {
                word: own[number] for word, own in zip(words, each, strict=True) if number in own
            }
            total = sum(own[number] for own in each if number in own)
            scores[number] = total * len(hit)
        return scores

    def _of_word(self, word: str, way: Way) -> dict[int, float]:
        scores: dict[int, float] = defaultdict(float)
        for derived, weight in self._derived(word, way):
            for boost, field in self.fields:
                for number, score in field.scores(derived):
                    scores[number] += weight * boost * self._weight(number) * score
        return scores

    def _weight(self, number: int) -> float:
        entry = self.entries[number]
        return WEIGHTS.get(entry.kind, 1.0) * PRIORS.get(entry.prior, 1.0)

    def _derived(self, word: str, way: Way) -> Iterator[tuple[str, float]]:
        """The word, those that begin with it, and those that it may be a slip of."""
        yield word, 1.0
        size = len(word)
        if size > 1:
            for length, words in self.by_length.items():
                for other in words if length > size else ():
                    if other.startswith(word):
                        yield other, _BEGINNING * length / (length + _DISTANCE * (length - size))
        if not way.slips or size < way.letters or re.search(r"\d", word, re.ASCII):
            return
        for length in range(size - way.slips, size + way.slips + 1):
            for other in self.by_length.get(length, ()):
                slips = _slips(word, other, way.slips)
                if slips and not (size > 1 and other.startswith(word)):
                    yield other, _SLIP * length / (length + slips)


class _Field:
    """One field of all entries: which word stands in which entry how often."""

    def __init__(self, texts: Sequence[str]) -> None:
        tokens = [_tokens(text) for text in texts]
        self.lengths = [len(set(words)) for words in tokens]
        self.mean = sum(self.lengths) / len(texts) if texts else 1.0
        self.found: dict[str, Counter[int]] = defaultdict(Counter)
        for number, words in enumerate(tokens):
            for word in filter(None, map(_word, words)):
                self.found[word][number] += 1

    def scores(self, word: str) -> Iterator[tuple[int, float]]:
        entries = self.found.get(word) or Counter()
        rare = math.log(1 + (len(self.lengths) - len(entries) + 0.5) / (len(entries) + 0.5))
        for number, often in entries.items():
            length = 1 - _B + _B * self.lengths[number] / self.mean
            yield number, rare * (_D + often * (_K + 1) / (often + _K * length))


def _read(entry: Entry) -> _Read:
    bracket = re.fullmatch(r"(.+?) \((.*)\)", entry.name)
    bare = bracket[1] if bracket else entry.name
    called = (entry.name, bare, *entry.terms)
    short = (re.sub(r" nerve( root)?$", "", name, flags=re.IGNORECASE) for name in called)
    whole = tuple(dict.fromkeys(map(_normal, (*called, *short))))
    return _Read(bare, whole, " ; ".join((entry.name, *entry.terms)))


def _tokens(text: str) -> list[str]:
    return [word for word in _BETWEEN.split(levels(text)) if word]


def _word(token: str) -> str:
    """A word as it is compared: plain, in the singular, or the word that it is read as."""
    word = plain(token)
    plural = _PLURAL.fullmatch(word)
    return ALIKE.get(word) or (plural[1] if plural else word)


def _words(text: str) -> list[str]:
    return [word for word in map(_word, _tokens(text)) if word]


def _telling(words: list[str]) -> list[str]:
    """The words that say something; all of them where none does."""
    return [word for word in words if word not in STOP] or words


def _normal(text: str) -> str:
    """A text as it is compared with a whole name, in whatever order its words stand."""
    return " ".join(sorted(_telling(_words(text))))


def _name_meant(names: Sequence[str], asked: str, slips: int) -> str:
    """The name that is asked for, be it a few slips away; "" for none."""
    exact = asked if asked in names else ""
    if exact or not slips or re.search("[0-9]", asked):
        return exact
    return next((name for name in names if _slips(asked, name, slips) is not None), "")


def _slips(one: str, other: str, most: int) -> int | None:
    """Letters to change, put in or leave out to make one word of the other; None beyond `most`."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    if not one or not other:
        rest = len(one) + len(other)
        return rest if rest <= most else None
    if not most:
        return None
    steps = ((one[1:], other[1:]), (one[1:], other), (one, other[1:]))
    found = [slips for a, b in steps if (slips := _slips(a, b, most - 1)) is not None]
    return min(found) + 1 if found else None
