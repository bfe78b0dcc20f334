"""How fast the page is in a real Chromium with software WebGL. Prints figures; asserts nothing.

It needs a running server: `python app.py --port 5006 --no-browser`, then
`python benchmarks/page.py http://localhost:5006`. Chromium is found as in the browser tests.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import time
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FLAGS = (
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
    "--disable-background-networking",
)
READY = "[data-phase=ready]"
"""Where the body is drawn; a function that is waited for is refused by the page's own policy."""
SELECT = """async (id) => {
  const { select, body } = __rootToHeel[0];
  select(id);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return body.figures().selectScript;
}"""
PICK = """() => { const body = __rootToHeel[0].body; const spent = [];
  for (let i = 0; i < 200; i++) { const started = performance.now();
    body.pick(560 + (i * 7) % 160, 140 + (i * 13) % 460); spent.push(performance.now() - started); }
  return spent; }"""
FINDINGS = (
    "skin:lateral_heel:numb",
    "skin:medial_heel:normal",
    "movement:ankle_plantarflexion:4",
    "movement:ankle_dorsiflexion:normal",
    "movement:hip_extension:weak",
    "reflex:patellar:normal",
    "test:straight_leg_raise:positive",
    "history:first_steps:no",
    "movement:great_toe_extension:normal",
)
RANK = """async (findings) => {
  const spent = [];
  for (const is of ["absent", "reduced", "normal", "absent", "reduced", "normal"]) {
    const before = performance.now();
    __rootToHeel[0].show({ findings: [...findings, `reflex:achilles:${is}`] });
    await new Promise((done) => setTimeout(done));
    spent.push(performance.now() - before);
  }
  return spent;
}"""
LESIONS = ("S1", "L5", "piriformis", "tarsal_tunnel", "disc_L5_S1_paracentral")
ROUNDS = 6


def first_pictures(browser: Browser, address: str) -> list[float]:
    """Seconds from the request to the body being drawn, in fresh browser contexts."""
    spent = []
    for _ in range(4):
        context = browser.new_context(viewport={"width": 1366, "height": 768})
        page = context.new_page()
        started = time.perf_counter()
        page.goto(f"{address}/?lesion=S1")
        page.wait_for_selector(READY, timeout=60_000)
        spent.append(time.perf_counter() - started)
        context.close()
    return spent[1:]  # the first one warms the server


def selections(page: Page) -> list[float]:
    """Milliseconds of script of each selection, before its frame is drawn."""
    spent = []
    for _ in range(ROUNDS):
        for lesion in LESIONS:
            spent.append(page.evaluate(SELECT, lesion))
            page.wait_for_timeout(700)
    return spent[len(LESIONS) :]  # the first round compiles


def main() -> None:
    """Print each figure beside its budget."""
    address = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:5006"
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=list(FLAGS))
        pictures = first_pictures(browser, address)
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        page.goto(f"{address}/?lesion=S1")
        page.wait_for_selector(READY, timeout=60_000)
        page.wait_for_timeout(4000)
        script, picks = selections(page), page.evaluate(PICK)
        page.evaluate("() => __rootToHeel[0].show({ skin_shows: 'roots' })")
        mapped = selections(page)
        figures = page.evaluate("() => __rootToHeel[0].body.figures()")
        page.goto(f"{address}/?mode=find")
        page.wait_for_selector(READY, timeout=60_000)
        page.wait_for_timeout(4000)
        ranked = page.evaluate(RANK, list(FINDINGS))[1:]  # the first one fetches the tables
        browser.close()
    middle = statistics.median
    print(f"first interactive picture  {middle(pictures):.2f} s (budget 2.5 s)")
    print(f"selection, script          {middle(script):.1f} ms, worst {max(script):.1f} (4 ms)")
    print(f"selection, on a map        {middle(mapped):.1f} ms, worst {max(mapped):.1f} (4 ms)")
    print(f"pick                       {middle(picks):.2f} ms, worst {max(picks):.1f} (3 ms)")
    print(f"ranking, ten findings      {middle(ranked):.1f} ms, worst {max(ranked):.1f} (30 ms)")
    print(f"draw calls                 {figures['calls']} (30)")
    print(f"triangles, both sides      {figures['sceneTrianglesBothSides']} (480 000)")


if __name__ == "__main__":
    main()
