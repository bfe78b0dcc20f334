"""Watches a page through the compositor: every frame that reached the screen, with its time.

Chromium's screencast sends a frame only when the screen changed, so that a page at rest is left
alone. The frames are kept as they come and read afterwards. Their time is that at which they came:
the one that Chromium gives is of the frame's beginning, before it was drawn.
"""

from __future__ import annotations

import base64
import io
import time
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from .detector import Frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import CDPSession, Page

    from .detector import Picture

    Box = tuple[int, int, int, int]
    Wanted = Callable[[Picture], bool]

QUALITY = 85
"""Of the JPEG, 0..100: the detector's threshold lies above its noise."""

STEP_MS = 20
LATEST_MS = 200
"""A frame that has been drawn is heard of within that time."""


class Watch:
    """What is on the screen of a page while it is watched."""

    def __init__(self, page: Page) -> None:
        """Begin to watch."""
        self._page = page
        self._taken: list[tuple[float, str]] = []
        self._last = time.monotonic()
        self._session: CDPSession = page.context.new_cdp_session(page)
        self._session.on("Page.screencastFrame", self._take)
        self._session.send("Page.startScreencast", {"format": "jpeg", "quality": QUALITY})

    def _take(self, event: dict[str, Any]) -> None:
        self._taken.append((time.time(), event["data"]))
        self._last = time.monotonic()
        self._session.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})

    @property
    def count(self) -> int:
        """How many frames there have been."""
        return len(self._taken)

    def until_quiet(self, seconds: float, patience: float = 90.0) -> None:
        """Wait until the screen has not changed for so long, or the patience is at its end."""
        end = time.monotonic() + patience
        self._page.wait_for_timeout(LATEST_MS)
        while time.monotonic() < min(end, self._last + seconds):
            self._page.wait_for_timeout(STEP_MS)

    def until_it_shows(self, wanted: Wanted, box: Box, patience: float) -> bool:
        """Wait until the newest frame is what is wanted; False when the patience is at its end.

        Args:
            wanted: told the picture in the box.
            box: left, top, right, bottom in pixels.
            patience: seconds.

        """
        end, seen = time.monotonic() + patience, 0
        while time.monotonic() < end:
            self._page.wait_for_timeout(STEP_MS)
            if self.count != seen:
                seen = self.count
                if wanted(_read(self._taken[-1][1], box)):
                    return True
        return False

    def forget(self) -> None:
        """Forget all frames but the last, which is what is on the screen now."""
        del self._taken[:-1]

    def frames(self, box: Box) -> list[Frame]:
        """Read the frames so far, cut to a box: left, top, right, bottom in pixels."""
        return [Frame(at, _read(data, box)) for at, data in sorted(self._taken)]

    def stop(self) -> None:
        """Watch no longer."""
        self._session.send("Page.stopScreencast")
        self._session.detach()


def _read(data: str, box: Box) -> Picture:
    picture = Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB")
    return np.asarray(picture.crop(box))
