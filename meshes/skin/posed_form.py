"""The human form of a sex and a physique, standing on our bones and drawn to where they show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from scipy.ndimage import gaussian_filter1d

from meshes.geometry.sections import cross_section, ray_radii
from meshes.skin.creases import SOLE, creased
from meshes.skin.form_cover import drawn_to_places, normals
from meshes.skin.form_posing import find_pose, standing, triangles
from meshes.skin.human_form import human_form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.geometry.signed_distance import Field, Grid
    from meshes.places.limb_frames import Skeletal
    from meshes.tables.body_tables import BodyTables
    from meshes.tables.physique import Physique, Sex

Array = npt.NDArray[np.float64]
Faces = npt.NDArray[np.int64]

SECTION_STEP = 3.0  # mm between the outlines of the leg
FOOT_OF_FORM = 62.0  # mm above the ankle joint, below which the form's own foot begins
EVEN = 5.0  # steps over which the outlines are evened out, so that the leg has no ring at the ankle
ANGLES = 72
"""Rays at which an outline is measured."""


@dataclass(frozen=True)
class PosedForm:
    """Right half of trunk, thigh and leg in the pose of our bones."""

    points: Array
    """(n, 3) mm; those of the median line have x = 0."""
    quads: Faces


def posed_form(skeleton: Skeletal, sex: Sex, physique: Physique, tables: BodyTables) -> PosedForm:
    """Stand a form on bones.

    Args:
        skeleton: bones and landmarks of the right side, mm.
        sex: whose form and whose published girths.
        physique: all physiques of a sex share the pose of its average one.
        tables: those of sexes, physiques, subcutaneous places and creases.
    """
    average = human_form(sex, tables.physiques["average"])
    pose = find_pose(average, skeleton, tables.sexes[sex], tables.subcutaneous)
    row = tables.physiques[physique]
    form = average if physique == "average" else human_form(sex, row)
    points = standing(form, skeleton, pose)
    points = drawn_to_places(points, skeleton.landmarks, tables.subcutaneous, row.cover)
    outward = normals(points, form.quads)
    of_trunk_and_limb = [row for row in tables.creases if row.toward != SOLE]
    points = creased(points, outward, skeleton.landmarks, of_trunk_and_limb)
    return PosedForm(points, form.quads)


def leg_field(grid: Grid, form: PosedForm, landmarks: Mapping[str, Array]) -> Field:
    """Field (mm, outside positive, along the ray from its middle) of the leg, without ends.

    Args:
        grid: samples below the knee; near the ankle and below it the leg runs straight down.
        form: the posed form.
        landmarks: the line from knee to ankle tells leg from thigh.
    """
    levels = np.arange(grid.z.min(), grid.z.max() + SECTION_STEP, SECTION_STEP)
    lowest = landmarks["ankle_joint_centre"][2] + FOOT_OF_FORM
    faces = triangles(form.quads)
    low = form.points[:, 2] < landmarks["knee_joint_centre"][2]
    faces = faces[low[faces].all(axis=1)]
    angles = np.arange(ANGLES) * 360.0 / ANGLES
    middles, radii = [], []
    for level in np.maximum(levels, lowest):
        pieces = cross_section(form.points[:, :2], faces, form.points[:, 2] - level)
        ends = pieces.reshape(-1, 2)
        middle = (ends.min(axis=0) + ends.max(axis=0)) / 2
        middles.append(middle)
        radii.append(ray_radii(pieces - middle, angles, outermost=True))
    centres, outlines = (
        gaussian_filter1d(np.array(each), EVEN, axis=0, mode="nearest") for each in (middles, radii)
    )
    z = grid.z.ravel()
    x, y = (np.interp(z, levels, centres[:, i])[None, None] for i in (0, 1))
    right, behind = grid.x - x, grid.y - y
    turn = np.degrees(np.arctan2(behind, right)) % 360.0 * ANGLES / 360.0
    row = np.clip((z - levels[0]) / SECTION_STEP, 0, len(levels) - 1.001)[None, None]
    outline = _between(outlines, row, turn)
    result: Field = (np.hypot(right, behind) - outline).astype(np.float32)
    return result


def _between(table: Array, row: Array, column: Array) -> Array:
    """Bilinear look-up in a table whose columns go round."""
    i, j = np.floor(row).astype(int), np.floor(column).astype(int) % ANGLES
    up, on = row - i, column - np.floor(column)
    after = (j + 1) % ANGLES
    low = table[i, j] * (1 - on) + table[i, after] * on
    high = table[i + 1, j] * (1 - on) + table[i + 1, after] * on
    result: Array = low * (1 - up) + high * up
    return result
