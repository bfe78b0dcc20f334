"""The page as the server hands it out, under its policy."""

from __future__ import annotations

import pytest
from conftest import PATIENCE, READY, settle, until

pytestmark = pytest.mark.browser
SMALL = {"width": 800, "height": 500}  # software WebGL draws it in half the time
PAIR = "lesion=S1,saphenous"
SAVED = """() => new Promise((done) => { const image = new Image();
  image.onload = () => done(image.naturalWidth); image.onerror = () => done(0);
  image.src = __rootToHeel[0].body.snapshot(); })"""
INJECTED = """() => { const own = document.createElement('div');
  own.innerHTML = '<img src="data:," onerror="globalThis.__injected = true">';
  document.body.append(own); return new Promise((done) => setTimeout(done, 300)); }"""


@pytest.fixture
def watched(browser):
    """A page that notes what its policy refuses."""
    page = browser.new_context(viewport=SMALL, device_scale_factor=0.5).new_page()
    page.set_default_timeout(PATIENCE)
    page.refused, page.errors = [], []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on(
        "console",
        lambda said: (
            page.refused.append(said.text) if "Content Security Policy" in said.text else None
        ),
    )
    yield page
    page.context.close()


def test_the_policy_refuses_nothing_that_the_page_does_and_what_somebody_slips_in(watched, server):
    watched.goto(f"{server}/?{PAIR}")
    until(watched, READY)
    watched.evaluate("() => __rootToHeel[0].show({ skin_shows: 'both', labels: true })")
    settle(watched)
    assert watched.evaluate(SAVED) > 150
    assert watched.refused == []
    assert watched.errors == []
    watched.evaluate(INJECTED)
    assert watched.evaluate("globalThis.__injected") is None
    assert any("inline event handler" in said for said in watched.refused)
