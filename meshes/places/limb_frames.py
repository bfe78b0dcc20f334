"""A coordinate frame along each limb segment: how far along, round which side, how deep.

Four frames describe the right half of the body. Each has a straight *direction* that gives the
axial fraction, a *centre line* from which angles are taken, and the radii of bone and skin there:

========  ==========================  ============================  ===============================
frame     axial 0                     axial 1                       depth 0
========  ==========================  ============================  ===============================
trunk     top of T12                  ischial tuberosities          centre line of the trunk
thigh     hip joint centre            knee joint centre             surface of femur (or tibia)
leg       knee joint centre           ankle joint centre            surface of tibia (or talus)
foot      back of the calcaneus       tip of the second toe         outline of the foot's bones
========  ==========================  ============================  ===============================

Angles run from the front towards the midline: 0 anterior (foot: dorsal), 90 medial, 180 posterior
(foot: plantar), 270 lateral. Depth 1 is the skin; where a ray would cross the median plane before
the skin (upper thigh), depth 1 is the median plane, and where it would run up the leg (hindfoot) it
is a roof a little above the ankle joint. Without a skin, depth 1 is a nominal cover over the bone.
Fractions beyond 0..1 are allowed and run on straight.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy.ndimage import gaussian_filter, gaussian_filter1d, maximum_filter

from meshes.geometry.curves import ease
from meshes.geometry.sections import cross_section, ray_radii

Array = npt.NDArray[np.float64]

DEFAULT_LEG = 784.0
"""From hip to ankle of the default body, mm: the body that offsets in the tables are written on."""
AXIAL_STEP = 0.025
AXIAL_MARGIN = 0.2
ANGLE_STEP = 5.0  # degrees
NOMINAL_COVER = 30.0  # mm of soft tissue that stands for the skin before there is one
LEAST_COVER = 1.0  # mm that always lie between depth 0 and depth 1
ROOF_ABOVE_ANKLE = 33.0  # mm; the foot frame ends here towards the leg
SHAFT_FROM = 0.22  # fraction of the thigh below which the centre line follows the femoral shaft
LEG_BONES = ("bone:femur", "bone:tibia", "bone:talus")
FOOT_BONES = (
    "bone:talus",
    "bone:calcaneus",
    "bone:navicular",
    "bone:cuboid",
    "bone:cuneiform",
    "bone:metatarsal",
    "bone:phalanx",
)


class Skeletal(Protocol):
    """What a skeleton must offer here: bones by part name and landmarks in words."""

    @property
    def bones(self) -> Mapping[str, pv.PolyData]:
        """Bone meshes of the right side and the midline."""

    @property
    def landmarks(self) -> Mapping[str, Array]:
        """Points (3,) mm."""


@dataclass(frozen=True)
class LimbFrame:
    """Limb coordinates of one segment of the right side."""

    name: str
    """trunk, thigh, leg or foot."""
    origin: Array
    """(3,) mm, the point of axial 0."""
    direction: Array
    """(3,) unit vector from axial 0 to axial 1."""
    length: float
    """mm from axial 0 to axial 1."""
    front: Array
    """(3,) unit vector of angle 0, square to the direction."""
    medial: Array
    """(3,) unit vector of angle 90, square to both."""
    stations: Array
    """(n,) axial fractions of the tables, evenly spaced."""
    centres: Array
    """(n, 2) mm, centre line: offsets along front and medial from the straight axis."""
    bone_radius: Array
    """(n, m) mm from the centre line to the bone; columns are angles from 0 up to 360."""
    skin_radius: Array
    """(n, m) mm from the centre line to the skin."""

    def point(
        self, axial: npt.ArrayLike, angle: npt.ArrayLike, depth: npt.ArrayLike = 1.0
    ) -> Array:
        """Points in space of limb coordinates.

        Args:
            axial: fraction along the segment, any shape (0 proximal .. 1 distal).
            angle: degrees round the limb (0 front, 90 medial, 180 back, 270 lateral).
            depth: 0 at the bone (or centre line) .. 1 at the skin.

        Returns:
            (n, 3) mm, n the broadcast size of the three; (3,) mm when all three are numbers.
        """
        single = all(np.ndim(v) == 0 for v in (axial, angle, depth))
        s, a, d = (np.ravel(v).astype(float) for v in np.broadcast_arrays(axial, angle, depth))
        bone, skin = self._radius(self.bone_radius, s, a), self._radius(self.skin_radius, s, a)
        radius = bone + d * (skin - bone)
        turn = np.radians(a)
        points: Array = self.centre(s) + radius[:, None] * (
            np.cos(turn)[:, None] * self.front + np.sin(turn)[:, None] * self.medial
        )
        return points[0] if single else points

    def centre(self, axial: npt.ArrayLike) -> Array:
        """Points (n, 3) mm of the centre line at axial fractions (n,)."""
        s = np.ravel(np.asarray(axial, float))
        offset = np.stack([np.interp(s, self.stations, self.centres[:, i]) for i in (0, 1)], 1)
        along = self.origin + (s * self.length)[:, None] * self.direction
        return along + offset[:, :1] * self.front + offset[:, 1:] * self.medial

    def coordinates(self, points: npt.ArrayLike) -> tuple[Array, Array, Array]:
        """Limb coordinates of points (n, 3) mm: axial, angle (degrees) and depth, each (n,)."""
        p = np.atleast_2d(np.asarray(points, float))
        axial = (p - self.origin) @ self.direction / self.length
        away = p - self.centre(axial)
        front, medial = away @ self.front, away @ self.medial
        angle = np.degrees(np.arctan2(medial, front)) % 360.0
        bone = self._radius(self.bone_radius, axial, angle)
        skin = self._radius(self.skin_radius, axial, angle)
        depth = (np.hypot(front, medial) - bone) / np.maximum(skin - bone, 1e-6)
        return axial, angle, depth

    def _radius(self, table: Array, axial: Array, angle: Array) -> Array:
        """Bilinear look-up; angles wrap, fractions stop at the ends of the table."""
        rows, columns = table.shape
        i = np.clip((axial - self.stations[0]) / AXIAL_STEP, 0, rows - 1.000001)
        j = (angle % 360.0) / ANGLE_STEP
        i0, j0 = i.astype(int), j.astype(int) % columns
        fi, fj, j1 = i - i0, j - np.floor(j), (j0 + 1) % columns
        low = table[i0, j0] * (1 - fj) + table[i0, j1] * fj
        high = table[i0 + 1, j0] * (1 - fj) + table[i0 + 1, j1] * fj
        radius: Array = low * (1 - fi) + high * fi
        return radius


def build_frames(skeleton: Skeletal, skin: pv.PolyData | None = None) -> dict[str, LimbFrame]:
    """The frames "trunk", "thigh", "leg" and "foot" of the right side.

    Args:
        skeleton: bones and landmarks of the right side and the midline, in mm.
        skin: closed skin of the whole body; None gives a nominal cover over the bones.
    """
    makers = (_trunk, _thigh, _leg, _foot)
    return {frame.name: frame for frame in (make(skeleton, skin) for make in makers)}


def _trunk(skeleton: Skeletal, skin: pv.PolyData | None) -> LimbFrame:
    bones, points = skeleton.bones, skeleton.landmarks
    top = np.array([0.0, points["vertebral_body_L3"][1], bones["bone:vertebra_T12"].bounds[5]])
    low = np.array([0.0, points["hip_joint_centre"][1], bones["bone:hip"].bounds[4]])
    stations = _stations()
    axes = _axes("trunk", top, low)
    return _with_tables(axes, stations, np.zeros((len(stations), 2)), [], skin)


def _thigh(skeleton: Skeletal, skin: pv.PolyData | None) -> LimbFrame:
    bones, points = skeleton.bones, skeleton.landmarks
    axes = _axes("thigh", points["hip_joint_centre"], points["knee_joint_centre"])
    stations = _stations()
    centres = _slice_centres(axes, stations, bones["bone:femur"].points)
    shaft = ease(stations / SHAFT_FROM)[:, None]
    knee = np.clip((stations - 0.85) / 0.15, 0, 1)[:, None]
    at_shaft = np.stack(
        [np.interp(np.maximum(stations, SHAFT_FROM), stations, centres[:, i]) for i in (0, 1)], 1
    )
    centres = gaussian_filter1d(at_shaft * shaft * (1 - knee), 1.5, axis=0, mode="nearest")
    return _with_tables(axes, stations, centres, _meshes(bones, LEG_BONES), skin, median=True)


def _leg(skeleton: Skeletal, skin: pv.PolyData | None) -> LimbFrame:
    bones, points = skeleton.bones, skeleton.landmarks
    axes = _axes("leg", points["knee_joint_centre"], points["ankle_joint_centre"])
    stations = _stations()
    tibia = _slice_centres(axes, stations, bones["bone:tibia"].points)
    ends = np.clip(np.minimum(stations, 1 - stations) / 0.12, 0, 1)[:, None]
    centres = gaussian_filter1d(tibia * ends, 1.5, axis=0, mode="nearest")
    return _with_tables(axes, stations, centres, _meshes(bones, LEG_BONES), skin, median=True)


def _foot(skeleton: Skeletal, skin: pv.PolyData | None) -> LimbFrame:
    bones, points = skeleton.bones, skeleton.landmarks
    heel = np.array(points["calcaneal_tuberosity_posterior"], float)
    heel[2] = (bones["bone:calcaneus"].bounds[4] + bones["bone:calcaneus"].bounds[5]) / 2
    axes = _axes("foot", heel, points["toe_tip_2"])
    stations = _stations()
    meshes = _meshes(bones, FOOT_BONES)
    cloud = np.vstack([m.points for m in meshes])
    centres = gaussian_filter1d(_slice_centres(axes, stations, cloud), 2, axis=0, mode="nearest")
    roof = points["ankle_joint_centre"][2] + ROOF_ABOVE_ANKLE
    return _with_tables(axes, stations, centres, meshes, skin, roof=roof)


def _axes(name: str, start: Array, end: Array) -> LimbFrame:
    """A frame with empty tables between two points (3,) mm."""
    length = float(np.linalg.norm(end - start))
    direction = (end - start) / length
    front = np.array([0.0, 0.0, 1.0]) if name == "foot" else np.array([0.0, -1.0, 0.0])
    front = front - direction * (front @ direction)
    front /= np.linalg.norm(front)
    medial = np.array([1.0, 0.0, 0.0])
    medial = medial - direction * (medial @ direction) - front * (medial @ front)
    medial /= np.linalg.norm(medial)
    none = np.zeros((0, 0))
    return LimbFrame(name, start, direction, length, front, medial, none, none, none, none)


def _stations() -> Array:
    count = round((1 + 2 * AXIAL_MARGIN) / AXIAL_STEP) + 1
    return np.linspace(-AXIAL_MARGIN, 1 + AXIAL_MARGIN, count)


def _meshes(bones: Mapping[str, pv.PolyData], prefixes: tuple[str, ...]) -> list[pv.PolyData]:
    return [mesh for name, mesh in bones.items() if name.startswith(prefixes)]


def _slice_centres(axes: LimbFrame, stations: Array, points: Array) -> Array:
    """Middle of the bone's extent (front, medial) at each station, constant beyond its ends."""
    away = points - axes.origin
    axial = away @ axes.direction / axes.length
    front, medial = away @ axes.front, away @ axes.medial
    known, centres = [], []
    for s in stations:
        near = np.abs(axial - s) < AXIAL_STEP
        if near.sum() > 8:
            known.append(s)
            centres.append([(v[near].min() + v[near].max()) / 2 for v in (front, medial)])
    table = np.array(centres)
    return np.stack([np.interp(stations, known, table[:, i]) for i in (0, 1)], 1)


def _with_tables(
    axes: LimbFrame,
    stations: Array,
    centres: Array,
    meshes: list[pv.PolyData],
    skin: pv.PolyData | None,
    *,
    median: bool = False,
    roof: float | None = None,
) -> LimbFrame:
    """The frame with its centre line and the radii measured on the meshes."""
    draft = replace(axes, stations=stations, centres=centres)
    angles = np.arange(0, 360, ANGLE_STEP)
    bone = np.zeros((len(stations), len(angles)))
    for mesh in meshes:
        bone = np.maximum(bone, _measure(draft, mesh, angles, outermost=True))
    if axes.name == "foot":  # an outline that bridges the gaps between neighbouring bones
        bone = maximum_filter(bone, size=(3, 5), mode=("nearest", "wrap"))
        bone = gaussian_filter(bone, 1.0, mode=("nearest", "wrap"))
    limit = _limits(draft, angles, median=median, roof=roof)
    cover = np.minimum(bone + NOMINAL_COVER, limit)
    if skin is not None:
        measured = _measure(draft, skin, angles, outermost=False)
        cover = np.minimum(np.where(measured > 0, measured, cover), limit)
    bone = np.minimum(bone, cover - LEAST_COVER)  # a bone cut off by a limit lies just inside it
    return replace(
        draft, bone_radius=np.maximum(bone, 0), skin_radius=np.maximum(cover, LEAST_COVER)
    )


def _measure(frame: LimbFrame, mesh: pv.PolyData, angles: Array, *, outermost: bool) -> Array:
    """Radius (n, m) mm at which rays from the centre line leave a mesh; 0 where they miss it."""
    out = np.zeros((len(frame.stations), len(angles)))
    points, faces = np.asarray(mesh.points, float), np.asarray(mesh.regular_faces)
    height = (points - frame.origin) @ frame.direction / frame.length
    plane = np.stack([(points - frame.origin) @ v for v in (frame.front, frame.medial)], 1)
    for row, (station, centre) in enumerate(zip(frame.stations, frame.centres, strict=True)):
        segments = cross_section(plane, faces, height - station)
        if len(segments):
            out[row] = ray_radii(segments - centre, angles, outermost=outermost)
    return out


def _limits(frame: LimbFrame, angles: Array, *, median: bool, roof: float | None) -> Array:
    """Largest radius (n, m) mm up to the median plane and up to the roof of the foot frame."""
    turn = np.radians(angles)
    rays = np.cos(turn)[:, None] * frame.front + np.sin(turn)[:, None] * frame.medial
    centre = frame.centre(frame.stations)
    limit = np.full((len(frame.stations), len(angles)), 400.0)
    with np.errstate(divide="ignore"):
        if median:
            reach = -centre[:, :1] / rays[:, 0]
            limit = np.where(rays[:, 0] > 1e-6, np.minimum(limit, reach), limit)
        if roof is not None:
            reach = (roof - centre[:, 2:]) / rays[:, 2]
            limit = np.where(rays[:, 2] > 1e-6, np.minimum(limit, reach), limit)
    return np.asarray(np.maximum(limit, LEAST_COVER))
