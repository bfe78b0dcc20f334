"""The body as a PyVista scene: every part a named actor, cameras from the table, figures.

Only this module needs OpenGL. Building the body and serving the interactive page do not.
"""

from __future__ import annotations

from ctypes.util import find_library
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import numpy as np
import pyvista as pv
from PIL import Image

import meshes
from viz.figures import compared_marks, key_points, labels, map_paint, overlay, paint
from viz.figures.on_body import OnBody
from viz.figures.saving import check_ending, save
from viz.rules import sites, style
from viz.rules.drawn_variants import drawn_variants
from viz.rules.part_names import kind_of
from viz.view import Camera, cameras
from viz.view.card_site import with_site_of_card

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from meshes import Body
    from meshes.causes.cause import Cause
    from viz.view import View

SIZE = (1600, 1200)
"""Width and height in pixels of a figure."""

MUSCLE_WASH = 0.35
"""How much of its own opacity a weak muscle has: several lie behind one another and add up.

The browser viewer draws the foremost muscle alone and needs no such share.
"""

HALO = 0.0005
"""How far the glow of a lit nerve reaches beyond its surface, over the camera's distance."""

HALO_OPACITY = 0.22

SAWN = "#cdb78f"
"""Colour of the inside of a bone that is cut to lay a site open."""

SEEN_INTO = 0.8
"""Opacity up to which what is cut shows what lies in it."""

_SIDES = ("right", "left")


class NoOpenGL(RuntimeError):  # noqa: N818 - reads as what it says: raise NoOpenGL
    """A figure was asked for on a machine that cannot draw; the message says what to install."""

    def __init__(self) -> None:
        """Say it in one sentence."""
        super().__init__(
            "A figure needs OpenGL, which this machine lacks: install it with "
            "`apt-get install libgl1 libegl1 libosmesa6` (Debian, Ubuntu) or a graphics driver."
        )


def plotter(
    view: View,
    body: Body | None = None,
    *,
    size: tuple[int, int] = SIZE,
    off_screen: bool = False,
    hidden: bool = True,
) -> pv.Plotter:
    """Make the PyVista scene of a view; a card without a lesion lights what it speaks of.

    Args:
        view: what is selected and how it is looked at.
        body: the body; the default one when None.
        size: width and height in pixels.
        off_screen: draw without a window.
        hidden: whether parts that are not to be seen become actors as well.

    Returns:
        A plotter whose actors are named `part@side`, such as `bone:femur@right`; the skin is
        `skin:body@midline`.

    Raises:
        NoOpenGL: when the machine cannot draw.

    """
    _check_opengl()
    scene = pv.Plotter(off_screen=off_screen, window_size=list(size), lighting="none")
    scene.set_background(
        style.TOKENS["canvas_dark"],  # type: ignore[arg-type]  # a wrapper hides what it takes
        top=style.TOKENS["canvas_light"],
    )
    _add_lights(scene)
    draw(scene, with_site_of_card(view), body or meshes.load(), hidden=hidden)
    return scene


def draw(scene: pv.Plotter, view: View, body: Body, *, hidden: bool = True) -> None:
    """Draw a view into a scene, in place of what it showed.

    Args:
        scene: what `plotter` gave.
        view: what is selected and how it is looked at.
        body: the body.
        hidden: whether parts that are not to be seen become actors as well.

    """
    scene.clear_actors()
    stage = _stage(scene, view, body.with_variants(drawn_variants(view)), hidden=hidden)
    for name in sorted({*stage.body.parts, *stage.cause_parts}):
        if kind_of(name) != "skin":
            for side in stage.sides_of(name):
                _add_part(stage, name, side)
    _add_skin(stage)
    point_camera(scene, view, body)
    key_points.add(scene, view, body, stage.shown_sides)
    _draw_over(stage)


def draw_over(scene: pv.Plotter, view: View, body: Body) -> None:
    """Draw anew what lies over a drawn view and depends on its camera: glow and names."""
    _draw_over(_stage(scene, view, body.with_variants(drawn_variants(view)), hidden=False))


def _draw_over(stage: _Stage) -> None:
    _show_through(stage)
    marks = compared_marks.marks(stage.scene, stage.on_body, stage.body) if stage.on_body.b else ()
    if stage.view.labels or marks:
        labels.add(stage.scene, stage.view, stage.looks, marks, named=stage.view.labels)
    if stage.on_body.b:
        compared_marks.add_legend(stage.scene, stage.on_body)


def figure(
    view: View,
    path: Path | str | IO[bytes] | None = None,
    *,
    size: tuple[int, int] = SIZE,
    body: Body | None = None,
) -> NDArray[np.uint8]:
    """Draw a view off screen.

    Args:
        view: what is selected and how it is looked at.
        path: where it is written, as the ending of its name says (`saving.FORMATS`; PNG without
            one), a path or an open binary file; None writes none.
        size: width and height in pixels.
        body: the body; the default one when None.

    Returns:
        The picture, (height, width, 3) of 0..255.

    Raises:
        NoOpenGL: when the machine cannot draw.
        OSError: when the file cannot be written, or not as its name says.

    """
    if isinstance(path, str | Path):
        check_ending(path)
    scene = plotter(view, body, size=size, off_screen=True, hidden=False)
    scene.enable_anti_aliasing("ssaa")
    scene.enable_depth_peeling(4)  # type: ignore[arg-type]  # a wrapper hides what it takes
    picture = np.asarray(scene.screenshot(return_img=True))[..., :3]
    scene.close()
    if path is not None:
        save(Image.fromarray(picture), path)
    return picture


def point_camera(scene: pv.Plotter, view: View, body: Body) -> None:
    """Point the camera of `scene` as `view` says; presets keep all they frame in sight."""
    if isinstance(view.camera, Camera):
        scene.camera_position = [view.camera.position, view.camera.target, (0, 0, 1)]
        scene.camera.view_angle = cameras.FIELD_OF_VIEW
        return
    pose = _pose(view, body).on_side(view.side)
    width, height = scene.window_size
    position = np.asarray(pose.position)
    target = np.asarray(pose.target)
    # A window narrower than what is framed needs the camera further back.
    crowding = max(1.0, pose.span[0] / pose.span[1] * height / width)
    scene.camera_position = [target + (position - target) * crowding, target, pose.up]
    scene.camera.view_angle = pose.fov
    scene.reset_camera_clipping_range()
    preset = cameras.PRESETS.get(view.camera)
    if preset and (depth := preset.depth):
        near, _ = scene.camera.clipping_range
        scene.camera.clipping_range = (near, scene.camera.distance + depth)


def _stage(scene: pv.Plotter, view: View, body: Body, *, hidden: bool) -> _Stage:
    on_body = OnBody(view, body)
    near = on_body.looked_at if view.camera == cameras.AT_SITE else []
    cut = sites.cut_at(near[0], body, view.side, atlas=view.atlas) if near else None
    return _Stage(scene, view, body, on_body, hidden, cut)


def _pose(view: View, body: Body) -> cameras.CameraPose:
    """Place the camera of a view; a site without anything to see there is looked at from behind."""
    if view.camera != cameras.AT_SITE:
        return cameras.pose(str(view.camera), body)
    causes = OnBody(view, body).looked_at
    return sites.pose(causes) if causes else cameras.pose("back", body)


@dataclass(frozen=True)
class _Stage:
    """What is drawn into: the scene, with the lesions on the body.

    `hidden` says whether parts that are not to be seen become actors as well; `cut` is what gives
    way before the first site in a close look.
    """

    scene: pv.Plotter
    view: View
    body: Body
    on_body: OnBody
    hidden: bool
    cut: sites.Cut | None

    @property
    def causes(self) -> list[Cause]:
        """What shows at the sites of the lesions."""
        return self.on_body.causes

    @cached_property
    def usual(self) -> dict[str, str]:
        """What parts of causes stand for, where they are parts of the body, changed."""
        found: dict[str, str] = {}
        for cause in self.causes:
            found |= sites.stands_for(cause, atlas=self.view.atlas)
        return found

    @property
    def cause_parts(self) -> set[str]:
        return {part for cause in self.causes for part in cause.parts}

    @property
    def shown_sides(self) -> tuple[str, ...]:
        """A camera beside one leg would look through the other, which is therefore left out."""
        camera = self.view.camera
        preset = cameras.PRESETS.get(camera) if isinstance(camera, str) else None
        close = camera == cameras.AT_SITE and sites.on_one_leg(self.causes, self.body)
        if (close or (preset and preset.one_leg)) and self.view.side != "both":
            return (self.view.side,)
        return _SIDES

    def sides_of(self, name: str) -> tuple[str, ...]:
        """Give the sides on which a part is drawn; a cause and what gives way to it differ."""
        sides = self.shown_sides
        if self.body.part(name).side == "midline":
            sides = ("midline",)
        on = {side: self.on_body.causes_on(side) for side in sides}
        if name in self.cause_parts:
            return tuple(s for s in sides if any(name in cause.parts for cause in on[s]))
        return tuple(s for s in sides if name not in sites.replaced(on[s]))

    def looks(self, side: str) -> style.Looks:
        return self.on_body.looks(side)

    def add(self, mesh: pv.PolyData, name: str, opacity: float = 1.0, **looks: Any) -> pv.Actor:  # noqa: ANN401
        """Add a surface with point normals, in the colours of its `look` or in one colour.

        PyVista's `add_mesh` weighs many cases and takes five times as long, for each of some
        hundred parts.
        """
        mapper = pv.DataSetMapper(mesh)
        if "look" in mesh.point_data:
            overlay.colour_by_look(mapper)
        else:
            mapper.scalar_visibility = False
        shading = {"interpolation": "Phong", "specular": 0.1, **looks}
        actor = pv.Actor(mapper=mapper, prop=pv.Property(opacity=opacity, **shading))
        self.scene.add_actor(
            actor, name=name, reset_camera=False, remove_existing_actor=False, render=False
        )
        return actor


def _add_part(stage: _Stage, name: str, side: str) -> None:
    part = stage.body.part(name, side)
    mesh, kind = part.mesh, kind_of(name)
    if kind in ("nerve", "ganglion"):
        _add_nerve(stage, name, side, mesh)
        return
    layer = style.LAYER_OF_KIND[kind]
    if kind == "muscle":
        mesh = paint.with_flesh(mesh, part.data)
    if stage.cut is not None and layer in sites.CUT_AWAY:
        mesh = sites.laid_open(mesh, stage.cut)
        if not mesh.n_points:  # all of it lies before the site
            return
    look = stage.looks(side).of(name)
    opacity = drawn_opacity(look, layer, stage.view)
    colour = look.colour or style.colour_at_rest(stage.usual.get(name, name))
    if not opacity and not stage.hidden:
        return
    actor = stage.add(
        mesh,
        f"{name}@{side}",
        color=colour,
        opacity=opacity,
        ambient=0.12 + 0.5 * look.glow,
    )
    if layer == "muscles" and not look.colour and mesh.active_texture_coordinates is not None:
        actor.prop.color = "white"
        actor.texture = paint.flesh(colour)
    actor.visibility = opacity > 0
    if layer == "muscles" and opacity < 1:
        actor.prop.culling = "back"
    elif stage.cut is not None and opacity > SEEN_INTO:
        # the inside of what is cut looks sawn, not hollow
        inside = SAWN if layer == "bones" else actor.prop.color
        actor.backface_prop = pv.Property(color=inside, ambient=1, diffuse=0, opacity=opacity)


def drawn_opacity(look: style.Look, layer: str, view: View) -> float:
    """Give the opacity of a part: its layer's times its own; a lit part is never fainter."""
    shown = layer_opacity(layer, view)
    wash = layer == "muscles" and look.lit and look != style.look(layer, "cause")
    return look.opacity * max(MUSCLE_WASH, shown) if wash else look.drawn(shown)


def layer_opacity(layer: str, view: View) -> float:
    """Give how strongly a layer is drawn, 0..1; some have no slider and follow the nerves."""
    if layer in ("dura", "deep"):
        return view.layers.nerves
    return float(getattr(view.layers, layer, 1.0))


def _add_nerve(stage: _Stage, name: str, side: str, mesh: pv.PolyData) -> None:
    looks = stage.looks(side)
    if stage.cut is not None and paint.lit_stretches(name, mesh, looks) is None:
        mesh = sites.laid_open(mesh, stage.cut)
        if not mesh.n_points:  # all of it lies before the site
            return
    painted = mesh.copy(deep=False)
    painted["look"] = paint.nerve(name, mesh, looks)
    stage.add(
        painted,
        f"{name}@{side}",
        opacity=stage.view.layers.nerves,
        ambient=0.3 if looks.selected else 0.15,
        specular=0.2,
    )


def _show_through(stage: _Stage) -> None:
    """Draw what presses and the lit nerves once more, faintly, over what covers them."""
    over = overlay.renderer_above(stage.scene)
    pressing = stage.cause_parts - stage.usual.keys()
    for name in sorted(pressing) if stage.cut is None else ():
        for side in stage.sides_of(name):
            over.AddActor(overlay.actor(_painted(stage, name, side), style.THROUGH))
    halo = HALO * stage.scene.camera.distance
    # what is laid open is seen as it is
    nerves = [] if stage.cut else [n for n in stage.body.parts if kind_of(n) == "nerve"]
    for name, side in [(nerve, side) for nerve in nerves for side in stage.sides_of(nerve)]:
        mesh = paint.lit_stretches(name, stage.body.part(name, side).mesh, stage.looks(side))
        if mesh is not None:
            shown = stage.view.layers.nerves
            over.AddActor(overlay.actor(overlay.grown(mesh, halo), HALO_OPACITY * shown))
            over.AddActor(overlay.actor(mesh, style.THROUGH * shown))


def _painted(stage: _Stage, name: str, side: str) -> pv.PolyData:
    mesh = stage.body.part(name, side).mesh.copy(deep=False)
    colour = stage.looks(side).of(name).colour or style.colour_at_rest(name)
    mesh["look"] = np.tile(paint.rgb(colour).astype(np.uint8), (mesh.n_points, 1))
    return mesh


def _add_skin(stage: _Stage) -> None:
    looks = {side: stage.looks(side) for side in _SIDES}
    lit = {side: looks[side] if stage.on_body.is_hurt(side) else None for side in _SIDES}
    skin = map_paint.skin(stage.body.skin, stage.view, lit)
    if skin is None:
        skin = paint.skin(stage.body.skin, looks, stage.view.layers.skin)
    if stage.cut is not None:
        colours = np.asarray(skin["look"])
        colours[:, 3] = (colours[:, 3] * sites.SKIN_LEFT).astype(np.uint8)
        skin["look"] = colours
    if len(stage.shown_sides) == 1:
        # Whole triangles: a clip would turn some of those of a fine mesh inside out.
        middle = skin.cell_centers().points[:, 0]
        near = middle <= 0 if stage.shown_sides == ("right",) else middle >= 0
        skin = paint.part_of(skin, near)
    # A map is lit more evenly than flesh, so that its colours are those of the legend.
    flat = {} if stage.view.skin_shows == "lesion" else {"ambient": 0.36, "diffuse": 0.8}
    actor = stage.add(skin, "skin:body@midline", **flat)
    actor.prop.culling = "back"


def _add_lights(scene: pv.Plotter) -> None:
    # A key light from above the camera, a soft fill, and a rim from behind that draws the edges.
    for position, intensity in (
        ((-0.4, 0.6, 1), 0.75),
        ((0.8, 0.1, 0.6), 0.35),
        ((0, 0.7, -1), 0.3),
    ):
        light = pv.Light(position=position, focal_point=(0, 0, 0), intensity=intensity)
        light.set_camera_light()
        scene.add_light(light)


def _check_opengl() -> None:
    try:
        with pv.vtk_verbosity("off"):  # VTK warns that it looked for a display
            window = pv.Plotter(off_screen=True, window_size=[8, 8])
        kind = overlay.render_window(window).GetClassName()
        window.close()
    except Exception as error:
        raise NoOpenGL from error
    # VTK takes this window when it finds neither a display nor EGL, and crashes if the library
    # behind it is absent.
    if kind == "vtkOSOpenGLRenderWindow" and not find_library("OSMesa"):
        raise NoOpenGL
