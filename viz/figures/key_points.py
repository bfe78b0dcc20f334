"""Key sensory points in a PyVista scene: dots on the skin in the colour of their root, named."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv

from viz.rules import skin_maps, style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from meshes import Body
    from viz.view import View

DOT = 0.0034
"""Radius of a dot over the camera's distance: it has one size, however near the camera is."""

_FACING = 0.05


def add(scene: pv.Plotter, view: View, body: Body, sides: Sequence[str]) -> None:
    """Put the key points of a view on the skin, where its camera sees them.

    Args:
        scene: with its camera in place.
        view: says whether there are any to show.
        body: has the points of the right side.
        sides: `right`, `left` or both.

    """
    if not skin_maps.shows_key_points(view):
        return
    seen = scene.camera.clipping_range
    radius = DOT * scene.camera.distance
    beside = radius * (1.8 * _rightwards(scene))
    named: list[tuple[str, NDArray[np.float64]]] = []
    for root, side in product(body.key_points, sides):
        place = np.asarray(body.key_points[root], float) * (-1 if side == "left" else 1, 1, 1)
        _add_dot(scene, f"key_point:{root}@{side}", place, (style.ROOT_COLOURS[root], radius))
        if _faces(scene, body, place):
            named.append((root, place + beside + _towards(scene, place) * 3 * radius))
    _add_names(scene, named)
    # What is added moves the planes between which the camera sees.
    scene.camera.clipping_range = seen


def _add_dot(
    scene: pv.Plotter, name: str, place: NDArray[np.float64], look: tuple[str, float]
) -> None:
    """A ball in a root's colour before a white one, which looks like a dot with a rim."""
    colour, radius = look
    for part, shade, size, lift in ((":rim", "#ffffff", 1.4, 0.2), ("", colour, 1.0, 1.4)):
        middle = place + _towards(scene, place) * radius * lift
        ball = pv.Sphere(radius=radius * size, center=middle)
        scene.add_mesh(ball, name=name + part, color=shade, lighting=False, reset_camera=False)


def _add_names(scene: pv.Plotter, named: Sequence[tuple[str, NDArray[np.float64]]]) -> None:
    if not named:
        return
    scene.add_point_labels(
        np.array([place for _, place in named]),
        [root for root, _ in named],
        font_size=max(11, round(0.014 * scene.window_size[1])),
        text_color=style.TOKENS["ink"],
        shape_color=style.TOKENS["card"],
        shape_opacity=0.85,
        margin=1,
        show_points=False,
        always_visible=True,
        name="key_points",
    )


def _rightwards(scene: pv.Plotter) -> NDArray[np.float64]:
    camera = scene.camera
    way: NDArray[np.float64] = np.cross(np.asarray(camera.direction), np.asarray(camera.up))
    unit: NDArray[np.float64] = way / np.linalg.norm(way)
    return unit


def _towards(scene: pv.Plotter, place: NDArray[np.float64]) -> NDArray[np.float64]:
    way = np.asarray(scene.camera.position) - place
    return way / np.linalg.norm(way)


def _faces(scene: pv.Plotter, body: Body, place: NDArray[np.float64]) -> bool:
    """Whether the skin at a place is turned to the camera."""
    skin = body.skin
    normal = np.asarray(skin.point_data["Normals"])[skin.find_closest_point(place)]
    return float(normal @ _towards(scene, place)) > _FACING
