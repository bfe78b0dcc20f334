"""The cache trusts nothing that is damaged, unfinished or of another version."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from meshes.build import cache, cache_key
from meshes.build.body_store import ARRAYS, TREE
from meshes.keeping.cache_folder import CACHE_VARIABLE, cache_folder
from meshes.keeping.files import MANIFEST

ROOT = Path(__file__).parents[2]


def small_tree(_progress=None):
    """A tree as the builder gives it, without the work."""
    return {"parts": {}, "landmarks": {"heel": np.arange(3.0)}, "frames": {}, "courses": {}}


class Builder:
    """Builds the small tree and counts how often."""

    def __init__(self):
        self.times = 0

    def __call__(self, _progress):
        self.times += 1
        return small_tree()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path))
    return tmp_path


@pytest.fixture
def kept(folder):
    cache.kept_tree(small_tree, lambda *_: None)
    return next(path for path in folder.glob("body-*") if path.is_dir())


def loaded(builder):
    return cache.kept_tree(builder, lambda *_: None)


def test_the_variable_chooses_the_folder(folder):
    assert cache_folder() == folder


def test_a_kept_body_is_read_and_not_built_again(kept):
    builder = Builder()
    tree = loaded(builder)
    assert builder.times == 0
    assert (tree["landmarks"]["heel"] == np.arange(3.0)).all()


def test_the_same_bytes_every_time(kept):
    before = {path.name: path.read_bytes() for path in kept.iterdir()}
    cache.kept_tree(small_tree, lambda *_: None, rebuild=True)
    assert {path.name: path.read_bytes() for path in kept.iterdir()} == before


def flip_a_byte(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


@pytest.mark.parametrize("name", [ARRAYS, TREE, MANIFEST])
@pytest.mark.parametrize("harm", ["altered", "cut short", "gone", "empty"])
def test_a_damaged_file_is_rebuilt(kept, name, harm):
    path = kept / name
    if harm == "altered":
        flip_a_byte(path)
    elif harm == "cut short":
        path.write_bytes(path.read_bytes()[:-7])
    elif harm == "gone":
        path.unlink()
    else:
        path.write_bytes(b"")
    builder = Builder()
    tree = loaded(builder)
    assert builder.times == 1
    assert (tree["landmarks"]["heel"] == np.arange(3.0)).all()
    assert loaded(builder) is not None
    assert builder.times == 1


def test_a_body_of_another_version_is_not_trusted(kept):
    manifest = json.loads((kept / MANIFEST).read_text())
    (kept / MANIFEST).write_text(json.dumps(manifest | {"key": "0" * 64}))
    builder = Builder()
    loaded(builder)
    assert builder.times == 1


def test_what_a_killed_process_left_is_swept_away(folder):
    leftover = folder / "unfinished-body-abc"
    leftover.mkdir()
    (leftover / ARRAYS).write_bytes(b"half")
    loaded(Builder())
    assert list(folder.glob("unfinished-*")) == []


def test_a_process_killed_while_it_builds_leaves_nothing_to_trust(folder):
    script = (
        "import os\nfrom meshes.build import cache\nfrom meshes.keeping import kept\n"
        "write = kept.write_files\n"
        "def die(folder, key, contents):\n"
        "    write(folder, key, contents)\n    os._exit(9)\n"
        "kept.write_files = die\n"
        "cache.kept_tree(lambda p: {'landmarks': {}}, lambda *a: None)\n"
    )
    killed = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        check=False,
        env={**os.environ, CACHE_VARIABLE: str(folder)},
    )
    assert killed.returncode == 9
    builder = Builder()
    assert "heel" in loaded(builder)["landmarks"]
    assert builder.times == 1


def test_a_builder_that_fails_leaves_nothing_and_frees_the_lock(folder):
    def failing(progress):
        raise RuntimeError("no bones today")

    with pytest.raises(RuntimeError, match="no bones today"):
        loaded(failing)
    builder = Builder()
    loaded(builder)
    assert builder.times == 1


def test_two_that_load_at_once_build_once(folder):
    builder = Builder()
    with ThreadPoolExecutor(4) as pool:
        trees = list(pool.map(loaded, [builder] * 4))
    assert builder.times == 1
    assert all("heel" in tree["landmarks"] for tree in trees)


def test_two_processes_do_not_harm_each_other(folder):
    script = (
        "import time\nfrom meshes.build import cache\n"
        "def build(p):\n    time.sleep(0.3); print('built'); return {'landmarks': {'heel': 1}}\n"
        "assert cache.kept_tree(build, lambda *a: None)['landmarks']['heel'] == 1\n"
    )
    environment = {**os.environ, CACHE_VARIABLE: str(folder)}
    running = [
        subprocess.Popen(
            [sys.executable, "-c", script],
            cwd=ROOT,
            text=True,
            stdout=subprocess.PIPE,
            env=environment,
        )
        for _ in range(2)
    ]
    printed = [process.communicate(timeout=300)[0] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    assert "".join(printed).count("built") == 1


def test_old_versions_do_not_pile_up(folder):
    for number in range(6):
        (folder / f"body-{number}").mkdir()
    loaded(Builder())
    assert len([p for p in folder.glob("body-*") if p.is_dir()]) == cache.VERSIONS_KEPT + 1


@pytest.fixture(params=["meshes", "pathways"])
def package(request, tmp_path):
    """The code and tables of a package, as they are, in a folder of their own."""
    return shutil.copytree(ROOT / request.param, tmp_path / request.param)


def test_a_changed_byte_of_any_file_that_makes_a_body_makes_another_key(package):
    before = cache_key.files_checksum(package, cache_key.ONLY_LOOKS)
    making = [
        path
        for path in package.rglob("*")
        if path.suffix in {".py", ".toml"} and "morphometry" not in path.parts
    ]
    assert len({path.parent for path in making}) > 1
    unseen = []
    for path in making:
        content = path.read_bytes()
        path.write_bytes(content + b" ")
        if cache_key.files_checksum(package, cache_key.ONLY_LOOKS) == before:
            unseen.append(path.relative_to(package))
        path.write_bytes(content)
    assert unseen == []
    assert cache_key.files_checksum(package, cache_key.ONLY_LOOKS) == before


def test_a_file_that_is_moved_or_added_makes_another_key(package):
    keys = [cache_key.files_checksum(package)]
    (package / "data").rename(package / "moved")
    keys.append(cache_key.files_checksum(package))
    (package / "new").mkdir()
    (package / "moved").rename(package / "new" / "moved")
    keys.append(cache_key.files_checksum(package))
    (package / "new" / "further.py").touch()
    keys.append(cache_key.files_checksum(package))
    assert len(set(keys)) == len(keys)


def test_what_only_looks_at_a_body_does_not_make_it(package):
    before = cache_key.files_checksum(package, cache_key.ONLY_LOOKS)
    (package / "morphometry").mkdir(exist_ok=True)
    (package / "morphometry" / "further.py").touch()
    assert cache_key.files_checksum(package, cache_key.ONLY_LOOKS) == before
    (package / "further.py").touch()
    assert cache_key.files_checksum(package, cache_key.ONLY_LOOKS) != before


def test_the_real_body_is_read_again_as_it_was_built(body):
    import meshes

    again = meshes.load()
    assert set(again.parts) == set(body.parts)
    assert again.landmarks.keys() == body.landmarks.keys()
