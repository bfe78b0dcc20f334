"""A real Chromium with software WebGL, and the product's own server, for the browser tests."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from chromium import LAPTOP, NO_WEBGL, QUIET, READY, SKETCHED, SOFTWARE_WEBGL, WHOLE, found
from served_page import served
from words_scene import words_scene

__all__ = ["LAPTOP", "READY", "SKETCHED", "WHOLE"]

SETTLED = """(async () => {
  const frames = () => new Promise(
    (done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await frames();
  while (globalThis.__rootToHeel?.[0]?.body?.eye.flight) await frames();
  await frames();
})()"""
ROUGH = ("--webgl-antialiasing-mode=none",)
"""Edges are not smoothed: nobody looks at these pictures, and each is drawn by the processor."""
BUNDLE = Path(__file__).resolve().parents[2] / "viz" / "viewer" / "viewer.bundle.js"
PATIENCE = 120_000  # milliseconds; software WebGL on a busy machine


@pytest.fixture(scope="session")
def chromium():
    path = found()
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
    browser = launched((*SOFTWARE_WEBGL, *ROUGH))
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def blind_browser(launched):
    """A browser without WebGL."""
    browser = launched(NO_WEBGL)
    yield browser
    browser.close()


ADDRESS_ONCE_DRAWN = """async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(() => setTimeout(done)));
  return location.href;
}"""


def until(page, holds, *, patience=PATIENCE):
    """Waits until an expression holds; unlike `wait_for_function` it works under any policy."""
    end = time.monotonic() + patience / 1000
    while not page.evaluate(holds):
        assert time.monotonic() < end, f"never came true: {holds}"
        page.wait_for_timeout(100)


def address(page):
    """The page's address once it says what was last done: it is told when that is drawn."""
    return page.evaluate(ADDRESS_ONCE_DRAWN)


def settle(page):
    """Waits until the eye rests and everything asked for is drawn, however slow the machine."""
    page.evaluate(SETTLED)


@pytest.fixture(scope="session")
def server(body):
    """The address of the product's page, served by its own entry."""
    with served() as address:
        yield address


@pytest.fixture
def open_page(browser):
    """Opens an address, waits until the body is drawn, and fails on any error in the page."""
    pages, errors = [], []

    def open_(address, **context):
        page = browser.new_context(**{**SKETCHED, **context}).new_page()
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


ORIGIN = "http://body.test/"


@contextmanager
def bare_body(browser, html, load):
    """A page of a test with the whole scene and nothing around it; `load` makes the body."""
    from viz.hosts.bundle import BUNDLE
    from viz.scene_file import container

    files = {
        "": {"body": html, "content_type": "text/html"},
        "viewer.bundle.js": {"path": BUNDLE, "content_type": "text/javascript"},
        "scene": {"body": container.scene_bytes(), "content_type": "application/octet-stream"},
    }
    page = browser.new_context(**SKETCHED).new_page()
    page.set_default_timeout(PATIENCE)
    page.route("**/*", lambda route: route.fulfill(**files[route.request.url[len(ORIGIN) :]]))
    page.goto(ORIGIN)
    page.evaluate(load)
    yield page
    page.context.close()


@contextmanager
def harness_served(folder, harness, scene):
    """Serves the viewer in a page of the tests with a scene (gzip); gives the page's address."""
    shutil.copy(BUNDLE, folder / BUNDLE.name)
    shutil.copy(Path(__file__).with_name(harness), folder / "page.html")
    (folder / "scene.glb.gz").write_bytes(scene)
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/page.html"
    server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_args):
        pass


@pytest.fixture(scope="module")
def shell_address(tmp_path_factory):
    """Where a page with all words and no body is served."""
    folder = tmp_path_factory.mktemp("shell")
    with harness_served(folder, "shell_harness.html", words_scene()) as address:
        yield address


@pytest.fixture
def open_shell(blind_browser, shell_address):
    """Opens the page around the body, which says every word without it."""
    pages, errors = [], []

    def open_(query="", *, size=None):
        page = blind_browser.new_page(viewport=size or LAPTOP)
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(f"{shell_address}?{query}")
        if "wait" not in query:
            page.wait_for_selector("[data-phase=ready]")
        pages.append(page)
        return page

    yield open_
    for page in pages:
        page.close()
    assert errors == []
