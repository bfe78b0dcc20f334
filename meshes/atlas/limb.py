"""Bones of the limb: those of an atlas as they are, the others fitted segment by segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial.transform import Rotation

from meshes.atlas.fitting import (
    SagittalFit,
    Similarity,
    fit_similarity,
    middle,
    sampled,
    spread,
    tree,
)
from meshes.bones.bone_axes import ankle_centre, femoral_head, knee_centre
from meshes.geometry.surfaces import Surface

if TYPE_CHECKING:
    from collections.abc import Mapping

SEGMENTS = (
    ("femur", "patella"),
    ("tibia", "fibula"),
    ("talus", "calcaneus", "navicular", "cuboid", "cuneiform", "metatarsal", "phalanx"),
)
"""Bones or families of bones that move together, from the hip downwards."""

Bones = dict[str, Surface]


def fitted_limb(
    default: Mapping[str, Surface], given: Mapping[str, Surface], pelvis: SagittalFit
) -> Bones:
    """Give all bones from the femur down.

    A segment of which the atlas has a bone is fitted to it. One of which it has none is stretched
    between the joints to which its neighbours have moved.

    Args:
        default: Bones of the default body.
        given: Bones of the atlas, in the place of the default's.
        pelvis: How the default pelvis was moved.
    """
    joints = _joints(default)
    segments = [_members(default, families) for families in SEGMENTS]
    fits = [_fit(default, given, members) for members in segments]
    hip = pelvis.points(joints[0])
    shift = hip - fits[0].points(joints[0]) if fits[0] and "hip" not in given else np.zeros(3)
    fits = [fit and Similarity(fit.scale, fit.turn, fit.shift + shift) for fit in fits]
    targets = _targets(joints, fits, hip)
    bones: Bones = {}
    for number, members in enumerate(segments):
        fit = fits[number] or _between(joints[number : number + 2], targets[number : number + 2])
        for name in members:
            if name in given:
                bones[name] = given[name].shifted(shift)
            else:
                bones[name] = Surface(fit.points(default[name].points), default[name].faces)
    return bones


def _joints(bones: Mapping[str, Surface]) -> list[np.ndarray]:
    """Centres (3,) of hip, knee and ankle."""
    ankle = ankle_centre(bones["tibia"], bones["fibula"])
    return [femoral_head(bones["femur"]).centre, knee_centre(bones["femur"]), ankle]


def _members(bones: Mapping[str, Surface], families: tuple[str, ...]) -> list[str]:
    return [name for name in bones if name.startswith(families)]


def _fit(
    default: Mapping[str, Surface], given: Mapping[str, Surface], members: list[str]
) -> Similarity | None:
    names = [name for name in members if name in given]
    if not names:
        return None
    ours = {name: sampled(default[name]) for name in names}
    theirs = {name: tree(given[name]) for name in names}
    scale = float(np.mean([spread(given[name])[1] / spread(default[name])[1] for name in names]))
    shift = np.mean(
        [middle(theirs[name].data) - scale * middle(ours[name]) for name in names], axis=0
    )
    return fit_similarity(ours, theirs, Similarity(scale, np.eye(3), shift))[0]


def _targets(
    joints: list[np.ndarray], fits: list[Similarity | None], hip: np.ndarray
) -> list[np.ndarray | None]:
    """Where hip, knee and ankle have gone; None where neither neighbour was fitted."""
    targets: list[np.ndarray | None] = [hip]
    for number in (1, 2):
        beside = fits[number - 1] or fits[number]
        targets.append(beside.points(joints[number]) if beside else None)
    return targets


def _between(joints: list[np.ndarray], targets: list[np.ndarray | None]) -> Similarity:
    """Bring a segment's joints to their targets; a joint without one follows the other."""
    known = [(joint, goal) for joint, goal in zip(joints, targets, strict=True) if goal is not None]
    if len(known) < 2:
        shift = known[0][1] - known[0][0] if known else np.zeros(3)
        return Similarity(1.0, np.eye(3), shift)
    (start, goal), (end, end_goal) = known
    before, after = end - start, end_goal - goal
    scale = float(np.linalg.norm(after) / np.linalg.norm(before))
    turn = Rotation.align_vectors(after[None], before[None])[0].as_matrix()
    return Similarity(scale, turn, goal - scale * turn @ start)
