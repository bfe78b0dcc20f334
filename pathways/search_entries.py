"""Everything that a person may look for, with the words by which it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pathways.at_hand import kept_with_atlas
from pathways.search_tables import TABLES
from pathways.terms import TOLD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pathways.atlas import Atlas
    from pathways.finding_tables import Movement

KINDS = (*TABLES.values(), *TOLD.values())
RED_FLAG = TOLD["red_flags"]
NUMB = ("numb", "tingling")
CHIEF = 0.25
"""A muscle that makes up so much of a movement is found by it."""
_WORDS = {
    "root": "nerve root",
    "deep": "deep structure",
    "red_flag": "red flag",
    "trigger": "what makes it worse",
    "risk": "risk factor",
    "doctor": "when to see a doctor",
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


class Asking(NamedTuple):
    """Words that people type, and the entries (kind and id) that they are answered with first.

    `urgent` is what a person has to hear before anything else: such words are heard in whatever
    else is typed. A `movement` is what is asked, with or without a word that says that it is weak.
    """

    words: tuple[str, ...]
    finds: tuple[str, ...]
    urgent: str = ""
    movement: bool = False
    named: bool = True
    """Whether the sources name what is asked."""
    alone: bool = False
    """Whether the words are so common that they are answered only where nothing else is typed."""


@kept_with_atlas
def entries(atlas: Atlas) -> tuple[Entry, ...]:
    """Everything in an atlas that can be found, by kind; what several conditions say is one."""
    rows = (
        Entry(kind, name, row.name, _terms(atlas, kind, row), getattr(row, "prior", None) or "")
        for table, kind in TABLES.items()
        for name, row in getattr(atlas, table).items()
    )
    return (*rows, *_told(atlas.conditions), *_flags(atlas))


@kept_with_atlas
def askings(atlas: Atlas) -> tuple[Asking, ...]:
    """What people say in place of the words of the tables: urgent signs first, movements last."""
    rows = [
        Asking(
            (*row.words, *_words_of_flag(atlas, row.flag)),
            row.finds,
            urgent,
            named=row.named,
            alone=row.alone,
        )
        for row in atlas.asked.values()
        for urgent in [atlas.evidence[row.flag].red_flag if row.flag else ""]
    ]
    moved = (
        Asking((row.name, row.patient_name, *row.synonyms, *row.signs), _moved(row), movement=True)
        for row in atlas.movements.values()
    )
    return (*sorted(rows, key=lambda asking: not asking.urgent), *moved)


def _terms(atlas: Atlas, kind: str, row: Any) -> tuple[str, ...]:  # noqa: ANN401 - of any table
    said = (getattr(row, field, "") for field in _FIELDS)
    noted = atlas.evidence.get(row.id) if kind == "test" else None
    terms = (
        *getattr(row, "synonyms", ()),
        *((*noted.synonyms, *noted.signs) if noted else ()),
        *said,
        row.id.replace("_", " "),
        _WORDS.get(kind, kind),
    )
    return tuple(dict.fromkeys(term for term in terms if term))


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


def _flags(atlas: Atlas) -> Iterator[Entry]:
    """Urgent signs of which no condition tells: they are found by their name."""
    told = {text for row in atlas.conditions.values() for text in row.red_flags}
    answered = {row.flag: row.finds for row in atlas.asked.values() if row.flag}
    for row in atlas.evidence.values():
        named = {found.partition(":")[2] for found in answered.get(row.id, ())}
        if row.of == "flag" and not named & told:
            yield Entry(RED_FLAG, row.name, row.name, (_WORDS[RED_FLAG],), "")


def _words_of_flag(atlas: Atlas, flag: str) -> tuple[str, ...]:
    """The words of an urgent sign, and what is felt on the skin that it implies to be numb."""
    row = atlas.evidence.get(flag)
    if not row:
        return ()
    skin = [atlas.skin[one.partition(":")[2]] for one in row.implies if one.startswith("skin:")]
    felt = (
        f"{feeling} {name}"
        for patch in skin
        for name in (patch.name, patch.patient_name, *patch.synonyms)
        for feeling in NUMB
    )
    # "it" says nothing by itself: without it "cannot get it up" would be heard in "cannot get up"
    said = (text for text in row.synonyms if " it " not in text)
    return (row.name, *said, *felt)


def _moved(row: Movement) -> tuple[str, ...]:
    """The muscles that a movement mostly is, the strongest first, and its roots."""
    chief = [one for one in row.weights if row.weights[one] >= CHIEF]
    chief = chief or [max(row.weights, key=lambda one: row.weights[one])]
    chief.sort(key=lambda one: -row.weights[one])
    return (*(f"muscle:{one}" for one in chief), *(f"root:{one}" for one in row.roots))
