"""The server's own page over a slow network, and while its server is gone and comes back."""

from __future__ import annotations

import re
import socket
import time
from contextlib import contextmanager

import pytest
from conftest import PATIENCE, READY, SKETCHED, WHOLE, until
from served_page import started

pytestmark = pytest.mark.browser

DISC = "disc_L5_S1_paracentral"
TOLD = "Boolean(document.querySelector('aside.meaning [data-tab]'))"
LOADING = "document.querySelector('.body .overlay')?.textContent ?? ''"
GONE = "Boolean(document.querySelector('[data-gone]'))"
PANEL = "globalThis.Bokeh?.documents?.[0]?.roots().length > 0"
SLOW = {
    "offline": False,
    "latency": 300,
    "downloadThroughput": 400_000,
    "uploadThroughput": 400_000,
}
PER_SECOND = SLOW["downloadThroughput"]
# What may be sent until then: the wanted seconds without the waits for four answers in a row.
BEFORE_THE_WORDS = (4 - 4 * 0.3) * PER_SECOND
BEFORE_THE_BODY = (12 - 5 * 0.3) * PER_SECOND
HEARD_WITHIN = 15
"""Seconds on a busy machine; with a clock of its own the page is held to five in its unit tests."""
IN_PYTHON = """
  [...Bokeh.documents[0]._all_models.values()].map(model => model.data?.view ?? model.view)
  .find(view => view?.lesions)?.lesions
"""


@contextmanager
def opened(browser, address, network=None):
    """A page, with the errors and the bytes of everything that it has received."""
    context = browser.new_context(**SKETCHED)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.errors, page.received = [], []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on(
        "requestfinished",
        lambda request: page.received.append((request.url, request.sizes()["responseBodySize"])),
    )
    if network:
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", network)
    page.goto(address, wait_until="commit")
    yield page
    assert page.errors == []
    context.close()


def test_a_slow_network_brings_the_words_then_the_body_then_the_rest(browser, server):
    with opened(browser, f"{server}/?lesion={DISC}", SLOW) as page:
        until(page, TOLD)
        assert sum(size for _, size in page.received) < BEFORE_THE_WORDS
        assert "body" in page.evaluate(LOADING)
        assert page.locator("[data-heel=lateral]").get_attribute("data-state") == "numb"
        page.locator("nav [data-id=S1]").first.click()
        page.wait_for_selector("aside.meaning h2:has-text('S1 nerve root')")
        until(page, READY)
        assert sum(size for _, size in page.received) < BEFORE_THE_BODY
        assert not [url for url, _ in page.received if "bokeh" in url or "panel" in url]
        assert page.evaluate(f"!{WHOLE}")
        until(page, WHOLE)


@pytest.mark.parametrize("register", ["student", "patient"])
def test_the_sheet_is_printed_to_its_end(browser, server, register):
    """What stands fixed on the screen would be printed on one page and cut there."""
    with opened(browser, f"{server}/?lesion=S1&register={register}") as page:
        until(page, "Boolean(document.querySelector('aside.meaning article'))")
        pdf = page.pdf(format="A4")
        assert len(re.findall(rb"/Type\s*/Page\b", pdf)) >= 2


def test_python_hears_of_the_view_once_panel_has_come(browser, server):
    with opened(browser, f"{server}/?lesion=S1") as page:
        until(page, PANEL)
        page.evaluate("id => __rootToHeel[0].select(id)", DISC)
        until(page, f"({IN_PYTHON})?.[0] === '{DISC}'")
        assert page.evaluate("document.querySelectorAll('.rth').length") == 1


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return str(taken.getsockname()[1])


def both(page, *lesions):
    page.evaluate("ids => __rootToHeel[0].show({ lesions: ids })", list(lesions))


def check_gone_and_back(browser, count):
    """Pages whose server is killed go on, and get what they asked meanwhile when it is back."""
    port = free_port()
    pages, contexts = [], []
    with started("--port", port) as (address, process):
        for _ in range(count):
            contexts.append(context := browser.new_context(**SKETCHED))
            pages.append(page := context.new_page())
            page.set_default_timeout(PATIENCE)
            page.goto(f"{address}/?lesion=S1")
            until(page, TOLD)
        process.kill()
        process.wait()
        killed = time.monotonic()
        for page in pages:
            until(page, GONE)
        if count == 1:
            assert time.monotonic() - killed < HEARD_WITHIN
        for page in pages:
            page.evaluate("__rootToHeel[0]?.select('L5')")
            page.locator("nav [data-id=L5]").first.click()
            page.wait_for_selector("aside.meaning h2:has-text('L5 nerve root')")
            page.evaluate(
                "history.replaceState(history.state, '', '?lesion=S1&lesion=piriformis');"
                "dispatchEvent(new PopStateEvent('popstate'))"
            )
            page.wait_for_selector("text=Working this combination out")
    with started("--port", port):
        for page in pages:
            until(page, f"!{GONE}")
            page.wait_for_selector("aside.meaning h2:has-text('Piriformis')")
            assert page.evaluate("location.search") == "?lesion=S1&lesion=piriformis"
    for context in contexts:
        context.close()


def test_a_server_that_is_gone_is_told_and_found_again(browser, server):
    check_gone_and_back(browser, 1)


@pytest.mark.long
def test_twenty_pages_find_their_server_again(blind_browser, server):
    check_gone_and_back(blind_browser, 20)


def test_waiting_is_given_up_and_can_be_tried_again(browser, server):
    """A server that never answers: after a while a sentence and a button."""
    with opened(browser, f"{server}/?lesion=S1") as page:
        until(page, READY)
        silent = [True]
        page.route("**/answer/**", lambda route: None if silent else route.continue_())
        both(page, "S1", "piriformis")
        page.wait_for_selector("text=Python has not answered for 20 seconds")
        silent.clear()
        page.locator("[data-again]").click()
        page.wait_for_selector("aside.meaning h2:has-text('Piriformis')")


def test_a_refusal_is_told(browser, server):
    with opened(browser, f"{server}/?lesion=S1") as page:
        until(page, READY)
        page.route(
            "**/answer/**",
            lambda route: route.fulfill(
                status=400,
                json={"type": "answer", "what": "state", "view": VIEW, "text": "That cannot be."},
            ),
        )
        both(page, "S1", "piriformis")
        page.wait_for_selector("text=That cannot be.")


VIEW = {"lesions": ["S1", "piriformis"]}
