"""The table of skin territories: the line along which each lies on the skin, and how wide it is."""

import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from meshes.places.limb_frames import FRAMES
from pathways.errors import TableError

FILE = "territories.toml"
NONE = "none"
"""Row of the skin that no root of the table serves."""
NO_TERRITORY = 255
"""Value of the point data ``territory`` where no territory lies."""
RAYS = ("dorsal", "plantar")
DEFAULT_SOFT = 6.0  # mm on each side of a border


@dataclass(frozen=True)
class Place:
    """A point of the skin, and how far the territory reaches round it."""

    kind: str
    """A limb frame, dorsal or plantar, or near."""
    values: tuple[float, ...]
    """Axial fraction and angle (degrees); ray and reach; nothing for near."""
    landmarks: tuple[tuple[str, float], ...]
    """Weighted landmarks, for near."""
    radius: float
    """mm of the default body."""


@dataclass(frozen=True)
class Territory:
    """One row: what lies along its paths."""

    id: str
    layer: int
    """A higher layer lies on top of a lower one."""
    soft: float
    """mm of blending on each side of its border."""
    paths: tuple[tuple[Place, ...], ...]


def load_territories(landmarks: Iterable[str]) -> tuple[Territory, ...]:
    """The rows of data/territories.toml.

    Args:
        landmarks: names that the body has.

    Raises:
        TableError: a field, frame or landmark is unknown, or a value cannot be read.
    """
    text = files("meshes").joinpath("data", FILE).read_text("utf-8")
    return read_territories(text, landmarks)


def read_territories(text: str, landmarks: Iterable[str]) -> tuple[Territory, ...]:
    """The rows of a table given as TOML text; arguments and errors as load_territories."""
    known = frozenset(landmarks)
    return tuple(_territory(name, row, known) for name, row in tomllib.loads(text).items())


def _territory(name: str, row: Mapping[str, Any], landmarks: frozenset[str]) -> Territory:
    for field in row:
        _allow(name, field, field, ("layer", "soft", "paths"))
    paths = tuple(
        tuple(_place(name, f"paths.{i}.{j}", place, landmarks) for j, place in enumerate(path))
        for i, path in enumerate(row.get("paths", ()))
    )
    if not paths or not all(paths):
        raise TableError(FILE, name, "paths", row.get("paths"), "at least one path with a place")
    return Territory(name, row.get("layer", 0), float(row.get("soft", DEFAULT_SOFT)), paths)


def _place(name: str, where: str, row: Mapping[str, Any], landmarks: frozenset[str]) -> Place:
    kinds = (*FRAMES, *RAYS, "near")
    for field in row:
        _allow(name, where, field, (*kinds, "radius"))
    found = [field for field in row if field in kinds]
    radius = row.get("radius")
    if len(found) != 1 or not isinstance(radius, int | float) or radius <= 0:
        raise TableError(FILE, name, where, dict(row), f"one of {', '.join(kinds)}; and a radius")
    kind, value = found[0], row[found[0]]
    if kind == "near":
        return Place(kind, (), _weights(name, f"{where}.near", value, landmarks), float(radius))
    match value:
        case [int() | float() as first, int() | float() as second]:
            return Place(kind, (float(first), float(second)), (), float(radius))
    raise TableError(FILE, name, f"{where}.{kind}", value, "two numbers")


def _weights(
    name: str, where: str, row: Mapping[str, Any], landmarks: frozenset[str]
) -> tuple[tuple[str, float], ...]:
    for landmark in row:
        _allow(name, where, landmark, sorted(landmarks))
    if not row or sum(row.values()) <= 0:
        raise TableError(FILE, name, where, dict(row), "landmarks with weights")
    return tuple((key, float(value)) for key, value in row.items())


def _allow(name: str, place: str, found: str, allowed: Collection[str]) -> None:
    if found not in set(allowed):
        raise TableError(FILE, name, place, found, ", ".join(allowed))
