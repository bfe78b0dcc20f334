"""The register of licences: every source of data or shape that the product is drawn from."""

from __future__ import annotations

from typing import Final, Literal

from meshes.tables.rows import Entry, Text

LICENCES: Final = "licenses.toml"


class Licence(Entry):
    """One source of data or shape."""

    id: Text
    kind: Literal["data wheel", "tables", "generated"]
    version: Text | None = None
    license: Text
    what: Text
    used_for: Text
    attribution: Text
    redistributed: bool
    how: Text
