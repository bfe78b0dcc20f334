"""What of an address is kept where it says too much: red flags before anything else.

The browser viewer keeps the same; it gets the urgent questions with the contract.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pathways.at_hand import kept_with_atlas
from pathways.find.questions import UNREMARKABLE
from viz.view.address import MOST_FINDINGS, MOST_PARTS, is_finding

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from pathways import Atlas

_One = TypeVar("_One")


@kept_with_atlas
def urgent_questions(atlas: Atlas) -> frozenset[str]:
    """Questions that are a red flag where they are not normal (`pathways.find.red_flags`).

    Those of functions that alarm only when both legs are weak are none: each of them alone is not.
    """
    alarming = {
        target
        for row in atlas.functions.values()
        if row.alarm and row.alarm_from != "numb"
        for target in row.targets
    }
    flags = {f"{row.of}:{row.id}" for row in atlas.evidence.values() if row.red_flag}
    tested = {
        f"test:{row.id}"
        for row in atlas.evidence.values()
        if row.of == "test" and {shown.partition(":")[2] for shown in row.shows} & alarming
    }
    parts = {f"skin:{name}" for name in atlas.skin if name in alarming}
    muscles = {f"muscle:{name}" for name in atlas.muscles if name in alarming}
    return frozenset(flags | tested | parts | muscles)


def most_urgent(findings: Sequence[str], urgent: Collection[str]) -> list[str]:
    """Leave out findings beyond `MOST_FINDINGS`: the last ones, and urgent ones last of all."""
    return _kept(findings, MOST_FINDINGS, lambda text: _is_urgent(text, urgent))


def most_urgent_parts(
    pairs: Sequence[tuple[str, str]], urgent: Collection[str]
) -> list[tuple[str, str]]:
    """Leave out parts of an address beyond `MOST_PARTS`, those with urgent findings last of all."""
    return _kept(
        pairs,
        MOST_PARTS,
        lambda pair: (
            pair[0] == "finding" and any(_is_urgent(text, urgent) for text in pair[1].split(","))
        ),
    )


def _is_urgent(text: str, urgent: Collection[str]) -> bool:
    if not is_finding(text):
        return False
    kind, name, answer, *_ = text.split(":")
    return f"{kind}:{name}" in urgent and answer not in UNREMARKABLE


def _kept(all_of: Sequence[_One], most: int, is_urgent: Callable[[_One], bool]) -> list[_One]:
    if len(all_of) <= most:
        return list(all_of)
    places = sorted(range(len(all_of)), key=lambda place: not is_urgent(all_of[place]))
    return [all_of[place] for place in sorted(places[:most])]
