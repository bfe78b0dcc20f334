"""The stand-alone page, opened from the file system with the network cut."""

from __future__ import annotations

import pytest
from conftest import READY, until

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def file(tmp_path_factory, body):
    from viz import View
    from viz.hosts import page

    return page.write(View("tarsal_tunnel"), tmp_path_factory.mktemp("page") / "tarsal_tunnel.html")


def test_it_opens_with_its_view_and_asks_for_nothing(open_page, file):
    page = open_page(file.as_uri(), offline=True)
    outside = [url for url in page.requests if not url.startswith(("file:", "blob:", "data:"))]
    assert outside == []
    assert [url for url in page.requests if url.startswith("file:")] == [file.as_uri()]
    assert page.evaluate("__rootToHeel[0].view().lesions") == ["tarsal_tunnel"]
    assert page.locator("[data-heel=medial]").get_attribute("data-state") == "variable"


def test_every_other_state_can_be_chosen_in_it(open_page, file):
    page = open_page(file.as_uri(), offline=True)
    page.evaluate("__rootToHeel[0].select('S1')")
    page.wait_for_selector("[data-heel=lateral][data-state=numb]")
    assert "S1 nerve root" in page.locator("aside.meaning h2").inner_text()
    until(page, "location.href.includes('lesion=S1')")  # told once the picture is on its way
    page.reload()
    until(page, READY)
    assert page.evaluate("__rootToHeel[0].view().lesions") == ["S1"]
