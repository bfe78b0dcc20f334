"""The table of the sexes: how their bones differ from the mean, and girths that are published."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from meshes.tables.rows import Confidence, Entry, Names, Several, Text, at_least

SEXES_TABLE: Final = "sexes.toml"


class ModeOfSex(Entry):
    """Standard deviations of one mode of the shape model."""

    mode: Annotated[int, Field(ge=1, le=25)]
    sd: Annotated[float, Field(ge=-2, le=2)]


class PublishedSize(Entry):
    """A mean of a survey, mm, as a row of the published measurements has it."""

    mm: Annotated[float, Field(gt=0, le=2000)]
    row: Text
    """Its id there."""


class CanalWidths(Entry):
    """How wide the vertebral canal is at both ends of the lumbar spine."""

    L1: PublishedSize
    L5: PublishedSize


class SexRow(Entry):
    """Bones and skin of one sex."""

    modes: Several[ModeOfSex] = ()
    """What is added to the body of the shape model that is chosen; none for its mean."""
    fitted_to: Annotated[Names, at_least(1)]
    """Rows of the published measurements that the bones were held against."""
    trochanter_height: PublishedSize
    hip_breadth: PublishedSize
    ankle_girth: PublishedSize
    buttock_girth: PublishedSize | None = None
    thigh_girth: PublishedSize | None = None
    calf_girth: PublishedSize | None = None
    canal: CanalWidths
    """What counts is how wide it is beside that of the other sex, in the same series."""
    confidence: Confidence
    settled_by: Text

    def share(self, size: PublishedSize) -> float:
        """Give a size as a share of the height of the trochanter."""
        return size.mm / self.trochanter_height.mm
