"""Paints dermatome maps and nerve fields on the vertices of the skin, with soft borders.

A patch that the map leaves blank stays skin-coloured under a quiet hatch. Where a lesion is
selected the map fades outside of what is lit, and a line rings it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viz.figures import paint
from viz.rules import skin_maps, style

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv
    from numpy.typing import NDArray

    from pathways import Atlas
    from viz.view import View

SOLID_FROM = 0.35
"""Opacity of the skin layer from which a map is all but solid; below it fades with the layer."""

SOLID = 0.97
FADED = 0.68
"""How far the map fades to skin outside of what a lesion lights."""

HATCHED = 0.16
"""How much darker the lines of the hatch on blank skin are."""

LINE = (0.36, 0.47)
"""Share of the weaker patch at which a line on a border begins, and is full."""

_COLOUR, _COLOURED, _BLANK, _KEPT, _LIT, _FIELD = slice(0, 3), 3, 4, 5, 6, 7
_COLUMNS = 8


def skin(
    mesh: pv.PolyData, view: View, looks: Mapping[str, style.Looks | None]
) -> pv.PolyData | None:
    """Give a copy of the skin with the map of a view as `look`, (n, 4) of 0..255.

    Args:
        mesh: the skin, with the point data `territory`, `territory_second` and `blend`.
        view: what the skin shows, and how opaque it is.
        looks: for `right` and `left` the looks of what is hurt; None where nothing is.

    Returns:
        The painted skin; None where the view colours the skin by what is lit.

    """
    shown = skin_maps.colours(view)
    if shown is None:
        return None
    fades = skin_maps.fades_what_is_not_lit(view)
    lit = {side: looks[side] if fades else None for side in shown}
    tables = {side: _table(shown[side], lit[side], view.facts) for side in shown}
    values = vertex_values(mesh, tables, atlas=view.facts)
    if view.skin_shows != "both" or view.both != "blended":
        values[:, _FIELD] = 0
    edges = (np.abs(values[:, _LIT] - 0.5) < 0.4) | (values[:, _FIELD] > 0.2)
    fine = paint.finer(paint.with_values(mesh, values), (values[:, _BLANK] > 0.2) | edges)
    alpha = max(SOLID * min(view.layers.skin / SOLID_FROM, 1.0), view.layers.skin)
    rgb = _coloured(fine)
    fine["look"] = np.round(255 * np.column_stack([rgb, np.full(len(rgb), alpha)])).astype(np.uint8)
    return fine


def vertex_values(
    mesh: pv.PolyData, tables: Mapping[str, NDArray[np.float64]], *, atlas: Atlas | None = None
) -> NDArray[np.float64]:
    """Mix the tables of the sides by each vertex's two patches, (n, 8).

    Columns: colour times the share that has one (3), that share, the blank share, the share that
    does not fade, the lit share, and the share of the weaker patch where it lies in another
    nerve's field. Without an `atlas`, the fields are those of the installation.
    """
    first, second = (np.asarray(mesh[key]) for key in ("territory", "territory_second"))
    share = np.clip(np.asarray(mesh["blend"], float), 0, 0.5)
    values = paint.mixed_by_patch(mesh, tables)
    fields = np.append(skin_maps.field_numbers(atlas), np.full(256, -1))[:256]
    apart = (fields[first] != fields[second]) & (fields[first] >= 0) & (fields[second] >= 0)
    values[:, _FIELD] = np.where(apart, share, 0)
    return values


def _table(
    colours: skin_maps.Colours, looks: style.Looks | None, atlas: Atlas
) -> NDArray[np.float64]:
    """What each patch is painted with, (256, 8), by its number; 255 is skin without one."""
    values = np.zeros((256, _COLUMNS))
    values[:, _KEPT] = looks is None
    for number, (patch, colour) in enumerate(zip(atlas.skin, colours, strict=True)):
        if colour is None:
            values[number, _BLANK] = 1
        else:
            values[number, _COLOUR] = paint.rgb(colour) / 255
            values[number, _COLOURED] = 1
        if looks and looks.of(f"skin:{patch}").pattern in ("solid", *paint.BROKEN):
            values[number, [_KEPT, _LIT]] = 1
    return values


def _coloured(mesh: pv.PolyData) -> NDArray[np.float64]:
    """Colours of the vertices, (n, 3) of 0..1."""
    points, values = np.asarray(mesh.points), np.asarray(mesh["values"])
    bare, ink = (paint.rgb(style.TOKENS[name]) / 255 for name in ("skin", "ink"))
    hatch = paint.stripes(points) * HATCHED * _step(values[:, _BLANK], 0.32, 0.68)
    plain = bare * (1 - hatch[:, None])
    colour = values[:, _COLOUR] / np.maximum(values[:, _COLOURED], 0.01)[:, None]
    kept = 1 - FADED * (1 - _step(values[:, _KEPT], 0.32, 0.68))[:, None]
    colour = colour * kept + bare * (1 - kept)
    has = _step(values[:, _COLOURED], 0.32, 0.68)[:, None]
    painted = plain * (1 - has) + colour * has
    line = 0.75 * _step(values[:, _FIELD], *LINE)[:, None]
    painted = painted * (1 - line) + ink * line
    ring = 0.9 * _step(0.5 - np.abs(values[:, _LIT] - 0.5), 0.3, 0.45)[:, None]
    accent = paint.rgb(style.TOKENS["accent"]) / 255
    ringed: NDArray[np.float64] = np.clip(painted * (1 - ring) + accent * ring, 0, 1)
    return ringed


def _step(values: NDArray[np.float64], low: float, high: float) -> NDArray[np.float64]:
    """Rise smoothly from 0 at `low` to 1 at `high`, as the browser's shaders do."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)
