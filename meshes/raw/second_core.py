"""Let a second Python process build a part of the body meanwhile.

Threads would not help: the builders take thousands of short steps that hold the interpreter. Of the
pools of processes it is loky's, since that does not run the caller's own script again.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Self, TypeVar

from loky import ProcessPoolExecutor

from meshes.raw.ending import end_with

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

Result = TypeVar("Result")


def _nothing() -> None:
    """Do nothing first."""


def _pool() -> ProcessPoolExecutor | None:
    """Start a second process; None where there is no second core, or nothing to share with it."""
    if (os.cpu_count() or 1) < 2:
        return None
    try:
        return ProcessPoolExecutor(max_workers=1, initializer=end_with, initargs=(os.getpid(),))
    except (OSError, NotImplementedError):  # a machine without shared memory
        return None


class SecondCore:
    """A second process, to be used in a with statement; where there can be none, this one."""

    def __init__(self, first: Callable[[], None] = _nothing) -> None:
        """Start the process.

        Args:
            first: What it does while the caller goes on: it reads the builders.
        """
        self._pool = _pool()
        self.begin(first)

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        if self._pool is not None:
            self._pool.shutdown(kill_workers=True)

    @property
    def is_another(self) -> bool:
        """Whether there is another process, not only this one."""
        return self._pool is not None

    def begin(self, build: Callable[..., Result], *args: object) -> Callable[[], Result]:
        """Begin to build something, and give the function that waits for it.

        What fails over there is built again here, so that its error comes as itself.

        Args:
            build: A function of a module; it and what it takes and gives can be pickled.
            args: What it takes.
        """
        try:
            answer = self._pool.submit(build, *args) if self._pool else None
        except (RuntimeError, OSError):  # the other process has died, or none can be started
            answer = None

        def wait() -> Result:
            if answer is None or answer.exception() is not None:
                return build(*args)
            result: Result = answer.result()
            return result

        return wait
