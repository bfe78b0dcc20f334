"""What several commands ask for, and what they tell beside their output."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meshes import BodyChoice


def add_view(parser: argparse.ArgumentParser, *, needed: bool = True) -> None:
    """Let a command take a view: the id of a lesion, or the query of an address."""
    parser.add_argument(
        "view",
        nargs=None if needed else "?",
        default="",
        help="id of a lesion, or a query: lesion=S1&side=left",
    )


def add_size(parser: argparse.ArgumentParser) -> None:
    """Let a command take a width and a height in pixels."""
    parser.add_argument(
        "--size", type=_size, default=(1600, 1200), metavar="WxH", help="pixels, such as 1600x1200"
    )


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(side) for side in text.lower().split("x"))
    except ValueError:
        width = height = 0
    if min(width, height) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1600x1200")
    return width, height


def tell_notes(choice: BodyChoice) -> None:
    """Say what the person who chose another body has to know of it."""
    import meshes  # noqa: PLC0415 - the body loads where it is asked for

    for note in () if choice.is_default else meshes.load(choice=choice).notes:
        print(note, file=sys.stderr)
