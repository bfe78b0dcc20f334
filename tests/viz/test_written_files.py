"""Commands that write a file say beforehand that they cannot, and leave what was there."""

from __future__ import annotations

import os
import sys

import pytest
from other_machines import as_nobody, files_below, run, with_mounts
from PIL import Image

from meshes.choice.body_choice import DEFAULT
from meshes.keeping import kept, whole_file
from viz.commands import command_line
from viz.commands.root_to_heel import main
from viz.figures import map_figures, scene
from viz.figures.saving import save
from viz.hosts import page
from viz.scene_file import container

COMMANDS = {
    "page": ["page", "S1"],
    "figure": ["figure", "S1"],
    "maps": ["maps"],
}
OUT = {"page": "out.html", "figure": "out.png", "maps": "out.png"}
PICTURE = Image.new("RGB", (8, 6), "white")
posix = pytest.mark.skipif(os.name != "posix", reason="devices of POSIX")


def refuse(*_given, **_rest):
    raise AssertionError("this must not be reached")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", ["missing/out.png", "folder", "file/out.png"])
def test_a_place_that_cannot_be_written_to_is_told_before_the_work(
    command, name, tmp_path, monkeypatch, capsys
):
    for work in ("meshes.load", "viz.scene_file.container.scene_bytes"):
        monkeypatch.setattr(work, refuse)
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    before = files_below(tmp_path)
    assert main([*COMMANDS[command], str(tmp_path / name)]) == 2
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith(f"{tmp_path / name} cannot be written: ")
    assert files_below(tmp_path) == before


@pytest.fixture
def quick(monkeypatch):
    """What is drawn and written stands in for what takes long."""
    monkeypatch.setattr("meshes.load", lambda **_: None)
    monkeypatch.setattr(page, "text", lambda *_: "<!doctype html>")
    monkeypatch.setattr(scene, "figure", lambda _view, out, **_: save(PICTURE, out))
    monkeypatch.setattr(
        map_figures, "compared", lambda out, *_, **__: save(PICTURE, out) or PICTURE
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_a_full_disk_is_told_in_a_sentence_and_what_was_there_stays(
    command, quick, tmp_path, monkeypatch, capsys
):
    def full(*_given):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full)
    out = tmp_path / OUT[command]
    out.write_bytes(b"old")
    assert main([*COMMANDS[command], str(out)]) == 2
    assert capsys.readouterr().err == f"{out} cannot be written: No space left on device.\n"
    assert (out.read_bytes(), files_below(tmp_path)) == (b"old", [OUT[command]])


@pytest.mark.parametrize("command", COMMANDS)
def test_a_home_folder_is_written_out(command, quick, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert main([*COMMANDS[command], f"~/{OUT[command]}"]) == 0
    assert str(tmp_path / OUT[command]) in capsys.readouterr().out
    assert files_below(tmp_path) == [OUT[command]]


@posix
@pytest.mark.parametrize("command", COMMANDS)
def test_what_goes_to_the_output_has_nothing_else_in_it(command, quick, capfdbinary):
    assert main([*COMMANDS[command], "/dev/stdout"]) == 0
    out, err = capfdbinary.readouterr()
    assert out.startswith((b"<!doctype html>", b"\x89PNG"))
    assert b"/dev/stdout" not in out
    assert err.startswith(b"/dev/stdout: ")


@pytest.mark.parametrize(
    ("name", "magic"),
    [
        ("a.png", b"\x89PNG"),
        ("a.JPG", b"\xff\xd8"),
        ("a.webp", b"RIFF"),
        ("a.tiff", b"II*"),
        ("a.pdf", b"%PDF"),
        ("a", b"\x89PNG"),
    ],
)
def test_a_picture_is_what_its_name_says(tmp_path, name, magic):
    save(PICTURE, tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(magic)


def test_a_picture_is_never_of_another_kind_than_its_name(tmp_path):
    for name in ("a.svg", "a.psd", "a.png.gz"):
        with pytest.raises(OSError, match=r"\.webp, \.tif, \.tiff or \.pdf"):
            save(PICTURE, tmp_path / name)
    assert files_below(tmp_path) == []


def test_who_stops_a_command_sees_no_traceback(monkeypatch, capsys, tmp_path):
    def stop(*_given):
        raise KeyboardInterrupt

    monkeypatch.setattr(page, "write", stop)
    assert command_line.main(["page", "S1", str(tmp_path / "out.html")]) == 130
    assert capsys.readouterr() == ("", "")


def page_from(cache, start, out, **changes):
    command = [*start, sys.executable, "-m", "viz", "page", "S1", out]
    return run(command, ROOT_TO_HEEL_CACHE=cache, **changes)


@pytest.fixture
def with_scene(open_to_all):
    """A cache that holds a scene, whatever its content."""
    cache = open_to_all / "cache"
    cache.mkdir()
    kept.keep(container.kept_scene(DEFAULT), {container.SCENE: b"scene"}, cache)
    return cache


def test_a_page_is_written_by_another_user_from_a_cache_that_is_not_theirs(with_scene):
    start, theirs = as_nobody(), with_scene.parent / "theirs"
    theirs.mkdir()
    theirs.chmod(0o777)
    done = page_from(with_scene, start, theirs / "out.html", HOME=None)
    assert (done.returncode, done.stderr) == (0, "")
    assert files_below(theirs) == ["out.html"]
    done = page_from(with_scene, start, with_scene / "out.html", HOME=None)
    assert done.returncode == 2
    assert done.stderr.endswith(f"nothing can be written in the folder {with_scene}.\n")
    assert done.stderr.count("\n") == 1


def test_a_page_is_written_from_a_cache_on_a_read_only_disk(with_scene):
    mounted = with_mounts(
        f"mount --bind '{with_scene}' '{with_scene}'",
        f"mount -o remount,bind,ro '{with_scene}'",
    )
    out = with_scene.parent / "out.html"
    done = page_from(with_scene, mounted, out)
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_text(encoding="utf-8").startswith("<!doctype html>")
