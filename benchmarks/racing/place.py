"""Where the picture stands in the window: for every stack where the product has it."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

WINDOW = {"width": 1366, "height": 768}
BUTTON = "lesion-{}"
"""The id of the button that chooses a lesion."""


@dataclass(frozen=True)
class Place:
    """A picture's left and top corner, width and height, in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.width, self.height

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom."""
        return self.left, self.top, self.left + self.width, self.top + self.height

    @property
    def css(self) -> str:
        """Put an element there."""
        return (
            f"position: fixed; left: {self.left}px; top: {self.top}px; "
            f"width: {self.width}px; height: {self.height}px; overflow: hidden"
        )

    def __str__(self) -> str:
        """Write it as it is given on a command line."""
        return f"{self.left},{self.top},{self.width},{self.height}"


def told() -> tuple[int, Place]:
    """Read the port and the place that a server of a page is started with."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--place", required=True)
    given = parser.parse_args()
    return given.port, Place(*map(int, given.place.split(",")))
