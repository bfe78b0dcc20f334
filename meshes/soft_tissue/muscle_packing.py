"""Let bellies grow to the volume they have in people and make room for each other.

Stations say where a muscle runs; how thick it may get is decided by its neighbours, the bones
and the skin, as in a leg. Tendons do not grow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy.spatial import cKDTree

from meshes.geometry.triangles import enclosed_volume

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt
    import pyvista as pv

    from meshes.soft_tissue.clearance import Shell

    Array = npt.NDArray[np.float64]
    Key = tuple[str, int]

GROWING: Final = 10  # rounds in which bellies grow as well as give way
SETTLING: Final = 2  # rounds in which they only give way
LONGEST_STEP: Final = 1.6  # mm that a surface grows or shrinks in a round
APART: Final = 0.3  # mm between two bellies
NEIGHBOURS: Final = 12
SEEN: Final = 14.0  # mm within which another belly is noticed
FIRMNESS: Final = 0.1  # what a tendon gives way, to a belly's 1.1
SMOOTHING: Final = 6
OFF_BONE: Final = 0.4  # mm
UNDER_SKIN: Final = 3.0  # mm, of a tendon or a thin sheet


@dataclass(frozen=True)
class Packing:
    """The walls of the compartments."""

    bone: Shell
    skin: Shell
    volumes: Mapping[Key, float]
    """mm3 that a belly grows to; others keep their size."""
    fat: Mapping[Key, float]
    """mm of fat and sheets over a belly besides the least cover, on the default body."""
    from_midline: Mapping[str, float]
    """mm that a muscle keeps from the median plane, on the default body."""
    scale: float
    """Size of the body over that of the default one."""

    def pack(
        self, bellies: Mapping[Key, pv.PolyData], kin: Sequence[str]
    ) -> dict[Key, pv.PolyData]:
        """Grow bellies, part them, and keep them off bone and under the skin.

        Args:
            bellies: closed meshes (mm), with `belly` (n,) at the points: 1 where it is thickest,
                0 where it is tendon.
            kin: for each belly a name; those of one name may overlap.

        Returns:
            The same meshes with other points, and with point normals.
        """
        now = {name: _with_normals(mesh) for name, mesh in bellies.items()}
        for turn in range(GROWING + SETTLING):
            for name, mesh in now.items() if turn < GROWING else ():
                mesh.points = np.asarray(mesh.points) + self._growth(name, mesh)
            _part(now, kin)
            if turn % 2:  # walls are costly to ask and bellies move little between
                for name, mesh in now.items():
                    mesh.points = self._within(name, mesh)
            now = {name: _smoothed(mesh) for name, mesh in now.items()}
        for name, mesh in now.items():
            mesh.points = self._within(name, mesh)
        return {name: _with_normals(mesh) for name, mesh in now.items()}

    def _growth(self, name: Key, mesh: pv.PolyData) -> Array:
        if name not in self.volumes:
            return np.zeros((mesh.n_points, 3))
        share = np.asarray(mesh.point_data["belly"])
        surface = mesh.area * max(float(share.mean()), 0.05)
        wanted = (self.volumes[name] - enclosed_volume(mesh)) / surface
        step = np.clip(wanted, -LONGEST_STEP, LONGEST_STEP)
        grown: Array = step * share[:, None] * np.asarray(mesh.point_data["Normals"])
        return grown

    def _within(self, name: Key, mesh: pv.PolyData) -> Array:
        points = self.bone.outside(np.asarray(mesh.points, float), OFF_BONE)
        cover = UNDER_SKIN + self.fat.get(name, 0.0) * np.asarray(mesh.point_data["belly"])
        points = self.skin.inside(points, self.scale * cover)
        # Its twin grows from the other side: what lies beyond the median plane is not its own.
        points[:, 0] = np.minimum(points[:, 0], -self.scale * self.from_midline[name[0]])
        return points


def _smoothed(mesh: pv.PolyData) -> pv.PolyData:
    return _with_normals(mesh.smooth_taubin(n_iter=SMOOTHING, pass_band=0.15))


def _with_normals(mesh: pv.PolyData) -> pv.PolyData:
    smooth: pv.PolyData = mesh.compute_normals(cell_normals=False, split_vertices=False)
    return smooth


def _part(bellies: Mapping[Key, pv.PolyData], kin: Sequence[str]) -> None:
    """Move points out of other bellies; the fleshier of two gives way the more."""
    points = np.vstack([np.asarray(mesh.points, float) for mesh in bellies.values()])
    normals = np.vstack([mesh.point_data["Normals"] for mesh in bellies.values()])
    flesh = np.concatenate([mesh.point_data["belly"] for mesh in bellies.values()]) + FIRMNESS
    counts = [mesh.n_points for mesh in bellies.values()]
    owner = np.repeat(np.unique(kin, return_inverse=True)[1], counts)
    _, near = cKDTree(points).query(points, NEIGHBOURS, distance_upper_bound=SEEN)
    beyond = near == len(points)
    near = np.where(beyond, 0, near)
    other = (owner[near] != owner[:, None]) & ~beyond
    first = near[np.arange(len(points)), other.argmax(1)]
    height = ((points - points[first]) * normals[first]).sum(1)
    short = np.where(other.any(1) & (height < APART), APART - height, 0.0)
    share = flesh / (flesh + flesh[first])
    moved = points + (share * np.minimum(short, 2 * LONGEST_STEP))[:, None] * normals[first]
    for mesh, part in zip(bellies.values(), np.split(moved, np.cumsum(counts)[:-1]), strict=True):
        mesh.points = part
