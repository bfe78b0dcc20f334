"""Work on triangle meshes: thin them, find their open borders, zip and mirror them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyvista as pv
from trimesh.triangles import points_to_barycentric
from vtkmodules.vtkFiltersCore import vtkQuadricDecimation

Array = npt.NDArray[np.float64]
Faces = npt.NDArray[np.int64]
EVENNESS = 0.03
"""Noise of the thinned quadrics: none gives splinters along a limb, more gives even triangles."""
BORDER_WEIGHT = 30.0
"""How much dearer it is to move an open border than the surface, where a mesh is thinned."""
SMOOTHING_ROUNDS = (0, 5, 10, 20, 40)  # tried in turn when a surface is thinned


def triangle_mesh(points: npt.NDArray[np.floating], faces: npt.NDArray[np.integer]) -> pv.PolyData:
    """The mesh of points (n, 3) in mm and triangles (m, 3) of point numbers."""
    # PyVista says that it wants arrays of Python's own numbers, which numpy's are not.
    places: npt.NDArray[Any] = points
    corners: npt.NDArray[Any] = faces
    mesh: pv.PolyData = pv.PolyData.from_regular_faces(places, corners)
    return mesh


def with_outward_normals(mesh: pv.PolyData) -> pv.PolyData:
    """A closed mesh turned to be seen from outside, with normals at its points and faces."""
    oriented: pv.PolyData = mesh.compute_normals(split_vertices=False, auto_orient_normals=True)
    return oriented


def thin(
    mesh: pv.PolyData,
    triangles: int,
    planes: Mapping[int, Sequence[float]],
    smoothing: Sequence[int] = SMOOTHING_ROUNDS,
) -> pv.PolyData:
    """The mesh with about that many triangles; open borders on axis planes stay in their planes.

    Args:
        mesh: triangles, mm.
        triangles: number wanted; a mesh with fewer is returned as it is.
        planes: axis (0 x, 1 y, 2 z) -> coordinates (mm) of the planes that hold an open border.
        smoothing: rounds of smoothing that are tried in turn; they move the surface a little.

    Raises:
        ValueError: when no thinning near that number keeps the surface a manifold, and closed.
    """
    out = _decimated(mesh, triangles, smoothing) if mesh.n_cells > triangles else mesh
    points = np.array(out.points, float)
    faces = np.asarray(out.regular_faces, np.int64)
    edge = np.unique(np.concatenate([*boundary_loops(faces), np.zeros(0, np.int64)]))
    for axis, levels in planes.items():
        for level in levels:
            on_plane = edge[np.abs(points[edge, axis] - level) < 2.0]
            points[on_plane, axis] = level
    return triangle_mesh(points, faces)


def _decimated(mesh: pv.PolyData, triangles: int, smoothing: Sequence[int]) -> pv.PolyData:
    """The mesh thinned; where that folds the surface onto itself, it is first smoothed a little."""
    closed = mesh.n_open_edges == 0
    for rounds in smoothing:
        source = mesh
        if rounds:
            source = mesh.smooth_taubin(n_iter=rounds, pass_band=0.1, boundary_smoothing=False)
        out = _thinned(source, triangles)
        whole = out.n_open_edges == 0 or not closed
        if whole and is_manifold(np.asarray(out.regular_faces, np.int64)):
            return out
    raise ValueError(
        f"A surface of {mesh.n_cells} triangles cannot be thinned to about {triangles} without "
        "tearing it. Ask for more triangles."
    )


def _thinned(mesh: pv.PolyData, triangles: int) -> pv.PolyData:
    quadrics = vtkQuadricDecimation()
    quadrics.SetInputData(mesh)
    quadrics.SetTargetReduction(1 - triangles / mesh.n_cells)
    quadrics.VolumePreservationOn()
    quadrics.RegularizeOn()
    quadrics.SetRegularization(EVENNESS)
    quadrics.SetWeighBoundaryConstraintsByLength(True)
    quadrics.SetBoundaryWeightFactor(BORDER_WEIGHT)
    quadrics.Update()
    thinned: pv.PolyData = pv.wrap(quadrics.GetOutput())
    return thinned


def is_manifold(faces: Faces) -> bool:
    """Whether every edge joins at most two faces, facing alike, and every border runs on singly."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    size = int(faces.max()) + 1
    key, back = edges[:, 0] * size + edges[:, 1], edges[:, 1] * size + edges[:, 0]
    border = edges[~np.isin(key, back), 0]
    return len(np.unique(key)) == len(key) and len(np.unique(border)) == len(border)


def split_long_edges(
    mesh: pv.PolyData, limit: float, among: npt.NDArray[np.bool_] | None = None
) -> pv.PolyData:
    """The mesh with every edge longer than `limit` mm halved; open borders stay where they are.

    Decimation leaves long thin triangles along a limb; halved, they carry soft colour borders.

    Args:
        mesh: triangles, mm.
        limit: mm.
        among: (v,) vertices between which edges are halved; None means all.
    """
    points, faces = np.asarray(mesh.points, float), np.asarray(mesh.regular_faces, np.int64)
    sides = np.sort(np.stack([faces, np.roll(faces, -1, axis=1)], axis=2), axis=2)
    size = len(points)
    keys, which = np.unique(sides.reshape(-1, 2) @ np.array([size, 1]), return_inverse=True)
    edges = np.stack([keys // size, keys % size], axis=1)
    length = np.linalg.norm(points[edges[:, 0]] - points[edges[:, 1]], axis=1)
    long = length > limit
    if among is not None:
        long &= among[edges].all(1)
    middle = np.where(long, len(points) + np.cumsum(long) - 1, -1)[which.reshape(-1, 3)]
    added = points[edges[long]].mean(1)
    pieces = [faces[(middle < 0).all(1)]]
    for count in (1, 2, 3):
        chosen = (middle >= 0).sum(1) == count
        pieces += _split(faces[chosen], middle[chosen], count)
    return triangle_mesh(np.vstack([points, added]), np.vstack(pieces))


def _split(faces: Faces, middle: Faces, count: int) -> list[Faces]:
    """Triangles with one, two or three halved sides, cut into smaller ones.

    Side i runs from corner i to corner i + 1; `middle` holds its midpoint, -1 where it is whole.
    """
    # Turn each triangle so that its halved (of two: its whole) side is the first.
    odd = (middle >= 0) if count == 1 else (middle < 0)
    first = np.argmax(odd, axis=1)[:, None]
    turn = (first + np.arange(3)) % 3
    (a, b, c), (p, q, r) = (np.take_along_axis(v, turn, axis=1).T for v in (faces, middle))
    corners = {
        1: [(a, p, c), (p, b, c)],
        2: [(a, b, q), (a, q, r), (r, q, c)],
        3: [(a, p, r), (p, b, q), (r, q, c), (p, q, r)],
    }[count]
    return [np.stack(triangle, axis=1) for triangle in corners]


def boundary_loops(faces: Faces) -> list[npt.NDArray[np.int64]]:
    """Open borders as loops of vertex indices, in the direction of the faces' own edges."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]).astype(np.int64)
    size = int(faces.max()) + 1
    key, back = edges[:, 0] * size + edges[:, 1], edges[:, 1] * size + edges[:, 0]
    border = edges[~np.isin(key, back)]
    following = dict(border.tolist())
    loops = []
    while following:
        start, current = following.popitem()
        loop = [start]
        while current != start:
            loop.append(current)
            current = following.pop(current)
        loops.append(np.array(loop, np.int64))
    return sorted(loops, key=lambda loop: int(loop.min()))


def zip_loops(points: Array, first: npt.NDArray[np.int64], second: npt.NDArray[np.int64]) -> Faces:
    """Triangles (n, 3) that close the gap between two borders which face each other.

    Args:
        points: (v, 3) mm.
        first: vertex loop in the direction of its faces' edges (as boundary_loops gives).
        second: the other loop, in the direction of its own faces' edges.
    """
    other = second[::-1]  # both now run the same way round
    start = int(np.linalg.norm(points[other] - points[first[0]], axis=1).argmin())
    other = np.roll(other, -start)
    a, b = np.append(first, first[0]), np.append(other, other[0])
    i = j = 0
    strip = []
    while i < len(a) - 1 or j < len(b) - 1:
        forward_a = np.linalg.norm(points[a[min(i + 1, len(a) - 1)]] - points[b[j]])
        forward_b = np.linalg.norm(points[b[min(j + 1, len(b) - 1)]] - points[a[i]])
        if j == len(b) - 1 or (i < len(a) - 1 and forward_a <= forward_b):
            strip.append((a[i + 1], a[i], b[j]))
            i += 1
        else:
            strip.append((a[i], b[j], b[j + 1]))
            j += 1
    return np.array(strip, np.int64)


def summed_at_points(faces: Faces, values: Array, count: int) -> Array:
    """The sum (count, k) at each point of the values (m, k) of the faces round it."""
    sums = np.zeros((count, values.shape[1]))
    for corner in range(3):
        np.add.at(sums, faces[:, corner], values)
    return sums


def face_corners(mesh: pv.PolyData) -> Array:
    """The corners (m, 3, 3) mm of the faces of a mesh."""
    return np.asarray(np.asarray(mesh.points, float)[mesh.regular_faces])


def nearest_place(mesh: pv.PolyData, points: Array) -> tuple[npt.NDArray[np.int64], Array]:
    """The nearest face (n,) of a mesh to points (n, 3), and the place (n, 3) mm on it."""
    face, place = mesh.find_closest_cell(points, return_closest_point=True)  # type: ignore[misc]
    return np.array(face, np.int64).reshape(-1), np.array(place, float).reshape(-1, 3)


def crossings(mesh: pv.PolyData, start: Array, end: Array) -> Iterator[tuple[int, Array]]:
    """Give where segments cross a closed mesh: the number of a segment, and the points (k, 3) mm.

    Args:
        mesh: mm.
        start: (n, 3) mm; no segment that keeps out of the mesh's box is given.
        end: (n, 3) mm.
    """
    low, high = np.asarray(mesh.points).min(axis=0), np.asarray(mesh.points).max(axis=0)
    meets = (np.minimum(start, end) < high) & (np.maximum(start, end) > low)
    for number in np.flatnonzero(meets.all(axis=1)):
        hits, _ = mesh.ray_trace(start[number], end[number])
        yield int(number), np.asarray(hits, float).reshape(-1, 3)


def corner_weights(corners: Array, places: Array) -> Array:
    """How near (n, 3) places (n, 3) on triangles (n, 3, 3) are to each corner; they sum to 1."""
    weights = np.clip(points_to_barycentric(corners, places), 0, 1)  # type: ignore[no-untyped-call]
    return np.asarray(weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-9))


def surface_samples(mesh: pv.PolyData, spacing: float = 3.0) -> Array:
    """Points (n, 3) mm on a mesh, about `spacing` mm apart or closer, the same each time."""
    corners = face_corners(mesh)
    longest = np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).max(1)
    steps = np.clip(np.ceil(longest / spacing), 1, 8).astype(int)
    samples = []
    for n in np.unique(steps):
        i, j = np.meshgrid(np.arange(n + 1), np.arange(n + 1), indexing="ij")
        keep = i + j <= n
        weights = np.stack([i[keep], j[keep], n - i[keep] - j[keep]], 1) / n
        samples.append(np.einsum("wc,fcd->fwd", weights, corners[steps == n]).reshape(-1, 3))
    cells = np.round(np.vstack(samples) / (spacing / 2)).astype(np.int64)
    cells -= cells.min(0)
    wide, deep = cells[:, 1].max() + 1, cells[:, 2].max() + 1
    # One number for each cell: whole rows would take ten times as long to sort.
    _, first = np.unique((cells[:, 0] * wide + cells[:, 1]) * deep + cells[:, 2], return_index=True)
    result: Array = np.vstack(samples)[first]
    return result


def mirror_halves(half: pv.PolyData) -> pv.PolyData:
    """Right half and its mirror image in one mesh with point normals; vertices at x = 0 are shared.

    The vertices of the right half (x <= 0) come first, in their order.
    """
    points, faces = np.asarray(half.points, float), np.asarray(half.regular_faces, np.int64)
    middle = np.abs(points[:, 0]) < 1e-6
    twin = np.where(middle, np.arange(len(points)), len(points) + np.cumsum(~middle) - 1)
    left = points[~middle] * np.array([-1.0, 1.0, 1.0])
    both = np.vstack([points, left])
    mesh = triangle_mesh(both, np.vstack([faces, twin[faces][:, ::-1]]))
    smooth: pv.PolyData = mesh.compute_normals(
        cell_normals=False,
        split_vertices=False,
        consistent_normals=False,
        auto_orient_normals=False,
    )
    return smooth


def enclosed_volume(mesh: pv.PolyData) -> float:
    """The volume (mm3) that a closed mesh encloses; negative if its faces look inward.

    VTK's own figure is always positive and does not tell a mesh that is inside out.
    """
    a, b, c = face_corners(mesh).transpose(1, 0, 2)
    return float((np.cross(a, b) * c).sum() / 6)


def facing_outward(mesh: pv.PolyData) -> pv.PolyData:
    """A closed mesh with its faces seen from outside."""
    return mesh if enclosed_volume(mesh) > 0 else mesh.flip_faces()


def joined(meshes: Sequence[pv.PolyData]) -> pv.PolyData:
    """Several closed meshes with point normals as one; nothing is welded."""
    return meshes[0] if len(meshes) == 1 else pv.merge(list(meshes), merge_points=False)
