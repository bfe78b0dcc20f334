"""The body as everybody else sees it: named parts, landmarks, limb frames and nerve courses."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from meshes.body.part import LEFT, MIDLINE, RIGHT, SKIN, Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    import pyvista as pv

    from meshes.causes.cause import Cause
    from meshes.places.course import Course
    from meshes.places.limb_frames import LimbFrame

Tree = dict[str, Any]


@dataclass(frozen=True)
class VariantShape:
    """What a variant of anatomy draws in place of the usual."""

    parts: dict[str, Part]
    """By the name of the part that each stands in for."""
    stored_courses: Tree = field(repr=False)
    """Field values of the courses that differ, by nerve."""
    hides: tuple[str, ...] = ()
    """Parts of the usual anatomy that are absent."""


@dataclass(frozen=True)
class Body:
    """The default body: right side and midline; the left side is the mirrored right."""

    parts: dict[str, Part]
    """By name. ``skin:body`` is the skin of both sides."""
    landmarks: dict[str, np.ndarray]
    """Points (3,) mm of the right side and the midline."""
    stored_frames: Tree = field(repr=False)
    """Field values of each limb frame, as kept in the cache."""
    stored_courses: Tree = field(repr=False)
    """Field values of each nerve course, as kept in the cache."""
    cause_parts: dict[str, Part] = field(default_factory=dict, repr=False)
    """What appears at a site when it is chosen, by name: ``cause:<site>``."""
    stored_causes: Tree = field(default_factory=dict, repr=False)
    """Field values of each cause, as kept in the cache."""
    variants: dict[str, VariantShape] = field(default_factory=dict, repr=False)
    """What each variant of anatomy draws in place of the usual."""
    key_points: dict[str, np.ndarray] = field(default_factory=dict)
    """Key sensory points (3,) mm on the skin of the right side, by root."""
    notes: tuple[str, ...] = ()
    """What the person who chose this body has to know, one sentence each."""

    def part(self, name: str, side: str = RIGHT) -> Part:
        """Give a part on one side; an unpaired part is the same on both.

        Args:
            name: Part name, for example ``bone:femur``.
            side: ``right``, ``left`` or ``midline``.

        Raises:
            KeyError: There is no such part.
            ValueError: The side is none of the three.
        """
        if side not in (RIGHT, LEFT, MIDLINE):
            raise ValueError(f"side is {side!r}; it has to be 'right', 'left' or 'midline'")
        part = self.parts[name] if name in self.parts else self.cause_parts[name]
        return part.mirrored() if side == LEFT and part.side == RIGHT else part

    @property
    def skin(self) -> pv.PolyData:
        """The closed skin of both sides with its territory arrays."""
        return self.parts[SKIN].mesh

    @cached_property
    def frames(self) -> dict[str, LimbFrame]:
        """Limb coordinates by segment: trunk, thigh, leg, foot."""
        from meshes.places.limb_frames import LimbFrame  # noqa: PLC0415  # words need no VTK

        return {name: LimbFrame(**values) for name, values in self.stored_frames.items()}

    @cached_property
    def courses(self) -> dict[str, Course]:
        """Nerve courses of the right side by nerve."""
        return _courses(self.stored_courses)

    @cached_property
    def causes(self) -> dict[str, Cause]:
        """What presses or hurts, by site."""
        from meshes.causes.cause import Cause  # noqa: PLC0415  # words need no VTK

        return {site: Cause(**_tuples(values)) for site, values in self.stored_causes.items()}

    def with_variants(self, names: Iterable[str]) -> Body:
        """Give this body with the geometry of variants of anatomy in place of the usual.

        Args:
            names: Variant ids; those without a geometry of their own change nothing.
        """
        parts, courses = dict(self.parts), dict(self.stored_courses)
        for variant in (self.variants[name] for name in names if name in self.variants):
            parts |= variant.parts
            courses |= variant.stored_courses
            parts = {name: part for name, part in parts.items() if name not in variant.hides}
        return replace(self, parts=parts, stored_courses=courses)


def _courses(stored: Tree) -> dict[str, Course]:
    from meshes.places.course import Course, Twig  # noqa: PLC0415  # words need no VTK

    return {
        nerve: Course(**values | {"twigs": tuple(Twig(**twig) for twig in values["twigs"])})
        for nerve, values in stored.items()
    }


def _tuples(values: Tree) -> Tree:
    """Lists, as the store gives them, become tuples again."""
    return {
        name: tuple(tuple(v) if isinstance(v, list) else v for v in value)
        if isinstance(value, list)
        else value
        for name, value in values.items()
    }


def _named(parts: Tree) -> dict[str, Part]:
    return {name: Part(name=name, **values) for name, values in parts.items()}


def body_from_tree(tree: Tree) -> Body:
    """Make a body of the plain values that the cache keeps."""
    variants = {
        name: VariantShape(_named(values["parts"]), values["courses"], tuple(values["hides"]))
        for name, values in tree["variants"].items()
    }
    return Body(
        _named(tree["parts"]),
        tree["landmarks"],
        tree["frames"],
        tree["courses"],
        _named(tree["cause_parts"]),
        tree["causes"],
        variants,
        tree["key_points"],
        tuple(tree["notes"]),
    )
