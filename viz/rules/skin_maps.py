"""What colours the skin besides a lesion: roots on a map, fields of the nerves, agreement of maps.

Every colour is worked out here, once: figures read these lists, and the browser viewer gets them
with the scene as `table()`. A list has one entry per patch of skin, in the order of the facts;
None is a patch that stays blank.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, NamedTuple

import pathways
from viz.rules.style import ROOT_COLOURS
from viz.view import BOTH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes import Body
    from viz.view import View

FIELD_COLOURS = (
    "#3f8f4f", "#3b4a8c", "#a0447e", "#5e8c3a", "#eedd88", "#b7ddb0", "#ccbb44", "#b65f2e",
    "#77aadd", "#2f6fb0", "#8c5a3c", "#bbcc33", "#cf5c78", "#cc99bb", "#ee8866", "#99ddff",
    "#9c8ade", "#ffaabb", "#44bb99",
)  # fmt: skip
"""Colours of the nerves' fields, in the order of their table. Neighbours differ for all eyes."""

STRENGTH = (0.0, 0.3, 0.55, 0.8, 1.0)
"""How much of its colour a root has by the number of maps that agree on it, for four maps."""

NO_MAP = "#f1e8de"
"""Skin of which the maps speak, but none gives it to the chosen root."""

Colours = list[str | None]


class Way(NamedTuple):
    """One way to colour the skin: which list of colours each side has, and what goes with it.

    Args:
        right: `map` (roots of the dermatome map), `nerves` or `agreement`.
        left: the same for the left side.
        borders: whether the borders of the nerves' fields are drawn.
        points: whether the key points stand on a map that is made of them.

    """

    right: str
    left: str
    borders: bool = False
    points: bool = False


WAYS: dict[str, dict[str, Way]] = {
    "roots": dict.fromkeys(BOTH, Way("map", "map", points=True)),
    "nerves": dict.fromkeys(BOTH, Way("nerves", "nerves")),
    "both": {
        "split": Way("map", "nerves", points=True),
        "blended": Way("map", "map", borders=True, points=True),
    },
    "agreement": dict.fromkeys(BOTH, Way("agreement", "agreement")),
}
"""`View.skin_shows` -> `View.both` -> how the skin is coloured; a lesion is not a map."""


def colours(view: View) -> dict[str, Colours] | None:
    """Give the colours of a view's skin by side; None where it shows what is lit."""
    if view.skin_shows == "lesion":
        return None
    way = WAYS[view.skin_shows][view.both]
    return {"right": _listed(way.right, view), "left": _listed(way.left, view)}


def _listed(colours_of: str, view: View) -> Colours:
    """Give the list of colours that a way names."""
    if colours_of == "nerves":
        return field_colours()
    if colours_of == "agreement":
        return agreement_colours(chosen_root(view))
    return root_colours(view.dermatome_map)


def chosen_root(view: View) -> str:
    """Give the root whose agreement is shown: the selected one, or an empty name for all."""
    (root,) = view.lesions if len(view.lesions) == 1 else ("",)
    return root if root in ROOT_COLOURS else ""


def shows_key_points(view: View) -> bool:
    """Whether the key sensory points stand on the skin."""
    on_map = view.dermatome_map in maps_of_points() and view.skin_shows != "lesion"
    return view.key_points or (on_map and WAYS[view.skin_shows][view.both].points)


def maps_of_points() -> list[str]:
    """Name the maps that are made of key points."""
    return [name for name, row in pathways.load().maps.items() if row.kind == "key_points"]


def fades_what_is_not_lit(view: View) -> bool:
    """Whether a lesion fades the map where it does not reach; agreement on a root stays whole."""
    return bool(view.lesions) and not (view.skin_shows == "agreement" and chosen_root(view))


def root_colours(dermatome_map: str) -> Colours:
    """Give each patch the colours of its roots on a map, mixed by their shares."""
    shares = (pathways.composition(patch, dermatome_map) for patch in pathways.load().skin)
    return [mixed({ROOT_COLOURS[r]: x for r, x in one.items()}) if one else None for one in shares]


def drawn_roots(dermatome_map: str) -> set[str]:
    """Name the roots that a map draws, or whose points it tests."""
    patches = pathways.load().skin
    drawn = {root for patch in patches for root in pathways.composition(patch, dermatome_map)}
    return drawn | {root for patch in patches for root in pathways.roots_on(patch, dermatome_map)}


def field_colours() -> Colours:
    """Give each patch the colour of the nerve in whose field it lies."""
    return [FIELD_COLOURS[number] for number in field_numbers()]


@functools.cache
def field_numbers() -> list[int]:
    """Give the number of each patch's field, in the order of the table of fields."""
    atlas = pathways.load()
    order = list(atlas.nerve_fields)
    return [order.index(pathways.skin_branches(patch)[0].field) for patch in atlas.skin]


def agreement_colours(root: str = "") -> Colours:
    """Give each patch a root's colour by how many maps agree on it.

    Args:
        root: the root that is asked for; empty takes on each patch the one with most maps.

    """
    found: Colours = []
    for patch in pathways.load().skin:
        agreed = pathways.agreement(patch, root) if root else pathways.agreed_root(patch)
        if agreed is None or not agreed.asked:
            found.append(None)
        else:
            found.append(step_colour(agreed.root, len(agreed.maps)))
    return found


def step_colour(root: str, maps: int) -> str:
    """Give the colour of a root on which so many maps agree."""
    strength = STRENGTH[maps]
    return mixed({ROOT_COLOURS[root]: strength, NO_MAP: 1 - strength})


def mixed(shares: Mapping[str, float]) -> str:
    """Mix colours as light mixes, by shares that sum to 1."""
    channels = []
    for at in (1, 3, 5):
        light = sum(x * (int(colour[at : at + 2], 16) / 255) ** 2.2 for colour, x in shares.items())
        channels.append(round(255 * light ** (1 / 2.2)))
    return "#" + "".join(f"{min(255, channel):02x}" for channel in channels)


def key_points(body: Body) -> dict[str, list[float]]:
    """Give the place of each root's key sensory point on the right side of a body, (3,) mm."""
    return {root: [round(float(v), 1) for v in at] for root, at in body.key_points.items()}


def table() -> dict[str, Any]:
    """Give all of it as plain values, as the browser viewer reads it.

    Returns:
        `colours` of every list; `ways` to show them and `maps_of_points`; `field_of` each patch
        and the `fields` by number; `shares` (map -> patch -> root -> share) and `given` (map ->
        patch -> roots that the map gives it to); `compared` maps, the oldest first; `asked` (patch
        -> maps that say anything of it) and `agreed` (patch -> root -> maps that give it to the
        root); `best` root of each patch; `branches` (patch -> nerves and their fields, the one
        that brings most first); `steps` of agreement, from no map to all, by root.

    """
    atlas = pathways.load()
    return {
        "colours": {
            "roots": {name: root_colours(name) for name in atlas.maps},
            "nerves": field_colours(),
            "agreement": {root: agreement_colours(root) for root in ("", *atlas.roots)},
        },
        "ways": {
            shown: {both: way._asdict() for both, way in ways.items()}
            for shown, ways in WAYS.items()
        },
        "maps_of_points": maps_of_points(),
        "steps": {r: [step_colour(r, n) for n in range(len(STRENGTH))] for r in atlas.roots},
        "fields": [
            {"id": name, "name": row.name, "colour": FIELD_COLOURS[number]}
            for number, (name, row) in enumerate(atlas.nerve_fields.items())
        ],
        "field_of": field_numbers(),
        "compared": list(pathways.compared_maps()),
        "shares": {name: _shares(name) for name in atlas.maps},
        "given": {name: _given(name) for name in pathways.compared_maps()},
        "asked": {patch: _asked(patch) for patch in atlas.skin},
        "agreed": {patch: _agreed(patch) for patch in atlas.skin},
        "best": {patch: _best(patch) for patch in atlas.skin},
        "branches": {patch: _branches(patch) for patch in atlas.skin},
    }


def _asked(patch: str) -> list[str]:
    return list(pathways.agreement(patch, next(iter(pathways.load().roots))).asked)


def _agreed(patch: str) -> dict[str, list[str]]:
    found = {root: pathways.agreement(patch, root).maps for root in pathways.load().roots}
    return {root: list(maps) for root, maps in found.items() if maps}


def _branches(patch: str) -> list[dict[str, Any]]:
    order = list(pathways.load().nerve_fields)
    return [
        {"nerve": branch.nerve, "field": order.index(branch.field)}
        for branch in pathways.skin_branches(patch)
    ]


def _shares(dermatome_map: str) -> dict[str, dict[str, float]]:
    found = {p: pathways.composition(p, dermatome_map) for p in pathways.load().skin}
    return {p: {root: round(x, 3) for root, x in one.items()} for p, one in found.items() if one}


def _given(dermatome_map: str) -> dict[str, list[str]]:
    found = {p: pathways.roots_on(p, dermatome_map) for p in pathways.load().skin}
    return {patch: list(roots) for patch, roots in found.items() if roots}


def _best(patch: str) -> str:
    agreed = pathways.agreed_root(patch)
    return agreed.root if agreed else ""
