"""The names of parts: `kind:structure`, and `nerve:<id>:<number>` for a stretch of a nerve."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pathways

if TYPE_CHECKING:
    from collections.abc import Iterable


def kind_of(part: str) -> str:
    """Give the kind of a part, the word before the first colon of its name."""
    return part.partition(":")[0]


def structure_of(part: str) -> str:
    """Give the structure of a part, the word after the first colon of its name."""
    return part.split(":")[1]


def segment_names(nerve: str, borders: Iterable[float]) -> list[tuple[str, float, float]]:
    """Name the stretches between `borders`: (`nerve:<id>:<number>`, start, end)."""
    ends = list(borders)
    return [
        (f"nerve:{nerve}:{number}", start, end)
        for number, (start, end) in enumerate(pairwise(ends))
    ]


def follows(part: str) -> str | None:
    """Name the target whose state a part shows, where it is not its own name.

    A tendon shows the state of the deep structure that it is; a ganglion that of its root below
    which it lies.
    """
    kind, structure = kind_of(part), structure_of(part)
    atlas = pathways.load()
    if kind == "ganglion":
        at = atlas.roots[structure].preganglionic_below
        stretches = segment_names(structure, pathways.segments(structure))
        return next(name for name, _, end in stretches if at <= end)
    if kind == "tendon" and structure in atlas.deep:
        return f"deep:{structure}"
    return None
