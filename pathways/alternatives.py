"""Alternatives: the further variants of anatomy that could be present beside those chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pathways.at_hand import keeping, kept_with_atlas
from pathways.fibres import network, side_by_side
from pathways.variants import VariantConflict

if TYPE_CHECKING:
    from pathways.atlas import Atlas
    from pathways.fibres import Fibres, Network

COMMON = 0.10  # a variant seen in at least this fraction of limbs makes a target variable
TOGETHER_KEPT = 16  # two MB each; most visitors look at one of few anatomies


@dataclass(frozen=True, eq=False)
class Alternative:
    """One more variant beside those chosen: its network, and whether it is common.

    `exchanges` says whether it turns a site into another one, so that a lesion may act otherwise.
    """

    variant: str
    network: Network
    common: bool
    exchanges: bool


@kept_with_atlas
def alternatives_of(
    atlas: Atlas, dermatome_map: str, chosen: tuple[str, ...]
) -> tuple[Alternative, ...]:
    """Every further variant that can be present beside the chosen ones, the frequent first."""
    found = []
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
        found.append((-frequency, Alternative(name, other, common, exchanges)))
    return tuple(other for _, other in sorted(found, key=lambda pair: pair[0]))


@keeping(TOGETHER_KEPT)
def together(atlas: Atlas, dermatome_map: str, chosen: tuple[str, ...]) -> Fibres:
    """The fibres of all alternatives side by side; what cuts do to them is worked out in one go.

    There must be at least one.
    """
    others = alternatives_of(atlas, dermatome_map, chosen)
    return side_by_side([other.network for other in others])
