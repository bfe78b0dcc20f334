"""The command line: `python -m pathways list`, `lesion`, `check` and those of `find_commands`."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import sys
from typing import TYPE_CHECKING, Any

from pathways.at_hand import atlas_at_hand
from pathways.errors import TableError
from pathways.find_commands import add_commands, listed_findings
from pathways.given_paths import given_path
from pathways.lesions import lesion
from pathways.names import NEAREST, UNKNOWN, UnknownName, quoted
from pathways.terms import ASKED_GRADES, CHANNELS, SIDES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pathways.atlas import Atlas

BROKEN = 1  # exit status of `check` for tables with faults
FAULT = 2  # exit status for a wrong word, as argparse has it
TABLES = {
    "root": ("roots",),
    "nerve": ("nerves",),
    "site": ("sites",),
    "muscle": ("muscles",),
    "territory": ("skin", "deep"),
    "reflex": ("reflexes",),
    "movement": ("movements",),
    "condition": ("conditions",),
    "variant": ("variants",),
    "map": ("maps",),
    "test": ("tests",),
    "evidence": ("evidence",),
}
FINDING = "finding"
"""What can be noted, with its answers; `list` gives it when it is asked for."""
FIELDS = (
    "latin", "synonyms", "kind", "region", "roots", "place", "action", "how", "weights",
    "frequency", "confidence", "sources",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None, program: str = "python -m pathways") -> int:
    """Run the command line.

    Args:
        arguments: those of the process when None.
        program: how the command line is called in its own help.

    Returns:
        0 when all went well, 1 when `check` found faults in the tables (said on standard output),
        2 when a name or a value was wrong (said on standard error).
    """
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")  # bars on a terminal without block characters
    options = _parser(program).parse_args(arguments)
    try:
        status, lines = options.run(options)
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()
    except TableError as error:
        more = f" {shlex.quote(str(options.tables))}" if options.tables else ""
        sys.stderr.write(f"pathways: {error}. All faults: python -m pathways check{more}\n")
        return FAULT
    except UnknownName as error:
        sys.stderr.write(f"pathways: {_unknown(error, options)}\n")
        return FAULT
    except ValueError as error:
        sys.stderr.write(f"pathways: {error}\n")
        return FAULT
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return int(status)


def _parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=program,
        description="What a lesion of a nerve root, a nerve or a site causes. It teaches; it does "
        "not diagnose.",
    )
    facts = argparse.ArgumentParser(add_help=False)
    facts.add_argument("--json", action="store_true", help="print JSON")
    facts.add_argument(
        "--tables", type=given_path, metavar="FOLDER",
        help="tables of your own by their file names; those that are missing are the usual ones",
    )  # fmt: skip
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    listing = commands.add_parser("list", parents=[facts], help="list what the tables hold")
    listing.add_argument("--kind", choices=(*TABLES, FINDING), help="only this kind of thing")
    listing.set_defaults(run=_list)
    about = "say what a lesion causes and what it spares"
    hurt = commands.add_parser("lesion", parents=[facts], help=about)
    hurt.add_argument(
        "ids",
        nargs="+",
        metavar="ID",
        help="root, nerve, nerve@position or site; ID:GRADE grades one of them",
    )
    hurt.add_argument(
        "--grade",
        choices=ASKED_GRADES,
        default="typical",
        help="of all that have none of their own",
    )
    hurt.add_argument("--side", choices=SIDES, default="right")
    hurt.add_argument("--map", default="default", metavar="NAME", help="dermatome map")
    hurt.add_argument(
        "--variant", nargs="+", action="extend", default=[], metavar="NAME", help="of anatomy"
    )
    hurt.add_argument("--share", type=float, help="how much of the nerve, 0 to 1")
    hurt.add_argument("--channel", choices=CHANNELS, default="both", help="which fibres")
    hurt.set_defaults(run=_lesion)
    add_commands(commands, facts, _atlas)
    about = "say all that is wrong with a folder of tables, or with those of the installation"
    checking = commands.add_parser("check", help=about, description=about)
    checking.add_argument("folder", nargs="?", type=given_path, metavar="FOLDER")
    checking.set_defaults(run=_check, tables=None)
    return parser


def _check(options: argparse.Namespace) -> tuple[int, Iterable[str]]:
    """Every fault of a folder of tables in one line; or one sentence that there is none."""
    from pathways.folders import strangers  # noqa: PLC0415 - the tables load on first use
    from pathways.library import FILES, faults  # noqa: PLC0415

    found = [str(fault) for fault in faults(options.folder)]
    if found:
        return BROKEN, found
    if options.folder is None:
        return 0, [f"Nothing is wrong with the {len(FILES)} tables of the installation."]
    own = sum((options.folder / file).exists() for file in FILES)
    tables = "table" if own == 1 else "tables"
    other = (f"{file}: no table of pathways, not read" for file in strangers(options.folder, FILES))
    return 0, [f"Nothing is wrong with the {own} {tables} in {options.folder}.", *other]


def _atlas(options: argparse.Namespace) -> Atlas:
    """The tables that were asked for, over those of the installation.

    Raises:
        TableError: one of them is broken.
    """
    if options.tables is None:
        return atlas_at_hand(None)
    from pathways.library import load_over  # noqa: PLC0415 - the tables load on first use

    return load_over(options.tables)


def _unknown(error: UnknownName, options: argparse.Namespace) -> str:
    """What is not there, then the nearest ids with their names, or where all stand."""
    atlas = _atlas(options)
    tables = (atlas.roots, atlas.nerves, atlas.sites, atlas.maps, atlas.variants, atlas.skin)
    names = {one: row.name for table in tables for one, row in table.items()}
    near = ", ".join(f"{one} ({names[one]})" if one in names else one for one in error.nearest)
    said = UNKNOWN.format(what=error.what, name=quoted(error.name))
    if near:
        return said + NEAREST.format(names=near)
    more = f" --tables {shlex.quote(str(options.tables))}" if options.tables else ""
    return f"{said} Nothing is near it; all names: python -m pathways list{more}"


def _list(options: argparse.Namespace) -> tuple[int, Iterable[str]]:
    atlas = _atlas(options)
    kinds = (options.kind,) if options.kind else tuple(TABLES)
    rows = [row for kind in kinds for row in _rows(atlas, kind)]
    if options.json:
        return 0, [json.dumps(rows, indent=1, ensure_ascii=False)]
    return 0, _listed(kinds, rows)


def _listed(kinds: Iterable[str], rows: Sequence[dict[str, Any]]) -> Iterator[str]:
    width = max(len(row["id"]) for row in rows)
    for kind in kinds:
        own = [row for row in rows if row["kind"] == kind]
        yield f"{kind} ({len(own)})"
        yield from (f"  {row['id']:{width}}  {row['name']}{_answers(row)}" for row in own)


def _answers(row: dict[str, Any]) -> str:
    """The answers of what can be noted, each with how it is read; "" of anything else."""
    told = (
        answer if answer == word else f"{answer} = {word}"
        for answer, word in zip(row.get("answers", ()), row.get("words", ()), strict=True)
    )
    said = ", ".join(told)
    return f": {said}" if said else ""


def _rows(atlas: Atlas, kind: str) -> Iterator[dict[str, Any]]:
    """The rows of one kind as plain values: id, name and what else a list may show."""
    if kind == FINDING:
        yield from listed_findings(atlas)
        return
    for table in TABLES[kind]:
        for name, row in getattr(atlas, table).items():
            plain = row.model_dump(mode="json", include=set(FIELDS))
            sort = plain.pop("kind", None)
            more = {"table": table} if len(TABLES[kind]) > 1 else {}
            more |= {"sort": sort} if sort else {}
            yield {"kind": kind, "id": name, "name": row.name, **more, **plain}


def _as_written(typed: str, atlas: Atlas) -> str:
    """An id as the tables write it, whatever its letter case and the blanks round it."""
    name, mark, rest = re.fullmatch(r"([^@:]*)([@:]?)(.*)", typed.strip(), re.DOTALL).groups()  # type: ignore[union-attr]  # matches anything
    known = {one.casefold(): one for one in (*atlas.roots, *atlas.nerves, *atlas.sites)}
    return f"{known.get(name.strip().casefold(), name)}{mark}{rest.casefold()}"


def _lesion(options: argparse.Namespace) -> tuple[int, Iterable[str]]:
    from pathways.deficits import deficit  # noqa: PLC0415 - arithmetic loads on first use
    from pathways.plain_text import as_text  # noqa: PLC0415

    atlas = _atlas(options)
    wanted = lesion(
        *(_as_written(identifier, atlas) for identifier in options.ids),
        side=options.side,
        share=options.share,
        channel=options.channel,
        grade=options.grade,
        atlas=atlas,
    )
    found = deficit(wanted, options.map, options.variant)
    if options.json:
        return 0, [json.dumps(found.to_dict(), indent=1, ensure_ascii=False)]
    return 0, [as_text(found)]
