"""What a figure of two lesions says: a mark at the site of each, and what the colours mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from vtkmodules.vtkRenderingCore import vtkCoordinate

from viz.figures import labels, overlay
from viz.rules import style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pyvista as pv
    from numpy.typing import NDArray
    from vtkmodules.vtkRenderingCore import vtkActor2D

    from meshes import Body
    from viz.figures.on_body import OnBody, OneOnBody

AT_GANGLION = 0.85
"""A root is marked at its ganglion in the foramen, not where it leaves the cord."""

NEAR = 0.02
"""What lies so near to a place along a nerve (0..1) stands for it."""

ROWS = (
    ("a_only", "{a} only"),
    ("a_perhaps", "{a} only, perhaps"),
    ("in_both", "Both"),
    ("b_only", "{b} only"),
    ("b_perhaps", "{b} only, perhaps"),
)
"""The rows of the legend, by state."""

_FOREMOST = 10**6
"""Pixels of a mark: it is named before any part."""


def marks(scene: pv.Plotter, on_body: OnBody, body: Body) -> list[labels.Wanted]:
    """Name the site of each lesion, `A: ...` and `B: ...`, where it is on the hurt side."""
    found = []
    for letter, one in (("A", on_body.a), ("B", on_body.b)):
        if one is not None and (place := _place(one, body)) is not None:
            ends = (_on_screen(scene, place),)
            text = f"{letter}: {_name(one)}"
            found.append(
                labels.Wanted(text, "nerve", "", True, _FOREMOST, _FOREMOST, ends, frozenset())
            )
    return found


def add_legend(scene: pv.Plotter, on_body: OnBody) -> list[str]:
    """Say in a corner what the colours mean; gives the rows, those that occur in the picture."""
    above = overlay.renderer_above(scene, keep=True)
    rows = legend(on_body)
    height = scene.window_size[1]
    letter = labels.letter_px(height)
    for number, (state, text) in enumerate(rows):
        middle = height - (1.6 + 1.9 * number) * letter
        for prop in _swatch(state, np.array([1.6 * letter, middle]), letter):
            above.AddViewProp(prop)
        words = labels.written(text, letter, lit=False)
        words.GetTextProperty().SetJustificationToLeft()
        words.SetPosition(2.7 * letter, middle)
        above.AddViewProp(words)
    return [text for _, text in rows]


def legend(on_body: OnBody) -> list[tuple[str, str]]:
    """Give the states that occur, each with what it means."""
    if on_body.a is None or on_body.b is None:
        return []
    names = {"a": _name(on_body.a), "b": _name(on_body.b)}
    looks = [on_body.looks(side) for side in ("right", "left") if on_body.is_hurt(side)]
    shown = {state for one in looks for state in one.states.values()}
    drawn = {piece.look for one in looks for pieces in one.nerves.values() for piece in pieces}
    return [
        (state, text.format(**names))
        for state, text in ROWS
        if state in shown or style.look("nerves", state) in drawn
    ]


def _name(one: OneOnBody) -> str:
    return one.deficit.lesion.name.partition(" (")[0]


def _place(one: OneOnBody, body: Body) -> NDArray[np.float64] | None:
    """Where a lesion is, (3,) mm on its side: what presses, or else its first cut or sore spot."""
    lesion = one.deficit.lesion
    at = one.causes[0].centre if one.causes else _cut_place(one, body)
    if at is None:
        return None
    mirrored = (-1, 1, 1) if lesion.side == "left" else (1, 1, 1)
    place: NDArray[np.float64] = np.asarray(at, float) * mirrored
    return place


def _cut_place(one: OneOnBody, body: Body) -> NDArray[np.float64] | None:
    """The middle of the nerve where it is cut, (3,) mm on the right."""
    for cut in one.deficit.outcome.cuts:
        part = f"nerve:{cut.nerve}"
        if part not in body.parts:
            continue
        mesh = body.part(part).mesh
        wanted = max(cut.position, AT_GANGLION) if cut.nerve in one.deficit.atlas.roots else None
        away = np.abs(np.asarray(mesh["along"]) - (cut.position if wanted is None else wanted))
        near = np.asarray(mesh.points)[away <= away.min() + NEAR]
        middle: NDArray[np.float64] = near.mean(axis=0)
        return middle
    return None


def _on_screen(scene: pv.Plotter, place: NDArray[np.float64]) -> tuple[float, float]:
    """Pixels across and down of a place in space."""
    spot = vtkCoordinate()
    spot.SetCoordinateSystemToWorld()
    spot.SetValue(*place)
    across, up = spot.GetComputedDisplayValue(scene.renderer)
    return float(across), float(scene.window_size[1] - up)


def _swatch(state: str, middle: NDArray[np.float64], letter: int) -> Iterator[vtkActor2D]:
    """A square in the colour and the pattern of a state."""
    look, half = style.look("skin", state), 0.6 * letter
    colour, width = look.colour or style.TOKENS["skin"], letter / 7
    corners = middle + half * np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    yield labels.flat(corners, colour if look.pattern == "solid" else style.TOKENS["card"])
    for piece in _pattern(look.pattern):
        line = middle + half * piece
        if len(piece) > 2:  # a dot
            yield labels.flat(line, colour)
        else:
            yield labels.flat(line, colour, width=width * (2 if look.pattern == "hatch" else 1))
    yield labels.flat(np.vstack([corners, corners[:1]]), colour, width=width)


def _pattern(name: str) -> Iterable[NDArray[np.float64]]:
    """Lines (2, 2) and dots (24, 2) of a pattern in a square from -1 to 1."""
    rising = [np.array([(-1, at), (-at, 1)]) for at in (-0.6, 0.2)]
    rising += [np.array([(at, -1), (1, -at)]) for at in (-0.2, 0.6)]
    falling = [line * (1, -1) for line in rising]
    if name == "dots":
        places = np.array([(x, y) for x in (-0.5, 0.2, 0.9) for y in (-0.5, 0.2, 0.9)]) - 0.2
        return [labels.circle(place, 0.2) for place in places]
    return {"hatch": rising, "lines": falling, "wide_cross": rising[1:3] + falling[1:3]}.get(
        name, []
    )
