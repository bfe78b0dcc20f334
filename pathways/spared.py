"""What a lesion spares, and the path along which it reaches the heel."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pathways.explanations import WORTH_SAYING, nerve_words, why
from pathways.fibres import COLUMN_KINDS
from pathways.states import ROUNDING, SPARED, UNTOUCHED, VARIABLE, steps
from pathways.terms import FELT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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

    Nothing when no fibre is reached: then all is spared, and the reason is the lesion's.
    """
    if not any(cut.caught for cut in found.cuts):
        return ()
    columns = found.network.columns
    heel = set(found.atlas.heel_parts.values())
    wanted = [
        i
        for i, column in enumerate(columns)
        if column.kind != "nerves"
        and FELT[found.felt[i]] == "none"
        and not found.only_irritated(i)
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
    """Ids of the nerves from the most proximal cut to what loses most.

    Skin before deep structures and muscles, and the heel before other skin that loses as much;
    where nothing is in the deficit, to what is felt most. Among equals it goes to what an alarm is
    about (`functions.toml`), and then to what has most fibres. Empty when nothing is reached, or
    so little that nothing could be felt.
    """
    if not _is_felt(found):
        return ()
    columns, heel = found.network.columns, set(found.atlas.heel_parts.values())
    rows = found.atlas.functions.values()
    alarming = {name for row in rows if row.alarm for name in row.targets}
    fibres = found.network.whole.round(6).tolist()
    groups = (
        [i for i, c in enumerate(columns) if c.kind == "skin"],
        [i for i, c in enumerate(columns) if c.kind in COLUMN_KINDS[1:4]],
    )
    for amounts in (found.loss, found.reach):
        values = amounts.round(6).tolist()
        for group in groups:
            best = max(
                group,
                key=lambda i: (
                    *(values[i], columns[i][:2] in heel),
                    *(columns[i].id in alarming, fibres[i]),
                ),
            )
            if values[best] >= steps(found.atlas, columns[best].kind)[0] - ROUNDING:
                return _way_to(found, best)
    return _way_to(found, max(groups[1], key=lambda i: found.reach[i]))


def heel_path_of(found: Outcome) -> tuple[str, ...]:
    """Ids of the nerves from the most proximal cut to the part of the heel that is hit most.

    What is lost comes before what is felt, and skin before deep structures. Empty when the heel is
    neither.
    """
    columns, heel = found.network.columns, set(found.atlas.heel_parts.values())
    for values in (found.loss, found.reach):
        for kind in ("skin", "deep"):
            group = [i for i, c in enumerate(columns) if c.kind == kind and c[:2] in heel]
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
    wanted = {heel[part] for part in parts}
    brought: defaultdict[str, float] = defaultdict(float)
    for column in (i for i, c in enumerate(net.columns) if c[:2] in wanted):
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
        (_first_cut(found, i), net.units[i] * (found.touched[i] - 1.0), i)
        for i in net.ranges[best]
        if found.touched[i] < 1.0
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
        for station, (nerve, position) in enumerate(strand.exits)
        for cut in found.cuts_on.get(nerve, ())
        if strand.hit_by(cut) and position > cut.position
    )


def _rank(column: Column, heel: set[tuple[str, str]]) -> str:
    return "heel" if column[:2] in heel else column.kind


def _target(found: Outcome, column: int) -> Spared:
    kind, name, _ = found.network.columns[column]
    return Spared(kind, name, getattr(found.atlas, kind)[name].name, why(found, column))


def _branches_above(found: Outcome) -> Iterator[Spared]:
    """Nerves with fibres that leave a cut nerve above the cut, the nearest to the cut first."""
    tree, nerves = found.network.tree, found.atlas.nerves
    varying = _varying(found)
    seen: set[str] = set()
    for cut in found.cuts:
        leaving = [
            (edge.position, name)
            for name, edges in tree.edges.items()
            for edge in edges
            if edge.parent == cut.nerve and edge.position <= cut.position
        ]
        for position, name in sorted(leaving, reverse=True):
            if name in found.network.carrying - seen - found.cuts_on.keys():
                seen.add(name)
                verb = "leaves" if name not in found.hit_nerves else "brings fibres that leave"
                trunk = nerve_words(cut.nerve, atlas=found.atlas)
                place = f"{verb} {trunk} above the lesion (at {position:g} of its length)"
                usual = ", as a rule" if name in varying else ""
                yield Spared("nerves", name, nerves[name].name, f"{place}{usual}")


def _varying(found: Outcome) -> set[str]:
    """Nerves that are hit in some anatomies."""
    variable = FELT.index("variable")
    return {
        column.id
        for i, column in enumerate(found.network.columns)
        if column.kind == "nerves" and (found.codes[i] == VARIABLE or found.felt[i] == variable)
    }


def _siblings(found: Outcome) -> Iterator[Spared]:
    """Nerves that arise beside a cut nerve, carry its roots and lose nothing."""
    tree, nerves = found.network.tree, found.atlas.nerves
    free = found.network.carrying - found.hit_nerves - found.cuts_on.keys()
    for cut in found.cuts:
        origin = {(edge.parent, edge.roots) for edge in tree.edges.get(cut.nerve, ())}
        parents = {parent for parent, _ in origin}
        roots = {root for _, all_roots in origin for root in all_roots}
        for name, edges in tree.edges.items():
            beside = any(e.parent in parents and roots & set(e.roots) for e in edges)
            if beside and name in free:
                place = f"arises beside {nerve_words(cut.nerve, atlas=found.atlas)} and is not hit"
                yield Spared("nerves", name, nerves[name].name, place)
