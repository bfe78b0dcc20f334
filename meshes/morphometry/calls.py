"""What may stand in an entry of the table of measurements: a measure with its operands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Self, Union

from pydantic import Discriminator, Tag, TypeAdapter, create_model, model_validator

from meshes.morphometry import measures as kinds
from meshes.morphometry.grammar import Direction, EntryName, Nerve, Part, Place, ScaleName
from meshes.morphometry.measures import MEASURES_BY_NAME, Measure
from meshes.tables.physique import Sex
from meshes.tables.rows import Distance, Entry, Pair, Several, Text, at_least
from pathways.fields import refused

OPERANDS: Final[dict[str, Any]] = {
    kinds.PLACE: Place,
    kinds.PLACES: Annotated[Several[Place], at_least(2)],
    kinds.DIRECTION: Direction,
    kinds.PART: Part,
    kinds.NERVE: Nerve,
    kinds.NERVES: Annotated[Several[Nerve], at_least(1)],
    kinds.LENGTH: Distance,
    kinds.NUMBER: float,
    kinds.MEASURE: "Call",
    kinds.MEASURES: Annotated[Several["Call"], at_least(1)],
}
"""What may stand for each kind of operand."""


def _call_of(name: str, measure: Measure) -> type[Entry]:
    """The model of a call: the measure's name and its operands; those with ? may be missing."""
    fields: dict[str, Any] = {"measure": (Literal[name], ...)}
    for operand, kind in measure.operands.items():
        allowed = OPERANDS[kind.rstrip("?")]
        fields[operand] = (allowed | None, None) if kind.endswith("?") else (allowed, ...)
    model: type[Entry] = create_model(name, __base__=Entry, __module__=__name__, **fields)
    return model


def _kind(given: Any) -> str | None:  # noqa: ANN401  # whatever stands in the file
    if isinstance(given, str):
        return "(name)"
    name = given.get("measure") if isinstance(given, dict) else None
    return f"({name})" if isinstance(name, str) and name in MEASURES_BY_NAME else None


_MODELS: Final = {name: _call_of(name, measure) for name, measure in MEASURES_BY_NAME.items()}
if TYPE_CHECKING:  # which models there are is known when this runs
    Call = str | Entry
else:
    Call = Annotated[
        Union[
            (
                Annotated[EntryName, Tag("(name)")],
                *(Annotated[model, Tag(f"({name})")] for name, model in _MODELS.items()),
            )
        ],
        Discriminator(
            _kind,
            custom_error_type="refused",
            custom_error_message="a table whose `measure` is one of " + ", ".join(MEASURES_BY_NAME),
        ),
    ]
for _model in _MODELS.values():
    _model.model_rebuild()
CALL: Final[TypeAdapter[Any]] = TypeAdapter(Call)
"""Checks a call."""


class EntryFields(Entry):
    """What an entry may say besides its measure."""

    size: ScaleName | None = None
    """The scale that lengths of the publication grow with."""
    band: Pair[float] | None = None
    """Stands in for the published one where that is given in words."""
    note: Text | None = None
    """Why it lies outside."""
    not_measurable: Text | None = None
    """Why one body cannot show it."""
    sex: Sex | None = None
    """Of whom it was published, where it holds of them alone."""

    @model_validator(mode="after")
    def _band_rises(self) -> Self:
        if self.band is not None and self.band[0] > self.band[1]:
            raise refused("a band from its lower to its upper end")
        return self


class RatioOfRows(Entry):
    """One published mean over another."""

    of: Text
    over: Text


def _term(given: Any) -> str:  # noqa: ANN401  # whatever stands in the file
    if isinstance(given, dict):
        return "(ratio)"
    return "(sum)" if isinstance(given, list | tuple) else "(row)"


Term = Annotated[
    Annotated[Text, Tag("(row)")]
    | Annotated[Several[Text], at_least(1), Tag("(sum)")]
    | Annotated[RatioOfRows, Tag("(ratio)")],
    Discriminator(_term),
]
"""A published mean, the sum of several, or one over another."""


class Scale(Entry):
    """What a body's size is measured by, and the published rows that it is compared with."""

    of: Call
    published: Annotated[Several[Term], at_least(1)]
    """Rows with a mean; a list stands for their sum."""
