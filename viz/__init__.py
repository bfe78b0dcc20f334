"""Looks and surfaces: views, style rules, the PyVista scene, the browser viewer, pages, figures.

Names load on first use, so that `import viz` needs neither Panel, nor VTK, nor a body.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viz.figures.scene import figure, plotter
    from viz.hosts.component import ExplorerComponent
    from viz.hosts.explorer import Explorer
    from viz.rules.style import Look, looks
    from viz.view import Camera, Layers, View, ViewError

__all__ = [
    "Camera",
    "Explorer",
    "ExplorerComponent",
    "Layers",
    "Look",
    "View",
    "ViewError",
    "figure",
    "looks",
    "plotter",
]

_HOMES = {
    "Camera": "viz.view",
    "Explorer": "viz.hosts.explorer",
    "ExplorerComponent": "viz.hosts.component",
    "Layers": "viz.view",
    "Look": "viz.rules.style",
    "View": "viz.view",
    "ViewError": "viz.view",
    "figure": "viz.figures.scene",
    "looks": "viz.rules.style",
    "plotter": "viz.figures.scene",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"viz has no {name!r}; it has {', '.join(__all__)}.")
    return getattr(import_module(_HOMES[name]), name)
