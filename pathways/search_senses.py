"""Words with two meanings: the bottom of a heel is no buttock, the back of a leg no back.

Where a part of the leg stands beside such a word, or what it is the bottom of, that says which is
meant. The page reads what is typed by the same patterns, which the contract hands to it;
so it does with what is said in several ways (`SAID`).
"""

from __future__ import annotations

import re

_OF_ONE = r"(?:(?:the|my|his|her|your|both|each|one|left|right)\s+)*"
_FOOT = r"heels?|foot|feet|toes?|soles?"
_LEG = rf"{_FOOT}|ankles?|knees?|legs?|thighs?|calf|calves"
_BETWEEN = r"((?:\s+(?!(?:and|but|lying|lie|my|or|plus|sitting|sleeping|with)\b)[a-z'-]+){0,4}?)"
"""At most four words, none of which begins with another thing."""
_ON_ITS = r"(?:at|along|down|on)\s+(?:its|the|their)"
_FACE = "back|ball|bottom|front|top|underside"
_ENDS = r"(?=\s*$|\s*[,.;])"

_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth"}
_HEADS = {"breve": "short", "laterale": "lateral", "longum": "long", "mediale": "medial"}

SENSES = (
    # heel numb at the bottom, knee hurts on the back, leg aches behind
    (
        rf"\b({_LEG})\b{_BETWEEN}\s+{_ON_ITS}\s+({_FACE})\b(?!\s+of\b)",
        "$3 of $1$2",
    ),
    (rf"\b({_LEG})\b{_BETWEEN}\s+behind{_ENDS}", "back of $1$2"),
    (rf"\bbehind\s+{_OF_ONE}(?=(?:calf|calves|heels?|knees?|legs?|thighs?)\b)", "back of "),
    # bottom heel, heel bottom
    (rf"\bbottom\s+(?:part\s+|side\s+)?(?=(?:{_FOOT})\b)", "bottom of "),
    (rf"\b({_FOOT})\s+(ball|bottom|top)\b(?!\s+of\b)", "$2 of $1"),
    # what is no foot has its bottom and its top elsewhere
    (rf"\b(?:arch|base|bottom)\s+of\s+{_OF_ONE}(?:back|spine)\b", "low back"),
    (rf"\bbottom\s+of\s+{_OF_ONE}(?=(?:calf|calves|legs?|shins?|thighs?)\b)", "lower "),
    (rf"\btop\s+of\s+{_OF_ONE}(?=(?:buttocks?|calf|calves)\b)", "upper "),
    (rf"\btop\s+of\s+{_OF_ONE}(?=thighs?\b)", "front of "),
    (rf"\bcalf\s+of\s+{_OF_ONE}legs?\b", "calf"),
    (rf"\bballs?\s+of\s+{_OF_ONE}(?:big\s+|great\s+)?(?:feet|foot|toes?)\b", "forefoot"),
    # one branch of those that stand in the tables by their plural
    (r"\bramus\s+([a-z]+)us\s+([a-z]+)is\b", "rami $1i $2es"),
    # what one sits on
    (r"\bnumb\s+seat\b|\bseat\s+(?:(?:feels|goes|is|went)\s+)?numb\b", "numb backside"),
    (rf"\bbehind(?:{_ENDS}|(?=\s+(?:and|are|feels?|goes|hurts|is|or)\b))", "backside"),
)
"""How such words are read: a pattern, and what stands for it; `$1` is its first group."""

_FEEL = r"(?:feel(?:ing)?|sensation)"
_HARDLY = (
    r"cannot|(?:can\s+)?(?:barely|hardly|no\s+longer)|lack\s+of|less|lose|loses|losing|"
    r"loss\s+of|lost|no|reduced|without"
)
_ABLE = "bend|control|empty|extend|feel|flex|lift|move|pass|pee|poo|push|raise|urinate"
_QUITE = "all|feel|feeling|quite|really|so|too|very"
_WELL = "fine|good|great|healthy|normal|ok|okay|right|well|work|working"
SAID = (
    # toes that do not move, or what one does not feel: one cannot
    (rf"\b(?:did|do|does)\s+not\s+(?=(?:{_ABLE})\b)", "cannot "),
    # no feeling in the heel, lost all sensation in the foot, cannot feel the toes
    (
        rf"\b(?:{_HARDLY})\s+(?:(?:all|any|my|really|the)\s+)*{_FEEL}\b(?:\s+(?:in|of)\b)?",
        "numb",
    ),
    # who supplies the heel
    (r"\b(?:what|who)\s+(?:innervates|supplies)\b", "nerve of"),
    # how long, how often
    (r"\bhow\s+(?:long|many|much|often)\b", "how"),
    # what is not well, or does not work, is what is asked for
    (rf"\bnot\s+(?:(?:{_QUITE})\s+)*(?:{_WELL})\b", ""),
    # a foot that won't lift cannot
    (r"\bwo\s+not\b", "cannot"),
    # levels by their numbers: 5th lumbar
    *((rf"\b{said}(?=\s+(?:lumbar|sacral)\b)", word) for said, word in _ORDINALS.items()),
    # Latin names of muscles and nerves
    (r"\b(?:musculus|muscul[io]|m\.)\s+(?=[a-z])", ""),
    (r"\bnervus\s+(?=[a-z])", "n. "),
    *((rf"\bcaput\s+{latin}\b", f"{word} head") for latin, word in _HEADS.items()),
)
"""What is said in several ways, and the one in which it is read."""

_IN_ONE_SENSE = tuple(
    (re.compile(pattern, re.IGNORECASE | re.ASCII), re.sub(r"\$(\d)", r"\\\1", meant))
    for pattern, meant in SENSES
)


def in_one_sense(text: str) -> str:
    """A text in which words with two meanings say which one is meant."""
    for pattern, meant in _IN_ONE_SENSE:
        text = pattern.sub(meant, text)
    return text
