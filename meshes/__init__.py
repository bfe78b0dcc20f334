"""Geometry of the default body: bones, discs, skin, muscles, nerve courses and landmarks.

All lengths are millimetres. Axes: +X is the patient's left, +Y posterior, +Z up. The right side is
built and the left side is its mirror image, so the body is exactly symmetric about X = 0.
"""

from __future__ import annotations

from meshes.body.body import Body
from meshes.body.part import Part
from meshes.build.cache import load
from meshes.build.cache_key import cache_key
from meshes.choice.body_choice import BodyChoice
from meshes.choice.body_shape import BodyChoiceError, BodyShape, BodyShapeError
from meshes.keeping.cache_folder import cache_folder
from meshes.raw.sources import MissingDataError

__all__ = [
    "Body",
    "BodyChoice",
    "BodyChoiceError",
    "BodyShape",
    "BodyShapeError",
    "MissingDataError",
    "Part",
    "cache_folder",
    "cache_key",
    "load",
]
