"""Questions: everything that an examiner can note, with the answers that are allowed.

A question is named by its kind and an id of the tables: `skin:lateral_heel`, `test:slump`. Its
answers run from the gravest to the normal one.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from pathways.at_hand import kept_with_atlas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pathways.atlas import Atlas
    from pathways.finding_tables import Evidence

KINDS = (
    "skin", "deep", "muscle", "movement", "reflex", "test", "history", "investigation", "flag",
)  # fmt: skip
"""What stands before the colon."""
ABSENT = "absent"
NORMAL, NEGATIVE, NO = "normal", "negative", "no"
LESS_FELT = frozenset(("numb", "reduced"))
"""The answers that say that a territory of skin feels less."""
UNREMARKABLE = frozenset((NORMAL, NEGATIVE, NO))
"""The answers of which nobody complains."""
STRENGTH = ("paralysed", "weak", NORMAL)
ANSWERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "skin": ("numb", "reduced", "tingling", "pain", NORMAL),
        "deep": ("pain", NORMAL),
        "muscle": STRENGTH,
        "movement": STRENGTH,
        "reflex": ("absent", "reduced", NORMAL),
        "positive": ("positive", NEGATIVE),
        "yes": ("yes", NO),
        "abnormal": ("abnormal", NORMAL),
        "potential": ("absent", "reduced", NORMAL),
    }
)
"""The answers by kind of target, or by scale of what is no target."""
GRADES_OF = MappingProxyType({"paralysed": (0,), "weak": (1, 2, 3, 4), NORMAL: (5,)})
"""The MRC grades that each word for strength stands for."""
TABLES = MappingProxyType(
    {
        "skin": "skin",
        "deep": "deep",
        "muscle": "muscles",
        "movement": "movements",
        "reflex": "reflexes",
    }
)
"""The table of each kind of target."""
KIND_OF = MappingProxyType({table: kind for kind, table in TABLES.items()})
"""And the kind of each table."""
NEEDLE = "needle_"
"""Before the id of a muscle: needle electromyography of it."""
PLACES = frozenset(("skin", "deep"))
"""Kinds that are places."""
ELICITED = frozenset(("movement", "reflex"))
"""Kinds whose tables say how they are tried."""
BEDSIDE = frozenset(("skin", "deep", "muscle", "movement", "reflex", "test", "history", "flag"))
"""Kinds that need no machine."""


@dataclass(frozen=True)
class Question:
    """One thing that can be noted.

    `basis` says where its likelihoods come from: the loss of the model, published figures, graded
    weights, or modelling values. `words` are how its answers are read, where others read better.
    `needs` are questions of which one must be answered abnormally before it is worth asking.
    `same_as` is another name of a question that asks for the same. `both_sides` is tested on both
    sides: what is felt less there is so on both, if nobody says else.
    """

    of: str
    name: str
    answers: tuple[str, ...]
    how: str = ""
    basis: str = "model"
    sources: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    both_sides: bool = False
    same_as: str = ""
    needs: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """What stands before the colon."""
        return self.of.partition(":")[0]

    @property
    def id(self) -> str:
        """What stands after the colon."""
        return self.of.partition(":")[2]

    def said(self, answer: str) -> str:
        """How an answer is read."""
        return self.words[self.answers.index(answer)] if self.words else answer


@kept_with_atlas
def questions(atlas: Atlas) -> Mapping[str, Question]:
    """Every question by its name, in the order of an examination."""
    found = (*_targets(atlas), *_evidence(atlas), *_needle(atlas))
    return MappingProxyType({question.of: question for question in found})


@kept_with_atlas
def aliases(atlas: Atlas) -> Mapping[str, str]:
    """Further names of questions: a feature of the differential by its own id."""
    known = questions(atlas)
    pairs = (
        (f"{row.of}:{row.feature}", f"{row.of}:{row.id}")
        for row in atlas.evidence.values()
        if row.feature
    )
    return MappingProxyType({other: of for other, of in pairs if other not in known})


def shown_question(target: str) -> str:
    """The question that asks for a target that a row of evidence.toml shows: `skin:perianal`."""
    table, _, name = target.partition(":")
    if table == "needle":
        return f"investigation:{NEEDLE}{name}"
    return f"{KIND_OF.get(table, table)}:{name}"


def shown_questions(atlas: Atlas, of: str) -> tuple[str, ...]:
    """The questions of all that a test shows; none of what is no test."""
    kind, _, name = of.partition(":")
    row = atlas.evidence.get(name)
    shown = map(shown_question, row.shows) if row and row.of == kind else ()
    return tuple(one for one in shown if one in questions(atlas))


def _targets(atlas: Atlas) -> Iterator[Question]:
    saddle = {target for row in atlas.functions.values() if row.alarm for target in row.targets}
    for kind, table in TABLES.items():
        for row in getattr(atlas, table).values():
            how = row.how if kind in ELICITED else ""
            yield Question(
                f"{kind}:{row.id}", row.name, ANSWERS[kind], how, sources=row.sources,
                both_sides=kind == "skin" and row.id in saddle,
            )  # fmt: skip


def _evidence(atlas: Atlas) -> Iterator[Question]:
    for row in atlas.evidence.values():
        yield Question(
            f"{row.of}:{row.id}", row.name, ANSWERS[row.scale], _how(atlas, row),
            _basis(atlas, row.id), row.sources, row.words, same_as=row.same_as, needs=row.needs,
        )  # fmt: skip


def _how(atlas: Atlas, row: Evidence) -> str:
    """How it is done; a test that shows one movement is done as that is."""
    if row.how or len(row.shows) != 1:
        return row.how
    table, _, name = row.shows[0].partition(":")
    return atlas.movements[name].how if table == "movements" else ""


def _basis(atlas: Atlas, name: str) -> str:
    row, test = atlas.evidence[name], atlas.tests.get(name)
    if test and test.sensitivity is not None and any(rate.rate is None for rate in row.rates):
        return "published"
    if row.shows:
        return "model"
    if row.feature:
        return "graded and modelling values" if row.rates else "graded"
    return "modelling value"


def _needle(atlas: Atlas) -> Iterator[Question]:
    sources = atlas.responses["needle"].sources if "needle" in atlas.responses else ()
    for row in atlas.muscles.values():
        of = f"investigation:{NEEDLE}{row.id}"
        name = f"Needle electromyography: {row.name}"
        yield Question(of, name, ANSWERS["abnormal"], sources=sources)
