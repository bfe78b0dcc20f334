"""The nerve tree of one anatomy: who leaves whom, where, and who reaches which target.

The tables give the usual anatomy. Variants return an edited copy (`variants.vary`), dermatome
maps give the skin another root composition; the engine reads nothing but this tree.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways.atlas import Atlas
    from pathways.tables import Supply, Target

TARGET_KINDS = ("skin", "deep", "muscles")
MOTOR_KINDS = ("muscles",)


class TargetKey(NamedTuple):
    """A target: its kind (`skin`, `deep` or `muscles`) and its id, unique within the kind."""

    kind: str
    id: str


@dataclass(frozen=True)
class Edge:
    """A nerve leaves `parent` at `position` (0..1) with the fibres of `roots`.

    `split` weighs this parent against others that carry the same root.
    """

    parent: str
    position: float
    roots: tuple[str, ...]
    split: float = 1.0


@dataclass(frozen=True)
class Branch:
    """A branch to a target leaves `nerve` at `position` (0..1); `fibres` are units per root."""

    nerve: str
    position: float
    fibres: Mapping[str, float]


@dataclass(frozen=True)
class Tree:
    """One anatomy under one dermatome map.

    `roots` in order from T12 to Co1; `edges` gives every nerve's parents; `branches` every
    target's branches; `reflexes` the root shares of every reflex. `unreachable` lists the
    (territory, root, share) that the map claims although no nerve carries that root there.
    """

    roots: tuple[str, ...]
    edges: Mapping[str, tuple[Edge, ...]]
    branches: Mapping[TargetKey, tuple[Branch, ...]]
    reflexes: Mapping[str, Mapping[str, float]]
    unreachable: tuple[tuple[str, str, float], ...] = ()

    @functools.cached_property
    def leaving(self) -> dict[str, list[tuple[float, str]]]:
        """Where (0..1) each nerve leaves each of its parents, by parent, the most distal first."""
        found: dict[str, list[tuple[float, str]]] = {}
        for name, edges in self.edges.items():
            for edge in edges:
                found.setdefault(edge.parent, []).append((edge.position, name))
        return {parent: sorted(here, reverse=True) for parent, here in found.items()}

    def carries(self, nerve: str, root: str) -> bool:
        """Whether fibres of `root` can come as far as `nerve`."""
        if nerve in self.roots:
            return nerve == root
        edges = self.edges[nerve]
        return any(root in edge.roots and self.carries(edge.parent, root) for edge in edges)


def usual_tree(atlas: Atlas, dermatome_map: str = "default") -> Tree:
    """The tree as the tables give it, with the skin composed as one dermatome map has it.

    A territory that the map does not show keeps its default composition. A root that the map
    claims but no nerve can bring is left out, the others are scaled up to the whole, and it is
    listed in `unreachable`.
    """
    edges = {
        name: tuple(Edge(p.nerve, p.position, p.roots, p.split) for p in nerve.parents)
        for name, nerve in atlas.nerves.items()
    }
    bare = Tree(tuple(atlas.roots), edges, {}, {})
    missing: list[tuple[str, str, float]] = []
    branches: dict[TargetKey, tuple[Branch, ...]] = {}
    for kind in TARGET_KINDS:
        for name, target in getattr(atlas, kind).items():
            claimed = getattr(target, "maps", {}).get(dermatome_map)
            if claimed is None or dermatome_map == "default":
                branches[TargetKey(kind, name)] = _default_branches(target)
                continue
            found, lost = _mapped_branches(bare, target, claimed)
            branches[TargetKey(kind, name)] = found
            missing += [(name, root, claimed[root]) for root in lost]
    reflexes = {name: reflex.roots for name, reflex in atlas.reflexes.items()}
    return Tree(bare.roots, edges, branches, reflexes, tuple(missing))


def _default_branches(target: Target) -> tuple[Branch, ...]:
    """Fibre units of each branch: weight x fraction x root share."""
    return tuple(
        Branch(s.nerve, s.position, _scaled(s.roots or target.roots, target.weight * s.fraction))
        for s in target.supply
    )


def _mapped_branches(
    tree: Tree, target: Target, claimed: Mapping[str, float]
) -> tuple[tuple[Branch, ...], tuple[str, ...]]:
    """The branches with the map's composition, and the roots that cannot reach the target.

    Each root is divided over the branches that can carry it, in proportion to their fractions.
    """
    bringing = {root: [s for s in target.supply if tree.carries(s.nerve, root)] for root in claimed}
    lost = tuple(root for root in claimed if not bringing[root])
    whole = sum(share for root, share in claimed.items() if bringing[root])
    branches = tuple(
        Branch(supply.nerve, supply.position, fibres)
        for supply in target.supply
        if (fibres := _shares(supply, claimed, bringing, target.weight / whole))
    )
    return branches, lost


def _shares(
    supply: Supply,
    claimed: Mapping[str, float],
    bringing: Mapping[str, list[Supply]],
    units: float,
) -> dict[str, float]:
    """Fibre units per root that one branch brings under a map."""
    return {
        root: units * share * supply.fraction / sum(s.fraction for s in bringing[root])
        for root, share in claimed.items()
        if any(s is supply for s in bringing[root])
    }


def _scaled(shares: Mapping[str, float], factor: float) -> dict[str, float]:
    return {root: share * factor for root, share in shares.items()}
