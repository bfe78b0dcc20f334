"""Muscle bellies of the table on one body: stations from origin to insertion, in mm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from meshes.tables.muscles import MUSCLE_PATHS, RoundStation
from meshes.tables.rows import FRAMES
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.places.limb_frames import LimbFrame
    from meshes.tables.muscles import FlatStation, MusclePlace, MuscleRow

Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class MusclePlaces:
    """What places refer to."""

    landmarks: Mapping[str, Array]
    frames: Mapping[str, LimbFrame]
    scale: float = 1.0
    """Size of the body over that of the default one, on which the table's mm are written."""


@dataclass(frozen=True)
class LaidStation:
    """A cross section of a muscle."""

    places: Array
    """(1, 3), (2, 3) or (3, 3) mm: the middle alone, or points across the muscle."""
    half_width: float
    """mm; 0 when the places themselves span the width."""
    half_thickness: float
    """mm"""


Path = tuple[LaidStation, ...]
"""The stations of one belly, from origin to insertion."""


def laid_bellies(rows: Mapping[str, MuscleRow], body: MusclePlaces) -> dict[str, tuple[Path, ...]]:
    """The bellies of every row of data/muscle_paths.toml on one body, keyed by part name.

    Raises:
        TableError: a row names a landmark that the body lacks.
    """
    return {
        name: tuple(
            tuple(_station(body, name, station) for station in belly) for belly in row.each_belly
        )
        for name, row in rows.items()
        if row.each_belly
    }


def _station(body: MusclePlaces, name: str, row: RoundStation | FlatStation) -> LaidStation:
    points = np.array([place_on_body(body, name, place) for _, place in row.places])
    if isinstance(row, RoundStation):
        width, thickness = row.size
        return LaidStation(points, body.scale * width, body.scale * thickness)
    return LaidStation(points, 0.0, body.scale * row.thickness)


def place_on_body(body: MusclePlaces, name: str, place: MusclePlace) -> Array:
    """Give the place (3,) mm that a row of data/muscle_paths.toml names.

    Raises:
        TableError: the body lacks its landmark.
    """
    for frame in FRAMES:
        if (coordinates := getattr(place, frame)) is not None:
            return body.frames[frame].point(*coordinates)
    weights = place.weights
    for landmark in weights:
        if landmark not in body.landmarks:
            raise TableError(MUSCLE_PATHS, name, "at", landmark, ", ".join(sorted(body.landmarks)))
    points = [np.asarray(body.landmarks[key], float) * w for key, w in weights.items()]
    mean: Array = np.sum(points, axis=0) / sum(weights.values())
    return mean + body.scale * np.asarray(place.offset, float)
