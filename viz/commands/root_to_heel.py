"""The command `root-to-heel`: the command lines of all packages under one name.

Each command is run by the package that owns it, with the parser that `python -m pathways`,
`python -m meshes` and `python -m viz` use. Without a command the page is served.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module, metadata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = "root-to-heel"
TAKES_ADDRESS = "lesion"
"""A command of the facts that takes an address of the page, as those of `viz` do themselves."""

HOMES = {
    "pathways.command_line": {
        "list": "list what the tables hold",
        "lesion": "say what a lesion causes and what it spares",
        "localise": "rank the causes of findings, and name the next test",
        "compare": "say what one cause does and another does not, and what tells them apart",
        "confusion": "say which causes no bedside finding separates",
    },
    "meshes.command_line": {
        "build": "build the body into your cache",
        "report": "show the figures of the body",
        "morphometry": "compare the body with published figures",
        "check": "say all that is wrong with a folder of tables, or with those of the installation",
    },
    "viz.commands.command_line": {
        "serve": "serve the page on this machine and open it in a browser (without a command, too)",
        "show": "open PyVista's own window of a view; a click on a nerve selects it",
        "figure": "draw a picture with PyVista",
        "page": "write one file that works without Python and network",
        "maps": "draw the dermatome maps side by side",
        "scene": "build the body and the scene into the cache",
        "contract": "write the contract that the viewer's types are generated from",
    },
}
"""Which module runs a command, and what the command does.

`check` is that of the body, which looks through the tables of the facts as well.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the arguments are those of the process when None.

    Returns:
        The exit status of the command: 0 when it went well, 1 when what it checked has faults, 2
        when it was asked for something impossible.

    """
    given = _parser().parse_args(_with_command(sys.argv[1:] if arguments is None else arguments))
    home = next(home for home, commands in HOMES.items() if given.command in commands)
    words = given.words
    if given.command == TAKES_ADDRESS and any("=" in word or "://" in word for word in words):
        from viz.commands import pasted  # noqa: PLC0415 - for those who paste one
        from viz.view import ViewError  # noqa: PLC0415

        try:
            words = pasted.in_words(words)
        except ViewError as error:
            print(error, file=sys.stderr)
            return 2
    return int(import_module(home).main([given.command, *words], PROGRAM))


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Serve the page when no command is named."""
    own = {"-h", "--help", "--version"}
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in own):
        return ["serve", *arguments]
    return list(arguments)


def _parser() -> argparse.ArgumentParser:
    about = {name: words for commands in HOMES.values() for name, words in commands.items()}
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [COMMAND] ...",
        description="How the lower back can hurt the heel. It teaches; it does not diagnose.",
        epilog="commands:\n" + "\n".join(f"  {name:12} {words}" for name, words in about.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=metadata.version(PROGRAM))
    parser.add_argument("command", choices=about, metavar="COMMAND", help="one of those below")
    parser.add_argument("words", nargs=argparse.REMAINDER, metavar="...", help="see COMMAND --help")
    return parser
