"""Which variants of anatomy a body is drawn in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viz.view import View


def drawn_variants(view: View) -> tuple[str, ...]:
    """Give the variants of a view, and those without which a site that is shown does not exist.

    A nerve that runs through a muscle is pressed there in that anatomy alone. Where the site whose
    place it takes is shown beside it, the body stays as the view has it.
    """
    shown = {one.partition(":")[0] for one in (*view.lesions, *view.compare)}
    needed = (
        name
        for name, row in view.facts.variants.items()
        for change in row.changes
        if change.kind == "site" and change.site in shown and change.instead_of not in shown
    )
    return tuple(dict.fromkeys((*view.variants, *needed)))
