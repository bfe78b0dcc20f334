"""Let a second Python process build a part of the body meanwhile.

Threads would not help: the builders take thousands of short steps that hold the interpreter. A pool
of ``multiprocessing`` would run the caller's script again where that does not guard its main part.
So an interpreter of our own is told through a pipe what to build, and answers through another.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

Result = TypeVar("Result")


class SecondCore:
    """A second process, to be used in a with statement; without a second core, this one."""

    def __init__(self) -> None:
        """Start the process; it reads the builders while the caller goes on."""
        self._line = ThreadPoolExecutor(max_workers=1)
        self._process = _started() if sys.executable and (os.cpu_count() or 1) > 1 else None

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
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        self._line.shutdown()

    @property
    def is_another(self) -> bool:
        """Whether there is another process, not only this one."""
        return self._process is not None

    def begin(self, build: Callable[..., Result], *args: object) -> Callable[[], Result]:
        """Begin to build something, and give the function that waits for it.

        What fails over there is built again here, so that its error comes as itself.

        Args:
            build: A function of a module; it and what it takes and gives can be pickled.
            args: What it takes.
        """
        if self._process is None:
            return lambda: build(*args)
        answer = self._line.submit(_asked, self._process, pickle.dumps((build, args), 5))

        def wait() -> Result:
            try:
                done, result = answer.result()
            except (EOFError, OSError, pickle.UnpicklingError):
                done = False
            return result if done else build(*args)

        return wait


def _started() -> subprocess.Popen[bytes] | None:
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "meshes.second_core"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
    except OSError:
        return None


def _asked(process: subprocess.Popen[bytes], task: bytes) -> tuple[bool, object]:
    """Whether the other process could do a task, and what it made."""
    if process.stdin is None or process.stdout is None:
        return False, None
    process.stdin.write(task)
    process.stdin.flush()
    return pickle.load(process.stdout)


def _serve() -> None:
    """Do one task after another until the pipe ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that asks decides when to stop
    answers, sys.stdout = sys.stdout.buffer, sys.stderr  # what is printed is no answer
    import meshes.build  # noqa: F401, PLC0415 - read before the first task comes

    while True:
        try:
            build, args = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        try:
            answer = (True, build(*args))
        except Exception:  # noqa: BLE001 - it is raised where the task is done again
            answer = (False, None)
        pickle.dump(answer, answers, 5)
        answers.flush()


if __name__ == "__main__":
    _serve()
