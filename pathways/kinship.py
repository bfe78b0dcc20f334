"""Kinship: what a reader would ask about although it is not hit - spared rather than untouched.

A column is related to a lesion when one of these holds.

- It leaves a cut nerve above the cut.
- It hangs on a nerve that carries lost fibres.
- It shares main roots with what is lost, and either hangs near (on a parent of the cut nerve, or
  on a parent's parent) or the lesion takes so much of the root that one could take it for a
  lesion of the root.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pathways.fibres import Network
    from pathways.lesions import Cut

MAIN = 0.15  # a root that brings at least this share of what is lost is a main root of the lesion
KIN = 0.3  # a target with this share of its fibres from main roots shares them
ROOT_LIKE = 0.10  # a lesion that takes this share of a root can be taken for one of the root


def related(net: Network, cuts: tuple[Cut, ...], alive: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(C,) whether a column is related to the cuts; `alive` (S,) is what they leave.

    The part of a cut nerve above the cut is not related: nothing happens there.
    """
    if not cuts:
        return np.zeros(len(net.columns), dtype=np.bool_)
    lost = net.units * (1.0 - alive) * ~net.along
    by_root = np.bincount(net.root, lost, minlength=len(net.tree.roots))
    main = by_root >= MAIN * max(by_root.sum(), 1e-12)
    root_like = main & (by_root >= ROOT_LIKE * net.root_units)
    near = _columns(net, _near(net, cuts)) & (net.composition @ main >= KIN)
    kin = near | (net.composition @ root_like >= KIN)
    found: NDArray[np.bool_] = _columns(net, _beside(net, cuts, alive)) | (net.targets & kin)
    return found


def _columns(net: Network, strands: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(C,) whether a column has one of the strands (S,)."""
    found = np.zeros(len(net.columns), dtype=np.bool_)
    found[net.column[strands]] = True
    return found


def _beside(net: Network, cuts: tuple[Cut, ...], alive: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(S,) strands that leave a cut nerve above the cut, or hang on a nerve with lost fibres."""
    above = np.zeros(len(net.units), dtype=np.bool_)
    for cut in cuts:
        row = net.row(cut.nerve)
        leaving = net.exits[row]
        leaves = leaving.strands[leaving.positions <= cut.position]
        above[leaves[~(net.along[leaves] & (net.last[leaves] == row))]] = True
    hit = np.zeros(len(net.nerve_row), dtype=np.bool_)
    hit[net.last[alive < 1.0]] = True
    return above | (hit[net.last] & ~net.along)


def _near(net: Network, cuts: tuple[Cut, ...]) -> NDArray[np.bool_]:
    """(S,) strands through a parent of a cut nerve, or through a parent's parent."""
    edges = net.tree.edges
    parents = {e.parent for cut in cuts for e in edges.get(cut.nerve, ())}
    parents |= {e.parent for parent in parents for e in edges.get(parent, ())}
    found = np.zeros(len(net.units), dtype=np.bool_)
    for name in parents:
        found[net.exits[net.nerve_row[name]].strands] = True
    return found
