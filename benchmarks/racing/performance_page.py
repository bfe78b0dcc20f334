"""Writes docs/performance.md from what a race has measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ratios import OURS, ROWS, ahead, by_turn, of_rounds, spread, to_limit, to_ours
from .reasons import REASONS
from .stacks import STACKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .ratios import Figures, Spread

TITLES = {stack.name: stack.title for stack in STACKS}
NAMES = {row.key: row.title for row in ROWS}
UNEXPLAINED = "not explained yet"
LIMIT = 1.3
"""The budget of a selection, over one plain frame."""

HEAD = """# How fast it is, beside others

Made by `python benchmarks/race.py --write` from `benchmarks/race.json`; do not edit it by hand.

The same body ({triangles} triangles in {parts} parts that can be lit), seen in the same place of
the window ({width} x {height} pixels of 1366 x 768), and the same selections ({selections}) in
every stack, one stack after the other, {rounds} rounds, each visit in a new Chromium with an empty
cache. {cores} cores, no graphics card: WebGL is drawn by software, which makes frames slow and
compares stacks, not screens. Before the rounds {loads} processes wanted to run.
Versions: {versions}
"""

HOW = """## How it is measured
`pip install --editable ".[test,race]"`, then `python benchmarks/race.py` (`--rounds`, `--only`),
then `python benchmarks/race.py --write`.

- **What is seen** is what Chromium's compositor sends, with the time at which it came
  (`Page.startScreencast`). It sends nothing while the screen rests, and the frames are read
  afterwards. A change counts from {least} pixels. A selection has arrived when no more than a tenth
  of the pixels that it changes are still to come, so a coarse picture on the way does not count.
  The detector is tested with known changes of known size at known times, and with none
  (`tests/viz/test_race_detector.py`, `tests/browser/test_race_watch.py`).
- **A selection** begins with a real click, on a button or in the list, on a page that has rested
  for {rest} s. A server has had a whole visit before the first round. **The first picture** counts
  from the start of the navigation until the body is seen.
- **Bytes** are counted on the wire, both ways, by a relay between browser and server.
- **Memory** is what the server's processes occupy more (`Pss`) for each further open page; where
  each visitor needs a process of its own, that process.
- **One plain frame** is the same view, moved by 40 mm, asked for by a script on the page and seen
  in the same way. No selection can be faster.
- The body is lighter for the others than for ours: a nerve has one look, skin has no pattern,
  nothing is written beside it, and what is never seen in these views (vessels, ligaments, what
  presses) is left out. Ours brings and draws all of it, and the heel from four sides.
- Each stack is used as its documents have it:

{how}
"""


def text(figures: Figures) -> str:
    """Give the document."""
    return (
        "\n".join(
            [
                _head(figures),
                "## Side by side",
                table(figures),
                "",
                *_absent(figures),
                "## Where another is ahead, and what it would take",
                *_ahead(figures),
                "",
                _limit(figures),
                *_growth(figures),
                _how(),
            ]
        ).rstrip()
        + "\n"
    )


def table(figures: Figures) -> str:
    """Give what each stack needs, and in brackets how many times what ours needs, least to most."""
    shown = [name for name in figures["visits"] if figures["visits"][name]]
    rows = [
        [row.title, *(_cell(figures, stack, row.key, row.unit) for stack in shown)] for row in ROWS
    ]
    rows.append(["A selection over one plain frame", *(_over(figures, one) for one in shown)])
    return _table(["", *(TITLES[name] for name in shown)], rows)


def _head(figures: Figures) -> str:
    width, height = figures["picture"]
    loads = spread(figures["loads"])
    said = f"{loads.least:.1f} to {loads.most:.1f}" if loads else "an unknown number of"
    versions = [f"{name} {value}" for name, value in figures["versions"].items() if value]
    return HEAD.format(
        triangles=f"{figures['triangles']:,}",
        parts=figures["parts"],
        width=width,
        height=height,
        selections=", ".join(figures["selections"]),
        rounds=len(figures["visits"][OURS]),
        loads=said,
        cores=figures["cores"],
        versions=", ".join(versions),
    )


def _how() -> str:
    from .detector import LEAST_PIXELS  # noqa: PLC0415 - the page needs no eye of its own
    from .visit import REST  # noqa: PLC0415

    used = "\n".join(f"  - {stack.title}: {stack.how}." for stack in STACKS)
    return HOW.format(least=LEAST_PIXELS, rest=REST, how=used)


def _cell(figures: Figures, stack: str, key: str, unit: str) -> str:
    needed = spread(of_rounds(figures, stack, key))
    if needed is None:
        return "-"
    found = None if stack == OURS else to_ours(figures, stack, key)
    return _amount(needed.middle, unit) + (f" ({_times(found)})" if found else "")


def _over(figures: Figures, stack: str) -> str:
    found = to_limit(figures, stack)
    return _times(found) if found else "-"


def _times(found: Spread) -> str:
    return f"x {found.middle:.2g}, {found.least:.2g} to {found.most:.2g}"


def _amount(value: float, unit: str) -> str:
    if unit == "s":
        return f"{value:.2f} s"
    if unit == "MB":
        return f"{value:.1f} MB"
    return f"{value / 1e6:.2f} MB" if value >= 1e5 else f"{value / 1e3:.1f} kB"


def _absent(figures: Figures) -> list[str]:
    told = figures["why_not"]
    gone = [name for name in told if not figures["visits"].get(name)]
    weak = [name for name in told if name not in gone]
    lines = [f"- {TITLES[name]} did not run: {told[name]}." for name in gone]
    lines += [f"- {TITLES[name]} failed in one of its visits: {told[name]}." for name in weak]
    return [*lines, ""] if lines else []


def _ahead(figures: Figures) -> list[str]:
    found = ahead(figures)
    if not found:
        return ["Nowhere in this race."]
    return [
        f"- **{TITLES[stack]}, {NAMES[key].lower()}:** {REASONS.get((stack, key), UNEXPLAINED)}"
        for stack, key in found
    ]


def _limit(figures: Figures) -> str:
    found = to_limit(figures, OURS)
    if found is None:
        return ""
    said = (
        f"**The distance to the limit.** A selection takes {found.middle:.2f} times one "
        f"plain frame of the same view ({found.least:.2f} to {found.most:.2f}; budget {LIMIT}). "
    )
    first, *later = by_turn(figures, OURS)
    if later:
        said += (
            f"The first of a visit takes {first:.2f}, the next {later[0]:.2f}: with the first, the "
            "words at the right are drawn for the first time, in the same picture as the body."
        )
    return said + "\n"


GROWN = {
    "parts": (
        "Parts",
        "Bones, muscles, discs, vessels and ligaments cut into pieces, the same triangles.",
        {
            "file_bytes": ("one file", "bytes"),
            "first_picture_s": ("first picture", "s"),
            "selection_s": ("click to pixels", "s"),
            "frame_s": ("one plain frame", "s"),
        },
    ),
    "lesions": (
        "Lesions in one view",
        "What Python is asked for, chosen at random among the sites.",
        {
            "answer_ms": ("Python's answer", "ms"),
            "answer_bytes": ("its bytes", "bytes"),
            "selection_s": ("asked to pixels", "s"),
        },
    ),
    "visitors": (
        "Visitors at once",
        "Open pages, all of which ask for a combination at the same moment.",
        {
            "session_mb": ("memory of each", "MB"),
            "all_answered_ms": ("all answered after", "ms"),
        },
    ),
}


def _growth(figures: Figures) -> list[str]:
    lines = ["## How ours grows"] if figures.get("growth") else []
    for name, (title, about, columns) in GROWN.items():
        found = figures.get("growth", {}).get(name)
        if found:
            rows = [
                [f"x {times}", *(_grown(one[key], unit) for key, (_, unit) in columns.items())]
                for times, one in found.items()
            ]
            heads = [title, *(shown for shown, _ in columns.values())]
            lines += [about, "", _table(heads, rows), ""]
    return lines


def _grown(value: float, unit: str) -> str:
    return f"{value:.1f} ms" if unit == "ms" else _amount(value, unit)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
