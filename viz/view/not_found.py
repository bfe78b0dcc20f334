"""A remark on a name of an address that no table has, in the words of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.names import UnknownName
from viz.view.address import not_there

if TYPE_CHECKING:
    from pathways.atlas import Atlas


def not_found(atlas: Atlas, field: str, name: str, error: Exception) -> str:
    """Say why a name is left out, in the words of the page.

    Args:
        atlas: the facts in which it was looked up.
        field: of the view: `map`, `card`, `variants`, `lesions` or `compare`.
        name: as the address has it.
        error: why it was refused, in the words of who writes programs.

    """
    tables = {"map": ("map", atlas.maps), "variants": ("variant", atlas.variants)}
    if field in tables and name not in tables[field][1]:
        what, table = tables[field]
        return str(not_there(what, name, [row.name for row in table.values()]))
    unknown = error.__cause__
    if not isinstance(unknown, UnknownName):
        return str(error)
    rows = {**atlas.nerves, **atlas.sites, **atlas.roots}
    near = dict.fromkeys(rows[one].name for one in unknown.nearest)
    return str(UnknownName(unknown.name, near, unknown.what))
