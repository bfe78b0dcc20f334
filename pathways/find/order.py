"""Order: numbers to so many digits that Python and the page sort them alike.

Both add whole numbers, but the last digit of an exponential or a logarithm is not the same on every
machine. Whatever is sorted by such a number is sorted by fewer digits, and equal ones by the order
of the tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

DIGITS = 12


def steady(value: float) -> float:
    """A number to 12 digits, however small it is."""
    return float(f"{value:.{DIGITS}g}")


def steadied(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Numbers to 12 places: for bits and shares, of which the smallest do not matter."""
    rounded: NDArray[np.float64] = np.round(values, DIGITS)
    return rounded


def first_most(values: NDArray[np.float64]) -> int:
    """The place of the largest number, the first of equal ones."""
    return int(np.argmax(steadied(values)))
