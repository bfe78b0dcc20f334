"""The plantar aponeurosis: one sheet out of the heel bone that fans out and parts for the toes.

Near the heads of the metatarsals it divides into five slips; each of them divides again, round the
tendons of its toe, and ends on both sides of the base of the proximal phalanx (Gray 1918).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree

from meshes.geometry.closed_shapes import RIM, closed, rim, thick_sheet, wall
from meshes.geometry.triangles import summed_at_points, surface_samples
from meshes.places.cloud import Cloud
from meshes.soft_tissue.attachment import FIRST, LAST, ROOT, nearest_surface, risen, rooted_at
from meshes.soft_tissue.clearance import Shell

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import pyvista as pv

    from meshes.bones.skeleton import Skeleton

    Array = npt.NDArray[np.float64]
    Indices = npt.NDArray[np.int64]

UNDER_MUSCLES: Final = (
    *(f"muscle:flexor_{name}" for name in ("digitorum_brevis", "hallucis_brevis")),
    *("muscle:first_lumbrical", "muscle:interossei", "muscle:adductor_hallucis"),
    *(f"tendon:flexor_{name}" for name in ("digitorum_longus", "hallucis_longus")),
)
"""What it covers towards the sole."""

# Modelling values in mm on the default body.
HALF_THICKNESS: Final = (1.8, 0.8, 0.5)  # at the heel, where it divides, at the toes
MARKER: Final = 0.5  # by which the marker of the origin is thicker
UNDER_SKIN: Final = 4.0
CLOSE: Final = 0.6  # between the surfaces of band and skin where muscles push it down most
UNDER_MUSCLE: Final = 0.6  # between the band and the muscle that it covers
NEARBY: Final = 3.5  # from a place of the band, of what lies over it
SPACING: Final = 2.5  # between the points of what lies over it
BESIDE: Final = 24  # of these that are asked there
ARCH: Final = 5.0  # by which the band rises between heel and ball
WAIST: Final = 0.2  # share by which it is narrower half-way than straight edges would make it
ORIGIN: Final = (-4.0, 4.0, -2.0)  # from the medial tubercle of the calcaneus
ORIGIN_EDGES: Final = (6.0, -9.0)  # medial and lateral edge there
UNDER_HEAD: Final = -12.0  # from the middle of the head of each metatarsal
EDGE: Final = 5.0  # from the middle of the first and the last slip to the edge of the band
SLIP: Final = (3.2, 3.4)  # half-width of a slip where it divides and at its end
AROUND_TENDON: Final = 2.0  # half the gap between the two ends of a slip
UNDER_BASE: Final = 1.2  # from the middle of the base of a phalanx to where a slip ends beside it
BROADER: Final = (1.4, 1, 1, 1, 1)  # the slip of each toe than that of the second
TOES: Final = 5
ACROSS: Final = 2 * TOES + 1  # columns: both edges of each slip, and its middle
ROWS: Final = 20
PARTING: Final = 10  # row at which the slips begin to part
DIVIDING: Final = 15  # and at which each divides in two
PARTED_AT: Final = 0.68  # of the way from the heel to the toes
ORIGIN_ROWS: Final = 5  # rows that the origin takes, about a third


def build_plantar_fascia(
    skeleton: Skeleton, skin: pv.PolyData, muscles: Sequence[pv.PolyData]
) -> dict[str, pv.PolyData]:
    """Build the aponeurosis with its slips, and a marker round its origin, where it hurts.

    Args:
        skeleton: bones and landmarks of the right side, mm.
        skin: closed skin of the whole body.
        muscles: what it covers (`UNDER_MUSCLES`).

    Returns:
        Closed meshes with point normals, by part name.
    """
    scale = skeleton.scale
    half = scale * np.interp(np.arange(ROWS), (0, PARTING, ROWS - 1), HALF_THICKNESS)
    room = _Room.of(muscles, skin, scale)
    sheet = _sheet(skeleton, room, half)
    root = slice(0, ORIGIN_ROWS + 1)
    return {
        "ligament:plantar_aponeurosis": _parted(skeleton, room, sheet, half),
        "deep:plantar_fascia": thick_sheet(sheet[root], half[root, None] + scale * MARKER),
    }


def _parted(skeleton: Skeleton, room: _Room, sheet: Array, half: Array) -> pv.PolyData:
    """The sheet cut into strips: two for each toe, joined as far as it is whole."""
    left, right = (
        room.within(edges.reshape(-1, 3), np.repeat(half, ACROSS - 1)).reshape(edges.shape)
        for edges in _strips(sheet, skeleton.scale)
    )
    _into_phalanges(skeleton, left, right, half)
    points = np.concatenate([left, right[:, -1:]], axis=1)
    own = np.arange(ROWS * ACROSS).reshape(ROWS, ACROSS)
    from_left, from_right = own[:, :-1], own[:, 1:].copy()
    extra: list[Array] = []
    for column in range(1, ACROSS - 1):  # where the sheet is cut, both of its edges have points
        cut = slice((DIVIDING if column % 2 else PARTING) + 1, ROWS)
        edge = right[cut, column - 1]
        from_right[cut, column - 1] = own.size + len(extra) + np.arange(len(edge))
        extra += [*edge]
    corners = (from_left[:-1], from_right[:-1], from_right[1:], from_left[1:])
    a, b, c, d = (corner.ravel() for corner in corners)
    faces = np.vstack([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])
    middle = np.vstack([points.reshape(-1, 3), np.reshape(extra, (-1, 3))])
    row = np.concatenate([np.repeat(np.arange(ROWS), ACROSS), _rows_of_cuts()])
    whole = [own[DIVIDING if c % 2 else PARTING, c] for c in range(1, ACROSS - 1)]
    return _thickened(middle, faces, half[row], row, np.array(whole))


def _rows_of_cuts() -> Indices:
    """The row of each point that a cut adds, in their order."""
    starts = [DIVIDING if column % 2 else PARTING for column in range(1, ACROSS - 1)]
    return np.concatenate([np.arange(start + 1, ROWS) for start in starts])


def _strips(sheet: Array, scale: float) -> tuple[Array, Array]:
    """Both edges (rows, strips, 3) mm of ten strips, which fan out from a sheet that is whole."""
    left, right = np.empty((2, ROWS, ACROSS - 1, 3))
    parting = np.clip((np.arange(ROWS) - PARTING) / (DIVIDING - PARTING), 0, 1)
    dividing = np.clip((np.arange(ROWS) - DIVIDING) / (ROWS - 1 - DIVIDING), 0, 1)
    for toe in range(TOES):
        middle = sheet[:, 2 * toe + 1]
        halves = []
        for column in (2 * toe, 2 * toe + 2):
            away = sheet[:, column] - middle
            whole = np.linalg.norm(away, axis=1)
            narrow = scale * BROADER[toe] * np.interp(dividing, (0, 1), SLIP)
            # A cleft opens at once; the edges of the whole draw in slowly.
            pace = parting if column in (0, ACROSS - 1) else np.sqrt(parting)
            width = whole + pace * (np.minimum(narrow, whole) - whole)
            halves.append((away / whole[:, None], width))
        gap = scale * BROADER[toe] * AROUND_TENDON * np.sqrt(dividing)
        (one, first), (other, second) = halves
        left[:, 2 * toe] = middle + first[:, None] * one
        right[:, 2 * toe] = middle + gap[:, None] * one
        left[:, 2 * toe + 1] = middle + gap[:, None] * other
        right[:, 2 * toe + 1] = middle + second[:, None] * other
    return left, right


def _into_phalanges(skeleton: Skeleton, left: Array, right: Array, half: Array) -> None:
    """Raise both ends of each slip, past the tendons, into the proximal phalanx of its toe."""
    follow = np.clip((np.arange(ROWS) - DIVIDING) / (ROWS - 1 - DIVIDING), 0, 1) ** 2
    for strip in range(ACROSS - 1):
        bone = skeleton.bones[f"bone:phalanx_proximal_{strip // 2 + 1}"]
        level = _base(bone)[2] - skeleton.scale * UNDER_BASE
        for edges in (left, right):
            beside = np.array([[*edges[-1, strip, :2], level]])
            place, outward = nearest_surface(bone, beside)
            target = place - (RIM * half[-1] + ROOT) * outward
            edges[:, strip] += follow[:, None] * (target - edges[-1, strip])


def _thickened(
    middle: Array, faces: Indices, half: Array, row: Indices, whole: Indices
) -> pv.PolyData:
    """A closed mesh round a patch of points (n, 3), thin at its free edges.

    It keeps its thickness at the points `whole`, where a cut begins.
    """
    flat = _normals(middle, faces)
    thin = np.ones(len(middle))
    thin[np.unique(rim(faces))] = RIM
    thin[whole] = 1.0
    rise = (half * thin)[:, None] * flat
    count = len(middle)
    walls = np.vstack([faces, faces[:, ::-1] + count, wall(faces, count)])
    mesh = closed(np.vstack([middle + rise, middle - rise]), walls)
    end = np.where(row == 0, FIRST, np.where(row == ROWS - 1, LAST, 0)).astype(np.int8)
    mesh.point_data["end"] = np.tile(end, 2)
    return mesh


def _normals(points: Array, faces: Indices) -> Array:
    """Unit normals (n, 3) of an open patch of triangles."""
    corners = points[faces]
    area = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals = summed_at_points(faces, area, len(points))
    result: Array = normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    return result


def _sheet(skeleton: Skeleton, room: _Room, half: Array) -> Array:
    """The middle layer (rows, across, 3) mm from the heel bone to the bases of the toes."""
    landmarks, scale = skeleton.landmarks, skeleton.scale
    heel = landmarks["calcaneal_medial_tubercle"] + scale * np.array(ORIGIN)
    heads = np.array([landmarks[f"metatarsal_head_{n}"] for n in range(1, TOES + 1)], float)
    heads[:, 2] += scale * UNDER_HEAD
    toes = np.array([_base(skeleton.bones[f"bone:phalanx_proximal_{n}"]) for n in range(1, 6)])
    toes[:, 2] = heads[:, 2]
    t = np.interp(np.arange(ROWS), (0, PARTING, ROWS - 1), (0, PARTED_AT, 1))[:, None, None]
    back = heel + scale * np.linspace(*ORIGIN_EDGES, ACROSS)[:, None] * np.array([1.0, 0.0, 0.0])
    front, ball = _across_toes(toes, scale), _across_toes(heads, scale)
    reach = np.linalg.norm(ball - back, axis=1)
    at_ball = (reach / (reach + np.linalg.norm(front - ball, axis=1)))[None, :, None]
    sheet = np.where(
        t < at_ball,
        back + (ball - back) * t / at_ball,
        ball + (front - ball) * (t - at_ball) / (1 - at_ball),
    )
    middle = sheet[:, ACROSS // 2, None]
    sheet = middle + (1 - WAIST * np.sin(np.pi * t)) * (sheet - middle)
    sheet[..., 2] += scale * ARCH * np.sin(np.pi * t[..., 0])
    sheet = room.between(sheet, half)
    bone = [skeleton.bones["bone:calcaneus"]]
    return risen(rooted_at(sheet, half, 0, bone), half, Cloud.of(bone))


def _across_toes(places: Array, scale: float) -> Array:
    """Columns (across, 3): the places (toes, 3) of the slips, midway between, and both edges."""
    columns = np.interp(np.arange(1, ACROSS - 1), np.arange(1, ACROSS, 2), np.arange(TOES))
    inner = np.stack([np.interp(columns, range(TOES), places[:, i]) for i in range(3)], 1)
    edges = [
        place + scale * EDGE * (place - inside) / np.linalg.norm(place - inside)
        for place, inside in ((inner[0], inner[1]), (inner[-1], inner[-2]))
    ]
    return np.vstack([edges[:1], inner, edges[1:]])


def _base(phalanx: pv.PolyData) -> Array:
    """The middle (3,) of the base of a phalanx."""
    points = np.asarray(phalanx.points, float)
    return np.asarray(points[points[:, 1] > np.quantile(points[:, 1], 0.8)].mean(axis=0))


@dataclass(frozen=True)
class _Room:
    """What the sheet lies between: muscles and tendons over it, skin under it."""

    lowest: Array
    """Heights (n + 1,) mm of what lies over it; no height at the end, for none near."""
    beside: cKDTree
    """The same seen from below, (n, 2) mm."""
    skin: Shell
    scale: float

    @classmethod
    def of(cls, muscles: Sequence[pv.PolyData], skin: pv.PolyData, scale: float) -> _Room:
        over = np.vstack([surface_samples(mesh, SPACING * scale) for mesh in muscles])
        heights = np.append(over[:, 2], np.inf)
        return cls(heights, cKDTree(over[:, :2]), Shell.of([skin]), scale)

    def under(self, points: Array, half: Array) -> Array:
        """Points (n, 3) of a layer of half-thickness (n,), those too high lowered, mm."""
        reach = NEARBY * self.scale
        _, near = self.beside.query(points[:, :2], BESIDE, distance_upper_bound=reach)
        free = points.copy()
        highest = self.lowest[near].min(axis=1) - half - UNDER_MUSCLE * self.scale
        free[:, 2] = np.minimum(points[:, 2], highest)
        return free

    def within(self, points: Array, half: Array) -> Array:
        """Points (n, 3) under what lies over them, but not outside the skin: it has creases."""
        return self.skin.inside(self.under(points, half), half + CLOSE * self.scale)

    def between(self, sheet: Array, half: Array) -> Array:
        """A sheet (n, m, 3) under the muscles that it covers, and inside the skin."""
        each = np.repeat(half, sheet.shape[1])
        for turn in range(3):
            if turn:  # a push makes a dent; the sheet round it follows
                sheet = gaussian_filter(sheet, (0.8, 0.7, 0), mode="nearest")
            points = self.under(sheet.reshape(-1, 3), each)
            sheet = self.skin.inside(points, self.scale * UNDER_SKIN).reshape(sheet.shape)
        return sheet
