"""Everything that is written down of a body, in one value that is handed to its builders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.tables import bones, courses, licences, ligaments, limb_causes, lines, muscles, skin
    from meshes.tables import spinal_causes as spine
    from pathways.atlas import Atlas


@dataclass(frozen=True)
class BodyTables:
    """Everything that is written down of a body. Mappings go from a row's title to the row."""

    facts: Atlas
    """The fact tables: roots, nerves, targets, sites and the rest."""
    vertebrae: Mapping[str, bones.VertebraSize]
    discs: Mapping[str, bones.DiscSize]
    atlas_files: tuple[bones.AtlasFile, ...]
    skin_shapes: Mapping[str, skin.SegmentRow]
    bulges: tuple[skin.Bulge, ...]
    territories: Mapping[str, skin.Territory]
    key_points: Mapping[str, skin.KeyPoint]
    courses: Mapping[str, courses.CourseRow]
    course_variants: Mapping[str, Mapping[str, courses.CourseRow]]
    """Rows that differ, by variant and nerve."""
    muscles: Mapping[str, muscles.MuscleRow]
    volume_source: muscles.VolumeSource | None
    volumes: tuple[muscles.MuscleVolume, ...]
    tendons: Mapping[str, lines.LineRow]
    vessels: Mapping[str, lines.LineRow]
    ligaments: Mapping[str, ligaments.LigamentRow]
    limb_causes: Mapping[str, limb_causes.LimbRow]
    spinal_causes: Mapping[str, spine.SpinalRow]
    licences: Mapping[str, licences.Licence]
