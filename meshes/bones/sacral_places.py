"""Places of a sacrum: the line of its front, and the openings of its nerves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from meshes.geometry.vectors import unit


@dataclass(frozen=True)
class FrontArc:
    """The front of the sacrum in the midline, from promontory to apex."""

    places: np.ndarray
    """Points (n, 2): Y and Z in mm."""
    along: np.ndarray
    """Arc length (n,) in mm."""

    @property
    def length(self) -> float:
        """Arc length in mm."""
        return float(self.along[-1])

    def at(self, share: float) -> np.ndarray:
        """Point (3,) at a share of the arc."""
        length = share * self.length
        return np.array([0.0, *(np.interp(length, self.along, self.places[:, i]) for i in (0, 1))])

    def backward(self, share: float) -> np.ndarray:
        """Unit vector (3,) square to the arc, pointing into the bone."""
        step = 4.0 / self.length
        run = self.at(min(share + step, 1.0)) - self.at(max(share - step, 0.0))
        across = unit(np.array([0.0, -run[2], run[1]]))
        return np.asarray(across * np.sign(across[1]))


@dataclass(frozen=True)
class SacralForamen:
    """The openings of one sacral nerve on the right side, points (3,) in mm."""

    inside: np.ndarray
    """Where it leaves the canal."""
    anterior: np.ndarray
    """Middle of the front opening."""
    posterior: np.ndarray
    """Middle of the back opening."""
