"""`show`: PyVista's own window, where a click on a nerve selects it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viz.commands.asking import add_size, add_view, asked_body_and_view, tell_notes

if TYPE_CHECKING:
    import argparse

ABOUT = "open PyVista's own window of a view; a click on a nerve selects it"


def fill(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    add_view(parser, needed=False)
    add_size(parser)


def run(given: argparse.Namespace) -> int:
    """Show the window until it is closed; gives the exit status."""
    import meshes  # noqa: PLC0415 - loads where it is asked for
    from viz.figures import window  # noqa: PLC0415

    choice, view = asked_body_and_view(given)
    window.check_display()
    body = meshes.load(choice=choice)
    tell_notes(choice)
    window.Window(view, body, size=given.size).show()
    return 0
