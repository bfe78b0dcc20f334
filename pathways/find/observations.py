"""Observations: one thing seen under two names counts once.

A test that shows exactly one target is that target examined, a movement of one muscle alone is
that muscle, and a row of evidence.toml may say that it is the same as another question. In a list
all that examines one thing stands once.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from pathways.at_hand import kept_with_atlas
from pathways.find.order import steady
from pathways.find.questions import questions, shown_question

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.documents import Noted

    Whole = NDArray[np.int64]

ALONE = 0.95
"""A muscle that makes up so much of a movement is all of it."""
ALIKE = 0.6
"""Movements that share so much of their muscles are one thing."""


@kept_with_atlas
def observations(atlas: Atlas) -> Mapping[str, str]:
    """What is observed where a question is asked, by its name: mostly the question itself."""
    return MappingProxyType({of: _observed(atlas, of) for of in questions(atlas)})


def _observed(atlas: Atlas, of: str) -> str:
    kind, _, name = of.partition(":")
    row = atlas.evidence.get(name)
    if row and row.of == kind and row.same_as:
        return _observed(atlas, row.same_as)
    if kind == "test" and len(atlas.evidence[name].shows) == 1:
        of = shown_question(atlas.evidence[name].shows[0])
        kind, _, name = of.partition(":")
    if kind == "movement":
        for muscle, weight in atlas.movements[name].weights.items():
            if weight >= ALONE:
                return f"muscle:{muscle}"
    return of


@kept_with_atlas
def things(atlas: Atlas) -> Mapping[str, str]:
    """What is examined where a question is asked, by its name: in a list each thing stands once.

    Beside what is one observation, movements of the same muscles (the calf against the hand, and on
    tiptoe) and a movement of which a person tells are one thing.
    """
    first: dict[str, str] = {}
    for name, row in atlas.movements.items():
        alike = (
            one
            for one in first
            if steady(shared_muscles(atlas.movements[one].weights, row.weights)) >= ALIKE
        )
        first[name] = first.get(next(alike, ""), f"movement:{name}")
    known = observations(atlas)
    return MappingProxyType({of: _thing(atlas, of, first, known) for of in known})


def muscles_of(atlas: Atlas, of: str) -> Mapping[str, float]:
    """The muscles that a question examines, each with its share (0..1); none of other questions."""
    kind, _, name = of.partition(":")
    if kind == "movement":
        return atlas.movements[name].weights
    return {name: 1.0} if kind == "muscle" else {}


def shared_muscles(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """How much (0..1) of their muscles two questions share."""
    return sum(min(share, other.get(muscle, 0.0)) for muscle, share in one.items())


def _thing(atlas: Atlas, of: str, first: Mapping[str, str], known: Mapping[str, str]) -> str:
    kind, _, name = of.partition(":")
    row = atlas.evidence.get(name)
    if kind == "history" and row and len(row.shows) == 1:
        of = shown_question(row.shows[0])
    seen = known[of]
    kind, _, name = seen.partition(":")
    return first[name] if kind == "movement" else seen


def counted(atlas: Atlas, noted: Sequence[Noted], seen: Whole, nothing: Whole) -> Whole:
    """(F, N) the logarithms of findings with every observation counted once.

    Of several findings that are one observation the one that says most for or against a state
    counts there; the others say of it what `nothing` (F,) does.
    """
    found = seen
    for places in _several(atlas, noted):
        gain = seen[places] - nothing[places, None]
        most = np.abs(gain).argmax(axis=0)
        states = np.arange(seen.shape[1])
        found = found.copy()
        found[places] = nothing[places, None]
        found[np.array(places)[most], states] = seen[places][most, states]
    return found


def _several(atlas: Atlas, noted: Sequence[Noted]) -> Iterable[list[int]]:
    """Places of findings that are one observation on one side, where there are several."""
    known = observations(atlas)
    found: dict[tuple[str, str], list[int]] = {}
    for place, one in enumerate(noted):
        found.setdefault((known[one.of], one.side), []).append(place)
    return (places for places in found.values() if len(places) > 1)
