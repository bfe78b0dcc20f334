"""Put bones together before they are drawn: shape model, spine, foot, and joints that fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.articulation import articulated, facets_opened
from meshes.bones.coccyx import build_coccyx
from meshes.bones.foot import build_foot
from meshes.bones.pelvis_and_leg import build_pelvis_and_leg
from meshes.bones.sacrum import CarvedSacrum, carve_sacrum
from meshes.bones.spine import Spine, build_spine
from meshes.geometry.vectors import unit

if TYPE_CHECKING:
    from meshes.bones.shape_modes import Displacement
    from meshes.geometry.surfaces import Surface
    from meshes.raw.second_core import SecondCore
    from meshes.tables.body_tables import BodyTables

Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class Assembly:
    """All bones of the right side and the midline, dense, and what they were made by."""

    bones: dict[str, Surface]
    """By structure, for example ``femur``; mm, at the default body's size."""
    spine: Spine
    sacrum: CarvedSacrum
    coccyx: np.ndarray
    """Line of the coccyx (5, 3)."""
    size: float = 1.0
    """True size of the body over the size it is built at."""
    notes: tuple[str, ...] = ()
    """What the person who chose the body has to know, one sentence each."""


def build_assembly(
    tell: Progress,
    tables: BodyTables,
    differing: Displacement | None = None,
    second: SecondCore | None = None,
) -> Assembly:
    """Build every bone of a body of the shape model.

    Args:
        tell: Called with the share done (0..1) and what is being done.
        tables: Sizes of vertebrae and discs.
        differing: How the body differs from the model's mean.
        second: Builds the foot meanwhile.

    Raises:
        MissingDataError: A data package is not installed.
    """
    tell(0.0, "pelvis and leg")
    bones = build_pelvis_and_leg(differing)
    shank = bones["tibia"], bones["fibula"]
    foot = second.begin(build_foot, *shank) if second else partial(build_foot, *shank)
    tell(0.21, "spine")
    spine = build_spine(bones["sacrum"], tables.vertebrae, tables.vertebra_shapes, tables.discs)
    tell(0.46, "sacrum and coccyx")
    sacrum = carve_sacrum(bones["sacrum"], spine.plates["L5_S1"][0])
    coccyx = build_coccyx(_apex(bones["sacrum"]), unit(sacrum.front.at(1.0) - sacrum.front.at(0.9)))
    tell(0.92, "foot and joints")
    bones |= {"sacrum": sacrum.bone, "coccyx": coccyx.bone}
    bones |= foot()
    bones |= {f"vertebra_{level}": bone for level, bone in spine.vertebrae.items()}
    size = differing.size if differing else 1.0
    return Assembly(jointed(bones), spine, sacrum, coccyx.joints, size)


def jointed(bones: dict[str, Surface]) -> dict[str, Surface]:
    """Open the joints at which bones overlap or touch."""
    vertebrae = {name: bone for name, bone in bones.items() if name.startswith("vertebra")}
    others = articulated({name: bone for name, bone in bones.items() if name not in vertebrae})
    return others | facets_opened(vertebrae | {"sacrum": others["sacrum"]})


def _apex(sacrum: Surface) -> np.ndarray:
    """Lowest point (3,) of the sacrum's midline."""
    midline = sacrum.points[np.abs(sacrum.points[:, 0]) < 5]
    return np.asarray(midline[midline[:, 2].argmin()] * (0, 1, 1))
