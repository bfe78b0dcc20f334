"""What a lesion spares, and the path along which it reaches the heel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pathways.explanations import nerve_words, why
from pathways.fibres import KINDS
from pathways.states import SPARED, UNTOUCHED, steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.fibres import Column
    from pathways.outcomes import Outcome


@dataclass(frozen=True)
class Spared:
    """Something that the lesion spares: its kind (`nerves`, `skin` ...), id, name and the reason."""

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
    heel = _heel()
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
    found_things += [("nerves", branch) for branch in _branches_above(found)]
    return tuple(thing for group in order for rank, thing in found_things if rank == group)


def path_of(found: Outcome) -> tuple[str, ...]:
    """Ids of the nerves from the first cut to the heel skin, or to what is hit most.

    The heel part that loses most decides, when it reaches the possible-threshold; otherwise the
    target that loses most. Empty when nothing is hit.
    """
    net = found.network
    heel = [i for i, c in enumerate(net.columns) if c.kind == "skin" and c[:2] in _heel()]
    targets = [i for i, c in enumerate(net.columns) if c.kind in KINDS[1:4]]
    limit = steps("skin")[0] - 1e-9
    hit = [i for i in heel if found.loss[i] >= limit] or targets
    best = max(hit, key=lambda i: found.loss[i])
    if found.loss[best] <= 0.0:
        return ()
    lost = [float(net.units[i] * (1.0 - found.alive[i])) for i in net.ranges[best]]
    strand = net.strands[net.ranges[best][int(np.argmax(lost))]]
    cut = {c.nerve: c.position for c in found.cuts}
    stations = [nerve for nerve, _ in strand.exits]
    first = next(n for n, (nerve, at) in enumerate(strand.exits) if at > cut.get(nerve, 1.0))
    return tuple(stations[first:])


def _heel() -> set[tuple[str, str]]:
    """(kind, id) of the parts of the heel."""
    from pathways.atlas import load  # noqa: PLC0415 - the tables load on first use

    atlas = load()
    tables = {"skin": atlas.skin, "deep": atlas.deep}
    return {(kind, name) for kind, rows in tables.items() for name in rows if rows[name].heel}


def _rank(column: Column, heel: set[tuple[str, str]]) -> str:
    return "heel" if column[:2] in heel else column.kind


def _target(found: Outcome, column: int) -> Spared:
    from pathways.atlas import load  # noqa: PLC0415 - the tables load on first use

    kind, name, _ = found.network.columns[column]
    return Spared(kind, name, getattr(load(), kind)[name].name, why(found, column))


def _branches_above(found: Outcome) -> Iterator[Spared]:
    """Nerves with fibres that leave a cut nerve above the cut, the nearest to the cut first."""
    from pathways.atlas import load  # noqa: PLC0415 - the tables load on first use

    tree, nerves = found.network.tree, load().nerves
    carrying = {name for strand in found.network.strands for name, _ in strand.exits}
    lost = {name for i, s in enumerate(found.network.strands) if found.alive[i] < 1.0 for name, _ in s.exits}
    seen: set[str] = set()
    for cut in found.cuts:
        leaving = [
            (edge.position, name)
            for name, edges in tree.edges.items()
            for edge in edges
            if edge.parent == cut.nerve and edge.position <= cut.position
        ]
        for position, name in sorted(leaving, reverse=True):
            if name in carrying - seen:
                seen.add(name)
                verb = "leaves" if name not in lost else "brings fibres that leave"
                place = f"{verb} {nerve_words(cut.nerve)} above the cut (at {position:g})"
                yield Spared("nerves", name, nerves[name].name, place)
