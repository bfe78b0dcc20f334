"""The joints at which the source bones run into each other, and the gaps that cartilage needs.

Bones of the shape model meet those of the foot model here, and the source data overlap by up to
6 mm, so the gaps are the least that keeps the bones apart, less than living cartilage.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from meshes.bones.joint_fit import Joint, opened_joints
from meshes.geometry.surfaces import joined_at_midline, right_half
from meshes.tables.bones import LEVELS

if TYPE_CHECKING:
    from meshes.geometry.surfaces import Surface

_TARSUS = (
    Joint("talus", "calcaneus", gap=1.4, yielding=0.2),
    Joint("talus", "navicular"),
    Joint("calcaneus", "cuboid"),
    Joint("navicular", "cuneiform_medial"),
    Joint("navicular", "cuneiform_intermediate"),
    Joint("navicular", "cuneiform_lateral"),
    Joint("cuneiform_medial", "cuneiform_intermediate"),
    Joint("cuneiform_intermediate", "cuneiform_lateral"),
    Joint("cuneiform_lateral", "cuboid"),
    Joint("cuneiform_medial", "metatarsal_1", gap=1.2),
    Joint("cuneiform_intermediate", "metatarsal_2"),
    Joint("cuneiform_lateral", "metatarsal_3"),
    Joint("cuboid", "metatarsal_4"),
    Joint("cuboid", "metatarsal_5"),
    *(Joint(f"metatarsal_{ray}", f"metatarsal_{ray + 1}", gap=0.6) for ray in range(1, 5)),
    *(Joint(f"metatarsal_{ray}", f"phalanx_proximal_{ray}", gap=1.2) for ray in range(1, 6)),
)
# The leg bones keep their scanned shape; the softer foot bones give way.
_ANKLE = (
    Joint("tibia", "talus", gap=1.0, yielding=0.0),
    Joint("fibula", "talus", gap=1.0, yielding=0.0),
)
_LEG = (
    Joint("femur", "hip", gap=0.5, yielding=1.0),
    Joint("sacrum", "hip", gap=1.2, yielding=0.0),
)

JOINTS = (*_ANKLE, *_TARSUS, *_LEG)
"""Paired joints that are opened."""

FACETS = (
    *(Joint(f"vertebra_{upper}", f"vertebra_{lower}") for upper, lower in pairwise(LEVELS)),
    Joint(f"vertebra_{LEVELS[-1]}", "sacrum"),
)
"""Facet joints, both sides of a level at once."""


def facets_opened(column: dict[str, Surface]) -> dict[str, Surface]:
    """Open the facet joints of symmetric vertebrae and sacrum; they stay exactly symmetric."""
    opened = opened_joints(column, FACETS)
    return {name: joined_at_midline(right_half(bone)) for name, bone in opened.items()}


def articulated(bones: dict[str, Surface]) -> dict[str, Surface]:
    """Open every joint at which bones overlap or touch.

    Args:
        bones: Right and midline bones by structure name, dense meshes in mm. The midline bones are
            not changed, so they stay symmetric.
    """
    return opened_joints(bones, JOINTS)
