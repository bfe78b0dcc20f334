"""Addresses as an enemy writes them, in a running page: no script, no exception, one sentence each.

What the page tells has to be what Python tells of the very address that the browser has made of it.
"""

from __future__ import annotations

import re
import time

import pytest
from conftest import PATIENCE, READY, until
from hostile_addresses import hostile

from viz import View
from viz.view.address import query_of

pytestmark = pytest.mark.browser
SMALL = {"width": 640, "height": 420}
SEED = 31
CHANGE = """address => {
  history.pushState({}, '', '?');
  try { history.pushState({}, '', address); } catch { return null; }
  dispatchEvent(new PopStateEvent('popstate'));
  return location.search + location.hash;
}"""
OPENED = "performance.getEntriesByType('navigation')[0].name"
"""The address as the browser has written it, before the page wrote its own."""
STRUCK = "globalThis.__struck === undefined && ({}).__struck === undefined"
TOLD = "document.querySelector('aside.meaning').textContent.replace(/[\\s\\x1c-\\x1f\\x85]+/g, '')"
"""What the page says, without blanks: the two languages count other letters among them."""
BLANKS = re.compile(r"[\s\ufeff]+")


@pytest.fixture
def page(browser, server):
    """A page that stands, and notes every exception that nobody caught."""
    page = browser.new_context(viewport=SMALL, device_scale_factor=0.5).new_page()
    page.set_default_timeout(PATIENCE)
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.goto(f"{server}/?lesion=S1")
    until(page, READY)
    yield page
    page.context.close()


def told(page, sentences):
    """Waits until the page says what Python says; gives what is missing."""
    end = time.monotonic() + 60  # the machine may be busy with other work
    wanted = [BLANKS.sub("", sentence) for sentence in sentences]
    while missing := [one for one in wanted if one not in page.evaluate(TOLD)]:
        if time.monotonic() > end:
            break
        page.wait_for_timeout(100)
    return missing


def hold(page, asked, address):
    _, refused = View.read(query_of(asked) or "")  # a fragment may speak of the view instead
    assert told(page, refused) == [], address
    assert page.evaluate(STRUCK), address
    assert page.errors == [], address


def change_through(page, addresses):
    for address in addresses:
        asked = page.evaluate(CHANGE, "?" + address.lstrip("?"))
        if asked is not None:  # else the browser itself refused it
            hold(page, asked, address)


def load_afresh(page, server, addresses):
    for address in addresses:
        url = f"{server}/?{address.lstrip('?')}".encode(errors="replace").decode()
        page.goto(url)
        until(page, READY)
        asked = "?" + page.evaluate(OPENED).partition("?")[2]
        hold(page, asked, address)


def test_the_address_changes_to_hostile_ones(page):
    change_through(page, hostile(SEED, 15))


def test_pages_load_at_hostile_addresses(page, server):
    load_afresh(page, server, hostile(SEED + 1, 2))


@pytest.mark.long
def test_the_address_changes_to_900_hostile_ones(page):
    change_through(page, hostile(SEED + 2, 900))


@pytest.mark.long
def test_pages_load_at_100_hostile_addresses(page, server):
    load_afresh(page, server, hostile(SEED + 3, 100))
