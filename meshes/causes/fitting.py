"""Fit a shape to the nerves that it catches, and keep it off those that it spares."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.causes.touch import Bundle, Stretch
from meshes.geometry.closed_shapes import closed
from meshes.geometry.curves import arc_length
from meshes.geometry.flat_section import half_width
from meshes.geometry.triangles import triangle_mesh

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.places.cloud import Cloud
    from meshes.places.course import Course

    Array = NDArray[np.float64]

# All in mm.
TOUCH: Final = 0.4  # between the surface of a nerve and the corners of a shape that touches it
PLACE: Final = 2.0  # either way along a nerve that counts as the place of a cut
BESIDE: Final = 80.0  # either way along which a shape gives way to a nerve that it catches
SPARED_GAP: Final = 4.2  # that a shape keeps from the nerves that the site spares
OFF_BONE: Final = 0.2
UNDER_SKIN: Final = 1.2
DRAWN: Final = 6.0  # round the point of contact that follows when a shape is drawn to a nerve
PARTS: Final = 8  # of the way that a point follows, after each of which it may have met the nerve
ALMOST: Final = 0.1  # by which it may come nearer than what touches it
SMOOTHING: Final = 12
SAMPLE: Final = 0.7
ROUNDS: Final = 4
SETTLING: Final = 6


@dataclass(frozen=True)
class Walls:
    """What a shape lies between."""

    bones: Cloud
    skin: Cloud

    def settled(self, points: Array) -> Array:
        """Points (n, 3) moved out of bone and under the skin."""
        height, outward = self.bones.signed(points)
        points = points + np.maximum(OFF_BONE - height, 0)[:, None] * outward
        height, outward = self.skin.signed(points)
        return np.asarray(points - np.maximum(height + UNDER_SKIN, 0)[:, None] * outward)


@dataclass(frozen=True)
class Catch:
    """A nerve where a shape has to touch it."""

    place: Stretch
    """The place of the cut."""
    beside: Stretch
    """As much of the nerve as a shape may lie along."""

    @classmethod
    def of(cls, course: Course, position: float) -> Catch:
        """The catch of a nerve at a position 0..1."""
        return cls(stretch(course, position, PLACE), stretch(course, position, BESIDE))


def stretch(course: Course, position: float, reach: float) -> Stretch:
    """The stretch of a nerve within `reach` mm along it of a position 0..1."""
    arc = arc_length(course.points)
    middle = float(np.interp(position, course.along, arc))
    low, high = max(0.0, middle - reach), min(float(arc[-1]), middle + reach)
    return Stretch.of(course, np.linspace(low, high, max(3, int((high - low) / SAMPLE))))


@dataclass(frozen=True)
class Neighbours:
    """The nerves at a shape."""

    drawn: Sequence[Catch] = ()
    """Those that it has to touch."""
    caught: Sequence[Catch] = ()
    """All that the site catches: the shape does not enter them."""
    spared: Bundle = field(default_factory=lambda: Bundle(()))
    """Those that it keeps away from."""


def fitted(
    mesh: pv.PolyData,
    nerves: Neighbours,
    walls: Walls,
    side: Array | None = None,
    *,
    rooted: bool = False,
) -> pv.PolyData:
    """Fit a shape between bones and skin and to the nerves.

    Args:
        mesh: a closed mesh, mm.
        nerves: what it touches, and what it keeps away from.
        walls: bone and skin between which it lies.
        side: (3,) the side of the nerves that it touches on which it has to stay, if any.
        rooted: whether it grows out of bone: what lies in bone stays there, or it would fray.

    Returns:
        The mesh with other points.
    """
    points = np.asarray(mesh.points, float)
    loose = np.ones(len(points), bool)
    if rooted:
        loose = walls.bones.signed(points)[0] > 0
    for step in range(ROUNDS):
        if step and side is not None:
            points = softened(points, np.asarray(mesh.regular_faces))
        if step % 2 == 0:
            points = np.where(loose[:, None], walls.settled(points), points)
        points = nerves.spared.pushed_out(points, SPARED_GAP)
        for catch in nerves.drawn:
            points = drawn_to(points, catch, stopping=rooted)
        if side is not None:
            for catch in nerves.drawn:
                points = on_one_side(points, catch.place, side)
        for catch in nerves.caught:
            points = catch.beside.pushed_out(points, TOUCH)
    points = settled(points, nerves, rooted=rooted)
    return closed(points, np.asarray(mesh.regular_faces))


def settled(points: Array, nerves: Neighbours, *, rooted: bool = False) -> Array:
    """The points (n, 3) of a shape, off every nerve and at those that it has to touch."""
    for _ in range(SETTLING):  # giving way to one nerve may lose another
        points = nerves.spared.pushed_out(points, SPARED_GAP)
        for catch in nerves.drawn:
            points = drawn_to(points, catch, stopping=rooted)
        for catch in nerves.caught:
            points = catch.beside.pushed_out(points, TOUCH)
    return points


def softened(points: Array, faces: NDArray[np.int64]) -> Array:
    """The points (n, 3) of a mesh after a little smoothing, which takes off edges and dents."""
    soft = triangle_mesh(points, faces).smooth_taubin(n_iter=SMOOTHING, pass_band=0.08)
    return np.asarray(soft.points, float)


def on_one_side(points: Array, place: Stretch, side: Array) -> Array:
    """The points (n, 3), those beyond the near side of a nerve flattened against it."""
    middle = len(place.centres) // 2
    nerve = place.centres[middle]
    along = place.centres[-1] - place.centres[0]
    along = along / max(float(np.linalg.norm(along)), 1e-9)
    side = side - along * (side @ along)
    side = side / max(float(np.linalg.norm(side)), 1e-9)
    wide = half_width(place.radii[middle], place.flats[middle], side)
    short = np.maximum(wide + TOUCH - (points - nerve) @ side, 0.0)
    return np.asarray(points + short[:, None] * side)


def drawn_to(points: Array, catch: Catch, *, stopping: bool = False) -> Array:
    """The points (n, 3) of a shape, those next to a nerve drawn to it if none touches it.

    What follows may stop at the nerve, as a band does: past it, it would be pushed out of it on the
    far side, and the nerve would come out through the band.
    """
    gap = catch.place.gap(points)
    nearest = int(gap.argmin())
    missing = float(gap[nearest]) - TOUCH
    if missing <= 0:
        return points
    towards = catch.place.nearest(points[nearest]) - points[nearest]
    towards = towards / max(float(np.linalg.norm(towards)), 1e-9)
    away = np.linalg.norm(points - points[nearest], axis=1)
    follow = np.exp(-((away / max(DRAWN, 1.2 * missing)) ** 2))
    way = (missing * follow)[:, None] * towards
    share = _share_to(points, way, catch.beside) if stopping else np.ones(len(points))
    return np.asarray(points + share[:, None] * way)


def _share_to(points: Array, way: Array, nerve: Stretch) -> Array:
    """Share (n,) of their ways (n, 3) that points (n, 3) go until they meet a nerve."""
    share, free = np.zeros(len(points)), np.ones(len(points), bool)
    for done in np.linspace(0, 1, PARTS + 1)[1:]:
        free &= nerve.gap(points + done * way) > TOUCH - ALMOST
        share[free] = done
    return share
