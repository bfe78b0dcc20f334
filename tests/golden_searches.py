"""The golden searches: what comes first for what people type, held by the tests of both languages.

`wanted` is written by hand: what may stand first, or how it begins, nothing where nothing may be
found. `found`, the first five, and `unnamed`, the words that the sources have not, are made. After
a change of the tables or of the rule `PYTHONPATH=tests:. python -m golden_searches` writes them
anew: look at the difference before you keep it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pathways
from pathways.searching import unnamed

FILE = Path(__file__).parent / "golden" / "searches.json"
MOST = 5


def cases() -> list[dict]:
    """What is typed, what may stand first, and what is found."""
    return json.loads(FILE.read_text(encoding="utf-8"))


def found(typed: str) -> list[str]:
    """The first hits, as `kind:id`."""
    return [f"{match.kind}:{match.id}" for match in pathways.search(typed)[:MOST]]


def is_right(found: list[str], wanted: list[str]) -> bool:
    """Whether the first hit may stand first, or nothing is found where nothing may be."""
    if not (found and wanted):
        return not (found or wanted)
    return any(found[0].startswith(one) for one in wanted)


if __name__ == "__main__":
    made = [
        case | {"found": found(case["typed"]), "unnamed": list(unnamed(case["typed"]))}
        for case in cases()
    ]
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in made)
    FILE.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
