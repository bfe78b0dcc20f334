"""The dural sac and the dorsal root ganglia."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pyvista as pv

from meshes.nerves.course_smoothing import spline
from meshes.nerves.tubes import parallel_frames, swept_faces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from meshes.bones.skeleton import Skeleton
    from meshes.nerves.courses import Course

SAC_SIDES: Final = 28
# Half width and half depth of the sac, mm, from T12 to its end at S2.
SAC_WIDTH: Final = (8.0, 8.0, 7.8, 7.6, 7.4, 6.6, 5.0, 3.4, 0.8)
SAC_DEPTH: Final = (6.6, 6.6, 6.4, 6.2, 6.0, 5.6, 4.2, 2.8, 0.8)
# Half width of each ganglion, mm (Silav et al. 2016: 4.4 mm at L1 to 5.9 mm at L5, rising).
GANGLION_RADIUS: Final[dict[str, float]] = {
    "T12": 2.1, "L1": 2.2, "L2": 2.3, "L3": 2.5, "L4": 2.65, "L5": 2.95,
    "S1": 3.0, "S2": 2.3, "S3": 1.7, "S4": 1.3, "S5": 0.9, "Co1": 0.8,
}  # fmt: skip
GANGLION_LENGTH: Final = 2.2  # times its width
GANGLION_SIDES: Final = 12
GANGLION_POSITION: Final = 0.85


def build(skeleton: Skeleton, courses: Mapping[str, Course]) -> dict[str, pv.PolyData]:
    """Build ``dura:dural_sac`` (midline) and ``ganglion:<root>`` (right side), mm."""
    sac = build_dural_sac(skeleton.landmarks)
    return {"dura:dural_sac": sac, **build_ganglia(courses)}


def build_dural_sac(landmarks: Mapping[str, NDArray[np.float64]]) -> pv.PolyData:
    """Build the closed dural sac from T12 to S2, in the middle of the vertebral canal.

    Args:
        landmarks: the skeleton's, with ``canal_T12`` .. ``canal_L5``, ``sacral_canal_S1`` and
            ``sacral_canal_S2``.

    Returns:
        A closed triangle mesh, mm, with outward normals.
    """
    levels = [landmarks[f"canal_{level}"] for level in ("T12", "L1", "L2", "L3", "L4", "L5")]
    top = levels[0] + 1.25 * (levels[0] - levels[1]) * 0.55
    low = landmarks["sacral_canal_S1"], landmarks["sacral_canal_S2"]
    end = low[0] + 0.72 * (low[1] - low[0])
    way = np.array([top, *levels, low[0], end])
    line, index = spline(way)
    at = np.arange(len(line))
    width = np.interp(at, index, SAC_WIDTH)
    depth = np.interp(at, index, SAC_DEPTH)
    return _swept(line, width, depth)


def build_ganglia(courses: Mapping[str, Course]) -> dict[str, pv.PolyData]:
    """Build the dorsal root ganglia: a swelling of each root at its foramen.

    Returns:
        ``ganglion:<root>`` -> closed triangle mesh, mm, right side.
    """
    return {
        f"ganglion:{root}": _ganglion(courses[root], radius)
        for root, radius in GANGLION_RADIUS.items()
        if root in courses
    }


def _ganglion(course: Course, radius: float) -> pv.PolyData:
    """A spindle along the root; it bends with it."""
    arc = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(course.points, axis=0), axis=1))])
    middle = float(np.interp(GANGLION_POSITION, course.along, arc))
    half = min(radius * GANGLION_LENGTH, arc[-1] - middle, middle)
    share = np.linspace(-1, 1, 13)
    at = middle + half * share
    line = np.stack([np.interp(at, arc, course.points[:, i]) for i in range(3)], axis=1)
    swelling = np.maximum(radius * np.sqrt(np.clip(1 - share**2, 0, 1)), 0.15)
    return _swept(line, swelling, swelling, GANGLION_SIDES)


def _swept(
    line: NDArray[np.float64],
    width: NDArray[np.float64],
    depth: NDArray[np.float64],
    sides: int = SAC_SIDES,
) -> pv.PolyData:
    """Sweep an ellipse (half axes (n,) mm) along a line (n, 3) mm and close both ends."""
    along_line = np.gradient(line, axis=0)
    if np.ptp(line[:, 0]) < 1e-6:  # in the median plane the ellipse stands square to the body
        across = np.tile([1.0, 0.0, 0.0], (len(line), 1))
        over = np.cross(along_line, across)
        over /= np.linalg.norm(over, axis=1, keepdims=True)
    else:
        across, over = parallel_frames(line)
    turn = 2 * np.pi * np.arange(sides) / sides
    rings = (
        line[:, None]
        + (width[:, None] * np.cos(turn))[:, :, None] * across[:, None]
        + (depth[:, None] * np.sin(turn))[:, :, None] * over[:, None]
    )
    points = np.concatenate([rings.reshape(-1, 3), line[[0, -1]]])
    mesh = pv.PolyData.from_regular_faces(points, swept_faces(len(line), sides))
    return mesh.compute_normals(split_vertices=False, auto_orient_normals=True)
