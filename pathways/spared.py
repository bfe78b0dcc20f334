"""What a lesion spares, and the path along which it reaches the heel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pathways.explanations import nerve_words, why
from pathways.fibres import COLUMN_KINDS
from pathways.states import SPARED, UNTOUCHED, steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.outcomes import Outcome
    from pathways.strands import Column


@dataclass(frozen=True)
class Spared:
    """Something that the lesion spares: its kind (`nerves`, `skin` ...), id, name, and why."""

    kind: str
    id: str
    name: str
    why: str


def spared_by(found: Outcome) -> tuple[Spared, ...]:
    """What a reader would ask about and is not hit: heel, reflexes, nerves, skin, deep, muscles.

    Nothing when no nerve is cut: then all is spared, and the reason is the lesion's.
    """
    if not found.cuts:
        return ()
    columns = found.network.columns
    heel = set(found.atlas.heel_parts.values())
    wanted = [
        i
        for i, column in enumerate(columns)
        if column.kind != "nerves"
        and (
            found.codes[i] == SPARED
            or (found.codes[i] == UNTOUCHED and (column.kind == "reflexes" or column[:2] in heel))
        )
    ]
    order = ("heel", "reflexes", "nerves", "skin", "deep", "muscles")
    found_things = [(_rank(columns[i], heel), _target(found, i)) for i in wanted]
    nerves: dict[str, Spared] = {}
    for nerve in (*_branches_above(found), *_siblings(found)):
        nerves.setdefault(nerve.id, nerve)
    found_things += [("nerves", nerve) for nerve in nerves.values()]
    return tuple(thing for group in order for rank, thing in found_things if rank == group)


def path_of(found: Outcome) -> tuple[str, ...]:
    """Ids of the nerves from the first cut to the heel skin, or to what is hit most.

    The part of the heel that loses most decides, skin before deep structures; where none is in
    the deficit, the skin and then anything else that loses most. Empty when nothing is hit.
    """
    net = found.network
    best = _goal(found)
    if found.loss[best] <= 0.0:
        return ()
    lost = [float(net.units[i] * (1.0 - found.alive[i])) for i in net.ranges[best]]
    strand = net.strands[net.ranges[best][int(np.argmax(lost))]]
    cut = {c.nerve: c.position for c in found.cuts}
    stations = [nerve for nerve, _ in strand.exits]
    first = next(n for n, (nerve, at) in enumerate(strand.exits) if at > cut.get(nerve, 1.0))
    return tuple(stations[first:])


def _goal(found: Outcome) -> int:
    """The column that the path leads to: heel skin, deep heel, skin, then anything else."""
    columns, heel = found.network.columns, set(found.atlas.heel_parts.values())
    groups = (
        [i for i, c in enumerate(columns) if c.kind == "skin" and c[:2] in heel],
        [i for i, c in enumerate(columns) if c.kind == "deep" and c[:2] in heel],
        [i for i, c in enumerate(columns) if c.kind == "skin"],
        [i for i, c in enumerate(columns) if c.kind in COLUMN_KINDS[1:4]],
    )
    for group in groups:
        best = max(group, key=lambda i: found.loss[i])
        if found.loss[best] >= steps(found.atlas, columns[best].kind)[0] - 1e-9:
            break
    return best


def _rank(column: Column, heel: set[tuple[str, str]]) -> str:
    return "heel" if column[:2] in heel else column.kind


def _target(found: Outcome, column: int) -> Spared:
    kind, name, _ = found.network.columns[column]
    return Spared(kind, name, getattr(found.atlas, kind)[name].name, why(found, column))


def _branches_above(found: Outcome) -> Iterator[Spared]:
    """Nerves with fibres that leave a cut nerve above the cut, the nearest to the cut first."""
    tree, nerves = found.network.tree, found.atlas.nerves
    seen: set[str] = set()
    for cut in found.cuts:
        leaving = [
            (edge.position, name)
            for name, edges in tree.edges.items()
            for edge in edges
            if edge.parent == cut.nerve and edge.position <= cut.position
        ]
        for position, name in sorted(leaving, reverse=True):
            if name in found.network.carrying - seen:
                seen.add(name)
                verb = "leaves" if name not in found.hit_nerves else "brings fibres that leave"
                trunk = nerve_words(cut.nerve, atlas=found.atlas)
                place = f"{verb} {trunk} above the cut (at {position:g})"
                yield Spared("nerves", name, nerves[name].name, place)


def _siblings(found: Outcome) -> Iterator[Spared]:
    """Nerves that arise beside a cut nerve, carry its roots and lose nothing."""
    tree, nerves = found.network.tree, found.atlas.nerves
    free = found.network.carrying - found.hit_nerves
    for cut in found.cuts:
        origin = {(edge.parent, edge.roots) for edge in tree.edges.get(cut.nerve, ())}
        parents = {parent for parent, _ in origin}
        roots = {root for _, all_roots in origin for root in all_roots}
        for name, edges in tree.edges.items():
            beside = any(e.parent in parents and roots & set(e.roots) for e in edges)
            if beside and name in free:
                place = f"arises beside {nerve_words(cut.nerve, atlas=found.atlas)} and is not hit"
                yield Spared("nerves", name, nerves[name].name, place)
