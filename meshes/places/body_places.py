"""Where the waypoints of the course table lie on a given body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np

from meshes.places.waypoint import CourseTableError, Waypoint

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.places.cloud import Cloud
    from meshes.places.course import Course

# Half the thickness of the slice, as a fraction of a muscle's length, whose border is taken.
SLICE: Final = 0.05
EDGE_AXIS: Final = {
    "lower": (0, 0, -1),
    "upper": (0, 0, 1),
    "front": (0, -1, 0),
    "back": (0, 1, 0),
    "medial": (1, 0, 0),
    "lateral": (-1, 0, 0),
}


class Frame(Protocol):
    """A coordinate frame along a limb segment (meshes.limb_frames)."""

    def point(self, axial: float, angle: float, depth: float) -> NDArray[np.float64]:
        """Give xyz (3,) mm at an axial fraction, an angle in degrees, and a depth 0..1."""


@dataclass(frozen=True)
class Places:
    """All that a waypoint may refer to, on one body (mm)."""

    landmarks: Mapping[str, NDArray[np.float64]]
    frames: Mapping[str, Frame]
    muscles: Mapping[str, pv.PolyData]
    bones: Cloud
    skin: Cloud
    scale: float = 1.0
    """Size of this body over that of the default one; offsets are written for that one."""

    def point(
        self, waypoint: Waypoint, courses: Mapping[str, Course], row: str
    ) -> NDArray[np.float64]:
        """Find a waypoint on this body.

        Args:
            waypoint: a place of the table.
            courses: the nerves laid so far.
            row: the row's name, for the error.

        Returns:
            xyz (3,) mm.

        Raises:
            CourseTableError: it names a landmark, frame, muscle or nerve that is not there.
        """
        place = self._reference(waypoint, courses, row) + self.scale * waypoint.offset
        if waypoint.under_skin is not None:
            place = self.skin.at_distance(place, -self.scale * waypoint.under_skin)
        if waypoint.off_bone is not None:
            place = self.bones.at_distance(place, self.scale * waypoint.off_bone)
        return place

    def _reference(
        self, waypoint: Waypoint, courses: Mapping[str, Course], row: str
    ) -> NDArray[np.float64]:
        v = waypoint.values
        if waypoint.kind == "at":
            return _named(self.landmarks, v["at"], row, "at")
        if waypoint.kind == "between":
            a, b = (_named(self.landmarks, name, row, "between") for name in v["between"])
            return a + float(v["fraction"]) * (b - a)
        if waypoint.kind == "frame":
            frame = _named(self.frames, v["frame"], row, "frame")
            return np.asarray(frame.point(v["axial"], v["angle"], v["depth"]), float).reshape(3)
        if waypoint.kind == "nerve":
            return _named(courses, v["nerve"], row, "nerve").point_at(float(v["position"]))
        mesh = self.muscle(v["muscle"], row)
        return muscle_border(np.asarray(mesh.points, float), float(v["axial"]), v["edge"])

    def muscle(self, name: str, row: str) -> pv.PolyData:
        """Give the mesh of a muscle.

        Raises:
            CourseTableError: there is no such muscle.
        """
        mesh: pv.PolyData = _named(self.muscles, "muscle:" + name, row, "muscle")
        return mesh


def muscle_border(points: NDArray[np.float64], axial: float, edge: str) -> NDArray[np.float64]:
    """Find the border of a muscle at a fraction of its length.

    Args:
        points: the muscle's mesh points (n, 3) mm.
        axial: 0 at its upper (for a transverse muscle: medial) end, 1 at the other.
        edge: a key of `EDGE_AXIS`, or ``centre``.

    Returns:
        xyz (3,) mm: the centre of the slice, moved to its border.
    """
    centred = points - points.mean(axis=0)
    axis = np.linalg.svd(centred, full_matrices=False)[2][0]
    # Muscles are read from their origin: downwards, or outwards if they lie across.
    axis *= -np.sign(axis[2]) if abs(axis[2]) > abs(axis[0]) else -np.sign(axis[0])
    height = centred @ axis
    fraction = (height - height.min()) / np.ptp(height)
    slab = points[np.abs(fraction - axial) < SLICE]
    centre = slab.mean(axis=0)
    if edge == "centre":
        return centre
    outward = np.array(EDGE_AXIS[edge], float)
    outward -= axis * (outward @ axis)
    outward /= np.linalg.norm(outward)
    return centre + outward * float(((slab - centre) @ outward).max())


def _named(table: Mapping[str, Any], name: str, row: str, field: str) -> Any:  # noqa: ANN401
    if name not in table:
        raise CourseTableError(row, field, name, ", ".join(sorted(table)))
    return table[name]
