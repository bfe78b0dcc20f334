"""How thick each nerve is drawn: its radius follows the fibres that it still carries.

A display value, not a measurement: the cross-section is taken as proportional to the fibres
that flow through the nerve at a position (so the radius goes with the root of the flow), and
the radius is held between 0.6 mm (of a root in the canal 0.45) and 4.5 mm so that the thinnest
branch can be seen and picked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

import numpy as np

from pathways.fibres import network

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pathways.atlas import Atlas

Calibre = Callable[[str, "NDArray[np.float64]", float], "NDArray[np.float64]"]
"""Radii (n,) mm of a nerve at positions (n,) along it; the last is its length, mm."""
Parents = tuple[tuple[str, float], ...]
Outflow = tuple[tuple[float, float], ...]
THINNEST: Final = 0.6  # mm
THICKEST: Final = 4.5  # mm
# Radius of a nerve that carries one unit of flow, mm.
UNIT_RADIUS: Final = 0.62
# In the canal a root is two bundles without a thick sheath: it is drawn thinner up to its ganglion.
# The largest dorsal root, that of S1, is 2.95 mm thick (2.4 to 3.5); it is drawn 2.5 mm thick.
INSIDE_CANAL: Final = 0.38
CANAL_ENDS: Final = (0.88, 1.0)  # positions along the root between which it thickens
THINNEST_ROOT: Final = 0.45  # mm
# Length, as a fraction of the nerve, over which the radius changes at a branching; at least so many
# mm, that a short nerve has no rim there.
TAPER: Final = 0.06
TAPER_LENGTH: Final = 9.0


def nerve_tree(facts: Atlas, variants: tuple[str, ...] = ()) -> dict[str, Parents]:
    """Give the (parent, position 0..1) of each root (none) and nerve in an anatomy.

    Args:
        facts: The fact tables.
        variants: Ids of variants of anatomy; none for the usual one.
    """
    tree = network(variants=variants, atlas=facts).tree
    parents: dict[str, Parents] = dict.fromkeys(tree.roots, ())
    for nerve, edges in tree.edges.items():
        parents[nerve] = tuple((edge.parent, edge.position) for edge in edges)
    return parents


def tree_calibre(facts: Atlas, variants: tuple[str, ...] = ()) -> Calibre:
    """Make the calibre from the fibres of an anatomy.

    Args:
        facts: The fact tables.
        variants: Ids of variants of anatomy; none for the usual one.
    """
    weave = network(variants=variants, atlas=facts)
    leaving: dict[str, dict[float, float]] = {}
    for strand in weave.strands:
        if weave.columns[strand.column].kind in {"nerves", "reflexes"}:
            continue
        for nerve, position in strand.exits:
            at = leaving.setdefault(nerve, {})
            at[position] = at.get(position, 0.0) + float(strand.units)
    outflow = {nerve: tuple(at.items()) for nerve, at in leaving.items()}
    return calibre_from(outflow, frozenset(weave.tree.roots))


def calibre_from(outflow: Mapping[str, Outflow], roots: frozenset[str] = frozenset()) -> Calibre:
    """Make the calibre from what leaves each nerve.

    Args:
        outflow: for each nerve the (position 0..1, flow) of everything that leaves it.
        roots: the nerve roots, which are thin inside the canal.

    Returns:
        A function of (nerve, positions (n,), length mm) giving radii (n,) mm.
    """

    def radius(nerve: str, along: NDArray[np.float64], length: float) -> NDArray[np.float64]:
        flow = np.zeros(len(along))
        taper = max(TAPER, TAPER_LENGTH / length)
        for position, amount in outflow.get(nerve, ()):
            flow += amount * _still_inside(position, along, taper)
        size = np.clip(UNIT_RADIUS * np.sqrt(flow), THINNEST, THICKEST)
        if nerve in roots:
            thin = np.interp(along, CANAL_ENDS, (INSIDE_CANAL, 1.0))
            size = np.maximum(size * thin, THINNEST_ROOT)
        return size

    return radius


def _still_inside(position: float, along: NDArray[np.float64], taper: float) -> NDArray[np.float64]:
    """Share 0..1 of fibres that leave at a position, at positions (n,); 1 before, 0 after."""
    if position > 1 - TAPER:
        return np.ones(len(along))
    return np.clip((position - along) / taper + 1, 0, 1)
