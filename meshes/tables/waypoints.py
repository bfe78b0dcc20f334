"""Waypoints: the words in which the tables say where something lies.

A *waypoint* is one of these:

* ``{at = "ischial_spine", medial = 6, posterior = 4}``: a landmark, and an offset in mm;
* ``{between = ["medial_malleolus", "heel_medial"], fraction = 0.4}``: a point on a line;
* ``{frame = "leg", axial = 0.35, angle = 160, depth = 0.6}``: limb coordinates;
* ``{muscle = "piriformis", axial = 0.4, edge = "lower"}``: the border of a muscle;
* ``{nerve = "sciatic_tibial", position = 0.2}``: beside a nerve whose course is known.

Any waypoint may carry offsets (``lateral medial anterior posterior up down``, mm), the
position ``along`` the nerve (0..1) that lies there, ``under_skin`` (mm below the surface) and
``off_bone`` (mm from the nearest bone).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Self

import numpy as np
from pydantic import AfterValidator, Discriminator, Tag, model_validator

from meshes.tables.rows import (
    DIRECTIONS,
    Angle,
    Axial,
    Distance,
    Entry,
    Fraction,
    FrameName,
    Offset,
    Pair,
    Text,
    opposites,
    two_names,
)
from pathways.fields import refused

if TYPE_CHECKING:
    from numpy.typing import NDArray


class AnyWaypoint(Entry):
    """What every waypoint may carry."""

    lateral: Offset = 0.0
    medial: Offset = 0.0
    anterior: Offset = 0.0
    posterior: Offset = 0.0
    up: Offset = 0.0
    down: Offset = 0.0
    along: Fraction | None = None
    under_skin: Distance | None = None
    off_bone: Distance | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        against = opposites([name for name in DIRECTIONS if getattr(self, name)])
        if against:
            raise refused(f"{against[0]} or {against[1]}, not both")
        return self

    @property
    def offset(self) -> NDArray[np.float64]:
        """The sum of the named offsets (3,) mm."""
        total = np.zeros(3)
        for name, way in DIRECTIONS.items():
            total += float(getattr(self, name)) * np.array(way, float)
        return total

    @property
    def landmarks(self) -> tuple[str, ...]:
        """The landmarks that it names."""
        return ()


class AtLandmark(AnyWaypoint):
    """A landmark."""

    at: Text

    @property
    def landmarks(self) -> tuple[str, ...]:
        """The landmark."""
        return (self.at,)


class BetweenLandmarks(AnyWaypoint):
    """A point on the line from one landmark to another."""

    between: Annotated[Pair[Text], AfterValidator(two_names)]
    fraction: Fraction

    @property
    def landmarks(self) -> tuple[str, ...]:
        """Both ends of the line."""
        return self.between


class InFrame(AnyWaypoint):
    """A place in limb coordinates; depth 0 is the bone, 1 the skin."""

    frame: FrameName
    axial: Axial
    angle: Angle
    depth: Fraction


class OnMuscle(AnyWaypoint):
    """The border, or the centre, of a muscle at a fraction of its length."""

    muscle: Text
    axial: Fraction
    edge: Literal["lower", "upper", "front", "back", "medial", "lateral", "centre"]


class BesideNerve(AnyWaypoint):
    """A position along a nerve whose course is known; among vessels, along a vessel too."""

    nerve: Text
    position: Fraction


KINDS: Final[dict[str, type[AnyWaypoint]]] = {
    "at": AtLandmark,
    "between": BetweenLandmarks,
    "frame": InFrame,
    "muscle": OnMuscle,
    "nerve": BesideNerve,
}
"""Kinds of waypoint by the field that tells them."""


def _kind(given: Any) -> str | None:  # noqa: ANN401  # whatever stands in the file
    if isinstance(given, AnyWaypoint):
        return next(f"({name})" for name, kind in KINDS.items() if type(given) is kind)
    named = [name for name in KINDS if isinstance(given, dict) and name in given]
    return f"({named[0]})" if named else None


Waypoint = Annotated[
    Annotated[AtLandmark, Tag("(at)")]
    | Annotated[BetweenLandmarks, Tag("(between)")]
    | Annotated[InFrame, Tag("(frame)")]
    | Annotated[OnMuscle, Tag("(muscle)")]
    | Annotated[BesideNerve, Tag("(nerve)")],
    Discriminator(
        _kind,
        custom_error_type="refused",
        custom_error_message="a place that has one of " + ", ".join(KINDS),
    ),
]
