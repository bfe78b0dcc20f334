"""Fields of limb segments that are described by cross sections and bulges."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.interpolate import CubicSpline

from meshes.geometry.signed_distance import Field, Grid
from meshes.places.limb_frames import LimbFrame

COLUMNS = ("width", "front", "back", "medial", "backward")


@dataclass(frozen=True)
class Bulge:
    """A rise (or, if negative, a hollow) of the skin over a named structure."""

    name: str
    axial: float
    angle: float
    """degrees round the centre of the section."""
    height: float
    """mm at its middle."""
    axial_spread: float
    angle_spread: float


@dataclass(frozen=True)
class SegmentShape:
    """Sections and bulges of one segment, in mm of the default body."""

    squareness: float
    """Exponent of the superellipse: 2 is an ellipse, more is squarer."""
    axial: npt.NDArray[np.float64]
    """(n,) fractions at which the sections lie."""
    sections: npt.NDArray[np.float64]
    """(n, 5) width, front, back, medial, backward."""
    bulges: tuple[Bulge, ...]


def load_shapes() -> dict[str, SegmentShape]:
    """The shapes of trunk, thigh and leg from data/skin_shape.toml."""
    table = tomllib.loads(files("meshes").joinpath("data/skin_shape.toml").read_text("utf-8"))
    return {name: _shape(table, name) for name in ("trunk", "thigh", "leg")}


def _shape(table: Mapping[str, Any], name: str) -> SegmentShape:
    rows = table[name]["sections"]
    bulges = [
        Bulge(**{key: value for key, value in row.items() if key != "part"})
        for row in table["bulge"]
        if row["part"] == name
    ]
    return SegmentShape(
        squareness=table[name]["squareness"],
        axial=np.array([row["axial"] for row in rows]),
        sections=np.array([[row.get(column, 0.0) for column in COLUMNS] for row in rows]),
        bulges=tuple(bulges),
    )


def segment_field(grid: Grid, frame: LimbFrame, shape: SegmentShape, scale: float = 1.0) -> Field:
    """Field of a segment without ends: each level of the grid is one section.

    Args:
        grid: samples in mm.
        frame: its centre line carries the sections; levels are horizontal.
        shape: sections and bulges.
        scale: size of this body relative to the default body.
    """
    start, end = frame.centre([0.0])[0, 2], frame.centre([1.0])[0, 2]
    axial = np.clip(
        (start - grid.z.ravel()) / (start - end), shape.axial[0], shape.axial[-1]
    ).astype(float)
    centre = frame.centre(axial)
    width, front, back, medial, backward = (
        (scale * v).astype(np.float32)[None, None, :]
        for v in CubicSpline(shape.axial, shape.sections)(axial).T
    )
    right = grid.x - (centre[:, 0][None, None, :].astype(np.float32) + medial)
    behind = grid.y - (centre[:, 1][None, None, :].astype(np.float32) + backward)
    radius = np.sqrt(right**2 + behind**2) + np.float32(1e-3)
    depth = np.where(behind < 0, front, back)
    power = np.float32(shape.squareness)
    outline = radius / (
        (np.abs(right / width) ** power + np.abs(behind / depth) ** power) ** (1 / power)
    )
    angle = np.degrees(np.arctan2(right, -behind))
    for bulge in shape.bulges:
        outline = outline + scale * _rise(bulge, angle, axial)
    result: Field = (radius - outline).astype(np.float32)
    return result


def _rise(bulge: Bulge, angle: Field, axial: npt.NDArray[np.float64]) -> Field:
    """Height of a bulge (mm) at angles (degrees) and axial fractions (last axis)."""
    along = np.exp(-(((axial - bulge.axial) / bulge.axial_spread) ** 2)).astype(np.float32)
    off = np.abs((angle - np.float32(bulge.angle) + 180) % 360 - 180)
    around = np.exp(-((off / np.float32(bulge.angle_spread)) ** 2))
    result: Field = np.float32(bulge.height) * along[None, None, :] * around
    return result
