"""Remarks on a lesion as a whole: what no single target can say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.explanations import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pathways.outcomes import Outcome


def notes_on(found: Outcome) -> tuple[str, ...]:
    """Sentences on local pain, nerve conduction, the dermatome map and bilateral sites."""
    return tuple(_notes(found))


def _notes(found: Outcome) -> Iterator[str]:
    atlas = found.atlas
    for part in found.lesion.parts:
        site = atlas.sites.get(part)
        if site and site.no_path_because:
            yield f"No nerve is lit: {site.no_path_because}."
    cut_roots = [cut for cut in found.cuts if cut.nerve in atlas.roots]
    before = [c for c in cut_roots if c.position < atlas.roots[c.nerve].preganglionic_below]
    if before and len(before) == len(found.cuts):
        yield (
            f"The lesion lies before the ganglion of {listed(c.nerve for c in before)}: "
            "the sensory nerve action potentials stay normal."
        )
    uncounted = [
        other.variant
        for other, moves in zip(found.alternatives, found.crossing, strict=True)
        if atlas.variants[other.variant].frequency_high is None and moves.any()
    ]
    if uncounted:
        names = listed(atlas.variants[name].name for name in uncounted)
        frequency = atlas.variants[uncounted[0]].frequency
        yield f"Another anatomy would move the whole picture: {names} ({frequency})."
    for territory, root, _ in found.network.tree.unreachable:
        yield (
            f"{atlas.maps[found.dermatome_map].name} draws {root} on {atlas.skin[territory].name}, "
            f"but no nerve brings {root} there; that share is left out."
        )
