"""Which body is meant: the default one, another of the shape model, or an atlas of the user's.

The command lines share the options that :func:`add_options` defines.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from meshes.choice.body_shape import BodyChoiceError, BodyShape, BodyShapeError
from meshes.tables.physique import PHYSIQUES, SEXES, Physique, Sex
from pathways.given_paths import given_path

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class BodyChoice:
    """One body among all that can be built."""

    shape: BodyShape = field(default_factory=BodyShape)
    sex: Sex = "male"
    """Whose pelvis, leg bones, vertebral canal and skin."""
    physique: Physique = "average"
    """How much soft tissue lies under the skin."""
    atlas: Path | None = None
    """Folder of an atlas whose bones replace this body's."""
    tables: Path | None = None
    """Folder with tables that stand in for those of the installation, by file name."""

    def __post_init__(self) -> None:
        """Write home folders out: `~` and `~name` at the beginning of a path.

        Raises:
            BodyChoiceError: There is no such sex or physique.
        """
        for name, known in (("sex", SEXES), ("physique", PHYSIQUES)):
            if (value := getattr(self, name)) not in known:
                raise BodyChoiceError(f"{name} is {value!r}; it has to be {' or '.join(known)}.")
        for name in ("atlas", "tables"):
            if (folder := getattr(self, name)) is not None:
                object.__setattr__(self, name, given_path(folder))

    @property
    def is_default(self) -> bool:
        """Whether this is the body that is shown when nothing is chosen."""
        return self == DEFAULT

    @property
    def words(self) -> str:
        """What this body is, in a few words: `a woman of average physique`."""
        who = "a woman" if self.sex == "female" else "a man"
        built = "of average physique" if self.physique == "average" else f"of {self.physique} build"
        more = [
            "of another stature or shape" if self.shape.modes or self.shape.stature_sd else "",
            "with the bones of an atlas" if self.atlas else "",
        ]
        return ", ".join(part for part in (f"{who} {built}", *more) if part)

    def to_arguments(self) -> list[str]:
        """Give the command-line options that choose this body."""
        modes = [f"--mode={mode}={value!r}" for mode, value in self.shape.modes.items()]
        stature = self.shape.stature_sd
        atlas = [f"--atlas={self.atlas}"] if self.atlas else []
        tables = [f"--tables={self.tables}"] if self.tables else []
        sex = [f"--sex={self.sex}"] if self.sex != DEFAULT.sex else []
        physique = [f"--physique={self.physique}"] if self.physique != DEFAULT.physique else []
        tall = [f"--stature={stature!r}"] if stature else []
        return modes + tall + sex + physique + atlas + tables


DEFAULT = BodyChoice()
"""The mean of the shape model, with the skin of a man of average physique."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose a body to a command line."""
    group = parser.add_argument_group("another body than the default one")
    group.add_argument(
        "--sex",
        choices=SEXES,
        default=DEFAULT.sex,
        help=f"pelvis, leg bones and skin of which sex (default: {DEFAULT.sex})",
    )
    group.add_argument(
        "--physique",
        choices=PHYSIQUES,
        default=DEFAULT.physique,
        help=f"how much soft tissue under the skin (default: {DEFAULT.physique})",
    )
    group.add_argument(
        "--stature",
        type=float,
        default=0.0,
        metavar="SD",
        help="standard deviations (-2 to 2) by which it is taller than the mean",
    )
    group.add_argument(
        "--mode",
        type=_mode,
        action="append",
        default=[],
        metavar="N=SD",
        help="a mode (1 to 25) of the shape model and its standard deviations (-2 to 2)",
    )
    group.add_argument(
        "--atlas",
        type=Path,
        metavar="FOLDER",
        help="a folder with BodyParts3D bones (STL or OBJ) named by FMA or FJ number",
    )
    group.add_argument(
        "--tables",
        type=Path,
        metavar="FOLDER",
        help="a folder with tables of your own; those that it lacks are the installed ones",
    )


def chosen_body(given: argparse.Namespace) -> BodyChoice:
    """Give the body that parsed options choose.

    Raises:
        BodyShapeError: The shape model has no such body.
    """
    shape = BodyShape(_modes(given.mode), given.stature)
    return BodyChoice(shape, given.sex, given.physique, given.atlas, given.tables)


def _mode(text: str) -> tuple[int, float]:
    number, _, value = text.partition("=")
    try:
        return int(number), float(value)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a mode and its standard deviations, such as 2=-1"
        ) from None


def _modes(given: Iterable[tuple[int, float]]) -> dict[int, float]:
    modes: dict[int, float] = {}
    for mode, value in given:
        if mode in modes:
            raise BodyShapeError(f"Mode {mode} is given twice.")
        modes[mode] = value
    return modes
