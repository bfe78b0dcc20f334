"""The list at the left of the page and the words by which everything in it is found."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from pathways.at_hand import atlas_at_hand
from pathways.search_entries import askings, entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pathways import Atlas
    from pathways.clinical_tables import Site


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
    return [
        {"id": entry.id, "kind": entry.kind, "name": entry.name, "terms": list(entry.terms)}
        | ({"prior": entry.prior} if entry.prior else {})
        for entry in entries(atlas_at_hand(atlas))
    ]


def asked(atlas: Atlas | None = None) -> list[dict[str, Any]]:
    """List what people say in place of the words of the tables, and what they are answered with.

    Without an `atlas`, the facts are those of the installation.
    """
    return [
        {"words": list(asking.words), "finds": list(asking.finds)}
        | ({"urgent": asking.urgent} if asking.urgent else {})
        | ({"movement": True} if asking.movement else {})
        | ({} if asking.named else {"unnamed": True})
        | ({"alone": True} if asking.alone else {})
        for asking in askings(atlas_at_hand(atlas))
    ]


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


def _capital(words: str) -> str:
    text = words.replace("_", " ")
    return text[:1].upper() + text[1:]
