"""Across the foot: which of the five rays (metatarsal and toe) a point belongs to."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from meshes.limb_frames import LimbFrame

Array = npt.NDArray[np.float64]

RAYS = (1, 2, 3, 4, 5)


@dataclass(frozen=True)
class RayCoordinates:
    """The five rays as lines in the plan view of the foot frame."""

    frame: LimbFrame
    axial: Array
    """(5, 3) fraction at base, head and tip of each ray."""
    medial: Array
    """(5, 3) mm, medial offset from the axis at the same points."""

    @classmethod
    def of(cls, landmarks: Mapping[str, Array], frame: LimbFrame) -> "RayCoordinates":
        """The rays through metatarsal bases, metatarsal heads and toe tips."""
        names = ("metatarsal_base_{}", "metatarsal_head_{}", "toe_tip_{}")
        points = np.array([[landmarks[n.format(ray)] for n in names] for ray in RAYS], float)
        away = points - frame.origin
        return cls(frame, away @ frame.direction / frame.length, away @ frame.medial)

    def locate(self, points: Array) -> tuple[Array, Array, Array]:
        """Ray of each point, the spacing of the rays there, and how far out along its ray it is.

        Args:
            points: (n, 3) mm.

        Returns:
            ray (n,): 1 on the first ray .. 5 on the fifth, between and beyond them by distance;
            spacing (n,): mm from one ray to the next at that level;
            reach (n,): 0 at the bases of the metatarsals, 1 at their heads, 2 at the toe tips.
        """
        away = points - self.frame.origin
        axial, medial = away @ self.frame.direction / self.frame.length, away @ self.frame.medial
        lines = np.stack(
            [_along(axial, a, m) for a, m in zip(self.axial, self.medial, strict=True)]
        )
        spacing = np.maximum((lines[0] - lines[-1]) / (len(RAYS) - 1), 6.0)
        low = np.clip((lines > medial).sum(0) - 1, 0, len(RAYS) - 2)
        columns = np.arange(len(points))
        near, far = lines[low, columns], lines[low + 1, columns]
        ray = RAYS[0] + low + (near - medial) / np.maximum(near - far, 4.0)
        return ray, spacing, self._reach(axial, ray)

    def _reach(self, axial: Array, ray: Array) -> Array:
        base, head, tip = (np.interp(ray, RAYS, self.axial[:, i]) for i in range(3))
        behind = (axial - base) / (head - base)
        return np.where(axial < head, behind, 1 + (axial - head) / (tip - head))


def _along(axial: Array, known: Array, offset: Array) -> Array:
    """Offset on a polyline, run on straight beyond its last point and level before its first."""
    inside = np.interp(axial, known, offset)
    slope = (offset[-1] - offset[-2]) / (known[-1] - known[-2])
    return np.where(axial > known[-1], offset[-1] + slope * (axial - known[-1]), inside)
