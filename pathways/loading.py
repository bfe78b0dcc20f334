"""Reading one table: a TOML file of rows, each validated by its row model.

Any package can read its tables so: a table is a file of rows, `[id]` and below it the fields, and
a row model is a pydantic model with a field `id` (`tables.Row` is one, `tables.Part` the base of a
value inside a row). Lists reach the model as tuples, which are frozen like the rows.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from pathways.errors import TableError
from pathways.folders import bytes_of_table
from pathways.row_errors import row_faults

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pathways.folders import Folder

RowType = TypeVar("RowType", bound=BaseModel)
DEEPEST = 20  # levels of values inside values; our tables have five
TEXTS_KEPT = 128
"""Texts whose values are kept for the next reading: those of all tables, and some changed ones."""
SHALLOW = f"at most {DEEPEST} levels of them"


@dataclass(frozen=True)
class Reading(Generic[RowType]):
    """A table as far as it can be read: its good rows by id, and all faults of the others.

    A fault without a row means that the whole file could not be read.
    """

    rows: Mapping[str, RowType]
    faults: tuple[TableError, ...]


def read_table(folder: Folder, file: str, model: type[RowType]) -> Mapping[str, RowType]:
    """Read `file` in `folder` into rows keyed by id, in the order of the file.

    `folder` is a path, a folder inside a package, or one laid over another (`folders.Overlay`).

    Raises:
        TableError: the file is missing or is no TOML, or a row does not fit `model`; the first.
    """
    reading = read_rows(folder, file, model)
    if reading.faults:
        raise reading.faults[0]
    return reading.rows


def read_rows(folder: Folder, file: str, model: type[RowType]) -> Reading[RowType]:
    """Read `file` in `folder` as `read_table` does, and collect all that is wrong in it."""
    try:
        table = _parse(folder, file)
    except TableError as error:
        return Reading(MappingProxyType({}), (error,))
    rows: dict[str, RowType] = {}
    faults: list[TableError] = []
    for row, values in table.items():
        try:
            rows[row] = _row(file, row, values, model)
        except TableError as error:
            faults.append(error)
        except ValidationError as error:
            faults += row_faults(file, row, error, model)
    return Reading(MappingProxyType(rows), tuple(faults))


def _parse(folder: Folder, file: str) -> Mapping[str, Any]:
    return parsed(file, text_of(file, bytes_of_table(folder, file)))


def text_of(file: str, content: bytes) -> str:
    """The text of a table, with plain line ends.

    Raises:
        TableError: it is not in UTF-8.
    """
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        found = f"bytes that are no text (in line {line})"
        raise TableError(file, "", "", found, "text in UTF-8") from error


@lru_cache(maxsize=TEXTS_KEPT)
def parsed(file: str, text: str) -> Mapping[str, Any]:
    """What a text of TOML holds; most texts come again, and parsing is most of a reading.

    Raises:
        TableError: it is no TOML, or what it holds lies deeper inside than `DEEPEST`.
    """
    try:
        values = tomllib.loads(text)
    except RecursionError as error:
        raise TableError(file, "", "", "values inside values", SHALLOW) from error
    except ValueError as error:  # a number of thousands of digits is one that tomllib does not name
        raise TableError(file, "", "", str(error), "valid TOML") from error
    if _is_deep(values):
        raise TableError(file, "", "", "values inside values", SHALLOW)
    return MappingProxyType(values)


def _is_deep(values: dict[str, Any]) -> bool:
    """Whether there are more than `DEEPEST` levels; a key with dots makes any number of them."""
    level: list[dict[str, Any] | list[Any]] = [values]
    for _ in range(DEEPEST):
        inside = [part.values() if isinstance(part, dict) else part for part in level]
        level = [value for part in inside for value in part if isinstance(value, dict | list)]
    return bool(level)


def _row(file: str, row: str, values: object, model: type[RowType]) -> RowType:
    if not isinstance(values, dict):
        raise TableError(file, row, "", values, f"a table of fields, [{row}]")
    if "id" in values:
        raise TableError(file, row, "id", values["id"], "no field `id`: the id is the row's title")
    return model.model_validate({"id": row, **_frozen(values)})


def _frozen(value: Any) -> Any:  # noqa: ANN401 - any value of TOML
    """The value with tuples for its lists."""
    if isinstance(value, dict):
        return {name: _frozen(part) for name, part in value.items()}
    return tuple(map(_frozen, value)) if isinstance(value, list) else value
