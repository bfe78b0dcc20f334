"""Checks of the dermatome maps and of the nerves' fields: what two tables say must agree."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.atlas import Atlas
    from pathways.clinical_tables import DermatomeMap
    from pathways.unread import Unread

DEFAULT = "default"


def map_faults(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """Where a map contradicts itself or the skin, or a patch lies in no nerve's field."""
    for row in atlas.maps.values():
        yield from _against_skin(atlas, row)
        yield from _alone(atlas, row)
    if atlas.maps and DEFAULT not in atlas.maps and not unread.some("maps"):
        allowed = f"a map of the kind {DEFAULT!r} under the id {DEFAULT!r}"
        yield TableError("maps.toml", DEFAULT, "", "nothing", allowed)
    for patch, territory in atlas.skin.items():
        if DEFAULT in territory.maps:
            allowed = "other maps: the default composition stands in `roots`"
            yield TableError("skin.toml", patch, "maps", DEFAULT, allowed)
    if not unread.some("nerve_fields"):
        yield from _fields(atlas)


def _against_skin(atlas: Atlas, row: DermatomeMap) -> Iterator[TableError]:
    for patch, territory in atlas.skin.items():
        listed = {root for root, patches in (row.patches or {}).items() if patch in patches}
        shares = territory.maps.get(row.id, {})
        if row.patches is not None and shares and shares.keys() != listed:
            allowed = f"{patch} under {', '.join(shares)}, as skin.toml has it"
            yield TableError("maps.toml", row.id, "patches", sorted(listed), allowed)


def _alone(atlas: Atlas, row: DermatomeMap) -> Iterator[TableError]:
    """A map by itself: its kind, its year, and why it leaves skin blank."""
    if (row.kind == DEFAULT) != (row.id == DEFAULT):
        allowed = f"{DEFAULT!r} for the map {DEFAULT!r} and for no other"
        yield TableError("maps.toml", row.id, "kind", row.kind, allowed)
    if row.compared and row.year is None:
        allowed = "a year: compared maps are set in the order of their years"
        yield TableError("maps.toml", row.id, "year", "nothing", allowed)
    drawn = {patch for patches in (row.patches or {}).values() for patch in patches}
    if row.patches is not None and not row.blank and atlas.skin.keys() - drawn:
        allowed = "why the map leaves skin blank"
        yield TableError("maps.toml", row.id, "blank", "nothing", allowed)


def _fields(atlas: Atlas) -> Iterator[TableError]:
    owners = Counter(nerve for field in atlas.nerve_fields.values() for nerve in field.nerves)
    for patch, territory in atlas.skin.items():
        for supply in territory.supply:
            if owners[supply.nerve] != 1 and supply.nerve in atlas.tree:
                allowed = "a nerve that belongs to exactly one field of nerve_fields.toml"
                yield TableError("skin.toml", patch, "supply", supply.nerve, allowed)
