"""One visit: open the page in an empty browser, wait for the picture, select, and look again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from .detector import SHADES_TO_COME, Frame, arrival, first_change, shows_a_body
from .place import WINDOW
from .same_body import SELECTIONS
from .stacks import OURS
from .watching import Watch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Browser, Page

    from .detector import Picture
    from .place import Place
    from .relay import Relay
    from .stacks import Stack

NOTES_THE_CLICK = """addEventListener("click", (event) => {
  globalThis.__clicked = (performance.timeOrigin + event.timeStamp) / 1000;
}, true);"""
SHOW_TOGETHER = """(lesions) => {
  const at = (performance.timeOrigin + performance.now()) / 1000;
  globalThis.__rootToHeel[0].show({ lesions, camera: "back" });
  return at;
}"""
NUDGE_MM = 40
FRAMES = 2
"""Plain frames in each visit."""

PATIENCE = 120.0
"""Seconds for a picture; who needs longer has not shown any."""

REST = 2.0
"""Seconds without a new frame before the next thing is asked: the page is idle then."""

DONE = 1.5
"""Seconds without a new frame after which a selection is over."""


class NoPictureError(RuntimeError):
    """A page has not shown what was asked for; the message says what and how long it was given."""


@dataclass
class Visit:
    """What was measured in one visit; seconds and bytes on the wire, either way."""

    first_picture_s: float = 0.0
    first_picture_bytes: int = 0
    whole_bytes: int = 0
    """Until the page had come to rest."""
    selection_s: list[float] = field(default_factory=list)
    selection_first_s: list[float] = field(default_factory=list)
    """Until the first pixel changed."""
    selection_bytes: list[int] = field(default_factory=list)
    frame_s: list[float] = field(default_factory=list)
    """A plain frame of the same view, moved by a little, seen in the same way."""


@dataclass(frozen=True)
class _Open:
    stack: Stack
    page: Page
    watch: Watch
    relay: Relay
    place: Place


def visit(
    browser: Browser,
    stack: Stack,
    relay: Relay,
    place: Place,
    selections: Sequence[str] = SELECTIONS,
) -> Visit:
    """Measure a stack once.

    Raises:
        NoPictureError: no body was seen, or a selection changed nothing.

    """
    context = browser.new_context(viewport=WINDOW)
    context.add_init_script(NOTES_THE_CLICK)
    page = context.new_page()
    page.set_default_timeout(1000 * PATIENCE)
    here = _Open(stack, page, Watch(page), relay, place)
    try:
        found = _opened(here)
        for lesion in selections:
            _select(here, lesion, found)
            if stack.nudge and len(found.frame_s) < FRAMES:
                _nudge(here, found)
        here.watch.stop()
    finally:
        context.close()
    return found


def open_page(browser: Browser, relay: Relay, place: Place) -> tuple[Page, Watch]:
    """Open one more page in a context of its own and wait until its body is seen; it stays open."""
    page = browser.new_context(viewport=WINDOW).new_page()
    watch = Watch(page)
    page.goto(f"http://127.0.0.1:{relay.port}/", wait_until="commit")
    watch.until_it_shows(shows_a_body, place.box, PATIENCE)
    watch.until_quiet(REST)
    return page, watch


def selections_together(
    browser: Browser, relay: Relay, place: Place, sets: Sequence[Sequence[str]]
) -> list[float]:
    """Give the seconds until each set of lesions is seen on the product's own page."""
    page, watch = open_page(browser, relay, place)
    here, spent = _Open(OURS, page, watch, relay, place), []
    for lesions in sets:
        watch.until_quiet(REST)
        watch.forget()
        asked = page.evaluate(SHOW_TOGETHER, list(lesions))
        spent.append(_changed(here, asked, ", ".join(lesions))[1].at - asked)
    watch.stop()
    page.context.close()
    return spent


def _opened(here: _Open) -> Visit:
    before = here.relay.total
    here.page.goto(f"http://127.0.0.1:{here.relay.port}/", wait_until="commit")
    if not here.watch.until_it_shows(shows_a_body, here.place.box, PATIENCE):
        raise NoPictureError(f"no body within {PATIENCE:.0f} s")
    here.watch.until_quiet(REST)
    began = here.page.evaluate("performance.timeOrigin / 1000")
    shown = [one for one in here.watch.frames(here.place.box) if one.at > began]
    blank = Frame(began, np.full_like(shown[0].picture, 255))
    seen = arrival([blank, *shown], began, SHADES_TO_COME)
    if seen is None:
        raise NoPictureError("the picture went away again")
    return Visit(
        seen.at - began,
        here.relay.total_at(seen.at) - before,
        here.relay.total - before,
    )


def _select(here: _Open, lesion: str, found: Visit) -> None:
    box = here.page.locator(here.stack.selector(lesion)).first.bounding_box()
    if box is None:
        raise NoPictureError(f"no button for {lesion}")
    here.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    here.watch.until_quiet(REST)
    here.watch.forget()
    before = here.relay.total
    here.page.mouse.down()
    here.page.mouse.up()
    clicked = here.page.evaluate("globalThis.__clicked")
    first, there = _changed(here, clicked, lesion)
    found.selection_first_s.append(first.at - clicked)
    found.selection_s.append(there.at - clicked)
    found.selection_bytes.append(here.relay.total - before)


def _nudge(here: _Open, found: Visit) -> None:
    here.watch.until_quiet(REST)
    here.watch.forget()
    way = NUDGE_MM if len(found.frame_s) % 2 == 0 else -NUDGE_MM
    asked = here.page.evaluate(here.stack.nudge, way)
    _, there = _changed(here, asked, "a plain frame")
    found.frame_s.append(there.at - asked)


def _changed(here: _Open, since: float, what: str) -> tuple[Frame, Frame]:
    """Wait until the picture has changed and the screen is quiet.

    Returns:
        The first frame that differs from what was there before, and the one that is as the last.

    Raises:
        NoPictureError: it has not changed, or went back to what it was.

    """
    watch, box = here.watch, here.place.box

    def differs(_newest: Picture) -> bool:
        return first_change(watch.frames(box), since) is not None

    if not watch.until_it_shows(differs, box, PATIENCE):
        raise NoPictureError(f"{what} changed nothing within {PATIENCE:.0f} s")
    watch.until_quiet(DONE)
    frames = watch.frames(box)
    first, there = first_change(frames, since), arrival(frames, since)
    if first is None or there is None:
        raise NoPictureError(f"what {what} changed went away again")
    return first, there
