"""What may lie in a folder in place of bones and tables: named, in time, in a sentence each."""

from __future__ import annotations

import os
import struct

import numpy as np
import pytest
import trimesh
from atlas_folder import bones_of

from meshes import __main__ as command_line
from meshes.atlas.file_names import AtlasError
from meshes.atlas.files import MOST_BYTES, atlas_checksum, read_atlas
from meshes.atlas.likeness import proportions, roundness, unlike
from meshes.build.check import table_faults
from meshes.geometry.surfaces import Surface
from meshes.tables.library import read_tables
from pathways.command_line import main as pathways_main
from pathways.errors import TableError
from pathways.folders import MOST_BYTES as LARGEST_TABLE
from viz.commands.command_line import main as viz_main

FEMUR = "FMA24474"
BALL = trimesh.creation.icosphere(3, 200)
pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")


def stl(count, body):
    return b"\0" * 80 + struct.pack("<I", count) + body


def crumbs(count, scale):
    rows = np.zeros(count, dtype=[("normal", "<3f4"), ("corners", "<9f4"), ("more", "<u2")])
    rows["corners"] = np.random.default_rng(1).normal(size=(count, 9)) * scale
    return stl(count, rows.tobytes())


def sparse(path, size):
    with path.open("wb") as file:
        file.truncate(size)


FILES = {
    "a pipe": (os.mkfifo, "it is a pipe, not a file"),
    "a folder": (os.mkdir, "it is a folder, not a file"),
    "a link to itself": (lambda path: path.symlink_to(path.name), "it cannot be read: "),
    "a device": (lambda path: path.symlink_to("/dev/zero"), "it is a device, not a file"),
    "nothing": (lambda path: path.write_bytes(b""), "it is empty"),
    "text": (lambda path: path.write_text("a bone, honestly"), "it is no STL file"),
    "a promise": (
        lambda path: path.write_bytes(stl(4_000_000_000, b"\0" * 500)),
        "would promise 4000000000 triangles and hold 10",
    ),
    "too much": (lambda path: sparse(path, 10 * MOST_BYTES), "it has 500 MB"),
    "no size": (lambda path: path.write_bytes(stl(100, b"\0" * 5000)), "cannot be closed"),
    "no numbers": (lambda path: path.write_bytes(stl(100, b"\xff" * 5000)), "0 triangles"),
    "too far": (lambda path: path.write_bytes(crumbs(100, 1e30)), "lie too far away"),
    "crumbs": (lambda path: path.write_bytes(crumbs(20_000, 1.0)), "it is in 20000 pieces"),
}  # fmt: skip


@pytest.mark.parametrize("kind", FILES)
def test_what_is_no_bone_is_named_and_left_out(tmp_path, kind):
    make, said = FILES[kind]
    make(tmp_path / f"{FEMUR}.stl")
    with pytest.raises(AtlasError) as error:
        read_atlas(tmp_path)
    assert f"{FEMUR}.stl (right femur) is left out: " in str(error.value)
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert atlas_checksum(tmp_path)


def test_a_bone_opens_no_other_file_that_it_names(tmp_path):
    os.mkfifo(tmp_path / "skin.mtl")
    written = BALL.export(file_type="obj")
    text = f"mtllib skin.mtl\nusemtl skin\n{written}"
    (tmp_path / f"{FEMUR}.obj").write_text(text)
    assert len(read_atlas(tmp_path).bones["femur"].faces) == len(BALL.faces)


@pytest.mark.parametrize("command", [command_line.main, viz_main])
@pytest.mark.parametrize(
    ("make", "said"),
    [
        (os.mkfifo, "is no folder"),
        (lambda path: path.symlink_to(path.name), "cannot be looked into"),
        (lambda path: path.write_text("bones"), "is no folder"),
    ],
)
def test_what_is_no_folder_ends_the_command_with_a_sentence(
    tmp_path, capsys, monkeypatch, command, make, said
):
    monkeypatch.setenv("ROOT_TO_HEEL_CACHE", str(tmp_path / "cache"))
    atlas = tmp_path / "atlas"
    make(atlas)
    wanted = ["build"] if command is command_line.main else ["page", "S1", str(tmp_path / "x.html")]
    assert command([*wanted, "--atlas", str(atlas)]) == 2
    assert f"{atlas} {said}" in capsys.readouterr().err


def test_bones_are_like_themselves_though_stretched_and_a_ball_is_like_none(body):
    ours = {name: Surface(*bone) for name, bone in bones_of(body).items()}
    for stretch in ((1.15, 1.0, 0.9), (1.0, 0.85, 1.1), (0.9, 0.9, 1.15)):
        theirs = {name: Surface(bone.points * stretch, bone.faces) for name, bone in ours.items()}
        assert unlike(theirs, ours) == {}
    ball = Surface(np.asarray(BALL.vertices), np.asarray(BALL.faces))
    assert unlike(dict.fromkeys(ours, ball), ours).keys() == ours.keys()
    assert unlike({"femur": ours["calcaneus"]}, ours).keys() == {"femur"}
    assert roundness(ball) == pytest.approx(1.0, abs=0.01)
    assert proportions(ball) == pytest.approx(np.full(3, 3**-0.5), abs=0.01)


TABLES = {
    "a pipe": (os.mkfifo, "found 'a pipe'"),
    "a folder": (os.mkdir, "found 'a folder'"),
    "a link to itself": (lambda path: path.symlink_to(path.name), "a file that can be read"),
    "a device": (lambda path: path.symlink_to("/dev/zero"), "found 'a device'"),
    "no text": (lambda path: path.write_bytes(b"[a]\nb = '\xff'"), "(in line 2)"),
    "too much": (lambda path: sparse(path, 5 * LARGEST_TABLE), "found '100 MB'"),
    "deep lists": (lambda path: path.write_text(f"[a]\nb = {'[' * 5000}"), "values inside values"),
    "lists": (lambda path: path.write_text(f"[a]\nb={'[' * 90}{']' * 90}"), "values inside values"),
    "deep keys": (lambda path: path.write_text(f"{'a.' * 3000}a = 1"), "values inside values"),
    "digits": (lambda path: path.write_text("[a]\nb = " + "9" * 5000), "valid TOML"),
}  # fmt: skip


@pytest.mark.parametrize("file", ["nerves.toml", "courses.toml", "vertebrae.toml"])
@pytest.mark.parametrize("kind", TABLES)
def test_what_is_no_table_is_named_once(tmp_path, kind, file):
    make, said = TABLES[kind]
    make(tmp_path / file)
    (fault,) = read_tables(tmp_path)[1]
    assert str(fault).startswith(f"{file}: found ")
    assert said in str(fault)
    assert "\n" not in str(fault)


@pytest.mark.parametrize("file", ["nerves.toml", "courses.toml", "published.csv"])
def test_a_pipe_among_tables_holds_no_command_up(tmp_path, capsys, monkeypatch, file):
    monkeypatch.setenv("ROOT_TO_HEEL_CACHE", str(tmp_path / "cache"))
    own = tmp_path / "own"
    own.mkdir()
    os.mkfifo(own / file)
    assert command_line.main(["check", str(own)]) == 1
    assert f"{file}: found 'a pipe'" in capsys.readouterr().out
    if file == "nerves.toml":
        assert pathways_main(["lesion", "S1", "--tables", str(own)]) != 0
        assert viz_main(["page", "S1", str(tmp_path / "x.html"), "--tables", str(own)]) == 2
        assert command_line.main(["build", "--tables", str(own)]) == 2
        assert "Traceback" not in capsys.readouterr().err


def test_numbers_and_names_of_any_length_are_told_in_a_line(tmp_path):
    rows = f'[T12]\norder = 0x{"f" * 6000}\n["a\\nb"]\norder = 1\n[{"x" * 9000}]\norder = 1\n'
    (tmp_path / "roots.toml").write_text(rows)
    told = [str(fault) for fault in read_tables(tmp_path)[1]]
    told.append(str(TableError("roots.toml", "T12", "order", 10**5000, "a whole number")))
    assert "found a number of thousands of digits" in told[-1]
    assert all("\n" not in line and len(line) < 2000 for line in told)


def test_a_cell_without_end_is_told(tmp_path):
    (tmp_path / "published.csv").write_text("id,source\n" + "x" * 200_000)
    told = [str(fault) for fault in table_faults(tmp_path)]
    assert any(line.startswith("published.csv: found ") for line in told)
