"""The table of the shape of a vertebra: its body, its arch and its processes, level by level."""

from __future__ import annotations

from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from meshes.tables.rows import Entry, Pair, Several, Sourced, Triple, at_least
from pathways.fields import refused

VERTEBRA_SHAPES: Final = "vertebra_shapes.toml"

Place = Annotated[float, Field(ge=-80, le=80)]
"""mm aside of the midline, behind the middle of the body, or above it."""
Reach = Annotated[float, Field(ge=1.5, le=20)]
"""mm; no section of a process is thinner or reaches farther."""
Small = Annotated[float, Field(ge=-8, le=8)]
"""mm by which a line or a rim differs from the plain one."""
Sections = Annotated[Several[Reach], at_least(2, 4)]
"""One value at the root, one at the tip, the others in equal steps between."""


class ProcessShape(Entry):
    """A rounded rod along a line, with an elliptical section that changes along it, in mm.

    Places are aside, back and up from the middle of the body. ``up`` of a section is square to the
    line and as nearly up as can be; for processes that stand upright it is aside.
    """

    root: Triple[Place]
    tip: Triple[Place]
    bow: Pair[Small] = (0.0, 0.0)
    """How far the middle of the line lies up, and to the front, of the straight one."""
    half_height: Sections
    half_thickness: Sections
    lower_half_thickness: Sections | None = None
    """At the lower border, where that is thicker."""
    turn: Pair[Annotated[float, Field(ge=-180, le=180)]] = (0.0, 0.0)
    """Degrees by which the section is turned at the root and at the tip."""
    end: Reach = 4.0
    """Length of the rounded tip."""

    @model_validator(mode="after")
    def _has_as_many_of_each(self) -> Self:
        lower = self.lower_half_thickness or self.half_thickness
        if not len(self.half_height) == len(self.half_thickness) == len(lower):
            raise refused("as many thicknesses as heights")
        return self


class VertebralBodyShape(Entry):
    """How a body differs from a plain cylinder of its size, mm. Pairs are lower and upper plate."""

    rim_side: Pair[Small]
    """How far the rim stands out beyond half the width, before its edge is rounded."""
    rim_front: Pair[Small]
    rim_back: Pair[Small]
    widest: Small
    """How far behind the middle the body is widest."""
    waist_side: Annotated[float, Field(ge=0, le=0.5)]
    """Share of its half width by which the body is waisted."""
    waist_front: Annotated[float, Field(ge=0, le=0.5)]
    waist_back: Annotated[float, Field(ge=0, le=0.5)]
    roundness: Pair[Annotated[float, Field(ge=1.8, le=4)]]
    """Power of the outline in front and behind; 2 is an ellipse."""
    dent: Pair[Annotated[float, Field(ge=0, le=20)]]
    """Depth and half width of the hollow at the back."""
    hollow: Pair[Small]
    """Depth of each end plate."""
    fall: Pair[Small]
    """How much lower each plate lies at its sides."""


class FacetShape(Entry):
    """The hollow face of a superior articular process: part of a cylinder, mm."""

    lower: Triple[Place]
    """A place on the cylinder's axis: aside, back, up."""
    upper: Triple[Place]
    radius: Annotated[float, Field(ge=3, le=30)]


class VertebraShape(Sourced):
    """The shape of one vertebra; right and left are alike."""

    settled_by: str = ""
    """What would settle it, where the confidence is low."""
    body: VertebralBodyShape
    pedicle: ProcessShape
    transverse_process: ProcessShape
    accessory_process: ProcessShape
    superior_articular_process: ProcessShape
    superior_facet: FacetShape
    mamillary_process: ProcessShape
    inferior_articular_process: ProcessShape
    """With the pars interarticularis."""
    lamina: ProcessShape
    spinous_process: ProcessShape

    @property
    def reach(self) -> tuple[float, float, float, float]:
        """How far (mm) it reaches aside, back, down and up, and a little more."""
        aside, behind = self.transverse_process, self.spinous_process
        above, below = self.superior_articular_process, self.inferior_articular_process
        lowest = min(rod.tip[2] - rod.end - max(rod.half_height) for rod in (behind, below))
        return (
            aside.tip[0] + aside.end + 3.0,
            behind.tip[1] + behind.end + 3.0,
            -lowest,
            max(above.tip[2] + above.end, 18.0) + 4.0,
        )
