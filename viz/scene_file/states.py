"""All selectable states computed beforehand, as small tables that travel with the scene.

A table holds, for one dermatome map and set of variants, the state and the loss of every target
in every selectable lesion. So a selection in the browser needs no Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

import pathways

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from pathways import Deficit, Lesion

KIND: dict[str, str] = {
    "nerves": "nerve",
    "skin": "skin",
    "deep": "deep",
    "muscles": "muscle",
    "reflexes": "reflex",
}
"""The word before the colon of a target's name, by its table."""


def targets() -> list[str]:
    """Name the columns of every table.

    Nerve segments come first, then skin, deep structures, muscles and reflexes, in table order:
    `nerve:<id>:<segment>`, `skin:<id>`, `deep:<id>`, `muscle:<id>`, `reflex:<id>`.
    """
    return [
        f"nerve:{column.id}:{column.segment}"
        if column.kind == "nerves"
        else f"{KIND[column.kind]}:{column.id}"
        for column in pathways.network().columns
    ]


def lesions() -> list[Lesion]:
    """Give the lesion of every row of a table, in the order of `pathways.selectable()`."""
    return [pathways.lesion(state) for state in pathways.selectable()]


def combinations() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give every (dermatome map, variants) whose table travels with the scene.

    Every map in the usual anatomy, and every variant on the default map. Other combinations are
    asked of Python: all of them together would cost 12 s to compute and 28 MB in the browser.
    """
    atlas = pathways.load()
    yield from ((dermatome_map, ()) for dermatome_map in atlas.maps)
    yield from (("default", (variant,)) for variant in atlas.variants)


def table(dermatome_map: str = "default", variants: Iterable[str] = ()) -> NDArray[np.uint8]:
    """Compute one table, (states, targets, 2) uint8: index into `pathways.STATES`, loss * 255.

    Raises:
        UnknownName: when the map or a variant does not exist.
        VariantConflict: when two variants cannot occur together.

    """
    found = pathways.state_table(pathways.selectable(), dermatome_map, variants)
    return np.stack([found.codes, np.round(255 * found.losses)], axis=-1).astype(np.uint8)


def cells(blob: bytes) -> NDArray[np.uint8]:
    """Give a table, (states, targets, 2), from its bytes."""
    return np.frombuffer(blob, np.uint8).reshape(len(pathways.selectable()), -1, 2)


def row(deficit: Deficit) -> NDArray[np.uint8]:
    """Give one lesion's row of a table, (targets, 2) uint8; several lesions may be in it."""
    found = deficit.outcome
    return np.stack([found.codes, np.round(255 * found.loss)], axis=-1).astype(np.uint8)


def cuts(lesion: Lesion) -> list[list[Any]]:
    """Give a lesion's cuts for the viewer: [nerve, position, share]."""
    return [[cut.nerve, round(cut.position, 4), round(cut.share, 3)] for cut in lesion.cuts]
