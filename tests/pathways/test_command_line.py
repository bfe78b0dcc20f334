"""The command line says what the engine says, and answers a wrong name without a traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import pathways
from pathways.command_line import main

ROOT = Path(__file__).resolve().parents[2]
KINDS = (
    "root",
    "nerve",
    "site",
    "muscle",
    "territory",
    "reflex",
    "movement",
    "condition",
    "variant",
    "map",
    "test",
    "evidence",
)


def run(capsys, *arguments):
    status = main(arguments)
    said = capsys.readouterr()
    return status, said.out, said.err


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_listed_with_its_sources(capsys, kind):
    status, out, _ = run(capsys, "list", "--kind", kind, "--json")
    rows = json.loads(out)
    assert status == 0
    assert rows
    assert all(row["kind"] == kind and row["id"] and row["name"] for row in rows)
    assert all(row["sources"] for row in rows)


def test_the_list_without_a_kind_holds_everything(capsys):
    rows = json.loads(run(capsys, "list", "--json")[1])
    assert {row["kind"] for row in rows} == set(KINDS)
    assert sum(row["kind"] == "root" for row in rows) == 12
    assert "tarsal_tunnel" in run(capsys, "list")[1]


def test_json_holds_every_target_with_loss_state_roots_and_why(capsys):
    found = json.loads(run(capsys, "lesion", "S1", "--json")[1])
    assert set(found) >= {
        "lesion", "skin", "deep", "muscles", "reflexes", "nerves", "heel", "spared",
    }  # fmt: skip
    atlas = pathways.load()
    for kind in ("skin", "deep", "muscles", "reflexes"):
        assert list(found[kind]) == list(getattr(atlas, kind))
        for effect in found[kind].values():
            assert effect.keys() >= {"name", "loss", "state", "roots", "why"}
            assert effect["why"]
    assert set(found["nerves"]) == {*atlas.roots, *atlas.nerves}
    assert found["heel"]["lateral"]["state"] == "numb"
    assert found["lesion"]["side"] == "right"
    assert {"kind", "id", "name", "why"} == set(found["spared"][0])


def test_json_of_a_variable_target_says_how_often(capsys):
    found = json.loads(run(capsys, "lesion", "tarsal_tunnel", "--json")[1])
    assert "Moraes Filho 2007" in found["heel"]["medial"]["frequency"]
    assert "frequency" not in found["heel"]["lateral"]


def test_options_reach_the_engine(capsys):
    arguments = ("--side", "left", "--map", "lee_2008", "--variant", "prefixed_plexus", "--json")
    found = json.loads(run(capsys, "lesion", "L5", "tibial@0.5", *arguments)[1])
    assert found["lesion"]["side"] == "left"
    assert found["lesion"]["map"] == "lee_2008"
    assert found["lesion"]["variants"] == ["prefixed_plexus"]
    assert [cut["nerve"] for cut in found["lesion"]["cuts"]] == ["L5", "tibial"]


def test_the_text_puts_the_heel_first_and_says_that_it_teaches(capsys):
    out = run(capsys, "lesion", "S1")[1]
    assert out.index("Heel") < out.index("Skin") < out.index("Muscles") < out.index("Spared")
    assert "Not a diagnosis" in out
    model, _, notes = out.partition("Another anatomy")
    assert "%" not in model  # model shares are no measurements
    assert "(Kortelainen 1985)" in notes
    assert max(map(len, out.splitlines())) <= 110


def test_a_red_flag_is_plain_to_see(capsys):
    assert "URGENT" in run(capsys, "lesion", "cauda_equina")[1]
    assert "URGENT" not in run(capsys, "lesion", "S1")[1]


def test_local_pain_is_explained(capsys):
    out = run(capsys, "lesion", "plantar_fasciitis")[1]
    assert "likely: Plantar heel (heel pad skin), Calcaneal periosteum at medial tuberosity" in out
    assert "Plantar fascia" in out
    assert "No nerve is lit" in out


@pytest.mark.parametrize(
    ("arguments", "nearest"),
    [
        (("lesion", "tarsal_tunel"), "tarsal_tunnel"),
        (("lesion", "tibal@0.5"), "tibial"),
        (("lesion", "S1", "--map", "kegan"), "keegan_garrett_1948"),
        (("lesion", "S1", "--variant", "prefixd"), "prefixed_plexus"),
    ],
)
def test_an_unknown_name_answers_with_the_nearest(capsys, arguments, nearest):
    status, out, err = run(capsys, *arguments)
    assert status == 2
    assert out == ""
    assert nearest in err
    assert err.count("\n") == 1
    assert f"{nearest} (" in err, "an id is told with its name"


def test_a_name_to_which_nothing_is_near_says_where_all_stand(capsys):
    for arguments in (
        ("lesion", "nothing"),
        ("lesion", "S1", "--map", "zz"),
        ("compare", "S1", "qq"),
    ):
        status, _, err = run(capsys, *arguments)
        assert status == 2
        assert err.endswith("all names: python -m pathways list\n")
        assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("lesion", "tibial@x"),
        ("lesion", "tibial@1.5"),
        ("lesion", "S1", "--share", "2"),
        ("lesion", "S1", "--variant", "prefixed_plexus", "postfixed_plexus"),
    ],
)
def test_a_wrong_value_is_one_sentence(capsys, arguments):
    status, _, err = run(capsys, *arguments)
    assert status == 2
    assert err.startswith("pathways: ")


def test_from_the_shell_there_is_no_traceback():
    command = [sys.executable, "-m", "pathways", "lesion", "S9"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "S5" in done.stderr


def test_importing_pathways_loads_neither_numbers_nor_tables():
    code = "import sys, pathways; print({'numpy', 'pydantic'} & set(sys.modules))"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "set()"
