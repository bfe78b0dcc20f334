"""Ranking: which cause explains the findings, what cannot be told apart, what to test next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from pathways.at_hand import atlas_at_hand
from pathways.find.candidates import candidates
from pathways.find.contradictions import contradictions
from pathways.find.documents import Examination, examination
from pathways.find.likelihoods import UNIT
from pathways.find.next_tests import next_tests
from pathways.find.observations import observations
from pathways.find.order import steady
from pathways.find.pairs import pairs
from pathways.find.red_flags import LEADING, red_flags
from pathways.find.scores import scores
from pathways.find.telling import expects, explained_by_some, explains, misses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.find.candidates import Candidate, Stretch
    from pathways.find.documents import Noted
    from pathways.find.next_tests import NextTest
    from pathways.find.pairs import Pair
    from pathways.find.scores import Scores

SAME = round(UNIT * float(np.log(2.0)))
"""Likelihoods are told apart by a factor of 2: a smaller one moves no probability that matters."""
SAME_EACH = 1
"""And by more than a hundredth for each finding, which is as exact as the table is."""
LEAST_SHOWN, MOST_SHOWN = 10, 60
PROBABLE = 0.001
"""At least the first ten are ranked, and more as long as they are as probable as this."""


@dataclass(frozen=True)
class Ranked:
    """One cause in a ranking, at its best grade.

    `explains` and `misses` are findings that were given, `expects` further answers that it would
    show. `likely` is the logarithm of its likelihood in hundredths.
    """

    id: str
    kind: str
    name: str
    grade: str
    probability: float
    likely: int
    explains: tuple[Noted, ...]
    misses: tuple[Noted, ...]
    expects: tuple[dict[str, Any], ...]
    stretch: Stretch | None = None

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        plain: dict[str, Any] = {
            "id": self.id,
            "kind": self.kind,
            "grade": self.grade,
            "name": self.name,
            "probability": round(self.probability, 4),
            "explains": [one.to_dict() for one in self.explains],
            "misses": [one.to_dict() for one in self.misses],
            "expects": list(self.expects),
        }
        if self.stretch:
            own = self.stretch
            plain["stretch"] = {
                "nerve": own.nerve, "from": own.start, "to": own.end, "words": own.words,
            }  # fmt: skip
        return plain


@dataclass(frozen=True)
class Ranking:
    """Causes by probability, those that explain nothing of what is abnormal after the others.

    `others` is the probability of all causes which are not listed. `alike` are lists of ids whose
    likelihoods differ by less than `rounding_of` says.
    """

    examination: Examination
    red_flags: tuple[dict[str, Any], ...]
    ranking: tuple[Ranked, ...]
    alike: tuple[tuple[str, ...], ...]
    contradictions: tuple[dict[str, Any], ...]
    next: tuple[NextTest, ...]
    others: float
    atlas: Atlas = field(repr=False, compare=False)

    @property
    def first(self) -> Ranked:
        """The most probable cause."""
        return self.ranking[0]

    def alike_with(self, identifier: str) -> tuple[str, ...]:
        """The ids that these findings do not tell from this one, itself among them."""
        found = (group for group in self.alike if identifier in group)
        return next(found, (identifier,))

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "side": self.examination.side,
            "red_flags": list(self.red_flags),
            "ranking": [one.to_dict() for one in self.ranking],
            "others": round(self.others, 4),
            "alike": [list(group) for group in self.alike],
            "rounding": rounding_of(self.examination) / UNIT,
            "contradictions": list(self.contradictions),
            "next": [test.to_dict() for test in self.next],
        }


def localise(findings: object, *, atlas: Atlas | None = None) -> Ranking:
    """Rank the causes of what an examiner found.

    Args:
        findings: a mapping as in a document (`find.documents`), the list of its findings alone, or
            an `Examination`; one without findings gives the priors.
        atlas: the facts; those of the installation when None.

    Raises:
        FindingsError: something in the findings is not allowed; a ValueError of one sentence.
    """
    atlas = atlas_at_hand(atlas)
    given = findings if isinstance(findings, Examination) else examination(findings, atlas=atlas)
    found = scores(atlas, given)
    ranked = candidates(atlas, found)
    explaining = _explaining_first(found, ranked)
    doubles = pairs(atlas, found, given, explaining)
    known = observations(atlas)
    asked = {known[one.of] for one in given.noted}
    both = given.side == "both"
    shown = _shown(ranked)
    total = found.score.max() / UNIT + float(
        np.log(np.exp((found.score - found.score.max()) / UNIT).sum())
    )
    some = explained_by_some(found)
    rows = [_single(atlas, found, given, one, asked, some) for one in shown]
    rows += [_double(given, pair, total, some, found.seen[:, -1]) for pair in doubles]
    whole = 1.0 + sum(row.probability for row in rows if row.kind == "pair")
    rows = sorted(
        (_scaled(row, whole) for row in rows),
        key=lambda row: (not row.explains, -steady(row.probability)),
    )
    leading = {row.id: row.explains for row in rows if row.probability >= LEADING}
    return Ranking(
        examination=given,
        red_flags=tuple(red_flags(atlas, given.noted, leading)),
        ranking=tuple(rows),
        alike=_alike(rows, rounding_of(given)),
        contradictions=tuple(contradictions(atlas, given.noted)),
        next=next_tests(atlas, found, explaining, given.noted, both=both),
        others=max(0.0, 1.0 - sum(row.probability for row in rows)),
        atlas=atlas,
    )


def _explaining_first(found: Scores, ranked: Sequence[Candidate]) -> list[Candidate]:
    """Candidates that explain something before those that explain nothing."""
    return sorted(ranked, key=lambda one: not explains(found, one.state).any())


def _shown(ranked: Sequence[Candidate]) -> list[Candidate]:
    """The first candidates, and those that are as likely as the first one."""
    probable = sum(one.probability >= PROBABLE for one in ranked)
    return list(ranked[: min(max(probable, LEAST_SHOWN), MOST_SHOWN)])


def _single(
    atlas: Atlas,
    found: Scores,
    given: Examination,
    one: Candidate,
    asked: set[str],
    some: NDArray[np.bool_],
) -> Ranked:
    return Ranked(
        id=one.id,
        kind=one.kind,
        name=one.name,
        grade=one.grade,
        probability=one.probability,
        likely=one.likely,
        explains=_chosen(given.noted, explains(found, one.state)),
        misses=_chosen(given.noted, misses(given.noted, found.seen, one.state, some)),
        expects=tuple(expects(atlas, found.table, one.state, asked, both=given.side == "both")),
        stretch=one.stretch,
    )


def _double(
    given: Examination,
    pair: Pair,
    total: float,
    some: NDArray[np.bool_],
    nothing: NDArray[np.int64],
) -> Ranked:
    """A pair as one row; it would expect nothing that its parts do not."""
    one, other = pair.parts
    missed = misses(given.noted, np.column_stack([pair.seen, nothing]), 0, some)
    return Ranked(
        id=f"{one.id}+{other.id}",
        kind="pair",
        name=f"{one.name} + {other.name}",
        grade=one.grade if one.grade == other.grade else "mixed",
        probability=float(np.exp(pair.score / UNIT - total)),
        likely=pair.likely,
        explains=_chosen(given.noted, pair.explained),
        misses=_chosen(given.noted, missed & ~pair.explained),
        expects=(),
    )


def _scaled(row: Ranked, whole: float) -> Ranked:
    return (
        row if whole == 1.0 else Ranked(**{**row.__dict__, "probability": row.probability / whole})
    )


def _chosen(noted: Sequence[Noted], which: NDArray[np.bool_]) -> tuple[Noted, ...]:
    return tuple(one for one, holds in zip(noted, which.tolist(), strict=True) if holds)


def rounding_of(given: Examination) -> int:
    """How much two logarithms of likelihood (hundredths) must differ to be told apart."""
    return max(SAME, SAME_EACH * len(given.noted))


def _alike(rows: Sequence[Ranked], same: int) -> tuple[tuple[str, ...], ...]:
    """Groups of ids as likely as the first of each, to the rounding.

    What explains nothing that is abnormal stands apart.
    """
    left, found = list(rows), []
    while left:
        first = left[0]
        group = [row for row in left if _is_alike(row, first, same)]
        left = [row for row in left if not _is_alike(row, first, same)]
        if len(group) > 1:
            found.append(tuple(row.id for row in group))
    return tuple(found)


def _is_alike(row: Ranked, first: Ranked, same: int) -> bool:
    both = bool(row.explains) == bool(first.explains)
    return both and abs(row.likely - first.likely) < same
