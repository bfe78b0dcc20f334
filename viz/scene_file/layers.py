"""Merges the parts of a body into a few layers, so that a browser draws each in one call.

Every vertex keeps the number of the part it belongs to. A nerve is cut into its segments (one
part each, between the places where branches leave), so that a lesion can light them apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

import pathways
from meshes.skin import borders
from pathways.at_hand import atlas_at_hand
from viz.rules import flesh, sites
from viz.rules.part_names import follows, segment_names
from viz.rules.style import LAYER_OF_KIND, REST_COLOURS, colour_at_rest
from viz.scene_file import skin_slots
from viz.scene_file.merged_layer import Attribute, MergedLayer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from meshes import Body, Part
    from pathways import Atlas


@dataclass(frozen=True)
class DrawnPart:
    """What the viewer is told of one part: how it is called and where it belongs.

    `segment` is the stretch of a nerve from start to end (0..1 along it). `follows` names the
    target whose state the part shows, when it is not its own name. A part of a `variant` is drawn
    in that variant of anatomy alone, in place of the usual one.
    """

    name: str
    layer: str
    structure: str
    mirrored: bool
    segment: tuple[float, float] | None = None
    follows: str | None = None
    colour: str | None = None
    variant: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Give plain values; what is not said is left out."""
        entry: dict[str, Any] = {
            "name": self.name,
            "layer": self.layer,
            "structure": self.structure,
            "mirrored": self.mirrored,
        }
        if self.segment:
            entry["segment"] = [round(position, 4) for position in self.segment]
        more = {"follows": self.follows, "color": self.colour, "variant": self.variant}
        return entry | {name: value for name, value in more.items() if value}


@dataclass
class _Pieces:
    """The arrays of one layer while its parts are gathered."""

    points: list[NDArray[Any]] = field(default_factory=list)
    normals: list[NDArray[Any]] = field(default_factory=list)
    triangles: list[NDArray[Any]] = field(default_factory=list)
    numbers: list[NDArray[Any]] = field(default_factory=list)
    along: list[NDArray[Any]] = field(default_factory=list)
    flesh: list[NDArray[np.uint8]] = field(default_factory=list)
    vertices: int = 0

    def add(self, part: Part, numbers: NDArray[Any], along: NDArray[Any]) -> None:
        """Add a part whose triangles carry the `numbers`, (m,); `along` is (n,) 0..1."""
        corners = np.stack([part.faces.ravel(), np.repeat(numbers, 3)], axis=1)
        kept, where = np.unique(corners, axis=0, return_inverse=True)
        self.points.append(part.points[kept[:, 0]])
        self.normals.append(part.normals[kept[:, 0]])
        self.triangles.append(where.reshape(-1, 3) + self.vertices)
        self.numbers.append(kept[:, 1])
        self.along.append(along[kept[:, 0]])
        self.flesh.append(flesh.told(part.data, len(part.points))[kept[:, 0]])
        self.vertices += len(kept)

    def merged(self, key: _Key) -> MergedLayer:
        """Give the gathered parts as one mesh."""
        attributes = {"_PART": Attribute(np.concatenate(self.numbers).astype("<u2"))}
        if key.layer == "nerves":
            along = np.round(np.concatenate(self.along) * 65535).astype("<u2")
            attributes["_ALONG"] = Attribute(along, normalized=True)
        if key.layer == "muscles":
            told = np.pad(np.concatenate(self.flesh), ((0, 0), (0, 2)))
            attributes["_FLESH"] = Attribute(told, normalized=True)
        return MergedLayer(
            key.layer,
            key.mirrored,
            np.concatenate(self.points),
            np.concatenate(self.normals),
            np.concatenate(self.triangles),
            attributes,
            key.variant,
        )


class _Key(NamedTuple):
    """What is drawn together."""

    layer: str
    mirrored: bool
    variant: str


class _Merger:
    """Gathers parts into layers and numbers them."""

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self.pieces: dict[_Key, _Pieces] = {}
        self.drawn: list[DrawnPart] = []

    def add(self, part: Part, variant: str = "", stands_for: str | None = None) -> None:
        here = _drawn(part, self.atlas)
        if stands_for:
            here = [replace(piece, colour=colour_at_rest(stands_for)) for piece in here]
        along = part.data.get("along", np.zeros(len(part.points)))
        numbers = len(self.drawn) + _which_segment(part, along, here)
        key = _Key(here[0].layer, here[0].mirrored, variant)
        self.pieces.setdefault(key, _Pieces()).add(part, numbers, along)
        self.drawn += [_in_variant(piece, variant) for piece in here] if variant else here


def merge(body: Body, *, atlas: Atlas | None = None) -> tuple[list[MergedLayer], list[DrawnPart]]:
    """Merge a body into layers, with the causes of its sites and its variants of anatomy.

    Args:
        body: the body.
        atlas: the facts; None is those of the installation.

    Returns:
        The layers, one for each layer, sidedness and variant, and the parts in the order of their
        numbers.

    """
    merger = _Merger(atlas_at_hand(atlas))
    for part in _by_name(body.parts):
        if LAYER_OF_KIND[part.kind] != "skin":
            merger.add(part)
    displaced: dict[str, str] = {}
    for cause in body.causes.values():
        displaced |= sites.stands_for(cause, atlas=merger.atlas)
    for part in _by_name(body.cause_parts):
        merger.add(part, stands_for=displaced.get(part.name))
    for variant, shape in sorted(body.variants.items()):
        for part in _by_name(shape.parts):
            merger.add(part, variant)
    layers = [pieces.merged(key) for key, pieces in sorted(merger.pieces.items())]
    return [*layers, skin_layer(body.parts["skin:body"], merger.atlas)], merger.drawn


def _by_name(parts: Mapping[str, Part]) -> list[Part]:
    return [parts[name] for name in sorted(parts)]


def _in_variant(piece: DrawnPart, variant: str) -> DrawnPart:
    """Give a part a name of its own in a variant; it shows the state of the usual one."""
    follows = piece.follows or piece.name
    return replace(piece, name=f"{piece.name}@{variant}", follows=follows, variant=variant)


def skin_layer(skin: Part, atlas: Atlas) -> MergedLayer:
    """Give the whole skin with the territories that its borders run between."""
    vague = [patch.vague for patch in atlas.skin.values()]
    slots = skin_slots.slotted(skin.faces, skin.data[borders.DEPTHS], vague)
    return MergedLayer(
        "skin",
        mirrored=False,
        points=skin.points[slots.vertices],
        normals=skin.normals[slots.vertices],
        triangles=slots.triangles,
        attributes={"_PATCHES": Attribute(slots.patches), "_DEPTHS": Attribute(slots.depths)},
    )


def _drawn(part: Part, atlas: Atlas) -> list[DrawnPart]:
    kind, structure = part.kind, part.structure
    layer, mirrored = LAYER_OF_KIND[kind], part.side != "midline"
    own = colour_at_rest(part.name)
    colour = None if own == REST_COLOURS[kind] else own
    if kind == "nerve" and structure in atlas.tree:
        borders = pathways.segments(structure, atlas=atlas)
        return [
            DrawnPart(name, layer, structure, mirrored, (start, end), colour=colour)
            for name, start, end in segment_names(structure, borders)
        ]
    state_of = follows(part.name, atlas=atlas)
    return [DrawnPart(part.name, layer, structure, mirrored, None, state_of, colour)]


def _which_segment(
    part: Part, along: NDArray[Any], segments: list[DrawnPart]
) -> NDArray[np.integer]:
    if len(segments) == 1:
        return np.zeros(len(part.faces), int)
    borders = [piece.segment[1] for piece in segments[:-1] if piece.segment]
    numbers: NDArray[np.integer] = np.searchsorted(borders, along[part.faces].mean(1), side="right")
    return numbers
