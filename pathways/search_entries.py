"""Everything that a person may look for, with the words by which it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pathways.at_hand import kept_with_atlas
from pathways.terms import TOLD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pathways.atlas import Atlas

TABLES = {
    "roots": "root",
    "nerves": "nerve",
    "sites": "site",
    "conditions": "condition",
    "skin": "skin",
    "deep": "deep",
    "muscles": "muscle",
    "reflexes": "reflex",
    "tests": "test",
    "maps": "map",
    "variants": "variant",
}
"""The tables whose rows are found, and the kind of each."""

KINDS = (*TABLES.values(), *TOLD.values())
_WORDS = {
    "root": "nerve root",
    "deep": "deep structure",
    "red_flag": "red flag",
    "trigger": "what makes it worse",
    "risk": "risk factor",
    "map": "dermatome map",
}
"""What a kind is called, where that is not its own name."""
_FIELDS = ("latin", "patient_name", "place", "action", "description", "structure", "used_for")


class Entry(NamedTuple):
    """One thing that can be found. Of what is told of conditions the id is what is told."""

    kind: str
    id: str
    name: str
    terms: tuple[str, ...]
    prior: str
    """How common a site is (`common`, `rare`), "" where that is not known or in between."""


@kept_with_atlas
def entries(atlas: Atlas) -> tuple[Entry, ...]:
    """Everything in an atlas that can be found, by kind; what several conditions say is one."""
    rows = (
        Entry(kind, name, row.name, _terms(kind, name, row), getattr(row, "prior", None) or "")
        for table, kind in TABLES.items()
        for name, row in getattr(atlas, table).items()
    )
    return (*rows, *_told(atlas.conditions))


def _terms(kind: str, name: str, row: Any) -> tuple[str, ...]:  # noqa: ANN401 - of any table
    said = (getattr(row, field, "") for field in _FIELDS)
    terms = (*getattr(row, "synonyms", ()), *said, name.replace("_", " "), _WORDS.get(kind, kind))
    return tuple(term for term in terms if term)


def _told(conditions: Mapping[str, Any]) -> Iterator[Entry]:
    """What is said of conditions, found by the names of each and by other words for it."""
    said: dict[tuple[str, str], list[str]] = {}
    for condition in conditions.values():
        for field, kind in TOLD.items():
            for text in getattr(condition, field):
                words = said.setdefault((kind, text), [])
                words += (condition.name, condition.id.replace("_", " "))
                words += condition.said_as.get(text, ())
    for (kind, text), words in said.items():
        yield Entry(kind, text, text, (*dict.fromkeys(words), _WORDS.get(kind, kind)), "")
