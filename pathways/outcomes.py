"""Outcomes: what a lesion does to every column of the network, in all anatomies at once.

The fast core of a deficit. Words are made from it afterwards (`explanations`, `deficits`).
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.fibres import Network, network
from pathways.kinship import related
from pathways.lesions import lesion
from pathways.states import SPARED, UNTOUCHED, VARIABLE, grade, thresholds
from pathways.variants import VariantConflict, check_variants, site_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.lesions import Cut, Lesion
    from pathways.strands import Column

COMMON = 0.10  # a variant seen in at least this fraction of limbs makes a target variable
NOTICED = 0.10  # a variant that changes a loss by less makes no difference to anyone


@dataclass(frozen=True, eq=False)
class Alternative:
    """One more variant beside those chosen: its network, and whether it is common."""

    variant: str
    network: Network
    common: bool


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a lesion does; C columns, R roots, S strands, as in `fibres.Network`.

    Attributes:
        lesion: the lesion as it was asked for.
        cuts: its cuts in the chosen anatomy.
        network: the network of the chosen map and variants.
        alive: (S,) share of each strand that is left, 0..1.
        by_root: (C, R) share of a column's fibres that is lost, by root.
        loss: (C,) the same for all roots, 0..1.
        codes: (C,) index into `states.STATES`.
        otherwise: loss (C,) in each further variant that could be present, common ones first.
        crossing: (V, C) whether that variant moves the column into or out of the deficit.
    """

    lesion: Lesion
    dermatome_map: str
    variants: tuple[str, ...]
    cuts: tuple[Cut, ...]
    network: Network
    alive: NDArray[np.float64]
    by_root: NDArray[np.float64]
    loss: NDArray[np.float64]
    codes: NDArray[np.int8]
    alternatives: tuple[Alternative, ...]
    otherwise: NDArray[np.float64]
    crossing: NDArray[np.bool_]

    @property
    def atlas(self) -> Atlas:
        """The facts that it was worked out from."""
        return self.network.atlas

    @functools.cached_property
    def cuts_on(self) -> dict[str, list[Cut]]:
        """The cuts of each nerve that has any."""
        found: dict[str, list[Cut]] = {}
        for cut in self.cuts:
            found.setdefault(cut.nerve, []).append(cut)
        return found

    @functools.cached_property
    def left(self) -> list[float]:
        """(S,) `alive` as plain numbers."""
        left: list[float] = self.alive.tolist()
        return left

    @functools.cached_property
    def changing(self) -> dict[int, list[int]]:
        """Which alternatives change the state of a column, or its degree within a deficit."""
        limits = _limits(self.atlas)[:, None, :]
        then, now = (self.otherwise >= limits).sum(axis=0), (self.loss >= limits).sum(axis=0)
        changed = self.crossing | ((then != now) & (then > 0) & (now > 0))
        found: dict[int, list[int]] = {}
        for variant, column in np.argwhere(changed).tolist():
            found.setdefault(column, []).append(variant)
        return found

    @functools.cached_property
    def hit_roots(self) -> frozenset[str]:
        """The roots of which at least some fibres are lost."""
        hit = set(self.network.root[self.alive < 1.0].tolist())
        return frozenset(self.network.tree.roots[i] for i in hit)

    @functools.cached_property
    def hit_nerves(self) -> frozenset[str]:
        """The roots and nerves that carry lost fibres in at least one segment."""
        columns = enumerate(self.network.columns)
        return frozenset(c.id for i, c in columns if c.kind == "nerves" and self.loss[i] > 0.0)


@dataclass(frozen=True, eq=False)
class StateTable:
    """States of many lesions: L lesions, C columns.

    `codes` (L, C) index into `states.STATES`; `losses` (L, C) lie in 0..1.
    """

    ids: tuple[str, ...]
    columns: tuple[Column, ...]
    codes: NDArray[np.int8]
    losses: NDArray[np.float64]


def outcome(
    wanted: Lesion,
    dermatome_map: str = "default",
    variants: Iterable[str] = (),
    *,
    atlas: Atlas | None = None,
) -> Outcome:
    """What a lesion does under one dermatome map, in one anatomy and its variants.

    The facts are those that the lesion was made from. One made by hand takes those of `atlas`, or
    of the installation.

    Raises:
        UnknownName: when the map, a variant or a cut nerve does not exist.
        VariantConflict: when two variants change the same thing.
        ValueError: when the lesion was made from another atlas.
    """
    atlas = _atlas_of(wanted, atlas)
    chosen = check_variants(atlas, variants)
    net = network(dermatome_map, chosen, atlas=atlas)
    cuts = site_in(atlas, wanted, chosen).cuts
    alive = net.survival(cuts)
    by_root = net.loss_of(alive)
    loss = by_root.sum(axis=1)
    alternatives = _alternatives(atlas, dermatome_map, chosen) if cuts else ()
    otherwise = np.empty((len(alternatives), len(loss)))
    for i, other in enumerate(alternatives):
        there = site_in(atlas, wanted, (*chosen, other.variant)).cuts
        otherwise[i] = other.network.loss(there)
    limits = _limits(atlas)
    crossing = (otherwise >= limits[0]) != (loss >= limits[0])
    crossing &= abs(otherwise - loss) >= NOTICED
    codes = grade(loss, limits)
    codes[(codes == UNTOUCHED) & (related(net, cuts, alive) | (loss > 0.0))] = SPARED
    common = [i for i, other in enumerate(alternatives) if other.common]
    codes[crossing[common].any(axis=0)] = VARIABLE
    return Outcome(
        wanted, dermatome_map, chosen, cuts, net, alive, by_root, loss, codes,
        alternatives, otherwise, crossing,
    )  # fmt: skip


def state_table(
    ids: Iterable[str],
    dermatome_map: str = "default",
    variants: Iterable[str] = (),
    *,
    atlas: Atlas | None = None,
) -> StateTable:
    """States and losses of many lesions, each given by one id.

    Without an `atlas`, the facts are those of the installation.

    Raises:
        UnknownName: when an id, the map or a variant does not exist.
        VariantConflict: when two variants change the same thing.
    """
    atlas, wanted = atlas_at_hand(atlas), tuple(ids)
    chosen = tuple(variants)
    found = [outcome(lesion(one, atlas=atlas), dermatome_map, chosen) for one in wanted]
    columns = network(dermatome_map, chosen, atlas=atlas).columns
    codes = np.array([one.codes for one in found]).reshape(-1, len(columns))
    losses = np.array([one.loss for one in found]).reshape(-1, len(columns))
    return StateTable(wanted, columns, codes, losses)


def _atlas_of(wanted: Lesion, atlas: Atlas | None) -> Atlas:
    """The atlas of a lesion, or the one at hand for a lesion without one."""
    if wanted.atlas is None:
        return atlas_at_hand(atlas)
    if atlas is not None and atlas is not wanted.atlas:
        raise ValueError(
            f"The lesion {wanted.id!r} was made from another atlas. Make it from this one: "
            "lesion(..., atlas=atlas)."
        )
    return wanted.atlas


@kept_with_atlas
def _limits(atlas: Atlas) -> NDArray[np.float64]:
    """(3, C) thresholds; the columns are the same in every network of an atlas."""
    return thresholds(atlas, network(atlas=atlas).columns)


@kept_with_atlas
def _alternatives(
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
        by_chance = all(change.kind != "site" for change in row.changes)
        common = by_chance and frequency >= COMMON
        found.append((-frequency, Alternative(name, other, common)))
    return tuple(other for _, other in sorted(found, key=lambda pair: pair[0]))
