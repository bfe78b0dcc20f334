"""Whole starts on machines that refuse much: the page that comes out is the usual one."""

from __future__ import annotations

import re
import sys
import time
import urllib.request

import pytest
from other_machines import as_nobody, run, with_mounts

from meshes.keeping.cache_folder import CACHE_VARIABLE
from viz import View
from viz.hosts import page

pytestmark = pytest.mark.long
PATIENCE = 600
"""Seconds for a body, on a machine that has other work."""

READ_ONLY = "mount -o remount,bind,ro /"
NO_SHARED_MEMORY = "mount -t tmpfs -o ro none /dev/shm"
HOMELESS = {"HOME": None, CACHE_VARIABLE: None}


def another_user_without_a_home(_folder):
    return as_nobody(), HOMELESS


def another_user_in_a_folder_that_is_not_theirs(folder):
    return as_nobody(), {"HOME": None, CACHE_VARIABLE: folder}


def a_machine_that_is_read_only(_folder):
    return with_mounts(READ_ONLY), {"HOME": "/nowhere", CACHE_VARIABLE: None}


def a_machine_that_is_read_only_and_has_no_shared_memory(_folder):
    return with_mounts(READ_ONLY, NO_SHARED_MEMORY), {"HOME": "/nowhere", CACHE_VARIABLE: None}


def a_disk_of_five_megabytes(folder):
    return with_mounts(f"mount -t tmpfs -o size=5m none '{folder}'"), {CACHE_VARIABLE: folder}


def a_full_disk(folder):
    lines = (
        f"mount -t tmpfs -o size=64k none '{folder}'",
        f"cat /dev/zero > '{folder}/all' 2> /dev/null || true",
    )
    return with_mounts(*lines), {CACHE_VARIABLE: folder}


def a_cache_below_a_file(folder):
    (folder / "file").touch()
    return [], {CACHE_VARIABLE: folder / "file" / "cache"}


STARTS = (
    another_user_without_a_home,
    another_user_in_a_folder_that_is_not_theirs,
    a_machine_that_is_read_only,
    a_machine_that_is_read_only_and_has_no_shared_memory,
    a_disk_of_five_megabytes,
    a_full_disk,
    a_cache_below_a_file,
)


@pytest.mark.parametrize("start", STARTS)
def test_the_page_is_the_usual_one(start, open_to_all, body):
    before, changes = start(open_to_all)
    command = [*before, sys.executable, "-m", "viz", "page", "S1", "/dev/stdout"]
    done = run(command, XDG_CACHE_HOME=None, **changes)
    *told, written = done.stderr.splitlines()
    assert done.returncode == 0, done.stderr
    said = [line for line in told if "mounted" not in line]
    assert [CACHE_VARIABLE in line for line in said] == [True], said
    assert written.startswith("/dev/stdout: ")
    assert done.stdout == page.text(View("S1"))


@pytest.mark.parametrize("start", [another_user_without_a_home, a_machine_that_is_read_only])
def test_the_server_shows_the_body(start, open_to_all, watch):
    before, changes = start(open_to_all)
    command = [*before, sys.executable, "-m", "viz", "serve", "--port", "0", "--no-browser"]
    served = watch([str(word) for word in command], XDG_CACHE_HOME=None, **changes)
    address = ""
    while not address:
        line = served.process.stdout.readline() or served.process.stderr.readline()
        address = (re.findall(r"http://\S+", line) or [""])[0]
    end, scene = time.monotonic() + PATIENCE, None
    while scene is None and time.monotonic() < end:
        with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310 - our own server
            scene = re.search(r"scene/[0-9a-f]+", answer.read().decode())
        time.sleep(1)
    assert scene, "no body is shown"
    with urllib.request.urlopen(f"{address}/{scene.group()}", timeout=30) as answer:  # noqa: S310
        assert len(answer.read()) > 1_000_000
    served.process.kill()
    assert served.left() == []
