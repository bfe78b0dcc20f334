"""Every name that a row uses must exist in the table it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.errors import TableError
from pathways.row_errors import perhaps
from pathways.variant_tables import Reattach, Resplit, Resupply, SiteSwap

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from pathways.atlas import Atlas
    from pathways.unread import Unread
    from pathways.variant_tables import Change

Reference = tuple[str, str, str]
"""Row, field and name."""

_NAMES = (
    ("skin", "maps", "dermatome map"),
    ("deep", "maps", "dermatome map"),
    ("skin", "autonomous_of", "root or nerve"),
    ("muscles", "main", "root"),
    ("muscles", "minor", "root"),
    ("reflexes", "muscles", "muscle"),
    ("reflexes", "afferent", "root or nerve"),
    ("reflexes", "roots", "root"),
    ("movements", "weights", "muscle"),
    ("movements", "roots", "root"),
    ("evidence", "excludes", "row of evidence"),
    ("sites", "pain", "target"),
    ("sites", "refers", "target"),
    ("sites", "tests", "test"),
    ("sites", "articles", "source"),
    ("sites", "prior_sources", "source"),
    ("maps", "areas", "root"),
    ("maps", "patches", "root"),
    ("nerve_fields", "nerves", "root or nerve"),
    ("autonomous_zones", "of", "root or nerve"),
    ("autonomous_zones", "territories", "skin territory"),
    ("heel", "nerves", "root or nerve"),
    ("heel", "targets", "target"),
    ("functions", "levels", "root"),
    ("functions", "nerves", "root or nerve"),
    ("functions", "targets", "target"),
    ("piriformis_types", "site", "site"),
    ("piriformis_types", "variant", "variant"),
    ("conditions", "sites", "site"),
    ("conditions", "tests", "test"),
    ("conditions", "articles", "source"),
    ("tests", "leads_to", "fact"),
    ("corrections", "about", "fact"),
    ("corrections", "articles", "source"),
    ("differential_columns", "lesion", "lesion"),
    ("differentials", "strengths", "column of the differential"),
    ("differentials", "remarks", "column of the differential"),
    ("differentials", "articles", "source"),
)
"""Table, field, and the kind of thing that the field names (one, a list, or keys)."""


_TABLES = {
    "root": ("roots",),
    "root or nerve": ("roots", "nerves"),
    "skin territory": ("skin",),
    "muscle": ("muscles",),
    "target": ("skin", "deep", "muscles"),
    "site": ("sites",),
    "lesion": ("roots", "nerves", "sites"),
    "variant": ("variants",),
    "dermatome map": ("maps",),
    "test": ("tests",),
    "source": ("sources",),
    "column of the differential": ("differential_columns",),
    "row of evidence": ("evidence",),
    "fact": ("roots", "nerves", "sites", "skin", "deep", "muscles", "variants", "conditions"),
}
"""The tables whose ids are things of a kind."""


def reference_faults(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """Every name that does not exist, with the nearest ones that do.

    A name may be one of an unread row; where a whole table is unread, it may be any.
    """
    known = {kind: _known(atlas, unread, tables) for kind, tables in _TABLES.items()}
    discs = {root.exits.replace("/", "_") for root in atlas.roots.values() if "/" in root.exits}
    known["disc"] = None if unread.some("roots") else discs
    for table, kind, references in _references(atlas):
        names = known[kind]
        if names is None:
            continue
        for row, field, name in references:
            if name not in names:
                allowed = f"the id of a {kind}{perhaps(name, names)}"
                yield TableError(f"{table}.toml", row, field, name, allowed)


def _known(atlas: Atlas, unread: Unread, tables: tuple[str, ...]) -> Collection[str] | None:
    """Ids of the rows of some tables, read or not; None where one of them is unread as a whole."""
    if unread.whole(*tables):
        return None
    return {*unread.ids(*tables), *(row for table in tables for row in getattr(atlas, table))}


def _references(atlas: Atlas) -> Iterator[tuple[str, str, Iterator[Reference]]]:
    """Give every table with the kind of thing that its references name, and the references."""
    yield "nerves", "root or nerve", _of_nerves(atlas, "nerve")
    yield "nerves", "root", _of_nerves(atlas, "roots")
    for table in ("skin", "deep", "muscles"):
        yield table, "root or nerve", _of_supplies(atlas, table)
        yield table, "root", _of_shares(atlas, table)
    yield "maps", "skin territory", _of_patches(atlas)
    yield "sites", "root or nerve", _of_cuts(atlas)
    yield "sites", "muscle", _of_presses(atlas, ("muscle",))
    yield "sites", "target", _of_presses(atlas, ("deep", "tendon"))
    yield "sites", "disc", _of_presses(atlas, ("disc",))
    yield "skin", "root", _of_key_points(atlas)
    yield "sites", "source", _of_grades(atlas)
    yield "muscles", "source", _of_responses(atlas, "source")
    yield "muscles", "root", _of_responses(atlas, "roots")
    yield "coverage", "source", _of_coverage(atlas)
    yield "pairs", "lesion", _of_pairs(atlas)
    for kind, names_in in (
        ("root or nerve", _nerves_in),
        ("site", _sites_in),
        ("skin territory", _patches_in),
    ):
        yield "variants", kind, _of_variants(atlas, names_in)
    for table, field, kind in _NAMES:
        yield table, kind, _lists(atlas, table, field)


def _lists(atlas: Atlas, table: str, field: str) -> Iterator[Reference]:
    """Go through the names in a field: a name, a list of names, or the keys of a mapping."""
    for row in getattr(atlas, table).values():
        value = getattr(row, field)
        if isinstance(value, str):
            yield row.id, field, value
        elif value is not None:
            yield from ((row.id, field, name) for name in value)


def _of_pairs(atlas: Atlas) -> Iterator[Reference]:
    """The causes of pairs without their grades."""
    for row in atlas.pairs.values():
        for field, of in (("a", row.a), ("b", row.b)):
            yield row.id, field, of.partition(":")[0]


def _of_nerves(atlas: Atlas, field: str) -> Iterator[Reference]:
    for row in atlas.nerves.values():
        for at, parent in enumerate(row.parents):
            names = (parent.nerve,) if field == "nerve" else parent.roots
            yield from ((row.id, f"parents.{at}.{field}", name) for name in names)


def _of_supplies(atlas: Atlas, table: str) -> Iterator[Reference]:
    for row in getattr(atlas, table).values():
        for at, supply in enumerate(row.supply):
            yield row.id, f"supply.{at}.nerve", supply.nerve


def _of_shares(atlas: Atlas, table: str) -> Iterator[Reference]:
    for row in getattr(atlas, table).values():
        shares = {"roots": row.roots}
        shares |= {f"supply.{at}.roots": s.roots or {} for at, s in enumerate(row.supply)}
        shares |= {f"maps.{name}": m for name, m in getattr(row, "maps", {}).items()}
        yield from ((row.id, field, root) for field, roots in shares.items() for root in roots)


def _of_patches(atlas: Atlas) -> Iterator[Reference]:
    for row in atlas.maps.values():
        for root, patches in (row.patches or {}).items():
            yield from ((row.id, f"patches.{root}", patch) for patch in patches)


def _of_cuts(atlas: Atlas) -> Iterator[Reference]:
    for row in atlas.sites.values():
        for field, cuts in (("cuts", row.cuts), ("higher", row.higher)):
            for at, cut in enumerate(cuts):
                yield row.id, f"{field}.{at}.nerve", cut.nerve


def _of_grades(atlas: Atlas) -> Iterator[Reference]:
    for row in atlas.sites.values():
        for at, grade in enumerate(row.grades):
            yield from ((row.id, f"grades.{at}.sources", name) for name in grade.sources)


def _of_responses(atlas: Atlas, field: str) -> Iterator[Reference]:
    for row in atlas.muscles.values():
        for at, response in enumerate(row.responses):
            names = response.roots if field == "roots" else (response.source,)
            yield from ((row.id, f"responses.{at}.{field}", name) for name in names)


def _of_presses(atlas: Atlas, kinds: tuple[str, ...]) -> Iterator[Reference]:
    """Go through the parts of these kinds that press; bones are no rows of a table."""
    for row in atlas.sites.values():
        for at, part in enumerate(row.presses):
            kind, _, structure = part.partition(":")
            if kind in kinds:
                yield row.id, f"presses.{at}", structure


def _of_key_points(atlas: Atlas) -> Iterator[Reference]:
    for row in atlas.skin.values():
        yield from ((row.id, "key_point", root) for root in row.key_point_levels)


def _of_coverage(atlas: Atlas) -> Iterator[Reference]:
    for row in atlas.coverage.values():
        for at, item in enumerate(row.items):
            yield from ((row.id, f"items.{at}.articles", name) for name in item.articles)


def _of_variants(
    atlas: Atlas, names_in: Callable[[Change], tuple[str, ...]]
) -> Iterator[Reference]:
    for row in atlas.variants.values():
        for at, change in enumerate(row.changes):
            yield from ((row.id, f"changes.{at}", name) for name in names_in(change))


def _nerves_in(change: Change) -> tuple[str, ...]:
    if isinstance(change, Reattach):
        return change.nerve, change.parent
    if isinstance(change, Resupply):
        return (change.nerve,)
    return (change.nerve, *change.split) if isinstance(change, Resplit) else ()


def _patches_in(change: Change) -> tuple[str, ...]:
    return (change.target,) if isinstance(change, Resupply) else ()


def _sites_in(change: Change) -> tuple[str, ...]:
    return (change.site, change.instead_of) if isinstance(change, SiteSwap) else ()
