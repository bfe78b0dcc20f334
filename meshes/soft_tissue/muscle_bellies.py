"""A closed belly lofted through the stations of a muscle."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy.interpolate import CubicSpline, PchipInterpolator
from scipy.spatial import cKDTree

from meshes.geometry.triangles import facing_outward, triangle_mesh
from meshes.geometry.winding import inside
from meshes.soft_tissue.muscle_places import LaidStation

Array = npt.NDArray[np.float64]

COLUMN = 6.0  # mm between points across a muscle
COLUMNS = (5, 17)  # fewest and most
END = 0.35  # share of the thickness that is left at origin and insertion
SLENDER = 9.0  # mm of half-thickness up to which a belly begins as it is drawn
STOUT = 4.0  # mm over that with which it begins as slim as it may
SPREAD = 0.8  # share of breadth with which a belly begins whose borders are given
STEP = 7.5  # mm between rings
RINGS = (10, 56)  # fewest and most rings of a belly
BROAD = 20.0  # mm from border to border of an end that is closed without a fan


def loft(
    stations: Sequence[LaidStation],
    skin: cKDTree,
    slim: float = 1.0,
    bones: Sequence[pv.PolyData] = (),
) -> pv.PolyData:
    """The belly of one muscle as a closed triangle mesh.

    Args:
        stations: from origin to insertion.
        skin: tree of the skin's vertices; a muscle's flat side faces the nearest skin.
        slim: share of breadth and thickness that is drawn of the thickest part; ends keep theirs.
        bones: closed meshes that its ends lie on, all on the side from which the belly comes.
    """
    across = _columns(stations)
    sheet, thickness = _middle_sheet(stations, across, skin)
    normal = _normals(sheet)
    stout = np.clip((thickness.max() - SLENDER) / STOUT, 0, 1)
    less = 1 - (1 - slim) * stout * thickness / thickness.max()
    drawn = thickness * less
    if any(len(station.places) > 1 for station in stations):
        less = 1 - (1 - max(slim, SPREAD)) * stout * thickness / thickness.max()
    centre = sheet[:, len(across) // 2, None]
    sheet = centre + less[:, None, None] * (sheet - centre)
    as_drawn = sheet
    for bone in bones:
        sheet = _on_its_side(sheet, bone, drawn)
    profile = np.sqrt(np.maximum(1 - across**2, 0.0))
    rise = drawn[:, None, None] * profile[None, :, None] * normal
    rings, smooth = (
        np.concatenate([middle + rise, (middle - rise)[:, -2:0:-1]], axis=1)
        for middle in (sheet, as_drawn)
    )
    # A fan from the middle of a broad end would cut the bone round which that is bent.
    fans = np.linalg.norm(sheet[[0, -1], 0] - sheet[[0, -1], -1], axis=1).max() < BROAD
    mesh = _close(rings, fans=fans)
    share = np.repeat(thickness / thickness.max(), rings.shape[1])
    beside, line = _beside(*rings.shape[:2]), smooth.reshape(-1, 3)
    # Front and back have the same place across, so that the grain of the fibres has no seam.
    half = np.linalg.norm(np.diff(sheet, axis=1), axis=2).sum(axis=1).max() / 2
    round_it = np.concatenate([across, across[-2:0:-1]])
    place = np.tile(half * (1 + round_it), len(sheet))
    if fans:
        ends = len(share) - rings.shape[1] * np.array([len(rings), 1])
        share, place = np.append(share, share[[0, -1]]), np.append(place, [half, half])
        beside = np.vstack([beside, ends[:, None] + [0, rings.shape[1] // 2]])
        line = np.vstack([line, smooth[[0, -1]].mean(axis=1)])
    mesh.point_data["drawn"] = line
    mesh.point_data["beside"] = beside
    mesh.point_data["belly"] = share.astype(np.float32)
    mesh.point_data["across"] = place.astype(np.float32)
    return mesh


def _on_its_side(sheet: Array, bone: pv.PolyData, half: Array) -> Array:
    """The sheet (n, m, 3) with what of its ends lies in a bone on the side of the belly.

    The nearest way out of a thin bone may lead to its other side.
    """
    sunk = inside(sheet, bone)
    free, moved = ~sunk, sheet.copy()
    for row, column in np.argwhere(sunk):
        rows = np.flatnonzero(free[:, column])
        if not len(rows):
            continue
        belly = sheet[rows[np.abs(rows - row).argmin()], column]
        hits = np.asarray(bone.ray_trace(belly, sheet[row, column], first_point=True)[0])
        if len(hits):
            way = belly - hits
            moved[row, column] = hits + half[row] * way / max(np.linalg.norm(way), 1e-9)
    return moved


def _columns(stations: Sequence[LaidStation]) -> Array:
    """Positions -1..1 across the muscle, closer together towards the edges."""
    widest = max(
        2 * s.half_width + float(np.linalg.norm(s.places[-1] - s.places[0])) for s in stations
    )
    return np.cos(np.linspace(np.pi, 0, int(np.clip(widest / COLUMN, *COLUMNS)) | 1))


def _middle_sheet(
    stations: Sequence[LaidStation], across: Array, skin: cKDTree
) -> tuple[Array, Array]:
    """Points (rings, across, 3) of the muscle's middle layer and half-thickness (rings,), mm."""
    middles = np.array([_middle(s.places) for s in stations])
    steps = np.linalg.norm(np.diff(middles, axis=0), axis=1)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    tangents = np.gradient(middles, along, axis=0)
    lines = np.array([_line(s, t, across, skin) for s, t in zip(stations, tangents, strict=True)])
    for i in range(1, len(lines)):  # keep the same edge on the same side all the way
        if _turned(lines[i - 1], lines[i]):
            lines[i] = lines[i, ::-1]
    rings = int(np.clip(along[-1] / STEP, *RINGS))
    t = np.linspace(0, along[-1], rings)
    half = np.array([s.half_thickness for s in stations])
    thickness = PchipInterpolator(along, half)(t)
    ends = np.clip(np.minimum(t, along[-1] - t) / (1.5 * STEP), 0, 1)
    evenly = np.concatenate([[0.0], np.cumsum(np.sqrt(steps))])  # centripetal: no overshoot
    pace = PchipInterpolator(along, evenly)(t)
    return CubicSpline(evenly, lines, bc_type="natural")(pace), thickness * (
        END + (1 - END) * np.sqrt(ends)
    )


def _middle(places: Array) -> Array:
    return np.asarray(places[1] if len(places) == 3 else places.mean(0))


def _turned(before: Array, here: Array) -> bool:
    straight = np.linalg.norm(here[0] - before[0]) + np.linalg.norm(here[-1] - before[-1])
    crossed = np.linalg.norm(here[-1] - before[0]) + np.linalg.norm(here[0] - before[-1])
    return bool(crossed < straight)


def _line(station: LaidStation, tangent: Array, across: Array, skin: cKDTree) -> Array:
    """The points (columns, 3) of one station."""
    places, at = station.places, across[:, None]
    if len(places) == 3:
        before, middle, after = places
        bend = (before + after) / 2 - middle
        return np.asarray(middle + at * (after - before) / 2 + at**2 * bend)
    if len(places) == 2:
        return np.asarray(places.mean(0) + at * (places[1] - places[0]) / 2)
    _, nearest = skin.query(places[0], k=40)
    outward = skin.data[nearest].mean(0) - places[0]
    side = np.cross(tangent, outward)
    side /= max(np.linalg.norm(side), 1e-9)
    return np.asarray(places[0] + at * station.half_width * side)


def _normals(sheet: Array) -> Array:
    along, across = np.gradient(sheet, axis=0), np.gradient(sheet, axis=1)
    normal = np.cross(along, across)
    result: Array = normal / np.maximum(np.linalg.norm(normal, axis=2, keepdims=True), 1e-9)
    return result


def _close(rings: Array, *, fans: bool) -> pv.PolyData:
    """Rings (n, m, 3) joined by triangles; the ends closed by fans, or from front to back."""
    n, m, _ = rings.shape
    index = np.arange(n * m).reshape(n, m)
    after = np.roll(index, -1, axis=1)
    walls = [(index[:-1], after[:-1], after[1:]), (index[:-1], after[1:], index[1:])]
    faces = [np.stack([part.ravel() for part in wall], axis=1) for wall in walls]
    points = rings.reshape(-1, 3)
    if fans:
        start, end = np.full(m, n * m), np.full(m, n * m + 1)
        faces += [np.stack([start, after[0], index[0]], 1)]
        faces += [np.stack([end, index[-1], after[-1]], 1)]
        points = np.vstack([points, rings[0].mean(0), rings[-1].mean(0)])
    else:
        first = _end_faces(m)
        faces += [first, index[-1][first[:, ::-1]]]
    return facing_outward(triangle_mesh(points, np.vstack(faces)))


def _end_faces(around: int) -> npt.NDArray[np.int64]:
    """The faces (around - 2, 3) of the first ring of so many points, column by column."""
    column = np.arange(around // 2)
    front, back = column, -column % around
    ahead, behind = front + 1, -(column + 1) % around
    faces = [np.stack([ahead, front, behind], 1)[:-1], np.stack([front, back, behind], 1)[1:]]
    return np.vstack(faces)


def _beside(rings: int, around: int) -> npt.NDArray[np.int64]:
    """The points (n, 2) of a closed belly between which its middle lies at each point.

    Before and behind each other, on a border those next to it: so a border's middle lies inside.
    """
    last = around // 2  # the column of the other border
    one, other = np.arange(around), -np.arange(around) % around
    one[[0, last]], other[[0, last]] = (1, last - 1), (around - 1, last + 1)
    first = around * np.arange(rings)[:, None]
    return np.stack([first + one, first + other], axis=2).reshape(-1, 2)
