"""`maps`: a plate of dermatome maps, or of how far they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.choice.body_choice import chosen_body

if TYPE_CHECKING:
    import argparse

ABOUT = "draw the dermatome maps side by side, with PyVista"


def fill(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("out", help="file to write, such as maps.png")
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

    body = meshes.load(choice=chosen_body(given))
    if given.agreement is None:
        plate = map_figures.compared(given.out, body)
    else:
        plate = map_figures.agreement(given.out, given.agreement, body)
    print(f"{given.out}: {plate.width} x {plate.height}")
    return 0
