"""The card that is read stands in the address: a reload and the way back find it again."""

from __future__ import annotations

import pytest
from conftest import READY, address, until

pytestmark = pytest.mark.browser

CARD = ".focus[data-focus='condition:plantar_fasciitis']"
IN_ADDRESS = "card=condition:plantar_fasciitis"


@pytest.fixture
def page(open_page, server):
    return open_page(server)


def test_a_card_outlives_a_reload_and_leaves_the_address_when_it_is_closed(page):
    page.click("[data-shelf=conditions]")
    page.click("[data-condition=plantar_fasciitis]")
    page.wait_for_selector(CARD)
    until(page, f"location.search.includes('{IN_ADDRESS}')")
    page.reload()
    until(page, READY)
    page.wait_for_selector(CARD)
    assert "lesion=plantar_fasciitis" in address(page)
    page.click("[data-register=patient]")
    page.wait_for_selector(CARD)
    page.click(f"{CARD} .close")
    page.wait_for_selector(CARD, state="detached")
    until(page, "!location.search.includes('card')")
    page.go_back()
    page.wait_for_selector(CARD)
    assert IN_ADDRESS in address(page)


def test_a_card_that_there_is_not_is_told_with_what_is_near(page, server):
    page.goto(f"{server}?card=condition:plantar_fascitis")
    until(page, READY)
    page.get_by_text("There is no condition called 'plantar_fascitis'.").first.wait_for()
    assert page.evaluate("__rootToHeel[0].view().card") == ""
