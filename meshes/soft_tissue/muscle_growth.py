"""How far bellies grow to the volume they have in people, and how readily they give way for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from meshes.soft_tissue.muscle_crowd import Crowd

    Array = npt.NDArray[np.float64]

HUNGER: Final = 3  # power of the share of its volume that a belly has; all modelling values
LEAST: Final = 0.2  # of that share: who has less gives way no less readily
TENDINOUS: Final = 0.05  # share of its surface, at least, over which a belly is reckoned to grow


@dataclass(frozen=True)
class Growth:
    """What the bellies of a crowd, and the walls after them, are to become."""

    wanted: Array
    """(k,) mm3 that each is to hold."""
    belly: Array
    """(n,) how much each point grows: 1 where a belly is thickest, 0 in tendon and wall."""

    def way(self, crowd: Crowd, pace: Array) -> Array:
        """How far (n, 3) mm the points grow or shrink, each at most its pace (n,) mm."""
        means = np.array([max(float(part.mean()), TENDINOUS) for part in crowd.each(self.belly)])
        step = (self.wanted - crowd.volumes()) / (crowd.areas() * means)
        step = np.clip(np.repeat(step, crowd.point_count), -pace, pace)
        return np.asarray((step * self.belly)[:, None] * crowd.normals)

    def yielding(self, crowd: Crowd) -> Array:
        """How readily (n,) 0..1 the points of a belly give way that lacks volume."""
        share = np.clip(crowd.volumes() / self.wanted, LEAST, 1)
        return np.asarray(np.repeat(share**HUNGER, crowd.point_count))
