"""Two lesions beside each other: what the one hits alone, what both do, what the other does alone.

The browser viewer joins the same states by the same flags (`body/look/beside.ts`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from viz.rules import style
from viz.rules.part_states import CODES, PART_STATES, drawn_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways import Atlas, Deficit
    from viz.rules.part_states import PartState, State

NOTHING: State = "untouched"
CONTEXT: State = "context"
_Key = TypeVar("_Key")


class Hurt(NamedTuple):
    """What one of two lesions does: its deficit, and what shows at its sites."""

    deficit: Deficit
    at_site: Mapping[str, State]


def looks_beside(a: Hurt | None, b: Hurt | None, *, atlas: Atlas | None = None) -> style.Looks:
    """Turn two lesions into the looks of one body.

    Args:
        a: the first; None on a side that it does not hurt.
        b: the second, likewise.
        atlas: the facts where there is neither; None is those of the installation.

    """
    parts = [style.states_under(*hurt) if hurt else {} for hurt in (a, b)]
    stretches = [_stretches(hurt) for hurt in (a, b)]
    nerves: dict[str, list[style.Stretch]] = {}
    for (nerve, start, end), state in joined(*stretches).items():
        nerves.setdefault(nerve, []).append(style.Stretch(start, end, style.look("nerves", state)))
    whole = {nerve: tuple(pieces) for nerve, pieces in nerves.items()}
    return style.Looks(joined(*parts), whole, selected=True, atlas=atlas)


def joined(a: Mapping[_Key, str], b: Mapping[_Key, str]) -> dict[_Key, State]:
    """Join the states of two lesions, by part or by stretch; what neither names has none.

    Args:
        a: the states under A, what shows at its sites among them.
        b: the same under B.

    """
    names = dict.fromkeys([*a, *b])
    return {name: state_of(a.get(name, NOTHING), b.get(name, NOTHING)) for name in names}


def state_of(a: str, b: str) -> State:
    """Give the state of a part that is in one state under A and in another under B.

    What shows at a site stays as it is, before any loss; what it lies among comes after one, as
    for a lesion alone. What both spare is nothing to compare.
    """
    here, there = PART_STATES[CODES[a]], PART_STATES[CODES[b]]
    for one in (here, there):
        if _shows(one) and one.name != CONTEXT:
            return one.name
    if is_hit(here) and is_hit(there):
        return "in_both"
    if is_hit(here):
        return "a_perhaps" if here.perhaps else "a_only"
    if is_hit(there):
        return "b_perhaps" if there.perhaps else "b_only"
    return CONTEXT if CONTEXT in (a, b) else NOTHING


def is_hit(state: PartState) -> bool:
    """Whether something is lost or felt, be it in some people only."""
    return state.affected or state.felt


def _shows(state: PartState) -> bool:
    """Whether a part is lit for what it is, and not for what is lost or felt."""
    return state.lit and not is_hit(state)


def _stretches(hurt: Hurt | None) -> dict[tuple[str, float, float], str]:
    """Give the state of each stretch of a nerve: its id, start and end, proximal first."""
    nerves = hurt.deficit.nerves if hurt else {}
    return {
        (nerve, piece.start, piece.end): drawn_state(piece.state, piece.felt)
        for nerve, pieces in nerves.items()
        for piece in pieces
    }
