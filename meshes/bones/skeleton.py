"""Put the skeleton together: bones and discs of the right side and the midline, and landmarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from meshes.bones.articulation import articulated, facets_opened
from meshes.bones.bone_axes import unit
from meshes.bones.bone_meshes import Surface, thinned
from meshes.bones.coccyx import build_coccyx
from meshes.bones.foot import build_foot
from meshes.bones.landmarks import find_landmarks
from meshes.bones.pelvis_and_leg import build_pelvis_and_leg
from meshes.bones.sacrum import CarvedSacrum, carve_sacrum
from meshes.bones.shape_modes import displacement
from meshes.bones.spine import Spine, build_spine

if TYPE_CHECKING:
    import pyvista as pv

    from meshes.body_choice import BodyChoice

Progress = Callable[[float, str], None]

DEFAULT_LEG = 784.0
"""From hip to ankle of the default body, mm: the body that offsets in the tables are written on."""

MIDLINE = frozenset({"sacrum", "coccyx"})
"""Unpaired bones besides the vertebrae."""


TRIANGLES = {
    "hip": 6400,
    "femur": 5000,
    "tibia": 4200,
    "fibula": 2600,
    "calcaneus": 3600,
    "talus": 2600,
    "navicular": 1400,
    "cuboid": 1400,
    "cuneiform_medial": 1200,
    "cuneiform_intermediate": 900,
    "cuneiform_lateral": 1000,
    "metatarsal": 1200,
    "phalanx_proximal": 600,
    "phalanx_middle": 400,
    "phalanx_distal": 400,
}
"""Triangles by bone or family of bones; they keep the look at the sizes that are drawn."""


@dataclass(frozen=True)
class Skeleton:
    """Bones and discs of the right side and the midline."""

    bones: dict[str, pv.PolyData]
    """By part name, for example ``bone:femur``; closed triangle meshes with normals, mm."""
    discs: dict[str, pv.PolyData]
    """By part name, for example ``disc:L4_5``."""
    landmarks: dict[str, np.ndarray]
    """Points (3,) of the right side and the midline, mm."""
    spine: Spine
    sacrum: CarvedSacrum
    size: float = 1.0
    """True size of the body over the size it is built at, which is about the default body's."""

    @property
    def scale(self) -> float:
        """Size of this body over that of the default one, for offsets written in mm."""
        hip, ankle = self.landmarks["hip_joint_centre"], self.landmarks["ankle_joint_centre"]
        return float(hip[2] - ankle[2]) / DEFAULT_LEG

    def is_midline(self, part: str) -> bool:
        """Tell whether a part is unpaired."""
        structure = part.partition(":")[2]
        return part in self.discs or structure in MIDLINE or structure.startswith("vertebra")


def build_skeleton(
    progress: Progress | None = None, choice: BodyChoice | None = None
) -> Skeleton:
    """Build every bone, disc and landmark.

    Every body is built with a leg as long as the default body's, so that a millimetre in code and
    tables means the same on all; the finished body is enlarged to its true size.

    Args:
        progress: Called with the share done (0..1) and what is being done.
        choice: Which body; None gives the default one.

    Raises:
        MissingDataError: A data package is not installed.
    """
    tell = progress or (lambda _share, _text: None)
    tell(0.0, "pelvis and leg")
    differing = displacement(choice.shape) if choice else None
    bones = build_pelvis_and_leg(differing)
    tell(0.2, "spine")
    spine = build_spine(bones["sacrum"])
    tell(0.4, "sacrum and coccyx")
    sacrum = carve_sacrum(bones["sacrum"], spine.plates["L5_S1"][0])
    coccyx = build_coccyx(_apex(bones["sacrum"]), unit(sacrum.front.at(1.0) - sacrum.front.at(0.9)))
    tell(0.7, "foot")
    bones |= {"sacrum": sacrum.bone, "coccyx": coccyx.bone}
    bones |= build_foot(bones["tibia"], bones["fibula"])
    bones = articulated(bones)
    bones |= facets_opened(
        {f"vertebra_{level}": bone for level, bone in spine.vertebrae.items()}
    )
    tell(0.9, "landmarks")
    landmarks = find_landmarks(bones, spine, sacrum, coccyx.joints)
    return Skeleton(
        bones={
            f"bone:{name}": thinned(bone, _triangles(name)).polydata()
            for name, bone in bones.items()
        },
        discs={f"disc:{name}": disc.polydata() for name, disc in spine.discs.items()},
        landmarks=landmarks,
        spine=spine,
        sacrum=sacrum,
        size=differing.size if differing else 1.0,
    )


def _triangles(bone: str) -> int:
    """Triangles that a bone is drawn with; the generated ones come thinned already."""
    family = bone.rpartition("_")[0] if bone[-1].isdigit() else bone
    return TRIANGLES.get(bone, TRIANGLES.get(family, 100_000))


def _apex(sacrum: Surface) -> np.ndarray:
    """Lowest point (3,) of the sacrum's midline."""
    midline = sacrum.points[np.abs(sacrum.points[:, 0]) < 5]
    return np.asarray(midline[midline[:, 2].argmin()] * (0, 1, 1))
