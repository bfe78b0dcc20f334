"""Tables of one's own: what is shown, drawn, written and answered is worked out from them."""

from __future__ import annotations

import base64
import io
import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import own_tables
import pytest
from house import ROOT
from own_tables import DISC, FAULTS
from PIL import Image

import pathways
from meshes import BodyChoice
from viz import View, ViewError
from viz.commands import root_to_heel
from viz.figures import scene, window
from viz.hosts import page
from viz.hosts.answers import PICTURE_SIZE, respond
from viz.hosts.explorer import view_of
from viz.rules.deficits import deficit_of
from viz.scene_file import book, container, contents, states
from viz.view.own_tables import TablesError, facts_of

HEEL = "skin:lateral_heel"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return own_tables.changed(tmp_path_factory.mktemp("tables"))


@pytest.fixture(scope="module")
def own(folder):
    return facts_of(BodyChoice(tables=folder))


@pytest.fixture
def broken(tmp_path):
    return own_tables.broken(tmp_path)


def heel(view):
    return deficit_of(view).heel["lateral"].state


def test_a_view_is_worked_out_from_its_atlas_and_the_others_as_before(own):
    assert heel(View(DISC)) == "numb"
    assert heel(View(DISC, atlas=own)) == "spared"
    assert heel(View(DISC)) == "numb"
    assert View(DISC).facts is pathways.load()


def test_a_view_keeps_its_atlas_and_says_nothing_of_it(own):
    view = View(DISC, atlas=own)
    for other in (
        view.replace(side="left"),
        View.from_dict(view.to_dict(), atlas=own),
        View.from_query(view.to_query(), atlas=own),
        View.read(view.to_query(), atlas=own)[0],
        window.picked(view, "nerve:tibial@left"),
    ):
        assert other.atlas is own
    assert "atlas" not in view.to_dict()
    assert "Atlas" not in repr(view)
    assert (view, hash(view), view.to_query()) == (View(DISC), hash(View(DISC)), f"lesion={DISC}")
    with pytest.raises(ViewError, match="atlas"):
        View.from_dict({"atlas": None})


def test_names_are_looked_up_in_the_atlas_of_the_view(tmp_path):
    text = (own_tables.INSTALLED[0] / "sites.toml").read_text("utf-8")
    row = text[text.index(f"[{DISC}]") :].partition("\n[")[0].replace(DISC, "my_own_disc")
    row = row.replace('name = "', 'name = "My own: ', 1)
    (tmp_path / "sites.toml").write_text(f"{text}\n{row}\n", "utf-8")
    atlas = pathways.load_over(tmp_path)
    assert heel(View("my_own_disc", atlas=atlas)) == "numb"
    assert View.read("lesion=my_own_disc", atlas=atlas)[1] == ()
    for made in (lambda: View("my_own_disc"), lambda: View.from_query("lesion=my_own_disc")):
        with pytest.raises(ViewError, match="my_own_disc"):
            made()
    assert View.read("lesion=my_own_disc")[0].lesions == ()


def test_the_tables_and_the_words_of_the_scene_file_are_those_of_the_atlas(own):
    at = pathways.selectable(own).index(DISC), states.targets(own).index(HEEL)
    found = [states.unpacked(states.table(atlas=a)[at][0])[0] for a in (None, own)]
    assert found == ["numb", "spared"]
    words = [book.state_words(deficit_of(View(DISC, atlas=a)))["why"][HEEL] for a in (None, own)]
    assert words[0] != words[1]
    assert contents.regions(own) == contents.regions()


def lit(picture):
    red, green, blue = np.moveaxis(picture.astype(int), -1, 0)
    return ((red > 150) & (red - green > 50) & (red - blue > 60)).sum()


def test_a_figure_shows_the_tables_of_its_view(own, body):
    seen = View(DISC, camera="heel_lateral")
    pictures = {
        atlas is own: scene.figure(seen.replace(atlas=atlas), size=(360, 270), body=body)
        for atlas in (None, own)
    }
    assert lit(pictures[False]) > lit(pictures[True]) + 1000


def answered(message, host):
    """What a host is sent, or the picture that it shows."""
    sent = []
    respond(host, message, sent.append)
    return sent[0] if sent else host.picture


def need(what, **view):
    return {"type": "need", "what": what, "view": View(**view).to_dict()}


def hosts(own, extras):
    """A host of the installed tables, and one of tables of one's own."""
    plain = {"view": None, "picture": "", "site_records": lambda: extras["sites"]}
    return SimpleNamespace(**plain), SimpleNamespace(**plain, atlas=own, choice=None)


def test_python_answers_the_viewer_from_the_tables_that_are_shown(own, extras):
    several = need("state", lesions=(DISC, "femoral"))
    at = states.targets(own).index(HEEL)
    rows = [
        np.frombuffer(base64.b64decode(answered(several, host)["row"]), "u1").reshape(-1, 2)
        for host in hosts(own, extras)
    ]
    assert [states.unpacked(row[at, 0])[0] for row in rows] == ["numb", "spared"]
    table = need("table", variants=("prefixed_plexus", "medial_calcaneal_in_tunnel"))
    cells = [
        states.cells(base64.b64decode(answered(table, host)["rows"]), atlas=own)
        for host in hosts(own, extras)
    ]
    hit = cells[0] != cells[1]
    assert {states.selectable(own)[row] for row in np.flatnonzero(hit.any((1, 2)))} <= {
        DISC,
        f"{DISC}:irritated",
    }


def test_a_picture_for_a_browser_without_webgl_is_drawn_from_them_too(own, extras, body):
    wanted = need("picture", lesions=(DISC,), camera="heel_lateral")
    for host, atlas in zip(hosts(own, extras), (None, own), strict=True):
        png = base64.b64decode(answered(wanted, host).partition(",")[2])
        drawn = np.asarray(Image.open(io.BytesIO(png)).convert("RGB"), int)
        view = View(DISC, camera="heel_lateral", atlas=atlas)
        assert np.array_equal(drawn, scene.figure(view, size=PICTURE_SIZE, body=body))


def test_a_view_with_other_facts_than_the_body_that_is_shown_is_refused(own, folder):
    assert view_of(View(DISC), atlas=own).atlas is own
    again = facts_of(BodyChoice(tables=folder))
    assert view_of(View(DISC, atlas=again), atlas=own).atlas is own
    for wrong in (lambda: view_of(View(DISC, atlas=own)), lambda: page.text(View(DISC, atlas=own))):
        with pytest.raises(ViewError, match="folder"):
            wrong()


def test_the_scene_of_a_folder_is_kept_apart_and_a_changed_byte_makes_another(tmp_path):
    own_tables.changed(tmp_path)
    choices = [BodyChoice(), BodyChoice(tables=tmp_path)]
    places = [container.kept_scene(choice).name for choice in choices]
    table = tmp_path / "sites.toml"
    table.write_bytes(table.read_bytes() + b"\n")
    places.append(container.kept_scene(choices[1]).name)
    assert len(set(places)) == 3
    assert [place.startswith(container.DEFAULT_FAMILY) for place in places] == [
        True,
        False,
        False,
    ]
    assert places[1].startswith(container.CHOSEN_FAMILY)
    assert places[0] == container.kept_scene(BodyChoice()).name


def check_said(text):
    assert "Traceback" not in text
    for file, row, found in FAULTS:
        assert [
            line
            for line in text.splitlines()
            if line.startswith(file) and row in line and found in line
        ], text


COMMANDS = (
    ["figure", "S1", "out.png"],
    ["page", "S1", "out.html"],
    ["maps", "out.png"],
    ["scene"],
    ["show", "S1"],
    ["serve", "--port", "0", "--no-browser"],
)


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_every_command_names_every_fault_of_a_folder(words, broken, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert root_to_heel.main([*words, "--tables", str(broken)]) == 2
    check_said(capsys.readouterr().err)
    assert sorted(tmp_path.iterdir()) == before


def test_the_page_names_every_fault_before_a_server_starts(broken):
    command = [sys.executable, "app.py", "--port", "0", "--no-browser", "--tables", str(broken)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    check_said(done.stderr)
    assert "http" not in done.stdout


def test_python_is_told_every_fault_as_well(broken):
    from viz import Explorer

    for ask in (
        lambda: Explorer(View("S1"), tables=broken),
        lambda: page.write(View("S1"), "never.html", BodyChoice(tables=broken)),
    ):
        with pytest.raises(TablesError) as error:
            ask()
        check_said(str(error.value))
        assert len(error.value.faults) == len(FAULTS)
