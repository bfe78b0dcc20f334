"""The page: `python app.py`, or `panel serve app.py`.

It shows the interactive body. Everything it needs is served by this machine; nothing about a
visitor is stored. `root-to-heel` is the same as a command, with its other commands beside it.
"""

from __future__ import annotations

import sys

import panel as pn

from viz.commands import command_line
from viz.hosts.server import TITLE, explorer, fill_the_window


def main() -> int:
    """Serve the page on this machine and open it in a browser; gives the exit status."""
    return command_line.main(["serve", *sys.argv[1:]], "root-to-heel")


if __name__ == "__main__":
    sys.exit(main())
elif pn.state.served:
    fill_the_window()
    explorer().servable(title=TITLE, location=False)  # the page reads its address itself
