"""Every name that a row uses must exist in the table it belongs to."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from pathways.clinical_tables import Reattach, Resplit, SiteSwap, Variant
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pathways.atlas import Atlas

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
    ("sites", "pain", "target"),
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
    ("corrections", "about", "fact"),
    ("corrections", "articles", "source"),
    ("differential_columns", "lesion", "lesion"),
    ("differentials", "strengths", "column of the differential"),
    ("differentials", "remarks", "column of the differential"),
    ("differentials", "articles", "source"),
)
"""Table, field, and the kind of thing that the field names (one, a list, or keys)."""


def check_references(atlas: Atlas) -> None:
    """Raise TableError at the first name that does not exist, with the nearest ones that do."""
    known = _known(atlas)
    for table, kind, references in _references(atlas):
        for row, field, name in references:
            if name not in known[kind]:
                near = get_close_matches(name, known[kind], n=3)
                allowed = f"the id of a {kind}" + (f", perhaps {', '.join(near)}" if near else "")
                file = f"{table}.toml"
                raise TableError(file, row, field, name, allowed)


def _known(atlas: Atlas) -> dict[str, Collection[str]]:
    tree, targets = atlas.tree, atlas.targets
    lesions = {*tree, *atlas.sites}
    return {
        "root": atlas.roots,
        "root or nerve": tree,
        "skin territory": atlas.skin,
        "muscle": atlas.muscles,
        "target": targets,
        "site": atlas.sites,
        "lesion": lesions,
        "variant": atlas.variants,
        "dermatome map": atlas.maps,
        "test": atlas.tests,
        "source": atlas.sources,
        "column of the differential": atlas.differential_columns,
        "fact": {*lesions, *targets, *atlas.variants, *atlas.conditions},
    }


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
    yield "variants", "lesion", _of_variants(atlas)
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
        for at, cut in enumerate(row.cuts):
            yield row.id, f"cuts.{at}.nerve", cut.nerve


def _of_presses(atlas: Atlas, kinds: tuple[str, ...]) -> Iterator[Reference]:
    """Go through the parts of these kinds that press; bones and discs are no rows of a table."""
    for row in atlas.sites.values():
        for at, part in enumerate(row.presses):
            kind, _, structure = part.partition(":")
            if kind in kinds:
                yield row.id, f"presses.{at}", structure


def _of_variants(atlas: Atlas) -> Iterator[Reference]:
    for row in atlas.variants.values():
        for at, names in enumerate(_names_in_changes(row)):
            yield from ((row.id, f"changes.{at}", name) for name in names)


def _names_in_changes(variant: Variant) -> Iterator[tuple[str, ...]]:
    for change in variant.changes:
        if isinstance(change, Reattach):
            yield change.nerve, change.parent
        elif isinstance(change, Resplit):
            yield change.nerve, *change.split
        elif isinstance(change, SiteSwap):
            yield change.site, change.instead_of
        else:
            yield ()
