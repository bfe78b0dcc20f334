"""Generate the twelfth rib: from the side of T12 outwards and downwards, floating in the flank.

Where it runs is the textbook's (Gray's Anatomy); its line and its sections are modelling values,
for its length differs widely between people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.geometry.closed_shapes import strap
from meshes.geometry.curves import arc_length, sampled, spline
from meshes.geometry.surfaces import Surface
from meshes.places.cloud import Cloud

if TYPE_CHECKING:
    import pyvista as pv

    from meshes.bones.spine import Spine

LINE = (
    (-23.0, 15.0, 5.0),
    (-36.0, 28.0, 0.0),
    (-60.0, 34.0, -11.0),
    (-85.0, 27.0, -28.0),
    (-103.0, 10.0, -47.0),
)
"""Places (mm) from the middle of the body of T12, from head to tip, in the body's directions."""
HALF_HEIGHT = (5.0, 4.6, 6.2, 5.6, 3.2)
"""Half height (mm) of its section at these places."""
HALF_THICKNESS = (4.0, 3.2, 2.9, 2.6, 2.0)
STEP = 5.0
"""Distance (mm) between its rings."""
SIDES = 10
JOINT_GAP = 0.8
"""Distance (mm) of its head from the vertebra."""
MIDDLE, TIP = 2, 4
"""Numbers of the places that are landmarks."""
INNER = (0.0, -30.0, 0.0)
"""Place (mm) from the middle of T12 that its inner side faces."""


def rib_landmarks(spine: Spine) -> dict[str, np.ndarray]:
    """Middle and tip (3,) of the right twelfth rib, mm."""
    line = np.array(LINE) + spine.frames["T12"].centre
    return {"rib_12_middle": line[MIDDLE], "rib_12_tip": line[TIP]}


def build_twelfth_rib(spine: Spine) -> pv.PolyData:
    """Build the right twelfth rib on the T12 of a body: closed, with point normals, mm."""
    centre = spine.frames["T12"].centre
    path, at = spline(np.array(LINE) + centre)
    arc = arc_length(path)
    sizes = sampled(np.array([HALF_HEIGHT, HALF_THICKNESS], float).T, arc[at], arc)
    rows = np.linspace(0, arc[-1], int(arc[-1] / STEP) + 1)
    line = sampled(np.column_stack([path, sizes]), arc, rows)
    outward = (line[:, :3] - centre - INNER) * (1.0, 1.0, 0.0)
    rib = strap(line[:, :3], line[:, 3], line[:, 4], outward, SIDES)
    points = np.asarray(rib.points, float)
    height, away = Cloud.of([spine.vertebrae["T12"].polydata()]).signed(points)
    # The head lies on the side of the vertebra.
    points = points + np.maximum(JOINT_GAP - height, 0)[:, None] * away
    return Surface(points, np.asarray(rib.regular_faces)).polydata()
