"""The human form that the skin is made of: its points for a sex and a physique, not yet posed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from meshes.geometry.subdivision import subdivided
from meshes.tables.physique import SEXES, Sex

if TYPE_CHECKING:
    from meshes.tables.skin import PhysiqueRow

Array = npt.NDArray[np.float64]
Faces = npt.NDArray[np.int64]

FILE = "human_form.npz"
STEP = 0.05
"""mm for each whole number of the file."""
ROUNDS = 2
"""Rounds of subdivision: quadrilaterals of about 5 mm."""
WEIGHTS = ("least", "average", "greatest")
"""Weights of the file, in its order."""


@dataclass(frozen=True)
class HumanForm:
    """Right half of a body from chest to ankle, smooth, in its own pose and size."""

    points: Array
    """(n, 3) mm, x to the left, y back, z up."""
    quads: Faces
    """(q, 4) point numbers, seen from outside."""
    hip: Array
    """(3,) mm; so are the others."""
    knee: Array
    ankle: Array
    crotch: Array
    navel: Array


def human_form(sex: Sex, physique: PhysiqueRow) -> HumanForm:
    """Give the form of a sex and a physique; all forms have the same points and quads."""
    coarse, quads, marks = _kept()
    row, end, average = (
        SEXES.index(sex),
        WEIGHTS.index(physique.towards),
        WEIGHTS.index("average"),
    )
    points, found = (
        kept[row, average] + physique.share * (kept[row, end] - kept[row, average])
        for kept in (coarse, marks)
    )
    finer, faces = _fine_half(points, quads)
    return HumanForm(finer, faces, *found)


@cache
def _kept() -> tuple[Array, Faces, Array]:
    """Points (sex, weight, n, 3), quads (q, 4) and marks (sex, weight, 5, 3) of the file, mm."""
    with (files("meshes") / "data" / FILE).open("rb") as stream, np.load(stream) as held:
        return held["points"] * STEP, held["quads"].astype(np.int64), held["marks"] * STEP


def _fine_half(points: Array, quads: Faces) -> tuple[Array, Faces]:
    """Subdivide with the other half beside it, so that the middle is smooth, and keep the half."""
    middle = points[:, 0] > -STEP / 2
    twin = np.where(middle, np.arange(len(points)), len(points) + np.cumsum(~middle) - 1)
    whole = np.vstack([points, points[~middle] * np.array([-1.0, 1.0, 1.0])])
    faces = np.vstack([quads, twin[quads][:, ::-1]])
    for _ in range(ROUNDS):
        whole, faces = subdivided(whole, faces)
    own = faces[(whole[faces, 0] < STEP / 2).all(axis=1)]
    used = np.unique(own)
    number = np.full(len(whole), -1)
    number[used] = np.arange(len(used))
    half = whole[used]
    half[half[:, 0] > -STEP / 2, 0] = 0.0
    return half, number[own]
