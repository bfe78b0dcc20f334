"""What the picture shows in words, and the small figure that tells in a close-up where one is."""

from __future__ import annotations

import pytest
from conftest import until

pytestmark = pytest.mark.browser
SAID = "__rootToHeel[0].body.last('description')"


def test_the_picture_is_described_and_keeps_up_with_the_view(open_shell):
    page = open_shell("lesion=S1&side=left")
    said = page.evaluate(SAID)
    for words in ("S1 nerve root", "cut off", "left side", "lateral numb", "tibial nerve"):
        assert words in said
    page.evaluate("__rootToHeel[0].show({lesions: ['L2'], side: 'right'})")
    until(page, f"{SAID}.includes('L2')")
    said = page.evaluate(SAID)
    assert "right side" in said
    assert "Heel: not affected" in said


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("camera=medial_ankle", "Close-up of the right medial ankle"),
        ("camera=medial_ankle&side=left&register=patient", "inner side of the ankle, left leg"),
        ("camera=pelvis", "Close-up of the pelvis"),
    ],
)
def test_a_close_up_tells_where_one_is(open_shell, query, name):
    figure = open_shell(query).locator(".where-one-is")
    assert name in figure.get_attribute("aria-label")
    ring, whole = figure.locator("rect").bounding_box(), figure.bounding_box()
    assert ring["x"] >= whole["x"]
    assert ring["y"] + ring["height"] <= whole["y"] + whole["height"]


def test_the_whole_body_needs_no_such_figure(open_shell):
    assert open_shell("camera=back").locator(".where-one-is").count() == 0
