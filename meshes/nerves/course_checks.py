"""Every nerve lies inside the skin and outside bone; one that does not is named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pyvista as pv

from meshes.geometry.surfaces import Surface, signed_distance
from meshes.tables.courses import COURSES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from meshes.bones.skeleton import Skeleton
    from meshes.places.course import Course, Twig

DEEPEST: Final = 1.0  # mm in bone that a body of unusual proportions may have
SAMPLING: Final = 1.0  # mm between the places that are looked at
BOX_MARGIN: Final = 1.0  # mm round a bone's box within which places are measured against it
MIRROR: Final = (-1, 1, 1)


class CoursePlaceError(ValueError):
    """A nerve runs in bone or leaves the skin.

    Attributes:
        file: the table.
        row: the nerve.
        line: ``course`` or ``twig 2``.
        what: what it runs in or leaves, and how far, mm.
        where: (3,) mm.
    """

    def __init__(self, row: str, line: str, what: str, where: NDArray[np.float64]) -> None:
        """Say which line of which row lies where it must not, and what to do."""
        self.file, self.row, self.line, self.what, self.where = COURSES, row, line, what, where
        x, y, z = where
        super().__init__(
            f"{self.file}, row [{row}], {line}: {what} at x {x:.1f}, y {y:.1f}, z {z:.1f} mm. "
            "Move the nearest waypoint of its path, or give it off_bone or under_skin."
        )


@dataclass(frozen=True)
class LinePlaces:
    """Places (n, 3) mm on all lines of all nerves, and the number (n,) of the line of each."""

    places: NDArray[np.float64]
    owner: NDArray[np.intp]
    names: tuple[tuple[str, str], ...]
    """(nerve, ``course`` or ``twig 2``) of each line."""

    @classmethod
    def of(cls, courses: Mapping[str, Course]) -> LinePlaces:
        """Look at every course and twig, `SAMPLING` mm apart or closer."""
        names, lines = [], []
        for nerve, course in courses.items():
            strands: tuple[Course | Twig, ...] = (course, *course.twigs)
            for number, line in enumerate(strands):
                names.append((nerve, f"twig {number}" if number else "course"))
                lines.append(_sampled(line.points))
        owner = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
        return cls(np.vstack(lines), owner, tuple(names))


def check_places(
    courses: Mapping[str, Course], skeleton: Skeleton, skin: pv.PolyData, deepest: float = DEEPEST
) -> None:
    """Make sure that no nerve runs in bone or leaves the skin.

    Args:
        courses: the nerves of the right side.
        skeleton: the bones of the right side and the midline.
        skin: the closed skin of the whole body.
        deepest: mm in bone that are let pass.

    Raises:
        CoursePlaceError: one does; the worst is named.
    """
    lines = LinePlaces.of(courses)
    # The skin has no thin edges: every third place is enough.
    outside = signed_distance(_surface(skin), lines.places[::3])
    if outside.max() > 0:
        worst = 3 * int(outside.argmax())
        raise _error(lines, worst, f"leaves the skin by {outside.max():.1f} mm")
    depth, bone = depth_in_bone(lines.places, skeleton)
    if depth.max() > deepest:
        worst = int(depth.argmax())
        raise _error(lines, worst, f"runs {depth[worst]:.1f} mm deep in {bone[worst]}")


def depth_in_bone(
    places: NDArray[np.float64], skeleton: Skeleton
) -> tuple[NDArray[np.float64], NDArray[np.str_]]:
    """Depth (n,) mm of places (n, 3) in the bones of both sides, 0 outside, and which bone."""
    depth = np.zeros(len(places))
    name = np.full(len(places), "", dtype=object)
    for bone, mesh in skeleton.bones.items():
        for side in ((1, 1, 1),) if skeleton.is_midline(bone) else ((1, 1, 1), MIRROR):
            # Mirroring the places is the same as mirroring the bone.
            seen = places * side
            low, high = np.array(mesh.bounds).reshape(3, 2).T
            near = np.flatnonzero(
                ((seen > low - BOX_MARGIN) & (seen < high + BOX_MARGIN)).all(axis=1)
            )
            inside = -signed_distance(_surface(mesh), seen[near])
            # Far from a sharp edge the sign of the distance can be wrong: it is looked at again.
            if len(doubtful := np.flatnonzero(inside > 0)):
                inside[doubtful] *= _enclosed(mesh, seen[near[doubtful]])
            name[near[inside > depth[near]]] = bone
            depth[near] = np.maximum(depth[near], inside)
    return depth, name


def _enclosed(mesh: pv.PolyData, places: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which of places (n, 3) mm lie in a closed mesh, by rays instead of by distance."""
    cloud = pv.PolyData(places).select_interior_points(mesh, method="cell_locator")
    return np.asarray(cloud["selected_points"], bool)


def _error(lines: LinePlaces, place: int, what: str) -> CoursePlaceError:
    nerve, line = lines.names[lines.owner[place]]
    return CoursePlaceError(nerve, line, what, lines.places[place])


def _sampled(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """A line (n, 3) with points added so that none are farther apart than `SAMPLING`."""
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    count = np.maximum(1, np.ceil(steps / SAMPLING)).astype(int)
    at = np.concatenate([i + np.arange(n) / n for i, n in enumerate(count)] + [[len(points) - 1]])
    index = np.arange(len(points))
    return np.stack([np.interp(at, index, points[:, axis]) for axis in range(3)], axis=1)


def _surface(mesh: pv.PolyData) -> Surface:
    return Surface(np.asarray(mesh.points, float), np.asarray(mesh.regular_faces))
