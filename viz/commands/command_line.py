"""The commands that draw and show: `python -m viz COMMAND`, and `root-to-heel COMMAND`."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from meshes.choice.body_choice import add_options
from meshes.choice.body_shape import BodyChoiceError
from meshes.keeping.sentences import STOPPED, sentence
from viz.commands import contract, figure, maps, page, scene, serve, show
from viz.view import ViewError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

COMMANDS: dict[str, ModuleType] = {
    "serve": serve,
    "show": show,
    "figure": figure,
    "page": page,
    "maps": maps,
    "scene": scene,
    "contract": contract,
}


def main(arguments: Sequence[str] | None = None, program: str = "python -m viz") -> int:
    """Run one command.

    Args:
        arguments: those of the process when None.
        program: how the command line is called in its own help.

    Returns:
        0 when it went well, 2 when it was asked for something impossible (said in a sentence), 130
        when it was stopped from the keyboard.

    """
    given = _parser(program).parse_args(arguments)
    try:
        return int(given.run(given))
    except (ViewError, BodyChoiceError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        print(sentence(error), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return STOPPED


def _parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=program, description="The body as a page, a window, a picture or a file."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        own = commands.add_parser(name, help=command.ABOUT, description=command.ABOUT)
        command.fill(own)
        add_options(own)
        own.set_defaults(run=command.run)
    return parser
