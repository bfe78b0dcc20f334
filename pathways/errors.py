"""The error that a faulty table raises."""

from __future__ import annotations

LONGEST = 200  # characters of a value in the sentence; `found` has all of it


class TableError(Exception):
    """A table of facts is broken.

    Attributes:
        file: file name of the table, for example `nerves.toml`.
        row: id of the row, or "" when the whole file is at fault.
        field: dotted path of the field inside the row, for example `parents.0.position`.
        found: what stands there, as it would be typed.
        allowed: what may stand there, in words.
    """

    def __init__(self, file: str, row: str, field: str, found: object, allowed: str) -> None:
        """Keep the five parts, and join them into one sentence for people."""
        self.file = file
        self.row = row
        self.field = field
        self.found = found
        self.allowed = allowed
        where = " ".join(part for part in (file, f"[{row}]" if row else "", field) if part)
        shown = repr(found)
        shown = shown if len(shown) <= LONGEST else f"{shown[:LONGEST]} ..."
        super().__init__(f"{where}: found {shown}; allowed: {allowed}")
