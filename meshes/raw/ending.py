"""Let a helping process end with the one that it helps, however that one ends.

Who is killed can tell nobody: each helper watches by itself, in a thread that sleeps.
"""

from __future__ import annotations

import os
import sys
from threading import Thread
from time import sleep

PAUSE = 0.3
"""Seconds between two looks."""


def end_with(process: int) -> None:
    """End this process soon after another has ended; it may have ended already.

    Args:
        process: Number of the process that started this one.
    """
    Thread(target=_end, args=(process,), daemon=True).start()


def _end(process: int) -> None:
    _wait_for(process)
    os._exit(1)  # nobody is left who could be told, or who waits for this process to tidy up


def _wait_for(process: int) -> None:
    if sys.platform == "win32":
        import _winapi  # noqa: PLC0415 - Windows alone has it

        try:
            other = _winapi.OpenProcess(_winapi.SYNCHRONIZE, False, process)
        except OSError:  # it has gone
            return
        _winapi.WaitForSingleObject(other, _winapi.INFINITE)
        return
    # A process without a parent is given another one.
    while os.getppid() == process:
        sleep(PAUSE)
