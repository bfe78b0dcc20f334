"""The table of likelihoods as it travels: what a page without Python ranks causes from.

Two buffer views of whole numbers (16 bits, little-endian), hundredths of a natural logarithm. `one`
has a run for every answer: its likelihood under each state, last under nothing. Runs stand in the
order of the questions and their answers, and for strength the grades 0 to 5 follow; states in the
order of the causes, so that neighbours on a nerve, which are much alike, stand side by side. `both`
has in the same way only the runs that differ where the cause is on both sides: those are named in
`differing`. Potentials, from which some investigations follow, do not travel.

It belongs to the last piece of the scene: nobody has noted a finding before the words are there.
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from pathways.at_hand import atlas_at_hand
from pathways.find.agreements import agreements
from pathways.find.candidates import border_words, sites_on_stretches
from pathways.find.compare import movement_steps
from pathways.find.curves import MRC
from pathways.find.hypotheses import SPINAL, rows_of, selects
from pathways.find.likelihoods import likelihood_table
from pathways.find.observations import observations, things
from pathways.find.priors import TWO
from pathways.find.questions import (
    GRADES_OF,
    STRENGTH,
    TABLES,
    aliases,
    questions,
    shown_questions,
)
from pathways.find.rates import own_rates
from pathways.find.red_flags import emergency, urgent_questions
from pathways.find.scores import set_back

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pathways import Atlas
    from pathways.find.hypotheses import Hypothesis
    from pathways.find.likelihoods import LikelihoodTable
    from pathways.find.questions import Question
    from viz.scene_file.evidence_schema import (
        AlarmRecord,
        CauseRecord,
        EvidenceRecord,
        MovementRecord,
        QuestionRecord,
    )

VIEWS = ("one", "both")
"""The buffer views, in the order in which they stand in a file."""
MRC_GRADES = tuple(f"{MRC}{grade}" for grade in sorted(sum(GRADES_OF.values(), ())))


@dataclass(frozen=True)
class Packed:
    """The evidence before it stands in a file: the record but for its views, and their bytes."""

    record: dict[str, Any]
    blobs: tuple[bytes, bytes]

    def at(self, view: int) -> EvidenceRecord:
        """Give the record where the bytes stand from this buffer view on."""
        return cast("EvidenceRecord", self.record | views_at(view))


def views_at(first: int) -> dict[str, int]:
    """Number the buffer views from this one on."""
    return {name: first + place for place, name in enumerate(VIEWS)}


def packed(atlas: Atlas | None = None) -> Packed:
    """Pack what causes are ranked from; without an `atlas`, that of the installation.

    It takes a second or two: the table of likelihoods is worked out.
    """
    atlas = atlas_at_hand(atlas)
    table = likelihood_table(atlas)
    columns = [table.column[q.of, name] for q in questions(atlas).values() for name in _names(q)]
    one, both = (
        np.ascontiguousarray(rows[:, columns].T, "<i2") for rows in (table.one, table.both)
    )
    differing: NDArray[np.intp] = np.flatnonzero((one != both).any(axis=1))
    record = {
        "questions": _questions(atlas),
        "aliases": dict(aliases(atlas)),
        "causes": [_cause(atlas, cause, place) for place, cause in enumerate(table.causes)],
        "states": _states(table),
        "prior": table.prior.tolist(),
        "prior_both": table.prior_both.tolist(),
        "two_causes": atlas.priors[TWO].weight,
        "set_back": set_back(atlas),
        "movements": _movements(atlas),
        "reflexes": {name: list(row.muscles) for name, row in atlas.reflexes.items()},
        "alarms": _alarms(atlas),
        "steps": list(movement_steps(atlas)),
        "differing": differing.tolist(),
    }
    return Packed(record, (one.tobytes(), both[differing].tobytes()))


def _names(question: Question) -> tuple[str, ...]:
    """The answers of a question as the table names them, in the order of their columns."""
    strong = question.answers == STRENGTH
    return (*question.answers, *MRC_GRADES) if strong else question.answers


def _questions(atlas: Atlas) -> list[QuestionRecord]:
    found: list[QuestionRecord] = []
    column = 0
    for question in questions(atlas).values():
        record: QuestionRecord = {
            "of": question.of,
            "name": question.name,
            "answers": list(question.answers),
            "column": column,
            "basis": question.basis,
            "sources": list(question.sources),
            "agreement": agreements(atlas)[question.of],
        }
        found.append(cast("QuestionRecord", record | _more(atlas, question)))
        column += len(_names(question))
    return found


def _more(atlas: Atlas, question: Question) -> dict[str, Any]:
    """What only some questions have."""
    seen, row = observations(atlas)[question.of], atlas.evidence.get(question.id)
    own = row if row and row.of == question.kind else None
    published, fixed = own_rates(atlas, question.of, likelihood_table(atlas).causes)
    thing = things(atlas)[question.of]
    more = {
        "how": question.how,
        "words": list(question.words),
        "observed": seen if seen != question.of else "",
        "thing": thing if thing != seen else "",
        "again": bool(question.same_as),
        "both_sides": question.both_sides,
        "shows": list(shown_questions(atlas, question.of)),
        "excludes": list(own.excludes) if own else [],
        "implies": list(own.implies) if own else [],
        "on_both": _on_both(atlas, own.on_both) if own else [],
        "by_loss": bool(own.by_loss) if own else False,
        "red_flag": own.red_flag if own else "",
        "urgent": question.of in urgent_questions(atlas),
        "needs": list(question.needs),
        **_called(atlas, question),
        "published": published,
        "fixed": fixed,
    }
    return {name: value for name, value in more.items() if value}


def _on_both(atlas: Atlas, patterns: tuple[str, ...]) -> list[str]:
    """The names of the questions that these mean."""
    return [of for of in questions(atlas) if any(fnmatchcase(of, one) for one in patterns)]


def _called(atlas: Atlas, question: Question) -> dict[str, list[str]]:
    """What people call it who type a finding, besides its name."""
    table = {**TABLES, "test": "evidence"}.get(question.kind, "evidence")
    own = getattr(atlas, table).get(question.id)
    test = atlas.tests.get(question.id) if question.kind == "test" else None
    rows = [
        row for row in (own, test) if row and getattr(row, "of", question.kind) == question.kind
    ]
    terms = [term for row in rows for term in (getattr(row, "patient_name", ""), *row.synonyms)]
    return {
        "terms": [term for term in dict.fromkeys(terms) if term],
        "signs": [sign for row in rows for sign in getattr(row, "signs", ())],
        "areas": [area for row in rows for area in getattr(row, "areas", ())],
    }


def _cause(atlas: Atlas, cause: Hypothesis, place: int) -> CauseRecord:
    record: CauseRecord = {
        "id": cause.id,
        "kind": cause.kind,
        "name": cause.name,
        "grades": list(cause.grades),
        "typical": cause.typical,
    }
    selected = {
        "emergency": emergency(atlas, cause.parts),
        "bilateral": cause.bilateral,
        "roots": sorted(cause.roots),
        "prior": next((row.prior for row in rows_of(atlas, cause)), ""),
        "spinal": selects(atlas, SPINAL, cause),
        "sites": list(sites_on_stretches(atlas).get(place, ())),
    }
    told = {name: value for name, value in selected.items() if value}
    return cast("CauseRecord", record | told | _stretch(atlas, cause))


def _stretch(atlas: Atlas, cause: Hypothesis) -> dict[str, Any]:
    """What only a stretch of a nerve has."""
    if not cause.nerve:
        return {}
    begins, ends = (border_words(atlas, cause.nerve, at) for at in (cause.start, cause.end))
    borders = {"start": cause.start, "end": cause.end, "begins": begins, "ends": ends}
    return {"nerve": cause.nerve, **borders}


def _states(table: LikelihoodTable) -> list[tuple[int, str, float]]:
    owners = table.owner.tolist()
    return [
        (owner, state.grade, state.part) for owner, state in zip(owners, table.states, strict=True)
    ]


def _movements(atlas: Atlas) -> dict[str, MovementRecord]:
    return {
        name: {"weights": dict(row.weights), "gain": row.gain}
        for name, row in atlas.movements.items()
    }


def _alarms(atlas: Atlas) -> list[AlarmRecord]:
    return [
        {"text": row.red_flag, "targets": list(row.targets), "gone": row.alarm_from == "numb"}
        for row in atlas.functions.values()
        if row.alarm and row.red_flag
    ]
