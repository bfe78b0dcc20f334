"""What several commands ask for, and what they tell beside their output."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from meshes.choice.body_choice import chosen_body
from meshes.keeping.whole_file import check_place, is_stream
from pathways.given_paths import given_path
from pathways.names import UNKNOWN
from pathways.terms import ASKED_GRADES
from viz.view import View, ViewError
from viz.view.own_tables import facts_of
from viz.view.shown_body import body_of

if TYPE_CHECKING:
    from pathlib import Path

    from meshes import BodyChoice

NO_LESION = UNKNOWN.format(what="root, nerve or site", name="").rstrip(".")
LISTED = "python -m pathways list"


def add_view(parser: argparse.ArgumentParser, *, needed: bool = True) -> None:
    """Let a command take a view: the id of a lesion, or an address of the page."""
    parser.add_argument(
        "view",
        nargs=None if needed else "?",
        default="",
        help="id of a lesion (piriformis, piriformis:cut), or an address of the page as it is "
        "pasted, or its query: 'lesion=S1&side=left' (in quotes, for the shell)",
    )
    parser.add_argument(
        "--grade", choices=ASKED_GRADES, help="of all lesions that have none of their own"
    )


def asked_body_and_view(given: argparse.Namespace) -> tuple[BodyChoice, View]:
    """Give the body that is shown, and the view that was asked for in its facts.

    What the view says of the body goes before the options.

    Raises:
        BodyShapeError: the shape model has no such body.
        ViewError: when a key or a name is not known.

    """
    chosen = chosen_body(given)
    try:
        view = View.from_words(given.view, atlas=facts_of(chosen))
    except ViewError as error:
        # the sentence is that of the page, which lists them at its left and tells names, not ids
        more = f" All ids: {LISTED}" if NO_LESION in str(error) else ""
        raise ViewError(f"{error}{more}") from error
    return body_of(view, chosen), view.replace(grade=given.grade) if given.grade else view


def add_out(parser: argparse.ArgumentParser, example: str) -> None:
    """Let a command take the file that it writes."""
    parser.add_argument("out", type=given_path, help=f"file to write, such as {example}")


def place_to_write(given: argparse.Namespace) -> Path:
    """Give the file that is to be written.

    Raises:
        OSError: It could not be; better said now than when everything is drawn.

    """
    out: Path = given.out
    check_place(out)
    return out


def picture_to_write(given: argparse.Namespace) -> Path:
    """Give the file that a picture is to be written to.

    Raises:
        OSError: It could not be, or its name ends in what no picture is written as.

    """
    from viz.figures.saving import check_ending  # noqa: PLC0415 - loads where it is asked for

    out = place_to_write(given)
    check_ending(out)
    return out


def tell_written(out: Path, what: str) -> None:
    """Say what was written; beside the output if that is where it went."""
    print(f"{out}: {what}", file=sys.stderr if is_stream(out) else sys.stdout)


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
