"""`contract`: what the browser viewer and Python agree on, written for the viewer's sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.given_paths import given_path

if TYPE_CHECKING:
    import argparse

ABOUT = "write the contract that the viewer's types are generated from (for developers)"


def fill(parser: argparse.ArgumentParser) -> None:
    """Take the folder."""
    parser.add_argument(
        "folder", type=given_path, help="where contract.json and its schema are written"
    )


def run(given: argparse.Namespace) -> int:
    """Write both files; gives the exit status."""
    from viz import contract  # noqa: PLC0415 - loads where it is asked for

    for path in contract.write(given.folder):
        print(path)
    return 0
