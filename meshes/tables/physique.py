"""Sex and physique: the words for two of the choices of a body."""

from __future__ import annotations

from typing import Final, Literal

Sex = Literal["male", "female"]
Physique = Literal["slim", "average", "heavy"]
SEXES: Final[tuple[Sex, ...]] = ("male", "female")
PHYSIQUES: Final[tuple[Physique, ...]] = ("slim", "average", "heavy")
