"""The table of causes at the spine, ``data/causes_spine.toml``: one row per site."""

from __future__ import annotations

from typing import Final, Literal, Self

from pydantic import model_validator

from meshes.tables.rows import (
    Disc,
    Distance,
    Fraction,
    Names,
    Several,
    Sourced,
    Text,
    Triple,
)
from pathways.fields import refused

SPINAL_CAUSES: Final = "causes_spine.toml"
SEEN_FROM: Final[dict[str, tuple[float, float, float]]] = {
    "": (-0.5, 0.85, 0.2),
    "central": (-0.35, 0.85, 0.3),
    "paracentral": (-0.45, 0.85, 0.3),
    "foraminal": (-0.75, 0.6, 0.25),
    "farlateral": (-0.85, 0.45, -0.1),
    "front": (-0.45, -0.85, 0.2),
    "side": (-0.95, 0.3, 0.1),
}
"""Where the camera stands, in the axes of the disc: behind, and the further out it presses, the
more to the side."""

NEEDS: Final = {
    "disc": ("level", "zone", "width"),
    "narrow_canal": ("level", "zone"),
    "narrow_recess": ("level",),
    "narrow_foramen": ("level",),
    "worn_disc": ("level",),
    "bridged_discs": ("levels",),
    "worn_facets": ("levels",),
    "swollen_muscle": ("level",),
    "slipped_intact": ("level",),
    "slipped_isthmic": ("level",),
    "mass": ("offset", "width"),
}
"""Fields without which a shape cannot be built."""
NEEDED: Final = {
    "level": "the disc",
    "zone": "where round the disc",
    "width": "mm",
    "levels": "the discs",
    "offset": "how far the mass lies along X, Y and Z from its nerves",
}


class SpinalRow(Sourced):
    """How the cause of one site is shaped. Sizes are in mm on the default body.

    ``shape`` names the builder, ``level`` the disc (``L4_5``), ``zone`` where round the disc.
    """

    id: Text
    shape: Literal[
        "disc", "narrow_canal", "narrow_recess", "narrow_foramen", "fragment_on_conus", "worn_disc",
        "bridged_discs", "worn_facets", "swollen_muscle", "sacroiliac_joint", "slipped_intact",
        "slipped_isthmic", "mass", "tight_passage",
    ]  # fmt: skip
    level: Literal["", "T12_L1", "L1_2", "L2_3", "L3_4", "L4_5", "L5_S1"] = ""
    zone: Literal["", "central", "paracentral", "foraminal", "farlateral"] = ""
    width: Distance = 0.0
    """Half the breadth of a bulge's foot."""
    depth: Distance = 0.0
    """Least height of a bulge; it is higher where the nerve that it catches is further away."""
    bluntness: Fraction = 0.0
    """Form of a bulge: 1 a dome, less a broad front; 0 leaves it to the zone."""
    emptied: Fraction = 0.0
    """How far the dural sac is emptied, 0 to 1; 0 leaves it to the zone."""
    thickness: Distance = 0.0
    """How much thicker a ligamentum flavum is; how far a vertebra has slipped."""
    levels: Several[Disc] = ()
    """Discs at which it shows, where it is more than one."""
    hides: Names = ()
    """Parts of the body that it changes."""
    offset: Triple[float] | None = None
    """On which side of the nerves a mass lies: X, Y, Z."""
    view: Literal["", "central", "paracentral", "foraminal", "farlateral", "front", "side"] = ""
    """From where it is looked at; empty: as the zone asks."""
    reach: Distance = 0.0
    """Radius of what is shown; 0: the usual."""
    context: Names = ()
    """Parts that show with it even if their layer is off."""

    @model_validator(mode="after")
    def _has_what_its_shape_needs(self) -> Self:
        for field in NEEDS.get(self.shape, ()):
            value = getattr(self, field)
            if not value or value == (0.0, 0.0, 0.0):
                raise refused(f"the shape {self.shape} with a field `{field}`: {NEEDED[field]}")
        return self

    @property
    def site(self) -> str:
        """The site."""
        return self.id
