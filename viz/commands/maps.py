"""`maps`: a plate of dermatome maps, or of how far they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.choice.body_choice import chosen_body
from viz.commands.asking import add_out, picture_to_write, tell_written
from viz.view.own_tables import facts_of

if TYPE_CHECKING:
    import argparse

ABOUT = "draw the dermatome maps side by side, with PyVista"


def fill(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    add_out(parser, "maps.png")
    parser.add_argument(
        "--agreement",
        nargs="?",
        const="",
        metavar="ROOT",
        help="draw how many maps agree, on a root such as S1 or on the best one of each patch",
    )


def run(given: argparse.Namespace) -> int:
    """Draw the plate; gives the exit status."""
    import meshes  # noqa: PLC0415 - loads where it is asked for
    from viz.figures import map_figures  # noqa: PLC0415

    choice, out = chosen_body(given), picture_to_write(given)
    atlas = facts_of(choice)
    map_figures.check_root(given.agreement or "", atlas)
    body = meshes.load(choice=choice)
    if given.agreement is None:
        plate = map_figures.compared(out, body, atlas=atlas)
    else:
        plate = map_figures.agreement(out, given.agreement, body, atlas=atlas)
    tell_written(out, f"{plate.width} x {plate.height}")
    return 0
