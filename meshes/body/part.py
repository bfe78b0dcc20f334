"""One thing that can be drawn."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyvista as pv

RIGHT, LEFT, MIDLINE = "right", "left", "midline"
SKIN = "skin:body"
"""Name of the part that is the whole skin."""


@dataclass(frozen=True)
class Part:
    """One thing that can be drawn: a closed triangle mesh with a name."""

    name: str
    """``kind:structure``, for example ``bone:femur``."""
    side: str
    """``right`` (it has a mirrored twin), ``left`` (it is the twin) or ``midline``."""
    points: np.ndarray
    """(n, 3) mm, single precision."""
    faces: np.ndarray
    """(m, 3) point numbers, seen from outside."""
    normals: np.ndarray
    """(n, 3) outward unit vectors."""
    data: Mapping[str, np.ndarray] = field(default_factory=dict)
    """Values at the points, (n,) or (n, k), for example ``along`` of a nerve."""

    @property
    def kind(self) -> str:
        """The word before the colon: bone, disc, dura, muscle, tendon, nerve, skin and so on."""
        return self.name.partition(":")[0]

    @property
    def structure(self) -> str:
        """The word after the colon."""
        return self.name.partition(":")[2]

    @cached_property
    def mesh(self) -> pv.PolyData:
        """The mesh for PyVista, made when it is first asked for."""
        import pyvista as pv  # noqa: PLC0415  # words need no VTK

        mesh: pv.PolyData = pv.PolyData.from_regular_faces(self.points, self.faces)
        mesh.point_data["Normals"] = self.normals
        for name, values in self.data.items():
            mesh.point_data[name] = values
        mesh.point_data.active_normals_name = "Normals"
        return mesh

    def mirrored(self) -> Part:
        """The twin on the other side."""
        flip = np.array([-1, 1, 1], dtype=self.points.dtype)
        return replace(
            self,
            side=LEFT if self.side == RIGHT else RIGHT,
            points=self.points * flip,
            faces=np.ascontiguousarray(self.faces[:, ::-1]),
            normals=self.normals * flip,
        )
