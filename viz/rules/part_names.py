"""The names of parts: `kind:structure`, and `nerve:<id>:<number>` for a stretch of a nerve."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pathways
from pathways.at_hand import atlas_at_hand

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pathways import Atlas


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


def follows(part: str, *, atlas: Atlas | None = None) -> str | None:
    """Name the target whose state a part shows, where it is not its own name.

    A tendon shows the state of the deep structure that it is; a small muscle that of the one with
    which the facts count it; a ganglion that of its root below which it lies. Without an `atlas`,
    the facts are those of the installation.
    """
    kind, structure = kind_of(part), structure_of(part)
    atlas = atlas_at_hand(atlas)
    if kind == "ganglion":
        at = atlas.roots[structure].preganglionic_below
        stretches = segment_names(structure, pathways.segments(structure, atlas=atlas))
        return next(name for name, _, end in stretches if at <= end)
    if kind == "tendon" and structure in atlas.deep:
        return f"deep:{structure}"
    if kind == "muscle" and structure not in atlas.muscles:
        return _counted_with(structure, atlas)
    return None


def _counted_with(structure: str, atlas: Atlas) -> str | None:
    """Name the muscle that counts a smaller one with it, as its synonyms say."""
    words = set(structure.split("_"))
    for muscle, row in atlas.muscles.items():
        if any(words == set(synonym.lower().split()) for synonym in row.synonyms):
            return f"muscle:{muscle}"
    return None
