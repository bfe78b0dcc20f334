"""Reasons: by which way each part of a target's fibres is caught or escapes.

A *way* is told by what a reader can check: the cut and the nerve that leaves there, or the root
and the nerve that reaches the target.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pathways.outcomes import Met, Outcome
    from pathways.strands import Strand

CAUGHT, ABOVE, OTHER_NERVE, OTHER_ROOT, BRUSHED, OTHER_FIBRES = range(6)
SEGMENTAL = frozenset({"ramus", "division", "trunk"})  # kinds of nerve that are told by root


class Way(NamedTuple):
    """Why some fibres of a target are caught or escape.

    `how`: CAUGHT; ABOVE (the way leaves the cut nerve above the cut); OTHER_NERVE (a root that
    is hit, on a way that is not); OTHER_ROOT; BRUSHED (left over from a cut of a small share);
    OTHER_FIBRES (the cut hits motor fibres alone, and these are sensory, or the other way round).
    `cut`, `position` and `branch` say where the way leaves a cut nerve, `branch` is "" where the
    target's own branch leaves there. Ways of roots, rami and divisions have no `cut`.
    """

    how: int
    last: str
    root: str
    cut: str = ""
    position: float = 0.0
    branch: str = ""


@dataclass(frozen=True)
class Reason:
    """Ways that are told in one breath; the fields are those of `Way`, gathered."""

    how: int
    lasts: tuple[str, ...]
    roots: tuple[str, ...]
    cut: str = ""
    positions: tuple[float, ...] = ()
    branch: str = ""


def ways_of(found: Outcome, column: int) -> tuple[dict[Way, float], dict[Way, float]]:
    """The ways that are reached and those that escape, with their shares of the column's fibres.

    The shares of both together sum to 1; the largest come first.
    """
    net = found.network
    caught: dict[Way, float] = {}
    escaped: dict[Way, float] = {}
    for i in net.ranges[column]:
        strand, share, alive = net.strands[i], net.shares[i], found.clear[i]
        met = found.met(strand)
        if alive < 1.0:
            way = _caught(found, strand, met)
            caught[way] = caught.get(way, 0.0) + share * (1.0 - alive)
        if alive > 0.0:
            way = _escaped(found, strand, met)
            escaped[way] = escaped.get(way, 0.0) + share * alive
    return _most_first(caught), _most_first(escaped)


def gathered(ways: Iterable[Way], order: Sequence[str]) -> list[Reason]:
    """Ways that say the same, put together; roots in the given order."""
    groups: dict[tuple[int, str, str, tuple[str, ...]], list[Way]] = {}
    ways = list(ways)
    roots_to: defaultdict[tuple[int, str], set[str]] = defaultdict(set)
    for way in ways:
        roots_to[way.how, way.last].add(way.root)
    for way in ways:
        roots = () if way.cut else tuple(sorted(roots_to[way.how, way.last], key=order.index))
        groups.setdefault((way.how, way.cut, way.branch, roots), []).append(way)
    return [
        Reason(
            how,
            tuple(dict.fromkeys(way.last for way in group)),
            roots,
            cut,
            tuple(sorted({way.position for way in group})),
            branch,
        )
        for (how, cut, branch, roots), group in groups.items()
    ]


def _most_first(shares: dict[Way, float]) -> dict[Way, float]:
    if len(shares) < 2:
        return shares
    return dict(sorted(shares.items(), key=lambda item: -item[1]))


def _caught(found: Outcome, strand: Strand, met: Sequence[Met]) -> Way:
    """The strongest cut on a strand's way, and how the way goes on from there."""
    best, at = 0.0, 0
    for station, position, cut in met:
        if strand.hit_by(cut) and position > cut.position and cut.share > best:
            best, at = cut.share, station
    return _told(found, strand, CAUGHT, at)


def _escaped(found: Outcome, strand: Strand, met: Sequence[Met]) -> Way:
    last, root = strand.exits[-1][0], _root(found, strand)
    if met:
        beyond = [cut for _, position, cut in met if position > cut.position and cut.share]
        if any(strand.hit_by(cut) for cut in beyond):
            return Way(BRUSHED, last, root)
        if beyond:
            return Way(OTHER_FIBRES, last, root)
        return _told(found, strand, ABOVE, met[0][0])
    if root not in found.hit_roots:
        return Way(OTHER_ROOT, last, root)
    clean = [nerve for nerve, _ in strand.exits if nerve not in found.hit_nerves]
    return Way(OTHER_NERVE, clean[-1], root)


def _told(found: Outcome, strand: Strand, how: int, depth: int) -> Way:
    """A way that leaves a cut nerve, told by the nerve or, near the spine, by the root."""
    cut, position = strand.exits[depth]
    root, last = _root(found, strand), strand.exits[-1][0]
    row = found.atlas.nerves.get(cut)
    if how == CAUGHT and last != cut and (row is None or row.kind in SEGMENTAL):
        return Way(CAUGHT, last, root)
    branch = strand.exits[depth + 1][0] if depth + 1 < len(strand.exits) else ""
    return Way(how, last, root, cut, position, branch)


def _root(found: Outcome, strand: Strand) -> str:
    return found.network.tree.roots[strand.root]
