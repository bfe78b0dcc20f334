"""Where the paths of the skin territories run on a body's skin."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from scipy.interpolate import PchipInterpolator
from scipy.spatial import cKDTree

from meshes.places.limb_frames import LimbFrame, Skeletal
from meshes.skin.key_points import place_near
from meshes.tables.rows import FRAMES
from meshes.tables.skin import SkinDirection, TerritoryPlace

Array = npt.NDArray[np.float64]

RAYS = (1, 2, 3, 4, 5)
"""Metatarsals with their toes, from the great toe on."""
DEFAULT_SHANK = 396.0  # mm from knee to ankle of the body that the radii are written for
STEP = 6.0  # mm between the points of a path, at most
EVENING = 3  # passes that even out a path, whose points stand on vertices of the skin
MIDLINE = 1e-6  # mm
NEAR_RAY = 5.0  # mm, in plan view, within which the back or the sole of a ray is looked for


@dataclass(frozen=True)
class _SkinPlace:
    """A place of the table, or one between two."""

    kind: str
    values: tuple[float, ...] = ()
    near: Mapping[str, float] = field(default_factory=dict)
    offset: Mapping[SkinDirection, float] = field(default_factory=dict)

    @classmethod
    def of(cls, row: TerritoryPlace) -> "_SkinPlace":
        if row.near is not None:
            return cls("near", (), row.near, row.offset)
        return cls(row.kind, row.values)


@dataclass(frozen=True)
class SkinPaths:
    """Finds places on the right half of the skin."""

    points: Array
    """(n, 3) mm, vertices of the right half."""
    tree: cKDTree
    frames: Mapping[str, LimbFrame]
    landmarks: Mapping[str, Array]
    ends: Array
    """(5, 3, 3) mm: base, head and tip of each ray."""
    scale: float

    @classmethod
    def of(cls, points: Array, skeleton: Skeletal, frames: Mapping[str, LimbFrame]) -> "SkinPaths":
        """Places on a skin whose right half has these vertices (n, 3) mm."""
        landmarks = skeleton.landmarks
        names = ("metatarsal_base_{}", "metatarsal_head_{}", "toe_tip_{}")
        ends = np.array([[landmarks[n.format(ray)] for n in names] for ray in RAYS], float)
        scale = frames["leg"].length / DEFAULT_SHANK
        return cls(points, cKDTree(points), frames, landmarks, ends, scale)

    def lay(self, rows: Sequence[TerritoryPlace]) -> tuple[Array, Array]:
        """A path as points (n, 3) mm on the skin, close together, and the radii (n,) mm there."""
        path = [_SkinPlace.of(row) for row in rows]
        at = np.array([self._at(place) for place in path])
        radius = self.scale * np.array([place.radius for place in rows])
        if len(path) == 1:
            return at, radius
        along = np.r_[0.0, np.cumsum(np.maximum(np.linalg.norm(np.diff(at, axis=0), axis=1), 1.0))]
        same = {place.kind for place in path} & {*FRAMES, "dorsal", "plantar"}
        fine = np.linspace(0, along[-1], int(along[-1] / STEP) + 2)
        radii = PchipInterpolator(along, radius)(fine)
        if len(same) == 1 and all(place.kind in same for place in path):
            values = np.array([place.values for place in path])
            if path[0].kind in FRAMES:
                values[:, 1] = np.unwrap(values[:, 1], period=360.0)
            between = PchipInterpolator(along, values)(fine)
            kind = path[0].kind
            places = [_SkinPlace(kind, tuple(value)) for value in between]
            return _evened(np.array([self._at(place) for place in places])), radii
        straight = PchipInterpolator(along, at)(fine)
        return _evened(self._on_skin(straight)), radii

    def _at(self, place: _SkinPlace) -> Array:
        """The point (3,) mm of the skin that a place means."""
        if place.kind in FRAMES:
            target = self.frames[place.kind].point(*place.values)
        elif place.kind == "near":
            target = place_near(place.near, place.offset, self.landmarks, self.scale)
        else:
            target = self._on_ray(place)
        found: Array = self._on_skin(target[None])[0]
        return found

    def _on_skin(self, targets: Array) -> Array:
        """The vertices (n, 3) mm nearest to points; of those in the midline, on the midline."""
        found: Array = self.points[self.tree.query(targets)[1]]
        middle = np.abs(targets[:, 0]) < MIDLINE
        line = self.points[np.abs(self.points[:, 0]) < MIDLINE]
        if middle.any() and len(line):
            found[middle] = line[cKDTree(line).query(targets[middle])[1]]
        return found

    def _on_ray(self, place: _SkinPlace) -> Array:
        """The skin over or under a place of the forefoot."""
        ray, reach = place.values
        line = np.array(
            [[np.interp(ray, RAYS, self.ends[:, i, c]) for c in range(3)] for i in range(3)]
        )
        outside = ray - np.clip(ray, RAYS[0], RAYS[-1])
        line += outside * (self.ends[-1] - self.ends[0]) / (len(RAYS) - 1)
        part = int(np.clip(np.floor(reach), 0, 1))
        target = line[part] + (reach - part) * (line[part + 1] - line[part])
        foot = self.points[:, 2] < self.landmarks["ankle_joint_centre"][2]
        flat = np.linalg.norm((self.points - target)[:, :2], axis=1)
        close = foot & (flat < max(NEAR_RAY, flat[foot].min() + 1.0))
        height = self.points[close, 2] - 0.5 * flat[close] * (1 if place.kind == "dorsal" else -1)
        best = height.argmax() if place.kind == "dorsal" else height.argmin()
        found: Array = self.points[close][best]
        return found


def _evened(path: Array) -> Array:
    """A path (n, 3) mm without the turns that it has from vertex to vertex; its ends stay."""
    path = path.copy()
    for _ in range(EVENING):
        path[1:-1] = (path[:-2] + 2 * path[1:-1] + path[2:]) / 4
    return path
