"""Landmarks of the vertebral canal, the pedicles, foramina, facets and discs (right side)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.landmark_search import farthest
from meshes.tables.bones import DISCS, LEVELS

if TYPE_CHECKING:
    from meshes.bones.discs import Plate
    from meshes.bones.spine import Spine, VertebraFrame

FORAMEN_BELOW_PEDICLE = 5.0
"""Distance (mm) of the exiting root below the pedicle's lower border."""

Landmarks = dict[str, np.ndarray]


def spine_landmarks(spine: Spine) -> Landmarks:
    """Landmarks of T12 to L5 and of the discs below them."""
    found: Landmarks = {}
    for level in LEVELS:
        found |= _vertebra(level, spine.frames[level], spine.vertebrae[level].points)
    for disc, upper in zip(DISCS, LEVELS, strict=True):
        below, above = spine.plates[disc]
        middle = (below.centre + above.centre) / 2
        back = _rim(below, 0.0), _rim(above, 0.0)
        found[f"disc_centre_{disc}"] = middle
        found[f"disc_posterior_{disc}"] = (back[0] + back[1]) / 2
        frame = spine.frames[upper]
        aside = frame.size.canal_width / 2
        for name, x in (
            ("paracentral", 0.55 * aside),
            ("foraminal", aside + frame.size.pedicle_width / 2),
        ):
            found[f"disc_{name}_{disc}"] = (_rim(below, x) + _rim(above, x)) / 2
        found[f"disc_extraforaminal_{disc}"] = (
            _rim(below, 0.5 * below.width, 0.1) + _rim(above, 0.5 * above.width, 0.1)
        ) / 2
        found[f"facet_{disc}"] = _facet(frame)
    return found


def _rim(plate: Plate, x: float, back: float | None = None) -> np.ndarray:
    """Point (3,) on the back rim of a plate at a distance (mm) to the right of the midline."""
    share = min(abs(x) / (plate.width / 2), 0.98)
    y = plate.depth / 2 * (1 - share**2.35) ** (1 / 2.35) if back is None else back * plate.depth
    return np.asarray(plate.place(np.array([[-x, y, 0.0]]))[0])


def _facet(frame: VertebraFrame) -> np.ndarray:
    """Middle of the joint below a vertebra: its inferior articular process."""
    size = frame.size
    return frame.place(
        -size.canal_width / 2 - 2.5, size.back + size.canal_depth + 0.5, -size.height_back / 2 - 5.0
    )


def _vertebra(level: str, frame: VertebraFrame, points: np.ndarray) -> Landmarks:
    size = frame.size
    pedicle = size.pedicle_centre
    own_axes = frame.turn.T
    back, right = own_axes.T @ (0.0, 1.0, 0.0), own_axes.T @ (-1.0, 0.0, 0.0)
    below = pedicle[2] - size.pedicle_height / 2 - FORAMEN_BELOW_PEDICLE
    outer = -size.canal_width / 2 - size.pedicle_width
    return {
        f"vertebral_body_{level}": frame.centre,
        f"canal_{level}": frame.place(0.0, size.back + size.canal_depth / 2, 0.0),
        f"canal_posterior_{level}": frame.place(0.0, size.back + size.canal_depth, 0.0),
        f"lateral_recess_{level}": frame.place(
            -size.canal_width / 2 + 2.5, size.back + 4.0, pedicle[2]
        ),
        f"pedicle_{level}": frame.place(*pedicle),
        f"foramen_{level}": frame.place(pedicle[0], size.back + 2.0, below),
        f"foramen_medial_{level}": frame.place(
            -size.canal_width / 2 + 1.5, size.back + 4.0, below + 3.0
        ),
        f"foramen_exit_{level}": frame.place(outer - 4.0, size.back - 1.0, below - 2.0),
        f"transverse_process_{level}": farthest(points, right, 3),
        f"spinous_process_{level}": farthest(points, back, 3) * (0, 1, 1),
        f"vertebral_body_lateral_{level}": frame.place(-size.width / 2, 0.0, 0.0),
    }
