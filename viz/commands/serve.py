"""`serve`: the page, on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meshes.choice.body_choice import chosen_body

if TYPE_CHECKING:
    import argparse

ABOUT = "serve the page on this machine and open it in a browser"


def fill(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("--port", type=int, default=5006, help="0 takes a free one")
    parser.add_argument("--no-browser", action="store_true", help="do not open a browser")


def run(given: argparse.Namespace) -> int:
    """Serve until it is stopped; gives the exit status."""
    from viz.hosts import server  # noqa: PLC0415 - Panel loads where it is asked for

    server.serve(chosen_body(given), given.port, open_browser=not given.no_browser)
    return 0
