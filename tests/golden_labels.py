"""Cases of labels beside a body, which the viewer and the figures must place alike.

`PYTHONPATH=tests:. python -m golden_labels` writes them anew after a change of the rules.
"""

from __future__ import annotations

import json
import random
from dataclasses import asdict
from pathlib import Path

from viz.figures import placing

FILE = Path(__file__).parent / "golden" / "labels.json"
WIDTH, HEIGHT, BLOCK = 800, 600, 40
CASES = 12


def blocks(dice: random.Random) -> list[tuple[int, int]]:
    """A body's first and last pixel in each block of rows; -1 where there is none."""
    middle, half = 400 + dice.randint(-60, 60), dice.randint(60, 360)
    found = [(-1, -1)]
    while len(found) * BLOCK < HEIGHT:
        half = min(390, max(30, half + dice.randint(-60, 60)))
        found.append((max(0, middle - half), min(WIDTH - 1, middle + half)))
    return found


def case(seed: int) -> dict:
    """A body, names of things in it, and where they stand."""
    dice = random.Random(seed)  # noqa: S311 - the same cases each time, and no secret
    body = blocks(dice)
    items = [
        {
            "width": dice.randint(40, 200),
            "height": dice.choice((17, 17, 32)),
            "ends": [end(dice, body) for _ in range(dice.randint(1, 4))],
        }
        for _ in range(18)
    ]
    bounds = {"most": 12, "longest": 360, "top": 8, "bottom": HEIGHT - 8}
    given = {"blocks": body, "items": items, "bounds": bounds}
    return {**given, **found(given)}


def end(dice: random.Random, body: list[tuple[int, int]]) -> list[int]:
    """A place on the body."""
    row = dice.randint(BLOCK, HEIGHT - 1)
    return [dice.randint(*body[row // BLOCK]), row]


def found(given: dict) -> dict:
    """What Python makes of a case."""
    rows = [edges for edges in given["blocks"] for _ in range(BLOCK)]
    left = [x if x >= 0 else float("inf") for x, _ in rows]
    right = [x if x >= 0 else float("-inf") for _, x in rows]
    items = [
        placing.Item(one["width"], one["height"], [tuple(spot) for spot in one["ends"]])
        for one in given["items"]
    ]
    slots = placing.slots_of(left, right, WIDTH, max(one.width for one in items))
    at = placing.placed(items, slots, placing.Bounds(**given["bounds"]))
    return {
        "room": placing.room_beside(left, right, WIDTH),
        "placed": [{"item": one.item, "box": asdict(one.box), "line": one.line} for one in at],
    }


if __name__ == "__main__":
    FILE.write_text(json.dumps([case(seed) for seed in range(CASES)]) + "\n")
