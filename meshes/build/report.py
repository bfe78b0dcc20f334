"""Measure a body: triangles, closed or not, extents, nerve courses against bone and skin, time."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np

from meshes.build.cache import build_seconds, load
from meshes.choice.body_choice import DEFAULT, BodyChoice
from meshes.geometry.surfaces import Surface, open_edges, signed_distance
from meshes.skin.territory_table import NO_TERRITORY

if TYPE_CHECKING:
    from collections.abc import Callable

    from meshes.body.body import Body
    from meshes.body.part import Part
    from meshes.places.course import Course

BOX_MARGIN = 2.0
"""Points within this distance (mm) of a bone's box are measured against the bone."""


@dataclass(frozen=True)
class PartFigures:
    """Figures of one part."""

    side: str
    triangles: int
    watertight: bool
    extent: tuple[float, float, float]
    """Size along X, Y, Z in mm."""


@dataclass(frozen=True)
class CourseFigures:
    """Figures of one nerve course."""

    length: float
    """Length of the main course in mm."""
    bone_depth: float
    """Deepest point of its centre line in bone, mm; 0 if it stays out."""
    bone: str
    """The bone that it enters, or an empty text."""
    skin_exit: float
    """How far its centre line leaves the skin, mm; 0 if it stays inside."""


@dataclass(frozen=True)
class Report:
    """All figures of a body."""

    parts: dict[str, PartFigures]
    courses: dict[str, CourseFigures]
    triangles_drawn: int
    """Triangles of the whole scene, paired parts counted twice."""
    territories: int
    """Skin territories that have a place on the skin."""
    landmarks: int
    seconds: dict[str, float | None]
    """``build`` of the kept body, and ``read`` from the cache now."""

    def to_dict(self) -> dict[str, Any]:
        """Give plain values for JSON."""
        return asdict(self)

    @property
    def not_watertight(self) -> list[str]:
        """Names of parts that are not closed."""
        return [name for name, figures in self.parts.items() if not figures.watertight]


def make_report(
    progress: Callable[[float, str], None] | None = None, choice: BodyChoice = DEFAULT
) -> Report:
    """Load a body (building it if need be) and measure it."""
    load(progress, choice=choice)
    started = perf_counter()
    body = load(choice=choice)
    read = perf_counter() - started
    return measured(body, {"build": build_seconds(choice), "read": round(read, 3)})


def measured(body: Body, seconds: dict[str, float | None]) -> Report:
    """Measure a body."""
    parts = {name: _part_figures(part) for name, part in body.parts.items()}
    drawn = sum(f.triangles * (1 if f.side == "midline" else 2) for f in parts.values())
    return Report(
        parts=parts,
        courses=course_figures(body),
        triangles_drawn=drawn,
        territories=_territories(body),
        landmarks=len(body.landmarks),
        seconds=seconds,
    )


def _part_figures(part: Part) -> PartFigures:
    surface = Surface(part.points.astype(float), part.faces)
    x, y, z = (round(float(size), 1) for size in surface.size)
    return PartFigures(part.side, len(part.faces), open_edges(surface) == 0, (x, y, z))


def course_figures(body: Body) -> dict[str, CourseFigures]:
    """Measure every course against all bones (both sides) and the skin."""
    if not body.courses:
        return {}
    nerves = list(body.courses)
    lines = [_course_points(body.courses[nerve]) for nerve in nerves]
    owner = np.repeat(np.arange(len(nerves)), [len(line) for line in lines])
    points = np.vstack(lines)
    depth, bone = _bone_depth(body, points)
    outside = signed_distance(_surface(body.parts["skin:body"]), points)
    figures = {}
    for number, nerve in enumerate(nerves):
        own = np.flatnonzero(owner == number)
        deepest = own[depth[own].argmax()]
        figures[nerve] = CourseFigures(
            length=round(body.courses[nerve].length, 1),
            bone_depth=round(float(depth[deepest]), 2),
            bone=bone[deepest],
            skin_exit=round(max(0.0, float(outside[own].max())), 2),
        )
    return figures


def _course_points(course: Course) -> np.ndarray:
    return np.vstack([course.points, *(twig.points for twig in course.twigs)])


def _bone_depth(body: Body, points: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Depth (n,) in mm of points in bone, 0 outside, and which bone it is."""
    depth = np.zeros(len(points))
    name = [""] * len(points)
    for part in (part for part in body.parts.values() if part.kind == "bone"):
        for side in ("right", "left") if part.side == "right" else ("midline",):
            surface = _surface(body.part(part.name, side))
            low, high = surface.points.min(axis=0), surface.points.max(axis=0)
            near = np.flatnonzero(
                ((points > low - BOX_MARGIN) & (points < high + BOX_MARGIN)).all(axis=1)
            )
            inside = -signed_distance(surface, points[near])
            for place in near[inside > depth[near]]:
                name[place] = part.name
            depth[near] = np.maximum(depth[near], inside)
    return depth, name


def _surface(part: Part) -> Surface:
    return Surface(part.points.astype(float), part.faces)


def _territories(body: Body) -> int:
    skin = body.parts.get("skin:body")
    if skin is None or "territory" not in skin.data:
        return 0
    return len(set(np.unique(skin.data["territory"]).tolist()) - {NO_TERRITORY})
