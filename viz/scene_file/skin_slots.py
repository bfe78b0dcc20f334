"""Gives the vertices of the skin the few territories whose borders run near them, in slots.

A shader compares the territories slot by slot, so all corners of a triangle must have the same
territory in a slot. Every territory has a slot of its own choice, another one than those that it
meets, as a map is coloured so that no two neighbours look alike; then neighbouring triangles
share their vertices, and only where two territories of one slot come close is a vertex doubled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import TypedDict

from meshes.skin import borders
from meshes.tables.skin import NO_TERRITORY
from pathways.tables import MOST_VAGUE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SLOTS = borders.MOST


class BordersRecord(TypedDict):
    """Of the borders of territories, in mm.

    A step of a vertex's depths, the band's width, by how much the depths of two that look alike may
    differ where their corner is rounded, how far patches pass into each other at most.
    """

    step: float
    band: float
    corner: float
    most_vague: float


def record() -> BordersRecord:
    """Give what the viewer reads depths by."""
    return {
        "step": borders.STEP,
        "band": borders.BAND,
        "corner": borders.CORNER,
        "most_vague": MOST_VAGUE,
    }


@dataclass(frozen=True)
class Slotted:
    """The skin with slots.

    `vertices` (n,) are the numbers of the vertices that it had, `triangles` (m, 3) go by the new
    ones. `patches` (n, SLOTS) are territories, 255 for none; `depths` (n, SLOTS) as in `borders`.
    """

    vertices: NDArray[np.intp]
    triangles: NDArray[np.intp]
    patches: NDArray[np.uint8]
    depths: NDArray[np.uint8]


def slotted(
    faces: NDArray[np.integer], depths: NDArray[np.uint8], vague: Sequence[float] = ()
) -> Slotted:
    """Give each vertex its slots.

    Args:
        faces: (m, 3) vertex numbers.
        depths: (n, territories + 1) of 0..255, as `borders` has them.
        vague: mm by territory over which it passes into others.

    """
    meeting = borders.meeting(faces, depths, vague)
    wanted = _in_slots(meeting, _slots_of(meeting, faces, depths.shape[1]))
    vertices, triangles, held = _shared(faces, wanted)
    there = np.take_along_axis(depths[vertices], np.maximum(held, 0).astype(np.intp), 1)
    none = (held == borders.FREE) | (held == depths.shape[1] - 1)
    return Slotted(
        vertices,
        triangles,
        np.where(none, NO_TERRITORY, held).astype(np.uint8),
        np.where(held == borders.FREE, 0, there).astype(np.uint8),
    )


def _slots_of(
    meeting: NDArray[np.int16], faces: NDArray[np.integer], count: int
) -> NDArray[np.intp]:
    """A slot for each of so many territories, so that few vertices have to be doubled."""
    together = np.zeros((count, count))
    for one in range(SLOTS):
        for other in range(one):
            both = (meeting[:, one] >= 0) & (meeting[:, other] >= 0)
            np.add.at(together, (meeting[both, one], meeting[both, other]), 1.0)
    together += together.T
    at_vertex = np.zeros((faces.max() + 1, count), bool)
    for one in range(SLOTS):
        there = meeting[:, one] >= 0
        at_vertex[faces[there], meeting[there, one, None]] = True
    # where two of one slot meet, all vertices round them are doubled, elsewhere only some
    costs = at_vertex.T.astype(float) @ at_vertex + 1000 * together
    np.fill_diagonal(costs, 0)
    slots = np.full(count, -1)
    for _ in range(count):
        taken = np.stack([(costs * (slots == slot)).sum(1) for slot in range(SLOTS)], 1)
        # next comes the one that has the least choice left
        choice = np.where(slots < 0, (taken > 0).sum(1) * 1e9 + costs.sum(1), -1)
        next_one = int(choice.argmax())
        slots[next_one] = int(taken[next_one].argmin())
    return _bettered(slots, costs)


def _bettered(slots: NDArray[np.intp], costs: NDArray[np.float64]) -> NDArray[np.intp]:
    """Move single territories to other slots as long as that helps."""
    slots = slots.copy()
    for _ in range(len(slots)):
        before = slots.copy()
        for one in range(len(slots)):
            taken = [(costs[one] * (slots == slot)).sum() for slot in range(SLOTS)]
            if min(taken) < taken[slots[one]]:
                slots[one] = int(np.argmin(taken))
        if (slots == before).all():
            break
    return slots


def _in_slots(meeting: NDArray[np.int16], slots: NDArray[np.intp]) -> NDArray[np.int16]:
    """What each triangle wants in its slots, (m, SLOTS); FREE where it does not care.

    Where the slot of a territory is taken, it has the first free one in this triangle.
    """
    wanted = np.full((len(meeting), SLOTS), borders.FREE, np.int16)
    for place in range(SLOTS):
        there = np.flatnonzero(meeting[:, place] >= 0)
        slot = slots[meeting[there, place]]
        taken = wanted[there, slot] != borders.FREE
        first_free = (wanted[there] == borders.FREE).argmax(1)
        wanted[there, np.where(taken, first_free, slot)] = meeting[there, place]
    return wanted


def _shared(
    faces: NDArray[np.integer], wanted: NDArray[np.int16]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.int16]]:
    """Let triangles share a vertex where they do not want different territories in a slot."""
    count = int(faces.max()) + 1
    corners, wants = faces.ravel(), np.repeat(wanted, 3, axis=0)
    held = np.full((count, SLOTS), borders.FREE, np.int16)
    np.maximum.at(held, corners, wants)
    clash = ((wants != borders.FREE) & (wants != held[corners])).any(1)
    number = corners.astype(np.intp)
    first = list(range(count))
    more: list[NDArray[np.int16]] = []
    torn = np.zeros(count, bool)
    torn[corners[clash]] = True
    for vertex in np.flatnonzero(torn):
        at = np.flatnonzero(corners == vertex)
        groups = _grouped(wants[at])
        held[vertex] = groups[0][1]
        for members, one in groups[1:]:
            number[at[members]] = count + len(more)
            more.append(one)
            first.append(int(vertex))
    if more:
        held = np.concatenate([held, np.array(more, np.int16)])
    return np.array(first), number.reshape(-1, 3), held


def _grouped(
    wants: NDArray[np.int16],
) -> Sequence[tuple[list[int], NDArray[np.int16]]]:
    """The corners at one vertex in groups that agree, each with what it holds."""
    groups: list[tuple[list[int], NDArray[np.int16]]] = []
    for corner, want in enumerate(wants):
        for members, held in groups:
            if ((want == held) | (want == borders.FREE) | (held == borders.FREE)).all():
                np.maximum(held, want, out=held)
                members.append(corner)
                break
        else:
            groups.append(([corner], want.copy()))
    return groups
