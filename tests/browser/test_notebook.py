"""The same viewer live in JupyterLab; what is chosen there reaches Python."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import contextmanager

import pytest
from conftest import LAPTOP, PATIENCE, READY, ROOT, until

pytestmark = pytest.mark.browser
pytest.importorskip("jupyterlab")

SHOW = "from viz import Explorer, View\nexplorer = Explorer(View('S1'))\nexplorer"
TELL = "print('chosen', explorer.view.lesions, explorer.deficit.heel['medial'].state)"


@pytest.fixture(scope="module")
def lab(tmp_path_factory, body):
    folder = tmp_path_factory.mktemp("lab")
    cells = [_cell(SHOW), _cell(TELL)]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel}
    notebook = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    (folder / "explorer.ipynb").write_text(json.dumps(notebook))
    with _served(folder) as address:
        yield address


def _cell(source):
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": re.sub(r"\W", "", source)[:12],
        "metadata": {},
        "outputs": [],
        "source": source,
    }


@contextmanager
def _served(folder):
    import os

    command = [
        sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--port=0",
        "--ServerApp.token=", "--ServerApp.password=", f"--ServerApp.root_dir={folder}",
        "--LabApp.news_url=None", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]  # fmt: skip
    own = {
        "PYTHONPATH": str(ROOT),
        "JUPYTER_CONFIG_DIR": str(folder / ".config"),
        "JUPYTER_DATA_DIR": str(folder / ".data"),
        "JUPYTER_RUNTIME_DIR": str(folder / ".runtime"),
    }
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=os.environ | own
    )
    try:
        for line in process.stdout:
            if found := re.search(r"http://(localhost|127\.0\.0\.1):\d+", line):
                break
        yield found.group()
    finally:
        process.terminate()
        process.wait(20)


def test_a_notebook_shows_the_body_and_python_hears_what_is_chosen(browser, lab):
    page = browser.new_context(viewport=LAPTOP).new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{lab}/lab/tree/explorer.ipynb")
    page.wait_for_selector(".jp-NotebookPanel .jp-CodeCell")
    page.wait_for_selector(".jp-Notebook-ExecutionIndicator[data-status=idle]")
    page.locator(".jp-CodeCell .cm-content").first.click()
    page.keyboard.press("Shift+Enter")
    until(page, READY)
    assert page.evaluate("__rootToHeel[0].view().lesions") == ["S1"]
    page.evaluate("__rootToHeel[0].select('tarsal_tunnel')")
    page.wait_for_timeout(500)
    page.locator(".jp-CodeCell .cm-content").nth(1).click()
    page.keyboard.press("Shift+Enter")
    page.get_by_text("chosen ('tarsal_tunnel',) variable").wait_for()
    page.context.close()
