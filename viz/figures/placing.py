"""Which label stands where: each beside the body, its line short, nothing across anything.

Numbers alone. The viewer does the same (`body/names/placing.ts`, `slots.ts`); one file of golden
cases, `tests/golden/labels.json`, holds both.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, inf, isfinite
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Spot: TypeAlias = tuple[float, float]
"""Pixels, across and down."""

Line: TypeAlias = tuple[Spot, Spot]

SHORTER = 1e-6
"""A line that is this much shorter is shorter."""

LEAST_PX, CLEAR_PX, APART_PX = 8, 4, 3
"""How long a line is at least; how far it keeps from the ends of others, and labels from labels."""

MOST_ROUNDS = 60

STEP_PX, AROUND_PX, MARGIN_PX = 12, 30, 8
"""From one slot to the next below; what of its surroundings it minds; free above and below."""

FROM_BODY_PX, FROM_EDGE_PX = 18, 10
"""Free between a label and the body, and the edge of the picture."""

COVERS = 400.0
"""What a label costs that has no room beside the body, as if its line were so much longer."""


@dataclass(frozen=True)
class Rect:
    """A box in pixels."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Slot:
    """A place for a label: its line begins at (x, y), it stands outwards from there.

    `room` is the widest label that stands there, `worse` how much worse the place is than its line
    is long.
    """

    x: float
    y: float
    to_left: bool
    room: float
    worse: float


@dataclass(frozen=True)
class Item:
    """A label's size, and where what it names is seen."""

    width: float
    height: float
    ends: Sequence[Spot]


@dataclass(frozen=True)
class Bounds:
    """How many labels there may be, how long a line, and between which heights they stand."""

    most: int
    longest: float
    top: float
    bottom: float


@dataclass(frozen=True)
class Placed:
    """Where one label of the items stands."""

    item: int
    box: Rect
    line: Line
    cost: float


Ways: TypeAlias = "Sequence[Sequence[Placed | None]]"
"""By item and slot; None where a label cannot stand."""


def placed(items: Sequence[Item], slots: Sequence[Slot], bounds: Bounds) -> list[Placed]:
    """Place the labels that matter most, which come first; one without a good place is left out."""
    ways = [[_way(item, i, slot, bounds) for slot in slots] for i, item in enumerate(items)]
    at: list[Placed | None] = []
    for row in ways[: bounds.most]:
        at.append(_cheapest(row, at, None))
    _shorten(at, ways)
    kept: list[Placed] = []
    for way in at:
        if way and all(apart(way, one) for one in kept):
            kept.append(way)
    _fill(kept, ways, bounds.most)
    return sorted(kept, key=lambda way: way.item)


def slots_of(
    left: Sequence[float], right: Sequence[float], width: float, widest: float
) -> list[Slot]:
    """Give the places of both sides from the top down.

    Their lines begin in one column where that leaves the labels room, else beside the body row by
    row; where the body leaves none at all, the labels stand over it at the edge of the picture.

    Args:
        left: the body's first pixel in each row from the top; infinite where there is none.
        right: the last one.
        width: of the picture, pixels.
        widest: of the widest label, pixels.

    """
    rows = range(2 * MARGIN_PX, len(left) - 2 * MARGIN_PX + 1, STEP_PX)
    return [
        _slot(edges, y, to_left=to_left, width=width, widest=widest)
        for to_left, edges in ((True, left), (False, right))
        for y in rows
    ]


def room_beside(left: Sequence[float], right: Sequence[float], width: float) -> float:
    """Give how much room the body leaves beside it on its wider side, pixels."""
    on_left = _edge(left, 0, len(left), width / 2, to_left=True) - FROM_EDGE_PX
    return max(
        on_left, width - FROM_EDGE_PX - _edge(right, 0, len(right), width / 2, to_left=False)
    )


def _slot(edges: Sequence[float], y: int, *, to_left: bool, width: float, widest: float) -> Slot:
    outer = FROM_EDGE_PX if to_left else width - FROM_EDGE_PX
    whole = _edge(edges, 0, len(edges), width / 2, to_left=to_left)
    near = _edge(edges, y - AROUND_PX, y + AROUND_PX, whole, to_left=to_left)
    x = whole if abs(whole - outer) >= widest and (whole > outer) == to_left else near
    room = x - outer if to_left else outer - x
    if room >= widest:
        return Slot(x, y, to_left, room, 0)
    return Slot(outer + (widest if to_left else -widest), y, to_left, widest, COVERS)


def _edge(edges: Sequence[float], top: int, bottom: int, none: float, *, to_left: bool) -> float:
    seen = [x for x in edges[max(0, top) : max(0, bottom)] if isfinite(x)]
    if not seen:
        return none
    return min(seen) - FROM_BODY_PX if to_left else max(seen) + FROM_BODY_PX


def _way(item: Item, index: int, slot: Slot, bounds: Bounds) -> Placed | None:
    """Give the shortest way from a slot to one of the ends of an item."""
    half = item.height / 2
    outer = slot.x + (-item.width if slot.to_left else item.width)
    box = Rect(min(slot.x, outer), slot.y - half, max(slot.x, outer), slot.y + half)
    if item.width > slot.room or box.top < bounds.top or box.bottom > bounds.bottom:
        return None
    best: Placed | None = None
    for end in item.ends:
        inwards = end[0] - slot.x if slot.to_left else slot.x - end[0]
        length = hypot(end[0] - slot.x, end[1] - slot.y)
        cost = length + slot.worse
        if inwards < LEAST_PX or length > bounds.longest or cost >= _cost(best) - SHORTER:
            continue
        best = Placed(index, box, ((slot.x, slot.y), end), cost)
    return best


def _cost(way: Placed | None) -> float:
    return way.cost if way else inf


def _cheapest(
    row: Sequence[Placed | None], others: Iterable[Placed | None], now: Placed | None
) -> Placed | None:
    """Give the way that costs less than `now` and leaves room for the other boxes; or `now`."""
    there = [other for other in others if other]
    best = now
    for way in row:
        if way and way.cost < _cost(best) - SHORTER and _fits(way, there):
            best = way
    return best


def _fits(way: Placed, others: Iterable[Placed | None]) -> bool:
    return not any(other and overlap(way.box, other.box, APART_PX) for other in others)


def _shorten(at: list[Placed | None], ways: Ways) -> None:
    """Move labels to free places and exchange them while that makes the lines shorter.

    Of two lines that cross, the exchange is always shorter.
    """
    better = True
    rounds = 0
    while better and rounds < MOST_ROUNDS:
        better = False
        rounds += 1
        for i in range(len(at)):
            now = at[i]
            at[i] = _cheapest(ways[i], _without(at, i), now)
            exchanged = _exchange(at, i, ways)
            better = better or at[i] is not now or exchanged


def _without(at: Sequence[Placed | None], *out: int) -> list[Placed | None]:
    return [way for i, way in enumerate(at) if i not in out]


def _exchange(at: list[Placed | None], i: int, ways: Ways) -> bool:
    """Exchange one label with a later one where both together cost less."""
    better = False
    for j in range(i + 1, len(at)):
        one, two = at[i], at[j]
        if not one or not two:
            continue
        a, b = _from(ways[i], two), _from(ways[j], one)
        if not a or not b or a.cost + b.cost >= one.cost + two.cost - SHORTER:
            continue
        others = _without(at, i, j)
        if _fits(a, others) and _fits(b, [*others, a]):
            at[i], at[j] = a, b
            better = True
    return better


def _from(row: Sequence[Placed | None], other: Placed) -> Placed | None:
    """Give the way of an item from where another one's line begins."""
    return next((way for way in row if way and way.line[0] == other.line[0]), None)


def _fill(kept: list[Placed], ways: Ways, most: int) -> None:
    """Add those that found no place, at the best one that disturbs nothing."""
    for i, row in enumerate(ways):
        if len(kept) >= most:
            return
        if any(way.item == i for way in kept):
            continue
        by_cost = sorted((way for way in row if way), key=lambda way: way.cost)
        free = (way for way in by_cost if all(apart(way, other) for other in kept))
        if one := next(free, None):
            kept.append(one)


def apart(a: Placed, b: Placed) -> bool:
    """Tell whether two labels leave each other alone."""
    return not (
        overlap(a.box, b.box, APART_PX)
        or cross(a.line, b.line)
        or cuts(a.line, b.box)
        or cuts(b.line, a.box)
        or _away(a.line[1], b.line) <= CLEAR_PX
        or _away(b.line[1], a.line) <= CLEAR_PX
    )


def overlap(a: Rect, b: Rect, gap: float = 0) -> bool:
    """Tell whether two boxes have something in common, or less than `gap` between them."""
    return (
        a.left < b.right + gap
        and b.left < a.right + gap
        and a.top < b.bottom + gap
        and b.top < a.bottom + gap
    )


def cross(one: Line, other: Line) -> bool:
    """Tell whether two lines cross or touch."""
    (a, b), (c, d) = one, other
    return _turn(a, b, c) * _turn(a, b, d) <= 0 and _turn(c, d, a) * _turn(c, d, b) <= 0


def _turn(a: Spot, b: Spot, c: Spot) -> float:
    """Twice the area of a triangle, its sign by the way round."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def cuts(line: Line, box: Rect) -> bool:
    """Tell whether a line runs through a box."""
    if any(box.left < x < box.right and box.top < y < box.bottom for x, y in line):
        return True
    falling = ((box.left, box.top), (box.right, box.bottom))
    rising = ((box.left, box.bottom), (box.right, box.top))
    return cross(line, falling) or cross(line, rising)


def _away(spot: Spot, line: Line) -> float:
    """How far a point is from a line."""
    (x, y), ((from_x, from_y), (to_x, to_y)) = spot, line
    way_x, way_y = to_x - from_x, to_y - from_y
    length = way_x * way_x + way_y * way_y
    t = ((x - from_x) * way_x + (y - from_y) * way_y) / length if length else 0
    along = min(1, max(0, t))
    return hypot(x - from_x - along * way_x, y - from_y - along * way_y)
