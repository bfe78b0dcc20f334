"""Outcomes: what a lesion does to every column of the network, in all anatomies at once.

The fast core of a deficit. Words are made from it afterwards (`explanations`, `deficits`).
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

from pathways.alternatives import beside
from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.fibres import Fibres, Network, network
from pathways.kinship import related
from pathways.states import ROUNDING, SPARED, UNTOUCHED, VARIABLE, grade, thresholds
from pathways.terms import FELT, GRADES
from pathways.variants import check_variants, site_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from pathways.alternatives import Alternative, Beside
    from pathways.atlas import Atlas
    from pathways.lesions import Cut, Lesion, Reached
    from pathways.strands import Strand

FEELING = ("skin", "deep")
"""Kinds of target that have fibres to feel with."""
NOTICED = 0.10  # a variant that changes a loss by less makes no difference to anyone


Met: TypeAlias = "tuple[int, float, Cut]"
"""A cut on the way of a strand: the station of the cut nerve, counted from the root, the position
(0..1) at which the strand leaves it, and the cut."""


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a lesion does; C columns, R roots, S strands, as in `fibres.Network`.

    Attributes:
        lesion: the lesion as it was asked for.
        here: the lesion as it acts in the chosen anatomy.
        network: the network of the chosen map and variants.
        alive: (S,) share of each strand that works, 0..1.
        touched: (S,) share of each strand that no cut reaches, irritating ones among them.
        by_root: (C, R) share of a column's fibres that is lost, by root.
        loss: (C,) the same for all roots, 0..1.
        reach: (C,) share of a column's fibres that is reached, be it lost or irritated, 0..1.
        kin: (C,) whether a column is related to what is reached, or reached (`kinship`).
        codes: (C,) index into `states.STATES`.
        felt: (C,) index into `terms.FELT`.
        otherwise: loss (C,) in each further variant that could be present, common ones first.
        crossing: (V, C) whether that variant moves the column into or out of the deficit.
        shifting: (V, C) whether it moves the column into or out of what is felt.
    """

    lesion: Lesion
    here: Lesion
    dermatome_map: str
    variants: tuple[str, ...]
    network: Network
    alive: NDArray[np.float64]
    touched: NDArray[np.float64]
    by_root: NDArray[np.float64]
    loss: NDArray[np.float64]
    reach: NDArray[np.float64]
    kin: NDArray[np.bool_]
    codes: NDArray[np.int8]
    felt: NDArray[np.int8]
    alternatives: tuple[Alternative, ...]
    otherwise: NDArray[np.float64]
    crossing: NDArray[np.bool_]
    shifting: NDArray[np.bool_]

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """The cuts of the lesion in the chosen anatomy."""
        return self.here.cuts

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

    def met(self, strand: Strand) -> list[Met]:
        """The cuts on the way of a strand, the most proximal first."""
        hit = self.cuts_on
        return [
            (station, position, cut)
            for station, (nerve, position) in enumerate(strand.exits)
            if nerve in hit
            for cut in hit[nerve]
        ]

    # Words are made column by column, and plain numbers are quicker to look at one by one.

    @functools.cached_property
    def clear(self) -> list[float]:
        """(S,) `touched` as plain numbers."""
        return plain(self.touched)

    @functools.cached_property
    def lost(self) -> list[float]:
        """(C,) `loss` as plain numbers."""
        return plain(self.loss)

    @functools.cached_property
    def reached(self) -> list[float]:
        """(C,) `reach` as plain numbers."""
        return plain(self.reach)

    @functools.cached_property
    def state_codes(self) -> list[int]:
        """(C,) `codes` as plain numbers."""
        return plain(self.codes)

    @functools.cached_property
    def felt_codes(self) -> list[int]:
        """(C,) `felt` as plain numbers."""
        return plain(self.felt)

    @functools.cached_property
    def reaches_any(self) -> bool:
        """Whether any cut reaches a fibre."""
        return any(cut.caught for cut in self.cuts)

    def held(self, column: int) -> bool:
        """Whether the other side keeps an organ at work whose fibres are reached on this one."""
        return column in self.held_columns

    @functools.cached_property
    def held_columns(self) -> tuple[int, ...]:
        """The columns of the organs that the other side keeps at work."""
        held = _held(self.atlas, self.here.side)
        return tuple(held[self.reach[held] > 0.0].tolist())

    def only_irritated(self, column: int) -> bool:
        """Whether enough of a column is reached to be told, and nothing of it is lost."""
        return column in self._only_irritated

    @functools.cached_property
    def _only_irritated(self) -> frozenset[int]:
        told = (self.loss <= 0.0) & (self.reach >= _limits(self.atlas)[0])
        return frozenset(plain(np.flatnonzero(told)))

    def grade_of(self, column: int) -> str:
        """The gravest grade of what reaches a column; "" where nothing does."""
        if self.reached[column] <= 0.0:
            return ""
        if self.here.grade in GRADES:
            return self.here.grade
        grades = {
            cut.grade
            for i in self.network.ranges[column]
            for _, position, cut in self.met(self.network.strands[i])
            if position > cut.position and self.network.strands[i].hit_by(cut)
        }
        return max(grades, key=GRADES.index)

    @functools.cached_property
    def said(self) -> dict[int, str]:
        """Why each column is hit or not, as far as anybody has asked (`explanations.why`)."""
        return {}

    @functools.cached_property
    def changing(self) -> dict[int, list[int]]:
        """Which alternatives change the state of a target, or its degree within a deficit."""
        first = len(self.loss) - len(self.network.place)  # the columns before are those of nerves
        limits = _limits(self.atlas)[:, None, first:]
        then = (self.otherwise[:, first:] >= limits).sum(axis=0)
        now = (self.loss[first:] >= limits).sum(axis=0)
        changed = self.crossing[:, first:] | ((then != now) & (then > 0) & (now > 0))
        found: dict[int, list[int]] = {}
        for variant, column in np.argwhere(changed).tolist():
            found.setdefault(first + column, []).append(variant)
        return found

    @functools.cached_property
    def hit_roots(self) -> frozenset[str]:
        """The roots of which at least some fibres are reached."""
        hit = set(self.network.root[self.touched < 1.0].tolist())
        return frozenset(self.network.tree.roots[i] for i in hit)

    @functools.cached_property
    def hit_nerves(self) -> frozenset[str]:
        """The roots and nerves that carry reached fibres in at least one segment."""
        amounts = zip(self.network.columns, self.reached, strict=True)
        return frozenset(c.id for c, reach in amounts if reach > 0.0 and c.kind == "nerves")

    @functools.cached_property
    def hit_way(self) -> int:
        """`hit_nerves` and `hit_roots` as bits, to be laid over a way (`Network.ways`)."""
        return self.network.way(self.hit_nerves, self.hit_roots)

    @functools.cached_property
    def reaching(self) -> list[tuple[int, Reached]]:
        """What each cut reaches, with the bit of its nerve in a way (`Network.ways`)."""
        return [(self.network.way([cut.nerve], ()), cut.reached) for cut in self.cuts]


def plain(numbers: NDArray[Any]) -> list[Any]:
    """An array as plain numbers."""
    listed: list[Any] = numbers.tolist()
    return listed


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
    here = site_in(atlas, wanted, chosen)
    left = _left_by(net, here)
    _, alive, touched = left
    by_root = net.loss_of(alive)
    reach = by_root.sum(axis=1) if touched is alive else net.lost(touched)
    by_root[_held(atlas, here.side)] = 0.0
    others = beside(atlas, dermatome_map, chosen) if here.cuts else None
    alternatives = others.alternatives if others else ()
    otherwise, elsewhere = _otherwise(net, wanted, left, dermatome_map, others)
    loss = by_root.sum(axis=1)
    amounts = Amounts(loss, reach, otherwise, elsewhere)
    kin = related(net, here.cuts, touched) | (reach > 0.0)
    found = judged(net, here, kin, alternatives, amounts)
    return Outcome(
        wanted, here, dermatome_map, chosen, net, alive, touched, by_root, loss, reach, kin,
        found.codes, found.felt, alternatives, otherwise, found.crossing, found.shifting,
    )  # fmt: skip


class Amounts(NamedTuple):
    """How much of each column is lost and is reached (C,), and would be in each variant (V, C)."""

    loss: NDArray[np.float64]
    reach: NDArray[np.float64]
    otherwise: NDArray[np.float64]
    elsewhere: NDArray[np.float64]


class Judged(NamedTuple):
    """What the amounts mean; the fields are those of `Outcome`."""

    codes: NDArray[np.int8]
    felt: NDArray[np.int8]
    crossing: NDArray[np.bool_]
    shifting: NDArray[np.bool_]


def judged(
    net: Network,
    here: Lesion,
    kin: NDArray[np.bool_],
    alternatives: Sequence[Alternative],
    amounts: Amounts,
) -> Judged:
    """From amounts to states, and to what is felt; `kin` is that of an `Outcome`."""
    atlas, (loss, reach, otherwise, elsewhere) = net.atlas, amounts
    limits = _limits(atlas)
    crossing = _moved(otherwise, loss, limits[0])
    codes = grade(loss, limits)
    codes[(codes == UNTOUCHED) & kin] = SPARED
    common = [i for i, other in enumerate(alternatives) if other.common]
    codes[crossing[common].any(axis=0)] = VARIABLE
    shifting = _moved(elsewhere, reach, felt_limits(atlas, here)[0]) & _feeling(atlas)
    felt = _felt(net, here, reach)
    felt[shifting[common].any(axis=0)] = FELT.index("variable")
    spread, sore = (
        [i for name in spots for i in net.columns_of(name, FEELING)]
        for spots in (here.refers, here.pain)
    )
    felt[spread] = np.maximum(felt[spread], FELT.index("possible"))
    felt[sore] = FELT.index("likely")
    return Judged(codes, felt, crossing, shifting)


class Left(NamedTuple):
    """What a lesion leaves of each strand (S,): what works, and what is not even reached.

    It is one array where these agree.
    """

    here: Lesion
    alive: NDArray[np.float64]
    touched: NDArray[np.float64]


def _left_by(fibres: Fibres, here: Lesion) -> Left:
    alive = fibres.survival([cut for cut in here.cuts if cut.lost])
    all_fails = all(cut.lost == cut.caught for cut in here.cuts)
    return Left(here, alive, alive if all_fails else fibres.survival(_caught(here.cuts)))


def _caught(cuts: Iterable[Cut]) -> list[Cut]:
    """Cuts that take all that hurts or fails."""
    return [cut if cut.share == cut.caught else cut.whole for cut in cuts]


def _otherwise(
    net: Network, wanted: Lesion, left: Left, dermatome_map: str, others: Beside | None
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(V, C) what each further variant would lose, and what it would reach."""
    if others is None:
        return np.zeros((0, len(net.whole))), np.zeros((0, len(net.whole)))
    atlas, here, shape = net.atlas, left.here, others.differ.shape
    usual = _lost_and_reached(net, left)
    there = _lost_and_reached(others.fibres, _left_by(others.fibres, here))
    losses, reaches = (
        np.where(others.differ, then.reshape(shape), now)
        for then, now in zip(there, usual, strict=True)
    )
    losses[:, _held(atlas, here.side)] = 0.0
    for i, other in enumerate(others.alternatives):
        if other.exchanges and (exchanged := site_in(atlas, wanted, other.chosen)) != here:
            varied = network(dermatome_map, other.chosen, atlas=atlas)
            losses[i], reaches[i] = _lost_and_reached(varied, _left_by(varied, exchanged))
            losses[i, _held(atlas, exchanged.side)] = 0.0
    return losses, reaches


def _lost_and_reached(
    fibres: Fibres, left: Left
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(C,) what is lost of each column, and what is reached."""
    reached = fibres.lost(left.touched)
    return reached if left.touched is left.alive else fibres.lost(left.alive), reached


def _moved(
    then: NDArray[np.float64], now: NDArray[np.float64], limit: NDArray[np.float64] | float
) -> NDArray[np.bool_]:
    """(V, C) which columns pass a limit in another anatomy, and by more than nothing."""
    moved: NDArray[np.bool_] = ((then >= limit) != (now >= limit)) & (abs(then - now) >= NOTICED)
    return moved


def _felt(net: Network, here: Lesion, reach: NDArray[np.float64]) -> NDArray[np.int8]:
    """(C,) whether pain or tingling is felt, by how much of the feeling fibres is reached."""
    possible, likely = felt_limits(net.atlas, here)
    hurting = [cut for cut in here.cuts if net.atlas.grades[cut.grade].likely is not None]
    strong = reach
    if not hurting:
        strong = np.zeros(len(reach))
    elif len(hurting) < len(here.cuts):
        strong = net.lost(net.survival(_caught(hurting)))
    found = np.where(reach >= possible, FELT.index("possible"), FELT.index("none"))
    found = np.where(strong >= likely, FELT.index("likely"), found)
    found[~_feeling(net.atlas)] = FELT.index("none")
    return found.astype(np.int8)


def felt_limits(atlas: Atlas, here: Lesion) -> tuple[float, float]:
    """The shares of a target's fibres from which it is possibly and likely felt."""
    rows = [atlas.grades[cut.grade] for cut in here.cuts] or list(atlas.grades.values())
    likely = min((row.likely for row in rows if row.likely is not None), default=2.0)
    return min(row.possible for row in rows) - ROUNDING, likely - ROUNDING


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
def _feeling(atlas: Atlas) -> NDArray[np.bool_]:
    """(C,) which columns can be felt: skin and deep structures, and the nerves that lead there."""
    columns = network(atlas=atlas).columns
    return np.array([column.kind in {*FEELING, "nerves"} for column in columns])


@kept_with_atlas
def _held(atlas: Atlas, side: str) -> NDArray[np.intp]:
    """The columns of organs that the other side keeps at work; none if both sides are hit."""
    columns = network(atlas=atlas).columns if side != "both" else ()
    organs = {name for name, row in atlas.muscles.items() if row.both_sides}
    return np.array(
        [i for i, c in enumerate(columns) if c.kind == "muscles" and c.id in organs], dtype=np.intp
    )
