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
from meshes.soft_tissue.muscle_parting import Parting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt
    import pyvista as pv

    from meshes.soft_tissue.clearance import Shell

    Array = npt.NDArray[np.float64]
    Key = tuple[str, int]

GROWING: Final = 8  # rounds in which bellies grow fast
SETTLING: Final = 36  # rounds in which they find their surfaces
LOOSE: Final = 4  # of these, in which a surface still gives way only where it is free
LAST: Final = 10  # of these, in which bellies no longer grow
GROWTH: Final = 2.6  # mm that a surface grows or shrinks in a round
REGROWTH: Final = 0.7  # share of that while bellies settle
LONGEST_STEP: Final = 1.6  # mm
GIVING: Final = 0.4  # share of its way that a surface goes back from what lies under it
SETTLED: Final = 0.6  # the same when bellies settle
FIRMNESS: Final = 0.1  # what the tendon of a belly gives way, to the belly's 1.1
TENDON: Final = "tendon:"
"""How the name of a tendon that several muscles share begins: it gives way to none."""
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
        self,
        bellies: Mapping[Key, pv.PolyData],
        kin: Sequence[str],
        walls: Sequence[pv.PolyData] = (),
    ) -> dict[Key, pv.PolyData]:
        """Grow bellies, part them, and keep them off bone and under the skin.

        Args:
            bellies: closed meshes (mm), with `belly` (n,) at the points: 1 where it is thickest,
                0 where it is tendon.
            kin: for each belly a name; those of one name may overlap.
            walls: closed meshes (mm) that bellies make way for and that stay as they are.

        Returns:
            The same meshes with other points, and with point normals.
        """
        crowd = Crowd.of([*bellies.values(), *walls])
        soft = sum(mesh.n_points for mesh in bellies.values())
        belly = np.concatenate([mesh.point_data["belly"] for mesh in bellies.values()])
        # The larger of two gives way the more: it has room to bulge elsewhere.
        sizes = np.cbrt([self.volumes.get(name, 1.0) for name in bellies])
        large = np.repeat(sizes, [mesh.n_points for mesh in bellies.values()])
        firm = np.repeat(
            [name.startswith(TENDON) for name, _ in bellies], crowd.point_count[: len(bellies)]
        )
        flesh = np.where(firm, 0.0, (belly + FIRMNESS) * large)
        flesh = np.pad(flesh, (0, len(crowd.points) - soft))
        names = [*kin, *(["wall"] * len(walls))]
        parting = Parting(names, flesh, 2 * LONGEST_STEP)
        bounds = np.stack([belly, *self._bounds(bellies)])
        pairs = None
        for turn in range(GROWING + SETTLING):
            # Later only every other round looks at all; between them those that lay in each other.
            everywhere = turn < GROWING or (turn - GROWING) % 2 == 0
            early, last = turn < GROWING + LOOSE, turn >= GROWING + SETTLING - LAST
            if everywhere and not last:
                pace = 1.0 if turn < GROWING else REGROWTH
                crowd = crowd.at(crowd.points + pace * self._growth(crowd, [*bellies], belly))
            way, pairs = parting.round(
                crowd, GIVING if early else SETTLED, None if everywhere else pairs, firm=not early
            )
            points = crowd.points + way
            moved = np.arange(soft) if everywhere else np.flatnonzero(way[:soft].any(axis=1))
            if turn >= GROWING or turn % 2:  # walls are costly to ask, and bellies move little
                points[moved] = self._within(points[moved], *bounds[:, moved])
            if everywhere and not last:
                points[:soft] = crowd.at(points).smoothed().points[:soft]
            crowd = crowd.at(points)
        parts = zip(bellies.items(), crowd.each(crowd.points), strict=False)
        return {name: with_normals(_moved(mesh, points)) for (name, mesh), points in parts}

    def _growth(self, crowd: Crowd, names: Sequence[Key], belly: Array) -> Array:
        """How far (n, 3) mm the points of the bellies grow; those of walls do not."""
        share = np.pad(belly, (0, len(crowd.points) - len(belly)))
        means = np.array([max(float(part.mean()), 0.05) for part in crowd.each(share)])
        now = crowd.volumes()
        wanted = np.array([self.volumes.get(name, now[i]) for i, name in enumerate(names)])
        step = (wanted - now[: len(names)]) / (crowd.areas() * means)[: len(names)]
        step = np.clip(np.pad(step, (0, len(now) - len(names))), -GROWTH, GROWTH)
        return (np.repeat(step, crowd.point_count) * share)[:, None] * crowd.normals

    def _bounds(self, bellies: Mapping[Key, pv.PolyData]) -> tuple[Array, Array]:
        """What lies over each point of a belly at its thickest, and how far it stays aside, mm."""
        counts = [mesh.n_points for mesh in bellies.values()]
        fat = np.repeat([self.fat.get(name, 0.0) for name in bellies], counts)
        aside = np.repeat([self.from_midline[name] for name, _ in bellies], counts)
        return fat, aside

    def _within(self, points: Array, belly: Array, fat: Array, aside: Array) -> Array:
        points = self.bone.outside(points, OFF_BONE)
        points = self.skin.inside(points, self.scale * (UNDER_SKIN + fat * belly))
        # Its twin grows from the other side: what lies beyond the median plane is not its own.
        points[:, 0] = np.minimum(points[:, 0], -self.scale * aside)
        return points


def _moved(mesh: pv.PolyData, points: Array) -> pv.PolyData:
    moved = mesh.copy()
    moved.points = points
    return moved
