"""The search: which entry comes first for the words that a person types.

The page asks the same entries by the same rule (`viz/viewer/src/book/search.ts`, with MiniSearch);
the golden searches hold both to the same answers. Urgent signs and lay words lead
(`search_leads`). Otherwise words weigh by how rare they are (Okapi BM25+); a beginning of a word
counts less than the word, a slip of the finger is read as the word that it is one of
(`search_slips`). What holds too little of a question does not answer it: then nothing does.

References:
    Lv and Zhai 2011, Lower-bounding term frequency normalization (BM25+).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.search_denials import Question, question
from pathways.search_entries import KINDS, askings, entries
from pathways.search_fields import Field, beginning, rarity
from pathways.search_leads import NAMED, NOTHING, STATES, TREATMENT, Leads, is_asked
from pathways.search_slips import LONG, form_of, meant
from pathways.search_words import DENIAL, compared, telling, tokens, words
from pathways.terms import TOLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pathways.atlas import Atlas
    from pathways.search_entries import Asking, Entry
    from pathways.search_leads import Led

WEIGHTS = {"root": 2.0, "site": 1.6, "nerve": 1.4, "condition": 1.1, "red_flag": 0.3}
"""What can be shown at once counts more; urgent signs are led to by words of their own."""
PRIORS = {"common": 1.5, "rare": 0.6}
BARE = 3.0
"""How much more a name counts than its synonyms."""
WHOLE = 8.0
"""How much more an entry counts whose whole name, or a whole synonym, is what was asked."""
LONGEST_NAME = 4
"""So many words have names in which two words may be written as one."""
HELD = 3.0
"""How much more an entry counts of whose name two words are part of the question."""
LEAST_HELD = 0.34
"""So large a part of a question has what answers it: its words, weighed by how rare they are.

What is said of a thing (numb, weak) is no part of it.
"""
LESSER = 0.5
"""What holds a smaller part of a question comes near at best: it lacks what is asked for."""
NEAR_BEST = 0.6
"""So large a part of what the best one holds has what answers as well, where none has all."""
DENIES = r"\b(no|not|none|without)\b"
"""What says in an entry that something is not there."""
ADVICE = ("prevention", "red_flag", "doctor")
"""Kinds that say what to avoid, or that something fails, and are answers all the same."""

_BEGINNING, _DISTANCE = 0.375, 0.3  # what a beginning of a word counts, as there
_DIGITS = 6  # decimals by which scores are told apart


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


def unnamed(text: str, *, atlas: Atlas | None = None) -> tuple[str, ...]:
    """The words of `text` that nothing in an atlas has, nor lay words for it, as the page says.

    Where what comes nearest has the lesser half of a question, they are the words that it lacks.
    """
    return _index(atlas_at_hand(atlas)).unnamed(text)


@kept_with_atlas
def _index(atlas: Atlas) -> _Index:
    return _Index(entries(atlas), askings(atlas))


class _Read(NamedTuple):
    """An entry as the index reads it: its bare name, and all by which it is found."""

    bare: str
    whole: tuple[str, ...]
    spoken: tuple[str, ...]
    """The whole names in the order of their words."""
    terms: str


class _Index:
    def __init__(self, found: Sequence[Entry], asked: Sequence[Asking]) -> None:
        self.entries = found
        self.number = {f"{entry.kind}:{entry.id}": at for at, entry in enumerate(found)}
        self.read = [_read(entry) for entry in found]
        sites = (read for entry, read in zip(found, self.read, strict=True) if entry.kind == "site")
        self.places = Counter(name for read in sites for name in read.whole)
        fields = ([read.bare for read in self.read], [read.terms for read in self.read])
        self.fields = [
            (boost, Field(texts)) for boost, texts in zip((BARE, 1), fields, strict=True)
        ]
        self.vocabulary = tuple(dict.fromkeys(word for _, f in self.fields for word in f.found))
        self.of_askings = dict.fromkeys(
            word for row in asked for text in row.words for word in words(text)
        )
        self.known = (*self.vocabulary, *self.of_askings)
        self.joined = dict(self._joined(asked))
        self.leads = Leads(asked, self._places(), self._treatments())

    def search(self, text: str, kinds: frozenset[str]) -> tuple[Match, ...]:
        asked = self._read_as(text)
        led = self._leading(asked)
        if not (led.finds or led.named):
            return ()
        hits = self._hits(asked, kinds)
        found = [self.number[one] for one in led.finds if one in self.number]
        found = [number for number in found if self.entries[number].kind in kinds]
        found = sorted(found, key=lambda one: -self._besides(one, found[0], led.rest))
        best = hits[0][0] if hits else 0.0
        first = [(best + len(found) - at, number) for at, number in enumerate(found)]
        rest = (hit for hit in hits if hit[1] not in found)
        return tuple(self._match(*hit) for hit in (*first, *rest))

    def _besides(self, number: int, first: int, rest: Sequence[str]) -> int:
        """How many other words of the question an entry has that is of the kind of the first."""
        if self.entries[number].kind != self.entries[first].kind:
            return 0
        return sum(number in self._holding(word) for word in rest)

    def _hits(self, asked: Question, kinds: frozenset[str]) -> list[tuple[float, int]]:
        """Scores and numbers of what fits, best first: where something is denied, what denies it.

        Where nothing does, it is what fits the words that are not denied.
        """
        of_kind = {number for number, entry in enumerate(self.entries) if entry.kind in kinds}
        denying = {number for number in of_kind if self._denied_by(number)}
        hits = []
        if asked.denies:
            alike = {one for one in denying if _hold(self._denied_by(one), asked.denied)}
            hits = self._having_all(asked.words, alike)
            name = " ".join(sorted(asked.denied))
            of_kind -= {one for one in of_kind if name in self.read[one].whole}
        if not hits:
            sought = of_kind if DENIAL in asked.said else of_kind - denying
            hits = self._having_all(asked.said, sought) or self._having_some(asked.said, sought)
        return sorted(hits, key=lambda hit: (-hit[0], hit[1]))

    def _having_all(self, asked: list[str], sought: set[int]) -> list[tuple[float, int]]:
        """Scores and numbers of the entries that have all words."""
        name = " ".join(sorted(asked))
        scores = self._scores(asked, whole=True)
        return [
            (round(score * self._called(number, name), _DIGITS), number)
            for number, score in scores.items()
            if number in sought
        ]

    def _having_some(self, asked: list[str], sought: set[int]) -> list[tuple[float, int]]:
        """Scores and numbers of the entries that have enough of the words.

        Beside a word that nothing has, no beginning of another counts: an open wound is no opening.
        """
        said = [word for word in asked if word != DENIAL]
        scores = self._scores(said, whole=False)
        is_known = all(self._holding(word) or word in STATES for word in said)
        holding = self._holding if is_known else self._having
        rare = [(self._rareness(word), holding(word)) for word in said]
        least = round(LEAST_HELD * sum(weight for weight, _ in rare), _DIGITS)
        held = {
            number: round(sum(weight for weight, having in rare if number in having), _DIGITS)
            for number in sought & set(scores)
        }
        needed = max(least, round(NEAR_BEST * max(held.values(), default=0.0), _DIGITS))
        return [
            (round(scores[number] * self._within(number, said), _DIGITS), number)
            for number, part in held.items()
            if part >= needed
        ]

    def unnamed(self, text: str) -> tuple[str, ...]:
        asked = self._read_as(text)
        led = self._leading(asked)
        if led.unnamed:
            return (led.unnamed,)
        if led.finds:
            return ()
        lacked = self._lacked(asked)
        typed = (one for one in tokens(text) if lacked & {*self._meant(compared(one))})
        return tuple(dict.fromkeys(typed))

    def _lacked(self, asked: Question) -> set[str]:
        """The words that nothing has, or that what comes nearest lacks with half of a question."""
        said = {word for word in asked.said if word not in STATES and word != DENIAL}
        unknown = {word for word in said if not self._holding(word)}
        hits = [] if unknown else self._hits(asked, frozenset(KINDS))
        if not hits:
            return unknown
        first = hits[0][1]
        held = {word for word in said if first in self._holding(word)}
        most = max((self._rareness(word) for word in held), default=0.0)
        rarer = {word for word in said - held if self._rareness(word) > most}
        return rarer if self._is_lesser(first, asked.said) else set()

    def _is_lesser(self, number: int, asked: Sequence[str]) -> bool:
        """Whether an entry holds the lesser half of a question, and no name of several words."""
        rare = [(self._rareness(word), self._holding(word)) for word in asked if word != DENIAL]
        held = sum(weight for weight, having in rare if number in having)
        total = sum(weight for weight, _ in rare)
        is_less = round(held, _DIGITS) < round(LESSER * total, _DIGITS)
        return is_less and self._within(number, asked) <= 1

    def _read_as(self, text: str) -> Question:
        """The words of a question that say something, slips put right."""
        return Question(
            *(
                [meant for word in some for meant in self._meant(word)]
                for some in question(text, STATES)
            )
        )

    def _meant(self, word: str) -> list[str]:
        """A word as it is read; two that are written as one are two."""
        if word in self.of_askings or self._holding(word):
            return [word]
        if word in self.joined:
            return self.joined[word].split()
        joined = self.joined if len(word) > LONG else ()
        read = form_of(word, self.known) or meant(word, self.known) or meant(word, joined) or word
        return self.joined.get(read, read).split()

    def _joined(self, asked: Sequence[Asking]) -> Iterator[tuple[str, str]]:
        """Words that stand beside each other in a name, by how they are written as one."""
        phrases = (telling(words(text)) for row in asked for text in row.words)
        names = (name.split(" ") for read in self.read for name in read.spoken)
        for name in (*names, *phrases):
            if len(name) <= LONGEST_NAME:
                yield from ((f"{one}{two}", f"{one} {two}") for one, two in pairwise(name))

    def _holding(self, word: str) -> set[int]:
        """The entries that have a word, or one that begins with it."""
        return {
            number
            for _, field in self.fields
            for other in beginning(field.found, word)
            for number in field.found[other]
        }

    def _having(self, word: str) -> set[int]:
        """The entries that have a word."""
        return {number for _, field in self.fields for number in field.found.get(word, ())}

    def _leading(self, asked: Question) -> Led:
        """What leads a question; what is denied leads only to what is called by its denial."""
        led = self._led(asked.words) if asked.denies else NOTHING
        if led.finds or not asked.said:
            return led
        led = self._led(asked.said)
        if led.finds or DENIAL not in asked.said:
            return led
        # what is lost (no urine) is as urgent as what is wrong with it
        urgent = self.leads.urgent([word for word in asked.said if word != DENIAL])
        return urgent if urgent.finds else led

    def _led(self, asked: list[str]) -> Led:
        name = " ".join(sorted(asked))
        leads = self.leads
        ways = (
            *(leads.urgent, leads.just_lay, leads.treated, leads.several, leads.moved),
            *(leads.lay, leads.felt),
        )
        is_name = any(name in read.whole for read in self.read)
        for way in ways:
            led = way(asked)
            is_all = is_asked(asked, led.said)
            if is_all or (led.finds and not is_name):
                return led
        return NOTHING

    def _places(self) -> dict[str, dict[str, list[str]]]:
        """Ids by whole name, of each kind of place."""
        found: dict[str, dict[str, list[str]]] = {kind: {} for kind in NAMED}
        for entry, read in zip(self.entries, self.read, strict=True):
            for name in read.whole if entry.kind in found else ():
                found[entry.kind].setdefault(name, []).append(entry.id)
        return found

    def _treatments(self) -> dict[str, list[str]]:
        """What is told to treat a condition, by each of its names; by "" all."""
        told = [(entry.id, read.whole) for entry, read in self._of_kind(TREATMENT)]
        found = {"": [one for one, _ in told]}
        for entry, read in self._of_kind("condition"):
            own = " ".join(sorted(telling(words(entry.name))))
            treatments = [one for one, names in told if own in names]
            for name in read.whole if treatments else ():
                found.setdefault(name, treatments)
        return found

    def _of_kind(self, kind: str) -> Iterator[tuple[Entry, _Read]]:
        for entry, read in zip(self.entries, self.read, strict=True):
            if entry.kind == kind:
                yield entry, read

    def _match(self, score: float, number: int) -> Match:
        entry = self.entries[number]
        return Match(entry.kind, entry.id, entry.name, score)

    def _called(self, number: int, asked: str) -> float:
        """How much more a whole name counts: the less, the more places are called so."""
        if asked not in self.read[number].whole:
            return 1.0
        if self.entries[number].kind == "site":
            return max(1.0, WHOLE / self.places[asked])
        return WHOLE

    def _within(self, number: int, asked: Sequence[str]) -> float:
        said = f" {' '.join(asked)} "
        names = (name for name in self.read[number].spoken if f" {name} " in said)
        return max((HELD * name.count(" ") for name in names), default=0.0) or 1.0

    def _denied_by(self, number: int) -> str:
        """What an entry says that is not there, with its denial; "" for nothing."""
        kind, bare = self.entries[number].kind, self.read[number].bare
        told = kind in TOLD.values() and kind not in ADVICE
        denial = re.search(DENIES, bare, re.IGNORECASE | re.ASCII) if told else None
        return bare[denial.start() :] if denial else ""

    def _scores(self, asked: Sequence[str], *, whole: bool) -> dict[int, float]:
        """Scores by number of an entry; those that more words found count so many times more.

        With `whole` an entry has all words, otherwise enough of them (`LEAST_HELD`).
        """
        each = [self._of_word(word) for word in asked]
        if not each:
            return {}
        rare = [self._rareness(word) for word in asked]
        needed = round(sum(rare) * LEAST_HELD, _DIGITS)
        scores = {}
        for number in set(each[0]).union(*each[1:]):
            hit = [at for at, own in enumerate(each) if number in own]
            enough = round(sum(rare[at] for at in hit), _DIGITS) >= needed
            if len(hit) == len(each) if whole else enough:
                total = sum(each[at][number] for at in hit)
                scores[number] = total * len({asked[at] for at in hit})
        return scores

    def _rareness(self, word: str) -> float:
        if word in STATES:
            return 0.0
        if word in self.leads.places["root"]:  # what names a root says more than any other word
            return rarity(len(self.entries), 0)
        return rarity(len(self.entries), len(self._holding(word)))

    def _of_word(self, word: str) -> dict[int, float]:
        scores: dict[int, float] = defaultdict(float)
        for derived, weight in self._derived(word):
            for boost, field in self.fields:
                for number, score in field.scores(derived):
                    scores[number] += weight * boost * self._weight(number) * score
        return scores

    def _weight(self, number: int) -> float:
        entry = self.entries[number]
        return WEIGHTS.get(entry.kind, 1.0) * PRIORS.get(entry.prior, 1.0)

    def _derived(self, word: str) -> Iterator[tuple[str, float]]:
        """The word, and those that begin with it."""
        for other in beginning(self.vocabulary, word):
            size = len(other)
            more = size - len(word)
            yield other, _BEGINNING * size / (size + _DISTANCE * more) if more else 1.0


def _hold(text: str, asked: Iterable[str]) -> bool:
    """Whether a text has all these words, or words that begin with them."""
    having = words(text)
    return all(any(beginning(having, word)) for word in asked)


def _read(entry: Entry) -> _Read:
    bracket = re.fullmatch(r"(.+?) \((.*)\)", entry.name)
    bare = bracket[1] if bracket else entry.name
    called = (entry.name, bare, *entry.terms)
    short = (re.sub(r" nerve( root)?$", "", name, flags=re.IGNORECASE) for name in called)
    spoken = tuple(dict.fromkeys(" ".join(telling(words(name))) for name in (*called, *short)))
    whole = tuple(dict.fromkeys(" ".join(sorted(name.split(" "))) for name in spoken))
    return _Read(bare, whole, spoken, " ; ".join((entry.name, *entry.terms)))
