"""Where nothing can be kept, everything works from memory, with one sentence and no leftovers."""

from __future__ import annotations

import errno
import json
import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from other_machines import as_nobody, files_below, run, with_mounts

import meshes
from meshes import command_line
from meshes.build import cache, steps
from meshes.keeping import cache_folder as folders
from meshes.keeping import kept
from meshes.keeping.cache_folder import CACHE_VARIABLE

BUILD = """
import sys
import numpy as np
from meshes.build import cache
def build(_progress):
    print("built")
    return {"landmarks": {"heel": np.arange(3.0), "all": np.zeros(int(sys.argv[1]))}}
for _ in range(2):
    print(cache.kept_tree(build, lambda *_: None)["landmarks"]["heel"].tolist())
"""
"""Loads a body twice; its size in numbers of 8 bytes is the first word."""
LOADED = ["built", "[0.0, 1.0, 2.0]", "[0.0, 1.0, 2.0]"]


@dataclass(frozen=True)
class Line:
    """As a builder gives it: no plain value."""

    points: np.ndarray
    twigs: tuple[str, ...] = ("a", "b")


class Builder:
    def __init__(self):
        self.times = 0

    def __call__(self, _progress):
        self.times += 1
        return {"courses": {"tibial": Line(np.arange(6.0).reshape(2, 3))}, "count": np.int64(3)}


def loaded(builder):
    return cache.kept_tree(builder, lambda *_: None)


def plain(tree):
    return json.dumps(tree, default=np.ndarray.tolist, sort_keys=True)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    place = tmp_path / "cache"
    monkeypatch.setenv(CACHE_VARIABLE, str(place))
    kept._remembered.cache_clear()
    folders._tell_once.cache_clear()
    yield place
    kept._remembered.cache_clear()


@pytest.fixture
def as_kept(folder, tmp_path, monkeypatch):
    """What a body that can be kept is read as."""
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "elsewhere"))
    tree = loaded(Builder())
    monkeypatch.setenv(CACHE_VARIABLE, str(folder))
    return plain(tree)


def check_from_memory(as_kept, caplog, named):
    builder = Builder()
    with caplog.at_level(logging.WARNING):
        trees = [loaded(builder), loaded(builder)]
    assert [plain(tree) for tree in trees] == [as_kept] * 2
    assert builder.times == 1
    assert trees[0]["courses"]["tibial"]["points"].flags.writeable
    (said,) = caplog.messages
    assert str(named) in said
    assert CACHE_VARIABLE in said
    assert "\n" not in said


def no_home(monkeypatch, folder):
    monkeypatch.delenv(CACHE_VARIABLE)
    monkeypatch.setattr(folders.platformdirs, "user_cache_dir", lambda _name: "~/.cache/body")
    monkeypatch.setattr("pathways.given_paths.os.path.expanduser", str)
    return "~/.cache/body" if os.name == "nt" else "home folder"


def no_home_told_otherwise(monkeypatch, folder):
    def unknown(_name):
        raise RuntimeError("could not determine the home directory")

    monkeypatch.delenv(CACHE_VARIABLE)
    monkeypatch.setattr(folders.platformdirs, "user_cache_dir", unknown)
    return "there is no home folder"


def below_a_file(monkeypatch, folder):
    folder.write_text("a file")
    monkeypatch.setenv(CACHE_VARIABLE, str(folder / "below"))
    return folder / "below"


def a_file_itself(monkeypatch, folder):
    folder.write_text("a file")
    return folder


def a_name_that_is_too_long(monkeypatch, folder):
    monkeypatch.setenv(CACHE_VARIABLE, str(folder.parent / ("x" * 300)))
    return folder.parent


def a_link_to_nothing(monkeypatch, folder):
    folder.symlink_to(folder.with_name("nothing"))
    return folder


def a_link_to_itself(monkeypatch, folder):
    folder.symlink_to(folder)
    return folder


def the_home_of_nobody(monkeypatch, folder):
    monkeypatch.setenv(CACHE_VARIABLE, "~no_such_person/cache")
    return "no such home folder"


PLACES = (
    no_home,
    no_home_told_otherwise,
    below_a_file,
    a_file_itself,
    a_name_that_is_too_long,
    a_link_to_nothing,
    a_link_to_itself,
    the_home_of_nobody,
)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_where_nothing_can_lie(place, folder, as_kept, monkeypatch, caplog, tmp_path):
    monkeypatch.chdir(tmp_path)
    named = place(monkeypatch, folder)
    before = files_below(tmp_path)
    check_from_memory(as_kept, caplog, named)
    assert files_below(tmp_path) == before


REFUSED = [errno.EACCES, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EMFILE]


@pytest.mark.parametrize("number", REFUSED, ids=errno.errorcode.get)
def test_a_disk_that_refuses_in_the_middle(number, folder, as_kept, monkeypatch, caplog):
    def refuse(place, _key, contents):
        name, content = next(iter(contents.items()))
        (place / name).write_bytes(content[:7])
        raise OSError(number, os.strerror(number), str(place / name))

    monkeypatch.setattr(kept, "write_files", refuse)
    check_from_memory(as_kept, caplog, folder)
    assert os.strerror(number) in caplog.messages[0]
    assert files_below(folder) == ["body.lock"]


@pytest.mark.parametrize("error", [OSError(errno.EROFS, "Read-only"), NotImplementedError("no")])
def test_a_disk_that_gives_no_lock(error, folder, as_kept, monkeypatch, caplog):
    def refuse(_lock, **_rest):
        raise error

    monkeypatch.setattr(kept.FileLock, "acquire", refuse)
    check_from_memory(as_kept, caplog, folder)
    assert files_below(folder) == []


def test_what_is_kept_is_read_where_nothing_can_be_written(folder, as_kept, monkeypatch, caplog):
    def refuse(*_given, **_rest):
        raise OSError(errno.EROFS, "Read-only file system")

    loaded(Builder())
    for name in ("mkdir", "write_bytes", "write_text", "replace", "unlink"):
        monkeypatch.setattr(Path, name, refuse)
    monkeypatch.setattr(kept.FileLock, "acquire", refuse)
    builder = Builder()
    assert plain(loaded(builder)) == as_kept
    assert builder.times == 0
    assert caplog.messages == []


def test_a_fault_of_the_builder_is_no_fault_of_the_cache(folder):
    def build(_progress):
        raise PermissionError(errno.EACCES, "Permission denied", "femur.stl")

    with pytest.raises(PermissionError, match=r"femur\.stl"):
        loaded(build)
    assert files_below(folder) == ["body.lock"]


def test_who_is_stopped_while_it_is_written_leaves_nothing(folder, monkeypatch):
    def stop(place, _key, _contents):
        (place / "half").touch()
        raise KeyboardInterrupt

    monkeypatch.setattr(kept, "write_files", stop)
    with pytest.raises(KeyboardInterrupt):
        loaded(Builder())
    assert files_below(folder) == ["body.lock"]


def test_others_can_read_what_one_has_kept(folder):
    usual = folder.parent / "usual"
    usual.mkdir()
    loaded(Builder())
    (body,) = (path for path in folder.glob("body-*") if path.is_dir())
    assert body.stat().st_mode == usual.stat().st_mode


def test_a_home_folder_is_written_out(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv(CACHE_VARIABLE, "~/kept")
    assert meshes.cache_folder() == tmp_path / "kept"
    choice = meshes.BodyChoice(atlas=Path("~/bones"), tables=Path("~/tables"))
    assert (choice.atlas, choice.tables) == (tmp_path / "bones", tmp_path / "tables")


def test_tables_in_a_home_folder_are_found_from_every_command_line(monkeypatch, tmp_path, capsys):
    from pathways import command_line as of_the_facts

    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "mine").mkdir()
    given = command_line._parser("any").parse_args(["check", "~/mine"])
    assert given.folder == tmp_path / "mine"
    assert of_the_facts.main(["check", "~/mine"]) == 1
    assert str(tmp_path / "mine") in capsys.readouterr().out
    assert of_the_facts.main(["lesion", "S1", "--tables=~/mine"]) == 2
    assert str(tmp_path / "mine") in capsys.readouterr().err


def test_the_command_that_builds_says_that_nothing_is_kept(folder, monkeypatch, capsys):
    folder.write_text("a file")
    tree = {
        "parts": {}, "landmarks": {}, "frames": {}, "courses": {}, "cause_parts": {},
        "causes": {}, "variants": {}, "key_points": {}, "notes": [],
    }  # fmt: skip
    monkeypatch.setattr(steps, "build_tree", lambda *_: tree)
    assert command_line.main(["build"]) == 2
    assert "kept in" not in capsys.readouterr().out
    folder.unlink()
    kept._remembered.cache_clear()
    assert command_line.main(["build"]) == 0
    assert f"kept in {folder}" in capsys.readouterr().out


def check_told(done, named):
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == LOADED
    (said,) = done.stderr.splitlines()
    assert str(named) in said


SMALL, LARGE = 3, 1_000_000


def test_another_user_without_a_home(tmp_path):
    start = as_nobody()
    done = run(
        [*start, sys.executable, "-c", BUILD, SMALL],
        cwd="/",
        HOME=None,
        XDG_CACHE_HOME=None,
        ROOT_TO_HEEL_CACHE=None,
    )
    check_told(done, "cannot be kept")


@pytest.mark.parametrize("mode", [0o755, 0o000])
def test_another_user_in_a_folder_that_is_not_theirs(mode, open_to_all):
    start = as_nobody()
    mine = open_to_all / "mine"
    mine.mkdir()
    mine.chmod(mode)
    check_told(run([*start, sys.executable, "-c", BUILD, SMALL], ROOT_TO_HEEL_CACHE=mine), mine)
    assert files_below(mine) == []


def test_another_user_reads_what_is_kept_in_a_folder_that_is_not_theirs(open_to_all):
    start, command = as_nobody(), [sys.executable, "-c", BUILD, SMALL]
    run(command, ROOT_TO_HEEL_CACHE=open_to_all)
    done = run([*start, *command], ROOT_TO_HEEL_CACHE=open_to_all)
    assert (done.stdout.splitlines(), done.stderr) == (LOADED[1:], "")


def test_a_read_only_disk_and_a_body_that_is_kept_on_it(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    command = [sys.executable, "-c", BUILD, SMALL]
    read_only = with_mounts(f"mount --bind '{disk}' '{disk}'", f"mount -o remount,bind,ro '{disk}'")
    check_told(run([*read_only, *command], ROOT_TO_HEEL_CACHE=disk), disk)
    assert files_below(disk) == []
    run(command, ROOT_TO_HEEL_CACHE=disk)
    done = run([*read_only, *command], ROOT_TO_HEEL_CACHE=disk)
    assert (done.stdout.splitlines(), done.stderr) == (LOADED[1:], "")


def test_a_disk_of_five_megabytes(tmp_path):
    disk, list_it = tmp_path / "disk", "import os, sys; print(os.listdir(sys.argv[1]))"
    disk.mkdir()
    mounted = with_mounts(f"mount -t tmpfs -o size=5m none '{disk}'")
    both = f"{sys.executable} -c '{BUILD}' {LARGE}; {sys.executable} -c '{list_it}' '{disk}'"
    done = run([*mounted, "sh", "-c", both], ROOT_TO_HEEL_CACHE=disk)
    *said, left = done.stdout.splitlines()
    assert said == LOADED
    assert os.strerror(errno.ENOSPC) in done.stderr
    assert left == "['body.lock']"
