"""Dermatome maps and nerve fields: whose skin a patch is, by each map and by the nerves.

A patch of skin keeps its shape; each map gives it other roots, or leaves it blank.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pathways.names import UnknownName, nearest

if TYPE_CHECKING:
    from pathways.atlas import Atlas
    from pathways.clinical_tables import DermatomeMap
    from pathways.tables import SkinTerritory

MAIN = 0.2  # a map gives a patch to the roots that have more of it than this; less is a rim


@dataclass(frozen=True)
class Agreement:
    """How far the compared maps agree that a patch of skin belongs to a root.

    `maps` give the patch to the root; `asked` say anything of the patch. Oldest map first.
    """

    root: str
    maps: tuple[str, ...]
    asked: tuple[str, ...]


@dataclass(frozen=True)
class SkinBranch:
    """A nerve that serves a patch of skin.

    `position` (0..1) is where the branch to the skin leaves it, `fraction` the part of the patch's
    fibres that it brings (a modelling share), and `field` the nerve whose field the patch is.
    """

    nerve: str
    position: float
    fraction: float
    field: str


def composition(territory: str, dermatome_map: str = "default") -> dict[str, float]:
    """The roots of a patch of skin on a map, with shares that sum to 1; empty where it is blank.

    Shares are modelling values. Where the map names the roots of the patch and nobody gives their
    shares, they have those of the default composition, or equal ones.

    Raises:
        UnknownName: when there is no such patch or map.
    """
    atlas = _atlas()
    row, chosen = _row(atlas, territory), _map(atlas, dermatome_map)
    if chosen.patches is None:
        return dict(row.maps.get(dermatome_map, row.roots))
    listed = [root for root, patches in chosen.patches.items() if territory in patches]
    if not listed:
        return {}
    shares = row.maps.get(dermatome_map) or {r: x for r, x in row.roots.items() if r in listed}
    shares = shares or dict.fromkeys(listed, 1.0)
    whole = sum(shares.values())
    return {root: share / whole for root, share in shares.items()}


def key_point_roots(territory: str) -> tuple[str, ...]:
    """The roots whose key sensory point lies in a patch: `("S4", "S5")` for "S4-5".

    Raises:
        UnknownName: when there is no such patch.
    """
    atlas = _atlas()
    levels, _, _ = _row(atlas, territory).key_point.partition(":")
    first, _, last = levels.partition("-")
    names = (first, f"{first[:1]}{last}") if last else (first,)
    return tuple(name for name in names if name in atlas.roots)


def roots_on(territory: str, dermatome_map: str) -> tuple[str, ...]:
    """The roots that a map gives a patch to; a map of key points gives it to its point's root.

    Raises:
        UnknownName: when there is no such patch or map.
    """
    shares = composition(territory, dermatome_map)
    found = tuple(root for root, share in shares.items() if share > MAIN)
    if _map(_atlas(), dermatome_map).kind == "key_points":
        found += tuple(root for root in key_point_roots(territory) if root not in found)
    return found


@functools.cache
def compared_maps() -> tuple[str, ...]:
    """The maps that are set beside each other, the oldest first."""
    found = [(row.year or 0, name) for name, row in _atlas().maps.items() if row.compared]
    return tuple(name for _, name in sorted(found))


def agreement(territory: str, root: str) -> Agreement:
    """How many of the compared maps give a patch of skin to a root.

    Raises:
        UnknownName: when there is no such patch or root.
    """
    if root not in _atlas().roots:
        raise UnknownName(root, nearest(root, ("roots",)), "root")
    given = {name: roots_on(territory, name) for name in compared_maps()}
    asked = tuple(name for name, roots in given.items() if roots)
    return Agreement(root, tuple(name for name in asked if root in given[name]), asked)


def agreed_root(territory: str) -> Agreement | None:
    """The root on which most compared maps agree; None where all of them leave the patch blank.

    Of roots with as many maps the one with more of the patch by default comes first.

    Raises:
        UnknownName: when there is no such patch.
    """
    atlas = _atlas()
    default = _row(atlas, territory).roots
    found = [agreement(territory, root) for root in atlas.roots]
    best = max(found, key=lambda one: (len(one.maps), default.get(one.root, 0.0)))
    return best if best.maps else None


def skin_branches(territory: str) -> tuple[SkinBranch, ...]:
    """The nerves that serve a patch of skin, the one that brings most first.

    Raises:
        UnknownName: when there is no such patch.
    """
    atlas = _atlas()
    field_of = {n: name for name, row in atlas.nerve_fields.items() for n in row.nerves}
    supplies = sorted(_row(atlas, territory).supply, key=lambda s: -s.fraction)
    return tuple(SkinBranch(s.nerve, s.position, s.fraction, field_of[s.nerve]) for s in supplies)


def _atlas() -> Atlas:
    from pathways.library import load  # noqa: PLC0415 - the tables load on first use

    return load()


def _row(atlas: Atlas, territory: str) -> SkinTerritory:
    if territory not in atlas.skin:
        raise UnknownName(territory, nearest(territory, ("skin",)), "patch of skin")
    return atlas.skin[territory]


def _map(atlas: Atlas, dermatome_map: str) -> DermatomeMap:
    if dermatome_map not in atlas.maps:
        raise UnknownName(dermatome_map, nearest(dermatome_map, ("maps",)), "dermatome map")
    return atlas.maps[dermatome_map]
