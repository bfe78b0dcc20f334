"""A disc that bulges: part of its side drawn out until it touches the nerves that it catches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.bones.discs import wall
from meshes.causes.touch import INDENT, SPARED_GAP
from meshes.geometry.triangles import triangle_mesh, with_outward_normals

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyvista as pv
    from numpy.typing import NDArray

    from meshes.bones.discs import Plate
    from meshes.causes.touch import Bundle, Stretch

SUNK: Final = 0.5
"""Depth (mm) under the side of the disc at which the border of a bulge lies."""
ACROSS: Final = 26
UPWARDS: Final = 16
"""Points of a bulge along the disc and over its height."""
BORDER: Final = 0.06
"""Least share of the disc's height that stays above and below the foot of a bulge."""
NEAR_ENOUGH: Final = 0.25
"""Gap (mm) at which a further nerve counts as touched by the chief bulge."""
LONGEST: Final = 1.6
"""Longest bulge, as a multiple of the way to the axis of the nerve."""
DEEPEST: Final = 0.65
"""Share of the way to a nerve's axis beyond which the least height does not count."""
HALVINGS: Final = 14
NARROWER: Final = 0.85
ATTEMPTS: Final = 2


@dataclass(frozen=True)
class Aim:
    """One place to which the disc is drawn out.

    ``toward`` (3,) mm is the place; ``width`` (mm) the half width of the foot along the disc;
    ``depth`` (mm) the least height of the bulge, beside a nerve that lies nearer; ``caught`` the
    nerve that has to be touched, or None where ``toward`` itself is the tip; ``bluntness`` 1 for a
    dome, less for a broad front.
    """

    toward: NDArray[np.float64]
    width: float
    depth: float = 0.0
    caught: Stretch | Bundle | None = None
    bluntness: float = 1.0


@dataclass(frozen=True)
class _Foot:
    """Where a bulge stands on the disc: an angle and a height, and a bump (s, a) of 0..1."""

    base: NDArray[np.float64]
    outward: NDArray[np.float64]
    bump: NDArray[np.float64]


def build_bulge(
    plates: tuple[Plate, Plate], aims: Sequence[Aim], spared: Bundle | None = None
) -> pv.PolyData:
    """Draw the side of a disc out to one or more places.

    Args:
        plates: Lower and upper plate of the disc.
        aims: Where to; the first is the chief one.
        spared: Nerves from which the bulge keeps away; it gets narrower until it does.

    Returns:
        A closed triangle mesh, mm, whose border lies under the side of the disc.
    """
    for _ in range(ATTEMPTS):
        outer, centre = _drawn_out(plates, aims)
        if spared is None or spared.gap(outer.reshape(-1, 3)).min() > SPARED_GAP:
            break
        outer = _moulded(outer, spared, SPARED_GAP)
        aims = [replace(aim, width=aim.width * NARROWER) for aim in aims]
    for aim in aims:
        if aim.caught is not None:
            outer = _moulded(outer, aim.caught, -INDENT)
    if spared is not None:
        outer = _moulded(outer, spared, SPARED_GAP)
    return _closed(outer, centre)


def _moulded(
    outer: NDArray[np.float64], nerve: Stretch | Bundle, gap: float
) -> NDArray[np.float64]:
    """The sheet (s, a, 3) kept at a gap (mm) from a nerve: it gives way to it."""
    return nerve.pushed_out(outer.reshape(-1, 3), gap).reshape(outer.shape)


def _drawn_out(
    plates: tuple[Plate, Plate], aims: Sequence[Aim]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points (s, a, 3) of the bulge's outer side, and a point (3,) inside the disc."""
    bases = [_base(plates, aim.toward) for aim in aims]
    radius = plates[0].width / 2
    reach = [aim.width / radius for aim in aims]
    low = min(angle - span for (angle, _), span in zip(bases, reach, strict=True))
    high = max(angle + span for (angle, _), span in zip(bases, reach, strict=True))
    shares, angles = np.linspace(0.02, 0.98, UPWARDS), np.linspace(low, high, ACROSS)
    side = wall(*plates, shares, angles)
    centre = (plates[0].centre + plates[1].centre) / 2
    middle = side[UPWARDS // 2, ACROSS // 2]
    inside = middle + 0.3 * (centre - middle)
    feet = [
        _foot(plates, base, (span, aim.bluntness), shares, angles)
        for aim, base, span in zip(aims, bases, reach, strict=True)
    ]
    side = side + SUNK * _unit(inside - side)
    return _fitted(side, feet, aims), inside


def _base(plates: tuple[Plate, Plate], toward: NDArray[np.float64]) -> tuple[float, float]:
    """Angle and share of height of the place on the disc that is nearest to a point (3,)."""
    angles = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    shares = np.linspace(0.35, 0.65, 5)
    away = np.linalg.norm(wall(*plates, shares, angles) - toward, axis=2)
    row, column = np.unravel_index(away.argmin(), away.shape)
    return float(angles[column]), float(shares[row])


def _foot(
    plates: tuple[Plate, Plate],
    base: tuple[float, float],
    form: tuple[float, float],
    shares: NDArray[np.float64],
    angles: NDArray[np.float64],
) -> _Foot:
    (angle, share), (span, bluntness) = base, form
    tall = min(share, 1 - share) - BORDER / 2
    radial = ((angles - angle) / span)[None, :] ** 2 + ((shares - share) / tall)[:, None] ** 2
    around = wall(*plates, np.array([share]), angle + np.array([-0.02, 0.0, 0.02]))[0]
    above = plates[1].centre - plates[0].centre
    return _Foot(
        around[1],
        _unit(np.cross(around[2] - around[0], above)),
        np.clip(1 - radial, 0, 1) ** bluntness,
    )


def _fitted(
    side: NDArray[np.float64], feet: Sequence[_Foot], aims: Sequence[Aim]
) -> NDArray[np.float64]:
    """Draw out as far as each aim asks; a bulge that reaches one nerve may help another."""
    length = [1.0, *[0.0] * (len(aims) - 1)]
    # The chief one is fitted last too, for the others draw the side along with them.
    for i in [*range(len(aims)), *range(len(aims)), 0]:
        caught = aims[i].caught
        if caught is None:
            continue
        if i:  # where the other bulges reach this nerve too, it needs none of its own
            length[i] = 0.0
            points = side + _shift(feet, aims, length)
            if float(caught.gap(points.reshape(-1, 3)).min()) < NEAR_ENOUGH:
                continue
        low, high, wanted = 0.0, LONGEST, NEAR_ENOUGH if i else -INDENT
        for _ in range(HALVINGS):
            length[i] = (low + high) / 2
            points = side + _shift(feet, aims, length)
            dented = float(caught.gap(points.reshape(-1, 3)).min()) < wanted
            low, high = (low, length[i]) if dented else (length[i], high)
    for i, (foot, aim) in enumerate(zip(feet, aims, strict=True)):
        if length[i]:
            way = float(np.linalg.norm(aim.toward - foot.base))
            length[i] = max(length[i], min(aim.depth / way, DEEPEST))
    return side + _shift(feet, aims, length)


def _shift(
    feet: Sequence[_Foot], aims: Sequence[Aim], length: Sequence[float]
) -> NDArray[np.float64]:
    """Shift (s, a, 3) of the side: first straight out of the disc, then towards the aim."""
    total = np.zeros((*feet[0].bump.shape, 3))
    weight = np.full((*feet[0].bump.shape, 1), 1e-6)
    for foot, aim, share in zip(feet, aims, length, strict=True):
        run = share * (aim.toward - foot.base)
        straight = (run @ foot.outward) * foot.outward
        bump = foot.bump[..., None]
        shift = bump * straight + bump**2 * (run - straight)
        strength = np.linalg.norm(shift, axis=2, keepdims=True) ** 3
        total += strength * shift
        weight += strength
    return total / weight


def _closed(outer: NDArray[np.float64], inside: NDArray[np.float64]) -> pv.PolyData:
    """Close a sheet (s, a, 3) with a fan from its border to a point inside."""
    rows, columns = outer.shape[:2]
    number = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = number[:-1, :-1], number[:-1, 1:], number[1:, 1:], number[1:, :-1]
    sheet = [np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)]
    border = np.concatenate([number[0], number[1:, -1], number[-1, -2::-1], number[-2:0:-1, 0]])
    fan = np.stack([np.roll(border, -1), border, np.full(len(border), rows * columns)], -1)
    points = np.concatenate([outer.reshape(-1, 3), inside[None]])
    mesh = triangle_mesh(points, np.concatenate([*sheet, fan]))
    return with_outward_normals(mesh)


def _unit(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True))
