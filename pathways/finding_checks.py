"""Checks of what is found and how likely it is: movements, evidence, curves, priors, patterns."""

from __future__ import annotations

from fnmatch import fnmatchcase
from itertools import pairwise
from typing import TYPE_CHECKING

from pathways.clinical_checks import TABLE_OF_QUESTION
from pathways.errors import TableError
from pathways.row_errors import perhaps

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pathways.atlas import Atlas
    from pathways.finding_tables import Evidence
    from pathways.unread import Unread

TOLERANCE = 1e-6
CURVES = {
    "skin": {"reduced", "numb"},
    "tingling": {"tingling"},
    "pain": {"pain"},
    "deep": {"pain"},
    "muscles": {"4", "3", "2", "1", "0"},
    "movements": {"4", "3", "2", "1", "0"},
    "reflexes": {"reduced", "absent"},
    "potentials": {"reduced", "absent"},
    "needle": {"abnormal"},
}
"""The response curves that the reasoning reads, and the answers that each has."""
PRIORS = {
    "typical_grade": "grade",
    "cut_grade": "grade",
    "irritated_root": "grade",
    "milder_compression": "grade",
    "higher_form": "grade",
    "felt_alone": "grade",
    "cut_root": "grade",
    "both_sides": "sides",
    "one_side": "sides",
    "one_side_cut": "sides",
    "two_causes": "pair",
    "explains_nothing": "findings",
}
"""The rows of priors.toml that are no weight of a cause, and their kind."""
STRENGTHS = range(-3, 4)
SCALES = {
    "test": {"positive"},
    "history": {"yes"},
    "flag": {"yes"},
    "investigation": {"abnormal", "potential"},
}
WORDS = ("spinal", "listed")
VALUES = {
    "root": ("roots",),
    "nerve": ("nerves",),
    "kind": ("root", "roots", "site", "nerve", "local", "systemic"),
    "prior": ("common", "rare"),
}
SHOWN = {
    "skin": "skin", "deep": "deep", "muscles": "muscles", "reflexes": "reflexes",
    "movements": "movements", "needle": "muscles", "potentials": "skin",
}  # fmt: skip
"""What evidence can show, and the table of its ids."""
SELECTOR = (
    "an id of a root, nerve or site, * for any letters, or spinal, listed, root:, nerve:, kind:"
)


def finding_faults(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """What is wrong with movements, evidence, response curves, strengths, priors and patterns."""
    yield from _movements(atlas)
    for row in atlas.evidence.values():
        yield from _evidence(atlas, unread, row)
    yield from _agreements(atlas, unread)
    yield from _curves(atlas, unread)
    yield from _strengths(atlas, unread)
    yield from _priors(atlas, unread)
    yield from _patterns(atlas, unread)


def _movements(atlas: Atlas) -> Iterator[TableError]:
    """The muscles of a movement make it up, no more and no less."""
    for row in atlas.movements.values():
        whole = sum(row.weights.values())
        if abs(whole - 1.0) > TOLERANCE:
            allowed = "weights that add up to 1"
            yield TableError("movements.toml", row.id, "weights", round(whole, 6), allowed)


def _evidence(atlas: Atlas, unread: Unread, row: Evidence) -> Iterator[TableError]:
    file = "evidence.toml"
    if row.scale not in SCALES[row.of]:
        yield TableError(file, row.id, "scale", row.scale, " or ".join(sorted(SCALES[row.of])))
    if row.of == "flag" and not row.red_flag:
        yield TableError(file, row.id, "red_flag", "nothing", "what a person with it has to hear")
    if row.words and len(row.words) != 2:
        allowed = "two words, the abnormal one first"
        yield TableError(file, row.id, "words", list(row.words), allowed)
    if row.same_as and not _is_asked(atlas, unread, row.same_as):
        allowed = "the name of another question, as history:night"
        yield TableError(file, row.id, "same_as", row.same_as, allowed)
    yield from _named(atlas, unread, row)
    if row.scale == "potential" and not row.shows:
        yield TableError(file, row.id, "shows", "nothing", "what the potential comes from")
    features = _ids(atlas, unread, "differentials")
    if row.feature and features is not None and row.feature not in features:
        allowed = f"a feature of the differential{perhaps(row.feature, features)}"
        yield TableError(file, row.id, "feature", row.feature, allowed)
    for field, named in (("shows", row.shows), ("by_loss", row.by_loss)):
        for target in named:
            yield from _target(atlas, unread, (file, row.id, field), target)
    yield from _rates(atlas, unread, row)


def _named(atlas: Atlas, unread: Unread, row: Evidence) -> Iterator[TableError]:
    """The questions that a row needs and implies are there."""
    wanted = [(f"needs.{at}", of, False) for at, of in enumerate(row.needs)]
    wanted += [(f"implies.{at}", of, True) for at, of in enumerate(row.implies)]
    for place, of, again in wanted:
        if not _is_asked(atlas, unread, of, again=again):
            allowed = "the name of a question, as movement:ankle_dorsiflexion"
            yield TableError("evidence.toml", row.id, place, of, allowed)


def _rates(atlas: Atlas, unread: Unread, row: Evidence) -> Iterator[TableError]:
    file, tests = "evidence.toml", _ids(atlas, unread, "tests")
    if row.of == "test" and tests is not None and row.id not in tests:
        allowed = f"the id of a test{perhaps(row.id, tests)}"
        yield TableError(file, row.id, "id", row.id, allowed)
    test = atlas.tests.get(row.id)
    for at, rate in enumerate(row.rates):
        if rate.rate is None and test and test.sensitivity is None:
            allowed = "a rate, because the test has no sensitivity"
            yield TableError(file, row.id, f"rates.{at}.rate", "nothing", allowed)
        for selector in rate.of:
            yield from _selector(atlas, unread, (file, row.id, f"rates.{at}.of"), selector)


def _is_asked(atlas: Atlas, unread: Unread, of: str, *, again: bool = False) -> bool:
    """Whether a name is that of a row of evidence or of a target; `again` of another name too."""
    kind, _, name = of.partition(":")
    row = atlas.evidence.get(name)
    if kind in SCALES:
        own = row and row.of == kind and (again or not row.same_as)
        return bool(own) or name in unread.ids("evidence")
    known = _ids(atlas, unread, TABLE_OF_QUESTION.get(kind, "evidence"))
    return kind in TABLE_OF_QUESTION and (known is None or name in known)


def _agreements(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """Each row speaks of something, and only reflexes and potentials can be missing in health."""
    file = "agreements.toml"
    for row in atlas.agreements.values():
        for at, of in enumerate(row.of):
            kind, _, name = of.partition(":")
            known = _ids(atlas, unread, TABLE_OF_QUESTION.get(kind, "evidence"))
            if kind not in {*TABLE_OF_QUESTION, *SCALES}:
                allowed = "the name of a question, * for any letters, as reflex:*"
                yield TableError(file, row.id, f"of.{at}", of, allowed)
            elif known is not None and not _means_some(known, name):
                allowed = f"an id{perhaps(name, known)}"
                yield TableError(file, row.id, f"of.{at}", of, allowed)
            if row.unelicited and not _is_elicited(atlas, unread, of):
                allowed = "for reflexes and potentials alone"
                yield TableError(file, row.id, "unelicited", row.unelicited, allowed)


def _is_elicited(atlas: Atlas, unread: Unread, of: str) -> bool:
    """Whether a question asks for a reflex or a potential, as far as the tables can be read."""
    row = atlas.evidence.get(of.partition(":")[2])
    potential = row.scale == "potential" if row else unread.some("evidence")
    return of.startswith("reflex:") or potential


def _curves(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    file = "responses.toml"
    for name, answers in CURVES.items():
        row = atlas.responses.get(name)
        if row is None:
            if not unread.some("responses") and atlas.responses:
                yield TableError(file, name, "", "nothing", "a row for each response curve")
            continue
        if set(row.steps) != answers:
            allowed = f"a step for each of {', '.join(sorted(answers))}"
            yield TableError(file, name, "steps", sorted(row.steps), allowed)
        if row.false_alarm + row.missed >= 1.0:
            allowed = "less than 1 together with false_alarm"
            yield TableError(file, name, "missed", row.missed, allowed)


def _strengths(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    """Each strength has one row, and a stronger one is not rarer."""
    rows = sorted(atlas.strengths.values(), key=lambda row: row.strength)
    known = [row.strength for row in rows]
    if rows and known != list(STRENGTHS) and not unread.some("strengths"):
        allowed = f"one row for each of {', '.join(str(one) for one in STRENGTHS)}"
        yield TableError("strengths.toml", "", "strength", known, allowed)
    for mild, strong in pairwise(rows):
        if strong.rate <= mild.rate:
            allowed = f"more than that of {mild.id}, {mild.rate:g}"
            yield TableError("strengths.toml", strong.id, "rate", strong.rate, allowed)


def _priors(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    file = "priors.toml"
    for name, kind in PRIORS.items():
        row = atlas.priors.get(name)
        if row is None and atlas.priors and not unread.some("priors"):
            yield TableError(file, name, "", "nothing", f"a row of the kind {kind}")
        elif row is not None and row.kind != kind:
            yield TableError(file, name, "kind", row.kind, kind)
        elif row is not None and row.weight > 1.0 and kind != "pair":
            yield TableError(file, name, "weight", row.weight, "at most 1")
    for row in atlas.priors.values():
        for selector in row.of:
            yield from _selector(atlas, unread, (file, row.id, "of"), selector)


def _patterns(atlas: Atlas, unread: Unread) -> Iterator[TableError]:
    file = "patterns.toml"
    for row in atlas.patterns.values():
        if row.site not in atlas.sites and not unread.some("sites"):
            allowed = f"the id of a site{perhaps(row.site, atlas.sites)}"
            yield TableError(file, row.id, "site", row.site, allowed)
        for target in row.losses:
            if target.partition(":")[0] in {"needle", "potentials", "movements"}:
                allowed = "skin, deep, muscles or reflexes, a colon and an id"
                yield TableError(file, row.id, "losses", target, allowed)
            else:
                yield from _target(atlas, unread, (file, row.id, "losses"), target)


def _target(
    atlas: Atlas, unread: Unread, place: tuple[str, str, str], target: str
) -> Iterator[TableError]:
    kind, _, name = target.partition(":")
    if kind not in SHOWN:
        allowed = f"one of {', '.join(SHOWN)}, a colon and an id{perhaps(kind, SHOWN)}"
        yield TableError(*place, target, allowed)
        return
    known = _ids(atlas, unread, SHOWN[kind])
    if known is not None and name not in known:
        yield TableError(*place, target, f"an id of {SHOWN[kind]}.toml{perhaps(name, known)}")


def _selector(
    atlas: Atlas, unread: Unread, place: tuple[str, str, str], selector: str
) -> Iterator[TableError]:
    """A selector means at least one cause."""
    word, colon, value = selector.partition(":")
    tables = [_ids(atlas, unread, table) for table in ("roots", "nerves", "sites")]
    if selector in WORDS or None in tables:
        return
    names = {name for table in tables for name in table or ()}
    if colon and word in VALUES:
        own = VALUES[word]
        known = set(own) if len(own) > 1 else set(_ids(atlas, unread, own[0]) or ())
        if value not in known:
            allowed = f"{word}: and one of its names{perhaps(value, known)}"
            yield TableError(*place, selector, allowed)
    elif not all(_means_some(names, one) for one in selector.split("+")):
        yield TableError(*place, selector, f"{SELECTOR}{perhaps(selector, names)}")


def _means_some(names: Collection[str], selector: str) -> bool:
    return any(fnmatchcase(name, selector) for name in names)


def _ids(atlas: Atlas, unread: Unread, table: str) -> Collection[str] | None:
    """Ids of a table, read or not; None where it is unread as a whole."""
    if unread.whole(table):
        return None
    return {*unread.ids(table), *getattr(atlas, table)}
