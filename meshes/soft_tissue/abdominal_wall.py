"""The flat abdominal muscles: three shells in the flank, from the cut at T12 to crest and groin.

Each lies so far under the skin; below it is drawn to the iliac crest and the inguinal ligament, and
behind, where it comes from the fasciae, to the raphe beside the muscles of the spine. In front it
ends at the semilunar line, where rectus begins, and the linea alba joins that to its twin.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.closed_shapes import grid_faces, thick_sheet
from meshes.geometry.curves import ease
from meshes.geometry.triangles import corner_weights, nearest_place, triangle_mesh
from meshes.places.cloud import Cloud
from meshes.soft_tissue.muscle_places import MusclePlaces, place_on_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt
    import pyvista as pv

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
ROUNDS: Final = 3  # in which layers thin each other
LINEA_ALBA: Final = "ligament:linea_alba"
ALBA_ACROSS: Final = 3  # places from rectus to the midline
ALBA_HALF: Final = 0.8  # mm, half its thickness: a modelling value
PAST_MIDLINE: Final = 1.0  # mm by which its two sides overlap: they are one
PASSING: Final = 25.0  # mm over which the flesh of rectus turns into tendon
INTO_RECTUS: Final = 2.0  # mm from the edge of rectus to where the linea alba begins in it
INTERSECTION: Final = 5.0  # mm from the middle of an intersection to flesh
IN_INTERSECTION: Final = 0.75  # share of its thickness that a layer has in one
CREST: Final = (6.0, 359.0)  # mm from the midline that the pubic crest reaches, and its angle
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
        Closed meshes with point normals, right side, by part name; with them the linea alba.
    """
    layers = {name: row.layer for name, row in muscles.items() if row.layer is not None}
    firm, cover = Cloud.of(skeleton.bones.values()), Cloud.of([skin])
    border = _border(skeleton, trunk)
    middles, halves, tendon = {}, {}, {}
    places = MusclePlaces(skeleton.landmarks, {}, skeleton.scale)
    top = room.heights[0]
    for name, layer in layers.items():
        at = [place_on_body(places, name, place)[2] for _, place in layer.places]
        marks = (top - np.array(at)) / (top - border[-1, 3])
        rows = _rows(marks, INTERSECTION * skeleton.scale / (top - border[-1, 3]))
        tendon[name] = np.isin(rows, marks)
        sheet = _sheet(layer, border, rows, skeleton.scale, trunk, room)
        halves[name] = layer.half_thickness * skeleton.scale * _thinned(layer, rows)
        halves[name][tendon[name]] *= IN_INTERSECTION
        least = LEAST_COVER * layer.under * skeleton.scale
        middles[name] = _cleared(sheet, halves[name], least, firm, cover)
    fitted = _fitted(middles, halves, skeleton.scale)
    built = {}
    for name, layer in layers.items():
        built[name] = thick_sheet(middles[name], fitted[name], blunt=True)
        belly, across = _grain(layer, middles[name], skeleton.scale)
        belly[tendon[name]] = 0
        built[name].point_data["belly"] = np.tile(belly.ravel(), 2).astype(np.float32)
        built[name].point_data["across"] = np.tile(across.ravel(), 2).astype(np.float32)
    foremost = max(layers, key=lambda name: layers[name].front)
    return built | {LINEA_ALBA: _linea_alba(middles[foremost][:, -1], skeleton.scale)}


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
    # The pubic crest: upwards and forwards on the bone, next to the midline.
    near = hip[np.abs(hip[:, 0]) < CREST[0] * skeleton.scale]
    found.append([CREST[1], *near[(near[:, 2] - near[:, 1]).argmax()]])
    return np.array(found)


def _rows(marks: Array, aside: float) -> Array:
    """Shares (rows,) of a column's way: a row in each mark and close beside it, others between.

    Of gaps as wide as each other the upper is parted first, whatever the rounding of a body's size.
    """
    rows = [0.0, 1.0, *marks, *(marks - aside), *(marks + aside)]
    while len(rows) < ROWS:
        rows.sort()
        widest = int(np.diff(rows).round(6).argmax())
        rows.append((rows[widest] + rows[widest + 1]) / 2)
    return np.array(sorted(rows)) if len(marks) else np.linspace(0, 1, ROWS)


def _grain(layer: WallLayer, sheet: Array, scale: float) -> tuple[Array, Array]:
    """What (rows, columns) of a layer is flesh, 0..1, and how far, mm, it lies across fibres."""
    along, down = (np.linalg.norm(np.diff(sheet, axis=axis), axis=2) for axis in (1, 0))
    forward = np.pad(np.cumsum(along, axis=1), ((0, 0), (1, 0)))
    low = np.pad(np.cumsum(down, axis=0), ((1, 0), (0, 0)))
    fall = np.radians(layer.fibres)
    across = np.cos(fall) * low - np.sin(fall) * forward
    belly = np.tile(np.arange(COLUMNS) <= _last_of_flesh(layer), (len(sheet), 1)).astype(float)
    if layer.intersections:  # it ends in a tendon of its own
        belly *= np.clip((low[-1] - low) / (PASSING * scale), 0, 1)
    return belly, across - across.min()


def _linea_alba(edge: Array, scale: float) -> pv.PolyData:
    """From the inner edge (n, 3) mm of rectus to the midline."""
    middle = edge * (0.0, 1.0, 1.0) + (PAST_MIDLINE * scale, 0.0, 0.0)
    share = np.linspace(0, 1, ALBA_ACROSS)[:, None, None]
    edge = edge - (INTO_RECTUS * scale, 0.0, 0.0)
    return thick_sheet(edge + share * (middle - edge), ALBA_HALF * scale, blunt=True)


def _sheet(
    layer: WallLayer,
    border: Array,
    rows: Array,
    scale: float,
    trunk: LimbFrame,
    room: ParaspinalRoom,
) -> Array:
    """The middle layer (rows, columns, 3) mm, from the cut downwards and from behind forwards."""
    top = trunk.coordinates(np.array([0.0, trunk.origin[1], room.heights[0]]))[0][0]
    angles = _angles(layer, rows)
    low = np.stack([np.interp(angles[-1], border[:, 0], border[:, i]) for i in (1, 2, 3)], 1)
    foot = trunk.coordinates(low)[0]
    share = rows[:, None]
    axial = (top + share * (foot - top)).ravel()
    outer, middle = trunk.point(axial, angles.ravel()), trunk.centre(axial)
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


def _angles(layer: WallLayer, rows: Array) -> Array:
    """Degrees (rows, columns) round the trunk: in one column the flesh of all rows ends."""
    last = _last_of_flesh(layer)
    if last == COLUMNS - 1:
        return np.tile(np.linspace(layer.back, layer.front, COLUMNS), (len(rows), 1))
    upper, lower = layer.aponeurosis
    ends = (upper + rows * (lower - upper))[:, None]
    at = np.arange(COLUMNS)
    flesh = layer.back + at / last * (ends - layer.back)
    beyond = ends + (at - last) / (COLUMNS - 1 - last) * (layer.front - ends)
    return np.where(at <= last, flesh, beyond)


def _last_of_flesh(layer: WallLayer) -> int:
    """The column in which the flesh of a layer ends; if it has no aponeurosis, the last of all."""
    beyond = (layer.front - np.mean(layer.aponeurosis)) / (layer.front - layer.back)
    return COLUMNS - 1 - (max(1, round(beyond * (COLUMNS - 1))) if beyond > 0 else 0)


def _drawn(sheet: Array, to: Array, share: Array) -> Array:
    return np.asarray(sheet + share * (to - sheet))


def _thinned(layer: WallLayer, rows: Array) -> Array:
    """Share (rows, columns) of its thickness that a layer has: less where it comes to its ends."""
    crest = ease((rows - 1 + TO_CREST) / TO_CREST)[:, None]
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
    middles: Mapping[str, Array], halves: Mapping[str, Array], scale: float
) -> dict[str, Array]:
    """Half the thickness (rows, columns) mm of each layer: where two come close they meet between.

    Towards the raphe the layers run aslant to each other, so that they lie closer than the table's
    depths under the skin say. Where one is thick the other's points stand elsewhere: each place is
    asked what the other is there, between its points.
    """
    fitted = {name: half.ravel().copy() for name, half in halves.items()}
    facing = {
        (name, other): _Facing.of(middles[name], middles[other])
        for name, other in permutations(middles, 2)
    }
    for _ in range(ROUNDS):
        for (name, other), sight in facing.items():
            sight.thin(fitted[name], fitted[other], BETWEEN * scale)
    return {
        name: np.maximum(half, THINNEST * scale).reshape(halves[name].shape)
        for name, half in fitted.items()
    }


@dataclass(frozen=True)
class _Facing:
    """What of another sheet lies nearest to the points of one."""

    apart: Array
    """(n,) mm between the middles of both."""
    corners: npt.NDArray[np.int64]
    """(n, 3) the points of the other between which the nearest place lies."""
    weights: Array
    """(n, 3) how near it is to each of them; they sum to 1."""

    @classmethod
    def of(cls, middle: Array, other: Array) -> _Facing:
        """What of the middle layer of another (rows, columns, 3) mm is nearest to this one's."""
        faces = grid_faces(np.arange(other[..., 0].size).reshape(other.shape[:2]))
        mesh = triangle_mesh(other.reshape(-1, 3), faces)
        points = middle.reshape(-1, 3)
        face, place = nearest_place(mesh, points)
        weights = corner_weights(other.reshape(-1, 3)[faces[face]], place)
        return cls(np.linalg.norm(place - points, axis=1), faces[face], weights)

    def thin(self, own: Array, other: Array, between: float) -> None:
        """Thin the halves (n,) mm of both, in place, each by its share, to what lies between."""
        there = (other[self.corners] * self.weights).sum(axis=1)
        room = np.clip((self.apart - between) / np.maximum(own + there, between), 0, 1)
        own *= room
        left = other[self.corners] * (1 - self.weights * (1 - room)[:, None])
        np.minimum.at(other, self.corners, left)
