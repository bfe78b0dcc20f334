"""`scene`: body and scene file, built into the cache; the progress is told line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.choice.body_choice import chosen_body
from viz.view.own_tables import facts_of

if TYPE_CHECKING:
    import argparse

ABOUT = "build the body and the scene into the cache"


def fill(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "--for",
        type=int,
        dest="asked_by",
        metavar="PROCESS",
        help="send the scene file to the process that asks for it, and end when that one ends",
    )


def run(given: argparse.Namespace) -> int:
    """Build the scene; gives the exit status."""
    from meshes.keeping.kept import is_kept  # noqa: PLC0415 - loads where it is asked for
    from meshes.raw.ending import end_with  # noqa: PLC0415
    from meshes.raw.second_core import SecondCore  # noqa: PLC0415
    from viz.scene_file import apart, container, writing  # noqa: PLC0415

    if given.asked_by:
        end_with(given.asked_by)
    choice = chosen_body(given)
    atlas = facts_of(choice)
    # The facts need no body: another process works them out while this one builds it.
    with SecondCore() as beside:
        told = beside.begin(writing.facts, atlas)
        scene = container.scene_bytes(_tell, told, choice)
    if given.asked_by:
        apart.send(scene)
        return 0
    return 0 if is_kept(container.kept_scene(choice)) else 2


def _tell(done: float, text: str) -> None:
    print(f"{done:.3f} {text}", flush=True)
