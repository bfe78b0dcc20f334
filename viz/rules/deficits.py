"""What the lesions of a view cause, as the reasoning has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pathways

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pathways import Deficit
    from pathways.terms import AskedGrade
    from viz.view import View


def deficit_of(view: View) -> Deficit | None:
    """Give what the lesions of `view` cause together; None when there are none."""
    return _caused_by(view, view.lesions, view.grade)


def deficit_beside(view: View) -> Deficit | None:
    """Give what the lesion that `view` sets beside them causes; None when nothing is compared.

    It is shown at its own grade (`piriformis:cut`), or at the typical one: the grade of a view
    is that of its lesions.
    """
    return _caused_by(view, view.compare, "typical")


def _caused_by(view: View, lesions: Sequence[str], grade: AskedGrade) -> Deficit | None:
    if not lesions:
        return None
    lesion = pathways.lesion(*lesions, side=view.side, grade=grade, atlas=view.atlas)
    return pathways.deficit(lesion, dermatome_map=view.dermatome_map, variants=view.variants)
