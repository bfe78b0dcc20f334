"""The list at the left of the page and the words by which everything in it is found."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pathways

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_SEARCHED = ("roots", "nerves", "sites", "conditions", "skin", "deep", "muscles", "reflexes")
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
}


def regions() -> list[dict[str, Any]]:
    """List the sites by region, from the spine to the foot; sites of one kind form a group."""
    sites = defaultdict(list)
    for name, site in pathways.load().sites.items():
        sites[site.region].append(name)
    return [
        {"id": region, "name": _capital(region), "items": _grouped(names)}
        for region, names in sites.items()
    ]


def search_entries() -> list[dict[str, Any]]:
    """List everything that can be found: id, kind, name and further terms."""
    atlas = pathways.load()
    found = [
        {"id": name, "kind": _KIND[table], "name": row.name, "terms": _terms(row)}
        for table in _SEARCHED
        for name, row in getattr(atlas, table).items()
    ]
    return found + _symptoms(atlas.conditions)


def _grouped(sites: Iterable[str]) -> list[dict[str, Any]]:
    """Group sites whose ids begin with the same word, where there are several of them."""
    by_word: dict[str, list[str]] = defaultdict(list)
    for site in sites:
        by_word[site.partition("_")[0]].append(site)
    items: list[dict[str, Any]] = []
    for names in by_word.values():
        entries = [{"id": name, "name": pathways.load().sites[name].name} for name in names]
        if len(entries) < 3:
            items += entries
        else:
            items.append({"name": _group_name(names), "items": entries})
    return items


def _group_name(sites: Sequence[str]) -> str:
    """The words with which all names begin, or else the word with which all ids begin."""
    names = [pathways.load().sites[site].name.replace(",", "").split() for site in sites]
    shared = []
    for words in zip(*names, strict=False):
        if len(set(words)) > 1:
            break
        shared.append(words[0])
    return " ".join(shared) or _capital(sites[0].partition("_")[0])


def _terms(row: Any) -> list[str]:  # noqa: ANN401 - a row of any table
    fields = ("latin", "patient_name", "place", "action", "description", "structure")
    terms = [getattr(row, name, "") for name in fields]
    return [term for term in (*getattr(row, "synonyms", ()), *terms) if term]


def _symptoms(conditions: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What people complain of leads to the sites of the conditions that cause it."""
    found = []
    for condition in conditions.values():
        for symptom in condition.symptoms if condition.sites else ():
            entry = {"id": condition.sites[0], "kind": "symptom", "name": symptom}
            found.append(entry | {"terms": [condition.name, *condition.sites]})
    return found


def _capital(words: str) -> str:
    text = words.replace("_", " ")
    return text[:1].upper() + text[1:]
