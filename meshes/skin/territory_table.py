"""The table of skin territories: where each lies, in limb coordinates and by landmarks."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from pathways.errors import TableError

FILE = "territories.toml"
NONE = "none"
"""Row of the skin that no root of the table serves."""
FRAMES = ("trunk", "thigh", "leg", "foot")
AXES = {
    "axial": FRAMES,
    "angle": FRAMES,
    "ray": ("foot",),
    "reach": ("foot",),
    "height": ("foot",),
}
DEFAULT_SOFT = 6.0  # mm on each side of a border


@dataclass(frozen=True)
class Band:
    """A range along one axis of one limb frame."""

    frame: str
    axis: str
    """axial, angle, ray, reach or height."""
    low: float
    high: float


@dataclass(frozen=True)
class Ball:
    """The neighbourhood of a landmark, or of the weighted mean of several."""

    landmarks: tuple[tuple[str, float], ...]
    within: float
    """mm"""


@dataclass(frozen=True)
class Region:
    """What all conditions share."""

    bands: tuple[Band, ...]
    ball: Ball | None
    midline: tuple[float, float] | None
    """mm from the median plane."""


@dataclass(frozen=True)
class Territory:
    """One row: the union of its regions."""

    id: str
    layer: int
    """A higher layer lies on top of a lower one."""
    soft: float
    """mm of blending on each side of its border."""
    regions: tuple[Region, ...]


def load_territories(landmarks: Iterable[str]) -> tuple[Territory, ...]:
    """The rows of data/territories.toml.

    Args:
        landmarks: names that the body has.

    Raises:
        TableError: a field, frame or landmark is unknown, or a range is not one.
    """
    text = files("meshes").joinpath("data", FILE).read_text("utf-8")
    return read_territories(text, landmarks)


def read_territories(text: str, landmarks: Iterable[str]) -> tuple[Territory, ...]:
    """The rows of a table given as TOML text; arguments and errors as load_territories."""
    known = frozenset(landmarks)
    return tuple(_territory(name, row, known) for name, row in tomllib.loads(text).items())


def _territory(name: str, row: Mapping[str, Any], landmarks: frozenset[str]) -> Territory:
    for field in row:
        _allow(name, field, field, ("layer", "soft", "regions"))
    regions = tuple(
        _region(name, f"regions.{i}", region, landmarks)
        for i, region in enumerate(row.get("regions", ()))
    )
    if not regions:
        raise TableError(FILE, name, "regions", row.get("regions"), "at least one region")
    return Territory(name, row.get("layer", 0), float(row.get("soft", DEFAULT_SOFT)), regions)


def _region(name: str, place: str, row: Mapping[str, Any], landmarks: frozenset[str]) -> Region:
    bands = []
    for field, value in row.items():
        _allow(name, place, field, (*FRAMES, "near", "midline"))
        if field in FRAMES:
            bands += [_band(name, f"{place}.{field}", field, *item) for item in value.items()]
    near = row.get("near")
    ball = None if near is None else _ball(name, f"{place}.near", near, landmarks)
    middle = row.get("midline")
    return Region(
        bands=tuple(bands),
        ball=ball,
        midline=None if middle is None else _range(name, f"{place}.midline", middle),
    )


def _band(name: str, place: str, frame: str, axis: str, value: object) -> Band:
    _allow(name, place, axis, [a for a, frames in AXES.items() if frame in frames])
    return Band(frame, axis, *_range(name, f"{place}.{axis}", value))


def _ball(name: str, place: str, row: Mapping[str, Any], landmarks: frozenset[str]) -> Ball:
    weights = {key: float(value) for key, value in row.items() if key != "within"}
    for landmark in weights:
        _allow(name, place, landmark, sorted(landmarks))
    if "within" not in row or not weights:
        raise TableError(FILE, name, place, dict(row), "landmarks with weights, and within (mm)")
    return Ball(tuple(weights.items()), float(row["within"]))


def _range(name: str, place: str, value: object) -> tuple[float, float]:
    match value:
        case [int() | float() as low, int() | float() as high] if low < high:
            return float(low), float(high)
    raise TableError(FILE, name, place, value, "two numbers, the lower first")


def _allow(name: str, place: str, found: str, allowed: Iterable[str]) -> None:
    if found not in set(allowed):
        raise TableError(FILE, name, place, found, ", ".join(allowed))
