"""A deficit as plain values, for JSON and for every other reader."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from pathways.deficits import HEEL_PARTS
from pathways.states import state_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways.deficits import Deficit, Effect

DIGITS = 4  # of a loss; finer steps mean nothing


def as_dict(deficit: Deficit) -> dict[str, Any]:
    """Keys lesion, skin, deep, muscles, reflexes, nerves, heel, spared, path, notes, red_flags.

    The targets are objects keyed by id (the heel by part) with name, loss, state, word, roots
    and why, and with variable and frequency where the state is variable. `nerves` holds lists of
    segments.
    """
    from pathways.atlas import load  # noqa: PLC0415 - the tables load on first use

    atlas = load()
    kinds = ("skin", "deep", "muscles", "reflexes")
    return {
        "lesion": _lesion(deficit),
        **{kind: _effects(kind, getattr(deficit, kind), getattr(atlas, kind)) for kind in kinds},
        "nerves": {
            name: [
                {
                    "start": piece.start,
                    "end": piece.end,
                    "loss": round(piece.loss, DIGITS),
                    "state": piece.state,
                    "roots": _rounded(piece.roots),
                }
                for piece in pieces
            ]
            for name, pieces in deficit.nerves.items()
        },
        "heel": _heel(deficit),
        "spared": [asdict(thing) for thing in deficit.spared],
        "path": list(deficit.path),
        "notes": list(deficit.notes),
        "red_flags": list(deficit.red_flags),
    }


def _lesion(deficit: Deficit) -> dict[str, Any]:
    lesion = deficit.lesion
    return {
        "id": lesion.id,
        "name": lesion.name,
        "side": lesion.side,
        "map": deficit.dermatome_map,
        "variants": list(deficit.variants),
        "cuts": [asdict(cut) for cut in deficit.outcome.cuts],
        "pain": list(lesion.pain),
    }


def _effects(
    kind: str, effects: Mapping[str, Effect], rows: Mapping[str, Any]
) -> dict[str, dict[str, Any]]:
    return {name: _effect(kind, rows[name].name, effect) for name, effect in effects.items()}


def _effect(kind: str, name: str, effect: Effect) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "name": name,
        "loss": round(effect.loss, DIGITS),
        "state": effect.state,
        "word": state_word(kind, effect.state),
        "roots": _rounded(effect.roots),
        "why": effect.why,
    }
    if effect.variable:
        plain |= {"variable": list(effect.variable), "frequency": effect.frequency}
    return plain


def _heel(deficit: Deficit) -> dict[str, dict[str, Any]]:
    from pathways.atlas import load  # noqa: PLC0415 - the tables load on first use

    atlas = load()
    names: dict[str, tuple[str, str]] = {
        str(row.heel): (kind, row.name)
        for kind, rows in (("skin", atlas.skin), ("deep", atlas.deep))
        for row in rows.values()
        if row.heel
    }
    return {part: _effect(*names[part], deficit.heel[part]) for part in HEEL_PARTS}


def _rounded(shares: Mapping[str, float]) -> dict[str, float]:
    return {root: round(share, DIGITS) for root, share in shares.items()}
