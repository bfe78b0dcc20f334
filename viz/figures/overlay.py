"""What is drawn once more, faintly, over what covers it: in a renderer above the body's own."""

from __future__ import annotations

import numpy as np
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkRenderer, vtkRenderWindow


def render_window(scene: pv.Plotter) -> vtkRenderWindow:
    """Give the window that a scene draws into; one that was closed has none.

    Raises:
        RuntimeError: when the scene was closed.

    """
    if scene.render_window is None:
        raise RuntimeError("This scene was closed and cannot be drawn any more.")
    window: vtkRenderWindow = scene.render_window
    return window


def renderer_above(scene: pv.Plotter, *, keep: bool = False) -> vtkRenderer:
    """Give the renderer above the body's own; the first call makes it.

    Without `keep` it is empty.
    """
    window = render_window(scene)
    renderers = window.GetRenderers()
    for number in range(renderers.GetNumberOfItems()):
        renderer = renderers.GetItemAsObject(number)
        # PyVista has one of its own in this layer, which does not draw
        if isinstance(renderer, vtkRenderer) and renderer.GetLayer() == 1 and renderer.GetDraw():
            if not keep:
                renderer.RemoveAllViewProps()
            return renderer
    above = vtkRenderer()
    above.SetLayer(1)
    above.SetInteractive(False)
    above.SetActiveCamera(scene.camera)
    window.SetNumberOfLayers(2)
    window.AddRenderer(above)
    return above


def grown(mesh: pv.PolyData, by: float) -> pv.PolyData:
    """Give a surface moved outwards by a length in mm."""
    larger = mesh.copy(deep=False)
    larger.points = np.asarray(mesh.points) + by * np.asarray(mesh["Normals"])
    return larger


def colour_by_look(mapper: pv.DataSetMapper) -> None:
    """Draw a surface in the colours that stand at its points."""
    mapper.SetScalarModeToUsePointFieldData()
    mapper.SelectColorArray("look")
    mapper.SetColorModeToDirectScalars()


def actor(mesh: pv.PolyData, opacity: float) -> pv.Actor:
    """Give an actor in the colours of `look`, unlit, of an opacity 0..1."""
    mapper = pv.DataSetMapper(mesh)
    colour_by_look(mapper)
    drawn = pv.Actor(mapper=mapper)
    drawn.prop.opacity = opacity
    drawn.prop.lighting = False
    return drawn
