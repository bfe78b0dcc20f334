"""The race itself: everybody in turn, round after round, and then one more visitor for each."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from playwright.sync_api import Error as BrowserError

from .same_body import SELECTIONS
from .visit import NoPictureError, open_page, visit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from playwright.sync_api import Browser

    from .entrants import Entrant
    from .place import Place

FURTHER = 2
"""Visitors that are opened beside one another to weigh them."""


@dataclass
class Results:
    """What came of it, by the name of a stack."""

    visits: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """One for each round."""
    session_mb: dict[str, list[float]] = field(default_factory=dict)
    """Server memory of each further visitor."""
    why_not: dict[str, str] = field(default_factory=dict)
    """What kept a stack from running at all, or went wrong in one of its visits."""
    loads: list[float] = field(default_factory=list)
    """How many processes wanted to run before each round, over the last minute."""


def raced(
    launch: Callable[[], Browser], entrants: Sequence[Entrant], place: Place, rounds: int
) -> Results:
    """Let everybody run `rounds` times, in turn; the first visit of all warms the servers."""
    found = Results(visits={one.stack.name: [] for one in entrants})
    for number in range(rounds + 1):
        load = os.getloadavg()[0]
        print(f"round {number} of {rounds}, load {load:.2f}" + (" (warming)" * (not number)))
        if number:
            found.loads.append(load)
        for entrant in entrants:
            _run(launch, entrant, place, found, counts=number > 0)
    return found


def _run(
    launch: Callable[[], Browser], entrant: Entrant, place: Place, found: Results, *, counts: bool
) -> None:
    name = entrant.stack.name
    if found.why_not.get(name) and not found.visits[name]:
        return  # it has been tried
    browser = launch()
    try:
        chosen = SELECTIONS if counts else SELECTIONS[:1]
        seen = asdict(visit(browser, entrant.stack, entrant.relay, place, chosen))
    except (NoPictureError, BrowserError) as error:
        found.why_not[name] = str(error).splitlines()[0]
        print(f"  {name}: {found.why_not[name]}")
        return
    finally:
        browser.close()
    found.visits[name] += [seen] * counts
    spent = ", ".join(f"{one:.2f}" for one in seen["selection_s"])
    print(f"  {name}: first picture {seen['first_picture_s']:.2f} s, selections {spent} s")


def weighed(
    launch: Callable[[], Browser], entrants: Sequence[Entrant], place: Place, found: Results
) -> None:
    """Weigh what a further visitor takes of the server.

    Where each visitor has a process of its own that is the process; where a page needs no server
    it is nothing.
    """
    for entrant in entrants:
        name = entrant.stack.name
        if not found.visits[name]:
            continue
        if entrant.stack.sessions == "process":
            found.session_mb[name] = [entrant.server.memory()]
        elif entrant.stack.sessions == "nothing":
            found.session_mb[name] = [0.0]
        else:
            found.session_mb[name] = _of_pages(launch, entrant, place)
        print(f"  {name}: {max(found.session_mb[name]):.1f} MB for a further visitor at most")


def _of_pages(launch: Callable[[], Browser], entrant: Entrant, place: Place) -> list[float]:
    browser = launch()
    open_page(browser, entrant.relay, place)
    weights = [entrant.server.memory()]
    for _ in range(FURTHER):
        open_page(browser, entrant.relay, place)
        weights.append(entrant.server.memory())
    browser.close()
    return [after - before for before, after in pairwise(weights)]
