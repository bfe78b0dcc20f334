"""A file is written as a whole or not at all, and is then as if it had been written plainly."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from other_machines import as_nobody, files_below, run, with_mounts

from meshes.keeping import whole_file
from meshes.keeping.whole_file import check_place, is_stream, write_whole

posix = pytest.mark.skipif(os.name != "posix", reason="modes and links of POSIX")
OLD, NEW = b"what was there", b"what is new" * 1000


@pytest.fixture(params=["without a name", "beside"])
def way(request, monkeypatch):
    """Both ways to write: that of Linux, and that of all others."""
    if request.param == "beside":
        monkeypatch.setattr(whole_file, "NAMELESS", 0)
    elif not whole_file.NAMELESS:
        pytest.skip("this system has no files without a name")


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "out.html"
    path.write_bytes(OLD)
    return path


def test_it_is_written(way, old):
    assert write_whole(old, NEW) == old
    assert old.read_bytes() == NEW
    assert files_below(old.parent) == ["out.html"]


@pytest.mark.parametrize("cannot", ["open", "link"])
def test_a_disk_that_knows_no_files_without_a_name(old, monkeypatch, cannot):
    def refuse(*_given, **_rest):
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))

    monkeypatch.setattr(whole_file.os, cannot, refuse)
    write_whole(old, NEW)
    monkeypatch.undo()
    assert old.read_bytes() == NEW
    assert files_below(old.parent) == ["out.html"]


@posix
@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_a_new_file_has_the_mode_of_a_plain_one(way, tmp_path, mask):
    before = os.umask(mask)
    try:
        write_whole(tmp_path / "whole", NEW)
        (tmp_path / "plain").write_bytes(NEW)
    finally:
        os.umask(before)
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("whole", "plain")}
    assert modes == {0o666 & ~mask}


@posix
def test_a_file_that_was_there_keeps_mode_and_owner(way, old):
    old.chmod(0o640)
    if os.geteuid() == 0:
        os.chown(old, 1234, 4321)
    before = old.stat()
    write_whole(old, NEW)
    after = old.stat()
    assert (after.st_mode, after.st_uid, after.st_gid) == (
        before.st_mode,
        before.st_uid,
        before.st_gid,
    )


@posix
def test_a_link_stays_a_link(way, old):
    link = old.parent / "link"
    link.symlink_to("out.html")
    to_come = old.parent / "to_come"
    to_come.symlink_to("later.html")
    write_whole(link, NEW)
    write_whole(to_come, NEW)
    assert link.is_symlink()
    assert to_come.is_symlink()
    assert old.read_bytes() == (old.parent / "later.html").read_bytes() == NEW


class Full:
    """An open file on a disk that is full after some bytes."""

    def __init__(self, file):
        self.file = file

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.file.close()

    def write(self, content):
        self.file.write(content[:100])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_leaves_what_was_there(way, old, monkeypatch):
    opened = whole_file._opened
    monkeypatch.setattr(whole_file, "_opened", lambda half: Full(opened(half)))
    with pytest.raises(OSError, match=r"out\.html cannot be written: No space left on device\."):
        write_whole(old, NEW)
    assert old.read_bytes() == OLD
    assert files_below(old.parent) == ["out.html"]


def test_who_is_stopped_leaves_what_was_there(way, old, monkeypatch):
    def stop(_descriptor):
        raise KeyboardInterrupt

    monkeypatch.setattr(whole_file.os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        write_whole(old, NEW)
    assert old.read_bytes() == OLD
    assert files_below(old.parent) == ["out.html"]


DIES = (
    "import os, sys; from meshes.keeping import whole_file\n"
    "whole_file.os.fsync = lambda _file: os.kill(os.getpid(), 9)\n"
    "whole_file.write_whole(sys.argv[1], bytes(1_000_000))"
)


@pytest.mark.skipif(not whole_file.NAMELESS, reason="no files without a name on this system")
@pytest.mark.parametrize("there", [True, False])
def test_who_is_killed_leaves_what_was_there(old, there):
    if not there:
        old.unlink()
    killed = run([sys.executable, "-c", DIES, old])
    assert killed.returncode == -9
    assert [path.read_bytes() for path in old.parent.iterdir()] == ([OLD] if there else [])


REFUSED = {
    "missing/out.html": "there is no folder",
    "file/out.html": "there is no folder",
    "folder": "it is a folder",
    "x" * 300: "File name too long",
    "~no_such_person/out.html": "there is no folder",
}


@posix
@pytest.mark.parametrize("name", REFUSED)
def test_a_place_that_cannot_be_written_to_is_told_before_and_when_it_is_tried(
    way, tmp_path, monkeypatch, name
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_bytes(OLD)
    (tmp_path / "folder").mkdir()
    before = files_below(tmp_path)
    with pytest.raises(OSError, match=REFUSED[name]) as told:
        check_place(name)
    assert str(told.value).startswith(name)
    with pytest.raises(OSError, match="cannot be written"):
        write_whole(name, NEW)
    assert files_below(tmp_path) == before


@posix
def test_what_can_be_written_is_not_complained_of(old):
    for place in (old, old.parent / "new", "/dev/null", "/dev/stdout"):
        check_place(place)


def test_a_home_folder_is_written_out(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert write_whole("~/out.html", NEW) == tmp_path / "out.html"
    assert files_below(tmp_path) == ["out.html"]


TO_OUTPUT = (
    "from meshes.keeping.whole_file import is_stream, write_whole\n"
    "assert is_stream('/dev/stdout')\n"
    "write_whole('/dev/stdout', b'first ')\nprint('second', flush=True)\n"
)


@posix
def test_the_own_output_is_written_to_and_not_replaced(tmp_path):
    piped = run([sys.executable, "-c", TO_OUTPUT])
    assert piped.stdout == "first second\n"
    path = tmp_path / "log"
    path.write_bytes(b"before ")
    with path.open("ab") as log:
        subprocess.run([sys.executable, "-c", TO_OUTPUT], stdout=log, check=True, cwd=Path.cwd())
    assert path.read_bytes() == b"before first second\n"


@posix
def test_a_device_stays_a_device():
    assert is_stream("/dev/null")
    write_whole("/dev/null", NEW)
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


TRY = (
    "import sys; from meshes.keeping.whole_file import check_place, write_whole\n"
    "for call in (check_place, lambda path: write_whole(path, bytes(6_000_000))):\n"
    "    try:\n        call(sys.argv[1])\n    except OSError as error:\n        print(error)\n"
)


def test_another_user_replaces_nothing_that_is_not_theirs(open_to_all):
    start, path = as_nobody(), open_to_all / "out.html"
    path.write_bytes(OLD)
    open_to_all.chmod(0o777)
    path.chmod(0o644)
    said = run([*start, sys.executable, "-c", TRY, path]).stdout.splitlines()
    assert said == [f"{path} cannot be written: it is read-only."] * 2
    path.unlink()
    open_to_all.chmod(0o755)
    said = run([*start, sys.executable, "-c", TRY, path]).stdout.splitlines()
    assert (
        said
        == [f"{path} cannot be written: nothing can be written in the folder {open_to_all}."] * 2
    )


def test_a_disk_of_five_megabytes(tmp_path):
    mounted = with_mounts(
        f"mount -t tmpfs -o size=5m none '{tmp_path}'", f"printf old > '{tmp_path}/out.html'"
    )
    both = f"{sys.executable} -c '{TRY}' '{tmp_path}/out.html'; cd '{tmp_path}'; ls -A; cat *"
    done = run([*mounted, "sh", "-c", both])
    assert done.stdout.splitlines() == [
        f"{tmp_path}/out.html cannot be written: {os.strerror(errno.ENOSPC)}.",
        "out.html",
        "old",
    ]
