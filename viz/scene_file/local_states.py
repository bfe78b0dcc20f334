"""What shows beside the losses: sore spots, what presses, what gives way, for every state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pathways.at_hand import atlas_at_hand
from viz.rules import sites
from viz.rules.part_states import acting, local_states, part_effects
from viz.scene_file import states

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from pathways import Atlas, Deficit, Lesion
    from viz.rules.sites import SiteRecord
    from viz.scene_file.schema import LocalStates


def of_table(
    cells: NDArray[np.uint8],
    variants: Iterable[str],
    records: Mapping[str, SiteRecord],
    *,
    atlas: Atlas | None = None,
) -> dict[str, LocalStates]:
    """Say it for the states of one table that may have anything to show.

    Args:
        cells: the table, (states, targets, 2), as `viz.scene_file.states.table` gives it.
        variants: the variants of anatomy that it holds for.
        records: what is at each site of the body, as `viz.rules.sites.record` gives it.
        atlas: the facts; None is those of the installation.

    """
    targets = states.targets(atlas)
    known = atlas_at_hand(atlas).sites
    found: dict[str, LocalStates] = {}
    for lesion, row in zip(states.lesions(atlas), cells, strict=True):
        here = acting(lesion, variants, atlas=atlas)
        if here.pain or any(part in known for part in here.parts):
            codes = zip(targets, row[:, 0].tolist(), strict=True)
            effects = {target: states.unpacked(code)[0] for target, code in codes if code}
            found[lesion.id] = _entry(here, effects, records)
    return found


def of_deficit(deficit: Deficit, records: Mapping[str, SiteRecord]) -> LocalStates:
    """Say it for one deficit; several lesions may be in it."""
    here = acting(deficit.lesion, deficit.variants, atlas=deficit.atlas)
    return _entry(here, part_effects(deficit), records)


def _entry(
    lesion: Lesion, effects: Mapping[str, str], records: Mapping[str, SiteRecord]
) -> LocalStates:
    here = [name for name in lesion.parts if name in records]
    shown = sites.shown_at(records[name] for name in here)
    entry: LocalStates = {}
    if found := local_states(effects, lesion, shown):
        entry["states"] = found
    if gone := sorted({part for name in here for part in records[name]["replaces"]}):
        entry["gone"] = gone
    if here:
        entry["sites"] = here
    return entry
