"""How large each muscle is in people, and on a body of a given size."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

FILE = "muscle_volumes.toml"
MM3 = 1000.0  # in a cm3


@dataclass(frozen=True)
class MuscleVolume:
    """The published volume of a muscle, or of several that were measured together."""

    muscles: tuple[str, ...]
    """Ids in pathways/data/muscles.toml."""
    volume: float
    """mm3, all of them together."""


def load_volumes(scale: float = 1.0) -> tuple[MuscleVolume, ...]:
    """Volumes by Handsfield et al. 2014 for a body `scale` times as large as the default one."""
    table = tomllib.loads(files("meshes").joinpath("data", FILE).read_text("utf-8"))
    product = float(table["height_mass_product"])
    return tuple(_volume(row, product, scale) for row in table["volume"])


def _volume(row: Mapping[str, float | list[str]], product: float, scale: float) -> MuscleVolume:
    match row:
        case {"muscles": list(names), "slope": float() | int() as slope, "intercept": intercept}:
            cm3 = slope * product + intercept
            return MuscleVolume(tuple(names), MM3 * cm3 * scale**3)
    raise ValueError(f"{FILE}: {dict(row)!r} needs muscles, slope and intercept")
