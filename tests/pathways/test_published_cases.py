"""Published cases beside the model: findings and grade were coded before the program was run.

`published_cases.toml` has each with its address. A finding that is lost, felt or weak agrees when
one of its targets shows it; one that was found normal, when all of its targets are.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

import pathways

CASES = tomllib.loads(Path(__file__).with_name("published_cases.toml").read_text("utf-8"))
KIND = {"skin": "skin", "deep": "deep", "muscle": "muscles", "reflex": "reflexes"}
LOST = {"numb", "reduced", "possible", "variable"}
AGREEING = {"irritated": 0.8, "compressed": 0.84, "cut": 0.9}
"""The share of findings that agrees, by grade; misses are told with their reasons in docs."""


def shows(effect, found):
    if found == "felt":
        return effect.felt != "none"
    if found == "kept":
        return effect.state in {"untouched", "spared", "variable"}
    return effect.state in LOST


def agrees(deficit, finding):
    kind = KIND[finding["of"]]
    effects = [deficit.effect(kind, name) for name in finding["ids"]]
    holds = all if finding["is"] == "kept" else any
    return holds(shows(effect, finding["is"]) for effect in effects)


def judged():
    """Every finding of every case: the case, its grade, the finding, and whether it agrees."""
    for name, case in CASES.items():
        wanted = pathways.lesion(*case["lesion"], side=case["side"], grade=case["grade"])
        deficit = pathways.deficit(wanted)
        for finding in case["findings"]:
            yield name, case["grade"], finding, agrees(deficit, finding)


JUDGED = tuple(judged())


def test_there_are_cases_enough_each_with_an_address():
    assert len(CASES) >= 44
    assert all(case["address"].strip() and case["findings"] for case in CASES.values())


@pytest.mark.parametrize("grade", AGREEING)
def test_findings_agree(grade):
    of_grade = [right for _, own, _, right in JUDGED if own == grade]
    misses = [f"{n}: {f['words']}" for n, own, f, right in JUDGED if own == grade and not right]
    assert sum(of_grade) >= AGREEING[grade] * len(of_grade), misses


def main() -> None:
    """Tell how many findings agree, by grade and by kind, and each that does not."""
    for what in (1, 2):
        total, right = Counter(), Counter()
        for row in JUDGED:
            key = row[1] if what == 1 else f"{row[2]['of']} {row[2]['is']}"
            total[key] += 1
            right[key] += row[3]
        for key, count in sorted(total.items()):
            print(f"{key:16} {right[key]:4} of {count}")  # noqa: T201
    for name, grade, finding, holds in JUDGED:
        if not holds:
            print(f"- {name} ({grade}): {finding['words']}: {finding['is']} {finding['ids']}")  # noqa: T201


if __name__ == "__main__":
    main()
