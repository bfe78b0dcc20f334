"""Skin territories: every vertex of the skin gets its territory, its neighbour and their blend."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy import sparse

import pathways
from meshes.limb_frames import LimbFrame, Skeletal
from meshes.skin.foot_rays import RayCoordinates
from meshes.skin.territory_table import NONE, Ball, Band, Region, Territory, load_territories

Array = npt.NDArray[np.float64]

NO_TERRITORY = 255
INSIDE = 15.0  # mm at which a vertex counts as deep inside its territory
REACH_UNIT = 55.0  # mm, about the length of a metatarsal or a toe
ROUNDING = 5  # passes that round the corners of territories
LEAST_RADIUS = 15.0  # mm; angles are turned into distances with at least this radius


@dataclass(frozen=True)
class _Vertices:
    """Coordinates of the right half's vertices in every frame."""

    points: Array
    frames: Mapping[str, LimbFrame]
    axial: Mapping[str, Array]
    angle: Mapping[str, Array]
    radius: Mapping[str, Array]
    ray: Array
    ray_spacing: Array
    reach: Array
    height: Array
    ankle_height: float


def paint(skin: pv.PolyData, skeleton: Skeletal, frames: Mapping[str, LimbFrame]) -> pv.PolyData:
    """The skin with its territories.

    Args:
        skin: whole symmetric skin; the vertices with x <= 0 come before their mirror images.
        skeleton: bones and landmarks of the right side.
        frames: limb frames measured with this skin.

    Returns:
        A copy with point data `territory` and `territory_second` (uint8, index in the order of
        the skin table; 255 for none) and `blend` (float32, weight of the second, 0..0.5).

    Raises:
        TableError: the table names something that does not exist, or lacks a territory.
    """
    table = load_territories(skeleton.landmarks)
    order = _order(table)
    points = np.asarray(skin.points, float)
    right = points[:, 0] <= 1e-6
    vertices = _locate(points[right], skeleton, frames)
    depths = np.stack([_depth_in(vertices, row, skeleton.landmarks) for row in table])
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


def _locate(points: Array, skeleton: Skeletal, frames: Mapping[str, LimbFrame]) -> _Vertices:
    axial, angle, radius = {}, {}, {}
    for name, frame in frames.items():
        axial[name], angle[name], _ = frame.coordinates(points)
        radius[name] = np.linalg.norm(points - frame.centre(axial[name]), axis=1)
    rays = RayCoordinates.of(skeleton.landmarks, frames["foot"])
    ray, spacing, reach = rays.locate(points)
    ground = points[:, 2].min()
    ankle_height = float(skeleton.landmarks["ankle_joint_centre"][2] - ground)
    return _Vertices(
        points=points,
        frames=frames,
        axial=axial,
        angle=angle,
        radius=radius,
        ray=ray,
        ray_spacing=spacing,
        reach=reach,
        height=(points[:, 2] - ground) / ankle_height,
        ankle_height=ankle_height,
    )


def _depth_in(vertices: _Vertices, territory: Territory, landmarks: Mapping[str, Array]) -> Array:
    """How deep (mm) each vertex lies in a territory, negative outside."""
    depths = [_depth(vertices, region, landmarks) for region in territory.regions]
    result: Array = np.minimum(np.max(depths, axis=0), INSIDE)
    return result


def _stack(depths: Array, table: Sequence[Territory], neighbours: sparse.csr_array) -> Array:
    """Scores whose highest row owns the vertex: a layer wins over those below if it has depth."""
    layer = np.array([row.layer for row in table])
    scores = depths.copy()
    for _ in range(ROUNDING):
        scores[layer == 0] = (neighbours @ scores[layer == 0].T).T
    for level in range(1, layer.max() + 1):
        scores[layer == level] += scores[layer < level].max(0)
    return scores


def _depth(vertices: _Vertices, region: Region, landmarks: Mapping[str, Array]) -> Array:
    """Distance (mm) of each vertex to the border of a region, negative outside."""
    parts = [_band_depth(vertices, band) for band in region.bands]
    if region.ball is not None:
        gap = np.linalg.norm(vertices.points - _centre(region.ball, landmarks), axis=1)
        parts.append(region.ball.within - gap)
    if region.midline is not None:
        away = np.abs(vertices.points[:, 0])
        low, high = region.midline
        # A patch that begins at the median plane runs on into its mirror image: no border there.
        parts.append(high - away if low == 0 else np.minimum(away - low, high - away))
    result: Array = np.min(parts, axis=0)
    return result


def _band_depth(vertices: _Vertices, band: Band) -> Array:
    if band.axis == "angle":
        half, middle = (band.high - band.low) / 2, (band.high + band.low) / 2
        off = np.abs((vertices.angle[band.frame] - middle + 180) % 360 - 180)
        arc = np.radians(half - off)
        result: Array = arc * np.maximum(vertices.radius[band.frame], LEAST_RADIUS)
        return result
    value, unit = {
        "axial": (vertices.axial[band.frame], vertices.frames[band.frame].length),
        "ray": (vertices.ray, vertices.ray_spacing),
        "reach": (vertices.reach, REACH_UNIT),
        "height": (vertices.height, vertices.ankle_height),
    }[band.axis]
    return np.minimum(value - band.low, band.high - value) * unit


def _centre(ball: Ball, landmarks: Mapping[str, Array]) -> Array:
    total = sum(weight for _, weight in ball.landmarks)
    mean = sum(np.asarray(landmarks[name]) * weight for name, weight in ball.landmarks)
    return np.asarray(mean / total, float)


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
