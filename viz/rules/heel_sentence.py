"""The first sentence on a lesion: whether, and by which way, it can hurt or numb the heel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.explanations import listed, nerve_words

if TYPE_CHECKING:
    from pathways import Deficit

FACES = {"medial": "inner side", "plantar": "bottom", "lateral": "outer side", "posterior": "back"}
"""The faces of the heel in plain words."""

LOST = ("numb", "reduced", "possible")


def heel_sentence(deficit: Deficit, register: str) -> str:
    """Say in one or two short sentences what a lesion does to the heel.

    Args:
        deficit: what the lesion does.
        register: `patient`, `student` or `clinician`; the last two are told the nerve.

    """
    lost = [part for part, effect in deficit.heel.items() if effect.state in LOST]
    felt = [part for part, effect in deficit.heel.items() if effect.felt in ("likely", "possible")]
    some = [
        part
        for part, effect in deficit.heel.items()
        if effect.state == "variable" or effect.felt == "variable"
    ]
    told = _plain if register == "patient" else _exact
    return told(deficit, lost, felt, some)


def _where(parts: list[str]) -> str:
    """The faces among parts of the heel; "" where only its depth is touched."""
    faces = [FACES[part] for part in parts if part in FACES]
    return listed(faces) if len(faces) < len(FACES) else "whole skin"


def _plain(deficit: Deficit, lost: list[str], felt: list[str], some: list[str]) -> str:
    if not deficit.outcome.cuts:
        if felt:
            return "The heel itself hurts here. No nerve is pressed."
        return "This does not reach the heel. No nerve is pressed."
    if lost:
        where = _where(lost)
        numb = f"Its {where} can lose feeling." if where else "Deep in it feeling can be lost."
        hurts = " It can hurt." if felt else ""
        return f"This nerve goes on to the heel. {numb}{_so_in_some(some)}{hurts}"
    if felt:
        where = _at(_where(felt))
        return f"This nerve goes on to the heel. The heel can hurt{where}.{_so_in_some(some)}"
    if some:
        return f"In some people this nerve goes to the heel. Then it can hurt{_at(_where(some))}."
    return "This nerve does not go to the heel. The heel is spared."


def _so_in_some(some: list[str]) -> str:
    """What may fare the same with another anatomy."""
    where = _where(some)
    return f" In some people so can its {where}." if where else ""


def _at(where: str) -> str:
    return f", at its {where}" if where else " deep inside"


def _exact(deficit: Deficit, lost: list[str], felt: list[str], some: list[str]) -> str:
    if not deficit.outcome.cuts:
        touched = "The heel itself is sore" if felt else "The heel is not reached"
        return f"{touched}; no nerve is caught."
    path = deficit.heel_path
    way = f" by {nerve_words(path[-1], atlas=deficit.atlas)}" if path else ""
    too = f"; in some anatomies so can {_named(some)}" if _where(some) else ""
    if lost:
        hurts = ", and it can hurt" if felt else ""
        return f"Reaches the heel{way}: {_named(lost)} can lose feeling{hurts}{too}."
    if felt:
        return f"Reaches the heel{way}: {_named(felt)} can hurt, and nothing is lost{too}."
    if some:
        return f"Reaches the heel in some anatomies: {_named(some)}."
    return "Does not reach the heel: none of its fibres is caught."


def _named(parts: list[str]) -> str:
    faces = [part for part in parts if part in FACES]
    if len(faces) == len(FACES):
        return "all its faces"
    return f"its {listed(faces)} {'face' if len(faces) == 1 else 'faces'}" if faces else "its depth"
