"""Random changes of bytes, the same for the same seed: the short form of fuzzing."""

from __future__ import annotations

import random

ODD = (
    b"", b"\0", b"\xff" * 4, b"nan", b"-1e400", b"9" * 5000, b"[" * 300, b"]", b"{", b'"', b'"""',
    b".", b"a." * 2000, b"=", b"\n", b"\n[x]\n", b"\r", b"#", b",", b"%00", b"__proto__",
    "\u202e".encode(), b"\xed\xa0\x80", b"\xef\xbb\xbf", b"true", b"1979-05-27T07:32:00Z",
)  # fmt: skip


def mutated(seeds, seed: int, count: int):
    """So many changed seeds: bytes turned, cut out, doubled, swapped for what is odd."""
    dice = random.Random(seed)  # noqa: S311 - dice
    for _ in range(count):
        data = bytearray(dice.choice(seeds))
        for _ in range(dice.choice((1, 1, 2, 4, 16))):
            _change(dice, data)
        yield bytes(data)


def _change(dice: random.Random, data: bytearray) -> None:
    at = dice.randrange(len(data) + 1)
    end = min(len(data), at + dice.choice((0, 1, 1, 2, 8, 64)))
    way = dice.randrange(4)
    if way == 0 and data:
        data[at % len(data)] = dice.randrange(256)
    elif way == 1:
        data[at:end] = dice.choice(ODD)
    elif way == 2:
        data[at:end] = data[at:end] * 2
    else:
        del data[at:end]
