"""Checks of what is found and how likely it is: movements, evidence, curves, priors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.atlas import Atlas

TOLERANCE = 1e-6


def finding_faults(atlas: Atlas) -> Iterator[TableError]:
    """What is wrong with movements."""
    yield from _movements(atlas)


def _movements(atlas: Atlas) -> Iterator[TableError]:
    """The muscles of a movement make it up, no more and no less."""
    for row in atlas.movements.values():
        whole = sum(row.weights.values())
        if abs(whole - 1.0) > TOLERANCE:
            allowed = "weights that add up to 1"
            yield TableError("movements.toml", row.id, "weights", round(whole, 6), allowed)
