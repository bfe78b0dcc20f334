"""The golden searches: what comes first for what people type, held by the tests of both languages.

`wanted` is written by hand: what may stand first, or how it begins; `found`, the first five, is
made. After a change of the tables or of the rule `PYTHONPATH=tests:. python -m golden_searches`
writes what is found anew: look at the difference before you keep it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pathways

FILE = Path(__file__).parent / "golden" / "searches.json"
MOST = 5


def cases() -> list[dict]:
    """What is typed, what may stand first, and what is found."""
    return json.loads(FILE.read_text(encoding="utf-8"))


def found(typed: str) -> list[str]:
    """The first hits, as `kind:id`."""
    return [f"{match.kind}:{match.id}" for match in pathways.search(typed)[:MOST]]


def is_right(first: str, wanted: list[str]) -> bool:
    """Whether a hit is among those that may stand first."""
    return any(first.startswith(one) for one in wanted)


if __name__ == "__main__":
    made = [case | {"found": found(case["typed"])} for case in cases()]
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in made)
    FILE.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
