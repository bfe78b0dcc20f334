"""A remark on a name of an address that no table has, in the words of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.names import NEAREST, UNKNOWN, UnknownName
from viz.view.address import not_there, quoted

if TYPE_CHECKING:
    from pathways.atlas import Atlas

WHAT = {"map": "map", "variants": "variant"}


def not_found(atlas: Atlas, field: str, name: str, error: Exception) -> str:
    """Say why a name is left out, in the words of the page.

    Args:
        atlas: the facts in which it was looked up.
        field: of the view: `map`, `variants`, `lesions` or `compare`.
        name: as the address has it.
        error: why it was refused, in the words of who writes programs.

    """
    table = {"map": atlas.maps, "variants": atlas.variants}.get(field)
    if table is not None and name not in table:
        return str(not_there(WHAT[field], name, [row.name for row in table.values()]))
    unknown = error.__cause__
    if not isinstance(unknown, UnknownName):
        return str(error)
    rows = {**atlas.nerves, **atlas.sites, **atlas.roots}
    near = ", ".join(dict.fromkeys(rows[one].name for one in unknown.nearest))
    hint = NEAREST.format(names=near) if near else ""
    return UNKNOWN.format(what=unknown.what, name=quoted(unknown.name)) + hint
