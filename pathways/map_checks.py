"""Checks of the dermatome maps and of the nerves' fields: what two tables say must agree."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pathways.errors import TableError

if TYPE_CHECKING:
    from pathways.atlas import Atlas


def check_maps(atlas: Atlas) -> None:
    """Raise TableError where a map contradicts itself, or a patch lies in no nerve's field."""
    for name, row in atlas.maps.items():
        for patch, territory in atlas.skin.items():
            listed = {root for root, patches in (row.patches or {}).items() if patch in patches}
            shares = territory.maps.get(name, {})
            if row.patches is not None and shares and shares.keys() != listed:
                allowed = f"{patch} under {', '.join(shares)}, as skin.toml has it"
                raise TableError("maps.toml", name, "patches", sorted(listed), allowed)
    _check_fields(atlas)


def _check_fields(atlas: Atlas) -> None:
    owners = Counter(nerve for field in atlas.nerve_fields.values() for nerve in field.nerves)
    for patch, territory in atlas.skin.items():
        for supply in territory.supply:
            if owners[supply.nerve] != 1:
                allowed = "a nerve that belongs to exactly one field of nerve_fields.toml"
                raise TableError("skin.toml", patch, "supply", supply.nerve, allowed)
