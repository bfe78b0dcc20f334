"""Fields of limb segments that are described by cross sections and bulges."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.interpolate import CubicSpline

from meshes.geometry.signed_distance import Field, Grid
from meshes.places.limb_frames import LimbFrame
from meshes.tables.body_tables import BodyTables
from meshes.tables.skin import Bulge

COLUMNS = ("width", "front", "back", "medial", "backward")


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


def shapes_of(tables: BodyTables) -> dict[str, SegmentShape]:
    """The shapes of trunk, thigh and leg."""
    return {
        name: SegmentShape(
            squareness=row.squareness,
            axial=np.array([section.axial for section in row.sections]),
            sections=np.array(
                [[getattr(section, column) for column in COLUMNS] for section in row.sections]
            ),
            bulges=tuple(bulge for bulge in tables.bulges if bulge.part == name),
        )
        for name, row in tables.skin_shapes.items()
    }


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
