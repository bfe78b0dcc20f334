"""Whoever builds and is ended from outside leaves no helping process behind."""

from __future__ import annotations

import signal
import sys
import time

import pytest
from watched import linux, two_cores

WORK = """
import signal, sys, time
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # under nohup it would be ignored,
signal.signal(signal.SIGINT, signal.default_int_handler)  # and this behind an ampersand
from meshes.raw.second_core import SecondCore
def busy(seconds):
    print("busy", flush=True)
    for _ in range(100 * seconds):
        time.sleep(0.01)
with SecondCore() as second:
    print("started", flush=True)
    wait = second.begin(busy, 60)
    busy(60)
"""


def later(value):
    """One more of the same kind, for the long run."""
    return pytest.param(value, marks=pytest.mark.long)


def two_busy(watched):
    assert [watched.process.stdout.readline() for _ in range(3)] == [
        "started\n",
        "busy\n",
        "busy\n",
    ]
    assert len(watched.running()) >= 2


@linux
@two_cores
@pytest.mark.parametrize("how", ["SIGKILL", "SIGINT", later("SIGTERM"), later("SIGHUP")])
def test_a_helper_ends_with_the_one_that_it_helps(watch, how):
    watched = watch([sys.executable, "-c", WORK])
    two_busy(watched)
    watched.process.send_signal(getattr(signal, how))
    assert watched.left() == []


@linux
@pytest.mark.parametrize("seconds", [0.0, later(0.1), later(0.4), later(0.8)])
def test_a_helper_that_is_only_starting_ends_too(watch, seconds):
    watched = watch([sys.executable, "-c", WORK])
    assert watched.process.stdout.readline() == "started\n"
    time.sleep(seconds)
    watched.process.kill()
    assert watched.left() == []


@linux
@pytest.mark.long
@pytest.mark.parametrize("tenth", range(12))
def test_a_killed_build_leaves_no_process(watch, tenth, tmp_path):
    watched = watch([sys.executable, "-m", "meshes", "build"], ROOT_TO_HEEL_CACHE=tmp_path)
    time.sleep(0.5 + 2.5 * tenth)
    assert watched.process.poll() in {None, 0}  # it builds, or a quick machine has done so
    watched.process.kill()
    assert watched.left() == []
    assert watched.process.returncode == 0 or not list(tmp_path.glob("body-*"))
