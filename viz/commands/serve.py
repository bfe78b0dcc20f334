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
    group = parser.add_argument_group("serving it to others")
    group.add_argument(
        "--address",
        default="127.0.0.1",
        help="listen there, not on this machine alone; 0.0.0.0 is each of its networks",
    )
    group.add_argument(
        "--allow-websocket-origin",
        action="append",
        default=[],
        metavar="NAME[:PORT]",
        help="a name under which visitors open the page; may be given several times",
    )
    group.add_argument(
        "--allow-framing",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="a site that may show the page in a frame, as in https://lms.example.org",
    )
    group.add_argument(
        "--num-procs", type=int, default=1, metavar="N", help="processes that share the port"
    )
    group.add_argument(
        "--behind-proxy",
        action="store_true",
        help="believe a proxy in front of it who asks (X-Forwarded-For, X-Real-Ip)",
    )


def run(given: argparse.Namespace) -> int:
    """Serve until it is stopped; gives the exit status."""
    from viz.hosts import server  # noqa: PLC0415 - Panel loads where it is asked for
    from viz.hosts.doors import Doors  # noqa: PLC0415 - it comes with tornado

    doors = Doors(
        address=given.address,
        port=given.port,
        origins=tuple(given.allow_websocket_origin),
        framing=tuple(given.allow_framing),
        processes=given.num_procs,
        behind_proxy=given.behind_proxy,
    )
    server.serve(chosen_body(given), doors, open_browser=not given.no_browser)
    return 0
