"""Machines that refuse what ours allows: another user, a disk that is read-only or too small."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from house import ROOT

NOBODY = "65534"
STARTED_AGAIN = """
import subprocess, sys, meshes
subprocess.run([sys.executable, "-c", ""], check=True)
"""
"""Works only where Python can start another one, as the building of a body does."""


def environment(**changes):
    """This process's own, with changes; a variable that is None is left out."""
    found = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"} | changes
    return {name: str(value) for name, value in found.items() if value is not None}


def run(command, cwd=ROOT, **changes):
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=environment(**changes),
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )


def as_nobody():
    """How a command begins that another user runs, who has no home and owns nothing."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("setpriv"):
        pytest.skip("only root can be another user, with setpriv")
    nobody = ["setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]
    start = [*with_python_open_to_all(), *nobody]
    if run([*start, sys.executable, "-c", STARTED_AGAIN], cwd="/").returncode:
        pytest.skip("another user cannot start this Python or read this checkout")
    return start


def with_python_open_to_all():
    """How a command begins for which no locked folder lies above Python: often it is root's own.

    setpriv can still start that Python for another user, but it cannot start itself again then.
    """
    folder = Path(sys.base_prefix)
    locked = [above for above in folder.parents if not above.stat().st_mode & stat.S_IXOTH]
    if not locked:
        return []
    return with_mounts(
        f"mount --bind '{folder}' /mnt",
        f"mount -t tmpfs -o mode=755 none '{locked[-1]}'",
        f"mkdir -p '{folder}'",
        f"mount --bind /mnt '{folder}'",
    )


def with_mounts(*lines):
    """How a command begins for which disks are mounted first, seen by nobody else."""
    start = ["unshare", "--mount", *(() if os.geteuid() == 0 else ("--map-root-user",))]
    if not shutil.which("unshare") or run([*start, "true"]).returncode:
        pytest.skip("this machine lets nobody mount a disk")
    return [*start, "sh", "-ec", "\n".join([*lines, 'exec "$@"']), "sh"]


def files_below(folder):
    """Names of all that lies in a folder, at any depth."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
