"""The finished body, as everybody else sees it."""

from __future__ import annotations

from meshes.body.body import Body, Tree, VariantShape, body_from_tree
from meshes.body.part import LEFT, MIDLINE, RIGHT, SKIN, Part

__all__ = [
    "LEFT",
    "MIDLINE",
    "RIGHT",
    "SKIN",
    "Body",
    "Part",
    "Tree",
    "VariantShape",
    "body_from_tree",
]
