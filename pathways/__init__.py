"""Pathways: the facts of the lumbosacral nerves, and what a lesion of them causes.

    >>> import pathways
    >>> found = pathways.deficit(pathways.lesion("S1"))
    >>> found.heel["lateral"].state
    'numb'

Names load when they are first used, so that the import itself costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathways.atlas import Atlas as Atlas
    from pathways.deficits import Deficit as Deficit
    from pathways.deficits import deficit as deficit
    from pathways.dermatomes import Agreement as Agreement
    from pathways.dermatomes import SkinBranch as SkinBranch
    from pathways.dermatomes import agreed_root as agreed_root
    from pathways.dermatomes import agreement as agreement
    from pathways.dermatomes import compared_maps as compared_maps
    from pathways.dermatomes import composition as composition
    from pathways.dermatomes import key_point_roots as key_point_roots
    from pathways.dermatomes import roots_on as roots_on
    from pathways.dermatomes import skin_branches as skin_branches
    from pathways.effects import Effect as Effect
    from pathways.effects import Segment as Segment
    from pathways.errors import TableError as TableError
    from pathways.fibres import Network as Network
    from pathways.fibres import network as network
    from pathways.find.compare import Comparison as Comparison
    from pathways.find.compare import compare as compare
    from pathways.find.confusion import confusion as confusion
    from pathways.find.documents import FindingsError as FindingsError
    from pathways.find.ranking import Ranking as Ranking
    from pathways.find.ranking import localise as localise
    from pathways.lesions import Cut as Cut
    from pathways.lesions import Lesion as Lesion
    from pathways.lesions import lesion as lesion
    from pathways.lesions import segments as segments
    from pathways.lesions import selectable as selectable
    from pathways.library import faults as faults
    from pathways.library import load as load
    from pathways.library import load_from as load_from
    from pathways.library import load_over as load_over
    from pathways.names import UnknownName as UnknownName
    from pathways.names import nearest as nearest
    from pathways.searching import search as search
    from pathways.spared import Spared as Spared
    from pathways.state_tables import StateTable as StateTable
    from pathways.state_tables import state_table as state_table
    from pathways.states import STATES as STATES
    from pathways.states import state_word as state_word
    from pathways.variants import VariantConflict as VariantConflict

_HOME = {
    "Agreement": "dermatomes",
    "Atlas": "atlas",
    "Comparison": "find.compare",
    "Cut": "lesions",
    "Deficit": "deficits",
    "Effect": "effects",
    "FindingsError": "find.documents",
    "Lesion": "lesions",
    "Network": "fibres",
    "Ranking": "find.ranking",
    "STATES": "states",
    "SkinBranch": "dermatomes",
    "Segment": "effects",
    "Spared": "spared",
    "StateTable": "state_tables",
    "TableError": "errors",
    "UnknownName": "names",
    "VariantConflict": "variants",
    "agreed_root": "dermatomes",
    "agreement": "dermatomes",
    "compare": "find.compare",
    "compared_maps": "dermatomes",
    "composition": "dermatomes",
    "confusion": "find.confusion",
    "deficit": "deficits",
    "key_point_roots": "dermatomes",
    "faults": "library",
    "lesion": "lesions",
    "load": "library",
    "localise": "find.ranking",
    "load_from": "library",
    "load_over": "library",
    "nearest": "names",
    "network": "fibres",
    "roots_on": "dermatomes",
    "search": "searching",
    "segments": "lesions",
    "selectable": "lesions",
    "skin_branches": "dermatomes",
    "state_table": "state_tables",
    "state_word": "states",
}

__all__ = sorted(_HOME)  # noqa: PLE0605 - a sorted list of the names above


def __getattr__(name: str) -> Any:  # noqa: ANN401 - any public name
    """Fetch a public name from the module that defines it, on first use."""
    if name not in _HOME:
        raise AttributeError(f"module 'pathways' has no attribute {name!r}")
    found = getattr(importlib.import_module(f"pathways.{_HOME[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Public names, loaded or not."""
    return sorted(_HOME)
