"""What may stand in the table of measurements: places, directions, parts and end plates in words.

Names are compared with what exists while they are read: the context of a validation is a
`KnownNames`. `docs/morphometry.md` lists the words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    Tag,
    ValidationInfo,
    model_validator,
)

from meshes.tables.rows import (
    DIRECTIONS,
    ONE_OR_SEVERAL,
    Distance,
    Entry,
    Fraction,
    Pair,
    Several,
    Size,
    at_least,
)
from pathways.fields import refused

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class KnownNames:
    """Names that the words of a table may use, besides the six directions."""

    places: frozenset[str]
    """Landmarks and named places."""
    directions: frozenset[str]
    parts: frozenset[str]
    """Parts of the body and named parts."""
    plates: frozenset[str]
    nerves: frozenset[str]
    entries: frozenset[str]
    """Checks and rows that are measured."""
    scales: frozenset[str]


def _known(kind: str, what: str) -> AfterValidator:
    def check(name: str, info: ValidationInfo) -> str:
        known = getattr(info.context, kind)
        if name not in known:
            raise refused(what if len(known) > 40 else f"{what}: {', '.join(sorted(known))}")
        return name

    return AfterValidator(check)


PlaceName = Annotated[str, _known("places", "a landmark of the body, or a name under [place]")]
PartName = Annotated[str, _known("parts", "a part of the body, or a name under [part]")]
PlateName = Annotated[str, _known("plates", "a name under [plate]")]
Nerve = Annotated[str, _known("nerves", "a nerve of courses.toml")]
EntryName = Annotated[str, _known("entries", "a check or row that is measured")]
ScaleName = Annotated[str, _known("scales", "a name under [scale]")]


def _direction_name(name: str, info: ValidationInfo[KnownNames]) -> str:
    allowed = (*DIRECTIONS, *sorted(info.context.directions))
    if name not in allowed:
        raise refused(", ".join(allowed))
    return name


DirectionName = Annotated[str, AfterValidator(_direction_name)]


def _without_level(given: Any) -> Any:  # noqa: ANN401  # whatever stands in the file
    if isinstance(given, dict) and isinstance(given.get("level"), bool):
        return {name: share for name, share in given.items() if name != "level"}
    return given


Shares = Annotated[
    dict[DirectionName, Annotated[float, Field(strict=True, allow_inf_nan=False)]],
    at_least(1),
    BeforeValidator(_without_level),
]
"""How far a direction goes along each of several."""


def _tagged(kinds: tuple[str, ...], otherwise: str = "") -> Callable[[Any], str | None]:
    """Tell the kind of a value by the first of some fields that it has; a word is a name."""

    def kind_of(given: Any) -> str | None:  # noqa: ANN401  # whatever stands in the file
        if isinstance(given, str):
            return "(name)"
        if isinstance(given, list | tuple) and "list" in kinds:
            return "(list)"
        if not isinstance(given, dict):
            return None
        return next((f"({kind})" for kind in kinds if kind in given), otherwise or None)

    return kind_of


def _either(kinds: tuple[str, ...], otherwise: str = "") -> Discriminator:
    return Discriminator(
        _tagged(kinds, otherwise),
        custom_error_type="refused",
        custom_error_message="a name, or a table that has one of " + ", ".join(kinds),
    )


class FromTo(Entry):
    """The direction from one place to another."""

    start: Place = Field(alias="from")
    to: Place
    level: bool = False


class AlongNerve(Entry):
    """The direction of a nerve at a place, or from there on over a length (mm)."""

    nerve: Nerve
    at: Place
    to_length: Size | None = None
    level: bool = False


class LongAxis(Entry):
    """The long axis of a part."""

    long_axis: Part
    level: bool = False


class PlateNormal(Entry):
    """The outward normal of an end plate."""

    plate: Plate
    level: bool = False


class SquareTo(Entry):
    """The direction square to two others."""

    square_to: Pair[Direction]
    level: bool = False


class PlateTable(Entry):
    """An end plate: the points of a part that face a direction near a place."""

    part: Part
    near: Place
    facing: Direction
    within: Size
    """mm."""


class Region(Entry):
    """A part, both of its sides, or a region of it."""

    part: Part
    both_sides: bool = False
    lateral_to: Place | None = None
    medial_to: Place | None = None
    in_front_of: Place | None = None
    behind: Place | None = None
    above: Place | None = None
    below: Place | None = None
    within: Size | None = None
    """mm round `of`."""
    of: Place | None = None
    plate: Plate | None = None
    layer: Size | None = None
    """mm under `plate`."""

    @model_validator(mode="after")
    def _in_pairs(self) -> Self:
        if (self.within is None) != (self.of is None):
            raise refused("both within and of, or none")
        if (self.plate is None) != (self.layer is None):
            raise refused("both plate and layer, or none")
        return self


class AnyPlace(Entry):
    """What every place may carry: offsets in mm on a body of the published size."""

    lateral: float = 0.0
    medial: float = 0.0
    anterior: float = 0.0
    posterior: float = 0.0
    up: float = 0.0
    down: float = 0.0


class OnWay(AnyPlace):
    """A place on a line, told by one of `WAYS`."""

    along: Fraction | None = None
    start: Literal[True] | None = None
    end: Literal[True] | None = None
    length: Distance | None = None
    """mm from its start."""
    level: Place | None = None
    crosses_line: Pair[Place] | None = None
    seen_from: Direction | None = None
    crosses_border: Part | None = None
    side: Direction | None = None
    square_to: Direction | None = None
    leaves: Part | None = None
    surfaces: Distance | None = None
    """mm under the skin."""
    nearest: Place | None = None
    last: bool = False

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if sum(getattr(self, way) is not None for way in WAYS) != 1:
            raise refused("one of " + ", ".join(WAYS))
        if (self.crosses_line is None) != (self.seen_from is None):
            raise refused("both crosses_line and seen_from, or none")
        if self.crosses_border is not None and None in (self.side, self.square_to):
            raise refused("crosses_border with side and square_to")
        return self


PLACES: Final = (
    "nerve", "edge", "between", "on_line", "part", "plate", "border_of", "midline", "mirror", "at",
)  # fmt: skip
"""Kinds of place by the field that tells them, in the order in which they are tried."""
DIRECTION_KINDS: Final = ("from", "nerve", "long_axis", "plate", "square_to")
"""Kinds of direction by the field that tells them."""
WAYS: Final = (
    "along", "start", "end", "length", "level", "crosses_line", "crosses_border", "leaves",
    "surfaces", "nearest",
)  # fmt: skip


class OnNerve(OnWay):
    """A place on a nerve, or on several in a row."""

    nerve: Annotated[
        Annotated[Nerve, Tag("(one)")] | Annotated[Several[Nerve], at_least(1), Tag("(several)")],
        ONE_OR_SEVERAL,
    ]


class OnEdge(OnWay):
    """A place on an edge of a part."""

    edge: Part
    edge_side: Direction
    edge_square_to: Direction


class BetweenPlaces(AnyPlace):
    """A fraction of the way from one place to another."""

    between: Pair[Place]
    fraction: float = 0.5


class OnLine(AnyPlace):
    """The place on a line nearest to another place."""

    on_line: Pair[Place]
    nearest: Place


class OnPart(AnyPlace):
    """A place on a part: its middle, that of a section, or a farthest or nearest point."""

    part: Part
    level: Place | None = None
    square_to: Direction | None = None
    farthest: Direction | None = None
    nearest: Place | None = None


class OnPlate(AnyPlace):
    """The middle of an end plate, or the point of its rim that lies farthest to a side."""

    plate: Plate
    rim: Direction | None = None


class OnBorder(AnyPlace):
    """Where two parts lie along each other, nearest to a place."""

    border_of: Pair[Part]
    near: Place


class Midline(AnyPlace):
    """A place carried to the midline."""

    midline: Place


class Mirror(AnyPlace):
    """The same place on the other side."""

    mirror: Place


class Offset(AnyPlace):
    """A place with an offset."""

    at: Place


Place = Annotated[
    Annotated[PlaceName, Tag("(name)")]
    | Annotated[OnNerve, Tag("(nerve)")]
    | Annotated[OnEdge, Tag("(edge)")]
    | Annotated[BetweenPlaces, Tag("(between)")]
    | Annotated[OnLine, Tag("(on_line)")]
    | Annotated[OnPart, Tag("(part)")]
    | Annotated[OnPlate, Tag("(plate)")]
    | Annotated[OnBorder, Tag("(border_of)")]
    | Annotated[Midline, Tag("(midline)")]
    | Annotated[Mirror, Tag("(mirror)")]
    | Annotated[Offset, Tag("(at)")],
    _either(PLACES),
]
Direction = Annotated[
    Annotated[DirectionName, Tag("(name)")]
    | Annotated[FromTo, Tag("(from)")]
    | Annotated[AlongNerve, Tag("(nerve)")]
    | Annotated[LongAxis, Tag("(long_axis)")]
    | Annotated[PlateNormal, Tag("(plate)")]
    | Annotated[SquareTo, Tag("(square_to)")]
    | Annotated[Shares, Tag("(shares)")],
    _either(DIRECTION_KINDS, otherwise="(shares)"),
]
OnePart = Annotated[
    Annotated[PartName, Tag("(name)")] | Annotated[Region, Tag("(part)")], _either(("part",))
]
Part = Annotated[
    Annotated[PartName, Tag("(name)")]
    | Annotated[Several[OnePart], Tag("(list)")]
    | Annotated[Region, Tag("(part)")],
    _either(("part", "list")),
]
Plate = Annotated[
    Annotated[PlateName, Tag("(name)")] | Annotated[PlateTable, Tag("(part)")],
    _either(("part",)),
]
