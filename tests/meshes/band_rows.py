"""The rows of a ligament of one sheet, as they were laid."""

from __future__ import annotations

import numpy as np


def band_rows(part):
    """Rows (n, m, 3) mm of a band, from one attachment to the other: one face of it, with its rim.

    The other face shares the rim, so that its points number (n - 2) * (m - 2).
    """
    across = int((part.data["end"] == 1).sum())
    rows = (len(part.points) + 2 * (across - 2)) // (2 * across - 2)
    return np.asarray(part.points, float)[: rows * across].reshape(rows, across, 3)
