"""The list at the left of the page and the words by which everything in it is found."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from pathways.at_hand import atlas_at_hand

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pathways import Atlas
    from pathways.clinical_tables import Site

_SEARCHED = (
    *("roots", "nerves", "sites", "conditions", "skin", "deep", "muscles", "reflexes"),
    *("tests", "maps"),
)
_KIND = {
    "roots": "root",
    "nerves": "nerve",
    "sites": "site",
    "conditions": "condition",
    "skin": "skin",
    "deep": "deep",
    "muscles": "muscle",
    "reflexes": "reflex",
    "variants": "variant",
    "tests": "test",
    "maps": "map",
}
_TOLD = {
    "symptoms": "symptom",
    "aggravated_by": "trigger",
    "treatments": "treatment",
    "red_flags": "red_flag",
    "risk_factors": "risk",
    "prevention": "prevention",
}
"""What is told of conditions and can be sought by itself: the field, and the kind of the entry."""


def regions(atlas: Atlas | None = None) -> list[dict[str, Any]]:
    """List the sites by region, from the spine to the foot; sites of one kind form a group.

    Without an `atlas`, the facts are those of the installation.
    """
    sites = defaultdict(list)
    for site in atlas_at_hand(atlas).sites.values():
        sites[site.region].append(site)
    return [
        {"id": region, "name": _capital(region), "items": _grouped(here)}
        for region, here in sites.items()
    ]


def search_entries(atlas: Atlas | None = None) -> list[dict[str, Any]]:
    """List everything that can be found: id, kind, name and further terms.

    Without an `atlas`, the facts are those of the installation.
    """
    atlas = atlas_at_hand(atlas)
    found = [
        {"id": name, "kind": _KIND[table], "name": row.name, "terms": _terms(row)} | _prior(row)
        for table in _SEARCHED
        for name, row in getattr(atlas, table).items()
    ]
    return [*found, *_told_of(atlas.conditions)]


def _prior(row: Any) -> dict[str, str]:  # noqa: ANN401 - a row of any table
    """How common a site is, where that is known."""
    prior = getattr(row, "prior", None)
    return {"prior": prior} if prior else {}


def _grouped(sites: Iterable[Site]) -> list[dict[str, Any]]:
    """Group sites whose ids begin with the same word, where there are several of them."""
    by_word: dict[str, list[Site]] = defaultdict(list)
    for site in sites:
        by_word[site.id.partition("_")[0]].append(site)
    items: list[dict[str, Any]] = []
    for alike in by_word.values():
        entries = [{"id": site.id, "name": site.name} for site in alike]
        if len(entries) < 3:
            items += entries
        else:
            items.append({"name": _group_name(alike), "items": entries})
    return items


def _group_name(sites: Sequence[Site]) -> str:
    """The words with which all names begin, or else the word with which all ids begin."""
    names = [site.name.replace(",", "").split() for site in sites]
    shared = []
    for words in zip(*names, strict=False):
        if len(set(words)) > 1:
            break
        shared.append(words[0])
    return " ".join(shared) or _capital(sites[0].id.partition("_")[0])


def _terms(row: Any) -> list[str]:  # noqa: ANN401 - a row of any table
    fields = ("latin", "patient_name", "place", "action", "description", "structure", "used_for")
    terms = [getattr(row, name, "") for name in fields]
    return [term for term in (*getattr(row, "synonyms", ()), *terms) if term]


def _told_of(conditions: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What is said of conditions, each thing once for each condition; it leads to their cards."""
    return [
        {"id": condition.id, "kind": kind, "name": text, "terms": [condition.name]}
        for condition in conditions.values()
        for field, kind in _TOLD.items()
        for text in getattr(condition, field)
    ]


def _capital(words: str) -> str:
    text = words.replace("_", " ")
    return text[:1].upper() + text[1:]
