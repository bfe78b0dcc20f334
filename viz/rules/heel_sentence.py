"""The first sentence on a lesion: whether, and by which way, it can hurt or numb the heel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.explanations import listed, nerve_words
from pathways.spared import heel_nerves_of

if TYPE_CHECKING:
    from pathways import Deficit

FACES = {"medial": "inner side", "plantar": "bottom", "lateral": "outer side", "posterior": "back"}
"""The faces of the heel in plain words."""

WHOLE = "whole skin"
MOST_NERVES = 3
LOST = ("numb", "reduced", "possible")


def heel_sentence(deficit: Deficit, register: str) -> str:
    """Say in one or two short sentences what a lesion does to the heel.

    Args:
        deficit: what the lesion does.
        register: `patient`, `student` or `clinician`; the last two are told the nerve.

    """
    lost = _parts(deficit, states=LOST)
    felt = _parts(deficit, feelings=("likely", "possible"))
    some = _parts(deficit, states=("variable",), feelings=("variable",))
    told = _plain if register == "patient" else _exact
    return told(deficit, lost, felt, some)


def _parts(
    deficit: Deficit, *, states: tuple[str, ...] = (), feelings: tuple[str, ...] = ()
) -> list[str]:
    """The parts of the heel that are in one of these states, or felt so."""
    return [
        part
        for part, (kind, name) in deficit.atlas.heel_parts.items()
        if deficit.states[kind][name] in states or deficit.feelings[kind][name] in feelings
    ]


def _where(parts: list[str]) -> str:
    """The faces among parts of the heel; "" where only its depth is touched."""
    faces = [FACES[part] for part in parts if part in FACES]
    return listed(faces) if len(faces) < len(FACES) else WHOLE


def _plain(deficit: Deficit, lost: list[str], felt: list[str], some: list[str]) -> str:
    if not deficit.outcome.cuts:
        return f"{_plain_cause(deficit, felt)} No nerve is pressed."
    if lost:
        hurts = " It can also hurt." if felt else ""
        return (
            f"This nerve goes on to the heel. {_can(lost, 'grow numb')}{_so_in_some(some)}{hurts}"
        )
    if felt and _surely(deficit):
        return f"This nerve goes on to the heel. {_can(felt, 'hurt')}{_so_in_some(some)}"
    if felt:
        where = _where(felt)
        at = f" at its {where}" if where not in ("", WHOLE) else ""
        return f"Nerves of the heel run here. In some people the heel hurts{at} as well."
    if some:
        return f"In some people this nerve goes to the heel. {_can(some, 'hurt')}"
    return "This nerve does not go to the heel. The heel is spared."


def _plain_cause(deficit: Deficit, felt: list[str]) -> str:
    """What a cause that catches no nerve does to the heel."""
    if felt and _ill_nerves(deficit):
        return "The nerves of your heel are ill, and it hurts."
    if felt:
        return f"Your heel itself {'hurts here' if _surely(deficit) else 'can hurt'}."
    if deficit.lesion.refers:
        return "As a rule this pain does not reach your heel."
    return "This does not reach your heel."


def _surely(deficit: Deficit) -> bool:
    """Whether any part of the heel surely hurts, and not in some people alone."""
    return bool(_parts(deficit, feelings=("likely",)))


def _ill_nerves(deficit: Deficit) -> bool:
    """Whether the nerves themselves are ill, though none is caught at a place."""
    sites = deficit.atlas.sites
    kinds = {sites[part].kind for part in deficit.lesion.parts if part in sites}
    return "systemic" in kinds


def _can(parts: list[str], what: str) -> str:
    """That something can happen to parts of the heel."""
    where = _where(parts)
    if not where:
        return f"The heel can {what} deep inside."
    whole = where == WHOLE
    return f"The whole heel can {what}." if whole else f"The heel can {what} at its {where}."


def _so_in_some(some: list[str]) -> str:
    """What may fare the same with another anatomy."""
    where = _where(some)
    return f" In some people its {where} can too." if where else ""


def _exact(deficit: Deficit, lost: list[str], felt: list[str], some: list[str]) -> str:
    if not deficit.outcome.cuts:
        return _exact_cause(deficit, felt)
    hit = lost or felt
    faces = [part for part in hit if part in FACES]
    nerves = heel_nerves_of(deficit.outcome, faces or hit)[:MOST_NERVES]
    way = f" by {listed(nerve_words(name, atlas=deficit.atlas) for name in nerves)}"
    too = f"; in some anatomies so can {_named(some)}" if _where(some) else ""
    if lost:
        hurts = ", and it can hurt" if felt else ""
        return f"Reaches the heel{way}: {_named(lost)} can lose feeling{hurts}{too}."
    if felt and _surely(deficit):
        return f"Reaches the heel{way}: {_named(felt)} can hurt, and nothing is lost{too}."
    if felt:
        return f"Reaches the heel in some{way}: {_named(felt)} may hurt, and nothing is lost{too}."
    if some:
        return f"Reaches the heel in some anatomies: {_named(some)}."
    return "Does not reach the heel: none of its fibres is caught."


def _exact_cause(deficit: Deficit, felt: list[str]) -> str:
    """What a cause that catches no nerve does to the heel, for students and clinicians."""
    if felt and _ill_nerves(deficit):
        return (
            "The nerves of the heel fail from their ends, and it hurts; none is caught at a place."
        )
    if felt:
        sore = "is sore" if _surely(deficit) else "may be sore"
        return f"The heel itself {sore}; no nerve is caught."
    rule = "As a rule the heel" if deficit.lesion.refers else "The heel"
    return f"{rule} is not reached; no nerve is caught."


def _named(parts: list[str]) -> str:
    faces = [part for part in parts if part in FACES]
    if len(faces) == len(FACES):
        return "all its faces"
    return f"its {listed(faces)} {'face' if len(faces) == 1 else 'faces'}" if faces else "its depth"
