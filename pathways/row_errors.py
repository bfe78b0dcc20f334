"""What is wrong with a row, in words for people: from pydantic's errors to faults of a table."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel

from pathways.errors import TableError

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

ALLOWED = {
    "bool_type": "true or false",
    "dict_type": "a table of fields, in braces",
    "finite_number": "a finite number",
    "float_type": "a valid number, without quotation marks",
    "int_type": "a whole number, without quotation marks",
    "missing": "this field must be given",
    "model_type": "a table of fields, in braces",
    "string_type": "text, in quotation marks",
    "tuple_type": "a list, in square brackets",
    "union_tag_not_found": "this field must be given",
}
TAGS = {"union_tag_invalid", "union_tag_not_found"}


def row_faults(
    file: str, row: str, error: ValidationError, model: type[BaseModel]
) -> list[TableError]:
    """Everything that pydantic found wrong with a row, as faults of its table."""
    errors = error.errors()
    return [_fault(file, row, one, model) for one in errors if not _follows(one, errors)]


def _follows(error: ErrorDetails, errors: list[ErrorDetails]) -> bool:
    """Whether a list is short only because the values in it are wrong; these are told."""
    place = error["loc"]
    inside = (one["loc"] for one in errors if one["loc"][: len(place)] == place)
    return error["type"] == "too_short" and any(len(other) > len(place) for other in inside)


def _fault(file: str, row: str, error: ErrorDetails, model: type[BaseModel]) -> TableError:
    """One error of pydantic as the fault of a row: field, what was found, what is allowed."""
    found = error["input"]
    place = [str(part) for part in error["loc"] if part != "[key]"]
    if error["type"] in TAGS:
        tag = error["ctx"]["discriminator"].strip("'")
        place.append(tag)
        found = found.get(tag, "nothing")
    if error["type"] == "missing":
        found = "nothing"
    return TableError(file, row, ".".join(place), _as_written(found), _allowed(error, model))


def perhaps(name: object, known: Any) -> str:  # noqa: ANN401 - any collection of names
    """Names that are close to one that is not known, as the end of a sentence; "" for none."""
    near = get_close_matches(str(name), known, n=3)
    return f", perhaps {', '.join(near)}" if near else ""


def _allowed(error: ErrorDetails, model: type[BaseModel]) -> str:
    kind, context = error["type"], error.get("ctx", {})
    words = ALLOWED.get(kind, error["msg"].removeprefix("Input should be "))
    if kind == "extra_forbidden":
        words = _fields(_owner(model, error["loc"]), error["loc"][-1])
    elif kind in TAGS:
        words = f"one of {context['expected_tags']}" if "expected_tags" in context else words
    elif kind == "too_short":
        words = f"at least {context['min_length']} item{'s' * (context['min_length'] > 1)}"
    elif kind == "string_too_long":
        words = f"at most {context['max_length']} characters"
    elif kind == "literal_error":
        choices = re.findall(r"'([^']*)'", words)
        words += perhaps(error["input"], choices)
    return words


def _fields(owner: type[BaseModel], found: int | str) -> str:
    """The fields that a model has, those first that `found` was perhaps meant to be."""
    names = sorted(owner.model_fields.keys() - {"id"})
    return f"only the fields of a {owner.__name__}{perhaps(found, names)}: {', '.join(names)}"


def _owner(model: type[BaseModel], place: tuple[int | str, ...]) -> type[BaseModel]:
    """The model of the row, or of the value inside it, whose field stands at `place`."""
    inside = [model]
    for part in place[:-1]:
        owners = [one for one in inside if part in one.model_fields]
        if owners:
            inside = _models(owners[0].model_fields[str(part)].annotation)
        elif isinstance(part, str):  # the kind of one model among several
            inside = [
                one for one in inside if part in get_args(one.model_fields["kind"].annotation)
            ]
    return inside[0]


def _models(annotation: Any) -> list[type[BaseModel]]:  # noqa: ANN401 - any annotation
    """The models that an annotation names, however deep inside."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in _models(part)]


def _as_written(value: Any) -> Any:  # noqa: ANN401 - any value of a row
    """The value as it stands in the file, with lists."""
    if isinstance(value, dict):
        return {name: _as_written(part) for name, part in value.items()}
    return [_as_written(part) for part in value] if isinstance(value, tuple) else value
