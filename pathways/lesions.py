"""Lesions: which nerves are cut, where along them, and how much of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.names import UnknownName, nearest, quoted
from pathways.terms import CHANNELS, SIDES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways.atlas import Atlas
    from pathways.terms import Channel, Side

NUMBER = r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?"
"""How a position is written."""

NO_POSITION = "{name}: after @ comes a position between 0 (proximal) and 1 (distal)."


@dataclass(frozen=True)
class Cut:
    """A nerve hit at one place: whatever leaves it beyond `position` loses `share` of its fibres.

    `position` runs from 0 (proximal end) to 1 (distal end). What leaves at or before it is
    spared. `share` lies in 0..1. `channel` says which fibres are hit.

    Raises:
        ValueError: when position, share or channel are out of range.
    """

    nerve: str
    position: float = 0.0
    share: float = 1.0
    channel: Channel = "both"

    def __post_init__(self) -> None:
        """Refuse numbers that mean nothing."""
        if not 0.0 <= self.position <= 1.0:
            raise ValueError(f"{self.nerve}@{self.position}: a position lies between 0 and 1.")
        if not 0.0 <= self.share <= 1.0:
            raise ValueError(f"{self.nerve}: the share {self.share} does not lie between 0 and 1.")
        if self.channel not in CHANNELS:
            raise ValueError(f"{self.nerve}: the channel is one of {', '.join(CHANNELS)}.")


@dataclass(frozen=True)
class Lesion:
    """One or more cuts on one side or on both, with the spots that hurt without a cut.

    `parts` are the ids that the lesion was made from; a variant of anatomy can exchange a site
    among them. `pain` are ids of skin territories and deep structures. `atlas` holds the facts it
    was made from; None for one made by hand, which takes those of whoever reads it.
    """

    id: str
    name: str
    cuts: tuple[Cut, ...]
    side: Side = "right"
    pain: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    atlas: Atlas | None = field(default=None, compare=False, repr=False)


def lesion(
    *ids: str,
    side: Side = "right",
    share: float = 1.0,
    channel: Channel = "both",
    atlas: Atlas | None = None,
) -> Lesion:
    """The lesion of all given roots, nerves (`nerve` or `nerve@position`) and sites together.

    A root or a nerve without a position is cut at its proximal end. A bilateral site (central
    stenosis, cauda equina) takes both sides whatever `side` says. `share` (0..1) scales every
    cut; `channel` narrows cuts of all fibres to sensory or motor ones. Without an `atlas`, the
    facts are those of the installation.

    Raises:
        UnknownName: when an id is no root, nerve or site; it carries the nearest names.
        ValueError: when no id is given, or a position, share or side is out of range.
    """
    if not ids:
        raise ValueError("A lesion needs at least one root, nerve or site.")
    if side not in SIDES:
        raise ValueError(f"The side {side!r} is not one of {', '.join(SIDES)}.")
    atlas = atlas_at_hand(atlas)
    pieces = [_piece(atlas, identifier) for identifier in ids]
    cuts = tuple(_narrowed(cut, share, channel) for piece in pieces for cut in piece.cuts)
    return Lesion(
        id="+".join(piece.id for piece in pieces),
        name=" + ".join(piece.name for piece in pieces),
        cuts=cuts,
        side="both" if any(piece.side == "both" for piece in pieces) else side,
        pain=tuple(dict.fromkeys(spot for piece in pieces for spot in piece.pain)),
        parts=tuple(piece.id for piece in pieces),
        atlas=atlas,
    )


def segments(nerve_id: str, *, atlas: Atlas | None = None) -> tuple[float, ...]:
    """Borders along a root or nerve, 0 first and 1 last: branchings and places of sites.

    Without an `atlas`, they are those of the installation.

    Raises:
        UnknownName: when there is no such root or nerve.
    """
    atlas = atlas_at_hand(atlas)
    try:
        return borders(atlas)[nerve_id]
    except KeyError:
        near = nearest(nerve_id, ("roots", "nerves"), atlas=atlas)
        raise UnknownName(nerve_id, near, "nerve") from None


def selectable(atlas: Atlas | None = None) -> tuple[str, ...]:
    """Every lesion id that a viewer offers: roots, sites, then each nerve in each interval.

    A nerve appears as `nerve@middle` once for every interval between its borders. Without an
    `atlas`, they are those of the installation.
    """
    return _selectable(atlas_at_hand(atlas))


@kept_with_atlas
def _selectable(atlas: Atlas) -> tuple[str, ...]:
    middles = (cut for name in atlas.nerves for cut in _middles(name, borders(atlas)[name]))
    return (*atlas.roots, *atlas.sites, *middles)


def _middles(nerve: str, places: tuple[float, ...]) -> tuple[str, ...]:
    return tuple(f"{nerve}@{round((a + b) / 2, 4):g}" for a, b in pairwise(places))


def _piece(atlas: Atlas, identifier: str) -> Lesion:
    """The lesion of one id."""
    if identifier in atlas.sites:
        site = atlas.sites[identifier]
        cuts = tuple(Cut(c.nerve, c.position, c.share, c.channel) for c in site.cuts)
        side: Side = "both" if site.bilateral else "right"
        return Lesion(identifier, site.name, cuts, side, site.pain)
    nerve, at, place = identifier.partition("@")
    row = atlas.roots.get(nerve) or atlas.nerves.get(nerve)
    if row is None:
        raise UnknownName(identifier, nearest(identifier, atlas=atlas), "root, nerve or site")
    position = _position(identifier, place) if at else 0.0
    name = f"{row.name}, cut at {position:g} of its length" if position else row.name
    return Lesion(identifier, name, (Cut(nerve, position),))


def _position(identifier: str, place: str) -> float:
    if not re.fullmatch(NUMBER, place) or not 0.0 <= float(place) <= 1.0:
        raise ValueError(NO_POSITION.format(name=quoted(identifier)))
    return float(place)


def _narrowed(cut: Cut, share: float, channel: Channel) -> Cut:
    narrow = channel if cut.channel == "both" else cut.channel
    return Cut(cut.nerve, cut.position, cut.share * share, narrow)


@kept_with_atlas
def borders(atlas: Atlas) -> Mapping[str, tuple[float, ...]]:
    """Borders (0..1) of every root and nerve in the usual anatomy, as `segments` gives them."""
    found: dict[str, set[float]] = {name: {0.0, 1.0} for name in (*atlas.roots, *atlas.nerves)}
    for nerve in atlas.nerves.values():
        for parent in nerve.parents:
            found[parent.nerve].add(parent.position)
    for table in (atlas.skin, atlas.deep, atlas.muscles):
        for target in table.values():
            for supply in target.supply:
                found[supply.nerve].add(supply.position)
    for site in atlas.sites.values():
        for cut in site.cuts:
            found[cut.nerve].add(cut.position)
    return {name: tuple(sorted(places)) for name, places in found.items()}
