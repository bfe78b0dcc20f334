"""How well causes are found again: cases made from the model with noise, and published ones.

Prints tables; asserts nothing. `python benchmarks/localise.py [--cases N]`.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

import pathways
from pathways.find.cases import drawn_findings, full_findings
from pathways.find.documents import Examination, Noted
from pathways.find.hypotheses import hypotheses
from pathways.find.likelihoods import likelihood_table, table_of
from pathways.find.questions import questions

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "pathways"))

ASKED = ("skin", "movement", "reflex", "test", "history")
SURE = 0.9
BINS = 10
SEED = 11


def usual_cases() -> list[tuple[str, str]]:
    """Every root, cut, and every site at its typical grade."""
    atlas = pathways.load()
    roots = [(root, "cut") for root in atlas.roots]
    return roots + [(site.id, site.grade) for site in atlas.sites.values()]


def altered(given: Examination, chance: random.Random, drop: float, wrong: float) -> Examination:
    """An examination of which findings are dropped, and others answered wrongly."""
    known, noted = questions(pathways.load()), []
    for one in given.noted:
        if chance.random() < drop:
            continue
        answers = [answer for answer in known[one.of].answers if answer != one.answer]
        answer = chance.choice(answers) if chance.random() < wrong else one.answer
        noted.append(Noted(one.of, answer, one.side))
    return Examination(tuple(noted), given.side)


def print_round_trip(rounds: int) -> None:
    """The way back from full, dropped and wrong findings."""
    chance = random.Random(SEED)  # noqa: S311 - cases, no secrets
    print(
        "| findings given | cases | first | top 3 | top 3 or named tie | size of the tie, median |"
    )
    print("|---|---|---|---|---|---|")
    plans = (("all", 0.0, 0.0, 1), ("a third dropped", 1 / 3, 0.0, rounds))
    for name, drop, wrong, times in (*plans, ("one in ten wrong", 0.0, 0.1, rounds)):
        rows = []
        for wanted, grade in usual_cases() * times:
            found = pathways.localise(altered(full_findings(wanted, grade), chance, drop, wrong))
            rows.append(placed(found, {wanted}))
        print(f"| {name} | {len(rows)} | {summary(rows)} |")


def placed(found: pathways.Ranking, wanted: set[str]) -> tuple[bool, bool, bool, int]:
    """Whether one of the wanted ids is first, in the top 3, or in the tie of the first."""
    ids = [row.id for row in found.ranking]
    tie = found.alike_with(found.first.id)
    top = bool(wanted & set(ids[:3]))
    return ids[0] in wanted, top, top or bool(wanted & set(tie)), len(tie)


def summary(rows: list[tuple[bool, bool, bool, int]]) -> str:
    """Shares of first, top 3 and top 3 or tie, and the median size of the tie."""
    shares = (f"{sum(row[i] for row in rows) / len(rows):.1%}" for i in range(3))
    return " | ".join([*shares, f"{statistics.median(row[3] for row in rows):g}"])


def print_drawn(count: int) -> None:
    """Scores on cases drawn from the table: causes by prior, answers by likelihood."""
    table, generator = likelihood_table(), np.random.default_rng(SEED)
    weights = np.exp(table.prior / 100.0)
    weights /= weights.sum()
    asked = [of for of, question in questions(table.atlas).items() if question.kind in ASKED]
    rows, brier, logs, said = [], [], [], []
    for state in generator.choice(len(weights), size=count, p=weights):
        cause, grade = table.states[state].cause, table.states[state].grade
        some = [str(of) for of in generator.choice(asked, size=12, replace=False)]
        given = drawn_findings(cause.id, grade, some, generator)
        noted = tuple(Noted(one.of, one.answer, "right") for one in given.noted)
        found = pathways.localise(Examination(noted, "right"))
        wanted = {row.id for row in found.ranking if row.id == cause.id or holds(row, cause)}
        rows.append(placed(found, wanted))
        own = sum(row.probability for row in found.ranking if row.id in wanted)
        chances = [row.probability for row in found.ranking]
        brier.append((1.0 - own) ** 2 + sum(p * p for p in chances) - own * own)
        logs.append(-np.log2(max(own, 1e-4)))
        said.append((found.first.probability, found.first.id in wanted))
    print(f"\nDrawn cases: {count}, 12 findings each, on one side, answers as the table has them")
    print("| first | top 3 | top 3 or named tie | size of the tie | Brier | log score, bits |")
    print("|---|---|---|---|---|---|")
    print(f"| {summary(rows)} | {np.mean(brier):.3f} | {np.mean(logs):.2f} |")
    print_calibration(said)


def holds(row: Any, cause: Any) -> bool:  # noqa: ANN401 - a row of a ranking, a cause
    """Whether a stretch that is told together holds a stretch of a nerve."""
    own = row.stretch
    return bool(own and own.nerve == cause.nerve and own.start <= cause.start < own.end)


def print_calibration(said: list[tuple[float, bool]]) -> None:
    """How often the first cause is right, by how probable it was called."""
    print("\n| called | cases | mean probability | right |\n|---|---|---|---|")
    for step in range(BINS):
        own = [one for one in said if step / BINS <= min(one[0], 0.9999) < (step + 1) / BINS]
        if own:
            mean = statistics.mean(p for p, _ in own)
            right = sum(good for _, good in own) / len(own)
            print(
                f"| {step / BINS:.1f} to {(step + 1) / BINS:.1f} | {len(own)} | {mean:.2f} "
                f"| {right:.2f} |"
            )


def print_needed(count: int) -> None:
    """How many findings it takes, always asking the next test, to reach 90 %."""
    table, generator = likelihood_table(), np.random.default_rng(SEED)
    needed = []
    for wanted, grade in usual_cases()[:: max(1, 100 // count)]:
        side = drawn_findings(wanted, grade, ["reflex:achilles"], generator).side
        noted = list(drawn_findings(wanted, grade, ["reflex:achilles"], generator).noted)
        for _ in range(30):
            found = pathways.localise(Examination(tuple(noted), side))
            tie = {found.first.id, *found.alike_with(found.first.id)}
            if sum(row.probability for row in found.ranking if row.id in tie) >= SURE:
                break
            step = next((t for t in found.next if t.question.kind in ASKED), None)
            if step is None:
                break
            noted += drawn_findings(wanted, grade, [step.question.of], generator).noted
        needed.append(len(noted))
    print(
        f"\nFindings needed until the first cause and its tie have 90 %: median "
        f"{statistics.median(needed):g}, most {max(needed)} "
        f"({len(needed)} cases, {len(table.causes)} causes)"
    )


def print_published() -> None:
    """Scores on published cases, and the misses by name."""
    from vignettes import CASES, alike_truth, vignette  # type: ignore[import-not-found]  # noqa: PLC0415

    exact, near, missed = [], [], []
    for name, case in CASES.items():
        given = vignette(case)
        if not given.noted:
            continue
        found = pathways.localise(given)
        same, kin = alike_truth(found, case["lesion"])
        exact.append(placed(found, same))
        near.append(placed(found, kin))
        if not near[-1][2]:
            first = ", ".join(row.id for row in found.ranking[:3])
            missed.append(f"{name} ({'+'.join(case['lesion'])}): {first}")
    print("\n| published cases | first | top 3 | top 3 or named tie | size of the tie |")
    print("|---|---|---|---|---|")
    print(f"| the very site, root or stretch ({len(exact)}) | {summary(exact)} |")
    print(f"| the same root or nerve ({len(near)}) | {summary(near)} |")
    print("\nMissed:\n" + "\n".join(f"- {one}" for one in missed))


def print_speed() -> None:
    """Milliseconds of the table and of one ranking."""
    atlas = pathways.load()
    start = time.perf_counter()
    table_of(atlas, hypotheses(atlas))
    table = time.perf_counter() - start
    given = drawn_findings("S1", "cut", list(questions(atlas))[:60:6], np.random.default_rng(3))
    best = min(_timed(given) for _ in range(20))
    print(
        f"\ntable {table * 1000:.0f} ms, "
        f"ranking of {len(given.noted)} findings {best * 1000:.1f} ms (30 ms)"
    )


def _timed(given: Examination) -> float:
    start = time.perf_counter()
    pathways.localise(given)
    return time.perf_counter() - start


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=500, help="drawn cases")
    parser.add_argument("--rounds", type=int, default=2, help="rounds of all roots and sites")
    options = parser.parse_args()
    print_speed()
    print_round_trip(options.rounds)
    print_drawn(options.cases)
    print_needed(50)
    print_published()


if __name__ == "__main__":
    main()
