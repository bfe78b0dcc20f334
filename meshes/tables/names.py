"""What a table may refer to besides rows of tables: landmarks and parts that every body has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meshes.tables.bones import DISCS, LEVELS
from meshes.tables.courses import COURSES
from meshes.tables.ligaments import LIGAMENTS
from meshes.tables.lines import TENDONS, VESSELS
from meshes.tables.muscles import MUSCLE_PATHS
from meshes.tables.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from meshes.tables.body_tables import BodyTables

TOES: Final = ("1", "2", "3", "4", "5")
OF_A_DISC: Final = (
    "disc_centre", "disc_extraforaminal", "disc_foraminal", "disc_paracentral", "disc_posterior",
    "facet",
)  # fmt: skip
OF_A_VERTEBRA: Final = (
    "canal", "canal_posterior", "foramen", "foramen_exit", "foramen_medial", "lateral_recess",
    "pedicle", "spinous_process", "transverse_process", "vertebral_body", "vertebral_body_lateral",
)  # fmt: skip
SACRAL: Final = {
    "sacral_canal": ("S1", "S2", "S3", "S4", "S5"),
    "sacral_foramen_anterior": ("S1", "S2", "S3", "S4"),
    "sacral_foramen_inside": ("S1", "S2", "S3", "S4"),
    "sacral_foramen_posterior": ("S1", "S2", "S3", "S4"),
}
ROUND_A_HOLE: Final = {"obturator_rim": tuple(str(i) for i in range(1, 13))}
OF_A_TOE: Final = {
    "metatarsal_base": TOES,
    "metatarsal_head": TOES,
    "toe_tip": TOES,
    "intermetatarsal_space": TOES[:4],
    "web_space": TOES[:4],
}
SINGLE: Final = (
    # pelvis, sacrum and coccyx
    "acetabulum_centre", "ala_of_sacrum", "anterior_inferior_iliac_spine",
    "anterior_superior_iliac_spine", "coccyx_base", "coccyx_tip", "greater_sciatic_notch",
    "iliac_crest_cluneal", "iliac_crest_top", "iliac_crest_tubercle", "inguinal_ligament_lateral",
    "inguinal_ligament_middle", "ischial_spine", "ischial_tuberosity", "lesser_sciatic_notch",
    "obturator_canal", "obturator_foramen_centre", "posterior_superior_iliac_spine",
    "pubic_symphysis", "pubic_tubercle", "rib_12_middle", "rib_12_tip",
    "sacral_apex", "sacral_hiatus", "sacral_promontory",
    "sacroiliac_joint_anterior", "sacroiliac_joint_inferior", "sacroiliac_joint_posterior",
    # thigh and knee
    "adductor_hiatus", "adductor_tubercle", "femoral_neck", "femoral_shaft_middle",
    "greater_trochanter", "greater_trochanter_posterior", "greater_trochanter_tip",
    "hip_joint_centre", "knee_joint_centre", "lateral_femoral_condyle_posterior",
    "lateral_femoral_epicondyle", "lesser_trochanter", "linea_aspera_middle",
    "medial_femoral_condyle_posterior", "medial_femoral_epicondyle", "patella_apex",
    "patella_base", "patella_centre", "patella_front",
    # leg
    "ankle_anterior", "ankle_joint_centre", "ankle_posterior", "fibular_head_apex",
    "fibular_head_lateral", "fibular_neck", "fibular_neck_lateral", "gerdy_tubercle",
    "interosseous_membrane_distal", "interosseous_membrane_middle",
    "interosseous_membrane_proximal", "lateral_malleolus",
    "lateral_malleolus_anterior", "lateral_malleolus_lateral", "lateral_malleolus_posterior",
    "lateral_tibial_condyle", "medial_malleolus", "medial_malleolus_anterior",
    "medial_malleolus_medial", "medial_malleolus_posterior", "medial_tibial_condyle",
    "pes_anserinus", "tibial_condyles_posterior", "tibial_tuberosity",
    # foot
    "calcaneal_lateral_tubercle", "calcaneal_medial_tubercle", "calcaneal_tuberosity_posterior",
    "calcaneal_tuberosity_superior", "calcaneus_anterior", "calcaneus_lateral", "calcaneus_medial",
    "cuboid_lateral", "cuboid_plantar", "fifth_metatarsal_base", "medial_cuneiform_dorsal",
    "medial_cuneiform_plantar", "navicular_dorsal", "navicular_tuberosity", "sustentaculum_tali",
    "talar_head", "talar_neck_dorsal", "talus_medial", "talus_posterior",
)  # fmt: skip


def _landmarks() -> Iterator[str]:
    yield from SINGLE
    yield from (f"{name}_{disc}" for name in OF_A_DISC for disc in DISCS)
    yield from (f"{name}_{level}" for name in OF_A_VERTEBRA for level in LEVELS)
    for family in (SACRAL, ROUND_A_HOLE, OF_A_TOE):
        yield from (f"{name}_{number}" for name, numbers in family.items() for number in numbers)


LANDMARKS: Final = frozenset(_landmarks())
"""Names of all landmarks that are found on a body."""

TARSALS: Final = (
    "calcaneus", "talus", "navicular", "cuboid",
    "cuneiform_medial", "cuneiform_intermediate", "cuneiform_lateral",
)  # fmt: skip
BONES: Final = (
    *(f"vertebra_{level}" for level in LEVELS),
    *("rib_12", "sacrum", "coccyx", "hip", "femur", "patella", "tibia", "fibula"),
    *TARSALS,
    *(
        f"{bone}_{toe}"
        for bone in ("metatarsal", "phalanx_proximal", "phalanx_distal")
        for toe in TOES
    ),
    *(f"phalanx_middle_{toe}" for toe in TOES[1:]),
    *("sesamoid_medial", "sesamoid_lateral"),
)
"""Bones of the right side and the midline."""
OTHER_PARTS: Final = (
    *("skin:body", "dura:dural_sac", "cord:conus_medullaris", "cord:filum_terminale"),
    *(f"disc:{disc}" for disc in DISCS),
    *(f"ligament:ligamentum_flavum_{disc}" for disc in DISCS),
    *("ligament:posterior_longitudinal_ligament", "ligament:iliolumbar_ligament"),
    *("ligament:thoracolumbar_fascia", "ligament:linea_alba"),
    "ligament:plantar_aponeurosis",
    *("ligament:medial_meniscus", "ligament:lateral_meniscus"),
    *(f"ligament:articular_cartilage_of_{joint}" for joint in ("knee", "ankle")),
    *("deep:achilles_tendon", "deep:ankle_joint", "deep:calcaneal_periosteum"),
    *("deep:facet_joint_L4_5", "deep:facet_joint_L5_S1", "deep:heel_fat_pad", "deep:hip_joint"),
    *("deep:knee_joint", "deep:plantar_fascia", "deep:sacroiliac_joint"),
)
"""Parts that are built without a row in a table of the body, besides bones and what a root has."""


@dataclass(frozen=True)
class KnownRows:
    """The names that the tables themselves bring: titles of rows, be they right or wrong."""

    own: Path | None
    nerves: frozenset[str]
    bellies: frozenset[str]
    """Titles of the table of bellies, which are part names."""
    vessels: tuple[str, ...]
    """Titles of the table of vessels, which are part names, in its order."""
    parts: frozenset[str]
    """All parts of the body."""

    @property
    def muscles(self) -> frozenset[str]:
        """Muscles that have bellies."""
        return frozenset(
            name.removeprefix("muscle:") for name in self.bellies if name.startswith("muscle:")
        )

    @classmethod
    def of(cls, tables: BodyTables, own: Path | None) -> KnownRows:
        """Look through the tables.

        Args:
            tables: The tables as far as they could be read.
            own: Folder of the person's own tables.
        """
        titles = Reading(own).values
        nerves, bellies = frozenset(titles(COURSES)), frozenset(titles(MUSCLE_PATHS))
        vessels, roots = tuple(titles(VESSELS)), tables.facts.roots
        parts = (
            *(f"bone:{bone}" for bone in BONES),
            *OTHER_PARTS,
            *(f"dura:root_sleeve_{root}" for root in roots),
            *(f"ganglion:{root}" for root in roots),
            *(f"nerve:{nerve}" for nerve in nerves),
            *(f"tendon:{tendon}" for tendon in titles(TENDONS)),
            *(f"ligament:{ligament}" for ligament in titles(LIGAMENTS)),
            *bellies,
            *vessels,
        )
        return cls(own, nerves, bellies, vessels, frozenset(parts))
