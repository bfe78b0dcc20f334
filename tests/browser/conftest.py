"""A real Chromium with software WebGL, and the product's own server, for the browser tests."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAPTOP = {"width": 1366, "height": 768}
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
)
SOFTWARE_WEBGL = (
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
)
NO_WEBGL = ("--disable-3d-apis",)
READY = "Boolean(globalThis.__rootToHeel?.[0]?.stats)"
SETTLED = """(async () => {
  const frames = () => new Promise(
    (done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await frames();
  while (globalThis.__rootToHeel?.[0]?.body?.eye.flight) await frames();
  await frames();
})()"""
PATIENCE = 60_000  # milliseconds; software WebGL on a busy machine


@pytest.fixture(scope="session")
def chromium():
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not path:
        pytest.skip("no Chromium here: install it, or name one in the variable CHROMIUM")
    pytest.importorskip("playwright.sync_api")
    return path


@pytest.fixture(scope="module")
def launched(chromium):
    """Starts a browser with given flags; there can be only one driver at a time."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        yield lambda flags: driver.chromium.launch(executable_path=chromium, args=[*QUIET, *flags])


@pytest.fixture(scope="module")
def browser(launched):
    browser = launched(SOFTWARE_WEBGL)
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def blind_browser(launched):
    """A browser without WebGL."""
    browser = launched(NO_WEBGL)
    yield browser
    browser.close()


def until(page, holds, *, patience=PATIENCE):
    """Waits until an expression holds; unlike `wait_for_function` it works under any policy."""
    end = time.monotonic() + patience / 1000
    while not page.evaluate(holds):
        assert time.monotonic() < end, f"never came true: {holds}"
        page.wait_for_timeout(100)


def settle(page):
    """Waits until the eye rests and everything asked for is drawn, however slow the machine."""
    page.evaluate(SETTLED)


@pytest.fixture(scope="session")
def server(body):
    """The address of the product's page, served by its own entry."""
    with served() as address:
        yield address


@contextmanager
def served(*options):
    """Starts the product's own entry with some options; gives the address of the page."""
    command = [sys.executable, "app.py", "--port", "0", "--no-browser", *options]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        yield _address(process)
    finally:
        process.terminate()
        process.wait(20)


def _address(process):
    seen = []
    for line in process.stdout:
        seen.append(line)
        if found := re.search(r"http://[\w.:]+", line):
            return found.group()
    raise RuntimeError("".join(seen))


@pytest.fixture
def open_page(browser):
    """Opens an address, waits until the body is drawn, and fails on any error in the page."""
    pages, errors = [], []

    def open_(address, **context):
        page = browser.new_context(viewport=LAPTOP, **context).new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.requests = []
        page.on("request", lambda request: page.requests.append(request.url))
        page.goto(address)
        until(page, READY)
        pages.append(page)
        return page

    yield open_
    for page in pages:
        page.context.close()
    assert errors == []
