"""The tables of bones: sizes of vertebrae and discs, and which file of an atlas is which bone."""

from __future__ import annotations

from typing import Annotated, Final, Literal, Self

import numpy as np
from pydantic import Field, model_validator

from meshes.tables.rows import Entry, Text
from pathways.fields import refused

VERTEBRAE: Final = "vertebrae.toml"
ATLAS_PARTS: Final = "atlas_parts.toml"
LEVELS: Final = ("T12", "L1", "L2", "L3", "L4", "L5")
"""Vertebrae, from the top."""
DISCS: Final = ("T12_L1", "L1_2", "L2_3", "L3_4", "L4_5", "L5_S1")
"""Discs, from the top."""

Length = Annotated[float, Field(gt=0, le=150)]
"""mm; no length of a lumbar vertebra is greater."""
PEDICLE_BELOW: Final = 2.5
"""Distance (mm) of the upper border of a pedicle below the back of the upper end plate."""
Canal = Annotated[float, Field(gt=0, le=60)]
Wedge = Annotated[float, Field(ge=-30, le=30)]
Number = Annotated[int, Field(gt=0)]


class VertebraSize(Entry):
    """Dimensions in mm, as in data/vertebrae.toml."""

    width: Length
    depth: Length
    height_front: Length
    height_back: Length
    pedicle_width: Length
    pedicle_height: Length
    canal_width: Canal
    canal_depth: Canal

    @property
    def back(self) -> float:
        """Y of the posterior wall of the body."""
        return self.depth / 2

    @property
    def pedicle_centre(self) -> np.ndarray:
        """Middle (3,) of the right pedicle in the vertebra's frame."""
        across = self.canal_width / 2 + self.pedicle_width / 2
        height = self.height_back / 2 - self.pedicle_height / 2 - PEDICLE_BELOW
        return np.array([-across, self.back + 3.0, height])

    @property
    def plate_tilt(self) -> float:
        """Degrees by which each end plate leans against the mid-plane of the body."""
        return float(
            np.degrees(np.arctan(0.5 * (self.height_front - self.height_back) / self.depth))
        )

    @property
    def mean_height(self) -> float:
        """Height of the body in its middle, mm."""
        return (self.height_front + self.height_back) / 2


class DiscSize(Entry):
    """Height (mm) in the middle and wedge angle (degrees) of a disc."""

    height: Annotated[float, Field(gt=0, le=40)]
    wedge: Wedge


class AtlasFile(Entry):
    """A bone of one side and the numbers that its file may be named by."""

    bone: Text
    """As in the body: ``femur``."""
    side: Literal["right", "left", "midline"]
    fma: Number | None = None
    fj: Number | None = None

    @model_validator(mode="after")
    def _has_a_number(self) -> Self:
        if self.fma is None and self.fj is None:
            raise refused("a number, fma or fj, or both")
        return self

    @property
    def names(self) -> list[str]:
        """File names without ending."""
        numbers = (("FMA", self.fma), ("FJ", self.fj))
        return [f"{letters}{number}" for letters, number in numbers if number is not None]
