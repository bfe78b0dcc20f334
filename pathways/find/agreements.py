"""Agreements: how far two examiners agree on a question, and what cannot be elicited in health."""

from __future__ import annotations

from fnmatch import fnmatchcase
from types import MappingProxyType
from typing import TYPE_CHECKING

from pathways.at_hand import kept_with_atlas
from pathways.find.questions import questions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways.atlas import Atlas
    from pathways.finding_tables import Agreement

UNKNOWN = 0.5
"""The agreement on a question of which no row of agreements.toml speaks."""


@kept_with_atlas
def agreements(atlas: Atlas) -> Mapping[str, float]:
    """How far two examiners agree (0..1) on every question, by its name."""
    rows = {of: _row(atlas, of) for of in questions(atlas)}
    found = {of: row.agreement if row else UNKNOWN for of, row in rows.items()}
    return MappingProxyType(found)


def unelicited(atlas: Atlas, of: str) -> float:
    """How often (0..1) a healthy person does not show what a question asks for."""
    row = _row(atlas, of)
    return row.unelicited if row else 0.0


def _row(atlas: Atlas, of: str) -> Agreement | None:
    """The first row that speaks of a question."""
    fits = (r for r in atlas.agreements.values() if any(fnmatchcase(of, one) for one in r.of))
    return next(fits, None)
