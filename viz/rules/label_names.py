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

_TOES = ("great toe", "second toe", "third toe", "fourth toe", "little toe")
_RAYS = ("First", "Second", "Third", "Fourth", "Fifth")
_LEVELS = ("T12_L1", "L1_2", "L2_3", "L3_4", "L4_5", "L5_S1")
OWN_NAMES = {
    "bone:hip": "Hip bone",
    "bone:rib_12": "Twelfth rib",
    **{f"bone:sesamoid_{side}": f"{side.capitalize()} sesamoid" for side in ("medial", "lateral")},
    **{
        f"bone:cuneiform_{which}": f"{which.capitalize()} cuneiform"
        for which in ("medial", "intermediate", "lateral")
    },
    **{f"bone:metatarsal_{n}": f"{ray} metatarsal" for n, ray in enumerate(_RAYS, 1)},
    **{
        f"bone:phalanx_{which}_{n}": f"{which.capitalize()} phalanx of {toe}"
        for which in ("proximal", "middle", "distal")
        for n, toe in enumerate(_TOES, 1)
        if which != "middle" or n > 1
    },
    **{
        f"ligament:ligamentum_flavum_{level}": f"Ligamentum flavum {level.replace('_', '/')}"
        for level in _LEVELS
    },
    "tendon:biceps_femoris_long_head": "Tendon of long head of biceps femoris",
}
"""Names of parts that no table names and whose ids are not their terms.

The terms of Terminologia Anatomica in English; a great toe has no middle phalanx.
"""

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
    if own := OWN_NAMES.get(f"{kind}:{structure}"):
        return own
    if kind == "disc":
        return f"{structure.replace('_', '/', 1)} disc"
    if structure.startswith("vertebra_"):
        return f"{structure.removeprefix('vertebra_')} vertebra"
    words = structure.replace("_", " ")
    tendon = " tendon" if kind == "tendon" and not structure.endswith("tendon") else ""
    return words[:1].upper() + words[1:] + tendon
