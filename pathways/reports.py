"""Effects as plain values, for JSON and for every other reader."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from pathways.states import state_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pathways.atlas import Atlas
    from pathways.clinical_tables import Site
    from pathways.effects import Effect, Segment
    from pathways.outcomes import Outcome

DIGITS = 4  # of a loss; finer steps mean nothing


def lesion_as_dict(found: Outcome) -> dict[str, Any]:
    """The lesion as it was asked for, and its cuts in the chosen anatomy."""
    lesion = found.lesion
    return {
        "id": lesion.id,
        "name": found.here.name,
        "grade": lesion.grade,
        "grades": dict(zip(lesion.parts, lesion.grades, strict=True)),
        "side": lesion.side,
        "map": found.dermatome_map,
        "variants": list(found.variants),
        "cuts": [asdict(cut) for cut in found.cuts],
        "pain": list(lesion.pain),
        "refers": list(lesion.refers),
    }


def site_as_dict(site: Site, shown: str) -> dict[str, Any]:
    """What an examiner finds at a site: place, findings, posture, tests, how often which grade.

    What is found belongs to the grade in which the site presents; `shown` at another, it is "".
    """
    fields = {"place", "findings", "posture", "tests", "accuracy", "spared_note", "grade", "grades"}
    told = site.model_dump(mode="json", include=fields)
    return told | {"findings": site.findings_at(shown)}


def effect_as_dict(atlas: Atlas, kind: str, identifier: str, effect: Effect) -> dict[str, Any]:
    """Keys name, loss (0..1), state, word, roots, why, felt, why_felt and grade.

    Where it varies with the anatomy, variable and frequency as well.
    """
    plain: dict[str, Any] = {
        "name": getattr(atlas, kind)[identifier].name,
        "loss": round(effect.loss, DIGITS),
        "state": effect.state,
        "word": state_word(kind, effect.state, atlas=atlas),
        "roots": _rounded(effect.roots),
        "why": effect.why,
        "felt": effect.felt,
        "why_felt": effect.why_felt,
        "grade": effect.grade,
    }
    if effect.variable:
        plain |= {"variable": list(effect.variable), "frequency": effect.frequency}
    return plain


def segments_as_dicts(pieces: Iterable[Segment]) -> list[dict[str, Any]]:
    """The segments of one nerve: start and end (0..1), loss (0..1), state, felt, roots."""
    return [
        {
            "start": piece.start,
            "end": piece.end,
            "loss": round(piece.loss, DIGITS),
            "state": piece.state,
            "felt": piece.felt,
            "roots": _rounded(piece.roots),
        }
        for piece in pieces
    ]


def _rounded(shares: Mapping[str, float]) -> dict[str, float]:
    return {root: round(share, DIGITS) for root, share in shares.items()}
