"""Smooth along one axis of a sheet so that its edges stay where they are.

A plain Gaussian filter draws a free edge inward, by a third of the distance between two points each
time: a sheet whose ends are held grows horns there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter1d

if TYPE_CHECKING:
    import numpy.typing as npt

    Array = npt.NDArray[np.float64]

REACH = 4  # standard deviations beyond which the filter weighs nothing


def evened(values: Array, sigma: float, axis: int) -> Array:
    """Give values smoothed along an axis; what is straight along it stays as it is.

    Args:
        values: of any shape, two or more along the axis.
        sigma: standard deviation of the Gaussian, in steps of the axis.
        axis: which axis.
    """
    count = values.shape[axis]
    beyond = min(count - 1, int(np.ceil(REACH * sigma)))
    padded = np.pad(
        values,
        [(beyond, beyond) if one == axis else (0, 0) for one in range(values.ndim)],
        mode="reflect",
        reflect_type="odd",
    )
    smooth = gaussian_filter1d(padded, sigma, axis=axis, mode="nearest", truncate=REACH)
    return np.asarray(np.take(smooth, np.arange(beyond, beyond + count), axis=axis))
