"""The rows of what people say in place of the words of the tables."""

from __future__ import annotations

from pathways.fields import Remark, Texts
from pathways.tables import Row


class Asked(Row):
    """Words that people type, and what they are answered with, the first thing first.

    `finds` are entries of the search by kind and id. `flag` is the urgent sign of `evidence.toml`
    that is spoken of: its words count as well, and they are heard in whatever else is typed.
    `named` is False where the sources have no such thing (a medicine by its name): then the
    answer is what comes nearest, and is said to be; where nothing does, there is none.
    """

    words: Texts = ()
    finds: Texts = ()
    flag: Remark = ""
    named: bool = True
