"""The vertebral canal of each sex: of a woman it is wider, for her size, than a man's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from meshes.bones.shape_modes import displacement
from meshes.choice.body_choice import DEFAULT
from meshes.tables.bones import LEVELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meshes.tables.body_tables import BodyTables
    from meshes.tables.physique import Sex
    from meshes.tables.sexes import SexRow
    from meshes.tables.vertebra_shapes import VertebraShape

ENDS: Final = (LEVELS.index("L1"), LEVELS.index("L5"))
"""Levels at which the table of the sexes has the canal's width."""
ARCH: Final = (
    "pedicle",
    "transverse_process",
    "accessory_process",
    "superior_articular_process",
    "mamillary_process",
    "inferior_articular_process",
    "lamina",
)
"""Processes that stand beside the canal, and lie farther aside where it is wider."""


def with_canal_of(sex: Sex, tables: BodyTables) -> BodyTables:
    """Give tables in which vertebral canal and arch are as wide as those of a sex.

    Sizes of vertebrae are those of the default sex. The bodies, on whose plates the discs lie, and
    the thickness of the processes stay; the arch stands farther aside as the canal is wider.

    Args:
        sex: whose canal is wanted.
        tables: canals of both sexes, sizes and shapes of the vertebrae.
    """
    if sex == DEFAULT.sex:
        return tables
    wider = _wider(tables.sexes[sex], tables.sexes[DEFAULT.sex])
    sizes, shapes = dict(tables.vertebrae), dict(tables.vertebra_shapes)
    for level, share in wider.items():
        half = sizes[level].canal_width / 2
        sizes[level] = sizes[level].model_copy(update={"canal_width": 2 * share * half})
        shapes[level] = _arch_aside(shapes[level], half, (share - 1) * half)
    return replace(tables, vertebrae=sizes, vertebra_shapes=shapes)


def _wider(row: SexRow, default: SexRow) -> Mapping[str, float]:
    """How wide the canal is over that of the default sex at one size of body, level by level."""
    own, other = (np.array([sizes.L1.mm, sizes.L5.mm]) for sizes in (row.canal, default.canal))
    differing = displacement(DEFAULT.shape, row)
    share = own / other / (differing.size if differing else 1.0)
    return dict(zip(LEVELS, np.interp(range(len(LEVELS)), ENDS, share).tolist(), strict=True))


def _arch_aside(shape: VertebraShape, half: float, way: float) -> VertebraShape:
    """The shape with its arch (mm) farther aside, beyond half a canal's width (mm) by all of it."""

    def aside(place: tuple[float, float, float]) -> tuple[float, float, float]:
        x, y, z = place
        return x + way * min(x / half, 1.0), y, z

    changed: dict[str, object] = {}
    for name in ARCH:
        rod = getattr(shape, name)
        changed[name] = rod.model_copy(update={"root": aside(rod.root), "tip": aside(rod.tip)})
    facet = shape.superior_facet
    changed["superior_facet"] = facet.model_copy(
        update={"lower": aside(facet.lower), "upper": aside(facet.upper)}
    )
    return shape.model_copy(update=changed)
