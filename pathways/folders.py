"""Folders of tables: what lies in one, and one laid over another."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

from pathways.errors import TableError

if TYPE_CHECKING:
    from collections.abc import Collection

NEAR = 0.8  # how alike (difflib ratio) a file's name is to that of a table it was meant to be
NEARER = 0.9  # the same for whole names, where the ending is misspelt


@dataclass(frozen=True)
class Overlay:
    """Two folders of tables as one: a table that `folder` lacks is that of `installed`."""

    folder: Path
    installed: Path | Traversable

    def joinpath(self, file: str) -> Path | Traversable:
        """The place of a table."""
        own = self.folder / file
        return own if os.path.lexists(own) else self.installed.joinpath(file)


Folder = Path | Traversable | Overlay
"""Where tables lie: `joinpath` gives each of them."""

MOST_BYTES = 20_000_000  # of a table; the largest of ours has a hundredth of it
KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def bytes_of_table(folder: Folder, file: str) -> bytes:
    """All of `file` in `folder`, a plain file of at most `MOST_BYTES`.

    Whatever else has its name is not opened: a pipe or a device may never come to an end.

    Raises:
        TableError: there is no such file, or it is not one that can be read.
    """
    place = folder.joinpath(file)
    try:
        if isinstance(place, Path):
            found = place.stat()
            kind = unlike_a_file(found.st_mode)
            if kind:
                raise TableError(file, "", "", kind, "a file that can be read")
            if found.st_size > MOST_BYTES:
                size = f"{found.st_size / 1e6:.0f} MB"
                raise TableError(file, "", "", size, f"a table of at most {MOST_BYTES // 10**6} MB")
        return place.read_bytes()
    except FileNotFoundError as error:
        raise TableError(file, "", "", "no such file", "a TOML file of rows") from error
    except OSError as error:
        raise TableError(file, "", "", error.strerror or "", "a file that can be read") from error


def unlike_a_file(mode: int) -> str:
    """What stands where a file should, in words, by its mode (`os.stat`); "" for a plain file."""
    if stat.S_ISREG(mode):
        return ""
    return next((word for is_kind, word in KINDS if is_kind(mode)), "no file")


def folder_faults(
    folder: Path, tables: Collection[str], others: Collection[str] | None = None
) -> list[TableError]:
    """What is wrong with a folder as a whole: it is not there, or files in it are no tables.

    Args:
        folder: the folder.
        tables: file names of the tables that are wanted.
        others: file names of the tables that other packages read from it. Then every further TOML
            file is a fault. None: nobody knows, and only names that look like one of `tables` are.
    """
    allowed = f"a folder with one or more tables, each by its own name: {next(iter(tables))} ..."
    try:
        names = sorted(path.name for path in folder.iterdir())
    except FileNotFoundError:
        return [TableError(str(folder), "", "", "no such folder", allowed)]
    except NotADirectoryError:
        return [TableError(str(folder), "", "", "a file", allowed)]
    except OSError as error:
        return [TableError(str(folder), "", "", error.strerror or "", allowed)]
    known = {*tables, *(others or ())}
    faults = [fault for name in names if (fault := _stray(name, known, closed=others is not None))]
    if not faults and not known.intersection(names):
        found = "no table" if names else "nothing"
        return [TableError(str(folder), "", "", found, allowed)]
    return faults


def names_in(folder: Path) -> tuple[str, ...]:
    """Names of everything in a folder; none where it cannot be looked into (`folder_faults`)."""
    try:
        return tuple(sorted(path.name for path in folder.iterdir()))
    except OSError:
        return ()


def strangers(folder: Path, tables: Collection[str]) -> tuple[str, ...]:
    """File names of TOML files in a folder that are none of `tables`."""
    return tuple(n for n in names_in(folder) if n.endswith(".toml") and n not in tables)


def misnamed(name: str, tables: Collection[str]) -> str:
    """The table that a file was meant to be, by its misspelt name; "" where it looks like none.

    `skins.toml`, `Skin.toml`, `skin.tml` and `skin.toml.txt` were meant to be `skin.toml`.
    """
    plain = name.lower().removesuffix(".txt")
    if name in tables or name.endswith("~"):  # what an editor leaves beside a file
        return ""
    if not plain.endswith(".toml"):
        return next(iter(get_close_matches(plain, tables, 1, NEARER)), "")
    stems = {table.removesuffix(".toml"): table for table in tables}
    near = get_close_matches(plain.removesuffix(".toml"), stems, 1, NEAR)
    return stems[near[0]] if near else ""


def _stray(name: str, known: Collection[str], *, closed: bool) -> TableError | None:
    """The fault of a file that is no table although it looks like one; None for all others."""
    meant = misnamed(name, known)
    if meant:
        return TableError(name, "", "", name, f"the name of a table, perhaps {meant}")
    if closed and name.endswith(".toml") and name not in known:
        allowed = f"the name of a table: {', '.join(sorted(known))}"
        return TableError(name, "", "", name, allowed)
    return None
