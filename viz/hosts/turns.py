"""Long work is done one piece after the other, and only so much of it may wait."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


BUSY = "Too much was asked at once. Wait a few seconds and ask again."
"""What a visitor is told whose question is turned away."""


class Busy(RuntimeError):  # noqa: N818 - it is no error of anyone; the person asks again
    """Too much waits already; the message says what to do."""


class Turns:
    """A queue for work that takes long: first come, first served, within bounds.

    One visitor can never fill it, so that there is room for the others.
    """

    def __init__(self, most: int = 16, most_each: int = 4) -> None:
        """Open the queue.

        Args:
            most: how much may wait or be under way in all.
            most_each: how much of that may be one visitor's.

        """
        self._most, self._most_each = most, most_each
        self._waiting: Counter[str] = Counter()
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def turn(self, visitor: str) -> AsyncIterator[None]:
        """Wait until nobody who came before is left.

        Raises:
            Busy: when too much waits already, of this visitor or in all.

        """
        if self._waiting[visitor] >= self._most_each or self._waiting.total() >= self._most:
            raise Busy(BUSY)
        self._waiting[visitor] += 1
        try:
            async with self._turn:
                yield
        finally:
            self._waiting[visitor] -= 1
            if not self._waiting[visitor]:
                del self._waiting[visitor]
