"""`scene`: body and scene file, built into the cache; the progress is told line by line."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

from meshes.choice.body_choice import chosen_body

if TYPE_CHECKING:
    import argparse

ABOUT = "build the body and the scene into the cache"


def fill(_parser: argparse.ArgumentParser) -> None:
    """Take nothing but which body it is."""


def run(given: argparse.Namespace) -> int:
    """Build the scene; gives the exit status."""
    from viz.scene_file import container  # noqa: PLC0415 - loads where it is asked for

    # The facts need no body: another process works them out while this one builds it.
    with ProcessPoolExecutor(1, get_context("spawn")) as beside:
        told = beside.submit(container.facts)
        container.scene_bytes(_tell, told.result, chosen_body(given))
    return 0


def _tell(done: float, text: str) -> None:
    print(f"{done:.3f} {text}", flush=True)
