"""In which state each part is under a lesion: what it loses, and what shows at the lesion's sites.

This is the one place where the two are weighed against each other. Figures read the result; the
browser viewer gets it with the scene.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from typing_extensions import TypeAliasType, TypedDict

from pathways.at_hand import atlas_at_hand
from pathways.variants import site_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pathways import Atlas, Deficit, Lesion


State = TypeAliasType(
    "State",
    Literal[
        "untouched",
        "spared",
        "possible",
        "reduced",
        "numb",
        "variable",
        "felt_possible",
        "felt_variable",
        "felt",
        "felt_and_possible",
        "pain",
        "cause",
        "band",
        "slipped",
        "context",
        "displaced",
        "see_through",
        "a_only",
        "in_both",
        "b_only",
        "a_perhaps",
        "b_perhaps",
        "place_probable",
        "place_possible",
        "place_less_likely",
    ],
)
"""In which state a part may be: the names of `PART_STATES`."""


class PartState(NamedTuple):
    """What one state means for drawing.

    Args:
        name: the word in the tables.
        lit: a part in it is drawn though its layer is off, and nothing fainter replaces it.
        affected: something is lost, or is in some anatomies.
        felt: nothing is lost, and pain or tingling is felt.
        presses: it is shown as what presses on the nerve, or lies about it.
        faint: what lies under it has to be seen.
        perhaps: it is so in some people only, or it is slight.

    """

    name: State
    lit: bool = False
    affected: bool = False
    felt: bool = False
    presses: bool = False
    faint: bool = False
    perhaps: bool = False


class PartStateRecord(TypedDict):
    """What one state means for drawing; see `PartState`."""

    name: State
    lit: bool
    affected: bool
    felt: bool
    presses: bool
    faint: bool
    perhaps: bool


PART_STATES: tuple[PartState, ...] = (
    PartState("untouched"),
    PartState("spared"),
    PartState("possible", lit=True, affected=True, perhaps=True),
    PartState("reduced", lit=True, affected=True),
    PartState("numb", lit=True, affected=True),
    PartState("variable", lit=True, affected=True, perhaps=True),
    PartState("felt_possible", lit=True, felt=True, perhaps=True),
    PartState("felt_variable", lit=True, felt=True, perhaps=True),
    PartState("felt", lit=True, felt=True),
    PartState("felt_and_possible", lit=True, affected=True),
    PartState("pain", lit=True, felt=True),
    PartState("cause", lit=True, presses=True),
    PartState("band", lit=True, faint=True),
    PartState("slipped", lit=True),
    PartState("context", lit=True, presses=True),
    PartState("displaced", lit=True),
    PartState("see_through", lit=True, faint=True),
    PartState("a_only", lit=True),
    PartState("in_both", lit=True),
    PartState("b_only", lit=True),
    PartState("a_perhaps", lit=True, perhaps=True),
    PartState("b_perhaps", lit=True, perhaps=True),
    PartState("place_probable", lit=True),
    PartState("place_possible", lit=True),
    PartState("place_less_likely", lit=True),
)
"""Every state that a part can be in. The first ones are `pathways.STATES`, in their order; after
them come the three in which something is felt and nothing lost, and the one of what surely hurts
and has perhaps lost something: it is drawn as what hurts and told as what is perhaps lost.
Then come those of two lesions that are compared (`viz.rules.compared`), and last how probable it is
that a lesion lies there, by the words of `pathways.find.words`."""

DRAWN_WHERE_FELT: dict[str, State] = {
    "possible": "felt_possible",
    "variable": "felt_variable",
    "likely": "felt",
}
"""How a part is drawn of which nothing is lost, by whether it is felt."""
UNHURT = ("untouched", "spared")


def drawn_state(state: str, felt: str) -> str:
    """Give the state in which a part is drawn, from what it loses and what is felt there.

    What surely hurts is drawn so where a loss is only possible: a nerve that is pressed is lit as
    plainly as one that is irritated.
    """
    if state == "possible" and felt == "likely":
        return "felt_and_possible"
    return DRAWN_WHERE_FELT.get(felt, state) if state in UNHURT else state


CODES: dict[str, int] = {state.name: code for code, state in enumerate(PART_STATES)}

LIT = frozenset(state.name for state in PART_STATES if state.lit)
AFFECTED = tuple(state.name for state in PART_STATES if state.affected)
"""States in which a part is affected, or is in some anatomies; the weakest first."""


def local_states(
    effects: Mapping[str, str], lesion: Lesion, at_site: Mapping[str, State]
) -> dict[str, State]:
    """Say which parts show something else than their loss.

    A sore spot is in `pain` where no loss is shown. What shows at a site comes before a loss, but
    what it lies among (`context`) comes after. What presses is tinted as a whole only where the
    body has no shape of its own for it.

    Args:
        effects: the state of each target by the name of its part.
        lesion: as it acts in the anatomy shown.
        at_site: what shows at its sites, as `viz.rules.sites.part_states` gives it.

    """
    found: dict[str, State] = {}
    for part in pain_parts(lesion):
        if effects.get(part) not in AFFECTED:
            found[part] = "pain"
    if not at_site:
        return found | dict.fromkeys(pressing_parts(lesion), "cause")
    for part, state in at_site.items():
        if state != "context" or (found.get(part) or effects.get(part)) not in LIT:
            found[part] = state
    return found


def part_effects(deficit: Deficit) -> dict[str, str]:
    """Give the state of skin, deep structures and muscles by the names of their parts."""
    found: dict[str, str] = {}
    for kind, table in (("skin", "skin"), ("deep", "deep"), ("muscle", "muscles")):
        feelings = deficit.feelings[table]
        for name, state in deficit.states[table].items():
            found[f"{kind}:{name}"] = drawn_state(state, feelings[name])
    return found


def acting(lesion: Lesion, variants: Iterable[str], *, atlas: Atlas | None = None) -> Lesion:
    """Give the lesion as it acts in the anatomy of the variants: a site may be another one.

    The facts are those of `atlas`, or else its own. It carries them on.
    """
    facts = atlas_at_hand(atlas or lesion.atlas)
    return replace(site_in(facts, lesion, variants), atlas=facts)


def pain_parts(lesion: Lesion) -> list[str]:
    """Name the parts that a lesion makes sore, such as `deep:plantar_fascia`."""
    skin = atlas_at_hand(lesion.atlas).skin
    return [f"{'skin' if spot in skin else 'deep'}:{spot}" for spot in lesion.pain]


def pressing_parts(lesion: Lesion) -> list[str]:
    """Name the parts that press on the nerve in a lesion, such as `muscle:piriformis`."""
    sites = atlas_at_hand(lesion.atlas).sites
    found = (part for name in lesion.parts if name in sites for part in sites[name].presses)
    return list(dict.fromkeys(found))


def table() -> list[PartStateRecord]:
    """Give the states in the order of their codes, as the browser viewer reads them."""
    return [
        {
            "name": state.name,
            "lit": state.lit,
            "affected": state.affected,
            "felt": state.felt,
            "presses": state.presses,
            "faint": state.faint,
            "perhaps": state.perhaps,
        }
        for state in PART_STATES
    ]
