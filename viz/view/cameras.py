"""Named cameras, written against parts of the body, so that they fit any body.

A preset says which parts it frames and from which direction. The distance follows from their
size. World: mm, +X the patient's left, +Y posterior, +Z up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from meshes import Body
    from viz.view.record import CameraRecord

FIELD_OF_VIEW = 24.0
"""Vertical opening of every camera, degrees: narrow, so that proportions are not distorted."""


@dataclass(frozen=True)
class Preset:
    """Which parts a camera frames and from where.

    Args:
        parts: parts whose bounds are framed, as the body names them.
        direction: from the parts towards the camera; need not have length 1.
        margin: framed size over the size of the parts.
        up: what is up in the picture.
        both_sides: frame the mirrored parts as well.
        one_sided: the camera belongs to one side and is mirrored for the other.
        one_leg: it stands so close to one leg that the other would be in the way.
        depth: how far behind the target the picture ends, mm; None shows everything.
        lift: moves the target, as fractions of the framed parts' extents along X, Y, Z.

    """

    parts: tuple[str, ...]
    direction: tuple[float, float, float]
    margin: float = 1.06
    up: tuple[float, float, float] = (0.0, 0.0, 1.0)
    both_sides: bool = False
    one_sided: bool = False
    one_leg: bool = False
    depth: float | None = None
    lift: tuple[float, float, float] = (0.0, 0.0, 0.0)


@dataclass(frozen=True)
class CameraPose:
    """A camera in space: position and target in mm, field of view in degrees.

    `span` is the width and height in mm that must stay visible at the target.
    """

    position: tuple[float, float, float]
    target: tuple[float, float, float]
    up: tuple[float, float, float]
    fov: float
    span: tuple[float, float]
    mirrored: bool

    def to_dict(self) -> CameraRecord:
        """Give plain lists for the browser viewer."""
        return {
            "position": list(self.position),
            "target": list(self.target),
            "up": list(self.up),
            "fov": self.fov,
            "span": list(self.span),
            "mirrored": self.mirrored,
        }

    def on_side(self, side: str) -> CameraPose:
        """Give the camera for the leg of `side`; only one-sided cameras differ."""
        if side != "left" or not self.mirrored:
            return self
        position, target, up = (_mirrored(point) for point in (self.position, self.target, self.up))
        return replace(self, position=position, target=target, up=up)


_WHOLE = ("bone:vertebra_T12", "bone:hip", "bone:calcaneus", "bone:phalanx_distal_1")
_FOOT = ("bone:calcaneus", "bone:phalanx_distal_1", "bone:phalanx_distal_5")
_HEEL = ("bone:calcaneus", "bone:talus")

AT_SITE = "site"
"""The camera that looks at what presses at the selected site."""

PRESETS: dict[str, Preset] = {
    "front": Preset(_WHOLE, (0, -1, 0), both_sides=True),
    "back": Preset(_WHOLE, (0, 1, 0), both_sides=True),
    "side": Preset(_WHOLE, (-1, 0, 0), one_sided=True),
    "spine": Preset(("bone:vertebra_T12", "bone:coccyx"), (-0.75, 1, 0.12), 1.06, one_sided=True),
    "pelvis": Preset(("bone:hip", "bone:vertebra_L5"), (-0.18, 1, 0.1), 1.12, both_sides=True),
    "medial_ankle": Preset(
        _HEEL, (1, 0.35, 0.12), 1.75, one_sided=True, one_leg=True, lift=(0, -0.05, 0.2)
    ),
    "sole": Preset(
        _FOOT, (0, 0.12, -1), 1.12, up=(0, -1, 0), one_sided=True, one_leg=True, depth=110
    ),
    "heel_medial": Preset(
        _HEEL, (1, 0.3, 0.05), 1.3, one_sided=True, one_leg=True, lift=(0, 0.12, -0.08)
    ),
    "heel_plantar": Preset(
        _HEEL, (0, 0.25, -1), 1.6, up=(0, -1, 0), one_sided=True, one_leg=True, depth=110
    ),
    "heel_lateral": Preset(
        _HEEL, (-1, 0.3, 0.05), 1.3, one_sided=True, one_leg=True, lift=(0, 0.12, -0.08)
    ),
    "heel_posterior": Preset(
        _HEEL, (0, 1, 0.05), 1.3, one_sided=True, one_leg=True, lift=(0, 0, -0.08)
    ),
}
"""Camera name -> preset. The page shows a button for each that is not a heel view."""


def pose(name: str, body: Body) -> CameraPose:
    """Place the preset `name` (a key of `PRESETS`) on the right leg or midline of `body`."""
    preset = PRESETS[name]
    corners = _corners(preset, body)
    low, high = corners.min(0), corners.max(0)
    target = (low + high) / 2 + np.asarray(preset.lift) * (high - low)
    backward = np.asarray(preset.direction) / np.linalg.norm(preset.direction)
    right = np.cross(preset.up, backward)
    right /= np.linalg.norm(right)
    up = np.cross(backward, right)
    width = preset.margin * np.ptp(corners @ right)
    height = preset.margin * np.ptp(corners @ up)
    # The near face of the framed box must fit, so the camera stands that much further off.
    nearest = ((corners - target) @ backward).max()
    distance = nearest + height / 2 / np.tan(np.radians(FIELD_OF_VIEW / 2))
    return CameraPose(
        position=_triple(target + distance * backward),
        target=_triple(target),
        up=_triple(up),
        fov=FIELD_OF_VIEW,
        span=(round(float(width), 1), round(float(height), 1)),
        mirrored=preset.one_sided,
    )


def poses(body: Body) -> dict[str, CameraPose]:
    """Place every preset on `body`."""
    return {name: pose(name, body) for name in PRESETS}


def _corners(preset: Preset, body: Body) -> NDArray[np.float64]:
    corners = []
    for name in preset.parts:
        low, high = (pick(body.part(name, "right").points, axis=0) for pick in (np.min, np.max))
        corners.append(np.array(list(product(*zip(low, high, strict=True)))))
    points = np.concatenate(corners)
    if preset.both_sides:
        points = np.concatenate([points, points * (-1, 1, 1)])
    return points


def _mirrored(point: tuple[float, float, float]) -> tuple[float, float, float]:
    return -point[0], point[1], point[2]


def _triple(vector: NDArray[np.float64]) -> tuple[float, float, float]:
    x, y, z = (round(float(value), 3) for value in vector)
    return x, y, z
