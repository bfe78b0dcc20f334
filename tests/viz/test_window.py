"""PyVista's own window: a click on a nerve selects it, and the title says what is selected."""

from __future__ import annotations

import numpy as np
import pytest

from viz import View
from viz.commands.command_line import main
from viz.figures import window

SIZE = (420, 420)


@pytest.fixture(scope="module")
def opened(body):
    opened = window.Window(View(camera="back"), body, size=SIZE, off_screen=True)
    opened.plotter.render()
    yield opened
    opened.plotter.close()


def place_of(opened, name):
    """The pixel of the window in which the middle of a part lies."""
    part, _, side = name.partition("@")
    renderer = opened.plotter.renderer
    points = opened.body.part(part, side).points
    renderer.SetWorldPoint(*points[len(points) // 2], 1)
    renderer.WorldToDisplay()
    return tuple(round(value) for value in renderer.GetDisplayPoint()[:2])


def click(opened, start, end):
    """Press the left button at one pixel and let it go at another."""
    interactor = opened.plotter.iren.interactor
    interactor.SetEventInformation(*start)
    interactor.LeftButtonPressEvent()
    interactor.SetEventInformation(*end)
    interactor.LeftButtonReleaseEvent()


def test_a_nerve_or_a_root_that_is_picked_is_selected_on_its_side():
    seen = View("S1", layers={"skin": 0.2}, variants=("prefixed_plexus",))
    tibial = window.picked(seen, "nerve:tibial@left")
    assert tibial == seen.replace(lesions=("tibial",), side="left")
    assert window.picked(tibial, "ganglion:L5@right") == seen.replace(lesions=("L5",), side="right")


@pytest.mark.parametrize("actor", ["bone:femur@right", "skin:body@midline", "labels", ""])
def test_what_is_no_nerve_leaves_the_view_as_it_is(actor):
    seen = View("S1", side="left")
    assert window.picked(seen, actor) is seen


def test_the_title_says_what_is_selected():
    assert window.title(View()) == "Root to Heel: click a nerve"
    assert window.title(View("tibial", side="left")) == "Tibial nerve, left - Root to Heel"
    assert "both sides" in window.title(View("S1", side="both"))


def test_a_click_finds_the_nerve_through_the_skin_and_lights_it(opened):
    before = opened.plotter.screenshot(return_img=True)
    place = place_of(opened, "nerve:saphenous@right")
    name = opened.actor_at(*place)
    assert name.startswith("nerve:")
    assert name.endswith("@right")
    eye = opened.plotter.camera_position
    click(opened, place, place)
    assert opened.view == window.picked(View(camera="back"), name)
    assert opened.plotter.render_window.GetWindowName() == window.title(opened.view)
    assert opened.plotter.camera_position == eye
    after = opened.plotter.screenshot(return_img=True)
    assert np.abs(after.astype(int) - before).max() > 50


def test_turning_the_body_selects_nothing(opened):
    seen = opened.view
    start = place_of(opened, "nerve:tibial@left")
    assert opened.actor_at(*start).startswith("nerve:")
    click(opened, start, (start[0] + 30, start[1] + 10))
    assert opened.view is seen


def test_beside_the_body_there_is_nothing(opened):
    assert opened.actor_at(2, 2) == ""


def test_without_a_display_one_sentence_says_so(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    try:
        window.check_display()
    except window.NoDisplay:
        pass
    else:
        pytest.skip("this system has windows without being told of a display")
    assert main(["show", "S1"]) == 2
    said = capsys.readouterr().err
    assert "needs a display" in said
    assert said.count("\n") == 1
