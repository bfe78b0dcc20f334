"""Pictures for browsers without WebGL, drawn in a process of their own.

VTK holds the interpreter for seconds while it draws: in the server's own process every other
visitor would wait. The process starts with the first picture and ends when none is asked for.
"""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Any

from loky import ProcessPoolExecutor

from meshes.raw.ending import end_with
from viz.hosts import answers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes import BodyChoice
    from pathways import Atlas

IDLE_SECONDS = 60
"""The process ends when it was asked for nothing for so long, and with its server."""

PATIENCE_SECONDS = 60
"""A picture that takes longer is given up; the first one has to start VTK as well."""


class Pictures:
    """Draws the pictures of one server."""

    def __init__(self, choice: BodyChoice | None, atlas: Atlas | None) -> None:
        """Draw a body, with its facts; None are the default one and those of the installation."""
        self._choice, self._atlas = choice, atlas
        self._pool: ProcessPoolExecutor | None = None

    async def draw(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """Answer a message that asks for a picture, as `answers.answer` does."""
        try:
            return await asyncio.wait_for(self._drawn(message), PATIENCE_SECONDS)
        except (TimeoutError, RuntimeError):  # also what loky raises when its process has died
            self.close()
            return answers.refusal(message, "The picture could not be drawn in time. Ask again.")

    def close(self) -> None:
        """End the process, if there is one; the next picture starts another."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, kill_workers=True)
            self._pool = None

    async def _drawn(self, message: Mapping[str, Any]) -> dict[str, Any]:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                max_workers=1,
                timeout=IDLE_SECONDS,
                initializer=end_with,
                initargs=(os.getpid(),),
            )
        work = self._pool.submit(
            answers.answer, message, dict, choice=self._choice, atlas=self._atlas
        )
        reply: dict[str, Any] = await asyncio.wrap_future(work)
        return reply
