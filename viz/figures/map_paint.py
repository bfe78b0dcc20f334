"""Paints dermatome maps and nerve fields on the skin, with borders that are lines.

A patch that the map leaves blank stays skin-coloured under a quiet hatch. Where a lesion is
selected the map fades outside of what is lit, and a line rings it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viz.figures import paint, skin_cut
from viz.rules import skin_maps, style

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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

FIELD_LINE, RING = 0.6, 1.0
"""mm to each side of a border: the line between two nerves' fields, and round what is lit."""

_COLOUR, _COLOURED, _BLANK, _KEPT, _LIT, _LINE = slice(0, 3), 3, 4, 5, 6, 7
_COLUMNS = 8


def skin(
    mesh: pv.PolyData, view: View, looks: Mapping[str, style.Looks | None]
) -> pv.PolyData | None:
    """Give a copy of the skin with the map of a view as `look`, (n, 4) of 0..255.

    Args:
        mesh: the skin, with the point data `depths`.
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
    drawn = _lines(view, tables)
    lines = [one.line for one in drawn]
    parted = skin_cut.cut(mesh, lines, paint.vague(view.atlas), paint.alike(tables))
    values = paint.by_patch(parted, tables)
    values[:, _LINE] = parted[skin_cut.LINE]
    fine = paint.finer(paint.with_values(parted, values), values[:, _BLANK] > 0)
    alpha = max(SOLID * min(view.layers.skin / SOLID_FROM, 1.0), view.layers.skin)
    rgb = _coloured(fine, drawn)
    fine["look"] = np.round(255 * np.column_stack([rgb, np.full(len(rgb), alpha)])).astype(np.uint8)
    return fine


class _Drawn(NamedTuple):
    """A line, what it is drawn in, and how much of the skin it covers, 0..1."""

    line: skin_cut.Line
    token: str
    covers: float


def _lines(view: View, tables: Mapping[str, NDArray[np.float64]]) -> list[_Drawn]:
    """The lines on the skin, the lowest first."""
    found = []
    if view.skin_shows == "both" and view.both == "blended":
        fields = np.append(skin_maps.field_numbers(view.facts), np.full(256, -1))[:256]
        of_fields = dict.fromkeys(tables, fields)
        found.append(_Drawn(skin_cut.Line(of_fields, FIELD_LINE), "ink", 0.75))
    lit = {side: table[:, _LIT].astype(int) for side, table in tables.items()}
    if any(of.any() for of in lit.values()):
        found.append(_Drawn(skin_cut.Line(lit, RING), "accent", 0.9))
    return found


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


def _coloured(mesh: pv.PolyData, drawn: Sequence[_Drawn]) -> NDArray[np.float64]:
    """Colours of the vertices, (n, 3) of 0..1."""
    points, values = np.asarray(mesh.points), np.asarray(mesh["values"])
    bare = paint.rgb(style.TOKENS["skin"]) / 255
    plain = bare * (1 - HATCHED * (paint.stripes(points) * values[:, _BLANK])[:, None])
    kept = 1 - FADED * (1 - values[:, _KEPT])[:, None]
    coloured = values[:, _COLOURED, None]
    colour = values[:, _COLOUR] / np.maximum(coloured, 0.01) * kept + bare * (1 - kept)
    painted = plain * (1 - coloured) + colour * coloured
    for number, one in enumerate(drawn, 1):
        over = one.covers * (np.rint(values[:, _LINE]) == number)[:, None]
        painted = painted * (1 - over) + paint.rgb(style.TOKENS[one.token]) / 255 * over
    clipped: NDArray[np.float64] = np.clip(painted, 0, 1)
    return clipped
