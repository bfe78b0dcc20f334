"""What the lesions of a view show on a body: the looks of each side, and what is at their sites.

A view that compares has two, side by side in the same body.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from viz.rules import compared, sites, style
from viz.rules.deficits import deficit_beside, deficit_of
from viz.rules.part_states import acting

if TYPE_CHECKING:
    from meshes import Body
    from meshes.causes.cause import Cause
    from pathways import Deficit
    from viz.view import View

MIDLINE = "midline"


class OneOnBody(NamedTuple):
    """What a lesion causes, and the causes at its sites as far as the body has them."""

    deficit: Deficit
    causes: list[Cause]

    def is_on(self, side: str) -> bool:
        """Whether it hurts a side; what lies in the middle belongs to either."""
        return side == MIDLINE or side in self.deficit.sides


class OnBody:
    """The lesions of a view: `a` those that are selected, `b` what is set beside them."""

    def __init__(self, view: View, body: Body) -> None:
        """Work them out in the anatomy of the view's variants."""
        self.view = view
        self.a = _one(view, body, deficit_of(view))
        self.b = _one(view, body, deficit_beside(view))
        self._looks: dict[str, style.Looks] = {}

    @cached_property
    def causes(self) -> list[Cause]:
        """All that shows at the sites, what is selected first; nothing twice."""
        found = [cause for one in (self.a, self.b) if one for cause in one.causes]
        return list({cause.site: cause for cause in found}.values())

    @property
    def looked_at(self) -> list[Cause]:
        """What a camera at the site looks at: the causes of the first lesion that has any."""
        return next((one.causes for one in (self.a, self.b) if one and one.causes), [])

    def causes_on(self, side: str) -> list[Cause]:
        """Give what shows at the sites on one side."""
        here = [one for one in (self.a, self.b) if one and one.is_on(side)]
        sites_here = {cause.site for one in here for cause in one.causes}
        return [cause for cause in self.causes if cause.site in sites_here]

    def is_hurt(self, side: str) -> bool:
        """Whether a lesion is on a side."""
        return any(one is not None and one.is_on(side) for one in (self.a, self.b))

    def looks(self, side: str) -> style.Looks:
        """Give the looks of a side, `right`, `left` or `midline`."""
        if side not in self._looks:
            self._looks[side] = self._looks_of(side)
        return self._looks[side]

    def _looks_of(self, side: str) -> style.Looks:
        atlas = self.view.atlas
        a, b = (self._hurt(one, side) for one in (self.a, self.b))
        if self.b:
            return compared.looks_beside(a, b, atlas=atlas)
        if a:
            return style.looks(a.deficit, a.at_site, atlas=atlas)
        return style.Looks({}, {}, selected=self.a is not None, atlas=atlas)

    def _hurt(self, one: OneOnBody | None, side: str) -> compared.Hurt | None:
        if one is None or not one.is_on(side):
            return None
        return compared.Hurt(one.deficit, sites.part_states(one.causes, atlas=self.view.atlas))


def _one(view: View, body: Body, deficit: Deficit | None) -> OneOnBody | None:
    if deficit is None:
        return None
    return OneOnBody(deficit, sites.causes_of(acting(deficit.lesion, view.variants), body))
