"""The skeleton as it is drawn: bones and discs of the right side and the midline, and landmarks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meshes.bones.landmarks import find_landmarks
from meshes.bones.sesamoids import build_sesamoids
from meshes.bones.twelfth_rib import build_twelfth_rib
from meshes.geometry.surfaces import thinned
from meshes.places.limb_frames import DEFAULT_LEG

if TYPE_CHECKING:
    import numpy as np
    import pyvista as pv

    from meshes.bones.assembly import Assembly
    from meshes.bones.sacrum import CarvedSacrum
    from meshes.bones.spine import Spine

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
    notes: tuple[str, ...] = ()
    """What the person who chose the body has to know, one sentence each."""

    @property
    def scale(self) -> float:
        """Size of this body over that of the default one, for offsets written in mm."""
        hip, ankle = self.landmarks["hip_joint_centre"], self.landmarks["ankle_joint_centre"]
        return float(hip[2] - ankle[2]) / DEFAULT_LEG

    def is_midline(self, part: str) -> bool:
        """Tell whether a part is unpaired."""
        structure = part.partition(":")[2]
        return part in self.discs or structure in MIDLINE or structure.startswith("vertebra")


def drawn_skeleton(made: Assembly) -> Skeleton:
    """Thin the bones of an assembly to what is drawn, and find the landmarks on them."""
    return Skeleton(
        bones={
            f"bone:{name}": thinned(bone, _triangles(name)).polydata()
            for name, bone in made.bones.items()
        }
        | {"bone:rib_12": build_twelfth_rib(made.spine)}
        | {f"bone:{name}": bone for name, bone in build_sesamoids(made.bones).items()},
        discs={f"disc:{name}": disc.polydata() for name, disc in made.spine.discs.items()},
        landmarks=find_landmarks(made.bones, made.spine, made.sacrum, made.coccyx),
        spine=made.spine,
        sacrum=made.sacrum,
        size=made.size,
        notes=made.notes,
    )


def _triangles(bone: str) -> int:
    """Triangles that a bone is drawn with; the generated ones come thinned already."""
    family = bone.rpartition("_")[0] if bone[-1].isdigit() else bone
    return TRIANGLES.get(bone, TRIANGLES.get(family, 100_000))
