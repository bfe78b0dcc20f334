"""An address of the page, pasted where a command of the facts takes the ids of lesions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viz.view import address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FACTS = {"lesion": "", "grade": "--grade", "side": "--side", "map": "--map", "variant": "--variant"}
"""The keys of an address that are about facts, and the options that say the same."""


def in_words(words: Iterable[str]) -> list[str]:
    """Write every address among the words of a command as ids and options; the rest stays.

    What an address says of looks (camera, layers, register) is no fact and is left out.

    Raises:
        ViewError: when an address has a key that is no part of a view.

    """
    return [said for word in words for said in (_said(word) if _is_address(word) else [word])]


def _is_address(word: str) -> bool:
    return bool(address.ADDRESS.match(word)) or word.partition("=")[0] in address.KEY_OF


def _said(pasted: str) -> Iterator[str]:
    for key, value in address.pairs_of(address.query_of(pasted) or ""):
        if key not in address.KEY_OF:
            allowed = ", ".join(address.KEY_OF)
            raise address.refused("key", key=address.quoted(key), allowed=allowed)
        option = FACTS.get(key)
        for name in filter(None, value.split(",") if option is not None else ()):
            yield f"{option}={name}" if option else name
