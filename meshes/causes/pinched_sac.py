"""The dural sac where something presses on it: pushed in, and shrunk onto the roots that it holds.

Where a canal is narrow the fluid round the roots is squeezed out and the sac lies on them. A root
in the sac is caught in that way: the wall lies on the outer ones, and they on the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.ndimage import gaussian_filter
from scipy.spatial import ConvexHull

from meshes.geometry.curves import arc_length
from meshes.nerves.dural_sac import lay_sac, sac_mesh
from meshes.places.cloud import Cloud

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.anatomy import Anatomy
    from meshes.causes.touch import Stretch

FINE: Final = 2.2
"""Distance (mm) between rings where it is pinched."""
COARSE: Final = 12.0
SHRUNK: Final = 9.0
"""Half the length (mm) over which a sac that is squeezed empty lies on its roots."""
FADING: Final = 9.0
"""Length (mm) over which it widens again."""
ON_ROOTS: Final = 0.3
"""Distance (mm) of the wall from the roots that it lies on."""
CLEAR: Final = 0.1
"""Distance (mm) of the wall from what presses on it."""
STEPS: Final = 24
LEAST: Final = 0.12
SLICE: Final = 1.5


def pinched_sac(
    anatomy: Anatomy,
    centre: NDArray[np.float64],
    pressing: Sequence[pv.PolyData],
    roots: Sequence[Stretch],
    emptied: float,
) -> pv.PolyData:
    """Give the dural sac as what presses on it leaves it.

    Args:
        anatomy: The whole body.
        centre: Place (3,) mm about which it is pressed.
        pressing: Closed meshes of what presses.
        roots: Nerves in the sac, of both sides; the wall stays outside them.
        emptied: How far it shrinks onto the roots there: 0 not at all, 1 all the way.

    Returns:
        A closed mesh, mm.
    """
    scale = anatomy.scale
    sac = lay_sac(anatomy.skeleton, lambda arc, axis: _stations(arc, axis, centre, scale))
    rest = sac.rings()
    spokes = rest - sac.axis[:, None]
    least = np.array([_hull(sac.axis[i], sac.over[i], spokes[i], roots) for i in range(len(rest))])
    least = np.minimum(least, 1.0)
    away = np.abs(_signed_arc(sac.axis, centre))
    near = np.clip((SHRUNK + FADING - away / scale) / FADING, 0, 1)
    share = 1 - emptied * (near**2 * (3 - 2 * near))[:, None] * (1 - least)
    free = _free(sac.axis, spokes, Cloud.of(pressing), away < 30 * scale)
    soft = gaussian_filter(np.minimum(share, free), (0.8, 0.8), mode=("nearest", "wrap"))
    share = np.minimum(np.minimum(share, free), soft)
    share = np.maximum(share, np.where(away[:, None] < 30 * scale, least, 0.0))
    return sac_mesh(sac.axis[:, None] + share[..., None] * spokes)


def _stations(
    arc: float, axis: NDArray[np.float64], centre: NDArray[np.float64], scale: float
) -> NDArray[np.float64]:
    """Distances (n,) mm along the sac at which it gets a ring: close together where pinched."""
    where = arc_length(axis)[np.linalg.norm(axis - centre, axis=1).argmin()]
    reach = (SHRUNK + FADING + 2) * scale
    low, high = max(where - reach, 0.0), min(where + reach, arc)
    parts = ((0.0, low, COARSE), (low, high, FINE), (high, arc, COARSE / 2))
    stations = [np.linspace(a, b, max(2, int((b - a) / step / scale))) for a, b, step in parts]
    return np.unique(np.concatenate(stations).round(6))


def _signed_arc(axis: NDArray[np.float64], centre: NDArray[np.float64]) -> NDArray[np.float64]:
    arc = arc_length(axis)
    return np.asarray(arc - arc[np.linalg.norm(axis - centre, axis=1).argmin()])


def _hull(
    middle: NDArray[np.float64],
    over: NDArray[np.float64],
    spokes: NDArray[np.float64],
    roots: Sequence[Stretch],
) -> NDArray[np.float64]:
    """Shares (sides,) of the spokes of one ring at which the wall lies on the roots."""
    along = np.cross([1.0, 0.0, 0.0], over)
    turn = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    outline = []
    for root in roots:
        offset = root.centres - middle
        here = np.abs(offset @ along) < SLICE
        if not here.any():
            continue
        k = np.flatnonzero(here)[np.abs(offset[here] @ along).argmin()]
        flat = np.array([offset[k, 0], offset[k] @ over])
        radius = root.radii[k] + ON_ROOTS
        outline.append(flat + radius * np.column_stack([np.cos(turn), np.sin(turn)]))
    if not outline:
        return np.full(len(spokes), LEAST)
    hull = ConvexHull(np.concatenate(outline))
    flat = np.column_stack([spokes[:, 0], spokes @ over])
    rise = flat @ hull.equations[:, :2].T
    with np.errstate(divide="ignore"):
        reach = np.where(rise > 1e-9, -hull.equations[:, 2] / rise, np.inf)
    return np.asarray(np.clip(reach.min(axis=1), LEAST, 1.0))


def _free(
    axis: NDArray[np.float64], spokes: NDArray[np.float64], solid: Cloud, near: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Shares (n, sides) of the spokes up to which nothing is in the way."""
    steps = np.linspace(LEAST, 1.0, STEPS)
    points = axis[near][:, None, None] + steps[:, None] * spokes[near][:, :, None]
    height = solid.signed(points.reshape(-1, 3))[0].reshape(points.shape[:3])
    blocked = height < CLEAR
    first = np.where(blocked.any(axis=2), blocked.argmax(axis=2), STEPS)
    free = np.ones(spokes.shape[:2])
    free[near] = steps[np.clip(first - 1, 0, STEPS - 1)]
    return free
