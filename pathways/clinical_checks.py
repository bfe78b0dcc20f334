"""Checks of the clinical tables, each against itself and against the words of the reasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.errors import TableError
from pathways.row_errors import perhaps
from pathways.terms import CHANNELS, GRADES, HEEL_PARTS, LOCAL, STEPS, THRESHOLD_OF, TOLD

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pathways.atlas import Atlas
    from pathways.clinical_tables import Site
    from pathways.unread import Unread

TABLE_OF_QUESTION = {
    "skin": "skin",
    "deep": "deep",
    "muscle": "muscles",
    "movement": "movements",
    "reflex": "reflexes",
}
"""The table of what is asked of a target or a movement; the rest is evidence."""


def clinical_faults(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """What is wrong with sites, roots, features, pairs, thresholds, channels, the heel."""
    yield from _sites(atlas)
    yield from _said_as(atlas)
    yield from _other_places(atlas)
    yield from _roots(atlas)
    yield from _features(atlas)
    yield from _pairs(atlas, unread)
    yield from _thresholds(atlas)
    yield from _felt(atlas)
    yield from _closed(atlas, unread, "thresholds", tuple(dict.fromkeys(THRESHOLD_OF.values())))
    yield from _closed(atlas, unread, "channels", CHANNELS)
    yield from _closed(atlas, unread, "grades", GRADES)
    yield from _heel(atlas, unread)


def _sites(atlas: Atlas) -> Iterator[TableError]:
    for site in atlas.sites.values():
        for field in () if site.cuts else ("pain", "no_path_because"):
            if not getattr(site, field):
                allowed = "something, because the site has no cuts and lights no nerve"
                yield TableError("sites.toml", site.id, field, "nothing", allowed)
        yield from _grades(site)
        if site.prior and not site.prior_sources:
            allowed = f"the sources that call the site {site.prior}"
            yield TableError("sites.toml", site.id, "prior_sources", "nothing", allowed)


def _grades(site: Site) -> Iterator[TableError]:
    """The typical grade occurs; a site is local where it catches no nerve, and only there."""
    occurring = [row.grade for row in site.grades]
    if site.grade not in occurring:
        allowed = f"one of its grades: {', '.join(occurring)}"
        yield TableError("sites.toml", site.id, "grade", site.grade, allowed)
    for at, row in enumerate(site.grades):
        if (row.grade == LOCAL) == bool(site.cuts):
            allowed = ", ".join(GRADES) if site.cuts else "local: the site catches no nerve"
            yield TableError("sites.toml", site.id, f"grades.{at}.grade", row.grade, allowed)
        if row.confidence == "low" and not row.settled_by:
            allowed = "what would settle a row of low confidence"
            yield TableError("sites.toml", site.id, f"grades.{at}.settled_by", "", allowed)


def _said_as(atlas: Atlas) -> Iterator[TableError]:
    """Other words are given for what is told of the condition, and for nothing else."""
    for condition in atlas.conditions.values():
        told = [text for field in TOLD for text in getattr(condition, field)]
        for text in condition.said_as:
            if text not in told:
                allowed = f"what is told of it{perhaps(text, told)}"
                yield TableError("conditions.toml", condition.id, "said_as", text, allowed)


def _other_places(atlas: Atlas) -> Iterator[TableError]:
    """What is told of the first place alone is told, and other places are the condition's own."""
    for condition in atlas.conditions.values():
        lists = [
            texts
            for field, texts in (*condition, *condition.plain)
            if field != "of_first" and isinstance(texts, tuple)
        ]
        told = {condition.qualification, *(text for texts in lists for text in texts)}
        for at, text in enumerate(condition.of_first):
            if text not in told:
                allowed = f"what is told of it{perhaps(text, told)}"
                yield TableError("conditions.toml", condition.id, f"of_first.{at}", text, allowed)
        others = condition.sites[1:]
        for site in condition.at:
            if site not in others:
                allowed = f"one of its sites after the first{perhaps(site, others)}"
                yield TableError("conditions.toml", condition.id, "at", site, allowed)


def _felt(atlas: Atlas) -> Iterator[TableError]:
    """What is likely felt is possibly felt."""
    for row in atlas.grades.values():
        if row.likely is not None and row.likely < row.possible:
            allowed = f"a share that is not less than that of possible, {row.possible:g}"
            yield TableError("grades.toml", row.id, "likely", row.likely, allowed)


def _roots(atlas: Atlas) -> Iterator[TableError]:
    """Every root has a place of its own in the order, and passes a disc at which another leaves."""
    exits = {root.exits for root in atlas.roots.values()}
    orders: set[int] = set()
    for root in atlas.roots.values():
        if root.order in orders:
            yield TableError("roots.toml", root.id, "order", root.order, "a number for each root")
        orders.add(root.order)
        if root.traverses and root.traverses not in exits:
            allowed = f"the exit of another root{perhaps(root.traverses, exits)}"
            yield TableError("roots.toml", root.id, "traverses", root.traverses, allowed)


def _features(atlas: Atlas) -> Iterator[TableError]:
    for row in atlas.differentials.values():
        if not row.strengths and not row.remarks:
            allowed = "strengths or remarks: something that the feature says"
            yield TableError("differentials.toml", row.id, "strengths", "nothing", allowed)


def _pairs(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """A pair has two causes at grades that exist, and what tells them apart can be noted."""
    for pair in atlas.pairs.values():
        if pair.a == pair.b:
            yield TableError("pairs.toml", pair.id, "b", pair.b, f"another cause than {pair.a}")
        for field, of in (("a", pair.a), ("b", pair.b)):
            _, colon, grade = of.partition(":")
            if colon and grade not in GRADES:
                allowed = f"an id, or an id, a colon and one of {', '.join(GRADES)}"
                yield TableError("pairs.toml", pair.id, field, of, allowed)
        for at, of in enumerate(pair.tells):
            kind, _, name = of.partition(":")
            table = TABLE_OF_QUESTION.get(kind, "evidence")
            known = {*getattr(atlas, table), *unread.ids(table)}
            if name not in known and not unread.whole(table):
                allowed = f"a finding, kind and id{perhaps(name, known)}"
                yield TableError("pairs.toml", pair.id, f"tells.{at}", of, allowed)


def _thresholds(atlas: Atlas) -> Iterator[TableError]:
    for row in atlas.thresholds.values():
        values = [getattr(row, step) for step in STEPS]
        for at in range(1, len(STEPS)):
            if values[at] <= values[at - 1]:
                allowed = f"more than {STEPS[at - 1]}, which is {values[at - 1]:g}"
                yield TableError("thresholds.toml", row.id, STEPS[at], values[at], allowed)
        for step in STEPS:
            if step not in row.words:
                allowed = "a word for every step"
                yield TableError("thresholds.toml", row.id, f"words.{step}", "nothing", allowed)


def _closed(
    atlas: Atlas, unread: Unread, table: str, wanted: Collection[str]
) -> Iterator[TableError]:
    """The rows of a table are those that the reasoning asks for, and no others."""
    file, rows = f"{table}.toml", getattr(atlas, table)
    for row in rows:
        if row not in wanted:
            yield TableError(file, row, "id", row, f"one of {', '.join(wanted)}")
    if not unread.whole(table):
        for row in wanted:
            if row not in rows and row not in unread.ids(table):
                yield TableError(file, row, "", "nothing", "a row: the reasoning asks for it")


def _heel(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """Every part of the heel is one patch of skin or one deep structure."""
    owners: dict[str, str] = {}
    for table in ("skin", "deep"):
        for row in getattr(atlas, table).values():
            if row.heel in owners:
                allowed = f"another part of the heel than {owners[row.heel]}"
                yield TableError(f"{table}.toml", row.id, "heel", row.heel, allowed)
            if row.heel:
                owners[row.heel] = row.id
    missing = [part for part in HEEL_PARTS if part not in owners]
    if missing and not unread.some("skin", "deep"):
        allowed = f"a row with heel = {' and one with heel = '.join(map(repr, missing))}"
        yield TableError("skin.toml or deep.toml", "", "heel", "nothing", allowed)
