"""The course table: where each nerve runs, in words an anatomist can correct.

``data/courses.toml`` has one row per nerve. A row lists the places that the nerve passes, in
order, after the point where it leaves its parent, as waypoints (`meshes.tables.waypoints`).

``data/course_variants.toml`` has rows ``[variant.nerve]``. Such a row is written like one of
``courses.toml`` and gives only the fields that differ from the nerve's usual row. From which parent
a nerve leaves, and where, is not written: that is the variant's change in the fact tables.
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator, Field

from meshes.tables.rows import (
    Confidence,
    Directions,
    Entry,
    Fraction,
    Names,
    Several,
    Size,
    Sourced,
    Text,
    at_least,
)
from meshes.tables.waypoints import AnyWaypoint, Waypoint
from pathways.fields import refused

COURSES: Final = "courses.toml"
COURSE_VARIANTS: Final = "course_variants.toml"


def _along_the_nerve(places: tuple[AnyWaypoint, ...]) -> tuple[AnyWaypoint, ...]:
    along = [place.along for place in places if place.along is not None]
    if along != sorted(set(along)):
        raise refused("places whose `along` rises from each to the next")
    return places


Way = Annotated[Several[Waypoint], at_least(1), AfterValidator(_along_the_nerve)]


class TwigRow(Entry):
    """A twig of a nerve with its own path, drawn with the nerve.

    It leaves the nerve at position ``leaves`` (0..1) and ends where the fact table lets its
    fibres leave, ``reaches`` (0..1; the same if not given). ``to`` says what it serves.
    """

    leaves: Fraction
    reaches: Fraction | None = None
    to: Text
    path: Way

    @property
    def ends(self) -> float:
        """The position 0..1 at which its fibres leave."""
        return self.leaves if self.reaches is None else self.reaches


class FlatRow(Entry):
    """A stretch of a nerve, from position ``start`` to ``end`` (0..1), with a flat section.

    Its thickness is a ``share`` of its width; ``thin`` is the way in which it is thin. The area
    stays that of its radius. It becomes flat, and round again, over some mm outside the stretch.
    """

    start: Fraction
    end: Fraction
    share: Annotated[float, Field(ge=0.1, le=1)]
    thin: Directions


class CourseRow(Sourced):
    """One nerve's row: its waypoints after the start, its twigs, and where this comes from.

    ``starts_on`` names the parent whose point is the start (else the first parent of the
    fact table); ``joins`` is the position 0..1 where strands of the other parents come in;
    ``clear_of`` names the muscles that the nerve runs along without entering; ``enters`` those
    through whose flesh it goes besides those that it ends in: others make way; ``thickness`` is
    its measured diameter over the one that its fibres suggest, where dissectors found another;
    ``flat`` are the stretches on which it is a band;
    ``to`` says what its end serves where the fact tables give it nothing to serve.
    """

    id: Text
    path: Way
    twigs: Several[TwigRow] = ()
    starts_on: Text | None = None
    joins: Fraction = 0.0
    clear_of: Names = ()
    enters: Names = ()
    thickness: Size = 1.0
    flat: Several[FlatRow] = ()
    to: Text | None = None

    @property
    def nerve(self) -> str:
        """The nerve."""
        return self.id


class CourseChange(Entry):
    """How a nerve runs in a variant of anatomy: the fields that differ from its usual row."""

    path: Way | None = None
    twigs: Several[TwigRow] = ()
    starts_on: Text | None = None
    joins: Fraction = 0.0
    clear_of: Names = ()
    enters: Names = ()
    thickness: Size = 1.0
    sources: Annotated[Names, at_least(1)] = ("",)
    confidence: Confidence = "medium"

    def made_to(self, usual: CourseRow) -> CourseRow:
        """Give the usual row with what differs."""
        changed = {name: getattr(self, name) for name in self.model_fields_set}
        return usual.model_copy(update=changed)
