"""The table of muscle bellies: stations from origin to insertion, each at named places."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from meshes.places.limb_frames import FRAMES, LimbFrame
from pathways.errors import TableError

Array = npt.NDArray[np.float64]

FILE = "muscle_paths.toml"


@dataclass(frozen=True)
class MusclePlaces:
    """What places refer to."""

    landmarks: Mapping[str, Array]
    frames: Mapping[str, LimbFrame]
    scale: float = 1.0
    """Size of the body over that of the default one, on which the table's mm are written."""


@dataclass(frozen=True)
class Station:
    """A cross section of a muscle."""

    places: Array
    """(1, 3), (2, 3) or (3, 3) mm: the middle alone, or points across the muscle."""
    half_width: float
    """mm; 0 when the places themselves span the width."""
    half_thickness: float
    """mm"""


Path = tuple[Station, ...]
"""The stations of one belly, from origin to insertion."""


def load_paths(body: MusclePlaces) -> dict[str, tuple[Path, ...]]:
    """The bellies of every row of data/muscle_paths.toml on one body, keyed by part name.

    Raises:
        TableError: a row names an unknown landmark, frame or field.
    """
    text = files("meshes").joinpath("data", FILE).read_text("utf-8")
    return read_paths(text, body)


def read_paths(text: str, body: MusclePlaces) -> dict[str, tuple[Path, ...]]:
    """The bellies of TOML text; arguments and errors as load_paths."""
    return {name: _bellies(body, name, row) for name, row in tomllib.loads(text).items()}


def _bellies(body: MusclePlaces, name: str, row: Mapping[str, Any]) -> tuple[Path, ...]:
    match row:
        case {"stations": stations, **rest} if not rest:
            return (_path(body, name, "stations", stations),)
        case {"bellies": bellies, **rest} if not rest:
            return tuple(_path(body, name, f"bellies.{i}", b) for i, b in enumerate(bellies))
    raise TableError(FILE, name, "stations", sorted(row), "stations, or bellies: lists of stations")


def _path(body: MusclePlaces, name: str, field: str, rows: Iterable[Mapping[str, Any]]) -> Path:
    return tuple(_station(body, name, f"{field}.{i}", row) for i, row in enumerate(rows))


def _station(body: MusclePlaces, name: str, field: str, row: Mapping[str, Any]) -> Station:
    match row:
        case {"place": place, "size": [width, thickness], **rest} if not rest:
            point = _place(body, name, f"{field}.place", place)
            return Station(point[None], body.scale * width, body.scale * thickness)
        case {"across": [_, _, *_] as places, "thickness": thickness, **rest} if not rest:
            points = [_place(body, name, f"{field}.across.{i}", p) for i, p in enumerate(places)]
            return Station(np.array(points), 0.0, body.scale * thickness)
    allowed = "place and size = [half-width, half-thickness], or across and thickness"
    raise TableError(FILE, name, field, dict(row), allowed)


def _place(body: MusclePlaces, name: str, field: str, place: Mapping[str, Any]) -> Array:
    for key in place:
        _allow(name, field, key, ("at", "mix", "offset", *FRAMES))
    for frame in FRAMES:
        if frame in place:
            return body.frames[frame].point(*place[frame])
    weights = place.get("mix") or {place.get("at", ""): 1.0}
    for landmark in weights:
        _allow(name, field, landmark, body.landmarks)
    points = [np.asarray(body.landmarks[key], float) * w for key, w in weights.items()]
    mean: Array = np.sum(points, axis=0) / sum(weights.values())
    return mean + body.scale * np.asarray(place.get("offset", (0, 0, 0)), float)


def _allow(name: str, field: str, found: str, allowed: Iterable[str]) -> None:
    names = list(allowed)
    if found not in names:
        raise TableError(FILE, name, field, found, ", ".join(sorted(names)))
