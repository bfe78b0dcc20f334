"""The atlas at hand: the one that a function is given, or that of the installation.

This is the only place where "none was given" becomes the tables of the installation.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from pathways.atlas import Atlas

Inputs = ParamSpec("Inputs")
Result = TypeVar("Result")


def atlas_at_hand(atlas: Atlas | None) -> Atlas:
    """The atlas that was given; where none was, that of the installation.

    Raises:
        TableError: a table of the installation is broken.
    """
    if atlas is not None:
        return atlas
    from pathways.library import load  # noqa: PLC0415 - the tables load on first use

    return load()


def kept_with_atlas(
    function: Callable[Concatenate[Atlas, Inputs], Result],
) -> Callable[Concatenate[Atlas, Inputs], Result]:
    """A function that works out each answer once per atlas; the answers live as long as the atlas.

    The further inputs must be hashable. Answers may hold the atlas: both are freed together.
    """

    @functools.wraps(function)
    def kept(atlas: Atlas, /, *inputs: Inputs.args, **named: Inputs.kwargs) -> Result:
        key = (function, inputs, *named.items())
        if key not in atlas.kept:
            atlas.kept[key] = function(atlas, *inputs, **named)
        found: Result = atlas.kept[key]
        return found

    return kept
