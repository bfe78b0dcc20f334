"""The command line: `python -m pathways list` and `python -m pathways lesion`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import TYPE_CHECKING, Any

from pathways.at_hand import atlas_at_hand
from pathways.errors import TableError
from pathways.lesions import lesion
from pathways.names import UnknownName
from pathways.terms import CHANNELS, SIDES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pathways.atlas import Atlas

FAULT = 2  # exit status for a wrong word, as argparse has it
TABLES = {
    "root": ("roots",),
    "nerve": ("nerves",),
    "site": ("sites",),
    "muscle": ("muscles",),
    "territory": ("skin", "deep"),
    "reflex": ("reflexes",),
    "condition": ("conditions",),
    "variant": ("variants",),
}
FIELDS = (
    "latin", "synonyms", "kind", "region", "roots", "place", "action", "frequency", "confidence",
    "sources",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the arguments are those of the process unless given.

    Returns:
        0 when all went well, 2 when a name or a value was wrong (said on standard error).
    """
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")  # bars on a terminal without block characters
    options = _parser().parse_args(arguments)
    try:
        sys.stdout.writelines(f"{line}\n" for line in options.run(options))
        sys.stdout.flush()
    except (TableError, UnknownName, ValueError) as error:
        sys.stderr.write(f"pathways: {error}\n")
        return FAULT
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m pathways",
        description="What a lesion of a nerve root, a nerve or a site causes. It teaches; it does "
        "not diagnose.",
    )
    commands = parser.add_subparsers(required=True, metavar="list | lesion")
    listing = commands.add_parser("list", help="list what the tables hold")
    listing.add_argument("--kind", choices=TABLES, help="only this kind of thing")
    listing.add_argument("--json", action="store_true", help="print JSON")
    listing.set_defaults(run=_list)
    hurt = commands.add_parser("lesion", help="say what a lesion causes and what it spares")
    hurt.add_argument("ids", nargs="+", metavar="ID", help="root, nerve, nerve@position or site")
    hurt.add_argument("--side", choices=SIDES, default="right")
    hurt.add_argument("--map", default="default", metavar="NAME", help="dermatome map")
    hurt.add_argument(
        "--variant", nargs="+", action="extend", default=[], metavar="NAME", help="of anatomy"
    )
    hurt.add_argument("--share", type=float, default=1.0, help="how much of the nerve, 0 to 1")
    hurt.add_argument("--channel", choices=CHANNELS, default="both", help="which fibres")
    hurt.add_argument("--json", action="store_true", help="print JSON")
    hurt.set_defaults(run=_lesion)
    return parser


def _list(options: argparse.Namespace) -> Iterator[str]:
    atlas = atlas_at_hand(None)
    kinds = (options.kind,) if options.kind else tuple(TABLES)
    rows = [row for kind in kinds for row in _rows(atlas, kind)]
    if options.json:
        yield json.dumps(rows, indent=1, ensure_ascii=False)
        return
    width = max(len(row["id"]) for row in rows)
    for kind in kinds:
        own = [row for row in rows if row["kind"] == kind]
        yield f"{kind} ({len(own)})"
        yield from (f"  {row['id']:{width}}  {row['name']}" for row in own)


def _rows(atlas: Atlas, kind: str) -> Iterator[dict[str, Any]]:
    """The rows of one kind as plain values: id, name and what else a list may show."""
    for table in TABLES[kind]:
        for name, row in getattr(atlas, table).items():
            plain = row.model_dump(mode="json", include=set(FIELDS))
            sort = plain.pop("kind", None)
            more = {"table": table} if len(TABLES[kind]) > 1 else {}
            more |= {"sort": sort} if sort else {}
            yield {"kind": kind, "id": name, "name": row.name, **more, **plain}


def _lesion(options: argparse.Namespace) -> Iterator[str]:
    from pathways.deficits import deficit  # noqa: PLC0415 - arithmetic loads on first use
    from pathways.plain_text import as_text  # noqa: PLC0415

    wanted = lesion(*options.ids, side=options.side, share=options.share, channel=options.channel)
    found = deficit(wanted, options.map, options.variant)
    yield (
        json.dumps(found.to_dict(), indent=1, ensure_ascii=False)
        if options.json
        else as_text(found)
    )
