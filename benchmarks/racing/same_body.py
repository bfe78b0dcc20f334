"""The body and its selections as every other stack draws them: one mesh and one look per part.

The looks are those of the product's own rules. What the product does beyond that (patterns,
stretches of a nerve, what shows through) is left out, which makes it lighter for the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv

import meshes
from meshes.skin.borders import TERRITORY
from viz import View
from viz.figures import paint, scene
from viz.rules import style
from viz.rules.deficits import deficit_of
from viz.rules.part_names import kind_of, structure_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from meshes import Body

SELECTIONS = ("S1", "L5")
"""Nerve roots that are chosen one after the other."""

SKIN = "skin:body@midline"
SIDES = ("right", "left")


@dataclass(frozen=True)
class Dress:
    """How everything looks in one view: (red, green, blue, opacity), each 0..1, by part."""

    parts: dict[str, tuple[float, float, float, float]]
    skin: NDArray[np.uint8]
    """(n, 4) of 0..255 at the points of the skin."""


@dataclass(frozen=True)
class SameBody:
    """The body of the product, and what it looks like at rest and in each selection."""

    body: Body

    @cached_property
    def dresses(self) -> dict[str, Dress]:
        """By selection; "" is the body at rest."""
        return {lesion: self._dress(lesion) for lesion in ("", *SELECTIONS)}

    @cached_property
    def meshes(self) -> dict[str, pv.PolyData]:
        """Every mesh that is seen in any of the views, by `part@side`; with normals alone."""
        seen = {
            name for one in self.dresses.values() for name, look in one.parts.items() if look[3]
        }
        return {name: self._mesh(name) for name in (*sorted(seen), SKIN)}

    @property
    def triangles(self) -> int:
        """How many there are."""
        return sum(mesh.n_cells for mesh in self.meshes.values())

    def _mesh(self, name: str) -> pv.PolyData:
        part, side = name.split("@")
        bare = self.body.part(part, side).mesh.copy(deep=False)
        for key in list(bare.point_data):
            if key != "Normals":
                del bare.point_data[key]
        return bare

    def _dress(self, lesion: str) -> Dress:
        view = View((lesion,) if lesion else ())
        hurt = style.looks(deficit_of(view))
        calm = style.Looks({}, {}, selected=hurt.selected)
        parts = {}
        for name, side in self._halves():
            looks = calm if side == "left" else hurt
            parts[f"{name}@{side}"] = _look(name, looks, view)
        return Dress(parts, _skin(self.body, {"right": hurt, "left": calm}, view))

    def _halves(self) -> Iterator[tuple[str, str]]:
        for name, part in self.body.parts.items():
            if kind_of(name) != "skin":
                for side in ("midline",) if part.side == "midline" else SIDES:
                    yield name, side


def _look(name: str, looks: style.Looks, view: View) -> tuple[float, float, float, float]:
    """Give colour and opacity of a part; a nerve has the look of its most lit stretch."""
    rest = paint.rgb(style.colour_at_rest(name))
    if kind_of(name) in ("nerve", "ganglion"):
        stretches = looks.of_nerve(structure_of(name))
        look = max((one.look for one in stretches), key=lambda look: look.glow)
        paper = paint.rgb(style.TOKENS["canvas_dark"])
        own = rest * look.opacity + paper * (1 - look.opacity)
        opacity = 1.0
    else:
        look = looks.of(name)
        own, opacity = rest, scene.drawn_opacity(look, style.layer_of(name), view)
    red, green, blue = (paint.rgb(look.colour) if look.colour else own) / 255
    return float(red), float(green), float(blue), float(opacity)


def _skin(body: Body, looks: dict[str, style.Looks], view: View) -> NDArray[np.uint8]:
    tables = {side: _skin_table(looks[side], view) for side in SIDES}
    skin = body.skin
    patch, left = skin[TERRITORY], np.asarray(skin.points)[:, :1] > 0
    looked = np.where(left, tables["left"][patch], tables["right"][patch])
    return np.round(np.clip(looked, 0, 1) * 255).astype(np.uint8)


def _skin_table(looks: style.Looks, view: View) -> NDArray[np.float64]:
    """Give the colour and opacity, (256, 4) of 0..1, of each patch by its number."""
    plain = (*(paint.rgb(style.TOKENS["skin"]) / 255), view.layers.skin)
    table = np.tile(np.array(plain), (256, 1))
    for number, patch in enumerate(view.facts.skin):
        look = looks.of(f"skin:{patch}")
        if look.colour and look.pattern in ("solid", "dots", "hatch"):
            table[number] = (*(paint.rgb(look.colour) / 255), max(view.layers.skin, look.opacity))
    return table


def same_body() -> SameBody:
    """Give the default body."""
    return SameBody(meshes.load())


class VtkScene:
    """The body as a PyVista scene: one actor per part, the skin with colours at its points."""

    def __init__(self, same: SameBody, size: tuple[int, int]) -> None:
        """Draw it at rest, seen as the page shows it first; width and height in pixels."""
        self.same = same
        self.plotter = pv.Plotter(off_screen=True, window_size=list(size))
        self.plotter.set_background(style.TOKENS["canvas_light"])
        self.actors = {}
        for name, mesh in same.meshes.items():
            settings = {"smooth_shading": True, "reset_camera": False, "render": False}
            if name == SKIN:
                self.skin = mesh.copy(deep=False)
                self.skin["look"] = same.dresses[""].skin
                actor = self.plotter.add_mesh(self.skin, scalars="look", rgba=True, **settings)
            else:
                actor = self.plotter.add_mesh(mesh, name=name, color="white", **settings)
            self.actors[name] = actor
        self.select("")
        scene.point_camera(self.plotter, View(), same.body)

    def select(self, lesion: str) -> None:
        """Dress every actor; nothing is drawn or sent yet."""
        dress = self.same.dresses[lesion]
        for name, actor in self.actors.items():
            if name == SKIN:
                self.skin["look"] = dress.skin
                continue
            red, green, blue, opacity = dress.parts[name]
            actor.visibility = opacity > 0
            actor.prop.color = (red, green, blue)
            actor.prop.opacity = opacity
