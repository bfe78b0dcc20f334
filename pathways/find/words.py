"""Words: a ranking, a comparison and what is confused, as text for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.find.compare import MOST_RATIO, PUBLISHED
from pathways.find.confusion import HELPS
from pathways.find.pairs import SHOWING, is_hard
from pathways.find.questions import UNREMARKABLE, questions
from pathways.find.red_flags import names_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pathways.find.compare import Comparison, Difference, Separating
    from pathways.find.confusion import Confused
    from pathways.find.documents import Noted
    from pathways.find.ranking import Ranked, Ranking

FIRST = 8
"""So many causes, and so many differences of each kind, are told."""
AIM = "For teaching, not a diagnosis."
NOTHING_HELPS = f"no investigation by {HELPS:g} bits or more"
STRENGTHS = ((0.5, "probable"), (0.15, "possible"), (0.03, "less likely"), (0.0, "unlikely"))


def ranking_as_text(found: Ranking) -> str:
    """What the findings say: red flags first, then the causes, ties and the next test."""
    lines = [f"URGENT: {flag['text']} ({names_of(found.atlas, flag)})" for flag in found.red_flags]
    noted = found.examination.noted
    if noted and all(one.answer in UNREMARKABLE for one in noted):
        lines.append("Nothing abnormal was found: what follows is how common each place is.")
    for row in found.ranking[:FIRST]:
        lines += _row(found, row)
    lines += _two_needed(found)
    for group in found.alike[:2]:
        lines.append(f"Not told apart by these findings: {', '.join(group[:FIRST])}")
    lines += [f"Does not fit: {one['why']}" for one in found.contradictions]
    for test in found.next:
        how = f" ({test.question.how})" if test.question.how else ""
        lines.append(f"Next: {test.question.name}{how}: {test.information:.2f} bits; {test.why}")
    return "\n".join([*lines, AIM])


def _two_needed(found: Ranking) -> Iterator[str]:
    """Where no single cause as probable explains all that asks for one: the pair that does."""
    best = next((row for row in found.ranking if row.kind == "pair"), None)
    if best is None:
        return
    needed = {one for one in best.explains if is_hard(one) or one.of.startswith(f"{SHOWING}:")}
    rivals = (row for row in found.ranking if row.probability >= best.probability)
    if not any(needed <= set(row.explains) for row in rivals if row.kind != "pair"):
        yield (
            "No single place as probable explains all that is found; the smallest pair that does: "
            f"{best.name} [{best.id}]"
        )


def comparison_as_text(found: Comparison) -> str:
    """What A does, what B does, what both do, and what tells them apart."""
    told = ", best first:" if found.separating else ": nothing in the tables"
    lines = [
        f"A: {found.names[0]} ({found.grades[0]})",
        f"B: {found.names[1]} ({found.grades[1]})",
        f"What tells them apart{told}",
    ]
    lines += [
        f"  {one.question.name}: A {one.words[0]}, B {one.words[1]}; "
        f"likelihood ratio of {one.question.said(one.a)} {_ratio(one)} "
        f"({one.basis}; {', '.join(one.question.sources)})"
        for one in found.separating[:FIRST]
    ]
    kinds = (("A only", found.a_only), ("both", found.both), ("B only", found.b_only))
    lines += [f"{title}: {_differences(rows)}" for title, rows in kinds]
    return "\n".join([*lines, AIM])


def _ratio(one: Separating) -> str:
    """A likelihood ratio; of a model never a number above the most that is told."""
    most = one.basis != PUBLISHED and one.ratio >= MOST_RATIO
    return f"over {MOST_RATIO:.0f}" if most else f"{one.ratio:.1f}"


def confusion_as_lines(found: Iterable[Confused]) -> Iterator[str]:
    """Each set that no bedside finding separates, and what investigation does."""
    for one in found:
        yield "; ".join(f"{name} ({i})" for i, name in zip(one.ids, one.names, strict=True))
        told = ", ".join(each["name"] for each in one.investigations)
        yield f"  told apart by: {told or NOTHING_HELPS}"


def _row(found: Ranking, row: Ranked) -> Iterator[str]:
    word = next(word for least, word in STRENGTHS if row.probability >= least)
    yield f"{row.probability:6.1%}  {row.name} [{row.id}, {row.grade}]: {word}"
    for title, noted in (("explains", row.explains), ("misses", row.misses)):
        if noted:
            yield f"        {title}: {_noted(found, noted)}"
    if row.expects:
        told = ", ".join(f"{one['name']} {one['words']}" for one in row.expects[:4])
        yield f"        would also expect: {told}"


def _noted(found: Ranking, noted: Sequence[Noted]) -> str:
    known = questions(found.atlas)
    return ", ".join(
        f"{known[one.of].name} {known[one.of].said(one.answer)}{_where(found, one)}"
        for one in noted
    )


def _where(found: Ranking, one: Noted) -> str:
    """The side of a finding, where it is not that of the complaint or is named for both."""
    if one.side == "both":
        return " on both sides"
    return f" on the {one.side}" if one.side != found.examination.side else ""


def _differences(rows: Sequence[Difference]) -> str:
    told = ", ".join(row.name for row in rows[:FIRST])
    more = f" and {len(rows) - FIRST} more" if len(rows) > FIRST else ""
    return f"{told}{more}" if rows else "nothing"
