"""`figure`: a picture, drawn with PyVista."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.choice.body_choice import chosen_body
from viz.commands.asking import add_size, add_view, tell_notes
from viz.view import View
from viz.view.own_tables import facts_of

if TYPE_CHECKING:
    import argparse

ABOUT = "draw a picture with PyVista"


def fill(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    add_view(parser)
    parser.add_argument("out", help="file to write, such as out.png")
    add_size(parser)
    parser.add_argument("--camera", help="a named camera instead of the view's own")


def run(given: argparse.Namespace) -> int:
    """Draw the figure; gives the exit status."""
    import meshes  # noqa: PLC0415 - loads where it is asked for
    from viz.figures import scene  # noqa: PLC0415

    choice = chosen_body(given)
    view = View.from_words(given.view, atlas=facts_of(choice))
    if given.camera:
        view = view.replace(camera=given.camera)
    scene.figure(view, given.out, size=given.size, body=meshes.load(choice=choice))
    tell_notes(choice)
    print(f"{given.out}: {given.size[0]} x {given.size[1]}")
    return 0
