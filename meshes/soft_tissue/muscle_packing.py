"""Let bellies grow to the volume they have in people and make room for each other.

Stations say where a muscle runs; how thick it may get is decided by its neighbours, the bones
and the skin, as in a leg. Tendons do not grow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.geometry.closed_shapes import with_normals
from meshes.soft_tissue.muscle_crowd import Crowd
from meshes.soft_tissue.muscle_fairing import Fairing
from meshes.soft_tissue.muscle_growth import Growth
from meshes.soft_tissue.muscle_overlaps import overlaps
from meshes.soft_tissue.muscle_parting import Parting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt
    import pyvista as pv

    from meshes.soft_tissue.clearance import Shell

    Array = npt.NDArray[np.float64]
    Key = tuple[str, int]

SORTING: Final = 4  # rounds in which slim bellies part and only what touches no other grows
GROWING: Final = 18  # rounds in which all of them grows
CALMING: Final = 5  # of these, the last, in which what touches grows less and less
LAST: Final = 6  # rounds in which they only part
EVERYWHERE: Final = (0, 1, 2, 3, 4, 6, 8, 10, 13, 16, 19, 22, 25)
"""Rounds in which all neighbours are asked, else those that overlapped."""
LEFT: Final = 0.3  # mm that two bellies share, at least, that are asked in between
GROWTH: Final = 4.2  # mm that a surface that touches no other grows or shrinks in a round
TOUCHING: Final = 1.4  # mm that one does that touches another
COARSE: Final = 12.0  # mm between the places where bellies are asked whether they overlap
FINE: Final = 5.0  # the same in the last rounds
FIRMNESS: Final = 0.1  # what the tendon of a belly gives way, to the belly's 1.1
TENDON: Final = "tendon:"
"""How the name of a tendon that several muscles share begins: it gives way to none."""
OFF_BONE: Final = 0.4  # mm
UNDER_SKIN: Final = 3.0  # mm, of a tendon or a thin sheet


@dataclass(frozen=True)
class Packing:
    """The walls of the compartments."""

    bone: Shell
    bones: Sequence[pv.PolyData]
    """The same bones as closed meshes: a face may cut what all of its corners keep from."""
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
        self,
        bellies: Mapping[Key, pv.PolyData],
        kin: Sequence[str],
        walls: Sequence[pv.PolyData] = (),
    ) -> dict[Key, pv.PolyData]:
        """Grow bellies, part them, and keep them off bone and under the skin.

        Args:
            bellies: closed meshes (mm), with `belly` (n,) at the points: 1 where it is thickest,
                0 where it is tendon; and `beside` (n, 2), between which points its middle lies.
            kin: for each belly a name; those of one name may overlap.
            walls: closed meshes (mm) that bellies make way for and that stay as they are.

        Returns:
            The same meshes with other points, and with point normals.
        """
        crowd = Crowd.of([*bellies.values(), *walls])
        whole = Crowd.of([*bellies.values(), *walls, *self.bones])
        soft = sum(mesh.n_points for mesh in bellies.values())
        belly = np.concatenate([mesh.point_data["belly"] for mesh in bellies.values()])
        parting = Parting([*kin, *["wall"] * len(walls)], self._flesh(whole, bellies))
        now = crowd.volumes()
        wanted = [self.volumes.get(name, now[i]) for i, name in enumerate(bellies)]
        growth = Growth(
            np.append(wanted, now[len(wanted) :]), np.pad(belly, (0, len(crowd.points) - soft))
        )
        bounds = np.stack([belly, *self._bounds(bellies)])
        crowd = self._packed(crowd, whole, parting, growth, bounds, Fairing.of([*bellies.values()]))
        parts = zip(bellies.items(), crowd.each(crowd.points), strict=False)
        return {name: with_normals(_moved(mesh, points)) for (name, mesh), points in parts}

    def _packed(
        self,
        crowd: Crowd,
        whole: Crowd,
        parting: Parting,
        growth: Growth,
        bounds: Array,
        fairing: Fairing,
    ) -> Crowd:
        """Pack bellies between walls, the `crowd`; the `whole` has the bones after them."""
        soft, grown, moving = bounds.shape[1], SORTING + GROWING, len(crowd.points)
        still = whole.points[moving:]
        touching = np.full(len(whole.points), fill_value=True)
        asked, onto_bone = parting.neighbours(crowd), parting.beside_bones(whole)
        for turn in range(grown + LAST):
            last = turn >= grown
            if not last:
                calm = min(1.0, (grown - turn) / CALMING) * (turn >= SORTING)
                pace = np.where(touching[:moving], TOUCHING * calm, GROWTH)
                crowd = crowd.at(crowd.points + growth.way(crowd, pace))
            elif turn % 2 == 0:  # before they part: what bone pushes out shall not stay in a belly
                crowd = crowd.at(self._walled(crowd, bounds))
            everywhere = turn in EVERYWHERE
            asked = parting.neighbours(crowd) if everywhere else asked
            whole = whole.at(np.vstack([crowd.points, still]))
            found = overlaps(whole, np.vstack([asked, onto_bone]), FINE if last else COARSE)
            met = np.bincount(found.pair[found.depth > LEFT], minlength=len(asked)) > 0
            asked = asked[met[: len(asked)]] if everywhere else asked
            touching[:] = False
            touching[found.corners], touching[found.over] = True, True
            yielding = np.pad(growth.yielding(crowd), (0, len(still)))
            points = crowd.points + parting.way(whole, found, yielding)[:moving]
            if turn % 2 and not last:  # walls are costly to ask, and bellies move little
                points = self._walled(crowd.at(points), bounds)
            if not last:
                points[:soft] = fairing.faired(crowd.at(points).smoothed().points[:soft])
            crowd = crowd.at(points)
        return crowd

    def _flesh(self, whole: Crowd, bellies: Mapping[Key, pv.PolyData]) -> Array:
        """How readily (n,) each point gives way; walls and tendons never do."""
        # The larger of two gives way the more: it has room to bulge elsewhere.
        parts = [
            np.zeros(mesh.n_points)
            if key[0].startswith(TENDON)
            else (mesh.point_data["belly"] + FIRMNESS) * np.cbrt(self.volumes.get(key, 1.0))
            for key, mesh in bellies.items()
        ]
        flesh = np.concatenate(parts)
        return np.pad(flesh, (0, len(whole.points) - len(flesh)))

    def _bounds(self, bellies: Mapping[Key, pv.PolyData]) -> tuple[Array, Array]:
        """What lies over each point of a belly at its thickest, and how far it stays aside, mm."""
        counts = [mesh.n_points for mesh in bellies.values()]
        fat = np.repeat([self.fat.get(name, 0.0) for name in bellies], counts)
        aside = np.repeat([self.from_midline[name] for name, _ in bellies], counts)
        return fat, aside

    def _walled(self, crowd: Crowd, bounds: Array) -> Array:
        """All points (n, 3), the first of which are those of bellies: off bone, under the skin.

        No point leaves a bone away from the middle of its belly: it would come out beyond a thin
        one. These are led back when the bellies part from the bones.
        """
        belly, fat, aside = bounds
        points, middles = crowd.points, crowd.middles[: len(belly)]
        own = points[: len(belly)]
        free = self.bone.outside(own, OFF_BONE)
        away = ((free - own) * (middles - own)).sum(axis=1) < 0
        free[away] = own[away]
        free = self.skin.inside(free, self.scale * (UNDER_SKIN + fat * belly))
        # Its twin grows from the other side: what lies beyond the median plane is not its own.
        free[:, 0] = np.minimum(free[:, 0], -self.scale * aside)
        return np.vstack([free, points[len(belly) :]])


def _moved(mesh: pv.PolyData, points: Array) -> pv.PolyData:
    moved = mesh.copy()
    moved.points = points
    for only_here in ("beside", "drawn"):
        del moved.point_data[only_here]
    return moved
