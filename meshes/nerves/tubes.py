"""Smooth tubes round the nerve courses, with the position along the nerve at every point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

import numpy as np

from meshes.geometry.flat_section import flattened, outward
from meshes.geometry.sweeping import parallel_frames, swept_faces
from meshes.geometry.triangles import triangle_mesh
from meshes.places.course import Course

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.places.course import Twig

# Below this radius (mm) a tube needs fewer sides.
THIN: Final = 0.8
MIDDLING: Final = 1.8
CORNERS: Final = (5, 6, 8)  # thin, middling, thick
# Points of a nerve that lie this close (mm) to a straight run are left out of the tube.
STRAIGHTNESS: Final = 0.17
LONGEST_STEP: Final = 16.0  # mm between rings
# Height of both ends as a share of the radius. They are hidden in another nerve, where a low cone
# will do, or thin: a free end has run out to a thread before.
TIP: Final = 0.6


@dataclass(frozen=True)
class _Line:
    """A run of points (n, 3) mm with position and radius (n,), and what it is out of round."""

    points: NDArray[np.float64]
    along: NDArray[np.float64]
    radius: NDArray[np.float64]
    flat: NDArray[np.float64]

    @classmethod
    def of(cls, drawn: Course | Twig) -> Self:
        """A course without its twigs, or a twig, which is round."""
        flat = drawn.flat if isinstance(drawn, Course) else np.zeros(3)
        everywhere = np.broadcast_to(flat, drawn.points.shape)
        return cls(drawn.points, drawn.along, drawn.radius, everywhere)


def build_tubes(
    courses: Mapping[str, Course],
    strands: Mapping[str, tuple[Twig, ...]] | None = None,
    straightness: float = STRAIGHTNESS,
    longest: float = LONGEST_STEP,
) -> dict[str, pv.PolyData]:
    """Sweep every course and its twigs to a closed tube with rounded ends.

    Args:
        courses: By nerve.
        strands: What is drawn in place of the main course, by nerve: the two roots of a nerve.
        straightness: mm by which a left out point may lie off a straight run.
        longest: mm between rings.

    Returns:
        For ``nerve:<id>`` a triangle mesh with outward point normals and point data ``along``
        (float32, 0..1).
    """
    strands = strands or {}
    return {
        f"nerve:{nerve}": _nerve(
            [
                _thinned(_Line.of(line), straightness, longest)
                for line in (*strands.get(nerve, (course,)), *course.twigs)
            ]
        )
        for nerve, course in courses.items()
    }


def _nerve(lines: Sequence[_Line]) -> pv.PolyData:
    points, faces, normals, along, count = [], [], [], [], 0
    for line in lines:
        tube = _tube(line)
        points.append(tube[0])
        faces.append(tube[1] + count)
        normals.append(tube[2])
        along.append(tube[3])
        count += len(tube[0])
    triangles = np.concatenate(faces)
    mesh = triangle_mesh(np.concatenate(points), triangles)
    mesh.point_data["Normals"] = np.concatenate(normals).astype(np.float32)
    mesh.point_data.active_normals_name = "Normals"
    mesh.point_data["along"] = np.concatenate(along).astype(np.float32)
    return mesh


def _thinned(line: _Line, straightness: float, longest: float) -> _Line:
    """Leave out points on straight runs (Douglas-Peucker, with a longest step)."""
    keep = np.zeros(len(line.points), bool)
    keep[[0, -1]] = True
    shape = np.column_stack([line.points, 2 * line.radius, line.flat * line.radius[:, None]])
    stack = [(0, len(line.points) - 1)]
    while stack:
        a, b = stack.pop()
        if b - a < 2:
            continue
        run = shape[b] - shape[a]
        length = float(np.linalg.norm(run)) + 1e-9
        away = shape[a + 1 : b] - shape[a]
        aside = away - np.outer(away @ run / length**2, run)
        distance = np.linalg.norm(aside, axis=1)
        far = int(distance.argmax())
        if distance[far] < straightness:
            if length < longest:
                continue
            far = (b - a) // 2 - 1
        keep[a + 1 + far] = True
        stack += [(a, a + 1 + far), (a + 1 + far, b)]
    return _Line(line.points[keep], line.along[keep], line.radius[keep], line.flat[keep])


def _tube(
    line: _Line,
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    across, over = parallel_frames(line.points)
    sides = CORNERS[int(np.searchsorted((THIN, MIDDLING), line.radius.max()))]
    turn = (2 * np.pi * np.arange(sides) / sides)[None, :, None]
    spoke = np.cos(turn) * across[:, None] + np.sin(turn) * over[:, None]
    tangent = np.cross(across, over)
    flat = line.flat[:, None]
    rings = line.points[:, None] + line.radius[:, None, None] * flattened(spoke, flat)
    slope = np.gradient(line.radius) / np.maximum(_steps(line.points), 1e-6)
    normals = outward(spoke, flat) - np.clip(slope, -4, 4)[:, None, None] * tangent[:, None]
    normals /= np.linalg.norm(normals, axis=2, keepdims=True)
    n = len(line.points)
    poles = _poles(line)
    points = np.concatenate([rings.reshape(-1, 3), poles])
    away = np.concatenate([normals.reshape(-1, 3), -tangent[:1], tangent[-1:]])
    along = np.concatenate([np.repeat(line.along, sides), line.along[[0, -1]]])
    return points, swept_faces(n, sides), away, along


def _poles(line: _Line) -> NDArray[np.float64]:
    """The two points (2, 3) at which the tube round a line closes."""
    back, forward = _ends(line)
    start = line.points[0] + TIP * line.radius[0] * back
    return np.stack([start, line.points[-1] + TIP * line.radius[-1] * forward])


def _ends(line: _Line) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Unit directions out of the first and the last point."""
    first, last = line.points[0] - line.points[1], line.points[-1] - line.points[-2]
    return first / np.linalg.norm(first), last / np.linalg.norm(last)


def _steps(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Half the distance between the neighbours of each point (n,) mm."""
    return np.asarray(np.linalg.norm(np.gradient(points, axis=0), axis=1))
