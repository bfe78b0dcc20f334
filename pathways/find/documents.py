"""Documents: what an examiner noted, as JSON or plain values, read strictly.

    {"version": 1, "side": "right", "within": ["disc_L4_5_*"], "findings": [
        {"of": "skin:lateral_heel", "is": "numb"},
        {"of": "movement:ankle_plantarflexion", "is": "weak", "mrc": 4}]}

Only `findings` must be there. Feeling that is lost in the saddle, which is tested on both sides, is
of both where the finding has no side of its own. Every fault is one sentence: where it stands, what
was found, what is allowed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from pathways.at_hand import atlas_at_hand
from pathways.find.curves import MRC
from pathways.find.hypotheses import hypotheses, selects
from pathways.find.questions import (
    GRADES_OF,
    KINDS,
    LESS_FELT,
    STRENGTH,
    UNREMARKABLE,
    aliases,
    questions,
)
from pathways.names import quoted
from pathways.terms import SIDES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pathways.atlas import Atlas

VERSION = 1
MOST_FINDINGS = 500
MOST_PATTERNS = 100
MOST_BYTES = 1_000_000
FIELDS = ("version", "side", "findings", "within")
FIELDS_OF_ONE = ("of", "is", "mrc", "side")
LONGEST = 80  # letters of what was found that a sentence repeats


class FindingsError(ValueError):
    """A document of findings is broken: one sentence for a person.

    Attributes:
        place: where in the document, as `findings.2.is`; "" for all of it.
    """

    def __init__(self, place: str, found: str, allowed: str) -> None:
        """Join the place, what was found and what is allowed."""
        self.place = place
        where = f"findings at {place}" if place else "findings"
        super().__init__(f"{where}: found {found}; allowed: {allowed}")


@dataclass(frozen=True)
class Noted:
    """One finding: the question, the answer, and on which side.

    `mrc` is the grade of strength, None where a word alone was noted.
    """

    of: str
    answer: str
    side: str
    mrc: int | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Question and answer as the table of likelihoods has them."""
        return self.of, self.answer if self.mrc is None else f"{MRC}{self.mrc}"

    def to_dict(self) -> dict[str, Any]:
        """The finding as it stands in a document."""
        more = {} if self.mrc is None else {"mrc": self.mrc}
        return {"of": self.of, "is": self.answer, **more, "side": self.side}


@dataclass(frozen=True)
class Examination:
    """What was noted. `side` is that of the complaint, `within` narrows the causes."""

    noted: tuple[Noted, ...]
    side: str = "right"
    within: tuple[str, ...] = ()


def read_document(text: str, *, atlas: Atlas | None = None) -> Examination:
    """The findings of a JSON text.

    Raises:
        FindingsError: it is no JSON, or something in it is not allowed.
    """
    if len(text) > MOST_BYTES:
        raise FindingsError("", f"{len(text):,} characters", f"at most {MOST_BYTES:,}")
    if not text.strip():
        raise FindingsError("", "an empty file", "a JSON object with findings")
    try:
        given = json.loads(text, object_pairs_hook=_fields, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise FindingsError(place, f"no JSON ({error.msg})", "a JSON object") from None
    except RecursionError:
        raise FindingsError("", "values inside values without end", "a JSON object") from None
    except FindingsError:
        raise
    except ValueError:  # a whole number of thousands of digits
        raise FindingsError("", "a number of thousands of digits", "a JSON object") from None
    _each_field_once(given)
    return examination(given, atlas=atlas)


def examination(given: object, *, atlas: Atlas | None = None) -> Examination:
    """The findings of plain values: a mapping as in a document, or the list of findings alone.

    Raises:
        FindingsError: something in it is not allowed.
    """
    atlas = atlas_at_hand(atlas)
    if isinstance(given, (list, tuple)):
        given = {"findings": given}
    if not isinstance(given, Mapping):
        raise FindingsError("", _shown(given), "an object in braces, with findings")
    _known_fields(given, FIELDS, "")
    version = given.get("version", VERSION)
    if isinstance(version, bool) or version != VERSION:
        raise FindingsError("version", _shown(version), f"{VERSION}, the one version there is")
    side = _one_of("side", given.get("side", _side_of_all(given.get("findings"))), SIDES)
    noted = _findings(atlas, given.get("findings"), side)
    within = _within(atlas, given["within"]) if "within" in given else ()
    return Examination(noted, side, within)


def _side_of_all(findings: object) -> str:
    """The side that every finding names, where the document names none; else the right.

    Where the findings of one side are all normal, it is the other one.
    """
    rows = findings if isinstance(findings, (list, tuple)) else ()
    said = [(_word(one, "is"), _word(one, "side")) for one in rows]
    abnormal = [side for answer, side in said if answer not in UNREMARKABLE]
    named = set(abnormal or (side for _, side in said))
    side = named.pop() if len(named) == 1 else ""
    return side if side in SIDES else SIDES[0]


def _word(given: object, field: str) -> str:
    """A field of a mapping that is a word; "" of anything else."""
    value = given.get(field) if isinstance(given, Mapping) else None
    return value if isinstance(value, str) else ""


def _findings(atlas: Atlas, given: object, side: str) -> tuple[Noted, ...]:
    if not isinstance(given, (list, tuple)):
        shown = "nothing" if given is None else _shown(given)
        raise FindingsError("findings", shown, "a list, in square brackets")
    if not given:
        raise FindingsError("findings", "an empty list", "at least one finding")
    if len(given) > MOST_FINDINGS:
        raise FindingsError("findings", f"{len(given):,} findings", f"at most {MOST_FINDINGS}")
    seen: dict[tuple[str, str], int] = {}
    found: list[Noted] = []
    for place, one in enumerate(given):
        noted = _finding(atlas, one, side, f"findings.{place}")
        for on in ("right", "left") if noted.side == "both" else (noted.side,):
            if (noted.of, on) in seen:
                allowed = f"each finding once on each side; findings.{seen[noted.of, on]} has it"
                raise FindingsError(f"findings.{place}.of", quoted(noted.of), allowed)
            seen[noted.of, on] = place
        found.append(noted)
    return tuple(found)


def _finding(atlas: Atlas, given: object, side: str, place: str) -> Noted:
    if not isinstance(given, Mapping):
        allowed = 'an object such as {"of": "skin:lateral_heel", "is": "numb"}'
        raise FindingsError(place, _shown(given), allowed)
    _known_fields(given, FIELDS_OF_ONE, place)
    of = _question(atlas, given.get("of"), f"{place}.of")
    asked = questions(atlas)[of]
    answers = asked.answers
    by_word = dict(zip(asked.words, answers, strict=False))
    strong = answers == STRENGTH
    said = given.get("is")
    if strong and "is" not in given:
        said = _word_of_grade(given.get("mrc"), f"{place}.mrc")
    wanted = by_word.get(said, said) if isinstance(said, str) else said
    answer = _one_of(f"{place}.is", wanted, answers)
    mrc = _mrc(given.get("mrc"), answer, place, strong=strong)
    own = "both" if asked.both_sides and answer in LESS_FELT else side
    return Noted(of, answer, _one_of(f"{place}.side", given.get("side", own), SIDES), mrc)


def _question(atlas: Atlas, of: object, place: str) -> str:
    if not isinstance(of, str):
        found = "nothing" if of is None else _shown(of)
        raise FindingsError(place, found, "a kind, a colon and an id, as skin:lateral_heel")
    known = questions(atlas)
    of = aliases(atlas).get(of, of)
    if of in known:
        return of
    kind, colon, name = of.partition(":")
    if not colon or kind not in KINDS:
        allowed = f"one of {', '.join(f'{one}:' for one in KINDS)} and an id"
        whole = get_close_matches(
            name[:LONGEST] or of[:LONGEST], [o.partition(":")[2] for o in known]
        )
        near = [o for o in known if o.partition(":")[2] in whole]
        raise FindingsError(place, quoted(of), f"{allowed}{_perhaps(near)}")
    ids = [one for one in known if one.startswith(f"{kind}:")]
    elsewhere = [one for one in known if name and one.partition(":")[2] == name]
    near = elsewhere or get_close_matches(of[:LONGEST], ids, 3, 0.5)
    allowed = f"the id of a {kind} (python -m pathways list --kind finding)"
    raise FindingsError(place, quoted(of), f"{allowed}{_perhaps(near)}")


def _word_of_grade(grade: object, place: str) -> str | None:
    """The word that a grade of strength stands for, where it was given without one."""
    if grade is None:
        return None
    words = (word for word, grades in GRADES_OF.items() if grade in grades)
    word = None if isinstance(grade, bool) else next(words, None)
    if word is None:
        raise FindingsError(place, _shown(grade), "a grade of strength, 0 to 5")
    return word


def _mrc(grade: object, answer: str, place: str, *, strong: bool) -> int | None:
    if grade is None:
        return None
    place = f"{place}.mrc"
    if not strong:
        raise FindingsError(place, _shown(grade), "a grade for a muscle or a movement alone")
    allowed = GRADES_OF[answer]
    if isinstance(grade, bool) or not isinstance(grade, int) or grade not in allowed:
        words = ", ".join(str(one) for one in allowed)
        raise FindingsError(place, _shown(grade), f"for {answer} the grade {words}")
    return grade


def _within(atlas: Atlas, given: object) -> tuple[str, ...]:
    if not isinstance(given, (list, tuple)):
        raise FindingsError("within", _shown(given), "a list of ids, * for any letters")
    if not given:
        raise FindingsError("within", "an empty list", "at least one id, or no within")
    if len(given) > MOST_PATTERNS:
        raise FindingsError("within", f"{len(given):,} ids", f"at most {MOST_PATTERNS}")
    causes = hypotheses(atlas)
    for place, pattern in enumerate(given):
        where = f"within.{place}"
        if isinstance(pattern, str) and len(pattern) > LONGEST:
            raise FindingsError(where, _shown(pattern), f"an id of at most {LONGEST} letters")
        if not isinstance(pattern, str):
            raise FindingsError(where, _shown(pattern), "an id, * for any letters")
        if not any(selects(atlas, pattern, cause) for cause in causes):
            ids = [*atlas.roots, *atlas.sites, *atlas.nerves]
            near = get_close_matches(pattern[:LONGEST].rstrip("*"), ids, 3, 0.5)
            allowed = "the id of a cause that is ranked, * for any letters"
            raise FindingsError(where, quoted(pattern), f"{allowed}{_perhaps(near)}")
    return tuple(dict.fromkeys(given))


def _one_of(place: str, given: object, allowed: Sequence[str]) -> str:
    if isinstance(given, str) and given in allowed:
        return given
    found = "nothing" if given is None else _shown(given)
    raise FindingsError(place, found, f"one of {', '.join(allowed)}")


def _known_fields(given: Mapping[Any, Any], known: Sequence[str], place: str) -> None:
    for field in given:
        if field not in known:
            near = get_close_matches(str(field)[:LONGEST], known, 1)
            where = f"{place}.{_short(str(field))}".strip(".")
            allowed = f"only {', '.join(known)}{_perhaps(near)}"
            raise FindingsError(where, "a field of this name", allowed)


def _perhaps(near: Iterable[str]) -> str:
    names = ", ".join(near)
    return f"; perhaps {names}" if names else ""


def _shown(value: object) -> str:
    """A value as it would be typed, on one line and short."""
    if isinstance(value, str):
        return quoted(value)
    try:
        return _short(json.dumps(value, ensure_ascii=True))
    except (TypeError, ValueError, RecursionError):
        return f"a value of the kind {type(value).__name__}"


def _short(text: str) -> str:
    plain = quoted(text)[1:-1]
    return plain if len(plain) <= LONGEST else f"{plain[:LONGEST]} ..."


class _Fields(dict[str, Any]):
    """An object of JSON that knows which of its fields stood there twice; None for none of them."""

    twice: str | None = None


def _fields(pairs: list[tuple[str, Any]]) -> _Fields:
    """An object as it is read; where in the text it lies is known only when all is read."""
    found = _Fields()
    for name, value in pairs:
        if name in found and found.twice is None:
            found.twice = name
        found[name] = value
    return found


def _each_field_once(given: object) -> None:
    left: list[tuple[str, object]] = [("", given)]
    while left:
        place, value = left.pop()
        if isinstance(value, _Fields) and value.twice is not None:
            where = f"{place}.{value.twice}".strip(".")
            raise FindingsError(_short(where), "the same field twice", "each field once")
        if isinstance(value, dict):
            parts = [*value.items()]
        else:
            parts = [*enumerate(value)] if isinstance(value, list) else []
        left += [(_short(f"{place}.{name}".strip(".")), part) for name, part in reversed(parts)]


def _no_number(word: str) -> None:
    raise FindingsError("", word, "numbers, words, lists and objects of JSON")
