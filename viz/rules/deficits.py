"""What the lesions of a view cause, as the reasoning has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pathways

if TYPE_CHECKING:
    from pathways import Deficit
    from viz.view import View


def deficit_of(view: View) -> Deficit | None:
    """Give what the lesions of `view` cause together; None when there are none."""
    if not view.lesions:
        return None
    lesion = pathways.lesion(*view.lesions, side=view.side, grade=view.grade, atlas=view.atlas)
    return pathways.deficit(lesion, dermatome_map=view.dermatome_map, variants=view.variants)
