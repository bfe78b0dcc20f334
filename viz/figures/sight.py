"""What is in sight in a figure, read from pictures in which each pixel says which part it is.

The viewer does the same with a shader (`body/draw/id_picture.ts`, `body/names/sight.ts`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv
from scipy import ndimage
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from viz.figures import overlay, paint
from viz.figures.placing import Outline
from viz.rules.part_names import kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Self

    from numpy.typing import NDArray

    from viz.figures.placing import Spot
    from viz.rules import style

SOLID_FROM, SEEN_FROM, SKIN_SOLID_FROM = 0.5, 0.15, 0.75
"""What is this opaque hides what is behind it; what is fainter than the second is not seen."""

CELL_PX, DEEP_PX, FROM_EDGE_PX, MOST_ENDS = 36, 5, 16, 24
"""Of a part one point is kept per cell, deep inside it if it can, off the picture's edge."""

GAP_PX = 6
"""So wide is a gap between two legs at least."""

LEAST_BREADTH = {"nerve": 1, "vessel": 2}
"""Pixels: a nerve may be a thread, a vessel no slit between others; all else is at least three."""

LIFT_MM = 0.2
"""How far a lit stretch lies over its own nerve."""


@dataclass(frozen=True)
class SeenPart:
    """One part on one side, as far as it is seen: how many pixels, and points inside it."""

    actor: str
    lit: bool
    pixels: int
    reach: float
    ends: tuple[Spot, ...]


@dataclass(frozen=True)
class Sight:
    """What is in sight, and where the body is.

    `shining` are the lit nerves, also where something covers them.
    """

    seen: tuple[SeenPart, ...]
    shining: tuple[SeenPart, ...]
    outline: Outline


@dataclass(frozen=True)
class _Shape:
    """A mesh to be drawn in a number."""

    actor: str
    mesh: pv.DataSet
    opacity: float
    lit: bool


def look(scene: pv.Plotter, looks: Callable[[str], style.Looks], skin: float) -> Sight:
    """Look at a scene from its camera.

    Args:
        scene: its actors are named `part@side`.
        looks: the looks of a side.
        skin: the skin's opacity, 0..1.

    """
    shapes = [
        shape for name, actor in scene.actors.items() for shape in _shapes(name, actor, looks)
    ]
    is_skin = [kind_of(shape.actor) == "skin" for shape in shapes]
    skin_hides = skin >= SKIN_SOLID_FROM

    def some(shown: Callable[[_Shape], bool]) -> list[bool]:
        return [
            shown(shape) and (skin_hides or not outer)
            for shape, outer in zip(shapes, is_skin, strict=True)
        ]

    with _Screen(scene, shapes) as screen:
        foremost = screen.numbers(some(lambda shape: shape.opacity >= SEEN_FROM))
        shining = screen.numbers(some(lambda shape: shape.lit))
        solid = foremost
        if shining.any():
            solid = screen.numbers(some(lambda shape: shape.lit or shape.opacity >= SOLID_FROM))
        outside = screen.numbers(is_skin if skin else [False] * len(shapes))
    is_lit = np.array([False, *(shape.lit for shape in shapes)])
    seen = np.where(is_lit[solid], solid, foremost)
    outline = outline_of((seen > 0) | (outside > 0))
    return Sight(_parts(seen, shapes), _parts(shining, shapes), outline)


def _shapes(name: str, actor: object, looks: Callable[[str], style.Looks]) -> list[_Shape]:
    """Give what an actor shows: a nerve's lit stretches lie over the rest of it."""
    if not isinstance(actor, pv.Actor) or not actor.visibility or "@" not in name:
        return []
    mesh = actor.mapper.dataset
    shapes = [_Shape(name, mesh, actor.prop.opacity, lit=False)]
    part, _, side = name.partition("@")
    if kind_of(part) == "nerve" and isinstance(mesh, pv.PolyData):
        lit = paint.lit_stretches(part, mesh, looks(side))
        if lit is not None:
            shapes.append(_Shape(name, overlay.grown(lit, LIFT_MM), 1.0, lit=True))
    return shapes


class _Screen:
    """Draws shapes in numbers, as the camera of a scene sees them."""

    def __init__(self, scene: pv.Plotter, shapes: Sequence[_Shape]) -> None:
        self._plotter = pv.Plotter(
            off_screen=True, window_size=list(scene.window_size), lighting="none"
        )
        self._plotter.set_background(
            "black"  # type: ignore[arg-type]  # a wrapper hides what it takes
        )
        self._plotter.disable_anti_aliasing()
        overlay.render_window(self._plotter).SetMultiSamples(0)
        self._actors = [_numbered(shape.mesh, n + 1) for n, shape in enumerate(shapes)]
        for actor in self._actors:
            self._plotter.renderer.AddActor(actor)
        self._plotter.camera = scene.camera.copy()
        self._between = scene.camera.clipping_range

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._plotter.close()

    def numbers(self, shown: Sequence[bool]) -> NDArray[np.int64]:
        """Give 1 + the index of the foremost shape of each pixel, or 0: (height, width)."""
        width, height = self._plotter.window_size
        if not any(shown):
            return np.zeros((height, width), np.int64)
        for actor, seen in zip(self._actors, shown, strict=True):
            actor.SetVisibility(seen)
        self._plotter.render()
        # the first picture moves the planes between which the camera sees
        self._plotter.camera.clipping_range = self._between
        picture = np.asarray(self._plotter.screenshot(return_img=True))
        numbers: NDArray[np.int64] = picture[..., 0] + np.int64(256) * picture[..., 1]
        return np.where(picture[..., 2] > 0, numbers, 0)


def _numbered(mesh: pv.DataSet, number: int) -> vtkActor:
    """Give an actor without light; PyVista's own, with its colours, takes 40 times longer."""
    mapper = vtkPolyDataMapper()
    mapper.SetInputData(mesh)
    mapper.ScalarVisibilityOff()
    actor = vtkActor()
    actor.SetMapper(mapper)
    look = actor.GetProperty()
    look.SetColor(number % 256 / 255, number // 256 / 255, 1.0)
    look.LightingOff()
    return actor


def outline_of(body: NDArray[np.bool_]) -> Outline:
    """Where a body is that is seen (rows, columns)."""
    some = body.any(axis=1)
    first, last = body.argmax(axis=1), body.shape[1] - 1 - body[:, ::-1].argmax(axis=1)
    left, right = np.where(some, first, np.inf), np.where(some, last, -np.inf)
    ends, begins = np.full(len(body), -np.inf), np.full(len(body), np.inf)
    for y in np.flatnonzero(some):
        columns = np.flatnonzero(body[y])
        gaps = np.flatnonzero(np.diff(columns) > GAP_PX)
        if len(gaps):
            ends[y], begins[y] = columns[gaps[0]], columns[gaps[-1] + 1]
    return Outline(*(tuple(row.tolist()) for row in (left, right, ends, begins)))


def _parts(numbers: NDArray[np.int64], shapes: Sequence[_Shape]) -> tuple[SeenPart, ...]:
    """Measure what is seen of each shape."""
    depth = _depth(numbers)
    found: list[SeenPart] = []
    boxes = ndimage.find_objects(numbers)
    for index, box in enumerate(boxes):
        if box is None:
            continue
        here = numbers[box] == index + 1
        top, left = box[0].start, box[1].start
        height, width = here.shape
        ends = _ends(np.where(here, depth[box], 0), (left, top), numbers.shape)
        shape = shapes[index]
        if breadth_of(here) < LEAST_BREADTH.get(kind_of(shape.actor), 3):
            continue
        reach = float(np.hypot(height, width))
        found.append(SeenPart(shape.actor, shape.lit, int(here.sum()), reach, ends))
    return tuple(found)


def breadth_of(here: NDArray[np.bool_]) -> int:
    """Side of the largest square of pixels that is told apart: 1, 2 or 3."""
    size, square = 1, here
    while size < 3 and square.shape[0] > 1 and square.shape[1] > 1:
        square = square[1:, 1:] & square[1:, :-1] & square[:-1, 1:] & square[:-1, :-1]
        if not square.any():
            break
        size += 1
    return size


def _depth(numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """How deep inside its part each pixel is: 1 at the edge."""
    inner = np.ones(numbers.shape, bool)
    for axis in (0, 1):
        for step in (1, -1):
            inner &= numbers == np.roll(numbers, step, axis)
    inside: NDArray[np.int64] = ndimage.distance_transform_cdt(inner, "chessboard") + 1
    return inside


def _ends(
    depth: NDArray[np.int64], corner: tuple[int, int], size: tuple[int, ...]
) -> tuple[Spot, ...]:
    """Give the deepest points, (x, y) pixels, spread over what is seen, from the top down."""
    rows, columns = np.nonzero(depth)
    x, y, deep = columns + corner[0] + 0.5, rows + corner[1] + 0.5, depth[rows, columns]
    inside = np.minimum(np.minimum(x, size[1] - x), np.minimum(y, size[0] - y)) > FROM_EDGE_PX
    x, y, deep = x[inside], y[inside], deep[inside]
    if not len(x):
        return ()
    cell = (y // CELL_PX).astype(int) * 1000 + (x // CELL_PX).astype(int)
    order = np.lexsort((-deep, cell))
    best = order[np.unique(cell[order], return_index=True)[1]]
    best = best[deep[best] >= min(DEEP_PX, deep[best].max())]
    best = best[:: -(-len(best) // MOST_ENDS)]
    return tuple((float(x[one]), float(y[one])) for one in best)
