"""What may stand in a field of a table: text, numbers, names, lists; said in words where not.

Values are taken as they are written: a number is never read out of a word, nor a list out of a
string. Positions run from 0 (proximal end of a nerve) to 1 (distal end). Shares and fractions lie
in 0..1.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")

IDENTIFIER = re.compile(r"[A-Za-z0-9_]+")
ONTOLOGY_FORMS = {
    "UBERON": r"UBERON:\d{7}",
    "FMA": r"FMA:\d+",
    "TA98": r"A\d\d\.\d\.\d\d\.\d{3}",
    "TA2": r"\d{4}",
}


def refused(allowed: str) -> PydanticCustomError:
    """The error of a value that does not fit; `allowed` says in words what does."""
    return PydanticCustomError("refused", "{allowed}", {"allowed": allowed})


def each_once(values: tuple[Value, ...]) -> tuple[Value, ...]:
    """The values of a list in which none stands twice.

    Raises:
        PydanticCustomError: one does.
    """
    twice = next((value for at, value in enumerate(values) if value in values[:at]), None)
    if twice is not None:
        raise refused(f"each of them once, not {twice!r} twice")
    return values


def each_place_once(*names: str) -> Callable[[tuple[Value, ...]], tuple[Value, ...]]:
    """A check that no two values of a list agree in all of the named fields."""

    def check(values: tuple[Value, ...]) -> tuple[Value, ...]:
        places = [tuple(getattr(value, name) for name in names) for value in values]
        twice = next((place for at, place in enumerate(places) if place in places[:at]), None)
        if twice is not None:
            said = ", ".join(f"{name} {value!r}" for name, value in zip(names, twice, strict=True))
            raise refused(f"each {' and '.join(names)} once, not twice {said}")
        return values

    return check


def said(text: str) -> str:
    """Words that say something.

    Raises:
        PydanticCustomError: there are none, or blanks stand around them.
    """
    if not text or text != text.strip():
        raise refused("words, with no blank before or after them")
    return text


def said_if_any(text: str) -> str:
    """Words that say something, or none.

    Raises:
        PydanticCustomError: blanks stand around them.
    """
    return said(text) if text else text


def _identifier(text: str) -> str:
    if not IDENTIFIER.fullmatch(text):
        raise refused("letters, digits and _ only")
    return text


def _ontology(ids: dict[str, str]) -> dict[str, str]:
    for name, identifier in ids.items():
        if not re.fullmatch(ONTOLOGY_FORMS[name], identifier):
            raise refused(f"for {name} an id of the form {ONTOLOGY_FORMS[name]}")
    return ids


Text = Annotated[str, AfterValidator(said)]
"""Words that say something."""
Remark = Annotated[str, AfterValidator(said_if_any)]
"""Words, or "" for none."""
Identifier = Annotated[str, AfterValidator(_identifier)]
"""The id of a row. It goes into addresses and file names."""
Texts = Annotated[tuple[Text, ...], AfterValidator(each_once)]
"""Words or names, each once."""
SomeTexts = Annotated[Texts, Field(min_length=1)]
Position = Annotated[float, Field(ge=0.0, le=1.0)]
Proportion = Annotated[float, Field(ge=0.0, le=1.0)]
"""A part of a whole; may be none of it."""
Fraction = Annotated[float, Field(gt=0.0, le=1.0)]
"""A part of a whole; never none of it."""
RootShares = dict[str, Fraction]
Ontology = Annotated[dict[Literal["UBERON", "FMA", "TA98", "TA2"], Text], AfterValidator(_ontology)]
"""Ids in public ontologies."""
