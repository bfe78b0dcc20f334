"""Tables: the states of many lesions at once, for those who show any of them without asking again.

What takes one nerve at one place is worked out once; its other grades follow from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pathways.at_hand import atlas_at_hand
from pathways.fibres import network
from pathways.kinship import related
from pathways.lesions import lesion
from pathways.outcomes import Amounts, judged, outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from pathways.atlas import Atlas
    from pathways.lesions import Lesion
    from pathways.outcomes import Outcome
    from pathways.strands import Column


@dataclass(frozen=True, eq=False)
class StateTable:
    """States of many lesions: L lesions, C columns.

    `codes` (L, C) index into `states.STATES`, `felt` (L, C) into `terms.FELT`; `losses` (L, C)
    and `reaches` (L, C) lie in 0..1.
    """

    ids: tuple[str, ...]
    columns: tuple[Column, ...]
    codes: NDArray[np.int8]
    felt: NDArray[np.int8]
    losses: NDArray[np.float64]
    reaches: NDArray[np.float64]


def state_table(
    ids: Iterable[str],
    dermatome_map: str = "default",
    variants: Iterable[str] = (),
    *,
    atlas: Atlas | None = None,
) -> StateTable:
    """States and losses of many lesions, each given by one id.

    Without an `atlas`, the facts are those of the installation.

    Raises:
        UnknownName: when an id, the map or a variant does not exist.
        VariantConflict: when two variants change the same thing.
    """
    atlas, wanted = atlas_at_hand(atlas), tuple(ids)
    chosen = tuple(variants)
    columns = network(dermatome_map, chosen, atlas=atlas).columns
    whole: dict[str, Outcome] = {}
    rows = [_row_of(lesion(one, atlas=atlas), dermatome_map, chosen, whole) for one in wanted]
    codes, felt, losses, reaches = (
        np.array(part).reshape(-1, len(columns)) for part in zip(*rows, strict=True)
    )
    return StateTable(wanted, columns, codes, felt, losses, reaches)


class Row(NamedTuple):
    """One row of a table (C,), as in `StateTable`."""

    codes: NDArray[np.int8]
    felt: NDArray[np.int8]
    loss: NDArray[np.float64]
    reach: NDArray[np.float64]


def _row_of(
    wanted: Lesion, dermatome_map: str, chosen: tuple[str, ...], whole: dict[str, Outcome]
) -> Row:
    """One row of a table. What takes one nerve at one place is worked out once for all grades."""
    if len(wanted.cuts) != 1 or wanted.parts[0] in atlas_at_hand(wanted.atlas).sites:
        found = outcome(wanted, dermatome_map, chosen)
        return Row(found.codes, found.felt, found.loss, found.reach)
    name = wanted.parts[0]
    if name not in whole:
        whole[name] = outcome(lesion(f"{name}:cut", atlas=wanted.atlas), dermatome_map, chosen)
    base, cut = whole[name], wanted.cuts[0]
    share = cut.caught / base.cuts[0].share
    failing = cut.lost / base.cuts[0].share
    if wanted.grades == base.lesion.grades and share == failing == 1.0:
        return Row(base.codes, base.felt, base.loss, base.reach)
    elsewhere = base.otherwise * share  # organs differ, which nobody feels
    amounts = Amounts(base.loss * failing, base.reach * share, base.otherwise * failing, elsewhere)
    kin = base.kin
    if share != 1.0:
        touched = 1.0 - share * (1.0 - base.touched)
        kin = related(base.network, wanted.cuts, touched) | (amounts.reach > 0.0)
    means = judged(base.network, wanted, kin, base.alternatives, amounts)
    return Row(means.codes, means.felt, amounts.loss, amounts.reach)
