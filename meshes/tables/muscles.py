"""The tables of muscles: their bellies, station by station, and how large they are in people.

``data/muscle_paths.toml`` has a row for each part (``muscle:soleus``) with the ``stations`` of its
belly from origin to insertion, with several ``bellies``, as a ``column`` behind the spine,
as a ``layer`` of the abdominal wall or as a ``sheet`` of fibres.
``data/muscle_volumes.toml`` has the volumes of Handsfield et al. 2014.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal, Self

from pydantic import Discriminator, Field, Tag, model_validator

from meshes.tables.rows import (
    FRAMES,
    Angle,
    Axial,
    Confidence,
    Distance,
    Entry,
    Fraction,
    Names,
    Offset,
    Pair,
    Several,
    Size,
    Text,
    Triple,
    Weights,
    at_least,
)
from pathways.fields import refused

MUSCLE_PATHS: Final = "muscle_paths.toml"
MUSCLE_VOLUMES: Final = "muscle_volumes.toml"
MM3: Final = 1000.0  # in a cm3

Coordinates = Annotated[tuple[Axial, Angle, Fraction], Field(strict=False)]
"""Axial fraction, angle (degrees) and depth (0..1) in a limb frame."""


class MusclePlace(Entry):
    """One of: a landmark ``at``, a ``mix`` of landmarks, or limb coordinates."""

    at: Text | None = None
    mix: Weights | None = None
    offset: Triple[Offset] = (0.0, 0.0, 0.0)
    """Left, back and up from the landmark, mm."""
    trunk: Coordinates | None = None
    thigh: Coordinates | None = None
    leg: Coordinates | None = None
    foot: Coordinates | None = None

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        kinds = ("at", "mix", *FRAMES)
        given = [kind for kind in kinds if getattr(self, kind) is not None]
        if len(given) != 1:
            raise refused("a place that has one of " + ", ".join(kinds))
        if given[0] in FRAMES and "offset" in self.model_fields_set:
            raise refused("no offset to limb coordinates")
        return self

    @property
    def weights(self) -> dict[str, float]:
        """Its landmarks with their weights; none for limb coordinates."""
        return self.mix or ({self.at: 1.0} if self.at else {})


class RoundStation(Entry):
    """A cross section about one place."""

    place: MusclePlace
    size: Pair[Size]
    """Half-width and half-thickness, mm."""

    @property
    def places(self) -> tuple[tuple[str, MusclePlace], ...]:
        """Its place, with its field."""
        return (("place", self.place),)


class FlatStation(Entry):
    """A cross section through two or three places across the muscle."""

    across: Annotated[Several[MusclePlace], at_least(2, 3)]
    thickness: Size
    """Half of it, mm."""

    @property
    def places(self) -> tuple[tuple[str, MusclePlace], ...]:
        """Its places, each with its field."""
        return tuple((f"across.{i}", place) for i, place in enumerate(self.across))


def _kind(given: Any) -> str | None:  # noqa: ANN401  # whatever stands in the file
    for name, kind in (("place", RoundStation), ("across", FlatStation)):
        if isinstance(given, kind) or (isinstance(given, dict) and name in given):
            return f"({name})"
    return None


Station = Annotated[
    Annotated[RoundStation, Tag("(place)")] | Annotated[FlatStation, Tag("(across)")],
    Discriminator(
        _kind,
        custom_error_type="refused",
        custom_error_message="place and size = [half-width, half-thickness], or across and "
        "thickness",
    ),
]
Belly = Annotated[Several[Station], at_least(2)]


class Column(Entry):
    """A muscle that fills its part of the room behind the spine, from one height to another."""

    fills: Literal["multifidus", "longissimus", "iliocostalis"]
    start: MusclePlace | None = None
    """Where it begins; without one, at the cut through the trunk."""
    end: MusclePlace | None = None
    """Where it ends; without one, where the room does."""

    @property
    def places(self) -> tuple[tuple[str, MusclePlace], ...]:
        """Its places, each with its field."""
        both = (("start", self.start), ("end", self.end))
        return tuple((field, place) for field, place in both if place is not None)


class WallLayer(Entry):
    """A flat muscle of the abdominal wall, mm on the default body."""

    under: Size
    """How far its middle lies under the skin."""
    half_thickness: Size
    back: Angle
    """Where it begins behind, in degrees round the trunk."""
    front: Angle
    """Where its flesh ends in front."""
    lip: Offset
    """How far outside the middle of the iliac crest it ends; inside if negative."""
    from_raphe: bool
    """Whether it comes from the raphe of the fasciae of the back."""
    fibres: Annotated[float, Field(ge=-90, le=90)]
    """Degrees by which its fibres fall on their way to the front; they rise if negative."""
    aponeurosis: Pair[Angle]
    """Where its flesh turns into aponeurosis in front, in degrees round the trunk: at the cut, and
    at the lower border."""
    intersections: Several[MusclePlace] = ()
    """At whose heights tendon divides it."""

    @model_validator(mode="after")
    def _goes_forward(self) -> Self:
        if self.back >= self.front:
            raise refused("front beyond back")
        return self

    @property
    def places(self) -> tuple[tuple[str, MusclePlace], ...]:
        """Its places, each with its field."""
        return tuple((f"intersections.{i}", place) for i, place in enumerate(self.intersections))


class Fibre(Entry):
    """A line of a flat muscle, from its origin over a place between to its end."""

    places: Annotated[Several[MusclePlace], at_least(3)]


class FlatSheet(Entry):
    """A thin muscle between edges, laid when the bellies beside it are packed."""

    fibres: Annotated[Several[Fibre], at_least(2)]
    """From one border to the other, all of equally many places."""
    half_thickness: Size
    """mm on the default body."""
    start: Annotated[Names, at_least(1)]
    """Parts out of which its origin grows, each place out of the nearest."""
    end: Annotated[Names, at_least(1)]
    """Parts out of which its other edge grows where it comes to them; elsewhere it is free."""

    @model_validator(mode="after")
    def _equally_many(self) -> Self:
        if len({len(fibre.places) for fibre in self.fibres}) != 1:
            raise refused("fibres that all have equally many places")
        return self

    @property
    def places(self) -> tuple[tuple[str, MusclePlace], ...]:
        """Its places, each with its field."""
        return tuple(
            (f"fibres.{i}.places.{j}", place)
            for i, fibre in enumerate(self.fibres)
            for j, place in enumerate(fibre.places)
        )


class MuscleRow(Entry):
    """A muscle, or a tendon that is drawn as one."""

    id: Annotated[str, Field(pattern="^(muscle|tendon):[A-Za-z0-9_]+$")]
    stations: Belly | None = None
    bellies: Annotated[Several[Belly], at_least(1)] | None = None
    column: Column | None = None
    layer: WallLayer | None = None
    sheet: FlatSheet | None = None
    from_midline: Distance = 1.0
    """mm on the default body that all of it keeps from the median plane."""

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        ways = [self.stations, self.bellies, self.column, self.layer, self.sheet]
        if ways.count(None) != len(ways) - 1:
            raise refused("stations, or bellies: lists of stations, a column, a layer or a sheet")
        return self

    @property
    def each_belly(self) -> tuple[tuple[RoundStation | FlatStation, ...], ...]:
        """The stations of each belly, from origin to insertion; none of a column or a layer."""
        return self.bellies or ((self.stations,) if self.stations else ())


class MuscleVolume(Entry):
    """The published volume of a muscle, or of several that were measured together.

    Volume in cm3 = slope * height in m * mass in kg + intercept.
    """

    muscles: Annotated[Names, at_least(1)]
    """Ids in ``pathways/data/muscles.toml``."""
    slope: Annotated[float, Field(gt=0, le=50)]
    intercept: Annotated[float, Field(ge=-500, le=500)]

    def volume(self, height_mass_product: float, scale: float = 1.0) -> float:
        """Give the volume, all of them together, in mm3.

        Args:
            height_mass_product: Of the default body, m kg.
            scale: Size of this body over that of the default one.
        """
        return MM3 * (self.slope * height_mass_product + self.intercept) * scale**3


class VolumeSource(Entry):
    """What stands above the volumes: where they come from, and for whom they are."""

    source: Text
    confidence: Confidence
    height_mass_product: Annotated[float, Field(ge=20, le=400)]
    """Height of the default body in m times its mass in kg."""
