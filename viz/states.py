"""All selectable states computed beforehand, as small tables that travel with the scene.

A table holds, for one dermatome map and set of variants, the state and the loss of every target
in every selectable lesion. So a selection in the browser needs no Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

import pathways
from viz.layers import segment_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from pathways import Deficit, Effect, Lesion

CODES: dict[str, int] = {
    "untouched": 0,
    "spared": 1,
    "possible": 2,
    "reduced": 3,
    "numb": 4,
    "variable": 5,
}
"""How a state is written in a table."""


def targets() -> list[str]:
    """Name the columns of every table.

    Nerve segments come first, then skin, deep structures, muscles and reflexes, in table order:
    `nerve:<id>:<segment>`, `skin:<id>`, `deep:<id>`, `muscle:<id>`, `reflex:<id>`.
    """
    atlas = pathways.load()
    nerves = (*atlas.roots, *atlas.nerves)
    names = [name for nerve in nerves for name, _, _ in _segments(nerve)]
    for kind, table in _tables(atlas):
        names += [f"{kind}:{row}" for row in table]
    return names


def lesions() -> list[Lesion]:
    """Give the lesion of every row of a table, in the order of `pathways.selectable()`."""
    return [pathways.lesion(state) for state in pathways.selectable()]


def combinations() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give every (dermatome map, variants) whose table travels with the scene.

    Every map, with no variant or with one. Two variants together are asked of Python.
    """
    atlas = pathways.load()
    for dermatome_map in atlas.maps:
        yield dermatome_map, ()
        yield from ((dermatome_map, (variant,)) for variant in atlas.variants)


def table(dermatome_map: str, variants: tuple[str, ...]) -> NDArray[np.uint8]:
    """Compute one table, (states, targets, 2) uint8: the state's code and the loss * 255."""
    rows = pathways.deficits(lesions(), dermatome_map=dermatome_map, variants=variants)
    return np.stack([row(deficit) for deficit in rows])


def row(deficit: Deficit) -> NDArray[np.uint8]:
    """Give one lesion's row of a table, (targets, 2) uint8."""
    cells = list(_cells(deficit))
    codes = [CODES[state] for state, _ in cells]
    losses = np.round([255 * loss for _, loss in cells])
    return np.stack([np.array(codes), losses], axis=1).astype(np.uint8)


def cuts(lesion: Lesion) -> list[list[Any]]:
    """Give a lesion's cuts for the viewer: [nerve, position, share]."""
    return [[cut.nerve, round(cut.position, 4), round(cut.share, 3)] for cut in lesion.cuts]


def _cells(deficit: Deficit) -> Iterator[tuple[str, float]]:
    atlas = pathways.load()
    for nerve in (*atlas.roots, *atlas.nerves):
        for _, start, end in _segments(nerve):
            yield _segment_effect(deficit, nerve, start, end)
    effects = (deficit.skin, deficit.deep, deficit.muscles, deficit.reflexes)
    for (_, ids), of in zip(_tables(atlas), effects, strict=True):
        for name in ids:
            effect: Effect = of[name]
            yield effect.state, effect.loss


def _segment_effect(deficit: Deficit, nerve: str, start: float, end: float) -> tuple[str, float]:
    """State and loss at the distal end of a segment; a cut inside it counts for what is beyond."""
    last = [s for s in deficit.nerves.get(nerve, ()) if s.start < end and s.end >= end]
    return (last[-1].state, last[-1].loss) if last else ("untouched", 0.0)


def _segments(nerve: str) -> list[tuple[str, float, float]]:
    return segment_names(nerve, pathways.segments(nerve))


def _tables(atlas: pathways.Atlas) -> tuple[tuple[str, Any], ...]:
    return (
        ("skin", atlas.skin),
        ("deep", atlas.deep),
        ("muscle", atlas.muscles),
        ("reflex", atlas.reflexes),
    )
