"""Names in a figure: of what is in sight, beside the body, each with one line that ends on it.

The rules are those of the viewer (`body/names`): lit nerves first, then what is largest of each
kind, of each kind as many as there is to see of it; nothing that is hidden, nothing across
anything.
"""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, replace
from textwrap import wrap
from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkActor2D, vtkPolyDataMapper2D, vtkTextActor

from viz.figures import overlay, sight
from viz.figures.placing import MARGIN_PX, Bounds, Item, is_whole, placed, rooms_beside, slots_of
from viz.rules import style
from viz.rules.deficits import deficit_of
from viz.rules.label_names import label_name
from viz.rules.part_names import kind_of, structure_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray
    from vtkmodules.vtkRenderingCore import vtkRenderer

    from viz.figures.placing import Line, Rect, Spot
    from viz.figures.sight import SeenPart, Sight
    from viz.view import View

MOST, MOST_FOR_PATIENTS, HEIGHT_OF_ONE = 22, 5, 2.8
"""Names in a figure: at most, for patients, and one for so many heights of a letter."""

TRIED = 2
"""So many times as many names are tried, for some find no place."""

LETTER = 1 / 78
"""Height of the letters over that of the picture, and at least so many pixels."""
LEAST_LETTER_PX = 12

LONGEST = 0.45
"""No line is longer than this share of the picture's width."""

LEAST_PIXELS, LEAST_LIT_PIXELS, LEAST_REACH_PX = 30, 10, 12
"""What is smaller than this in sight is not named."""

LOT, MOST_COVERED = 6, 3
"""So many lit nerves come before all else, in half of the places at most; so many of them may be
covered by something."""

NARROWEST, WIDEST, OVER_BODY = 7, 18, 11
"""Width of a name in letters' heights: it takes two rows where the body leaves less room."""


@dataclass(frozen=True)
class Wanted:
    """A name, what it names, and where that is seen."""

    text: str
    kind: str
    structure: str
    lit: bool
    pixels: int
    reach: float
    ends: tuple[Spot, ...]
    actors: frozenset[str]


@dataclass(frozen=True)
class Label:
    """A name that stands in a picture; pixels from the upper left corner.

    `text` may have two rows; `actors` are those that it names.
    """

    text: str
    lit: bool
    actors: frozenset[str]
    box: Rect
    line: Line


def add(
    scene: pv.Plotter,
    view: View,
    looks: Callable[[str], style.Looks],
    marks: Sequence[Wanted] = (),
    *,
    named: bool = True,
) -> list[Label]:
    """Name what is in sight of a scene whose camera is in place, over everything else in it.

    Args:
        scene: its actors are named `part@side`.
        view: says in which words.
        looks: the looks of a side, `right`, `left` or `midline`.
        marks: what is named before any part, and where it is.
        named: whether parts are named as well.

    Returns:
        The names that found a place.

    """
    seen = sight.look(scene, looks, view.layers.skin)
    above = overlay.renderer_above(scene, keep=True)
    most = _most_in(scene.window_size[1], view)
    names = [*marks, *(wanted(seen, view, most) if named else ())]
    labels = _placed(seen, names, most, scene.window_size, above)
    for prop in _drawn(labels, scene.window_size[1]):
        above.AddViewProp(prop)
    return labels


def wanted(seen: Sight, view: View, most: int = MOST) -> list[Wanted]:
    """Give the names of what is in sight, those that matter most first.

    Args:
        seen: what is in sight.
        view: says in which words, and what is lit.
        most: how many of them are to stand.

    """
    found = sorted(_groups(seen.seen, view), key=lambda one: -one.pixels)
    path = _path(view)
    order = {nerve: place for place, nerve in reversed(list(enumerate(path)))}
    lit = {one.text for one in found if one.lit}
    covered = [
        one for one in _groups(seen.shining, view) if one.structure in order and one.text not in lit
    ]

    def place(one: Wanted) -> int:
        return order.get(one.structure, len(path))

    direct = [one for one in found if one.lit and one.kind == "nerve"]
    first = sorted([*direct, *sorted(covered, key=place)[:MOST_COVERED]], key=place)
    said = {one.text for one in first}
    others = sorted((one for one in found if one.text not in said), key=lambda one: not one.lit)
    lot = min(LOT, -(-most // 2))
    return [*first[:lot], *in_proportion([*first[lot:], *others], first[:lot])]


def _path(view: View) -> list[str]:
    """Nerves and roots of the view's lesions, from the first one on."""
    deficit = deficit_of(view)
    return list(dict.fromkeys(deficit.path)) if deficit else []


def _groups(seen: Iterable[SeenPart], view: View) -> list[Wanted]:
    """Join what has one name; where some of it is lit, only that counts."""
    groups: dict[str, Wanted] = {}
    for one in seen:
        part = one.actor.partition("@")[0]
        text = label_name(part, view.register, atlas=view.facts)
        if not text:
            continue
        kind = "nerve" if kind_of(part) == "ganglion" else kind_of(part)
        actors = frozenset([one.actor])
        new = Wanted(
            text, kind, structure_of(part), one.lit, one.pixels, one.reach, one.ends, actors
        )
        known = groups.get(text)
        if known is None or (new.lit and not known.lit):
            groups[text] = new
        elif new.lit == known.lit:
            groups[text] = replace(
                known,
                pixels=known.pixels + new.pixels,
                reach=max(known.reach, new.reach),
                ends=known.ends + new.ends,
                actors=known.actors | new.actors,
            )
    return [one for one in groups.values() if _is_seen(one)]


def _is_seen(one: Wanted) -> bool:
    least = LEAST_LIT_PIXELS if one.lit else LEAST_PIXELS
    return one.pixels >= least and one.reach >= LEAST_REACH_PX


class _OfKind(Protocol):
    """What decides between kinds; `reach` in pixels."""

    @property
    def kind(self) -> str: ...
    @property
    def reach(self) -> float: ...


_Named = TypeVar("_Named", bound=_OfKind)


def in_proportion(names: Sequence[_Named], before: Sequence[_Named]) -> list[_Named]:
    """Order names so that each kind has as many as it reaches far.

    Kinds get names as parties get seats (Sainte-Laguë): of the muscles of a whole leg many, at the
    ankle as many tendons and vessels.

    Args:
        names: those of each kind in the order in which they are to come.
        before: names that come before all of them and have their seats already.

    """
    reaches: dict[str, float] = {}
    for one in (*before, *names):
        reaches[one.kind] = reaches.get(one.kind, 0) + one.reach
    seats = Counter(one.kind for one in before)
    waiting = {kind: deque(one for one in names if one.kind == kind) for kind in reaches}
    ordered: list[_Named] = []
    while len(ordered) < len(names):
        kinds = dict.fromkeys(one.kind for one in names if waiting[one.kind])
        kind = max(kinds, key=lambda kind: reaches[kind] / (2 * seats[kind] + 1))
        seats[kind] += 1
        ordered.append(waiting[kind].popleft())
    return ordered


def _most_in(height: int, view: View) -> int:
    """How many names a figure of this height takes, pixels."""
    most = MOST_FOR_PATIENTS if view.register == "patient" else MOST
    return min(most, max(3, int(height / (HEIGHT_OF_ONE * letter_px(height)))))


def _placed(
    seen: Sight, names: Sequence[Wanted], most: int, size: Sequence[int], above: vtkRenderer
) -> list[Label]:
    width, height = size
    letter = letter_px(height)
    rooms = rooms_beside(seen.outline, width)
    room = max(rooms) / letter
    fits = room >= NARROWEST or is_whole(min(rooms))
    widest = min(WIDEST, room) if fits else OVER_BODY
    tried = [
        replace(one, text="\n".join(wrap(one.text, max(8, int(widest / 0.56)))))
        for one in names[: most * TRIED]
    ]
    items = [Item(*_size(one.text, letter, above), one.ends) for one in tried]
    slots = slots_of(seen.outline, width, max((one.width for one in items), default=0))
    bounds = Bounds(most, LONGEST * width, MARGIN_PX, height - MARGIN_PX)
    return [
        Label(tried[at.item].text, tried[at.item].lit, tried[at.item].actors, at.box, at.line)
        for at in placed(items, slots, seen.outline, bounds)
    ]


def letter_px(height: int) -> int:
    """Give the height of the letters in a picture of this height, pixels."""
    return max(LEAST_LETTER_PX, round(LETTER * height))


def _size(text: str, letter: int, above: vtkRenderer) -> tuple[float, float]:
    """Width and height of a name with what is free around it, pixels."""
    size = [0.0, 0.0]
    written(text, letter, lit=False).GetSize(above, size)
    return size[0] + 0.8 * letter, size[1] + 0.5 * letter


def written(text: str, letter: int, *, lit: bool) -> vtkTextActor:
    """Write a text round a place that is to be set, in letters of so many pixels."""
    actor = vtkTextActor()
    actor.SetInput(text)
    look = actor.GetTextProperty()
    look.SetFontFamilyToArial()
    look.SetFontSize(letter)
    look.SetColor(*_rgb(style.TOKENS["accent_deep" if lit else "ink"]))
    look.SetJustificationToCentered()
    look.SetVerticalJustificationToCentered()
    return actor


def _drawn(labels: Sequence[Label], height: int) -> Iterable[vtkActor2D]:
    """Give what is drawn, what lies below first; VTK counts pixels from below."""
    card, ink, line, accent = (style.TOKENS[name] for name in ("card", "ink", "line", "accent"))
    letter = letter_px(height)
    dot = letter / 4
    lines = [np.array(label.line) * (1, -1) + (0, height) for label in labels]
    for colour, width, opacity in ((card, letter / 4, 0.75), (ink, letter / 14, 1.0)):
        yield from (flat(ends, colour, width=width, opacity=opacity) for ends in lines)
    for radius, colour in ((dot, ink), (0.6 * dot, card)):
        yield from (flat(circle(ends[1], radius), colour) for ends in lines)
    for label in labels:
        box = label.box
        corners = np.array(
            [
                (x, height - y)
                for x, y in zip(
                    (box.left, box.right, box.right, box.left),
                    (box.top, box.top, box.bottom, box.bottom),
                    strict=True,
                )
            ]
        )
        rim = accent if label.lit else line
        yield flat(corners, card, opacity=0.94)
        yield flat(np.vstack([corners, corners[:1]]), rim, width=letter / 14)
        text = written(label.text, letter, lit=label.lit)
        text.SetPosition(*corners.mean(axis=0))
        yield text


def circle(middle: NDArray[np.float64], radius: float) -> NDArray[np.float64]:
    """Give points (24, 2) round a middle, pixels."""
    turns = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    around: NDArray[np.float64] = middle + radius * np.column_stack([np.cos(turns), np.sin(turns)])
    return around


def flat(
    points: NDArray[np.float64], colour: str, *, width: float = 0, opacity: float = 1
) -> vtkActor2D:
    """Draw a line of some width through points (n, 2), pixels from below; without one an area."""
    count = len(points)
    cell = [count, *range(count)]
    flat = np.column_stack([points, np.zeros(count)])
    mesh = pv.PolyData(flat, lines=cell) if width else pv.PolyData(flat, faces=cell)
    mapper = vtkPolyDataMapper2D()
    mapper.SetInputData(mesh)
    actor = vtkActor2D()
    actor.SetMapper(mapper)
    look = actor.GetProperty()
    look.SetColor(*_rgb(colour))
    look.SetOpacity(opacity)
    look.SetLineWidth(max(1.0, width))
    return actor


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue
