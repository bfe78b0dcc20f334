"""The tables that are searched, and the rows of what people say in place of their words."""

from __future__ import annotations

from pathways.fields import Remark, Texts
from pathways.tables import Row

TABLES = {
    "roots": "root",
    "nerves": "nerve",
    "sites": "site",
    "conditions": "condition",
    "skin": "skin",
    "deep": "deep",
    "muscles": "muscle",
    "reflexes": "reflex",
    "tests": "test",
    "maps": "map",
    "variants": "variant",
}
"""The tables whose rows are found, and the kind of each."""


class Asked(Row):
    """Words that people type, and what they are answered with, the first thing first.

    `finds` are entries of the search by kind and id. `flag` is the urgent sign of `evidence.toml`
    that is spoken of: its words count as well, and they are heard in whatever else is typed.
    `named` is False where the sources have no such thing (a medicine by its name): then the
    answer is what comes nearest, and is said to be; where nothing does, there is none.
    `alone` is True of words that many things have (a reflex, the heel): they are answered so only
    where nothing else is typed.
    """

    words: Texts = ()
    finds: Texts = ()
    flag: Remark = ""
    named: bool = True
    alone: bool = False
