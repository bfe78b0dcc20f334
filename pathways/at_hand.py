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

KEPT = 256
"""Answers of one function that an atlas keeps: visitors can ask for any anatomy, in any number."""


def atlas_at_hand(atlas: Atlas | None) -> Atlas:
    """The atlas that was given; where none was, that of the installation.

    Raises:
        TableError: a table of the installation is broken.
    """
    if atlas is not None:
        return atlas
    from pathways.library import load  # noqa: PLC0415 - the tables load on first use

    return load()


def keeping(
    most: int,
) -> Callable[
    [Callable[Concatenate[Atlas, Inputs], Result]], Callable[Concatenate[Atlas, Inputs], Result]
]:
    """What makes a function keep its answers with the atlas, the `most` that were asked for last.

    The further inputs must be hashable. Answers may hold the atlas: both are freed together.
    """

    def keeper(
        function: Callable[Concatenate[Atlas, Inputs], Result],
    ) -> Callable[Concatenate[Atlas, Inputs], Result]:
        @functools.wraps(function)
        def kept(atlas: Atlas, /, *inputs: Inputs.args, **named: Inputs.kwargs) -> Result:
            if function not in atlas.kept:
                atlas.kept[function] = functools.lru_cache(most)(functools.partial(function, atlas))
            found: Result = atlas.kept[function](*inputs, **named)
            return found

        return kept

    return keeper


def kept_with_atlas(
    function: Callable[Concatenate[Atlas, Inputs], Result],
) -> Callable[Concatenate[Atlas, Inputs], Result]:
    """A function that keeps its answers with the atlas, the `KEPT` that were asked for last."""
    return keeping(KEPT)(function)
