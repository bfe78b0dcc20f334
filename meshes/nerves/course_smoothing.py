"""Push a course out of bone and under the skin, and round off its kinks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Self

import numpy as np

from meshes.geometry.curves import arc_length, turns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from meshes.places.cloud import Cloud

BONE_CLEARANCE: Final = 0.6  # mm between the surface of a nerve and bone
MUSCLE_CLEARANCE: Final = 1.0  # mm between the axis of a nerve and a muscle it runs along
SOFT: Final = 0.7
SKIN_CLEARANCE: Final = 1.6  # mm between the axis of a nerve and the surface of the skin
ROUNDS: Final = 30
SETTLING_ROUNDS: Final = 8
SETTLED: Final = 0.02  # mm; a course that is pushed by less lies still
LARGEST_PUSH: Final = 3.0  # mm in one round
LARGEST_SHIFT: Final = 8.0  # mm that a point not near a surface may be dragged by its neighbours
DEEPEST: Final = 15.0  # mm; no course is laid so deep in what it has to keep out of
ROOM_AT_START: Final = 0.5  # mm of room that a branch wins for each mm from its parent
SHARPEST_TURN: Final = 22.0  # degrees between neighbouring steps of a nerve; more is a kink
FAIRING_ROUNDS: Final = 40


def relax(
    points: NDArray[np.float64],
    radius: NDArray[np.float64],
    bones: Cloud,
    skin: Cloud,
    muscles: Cloud | None = None,
) -> NDArray[np.float64]:
    """Push a course out of bone and under the skin, spreading each push along the course.

    Args:
        points: the course (n, 3) mm; its first point stays, for it lies on the parent.
        radius: the radius (n,) mm of the nerve.
        bones: the bones near by.
        skin: the skin of the whole body.
        muscles: the muscles that it runs along without entering.

    Returns:
        The moved course (n, 3) mm.
    """
    walls = Walls.round(points, radius, bones, skin, muscles)
    return _faired(relaxed(points, walls), walls)


def relaxed(points: NDArray[np.float64], walls: Walls) -> NDArray[np.float64]:
    """Push a course (n, 3) mm clear of walls, spreading each push along it; its start stays."""
    shift = np.zeros_like(points)
    for step in range(ROUNDS):
        if step < ROUNDS - SETTLING_ROUNDS:
            shift[1:-1] = 0.25 * shift[:-2] + 0.5 * shift[1:-1] + 0.25 * shift[2:]
        pushed = walls.push(points + shift, yielding=False)
        if np.abs(pushed).max() < SETTLED:
            break
        shift += pushed
    return points + shift


def _faired(points: NDArray[np.float64], walls: Walls) -> NDArray[np.float64]:
    """Round off kinks, and keep pushing the course out of what it must not enter."""
    moved = points.copy()
    for _ in range(FAIRING_ROUNDS):
        kinks = 1 + np.flatnonzero(turns(moved) > SHARPEST_TURN)
        if len(kinks) == 0:
            break
        around = np.unique(np.clip(kinks[:, None] + (-1, 0, 1), 1, len(moved) - 2))
        between = (moved[around - 1] + moved[around + 1]) / 2
        moved[around] += 0.5 * (between - moved[around])
        moved += walls.push(moved)
    for _ in range(SETTLING_ROUNDS):
        step = walls.push(moved)
        if np.abs(step).max() < SETTLED:
            break
        moved += step
    return moved


@dataclass(frozen=True)
class Walls:
    """The surfaces near a course, each with the numbers of the points that may come near it."""

    near: tuple[tuple[_Wall, NDArray[np.intp]], ...]

    @classmethod
    def round(
        cls,
        points: NDArray[np.float64],
        radius: NDArray[np.float64],
        bones: Cloud,
        skin: Cloud,
        muscles: Cloud | None = None,
        *,
        held: bool = False,
        reach: float = LARGEST_SHIFT,
    ) -> Self:
        """Find what lies round a course (n, 3) mm of radius (n,) mm.

        Args:
            points: the course (n, 3) mm.
            radius: its radius (n,) mm.
            bones: the bones near by.
            skin: the skin of the whole body.
            muscles: the muscles that it runs along without entering.
            held: whether its ends stay where they are: near them it has no more room than they.
            reach: mm beyond its clearance at which a surface may still come to matter.
        """
        walls = [
            _Wall(bones, radius + BONE_CLEARANCE),
            _Wall(skin, np.maximum(SKIN_CLEARANCE, radius + 0.4), side=-1.0),
        ]
        if muscles is not None:
            # Muscle yields: the axis of the nerve stays out of it, its near side may dent it.
            walls.append(_Wall(muscles, MUSCLE_CLEARANCE + 0 * radius, firmness=SOFT))
        if held:
            walls = [wall.roomier_from_ends(points) for wall in walls]
        # Points that no push is likely to bring near a surface need not be measured again.
        return cls(tuple((w, index) for w in walls if len(index := w.within(points, reach))))

    def beside(
        self,
        surface: Cloud,
        points: NDArray[np.float64],
        radius: NDArray[np.float64],
        reach: float = LARGEST_SHIFT,
    ) -> Self:
        """These walls and a surface that a line (n, 3) mm touches sooner than that it folds.

        Args:
            surface: what it runs beside, nerves and tendons; its ends are held.
            points: the line (n, 3) mm.
            radius: its radius (n,) mm.
            reach: mm beyond its clearance at which the surface may still come to matter.
        """
        wall = _Wall(surface, radius + BONE_CLEARANCE, firmness=SOFT, touched=True)
        wall = wall.roomier_from_ends(points)
        return replace(self, near=(*self.near, (wall, wall.within(points, reach))))

    def push(
        self, points: NDArray[np.float64], *, yielding: bool = True, touched: bool = True
    ) -> NDArray[np.float64]:
        """Give the step (n, 3) mm that brings each point clear; the first stays.

        Args:
            points: the course (n, 3) mm.
            yielding: whether what is soft gives way.
            touched: whether what may be touched pushes too.
        """
        step = np.zeros_like(points)
        for wall, index in self.near:
            if wall.touched and not touched:
                continue
            share = wall.firmness if yielding else 1.0
            step[index] += share * wall.push(points, index)
        step[0] = 0
        return step


@dataclass(frozen=True)
class _Wall:
    """A surface, how far (n,) mm to keep from it, on which side (1 outside, -1 inside).

    Less than 1 is the ``firmness`` of what yields where a nerve would have to kink round it; what
    may be ``touched`` does not keep a bend from being widened.
    """

    surface: Cloud
    clearance: NDArray[np.float64]
    side: float = 1.0
    firmness: float = 1.0
    touched: bool = False

    def roomier_from_ends(self, points: NDArray[np.float64]) -> _Wall:
        """The wall with clearances that rise from what both ends of a course (n, 3) have."""
        arc = arc_length(points)
        at_ends = self.away(points[[0, -1]])[0]
        room = np.minimum(
            at_ends[0] + ROOM_AT_START * arc, at_ends[1] + ROOM_AT_START * (arc[-1] - arc)
        )
        return replace(self, clearance=np.minimum(self.clearance, room))

    def within(self, points: NDArray[np.float64], reach: float) -> NDArray[np.intp]:
        return np.flatnonzero(self.away(points)[0] < self.clearance + reach)

    def push(self, points: NDArray[np.float64], index: NDArray[np.intp]) -> NDArray[np.float64]:
        distance, outward = self.away(points[index])
        short = self.clearance[index] - distance
        return self.side * np.clip(short, 0, LARGEST_PUSH)[:, None] * outward

    def away(self, points: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """How far (n,) mm points (n, 3) are on the side where they may be; outward (n, 3).

        So far from a surface that no course can be on its wrong side, the side is only guessed.
        """
        distance, outward = self.surface.signed(points)
        distance = self.side * distance
        return np.where(distance < -DEEPEST, -distance, distance), outward
