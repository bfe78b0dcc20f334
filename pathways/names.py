"""Names of everything in the tables: what a misspelt one may have meant, and how one is quoted."""

from __future__ import annotations

import difflib
import json
import re
from typing import TYPE_CHECKING

from pathways.at_hand import atlas_at_hand
from pathways.search_entries import entries
from pathways.searching import search

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pathways.atlas import Atlas

LESION_KINDS = ("root", "nerve", "site")
UNKNOWN = "There is no {what} called {name}."
NEAREST = " Nearest: {names}."
LONGEST = 60  # letters of a name that a sentence repeats, and that are compared with others
LEAST_ALIKE = 0.5  # how alike an id must be spelt (difflib ratio) where the search finds nothing


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


def nearest(
    name: str,
    kinds: Iterable[str] = LESION_KINDS,
    *,
    count: int = 4,
    atlas: Atlas | None = None,
) -> tuple[str, ...]:
    """The ids of the given kinds that come closest to `name`, best first, at most `count`.

    They are those that the search finds; where it finds none, those that are spelt most alike.
    `atlas` holds them; without one, it is that of the installation.
    """
    kinds = frozenset(kinds)
    bare = re.split("[@:]", name[:LONGEST], maxsplit=1)[0]
    found = [match.id for match in search(bare, kinds, atlas=atlas)[:count]]
    ids = [entry.id for entry in entries(atlas_at_hand(atlas)) if entry.kind in kinds]
    return tuple(found or difflib.get_close_matches(bare, ids, count, cutoff=LEAST_ALIKE))


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
