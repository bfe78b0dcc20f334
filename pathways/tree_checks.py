"""Checks of the nerve tree: no circle, nothing lost at a branching, every target reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.errors import TableError
from pathways.terms import DORSAL_RAMUS, VENTRAL_RAMUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pathways.atlas import Atlas
    from pathways.tables import Supply, Target
    from pathways.unread import Unread

TOLERANCE = 1e-3
"""How far shares may miss their sum, and a sum of supplies its target."""


def tree_faults(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """What is wrong with the tree. A nerve with an unknown parent is not judged."""
    yield from _circles(atlas)
    yield from _splits(atlas)
    yield from _rami(atlas, unread)
    reach = roots_of_nerves(atlas)
    for table in ("skin", "deep", "muscles"):
        for target in getattr(atlas, table).values():
            yield from _target_faults(atlas, f"{table}.toml", target, reach)
    yield from _textbook_roots(atlas)
    yield from _reflexes(atlas)


def ancestors(atlas: Atlas, nerve: str) -> set[str]:
    """Every root and nerve from which fibres can come to a nerve."""
    found: set[str] = set()
    waiting = [nerve]
    while waiting:
        row = atlas.nerves.get(waiting.pop())
        parents = {parent.nerve for parent in row.parents} if row else set()
        waiting += parents - found
        found |= parents
    return found


def roots_of_nerves(atlas: Atlas) -> dict[str, frozenset[str]]:
    """The roots whose fibres can come to each nerve through its listed parents.

    A nerve is missing when it, or one above it, has an unknown parent or stands in a circle.
    """
    reach = {root: frozenset({root}) for root in atlas.roots}
    waiting = dict(atlas.nerves)
    while waiting:
        ready = [n for n, row in waiting.items() if all(p.nerve in reach for p in row.parents)]
        if not ready:
            break
        for nerve in ready:
            parents = waiting.pop(nerve).parents
            roots = (root for p in parents for root in p.roots if root in reach[p.nerve])
            reach[nerve] = frozenset(roots)
    return reach


def _textbook_roots(atlas: Atlas) -> Iterator[TableError]:
    """The main and minor roots of a muscle are roots that serve it, each either main or minor."""
    for row in atlas.muscles.values():
        for field, others in (("main", row.minor), ("minor", ())):
            for at, root in enumerate(getattr(row, field)):
                if root not in row.roots:
                    allowed = f"roots that serve it: {', '.join(row.roots)}"
                    yield TableError("muscles.toml", row.id, f"{field}.{at}", root, allowed)
                elif root in others:
                    allowed = "each root either in main or in minor"
                    yield TableError("muscles.toml", row.id, f"{field}.{at}", root, allowed)


def _circles(atlas: Atlas) -> Iterator[TableError]:
    above = {nerve: ancestors(atlas, nerve) for nerve in atlas.nerves}
    told: set[str] = set()
    for nerve, row in atlas.nerves.items():
        if nerve in above[nerve] and nerve not in told:
            told |= {other for other in above[nerve] if nerve in above.get(other, ())}
            found = [parent.nerve for parent in row.parents]
            allowed = "parents that lead to the roots without a circle"
            yield TableError("nerves.toml", nerve, "parents", found, allowed)


def _rami(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """Every ramus says which it is and leaves one root; every root has one ventral ramus."""
    ventral: dict[str, str] = {}
    for ramus in (row for row in atlas.nerves.values() if row.kind == "ramus"):
        if ramus.latin not in {VENTRAL_RAMUS, DORSAL_RAMUS}:
            allowed = f"{VENTRAL_RAMUS!r} or {DORSAL_RAMUS!r} for a ramus"
            yield TableError("nerves.toml", ramus.id, "latin", ramus.latin, allowed)
        root = ramus.parents[0].nerve
        if len(ramus.parents) > 1 or root in atlas.nerves:
            found = [parent.nerve for parent in ramus.parents]
            yield TableError("nerves.toml", ramus.id, "parents", found, "one root for a ramus")
        elif ramus.latin == VENTRAL_RAMUS:
            if root in ventral:
                allowed = f"a root that {ventral[root]} does not come from"
                yield TableError("nerves.toml", ramus.id, "parents.0.nerve", root, allowed)
            ventral[root] = ramus.id
    for root in () if unread.some("nerves") else atlas.roots:
        if root not in ventral:
            allowed = f"a nerve of the kind 'ramus', {VENTRAL_RAMUS!r}, that comes from it"
            yield TableError("roots.toml", root, "", "nothing", allowed)


def _splits(atlas: Atlas) -> Iterator[TableError]:
    for nerve in atlas.nerves.values():
        split: dict[str, float] = {}
        for parent in nerve.parents:
            for root in parent.roots:
                split[root] = split.get(root, 0.0) + parent.split
        sums = {f"parents: split of {root}": whole for root, whole in split.items()}
        yield from _wrong_sums("nerves.toml", nerve.id, sums)


def _wrong_sums(file: str, row: str, sums: Mapping[str, float]) -> Iterator[TableError]:
    for field, total in sums.items():
        if abs(total - 1.0) > TOLERANCE:
            yield TableError(file, row, field, round(total, 6), "shares that sum to 1")


def _target_faults(
    atlas: Atlas, file: str, target: Target, reach: Mapping[str, frozenset[str]]
) -> Iterator[TableError]:
    maps: Mapping[str, Mapping[str, float]] = getattr(target, "maps", {})
    sums = {"roots": sum(target.roots.values()), "supply": sum(s.fraction for s in target.supply)}
    sums |= {f"maps.{name}": sum(shares.values()) for name, shares in maps.items()}
    sums |= {
        f"supply.{at}.roots": sum(supply.roots.values())
        for at, supply in enumerate(target.supply)
        if supply.roots is not None
    }
    wrong = list(_wrong_sums(file, target.id, sums))
    yield from wrong
    for at, supply in enumerate(target.supply):
        roots = [root for root in supply.roots or target.roots if root in atlas.roots]
        yield from _unbrought(file, target.id, f"supply.{at}.roots", roots, supply, reach)
    if not wrong:
        yield from _unequal(file, target)
    for name, shares in maps.items():
        brought = _brought(target.supply, reach)
        if brought is not None and not brought & shares.keys():
            allowed = "at least one root that its nerves carry: " + ", ".join(sorted(brought))
            yield TableError(file, target.id, f"maps.{name}", sorted(shares), allowed)


def _unbrought(
    file: str,
    row: str,
    field: str,
    roots: Iterable[str],
    supply: Supply,
    reach: Mapping[str, frozenset[str]],
) -> Iterator[TableError]:
    """The roots that a nerve cannot bring to a target."""
    if supply.nerve not in reach:
        return
    carried = reach[supply.nerve]
    for root in roots:
        if root not in carried:
            allowed = "a root that this nerve carries: " + ", ".join(sorted(carried))
            yield TableError(file, row, field, root, allowed)


def _unequal(file: str, target: Target) -> Iterator[TableError]:
    """The roots of which the supplies bring more or less than the target has."""
    for root, share in target.roots.items():
        brought = sum(s.fraction * (s.roots or target.roots).get(root, 0.0) for s in target.supply)
        if abs(brought - share) > TOLERANCE:
            allowed = f"{brought:.3f}, what its supplies bring"
            yield TableError(file, target.id, f"roots.{root}", share, allowed)


def _brought(
    supplies: Iterable[Supply], reach: Mapping[str, frozenset[str]]
) -> frozenset[str] | None:
    """The roots that the nerves of a target carry; None where one of them cannot be judged."""
    carried = [reach.get(supply.nerve) for supply in supplies]
    known = [roots for roots in carried if roots is not None]
    return frozenset().union(*known) if len(known) == len(carried) else None


def _reflexes(atlas: Atlas) -> Iterator[TableError]:
    for reflex in atlas.reflexes.values():
        sums = {"roots": sum(reflex.roots.values())}
        yield from _wrong_sums("reflexes.toml", reflex.id, sums)
        for at, muscle in enumerate(reflex.muscles):
            own = atlas.muscles[muscle].roots if muscle in atlas.muscles else reflex.roots
            for root in sorted(reflex.roots.keys() & atlas.roots.keys() - own.keys()):
                allowed = f"a muscle that {root} serves, as it serves the reflex"
                yield TableError("reflexes.toml", reflex.id, f"muscles.{at}", muscle, allowed)
