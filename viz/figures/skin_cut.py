"""Cuts the triangles of the skin along the borders of its territories, so that these are lines.

A shader decides pixel by pixel whose the skin is. Here a triangle that a border runs through is
cut along it, by the same depths (`meshes.skin.borders`), and where a line is drawn along a border,
along both edges of the line. Every point then belongs to one territory of one side.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv

from meshes.geometry.curves import ease
from meshes.skin import borders
from meshes.tables.skin import NO_TERRITORY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

PATCH, LEFT, LINE = "patch", "left", "line"
"""Point data of what is cut: number of the territory, whether it is the left side, and the line."""
OTHER, SHARE = "other", "share"
"""And, at a border that is vague, the territory beyond it and how much of that shows, 0..0.5."""

BENT = 0.1
"""mm by which a rounded border may lie beside the sides of the triangles that it is cut into."""
HALVINGS = 4
"""So often sides are halved for it, at most."""

_POINT, _NORMAL, _DEEP = slice(0, 3), slice(3, 6), slice(6, 6 + borders.MOST)


@dataclass(frozen=True)
class Line:
    """A line along the borders between what differs.

    Args:
        of: for `right` and `left`, a number for each territory, (256,); where two meet whose
            numbers differ there is a line, but none round those that are negative.
        wide: mm to each side of the border.

    """

    of: Mapping[str, NDArray[np.integer]]
    wide: float


def cut(
    mesh: pv.PolyData,
    lines: Sequence[Line] = (),
    vague: Sequence[float] = (),
    looks: Mapping[str, NDArray[np.integer]] | None = None,
) -> pv.PolyData:
    """Give the skin cut along all borders, and along the edges of lines.

    Args:
        mesh: the skin, with the point data `Normals` and `depths`.
        lines: the later lies over the earlier; none is drawn where a border is vague.
        vague: mm by territory over which it passes into others, as `borders.pair_vague` has it.
        looks: for `right` and `left`, a number for each territory, (256,): those that look alike
            have the same, and their common border is rounded. None rounds nothing.

    Returns:
        A copy with the point data `Normals`, `patch` (255 for none), `left` (0 or 1), `line`
        (0 for none, else which of `lines`, from 1 on), `other` and `share`.

    """
    faces, depths = np.asarray(mesh.regular_faces), np.asarray(mesh[borders.DEPTHS])
    points = np.asarray(mesh.points)
    meeting = borders.meeting(faces, depths, vague)
    left = points[faces, 0].sum(1) > 0
    middle = _beside_the_middle(points[faces, 0], meeting[:, 0], lines)
    whole = (meeting[:, 1] == borders.FREE) & ~middle
    pieces = _Pieces.of(mesh, faces[~whole], meeting[~whole], left[~whole], np.asarray(vague))
    if looks is not None:
        pieces = pieces.with_round_corners(looks)
    for one, other in combinations(range(borders.MOST), 2):
        pieces = pieces.split_between(one, other)
    pieces = pieces.settled()
    line = np.zeros(len(pieces.corners), np.uint8)
    for number, one_line in enumerate(lines, 1):
        pieces, line = pieces.with_line(one_line, line, number)
    none = depths.shape[1] - 1
    owner = np.concatenate([meeting[whole, 0], pieces.owners])
    kinds = (
        np.where(owner == none, NO_TERRITORY, owner),
        np.concatenate([left[whole], pieces.left]),
        np.concatenate([np.zeros(whole.sum(), np.uint8), line]),
    )
    found = _joined(mesh, faces[whole], pieces.corners, kinds)
    beyond, share = pieces.beyond(none)
    within = found.n_points - len(share)  # points of whole triangles come first
    found.point_data[OTHER] = np.concatenate([np.zeros(within, np.uint8), beyond])
    found.point_data[SHARE] = np.concatenate([np.zeros(within), share])
    return found


def _beside_the_middle(
    across: NDArray[np.floating],
    patch: NDArray[np.integer],
    lines: Sequence[Line],
) -> NDArray[np.bool_]:
    """Triangles beside the midline with a line along it; `across` (m, 3) is x in mm."""
    found = np.zeros(len(patch), bool)
    for line in lines:
        near = np.abs(across).min(1) < line.wide
        found |= near & _differs_beyond(line, patch)
    return found


def _differs_beyond(line: Line, patch: NDArray[np.integer]) -> NDArray[np.bool_]:
    """Whether a territory is another thing on the other side."""
    here, there = line.of["right"][patch], line.of["left"][patch]
    differs: NDArray[np.bool_] = (here != there) & (here >= 0) & (there >= 0)
    return differs


@dataclass(frozen=True)
class _Pieces:
    """Triangles with corners of their own.

    `corners` (k, 3, 6 + MOST) are point, normal and how deep it lies in each of the territories of
    `meeting` (k, MOST); `left` (k,) is the side; `vague` is in mm by territory.
    """

    corners: NDArray[np.float64]
    meeting: NDArray[np.int16]
    left: NDArray[np.bool_]
    vague: NDArray[np.float64]

    @classmethod
    def of(
        cls,
        mesh: pv.PolyData,
        faces: NDArray[np.integer],
        meeting: NDArray[np.int16],
        left: NDArray[np.bool_],
        vague: NDArray[np.float64],
    ) -> _Pieces:
        depths = np.asarray(mesh[borders.DEPTHS])
        deep = depths[faces[..., None], np.maximum(meeting, 0)[:, None, :]] * borders.STEP
        deep = np.where((meeting == borders.FREE)[:, None, :], -np.inf, deep)
        points, normals = np.asarray(mesh.points)[faces], np.asarray(mesh["Normals"])[faces]
        return cls(np.concatenate([points, normals, deep], axis=2), meeting, left, vague)

    @property
    def deep(self) -> NDArray[np.float64]:
        """Depths at the corners, (k, 3, MOST) mm."""
        return self.corners[:, :, _DEEP]

    @property
    def owners(self) -> NDArray[np.int16]:
        """The territory of each piece, (k,); they are settled."""
        return self.meeting[:, 0]

    def _kept(self, which: NDArray[np.intp], corners: NDArray[np.float64]) -> _Pieces:
        return _Pieces(corners, self.meeting[which], self.left[which], self.vague)

    def with_round_corners(self, looks: Mapping[str, NDArray[np.integer]]) -> _Pieces:
        """Smaller triangles where the border of what looks alike is rounded, and it rounded."""
        pieces = self
        for _ in range(HALVINGS):
            pieces = pieces.quartered(pieces.bent(looks))
        corners = pieces.corners.copy()
        corners[:, :, _DEEP] += borders.rise(pieces.deep, pieces.alike(looks)[:, None])
        return _Pieces(corners, pieces.meeting, pieces.left, pieces.vague)

    def bent(self, looks: Mapping[str, NDArray[np.integer]]) -> NDArray[np.bool_]:
        """Which pieces may have a border that straight lines from corner to corner miss, (k,)."""
        alike, deep = self.alike(looks), self.deep
        reach = _longest_side(self.corners) / 2 + borders.CORNER / 4
        near = (deep.max(2, keepdims=True) - deep).min(1) < reach[:, None]
        unlike = near[:, :, None] & near[:, None, :] & ~alike & ~np.eye(borders.MOST, dtype=bool)
        corners = borders.rise(deep, alike[:, None])
        middles = borders.rise((deep + np.roll(deep, -1, axis=1)) / 2, alike[:, None])
        away = np.abs(middles - (corners + np.roll(corners, -1, axis=1)) / 2).max(1)
        found: NDArray[np.bool_] = unlike.any(axis=(1, 2)) & ((away > BENT) & near).any(1)
        return found

    def alike(self, looks: Mapping[str, NDArray[np.integer]]) -> NDArray[np.bool_]:
        """Which two of the territories of each piece look alike, (k, MOST, MOST)."""
        of = np.where(self.left[:, None], looks["left"][self.meeting], looks["right"][self.meeting])
        there = self.meeting >= 0
        both = there[:, :, None] & there[:, None, :] & ~np.eye(borders.MOST, dtype=bool)
        found: NDArray[np.bool_] = both & (of[:, :, None] == of[:, None, :])
        return found

    def quartered(self, these: NDArray[np.bool_]) -> _Pieces:
        """Cut some of the pieces, (k,), into four each."""
        first, second, third = (self.corners[these, n] for n in range(3))
        ahead, across, back = (first + second) / 2, (second + third) / 2, (third + first) / 2
        parts = [
            np.stack(part, axis=1)
            for part in (
                (first, ahead, back),
                (ahead, second, across),
                (back, across, third),
                (ahead, across, back),
            )
        ]
        parents = np.concatenate([np.flatnonzero(~these), *[np.flatnonzero(these)] * 4])
        return self._kept(parents, np.concatenate([self.corners[~these], *parts]))

    def split_between(self, one: int, other: int) -> _Pieces:
        """Cut where two territories are equally deep."""
        both = (self.meeting[:, one] >= 0) & (self.meeting[:, other] >= 0)
        deep = np.where(both[:, None, None], self.deep, 0)
        corners, parents = _split(self.corners, deep[:, :, one] - deep[:, :, other])
        return self._kept(parents, corners)

    def settled(self) -> _Pieces:
        """Put the deepest of each piece first: all pieces have one throughout."""
        order = np.argsort(-self.deep.mean(1), axis=1, kind="stable")
        corners = self.corners.copy()
        corners[:, :, _DEEP] = np.take_along_axis(self.deep, order[:, None, :], axis=2)
        meeting = np.take_along_axis(self.meeting, order, axis=1)
        return _Pieces(corners, meeting, self.left, self.vague)

    def beyond(self, none: int) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
        """What shows of the vaguest neighbour at each corner: its number (3 k,) and its share."""
        wide = borders.pair_vague(self.vague, self.owners[:, None], self.meeting[:, 1:])
        wide = np.where(self.meeting[:, 1:] == borders.FREE, 0.0, wide)[:, None, :]
        behind = self.deep[:, :, :1] - self.deep[:, :, 1:]
        with np.errstate(divide="ignore", invalid="ignore"):
            near = np.where(wide > 0, np.clip(1 - behind / wide, 0, 1), 0.0) / 2
        share = ease(near)  # the half of a smooth step that lies on this side
        which = share.argmax(2)
        rows = np.arange(len(which))[:, None]
        other = self.meeting[rows, 1 + which]
        shown = np.take_along_axis(share, which[:, :, None], axis=2)
        number = np.where((other < 0) | (other == none), NO_TERRITORY, other).astype(np.uint8)
        return number.ravel(), shown.ravel()

    def with_line(
        self, line: Line, before: NDArray[np.uint8], number: int
    ) -> tuple[_Pieces, NDArray[np.uint8]]:
        """Cut along the edges of a line, and number the pieces that lie in it."""
        pieces, on = self, before
        for other in range(1, borders.MOST):
            pieces, on = pieces.edged(line, on, number, other)
        return pieces.edged(line, on, number, None)

    def edged(
        self, line: Line, on: NDArray[np.uint8], number: int, other: int | None
    ) -> tuple[_Pieces, NDArray[np.uint8]]:
        """Cut so far from where another territory begins; None is the other side of the body."""
        if other is None:
            differs = _differs_beyond(line, self.owners)
            away = np.abs(self.corners[:, :, 0])
        else:
            of = np.where(self.left[:, None], line.of["left"], line.of["right"])
            rows = np.arange(len(of))
            here, there = of[rows, self.owners], of[rows, self.meeting[:, other]]
            differs = (here != there) & (here >= 0) & (there >= 0)
            differs &= self.meeting[:, other] >= 0
            differs &= borders.pair_vague(self.vague, self.owners, self.meeting[:, other]) == 0
            deep = np.where(differs[:, None, None], self.deep, 0)
            away = deep[:, :, 0] - deep[:, :, other]
        away = np.where(differs[:, None], away - line.wide, 1.0)
        with_away = np.concatenate([self.corners, away[:, :, None]], axis=2)
        corners, parents = _split(with_away, away)
        inside = corners[:, :, -1].mean(1) < 0
        return self._kept(parents, corners[:, :, :-1]), np.where(inside, number, on[parents])


def _longest_side(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of triangles (k, 3, c), mm."""
    points = corners[:, :, _POINT]
    sides = np.linalg.norm(points - np.roll(points, 1, axis=1), axis=2)
    longest: NDArray[np.float64] = sides.max(1)
    return longest


def _split(
    corners: NDArray[np.float64], values: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Cut triangles (k, 3, c) where a value (k, 3) is zero; also which each piece is of."""
    above = values > 0
    crossed = np.flatnonzero(above.any(1) & (values < 0).any(1))
    if not len(crossed):
        return corners, np.arange(len(corners))
    keep = np.ones(len(corners), bool)
    keep[crossed] = False
    # the corner that stands alone comes first
    alone = np.where(above[crossed].sum(1) == 1, above[crossed].argmax(1), above[crossed].argmin(1))
    turned = (alone[:, None] + np.arange(3)) % 3
    tip, second, third = (corners[crossed, turned[:, n]] for n in range(3))
    at = np.take_along_axis(values[crossed], turned, axis=1)
    first_cut = _between(tip, second, at[:, 0] / (at[:, 0] - at[:, 1]))
    last_cut = _between(tip, third, at[:, 0] / (at[:, 0] - at[:, 2]))
    parts = [
        np.stack(part, axis=1)
        for part in (
            (tip, first_cut, last_cut),
            (first_cut, second, third),
            (first_cut, third, last_cut),
        )
    ]
    parents = np.concatenate([np.flatnonzero(keep), *[crossed] * 3])
    return np.concatenate([corners[keep], *parts]), parents


def _between(
    start: NDArray[np.float64], end: NDArray[np.float64], share: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Values on the way from start to end, (n, c); what is endless at both stays so."""
    with np.errstate(invalid="ignore"):
        mixed = start + (end - start) * share[:, None]
    found: NDArray[np.float64] = np.where(np.isfinite(start), mixed, start)
    return found


def _joined(
    mesh: pv.PolyData,
    whole: NDArray[np.integer],
    corners: NDArray[np.float64],
    kinds: tuple[NDArray[np.generic], ...],
) -> pv.PolyData:
    """Whole triangles and pieces as one surface whose points each are of one kind."""
    keys = [np.repeat(kind[: len(whole)].astype(np.int64), 3) for kind in kinds]
    code = ((whole.ravel().astype(np.int64) * 256 + keys[0]) * 2 + keys[1]) * 8 + keys[2]
    _, kept, where = np.unique(code, return_index=True, return_inverse=True)
    old = whole.ravel()[kept]
    pieces = np.arange(3 * len(corners)).reshape(-1, 3) + len(kept)
    points = np.concatenate([np.asarray(mesh.points)[old], corners[:, :, _POINT].reshape(-1, 3)])
    normals = np.concatenate(
        [np.asarray(mesh["Normals"])[old], corners[:, :, _NORMAL].reshape(-1, 3)]
    )
    found: pv.PolyData = pv.PolyData.from_regular_faces(
        points, np.concatenate([where.reshape(-1, 3), pieces])
    )
    found.point_data["Normals"] = normals.astype(np.float32)
    for name, kind, key in zip((PATCH, LEFT, LINE), kinds, keys, strict=True):
        of_pieces = np.repeat(kind[len(whole) :], 3)
        found.point_data[name] = np.concatenate([key[kept], of_pieces]).astype(np.uint8)
    found.point_data.active_normals_name = "Normals"
    return found
