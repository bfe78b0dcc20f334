"""Alternatives: the further variants of anatomy that could be present beside those chosen.

Most of them change little. So what a lesion would do in all of them is worked out in one go, and
only where they differ from the chosen anatomy.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pathways.at_hand import keeping
from pathways.fibres import network, side_by_side
from pathways.variants import VariantConflict

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.fibres import Fibres, Network

COMMON = 0.10  # a variant seen in at least this fraction of limbs makes a target variable
ANATOMIES_KEPT = 64  # half a MB each, beside the networks


@dataclass(frozen=True)
class Alternative:
    """One more variant beside those chosen.

    Attributes:
        variant: its id.
        chosen: the ids of all variants that hold then, its own the last.
        common: whether it is so frequent that what it changes is variable.
        exchanges: whether it turns a site into another one, so that a lesion may act otherwise.
    """

    variant: str
    chosen: tuple[str, ...]
    common: bool
    exchanges: bool


@dataclass(frozen=True, eq=False)
class Beside:
    """All alternatives to one anatomy; V of them, C columns.

    Attributes:
        alternatives: the frequent ones first; at least one.
        fibres: those of all of them side by side (V x C columns), as far as they differ.
        differ: (V, C) which columns have other fibres than in the chosen anatomy.
    """

    alternatives: tuple[Alternative, ...]
    fibres: Fibres
    differ: NDArray[np.bool_]


@keeping(ANATOMIES_KEPT)
def beside(atlas: Atlas, dermatome_map: str, chosen: tuple[str, ...]) -> Beside | None:
    """Every further variant that can be present beside the chosen ones; None where none can."""
    found: list[tuple[float, Alternative, Network]] = []
    for name, row in atlas.variants.items():
        if name in chosen:
            continue
        try:
            other = network(dermatome_map, (*chosen, name), atlas=atlas)
        except VariantConflict:
            continue
        frequency = row.frequency_high or 0.0
        # A variant that turns one site into another is chosen with the site, not by chance.
        exchanges = any(change.kind == "site" for change in row.changes)
        common = not exchanges and frequency >= COMMON
        found.append((-frequency, Alternative(name, (*chosen, name), common, exchanges), other))
    if not found:
        return None
    found.sort(key=lambda one: one[0])
    networks = [other for _, _, other in found]
    differ = _differ(network(dermatome_map, chosen, atlas=atlas), networks)
    return Beside(tuple(one for _, one, _ in found), side_by_side(networks, differ), differ)


def _differ(usual: Network, others: list[Network]) -> NDArray[np.bool_]:
    """(V, C) which columns of other networks have other strands than the usual one."""
    strands = usual.strands_by_column()
    pairs = ((strands, other.strands_by_column()) for other in others)
    return np.array([[a != b for a, b in zip(*pair, strict=True)] for pair in pairs])
