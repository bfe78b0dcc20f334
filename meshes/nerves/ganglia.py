"""The sensory (dorsal root) ganglia, and the sleeves in which the roots run to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.curves import arc_length, sampled
from meshes.geometry.sweeping import parallel_frames, swept_faces
from meshes.geometry.triangles import triangle_mesh, with_outward_normals

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.bones.skeleton import Skeleton
    from meshes.nerves.dural_sac import DuralSac
    from meshes.places.course import Course

# Width and length of each ganglion, mm. L1 to L5: 150 ganglia of 15 cadavers (Silav 2016); the
# others carry the series on and are modelling values.
SIZE: Final[dict[str, tuple[float, float]]] = {
    "T12": (4.1, 5.1), "L1": (4.36, 5.39), "L2": (4.56, 5.83), "L3": (4.99, 7.24),
    "L4": (5.22, 7.97), "L5": (5.82, 10.83), "S1": (6.2, 11.0), "S2": (4.6, 7.5),
    "S3": (3.2, 5.5), "S4": (2.4, 4.5), "S5": (1.8, 3.5), "Co1": (1.5, 3.0),
}  # fmt: skip
# Distance (mm) along the root from the inner border of the foramen to the ganglion's middle (the
# same 150 ganglia). The sacral ganglia lie in the canal, where the root is cut at its ganglion.
FROM_FORAMEN: Final[dict[str, float]] = {
    "L1": 1.77, "L2": 2.79, "L3": 3.23, "L4": 7.28, "L5": 8.31,
}  # fmt: skip
POSITION: Final = 0.85
"""Position of the other ganglia along their root."""
RINGS: Final = 9
CORNERS: Final = 10
SLEEVE_SIDES: Final = 8
SLEEVE_ROOM: Final = 0.45
"""Room (mm) between a root and its sleeve."""
SLEEVE_STEP: Final = 3.6
INTO_SAC: Final = 0.9
"""Share of the sac's size at which a sleeve begins, a little inside its wall."""
SLEEVE_END: Final = 0.1
"""Where on the ganglion a sleeve ends, from -1 at its beginning to 1."""
HIDDEN: Final = 0.55
"""How wide a ganglion ends, as a share of the nerve that hides its end."""


def build_ganglia(skeleton: Skeleton, courses: Mapping[str, Course]) -> dict[str, pv.PolyData]:
    """Build ``ganglion:<root>``: a swelling of the root of the published size, in line with it, mm.

    It rises out of the nerve on both sides without an edge.
    """
    built = {}
    for root, (width, _) in SIZE.items():
        if root not in courses:
            continue
        middle, half = ganglion_span(skeleton, courses[root])
        share = np.sin(np.linspace(-1, 1, RINGS) * np.pi / 2)
        at = middle + half * share
        nerve = HIDDEN * np.interp(at, arc_length(courses[root].points), courses[root].radius)
        rise = (1 - share**2) ** 0.75
        radius = nerve + rise * (width / 2 * skeleton.scale - nerve)
        built[f"ganglion:{root}"] = _spindle(_along(courses[root], at), radius, CORNERS)
    return built


def ganglion_span(skeleton: Skeleton, course: Course) -> tuple[float, float]:
    """Give the middle of a root's ganglion, mm from the root's start, and half its length, mm."""
    middle = ganglion_middle(skeleton, course)
    length = float(arc_length(course.points)[-1])
    return middle, min(SIZE[course.nerve][1] * skeleton.scale / 2, length - middle, middle)


def ganglion_middle(skeleton: Skeleton, course: Course) -> float:
    """Distance (mm) along a root from its start to the middle of its ganglion."""
    arc = arc_length(course.points)
    if course.nerve not in FROM_FORAMEN:
        return float(np.interp(POSITION, course.along, arc))
    aside = skeleton.spine.frames[course.nerve].size.canal_width / 2
    start = float(arc[(-course.points[:, 0] > aside).argmax()])
    fine = np.linspace(max(start - 8, 0.0), start, 60)
    inner = fine[(-_along(course, fine)[:, 0] >= aside).argmax()]
    return float(inner) + FROM_FORAMEN[course.nerve] * skeleton.scale


def build_sleeves(
    skeleton: Skeleton, courses: Mapping[str, Course], sac: DuralSac
) -> dict[str, pv.PolyData]:
    """Build ``dura:root_sleeve_<root>``: the sac drawn out over each root to its ganglion, mm."""
    built = {}
    for root in SIZE:
        if root not in courses:
            continue
        course = courses[root]
        arc = arc_length(course.points)
        middle, half = ganglion_span(skeleton, course)
        start, end = sac_exit(course, sac, INTO_SAC), middle + SLEEVE_END * half
        if end - start < SLEEVE_STEP:
            continue
        at = np.linspace(start, end, int(np.ceil((end - start) / SLEEVE_STEP)) + 1)
        radius = np.interp(at, arc, course.radius) + SLEEVE_ROOM * skeleton.scale
        radius[0] *= 0.8
        built[f"dura:root_sleeve_{root}"] = _spindle(_along(course, at), radius, SLEEVE_SIDES)
    return built


def sac_exit(course: Course, sac: DuralSac, wall: float = 1.0) -> float:
    """Distance (mm) along a root from its start to where its axis leaves the dural sac.

    Args:
        course: A root's course.
        sac: The sac.
        wall: Share of the sac's size that counts as its wall.
    """
    arc = arc_length(course.points)
    fine = np.arange(0, arc[-1], 0.5)
    points = _along(course, fine)
    within = (sac.fill(points) < wall) & (points[:, 2] > sac.axis[-1, 2])
    return float(fine[np.flatnonzero(within)[-1]]) if within.any() else 0.0


def _along(course: Course, at: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points (n, 3) at distances (n,) mm from the start of a course."""
    arc = arc_length(course.points)
    return sampled(course.points, arc, at)


def _spindle(line: NDArray[np.float64], radius: NDArray[np.float64], sides: int) -> pv.PolyData:
    """Sweep circles of radius (n,) mm along a line (n, 3) mm and close both ends."""
    across, over = parallel_frames(line)
    turn = (2 * np.pi * np.arange(sides) / sides)[None, :, None]
    spokes = np.cos(turn) * across[:, None] + np.sin(turn) * over[:, None]
    rings = line[:, None] + radius[:, None, None] * spokes
    points = np.concatenate([rings.reshape(-1, 3), line[[0, -1]]])
    mesh = triangle_mesh(points, swept_faces(len(line), sides))
    return with_outward_normals(mesh)
