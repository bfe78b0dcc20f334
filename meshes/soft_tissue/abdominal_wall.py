"""The flat abdominal muscles: three shells in the flank, from the cut at T12 to crest and groin.

Each lies so far under the skin; below it is drawn to the iliac crest and the inguinal ligament, and
behind, where it comes from the fasciae, to the raphe beside the muscles of the spine. In front it
ends, as its flesh does, at the semilunar line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pyvista as pv

from meshes.geometry.closed_shapes import thick_sheet
from meshes.geometry.curves import ease
from meshes.places.cloud import Cloud

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt

    from meshes.bones.skeleton import Skeleton
    from meshes.places.limb_frames import LimbFrame
    from meshes.soft_tissue.paraspinal_room import ParaspinalRoom
    from meshes.tables.muscles import MuscleRow, WallLayer

    Array = npt.NDArray[np.float64]

ROWS: Final = 11  # from the cut to the crest
COLUMNS: Final = 11  # from behind to the front
TO_CREST: Final = 0.45  # share of a column's way in which it comes to the bone
TO_RAPHE: Final = 0.4  # share of a row's way in which it comes from the raphe
LEAST_COVER: Final = 0.4  # share of its own depth under the skin that a layer keeps everywhere
THIN_END: Final = 0.4  # share of its thickness that a layer keeps at crest and raphe
BEFORE_RAPHE: Final = 0.6  # mm that a layer starts before the raphe, for each mm inside the crest
OFF_BONE: Final = 0.5  # mm
BETWEEN: Final = 0.2  # mm between two layers
THINNEST: Final = 0.3  # mm, half of what is left of a layer where two come together
BIN: Final = 6.0  # degrees within which the highest place of the crest is looked for


def build_abdominal_wall(
    muscles: Mapping[str, MuscleRow],
    skeleton: Skeleton,
    skin: pv.PolyData,
    trunk: LimbFrame,
    room: ParaspinalRoom,
) -> dict[str, pv.PolyData]:
    """Build the muscles whose row is a layer of the wall.

    Args:
        muscles: the rows of data/muscle_paths.toml.
        skeleton: bones and landmarks, mm.
        skin: closed skin of both sides.
        trunk: limb frame of the trunk.
        room: where the muscles of the back end beside.

    Returns:
        Closed meshes with point normals, right side, by part name.
    """
    layers = {name: row.layer for name, row in muscles.items() if row.layer is not None}
    firm, cover = Cloud.of(skeleton.bones.values()), Cloud.of([skin])
    border = _border(skeleton, trunk)
    middles, halves = {}, {}
    for name, layer in layers.items():
        sheet = _sheet(layer, border, skeleton.scale, trunk, room)
        halves[name] = layer.half_thickness * skeleton.scale * _thinned(layer)
        least = LEAST_COVER * layer.under * skeleton.scale
        middles[name] = _cleared(sheet, halves[name], least, firm, cover)
    fitted = {name: _fitted(name, middles, halves, skeleton.scale) for name in layers}
    return {name: thick_sheet(middles[name], fitted[name], blunt=True) for name in layers}


def _border(skeleton: Skeleton, trunk: LimbFrame) -> Array:
    """The lower border (n, 4): angle in the trunk's frame, then a place, mm, by growing angle."""
    hip = np.asarray(skeleton.bones["bone:hip"].points, float)
    axial, angle, _ = trunk.coordinates(hip)
    front, end = (
        skeleton.landmarks[name] for name in ("anterior_superior_iliac_spine", "pubic_tubercle")
    )
    last = float(trunk.coordinates(front)[1][0])
    found = []
    for at in np.arange(angle.min() + BIN, last - BIN / 2, BIN):
        near = np.flatnonzero(np.abs(angle - at) < BIN / 2)
        if len(near):
            top = hip[near[axial[near].argmin()]]
            found.append([at, *top])
    groin = front + np.linspace(0, 1, 6)[:, None] * (end - front)
    found += [[float(trunk.coordinates(place)[1][0]), *place] for place in groin]
    return np.array(found)


def _sheet(
    layer: WallLayer, border: Array, scale: float, trunk: LimbFrame, room: ParaspinalRoom
) -> Array:
    """The middle layer (rows, columns, 3) mm, from the cut downwards and from behind forwards."""
    top = trunk.coordinates(np.array([0.0, trunk.origin[1], room.heights[0]]))[0][0]
    angles = np.linspace(layer.back, layer.front, COLUMNS)
    low = np.stack([np.interp(angles, border[:, 0], border[:, i]) for i in (1, 2, 3)], 1)
    foot = trunk.coordinates(low)[0]
    share = np.linspace(0, 1, ROWS)[:, None]
    axial = (top + share * (foot - top)).ravel()
    turned = np.tile(angles, ROWS)
    outer, middle = trunk.point(axial, turned), trunk.centre(axial)
    outward = (outer - middle) / np.linalg.norm(outer - middle, axis=1, keepdims=True)
    sheet = (outer - layer.under * scale * outward).reshape(ROWS, COLUMNS, 3)
    lip = low + layer.lip * scale * outward.reshape(ROWS, COLUMNS, 3)[-1]
    sheet = _drawn(sheet, lip[None], ease((share - 1 + TO_CREST) / TO_CREST)[..., None])
    if layer.from_raphe:
        rising = slice(None, None, -1)
        raphe = np.stack(
            [
                np.interp(sheet[:, 0, 2], room.heights[rising], wall[rising, -1])
                for wall in (room.aside, room.deep)
            ]
            + [sheet[:, 0, 2]],
            1,
        )
        raphe[:, 1] += BEFORE_RAPHE * layer.lip * scale
        near = ease(1 - np.linspace(0, 1, COLUMNS) / TO_RAPHE)[None, :, None]
        sheet = _drawn(sheet, raphe[:, None], near)
    return sheet


def _drawn(sheet: Array, to: Array, share: Array) -> Array:
    return np.asarray(sheet + share * (to - sheet))


def _thinned(layer: WallLayer) -> Array:
    """Share (rows, columns) of its thickness that a layer has: less where it comes to its ends."""
    crest = ease((np.linspace(0, 1, ROWS) - 1 + TO_CREST) / TO_CREST)[:, None]
    raphe = ease(1 - np.linspace(0, 1, COLUMNS) / TO_RAPHE)[None] * layer.from_raphe
    return np.asarray(1 - (1 - THIN_END) * np.maximum(crest, raphe))


def _cleared(sheet: Array, half: Array, least: float, firm: Cloud, cover: Cloud) -> Array:
    """The middle layer, so far off bone and under the skin as its thickness needs."""
    points = sheet.reshape(-1, 3)
    height, outward = firm.signed(points)
    points = points + np.maximum(half.ravel() + OFF_BONE - height, 0)[:, None] * outward
    height, outward = cover.signed(points)
    points = points - np.maximum(height + half.ravel() + least, 0)[:, None] * outward
    return points.reshape(sheet.shape)


def _fitted(
    name: str, middles: Mapping[str, Array], halves: Mapping[str, Array], scale: float
) -> Array:
    """Half the thickness (rows, columns) mm of a layer: where two come close they meet between.

    Towards the raphe the layers run aslant to each other, so that they lie closer than the table's
    depths under the skin say.
    """
    own, points = halves[name].copy(), pv.PolyData(middles[name].reshape(-1, 3))
    for other in middles.keys() - {name}:
        x, y, z = np.moveaxis(middles[other], -1, 0)
        sheet = pv.StructuredGrid(x, y, z).extract_surface(algorithm=None).triangulate()
        apart = np.abs(points.compute_implicit_distance(sheet)["implicit_distance"])
        share = halves[name] / (halves[name] + halves[other])
        own = np.minimum(own, share * np.maximum(apart.reshape(own.shape) - BETWEEN * scale, 0))
    return np.maximum(own, THINNEST * scale)
