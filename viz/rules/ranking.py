"""The rule of a ranking, so that the page ranks as `pathways.find` does: numbers and closed lists.

What each of them means stands where it is used in Python; here it only travels.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from pathways.find import (
    compare,
    contradictions,
    likelihoods,
    next_tests,
    pairs,
    questions,
    ranking,
    red_flags,
    scores,
    telling,
    together,
)


class TellingRecord(TypedDict):
    """When a finding is explained, missed or expected; see `find.telling`."""

    better: int
    unlikely: int
    expected: int
    most: int
    of_a_kind: int
    kinds: list[str]


class PairsRecord(TypedDict):
    """How many pairs are tried and shown, and what asks for one; see `find.pairs`."""

    considered: int
    per_finding: int
    tried: int
    shown: int
    suffices: float
    tiny: float
    hard: list[str]
    soft: list[str]
    showing: str


class NextRecord(TypedDict):
    """Which tests are named next, and how many; see `find.next_tests`."""

    considered: int
    share: float
    at_bedside: int
    by_machine: int
    of_a_kind: int
    of_places: int
    of_needles: int
    pressing: float
    urgent: int
    least: float
    seldom: float
    among: int
    unasked: list[str]


class ApartRecord(TypedDict):
    """What separates two causes; see `find.compare`."""

    tells: float
    again: float
    again_there: float
    places: list[str]
    graded: str
    published: str
    elsewhere: str
    unasked: list[str]
    needle: str
    most_ratio: float
    toss: float
    least_of_ten: float


class FitRecord(TypedDict):
    """When findings contradict each other or alarm; see `find.contradictions`, `find.red_flags`."""

    shared: float
    chief: float
    few_shown: int
    gone: list[str]
    felt: list[str]
    lost: list[str]
    weak: list[str]
    both_legs_weak: str
    leading: float
    at_once: str


class RankingRecord(TypedDict):
    """The rule of a ranking.

    `unit` are the parts of a natural logarithm that the table keeps, `least` the least likelihood,
    `least_gross` that of `gross` palsies.
    `unremarkable` are answers of which nobody complains, `less_felt` those that say that skin feels
    less, `bedside` kinds that need no machine.
    """

    unit: int
    least: float
    least_gross: float
    gross: list[str]
    unremarkable: list[str]
    less_felt: list[str]
    bedside: list[str]
    same: int
    same_each: int
    least_shown: int
    most_shown: int
    probable: float
    telling: TellingRecord
    pairs: PairsRecord
    next: NextRecord
    apart: ApartRecord
    fit: FitRecord


def table() -> RankingRecord:
    """Give the rule."""
    return {
        "unit": likelihoods.UNIT,
        "least": likelihoods.LEAST,
        "least_gross": likelihoods.LEAST_GROSS,
        "gross": sorted(likelihoods.GROSS),
        "unremarkable": sorted(questions.UNREMARKABLE),
        "less_felt": sorted(questions.LESS_FELT),
        "bedside": sorted(questions.BEDSIDE),
        "same": ranking.SAME,
        "same_each": ranking.SAME_EACH,
        "least_shown": ranking.LEAST_SHOWN,
        "most_shown": ranking.MOST_SHOWN,
        "probable": ranking.PROBABLE,
        "telling": _telling(),
        "pairs": _pairs(),
        "next": _next(),
        "apart": _apart(),
        "fit": _fit(),
    }


def _telling() -> TellingRecord:
    return {
        "better": scores.BETTER,
        "unlikely": telling.UNLIKELY,
        "expected": telling.EXPECTED,
        "most": telling.MOST_EXPECTED,
        "of_a_kind": telling.MOST_OF_A_KIND,
        "kinds": sorted(telling.EXPECTING),
    }


def _pairs() -> PairsRecord:
    return {
        "considered": pairs.CONSIDERED,
        "per_finding": pairs.PER_FINDING,
        "tried": pairs.TRIED,
        "shown": pairs.SHOWN,
        "suffices": pairs.SUFFICES,
        "tiny": together.TINY,
        "hard": sorted(pairs.HARD),
        "soft": sorted(pairs.SOFT),
        "showing": pairs.SHOWING,
    }


def _next() -> NextRecord:
    return {
        "considered": next_tests.CONSIDERED,
        "share": next_tests.SHARE,
        "at_bedside": next_tests.AT_BEDSIDE,
        "by_machine": next_tests.BY_MACHINE,
        "of_a_kind": next_tests.OF_A_KIND,
        "of_places": next_tests.OF_PLACES,
        "of_needles": next_tests.OF_NEEDLES,
        "pressing": next_tests.PRESSING,
        "urgent": next_tests.URGENT,
        "least": next_tests.LEAST,
        "seldom": next_tests.SELDOM,
        "among": next_tests.AMONG,
        "unasked": sorted(next_tests.NOT_ASKED),
    }


def _apart() -> ApartRecord:
    return {
        "tells": compare.TELLS,
        "again": compare.AGAIN,
        "again_there": compare.AGAIN_THERE,
        "places": sorted(questions.PLACES),
        "graded": compare.GRADED,
        "published": compare.PUBLISHED,
        "elsewhere": compare.ELSEWHERE,
        "unasked": sorted(compare.UNASKED),
        "needle": questions.NEEDLE,
        "most_ratio": compare.MOST_RATIO,
        "toss": compare.TOSS,
        "least_of_ten": compare.LEAST_OF_TEN,
    }


def _fit() -> FitRecord:
    return {
        "shared": contradictions.SHARED,
        "chief": contradictions.CHIEF,
        "few_shown": contradictions.FEW_SHOWN,
        "gone": sorted(contradictions.GONE),
        "felt": sorted(red_flags.FELT),
        "lost": sorted(red_flags.LOST),
        "weak": sorted(red_flags.WEAK),
        "both_legs_weak": f"flag:{red_flags.BOTH_LEGS_WEAK}",
        "leading": red_flags.LEADING,
        "at_once": red_flags.AT_ONCE,
    }
