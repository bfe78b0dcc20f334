"""The server of the page: one scene for all visitors, a component for each of them."""

from __future__ import annotations

import os
import sys
import webbrowser
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import panel as pn
from tornado.process import task_id

from meshes.raw.ending import end_with
from viz.hosts import serving, sockets
from viz.hosts.bodies import Bodies
from viz.hosts.component import ExplorerComponent, page
from viz.hosts.compression import Compressed
from viz.hosts.doors import AddressError, guard
from viz.hosts.headers import SafetyHeaders
from viz.hosts.page import FULL_PAGE

if TYPE_CHECKING:
    from bokeh.server.server import Server

    from meshes import BodyChoice
    from viz.hosts.doors import Doors
    from viz.hosts.loader import SceneLoader

TITLE = "Root to Heel"

LEFT_AFTER = 2000
"""Milliseconds after which a page that was closed is forgotten, and between two looks for such.

A page that comes back later is made again from its own address. With Bokeh's usual 15 and 17 s a
thousand openings in half a minute stand side by side, and the fullest moment stays in memory.
"""

_SHARED = "root_to_heel_bodies"
"""Where Panel's cache, which all sessions share, has the bodies."""


def shared_bodies() -> Bodies:
    """Give the bodies that all visitors share: those of `serve`, else with the default one."""
    if _SHARED not in pn.state.cache:
        pn.state.cache[_SHARED] = Bodies()
    shared: Bodies = pn.state.cache[_SHARED]
    return shared


def explorer() -> ExplorerComponent:
    """Make the page of one visitor, with the view that the address asks for.

    What was asked for stands in the token that the page holds, too: a server that the page's socket
    reaches later, and that never saw the page, makes the same.
    """
    asked = pn.state.session_args.items()
    pairs = [(name, value.decode("utf-8", "replace")) for name, all_ in asked for value in all_]
    return page(urlencode(pairs), shared_bodies())


def fill_the_window() -> None:
    """Let the component have the whole window of the browser."""
    pn.config.raw_css.append(FULL_PAGE)


def serve(choice: BodyChoice, doors: Doors, *, open_browser: bool) -> None:
    """Serve the page until it is stopped.

    Args:
        choice: which body is shown.
        doors: where, under which names, by how many processes.
        open_browser: show the page in the person's own browser.

    Raises:
        BodyChoiceError: there is no such body, or its tables are wrong.
        AddressError: nothing can listen there.
        RuntimeError: several processes are wanted, and the body cannot be loaded.

    """
    bodies = pn.state.cache[_SHARED] = Bodies(choice)
    _tell_problems(choice)
    fill_the_window()
    first = os.getpid()
    if doors.processes > 1:
        _load_for_all(bodies.own)
    try:
        server = listening(bodies, doors)
    except KeyboardInterrupt:  # the first of several processes only waits for the others
        return
    if os.getpid() != first:
        end_with(first)
    bodies.own.start()
    if not task_id():
        address = doors.shown(_port(server))
        sys.stdout.write(f"Serving the page at {address}\n")
        sys.stdout.flush()
        if open_browser:
            webbrowser.open(address)
    try:
        server.run_until_shutdown()
    finally:
        bodies.close()


def _load_for_all(loader: SceneLoader) -> None:
    """Load the body once for all processes that are about to start."""
    if sys.platform == "win32":
        raise AddressError("Several processes cannot share a port on Windows: start several.")
    if not loader.wait():
        raise RuntimeError(loader.progress["error"])


def listening(bodies: Bodies, doors: Doors) -> Server:
    """Take the port; each process that shares it comes back from here."""
    kept: dict[str, bytes] = {}
    try:
        server: Server = pn.serve(
            {"/": explorer},
            address=doors.address,
            port=doors.port,
            title=TITLE,
            location=False,  # Panel cannot read every address, and the page reads its own
            show=False,
            start=False,
            verbose=False,
            num_procs=doors.processes,
            unused_session_lifetime_milliseconds=LEFT_AFTER,
            check_unused_sessions_milliseconds=LEFT_AFTER,
            use_xheaders=doors.behind_proxy,
            extra_patterns=serving.routes(bodies),
            transforms=[
                partial(SafetyHeaders, framing=doors.framing),
                partial(Compressed, kept=kept),
            ],
        )
    except OSError as error:
        raise AddressError(
            f"Nothing can listen at {doors.address} on port {doors.port}: {error.strerror}. "
            "Choose another one with --port (0 takes a free one) or --address."
        ) from error
    application = server._tornado  # noqa: SLF001 - Bokeh has no other way to it
    origins = doors.allowed(_port(server))
    application.websocket_origins.clear()
    application.websocket_origins.update(origins)
    guard(application, origins)
    sockets.use(application)
    return server


def _port(server: Server) -> int:
    """Give the port that was taken."""
    return server.port or 0


def _tell_problems(choice: BodyChoice) -> None:
    """Name what is missing or broken in the atlas that a person supplies, if there is one."""
    if choice.atlas:
        from meshes.atlas.files import read_atlas  # noqa: PLC0415 - VTK, only for an atlas

        sys.stderr.writelines(f"{problem}\n" for problem in read_atlas(choice.atlas).problems)
