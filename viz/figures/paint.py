"""Paints looks on vertices: the skin by its territories, a nerve by its stretches.

Patterns are worked into the colours, so that state is never colour alone: hatching for
*variable*, dots for *possible*. The outline round what is
*spared* needs pixels, which only the browser viewer has; a figure leaves that skin plain.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pyvista as pv

from pathways.at_hand import atlas_at_hand
from viz.figures import skin_cut
from viz.rules import flesh as flesh_rule
from viz.rules import style
from viz.rules.part_names import kind_of, structure_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from pathways import Atlas

HATCH_MM = 9.0
"""Distance from one line of the hatching to the next on the skin, mm."""

WIDE_MM = 17.0
"""The same for the wide crosses of what is felt in some anatomies, mm."""

BANDS_MM = {"hatch": 7.0, "dots": 4.0, "lines": 10.0, "wide_cross": 14.0}
"""Length of one light and one dark band on a nerve, by its pattern, mm."""

DOTS_MM = 9.0
"""Length of two dots and their gaps on the skin, mm."""

_HATCH_WAY = np.array([0.5, 0.5, 0.7071])
_CROSS_WAY = np.array([0.5, 0.5, -0.7071])


def nerve(name: str, mesh: pv.PolyData, looks: style.Looks) -> NDArray[np.uint8]:
    """Give each vertex of a nerve or ganglion its colour, (n, 3) of 0..255.

    `mesh` has the point data `along`, 0..1 from the proximal to the distal end.
    """
    rest = rgb(style.colour_at_rest(name))
    colours = np.tile(rest, (mesh.n_points, 1))
    along = _along(name, mesh, looks)
    for stretch in looks.of_nerve(structure_of(name)):
        here = (along >= stretch.start) & (along <= stretch.end)
        colours[here] = _mixed(stretch.look, rest, np.asarray(mesh.points)[here])
    return colours.astype(np.uint8)


def with_flesh(mesh: pv.PolyData, data: Mapping[str, NDArray[np.generic]]) -> pv.PolyData:
    """Give a muscle with its place in the picture of `flesh` at each point."""
    told = flesh_rule.told(data, mesh.n_points)
    placed = mesh.copy(deep=False)
    # from the middle of the first pixel to that of the last: beyond it the picture begins anew
    size = np.array(flesh_rule.PICTURE)
    places = (0.5 + told[:, ::-1] / 255 * (size - 1)) / size
    placed.active_texture_coordinates = places.astype(np.float32)
    return placed


@cache
def flesh(colour: str) -> pv.Texture:
    """Give what is laid on a muscle of this colour: pale at its tendons, with a grain of fibres."""
    tendon = rgb(style.REST_COLOURS["tendon"]).astype(np.uint8)
    laid = pv.Texture(flesh_rule.picture(rgb(colour).astype(np.uint8), tendon))
    laid.interpolate = laid.mipmap = True
    laid.repeat = False  # made smaller, flesh at one border would run into tendon at the other
    return laid


def lit_stretches(name: str, mesh: pv.PolyData, looks: style.Looks) -> pv.PolyData | None:
    """Give the lit stretches of a nerve with their colours as `look`; None when none is lit."""
    along = _along(name, mesh, looks)
    lit = np.zeros(mesh.n_points, bool)
    for stretch in looks.of_nerve(structure_of(name)):
        if stretch.look.lit:
            lit |= (along >= stretch.start) & (along <= stretch.end)
    cells = lit[mesh.regular_faces].all(axis=1)
    if not cells.any():
        return None
    painted = mesh.copy(deep=False)
    painted["look"] = nerve(name, mesh, looks)
    lit_only: pv.PolyData = painted.extract_cells(cells).extract_surface(algorithm=None)
    return lit_only


def skin(mesh: pv.PolyData, looks: Mapping[str, style.Looks], opacity: float) -> pv.PolyData:
    """Give a copy of the skin with its colour and opacity as `look`, (n, 4) of 0..255.

    It is cut along the borders of the territories, and where a pattern is drawn it has smaller
    triangles, so that the pattern's edges are clean.

    Args:
        mesh: the skin, with the point data `depths`.
        looks: the looks of `right` and `left`.
        opacity: opacity of untouched skin, 0..1.

    """
    tables = {side: _territory_table(of, opacity) for side, of in looks.items()}
    of_any = next(iter(looks.values()))
    parted = skin_cut.cut(mesh, vague=vague(of_any.atlas), looks=alike(tables))
    values = by_patch(parted, tables)
    fine = finer(with_values(parted, values), values[:, list(_COLUMN.values())].sum(axis=1) > 0)
    fine["look"] = np.round(_patterned(fine) * 255).astype(np.uint8)
    return fine


def vague(atlas: Atlas | None = None) -> list[float]:
    """Over how many mm each patch of skin passes into others, in the order of the patches."""
    return [patch.vague for patch in atlas_at_hand(atlas).skin.values()]


def alike(tables: Mapping[str, NDArray[np.float64]]) -> dict[str, NDArray[np.intp]]:
    """Give territories that are painted alike the same number, (256,) for `right` and `left`."""
    return {side: np.unique(of, axis=0, return_inverse=True)[1] for side, of in tables.items()}


def by_patch(parted: pv.PolyData, tables: Mapping[str, NDArray[np.float64]]) -> NDArray[np.float64]:
    """Give points the row of their territory, (n, columns), mixed where a border is vague.

    Args:
        parted: the skin as `skin_cut.cut` gives it.
        tables: for `right` and `left`, a row of values for each number of a territory.

    """
    left = np.asarray(parted[skin_cut.LEFT], bool)[:, None]
    own, beyond = (
        np.where(left, tables["left"][patch], tables["right"][patch])
        for patch in (parted[skin_cut.PATCH], parted[skin_cut.OTHER])
    )
    share = np.asarray(parted[skin_cut.SHARE])[:, None]
    mixed: NDArray[np.float64] = own * (1 - share) + beyond * share
    return mixed


def with_values(mesh: pv.PolyData, values: NDArray[np.float64]) -> pv.PolyData:
    """Give a copy of the mesh that carries its normals and `values`, (n, columns), and no more."""
    painted = mesh.copy(deep=False)
    for name in list(painted.point_data):
        if name != "Normals":
            del painted.point_data[name]
    painted["values"] = values
    return painted


_RGBA = slice(0, 4)
BROKEN = ("hatch", "dots", "cross", "wide_cross", "lines")
"""Patterns that let some of the skin show."""
_COLUMN = {pattern: column for column, pattern in enumerate(BROKEN, 4)}
"""Columns of the values that each vertex of the skin has while it is painted."""


def finer(mesh: pv.PolyData, here: NDArray[np.bool_]) -> pv.PolyData:
    """Give the mesh with each triangle that touches `here`, (n,), cut into sixteen, or four."""
    cells = here[mesh.regular_faces].any(axis=1)
    if not cells.any():
        return mesh
    if cells.all():  # all of it cut into sixteen would take seconds to draw
        return shaded_smoothly(mesh.subdivide(1, "linear"))
    coarse, fine = part_of(mesh, ~cells), part_of(mesh, cells)
    return shaded_smoothly(coarse.append_polydata(fine.subdivide(2, "linear")))


def part_of(mesh: pv.PolyData, cells: NDArray[Any]) -> pv.PolyData:
    """Give the triangles of a surface that are chosen, (n,) of truths, shaded as they were."""
    return shaded_smoothly(mesh.extract_cells(cells).extract_surface(algorithm=None))


def shaded_smoothly(mesh: pv.PolyData) -> pv.PolyData:
    """Let a surface be shaded by its `Normals`: filters keep them and forget what they are for."""
    mesh.point_data.active_normals_name = "Normals"
    return mesh


def _patterned(mesh: pv.PolyData) -> NDArray[np.float64]:
    points, values = np.asarray(mesh.points), np.asarray(mesh["values"])
    wave = np.sin(points * 2 * np.pi / DOTS_MM).prod(axis=1)
    gaps = 0.5 - 0.5 * np.clip(6 * (np.abs(wave) - 0.15), -1, 1)
    bare_in = {
        "hatch": stripes(points),
        "dots": gaps,
        "cross": stripes(points) * stripes(points, _CROSS_WAY),
        "wide_cross": stripes(points, period=WIDE_MM) * stripes(points, _CROSS_WAY, WIDE_MM),
        "lines": stripes(points, _CROSS_WAY),
    }
    bare = sum(values[:, _COLUMN[pattern]] * share for pattern, share in bare_in.items())
    bare = np.clip(bare, 0, 1)[:, None]
    painted: NDArray[np.float64] = np.clip(values[:, _RGBA], 0, 1)
    painted[:, :3] = painted[:, :3] * (1 - bare) + bare * rgb(style.TOKENS["skin"]) / 255
    return painted


def stripes(
    points: NDArray[np.floating],
    way: NDArray[np.float64] = _HATCH_WAY,
    period: float = HATCH_MM,
) -> NDArray[np.float64]:
    """Give the hatching across a way (3,), every so many mm, at points (n, 3) mm: 0 to 1."""
    wave = np.sin(points @ way * 2 * np.pi / period)
    stripe: NDArray[np.float64] = 0.5 + 0.5 * np.clip(3 * wave, -1, 1)
    return stripe


def _territory_table(looks: style.Looks, opacity: float) -> NDArray[np.float64]:
    """What each territory is painted with, (256, n), by its number; 255 is skin without one."""
    values = np.zeros((256, 4 + len(BROKEN)))
    rest = style.rest("skin", selected=looks.selected)
    values[:, _RGBA] = (*(rgb(style.TOKENS["skin"]) / 255), opacity * rest.opacity)
    for number, territory in enumerate(atlas_at_hand(looks.atlas).skin):
        look = looks.of(f"skin:{territory}")
        if look.pattern in _COLUMN:
            values[number, _COLUMN[look.pattern]] = 1
        if look.pattern in ("solid", *_COLUMN) and look.colour:
            values[number, _RGBA] = (*(rgb(look.colour) / 255), max(opacity, look.opacity))
    return values


def _mixed(
    look: style.Look, rest: NDArray[np.float64], points: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Colours of one stretch; a faded nerve goes towards the paper, as it has no own opacity."""
    paper = rgb(style.TOKENS["canvas_dark"])
    colour = rgb(look.colour) if look.colour else rest * look.opacity + paper * (1 - look.opacity)
    colours = np.tile(colour, (len(points), 1))
    if band := BANDS_MM.get(look.pattern):
        colours[np.mod(points[:, 2], band) < band / 2] = rest
    return colours


def _along(name: str, mesh: pv.PolyData, looks: style.Looks) -> NDArray[np.float64]:
    if "along" in mesh.point_data:
        return np.asarray(mesh["along"], float)
    # A ganglion has no length of its own: it sits at one place on its root.
    at = 0.0
    if kind_of(name) == "ganglion":
        roots = atlas_at_hand(looks.atlas).roots
        at = roots[structure_of(name)].preganglionic_below
    return np.full(mesh.n_points, at)


def rgb(colour: str) -> NDArray[np.float64]:
    """Give a colour `#rrggbb` as numbers (3,) of 0..255."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], float)
