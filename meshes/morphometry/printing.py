"""The comparison in words: a table for the terminal and one for the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meshes.morphometry.comparison import INSIDE, NOT_COMPUTED, NOT_MEASURABLE, OUTSIDE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meshes.morphometry.comparison import Comparison

DIGITS: Final = {"mm": 1, "mm2": 1, "deg": 1, "ratio": 3, "order": 0}
WIDTH: Final = 58


def table(compared: Sequence[Comparison]) -> str:
    """Give every figure in a line, then those that are not inside with the reason, and counts."""
    lines = [f"{'id':6}{'what':{WIDTH}}{'measured':>16}  {'accepted':>18}  {'published':22}verdict"]
    lines += [_line(one) for one in compared if one.verdict != NOT_MEASURABLE]
    lines.append("\nNot inside, and why:")
    lines += [
        f"{one.name:6}{one.verdict:15}{_shortened(_what(one))}  {one.reason}"
        for one in compared
        if one.verdict != INSIDE
    ]
    return "\n".join([*lines, "", summary(compared)])


def summary(compared: Sequence[Comparison]) -> str:
    """Give the counts of checks, of further rows and of sizes of bones and skin."""
    return "\n".join(_counted(kind, compared) for kind in ("check", "row", "size"))


def markdown(compared: Sequence[Comparison]) -> str:
    """Give the figures that are not inside, with the reason, as a table of the documentation."""
    lines = ["| id | what | measured | accepted | verdict | reason |", "|---|---|---|---|---|---|"]
    for one in compared:
        if one.verdict in {OUTSIDE, NOT_COMPUTED}:
            cells = (one.name, _what(one), values(one), band(one), one.verdict, one.reason)
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def values(one: Comparison) -> str:
    """Give what was measured, with its unit's digits."""
    if one.measured is None:
        return "-"
    return ", ".join(f"{value:.{_digits(one)}f}" for value in one.measured)


def band(one: Comparison) -> str:
    """Give the band that a body has to lie in."""
    low, high = one.band
    if low == float("-inf") or high == float("inf"):
        return (
            f"at least {_number(low, one)}"
            if low > float("-inf")
            else f"at most {_number(high, one)}"
        )
    return f"{_number(low, one)} to {_number(high, one)}"


def _counted(kind: str, compared: Sequence[Comparison]) -> str:
    own = [one.verdict for one in compared if one.kind == kind]
    computed = own.count(INSIDE) + own.count(OUTSIDE)
    share = 100 * own.count(INSIDE) / max(computed, 1)
    return (
        f"{kind}s: {computed} computed, {own.count(INSIDE)} inside ({share:.0f} %), "
        f"{own.count(OUTSIDE)} outside, {own.count(NOT_COMPUTED)} not computed, "
        f"{own.count(NOT_MEASURABLE)} not measurable on one body"
    )


def _line(one: Comparison) -> str:
    return (
        f"{one.name:6}{_shortened(_what(one))}{values(one):>16}  {band(one):>18}  "
        f"{_shortened(one.published, 22)}{one.verdict}"
    )


def _what(one: Comparison) -> str:
    return one.structure if one.kind == "check" else f"{one.structure}: {one.measure}"


def _shortened(text: str, width: int = WIDTH) -> str:
    short = text if len(text) < width else text[: width - 2] + "…"
    return f"{short:{width}}"


def _digits(one: Comparison) -> int:
    return DIGITS.get(one.unit, 2)


def _number(value: float, one: Comparison) -> str:
    return f"{value:.{_digits(one)}f}"
