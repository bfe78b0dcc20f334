"""The golden rankings, which the viewer answers as well."""

from __future__ import annotations

import gzip
import json

import golden_rankings
import pytest

from viz.scene_file import glb

KEPT = json.loads(golden_rankings.FILE.read_text(encoding="utf-8"))
AGAIN = "run: PYTHONPATH=tests python -m golden_rankings"


def same(one, other):
    """Whether two values are the same, numbers to the last digit that is kept."""
    if isinstance(one, float) or isinstance(other, float):
        return one == pytest.approx(other, abs=1.01 * 10**-golden_rankings.DIGITS)
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def test_they_are_enough_and_of_every_kind():
    cases = KEPT["rankings"]
    assert len(cases) == golden_rankings.COUNT
    assert len(KEPT["separating"]) == golden_rankings.PAIRS
    assert {len(case["findings"]) for case in cases} >= set(range(13))
    assert {case["side"] for case in cases} == {"right", "left", "both"}
    noted = [one for case in cases for one in case["findings"]]
    for field in ("mrc", "side"):
        assert sum(field in one for one in noted) > 50
    for told in ("within", "contradictions", "flags", "alike"):
        assert sum(bool(case.get(told)) for case in cases) > 40, told
    assert sum("+" in row[0] for case in cases for row in case["rows"]) > 100
    assert sum(bool(one["found"]) for one in KEPT["separating"]) > 50


@pytest.mark.parametrize("first", range(0, golden_rankings.COUNT, 100))
def test_findings_are_ranked_as_the_golden_cases_say(first):
    for case in KEPT["rankings"][first : first + 100]:
        found = golden_rankings.told(case)
        for field, value in found.items():
            assert same(json.loads(json.dumps(value)), case[field]), (case, field, value, AGAIN)


def test_two_causes_are_told_apart_as_the_golden_cases_say():
    for case in KEPT["separating"]:
        found = golden_rankings.apart(case["a"], case["b"])
        assert same(found, case["found"]), (case, found, AGAIN)


def test_the_viewer_is_tried_on_the_evidence_of_today():
    packed = gzip.decompress(golden_rankings.EVIDENCE.read_bytes())
    (kept, numbers), (today, own) = map(glb.read, (packed, golden_rankings.evidence_file()))
    assert kept["extras"] == today["extras"], AGAIN
    assert numbers == own, AGAIN
