"""The tables of the skin: its form, its territories and the key sensory points.

``data/skin_shape.toml`` has how a physique differs, where skin lies close over bone, and creases;
``data/territories.toml`` the line along which each territory lies, and how wide it is;
``data/key_points.toml`` the key sensory points of the ISNCSCI.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator

from meshes.tables.rows import (
    FRAMES,
    Angle,
    Axial,
    Confidence,
    Directions,
    Entry,
    Fraction,
    Offset,
    Several,
    Size,
    Sourced,
    Text,
    Weights,
    at_least,
)
from pathways.fields import refused

SKIN_SHAPE: Final = "skin_shape.toml"
TERRITORIES: Final = "territories.toml"
KEY_POINTS: Final = "key_points.toml"
NONE: Final = "none"
"""Row of the skin that no root of the table serves."""
NO_TERRITORY: Final = 255
"""Value of the point data ``territory`` where no territory lies."""
RAYS: Final = ("dorsal", "plantar")

Coordinates = Annotated[tuple[Axial, Angle], Field(strict=False)]
Ray = Annotated[
    tuple[Annotated[float, Field(ge=0, le=6)], Annotated[float, Field(ge=-0.5, le=2.5)]],
    Field(strict=False),
]
"""Ray 1 (great toe) to 5, a little beyond allowed; reach 0 bases, 1 heads, 2 tips of the toes."""
SkinDirection = Literal["front", "back", "medial", "lateral", "up", "down"]


class PhysiqueRow(Entry):
    """How far a physique goes from the average form towards an end of the kept forms."""

    towards: Literal["least", "average", "greatest"]
    """Weight of the form that it leans to."""
    share: Fraction
    cover: Annotated[float, Field(gt=0.3, le=4)]
    """Thickness of the soft tissue over subcutaneous places, over that of the average."""
    confidence: Confidence
    settled_by: Text


class SubcutaneousPlace(Entry):
    """A place where the skin lies over bone with little between, so that it shows."""

    at: Text
    """A landmark on the bone."""
    toward: Directions
    cover: Size
    """mm of the default body from the landmark to the skin, average physique."""
    least: bool = False
    """The skin may lie farther off: it only never comes nearer."""
    confidence: Confidence
    settled_by: Text


class CreasePoint(Entry):
    """A corner of the line of a crease."""

    near: Weights
    """Landmarks."""
    offset: dict[SkinDirection, Offset] = Field(default_factory=dict)
    """mm of the default body."""


class Crease(Entry):
    """A line in which the skin is drawn in."""

    id: Text
    through: Annotated[Several[CreasePoint], at_least(2)]
    toward: Directions
    """The side from which it is seen; along it the line lies wherever the skin is."""
    depth: Size
    """mm at its deepest."""
    width: Size
    """mm from its middle to where a third of the depth is left."""
    confidence: Confidence
    settled_by: Text


class TerritoryPlace(Entry):
    """A point of the skin, and how far the territory reaches round it."""

    trunk: Coordinates | None = None
    thigh: Coordinates | None = None
    leg: Coordinates | None = None
    foot: Coordinates | None = None
    dorsal: Ray | None = None
    plantar: Ray | None = None
    near: Weights | None = None
    """The skin nearest to the mean of weighted landmarks."""
    offset: dict[SkinDirection, Offset] = Field(default_factory=dict)
    """mm of the default body from that mean to the place whose nearest skin is meant."""
    radius: Annotated[float, Field(gt=0, le=200)]
    """mm of the default body."""

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        kinds = (*FRAMES, *RAYS, "near")
        if sum(getattr(self, kind) is not None for kind in kinds) != 1:
            raise refused("a place that has one of " + ", ".join(kinds))
        if self.offset and self.near is None:
            raise refused("an offset beside near alone")
        return self

    @property
    def kind(self) -> str:
        """A limb frame, dorsal or plantar, or near."""
        kinds = (*FRAMES, *RAYS, "near")
        return next(kind for kind in kinds if getattr(self, kind) is not None)

    @property
    def values(self) -> tuple[float, float]:
        """Axial fraction and angle (degrees), or ray and reach."""
        found: tuple[float, float] = getattr(self, self.kind)
        return found


class Territory(Entry):
    """One row: what lies along its paths."""

    id: Text
    layer: Annotated[int, Field(ge=0, le=9)] = 0
    """A higher layer lies on top of a lower one."""
    paths: Annotated[Several[Annotated[Several[TerritoryPlace], at_least(1)]], at_least(1)]


class KeyPoint(Sourced):
    """A key sensory point: from a place under the skin straight to the skin."""

    id: Text
    where: Text
    """The place as the standard words it."""
    near: Weights
    """Landmarks, or points that stand above in the table."""
    offset: dict[SkinDirection, Offset] = Field(default_factory=dict)
    """mm of the default body."""
    toward: Annotated[dict[SkinDirection, Size], at_least(1)]
    settled_by: str = ""
