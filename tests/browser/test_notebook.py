"""The same viewer live in JupyterLab; what is chosen there reaches Python."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import contextmanager

import pytest
from conftest import PATIENCE, READY, SKETCHED, until
from served_page import ROOT

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


def _never_ask(config):
    """News, updates and the choice of a kernel would each open a dialog over the notebook."""
    settings = config / "lab" / "user-settings" / "@jupyterlab"
    wanted = {
        "apputils-extension/notification": {
            "fetchNews": "false", "checkForUpdates": False, "doNotDisturbMode": True,
        },
        # Without windowing a cell stays in the page, whatever is scrolled to.
        "notebook-extension/tracker": {"kernelShutdown": True, "windowingMode": "none"},
    }  # fmt: skip
    for name, values in wanted.items():
        file = settings / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values))


def _run(page, number):
    """Runs the cell; a dialog that came up all the same is answered with its first button."""
    dialog = page.locator(".jp-Dialog .jp-mod-accept")
    page.add_locator_handler(dialog, lambda found: found.first.click())
    cell = page.locator(".jp-Notebook .jp-CodeCell").nth(number)
    begun = cell.locator(".jp-InputPrompt", has_text=re.compile(r"\[[*\d]+\]"))
    for _ in range(4):  # a key pressed while the kernel is still being chosen is lost
        cell.locator(".cm-content").click()
        page.keyboard.press("Shift+Enter")
        page.wait_for_timeout(3000)
        if begun.count():
            return
    pytest.fail(f"JupyterLab did not run cell {number}.")


@contextmanager
def _served(folder):
    import os

    command = [
        sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--port=0",
        "--ServerApp.token=", "--ServerApp.password=", f"--ServerApp.root_dir={folder}",
        "--LabApp.news_url=None", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        "--LabApp.extension_manager=readonly",
    ]  # fmt: skip
    _never_ask(folder / ".config")
    own = {
        "PYTHONPATH": str(ROOT),
        "JUPYTER_CONFIG_DIR": str(folder / ".config"),
        "JUPYTER_DATA_DIR": str(folder / ".data"),
        "JUPYTER_RUNTIME_DIR": str(folder / ".runtime"),
    }
    own["JUPYTERLAB_SETTINGS_DIR"] = str(folder / ".config" / "lab" / "user-settings")
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
    page = browser.new_context(**SKETCHED).new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{lab}/lab/tree/explorer.ipynb")
    page.wait_for_selector(".jp-NotebookPanel .jp-CodeCell")
    page.wait_for_selector(".jp-Notebook-ExecutionIndicator[data-status=idle]")
    _run(page, 0)
    until(page, READY)
    assert page.evaluate("__rootToHeel[0].view().lesions") == ["S1"]
    page.evaluate("__rootToHeel[0].select('tarsal_tunnel')")
    page.wait_for_timeout(500)
    _run(page, 1)
    page.get_by_text("chosen ('tarsal_tunnel',) variable").wait_for()
    page.context.close()
