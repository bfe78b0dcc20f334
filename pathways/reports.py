"""Effects as plain values, for JSON and for every other reader."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from pathways.states import state_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pathways.atlas import Atlas
    from pathways.effects import Effect, Segment
    from pathways.outcomes import Outcome

DIGITS = 4  # of a loss; finer steps mean nothing


def lesion_as_dict(found: Outcome) -> dict[str, Any]:
    """The lesion as it was asked for, and its cuts in the chosen anatomy."""
    lesion = found.lesion
    return {
        "id": lesion.id,
        "name": lesion.name,
        "side": lesion.side,
        "map": found.dermatome_map,
        "variants": list(found.variants),
        "cuts": [asdict(cut) for cut in found.cuts],
        "pain": list(lesion.pain),
    }


def effect_as_dict(atlas: Atlas, kind: str, identifier: str, effect: Effect) -> dict[str, Any]:
    """Keys name, loss (0..1), state, word, roots, why; variable and frequency where it varies."""
    plain: dict[str, Any] = {
        "name": getattr(atlas, kind)[identifier].name,
        "loss": round(effect.loss, DIGITS),
        "state": effect.state,
        "word": state_word(kind, effect.state, atlas=atlas),
        "roots": _rounded(effect.roots),
        "why": effect.why,
    }
    if effect.variable:
        plain |= {"variable": list(effect.variable), "frequency": effect.frequency}
    return plain


def segments_as_dicts(pieces: Iterable[Segment]) -> list[dict[str, Any]]:
    """The segments of one nerve: start and end (0..1), loss (0..1), state, roots."""
    return [
        {
            "start": piece.start,
            "end": piece.end,
            "loss": round(piece.loss, DIGITS),
            "state": piece.state,
            "roots": _rounded(piece.roots),
        }
        for piece in pieces
    ]


def _rounded(shares: Mapping[str, float]) -> dict[str, float]:
    return {root: round(share, DIGITS) for root, share in shares.items()}
