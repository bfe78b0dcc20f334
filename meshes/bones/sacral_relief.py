"""The relief of a sacrum: median crest, auricular surfaces, and funnels at the foramina.

What the shape model's sacrum has of it is worn away by its few points. Where the crest and the
auricular surface lie is the textbook's (Gray's Anatomy, the sacrum); how far they stand out is a
modelling value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.bone_fields import Field, HalfGrid, capsule, cut, union
from meshes.geometry.vectors import unit

if TYPE_CHECKING:
    from meshes.bones.sacral_places import FrontArc, SacralForamen
    from meshes.geometry.surfaces import Surface

TUBERCLES = (0.24, 0.4, 0.55, 0.69)
"""Shares of the arc of the front at which the spinous tubercles of S1 to S4 stand."""
TUBERCLE_RISE = (4.5, 4.0, 3.2, 2.2)
"""How far (mm) each stands out of the back."""
TUBERCLE_RADIUS = (3.8, 2.4)
"""Radius (mm) at its root and its tip."""
RIDGE = 2.4
"""Radius (mm) of the ridge between the tubercles."""
NARROW = (0.75, 1.0, 1.0)
"""The crest is narrower than it is deep."""
EAR = ((0.08, 0.32), (0.25, 0.12), (0.6, 0.23))
"""Middle line of the auricular surface: shares of the line from promontory to apex, along it and
behind it."""
EAR_HALF = (9.5, 8.0)
"""Half width (mm) of its upper and of its lower limb."""
EAR_RISE = 1.0
"""How far (mm) its face stands out."""
EAR_HOLLOW = 0.5
"""Depth (mm) of the furrow along it."""
EAR_RIM = 1.0
"""Width (mm) of its edge."""
EAR_MOAT = (0.9, 2.5)
"""Depth (mm) of the hollow round it, and how far from its border that is deepest."""
EAR_ASIDE = 26.0
"""Distance (mm) from the midline beyond which a sacrum has it."""
GROOVE = 13.0
"""Length (mm) of the groove that leads aside from an anterior foramen."""


def with_median_crest(field: Field, grid: HalfGrid, front: FrontArc, solid: Surface) -> Field:
    """Add the median crest with the spinous tubercles of S1 to S4."""
    roots, tips = [], []
    for share, rise in zip(TUBERCLES, TUBERCLE_RISE, strict=True):
        back = front.backward(share)
        place = surface_behind(front.at(share), back, solid)
        roots.append(place - back)
        tips.append(place + (rise - TUBERCLE_RADIUS[1]) * back)
    for i, (root, tip) in enumerate(zip(roots, tips, strict=True)):
        field = union(field, capsule(grid.axes, root, tip, TUBERCLE_RADIUS, NARROW), 2.5)
        if i:
            rod = capsule(grid.axes, roots[i - 1], root, (RIDGE, RIDGE), NARROW)
            field = union(field, rod, 3.0)
    return field


def surface_behind(start: np.ndarray, back: np.ndarray, solid: Surface) -> np.ndarray:
    """Where a line (mm) from inside a bone leaves it for the last time."""
    hits, _ = solid.polydata().ray_trace(start, start + back * 60.0)
    if not len(hits):
        return start + back * 16.0
    return np.asarray(hits[((np.asarray(hits) - start) @ back).argmax()])


def with_auricular_surface(field: Field, grid: HalfGrid, front: FrontArc) -> Field:
    """Raise the ear-shaped face for the hip bone on the side of the sacrum."""
    top, down = front.at(0.0), front.at(1.0) - front.at(0.0)
    size = float(np.linalg.norm(down))
    along = down / size
    back = np.array([0.0, -along[2], along[1]])
    back = back * np.sign(back[1])
    line = [top + size * (share * along + behind * back) for share, behind in EAR]
    _, y, z = grid.axes
    within = np.full(np.broadcast_shapes(y.shape, z.shape), -np.inf)
    for start, end, half in zip(line, line[1:], EAR_HALF, strict=False):
        run = (end - start)[1:]
        share = ((y - start[1]) * run[0] + (z - start[2]) * run[1]) / (run @ run)
        share = np.clip(share, 0, 1)
        off = np.hypot(y - start[1] - share * run[0], z - start[2] - share * run[1])
        within = np.maximum(within, half - off)
    face = 0.5 + 0.5 * np.tanh(within / EAR_RIM)
    furrow = np.clip(within / EAR_HALF[1], 0, 1) ** 2
    aside = np.clip((-grid.axes[0] - EAR_ASIDE) / 6.0, 0, 1)
    deep, away = EAR_MOAT
    moat = deep * np.exp(-np.square((within + away) / EAR_RIM) / 2)
    return np.asarray(field - aside * (EAR_RISE * face - EAR_HOLLOW * furrow - moat))


def with_funnels(field: Field, grid: HalfGrid, foramen: SacralForamen, radius: float) -> Field:
    """Round the rims of a foramen that is open, and lead a groove aside from its front."""
    out = unit(foramen.anterior - foramen.inside)
    rim = foramen.anterior + 2.0 * out
    aside = rim + np.array([-GROOVE, 0.0, -1.5]) + 3.0 * out
    groove = capsule(grid.axes, rim, aside, (radius, 0.7 * radius))
    mouth = capsule(grid.axes, rim, rim + 6 * out, (0.95 * radius, 1.7 * radius))
    behind = unit(foramen.posterior - foramen.inside)
    back = capsule(
        grid.axes,
        foramen.posterior - 2 * behind,
        foramen.posterior + 5 * behind,
        (0.45 * radius, 1.3 * radius),
    )
    return cut(cut(cut(field, groove, 4.0), mouth, 3.0), back, 2.5)
