"""Where the waypoints of the tables lie on a given body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

import numpy as np

from meshes.tables.courses import COURSES
from meshes.tables.waypoints import (
    AnyWaypoint,
    AtLandmark,
    BesideNerve,
    BetweenLandmarks,
    InFrame,
    OnMuscle,
)
from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.places.cloud import Cloud
    from meshes.places.course import Course

Row = tuple[str, str]
Named = TypeVar("Named")
"""File and row, for an error."""

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
    """A coordinate frame along a limb segment (meshes.places.limb_frames)."""

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
    size: float = 1.0
    """True size over the size that it is built at: what has the same mm on any body needs it."""

    def point(
        self,
        waypoint: AnyWaypoint,
        courses: Mapping[str, Course],
        row: str,
        file: str = COURSES,
    ) -> NDArray[np.float64]:
        """Find a waypoint on this body.

        Args:
            waypoint: a place of the table.
            courses: the nerves laid so far.
            row: the row's name, for the error.
            file: the table, for the error.

        Returns:
            xyz (3,) mm.

        Raises:
            TableError: it names a landmark, frame, muscle or nerve that is not there.
        """
        found = self._reference(waypoint, courses, (file, row))
        place = found + self.scale * waypoint.offset
        if waypoint.under_skin is not None:
            place = self.skin.at_distance(place, -self.scale * waypoint.under_skin)
        if waypoint.off_bone is not None:
            place = self.bones.at_distance(place, self.scale * waypoint.off_bone)
        return place

    def _reference(
        self, waypoint: AnyWaypoint, courses: Mapping[str, Course], row: Row
    ) -> NDArray[np.float64]:
        match waypoint:
            case AtLandmark(at=name):
                return _named(self.landmarks, name, row, "at")
            case BetweenLandmarks(between=names, fraction=fraction):
                a, b = (_named(self.landmarks, name, row, "between") for name in names)
                return np.asarray(a + fraction * (b - a))
            case InFrame(frame=name, axial=axial, angle=angle, depth=depth):
                frame = _named(self.frames, name, row, "frame")
                return np.asarray(frame.point(axial, angle, depth), float).reshape(3)
            case BesideNerve(nerve=name, position=position):
                return _named(courses, name, row, "nerve").point_at(position)
            case OnMuscle(muscle=name, axial=axial, edge=edge):
                mesh = _named(self.muscles, f"muscle:{name}", row, "muscle")
                return muscle_border(np.asarray(mesh.points, float), axial, edge)
        raise TypeError(f"{waypoint!r} is no place")

    def muscle(self, name: str, row: str) -> pv.PolyData:
        """Give the mesh of a muscle that a course runs along.

        Raises:
            TableError: there is no such muscle.
        """
        return _named(self.muscles, f"muscle:{name}", (COURSES, row), "clear_of")


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
    centre: NDArray[np.float64] = slab.mean(axis=0)
    if edge == "centre":
        return centre
    outward = np.array(EDGE_AXIS[edge], float)
    outward -= axis * (outward @ axis)
    outward /= np.linalg.norm(outward)
    return np.asarray(centre + outward * float(((slab - centre) @ outward).max()))


def _named(table: Mapping[str, Named], name: str, row: Row, field: str) -> Named:
    if name not in table:
        raise TableError(*row, field, name, ", ".join(sorted(table)))
    return table[name]
