"""One command for everything: `root-to-heel` runs what the packages' own command lines run."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from meshes import command_line as of_the_body
from pathways import command_line as of_the_facts
from viz.commands import command_line as of_the_looks
from viz.commands import root_to_heel
from viz.view import View

ROOT = Path(__file__).resolve().parents[2]
HOMES = {
    "pathways.command_line": of_the_facts,
    "meshes.command_line": of_the_body,
    "viz.commands.command_line": of_the_looks,
}
COMMANDS = {name: home for home, names in root_to_heel.HOMES.items() for name in names}


def help_of(capsys, main, *arguments):
    with pytest.raises(SystemExit) as ended:
        main([*arguments, "--help"])
    assert ended.value.code == 0
    return re.sub(r"\s+", " ", capsys.readouterr().out)


@pytest.mark.parametrize("home", HOMES)
def test_every_command_of_a_package_is_a_command_of_the_whole(home):
    parser = HOMES[home]._parser("anything")
    commands = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    (names,) = [set(action.choices) for action in commands]
    assert names <= set(COMMANDS)
    assert set(root_to_heel.HOMES[home]) == {name for name in names if COMMANDS[name] == home}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_the_same_parser_under_both_names(capsys, command):
    own = help_of(capsys, HOMES[COMMANDS[command]].main, command)
    whole = help_of(capsys, root_to_heel.main, command)
    own_name = own.removeprefix("usage: ").split(f" {command}")[0]
    assert own_name.startswith("python -m ")
    assert own.replace(own_name, "root-to-heel") == whole


def test_the_help_tells_every_command(capsys):
    said = help_of(capsys, root_to_heel.main)
    assert "does not diagnose" in said
    for commands in root_to_heel.HOMES.values():
        for name, about in commands.items():
            assert f"{name} {about}" in said


def test_a_command_answers_as_that_of_its_package(capsys):
    assert of_the_facts.main(["lesion", "S1", "--json"]) == 0
    own = capsys.readouterr().out
    assert root_to_heel.main(["lesion", "S1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(own)


def test_without_a_command_the_page_is_served(monkeypatch):
    asked = []
    monkeypatch.setattr(of_the_looks, "main", lambda words, _program: asked.append(words) or 0)
    assert root_to_heel.main([]) == 0
    assert root_to_heel.main(["--port", "0", "--no-browser"]) == 0
    assert asked == [["serve"], ["serve", "--port", "0", "--no-browser"]]


def test_the_version_is_that_of_the_installation(capsys):
    with pytest.raises(SystemExit):
        root_to_heel.main(["--version"])
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*\n", capsys.readouterr().out)


def test_check_looks_through_facts_and_body(capsys, tmp_path):
    for table in ("pathways/data/skin.toml", "meshes/data/vessels.toml"):
        text = (ROOT / table).read_text(encoding="utf-8")
        (tmp_path / Path(table).name).write_text(text, encoding="utf-8")
    assert root_to_heel.main(["check", str(tmp_path)]) == 0
    assert "Nothing is wrong" in capsys.readouterr().out
    for path in tmp_path.iterdir():
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace('"medium"', '"middling"', 1), encoding="utf-8")
    assert root_to_heel.main(["check", str(tmp_path)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in said] == ["skin.toml", "vessels.toml"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["figur", "S1", "x.png"], "figure"),
        (["figure", "S1", "x.png", "--size", "0x0"], "1600x1200"),
        (["figure", "S11", "x.png"], "S11"),
        (["lesion", "tarsal_tunel"], "tarsal_tunnel"),
        (["figure", "S1", "x.png", "--mode", "99=0"], "1 to 25"),
        (["serve", "--mode", "99=0"], "1 to 25"),
    ],
)
def test_a_wrong_word_ends_with_what_is_allowed(capsys, tmp_path, monkeypatch, arguments, said):
    monkeypatch.chdir(tmp_path)
    try:
        status = root_to_heel.main(arguments)
    except SystemExit as ended:
        status = ended.code
    assert status == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_facts_are_told_without_loading_what_draws():
    code = (
        "import sys; from viz.commands.root_to_heel import main; main(['lesion', 'S1']);"
        "print(sorted({'panel', 'vtkmodules', 'pyvista', 'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["maps", "--agreement", "S11", "plate.png"], "no root called 'S11'. Nearest: S1."),
        (["serve", "--no-browser", "--port", "99999"], "A port lies between 0 and 65535"),
        (["serve", "--no-browser", "--port", "-5"], "A port lies between 0 and 65535"),
    ],
)
def test_what_cannot_be_is_told_before_the_work(asked, told, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("meshes.load", lambda **_: pytest.fail("the body was loaded first"))
    assert of_the_looks.main(asked) == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("command", ["page", "figure"])
def test_an_address_that_names_what_is_not_there_is_told_of_each_and_writes_nothing(
    command, tmp_path, capsys
):
    pasted = "https://host.org/explore?lesion=S1,S99&side=up&map=nobody&lesson=1"
    out = tmp_path / {"page": "out.html", "figure": "out.png"}[command]
    assert root_to_heel.main([command, pasted, str(out)]) == 2
    said = capsys.readouterr().err
    for wrong in ("There is no side 'up'", "'S99'", "There is no map 'nobody'", "'lesson'"):
        assert said.count(wrong) == 1
    assert said.count("All ids: python -m pathways list") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["page", "figure"])
def test_a_pasted_address_is_what_is_drawn(command, tmp_path, monkeypatch):
    drawn = []
    monkeypatch.setattr("meshes.load", lambda **_: None)
    monkeypatch.setattr("viz.hosts.page.write", lambda view, out, _: drawn.append((view, out)))
    monkeypatch.setattr(
        "viz.figures.scene.figure", lambda view, out, **_: drawn.append((view, out))
    )
    out = tmp_path / {"page": "out.html", "figure": "out.png"}[command]
    out.touch()
    pasted = "file:///pages/page.html?lesion=S1&grade=irritated&side=left&camera=sole"
    assert root_to_heel.main([command, pasted, str(out)]) == 0
    assert drawn == [(View("S1", grade="irritated", side="left", camera="sole"), out)]


def test_the_facts_take_a_pasted_address_as_well(capsys):
    by_words = ["S1", "--grade=irritated", "--side=left", "--map=keegan_garrett_1948", "--json"]
    pasted = (
        "https://host.org/explore?lesion=S1&grade=irritated&side=left&map=keegan_garrett_1948"
        "&camera=sole&register=patient"
    )
    assert root_to_heel.main(["lesion", *by_words]) == 0
    wanted = capsys.readouterr().out
    assert root_to_heel.main(["lesion", pasted, "--json"]) == 0
    assert capsys.readouterr().out == wanted
    assert root_to_heel.main(["lesion", pasted.replace("lesion=", "lesson=")]) == 2
    assert "'lesson', which is not part of a view" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["p.png", "x.txt", "x.html.gz"])
def test_a_page_is_not_written_under_the_name_of_something_else(
    name, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr("viz.hosts.page.text", lambda *_: pytest.fail("the page was made first"))
    assert root_to_heel.main(["page", "S1", str(tmp_path / name)]) == 2
    assert "let the name end in .html" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [["figure", "S1"], ["maps"]])
@pytest.mark.parametrize("name", ["x.svg", "x.psd", "x.html"])
def test_a_picture_that_no_name_allows_is_refused_before_the_work(
    command, name, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr("meshes.load", lambda **_: pytest.fail("the body was loaded first"))
    assert root_to_heel.main([*command, str(tmp_path / name)]) == 2
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith(f"{tmp_path / name} cannot be written")
    assert ".png, .jpg, .jpeg, .webp, .tif, .tiff or .pdf" in said
    assert list(tmp_path.iterdir()) == []
