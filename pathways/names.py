"""Names of everything in the tables: what a misspelt name may have meant, and a search."""

from __future__ import annotations

import difflib
import json
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pathways.at_hand import atlas_at_hand, kept_with_atlas

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pathways.atlas import Atlas

SEARCHED = (
    "roots", "nerves", "sites", "skin", "deep", "muscles", "reflexes", "conditions", "variants",
    "maps",
)  # fmt: skip
LESION_KINDS = ("roots", "nerves", "sites")
UNKNOWN = "There is no {what} called {name}."
NEAREST = " Nearest: {names}."
LONGEST = 60  # letters of a name that a sentence repeats, and that are compared with others
LEAST_ALIKE = 0.5  # how alike a name must be spelt (difflib ratio) to be offered at all
CLOSE = 0.72  # how alike two words must be (difflib ratio) to pass as a typing error


class UnknownName(LookupError):  # noqa: N818 - reads as what it says: raise UnknownName
    """A name that no table has.

    Attributes:
        name: what was asked for.
        nearest: the names that come closest, best first; may be empty.
        what: the kind of name that was wanted, for the message.
    """

    def __init__(self, name: str, nearest: Iterable[str] = (), what: str = "lesion") -> None:
        """Keep the parts, and join them into one sentence for people."""
        self.name = name
        self.nearest = tuple(nearest)
        self.what = what
        hint = NEAREST.format(names=", ".join(self.nearest)) if self.nearest else ""
        super().__init__(UNKNOWN.format(what=what, name=quoted(name)) + hint)


@dataclass(frozen=True)
class Match:
    """One thing that a search found. `score` runs from 0 to 1, 1 is an exact hit."""

    kind: str
    id: str
    name: str
    score: float


def nearest(
    name: str,
    kinds: Iterable[str] = LESION_KINDS,
    *,
    count: int = 4,
    atlas: Atlas | None = None,
) -> tuple[str, ...]:
    """The ids of the given kinds that come closest to `name`, best first, at most `count`.

    Ids, names, Latin terms and synonyms are compared; letter case, accents and punctuation are
    not. `atlas` holds them; without one, it is that of the installation.
    """
    kinds = tuple(kinds)
    bare = re.split("[@:]", name[:LONGEST], maxsplit=1)[0]
    found = [match.id for match in search(bare, kinds, atlas=atlas)[:count]]
    ids = _ids(atlas_at_hand(atlas), kinds)
    return tuple(found or difflib.get_close_matches(bare, ids, count, cutoff=LEAST_ALIKE))


def search(
    text: str, kinds: Iterable[str] = SEARCHED, *, atlas: Atlas | None = None
) -> tuple[Match, ...]:
    """Everything in an atlas whose id, name, Latin term or synonym fits `text`, best first.

    Whole words beat beginnings of words, these beat parts of words, and these beat typing errors.
    Without an atlas, it is that of the installation.
    """
    wanted = plain(text)
    if not wanted:
        return ()
    atlas = atlas_at_hand(atlas)
    best: dict[tuple[str, str], Match] = {}
    for kind in kinds:
        for identifier, name, term in _terms(atlas, kind):
            score = _score(wanted, term)
            known = best.get((kind, identifier))
            if score and (known is None or known.score < score):
                best[kind, identifier] = Match(kind, identifier, name, score)
    return tuple(sorted(best.values(), key=lambda match: (-match.score, len(match.id), match.id)))


def quoted(name: str) -> str:
    """A name as a sentence repeats it: in quotes, on one line, not longer than `LONGEST`.

    Half a surrogate pair, which is no letter and cannot be printed, stands as its number.
    """
    short = name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
    written = json.dumps(short, ensure_ascii=False)[1:-1].replace('\\"', '"')
    return "'" + written.encode("utf-8", "backslashreplace").decode() + "'"


def in_a_sentence(name: str) -> str:
    """A name with a small first letter, unless it begins with an abbreviation (S1, Co1, EMG)."""
    abbreviated = re.match(r"[A-Z]([A-Z]|[a-z]?[0-9])", name)
    return name if abbreviated else name[:1].lower() + name[1:]


def plain(text: str) -> str:
    """`text` in lower case, without accents, with single spaces for all punctuation."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", " ", bare.lower()).strip()


def _score(wanted: str, term: str) -> float:
    """How well a term fits: 1 equal, 0.9 begins with it, 0.8 has its words, else likeness."""
    fits = (
        (1.0, wanted == term),
        (0.9, term.startswith(wanted)),
        (0.85, f" {wanted}" in term),
        (0.8, wanted in term),
        (0.78, set(wanted.split()) <= set(term.split())),
    )
    for score, holds in fits:
        if holds:
            return score
    return 0.75 * max(_likeness(wanted, part) for part in _windows(wanted, term))


def _likeness(wanted: str, part: str) -> float:
    """Likeness of two spellings, 0 where they are not close."""
    # Upper limits first, by length and by common letters: to set a comparison up takes far longer.
    letters = len(wanted) + len(part)
    if 2 * min(len(wanted), len(part)) < CLOSE * letters:
        return 0.0
    common = sum(min(wanted.count(letter), part.count(letter)) for letter in set(wanted))
    if 2 * common < CLOSE * letters:
        return 0.0
    ratio = difflib.SequenceMatcher(None, wanted, part).ratio()
    return ratio if ratio >= CLOSE else 0.0


def _windows(wanted: str, term: str) -> set[str]:
    """The term, and every run of its words that is as long as what is wanted."""
    words, size = term.split(), len(wanted.split())
    return {term, *(" ".join(words[i : i + size]) for i in range(len(words) - size + 1))}


def _ids(atlas: Atlas, kinds: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for kind in kinds for name, _, _ in _terms(atlas, kind)))


@kept_with_atlas
def _terms(atlas: Atlas, kind: str) -> tuple[tuple[str, str, str], ...]:
    """(id, name, plain term) of every word by which the rows of one kind can be found."""
    rows: Mapping[str, Any] = getattr(atlas, kind)
    return tuple(
        (identifier, row.name, term)
        for identifier, row in rows.items()
        for term in dict.fromkeys(map(plain, _names_of(identifier, row)))
        if term
    )


def _names_of(identifier: str, row: Any) -> Iterator[str]:  # noqa: ANN401 - rows of any table
    yield identifier
    yield row.name
    for field in ("latin", "patient_name", "action"):
        yield getattr(row, field, "")
    yield from getattr(row, "synonyms", ())
