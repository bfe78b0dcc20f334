"""The view: what is shown, as one frozen value, its address, and the cameras that look at it."""

from __future__ import annotations

from viz.view.address import BOTH, REGISTERS, SIDES, SKIN_SHOWS, ViewError
from viz.view.view import Camera, Layers, View

__all__ = ["BOTH", "REGISTERS", "SIDES", "SKIN_SHOWS", "Camera", "Layers", "View", "ViewError"]
