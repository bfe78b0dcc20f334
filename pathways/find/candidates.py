"""Candidates: causes as they are ranked, stretches of one nerve and the site on them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pathways.at_hand import kept_with_atlas
from pathways.find.likelihoods import likelihood_table
from pathways.find.order import steady
from pathways.find.scores import NEVER
from pathways.lesions import borders

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pathways.atlas import Atlas
    from pathways.find.hypotheses import Hypothesis
    from pathways.find.scores import Scores

DIGITS = 4  # of a position


@dataclass(frozen=True)
class Stretch:
    """A stretch of a nerve, positions 0..1, and the words for where it begins and ends."""

    nerve: str
    start: float
    end: float
    words: str


@dataclass(frozen=True)
class Candidate:
    """One row of a ranking before it is told.

    `state` is the row of the table of likelihoods at its best grade; `causes` are the places of
    all causes that it stands for: of a site those of the stretch of nerve that it lies on as well.
    `likely` is its likelihood in hundredths of a logarithm.
    """

    id: str
    kind: str
    name: str
    grade: str
    probability: float
    likely: int
    state: int
    causes: tuple[int, ...]
    stretch: Stretch | None = None


def candidates(atlas: Atlas, found: Scores) -> tuple[Candidate, ...]:
    """All causes that are not left out, the most probable first; equal ones in table order."""
    alive = found.score[found.best] > NEVER
    groups = [list(group) for group in _together(found) if alive[group[0]]]
    ready = [_candidate(atlas, found, group) for group in _at_sites(atlas, found, groups)]
    return tuple(sorted(ready, key=lambda one: (-steady(one.probability), one.causes[0])))


def _together(found: Scores) -> Iterable[list[int]]:
    """Places of causes: each alone, or the neighbours on one nerve that nothing tells apart."""
    table = found.table
    group: list[int] = []
    before: tuple[object, ...] = ()
    for place, cause in enumerate(table.causes):
        if cause.kind != "nerve":
            yield [place]
            continue
        first = table.first[place]
        end = table.end[place]
        alive = bool(found.score[first] > NEVER)
        key = (cause.nerve, alive, *found.likely[first:end].tolist())
        if group and key != before:
            yield group
            group = []
        group.append(place)
        before = key
    if group:
        yield group


def _at_sites(atlas: Atlas, found: Scores, groups: list[list[int]]) -> Iterable[list[int]]:
    """The same, a stretch of a nerve behind the most probable site that lies on it.

    They are one place: what is cut there is the same, and no rival of it.
    """
    alone = {group[0]: group for group in groups if found.table.causes[group[0]].kind != "nerve"}
    known = sites_on_stretches(atlas)
    left = []
    for group in groups:
        sites = [site for place in group for site in known.get(place, ()) if site in alone]
        if sites:
            best = max(sites, key=lambda site: (steady(float(found.of_cause[site])), -site))
            alone[best] += group
        elif group[0] not in alone:
            left.append(group)
    return [*alone.values(), *left]


@kept_with_atlas
def sites_on_stretches(atlas: Atlas) -> Mapping[int, tuple[int, ...]]:
    """By the place of a stretch of a nerve among the causes, the places of the sites that cut it.

    A cut takes what leaves beyond it: a site belongs to the stretch that begins with it.
    """
    causes = likelihood_table(atlas).causes
    places = {cause.id: place for place, cause in enumerate(causes) if cause.kind == "site"}
    found = {}
    for place, cause in enumerate(causes):
        if cause.kind == "nerve":
            cut_there = [
                places[site]
                for site in cause.sites
                if all(cut.position < cause.end or cause.end == 1.0 == cut.position
                       for cut in atlas.sites[site].cuts)
            ]  # fmt: skip
            if cut_there:
                found[place] = tuple(cut_there)
    return found


def _candidate(atlas: Atlas, found: Scores, group: list[int]) -> Candidate:
    table = found.table
    causes = [table.causes[place] for place in group]
    first, last = causes[0], causes[-1]
    nerve = [cause for cause in causes if cause.kind == "nerve"]
    stretch = _stretch(atlas, nerve[0], last) if nerve else None
    states = found.best[group]
    state = int(states[np.argmax(found.score[states])])
    middle = round((first.start + last.end) / 2, DIGITS)
    return Candidate(
        id=f"{first.nerve}@{middle:g}" if nerve == causes else first.id,
        kind=first.kind,
        name=f"{first.name} {stretch.words}" if stretch and nerve == causes else first.name,
        grade=table.states[state].grade,
        probability=float(found.of_cause[group].sum()),
        likely=int(found.likely[state]),
        state=state,
        causes=tuple(group),
        stretch=stretch,
    )


def _stretch(atlas: Atlas, first: Hypothesis, last: Hypothesis) -> Stretch:
    nerve, places = first.nerve, borders(atlas)[first.nerve]
    whole = first.start == places[0] and last.end == places[-1]
    begins, ends = (border_words(atlas, nerve, at) for at in (first.start, last.end))
    words = "anywhere along it" if whole else f"from {begins} to {ends}"
    return Stretch(nerve, first.start, last.end, words)


def border_words(atlas: Atlas, nerve: str, at: float) -> str:
    """The words for a border: its end, the site that lies there, or what leaves there."""
    if at in {0.0, 1.0}:
        return "its beginning" if at == 0.0 else "its end"
    return _landmarks(atlas).get((nerve, at), f"{at:g} of its length")


@kept_with_atlas
def _landmarks(atlas: Atlas) -> Mapping[tuple[str, float], str]:
    """What is found at the borders of nerves; a site before a branch, a nerve before a target."""
    found: dict[tuple[str, float], str] = {}
    for site in atlas.sites.values():
        for cut in site.cuts:
            found.setdefault((cut.nerve, cut.position), f"the place of {site.name}")
    for row in atlas.nerves.values():
        for parent in row.parents:
            found.setdefault((parent.nerve, parent.position), f"the branching of {row.name}")
    for target in atlas.targets.values():
        for supply in target.supply:
            where = f"the branch to {target.name}"
            found.setdefault((supply.nerve, supply.position), where)
    return found
