"""What a part is called where it is named on the body; `part_names.ts` says the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pathways.at_hand import atlas_at_hand
from viz.rules.part_names import kind_of, structure_of

if TYPE_CHECKING:
    from pathways import Atlas

LABELLED = frozenset(
    [
        *("nerve", "ganglion", "muscle", "tendon", "bone", "disc"),
        *("ligament", "vessel", "deep", "dura", "cord"),
    ]
)
"""Kinds of parts that are named where they are in sight."""

_BRACKET = re.compile(r" \(.*\)$")
_PLAIN = re.compile(r"^disc:|^bone:vertebra_")
"""Parts whose own names patients know."""


def label_name(part: str, register: str, *, atlas: Atlas | None = None) -> str:
    """Name a part on the body; empty for one that has no name there, or no plain one for patients.

    Args:
        part: as the body names it, `kind:structure`.
        register: the language of the words.
        atlas: the facts; those of the installation when None.

    """
    kind, structure = kind_of(part), structure_of(part).partition("@")[0]
    if kind not in LABELLED:
        return ""
    facts = atlas_at_hand(atlas)
    row = _row(kind, structure, facts)
    name = _BRACKET.sub("", getattr(row, "name", "") or _words(kind, structure))
    if register != "patient":
        return name
    if kind == "tendon":  # patients know it as the deep structure that it is
        row = facts.deep.get(structure)
    plain = getattr(row, "patient_name", "") or (name if _PLAIN.match(part) else "")
    return plain[:1].upper() + plain[1:]


def _row(kind: str, structure: str, atlas: Atlas) -> object:
    """Give the row that names a structure, or None."""
    if kind == "nerve":
        return atlas.nerves.get(structure) or atlas.roots.get(structure)
    tables = {"ganglion": atlas.roots, "muscle": atlas.muscles, "deep": atlas.deep}
    return tables.get(kind, {}).get(structure)


def _words(kind: str, structure: str) -> str:
    """Put an id into words."""
    if kind == "disc":
        return f"{structure.replace('_', '/', 1)} disc"
    if structure.startswith("vertebra_"):
        return f"{structure.removeprefix('vertebra_')} vertebra"
    words = structure.replace("_", " ")
    tendon = " tendon" if kind == "tendon" and not structure.endswith("tendon") else ""
    return words[:1].upper() + words[1:] + tendon
