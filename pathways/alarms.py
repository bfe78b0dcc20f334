"""Alarms: what sends a person to an emergency department, told by what is lost or felt.

Not by the name of a site: a small disc in the midline has no alarm, a cut of S2 to S4 on both
sides has one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.explanations import listed
from pathways.names import in_a_sentence
from pathways.nerve_tree import TARGET_KINDS
from pathways.states import POSSIBLE, STATES, VARIABLE
from pathways.terms import FELT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.clinical_tables import BodyFunction
    from pathways.outcomes import Outcome

FAILS, HURTS = "Failing on both sides", "Hurting or tingling on both sides"
MAY_FAIL = "Perhaps failing on both sides"


def alarms_of(found: Outcome) -> tuple[str, ...]:
    """The warnings of the functions that fail, or whose skin hurts, on both sides.

    What hurts counts only where roots are hit and it is likely: a nerve beyond them that hurts on
    both sides is no emergency.
    """
    named: dict[str, dict[str, list[str]]] = {}
    for row, flag, how in _alarming(found):
        names = _hurting(found, row) if how == HURTS else [in_a_sentence(row.name)]
        named.setdefault(flag, {}).setdefault(how, []).extend(names)
    return tuple(f"{_told(by_how)} {flag}" for flag, by_how in named.items())


def signs_of(found: Outcome) -> tuple[str, ...]:
    """How a patient notices what sets off the alarms, a short sentence each."""
    signs = (row.patient_sign for row, _, _ in _alarming(found) if row.patient_sign)
    return tuple(dict.fromkeys(signs))


def _alarming(found: Outcome) -> Iterator[tuple[BodyFunction, str, str]]:
    """The functions that are hit on both sides, each with its warning and how it is hit."""
    if found.here.side != "both":
        return
    spinal = any(_is_spinal(found, cut.nerve) for cut in found.here.cuts)
    for row in found.atlas.functions.values():
        flag = row.red_flag if spinal else row.red_flag_beyond
        if row.alarm and flag and (how := _hit(found, row, spinal=spinal)):
            yield row, flag, how


def _told(by_how: dict[str, list[str]]) -> str:
    return " ".join(f"{how}: {listed(names)}." for how, names in by_how.items())


def _is_spinal(found: Outcome, nerve: str) -> bool:
    return nerve in found.atlas.roots or found.atlas.nerves[nerve].kind == "ramus"


def _hit(found: Outcome, function: BodyFunction, *, spinal: bool) -> str:
    """How a target of a function is hit; "" where none is."""
    columns = _columns(found, function)
    deficit = range(STATES.index(function.alarm_from), VARIABLE)
    lost = [found.state_codes[i] for i in columns if found.state_codes[i] in deficit]
    if lost:
        return FAILS if max(lost) > POSSIBLE else MAY_FAIL
    return HURTS if spinal and _hurting(found, function) else ""


def _hurting(found: Outcome, function: BodyFunction) -> list[str]:
    """The names of the targets of a function that likely hurt."""
    likely, columns = FELT.index("likely"), found.network.columns
    return [
        in_a_sentence(getattr(found.atlas, columns[i].kind)[columns[i].id].name)
        for i in _columns(found, function)
        if found.felt_codes[i] == likely
    ]


def _columns(found: Outcome, function: BodyFunction) -> list[int]:
    of = found.network.columns_of
    return [i for name in function.targets for i in of(name, TARGET_KINDS)]
