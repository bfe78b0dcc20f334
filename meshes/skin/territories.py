"""Skin territories: every vertex of the skin gets its territory, its neighbour and their blend.

A territory reaches a certain way round the points of its paths. How deep a vertex lies in it is
that reach less the distance; the deepest territory owns the vertex, so borders between neighbours
are curves and leave no gap.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy import sparse
from scipy.spatial import cKDTree

import pathways
from meshes.places.limb_frames import LimbFrame, Skeletal
from meshes.skin.territory_paths import SkinPaths
from meshes.skin.territory_table import FILE, NO_TERRITORY, NONE, Territory, load_territories

Array = npt.NDArray[np.float64]

ROUNDING = 6  # passes that even out the borders
CORE = 0.4  # share of the reach within which a point belongs to the core of a territory


def paint(
    skin: pv.PolyData,
    skeleton: Skeletal,
    frames: Mapping[str, LimbFrame],
    table: Sequence[Territory] | None = None,
) -> pv.PolyData:
    """The skin with its territories.

    Args:
        skin: whole symmetric skin; the vertices with x <= 0 come before their mirror images.
        skeleton: bones and landmarks of the right side.
        frames: limb frames measured with this skin.
        table: the rows; None means those of data/territories.toml.

    Returns:
        A copy with point data `territory` and `territory_second` (uint8, index in the order of
        the skin table; 255 for none) and `blend` (float32, weight of the second, 0..0.5).

    Raises:
        TableError: the table names something that does not exist, lacks a territory, or lays the
            core of one territory into that of another.
    """
    table = table or load_territories(skeleton.landmarks)
    order = _order(table)
    points = np.asarray(skin.points, float)
    right = points[:, 0] <= 1e-6
    reaches = _reaches(SkinPaths.of(points[right], skeleton, frames), table)
    _check_cores(table, reaches)
    depths = np.stack([_depth(points[right], reach) for reach in reaches])
    neighbours = _neighbours(np.asarray(skin.regular_faces), right)
    first, second, blend = _strongest(_stack(depths, table, neighbours), table)
    twin = _mirror_image(points, right)
    out = skin.copy()
    out.point_data["territory"] = order[first][twin]
    out.point_data["territory_second"] = order[second][twin]
    out.point_data["blend"] = blend[twin]
    return out


def _order(table: Sequence[Territory]) -> npt.NDArray[np.uint8]:
    """Index in the skin table of each row of this table."""
    ids = list(pathways.load().skin)
    rows = [row.id for row in table]
    missing = [i for i in ids if i not in rows]
    strange = [row for row in rows if row not in [*ids, NONE]]
    if missing or strange:
        row, found = (strange or missing)[0], "a row" if strange else "no row"
        raise pathways.TableError("territories.toml", row, "id", found, "the ids of skin.toml")
    return np.array([NO_TERRITORY if r == NONE else ids.index(r) for r in rows], np.uint8)


def _reaches(skin: SkinPaths, table: Sequence[Territory]) -> list[Array]:
    """Per territory the points of its paths and how far it reaches round each, (n, 4) mm."""
    return [np.vstack([np.column_stack(skin.lay(path)) for path in row.paths]) for row in table]


def _depth(points: Array, reach: Array) -> Array:
    """How deep (mm) each point (n, 3) lies in a territory, negative outside."""
    columns = np.ascontiguousarray(points.T)
    result = np.full(len(points), -np.inf)
    for x, y, z, radius in reach:
        away = (columns[0] - x) ** 2 + (columns[1] - y) ** 2 + (columns[2] - z) ** 2
        np.maximum(result, radius - np.sqrt(away), out=result)
    return result


def _check_cores(table: Sequence[Territory], reaches: Sequence[Array]) -> None:
    """Refuse a territory that is laid over the middle of another one of the same layer."""
    trees = [cKDTree(reach[:, :3]) for reach in reaches]
    for i, row in enumerate(table):
        for j in range(i):
            if table[j].layer != row.layer:
                continue
            gap, nearest = trees[j].query(reaches[i][:, :3])
            least = CORE * np.minimum(reaches[i][:, 3], reaches[j][nearest, 3])
            if (gap < least).any():
                x, y, z = reaches[i][(gap - least).argmin(), :3].round()
                raise pathways.TableError(
                    FILE,
                    row.id,
                    "paths",
                    f"a path {gap.min():.0f} mm from [{table[j].id}] at ({x:g}, {y:g}, {z:g}) mm",
                    f"paths farther than {CORE:g} of the smaller radius from those of other rows",
                )


def _stack(depths: Array, table: Sequence[Territory], neighbours: sparse.csr_array) -> Array:
    """Scores whose highest row owns the vertex: a layer wins over those below if it has depth."""
    layer = np.array([row.layer for row in table])
    scores = depths.copy()
    for _ in range(ROUNDING):
        scores[layer == 0] = (neighbours @ scores[layer == 0].T).T
    for level in range(1, layer.max() + 1):
        scores[layer == level] += scores[layer < level].max(0)
    return scores


def _neighbours(faces: npt.NDArray[np.integer], right: npt.NDArray[np.bool_]) -> sparse.csr_array:
    """Averages every vertex of the right half with its neighbours there."""
    number = np.cumsum(right) - 1
    inside = number[faces[right[faces].all(1)]]
    pairs = np.concatenate([inside[:, [0, 1]], inside[:, [1, 2]], inside[:, [2, 0]]])
    ends = np.concatenate([pairs, pairs[:, ::-1]])
    count = int(right.sum())
    weights = sparse.csr_array((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), (count, count))
    weights.data[:] = 1.0
    degree = np.asarray(weights.sum(1)).ravel()
    own = sparse.diags_array(degree)
    return sparse.diags_array(1 / (2 * degree)) @ (weights + own)


def _strongest(
    scores: Array, table: Sequence[Territory]
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], npt.NDArray[np.float32]]:
    """Row of the first and the second territory of each vertex, and the weight of the second."""
    ranked = np.argsort(-scores, axis=0, kind="stable")[:2]
    first, second = ranked
    columns = np.arange(scores.shape[1])
    margin = scores[first, columns] - scores[second, columns]
    layer = np.array([row.layer for row in table])
    # Within a layer both scores change across a border, so their difference is twice the distance.
    margin = np.where(layer[first] == layer[second], margin / 2, margin)
    soft_of = np.array([row.soft for row in table])
    soft = np.minimum(soft_of[first], soft_of[second])
    away = np.clip(margin / soft, 0, 1)
    blend = 0.5 * (1 - away * away * (3 - 2 * away))
    return first, second, blend.astype(np.float32)


def _mirror_image(points: Array, right: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    """For every vertex, its index among the right half's vertices (its own or its twin's)."""
    index = np.empty(len(points), np.intp)
    index[right] = np.arange(right.sum())
    lateral = points[right][:, 0] < -1e-6
    index[~right] = np.flatnonzero(lateral)
    return index
