"""Words as the search compares them: levels in one way, the singular, one word for several."""

from __future__ import annotations

import re
import unicodedata

from pathways.search_senses import SAID, in_one_sense

STOP = (
    *("a", "am", "an", "and", "any", "are", "at", "be", "been", "best", "can", "cause", "caused"),
    *("causes", "causing", "could", "did", "goes", "going", "he", "her", "his", "our", "she"),
    *("their", "they", "we", "you", "your"),
    *("do", "does", "for", "from", "get", "gets", "getting", "had", "has", "have", "how", "i"),
    *("if", "in", "is", "it", "last", "lasts", "left", "me", "my", "of", "on", "or", "really"),
    *("right", "should", "so", "some", "that", "the", "there", "these", "this", "to", "very"),
    *("versus", "vs", "was", "what", "when", "where", "which", "who", "why", "will", "with"),
    "would",
)
"""Words of a question that say nothing, unless there are no others; nor does a side."""
DENIAL = "no"
ALIKE = {
    "arches": "arch",
    "bilateral": "both",
    "bilaterally": "both",
    "bum": "backside",
    "butt": "buttock",
    "butts": "buttock",
    "calves": "calf",
    "children": "child",
    "cramp": "spasm",
    "compressed": "trapped",
    "cramps": "spasm",
    "denied": DENIAL,
    "denies": DENIAL,
    "deny": DENIAL,
    "denying": DENIAL,
    "dics": "disc",
    "disk": "disc",
    "disks": "disc",
    "feet": "foot",
    "footwear": "shoe",
    "entrapped": "trapped",
    "great": "big",
    "heal": "heel",
    "heals": "heel",
    "hurt": "pain",
    "hurting": "pain",
    "hurts": "pain",
    "innervate": "nerve",
    "innervated": "nerve",
    "innervates": "nerve",
    "innervation": "nerve",
    "inside": "inner",
    "jab": "injection",
    "jabs": "injection",
    "kid": "child",
    "kids": "child",
    "neither": DENIAL,
    "never": DENIAL,
    "nil": DENIAL,
    "nor": DENIAL,
    "not": DENIAL,
    "none": DENIAL,
    "numbness": "numb",
    "outside": "outer",
    "painful": "pain",
    "pinched": "trapped",
    "prickle": "tingling",
    "prickles": "tingling",
    "prickling": "tingling",
    "prickly": "tingling",
    "reflexes": "reflex",
    "remedies": "remedy",
    "squashed": "trapped",
    "stiffness": "stiff",
    "supplied": "supply",
    "supplies": "supply",
    "swollen": "swelling",
    "tingle": "tingling",
    "tingles": "tingling",
    "treat": "treatment",
    "treated": "treatment",
    "treating": "treatment",
    "treats": "treatment",
    "without": DENIAL,
}
"""Words that are read as another one, in questions and in entries."""
ORDINALS = ("first", "second", "third", "fourth", "fifth")
LEVELS = ("L1L2", "L2L3", "L3L4", "L4L5", "L5S1")
"""The discs; two other roots beside each other (S1 S2) are two roots."""

BETWEEN = re.compile(r"(?:[\s\ufeff_,;:()/\u2013\u2014-]|(?<=[A-Za-z0-9])[!?.]+(?=\s|$))+")
_PLURAL = re.compile("(.{2,}[^isu])s")
_IN_ONE_WAY = tuple(
    (re.compile(pattern, re.IGNORECASE | re.ASCII), alike)
    for pattern, alike in (
        (r"\bcan(\s?not|'?t)\b", "cannot"),
        (r"\b(not able|unable) to\b", "cannot"),
        (r"\b(are|did|do|does|has|have|is|was|were)nt\b", r"\1 not"),
        (r"n't\b", " not"),
        (r"\b(?:free|absence) of\b|\b(?:negative for|nothing wrong with)\b", DENIAL),
        (r"'s\b", ""),
        *SAID,
        (r"\bback of\b", "posterior"),
        (r"\b(bottom|underside) of\b", "plantar"),
        *((rf"\b{word}\s+lumbar\b", f"L{n}") for n, word in enumerate(ORDINALS, 1)),
        *((rf"\b{word}\s+sacral\b", f"S{n}") for n, word in enumerate(ORDINALS, 1)),
        (r"\blumbar[\s-]?(\d)\b", r"L\1"),
        (r"\bsacral[\s-]?(\d)\b", r"S\1"),
        (r"\b([ls])\s?(\d)\s?[/\u2013-]?\s?([ls])\s?(\d)\b", r"\1\2\3\4"),
        (r"\b([ls])(\d)[/\u2013-](\d)\b", r"\1\2\1\3"),
        (r"\b([ls])[\s-](\d)\b", r"\1\2"),
        (rf"\b(?!(?:{'|'.join(LEVELS)})\b)([ls]\d)([ls]\d)\b", r"\1 \2"),
    )
)


def levels(text: str) -> str:
    """A text with levels (L5S1), contractions (cannot) and words of two meanings in one way."""
    text = in_one_sense(text.replace("_", " ").replace("\u2019", "'"))
    for pattern, alike in _IN_ONE_WAY:
        text = pattern.sub(alike, text)
    return text


def plain(text: str) -> str:
    """A text in small letters, without accents."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(c for c in parts if not unicodedata.category(c).startswith("M")).lower()


def tokens(text: str) -> list[str]:
    """The words of a text as they are typed."""
    return [word for word in BETWEEN.split(levels(text)) if word]


def compared(token: str) -> str:
    """A word as it is compared: plain, in the singular, or the word that it is read as."""
    word = plain(token)
    plural = _PLURAL.fullmatch(word)
    return ALIKE.get(word) or (plural[1] if plural else word)


def words(text: str) -> list[str]:
    """The words of a text as they are compared."""
    return [word for word in map(compared, tokens(text)) if word]


STOPPED = frozenset(map(compared, STOP))
"""The same, as words are compared."""


def telling(found: list[str]) -> list[str]:
    """The words that say something; all of them where none does."""
    return [word for word in found if word not in STOPPED] or found


def normal(text: str) -> str:
    """A text as it is compared with a whole name, in whatever order its words stand."""
    return " ".join(sorted(telling(words(text))))
