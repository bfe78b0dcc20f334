"""The table of causes outside the spine, ``data/causes_limb.toml``: one row per site.

A row lists ``shapes``. Each names the maker (``make``, one of `MAKERS`) and what that maker asks
for; sizes and offsets are in mm on the default body. Where a shape says nothing about its place,
it lies at the first cut of the site. Directions are words: ``"posterior medial"``.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from pydantic import Discriminator, Field, Tag

from meshes.tables.rows import (
    Directions,
    Distance,
    Entry,
    Fraction,
    Names,
    Pair,
    Several,
    Size,
    Sourced,
    Text,
    Triple,
    at_least,
)
from meshes.tables.waypoints import Waypoint

LIMB_CAUSES: Final = "causes_limb.toml"
REACH: Final = 45.0
Multiple = Annotated[float, Field(ge=1, le=10)]
Growth = Annotated[float, Field(ge=-40, le=40)]
"""mm by which a part is larger, or lies otherwise."""


class AnyShape(Entry):
    """What every shape of a cause may be told: where it lies."""

    what: str = ""
    """What it is, for the part's name; "" for the chief shape."""
    nerve: Text | None = None
    position: Fraction | None = None
    at: Waypoint | None = None
    side: Directions | None = None
    """From the nerve, or from the place, to the shape."""
    presses: Names | None = None
    """The nerves that it is drawn to; None for all that the site catches."""


class PartShape(AnyShape):
    """A shape that is made of a part of the body."""

    part: Text


class Mass(AnyShape):
    """A lump: half-axes along the nerve, across it and away from it."""

    make: Literal["mass"]
    size: Triple[Size]
    lumpy: Fraction = 0.0


class Band(AnyShape):
    """A taut band across a nerve."""

    make: Literal["band"]
    length: Size
    width: Size
    thick: Size
    sink: Distance = 0.0


class Ring(AnyShape):
    """A ring round a nerve."""

    make: Literal["ring"]
    tube: Size
    wide: Multiple = 1.0


class Spindle(AnyShape):
    """A swelling of the nerve: half-length and radius."""

    make: Literal["spindle"]
    size: Pair[Size]


class Grown(PartShape):
    """A part that has grown, all over or within a distance of the place."""

    make: Literal["grown"]
    by: Growth
    within: Size | None = None


class Piercing(Entry):
    """A nerve that runs through a muscle in a variant of anatomy."""

    variant: Text
    nerve: Text


class Swollen(PartShape):
    """A muscle that is swollen, and parted where a nerve pierces it."""

    make: Literal["swollen"]
    by: Growth
    pierced_by: Piercing | None = None


class Spur(AnyShape):
    """A spur of bone."""

    make: Literal["spur"]
    length: Size
    thick: Size


class Needle(AnyShape):
    """A needle, as of an injection."""

    make: Literal["needle"]
    length: Size
    thick: Size


class Crack(PartShape):
    """A crack round a bone."""

    make: Literal["crack"]
    thick: Size


class Cap(PartShape):
    """A piece that is torn off a part."""

    make: Literal["cap"]
    by: Growth


class Thinned(PartShape):
    """A part that has lost height: the share that is kept."""

    make: Literal["thinned"]
    keep: Fraction


class Narrowed(PartShape):
    """A vessel with narrow places: the share of its width that is left."""

    make: Literal["narrowed"]
    to: Fraction


MAKERS: Final[dict[str, type[AnyShape]]] = {
    "mass": Mass,
    "band": Band,
    "ring": Ring,
    "spindle": Spindle,
    "grown": Grown,
    "swollen": Swollen,
    "spur": Spur,
    "needle": Needle,
    "crack": Crack,
    "cap": Cap,
    "thinned": Thinned,
    "narrowed": Narrowed,
}
"""Shapes by the word that tells them."""


def _kind(given: Any) -> str | None:  # noqa: ANN401  # whatever stands in the file
    make = given.get("make") if isinstance(given, dict) else getattr(given, "make", None)
    return f"({make})" if isinstance(make, str) and make in MAKERS else None


Shape = Annotated[
    Annotated[Mass, Tag("(mass)")]
    | Annotated[Band, Tag("(band)")]
    | Annotated[Ring, Tag("(ring)")]
    | Annotated[Spindle, Tag("(spindle)")]
    | Annotated[Grown, Tag("(grown)")]
    | Annotated[Swollen, Tag("(swollen)")]
    | Annotated[Spur, Tag("(spur)")]
    | Annotated[Needle, Tag("(needle)")]
    | Annotated[Crack, Tag("(crack)")]
    | Annotated[Cap, Tag("(cap)")]
    | Annotated[Thinned, Tag("(thinned)")]
    | Annotated[Narrowed, Tag("(narrowed)")],
    Discriminator(
        _kind,
        custom_error_type="refused",
        custom_error_message="a shape whose `make` is one of " + ", ".join(MAKERS),
    ),
]


class LimbRow(Sourced):
    """The cause of one site."""

    id: Text
    shapes: Annotated[Several[Shape], at_least(1)]
    toward: Directions
    """The side on which the camera stands."""
    reach: Size = REACH
    """Radius (mm on the default body) of what has to be in the picture."""
    laid_open: Size | None = None
    """Radius (mm on the default body) of what is laid open at most, of a cause that is longer."""
    context: Names = ()
    replaces: Names = ()
    beside: Names = ()
    """Nerves that it cannot but touch although the site spares them."""

    @property
    def site(self) -> str:
        """The site."""
        return self.id
