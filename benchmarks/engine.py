"""How long the fibre engine takes, in milliseconds. Prints a table; asserts nothing."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pathways
from pathways.library import load_from
from pathways.terms import SIDES
from viz.hosts import answers

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 20


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The fastest of several rounds of some work."""
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best * 1000


def fresh_import() -> None:
    """Import the package in a new interpreter."""
    subprocess.run([sys.executable, "-c", "import pathways"], check=True)


def main() -> None:
    """Print what each step takes."""
    atlas = pathways.load()
    one = pathways.lesion("disc_L5_S1_paracentral")
    ids = (*atlas.roots, *atlas.sites)
    every = [pathways.lesion(name) for name in ids]
    net = pathways.network()
    rows = (
        ("new interpreter with `import pathways`", fresh_import, 5),
        ("reading the tables", lambda: load_from(Path(pathways.__file__).parent / "data"), 3),
        ("losses of one lesion", lambda: net.loss(one.cuts), 200),
        (f"losses of all {len(ids)} roots and sites", lambda: net.losses(every), ROUNDS),
        ("one deficit: losses, states, variants", lambda: pathways.deficit(one), 200),
        ("all words of one deficit", lambda: pathways.deficit(one).to_dict(), ROUNDS),
        (f"states of all {len(ids)} roots and sites", lambda: pathways.state_table(ids), 5),
        (
            f"states of all {len(pathways.selectable())} selectable lesions",
            lambda: pathways.state_table(pathways.selectable()),
            3,
        ),
    )
    for name, work, rounds in rows:
        work()
        print(f"{milliseconds(work, rounds):9.3f} ms  {name}")
    print(
        f"{answering(ids):9.3f} ms  of a processor for an answer to two or three lesions, all new"
    )


def answering(ids: tuple[str, ...]) -> float:
    """Milliseconds of a processor for an answer of the server that nobody has asked for before."""
    dice = random.Random(1)  # noqa: S311 - dice
    views = [
        {"lesions": dice.sample(ids, dice.choice((2, 3))), "side": dice.choice(SIDES)}
        for _ in range(220)
    ]
    start = 0.0
    for number, view in enumerate(views):
        if number == 20:  # the body's facts and the usual anatomy have been read by then
            start = time.process_time()
        json.dumps(answers.answer({"type": "need", "what": "state", "view": view}))
    return (time.process_time() - start) / 200 * 1000


if __name__ == "__main__":
    main()
