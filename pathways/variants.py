"""Variants of anatomy: edits of the nerve tree, one or several at once.

Five edits exist. A nerve leaves elsewhere (`reattach`), its parents bring other shares
(`resplit`), a patch of skin has another nerve (`resupply`), the plexuses take their roots one level
higher or lower (`root_shift`), or a site acts as another site (`site`).

**Pre- and postfixed plexuses.** In a prefixed plexus each spinal level does what the level below
it usually does ("L4 plays L5"). Roots and rami are named by the vertebra they leave under, so
they keep their names and places; what moves is the place where the plexuses take hold of them.
Every nerve that arises from a ventral ramus therefore arises one ramus higher, and every fibre
that came that way counts for that root, with all it serves and the reflexes. The dorsal rami are
segmental and stay as they are. The model ends at T12 and Co1: a shift beyond an end stops there,
so T12 (or Co1) does its own work and its neighbour's, and at the other end one root is left
without fibres.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pathways.lesions import lesion
from pathways.names import UnknownName, nearest
from pathways.nerve_tree import Branch, Edge, TargetKey, Tree
from pathways.terms import DORSAL_RAMUS, LOCAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pathways.atlas import Atlas
    from pathways.lesions import Lesion
    from pathways.variant_tables import Change, Resupply


class VariantConflict(ValueError):  # noqa: N818 - reads as what it says
    """Two variants that cannot be in one body: both change the same thing.

    Attributes:
        variants: the ids of the two.
        about: what both change.
    """

    def __init__(self, first: str, second: str, about: str, names: tuple[str, str]) -> None:
        """Keep the parts, and say it in one sentence by the names of the two."""
        self.variants = (first, second)
        self.about = about
        one, other = (f"'{name}'" for name in names)
        super().__init__(
            f"The variants {one} and {other} cannot occur together: "
            "both change the same thing. Leave one out."
        )


def check_variants(atlas: Atlas, names: Iterable[str]) -> tuple[str, ...]:
    """The names without repetition, in table order.

    Raises:
        UnknownName: when one is no variant.
        VariantConflict: when two of them change the same thing.
    """
    wanted = {names} if isinstance(names, str) else set(names)
    for name in wanted:
        if name not in atlas.variants:
            raise UnknownName(name, nearest(name, ("variant",), atlas=atlas), "variant")
    ordered = tuple(name for name in atlas.variants if name in wanted)
    owner: dict[str, str] = {}
    for name in ordered:
        for change in atlas.variants[name].changes:
            about = _subject(change)
            if about in owner:
                both = (atlas.variants[owner[about]].name, atlas.variants[name].name)
                raise VariantConflict(owner[about], name, about, both)
            owner[about] = name
    return ordered


def vary(atlas: Atlas, tree: Tree, names: Iterable[str]) -> Tree:
    """The tree with the edits of all named variants.

    Raises:
        UnknownName: when one is no variant.
        VariantConflict: when two of them change the same thing.
    """
    for change in _changes(atlas, check_variants(atlas, names)):
        if change.kind == "reattach":
            tree = _reattached(tree, change.nerve, change.parent, change.position)
        elif change.kind == "resplit":
            tree = _resplit(tree, change.nerve, change.split)
        elif change.kind == "resupply":
            tree = _resupplied(tree, change)
        elif change.kind == "root_shift":
            tree = _shifted(atlas, tree, change.levels)
    return tree


def site_in(atlas: Atlas, wanted: Lesion, names: Iterable[str]) -> Lesion:
    """The lesion as it acts in the anatomy of the named variants, its sites exchanged."""
    swaps = {c.instead_of: c.site for c in _changes(atlas, names) if c.kind == "site"}
    if not swaps.keys() & set(wanted.parts):
        return wanted
    pairs = zip(wanted.parts, wanted.grades, strict=True)
    ids = (
        f"{swaps.get(part, part)}{'' if grade == LOCAL else f':{grade}'}" for part, grade in pairs
    )
    return lesion(*ids, side=wanted.side, share=wanted.share, channel=wanted.channel, atlas=atlas)


def _changes(atlas: Atlas, names: Iterable[str]) -> Iterator[Any]:
    return (change for name in names for change in atlas.variants[name].changes)


def _subject(change: Change) -> str:
    """What a change is about, in words: two changes of one subject contradict."""
    if change.kind == "root_shift":
        return "the level of the plexuses"
    if change.kind == "resupply":
        return f"the supply of {change.target}"
    if change.kind == "site":
        return f"the site {change.instead_of}"
    return f"the origin of {change.nerve}"


def _reattached(tree: Tree, nerve: str, parent: str, position: float) -> Tree:
    roots = tuple(dict.fromkeys(root for edge in tree.edges[nerve] for root in edge.roots))
    return replace(tree, edges={**tree.edges, nerve: (Edge(parent, position, roots),)})


def _resplit(tree: Tree, nerve: str, split: Mapping[str, float]) -> Tree:
    edges = tuple(
        replace(edge, split=split.get(edge.parent, edge.split))
        for edge in tree.edges[nerve]
        if split.get(edge.parent, edge.split) > 0.0
    )
    return replace(tree, edges={**tree.edges, nerve: edges})


def _resupplied(tree: Tree, change: Resupply) -> Tree:
    """A share of the fibres of a patch of skin on another nerve."""
    key = TargetKey("skin", change.target)
    kept, moved = [], dict[str, float]()
    for branch in tree.branches[key]:
        stays = {}
        for root, units in branch.fibres.items():
            # A map may give the patch a root that the other nerve does not carry.
            share = change.share if tree.carries(change.nerve, root) else 0.0
            if share:
                moved[root] = moved.get(root, 0.0) + units * share
            if share < 1.0:
                stays[root] = units * (1.0 - share)
        if stays:
            kept.append(replace(branch, fibres=stays))
    other = (Branch(change.nerve, change.position, moved),) if moved else ()
    return replace(tree, branches={**tree.branches, key: (*kept, *other)})


def _shifted(atlas: Atlas, tree: Tree, levels: int) -> Tree:
    """The plexuses one level higher (-1) or lower (+1), as the module describes it."""
    rami = {name for name, row in atlas.nerves.items() if row.kind == "ramus"}
    dorsal = {name for name in rami if atlas.nerves[name].latin == DORSAL_RAMUS}
    fixed = rami | _descendants(tree, dorsal)
    root = _neighbours(tree.roots, levels)
    ramus_of = {tree.edges[ramus][0].parent: ramus for ramus in rami - dorsal}
    moved = {ramus_of[usual]: ramus_of[now] for usual, now in root.items()}
    edges = {
        name: parents if name in fixed else _moved(parents, moved, root)
        for name, parents in tree.edges.items()
    }
    branches = {
        key: tuple(
            b if b.nerve in fixed else Branch(b.nerve, b.position, _summed(b.fibres, root))
            for b in found
        )
        for key, found in tree.branches.items()
    }
    reflexes = {name: _summed(shares, root) for name, shares in tree.reflexes.items()}
    return replace(tree, edges=edges, branches=branches, reflexes=reflexes)


def _descendants(tree: Tree, nerves: set[str]) -> set[str]:
    """The nerves and all that arises from them alone."""
    found = set(nerves)
    while True:
        more = {n for n, edges in tree.edges.items() if {e.parent for e in edges} <= found}
        if more <= found:
            return found
        found |= more


def _neighbours(roots: Sequence[str], levels: int) -> dict[str, str]:
    """Each root's neighbour `levels` further down; the ends stay where they are."""
    last = len(roots) - 1
    return {root: roots[min(max(i + levels, 0), last)] for i, root in enumerate(roots)}


def _moved(
    edges: Iterable[Edge], ramus: Mapping[str, str], root: Mapping[str, str]
) -> tuple[Edge, ...]:
    """Edges on the neighbouring rami; those that fall together at an end become one."""
    found: dict[tuple[str, float, tuple[str, ...]], float] = {}
    for edge in edges:
        roots = tuple(dict.fromkeys(root[r] for r in edge.roots))
        key = (ramus.get(edge.parent, edge.parent), edge.position, roots)
        found[key] = found.get(key, 0.0) + edge.split
    return tuple(Edge(*key, split) for key, split in found.items())


def _summed(shares: Mapping[str, float], root: Mapping[str, str]) -> dict[str, float]:
    """Root shares under the roots' new names."""
    found: dict[str, float] = {}
    for usual, share in shares.items():
        found[root[usual]] = found.get(root[usual], 0.0) + share
    return found
