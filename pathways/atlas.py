"""The atlas: every table of facts, held together. `library` says where it comes from."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pathways.terms import HEEL_PARTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pathways import clinical_tables as clinic
    from pathways import condition_tables as told
    from pathways import finding_tables as finding
    from pathways import tables
    from pathways.search_tables import Asked
    from pathways.variant_tables import Variant


@dataclass(frozen=True)
class Atlas:
    """All facts. Every table maps ids to rows and keeps the order of its file."""

    roots: Mapping[str, tables.Root]
    nerves: Mapping[str, tables.Nerve]
    skin: Mapping[str, tables.SkinTerritory]
    deep: Mapping[str, tables.DeepStructure]
    muscles: Mapping[str, tables.Muscle]
    reflexes: Mapping[str, tables.Reflex]
    structures: Mapping[str, tables.Structure]
    sites: Mapping[str, clinic.Site]
    variants: Mapping[str, Variant]
    maps: Mapping[str, clinic.DermatomeMap]
    nerve_fields: Mapping[str, clinic.NerveField]
    autonomous_zones: Mapping[str, clinic.AutonomousZone]
    heel: Mapping[str, clinic.HeelFact]
    piriformis_types: Mapping[str, clinic.PiriformisType]
    tests: Mapping[str, clinic.ProvocationTest]
    conditions: Mapping[str, told.Condition]
    doctor: Mapping[str, told.DoctorLine]
    coverage: Mapping[str, clinic.Coverage]
    corrections: Mapping[str, clinic.Correction]
    movements: Mapping[str, finding.Movement]
    evidence: Mapping[str, finding.Evidence]
    strengths: Mapping[str, finding.GradedWeight]
    agreements: Mapping[str, finding.Agreement]
    responses: Mapping[str, finding.ResponseCurve]
    priors: Mapping[str, finding.Prior]
    patterns: Mapping[str, finding.Pattern]
    differential_columns: Mapping[str, clinic.DifferentialColumn]
    differentials: Mapping[str, clinic.Differential]
    pairs: Mapping[str, clinic.Pair]
    findings: Mapping[str, clinic.Finding]
    functions: Mapping[str, clinic.BodyFunction]
    asked: Mapping[str, Asked]
    grades: Mapping[str, clinic.LesionGrade]
    channels: Mapping[str, clinic.LesionChannel]
    thresholds: Mapping[str, clinic.Threshold]
    sources: Mapping[str, clinic.Source]

    @cached_property
    def kept(self) -> dict[Callable[..., Any], Callable[..., Any]]:
        """Functions of this atlas with their answers (`at_hand.kept_with_atlas`)."""
        return {}

    @cached_property
    def tree(self) -> Mapping[str, tables.Root | tables.Nerve]:
        """Every strand that carries fibres: the roots, then the nerves."""
        return MappingProxyType({**self.roots, **self.nerves})

    @cached_property
    def targets(self) -> Mapping[str, tables.Target]:
        """Everything that fibres serve: skin territories, deep structures, muscles."""
        return MappingProxyType({**self.skin, **self.deep, **self.muscles})

    @cached_property
    def heel_parts(self) -> Mapping[str, tuple[str, str]]:
        """Kind (`skin` or `deep`) and id of the target that is each part of the heel, in order."""
        kinds = (("skin", self.skin), ("deep", self.deep))
        found = {row.heel: (kind, row.id) for kind, rows in kinds for row in rows.values()}
        return MappingProxyType({part: found[part] for part in HEEL_PARTS if part in found})

    def __getstate__(self) -> dict[str, dict[str, Any]]:
        """The tables alone, so that what carries an atlas can be copied and sent."""
        return {table.name: dict(getattr(self, table.name)) for table in fields(self)}

    def __setstate__(self, state: dict[str, dict[str, Any]]) -> None:
        """Put the tables back, closed again."""
        self.__dict__.update({name: MappingProxyType(rows) for name, rows in state.items()})
