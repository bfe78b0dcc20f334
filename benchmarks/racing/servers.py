"""A stack's server: started, asked until it answers, weighed, ended."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 180.0
"""Seconds until a server has to answer: a body may have to be built first."""


def free_port() -> int:
    """Give a port of this machine that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Server:
    """A process that serves a page on a port."""

    def __init__(self, command: Sequence[str], port: int) -> None:
        """Say how it is started: what follows the name of Python."""
        self._command = [sys.executable, *command]
        self.port = port
        self.seconds = 0.0
        """How long it took until it answered."""

    def __enter__(self) -> Self:
        """Start it and wait until it answers.

        Raises:
            RuntimeError: it ended, or did not answer in time; the message has its last words.

        """
        here = os.pathsep.join((str(ROOT / "benchmarks"), str(ROOT)))
        env = os.environ | {"PYTHONPATH": here, "PYTHONWARNINGS": "ignore"}
        began = time.monotonic()
        self._process = subprocess.Popen(
            self._command,
            cwd=ROOT,
            env=env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        while not self._answers():
            ended = self._process.poll() is not None
            if ended or time.monotonic() - began > PATIENCE:
                self._process.kill()
                told = (self._process.stderr.read() if self._process.stderr else "").strip()
                raise RuntimeError(f"{self._command[1:]}: {told.rpartition(chr(10))[2]}")
            time.sleep(0.1)
        self.seconds = time.monotonic() - began
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()

    def _answers(self) -> bool:
        try:
            with urlopen(f"http://127.0.0.1:{self.port}/", timeout=30):
                return True
        except HTTPError:
            return True
        except (URLError, OSError):
            return False

    def memory(self) -> float:
        """Give the memory in MB of it and its helpers; what they share counts once."""
        told = [Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in self._family()]
        found = [re.search(r"^Pss:\s+(\d+)", text, re.MULTILINE) for text in told]
        return sum(int(one[1]) for one in found if one) / 1000

    def _family(self) -> list[int]:
        first = self._process.pid
        children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        return [first, *map(int, children)]
