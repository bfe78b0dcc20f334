"""Unit vectors as three signed bytes that are of unit length too.

A byte is a 127th. Two of three components are coarse, which nobody sees and gzip thanks; the
largest makes up the length. Rounding all three to coarse steps would leave it up to 3 % off.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

FULL = 127
"""The byte that stands for 1."""

STEP = 4
"""Step of the two smaller components: directions come back within 1.6 degrees."""

LENGTH_TOLERANCE = 0.00674
"""How far from 1 Khronos' glTF validator lets the length of a normal be (2.0.0-dev.3.10)."""


def as_bytes(normals: NDArray[np.floating]) -> NDArray[np.int8]:
    """Give the bytes nearest in direction among those with coarse smaller components.

    Args:
        normals: (n, 3) unit vectors.

    Returns:
        (n, 3) of -127..127, whose length is 127 within 0.4 %.

    """
    size = np.abs(normals).astype(np.float32) * FULL
    axes = (size.argmax(1)[:, None] + np.arange(3)) % 3
    largest, second, third = np.take_along_axis(size, axes, axis=1).T.copy()
    found = np.zeros((3, len(size)), np.float32)
    nearest = np.full(len(size), -1, np.float32)
    # The smaller two lie in a cell of the coarse grid; one of its four corners is nearest.
    for up_second, up_third in product((0, 1), repeat=2):
        b = (np.floor(second / STEP) + up_second) * STEP
        c = (np.floor(third / STEP) + up_third) * STEP
        a = np.rint(np.sqrt(FULL**2 - b * b - c * c))
        cosine = (a * largest + b * second + c * third) / np.sqrt(a * a + b * b + c * c)
        better = cosine > nearest
        nearest = np.where(better, cosine, nearest)
        found = np.where(better, (a, b, c), found)
    unsigned = np.empty(size.shape, np.float32)
    np.put_along_axis(unsigned, axes, found.T, axis=1)
    result: NDArray[np.int8] = np.copysign(unsigned, normals).astype(np.int8)
    return result
