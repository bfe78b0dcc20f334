"""Values of any kind out of a row of bytes: what a fuzzer turns there, turns a choice here."""

from __future__ import annotations

import math

from hostile_addresses import INHERITED, NUMBERS, RUBBISH, SCRIPTS

import pathways
from pathways.find.questions import questions
from pathways.terms import SIDES
from viz import View
from viz.view import address
from viz.view.cameras import PRESETS

FACTS = pathways.load()
QUESTIONS = questions(FACTS)
NAMES = (
    *("S1", "tibial@0.5", "tarsal_tunnel", "cauda_equina", *pathways.selectable()),
    *FACTS.maps, *FACTS.variants, *PRESETS,
    *(word for row in address.ALLOWED.values() for word in row),
    *INHERITED, *NUMBERS, *RUBBISH, *SCRIPTS,
)  # fmt: skip
FIELDS = (*View().to_dict(), "dermatome_map", "atlas", "nerve", "__class__", "")
ODD = (
    None, True, False, 0, 1, -1, 0.5, 2**63, 10**400, 10**5000, math.nan, math.inf, -0.0, 1e308,
    b"S1",
    (), [], {}, set(), "", object(), View, len, 1j, range(3), range(10**7),
)  # fmt: skip
POOLS = {
    "lesions": pathways.selectable(),
    "compare": pathways.selectable(),
    "variants": tuple(FACTS.variants),
}
WORDS = {**address.ALLOWED, "map": tuple(FACTS.maps), "dermatome_map": tuple(FACTS.maps)}


class Choices:
    """Reads bytes as choices; where they end, the first of each is taken."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def number(self, below: int) -> int:
        """From 0 to `below`, which is not reached."""
        size = 1 if below <= 256 else 2
        part = self.data[self.at : self.at + size]
        self.at += size
        return int.from_bytes(part, "little") % below

    def pick(self, row):
        """One of a row."""
        return row[self.number(len(row))]

    def text(self) -> str:
        """A name that is known somewhere, or any letters."""
        if self.number(4):
            return self.pick(NAMES)
        length = self.number(80)
        part = self.data[self.at : self.at + length]
        self.at += length
        return part.decode("utf-8", "surrogateescape")

    def value(self, depth: int = 0):
        """A value of any kind, with others inside."""
        kind = self.number(8 if depth < 6 else 4)
        if kind < 2:
            return self.text()
        if kind < 4:
            return self.pick(ODD)
        if kind < 6:
            return [self.value(depth + 1) for _ in range(self.number(6))]
        if kind < 7:
            return {self.text(): self.value(depth + 1) for _ in range(self.number(6))}
        return nested(self.number(20_000))

    def view(self):
        """What may stand where a view should: mostly right fields, now and then a wrong one."""
        if not self.number(16):
            return self.value()
        names = [self.pick(FIELDS) for _ in range(self.number(6))]
        return {name: self._field(name) if self.number(8) else self.value() for name in names}

    def _field(self, name: str):
        """A value as this field may have it, or nearly so."""
        if name in POOLS:
            return [self.pick(POOLS[name]) for _ in range(self.number(4))]
        if name in WORDS:
            return self.pick(WORDS[name])
        if name == "layers":
            return {self.pick(address.LAYERS): self.number(9) / 8 for _ in range(self.number(4))}
        if name == "camera":
            return {key: self._place() for key in ("position", "target")}
        return bool(self.number(2))

    def _place(self):
        return [self.number(256) - 128.5 for _ in range(3)] if self.number(4) else self.value()

    def findings(self):
        """What may stand where findings should: mostly right ones."""
        if not self.number(16):
            return self.value()
        return {
            "findings": [self._finding() for _ in range(self.number(12))],
            **({"side": self.pick(SIDES)} if self.number(2) else {}),
            **({"within": [self.text()]} if not self.number(4) else {}),
            **({self.text(): self.value()} if not self.number(8) else {}),
        }

    def _finding(self):
        if not self.number(16):
            return self.value()
        of = self.pick(tuple(QUESTIONS))
        answers = QUESTIONS[of].answers
        found = {"of": of, "is": self.pick(answers) if self.number(8) else self.value()}
        if not self.number(4):
            found["mrc"] = self.number(7) if self.number(4) else self.value()
        if not self.number(4):
            found["side"] = self.pick(SIDES)
        return found

    def message(self):
        """What may come in the place of a message of the viewer."""
        if not self.number(16):
            return self.value()
        kind = self.pick(("need", "need", "view")) if self.number(8) else self.value()
        what = self.pick(("state", "table", "picture")) if self.number(8) else self.value()
        message = {"type": kind, "what": what, "view": self.view()}
        if not self.number(8):
            message.pop(self.pick(tuple(message)))
        return message


def nested(levels: int):
    """Lists inside lists."""
    inside: list = []
    for _ in range(levels):
        inside = [inside]
    return inside
