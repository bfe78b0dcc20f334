"""Reading tables from a person's own folder or from the installation, and collecting the faults."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from pathways.errors import TableError
from pathways.folders import Overlay, bytes_of_table
from pathways.loading import parsed, text_of
from pathways.row_errors import ALLOWED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

Row = TypeVar("Row", bound=BaseModel)
DATA: Final = Path(__file__).parents[1] / "data"
"""Where the tables of the body lie in the installation."""


@dataclass
class Reading:
    """Reads tables one after the other, keeps what is right and collects what is wrong."""

    own: Path | None = None
    """Folder of the person's own tables."""
    faults: list[TableError] = field(default_factory=list)

    def rows(self, file: str, model: type[Row]) -> dict[str, Row]:
        """Give the rows of a table by title; those that do not fit are left out.

        Each row learns its title as ``id``.
        """
        return self.titled(file, "", self.values(file), model)

    def titled(self, file: str, section: str, values: object, model: type[Row]) -> dict[str, Row]:
        """Give the rows of a section of a table by title."""
        if not isinstance(values, dict):
            self.fault(file, section, "", values, "rows with a title each")
            return {}
        found = {}
        for title, fields in values.items():
            row = self.row(file, ".".join(filter(None, (section, title))), fields, model, title)
            if row is not None:
                found[title] = row
        return found

    def numbered(
        self, file: str, section: str, values: object, model: type[Row]
    ) -> tuple[Row, ...]:
        """Give the rows of a section without titles, ``[[section]]``; they count from 0."""
        if not isinstance(values, list):
            self.fault(file, section, "", values, f"rows, each under [[{section}]]")
            return ()
        rows = [self.row(file, f"{section}.{i}", row, model) for i, row in enumerate(values)]
        return tuple(row for row in rows if row is not None)

    def row(
        self, file: str, name: str, values: object, model: type[Row], title: str | None = None
    ) -> Row | None:
        """Give one row, or None if it does not fit.

        Args:
            file: The table.
            name: The row, as an error names it.
            values: Its fields as in the file.
            model: What may stand in it.
            title: Its title in the file, where it has one.
        """
        if not isinstance(values, dict):
            self.fault(file, name, "", values, "a table of fields")
            return None
        if title is not None and "id" in model.model_fields:
            if "id" in values:
                self.fault(file, name, "id", values["id"], "no field `id`: it is the row's title")
                return None
            values = {"id": title, **values}
        try:
            return model.model_validate(values)
        except ValidationError as error:
            self._keep(file, name, error)
            return None

    def fits(
        self, file: str, name: str, values: object, allowed: TypeAdapter[Any], context: object
    ) -> bool:
        """Tell whether something fits what is allowed; what does not is a fault.

        Args:
            file: The table.
            name: The row, as an error names it.
            values: What stands in the file.
            allowed: What may stand there.
            context: What its validators ask for.
        """
        try:
            allowed.validate_python(values, context=context)
        except ValidationError as error:
            self._keep(file, name, error)
            return False
        return True

    def _keep(self, file: str, name: str, error: ValidationError) -> None:
        for one in error.errors():
            self.fault(file, name, _place(one), _found(one), _allowed(one))

    def sections(
        self, file: str, names: Mapping[str, Any], installed: Path = DATA
    ) -> dict[str, Any]:
        """Give the sections of a table by name; one that is unknown or missing is a fault.

        Args:
            file: The table.
            names: What stands in for each section where it is missing.
            installed: Where the table lies in the installation.
        """
        before = len(self.faults)
        values = self.values(file, installed)
        for name in values:
            if name not in names:
                self.fault(file, name, "", name, ", ".join(names))
        for name in names if len(self.faults) == before else ():
            if name not in values:
                self.fault(file, name, "", "nothing", "this section must be given")
        return {name: values.get(name, empty) for name, empty in names.items()}

    def values(self, file: str, installed: Path = DATA) -> dict[str, Any]:
        """Give what a TOML file holds; nothing if it cannot be read."""
        try:
            return dict(parsed(file, self.text(file, installed)))
        except TableError as error:
            self.faults.append(error)
            return {}

    def text(self, file: str, installed: Path = DATA) -> str:
        """Give the text of a table; an empty one if it cannot be read."""
        folder = Overlay(self.own, installed) if self.own else installed
        try:
            return text_of(file, bytes_of_table(folder, file))
        except TableError as error:
            self.faults.append(error)
            return ""

    def lines(self, file: str, model: type[Row], installed: Path = DATA) -> dict[str, Row]:
        """Give the rows of a table with commas (CSV) by what stands in their first column.

        The first line names the columns: all fields of the model, in any order.
        """
        table = csv.DictReader(io.StringIO(self.text(file, installed)))
        try:
            columns, rows = table.fieldnames or (), list(table)
        except csv.Error as error:
            self.fault(file, "", "", str(error), "values with commas between them")
            return {}
        for name in model.model_fields:
            if name not in columns:
                self.fault(file, "", name, "nothing", "this column must be given")
        found: dict[str, Row] = {}
        for number, line in enumerate(rows, start=2):
            title = line.get(next(iter(model.model_fields))) or f"line {number}"
            if None in line:  # how the reader keeps what has no column
                self.fault(file, title, "", line[None], f"{len(columns)} values")
            elif title in found:
                self.fault(file, title, "", title, "each row once")
            elif (row := self.row(file, title, dict(line), model)) is not None:
                found[title] = row
        return found

    def fault(self, file: str, row: str, name: str, found: object, allowed: str) -> None:
        """Note that something is wrong."""
        self.faults.append(TableError(file, row, name, found, allowed))


def _place(error: ErrorDetails) -> str:
    # Names in brackets say which kind of row was meant; they do not stand in the file.
    return ".".join(str(part) for part in error["loc"] if not str(part).startswith(("(", "[")))


def _found(error: ErrorDetails) -> object:
    return "nothing" if error["type"] == "missing" else error["input"]


def _allowed(error: ErrorDetails) -> str:
    return ALLOWED.get(error["type"], error["msg"].removeprefix("Input should be "))
