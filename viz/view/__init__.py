"""The view: what is shown, as one frozen value, its address, and the cameras that look at it."""

from __future__ import annotations

from viz.view.address import BOTH, REGISTERS, SIDES, SKIN_SHOWS, ViewError
from viz.view.looks import Camera, Layers
from viz.view.view import View

__all__ = ["BOTH", "REGISTERS", "SIDES", "SKIN_SHOWS", "Camera", "Layers", "View", "ViewError"]
