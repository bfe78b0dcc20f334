"""A job from the consulting room, by clicks: three findings, the disc, paper, and back."""

from __future__ import annotations

import pytest
from conftest import LAPTOP

pytestmark = pytest.mark.browser


def view(page):
    return page.evaluate("__rootToHeel[0].view()")


def searched(page, text):
    box = page.get_by_role("combobox", name="Search")
    box.fill(text)
    box.press("Enter")


def test_from_three_findings_to_the_disc_to_a_printed_page_and_back(open_shell):
    """A numb lateral heel, no ankle jerk, pain in the back: the disc? How is it explained?"""
    page = open_shell(size=LAPTOP)
    page.locator("[data-register=clinician]").click()
    searched(page, "numb lateral heel")
    assert "lateral heel" in page.locator("section.focus h2").inner_text().lower()
    searched(page, "absent ankle jerk")
    card = page.locator("section.focus")
    assert "achilles" in card.inner_text().lower()
    assert "S1" in card.inner_text()
    page.locator("[role=treeitem]", has_text="Disc herniation").click()
    page.locator("nav [data-id=disc_L5_S1_paracentral]").click()
    assert view(page)["lesions"] == ["disc_L5_S1_paracentral"]
    assert page.locator("section.focus").count() == 0
    words = page.locator("aside.meaning").inner_text()
    assert "What to examine now" in words
    assert "ankle jerk" in words.lower()
    assert page.locator("[data-heel=lateral]").get_attribute("data-state") in {"numb", "reduced"}
    page.locator("[data-register=patient]").click()
    plain = page.locator("aside.meaning").inner_text()
    assert "What you may feel" in plain
    assert "Outer heel" in plain
    page.evaluate("print = () => dispatchEvent(new Event('beforeprint'))")
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Print the sheet").click()
    sheet = page.locator(".sheet").text_content()
    assert "Outer heel" in sheet
    assert "right" in sheet.lower()
    assert "not a diagnosis" in sheet
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.locator("[data-register=clinician]").click()
    assert view(page)["lesions"] == ["disc_L5_S1_paracentral"]
    assert "What to examine now" in page.locator("aside.meaning").inner_text()
    undo = page.get_by_role("button", name="Undo")
    for _ in range(4):
        if undo.is_enabled():
            undo.click()
    page.wait_for_function("!__rootToHeel[0].view().lesions.length")
