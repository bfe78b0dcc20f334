"""Addresses as an enemy, a broken link or a careless hand writes them: the same for the same seed.

The golden cases, the browser and the fuzzers all take them from here.
"""

from __future__ import annotations

import random
from urllib.parse import quote

import pathways
from pathways.variants import check_variants
from viz.view import address

INHERITED = (
    "__proto__", "constructor", "prototype", "toString", "toLocaleString", "valueOf", "toJSON",
    "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "__defineGetter__", "then",
    "__defineSetter__", "__lookupGetter__", "length", "name", "null", "undefined", "NaN", "true",
)  # fmt: skip
"""What every object of JavaScript has or seems to have."""
SCRIPTS = (
    "<script>globalThis.__struck = 1</script>",
    "<img src=x onerror=globalThis.__struck=1>",
    "<svg/onload=globalThis.__struck=1>",
    '"><iframe srcdoc="<script>parent.__struck=1</script>">',
    "javascript:globalThis.__struck=1",
    "${globalThis.__struck=1}",
    "{{constructor.constructor('globalThis.__struck=1')()}}",
    "';globalThis.__struck=1;//",
    "</textarea><b onmouseover=globalThis.__struck=1>",
    "%3Cscript%3EglobalThis.__struck=1%3C/script%3E",
)  # fmt: skip
"""Each would leave a mark on the page if it ran."""
RUBBISH = (
    "%", "%%", "%Z", "%ZZ", "%E2%82", "%C0%AF", "%FF%FE", "%00", "%0D%0A", "%25", "%2525", "%u0041",
    "%ED%A0%80", "%F4%90%80%80", "%EF%BF%BF", "%E2%80%AE", "%F0%9F%A6%B6", "%EF%BC%B31", "+", "++",
    "%2B", "%26", "%3D", "%23", "?", "#", ";", "\\", "'", '"', "`", "\u00e4", "\u0130", "\u212a",
    "\u2028", "\ufeff", "\U0001f9b6", "e\u0301", "\u00df", "\ud800",
)  # fmt: skip
NUMBERS = (
    "0", "-0", "1", "0.5", "1e-400", "1e400", "-1", "1.0000001", "nan", "inf", "Infinity", "0x1",
    "1_0", "1,5", ".", "-.", "5.", ".5", "+.5", "1e", "1e+", "\u0661", "9" * 400, "0" * 400 + "1",
    "9" * 3000 + "x", "0.1" + "9" * 3000 + "e", "1e9999999999",
)  # fmt: skip
MISSPELT = ("lesson", "Lesion", "lesion[]", "lesions", "sides", "varient", "skn", "utm_source", "")


class Enemy:
    """Writes addresses out of what is known, what is not, and what no address should hold."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - dice
        facts = pathways.load()
        self.lesions = pathways.selectable()
        self.variants = tuple(facts.variants)
        self.pairs = tuple(_contradictory(facts))
        self.maps = tuple(facts.maps)
        self.words = {name: words for name, words in address.ALLOWED.items() if name != "camera"}
        self.ways = (
            self._inherited, self._script, self._rubbish, self._misspelt, self._number,
            self._contradiction, self._twice, self._huge, self._camera, self._word, self._silent,
        )  # fmt: skip

    def address(self) -> str:
        """One to four parts, mostly bad ones, in any order; now and then with a stray mark."""
        dice = self.dice
        parts = [dice.choice(self.ways)() for _ in range(dice.choice((1, 1, 2, 3, 4)))]
        if dice.random() < 0.5:
            parts.append(f"lesion={dice.choice(self.lesions)}")
        dice.shuffle(parts)
        begin, between = dice.choice(("", "", "?", "#", "?&", "??")), dice.choice(("&", "&", "&&"))
        return begin + between.join(parts)

    def _key(self) -> str:
        return self.dice.choice(address.KEYS).name

    def _inherited(self) -> str:
        name = self.dice.choice(INHERITED)
        ways = f"{name}=1", f"{self._key()}={name}", f"lesion={name}@0.5", f"{name}[x]={name}"
        return self.dice.choice(ways)

    def _script(self) -> str:
        script = self.dice.choice(SCRIPTS)
        written = quote(script, safe="") if self.dice.random() < 0.5 else script.replace("&", "%26")
        return f"{self._key()}={written}" if self.dice.random() < 0.7 else f"{written}=1"

    def _rubbish(self) -> str:
        some = "".join(self.dice.choices(RUBBISH, k=self.dice.randint(1, 4)))
        ways = f"{self._key()}={some}", f"lesion=S1{some}", some, f"{some}={some}"
        return self.dice.choice(ways)

    def _misspelt(self) -> str:
        letters = list(self.dice.choice((*self.lesions, *self.maps, *self.variants)))
        at = self.dice.randrange(len(letters))
        letters[at] = self.dice.choice(("", letters[at] * 2, letters[at].swapcase(), "x", " "))
        key = self.dice.choice(("lesion", "compare", "map", "variant", *MISSPELT))
        return f"{key}={''.join(letters)}"

    def _number(self) -> str:
        number = self.dice.choice(NUMBERS)
        place = f"lesion=tibial@{number}"
        return self.dice.choice((place, f"{self.dice.choice(address.LAYERS)}={number}"))

    def _contradiction(self) -> str:
        pair = list(self.dice.choice(self.pairs))
        self.dice.shuffle(pair)
        return self.dice.choice(
            (f"variant={','.join(pair)}", f"variant={pair[0]}&variant={pair[1]}")
        )

    def _twice(self) -> str:
        key, allowed = self.dice.choice(list(self.words.items()))
        return "&".join(f"{key}={self.dice.choice((*allowed, 'x', ''))}" for _ in range(3))

    def _huge(self) -> str:
        count = self.dice.choice((41, 60, 300))
        names = ",".join(f"{self.dice.choice(self.lesions)}" for _ in range(count))
        ways = f"lesion={names}", "side=left&" * count, "lesion=" + "x" * 10 * count, "," * count
        return self.dice.choice(ways)

    def _camera(self) -> str:
        numbers = self.dice.choices((*NUMBERS[:12], "1", "2", "3", "-7.255", "100000.01"), k=6)
        cut = self.dice.choice((6, 6, 6, 3, 5, 7, 0))
        return "camera=" + ",".join((numbers * 2)[:cut])

    def _word(self) -> str:
        word = self.dice.choice(("yes", "no", "on", "OFF", "2", "LEFT", "both", "site", "back"))
        return f"{self._key()}={word}"

    def _silent(self) -> str:
        """What says nothing that a view could hold, and must not pass in silence."""
        return self.dice.choice(("S1", "theme", "x=", "=", "=S1", "lesion", "&", "fat=1", "a;b=1"))


def hostile(seed: int, count: int) -> list[str]:
    """So many addresses, each of them once."""
    enemy, found = Enemy(seed), {}
    while len(found) < count:
        found[enemy.address()] = None
    return list(found)


def _contradictory(facts):
    for one in facts.variants:
        for other in facts.variants:
            try:
                check_variants(facts, (one, other))
            except ValueError:
                yield one, other
