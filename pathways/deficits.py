"""Deficits: what a lesion causes, target by target, with the heel first and what is spared."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pathways.alarms import alarms_of, signs_of
from pathways.effects import Effect, Segment
from pathways.explanations import why, why_felt
from pathways.lesions import borders
from pathways.notes import notes_on, remarks_on
from pathways.outcomes import Outcome, outcome
from pathways.reports import effect_as_dict, lesion_as_dict, segments_as_dicts, site_as_dict
from pathways.spared import Spared, heel_path_of, path_of, spared_by
from pathways.states import STATES, VARIABLE
from pathways.terms import FELT, LOCAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.clinical_tables import Site
    from pathways.lesions import Lesion

EFFECT_KINDS = ("skin", "deep", "muscles", "reflexes")


@dataclass(frozen=True, eq=False)
class Deficit:
    """What a lesion causes. Everything is computed when it is first asked for."""

    outcome: Outcome = field(repr=False)

    @property
    def lesion(self) -> Lesion:
        """The lesion as it was asked for, with its side."""
        return self.outcome.lesion

    @property
    def atlas(self) -> Atlas:
        """The facts that it was worked out from."""
        return self.outcome.atlas

    @property
    def dermatome_map(self) -> str:
        """Id of the dermatome map."""
        return self.outcome.dermatome_map

    @property
    def variants(self) -> tuple[str, ...]:
        """Ids of the variants of anatomy that were chosen."""
        return self.outcome.variants

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides of the body that are affected, `right` and `left`."""
        side = self.lesion.side
        return ("right", "left") if side == "both" else (side,)

    @property
    def sites(self) -> tuple[Site, ...]:
        """The rows of its sites, as the chosen anatomy has them."""
        known = self.atlas.sites
        return tuple(known[part] for part in self.outcome.here.parts if part in known)

    @property
    def sites_at_grades(self) -> tuple[tuple[Site, str], ...]:
        """The same, each with the grade at which it is shown."""
        known, here = self.atlas.sites, self.outcome.here
        return tuple(
            (known[part], grade)
            for part, grade in zip(here.parts, here.grades, strict=True)
            if part in known
        )

    @cached_property
    def states(self) -> dict[str, dict[str, str]]:
        """The state of every target by kind (`EFFECT_KINDS`) and id: quick, for it has no words."""
        return self._by_kind(STATES, self.outcome.state_codes)

    @cached_property
    def feelings(self) -> dict[str, dict[str, str]]:
        """What is felt of every target, by kind and id; quick, as `states`."""
        return self._by_kind(FELT, self.outcome.felt_codes)

    def effect(self, kind: str, name: str) -> Effect:
        """The effect on one target: a kind of `EFFECT_KINDS` and the id of a row.

        Raises:
            KeyError: when there is none of this name.
        """
        return self._effect(self.outcome.network.place[kind, name])

    def why(self, kind: str, name: str) -> str:
        """`Effect.why` of one target, for whoever needs no more of its effect."""
        return why(self.outcome, self.outcome.network.place[kind, name])

    def roots(self, kind: str, name: str) -> dict[str, float]:
        """`Effect.roots` of one target."""
        return self._roots(self.outcome.network.place[kind, name])

    def moved_by(self, kind: str, name: str) -> tuple[tuple[str, ...], str | None]:
        """`Effect.variable` and `Effect.frequency` of one target."""
        return _moved_by(self.outcome, self.outcome.network.place[kind, name])

    @cached_property
    def skin(self) -> dict[str, Effect]:
        """Effect on every skin territory, in table order."""
        return self._effects("skin")

    @cached_property
    def deep(self) -> dict[str, Effect]:
        """Effect on every deep structure."""
        return self._effects("deep")

    @cached_property
    def muscles(self) -> dict[str, Effect]:
        """Effect on every muscle."""
        return self._effects("muscles")

    @cached_property
    def reflexes(self) -> dict[str, Effect]:
        """Effect on every reflex."""
        return self._effects("reflexes")

    @cached_property
    def heel(self) -> dict[str, Effect]:
        """Effect on the eight parts of the heel, in the order of `HEEL_PARTS`."""
        heel = self.atlas.heel_parts
        return {part: self.effect(kind, name) for part, (kind, name) in heel.items()}

    @cached_property
    def nerves(self) -> dict[str, tuple[Segment, ...]]:
        """The segments of every root and nerve, proximal to distal."""
        ends, found = borders(self.atlas), dict[str, list[Segment]]()
        for i, column in enumerate(self.outcome.network.columns):
            if column.kind == "nerves":
                start, end = ends[column.id][column.segment : column.segment + 2]
                state = STATES[self.outcome.codes[i]]
                loss = float(self.outcome.loss[i])
                felt = FELT[self.outcome.felt[i]]
                piece = Segment(column.id, start, end, loss, state, self._roots(i), felt)
                found.setdefault(column.id, []).append(piece)
        return {name: tuple(pieces) for name, pieces in found.items()}

    @cached_property
    def spared(self) -> tuple[Spared, ...]:
        """What a reader would ask about and is not hit, heel first, each with the reason."""
        return spared_by(self.outcome)

    @cached_property
    def path(self) -> tuple[str, ...]:
        """Ids of the nerves from the lesion down to what loses most, or else is felt most."""
        return path_of(self.outcome)

    @cached_property
    def heel_path(self) -> tuple[str, ...]:
        """Ids of the nerves from the lesion down to the heel; none where it is not touched."""
        return heel_path_of(self.outcome)

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """Remarks on the lesion as a whole: local pain, what the map claims, nerve conduction."""
        return notes_on(self.outcome)

    @cached_property
    def remarks(self) -> tuple[str, ...]:
        """The notes without those of the sites, for whoever shows a site's own words."""
        return remarks_on(self.outcome)

    @cached_property
    def red_flags(self) -> tuple[str, ...]:
        """The urgent warnings: of what is lost or felt, not of the name of a site."""
        return alarms_of(self.outcome)

    @cached_property
    def alarm_signs(self) -> tuple[str, ...]:
        """The same as a patient would notice it, in short sentences."""
        return signs_of(self.outcome)

    def to_dict(self) -> dict[str, Any]:
        """Everything as plain values for JSON.

        Keys lesion, skin, deep, muscles, reflexes, nerves, heel, spared, path, heel_path, notes,
        sites, red_flags.
        The targets are objects keyed by id, the heel by part (`reports.effect_as_dict`); `nerves`
        holds lists of segments (`reports.segments_as_dicts`).
        """
        told = {kind: self._told(kind) for kind in EFFECT_KINDS}
        heel = self.atlas.heel_parts
        return {
            "lesion": lesion_as_dict(self.outcome),
            **told,
            "nerves": {name: segments_as_dicts(pieces) for name, pieces in self.nerves.items()},
            "heel": {part: dict(told[kind][name]) for part, (kind, name) in heel.items()},
            "spared": [asdict(thing) for thing in self.spared],
            "path": list(self.path),
            "heel_path": list(self.heel_path),
            "notes": list(self.notes),
            "sites": {site.id: site_as_dict(site, grade) for site, grade in self.sites_at_grades},
            "red_flags": list(self.red_flags),
        }

    def _told(self, kind: str) -> dict[str, dict[str, Any]]:
        effects = getattr(self, kind).items()
        return {name: effect_as_dict(self.atlas, kind, name, effect) for name, effect in effects}

    def _effects(self, kind: str) -> dict[str, Effect]:
        return {name: self.effect(kind, name) for name in self.states[kind]}

    def _effect(self, column: int) -> Effect:
        found = self.outcome
        felt = FELT[found.felt_codes[column]]
        variants, frequency = _moved_by(found, column)
        return Effect(
            loss=found.lost[column],
            state=STATES[found.state_codes[column]],
            roots=self._roots(column),
            why=why(found, column),
            variable=variants,
            frequency=frequency,
            felt=felt,
            why_felt=why_felt(found, column),
            grade=found.grade_of(column) or ("" if felt == "none" else LOCAL),
        )

    def _by_kind(self, words: tuple[str, ...], codes: list[int]) -> dict[str, dict[str, str]]:
        """The word of every target, by kind and id, from the codes (C,) of all columns."""
        found: dict[str, dict[str, str]] = {kind: {} for kind in EFFECT_KINDS}
        for (kind, name), column in self.outcome.network.place.items():
            found[kind][name] = words[codes[column]]
        return found

    def _roots(self, column: int) -> dict[str, float]:
        if self.outcome.lost[column] <= 0.0:
            return {}
        shares = self.outcome.by_root[column].tolist()
        names = self.outcome.network.tree.roots
        return {root: share for root, share in zip(names, shares, strict=True) if share > 0.0}


def deficit(
    lesion: Lesion,
    dermatome_map: str = "default",
    variants: Iterable[str] = (),
    *,
    atlas: Atlas | None = None,
) -> Deficit:
    """What a lesion causes under one dermatome map and with the named variants of anatomy.

    The facts are those that the lesion was made from. One made by hand takes those of `atlas`, or
    of the installation.

    Raises:
        UnknownName: when the map, a variant or a cut nerve does not exist.
        VariantConflict: when two variants cannot occur together.
        ValueError: when the lesion was made from another atlas.
    """
    return Deficit(outcome(lesion, dermatome_map, variants, atlas=atlas))


def _moved_by(found: Outcome, column: int) -> tuple[tuple[str, ...], str | None]:
    """The common variants that move a column in or out of what is lost, or else felt."""
    if found.state_codes[column] == VARIABLE:
        return _variable(found, column, found.crossing)
    if FELT[found.felt_codes[column]] == "variable":
        return _variable(found, column, found.shifting)
    return (), None


def _variable(found: Outcome, column: int, moved: NDArray[np.bool_]) -> tuple[tuple[str, ...], str]:
    """The common variants that move a column, by a table (V, C) of what moves, and how often."""
    moving = tuple(
        other.variant
        for i, other in enumerate(found.alternatives)
        if other.common and moved[i, column]
    )
    rows = (found.atlas.variants[name] for name in moving)
    return moving, "; ".join(f"{row.name}: {row.frequency}" for row in rows)
