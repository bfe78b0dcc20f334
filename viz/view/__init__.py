"""The view: what is shown, as one frozen value, and the cameras that look at it."""

from __future__ import annotations

from viz.view.view import (
    BOTH,
    REGISTERS,
    SIDES,
    SKIN_SHOWS,
    Camera,
    Layers,
    View,
    ViewError,
)

__all__ = [
    "BOTH",
    "REGISTERS",
    "SIDES",
    "SKIN_SHOWS",
    "Camera",
    "Layers",
    "View",
    "ViewError",
]
