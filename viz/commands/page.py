"""`page`: one file that works without Python and network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.keeping.whole_file import is_stream
from viz.commands.asking import (
    add_out,
    add_view,
    asked_body_and_view,
    place_to_write,
    tell_notes,
    tell_written,
)

if TYPE_CHECKING:
    import argparse

ABOUT = "write one file that works without Python and network"


def fill(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    add_view(parser)
    add_out(parser, "out.html")


def run(given: argparse.Namespace) -> int:
    """Write the page; gives the exit status."""
    from viz.hosts import page  # noqa: PLC0415 - loads where it is asked for

    out = place_to_write(given)
    page.check_ending(out)
    choice, view = asked_body_and_view(given)
    page.write(view, out, choice)
    tell_notes(choice)
    size = "" if is_stream(out) else f"{out.stat().st_size / 1e6:.1f} MB, "
    tell_written(out, f"{size}opens without network")
    return 0
