"""Every word that the page shows, taken from the tables and from the computed deficits.

The viewer holds no facts. What it says about a nerve, a site or a patch of skin stands here, and
what it says about a selection stands in `state_words`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pathways

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pathways import Deficit, Effect
    from pathways.clinical_tables import Site

_LEFT_OUT = {"id", "ontology", "source_note", "settled_by", "prior", "prior_sources", "weight"}
"""Fields of rows that no page shows."""

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


def book(deficits: Sequence[Deficit]) -> dict[str, Any]:
    """Collect all words.

    Args:
        deficits: of every selectable state, in the order of `pathways.selectable()`.

    Returns:
        Plain values: the rows of each table by id, `regions` (the list at the left), `search`
        (everything that can be found) and `states` (what each selection means).

    """
    atlas = pathways.load()
    names = ("nerves", "sites", "skin", "deep", "muscles", "reflexes", "variants", "maps")
    more = ("conditions", "tests", "sources", "corrections")
    words: dict[str, Any] = {name: _rows(getattr(atlas, name)) for name in (*names, *more)}
    words["roots"] = [{"id": name, **_plain(row)} for name, row in atlas.roots.items()]
    words["regions"] = regions()
    words["search"] = search_entries()
    states = zip(pathways.selectable(), deficits, strict=True)
    words["states"] = {state: state_words(deficit) for state, deficit in states}
    return words


def state_words(deficit: Deficit) -> dict[str, Any]:
    """Say what one lesion means: its path, why each target is hit or spared, what shows it."""
    atlas = pathways.load()
    lesion = deficit.lesion
    site = atlas.sites.get(lesion.id)
    kind = "site" if site else "root" if lesion.id in atlas.roots else "nerve"
    words: dict[str, Any] = {
        "name": lesion.name,
        "kind": kind,
        "marker": _marker(kind, lesion.name, site),
        "presses": list(site.presses) if site else [],
        "bilateral": lesion.side == "both",
        "path": [{"id": nerve, "name": atlas.tree[nerve].name} for nerve in deficit.path],
        "spared": [{"name": spared.name, "why": spared.why} for spared in deficit.spared],
        "sources": list(_sources(lesion.id)),
        **_effect_words(deficit),
    }
    if site:
        words |= {
            "place": site.place,
            "findings": site.findings,
            "tests": list(site.tests),
            "accuracy": list(site.accuracy),
            "red_flag": site.red_flag,
            "no_path_because": site.no_path_because,
            "spared_note": site.spared_note,
            "posture": [posture.model_dump() for posture in site.posture],
        }
    return {name: value for name, value in words.items() if value not in ("", [], {}, False, None)}


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


def _effect_words(deficit: Deficit) -> dict[str, Any]:
    why, roots, variable = {}, {}, {}
    for target, effect in _effects(deficit):
        if effect.state == "untouched":
            continue
        why[target] = effect.why
        if effect.loss > 0:
            roots[target] = [root for root, share in effect.roots.items() if share > 0]
        if effect.variable:
            variable[target] = _variable_words(effect)
    return {"why": why, "roots": roots, "variable": variable}


def _variable_words(effect: Effect) -> dict[str, Any]:
    return {"text": effect.frequency or "", "variants": list(effect.variable)}


def _effects(deficit: Deficit) -> Iterable[tuple[str, Effect]]:
    tables = (
        ("skin", deficit.skin),
        ("deep", deficit.deep),
        ("muscle", deficit.muscles),
        ("reflex", deficit.reflexes),
    )
    return ((f"{kind}:{name}", effect) for kind, of in tables for name, effect in of.items())


def _marker(kind: str, name: str, site: Site | None) -> str:
    """Say in few words what stands at the place of the lesion in the picture."""
    if site:
        return site.marker or name.partition(" (")[0]
    if kind == "root":
        return f"{name.partition(' ')[0]} root"
    return f"{name.partition(',')[0]} cut here"


def _sources(lesion: str) -> tuple[str, ...]:
    atlas = pathways.load()
    row = atlas.sites.get(lesion) or atlas.tree.get(lesion.partition("@")[0])
    return tuple(row.sources) if row else ()


def _rows(table: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _plain(row) for name, row in table.items()}


def _plain(row: Any) -> dict[str, Any]:  # noqa: ANN401 - a row of any table
    return row.model_dump(mode="json", exclude_defaults=True, exclude=_LEFT_OUT)


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
