"""Cases of labels beside a body, which the viewer and the figures must choose and place alike.

`PYTHONPATH=tests:. python -m golden_labels` writes them anew after a change of the rules.
"""

from __future__ import annotations

import json
import random
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from viz.figures import labels, placing

FILE = Path(__file__).parent / "golden" / "labels.json"
HEIGHT, BLOCK = 600, 40
WIDTHS = (800, 800, 400)
"""Every third case is a narrow picture."""
CASES = 18
KINDS = ("nerve", "muscle", "vessel", "tendon", "bone")
FIRST = 4
"""So many of the names come before the others."""
BEHIND_THE_MALLEOLUS = {
    "Tibialis posterior tendon",
    "Flexor digitorum longus tendon",
    "Posterior tibial artery",
    "Tibial nerve",
    "Flexor hallucis longus tendon",
    "Achilles tendon",
    "Flexor retinaculum of foot",
}
"""What page and figure name at the medial ankle, with every layer shown."""


class _OfKind(NamedTuple):
    kind: str
    reach: float
    of: int


def blocks(dice: random.Random, width: int) -> list[list[int]]:
    """A body's first and last pixel in each block of rows; -1 where there is none.

    Where there are two legs, the last pixel of the first and the first pixel of the last follow.
    """
    middle, half = width // 2 + dice.randint(-60, 60), dice.randint(60, width // 2 - 40)
    found = [[-1, -1]]
    while len(found) * BLOCK < HEIGHT:
        half = min(width // 2 - 10, max(30, half + dice.randint(-60, 60)))
        legs = [middle - 8, middle + 8] if dice.random() < 0.4 else []
        found.append([max(0, middle - half), min(width - 1, middle + half), *legs])
    return found


def case(seed: int) -> dict:
    """A body, names of things in it, and where they stand."""
    dice = random.Random(seed)  # noqa: S311 - the same cases each time, and no secret
    width = WIDTHS[seed % len(WIDTHS)]
    body = blocks(dice, width)
    items = [
        {
            "width": dice.randint(40, 200),
            "height": dice.choice((17, 17, 32)),
            "ends": [end(dice, body) for _ in range(dice.randint(1, 4))],
        }
        for _ in range(18)
    ]
    kinds = [
        {"kind": dice.choice(KINDS), "reach": dice.randint(12, 500), "of": of} for of in range(14)
    ]
    bounds = {"most": 12, "longest": 0.45 * width, "top": 8, "bottom": HEIGHT - 8}
    given = {"width": width, "blocks": body, "items": items, "bounds": bounds, "kinds": kinds}
    return {**given, **found(given)}


def end(dice: random.Random, body: list[list[int]]) -> list[int]:
    """A place on the body."""
    row = dice.randint(BLOCK, HEIGHT - 1)
    first, last, *_ = body[row // BLOCK]
    return [dice.randint(first, last), row]


def found(given: dict) -> dict:
    """What Python makes of a case."""
    far = float("inf")
    rows = [edges for edges in given["blocks"] for _ in range(BLOCK)]
    outline = placing.Outline(
        left=[edges[0] if edges[0] >= 0 else far for edges in rows],
        right=[edges[1] if edges[1] >= 0 else -far for edges in rows],
        first_ends=[edges[2] if len(edges) > 2 else -far for edges in rows],
        last_begins=[edges[3] if len(edges) > 2 else far for edges in rows],
    )
    items = [
        placing.Item(one["width"], one["height"], [tuple(spot) for spot in one["ends"]])
        for one in given["items"]
    ]
    slots = placing.slots_of(outline, given["width"], max(one.width for one in items))
    at = placing.placed(items, slots, outline, placing.Bounds(**given["bounds"]))
    names = [_OfKind(**one) for one in given["kinds"]]
    return {
        "order": [one.of for one in labels.in_proportion(names[FIRST:], names[:FIRST])],
        "rooms": sorted(placing.rooms_beside(outline, given["width"])),
        "placed": [{"item": one.item, "box": asdict(one.box), "line": one.line} for one in at],
    }


if __name__ == "__main__":
    FILE.write_text(json.dumps([case(seed) for seed in range(CASES)]) + "\n")
