"""Everything that is written down of a body, in one value that is handed to its builders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.tables import bones, lines, skin
    from meshes.tables import spinal_causes as spine
    from meshes.tables.courses import CourseRow
    from meshes.tables.licences import Licence
    from meshes.tables.ligaments import LigamentRow
    from meshes.tables.limb_causes import LimbRow
    from meshes.tables.muscles import MuscleRow, MuscleVolume, VolumeSource
    from meshes.tables.paraspinal import ParaspinalLevel
    from meshes.tables.sexes import SexRow
    from meshes.tables.vertebra_shapes import VertebraShape
    from pathways.atlas import Atlas


@dataclass(frozen=True)
class BodyTables:
    """Everything that is written down of a body. Mappings go from a row's title to the row."""

    facts: Atlas
    """The fact tables: roots, nerves, targets, sites and the rest."""
    vertebrae: Mapping[str, bones.VertebraSize]
    discs: Mapping[str, bones.DiscSize]
    vertebra_shapes: Mapping[str, VertebraShape]
    atlas_files: tuple[bones.AtlasFile, ...]
    sexes: Mapping[str, SexRow]
    physiques: Mapping[str, skin.PhysiqueRow]
    subcutaneous: tuple[skin.SubcutaneousPlace, ...]
    creases: tuple[skin.Crease, ...]
    territories: Mapping[str, skin.Territory]
    key_points: Mapping[str, skin.KeyPoint]
    courses: Mapping[str, CourseRow]
    course_variants: Mapping[str, Mapping[str, CourseRow]]
    """Rows that differ, by variant and nerve."""
    muscles: Mapping[str, MuscleRow]
    volume_source: VolumeSource | None
    volumes: tuple[MuscleVolume, ...]
    paraspinal: Mapping[str, ParaspinalLevel]
    """By level, from above downwards."""
    tendons: Mapping[str, lines.LineRow]
    vessels: Mapping[str, lines.LineRow]
    ligaments: Mapping[str, LigamentRow]
    limb_causes: Mapping[str, LimbRow]
    spinal_causes: Mapping[str, spine.SpinalRow]
    licences: Mapping[str, Licence]
