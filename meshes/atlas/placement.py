"""Find out how an atlas lies: its unit, its axes, whether it is mirrored, and where its midline is.

It is registered on the default body bone by bone, so nothing about its axes is taken for granted.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations, product
from typing import TYPE_CHECKING

import numpy as np

from meshes.atlas.file_names import AtlasError
from meshes.atlas.fitting import Similarity, fit_similarity, sampled, spread, tree
from meshes.atlas.likeness import unlike
from meshes.bones.bone_axes import plane_of_symmetry
from meshes.geometry.surfaces import Surface

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.atlas.files import BoneAtlas

UNITS = {"millimetres": 1.0, "centimetres": 10.0, "metres": 1000.0, "inches": 25.4}
"""Units an atlas may be in, in mm."""
HUMAN = (0.7, 1.4)
"""Sizes of grown people over that of the default body, with a margin."""
ODD = 1.6
"""A bone this many times larger or smaller than the others of its atlas is no bone of it."""
MIRROR_MARGIN = 1.1
"""An atlas counts as mirrored only if that fits better by this factor."""
QUICK_POINTS, QUICK_ROUNDS, FINALISTS = 60, 4, 2


@dataclass(frozen=True)
class Placement:
    """An atlas in the body's axes, at the default body's size."""

    bones: dict[str, Surface]
    """Right and midline bones."""
    size: float
    """Its true size over the default body's."""
    unit: str
    mirrored: bool
    problems: tuple[str, ...]
    """Bones of absurd size or shape, one sentence each."""

    @property
    def words(self) -> str:
        """How the atlas was found to lie."""
        mirrored = ", mirrored (it was turned back)" if self.mirrored else ""
        return (
            f"The atlas is in {self.unit}{mirrored}; its body has {self.size:.3g} times the size "
            f"of the default one; {len(self.bones)} bones were taken from it."
        )


def placed(atlas: BoneAtlas, body: Mapping[str, Surface]) -> Placement:
    """Bring an atlas to the place of the default body.

    Args:
        atlas: Bones as they are in their files.
        body: Right and midline bones of the default body, mm.

    Raises:
        AtlasError: Its bones have no human size in any unit that is known, or none has the shape
            of the bone that its file is named after.
    """
    theirs = atlas.bones | {f"left {name}": bone for name, bone in atlas.left.items()}
    ours = {name: body[name] for name in atlas.bones}
    ours |= {f"left {name}": body[name].mirrored() for name in atlas.left}
    strange = unlike(theirs, ours)
    theirs = {name: bone for name, bone in theirs.items() if name not in strange}
    if not theirs:
        raise AtlasError("No bone of the atlas can be used. " + " ".join(strange.values()))
    usual, problems = _without_odd(theirs, ours)
    theirs = {name: bone for name, bone in theirs.items() if name in usual}
    name_of_unit = _unit(float(np.median(list(usual.values()))))
    fit = _registered(theirs, {name: ours[name] for name in theirs})
    moved = {name: _moved(bone, fit) for name, bone in theirs.items()}
    return Placement(
        _right_ones(_centred(moved)),
        UNITS[name_of_unit] / fit.scale,
        name_of_unit,
        fit.mirrors,
        (*strange.values(), *problems),
    )


def _without_odd(
    theirs: Mapping[str, Surface], ours: Mapping[str, Surface]
) -> tuple[dict[str, float], list[str]]:
    """Size of each bone over ours, and sentences on those that are left out."""
    ratio = {name: spread(bone)[1] / spread(ours[name])[1] for name, bone in theirs.items()}
    middle = float(np.median(list(ratio.values())))
    usual = {name: r for name, r in ratio.items() if 1 / ODD < r / middle < ODD}
    problems = [
        f"{name} is left out: it is {r / middle:.2g} times as large as the other bones make it."
        for name, r in ratio.items()
        if name not in usual
    ]
    return usual, problems


def _unit(ratio: float) -> str:
    for name, length in UNITS.items():
        if HUMAN[0] < ratio * length < HUMAN[1]:
            return name
    raise AtlasError(
        f"The bones are {ratio:.3g} times as large as the default body's, which is no human size "
        f"in {', '.join(UNITS)}."
    )


def _registered(theirs: Mapping[str, Surface], ours: Mapping[str, Surface]) -> Similarity:
    """The best of all 48 ways to lay the main axes of an atlas on those of the body."""
    quick, known = (
        {name: sampled(bone, QUICK_POINTS) for name, bone in bones.items()}
        for bones in (theirs, ours)
    )
    trees = {name: tree(bone) for name, bone in ours.items()}
    starts = _starts(np.vstack(list(quick.values())), np.vstack(list(known.values())))
    tried = [fit_similarity(quick, trees, start, QUICK_ROUNDS) for start in starts]
    tried.sort(key=lambda found: found[1])
    fine = {name: sampled(bone) for name, bone in theirs.items()}
    best = []
    for mirrors in (False, True):
        alike = [fit for fit, _ in tried if fit.mirrors == mirrors][:FINALISTS]
        found = [fit_similarity(fine, trees, fit) for fit in alike]
        best.append(min(found, key=lambda pair: pair[1]))
    upright, mirrored = best
    return mirrored[0] if mirrored[1] * MIRROR_MARGIN < upright[1] else upright[0]


def _starts(theirs: np.ndarray, ours: np.ndarray) -> list[Similarity]:
    axes, sizes, middles = [], [], []
    for points in (theirs, ours):
        middle = points.mean(axis=0)
        _, lengths, directions = np.linalg.svd(points - middle, full_matrices=False)
        axes.append(directions)
        sizes.append(np.linalg.norm(lengths) / np.sqrt(len(points)))
        middles.append(middle)
    scale = float(sizes[1] / sizes[0])
    starts = []
    for order in permutations(range(3)):
        for signs in product((1.0, -1.0), repeat=3):
            turn = axes[1][list(order)].T @ np.diag(signs) @ axes[0]
            starts.append(Similarity(scale, turn, middles[1] - scale * turn @ middles[0]))
    return starts


def _moved(bone: Surface, fit: Similarity) -> Surface:
    faces = bone.faces[:, ::-1] if fit.mirrors else bone.faces
    return Surface(fit.points(bone.points), faces)


def _centred(bones: dict[str, Surface]) -> dict[str, Surface]:
    """Bring the plane of symmetry of paired and midline bones to X = 0, if there are any."""
    names = [n for n in bones if f"left {n}" in bones or n.startswith(("vertebra", "sacrum"))]
    names += [f"left {name}" for name in names if f"left {name}" in bones]
    if not names:
        return bones
    points = np.vstack([sampled(bones[name], 1000) for name in names])
    frame, on_plane = plane_of_symmetry(points, 0.0, rounds=30)
    middle = points.mean(axis=0)
    aside = -(frame @ on_plane)[0] * np.array([1.0, 0.0, 0.0])
    back = middle * (0, 1, 1) - frame @ middle * (0, 1, 1)
    return {name: bone.moved(frame, aside + back) for name, bone in bones.items()}


def _right_ones(bones: dict[str, Surface]) -> dict[str, Surface]:
    """Right and midline bones; a left one stands in, mirrored, for a right one that is missing."""
    left = {name.partition(" ")[2]: b for name, b in bones.items() if name.startswith("left ")}
    own = {name: bone for name, bone in bones.items() if not name.startswith("left ")}
    return {name: bone.mirrored() for name, bone in left.items()} | own
