"""`page`: one file that works without Python and network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.choice.body_choice import chosen_body
from viz.commands.asking import add_view, tell_notes
from viz.view import View
from viz.view.own_tables import facts_of

if TYPE_CHECKING:
    import argparse

ABOUT = "write one file that works without Python and network"


def fill(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    add_view(parser)
    parser.add_argument("out", help="file to write, such as out.html")


def run(given: argparse.Namespace) -> int:
    """Write the page; gives the exit status."""
    from viz.hosts import page  # noqa: PLC0415 - loads where it is asked for

    choice = chosen_body(given)
    view = View.from_words(given.view, atlas=facts_of(choice))
    path = page.write(view, given.out, choice)
    tell_notes(choice)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB, opens without network")
    return 0
