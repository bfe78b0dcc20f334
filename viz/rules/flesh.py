"""How a muscle is coloured: pale where it is tendon, and with the grain of its fibres.

Figures paint it as a picture laid on the surface, the browser viewer reckons it for each pixel from
the same numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

TENDON: Final = (0.24, 0.44)
"""Shares of its thickness below which a belly is tendon, and from which flesh: modelling values."""
PITCH: Final = 3.5
"""mm from one bundle of fibres to the next as they are drawn."""
DEPTH: Final = 0.16
"""How much darker it is between two bundles, 0..1."""
GRAIN_STEPS: Final = 255
"""mm across a muscle that are told apart."""
PICTURE: Final = (512, 128)
"""Columns and rows of the picture that a figure lays on a muscle.

Seven columns to a bundle: the picture is made smaller for what is far away, where bundles as fine
as pixels would make patterns of their own.
"""


class GrainRecord(TypedDict):
    """The grain of fibres: `PITCH`, `DEPTH` and `GRAIN_STEPS`."""

    pitch: float
    depth: float
    steps: int


def grain() -> GrainRecord:
    """Give what the viewer draws the grain by."""
    return {"pitch": PITCH, "depth": DEPTH, "steps": GRAIN_STEPS}


def pale(belly: NDArray[np.floating]) -> NDArray[np.float64]:
    """How pale (n,) 0..1 a belly is where it has a share (n,) of its greatest thickness."""
    low, high = TENDON
    flesh = np.clip((np.asarray(belly, float) - low) / (high - low), 0, 1)
    return np.asarray(1 - flesh * flesh * (3 - 2 * flesh))


def told(data: Mapping[str, NDArray[np.generic]], count: int) -> NDArray[np.uint8]:
    """Two bytes for each of `count` points, (n, 2): how pale it is, and how many mm across it lies.

    Args:
        data: values at the points of a muscle; without `belly` it is all flesh, and without
            `across` it has no grain.
        count: of the points.
    """
    bytes_ = np.zeros((count, 2), np.uint8)
    if "belly" in data:
        bytes_[:, 0] = np.round(255 * pale(np.asarray(data["belly"], float)))
    if "across" in data:
        across = np.asarray(data["across"], float)
        # On the broadest, the flat muscles of the belly, bundles are drawn a little broader.
        bytes_[:, 1] = np.maximum(across, 0) * min(1, GRAIN_STEPS / max(across.max(), 1e-9))
    return bytes_


def picture(flesh: NDArray[np.uint8], tendon: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture (128, 512, 3) that a figure lays on a muscle: across from left, pale from below.

    Args:
        flesh: red, green and blue of the muscle at rest.
        tendon: the same of a tendon.
    """
    across = np.linspace(0, GRAIN_STEPS, PICTURE[0])
    shade = 1 - DEPTH * (0.5 - 0.5 * np.cos(2 * np.pi * across / PITCH))
    share = np.linspace(1, 0, PICTURE[1])[:, None, None]
    mixed = (1 - share) * np.asarray(flesh, float) + share * np.asarray(tendon, float)
    return np.asarray(np.round(mixed * shade[None, :, None]), np.uint8)
