"""The hosts without a browser: the notebook's widget, the file, the command line."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import traitlets

from viz import View
from viz.commands.command_line import main
from viz.hosts import page

BYTES_AT_MOST = 8_000_000
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def explorer(body):
    from viz import Explorer

    return Explorer(View("S1"))


def test_a_notebook_can_set_and_read_the_view(explorer):
    heard = []
    explorer.on_change(heard.append)
    assert explorer.view == View("S1")
    assert explorer.deficit.heel["lateral"].state == "numb"
    explorer.view = "tarsal_tunnel"
    assert explorer.view == View("tarsal_tunnel")
    assert heard == [View("tarsal_tunnel")]
    with pytest.raises(traitlets.TraitError, match="S1"):
        explorer.view = "S11"


def test_what_a_person_chooses_reaches_python(explorer):
    explorer.set_state({"view": View("piriformis", side="left").to_dict()})
    assert explorer.view == View("piriformis", side="left")
    assert explorer.deficit.lesion.id == "piriformis"


def test_the_stand_alone_page_names_no_address_and_forbids_requests(body):
    text = page.text(View("S1"))
    assert len(text.encode()) <= BYTES_AT_MOST
    assert "default-src 'none'" in text
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", text)
    assert not re.search(r"@import|\bimportScripts\b", text)


def test_the_command_line_writes_a_page(tmp_path, body, capsys):
    out = tmp_path / "s1.html"
    assert main(["page", "lesion=S1&side=left", str(out)]) == 0
    assert '"side": "left"' in out.read_text(encoding="utf-8")
    assert str(out) in capsys.readouterr().out


def test_an_unknown_name_ends_with_the_nearest_ones_and_no_traceback(tmp_path, capsys):
    assert main(["page", "tarsal_tunel", str(tmp_path / "x.html")]) == 2
    said = capsys.readouterr().err
    assert "tarsal_tunnel" in said
    assert "Traceback" not in said


def test_import_needs_neither_panel_nor_vtk():
    code = "import sys, viz; print(sorted({'panel', 'vtk', 'pyvista'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
