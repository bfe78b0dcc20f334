"""Processes that are ended from outside, and what of theirs still runs afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path
from uuid import uuid4

import pytest
from house import ROOT
from other_machines import environment

GONE_WITHIN = 5
"""Seconds."""

linux = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="there is no /proc")
two_cores = pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="there is no second core")


class Watched:
    """A process with all that it starts, known by a mark in their environment."""

    def __init__(self, command, **changes):
        self.mark = f"WATCHED={uuid4().hex}"
        name, value = self.mark.split("=")
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment(**changes) | {name: value},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def running(self):
        """Numbers of the processes that carry the mark and still run."""
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            try:
                marked = self.mark.encode() in (place / "environ").read_bytes().split(b"\0")
                if marked and (place / "stat").read_text().rpartition(")")[2].split()[0] != "Z":
                    found.append(int(place.name))
            except OSError:
                continue
        return found

    def left(self):
        """Those that still run some time after the first one has ended."""
        self.process.wait(timeout=60)
        end = time.monotonic() + GONE_WITHIN
        while (found := self.running()) and time.monotonic() < end:
            time.sleep(0.1)
        return found

    def end(self):
        for process in self.running():
            os.kill(process, signal.SIGKILL)
        self.process.communicate()
