"""How a sentence shows a value that it refuses: short, on one line, whatever the value is."""

from __future__ import annotations

import reprlib

from pathways.names import LONGEST

MOST_DIGITS = 20
"""Whole numbers of more digits than this are not written out."""


class _Short(reprlib.Repr):
    """Shows the outside of what is long or deep. A number may be too long for Python to write."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel = 3
        self.maxstring = self.maxother = LONGEST

    def repr_int(self, x: int, level: int) -> str:
        if abs(x) >= 10**MOST_DIGITS:
            return f"a number of more than {MOST_DIGITS} digits"
        return super().repr_int(x, level)


def briefly(value: object) -> str:
    """Give a value as Python writes it, without its inside where it is long."""
    text = " ".join(_Short().repr(value).split())
    return text if len(text) <= 2 * LONGEST else text[: 2 * LONGEST] + " ..."
