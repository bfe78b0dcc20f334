"""Dermatome maps and nerve fields: whose skin a patch is, by each map and by the nerves.

A patch of skin keeps its shape; each map gives it other roots, or leaves it blank. The functions
read the atlas that they are given, or that of the installation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.names import UnknownName, nearest

if TYPE_CHECKING:
    from pathways.atlas import Atlas
    from pathways.clinical_tables import DermatomeMap
    from pathways.tables import SkinTerritory

GIVEN = 0.2  # a map gives a patch to the roots that have more of it than this; less is a rim


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


def composition(
    territory: str, dermatome_map: str = "default", *, atlas: Atlas | None = None
) -> dict[str, float]:
    """The roots of a patch of skin on a map, with shares that sum to 1; empty where it is blank.

    Shares are modelling values. Where the map names the roots of the patch and nobody gives their
    shares, they have those of the default composition, or equal ones.

    Raises:
        UnknownName: when there is no such patch or map.
    """
    atlas = atlas_at_hand(atlas)
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


def key_point_roots(territory: str, *, atlas: Atlas | None = None) -> tuple[str, ...]:
    """The roots whose key sensory point lies in a patch: `("S4", "S5")` for "S4-5".

    Raises:
        UnknownName: when there is no such patch.
    """
    atlas = atlas_at_hand(atlas)
    levels = _row(atlas, territory).key_point_levels
    return tuple(name for name in levels if name in atlas.roots)


def roots_on(territory: str, dermatome_map: str, *, atlas: Atlas | None = None) -> tuple[str, ...]:
    """The roots that a map gives a patch to; a map of key points gives it to its point's root.

    Raises:
        UnknownName: when there is no such patch or map.
    """
    atlas = atlas_at_hand(atlas)
    shares = composition(territory, dermatome_map, atlas=atlas)
    found = tuple(root for root, share in shares.items() if share > GIVEN)
    if _map(atlas, dermatome_map).kind == "key_points":
        points = key_point_roots(territory, atlas=atlas)
        found += tuple(root for root in points if root not in found)
    return found


def compared_maps(atlas: Atlas | None = None) -> tuple[str, ...]:
    """The maps that are set beside each other, the oldest first."""
    return _compared_maps(atlas_at_hand(atlas))


@kept_with_atlas
def _compared_maps(atlas: Atlas) -> tuple[str, ...]:
    found = [(row.year or 0, name) for name, row in atlas.maps.items() if row.compared]
    return tuple(name for _, name in sorted(found))


def agreement(territory: str, root: str, *, atlas: Atlas | None = None) -> Agreement:
    """How many of the compared maps give a patch of skin to a root.

    Raises:
        UnknownName: when there is no such patch or root.
    """
    atlas = atlas_at_hand(atlas)
    if root not in atlas.roots:
        raise UnknownName(root, nearest(root, ("root",), atlas=atlas), "root")
    given = {name: roots_on(territory, name, atlas=atlas) for name in compared_maps(atlas)}
    asked = tuple(name for name, roots in given.items() if roots)
    return Agreement(root, tuple(name for name in asked if root in given[name]), asked)


def agreed_root(territory: str, *, atlas: Atlas | None = None) -> Agreement | None:
    """The root on which most compared maps agree; None where all of them leave the patch blank.

    Of roots with as many maps the one with more of the patch by default comes first.

    Raises:
        UnknownName: when there is no such patch.
    """
    atlas = atlas_at_hand(atlas)
    default = _row(atlas, territory).roots
    found = [agreement(territory, root, atlas=atlas) for root in atlas.roots]
    best = max(found, key=lambda one: (len(one.maps), default.get(one.root, 0.0)))
    return best if best.maps else None


def skin_branches(territory: str, *, atlas: Atlas | None = None) -> tuple[SkinBranch, ...]:
    """The nerves that serve a patch of skin, the one that brings most first.

    Raises:
        UnknownName: when there is no such patch.
    """
    atlas = atlas_at_hand(atlas)
    field_of = {n: name for name, row in atlas.nerve_fields.items() for n in row.nerves}
    supplies = sorted(_row(atlas, territory).supply, key=lambda s: -s.fraction)
    return tuple(SkinBranch(s.nerve, s.position, s.fraction, field_of[s.nerve]) for s in supplies)


def _row(atlas: Atlas, territory: str) -> SkinTerritory:
    if territory not in atlas.skin:
        near = nearest(territory, ("skin",), atlas=atlas)
        raise UnknownName(territory, near, "patch of skin")
    return atlas.skin[territory]


def _map(atlas: Atlas, dermatome_map: str) -> DermatomeMap:
    if dermatome_map not in atlas.maps:
        near = nearest(dermatome_map, ("map",), atlas=atlas)
        raise UnknownName(dermatome_map, near, "dermatome map")
    return atlas.maps[dermatome_map]
