"""Asked: how likely the answers of a question are where all of them are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pathways.find.likelihoods import LEAST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]


def asked_shares(likely: Numbers, starts: Sequence[int] | NDArray[np.intp] = (0,)) -> Numbers:
    """(N, A) shares of answers from their likelihoods; those of one question sum to 1.

    The answers of a question begin at `starts` and end with the normal one, which is what the
    others leave: normal touch may be noted of skin that hurts, but who asks for both hears so.
    """
    found = likely.copy()
    first = np.asarray(starts, dtype=np.intp)
    beyond = np.append(first[1:], likely.shape[1])
    found[:, beyond - 1] = 0.0
    others = np.add.reduceat(found, first, axis=1)
    found[:, beyond - 1] = np.maximum(1.0 - others, LEAST)
    whole = np.add.reduceat(found, first, axis=1)
    shares: Numbers = found / np.repeat(whole, beyond - first, axis=1)
    return shares
