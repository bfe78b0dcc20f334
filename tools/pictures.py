"""Draw every picture of the documents anew, from the body and the page as they are.

Pictures of the page are taken in the Chromium of the race, the others are figures. Names give some
of them alone; a folder that is named takes them in place of ``docs``, to look at first::

    python -m tools.pictures
    python -m tools.pictures piriformis sole --into drawn
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

import meshes
from benchmarks.racing.browser import chromium, launched
from viz import View
from viz.figures import map_figures, scene
from viz.hosts import page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Page

DOCS = Path(__file__).resolve().parent.parent / "docs"
WINDOW = (1366, 768)
"""Pixels of the window in which the page is shown."""
ALONE = ".rth .stage .on-stage, .rth .stage .chosen { visibility: hidden; }"
"""The body without the buttons that stand over it; they keep their room, so no name moves."""
SETTLING = 9000
"""Milliseconds until the eye has arrived and the names stand."""


@dataclass(frozen=True)
class Shown:
    """A view of the page, by its address; `turned` is how far (px) the body is then dragged."""

    address: str
    turned: int = 0


@dataclass(frozen=True)
class Drawn:
    """A figure: its view, and its size in pixels."""

    view: View
    size: tuple[int, int]


SITES = {
    "disc_paracentral_behind": Shown("lesion=disc_L5_S1_paracentral&camera=site&labels=1"),
    "disc_paracentral_oblique": Shown("lesion=disc_L5_S1_paracentral&camera=site&labels=1", -60),
    "disc_far_lateral_behind": Shown("lesion=disc_L4_5_farlateral&camera=site&labels=1"),
    "disc_far_lateral_oblique": Shown("lesion=disc_L4_5_farlateral&camera=site&labels=1", -60),
    "piriformis": Shown("lesion=piriformis&camera=site&labels=1"),
    "popliteal_fossa": Shown("lesion=baker_cyst&camera=site&labels=1"),
    "baxter": Shown("lesion=baxter&camera=site&labels=1"),
    "sole": Shown("lesion=tibial&grade=cut&camera=sole&labels=1"),
}
FIGURES = {
    "tarsal_tunnel": Drawn(View(("tarsal_tunnel",), camera="site", labels=True), (1000, 800)),
    "whole_body": Drawn(View(("S1",), camera="back"), (900, 1100)),
}
MAPS = ("dermatome_maps", "dermatome_agreement")
PAGE = "page"
WHOLE_PAGE = "lesion=disc_L5_S1_paracentral"
ALL = (*SITES, *FIGURES, *MAPS, PAGE)


def main(words: Sequence[str] | None = None) -> int:
    """Draw what is asked for; gives the exit status."""
    parser = argparse.ArgumentParser(description="Draw the pictures of the documents anew.")
    parser.add_argument("name", nargs="*", help=f"some alone: {', '.join(ALL)}")
    parser.add_argument("--into", type=Path, default=DOCS, help="the folder (docs)")
    given = parser.parse_args(words)
    names = given.name or list(ALL)
    if unknown := [name for name in names if name not in ALL]:
        parser.error(f"no picture is named {unknown[0]}; there are {', '.join(ALL)}")
    given.into.mkdir(parents=True, exist_ok=True)
    body = meshes.load()
    for name in names:
        path = given.into / f"{name}.jpg"
        if name in FIGURES:
            figure = FIGURES[name]
            scene.figure(figure.view, path, size=figure.size, body=body)
        elif name == "dermatome_maps":
            map_figures.compared(path, body)
        elif name == "dermatome_agreement":
            map_figures.agreement(path, "", body)
        else:
            continue
        print(path)
    of_page = [name for name in names if name in SITES or name == PAGE]
    return _of_page(of_page, given.into) if of_page else 0


def _of_page(names: Sequence[str], folder: Path) -> int:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - comes with the tests

    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        file = page.write(View(("S1",)), Path(place) / "page.html").as_uri()
        browser = launched(playwright)
        for name in names:
            shown = SITES.get(name, Shown(WHOLE_PAGE))
            size = {"width": WINDOW[0], "height": WINDOW[1]}
            # The page forbids what Playwright waits with.
            opened = browser.new_page(viewport=size, bypass_csp=True)  # type: ignore[arg-type]
            opened.goto(f"{file}#{shown.address}")
            opened.wait_for_function(chromium.WHOLE, timeout=120_000)
            opened.wait_for_timeout(SETTLING)
            if name == PAGE:
                opened.screenshot(path=folder / "page.png")
                print(folder / "page.png")
            else:
                _scene_of(opened, shown.turned).save(folder / f"{name}.jpg", quality=90)
                print(folder / f"{name}.jpg")
            opened.close()
        browser.close()
    return 0


def _scene_of(opened: Page, turned: int) -> Image.Image:
    """The body as the page shows it, without the buttons round it."""
    box = opened.locator(".body-canvas canvas").first.bounding_box()
    if box is None:
        raise RuntimeError("The page shows no body.")
    if turned:
        x, y = box["x"] + box["width"] / 3, box["y"] + box["height"] / 2
        opened.mouse.move(x, y)
        opened.mouse.down()
        opened.mouse.move(x + turned, y, steps=8)
        opened.mouse.up()
        opened.mouse.move(0, 0)  # what lies under it would be named
        opened.wait_for_timeout(SETTLING)
    opened.add_style_tag(content=ALONE)
    whole = Image.open(io.BytesIO(opened.screenshot())).convert("RGB")
    left, right = box["x"], box["x"] + box["width"]
    return whole.crop((left, box["y"], right, box["y"] + box["height"]))


if __name__ == "__main__":
    sys.exit(main())
