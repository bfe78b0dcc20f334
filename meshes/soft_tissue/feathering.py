"""The finish of a ligament: ends that run out on the bone, and edges that run out to nothing.

A ligament goes over into the periosteum, and a retinaculum into the fascia beside it: neither has
a cut edge, nor a corner in the air.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.closed_shapes import lens, sheet_normals
from meshes.geometry.curves import arc_length
from meshes.geometry.triangles import joined
from meshes.soft_tissue.attachment import FIRST, LAST, NEVER, ROOT, nearest_surface

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import pyvista as pv

    Array = npt.NDArray[np.float64]

# Modelling values, all.
RUN_OUT: Final = 3.5  # mm over which an end runs out, besides half the thickness
CORNER: Final = 0.7  # share of it that is left at the corners, which so are round
BENT: Final = np.radians(18)  # by which it turns towards the surface, at most
STANDS: Final = 0.2  # mm between the surface and the middle layer, where that lands on it
DEEPEST: Final = 3.0  # mm under a surface to which the rim of an end goes
WITHIN: Final = 0.9  # cosine to the surface over which a place beside it is one inside of it
EDGE: Final = (0.12, 0.24)  # least and greatest share of the width over which an edge thins
MANY: Final = 6  # columns, of which the outer ones are near enough to the edges
THICK: Final = 1.2  # times half the thickness, the width of such an edge
PROFILE: Final = 4  # power of the cross section: the flat of the band, round towards its edges
ROUND: Final = 2  # power of that of a bundle of fibres: an ellipse
BUNDLED: Final = 6  # columns of a bundle, the nearer to each other the nearer to its edges
FAN: Final = 0.25  # share by which the fibres of a bundle part where they come to bone
FANNED: Final = 9.0  # mm from the bone over which they do


def feathered(
    sheet: Array,
    half: Array,
    grounds: tuple[Sequence[pv.PolyData], Sequence[pv.PolyData]],
    outward: Array | None = None,
    *,
    bundle: bool = False,
) -> pv.PolyData:
    """Close a sheet to a band with thin edges whose ends run out on what they are attached to.

    Args:
        sheet: (n, m, 3) mm, rows from one attachment to the other, the ends just in the ground.
        half: (n,) mm, half the thickness of the rows.
        grounds: closed meshes that the first and the last row grow out of.
        outward: (3,) the side from which it is seen; its edges are shaded as its face on it, so
            that they go over into what lies beside. None: they are round.
        bundle: whether it is a bundle of fibres, round in section, that fans out on the bone.

    Returns:
        A closed mesh with point normals; ``end`` tells which points belong to an end.
    """
    sheet, at = _bundled(_fanned(sheet)) if bundle else _edged(sheet, half)
    power = ROUND if bundle else PROFILE
    profile = np.sqrt(np.clip(1 - np.abs(2 * at - 1) ** power, 0, 1))
    round_ends = CORNER + (1 - CORNER) * np.sqrt(1 - (2 * at - 1) ** 2)
    first = _run_out(sheet, (RUN_OUT + half[0]) * round_ends, grounds[0])
    last = _run_out(sheet[::-1], (RUN_OUT + half[-1]) * round_ends, grounds[1])
    sheet = np.concatenate([first, sheet[1:-1], last[::-1]])
    half = np.concatenate([half[:1], half, half[-1:]])
    mesh = lens(sheet, half[:, None] * profile)
    rows, across = sheet.shape[:2]
    end = np.full(mesh.n_points, NEVER, np.int8)
    end[:across] = FIRST
    end[(rows - 1) * across : rows * across] = LAST
    mesh.point_data["end"] = end
    if outward is not None and not bundle:
        _shade_edges(mesh, sheet, outward)
    return mesh


def _shade_edges(mesh: pv.PolyData, sheet: Array, outward: Array) -> None:
    """Give the points of the rim the normals of a sheet (n, m, 3), on the side that is seen."""
    normal = sheet_normals(sheet)
    normal *= np.where(np.einsum("ijk,k->ij", normal, outward).mean() < 0, -1, 1)
    rim = np.ones(sheet.shape[:2], bool)
    rim[1:-1, 1:-1] = False
    shaded = np.array(mesh.point_data["Normals"])
    shaded[: rim.size][rim.ravel()] = normal[rim]
    mesh.point_data["Normals"] = shaded


def _run_out(sheet: Array, reach: Array, ground: Sequence[pv.PolyData]) -> Array:
    """Two rows (2, m, 3) in place of the first: where it runs out, and where it lands.

    `reach` is the way (m,) mm between them.
    """
    place, outward = nearest_surface(joined(list(ground)), sheet[0])
    landing = place + STANDS * outward
    way = landing - sheet[1]
    way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    beyond = landing + reach[:, None] * _turned(way, outward)
    place, outward = nearest_surface(joined(list(ground)), beyond)
    height = np.einsum("ij,ij->i", beyond - place, outward)
    away = np.linalg.norm(beyond - place, axis=1)
    sunk = (height < -ROOT) & (height < -WITHIN * away)
    depth = np.where(sunk, np.clip(-height, ROOT, DEEPEST), ROOT)
    return np.stack([place - depth[:, None] * outward, landing])


def _turned(way: Array, outward: Array) -> Array:
    """Unit ways (m, 3) turned towards the surface with normals (m, 3), no more than by `BENT`."""
    down = -np.einsum("ij,ij->i", way, outward)
    flat = way + down[:, None] * outward
    flat /= np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-9)
    steep = np.arcsin(np.clip(down, -1, 1))
    steep = np.where(steep > 0, np.maximum(steep - BENT, 0), np.minimum(steep + BENT, 0))
    return np.asarray(np.cos(steep)[:, None] * flat - np.sin(steep)[:, None] * outward)


def _edged(sheet: Array, half: Array) -> tuple[Array, Array]:
    """The sheet with columns near both edges, and where across it each column (k,) lies, 0 to 1."""
    width = np.linalg.norm(np.diff(sheet, axis=1), axis=2).sum(axis=1)
    edge = float(np.clip(THICK * half.max() / np.median(width), *EDGE))
    if sheet.shape[1] >= MANY:
        return sheet, np.linspace(0, 1, sheet.shape[1])
    inner = np.linspace(edge, 1 - edge, sheet.shape[1] - 1)
    at = np.concatenate([[0.0], inner, [1.0]])
    return _columns_at(sheet, at), at


def _bundled(sheet: Array) -> tuple[Array, Array]:
    """The sheet with the columns of a bundle, and where across it each of them (k,) lies."""
    at = (1 - np.cos(np.linspace(0, np.pi, BUNDLED))) / 2
    return _columns_at(sheet, at), at


def _columns_at(sheet: Array, at: Array) -> Array:
    """The sheet (n, k, 3) with columns at places (k,) across it, 0 to 1."""
    known = np.linspace(0, 1, sheet.shape[1])
    weights = np.array([np.interp(at, known, one) for one in np.eye(len(known))])
    return np.asarray(np.einsum("jk,ijc->ikc", weights, sheet))


def _fanned(sheet: Array) -> Array:
    """The sheet broader towards both ends: the fibres part before they enter the bone."""
    middle = sheet.mean(axis=1, keepdims=True)
    arc = arc_length(middle[:, 0])
    near = np.minimum(arc, arc[-1] - arc)
    broader = 1 + FAN * np.clip(1 - near / FANNED, 0, 1) ** 2
    return np.asarray(middle + broader[:, None, None] * (sheet - middle))
