"""What the rows of every table are made of: words and numbers, refused if they do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Self, TypeVar

import numpy as np
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from pathways.fields import each_once, refused, said

if TYPE_CHECKING:
    from collections.abc import Collection, Sized

    from numpy.typing import NDArray
    from pydantic_core import ErrorDetails

Item = TypeVar("Item")
Items = TypeVar("Items", bound="Sized")
# A list of the file becomes a tuple; whatever stands in it stays strict.
Several = Annotated[tuple[Item, ...], Field(strict=False)]
Pair = Annotated[tuple[Item, Item], Field(strict=False)]
Triple = Annotated[tuple[Item, Item, Item], Field(strict=False)]

LONGEST: Final = 400.0
"""mm; nothing of a leg that a table gives in mm is longer."""


Text = Annotated[str, AfterValidator(said)]


def two_names(names: tuple[str, str]) -> tuple[str, str]:
    """Two names that differ.

    Raises:
        PydanticCustomError: They are the same.
    """
    if names[0] == names[1]:
        raise refused("two different names")
    return names


Names = Annotated[Several[Text], AfterValidator(each_once)]
"""Names, each once."""


def at_least(fewest: int, most: int | None = None) -> AfterValidator:
    """Give the check of how many items there are; it comes after that of the items themselves."""

    def check(items: Items) -> Items:
        if len(items) < fewest or (most is not None and len(items) > most):
            several = f"{fewest} to {most} items" if most else f"at least {fewest} item"
            raise refused(several + "s" * (most is None and fewest > 1))
        return items

    return AfterValidator(check)


def _one_or_several(given: object) -> str:
    return "(several)" if isinstance(given, list | tuple) else "(one)"


ONE_OR_SEVERAL: Final = Discriminator(_one_or_several)
"""Tells a value, tagged ``(one)``, from a list of values, tagged ``(several)``."""
Fraction = Annotated[float, Field(ge=0, le=1)]
Size = Annotated[float, Field(gt=0, le=LONGEST)]
"""mm, or another number that cannot be 0."""
Distance = Annotated[float, Field(ge=0, le=LONGEST)]
"""mm."""
Offset = Annotated[float, Field(ge=-LONGEST, le=LONGEST)]
"""mm to one side, or if negative to the other."""
Axial = Annotated[float, Field(ge=-0.2, le=1.2)]
"""Fraction along a limb frame; a little beyond its ends is allowed."""
Angle = Annotated[float, Field(ge=0, le=360)]
"""Degrees round a limb: 0 front, 90 medial, 180 back, 270 lateral."""
Weights = Annotated[dict[Text, Size], at_least(1)]
Confidence = Literal["high", "medium", "low"]
FrameName = Literal["trunk", "thigh", "leg", "foot"]
FRAMES: Final = ("trunk", "thigh", "leg", "foot")
"""Names of the limb frames."""
Disc = Literal["T12_L1", "L1_2", "L2_3", "L3_4", "L4_5", "L5_S1"]

# The right leg lies at X < 0; +Y is posterior and +Z is up.
DIRECTIONS: Final[dict[str, tuple[float, float, float]]] = {
    "lateral": (-1, 0, 0),
    "medial": (1, 0, 0),
    "anterior": (0, -1, 0),
    "posterior": (0, 1, 0),
    "up": (0, 0, 1),
    "down": (0, 0, -1),
}
OPPOSED: Final = tuple(DIRECTIONS)
"""Words of direction, each beside the one that it contradicts."""


def _directions(words: str) -> str:
    if not words.split() or not set(words.split()) <= set(DIRECTIONS):
        raise refused("words out of " + ", ".join(DIRECTIONS))
    against = opposites(set(words.split()))
    if against:
        raise refused(f"{against[0]} or {against[1]}, not both")
    return words


def opposites(words: Collection[str]) -> tuple[str, ...]:
    """Give two words of direction that contradict each other; none if there are none."""
    pairs = zip(OPPOSED[::2], OPPOSED[1::2], strict=True)
    return next((pair for pair in pairs if set(pair) <= set(words)), ())


Directions = Annotated[str, AfterValidator(_directions)]
"""Words such as "posterior medial"; one said twice counts double."""


def direction(words: str) -> NDArray[np.float64]:
    """Give the unit vector (3,) of direction words."""
    total = np.sum([DIRECTIONS[word] for word in words.split()], axis=0, dtype=float)
    return np.asarray(total / np.linalg.norm(total))


class Entry(BaseModel):
    """A value inside a row. Frozen; numbers are numbers; a field not listed here is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    @model_validator(mode="wrap")
    @classmethod
    def _name_what_is_allowed(cls, values: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:  # noqa: ANN401
        """Let the error of an unknown field name the fields that there are."""
        try:
            return handler(values)
        except ValidationError as error:
            known = [field.alias or name for name, field in cls.model_fields.items()]
            raise ValidationError.from_exception_data(
                cls.__name__, [_retold(one, known) for one in error.errors()]
            ) from None


class Sourced(Entry):
    """A row that says where it comes from and how sure it is."""

    sources: Annotated[Names, at_least(1)]
    """Ids in ``pathways/data/sources.toml``."""
    confidence: Confidence


def _retold(error: ErrorDetails, known: Collection[str]) -> InitErrorDetails:
    """The same error, to be raised again."""
    kind, told = (
        error["type"],
        InitErrorDetails(type=error["type"], loc=error["loc"], input=error["input"]),
    )
    if kind == "extra_forbidden" and len(error["loc"]) == 1:
        told["type"] = PydanticCustomError("refused", "{allowed}", {"allowed": ", ".join(known)})
    elif kind == "refused":
        told["type"] = refused(error["msg"])
    elif "ctx" in error:
        told["ctx"] = error["ctx"]
    return told
