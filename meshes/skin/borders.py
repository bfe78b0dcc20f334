"""The rule of borders: which territory a point of the skin belongs to, also between vertices.

Every vertex knows how far it is, in mm, from where it would belong to each territory: 0 for the
one that it lies in. Between vertices these distances are linear, and the territory with the least
has the point. So a border is a line through triangles and not along their edges. Figures, the scene
file and whoever asks for the territory at a point go by the same numbers.

Where three territories meet and two of them look alike, as patches of one root do on a map, the
border of both together would turn by a sharp corner, in a place that no source gives. So every map
rounds it by its own colours: both are raised where they are about equally deep (`rise`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from trimesh.triangles import points_to_barycentric

from meshes.geometry.triangles import nearest_place
from meshes.tables.skin import NO_TERRITORY

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import pyvista as pv

TERRITORY: Final = "territory"
"""Point data: the territory of the vertex, uint8; 255 for none."""
DEPTHS: Final = "depths"
"""Point data, (n, territories + 1) uint8: 255 for the deepest, a step less for each `STEP`."""
STEP: Final = 0.2
"""mm."""
DEEPEST: Final = 255
BAND: Final = 3.0
"""mm from a border within which something may be drawn along it."""
CORNER: Final = 5.0
"""mm by which the depths of two territories that look alike may differ where a corner is rounded.

A modelling value. A border moves by a quarter of it; the tip of a corner by that over the cosine of
half the angle by which it turns."""
CRISP: Final = 0.0
"""mm over which the skin of a territory passes into the next one where nothing is uncertain."""
MOST: Final = 4
"""Territories that may meet in one triangle; where there are more, those that lie farthest go."""
FREE: Final = -1
"""No territory, not even skin without one."""
FINE: Final = 4
"""A triangle is looked at where each of its sides is cut into so many."""


def as_steps(behind: npt.NDArray[np.floating]) -> npt.NDArray[np.uint8]:
    """Distances (mm, 0 or more) to where a territory begins, as they are kept."""
    steps: npt.NDArray[np.uint8] = np.clip(DEEPEST - np.rint(behind / STEP), 0, DEEPEST).astype(
        np.uint8
    )
    return steps


def deepest(depths: npt.NDArray[np.number]) -> npt.NDArray[np.uint8]:
    """The territory of points whose depths (n, territories + 1) are known, (n,); 255 for none."""
    found = depths.argmax(1)
    return np.where(found == depths.shape[1] - 1, NO_TERRITORY, found).astype(np.uint8)


def territory_at(skin: pv.PolyData, points: npt.NDArray[np.floating]) -> npt.NDArray[np.uint8]:
    """The territory of the skin at, or nearest to, each of the points (n, 3) mm; 255 for none."""
    face, there = nearest_place(skin, np.asarray(points, float))
    corners = np.asarray(skin.regular_faces)[face]
    weights = points_to_barycentric(  # type: ignore[no-untyped-call]
        np.asarray(skin.points, float)[corners], there
    )
    return deepest((np.asarray(skin[DEPTHS], float)[corners] * weights[..., None]).sum(1))


def meeting(
    faces: npt.NDArray[np.integer],
    depths: npt.NDArray[np.uint8],
    vague: Sequence[float] = (),
) -> npt.NDArray[np.int16]:
    """The territories that have a part of each triangle, or lie within `BAND` of it.

    At a border also those that lie within `CORNER`: they may round it.

    Args:
        faces: (m, 3) vertex numbers.
        depths: (n, territories + 1), as `paint` gives them.
        vague: mm by territory over which it passes into others; it is reached from so far.

    Returns:
        (m, MOST) columns of `depths`, in ascending order; FREE after the last.

    """
    found = np.full((len(faces), MOST), FREE, np.int16)
    found[:, 0] = depths.argmax(1)[faces[:, 0]]
    reach = _reach(vague, depths.shape[1])
    several = np.flatnonzero(_may_have_several(faces, depths, reach))
    there = depths[faces[several]].astype(np.float32)
    shares = _grid()
    peak = np.full((len(several), depths.shape[1]), -np.inf, np.float32)
    counts = np.zeros(peak.shape, bool)
    for share in shares:
        here = np.einsum("k,mkt->mt", share, there)
        here -= here.max(1, keepdims=True)
        np.maximum(peak, here, out=peak)
        at_border = (here >= -BAND / STEP).sum(1, keepdims=True) > 1
        counts |= (here >= -reach) | (at_border & (here >= -CORNER / STEP))
    ranked = np.argsort(-peak, axis=1, kind="stable")[:, :MOST].astype(np.int16)
    ranked[~np.take_along_axis(counts, ranked.astype(np.intp), 1)] = depths.shape[1]
    ranked.sort(axis=1)
    found[several] = np.where(ranked == depths.shape[1], FREE, ranked)
    return found


def pair_vague(
    vague: npt.NDArray[np.floating], one: npt.NDArray[np.integer], other: npt.NDArray[np.integer]
) -> npt.NDArray[np.float64]:
    """Over how many mm to each side two territories pass into each other: the less vague says.

    Args:
        vague: mm by number of the territory; numbers beyond it (none, FREE) are `CRISP`.
        one: numbers of territories.
        other: the same of their neighbours.

    """
    of = np.full(NO_TERRITORY + 1, CRISP)
    of[: len(vague)] = vague
    found: npt.NDArray[np.float64] = np.minimum(of[one], of[other])
    return found


def rise(deep: npt.NDArray[np.floating], alike: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    """How much deeper, mm, territories that look alike count, so that their border has no corner.

    The deeper of two has a kink where they are equally deep; with this it has none.

    Args:
        deep: (..., k) mm, how deep points lie in each of k territories; -inf where one is nowhere.
        alike: (..., k, k) whether two of them look alike.

    Returns:
        (..., k) mm, to be added to the depths.

    """
    with np.errstate(invalid="ignore"):
        apart = np.abs(deep[..., :, None] - deep[..., None, :])
    close = alike & ~np.eye(deep.shape[-1], dtype=bool) & (apart < CORNER)
    lacking = np.where(close, CORNER - np.where(close, apart, 0.0), 0.0)
    found: npt.NDArray[np.float64] = (lacking**2 / (4 * CORNER)).max(-1)
    return found


def _reach(vague: Sequence[float], count: int) -> npt.NDArray[np.float32]:
    """How far behind, in steps, each of so many territories still counts."""
    reach = np.full(count, BAND)
    reach[: len(vague)] = np.maximum(BAND, vague)
    return (reach / STEP).astype(np.float32)


def _may_have_several(
    faces: npt.NDArray[np.integer],
    depths: npt.NDArray[np.uint8],
    reach: npt.NDArray[np.float32],
) -> npt.NDArray[np.bool_]:
    """Leave out triangles in which one territory lies far before all others at all corners."""
    first = depths.argmax(1)
    near = (depths > DEEPEST - reach - 1).sum(1) > 1
    own = first[faces]
    several: npt.NDArray[np.bool_] = (own != own[:, :1]).any(1) | near[faces].any(1)
    return several


def _grid() -> npt.NDArray[np.float32]:
    """Barycentric coordinates of places spread over a triangle, (k, 3)."""
    places = [(a, b, FINE - a - b) for a in range(FINE + 1) for b in range(FINE + 1 - a)]
    return np.array(places, np.float32) / np.float32(FINE)
