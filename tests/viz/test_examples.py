"""Every example runs from top to bottom and says, or writes, what it promises."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
PNG = b"\x89PNG"
SAYS = {
    "address": "same:    True",
    "another_body": "tibial",
    "compare_two_lesions": "Tibialis posterior",
    "dermatome_maps": "Keegan and Garrett 1948",
    "export_glb": "begins with glTF",
    "figure": "800 x 600",
    "find_by_name": "Common fibular (peroneal) nerve",
    "lesion_in_words": "lateral    numb       S1 reaches it by",
    "own_tables": "own    S1 leaves the lateral heel reduced",
    "pyvista_scene": "medial malleolus at",
    "stand_alone_page": "tarsal_tunnel.html",
    "variants": "Nobody has looked: variable",
}
WRITES = {
    "dermatome_maps": ("agreement.png", PNG),
    "export_glb": ("body.glb", b"glTF"),
    "figure": ("piriformis.png", PNG),
    "pyvista_scene": ("scene.png", PNG),
    "stand_alone_page": ("tarsal_tunnel.html", b"<!doctype html"),
}


def test_every_example_is_known_here():
    assert {path.stem for path in EXAMPLES.glob("*.py")} == set(SAYS)


@pytest.mark.parametrize("name", SAYS)
def test_an_example_does_what_it_says(name, body, tmp_path):
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / f"{name}.py")],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert SAYS[name] in done.stdout
    if name in WRITES:
        written, magic = WRITES[name]
        assert (tmp_path / written).read_bytes().startswith(magic)


@pytest.mark.parametrize("name", SAYS)
def test_an_example_is_short_and_says_how_to_run_it(name):
    text = (EXAMPLES / f"{name}.py").read_text(encoding="utf-8")
    assert f"`python examples/{name}.py`" in text
    assert len(text.splitlines()) <= 30


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.ipynb")), ids=lambda path: path.stem)
def test_a_notebook_runs_and_says_what_it_caused(path, body, monkeypatch):
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(notebook, timeout=600, kernel_name="python3").execute()
    printed = "".join(
        output.get("text", "") for cell in notebook.cells for output in cell.get("outputs", ())
    )
    assert "disc_L5_S1_paracentral" in printed
    assert "lateral      numb" in printed
