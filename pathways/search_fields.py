"""The words of everything that can be found, and how much each of them tells (Okapi BM25+)."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from pathways.search_words import compared, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SHORTEST = 3
"""So many letters are read as the beginning of a word."""
_K, _B, _D = 1.2, 0.7, 0.5  # of BM25+, as MiniSearch has them


def beginning(known: Iterable[str], word: str) -> Iterator[str]:
    """The words that are or, of some letters, begin with `word`."""
    return (one for one in known if one == word or (len(word) >= SHORTEST and one.startswith(word)))


class Field:
    """One field of all entries: which word stands in which entry how often."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Read the texts of the entries, one each."""
        split = [tokens(text) for text in texts]
        self.lengths = [len(set(words)) for words in split]
        self.mean = sum(self.lengths) / len(texts) if texts else 1.0
        self.found: dict[str, Counter[int]] = defaultdict(Counter)
        for number, typed in enumerate(split):
            for word in filter(None, map(compared, typed)):
                self.found[word][number] += 1

    def scores(self, word: str) -> Iterator[tuple[int, float]]:
        """The numbers of the entries that have a word, and how much it tells of each."""
        entries = self.found.get(word) or Counter()
        rare = rarity(len(self.lengths), len(entries))
        for number, often in entries.items():
            length = 1 - _B + _B * self.lengths[number] / self.mean
            yield number, rare * (_D + often * (_K + 1) / (often + _K * length))


def rarity(all_entries: int, having: int) -> float:
    """How much it tells that an entry has a word (the inverse document frequency)."""
    return math.log(1 + (all_entries - having + 0.5) / (having + 0.5))
