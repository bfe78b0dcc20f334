"""`figure`: a picture, drawn with PyVista."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viz.commands.asking import (
    add_out,
    add_size,
    add_view,
    asked_body_and_view,
    picture_to_write,
    tell_notes,
    tell_written,
)

if TYPE_CHECKING:
    import argparse

ABOUT = "draw a picture with PyVista"


def fill(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    add_view(parser)
    add_out(parser, "out.png")
    add_size(parser)
    parser.add_argument("--camera", help="a named camera instead of the view's own")


def run(given: argparse.Namespace) -> int:
    """Draw the figure; gives the exit status."""
    import meshes  # noqa: PLC0415 - loads where it is asked for
    from viz.figures import scene  # noqa: PLC0415

    out = picture_to_write(given)
    choice, view = asked_body_and_view(given)
    if given.camera:
        view = view.replace(camera=given.camera)
    scene.figure(view, out, size=given.size, body=meshes.load(choice=choice))
    tell_notes(choice)
    tell_written(out, f"{given.size[0]} x {given.size[1]}")
    return 0
