"""All selectable states computed beforehand, as small tables that travel with the scene.

A table holds, for one dermatome map and set of variants, the state and the loss of every target
in every selectable lesion. So a selection in the browser needs no Python. Where no atlas is given,
the facts are those of the installation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

import pathways
from pathways.at_hand import atlas_at_hand
from pathways.lesions import typical_grade
from pathways.terms import FELT, GRADES, LOCAL
from viz.rules.part_states import CODES, PART_STATES, drawn_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from pathways import Atlas, Deficit, Lesion

FELT_BITS = 5
"""What is felt stands above this many bits of a cell's first byte."""
_DRAWN = np.array(
    [[CODES[drawn_state(state, felt)] for felt in FELT] for state in pathways.STATES], np.uint8
)
"""The code in which a part is drawn, by the codes of its state and of what is felt."""

KIND: dict[str, str] = {
    "nerves": "nerve",
    "skin": "skin",
    "deep": "deep",
    "muscles": "muscle",
    "reflexes": "reflex",
}
"""The word before the colon of a target's name, by its table."""


def targets(atlas: Atlas | None = None) -> list[str]:
    """Name the columns of every table.

    Nerve segments come first, then skin, deep structures, muscles and reflexes, in table order:
    `nerve:<id>:<segment>`, `skin:<id>`, `deep:<id>`, `muscle:<id>`, `reflex:<id>`.
    """
    return [
        f"nerve:{column.id}:{column.segment}"
        if column.kind == "nerves"
        else f"{KIND[column.kind]}:{column.id}"
        for column in pathways.network(atlas=atlas).columns
    ]


def lesions(atlas: Atlas | None = None) -> list[Lesion]:
    """Give the lesion of every row of a table, in the order of `selectable`."""
    return [pathways.lesion(state, atlas=atlas) for state in selectable(atlas)]


def combinations(atlas: Atlas | None = None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give every (dermatome map, variants) whose table travels with the scene.

    Every map in the usual anatomy, and every variant on the default map. Other combinations are
    asked of Python: all of them together would cost 12 s to compute and 28 MB in the browser.
    """
    atlas = atlas_at_hand(atlas)
    yield from ((dermatome_map, ()) for dermatome_map in atlas.maps)
    yield from (("default", (variant,)) for variant in atlas.variants)


def table(
    dermatome_map: str = "default", variants: Iterable[str] = (), *, atlas: Atlas | None = None
) -> NDArray[np.uint8]:
    """Compute one table, (states, targets, 2) uint8: code of the state and of what is felt; loss.

    The first byte holds the code of the state in which the part is drawn (`CODES`) in its lower
    five bits and above them the index into `terms.FELT`; the second is loss * 255.

    Raises:
        UnknownName: when the map or a variant does not exist.
        VariantConflict: when two variants cannot occur together.

    """
    found = pathways.state_table(selectable(atlas), dermatome_map, variants, atlas=atlas)
    return _packed(found.codes, found.felt, found.losses)


def selectable(atlas: Atlas | None = None) -> list[str]:
    """Name the rows of every table: what can be selected, then each of it at its other grades."""
    facts = atlas_at_hand(atlas)
    usual = pathways.selectable(facts)
    graded = [
        f"{name}:{grade}"
        for grade in GRADES
        for name in usual
        if typical_grade(name, atlas=facts) not in {grade, LOCAL}
    ]
    return [*usual, *graded]


def worded(atlas: Atlas | None = None) -> list[str]:
    """Name the rows that have words of their own.

    A place on a nerve at another grade is said in the words of the cut there: the same fibres are
    reached by the same way.
    """
    return [name for name in selectable(atlas) if not ("@" in name and ":" in name)]


def _packed(
    codes: NDArray[np.int8], felt: NDArray[np.int8], losses: NDArray[np.float64]
) -> NDArray[np.uint8]:
    drawn = _DRAWN[codes, felt]
    return np.stack([drawn + (felt << FELT_BITS), np.round(255 * losses)], axis=-1).astype(np.uint8)


def unpacked(code: int) -> tuple[str, str]:
    """Give the drawn state and what is felt from the first byte of a cell."""
    return PART_STATES[code & (1 << FELT_BITS) - 1].name, FELT[code >> FELT_BITS]


def cells(blob: bytes, *, atlas: Atlas | None = None) -> NDArray[np.uint8]:
    """Give a table, (states, targets, 2), from its bytes."""
    return np.frombuffer(blob, np.uint8).reshape(len(selectable(atlas)), -1, 2)


def row(deficit: Deficit) -> NDArray[np.uint8]:
    """Give one lesion's row of a table, (targets, 2) uint8; several lesions may be in it."""
    found = deficit.outcome
    return _packed(found.codes, found.felt, found.loss)


def cuts(lesion: Lesion) -> list[list[Any]]:
    """Give a lesion's cuts for the viewer: [nerve, position, share]."""
    return [[cut.nerve, round(cut.position, 4), round(cut.share, 3)] for cut in lesion.cuts]
