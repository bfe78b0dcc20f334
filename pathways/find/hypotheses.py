"""Hypotheses: every cause that is ranked, with the grades in which it occurs.

Roots and usual groups of roots, sites (those that catch no nerve among them), and each nerve
between two of its borders.
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import pairwise
from typing import TYPE_CHECKING

from pathways.at_hand import kept_with_atlas
from pathways.fibres import network
from pathways.lesions import borders, graded, lesion
from pathways.terms import GRADES, LOCAL

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pathways.atlas import Atlas
    from pathways.clinical_tables import Site
    from pathways.lesions import Lesion

SPINAL = "spinal"
WORDS = frozenset(("root", "nerve", "kind", "prior"))
"""What may stand before the colon of a selector."""
TAKEN = 0.2
"""A cause takes a root when its typical grade reaches at least this share of it."""


@dataclass(frozen=True)
class Hypothesis:
    """One cause. `start` and `end` (0..1) are the borders of a stretch of `nerve`.

    `kind` is root, roots, site, nerve, local, systemic or pair; `parts` are the ids that `lesion`
    takes, `roots` those of which it takes a good part on the spine, `sites` the sites that it is or
    that lie on it.
    """

    id: str
    kind: str
    name: str
    parts: tuple[str, ...]
    grades: tuple[str, ...]
    typical: str
    bilateral: bool = False
    nerve: str = ""
    start: float = 0.0
    end: float = 0.0
    roots: frozenset[str] = frozenset()
    sites: tuple[str, ...] = ()

    def lesion_at(self, grade: str, atlas: Atlas) -> Lesion:
        """The lesion of this cause at a grade."""
        ids = (part if grade == LOCAL else f"{part}:{grade}" for part in self.parts)
        return lesion(*ids, atlas=atlas)


@kept_with_atlas
def hypotheses(atlas: Atlas) -> tuple[Hypothesis, ...]:
    """Every cause that is ranked: roots, groups of roots, sites, stretches of nerves."""
    singles = (*atlas.roots, *groups(atlas), *atlas.sites)
    return (*(hypothesis(atlas, one) for one in singles), *_stretches(atlas))


def groups(atlas: Atlas) -> tuple[str, ...]:
    """The usual groups of roots: those that priors.toml names with a plus sign."""
    named = (one for row in atlas.priors.values() for one in row.of if "+" in one)
    return tuple(dict.fromkeys(named))


def hypothesis(atlas: Atlas, given: str) -> Hypothesis:
    """The cause of one id, or of several joined with +.

    Raises:
        UnknownName: an id is no root, nerve or site.
        ValueError: a position or grade is out of range.
    """
    asked = given.split("+")
    grades = {graded(one)[1] for one in asked}
    wanted = lesion(*asked, atlas=atlas)
    kinds = {_kind(atlas, part) for part in wanted.parts}
    kind = kinds.pop() if len(kinds) == 1 else "pair"
    if len(wanted.parts) > 1:
        kind = "roots" if kind == "root" else "pair"
    own = wanted.grades if grades != {""} else ()
    nerve, _, place = wanted.parts[0].partition("@")
    at = float(place or 0.0)
    return Hypothesis(
        id="+".join(wanted.parts),
        kind=kind,
        name=wanted.name if kind in {"site", "local", "systemic", "pair"} else _name(atlas, wanted),
        parts=wanted.parts,
        grades=own[:1] or _grades(atlas, wanted.parts),
        typical=wanted.grades[0],
        bilateral=wanted.side == "both",
        nerve=nerve if kind == "nerve" else "",
        start=at,
        end=at,
        roots=_roots(atlas, wanted),
        sites=(
            _sites_on(atlas, nerve, at, at)
            if kind == "nerve"
            else tuple(part for part in wanted.parts if part in atlas.sites)
        ),
    )


def selects(atlas: Atlas, selector: str, cause: Hypothesis, test: str = "") -> bool:
    """Whether a selector of the tables means a cause.

    `root:L5` whatever takes a good part of that root, `kind:local`, `nerve:tibial`, `prior:rare`,
    `spinal`, `listed` (sites that list the test, and the stretch of nerve they lie on), or an id
    with wildcards. Of two causes together either may be meant.
    """
    word, _, value = selector.partition(":")
    if value and word in WORDS:
        return value in _values(atlas, word, cause)
    if selector == SPINAL:
        on_spine = any(row.kind.startswith(SPINAL) for row in rows_of(atlas, cause))
        return on_spine or cause.kind in {"root", "roots"}
    if selector == "listed":
        return any(test in atlas.sites[site].tests for site in cause.sites)
    names = {cause.id, cause.nerve, *(cause.parts if cause.kind == "pair" else ())}
    if "*" not in selector:
        return selector in names
    return any(fnmatchcase(name, selector) for name in names)


def _values(atlas: Atlas, word: str, cause: Hypothesis) -> Collection[str]:
    """What a cause has of the thing that a selector asks for before its colon."""
    if word == "root":
        return cause.roots
    if word == "nerve":
        return (cause.nerve,)
    if word == "prior":
        return {row.prior for row in rows_of(atlas, cause)}
    if cause.kind != "pair":
        return (cause.kind,)
    return {cause.kind, *(_kind(atlas, part) for part in cause.parts)}


def rows_of(atlas: Atlas, cause: Hypothesis) -> list[Site]:
    """The sites that a cause is."""
    return [atlas.sites[part] for part in cause.parts if part in atlas.sites]


def _sites_on(atlas: Atlas, nerve: str, start: float, end: float) -> tuple[str, ...]:
    """The sites that cut this nerve alone, within a stretch of it."""
    return tuple(
        site.id
        for site in atlas.sites.values()
        if {cut.nerve for cut in site.cuts} == {nerve}
        and all(start <= cut.position <= end for cut in site.cuts)
    )


def _kind(atlas: Atlas, part: str) -> str:
    if part in atlas.roots:
        return "root"
    site = atlas.sites.get(part)
    if site is None:
        return "nerve"
    if site.kind == "systemic":
        return "systemic"
    return "site" if site.cuts else "local"


def _grades(atlas: Atlas, parts: Iterable[str]) -> tuple[str, ...]:
    """The grades that all parts can have; a local one has only its own."""
    known = [
        tuple(row.grade for row in atlas.sites[part].grades) if part in atlas.sites else GRADES
        for part in parts
    ]
    first = known[0]
    common = tuple(grade for grade in first if all(grade in other for other in known))
    return common or first


def _roots(atlas: Atlas, wanted: Lesion) -> frozenset[str]:
    """The roots of which at least `TAKEN` is reached on the spine, by the cuts themselves."""
    found = set()
    for cut in wanted.cuts:
        parents = atlas.nerves[cut.nerve].parents if cut.nerve in atlas.nerves else ()
        own = {cut.nerve} if cut.nerve in atlas.roots else set()
        own |= {parent.nerve for parent in parents if parent.nerve in atlas.roots}
        if cut.caught >= TAKEN:
            found |= own
    return frozenset(found)


def _name(atlas: Atlas, wanted: Lesion) -> str:
    names = (atlas.tree[part.partition("@")[0]].name for part in wanted.parts)
    return " + ".join(names)


def _stretches(atlas: Atlas) -> Iterable[Hypothesis]:
    carrying = network(atlas=atlas).carrying
    for name, row in atlas.nerves.items():
        if name not in carrying:
            continue
        for start, end in pairwise(borders(atlas)[name]):
            middle = f"{name}@{round((start + end) / 2, 4):g}"
            wanted = lesion(middle, atlas=atlas)
            yield Hypothesis(
                middle, "nerve", row.name, (middle,), GRADES, GRADES[-1], nerve=name,
                start=start, end=end, roots=_roots(atlas, wanted),
                sites=_sites_on(atlas, name, start, end),
            )  # fmt: skip
