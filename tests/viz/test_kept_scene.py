"""The scene is made once, trusted only as it was made, and shown where nothing can be kept."""

from __future__ import annotations

import gzip
import logging
import os
import shutil
import subprocess
import sys

import pytest
from house import ROOT
from other_machines import environment
from watched import linux

import meshes
from meshes import BodyChoice, BodyShape
from meshes.keeping import cache_folder as folders
from meshes.keeping import kept
from meshes.keeping.files import MANIFEST
from viz.hosts.loader import SceneLoader
from viz.scene_file import apart, container, glb, writing

PYTHON = sys.executable

SCENE = gzip.compress(glb.write([], {"numbers": list(range(20_000))}, []), mtime=0)
"""A small scene file."""


class Maker:
    """Stands in for what builds a body and writes its scene; counts how often."""

    def __init__(self, monkeypatch):
        self.choices = []
        monkeypatch.setattr("meshes.load", lambda *_, choice: self.choices.append(choice))
        monkeypatch.setattr(writing, "encode", lambda *_given: SCENE)

    @property
    def times(self):
        return len(self.choices)


@pytest.fixture
def maker(monkeypatch):
    return Maker(monkeypatch)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    place = tmp_path / "cache"
    monkeypatch.setenv("ROOT_TO_HEEL_CACHE", str(place))
    kept._remembered.cache_clear()
    folders._tell_once.cache_clear()
    yield place
    kept._remembered.cache_clear()


def loaded(choice=None):
    return container.scene_bytes(told=dict, choice=choice)


@pytest.fixture
def place(folder, maker):
    """Where the scene is kept."""
    loaded()
    maker.choices.clear()
    (found,) = folder.glob("scene-*")
    return found


def flip(content, share):
    at = min(int(share * len(content)), len(content) - 1)
    return content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]


def one_bit(content, share):
    at = min(int(share * len(content)), len(content) - 1)
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def cut(content, share):
    return content[: int(share * len(content))]


def blank(content, share):
    return content[: int(share * len(content))] + bytes(len(content) - int(share * len(content)))


HARMS = (flip, one_bit, cut, blank)


def check_harms(path, maker, scene, hundredths):
    whole = path.read_bytes()
    wrong = []
    for harm in HARMS:
        for hundredth in hundredths:
            path.write_bytes(harm(whole, hundredth / 100))
            maker.choices.clear()
            right = loaded() == scene and maker.times == 1 and path.read_bytes() == whole
            wrong += [] if right else [(harm.__name__, hundredth)]
    assert wrong == []


@pytest.mark.parametrize("name", [container.SCENE, MANIFEST])
def test_a_damaged_scene_is_made_again(place, maker, name):
    check_harms(place / name, maker, SCENE, [0, 17, 33, 50, 67, 99])


@pytest.mark.long
@pytest.mark.parametrize("name", [container.SCENE, MANIFEST])
def test_a_real_scene_damaged_at_every_hundredth_is_made_again(
    folder, maker, packed, monkeypatch, name
):
    monkeypatch.setattr(writing, "encode", lambda *_given: packed)
    loaded()
    (found,) = folder.glob("scene-*")
    check_harms(found / name, maker, packed, range(100))


@pytest.mark.parametrize("name", [container.SCENE, MANIFEST])
@pytest.mark.parametrize("instead", ["nothing", "empty", "folder", "of another"])
def test_a_file_that_is_absent_or_no_such_file_is_made_again(place, maker, name, instead):
    path = place / name
    path.unlink()
    if instead == "folder":
        path.mkdir()
    elif instead != "nothing":
        path.write_bytes(b"" if instead == "empty" else b"[]")
    assert loaded() == SCENE
    assert loaded() == SCENE
    assert maker.times == 1


def test_a_changed_scene_in_a_whole_gzip_is_not_trusted(place, maker):
    data = gzip.decompress(SCENE)
    changed = gzip.compress(data.replace(b"19999", b"19998"), mtime=0)
    glb.read(gzip.decompress(changed))
    (place / container.SCENE).write_bytes(changed)
    assert loaded() == SCENE
    assert maker.times == 1


def test_a_chosen_body_has_a_scene_of_its_own_and_leaves_the_default_one(folder, maker):
    statures = (1.0, 2.0, 2.0, -1.0, -2.0, 0.5, -0.5)
    choices = [BodyChoice(), *(BodyChoice(BodyShape(stature_sd=sd)) for sd in statures)]
    for choice in (*choices, None):
        loaded(choice)
    assert maker.choices == [one for i, one in enumerate(choices) if one not in choices[:i]]
    assert len(list(folder.glob("scene-*"))) == 1
    assert len(list(folder.glob("chosen-scene-*"))) == container.CHOSEN_KEPT


PATCHED = """
import sys, time
import meshes
from viz.commands import command_line
from viz.scene_file import container, writing
def load(tell, choice):
    print("loading", flush=True)
    tell(0.5, "Skin")
    time.sleep(float({seconds}))
meshes.load = load
writing.facts = lambda _atlas: {{}}
writing.encode = lambda *given: bytes({size})
"""
"""Makes what is slow quick, in another process."""


def script(rest, seconds=0.3, size=100_000):
    return [PYTHON, "-c", PATCHED.format(seconds=seconds, size=size) + rest]


def test_two_that_start_at_once_make_it_once(folder):
    rest = "print(len(container.scene_bytes(print)))"
    running = [
        subprocess.Popen(
            script(rest, seconds=1.5),
            cwd=ROOT,
            env=environment(),
            text=True,
            stdout=subprocess.PIPE,
        )
        for _ in range(2)
    ]
    printed = [process.communicate(timeout=100)[0] for process in running]
    assert [said.splitlines()[-1] for said in printed] == ["100000"] * 2
    assert "".join(printed).count("loading") == 1
    assert list(folder.glob("unfinished-*")) == []


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """Lets something else run where the command `scene` would."""
    if os.name != "posix":
        pytest.skip("the stand-in is a script for a shell")

    def put(text):
        maker = tmp_path / "maker"
        maker.write_text(f"#!/bin/sh\n{text}\n")
        maker.chmod(0o755)
        monkeypatch.setattr(apart.sys, "executable", str(maker))

    return put


def as_shell(command):
    (tail,) = (word for word in command if "\n" in word)
    return f"exec {PYTHON} - \"$@\" <<'END'\n{tail}\nEND"


COMMAND = "sys.exit(command_line.main(sys.argv[3:]))"
"""What follows `python -m viz` in the arguments."""


@pytest.mark.parametrize("can_be_kept", [True, False])
def test_a_server_gets_the_scene_whether_it_can_be_kept_or_not(
    folder, stand_in, can_be_kept, capfd
):
    if not can_be_kept:
        folder.write_text("a file")
    stand_in(as_shell(script(COMMAND)))
    loader = SceneLoader()
    assert loader.wait() == bytes(100_000)
    assert loader.progress == {"fraction": 0.95, "text": "Packing the scene"}
    said = capfd.readouterr().err
    assert (str(folder) in said) != can_be_kept
    assert said.count("\n") == (0 if can_be_kept else 1)
    stand_in("exit 1")  # it is not made again
    assert SceneLoader().wait() == container.scene_bytes() == bytes(100_000)


@pytest.mark.parametrize(
    ("script_said", "told"),
    [
        ("echo '0.250 Skin'; echo Traceback >&2; echo 'The disk is full.' >&2; exit 1", "is full"),
        ("echo '0.250 Skin'; echo 'scene 100'; echo short", "could not be built"),
        ("echo '0.250 Skin'; echo 'scene of a play'; echo nan.', 'x", "could not be built"),
        ("echo '0.250 Skin'; kill -9 $$", "could not be built"),
    ],
)
def test_a_failure_in_the_process_that_makes_the_scene_is_told_in_one_sentence(
    folder, stand_in, script_said, told
):
    stand_in(script_said)
    heard = []
    with pytest.raises(RuntimeError, match=told) as error:
        container.scene_apart(lambda done, text: heard.append((done, text)))
    assert "\n" not in str(error.value)
    assert heard == [(0.25, "Skin")]
    assert not folder.exists()


def test_where_no_process_can_be_started_this_one_makes_it(folder, maker, monkeypatch):
    monkeypatch.setattr(writing, "facts", lambda _atlas: None)
    monkeypatch.setattr(apart.sys, "executable", str(folder / "absent"))
    assert container.scene_apart(lambda *_: None) == SCENE
    assert maker.times == 1


def test_a_process_that_complains_much_does_not_stand_still(folder, stand_in):
    stand_in(
        "i=0; while [ $i -lt 3000 ]; do echo 'a long complaint ........' >&2; i=$((i+1)); done"
    )
    with pytest.raises(RuntimeError, match="a long complaint"):
        container.scene_apart(lambda *_: None)


SERVES = "from viz.scene_file import container\ncontainer.scene_apart(print)"


@linux
@pytest.mark.parametrize("how", ["kill", pytest.param("terminate", marks=pytest.mark.long)])
def test_what_makes_the_scene_ends_with_the_server(folder, stand_in, watch, tmp_path, how):
    stand_in(as_shell(script(COMMAND, seconds=60)))
    start = f"from viz.scene_file import apart\napart.sys.executable = {apart.sys.executable!r}\n"
    watched = watch([PYTHON, "-c", start + SERVES])
    assert watched.process.stdout.readline().startswith("0.375")
    assert len(watched.running()) > 1
    getattr(watched.process, how)()
    assert watched.left() == []


def test_the_key_of_a_scene_sees_every_file_that_makes_it(tmp_path, monkeypatch):
    home = tmp_path / "home"
    for package in ("pathways", "viz"):
        shutil.copytree(
            ROOT / package, home / package, ignore=shutil.ignore_patterns("node_modules", "*.pyc")
        )
    monkeypatch.setattr(container, "_HOME", home)

    def key():
        return container.kept_scene(meshes.BodyChoice()).key

    keys = [key()]
    moved = home / "viz" / "rules" / "sites.py"
    moved.rename(home / "viz" / "figures" / "sites.py")
    keys.append(key())
    for changed in ("viz/scene_file/glb.py", "pathways/data/sites.toml", "viz/view/cameras.py"):
        path = home / changed
        path.write_bytes(path.read_bytes() + b"\n")
        keys.append(key())
    assert len(set(keys)) == len(keys)
    (home / "viz" / "viewer" / "viewer.bundle.js").write_text("another bundle")
    assert key() == keys[-1]


def test_where_nothing_can_be_kept_it_is_made_once_in_a_process(folder, maker, caplog):
    folder.write_text("a file")
    with caplog.at_level(logging.WARNING):
        assert loaded() == loaded() == SCENE
    assert maker.times == 1
    assert len(caplog.messages) == 1
