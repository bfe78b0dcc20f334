"""A fair race: the same body and the same selections in every stack, in turn, in one Chromium.

`python benchmarks/race.py` starts a server for each stack, visits them one after the other, round
after round, and writes `benchmarks/race.json`; `python benchmarks/race.py --write` makes
`docs/performance.md` of it. What the others need: `pip install --editable ".[test,race]"`.
`--only ours k3d --rounds 1` is a try.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from contextlib import ExitStack
from functools import partial
from importlib import metadata
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from racing import growth, performance_page
from racing.browser import launched
from racing.entrants import Entrant, all_entered, entered
from racing.place import WINDOW, Place
from racing.rounds import Results, raced, weighed
from racing.same_body import SELECTIONS, same_body
from racing.servers import ROOT
from racing.stacks import OURS, STACKS
from racing.visit import open_page

KEPT = ROOT / "benchmarks" / "race.json"
DOCUMENT = ROOT / "docs" / "performance.md"
VERSIONS = ("pyvista", "vtk", "panel", "trame", "trame-vtk", "k3d")
CANVAS = ".body-canvas canvas"
WHERE = """(canvas) => {
  const { left, top, width, height } = document.querySelector(canvas)
    .getBoundingClientRect();
  return [left, top, width, height].map(Math.round);
}"""
ANYWHERE = Place(300, 100, 500, 500)


def main() -> int:
    """Race, or write the page; gives the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="*", default=[], choices=[one.name for one in STACKS])
    parser.add_argument("--no-growth", action="store_true", help="leave out how ours grows")
    parser.add_argument("--growth", action="store_true", help="add how ours grows to what is kept")
    parser.add_argument("--json", type=Path, default=KEPT, help="where the figures are kept")
    parser.add_argument("--write", action="store_true", help="make the document, race no more")
    given = parser.parse_args()
    if given.write:
        DOCUMENT.write_text(performance_page.text(json.loads(given.json.read_text())))
        return 0
    if given.growth:
        figures = json.loads(given.json.read_text())
    else:
        figures = race(given.rounds, given.only)
        _keep(given.json, figures)
    if not given.no_growth:
        _keep(given.json, figures | {"growth": grown()})
    print(performance_page.table(figures))
    return 0


def _keep(path: Path, figures: dict[str, object]) -> None:
    path.write_text(json.dumps(figures, indent=1) + "\n")


def race(rounds: int, only: list[str]) -> dict[str, object]:
    """Race, and give the figures as plain values."""
    stacks = [one for one in STACKS if one is OURS or not only or one.name in only]
    with ExitStack() as leaving:
        launch = partial(launched, leaving.enter_context(sync_playwright()))
        first = entered(OURS, ANYWHERE, leaving)
        place = where_ours_stands(launch(), first)
        others, why_not = all_entered(stacks[1:], place, leaving)
        found = raced(launch, [first, *others], place, rounds)
        weighed(launch, [first, *others], place, found)
        found.why_not |= why_not
    return figures_of(found, place) | {"growth": {}}


def grown() -> dict[str, object]:
    """Measure how ours grows."""
    with ExitStack() as leaving:
        launch = partial(launched, leaving.enter_context(sync_playwright()))
        first = entered(OURS, ANYWHERE, leaving)
        return dict(growth.measured(launch, first, where_ours_stands(launch(), first)))


def where_ours_stands(browser: Browser, ours: Entrant) -> Place:
    """Give the place of the picture in the product's own page."""
    page, _ = open_page(browser, ours.relay, ANYWHERE)
    page.wait_for_selector(CANVAS)  # a body that is made first takes longer than its words
    place = Place(*page.evaluate(WHERE, CANVAS))
    browser.close()
    return place


def figures_of(found: Results, place: Place) -> dict[str, object]:
    """Give what a reader needs, and what the document is made of."""
    same = same_body()
    return {
        "window": WINDOW,
        "picture": place.size,
        "parts": len(same.meshes),
        "triangles": same.triangles,
        "selections": SELECTIONS,
        "versions": {name: _version(name) for name in VERSIONS},
        "cores": os.cpu_count(),
        "loads": found.loads,
        "why_not": found.why_not,
        "visits": found.visits,
        "session_mb": found.session_mb,
    }


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
