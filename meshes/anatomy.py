"""The body while it is being built: what later builders may look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from meshes.places.body_places import Places
from meshes.places.cloud import Cloud

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import pyvista as pv

    from meshes.bones.skeleton import Skeleton
    from meshes.places.course import Course
    from meshes.places.limb_frames import LimbFrame
    from meshes.tables.body_tables import BodyTables
    from pathways.atlas import Atlas


@dataclass(frozen=True)
class Anatomy:
    """Everything built so far, right side and midline, in mm."""

    tables: BodyTables
    """What is written down of the body, the facts among it."""
    skeleton: Skeleton
    skin: pv.PolyData
    """The closed skin of both sides."""
    frames: Mapping[str, LimbFrame]
    """Limb coordinates by segment: trunk, thigh, leg, foot."""
    meshes: Mapping[str, pv.PolyData]
    """By part name: bones, discs, muscles, deep structures and whatever came before."""
    courses: Mapping[str, Course] = field(default_factory=dict)
    """Nerve courses by nerve; empty before they are laid."""

    @property
    def facts(self) -> Atlas:
        """The fact tables."""
        return self.tables.facts

    @property
    def landmarks(self) -> Mapping[str, np.ndarray]:
        """Points (3,) of the right side and the midline, mm."""
        return self.skeleton.landmarks

    @property
    def scale(self) -> float:
        """Size of this body over that of the default one, for offsets written in mm."""
        return self.skeleton.scale

    @cached_property
    def places(self) -> Places:
        """All that a waypoint of a table may refer to, and the surfaces of bones and skin."""
        return Places(
            self.landmarks,
            self.frames,
            self.meshes,
            Cloud.of(self.skeleton.bones.values()),
            Cloud.of([self.skin]),
            self.scale,
            self.skeleton.size,
        )
