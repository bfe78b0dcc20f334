"""Amounts: what each cause takes of every target, in the usual anatomy and in its variants."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from pathways.at_hand import kept_with_atlas
from pathways.fibres import network

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.fibres import Network
    from pathways.lesions import Cut, Lesion

    Numbers = NDArray[np.float64]
    Units = dict[tuple[str, float, str], Numbers]

SORE, SPREADING = 1.0, 0.3
"""What counts as felt where a site hurts by itself, and where its pain may spread."""


@dataclass(frozen=True)
class Amounts:
    """Shares of the targets (H, T) in one anatomy: lost, felt, and lost beyond the ganglion.

    `sore` (H, T) is where a site hurts by itself and no nerve makes it felt. `chance` is how
    frequent the anatomy is, 0..1, and 1 for the usual one.
    """

    chance: float
    lost: Numbers
    felt: Numbers
    beyond: Numbers
    sore: NDArray[np.bool_]


@kept_with_atlas
def targets(atlas: Atlas) -> dict[tuple[str, str], int]:
    """The column of each target and reflex in `Amounts`, by table and id."""
    columns = [column for column in network(atlas=atlas).columns if column.kind != "nerves"]
    return {(column.kind, column.id): i for i, column in enumerate(columns)}


@kept_with_atlas
def anatomies(atlas: Atlas) -> tuple[tuple[str, float], ...]:
    """The variants that come by chance and whose frequency is known, and how frequent each is."""
    found = []
    for name, row in atlas.variants.items():
        high = row.frequency_high
        if high is None or any(change.kind == "site" for change in row.changes):
            continue
        low = high if row.frequency_low is None else row.frequency_low
        found.append((name, (low + high) / 2))
    return tuple(found)


def amounts(atlas: Atlas, lesions: Sequence[tuple[Lesion, float]]) -> tuple[Amounts, ...]:
    """What lesions take in the usual anatomy, then in each variant of known frequency.

    Each comes with the part (0..1) of the fibres that fail at its grade which fails here.
    """
    plans = [_Plan.of(atlas, one, part) for one, part in lesions]
    usual = ("", 1.0)
    return tuple(_in(atlas, plans, name, chance) for name, chance in (usual, *anatomies(atlas)))


@dataclass(frozen=True)
class _Plan:
    """The cuts of one lesion by what they do, and the columns that hurt by themselves."""

    lost: tuple[Cut, ...]
    caught: tuple[Cut, ...]
    beyond: tuple[Cut, ...]
    numbing: bool
    sore: tuple[int, ...]
    spreading: tuple[int, ...]
    pattern: tuple[tuple[int, float, float], ...]

    @staticmethod
    def of(atlas: Atlas, wanted: Lesion, part: float) -> _Plan:
        failing = (cut for cut in wanted.cuts if cut.lost)
        lost = tuple(replace(cut, share=cut.share * part) for cut in failing)
        return _Plan(
            lost=lost,
            caught=tuple(replace(cut, share=cut.caught) for cut in wanted.cuts),
            beyond=_beyond(atlas, wanted, lost),
            numbing=wanted.grade == "cut",
            sore=_columns(atlas, wanted.pain),
            spreading=_columns(atlas, wanted.refers),
            pattern=_pattern(atlas, wanted.parts, part),
        )


def _columns(atlas: Atlas, names: Sequence[str]) -> tuple[int, ...]:
    known = targets(atlas)
    spots = ((kind, name) for name in names for kind in ("skin", "deep"))
    return tuple(known[spot] for spot in spots if spot in known)


def _pattern(
    atlas: Atlas, parts: Sequence[str], part: float
) -> tuple[tuple[int, float, float], ...]:
    """The columns of a systemic cause, each with what is lost there, of which `part`, and felt."""
    known, found = targets(atlas), []
    for row in atlas.patterns.values():
        if row.site in parts:
            for target, share in row.losses.items():
                table, _, name = target.partition(":")
                found.append((known[table, name], share * part, share))
    return tuple(found)


def _beyond(atlas: Atlas, wanted: Lesion, lost: tuple[Cut, ...]) -> tuple[Cut, ...]:
    """The cuts by which the sensory potential goes; in a foramen a part of them does."""
    found = tuple(cut for cut in lost if _is_beyond(atlas, cut))
    sites = (atlas.sites[one] for one in wanted.parts if one in atlas.sites)
    spinal = (site.kind.startswith("spinal") for site in sites)
    if not any(spinal):
        return found
    part = atlas.responses["potentials"].at_foramen
    return tuple(replace(cut, share=cut.share * part) for cut in found)


def _is_beyond(atlas: Atlas, cut: Cut) -> bool:
    """Whether a cut lies at the ganglion or beyond it, so that the sensory potential goes."""
    root = atlas.roots.get(cut.nerve)
    return root is None or cut.position >= root.preganglionic_below


def _in(atlas: Atlas, plans: Sequence[_Plan], variant: str, chance: float) -> Amounts:
    net = network(variants=(variant,) if variant else (), atlas=atlas)
    units: Units = {}
    lost, felt, beyond = (np.zeros((len(plans), len(targets(atlas)))) for _ in range(3))
    sore = np.zeros(lost.shape, dtype=bool)
    possible = {row.id: row.possible for row in atlas.grades.values()}
    for i, plan in enumerate(plans):
        lost[i] = _taken(net, plan.lost, units)
        beyond[i] = lost[i] if plan.beyond == plan.lost else _taken(net, plan.beyond, units)
        felt[i] = _taken(net, plan.caught, units)
        if plan.numbing:
            felt[i] = np.minimum(felt[i], possible["cut"])
        for column, gone, hurts in plan.pattern:
            lost[i, column] = beyond[i, column] = max(lost[i, column], gone)
            felt[i, column] = max(felt[i, column], hurts)
        spread = list(plan.spreading)
        felt[i, spread] = np.maximum(felt[i, spread], SPREADING)
        own = list(plan.sore)
        sore[i, own] = felt[i, own] < SPREADING
        felt[i, own] = SORE
    return Amounts(chance, lost, felt, beyond, sore)


def _taken(net: Network, cuts: tuple[Cut, ...], units: Units) -> Numbers:
    """(T,) what cuts take. A single one takes its share of what it would take whole."""
    if not cuts:
        return np.zeros(int(net.targets.sum()))
    if len(cuts) > 1:
        return net.loss(cuts)[net.targets]
    (cut,) = cuts
    place = cut.nerve, cut.position, cut.channel
    if place not in units:
        units[place] = net.loss([replace(cut, share=1.0, caught=1.0)])[net.targets]
    return units[place] * cut.share
