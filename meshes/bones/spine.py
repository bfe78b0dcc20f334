"""Stack vertebrae and discs on the sacrum, from the sacral plate upwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.discs import Plate, build_disc
from meshes.bones.vertebrae import build_vertebra
from meshes.geometry.vectors import rotation
from meshes.tables.bones import DISCS, LEVELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.geometry.surfaces import Surface
    from meshes.tables.bones import DiscSize, VertebraSize
    from meshes.tables.vertebra_shapes import VertebraShape

SACRAL_PLATE_DEPTH = 29.0
"""Distance (mm) behind the promontory at which the back rim of the sacral plate is sought."""


@dataclass(frozen=True)
class VertebraFrame:
    """Where a vertebra stands."""

    centre: np.ndarray
    """Centre (3,) of its body in mm."""
    turn: np.ndarray
    """Rotation (3, 3) from the vertebra's own axes to the body's."""
    size: VertebraSize

    def place(self, *local: float) -> np.ndarray:
        """Bring a point of the vertebra's own frame (mm) to the body's frame (3,)."""
        return np.asarray(self.turn @ np.asarray(local) + self.centre)


@dataclass(frozen=True)
class Spine:
    """T12 to L5 with their discs, and the frames they stand in."""

    vertebrae: dict[str, Surface]
    discs: dict[str, Surface]
    frames: dict[str, VertebraFrame]
    plates: dict[str, tuple[Plate, Plate]]
    """Lower and upper plate of each disc."""


def sacral_plate(sacrum: Surface, width: float) -> Plate:
    """Find the upper plate of the sacrum in its midline section."""
    midline = sacrum.points[np.abs(sacrum.points[:, 0]) < 4]
    promontory = midline[midline[:, 1].argmin()]
    behind = midline[np.abs(midline[:, 1] - promontory[1] - SACRAL_PLATE_DEPTH) < 4]
    rim = behind[behind[:, 2].argmax()]
    depth_vector = (rim - promontory)[1:]
    depth = float(np.linalg.norm(depth_vector))
    centre = np.array([0.0, *(promontory + rim)[1:] / 2])
    slope = float(np.degrees(np.arctan2(depth_vector[1], depth_vector[0])))
    return Plate(centre, slope, width, depth)


def build_spine(
    sacrum: Surface,
    sizes: Mapping[str, VertebraSize],
    shapes: Mapping[str, VertebraShape],
    disc_sizes: Mapping[str, DiscSize],
) -> Spine:
    """Build discs and vertebrae from the sacral plate up to T12.

    Args:
        sacrum: The sacrum on which they stand.
        sizes: Dimensions of each vertebra, by level.
        shapes: Body, arch and processes of each vertebra.
        disc_sizes: Dimensions of each disc.
    """
    lower = sacral_plate(sacrum, sizes["L5"].width)
    frames: dict[str, VertebraFrame] = {}
    plates: dict[str, tuple[Plate, Plate]] = {}
    for disc, level in zip(reversed(DISCS), reversed(LEVELS), strict=True):
        size, gap = sizes[level], disc_sizes[disc]
        tilt = lower.tilt - gap.wedge
        up = rotation("x", (lower.tilt + tilt) / 2) @ (0.0, 0.0, gap.height)
        upper = Plate(lower.centre + up, tilt, size.width, size.depth)
        turn = rotation("x", tilt - size.plate_tilt)
        rise = turn @ (0.0, 0.0, size.mean_height / 2)
        frames[level] = VertebraFrame(upper.centre + rise, turn, size)
        plates[disc] = (lower, upper)
        lower = Plate(upper.centre + 2 * rise, tilt - 2 * size.plate_tilt, size.width, size.depth)
    return Spine(
        vertebrae={level: _standing(frames[level], shapes[level]) for level in LEVELS},
        discs={disc: build_disc(*plates[disc]) for disc in DISCS},
        frames={level: frames[level] for level in LEVELS},
        plates={disc: plates[disc] for disc in DISCS},
    )


def _standing(frame: VertebraFrame, shape: VertebraShape) -> Surface:
    return build_vertebra(frame.size, shape).moved(frame.turn, frame.centre)
