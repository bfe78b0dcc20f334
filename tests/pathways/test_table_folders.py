"""A folder of tables of one's own: what it may hold, what is said of it, what it changes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from table_folders import INSTALLED, rewritten

import pathways
from pathways.command_line import main
from pathways.folders import Overlay, misnamed, strangers
from pathways.library import FILES
from pathways.loading import read_rows, read_table
from pathways.tables import Reflex

ROOT = Path(__file__).resolve().parents[2]
STRANGERS = sorted(
    path.name for package in ("meshes", "viz") for path in (ROOT / package).rglob("*.toml")
)


def put(folder, file, *changes):
    folder.mkdir(exist_ok=True)
    (folder / file).write_text(rewritten(file, *changes), encoding="utf-8")
    return folder


def run(capsys, *arguments):
    status = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


@pytest.fixture
def weaker(tmp_path):
    """A tarsal tunnel that takes less: one table, in a folder with a blank and an umlaut."""
    text = rewritten("sites.toml")
    head, row = text.split("[tarsal_tunnel]\n")
    at = row.index("compressed = ")
    end = min(row.index(sign, at) for sign in (",", " }"))
    folder = tmp_path / "own täbles"
    folder.mkdir()
    changed = f"{head}[tarsal_tunnel]\n{row[:at]}compressed = 0.3{row[end:]}"
    (folder / "sites.toml").write_text(changed, encoding="utf-8")
    return folder


def test_tables_that_are_missing_come_from_the_installation(weaker):
    usual, own = pathways.load(), pathways.load_over(weaker)
    assert own.sites["tarsal_tunnel"].cuts[0].shares["compressed"] == 0.3
    assert usual.sites["tarsal_tunnel"].cuts[0].shares["compressed"] > 0.3
    assert {**own.sites, "tarsal_tunnel": None} == {**usual.sites, "tarsal_tunnel": None}
    assert own.nerves == usual.nerves
    assert pathways.faults(weaker) == []
    with pytest.raises(pathways.TableError, match="no such file"):
        pathways.load_from(weaker)


def test_a_whole_folder_may_be_laid_over(tmp_path):
    folder = Path(shutil.copytree(INSTALLED, tmp_path / "all"))
    assert pathways.load_over(folder) == pathways.load() == pathways.load_from(folder)
    assert pathways.faults() == []


def test_commands_take_tables_of_ones_own(capsys, weaker):
    status, out, _ = run(capsys, "lesion", "tarsal_tunnel", "--tables", weaker, "--json")
    usual = json.loads(run(capsys, "lesion", "tarsal_tunnel", "--json")[1])
    own = json.loads(out)
    assert status == 0
    assert own["lesion"]["cuts"][0]["share"] == 0.3
    assert own["skin"]["medial_sole"]["loss"] < usual["skin"]["medial_sole"]["loss"]
    put(weaker, "muscles.toml", ('name = "Plantaris"', 'name = "Little calf muscle"'))
    listed = run(capsys, "list", "--kind", "muscle", "--tables", weaker)[1]
    assert "Little calf muscle" in listed
    assert "Little calf muscle" not in run(capsys, "list", "--kind", "muscle")[1]


def test_a_command_refuses_broken_tables_and_says_where_all_faults_stand(capsys, tmp_path):
    folder = put(tmp_path / "with blank", "roots.toml", ("order = 0", 'order = "0"'))
    status, out, err = run(capsys, "lesion", "S1", "--tables", folder)
    assert (status, out) == (2, "")
    assert "roots.toml [T12] order: found '0'" in err
    assert f"python -m pathways check '{folder}'" in err
    assert err.count("\n") == 1


def test_a_check_names_every_fault_in_every_file(capsys, tmp_path):
    put(tmp_path, "nerves.toml", ('nerve = "tibial", position = 0.93', 'nerve = "tibial"'))
    put(tmp_path, "sites.toml", ('tests = ["mulder_click"]', 'tests = ["mulder"]'),
        ('\nsources = ["MOON2013"]', '\nsources = ["MOON2031"]'))  # fmt: skip
    put(
        tmp_path,
        "muscles.toml",
        ("position = 0.14, fraction = 0.6", "position = 0.14, fraction = 0.5"),
    )
    (tmp_path / "reflexes.toml").write_text("[patellar\n", encoding="utf-8")
    (tmp_path / "heel.toml").write_bytes("[medial]\nname = 'Äußere'\n".encode("latin-1"))
    (tmp_path / "skins.toml").write_text("", encoding="utf-8")
    status, out, err = run(capsys, "check", tmp_path)
    assert (status, err) == (1, "")
    wanted = (
        "skins.toml: found 'skins.toml'; allowed: the name of a table, perhaps skin.toml",
        "nerves.toml [medial_calcaneal] parents.0.position: found 'nothing'",
        "reflexes.toml: found \"Expected ']' at the end of a table declaration (at line 1",
        "heel.toml: found 'bytes that are no text (in line 2)'; allowed: text in UTF-8",
        "sites.toml [baker_cyst] sources.0: found 'MOON2031'; allowed: a key of sources.toml",
        "sites.toml [morton_neuroma] tests: found 'mulder'; allowed: the id of a test, perhaps",
        "muscles.toml [soleus] supply: found 0.9; allowed: shares that sum to 1",
    )
    assert len(out.splitlines()) == len(wanted)
    for said, line in zip(wanted, out.splitlines(), strict=True):
        assert line.startswith(said)


def test_a_row_that_cannot_be_read_is_no_fault_of_those_that_name_it(tmp_path):
    put(tmp_path, "nerves.toml", ('[tibial]\nname = "Tibial nerve"', "[tibial]\nname = 7"))
    put(tmp_path, "sources.toml", ("[MOON2013]\ncitation =", "[MOON2013]\nzitation ="))
    put(tmp_path, "skin.toml", ('heel = "lateral"', 'heel = "outer"'))
    assert {(fault.file, fault.row) for fault in pathways.faults(tmp_path)} == {
        ("nerves.toml", "tibial"), ("sources.toml", "MOON2013"), ("skin.toml", "lateral_heel"),
    }  # fmt: skip


@pytest.mark.parametrize("file", FILES)
def test_a_table_that_cannot_be_read_is_one_fault_and_not_one_of_all_that_name_its_rows(
    tmp_path, file
):
    (tmp_path / file).write_text("[", encoding="utf-8")
    assert [(fault.file, fault.row) for fault in pathways.faults(tmp_path)] == [(file, "")]


def test_tables_without_a_row_are_named(tmp_path):
    for file in FILES:
        (tmp_path / file).write_text("# nothing\n", encoding="utf-8")
    empty = [f.file for f in pathways.faults(tmp_path) if f.allowed == "at least one row"]
    assert tuple(empty) == FILES


def test_every_circle_of_nerves_is_told_once(tmp_path):
    put(tmp_path, "nerves.toml",
        ('nerve = "femoral", position = 0.8', 'nerve = "infrapatellar", position = 0.8'),
        ('nerve = "tibial", position = 0.93', 'nerve = "medial_calcaneal", position = 0.93'),
    )  # fmt: skip
    circles = [fault for fault in pathways.faults(tmp_path) if "circle" in fault.allowed]
    assert [fault.row for fault in circles] == ["saphenous", "medial_calcaneal"]


def test_a_good_folder_is_one_sentence(capsys, weaker):
    assert run(capsys, "check", weaker) == (
        0, f"Nothing is wrong with the 1 table in {weaker}.\n", "",
    )  # fmt: skip
    assert run(capsys, "check") == (
        0, "Nothing is wrong with the 36 tables of the installation.\n", "",
    )  # fmt: skip


def test_tables_of_other_packages_are_named_and_left_alone(capsys, weaker):
    (weaker / "courses.toml").write_text("[tibial]\n", encoding="utf-8")
    status, out, _ = run(capsys, "check", weaker)
    assert status == 0
    assert out.splitlines()[1] == "courses.toml: no table of pathways, not read"
    assert strangers(weaker, FILES) == ("courses.toml",)
    pathways.load_over(weaker, others=["courses.toml"])
    (fault,) = pathways.faults(weaker, others=["vessels.toml"])
    assert (fault.file, "vessels.toml" in fault.allowed) == ("courses.toml", True)
    alone = weaker.parent / "alone"
    alone.mkdir()
    (alone / "vessels.toml").write_text("", encoding="utf-8")
    assert pathways.load_over(alone, others=["vessels.toml"]) == pathways.load()


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("skins.toml", "skin.toml"),
        ("Skin.toml", "skin.toml"),
        ("skin.tml", "skin.toml"),
        ("skin.toml.txt", "skin.toml"),
        ("nerve.toml", "nerves.toml"),
        ("musles.toml", "muscles.toml"),
        ("piriformis-types.toml", "piriformis_types.toml"),
        ("skin.toml", ""),
        ("skin.toml~", ""),
        ("notes.md", ""),
        *((name, "") for name in STRANGERS),
    ],
)
def test_a_misspelt_name_of_a_table_is_known_for_what_it_was_meant_to_be(name, meant):
    assert misnamed(name, FILES) == meant


def test_a_folder_that_is_none_is_said_in_one_sentence(capsys, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "notes.md").write_text("", encoding="utf-8")
    for name, found in (
        ("missing", "no such folder"),
        ("file", "a file"),
        ("empty", "nothing"),
        ("other", "no table"),
    ):
        status, out, err = run(capsys, "check", tmp_path / name)
        assert (status, err) == (1, "")
        assert out.startswith(f"{tmp_path / name}: found '{found}'; allowed: a folder with")
        assert out.count("\n") == 1
        status, out, err = run(capsys, "list", "--tables", tmp_path / name)
        assert (status, out, err.count("\n")) == (2, "", 1)


def test_a_table_that_is_a_folder_is_said_in_one_sentence(tmp_path):
    (tmp_path / "skin.toml").mkdir()
    (fault,) = pathways.faults(tmp_path)
    assert (fault.file, fault.allowed) == ("skin.toml", "a file that can be read")


def test_a_mark_of_byte_order_and_other_ends_of_line_are_no_fault(tmp_path):
    text = rewritten("reflexes.toml").replace("\n", "\r\n")
    (tmp_path / "reflexes.toml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert pathways.load_over(tmp_path).reflexes == pathways.load().reflexes


def test_one_table_is_read_by_its_rows_whatever_the_folder(tmp_path):
    (tmp_path / "reflexes.toml").write_text(
        rewritten("reflexes.toml", ("[achilles]", '[achilles]\nrot = 1\nid = "x"')),
        encoding="utf-8",
    )
    reading = read_rows(tmp_path, "reflexes.toml", Reflex)
    assert "patellar" in reading.rows
    assert "achilles" not in reading.rows
    assert [(fault.row, fault.field) for fault in reading.faults] == [("achilles", "id")]
    over = Overlay(tmp_path, INSTALLED)
    with pytest.raises(pathways.TableError, match="achilles"):
        read_table(over, "reflexes.toml", Reflex)
    (tmp_path / "reflexes.toml").unlink()
    assert read_table(over, "reflexes.toml", Reflex) == pathways.load().reflexes


def test_from_the_shell_a_check_ends_with_one_and_no_traceback(tmp_path):
    put(tmp_path, "roots.toml", ("order = 0", 'order = "0"'))
    command = [sys.executable, "-m", "pathways", "check", str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count("\n") == 1
