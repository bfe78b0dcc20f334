"""Strands: bundles of fibres of one root with one way, pushed up from the targets to the roots.

Where several parents carry a root, they share its fibres by their `split`; so the flow is
conserved at every branching, for every root, sensory and motor apart.

Columns are what a loss is computed for: nerve segments, skin territories, deep structures,
muscles and reflexes, in table order. A segment of a nerve counts the fibres that reach its
distal end; a reflex counts its roots' motor fibres, and a cut of either limb of the arc breaks it
(the afferent fibres run in the same nerves).
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from pathways.lesions import borders
from pathways.nerve_tree import MOTOR_KINDS, TargetKey, Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pathways.atlas import Atlas
    from pathways.lesions import Cut
    from pathways.terms import Channel

SENSORY, MOTOR, ARC = 0, 1, 2
HIT_BY: dict[Channel, tuple[int, ...]] = {
    "both": (SENSORY, MOTOR, ARC),
    "sensory": (SENSORY, ARC),
    "motor": (MOTOR, ARC),
}
"""Which fibres a cut of a channel hits: a cut of either limb breaks a reflex arc."""


class Route(NamedTuple):
    """One route of a root's fibres: (nerve, position where they leave it), root first."""

    share: float
    exits: tuple[tuple[str, float], ...]


class Column(NamedTuple):
    """What a loss is computed for. `segment` counts the segments of a nerve, else it is -1."""

    kind: str
    id: str
    segment: int = -1


class Strand(NamedTuple):
    """Fibres of one root on one way to one column. `units` are fibre units."""

    column: int
    root: int
    channel: int
    units: float
    exits: tuple[tuple[str, float], ...]

    def hit_by(self, cut: Cut) -> bool:
        """Whether a cut reaches fibres of this kind, sensory or motor, wherever it is."""
        return cut.share > 0.0 and self.channel in HIT_BY[cut.channel]


def strands_of(atlas: Atlas, tree: Tree, columns: Sequence[Column]) -> list[Strand]:
    """Every strand of a tree, sorted by column.

    Raises:
        ValueError: when the tree cannot bring a root to a branch that needs it.
    """
    place = {column: i for i, column in enumerate(columns)}
    fibres = list(_target_strands(tree, place))
    found = [*_segment_strands(atlas, columns, fibres), *fibres]
    found += _reflex_strands(atlas, tree, place, fibres)
    return sorted(found, key=lambda strand: strand.column)


def columns_of(atlas: Atlas, tree: Tree) -> tuple[Column, ...]:
    """The columns of every network of this atlas, in the order of the tables."""
    nerves, ends = (*atlas.roots, *atlas.nerves), borders(atlas)
    pieces = [Column("nerves", n, i) for n in nerves for i in range(len(ends[n]) - 1)]
    targets = [Column(kind, name) for kind, name in tree.branches]
    return (*pieces, *targets, *(Column("reflexes", name) for name in tree.reflexes))


def _routes(tree: Tree) -> functools._lru_cache_wrapper[tuple[Route, ...]]:
    """A function (nerve, root) -> every route of the fibres to the nerve; shares sum to 1."""

    @functools.cache
    def routes(nerve: str, root: str) -> tuple[Route, ...]:
        if nerve in tree.roots:
            return (Route(1.0, ()),) if nerve == root else ()
        edges = [e for e in tree.edges[nerve] if root in e.roots and routes(e.parent, root)]
        whole = sum(edge.split for edge in edges)
        return tuple(
            Route(route.share * edge.split / whole, (*route.exits, (edge.parent, edge.position)))
            for edge in edges
            for route in routes(edge.parent, root)
        )

    return routes


def _target_strands(tree: Tree, place: Mapping[Column, int]) -> Iterator[Strand]:
    """The strands of every target.

    Raises:
        ValueError: when the tree cannot bring a root to a branch that needs it.
    """
    routes = _routes(tree)
    for key, branches in tree.branches.items():
        channel = MOTOR if key.kind in MOTOR_KINDS else SENSORY
        for branch in branches:
            for root, units in branch.fibres.items():
                found = routes(branch.nerve, root)
                if not found:
                    raise ValueError(
                        f"{key.id}: no nerve brings {root} to {branch.nerve}. Correct the roots "
                        f"of the target or of the parents of {branch.nerve}."
                    )
                for route in found:
                    exits = (*route.exits, (branch.nerve, branch.position))
                    column = place[Column(*key)]
                    number = tree.roots.index(root)
                    yield Strand(column, number, channel, units * route.share, exits)


def _segment_strands(
    atlas: Atlas, columns: Sequence[Column], fibres: Iterable[Strand]
) -> list[Strand]:
    """For every nerve segment, the fibres that reach its distal end.

    A stretch beyond the last branch has no fibres of its own and shows those of the one before.
    """
    ends = borders(atlas)
    pieces = {(c.id, c.segment): i for i, c in enumerate(columns) if c.kind == "nerves"}
    found: dict[tuple[int, int, int, tuple[tuple[str, float], ...]], float] = {}
    for fibre in fibres:
        for depth, (nerve, position) in enumerate(fibre.exits):
            for i, end in enumerate(ends[nerve][1:]):
                if end <= position:
                    exits = (*fibre.exits[:depth], (nerve, end))
                    key = (pieces[nerve, i], fibre.root, fibre.channel, exits)
                    found[key] = found.get(key, 0.0) + fibre.units
    strands = [Strand(col, root, chan, units, e) for (col, root, chan, e), units in found.items()]
    carrying = {strand.column for strand in strands}
    for (_, i), column in pieces.items():
        if i and column not in carrying and column - 1 in carrying:
            carrying.add(column)
            strands += [s._replace(column=column) for s in strands if s.column == column - 1]
    return strands


def _reflex_strands(
    atlas: Atlas, tree: Tree, place: Mapping[Column, int], fibres: Sequence[Strand]
) -> list[Strand]:
    """The motor fibres of each reflex's muscles, weighed by the reflex's roots."""
    of_column: dict[int, list[Strand]] = {}
    for fibre in fibres:
        of_column.setdefault(fibre.column, []).append(fibre)
    found = []
    for name, shares in tree.reflexes.items():
        muscles = atlas.reflexes[name].muscles
        for muscle in muscles:
            strands = of_column[place[Column(*TargetKey("muscles", muscle))]]
            for root, share in shares.items():
                own = [s for s in strands if tree.roots[s.root] == root]
                whole = sum(s.units for s in own) * len(muscles)
                column = place[Column("reflexes", name)]
                found += [
                    Strand(column, s.root, ARC, share * s.units / whole, s.exits) for s in own
                ]
    return found
