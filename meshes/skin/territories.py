"""Skin territories: every vertex of the skin gets how deep it lies in each of them.

A territory reaches a certain way round the points of its paths. How deep a vertex lies in it is
that reach less the distance; the deepest territory owns a point, so borders between neighbours
are curves and leave no gap. What the depths are told in, and whose a point between vertices is,
stands in `borders`.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy import sparse
from scipy.spatial import cKDTree

from meshes.places.limb_frames import LimbFrame, Skeletal
from meshes.skin import borders
from meshes.skin.territory_paths import SkinPaths
from meshes.tables.skin import NO_TERRITORY, NONE, TERRITORIES, Territory
from pathways.errors import TableError

Array = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.integer]

ROUNDING = 6  # passes that even out the borders
STEEPNESS = (0.4, 2.2)
"""How much deeper, mm per mm, one territory may get over the next on the way across a border."""
CORE = 0.4  # share of the reach within which a point belongs to the core of a territory


def paint(
    skin: pv.PolyData,
    skeleton: Skeletal,
    frames: Mapping[str, LimbFrame],
    table: Sequence[Territory],
    ids: Sequence[str],
) -> pv.PolyData:
    """The skin with its territories.

    Args:
        skin: whole symmetric skin; the vertices with x <= 0 come before their mirror images.
        skeleton: bones and landmarks of the right side.
        frames: limb frames measured with this skin.
        table: the rows of data/territories.toml.
        ids: the territories in the order of the skin table.

    Returns:
        A copy with point data `territory` (uint8, index in the order of the skin table; 255 for
        none) and `depths` (uint8, (n, ids + 1)): how far from the deepest territory, in that
        order, none last; see `borders`.

    Raises:
        TableError: the table names something that does not exist, lacks a territory, or lays the
            core of one territory into that of another.
    """
    order = _order(table, ids)
    points = np.asarray(skin.points, float)
    right = points[:, 0] <= 1e-6
    reaches = _reaches(SkinPaths.of(points[right], skeleton, frames), table)
    _check_cores(table, reaches)
    half = _faces_of_half(np.asarray(skin.regular_faces), right)
    depths = np.stack([_depth(points[right], reach) for reach in reaches])
    evener = _evener(points[right], half)
    scores = _stack(depths, table, evener)
    behind = _behind(scores, evener, _slopes(points[right], half))
    steps = np.zeros((len(points), len(ids) + 1), np.uint8)
    column = np.where(order == NO_TERRITORY, len(ids), order)
    steps[:, column] = borders.as_steps(behind).T[_mirror_image(points, right)]
    out = skin.copy()
    out.point_data[borders.TERRITORY] = borders.deepest(steps)
    out.point_data[borders.DEPTHS] = steps
    return out


def _order(table: Sequence[Territory], ids: Sequence[str]) -> npt.NDArray[np.uint8]:
    """Index in the skin table of each row of this table."""
    rows = [row.id for row in table]
    missing = [i for i in ids if i not in rows]
    strange = [row for row in rows if row not in [*ids, NONE]]
    if missing or strange:
        row, found = (strange or missing)[0], "a row" if strange else "no row"
        raise TableError(TERRITORIES, row, "id", found, "the ids of skin.toml")
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
                raise TableError(
                    TERRITORIES,
                    row.id,
                    "paths",
                    f"a path {gap.min():.0f} mm from [{table[j].id}] at ({x:g}, {y:g}, {z:g}) mm",
                    f"paths farther than {CORE:g} of the smaller radius from those of other rows",
                )


def _stack(depths: Array, table: Sequence[Territory], evener: sparse.csr_array) -> Array:
    """Scores whose highest row owns the vertex: a layer wins over those below if it has depth."""
    layer = np.array([row.layer for row in table])
    scores = depths.T.copy()
    for _ in range(ROUNDING):
        scores = evener @ scores
    scores = scores.T.copy()
    for level in range(1, layer.max() + 1):
        scores[layer == level] += scores[layer < level].max(0)
    return scores


def _behind(scores: Array, evener: sparse.csr_array, slopes: tuple[sparse.csr_array, ...]) -> Array:
    """How far, mm, each vertex is from where it would belong to each territory, (rows, n).

    A difference of scores grows by up to 2 mm per mm across a border, by less where the paths lie
    at an angle, so that it is no distance before it is divided by that. Each pair has a steepness
    of its own: that of another pair would move the border where three territories meet.
    """
    second, first = np.argpartition(scores, (-2, -1), axis=0)[-2:]
    across = np.zeros(scores.shape[::-1])
    for slope in slopes:
        rise = slope @ scores.T
        across += (np.take_along_axis(rise, first[:, None], axis=1) - rise) ** 2
    # a territory has no steepness against itself: there it is that of the nearest border
    at = np.arange(len(across))
    across[at, first] = across[at, second]
    steepness = np.clip(np.sqrt(across), *STEEPNESS)
    for _ in range(ROUNDING):
        steepness = evener @ steepness
    behind: Array = (scores.max(0) - scores) / steepness.T
    return behind


def _faces_of_half(
    faces: npt.NDArray[np.integer], right: npt.NDArray[np.bool_]
) -> npt.NDArray[np.integer]:
    """The triangles of the right half, (m, 3), by the numbers of its vertices."""
    half: npt.NDArray[np.integer] = (np.cumsum(right) - 1)[faces[right[faces].all(1)]]
    return half


def _evener(points: Array, faces: npt.NDArray[np.integer]) -> sparse.csr_array:
    """Average every vertex with its neighbours; a value that rises evenly stays as it is.

    So it evens out a border and does not copy the triangles into it, as equal weights do.

    References:
        Floater MS. Mean value coordinates. Computer Aided Geometric Design 2003;20(1):19-27.

    """
    entries = []
    for one in range(3):
        corner, left, right = (faces[:, (one + turn) % 3] for turn in range(3))
        one_way, other_way = points[left] - points[corner], points[right] - points[corner]
        lengths = np.linalg.norm(one_way, axis=1), np.linalg.norm(other_way, axis=1)
        cosine = (one_way * other_way).sum(1) / (lengths[0] * lengths[1])
        half_tangent = np.sqrt(np.clip((1 - cosine) / (1 + cosine), 0, None))
        entries += [(corner, left, half_tangent / lengths[0])]
        entries += [(corner, right, half_tangent / lengths[1])]
    weights = _gathered(entries, len(points))
    total = np.asarray(weights.sum(1)).ravel()
    return sparse.diags_array(1 / (2 * total)) @ (weights + sparse.diags_array(total))


def _slopes(points: Array, faces: npt.NDArray[np.integer]) -> tuple[sparse.csr_array, ...]:
    """Three matrices that give how a value at the vertices rises along x, y and z, per mm."""
    corners = points[faces]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    twice = np.linalg.norm(normal, axis=1)
    normal /= twice[:, None]
    area = np.bincount(faces.ravel(), np.repeat(twice / 2, 3), len(points))
    rises = [
        np.cross(normal, corners[:, (one + 2) % 3] - corners[:, (one + 1) % 3]) / 2
        for one in range(3)
    ]
    found = []
    for axis in range(3):
        entries = [
            (faces[:, vertex], faces[:, one], rises[one][:, axis])
            for vertex in range(3)
            for one in range(3)
        ]
        found.append(sparse.diags_array(1 / area) @ _gathered(entries, len(points)))
    return tuple(found)


def _gathered(entries: Sequence[tuple[Numbers, Numbers, Array]], size: int) -> sparse.csr_array:
    """The sparse matrix of rows, columns and values that are summed."""
    rows, columns, values = (np.concatenate(part) for part in zip(*entries, strict=True))
    return sparse.csr_array((values, (rows, columns)), (size, size))


def _mirror_image(points: Array, right: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    """For every vertex, its index among the right half's vertices (its own or its twin's)."""
    index = np.empty(len(points), np.intp)
    index[right] = np.arange(right.sum())
    lateral = points[right][:, 0] < -1e-6
    index[~right] = np.flatnonzero(lateral)
    return index
