"""What a question says, and what it says that is not so: a denial is no answer to the thing.

Heel pain without numbness asks for heel pain; "my bladder is fine" asks for nothing. What one has
while all is well, a reflex or a pulse, is lost where it is denied: then it is what is asked for.
The page reads the same patterns, which the contract hands to it.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pathways.search_words import BETWEEN, DENIAL, STOPPED, compared, levels, telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

BREAKS = (
    r";|[!?](?=\s)|(?<=[a-z]{3})\.(?=\s)|,(?![^;.]*\bn?or\b)|"
    r"\b(?:although|but|except|however|just|though|yet)\b|(?=\bcannot\b)"
)
"""Where a denial ends. A comma of a list (no pain, numbness or weakness) does not end it."""
_BE = r"am|are|feels?|is|looks?|remains?|seems?|stays?|was|were|works?"
_VERY = r"all|both|completely|entirely|just|perfectly|quite|still|totally|very"
_WELL = r"alright|fine|good|great|healthy|intact|normal|ok|okay|perfect|right|unaffected|well"
WELL = (
    rf"\b(?:{_BE})\s+(?:(?:{_VERY})\s+)*(?:{_WELL})\s*$|"
    r"^(?!\s*(?:are|does|is)\b).*\S\s+(?:fine|intact|normal|ok|okay|unaffected)\s*$"
)
"""What says that all is well with what a clause names."""
NOT = ("never", "not")
"""What denies the whole of a clause after one of the verbs, or with what is felt alone."""
_VERBS = ("am", "are", "be", "did", "do", "does", "had", "has", "have", "is", "was", "were")
VERBS = tuple(map(compared, _VERBS))
"""Before a "not": the heel is not numb."""
DONE = ("ct", "emg", "jerk", "mri", "reflex", "scan", "test")
"""What is looked for: it is asked for whether it is well or not."""
HAD = (
    *(*DONE, "control", "controlling", "emptying", "erection", "feeling", "grip", "move"),
    *("movement", "pass", "passing", "pee", "peed", "peeing", "poo", "pooing", "power", "pulse"),
    *("sensation", "strength", "urinating", "urine"),
)
"""What is there while all is well, besides: without it something is wrong."""
LOST = (
    *("absent", "blood", "difficulty", "incontinence", "incontinent", "leak", "leaking", "loss"),
    *("lost", "problem", "reduced", "retention", "trouble", "weak", "weakness"),
)
"""With these it is denied that it is gone (no loss of control)."""
ADJECTIVES = ("impotent", "incontinent", "numb", "paralysed", "stiff", "weak")
"""These name no thing of which there is none: no pain and numb says that it is numb."""
LASTING = (
    *("away", "better", "ease", "easing", "getting", "go", "going", "heal", "healing"),
    *("improve", "improving", "respond", "responding", "settle", "settling", "stop", "stopping"),
)
"""What does not so is still there (a pain that does not go away)."""

_ENDS = re.compile(BREAKS, re.IGNORECASE | re.ASCII)
_IS_WELL = re.compile(WELL, re.IGNORECASE | re.ASCII)


class Question(NamedTuple):
    """The words of a question that say something, as they are compared."""

    words: list[str]
    """All, with the denial of what is denied."""
    said: list[str]
    """Those that are not denied; all where nothing is."""

    @property
    def denied(self) -> list[str]:
        """The words that are denied."""
        left = Counter(self.words) - Counter([*self.said, DENIAL])
        return [*left.elements()]

    @property
    def denies(self) -> bool:
        """Whether anything is denied."""
        return self.words != self.said


def question(text: str, states: Iterable[str]) -> Question:
    """What a text says; `states` is what is felt of a thing (pain) or said of it (weak)."""
    clauses = [list(_clause(part, frozenset(states))) for part in _ENDS.split(levels(text))]
    found = [word for clause in clauses for word in clause]
    said = [word for word, is_said in found if is_said]
    if all(is_said for _, is_said in found):
        return Question(telling(said), telling(said))
    words = telling([word for word, _ in found])
    return Question(words, [word for word in said if word not in STOPPED])


def _clause(part: str, states: frozenset[str]) -> Iterator[tuple[str, bool]]:
    """The words of a clause, and whether each is said, not denied."""
    typed = [word for word in BETWEEN.split(part.replace(",", " or ")) if compared(word)]
    words = [compared(word) for word in typed]
    if DENIAL not in words:
        is_said = not _IS_WELL.search(part) or bool({*DONE} & {*words})
        if not is_said:
            yield DENIAL, False
        yield from ((word, is_said) for word in words)
        return
    at = words.index(DENIAL)
    before, after = words[:at], words[at + 1 :]
    is_lost = bool({*HAD} & {*after}) and not {*LOST} & {*after}
    if is_lost:
        yield from ((word, True) for word in words)
        return
    is_not = typed[at].lower() in NOT
    lasts = is_not and bool({*LASTING} & {*after[:2]})
    yield from ((word, not is_not or lasts or _is_kept(before, after, states)) for word in before)
    yield DENIAL, False
    end = _end(after, [] if is_not else typed[at + 1 :], states)
    yield from ((word, lasts and word in states) for word in after[:end])
    yield from ((word, True) for word in after[end:])


def _is_kept(before: Sequence[str], after: Sequence[str], states: frozenset[str]) -> bool:
    """Whether what stands before a "not" is said: heel pain, not numb; but not: heel not numb."""
    if states & {*before}:
        return True
    only_states = all(word in states for word in after if word not in STOPPED)
    return not (only_states or (before and before[-1] in VERBS))


def _end(after: Sequence[str], typed: Sequence[str], states: frozenset[str]) -> int:
    """Where something else begins to be said: no back pain / numb saddle."""
    for at in range(1, len(after)):
        before = after[at - 1]
        if after[at] in states and before in states and before not in LOST:
            return at
        if before not in ("or", DENIAL) and typed[at : at + 1] and typed[at].lower() in ADJECTIVES:
            return at
    return len(after)
