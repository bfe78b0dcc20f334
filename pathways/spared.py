"""What a lesion spares, and the path along which it reaches the heel."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pathways.at_hand import kept_with_atlas
from pathways.explanations import WORTH_SAYING, nerve_words, why
from pathways.nerve_tree import TARGET_KINDS
from pathways.states import ROUNDING, SPARED, UNTOUCHED, VARIABLE, steps
from pathways.terms import FELT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pathways.atlas import Atlas
    from pathways.outcomes import Outcome


ORDER = ("heel", "reflexes", "nerves", "skin", "deep", "muscles")
"""What a reader would ask about first."""


@dataclass(frozen=True)
class Spared:
    """Something that the lesion spares: its kind (`nerves`, `skin` ...), id, name, and why."""

    kind: str
    id: str
    name: str
    why: str


def spared_by(found: Outcome) -> tuple[Spared, ...]:
    """What a reader would ask about and is not hit: heel, reflexes, nerves, skin, deep, muscles.

    Nothing when no fibre is reached: then all is spared, and the reason is the lesion's.
    """
    if not found.reaches_any:
        return ()
    groups: dict[str, list[Spared]] = {group: [] for group in ORDER}
    for (kind, _), column in found.network.place.items():
        group = "heel" if column in found.network.heel else kind
        if _is_spared(found, column, group):
            groups[group].append(_target(found, column))
    nerves: dict[str, Spared] = {}
    for nerve in (*_branches_above(found), *_siblings(found)):
        nerves.setdefault(nerve.id, nerve)
    groups["nerves"] += nerves.values()
    return tuple(thing for group in groups.values() for thing in group)


def _is_spared(found: Outcome, column: int, group: str) -> bool:
    """Whether a target is told as spared; heel and reflexes are even if they are untouched."""
    code = found.state_codes[column]
    told = code == SPARED or (code == UNTOUCHED and group in {"heel", "reflexes"})
    return told and FELT[found.felt_codes[column]] == "none" and not found.only_irritated(column)


def path_of(found: Outcome) -> tuple[str, ...]:
    """Ids of the nerves from the most proximal cut to what loses most.

    Skin before deep structures and muscles, and the heel before other skin that loses as much;
    where nothing is in the deficit, to what is felt most. Among equals it goes to what an alarm is
    about (`functions.toml`), and then to what has most fibres. Empty when nothing is reached, or
    so little that nothing could be felt.
    """
    if not _is_felt(found):
        return ()
    place = found.network.place.items()
    skin = [i for (kind, _), i in place if kind == "skin"]
    targets = [i for (kind, _), i in place if kind in TARGET_KINDS]
    for amounts in (found.loss, found.reach):
        values = amounts.round(6).tolist()
        for group in (skin, targets):
            best = _best(found, group, values)
            if values[best] >= steps(found.atlas, found.network.columns[best].kind)[0] - ROUNDING:
                return _way_to(found, best)
    return _way_to(found, max(targets, key=lambda i: found.reached[i]))


def _best(found: Outcome, group: Iterable[int], values: Sequence[float]) -> int:
    """The column with most of a value; of several the heel, what alarms, what has most fibres."""
    net, alarming = found.network, _alarming(found.atlas)
    most = max(values[i] for i in group)
    return max(
        (i for i in group if values[i] == most),
        key=lambda i: (i in net.heel, net.columns[i].id in alarming, round(float(net.whole[i]), 6)),
    )


@kept_with_atlas
def _alarming(atlas: Atlas) -> frozenset[str]:
    """The targets of the functions that an alarm is about."""
    return frozenset(name for row in atlas.functions.values() if row.alarm for name in row.targets)


def heel_path_of(found: Outcome) -> tuple[str, ...]:
    """Ids of the nerves from the most proximal cut to the part of the heel that is hit most.

    What is lost comes before what is felt, and skin before deep structures. Empty when the heel is
    neither.
    """
    net = found.network
    for values in (found.lost, found.reached):
        for kind in ("skin", "deep"):
            group = [i for i in net.heel if net.columns[i].kind == kind]
            best = max(group, key=lambda i: values[i], default=None)
            if best is not None and values[best] >= steps(found.atlas, kind)[0] - ROUNDING:
                return _way_to(found, best)
    return ()


def heel_nerves_of(found: Outcome, parts: Iterable[str]) -> tuple[str, ...]:
    """Ids of the nerves by which caught fibres reach parts of the heel, those with most first.

    A nerve that brings a part only a small share of its caught fibres is left out. `parts` are
    called as in the deficit: `medial`, `fat_pad` ...
    """
    net, heel = found.network, found.atlas.heel_parts
    wanted = {net.place[heel[part]] for part in parts}
    brought: defaultdict[str, float] = defaultdict(float)
    for column in sorted(wanted):
        nerves: defaultdict[str, float] = defaultdict(float)
        for i in net.ranges[column]:
            nerves[net.strands[i].exits[-1][0]] += net.shares[i] * (1.0 - found.clear[i])
        least = WORTH_SAYING * sum(nerves.values())
        for name in (name for name, share in nerves.items() if share > least):
            brought[name] += nerves[name]
    return tuple(sorted(brought, key=lambda name: -round(brought[name], 6)))


def _is_felt(found: Outcome) -> bool:
    """Whether any cut reaches so much of its nerve that something of it could be felt."""
    return any(cut.caught >= found.atlas.grades[cut.grade].possible for cut in found.cuts)


def _way_to(found: Outcome, best: int) -> tuple[str, ...]:
    """The nerves from the most proximal cut to a column."""
    net = found.network
    caught = [
        (_first_cut(found, i), net.units[i] * (found.clear[i] - 1.0), i)
        for i in net.ranges[best]
        if found.clear[i] < 1.0
    ]
    if not caught:
        return ()
    first, _, strand = min(caught)
    return tuple(nerve for nerve, _ in net.strands[strand].exits[first:])


def _first_cut(found: Outcome, number: int) -> int:
    """At which station on its way, counted from the root, a strand is first caught."""
    strand = found.network.strands[number]
    return next(
        station
        for station, position, cut in found.met(strand)
        if strand.hit_by(cut) and position > cut.position
    )


def _target(found: Outcome, column: int) -> Spared:
    kind, name, _ = found.network.columns[column]
    return Spared(kind, name, getattr(found.atlas, kind)[name].name, why(found, column))


def _branches_above(found: Outcome) -> Iterator[Spared]:
    """Nerves with fibres that leave a cut nerve above the cut, the nearest to the cut first."""
    tree, nerves = found.network.tree, found.atlas.nerves
    varying = _varying(found)
    seen: set[str] = set()
    carrying = found.network.carrying - found.cuts_on.keys()
    for cut in found.cuts:
        for position, name in tree.leaving.get(cut.nerve, ()):
            if position <= cut.position and name in carrying and name not in seen:
                seen.add(name)
                verb = "leaves" if name not in found.hit_nerves else "brings fibres that leave"
                trunk = nerve_words(cut.nerve, atlas=found.atlas)
                place = f"{verb} {trunk} above the lesion (at {position:g} of its length)"
                usual = ", as a rule" if name in varying else ""
                yield Spared("nerves", name, nerves[name].name, f"{place}{usual}")


def _varying(found: Outcome) -> set[str]:
    """Nerves that are hit in some anatomies."""
    varies = (found.codes == VARIABLE) | (found.felt == FELT.index("variable"))
    columns = (found.network.columns[i] for i in np.flatnonzero(varies))
    return {column.id for column in columns if column.kind == "nerves"}


def _siblings(found: Outcome) -> Iterator[Spared]:
    """Nerves that arise beside a cut nerve, carry its roots and lose nothing."""
    tree, nerves = found.network.tree, found.atlas.nerves
    free = found.network.carrying - found.hit_nerves - found.cuts_on.keys()
    for cut in found.cuts:
        origin = {(edge.parent, edge.roots) for edge in tree.edges.get(cut.nerve, ())}
        parents = {parent for parent, _ in origin}
        roots = {root for _, all_roots in origin for root in all_roots}
        beside = {name for parent in parents for _, name in tree.leaving[parent]} & free
        for name in (name for name in tree.edges if name in beside):
            if any(e.parent in parents and roots & set(e.roots) for e in tree.edges[name]):
                place = f"arises beside {nerve_words(cut.nerve, atlas=found.atlas)} and is not hit"
                yield Spared("nerves", name, nerves[name].name, place)
