"""Catmull-Clark subdivision: a coarse mesh of quadrilaterals becomes a smooth, finer one."""

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Faces = npt.NDArray[np.int64]


def subdivided(points: Array, quads: Faces) -> tuple[Array, Faces]:
    """The mesh with four quadrilaterals in place of each.

    Open borders become smooth curves of their own; the limit of repeated rounds is smooth.

    Args:
        points: (n, 3) mm.
        quads: (q, 4) point numbers.

    Returns:
        Points (n + edges + q, 3), the old ones first, and quads (4 q, 4).
    """
    sides = np.sort(np.stack([quads, np.roll(quads, -1, axis=1)], axis=2), axis=2)
    edges, which, faces_at = np.unique(
        sides.reshape(-1, 2), axis=0, return_inverse=True, return_counts=True
    )
    edge_of = which.reshape(-1, 4)
    centre = points[quads].mean(axis=1)
    middle = points[edges].mean(axis=1)
    border = faces_at == 1
    beside = _sums(edge_of, np.repeat(centre, 4, axis=0), len(edges))
    on_edge = np.where(border[:, None], middle, (2 * middle + beside) / 4)
    moved = _moved(points, quads, centre, edges, middle, border)
    first_edge, first_face = len(points), len(points) + len(edges)
    own = first_face + np.arange(len(quads))
    finer = [
        np.stack([quads[:, i], first_edge + edge_of[:, i], own, first_edge + edge_of[:, i - 1]], 1)
        for i in range(4)
    ]
    return np.vstack([moved, on_edge, centre]), np.vstack(finer)


def _moved(
    points: Array,
    quads: Faces,
    centre: Array,
    edges: Faces,
    middle: Array,
    border: npt.NDArray[np.bool_],
) -> Array:
    """The old points, drawn towards the faces and edges round them."""
    count = len(points)
    valence = np.bincount(edges.ravel(), minlength=count)[:, None]
    faces = np.bincount(quads.ravel(), minlength=count)[:, None]
    around = _sums(quads, np.repeat(centre, 4, axis=0), count) / faces
    along = _sums(edges, np.repeat(middle, 2, axis=0), count) / valence
    moved = (around + 2 * along + (valence - 3) * points) / valence
    rim = edges[border]
    on_rim = np.bincount(rim.ravel(), minlength=count) > 0
    beside = _sums(rim, np.repeat(middle[border], 2, axis=0), count) / 2
    moved[on_rim] = (points[on_rim] + beside[on_rim]) / 2
    result: Array = moved
    return result


def _sums(numbers: Faces, values: Array, count: int) -> Array:
    """Sums (count, 3) of values (n, 3), each added at the number of its place."""
    flat = numbers.ravel()
    return np.stack([np.bincount(flat, values[:, i], count) for i in range(3)], axis=1)
