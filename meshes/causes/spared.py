"""The nerves that a site spares and that run past its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.causes.fitting import stretch
from meshes.causes.touch import Bundle, Stretch

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from meshes.places.course import Course
    from pathways.atlas import Atlas

APART: Final = 8.0
"""mm from the place of a cut within which a nerve lies so near that it is not kept clear of."""
PASSING: Final = 90.0
"""mm from the place of a cut within which a nerve counts as running past."""
THICKNESSES: Final = (0.9, 1.6, 2.6)  # mm
WHOLE: Final = 1e6


def spared_beside(
    courses: Mapping[str, Course],
    lines: Mapping[str, Stretch],
    cuts: Sequence[tuple[str, float]],
    beside: Collection[str],
    facts: Atlas,
) -> Bundle:
    """Give the parts of spared nerves from which a cause keeps away.

    A nerve is spared if none of its fibres run through a caught nerve: it is neither caught nor
    above or below one in the tree. Where it runs nearer than `APART` to a cut it is left out.

    Args:
        courses: all nerves.
        lines: the same as whole stretches (`whole_lines`).
        cuts: nerve and position 0..1 of each cut.
        beside: further nerves to leave out.
        facts: the tree of nerves.
    """
    places = np.array([courses[nerve].point_at(position) for nerve, position in cuts])
    if len(places) == 0:
        return Bundle(())
    kin = set().union(*(_kin(nerve, facts) for nerve, _ in cuts)) | set(beside)
    others = [line for name, line in lines.items() if name not in kin]
    every = Stretch(
        np.concatenate([line.centres for line in others]),
        np.concatenate([line.radii for line in others]),
        np.concatenate([line.flats for line in others]),
    )
    away = np.min([np.linalg.norm(every.centres - place, axis=1) for place in places], axis=0)
    near = (away > APART) & (away < PASSING)
    # Nerves of like thickness are put together: then the nearest axis is the nearest surface.
    bounds = zip((0.0, *THICKNESSES), (*THICKNESSES, np.inf), strict=True)
    groups = [near & (every.radii >= thin) & (every.radii < thick) for thin, thick in bounds]
    return Bundle(tuple(every.at(group) for group in groups if group.any()))


def whole_lines(courses: Mapping[str, Course]) -> dict[str, Stretch]:
    """Every nerve as a stretch over its whole length, without twigs."""
    return {name: stretch(course, 0.5, WHOLE) for name, course in courses.items()}


def _kin(nerve: str, facts: Atlas) -> frozenset[str]:
    """The nerve itself and all above and below it in the tree."""
    above = {name: {p.nerve for p in row.parents} for name, row in facts.nerves.items()}
    below: dict[str, set[str]] = {}
    for name, parents in above.items():
        for parent in parents:
            below.setdefault(parent, set()).add(name)
    return frozenset({nerve} | _reached(nerve, above) | _reached(nerve, below))


def _reached(nerve: str, steps: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [nerve]
    while waiting:
        for other in steps.get(waiting.pop(), ()):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found
