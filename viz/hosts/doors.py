"""Where the server listens, and under which names it may be reached.

A page of another site must not reach it through a visitor's browser. A socket tells from which
page it was opened; but a foreign name can be made to point to this machine (DNS rebinding), and
then that page is of the same origin. So a name that was not allowed is refused altogether.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tornado.web import RequestHandler

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tornado.web import Application

THIS_MACHINE = "127.0.0.1"
EVERYWHERE = ("", "0.0.0.0", "::")  # noqa: S104 - what a person asks for with these
ANY = "*"
LAST_PORT = 65535


class AddressError(RuntimeError):
    """The server cannot be reached as it was asked for; the message says what is possible."""


@dataclass(frozen=True)
class Doors:
    """How the server is reached.

    `origins` are the names, with their port, of pages that may open sockets; none is those of this
    machine and of `address`. `framing` are the origins that may show the page in a frame. With
    `processes` above one as many share the port. `behind_proxy` believes what a proxy says of who
    asks.
    """

    address: str = THIS_MACHINE
    port: int = 5006
    origins: tuple[str, ...] = ()
    framing: tuple[str, ...] = ()
    processes: int = 1
    behind_proxy: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot be an origin.

        Raises:
            AddressError: for the first one that is none, a port that is none, or a number of
                processes below one.

        """
        if not 0 <= self.port <= LAST_PORT:
            raise AddressError(f"A port lies between 0 and {LAST_PORT}, not at {self.port}.")
        for origin in self.origins:
            if not re.fullmatch(r"(\*|[\w.*-]+)(:(\d+|\*))?", origin):
                raise AddressError(
                    f"{origin!r} is no origin: write NAME or NAME:PORT, as in heel.example.org or "
                    "192.168.1.5:5006, without http:// and without a path."
                )
        for origin in self.framing:
            if not re.fullmatch(r"https?://[\w.*-]+(:\d+)?", origin):
                raise AddressError(
                    f"{origin!r} cannot show the page in a frame: write it as "
                    "https://lms.example.org, without a path."
                )
        if self.processes < 1:
            raise AddressError(f"There is at least one process, not {self.processes}.")

    def allowed(self, port: int) -> tuple[str, ...]:
        """Give the origins that may open sockets on the port that was taken, each with a port."""
        if self.origins:
            return tuple(o if ":" in o or o == ANY else f"{o}:80" for o in self.origins)
        names = ["localhost", THIS_MACHINE]
        if self.address not in (*EVERYWHERE, *names):
            names.append(f"[{self.address}]" if ":" in self.address else self.address)
        return tuple(f"{name}:{port}" for name in names)

    def shown(self, port: int) -> str:
        """Give the address under which a person opens the page on this machine."""
        own = "localhost" if self.address in (*EVERYWHERE, THIS_MACHINE) else self.address
        return f"http://{f'[{own}]' if ':' in own else own}:{port}"


class ForeignName(RequestHandler):
    """Refuses a request that comes under a name that was not allowed."""

    def prepare(self) -> None:
        """Say so, and what to do, in a sentence."""
        self.set_status(421)
        self.set_header("Content-Type", "text/plain; charset=UTF-8")
        name = self.request.host_name[:100]
        self.finish(
            f"This server is not to be reached as {name}. Start it with "
            f"--allow-websocket-origin {name} (and its port) to allow that.\n"
        )


def guard(application: Application, origins: Iterable[str]) -> None:
    """Refuse all requests under names that are not among the origins.

    Args:
        application: what the server serves.
        origins: names, with or without a port; a `*` stands for any part of a name.

    """
    allowed = {_name(origin) for origin in (*origins, "localhost", THIS_MACHINE, "[::1]")}
    if ANY not in allowed:
        parts = (re.escape(name).replace(r"\*", "[^.]+") for name in sorted(allowed))
        application.add_handlers(rf"(?!(?:{'|'.join(parts)})$).*$", [(".*", ForeignName)])


def _name(origin: str) -> str:
    """Give the name of an origin without its port."""
    return re.sub(r":(\d+|\*)$", "", origin).lower()
