"""Two lesions at once are chosen by hand, headed by what they are, and taken out again."""

from __future__ import annotations

import pytest
from conftest import until

pytestmark = pytest.mark.browser

LESIONS = "__rootToHeel[0].view().lesions.join()"
HEAD = "aside.meaning h2"


def test_a_second_lesion_is_added_by_hand_and_taken_out(open_page, server):
    page = open_page(f"{server}/?lesion=S1")
    page.locator("[data-add-lesion]").click()
    assert "pick the next one" in page.locator(".chosen").inner_text()
    page.locator("nav [data-id=L5]").click()
    until(page, f"{LESIONS} === 'S1,L5'")
    head = page.locator(HEAD)
    until(page, f"/S1.*L5|L5.*S1/.test(document.querySelector('{HEAD}')?.textContent)")
    assert "S1" in head.inner_text()
    assert "L5" in head.inner_text()
    chosen = page.locator("nav [role=option][aria-selected=true]").all_inner_texts()
    assert [one.strip() for one in chosen] == ["L5", "S1"]
    page.locator("[data-grade-of=S1][data-grade=compressed]").click()
    until(page, f"{LESIONS} === 'S1:compressed,L5'")
    page.locator("[data-leave-out='S1:compressed']").click()
    until(page, f"{LESIONS} === 'L5'")
    page.wait_for_selector(f"{HEAD}:has-text('L5 nerve root')")


def test_a_lesion_found_by_the_search_is_added_or_not(open_page, server):
    page = open_page(f"{server}/?lesion=S1")
    page.locator("[data-add-lesion]").click()
    page.get_by_role("button", name="Cancel").click()
    search = page.get_by_role("combobox", name="Search roots")
    page.locator("nav [data-id=L4]").click()
    until(page, f"{LESIONS} === 'L4'")
    page.locator("[data-add-lesion]").click()
    search.fill("piriformis syndrome")
    search.press("Enter")
    until(page, f"{LESIONS}.startsWith('L4,piriformis')")
    until(page, f"document.querySelector('{HEAD}')?.textContent.includes('L4')")


def test_without_python_nothing_is_offered_that_needs_it(open_shell):
    page = open_shell("lesion=S1")
    assert page.locator("[data-add-lesion]").count() == 0


def test_the_served_page_fits_a_phone(open_page, server):
    page = open_page(f"{server}/?lesion=S1", viewport={"width": 390, "height": 844}, is_mobile=True)
    assert page.evaluate("innerWidth") == 390
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator(".sheet-handle").is_visible()


def test_a_patient_reads_of_both_lesions_in_plain_words(open_page, server):
    page = open_page(f"{server}/?lesion=S1&lesion=tarsal_tunnel&register=patient")
    until(page, f"document.querySelector('{HEAD}')?.textContent.includes(' and ')")
    marks = page.locator(".stage .rth-mark .whole").all_inner_texts()
    assert [one for one in marks if one] == ["The nerve is cut here", "The nerve is pressed here"]
    chips = page.locator(".chosen [data-leave-out]").all_inner_texts()
    said = [
        *chips,
        page.locator(HEAD).inner_text(),
        *page.locator(".label.block").all_inner_texts(),
    ]
    assert len(chips) == 2
    assert all(one[0].isupper() for one in said), said
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator(".sheet h1").inner_text()[0].isupper()
