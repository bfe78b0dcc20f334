"""Paints looks on vertices: the skin by its territories, a nerve by its stretches.

Patterns are worked into the colours, so that state is never colour alone: hatching for
*variable*, dots for *possible*, an outline for *spared*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

import pathways
from viz import style
from viz.layers import kind_of, structure_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv
    from numpy.typing import NDArray

HATCH_MM = 9.0
"""Distance from one line of the hatching to the next on the skin, mm."""

NERVE_HATCH_MM = 7.0
"""Length of one light and one dark band on a variable nerve, mm."""

DOTS_MM = 7.0
"""Distance between dots on the skin, mm."""


def nerve(name: str, mesh: pv.PolyData, looks: style.Looks) -> NDArray[np.uint8]:
    """Give each vertex of a nerve or ganglion its colour, (n, 3) of 0..255.

    `mesh` has the point data `along`, 0..1 from the proximal to the distal end.
    """
    rest = _rgb(style.colour_at_rest(name))
    colours = np.tile(rest, (mesh.n_points, 1))
    along = _along(name, mesh)
    for stretch in looks.of_nerve(structure_of(name)):
        here = (along >= stretch.start) & (along <= stretch.end)
        colours[here] = _mixed(stretch.look, rest, np.asarray(mesh.points)[here])
    return colours.astype(np.uint8)


def skin(
    mesh: pv.PolyData, looks: style.Looks, hurt: Mapping[str, bool], opacity: float
) -> NDArray[np.uint8]:
    """Give each vertex of the skin its colour and opacity, (n, 4) of 0..255.

    Args:
        mesh: the skin, with the point data `territory`, `territory_second` and `blend`.
        looks: the looks of the lesion.
        hurt: for `right` and `left`, whether the lesion is on that side.
        opacity: opacity of untouched skin, 0..1.

    """
    points = np.asarray(mesh.points)
    table = _territory_table(looks, opacity)
    calm = _territory_table(style.looks(None), opacity)
    first, second = (np.asarray(mesh[key]) for key in ("territory", "territory_second"))
    blend = np.clip(np.asarray(mesh["blend"], float), 0, 0.5)[:, None]
    colours = np.empty((mesh.n_points, 4))
    for side, here in (("right", points[:, 0] <= 0), ("left", points[:, 0] > 0)):
        of = table if hurt[side] else calm
        mixed = of.rgba[first] * (1 - blend) + of.rgba[second] * blend
        edge = (of.code[first] != of.code[second]) & (blend[:, 0] > 0.22)
        colours[here] = _patterned(mixed, of.code[first], of.rgba[255], points, edge)[here]
    return np.round(colours * 255).astype(np.uint8)


def finer_where_patterned(mesh: pv.PolyData, looks: style.Looks) -> pv.PolyData:
    """Give a copy of the skin with small triangles where a pattern is drawn, else the same."""
    table = _territory_table(looks, 1.0)
    patterned = np.isin(table.code, (_DOTS, _HATCH))[np.asarray(mesh["territory"])]
    cells = patterned[mesh.regular_faces].any(axis=1)
    if not cells.any():
        return mesh.copy(deep=False)
    fine = mesh.extract_cells(cells).extract_surface(algorithm=None)
    for name in ("territory", "territory_second"):
        fine[name] = np.asarray(fine[name], float)
    fine = fine.subdivide(2, "linear")
    plain = mesh.extract_cells(~cells).extract_surface(algorithm=None)
    for name in ("territory", "territory_second"):
        fine[name] = np.round(fine[name]).astype(np.uint8)
    return plain.append_polydata(fine)


class _Territories:
    """Colour and opacity by the number of a territory; 255 is skin without one."""

    def __init__(self) -> None:
        self.rgba = np.zeros((256, 4))
        self.code = np.zeros(256, int)


_PLAIN, _SOLID, _DOTS, _HATCH, _OUTLINE = range(5)
_CODES = {"plain": _PLAIN, "solid": _SOLID, "dots": _DOTS, "hatch": _HATCH, "outline": _OUTLINE}


def _territory_table(looks: style.Looks, opacity: float) -> _Territories:
    found = _Territories()
    rest = style.rest("skin", selected=looks.selected)
    found.rgba[:] = (*(_rgb(style.TOKENS["skin"]) / 255), opacity * rest.opacity)
    for number, territory in enumerate(pathways.load().skin):
        look = looks.of(f"skin:{territory}")
        found.code[number] = _CODES[look.pattern]
        if look.pattern in ("solid", "dots", "hatch") and look.colour:
            found.rgba[number, :3] = _rgb(look.colour) / 255
            found.rgba[number, 3] = max(opacity, look.opacity)
    return found


def _patterned(
    colours: NDArray[np.float64],
    codes: NDArray[np.integer],
    skin_colour: NDArray[np.float64],
    points: NDArray[np.float64],
    edge: NDArray[np.bool_],
) -> NDArray[np.float64]:
    painted = colours.copy()
    stripe = np.mod(points @ (0.5, 0.5, 0.7071), HATCH_MM) < HATCH_MM / 2
    grid = np.abs(np.mod(points, DOTS_MM) - DOTS_MM / 2).max(1) > DOTS_MM * 0.3
    light = ((codes == _HATCH) & stripe) | ((codes == _DOTS) & grid)
    painted[light, :3] = skin_colour[:3]
    outline = edge & (codes == _OUTLINE)
    painted[outline, :3] = _rgb(style.TOKENS["spared"]) / 255
    painted[outline, 3] = np.maximum(painted[outline, 3], 0.7)
    return painted


def _mixed(
    look: style.Look, rest: NDArray[np.float64], points: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Colours of one stretch; a faded nerve goes towards the paper, as it has no own opacity."""
    paper = _rgb(style.TOKENS["canvas_dark"])
    colour = _rgb(look.colour) if look.colour else rest * look.opacity + paper * (1 - look.opacity)
    colours = np.tile(colour, (len(points), 1))
    if look.pattern in ("hatch", "dots"):
        colours[np.mod(points[:, 2], NERVE_HATCH_MM) < NERVE_HATCH_MM / 2] = rest
    return colours


def _along(name: str, mesh: pv.PolyData) -> NDArray[np.float64]:
    if "along" in mesh.point_data:
        return np.asarray(mesh["along"], float)
    # A ganglion has no length of its own: it sits at one place on its root.
    at = 0.0
    if kind_of(name) == "ganglion":
        at = pathways.load().roots[structure_of(name)].preganglionic_below
    return np.full(mesh.n_points, at)


def _rgb(colour: str) -> NDArray[np.float64]:
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], float)
