"""Bring a body that was built at the default's size to its true size.

Whatever is a length in a finished body is named here; angles, shares and directions stay.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from meshes.causes.cause import Cause
from meshes.places.course import Course, Twig
from meshes.places.limb_frames import LimbFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from meshes.body.body import Tree

LENGTHS: dict[type, frozenset[str]] = {
    Course: frozenset({"points", "radius", "twigs"}),
    Twig: frozenset({"points", "radius"}),
    LimbFrame: frozenset({"origin", "length", "centres", "bone_radius", "skin_radius"}),
    Cause: frozenset({"centre", "reach", "laid_open"}),
}
"""Fields in mm, or that hold something with such fields."""
NO_LENGTHS: dict[type, frozenset[str]] = {
    Course: frozenset({"nerve", "along", "flat"}),
    Twig: frozenset({"along"}),
    LimbFrame: frozenset({"name", "direction", "front", "medial", "stations"}),
    Cause: frozenset({"site", "parts", "toward", "touches", "replaces", "context"}),
}
"""Fields without a length."""

Value = TypeVar("Value")


def enlarged_tree(tree: Tree, factor: float) -> Tree:
    """Enlarge everything that ``meshes.build.build_tree`` gives.

    Args:
        tree: The plain values and arrays of a body, in mm.
        factor: True size over the size it was built at.

    Raises:
        KeyError: The tree holds something that is not named here.
    """
    if factor == 1.0:
        return tree
    return {name: ENTRIES[name](value, factor) for name, value in tree.items()}


def enlarged(value: Value, factor: float) -> Value:
    """Enlarge a course, a frame, a cause, an array or number in mm, or a tuple of these.

    Raises:
        KeyError: It is of a kind that is not named here.
    """
    if value is None:
        return value
    if isinstance(value, tuple):
        return tuple(  # type: ignore[return-value]  # a tuple for a tuple
            enlarged(item, factor) for item in value
        )
    if is_dataclass(value) and not isinstance(value, type):
        held = LENGTHS[type(value)]
        changed = {
            field.name: enlarged(getattr(value, field.name), factor)
            for field in fields(value)
            if field.name in held
        }
        return replace(value, **changed)
    if isinstance(value, np.ndarray):
        return np.asarray(value) * factor  # type: ignore[return-value]  # an array for an array
    return value * factor  # type: ignore[operator,return-value]  # only a number is left


def _each(values: dict[str, Any], factor: float) -> dict[str, Any]:
    return {name: enlarged(value, factor) for name, value in values.items()}


def _parts(parts: Tree, factor: float) -> Tree:
    return {
        name: part | {"points": part["points"] * np.float32(factor)} for name, part in parts.items()
    }


def _variants(variants: Tree, factor: float) -> Tree:
    return {
        name: variant
        | {
            "courses": _each(variant["courses"], factor),
            "parts": _parts(variant["parts"], factor),
        }
        for name, variant in variants.items()
    }


def _unchanged(value: Value, _factor: float) -> Value:
    return value


ENTRIES: dict[str, Callable[[Any, float], Any]] = {
    "landmarks": _each,
    "key_points": _each,
    "frames": _each,
    "courses": _each,
    "causes": _each,
    "parts": _parts,
    "cause_parts": _parts,
    "variants": _variants,
    "notes": _unchanged,
}
"""How each entry of a tree is enlarged."""
