"""Which body of the statistical shape model is meant, in standard deviations from its mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MODES = 25
"""Independent ways in which the model's 26 people differ, the most common first."""
LIMIT = 2.0
"""Standard deviations up to which the model is trusted."""
SIZE_MODE = 1
"""The mode that is size; positive values make its bodies smaller."""


class BodyChoiceError(ValueError):
    """A body was asked for that cannot be built."""


class BodyShapeError(BodyChoiceError):
    """A body was asked for that the shape model does not hold."""


@dataclass(frozen=True)
class BodyShape:
    """A body of the shape model; without anything said, its mean.

    Raises:
        BodyShapeError: A mode is unknown, a value is out of range, or size is given twice.
    """

    modes: Mapping[int, float] = field(default_factory=dict, hash=False)
    """Standard deviations (-2 to 2) by mode (1 to 25)."""
    stature_sd: float = 0.0
    """Standard deviations (-2 to 2) by which the body is taller than the mean."""

    def __post_init__(self) -> None:
        """Check the values, and leave out those that change nothing."""
        for mode in self.modes:
            if mode not in range(1, MODES + 1):
                raise BodyShapeError(
                    f"The shape model has no mode {mode!r}; it has modes 1 to {MODES}."
                )
            _check(f"mode {mode}", self.modes[mode])
        _check("stature", self.stature_sd)
        if self.stature_sd and self.modes.get(SIZE_MODE):
            raise BodyShapeError(
                f"Stature is mode {SIZE_MODE} with its sign turned; give one of the two."
            )
        kept = {mode: float(self.modes[mode]) for mode in sorted(self.modes) if self.modes[mode]}
        object.__setattr__(self, "modes", kept)

    @property
    def weights(self) -> dict[int, float]:
        """Standard deviations by mode, stature among them; empty for the mean body."""
        return ({SIZE_MODE: -float(self.stature_sd)} if self.stature_sd else {}) | dict(self.modes)


def _check(name: str, value: float) -> None:
    if not -LIMIT <= value <= LIMIT:
        raise BodyShapeError(
            f"{name} is {value!r}; it has to lie between -{LIMIT:g} and {LIMIT:g} standard "
            "deviations, because the model was made from 26 people."
        )
