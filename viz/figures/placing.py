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

NARROW_PX, FROM_BODY_NARROW_PX, FROM_EDGE_NARROW_PX = 480, 8, 4
"""The same in a narrow picture."""

WHOLE_PX = 48
"""A picture with so much room on both sides shows the body whole: no name covers any of it."""

BEYOND = 0.15
"""By so much of the body's breadth a line reaches beyond its middle at most: what is seen at one
side of a broad body has its name there, and no line runs across all that is named between."""

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
class Outline:
    """Where the body is, by row from the top: its first and its last pixel, infinite without any.

    Of two legs beside each other also where the first one ends and the last one begins, so that no
    name of one lies across the other; infinite where there is no gap.
    """

    left: Sequence[float]
    right: Sequence[float]
    first_ends: Sequence[float]
    last_begins: Sequence[float]

    def is_beyond(self, end: Spot, *, to_left: bool) -> bool:
        """Whether an end is on the farther leg or side: its line would lie across the nearer."""
        x, row = end[0], int(end[1])
        if not 0 <= row < len(self.left):
            return False
        left, right = self.left[row], self.right[row]
        if left < right:
            past = x - (left + right) / 2
            if (past if to_left else -past) > BEYOND * (right - left):
                return True
        ends, begins = self.first_ends[row], self.last_begins[row]
        return ends < begins and (x >= begins if to_left else x <= ends)


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


def placed(
    items: Sequence[Item], slots: Sequence[Slot], outline: Outline, bounds: Bounds
) -> list[Placed]:
    """Place the labels that matter most, which come first; one without a good place is left out."""
    ways = [
        [_way(item, i, slot, outline, bounds) for slot in slots] for i, item in enumerate(items)
    ]
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


def slots_of(outline: Outline, width: float, widest: float) -> list[Slot]:
    """Give the places of both sides from the top down.

    Their lines begin in one column where that leaves the labels room, else beside the body row by
    row; where the body leaves none at all, the labels stand over it at the edge of the picture,
    but never over a body that is seen whole.

    Args:
        outline: where the body is.
        width: of the picture, pixels.
        widest: of the widest label, pixels.

    """
    whole = is_whole(min(rooms_beside(outline, width)))
    rows = range(2 * MARGIN_PX, len(outline.left) - 2 * MARGIN_PX + 1, STEP_PX)
    sides = [_Side(outline, width, to_left=to_left) for to_left in (True, False)]
    return [side.slot(y, widest, whole=whole) for side in sides for y in rows]


def rooms_beside(outline: Outline, width: float) -> tuple[float, float]:
    """Give how much room the body leaves on its left and on its right, pixels."""
    left, right = (_Side(outline, width, to_left=to_left) for to_left in (True, False))
    return left.room(left.column), right.room(right.column)


def is_whole(narrower: float) -> bool:
    """Whether a body is seen whole that leaves so much room on its narrower side."""
    return narrower >= WHOLE_PX


class _Side:
    """One side of a picture: its outer edge, and the body's edge there."""

    def __init__(self, outline: Outline, width: float, *, to_left: bool) -> None:
        narrow = width < NARROW_PX
        self.to_left = to_left
        self.edges = outline.left if to_left else outline.right
        self.away = FROM_BODY_NARROW_PX if narrow else FROM_BODY_PX
        free = FROM_EDGE_NARROW_PX if narrow else FROM_EDGE_PX
        self.outer = free if to_left else width - free
        self.column = self.edge(0, len(self.edges), width / 2)

    def edge(self, top: int, bottom: int, none: float) -> float:
        """Where lines begin beside the body between two heights; without it there, `none`."""
        seen = [x for x in self.edges[max(0, top) : max(0, bottom)] if isfinite(x)]
        if not seen:
            return none
        return min(seen) - self.away if self.to_left else max(seen) + self.away

    def room(self, x: float) -> float:
        """How wide a label may be whose line begins there."""
        return x - self.outer if self.to_left else self.outer - x

    def slot(self, y: int, widest: float, *, whole: bool) -> Slot:
        """Give the place in a row."""
        fits = self.room(self.column) >= widest
        x = self.column if fits else self.edge(y - AROUND_PX, y + AROUND_PX, self.column)
        room = self.room(x)
        if room >= widest or whole:
            return Slot(x, y, self.to_left, room, 0)
        x = self.outer + (widest if self.to_left else -widest)
        return Slot(x, y, self.to_left, widest, COVERS)


def _way(item: Item, index: int, slot: Slot, outline: Outline, bounds: Bounds) -> Placed | None:
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
        if outline.is_beyond(end, to_left=slot.to_left):
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
    """Add those that found no place, at the best one that disturbs nothing that matters as much.

    One that matters less may have to go; its turn comes after.
    """
    for i, row in enumerate(ways):
        if len(kept) >= most:
            return
        if any(way.item == i for way in kept):
            continue
        for way in sorted((way for way in row if way), key=lambda way: way.cost):
            hit = [other for other in kept if not apart(way, other)]
            if not hit or (len(hit) == 1 and hit[0].item > i):
                kept[:] = [*(other for other in kept if other not in hit), way]
                break


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
