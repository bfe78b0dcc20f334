"""PyVista's own window of a view, where a click on a nerve selects it."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

import pyvista as pv
from vtkmodules.vtkCommonDataModel import vtkSelectionNode
from vtkmodules.vtkRenderingCore import vtkCamera, vtkHardwareSelector

from viz.figures import overlay, scene
from viz.rules.deficits import deficit_of
from viz.rules.part_names import kind_of, structure_of
from viz.view.card_site import with_site_of_card

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyvista.plotting.render_window_interactor import RenderWindowInteractor
    from vtkmodules.vtkRenderingCore import vtkProp

    from meshes import Body
    from viz.view import View

NERVE_REACH_PX = 4
"""How far from a nerve a click still means it: a nerve is thin."""

DRAG_PX = 3
"""A button that is let go farther away than this turned the body and selected nothing."""

SEEN_THROUGH_BELOW = 0.9
"""What is less opaque lets a click through to what is seen behind it."""

_NERVES = ("nerve", "ganglion")
_NO_DISPLAY = ("vtkEGLRenderWindow", "vtkOSOpenGLRenderWindow")


class NoDisplay(RuntimeError):  # noqa: N818 - reads as what it says: raise NoDisplay
    """A window was asked for on a machine without a display; the message says what works there."""

    def __init__(self) -> None:
        """Say it in one sentence."""
        super().__init__(
            "A window needs a display, which this machine lacks: "
            "draw a picture instead (`figure`), or write a page (`page`)."
        )


def check_display() -> None:
    """Make sure that a window can be opened.

    Raises:
        NoDisplay: when this machine has no display.

    """
    with pv.vtk_verbosity("off"):  # VTK would warn of what is said below
        plotter = pv.Plotter(window_size=[8, 8])
    kind = overlay.render_window(plotter).GetClassName()
    plotter.close()
    if kind in _NO_DISPLAY:
        raise NoDisplay


def picked(view: View, actor: str) -> View:
    """Give the view after a click on an actor.

    Args:
        view: what is shown.
        actor: the name of the actor, such as `nerve:tibial@right`.

    Returns:
        The view with that nerve or root selected on that side; the same view when the actor is
        neither.

    """
    part, _, side = actor.partition("@")
    if kind_of(part) not in _NERVES:
        return view
    return view.replace(lesions=(structure_of(part),), side=side)


def title(view: View) -> str:
    """Say what is selected, for the frame of the window."""
    deficit = deficit_of(view)
    if deficit is None:
        return "Root to Heel: click a nerve"
    side = "both sides" if view.side == "both" else view.side
    return f"{deficit.lesion.name}, {side} - Root to Heel"


class Window:
    """An interactive window of a view.

    `view` is what is shown now, `plotter` is PyVista's own.

    Args:
        view: what is shown first.
        body: the body.
        size: width and height in pixels.
        off_screen: draw without a window.

    Raises:
        NoOpenGL: when the machine cannot draw.

    """

    def __init__(
        self,
        view: View,
        body: Body,
        *,
        size: tuple[int, int] = scene.SIZE,
        off_screen: bool = False,
    ) -> None:
        """Draw the view and listen to the left button of the mouse."""
        self.view = with_site_of_card(view)
        self.body = body
        self.plotter = scene.plotter(
            self.view, body, size=size, off_screen=off_screen, hidden=False
        )
        self.plotter.enable_anti_aliasing("ssaa")
        self.plotter.enable_depth_peeling(4)  # type: ignore[arg-type]  # a wrapper hides what it takes
        self._pressed = (0, 0)
        interactor = self._interactor()
        interactor.add_observer("LeftButtonPressEvent", self._on_press)
        interactor.add_observer("LeftButtonReleaseEvent", self._on_release)
        self._name()

    def show(self) -> None:
        """Show the window until the person closes it."""
        self.plotter.show(title=title(self.view))

    def select(self, actor: str) -> None:
        """Show what a click on an actor selects; the eye stays where it is."""
        view = picked(self.view, actor)
        if view == self.view:
            return
        self.view = view
        seen_from = vtkCamera()
        seen_from.DeepCopy(self.plotter.camera)
        self.plotter.suppress_rendering = True  # once, not after each of several hundred parts
        scene.draw(self.plotter, view, self.body, hidden=False)
        self.plotter.suppress_rendering = False
        self.plotter.camera.DeepCopy(seen_from)
        if view.labels:
            scene.draw_over(self.plotter, view, self.body)
        self._name()
        self.plotter.render()

    def actor_at(self, x: int, y: int) -> str:
        """Name the actor at a point of the window: a nerve nearby, else what is solid there.

        Args:
            x: pixels from the left.
            y: pixels from below.

        Returns:
            The name of the actor; empty where there is none.

        """
        names = {actor: name for name, actor in self.plotter.actors.items()}
        for name, actor in self.plotter.actors.items():
            actor.SetPickable(_stops_a_click(name, actor))
        rings = [
            [names.get(prop, "") for prop in props] for props in _props_around(self.plotter, x, y)
        ]
        nerves = [name for ring in rings for name in ring if kind_of(name) in _NERVES]
        solid = [name for ring in rings[:1] for name in ring]
        return (nerves or solid or [""])[0]

    def _on_press(self, *_: object) -> None:
        self._pressed = self._interactor().get_event_position()

    def _on_release(self, *_: object) -> None:
        x, y = self._interactor().get_event_position()
        if hypot(x - self._pressed[0], y - self._pressed[1]) <= DRAG_PX:
            self.select(self.actor_at(x, y))
        elif self.view.labels:
            scene.draw_over(self.plotter, self.view, self.body)
            self.plotter.render()

    def _name(self) -> None:
        overlay.render_window(self.plotter).SetWindowName(title(self.view))

    def _interactor(self) -> RenderWindowInteractor:
        """Give what tells of the mouse; a window that was closed has none."""
        if self.plotter.iren is None:
            raise RuntimeError("This window was closed.")
        return self.plotter.iren


def _stops_a_click(name: str, actor: pv.Actor) -> bool:
    """Tell whether a click ends at an actor: a nerve does, and whatever cannot be seen through."""
    if kind_of(name) in _NERVES:
        return True
    solid = isinstance(actor, pv.Actor) and actor.prop.opacity >= SEEN_THROUGH_BELOW
    return solid and kind_of(name) != "skin"


def _props_around(plotter: pv.Plotter, x: int, y: int) -> Iterator[list[vtkProp]]:
    """Give what is drawn at a point, then what is drawn a pixel around it, then two, and so on."""
    selector = vtkHardwareSelector()
    selector.SetRenderer(plotter.renderer)
    width, height = plotter.window_size
    squares = [
        (
            max(0, x - reach),
            max(0, y - reach),
            min(width - 1, x + reach),
            min(height - 1, y + reach),
        )
        for reach in range(NERVE_REACH_PX + 1)
    ]
    selector.SetArea(*squares[-1])
    smoothing = plotter.renderer.GetPass()
    plotter.renderer.SetPass(None)  # what is told apart by its colour is not to be blended
    captured = selector.CaptureBuffers()
    plotter.renderer.SetPass(smoothing)
    if not captured:
        return
    for square in squares:
        seen = selector.GenerateSelection(*square)
        nodes = [seen.GetNode(number) for number in range(seen.GetNumberOfNodes())]
        yield [node.GetProperties().Get(vtkSelectionNode.PROP()) for node in nodes]
    selector.ClearBuffers()
