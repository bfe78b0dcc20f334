"""Reading one table: a TOML file of rows, each validated by its row model."""

from __future__ import annotations

import tomllib
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from pydantic_core import ErrorDetails

RowType = TypeVar("RowType", bound=BaseModel)


def read_table(
    folder: Path | Traversable, file: str, model: type[RowType]
) -> Mapping[str, RowType]:
    """Read `file` in `folder` into rows keyed by id, in the order of the file.

    Raises:
        TableError: the file is missing or is no TOML, or a row does not fit `model`.
    """
    return MappingProxyType(
        {row: _row(file, row, values, model) for row, values in _parse(folder, file).items()}
    )


def _parse(folder: Path | Traversable, file: str) -> dict[str, Any]:
    try:
        text = folder.joinpath(file).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise TableError(file, "", "", "no such file", "a TOML file of rows") from error
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TableError(file, "", "", str(error), "valid TOML") from error


def _row(file: str, row: str, values: object, model: type[RowType]) -> RowType:
    if not isinstance(values, dict):
        raise TableError(file, row, "", values, f"a table of fields, [{row}]")
    if "id" in values:
        raise TableError(file, row, "id", values["id"], "no field `id`: the id is the row's title")
    try:
        return model.model_validate({"id": row, **values})
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        found = "nothing" if first["type"] == "missing" else first["input"]
        raise TableError(file, row, field, found, _allowed(first, model)) from error


def _allowed(error: ErrorDetails, model: type[BaseModel]) -> str:
    if error["type"] == "extra_forbidden":
        owner = "" if len(error["loc"]) > 1 else ": " + ", ".join(sorted(model.model_fields))
        return f"only the fields of a {model.__name__}{owner}"
    if error["type"] == "missing":
        return "this field must be given"
    return error["msg"].removeprefix("Input should be ")
