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
        parts = (file, f"[{row}]" if row else "", field)
        where = " ".join(_short(_on_one_line(part)) for part in parts if part)
        super().__init__(f"{where}: found {_short(_written(found))}; allowed: {allowed}")


def _written(found: object) -> str:
    try:
        return repr(found)
    except ValueError:  # Python writes no whole number of thousands of digits
        return "a number of thousands of digits"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} ..."


def _on_one_line(name: str) -> str:
    """A name as it is, or as a string of Python where a letter of it cannot be printed."""
    return name if name.isprintable() else repr(name)[1:-1]
