"""The word for a state, by the kind of thing and the register: a muscle is weak, a reflex absent.

The words of clinicians and students stand in the table of thresholds; here are those that it does
not have. The browser viewer gets all of them with the scene.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pathways
from viz.rules.part_states import PART_STATES
from viz.view import REGISTERS

if TYPE_CHECKING:
    from pathways import Atlas

TABLE_OF = {
    "skin": "skin",
    "deep": "deep",
    "muscle": "muscles",
    "reflex": "reflexes",
    "nerve": "nerves",
}
"""The table of facts by the kind of a target, the word before the colon of its name."""

_OWN = {"nerve": {"numb": "cut off"}}
_SORE = {
    "pain": "sore",
    "felt": "hurts",
    "felt_possible": "may hurt",
    "felt_variable": "hurts in some",
}
_FEELING = {
    "numb": "numb",
    "reduced": "less feeling",
    "possible": "a little less feeling",
    "variable": "less feeling in some people",
    "spared": "normal",
    "untouched": "normal",
}
_COMPARED = {
    "a_only": "A only",
    "in_both": "both",
    "b_only": "B only",
    "a_perhaps": "A perhaps",
    "b_perhaps": "B perhaps",
}
_PATIENT = {
    "skin": _FEELING,
    "deep": _FEELING,
    "muscle": {
        "numb": "does not work",
        "possible": "a little weak",
        "variable": "weak in some people",
        "spared": "works",
        "untouched": "works",
    },
}


def state_word(
    kind: str, state: str, register: str = "student", *, atlas: Atlas | None = None
) -> str:
    """Give the word for a state of a `skin`, `deep`, `muscle`, `reflex` or `nerve` target.

    Without an `atlas`, the words are those of the installation.
    """
    if state == "felt_and_possible":
        state = "possible"
    own = _OWN.get(kind, {}) | _SORE | _COMPARED
    if register == "patient":
        own |= _PATIENT.get(kind, {})
    return own.get(state) or pathways.state_word(TABLE_OF[kind], state, atlas=atlas)


def table(atlas: Atlas | None = None) -> dict[str, dict[str, dict[str, str]]]:
    """Give every word of an atlas, or of the installation, by register, kind and state."""
    states = [state.name for state in PART_STATES]
    return {
        register: {
            kind: {state: state_word(kind, state, register, atlas=atlas) for state in states}
            for kind in TABLE_OF
        }
        for register in REGISTERS
    }
