"""Vertebrae and sacrum of an atlas, with the frames, plates and passages that landmarks need.

The default vertebra is fitted to the atlas's and carries its frame and its plates over. Discs are
drawn anew between the plates. A vertebra that is missing goes where its nearest neighbour has gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from meshes.atlas.fitting import SagittalFit, fit_sagittal, sampled, tree
from meshes.bones.bone_fields import grid_round, symmetric_field, symmetric_surface
from meshes.bones.discs import Plate, build_disc
from meshes.bones.sacral_places import FrontArc, SacralForamen
from meshes.bones.sacrum import CarvedSacrum, Passages, carved_at
from meshes.bones.spine import Spine, VertebraFrame
from meshes.bones.vertebrae import TRIANGLES
from meshes.geometry.surfaces import Surface
from meshes.tables.bones import DISCS, LEVELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.bones.assembly import Assembly

SPACING = 0.9
"""Grid spacing (mm) on which a vertebra is made symmetric."""
BLUR = 0.8
"""Smoothing of its voxels, in grid steps; more would close the facet joints."""
MARGIN = 4.0
ACROSS = ("width", "pedicle_width", "canal_width")
"""Sizes of a vertebra from side to side."""


def carried_spine(default: Assembly, given: Mapping[str, Surface], pelvis: SagittalFit) -> Spine:
    """Give T12 to L5 with their frames, plates and discs.

    Args:
        default: The default body.
        given: Bones of the atlas, in the place of the default's.
        pelvis: How the pelvis was moved; the spine goes with it if the atlas has no vertebra.
    """
    own = {
        level: _symmetric(given[f"vertebra_{level}"])
        for level in LEVELS
        if f"vertebra_{level}" in given
    }
    ours = {level: default.bones[f"vertebra_{level}"] for level in LEVELS}
    fits = {
        level: fit_sagittal({level: sampled(ours[level])}, {level: tree(bone)})
        for level, bone in own.items()
    }
    fits = {level: _of_nearest(level, fits) or pelvis for level in LEVELS}
    sacral = _sacral_fit(default, given, pelvis)
    below = dict(zip(DISCS, [*(fits[level] for level in LEVELS[1:]), sacral], strict=True))
    above = dict(zip(DISCS, (fits[level] for level in LEVELS), strict=True))
    plates = {
        disc: (_plate(low, below[disc]), _plate(high, above[disc]))
        for disc, (low, high) in default.spine.plates.items()
    }
    return Spine(
        vertebrae={
            level: own[level]
            if level in own
            else Surface(fits[level].points(ours[level].points), ours[level].faces)
            for level in LEVELS
        },
        discs={disc: build_disc(*pair) for disc, pair in plates.items()},
        frames={level: _frame(default.spine.frames[level], fits[level]) for level in LEVELS},
        plates=plates,
    )


def carried_sacrum(
    default: Assembly, given: Mapping[str, Surface], pelvis: SagittalFit
) -> tuple[CarvedSacrum, SagittalFit]:
    """Give the sacrum with its passages, and how the default's was moved to it."""
    fit, made = _sacral_fit(default, given, pelvis), default.sacrum
    arc = made.front
    points = fit.points(np.column_stack([np.zeros(len(arc.places)), arc.places]))
    front = FrontArc(points[:, 1:], arc.along * fit.scale)
    foramina = {
        root: SacralForamen(
            fit.points(hole.inside), fit.points(hole.anterior), fit.points(hole.posterior)
        )
        for root, hole in made.foramina.items()
    }
    canal = fit.points(made.canal)
    if "sacrum" in given:
        return carved_at(given["sacrum"], Passages(front, canal, foramina)), fit
    bone = default.bones["sacrum"]
    return CarvedSacrum(Surface(fit.points(bone.points), bone.faces), front, canal, foramina), fit


def _sacral_fit(
    default: Assembly, given: Mapping[str, Surface], pelvis: SagittalFit
) -> SagittalFit:
    if "sacrum" not in given:
        return pelvis
    return fit_sagittal(
        {"sacrum": sampled(default.bones["sacrum"])},
        {"sacrum": tree(given["sacrum"])},
    )


def _symmetric(vertebra: Surface) -> Surface:
    centred = vertebra.shifted(np.array([-vertebra.points[:, 0].mean(), 0.0, 0.0]))
    grid = grid_round(centred, SPACING, MARGIN)
    return symmetric_surface(symmetric_field(centred, grid, BLUR), grid, TRIANGLES)


def _of_nearest(level: str, fits: Mapping[str, SagittalFit]) -> SagittalFit | None:
    place = LEVELS.index(level)
    known = sorted(fits, key=lambda other: abs(LEVELS.index(other) - place))
    return fits[known[0]] if known else None


def _frame(frame: VertebraFrame, fit: SagittalFit) -> VertebraFrame:
    sizes = {
        name: value * (fit.width if name in ACROSS else fit.scale) for name, value in frame.size
    }
    size = frame.size.model_copy(update=sizes)
    return VertebraFrame(fit.points(frame.centre), fit.turn @ frame.turn, size)


def _plate(plate: Plate, fit: SagittalFit) -> Plate:
    return Plate(
        fit.points(plate.centre),
        plate.tilt + fit.degrees,
        plate.width * fit.width,
        plate.depth * fit.scale,
    )
