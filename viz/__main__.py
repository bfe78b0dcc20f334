"""Command line: `python -m viz page`, `figure` and `maps`: a page, a picture, a plate of maps."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

from meshes.choice.body_choice import add_options, chosen_body
from meshes.choice.body_shape import BodyChoiceError
from viz.view import View, ViewError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meshes import BodyChoice


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it went well, 2 when it was asked for something impossible."""
    given = _parser().parse_args(arguments)
    try:
        if given.command == "scene":
            return _scene(given)
        if given.command == "maps":
            return _maps(given)
        view = View.from_query(given.view) if "=" in given.view else View(given.view)
        return {"page": _page, "figure": _figure}[given.command](view, given)
    except (ViewError, BodyChoiceError, RuntimeError, OSError) as error:
        print(error, file=sys.stderr)
        return 2


def _page(view: View, given: argparse.Namespace) -> int:
    from viz.hosts import page  # noqa: PLC0415 - each command loads what it needs

    path = page.write(view, given.out, chosen_body(given))
    _tell_notes(chosen_body(given))
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB, opens without network")
    return 0


def _scene(given: argparse.Namespace) -> int:
    from viz.scene_file import container  # noqa: PLC0415 - each command loads what it needs

    # The facts need no body: another process works them out while this one builds it.
    with ProcessPoolExecutor(1, get_context("spawn")) as beside:
        told = beside.submit(container.facts)
        container.scene_bytes(_tell, told.result, chosen_body(given))
    return 0


def _tell_notes(choice: BodyChoice) -> None:
    """Say what the person who chose another body has to know of it."""
    import meshes  # noqa: PLC0415 - each command loads what it needs

    for note in () if choice.is_default else meshes.load(choice=choice).notes:
        print(note, file=sys.stderr)


def _tell(done: float, text: str) -> None:
    print(f"{done:.3f} {text}", flush=True)


def _figure(view: View, given: argparse.Namespace) -> int:
    import meshes  # noqa: PLC0415 - each command loads what it needs
    from viz.figures import scene  # noqa: PLC0415

    if given.camera:
        view = view.replace(camera=given.camera)
    choice = chosen_body(given)
    scene.figure(view, given.out, size=given.size, body=meshes.load(choice=choice))
    _tell_notes(choice)
    print(f"{given.out}: {given.size[0]} x {given.size[1]}")
    return 0


def _maps(given: argparse.Namespace) -> int:
    import meshes  # noqa: PLC0415 - each command loads what it needs
    from viz.figures import map_figures  # noqa: PLC0415

    body = meshes.load(choice=chosen_body(given))
    if given.agreement is None:
        plate = map_figures.compared(given.out, body)
    else:
        plate = map_figures.agreement(given.out, given.agreement, body)
    print(f"{given.out}: {plate.width} x {plate.height}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m viz", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("scene", help="build the body and the scene into the cache")
    add_options(build)
    maps = commands.add_parser("maps", help="draw the dermatome maps side by side, with PyVista")
    maps.add_argument("out", help="file to write, such as maps.png")
    maps.add_argument(
        "--agreement",
        nargs="?",
        const="",
        metavar="ROOT",
        help="draw how many maps agree, on a root such as S1 or on the best one of each patch",
    )
    add_options(maps)
    for name, about, out in (
        ("page", "write one file that works without Python and network", "out.html"),
        ("figure", "draw a picture with PyVista", "out.png"),
    ):
        command = commands.add_parser(name, help=about)
        command.add_argument("view", help="id of a lesion, or a query: lesion=S1&side=left")
        command.add_argument("out", help=f"file to write, such as {out}")
        add_options(command)
        if name == "figure":
            command.add_argument("--size", type=_size, default=(1600, 1200), metavar="WxH")
            command.add_argument("--camera", help="a named camera instead of the view's own")
    return parser


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(side) for side in text.lower().split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1600x1200") from None
    return width, height


if __name__ == "__main__":
    raise SystemExit(main())
