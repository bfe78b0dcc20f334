"""The PyVista scene: named actors, cameras from the table, figures that show the lesion."""

from __future__ import annotations

import numpy as np
import pytest

from viz import View
from viz.figures import scene
from viz.view.cameras import PRESETS, poses

SMALL = (360, 270)


def lit(picture):
    red, green, blue = np.moveaxis(picture.astype(int), -1, 0)
    return ((red > 150) & (red - green > 50) & (red - blue > 60)).sum()


@pytest.fixture(scope="module")
def plotter(body):
    plotter = scene.plotter(View("S1"), body, size=SMALL, off_screen=True)
    yield plotter
    plotter.close()


def test_every_part_is_an_actor_by_its_name(plotter, body):
    expected = set()
    for name, part in body.parts.items():
        sides = ("midline",) if part.side == "midline" else ("right", "left")
        expected |= {f"{name}@{side}" for side in sides}
    assert expected <= set(plotter.actors)


def test_the_camera_stands_behind_in_the_back_view(plotter):
    position, target, _ = plotter.camera_position
    assert position[1] > target[1]
    assert abs(position[0]) < 1


def test_every_camera_keeps_what_it_frames_in_sight(body):
    found = poses(body)
    assert found.keys() == PRESETS.keys()
    for name, pose in found.items():
        distance = np.linalg.norm(np.subtract(pose.position, pose.target))
        height = 2 * distance * np.tan(np.radians(pose.fov / 2))
        assert height >= pose.span[1], name


def test_the_camera_of_the_other_leg_is_the_mirror_image(body):
    pose = poses(body)["medial_ankle"]
    left = pose.on_side("left")
    assert left.position[0] == -pose.position[0]
    assert left.position[1:] == pose.position[1:]
    assert poses(body)["back"].on_side("left") == poses(body)["back"]


def test_a_selection_changes_the_figure_and_writes_it(body, tmp_path):
    calm = scene.figure(View(camera="heel_lateral"), size=SMALL, body=body)
    path = tmp_path / "s1.png"
    hurt = scene.figure(View("S1", camera="heel_lateral"), path, size=SMALL, body=body)
    assert hurt.shape == (SMALL[1], SMALL[0], 3)
    assert lit(hurt) > lit(calm) + 1000
    assert path.read_bytes().startswith(b"\x89PNG")


def test_the_lateral_heel_is_lit_by_s1_and_not_by_l5(body):
    pictures = {
        root: scene.figure(View(root, camera="heel_posterior"), size=SMALL, body=body)
        for root in ("S1", "L5")
    }
    assert lit(pictures["S1"]) > 2 * lit(pictures["L5"])


def test_without_opengl_one_sentence_says_what_to_install(monkeypatch, body):
    class NoWindow:
        def __init__(self, **_settings):
            raise RuntimeError("no display")

    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setattr(scene.pv, "Plotter", NoWindow)
    with pytest.raises(scene.NoOpenGL, match="install"):
        scene.plotter(View("S1"), body)
