"""The fibre network: every fibre's way from its root to its target, as arrays.

A *strand* is a bundle of fibres of one root with one way: the positions (0..1) at which it leaves
each nerve on that way (`strands`). A cut catches the strands that leave its nerve beyond it, and
several cuts on one way multiply. The loss of a column - a nerve segment, a target, a reflex - is
the share of its fibres that are caught.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.names import UnknownName, nearest
from pathways.nerve_tree import usual_tree
from pathways.strands import ARC, HIT_BY, columns_of, strands_of
from pathways.variants import check_variants, vary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.lesions import Cut, Lesion
    from pathways.nerve_tree import Tree
    from pathways.strands import Column, Strand

COLUMN_KINDS = ("nerves", "skin", "deep", "muscles", "reflexes")


class Exits(NamedTuple):
    """The strands (n,) that run in a nerve, and the positions (n,), 0..1, where they leave it."""

    strands: NDArray[np.intp]
    positions: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Fibres:
    """Strands as arrays, of one anatomy or of several side by side; S strands, C columns, N nerves.

    Attributes:
        exits: (N) the strands that run in each nerve, and where they leave it.
        units: (S,) fibre units.
        whole: (C,) fibre units of each column; 1 where there are none.
        channel: (S,) SENSORY, MOTOR or ARC.
        column: (S,) the column of a strand.
        nerve_row: the row of each root and nerve in `exits`.
    """

    exits: tuple[Exits, ...]
    units: NDArray[np.float64]
    whole: NDArray[np.float64]
    channel: NDArray[np.int8]
    column: NDArray[np.intp]
    nerve_row: Mapping[str, int] = field(repr=False)

    def row(self, nerve: str) -> int:
        """The row of a nerve in `exits`.

        Raises:
            KeyError: when there is no such root or nerve.
        """
        return self.nerve_row[nerve]

    def survival(self, cuts: Iterable[Cut]) -> NDArray[np.float64]:
        """(S,) share of each strand that no cut reaches, whatever becomes of what is reached.

        Raises:
            LookupError: when a cut's nerve is not in the tree.
        """
        alive = np.ones(len(self.units))
        for cut in cuts:
            leaving = self.exits[self.row(cut.nerve)]
            caught = leaving.strands[leaving.positions > cut.position]
            if cut.channel != "both":
                caught = caught[np.isin(self.channel[caught], HIT_BY[cut.channel])]
            alive[caught] *= 1.0 - cut.share
        return alive

    def lost(self, alive: NDArray[np.float64]) -> NDArray[np.float64]:
        """(C,) share of each column's fibres that is lost, from the survival (S,) of strands."""
        hit = np.flatnonzero(alive < 1.0)  # few of them, as a rule
        units = np.bincount(self.column[hit], self.units[hit] * (1.0 - alive[hit]), len(self.whole))
        lost: NDArray[np.float64] = units / self.whole
        return lost


@dataclass(frozen=True, eq=False)
class Network(Fibres):
    """All strands of one anatomy, sorted by column; R roots.

    Attributes:
        atlas: the facts that it was made from.
        tree: the anatomy that it was made from.
        columns: the C columns, in the order of `COLUMN_KINDS` and of the tables.
        strands: the S strands.
        composition: (C, R) share of each root in a column.
        root: (S,) the root of a strand.
        last: (S,) row of the last nerve on a strand's way.
        along: (S,) whether the strand belongs to a nerve segment.
        targets: (C,) whether the column is something that fibres serve, or a reflex.
    """

    atlas: Atlas = field(repr=False)
    tree: Tree
    columns: tuple[Column, ...]
    strands: tuple[Strand, ...]
    composition: NDArray[np.float64]
    root: NDArray[np.intp]
    last: NDArray[np.intp]
    along: NDArray[np.bool_]
    targets: NDArray[np.bool_]
    cell: NDArray[np.intp] = field(repr=False)  # (S,) column x R + root
    ranges: tuple[range, ...] = field(repr=False)  # strands of each column

    def loss_by_root(self, cuts: Iterable[Cut]) -> NDArray[np.float64]:
        """(C, R) share of a column's fibres that is lost, by root. Rows sum to the loss, 0..1."""
        return self.loss_of(self.survival(cuts))

    def loss_of(self, alive: NDArray[np.float64]) -> NDArray[np.float64]:
        """(C, R) losses by root, from the survival (S,) of every strand."""
        lost = self.units * (1.0 - alive)
        cells = np.bincount(self.cell, lost, self.composition.size).astype(np.float64)
        by_root: NDArray[np.float64] = cells.reshape(self.composition.shape) / self.whole[:, None]
        return by_root

    def loss(self, cuts: Iterable[Cut]) -> NDArray[np.float64]:
        """(C,) share of each column's fibres that is lost, 0..1."""
        return self.lost(self.survival(cuts))

    def losses(self, lesions: Sequence[Lesion]) -> NDArray[np.float64]:
        """(L, C) losses of many lesions, 0..1. Sites are taken as the lesions have them."""
        return np.array([self.loss(lesion.cuts) for lesion in lesions])

    @functools.cached_property
    def shares(self) -> list[float]:
        """(S,) share that each strand is of its column, 0..1, as plain numbers."""
        shares: list[float] = (self.units / self.whole[self.column]).tolist()
        return shares

    def strands_by_column(self) -> list[tuple[Strand, ...]]:
        """(C,) the strands of each column."""
        return [self.strands[here.start : here.stop] for here in self.ranges]

    @functools.cached_property
    def ways(self) -> list[int]:
        """(C,) the nerves on the way of each column's fibres, and their roots, as bits."""
        return [
            self.way(
                {nerve for strand in here for nerve, _ in strand.exits},
                {self.tree.roots[strand.root] for strand in here},
            )
            for here in self.strands_by_column()
        ]

    def way(self, nerves: Iterable[str], roots: Iterable[str]) -> int:
        """Nerves and roots as the bits of one number, which is quicker to compare than sets."""
        rows = {self.row(name) for name in nerves}
        rows |= {len(self.nerve_row) + self.row(name) for name in roots}
        return sum(1 << row for row in rows)

    @functools.cached_property
    def place(self) -> Mapping[tuple[str, str], int]:
        """The column of each target and reflex, by kind and id."""
        return {column[:2]: i for i, column in enumerate(self.columns) if column.kind != "nerves"}

    @functools.cached_property
    def heel(self) -> tuple[int, ...]:
        """The columns of the parts of the heel, in the order of all columns."""
        return tuple(sorted(self.place[key] for key in self.atlas.heel_parts.values()))

    def columns_of(self, name: str, kinds: Iterable[str]) -> list[int]:
        """The columns of the targets of a name, of those kinds that have it."""
        return [self.place[kind, name] for kind in kinds if (kind, name) in self.place]

    @functools.cached_property
    def carrying(self) -> frozenset[str]:
        """The roots and nerves that carry fibres; inconstant nerves do not."""
        return frozenset(nerve for strand in self.strands for nerve, _ in strand.exits)

    @functools.cached_property
    def root_units(self) -> NDArray[np.float64]:
        """(R,) all fibre units of each root."""
        own = self.units * (~self.along & (self.channel != ARC))
        return np.bincount(self.root, own, minlength=len(self.tree.roots)).astype(np.float64)

    def row(self, nerve: str) -> int:
        """The row of a nerve in `exits`.

        Raises:
            UnknownName: when there is no such root or nerve.
        """
        try:
            return self.nerve_row[nerve]
        except KeyError:
            near = nearest(nerve, ("root", "nerve"), atlas=self.atlas)
            raise UnknownName(nerve, near, "nerve") from None

    def flows(self) -> dict[tuple[str, str], NDArray[np.float64]]:
        """(R, 2) sensory and motor fibre units on every edge from a nerve to a nerve or target."""
        found: dict[tuple[str, str], NDArray[np.float64]] = {}
        for strand in self.strands:
            column = self.columns[strand.column]
            if column.kind in {"nerves", "reflexes"}:
                continue
            stations = [nerve for nerve, _ in strand.exits]
            for edge in pairwise([*stations, f"{column.kind}:{column.id}"]):
                flow = found.setdefault(edge, np.zeros((len(self.tree.roots), 2)))
                flow[strand.root, strand.channel] += strand.units
        return found


def network(
    dermatome_map: str = "default", variants: tuple[str, ...] = (), *, atlas: Atlas | None = None
) -> Network:
    """The network of one dermatome map and set of variants; built once for each atlas.

    Without an `atlas`, the facts are those of the installation.

    Raises:
        UnknownName: when the map or a variant does not exist.
        VariantConflict: when two variants change the same thing.
    """
    atlas = atlas_at_hand(atlas)
    if dermatome_map not in atlas.maps:
        near = nearest(dermatome_map, ("map",), atlas=atlas)
        raise UnknownName(dermatome_map, near, "dermatome map")
    return _woven(atlas, dermatome_map, check_variants(atlas, variants))


@kept_with_atlas
def _woven(atlas: Atlas, dermatome_map: str, variants: tuple[str, ...]) -> Network:
    return weave(atlas, vary(atlas, usual_tree(atlas, dermatome_map), variants))


def weave(atlas: Atlas, tree: Tree) -> Network:
    """The network of a tree.

    Raises:
        ValueError: when the tree cannot bring a root to a branch that needs it.
    """
    columns = columns_of(atlas, tree)
    return _network(atlas, tree, columns, strands_of(atlas, tree, columns))


def _network(
    atlas: Atlas, tree: Tree, columns: tuple[Column, ...], strands: list[Strand]
) -> Network:
    """The strands as arrays."""
    nerve_row = {name: i for i, name in enumerate((*tree.roots, *tree.edges))}
    units = np.array([strand.units for strand in strands])
    column = np.array([strand.column for strand in strands])
    root = np.array([strand.root for strand in strands])
    cell = column * len(tree.roots) + root
    content = np.bincount(cell, units, minlength=len(columns) * len(tree.roots))
    content = content.reshape(len(columns), -1)
    whole = content.sum(axis=1)
    whole[whole == 0.0] = 1.0  # inconstant nerves carry no fibres and lose none
    borders = np.searchsorted(column, np.arange(len(columns) + 1))
    targets = np.array([c.kind != "nerves" for c in columns])
    return Network(
        atlas=atlas,
        tree=tree,
        columns=columns,
        strands=tuple(strands),
        exits=_exits(strands, nerve_row),
        units=units,
        whole=whole,
        composition=content / whole[:, None],
        channel=np.array([strand.channel for strand in strands], dtype=np.int8),
        column=column,
        root=root,
        last=np.array([nerve_row[strand.exits[-1][0]] for strand in strands]),
        along=~targets[column],
        targets=targets,
        cell=cell,
        nerve_row=nerve_row,
        ranges=tuple(range(int(a), int(b)) for a, b in pairwise(borders)),
    )


def side_by_side(networks: Sequence[Network], wanted: NDArray[np.bool_]) -> Fibres:
    """The fibres of several anatomies of one atlas as those of one: V x C columns in a row.

    Args:
        networks: V of them, at least one.
        wanted: (V, C) the columns whose strands are taken along.
    """
    rows, (_, width) = networks[0].nerve_row, wanted.shape
    taken = [here[net.column] for net, here in zip(networks, wanted, strict=True)]
    number = np.cumsum(np.concatenate(taken)) - 1  # of each strand, among those that are taken
    ends = np.cumsum([len(here) for here in taken])
    numbers = np.split(number, ends[:-1])
    exits: list[list[Exits]] = [[] for _ in rows]
    for net, here, new in zip(networks, taken, numbers, strict=True):
        for row, leaving in enumerate(net.exits):
            kept = here[leaving.strands]
            exits[row].append(Exits(new[leaving.strands[kept]], leaving.positions[kept]))
    columns = [net.column + i * width for i, net in enumerate(networks)]
    return Fibres(
        exits=tuple(Exits(*map(np.concatenate, zip(*of, strict=True))) for of in exits),
        units=_joined([net.units for net in networks], taken),
        whole=np.concatenate([net.whole for net in networks]),
        channel=_joined([net.channel for net in networks], taken),
        column=_joined(columns, taken),
        nerve_row=rows,
    )


def _joined(arrays: Iterable[NDArray[Any]], taken: Iterable[NDArray[np.bool_]]) -> NDArray[Any]:
    """Arrays one after the other, of each what is taken."""
    return np.concatenate([array[here] for array, here in zip(arrays, taken, strict=True)])


def _exits(strands: Sequence[Strand], nerve_row: Mapping[str, int]) -> tuple[Exits, ...]:
    """By nerve: which strands run in it and where they leave. Most nerves have few of them."""
    found: list[list[tuple[int, float]]] = [[] for _ in nerve_row]
    for i, strand in enumerate(strands):
        for nerve, position in strand.exits:
            found[nerve_row[nerve]].append((i, position))
    return tuple(
        Exits(np.array([i for i, _ in here], dtype=np.intp), np.array([at for _, at in here]))
        for here in found
    )
