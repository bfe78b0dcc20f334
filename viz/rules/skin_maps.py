"""What colours the skin besides a lesion: roots on a map, fields of the nerves, agreement of maps.

Every colour is worked out here, once: figures read these lists, and the browser viewer gets them
with the scene as `table()`. A list has one entry per patch of skin, in the order of the facts;
None is a patch that stays blank. Where no atlas is given, the facts are those of the installation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pathways
from pathways.at_hand import atlas_at_hand, kept_with_atlas
from viz.rules.style import root_colour
from viz.view import BOTH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes import Body
    from pathways import Atlas
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
        return field_colours(view.atlas)
    if colours_of == "agreement":
        return agreement_colours(chosen_root(view), atlas=view.atlas)
    return root_colours(view.dermatome_map, atlas=view.atlas)


def chosen_root(view: View) -> str:
    """Give the root whose agreement is shown: the selected one, or an empty name for all."""
    (root,) = view.lesions if len(view.lesions) == 1 else ("",)
    return root if root in view.facts.roots else ""


def shows_key_points(view: View) -> bool:
    """Whether the key sensory points stand on the skin."""
    on_map = view.dermatome_map in maps_of_points(view.atlas) and view.skin_shows != "lesion"
    return view.key_points or (on_map and WAYS[view.skin_shows][view.both].points)


def maps_of_points(atlas: Atlas | None = None) -> list[str]:
    """Name the maps that are made of key points."""
    maps = atlas_at_hand(atlas).maps
    return [name for name, row in maps.items() if row.kind == "key_points"]


def fades_what_is_not_lit(view: View) -> bool:
    """Whether a lesion fades the map where it does not reach; agreement on a root stays whole."""
    return bool(view.lesions) and not (view.skin_shows == "agreement" and chosen_root(view))


def root_colours(dermatome_map: str, *, atlas: Atlas | None = None) -> Colours:
    """Give each patch the colours of its roots on a map, mixed by their shares."""
    atlas = atlas_at_hand(atlas)
    shares = (pathways.composition(patch, dermatome_map, atlas=atlas) for patch in atlas.skin)
    return [_mixed_roots(one) if one else None for one in shares]


def _mixed_roots(shares: Mapping[str, float]) -> str:
    """Mix the colours of roots; two may have the same."""
    found: dict[str, float] = {}
    for root, share in shares.items():
        found[root_colour(root)] = found.get(root_colour(root), 0.0) + share
    return mixed(found)


def drawn_roots(dermatome_map: str, *, atlas: Atlas | None = None) -> set[str]:
    """Name the roots that a map draws, or whose points it tests."""
    drawn: set[str] = set()
    atlas = atlas_at_hand(atlas)
    for patch in atlas.skin:
        drawn |= {*pathways.composition(patch, dermatome_map, atlas=atlas)}
        drawn |= {*pathways.roots_on(patch, dermatome_map, atlas=atlas)}
    return drawn


def field_colours(atlas: Atlas | None = None) -> Colours:
    """Give each patch the colour of the nerve in whose field it lies."""
    return [field_colour(number) for number in field_numbers(atlas)]


def field_colour(number: int) -> str:
    """Give the colour of a field by its number; a longer table begins them anew."""
    return FIELD_COLOURS[number % len(FIELD_COLOURS)]


def field_numbers(atlas: Atlas | None = None) -> tuple[int, ...]:
    """Give the number of each patch's field, in the order of the table of fields."""
    return _field_numbers(atlas_at_hand(atlas))


@kept_with_atlas
def _field_numbers(atlas: Atlas) -> tuple[int, ...]:
    order = list(atlas.nerve_fields)
    fields = (pathways.skin_branches(patch, atlas=atlas)[0].field for patch in atlas.skin)
    return tuple(order.index(field) for field in fields)


def agreement_colours(root: str = "", *, atlas: Atlas | None = None) -> Colours:
    """Give each patch a root's colour by how many maps agree on it.

    Args:
        root: the root that is asked for; empty takes on each patch the one with most maps.
        atlas: the facts.

    """
    atlas = atlas_at_hand(atlas)
    return [_agreement_colour(patch, root, atlas) for patch in atlas.skin]


def _agreement_colour(patch: str, root: str, atlas: Atlas) -> str | None:
    if root:
        agreed: pathways.Agreement | None = pathways.agreement(patch, root, atlas=atlas)
    else:
        agreed = pathways.agreed_root(patch, atlas=atlas)
    if agreed is None or not agreed.asked:
        return None
    return step_colour(agreed.root, len(agreed.maps))


def step_colour(root: str, maps: int) -> str:
    """Give the colour of a root on which so many maps agree; more than four are as four."""
    strength = STRENGTH[min(maps, len(STRENGTH) - 1)]
    return mixed({root_colour(root): strength, NO_MAP: 1 - strength})


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


def table(atlas: Atlas | None = None) -> dict[str, Any]:
    """Give all of it as plain values, as the browser viewer reads it.

    Returns:
        `colours` of every list; `vague`, over how many mm each patch passes into others; `ways`
        to show them and `maps_of_points`; `field_of` each patch
        and the `fields` by number; `shares` (map -> patch -> root -> share) and `given` (map ->
        patch -> roots that the map gives it to); `compared` maps, the oldest first; `asked` (patch
        -> maps that say anything of it) and `agreed` (patch -> root -> maps that give it to the
        root); `best` root of each patch; `branches` (patch -> nerves and their fields, the one
        that brings most first); `steps` of agreement, from no map to all, by root.

    """
    atlas = atlas_at_hand(atlas)
    compared = pathways.compared_maps(atlas)
    return {
        "colours": _every_colour(atlas),
        "ways": {
            shown: {both: way._asdict() for both, way in ways.items()}
            for shown, ways in WAYS.items()
        },
        "maps_of_points": maps_of_points(atlas),
        "steps": {r: _steps(r, len(compared)) for r in atlas.roots},
        "fields": [
            {"id": name, "name": row.name, "colour": field_colour(number)}
            for number, (name, row) in enumerate(atlas.nerve_fields.items())
        ],
        "field_of": list(field_numbers(atlas)),
        "vague": [patch.vague for patch in atlas.skin.values()],
        "compared": list(compared),
        "shares": {name: _shares(name, atlas) for name in atlas.maps},
        "given": {name: _given(name, atlas) for name in compared},
        "asked": {patch: _asked(patch, atlas) for patch in atlas.skin},
        "agreed": {patch: _agreed(patch, atlas) for patch in atlas.skin},
        "best": {patch: _best(patch, atlas) for patch in atlas.skin},
        "branches": {patch: _branches(patch, atlas) for patch in atlas.skin},
    }


def _every_colour(atlas: Atlas) -> dict[str, Any]:
    return {
        "roots": {name: root_colours(name, atlas=atlas) for name in atlas.maps},
        "nerves": field_colours(atlas),
        "agreement": {r: agreement_colours(r, atlas=atlas) for r in ("", *atlas.roots)},
    }


def _steps(root: str, maps: int) -> list[str]:
    return [step_colour(root, n) for n in range(max(len(STRENGTH), maps + 1))]


def _asked(patch: str, atlas: Atlas) -> list[str]:
    return list(pathways.agreement(patch, next(iter(atlas.roots)), atlas=atlas).asked)


def _agreed(patch: str, atlas: Atlas) -> dict[str, list[str]]:
    found = {root: pathways.agreement(patch, root, atlas=atlas).maps for root in atlas.roots}
    return {root: list(maps) for root, maps in found.items() if maps}


def _branches(patch: str, atlas: Atlas) -> list[dict[str, Any]]:
    order = list(atlas.nerve_fields)
    return [
        {"nerve": branch.nerve, "field": order.index(branch.field)}
        for branch in pathways.skin_branches(patch, atlas=atlas)
    ]


def _shares(dermatome_map: str, atlas: Atlas) -> dict[str, dict[str, float]]:
    found = {p: pathways.composition(p, dermatome_map, atlas=atlas) for p in atlas.skin}
    return {p: {root: round(x, 3) for root, x in one.items()} for p, one in found.items() if one}


def _given(dermatome_map: str, atlas: Atlas) -> dict[str, list[str]]:
    found = {p: pathways.roots_on(p, dermatome_map, atlas=atlas) for p in atlas.skin}
    return {patch: list(roots) for patch, roots in found.items() if roots}


def _best(patch: str, atlas: Atlas) -> str:
    agreed = pathways.agreed_root(patch, atlas=atlas)
    return agreed.root if agreed else ""
