"""Lesions: which nerves are cut, where along them, and how much of them."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from pathways.at_hand import atlas_at_hand, kept_with_atlas
from pathways.names import UnknownName, nearest, quoted
from pathways.terms import ASKED_GRADES, CHANNELS, GRADES, LOCAL, SIDES, TYPICAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pathways.atlas import Atlas
    from pathways.clinical_tables import SiteCut
    from pathways.terms import AskedGrade, Channel, Grade, Side

IRRITATED, _, CUT = GRADES
MIXED = "mixed"
"""The grade of a lesion whose parts have several."""
NUMBER = r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?"
"""How a position is written. It is read in one way alone, so that a long one takes no longer."""

Reached = tuple[str, float, float, str]
"""What a cut reaches, whatever becomes of it: nerve, position, share and channel."""
NO_GRADE = "{name}: after : comes a grade: irritated, compressed, cut or typical."
NO_POSITION = "{name}: after @ comes a position between 0 (proximal) and 1 (distal)."


@dataclass(frozen=True)
class Cut:
    """A nerve hit at one place: of whatever leaves it beyond `position`, `share` is reached.

    `position` runs from 0 (proximal end) to 1 (distal end). What leaves at or before it is
    spared. `share` lies in 0..1. `channel` says which fibres are hit, `grade` what becomes of
    them: irritated fibres hurt and lose nothing. `caught` is the share that hurts or fails, never
    less than `share`: where a part of the fibres fails, the rest hurts.

    Raises:
        ValueError: when position, share, channel or grade are out of range.
    """

    nerve: str
    position: float = 0.0
    share: float = 1.0
    channel: Channel = "both"
    grade: Grade = "cut"
    caught: float = 0.0

    @functools.cached_property
    def reached(self) -> Reached:
        """What it reaches."""
        return self.nerve, self.position, self.share, self.channel

    @functools.cached_property
    def whole(self) -> Cut:
        """The same cut where it takes all that hurts or fails."""
        return replace(self, share=self.caught)

    @property
    def lost(self) -> float:
        """The share (0..1) of the fibres that fails."""
        return 0.0 if self.grade == IRRITATED else self.share

    def __post_init__(self) -> None:
        """Refuse numbers that mean nothing."""
        object.__setattr__(self, "caught", max(self.caught, self.share))
        if not 0.0 <= self.position <= 1.0:
            raise ValueError(f"{self.nerve}@{self.position}: a position lies between 0 and 1.")
        if not 0.0 <= self.share <= 1.0:
            raise ValueError(f"{self.nerve}: the share {self.share} does not lie between 0 and 1.")
        if not self.caught <= 1.0:
            raise ValueError(f"{self.nerve}: what is caught, {self.caught}, is more than 1.")
        if self.channel not in CHANNELS:
            raise ValueError(f"{self.nerve}: the channel is one of {', '.join(CHANNELS)}.")
        if self.grade not in GRADES:
            raise ValueError(f"{self.nerve}: the grade is one of {', '.join(GRADES)}.")


@dataclass(frozen=True)
class Lesion:
    """One or more cuts on one side or on both, with the spots that hurt without a cut.

    `parts` are the ids that the lesion was made from, `grades` the grade of each; a variant of
    anatomy can exchange a site among them, and then `share` (0..1, None for that of the grade) and
    `channel` narrow its cuts as they narrowed these.
    `pain` are ids of skin territories and deep structures that hurt, `refers` are those to which
    pain may spread where no caught fibre leads. `atlas` holds the facts it was made from; None for
    one made by hand, which takes those of whoever reads it.
    """

    id: str
    name: str
    cuts: tuple[Cut, ...]
    side: Side = "right"
    pain: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    share: float | None = None
    channel: Channel = "both"
    atlas: Atlas | None = field(default=None, compare=False, repr=False)
    grades: tuple[str, ...] = ()
    refers: tuple[str, ...] = ()

    @property
    def grade(self) -> str:
        """The grade of all its parts: one of `terms.GRADES`, local, or mixed where they differ."""
        known = set(self.grades) or {cut.grade for cut in self.cuts}
        return known.pop() if len(known) == 1 else MIXED if known else LOCAL


def lesion(
    *ids: str,
    side: Side = "right",
    share: float | None = None,
    channel: Channel = "both",
    grade: AskedGrade = "typical",
    atlas: Atlas | None = None,
) -> Lesion:
    """The lesion of all given roots, nerves (`nerve` or `nerve@position`) and sites together.

    A root or a nerve without a position is hit at its proximal end. A bilateral site (central
    stenosis, cauda equina) takes both sides whatever `side` says. `id:grade` grades one of them,
    `grade` the rest; typical is what most people with a site present, and cut for a root or nerve.
    `share` (0..1) stands in for the share of fibres that the grade reaches of a root or nerve, and
    scales those of a site; `channel` narrows cuts of all fibres to sensory or motor ones. The same
    ids give the same lesion in any order; what is given twice counts once, at its gravest grade,
    and so does what two sites cut alike. Without an `atlas`, the facts are those of the
    installation.

    Raises:
        UnknownName: when an id is no root, nerve or site; it carries the nearest names.
        ValueError: when no id is given, or a position, share, grade or side is out of range.
    """
    if not ids:
        raise ValueError("A lesion needs at least one root, nerve or site.")
    if side not in SIDES:
        raise ValueError(f"The side {side!r} is not one of {', '.join(SIDES)}.")
    if grade not in ASKED_GRADES:
        raise ValueError(f"The grade {quoted(str(grade))} is not one of {', '.join(ASKED_GRADES)}.")
    if share is not None and not 0.0 <= share <= 1.0:
        raise ValueError(f"The share {share} does not lie between 0 and 1.")
    atlas = atlas_at_hand(atlas)
    found: dict[str, Lesion] = {}
    for identifier in ids:
        piece = _piece(atlas, identifier, grade, share)
        known = found.get(piece.parts[0])
        if known is None or _gravity(piece) > _gravity(known):
            found[piece.parts[0]] = piece
    pieces = sorted(found.values(), key=lambda piece: _rank(atlas, piece))
    return Lesion(
        id="+".join(piece.id for piece in pieces),
        name=" + ".join(piece.name for piece in pieces),
        cuts=_each_place_once(_narrowed(c, channel) for piece in pieces for c in piece.cuts),
        side="both" if any(piece.side == "both" for piece in pieces) else side,
        pain=tuple(dict.fromkeys(spot for piece in pieces for spot in piece.pain)),
        refers=tuple(dict.fromkeys(spot for piece in pieces for spot in piece.refers)),
        parts=tuple(piece.parts[0] for piece in pieces),
        share=share,
        channel=channel,
        atlas=atlas,
        grades=tuple(piece.grades[0] for piece in pieces),
    )


def graded(identifier: str) -> tuple[str, str]:
    """An id and the grade that stands behind its colon; "" for none."""
    name, _, grade = identifier.partition(":")
    return name, grade


def typical_grade(name: str, *, atlas: Atlas | None = None) -> str:
    """The grade at which a root, nerve or site is shown: cut, or how most with a site present."""
    site = atlas_at_hand(atlas).sites.get(name)
    return site.grade if site else CUT


def segments(nerve_id: str, *, atlas: Atlas | None = None) -> tuple[float, ...]:
    """Borders along a root or nerve, 0 first and 1 last: branchings and places of sites.

    Without an `atlas`, they are those of the installation.

    Raises:
        UnknownName: when there is no such root or nerve.
    """
    atlas = atlas_at_hand(atlas)
    try:
        return borders(atlas)[nerve_id]
    except KeyError:
        near = nearest(nerve_id, ("root", "nerve"), atlas=atlas)
        raise UnknownName(nerve_id, near, "nerve") from None


def selectable(atlas: Atlas | None = None) -> tuple[str, ...]:
    """Every lesion id that a viewer offers: roots, sites, then each nerve in each interval.

    A nerve appears as `nerve@middle` once for every interval between its borders. Without an
    `atlas`, they are those of the installation.
    """
    return _selectable(atlas_at_hand(atlas))


@kept_with_atlas
def _selectable(atlas: Atlas) -> tuple[str, ...]:
    middles = (cut for name in atlas.nerves for cut in _middles(name, borders(atlas)[name]))
    return (*atlas.roots, *atlas.sites, *middles)


def _middles(nerve: str, places: tuple[float, ...]) -> tuple[str, ...]:
    return tuple(f"{nerve}@{round((a + b) / 2, 4):g}" for a, b in pairwise(places))


def _piece(atlas: Atlas, identifier: str, others: str, share: float | None) -> Lesion:
    """The lesion of one id, at its own grade or else at that of the others."""
    bare, at, own = identifier.partition(":")
    asked = _asked_grade(identifier, own) if at else others
    if bare in atlas.sites:
        return _at_site(atlas, bare, asked, share)
    nerve, at, place = bare.partition("@")
    row = atlas.roots.get(nerve) or atlas.nerves.get(nerve)
    if row is None:
        raise UnknownName(bare, nearest(bare, atlas=atlas), "root, nerve or site")
    position = _position(identifier, place) if at else 0.0
    grade = CUT if asked == TYPICAL else GRADES[GRADES.index(asked)]
    reached = atlas.grades[grade].share if share is None else share
    hurting = atlas.grades[IRRITATED].share if share is None and grade != CUT else reached
    cut = Cut(nerve, position, reached, grade=grade, caught=hurting)
    part = f"{nerve}@{position:.12g}" if position else nerve
    where = f" at {position:g} of its length" if position else ""
    name = row.name if grade == CUT and not position else f"{row.name}, {grade}{where}"
    return Lesion(_titled(part, grade, CUT), name, (cut,), parts=(part,), grades=(grade,))


@kept_with_atlas
def _at_site(atlas: Atlas, name: str, asked: str, share: float | None) -> Lesion:
    site = atlas.sites[name]
    grade = site.grade if asked == TYPICAL or not site.cuts else asked
    side: Side = "both" if site.bilateral else "right"
    cuts = _cuts(site.cuts, grade, 1.0 if share is None else share)
    title = site.name if grade == site.grade else f"{site.name} (nerve {grade})"
    identifier = _titled(name, grade, site.grade)
    grades = (grade,)
    return Lesion(
        identifier, title, cuts, side, site.pain, (name,), grades=grades, refers=site.refers
    )


def _cuts(given: Iterable[SiteCut], grade: str, of_it: float) -> tuple[Cut, ...]:
    """What a site cuts at a grade, of which `of_it` (0..1) is taken; nothing at no grade."""
    return tuple(
        Cut(
            *(cut.nerve, cut.position, reached * of_it, cut.channel, step),
            caught=of_it * max(reached, cut.share(IRRITATED)),
        )
        for step in GRADES
        if step == grade
        for cut in given
        if (reached := cut.share(step))
    )


def higher(wanted: Lesion, atlas: Atlas) -> Lesion:
    """The same lesion where its sites lie higher (`Site.higher`): it takes more nerves."""
    rows = zip(wanted.parts, wanted.grades, strict=True)
    more = (
        _cuts(atlas.sites[part].higher, grade, 1.0) for part, grade in rows if part in atlas.sites
    )
    return replace(wanted, cuts=wanted.cuts + tuple(cut for cuts in more for cut in cuts))


def _titled(part: str, grade: str, usual: str) -> str:
    return part if grade == usual else f"{part}:{grade}"


def _asked_grade(identifier: str, grade: str) -> str:
    if grade not in ASKED_GRADES:
        raise ValueError(NO_GRADE.format(name=quoted(identifier)))
    return grade


def _gravity(piece: Lesion) -> int:
    return (LOCAL, *GRADES).index(piece.grades[0])


def _rank(atlas: Atlas, piece: Lesion) -> tuple[int, float]:
    """The place of one id among all: roots, sites, then nerves, proximal cuts first."""
    name = piece.parts[0].partition("@")[0]
    return _places(atlas)[name], piece.cuts[0].position if piece.cuts else 0.0


@kept_with_atlas
def _places(atlas: Atlas) -> Mapping[str, int]:
    return {name: i for i, name in enumerate((*atlas.roots, *atlas.sites, *atlas.nerves))}


def _position(identifier: str, place: str) -> float:
    if not re.fullmatch(NUMBER, place) or not 0.0 <= float(place) <= 1.0:
        raise ValueError(NO_POSITION.format(name=quoted(identifier)))
    return float(place)


def _narrowed(cut: Cut, channel: Channel) -> Cut:
    return replace(cut, channel=channel) if cut.channel == "both" != channel else cut


def _each_place_once(cuts: Iterable[Cut]) -> tuple[Cut, ...]:
    """Cuts without those that another of the same place, fibres, share and kind repeats.

    Of an irritated and a failing cut of one place the failing one stays: it is felt as well.
    """
    found: dict[tuple[str, float, str, float], Cut] = {}
    for cut in cuts:
        key = (cut.nerve, cut.position, cut.channel, cut.share)
        known = found.get(key)
        if known is None or GRADES.index(cut.grade) > GRADES.index(known.grade):
            found[key] = cut
    return tuple(found.values())


@kept_with_atlas
def borders(atlas: Atlas) -> Mapping[str, tuple[float, ...]]:
    """Borders (0..1) of every root and nerve in the usual anatomy, as `segments` gives them."""
    found: dict[str, set[float]] = {name: {0.0, 1.0} for name in (*atlas.roots, *atlas.nerves)}
    for nerve in atlas.nerves.values():
        for parent in nerve.parents:
            found[parent.nerve].add(parent.position)
    for table in (atlas.skin, atlas.deep, atlas.muscles):
        for target in table.values():
            for supply in target.supply:
                found[supply.nerve].add(supply.position)
    for site in atlas.sites.values():
        for cut in site.cuts:
            found[cut.nerve].add(cut.position)
    return {name: tuple(sorted(places)) for name, places in found.items()}
