"""The course of a nerve: a smooth line with a position and a section at every point."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from meshes.geometry.flat_section import half_width

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Twig:
    """A strand of a nerve: points (n, 3) mm, position ``along`` (n,), radius (n,) mm.

    A twig's positions end where the fact table lets its fibres leave the nerve, so that a cut
    beyond that place spares it; a strand from a further parent carries 0.
    """

    points: NDArray[np.float64]
    along: NDArray[np.float64]
    radius: NDArray[np.float64]


@dataclass(frozen=True)
class Course:
    """The course of one nerve on the right side.

    ``points`` (n, 3) mm from its start to its end; ``along`` (n,) rises from 0 to 1, linear in
    arc length between the places whose position is known; ``radius`` (n,) mm is a display
    value that follows the fibres; ``twigs`` belong to the same part. Where the nerve is flat, it
    is an oval of the same area; ``flat`` (n, 3), or (3,) where it is the same all along,
    is what it is out of round (`meshes.geometry.flat_section`).
    """

    nerve: str
    points: NDArray[np.float64]
    along: NDArray[np.float64]
    radius: NDArray[np.float64]
    twigs: tuple[Twig, ...] = ()
    flat: NDArray[np.float64] = field(default_factory=lambda: np.zeros(3))

    def point_at(self, position: float) -> NDArray[np.float64]:
        """Give xyz (3,) mm at a position 0..1 along the nerve."""
        return np.array([np.interp(position, self.along, self.points[:, i]) for i in range(3)])

    def direction_at(self, position: float) -> NDArray[np.float64]:
        """Give the unit tangent (3,) at a position 0..1, pointing away from the spine."""
        step = 0.01
        ahead = self.point_at(min(1.0, position + step))
        tangent = ahead - self.point_at(max(0.0, position - step))
        return tangent / (np.linalg.norm(tangent) + 1e-12)

    def half_width_at(self, position: float, towards: NDArray[np.float64]) -> float:
        """Give how far (mm) the nerve reaches at a position 0..1 in a unit direction (3,)."""
        i = int(np.abs(self.along - position).argmin())
        radius = np.asarray(np.interp(position, self.along, self.radius))
        flat = np.broadcast_to(self.flat, self.points.shape)
        return float(half_width(radius, flat[i], towards))

    @property
    def length(self) -> float:
        """The length of the main course, mm."""
        return float(np.linalg.norm(np.diff(self.points, axis=0), axis=1).sum())
