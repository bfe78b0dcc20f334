"""Checks of the variants of anatomy: what they change must be possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.errors import TableError
from pathways.tree_checks import ancestors, roots_of_nerves
from pathways.variant_tables import Reattach, Resplit, Resupply, SiteSwap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.atlas import Atlas
    from pathways.variant_tables import Change, Variant

FILE = "variants.toml"


def variant_faults(atlas: Atlas) -> Iterator[TableError]:
    """Frequencies out of order, two changes of one thing, and changes that cannot be made."""
    for row in atlas.variants.values():
        yield from _frequencies(row)
        subjects = [_subject(change) for change in row.changes]
        for at, change in enumerate(row.changes):
            if subjects[at] in subjects[:at]:
                allowed = "one change of each nerve, site or level"
                yield TableError(FILE, row.id, f"changes.{at}", subjects[at], allowed)
            if isinstance(change, Reattach):
                yield from _reattached(atlas, row.id, at, change)
            elif isinstance(change, Resplit):
                yield from _resplit(atlas, row.id, at, change)
            elif isinstance(change, Resupply):
                yield from _resupplied(atlas, row.id, at, change)
            elif isinstance(change, SiteSwap) and change.site == change.instead_of:
                allowed = f"another site than {change.site}"
                yield TableError(FILE, row.id, f"changes.{at}.instead_of", change.site, allowed)


def _frequencies(row: Variant) -> Iterator[TableError]:
    low, high = row.frequency_low, row.frequency_high
    if (low is None) != (high is None):
        field = "frequency_low" if low is None else "frequency_high"
        yield TableError(FILE, row.id, field, "nothing", "both bounds of a frequency, or none")
    elif low is not None and high is not None and low > high:
        yield TableError(FILE, row.id, "frequency_low", low, f"no more than the high one, {high:g}")


def _subject(change: Change) -> str:
    """What a change is about: a nerve, a site or the level of the plexuses."""
    if isinstance(change, Reattach | Resplit):
        return change.nerve
    if isinstance(change, Resupply):
        return change.target
    return change.instead_of if isinstance(change, SiteSwap) else "levels"


def _reattached(atlas: Atlas, row: str, at: int, change: Reattach) -> Iterator[TableError]:
    """The new parent lies above the nerve and carries its roots."""
    field = f"changes.{at}.parent"
    if change.nerve in {change.parent, *ancestors(atlas, change.parent)}:
        allowed = f"a nerve that does not itself come from {change.nerve}"
        yield TableError(FILE, row, field, change.parent, allowed)
        return
    reach = roots_of_nerves(atlas)
    wanted, carried = reach.get(change.nerve), reach.get(change.parent)
    if wanted and carried is not None and not wanted <= carried:
        allowed = f"a nerve that carries {', '.join(sorted(wanted))}"
        yield TableError(FILE, row, field, change.parent, allowed)


def _resupplied(atlas: Atlas, row: str, at: int, change: Resupply) -> Iterator[TableError]:
    """The other nerve carries the roots of the patch."""
    patch, carried = atlas.skin.get(change.target), roots_of_nerves(atlas).get(change.nerve)
    if patch and carried is not None and not patch.roots.keys() <= carried:
        allowed = f"a nerve that carries {', '.join(patch.roots)}"
        yield TableError(FILE, row, f"changes.{at}.nerve", change.nerve, allowed)


def _resplit(atlas: Atlas, row: str, at: int, change: Resplit) -> Iterator[TableError]:
    """The shares are those of the nerve's own parents, and each root still comes by one of them."""
    if change.nerve not in atlas.nerves:
        return
    parents = atlas.nerves[change.nerve].parents
    names = [parent.nerve for parent in parents]
    for name in change.split.keys() & atlas.tree:
        if name not in names:
            allowed = f"a parent of {change.nerve}: {', '.join(names)}"
            yield TableError(FILE, row, f"changes.{at}.split", name, allowed)
    kept = {root for p in parents if change.split.get(p.nerve, p.split) > 0.0 for root in p.roots}
    lost = sorted({root for parent in parents for root in parent.roots} - kept)
    if lost:
        allowed = f"a share above 0 on a way that brings {', '.join(lost)}"
        yield TableError(FILE, row, f"changes.{at}.split", change.split, allowed)
