"""All servers of a race, started before it and warm; who cannot take part says why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .relay import Relay
from .servers import Server, free_port

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import ExitStack

    from .place import Place
    from .stacks import Stack


@dataclass(frozen=True)
class Entrant:
    """A stack whose server runs, and the relay through which it is asked."""

    stack: Stack
    server: Server
    relay: Relay


def entered(stack: Stack, place: Place, leaving: ExitStack) -> Entrant:
    """Start the server of a stack.

    Raises:
        RuntimeError: it does not start; the message has its last words.

    """
    port = free_port()
    relay = leaving.enter_context(Relay(port))
    server = leaving.enter_context(Server(stack.command(port, relay.port, place), port))
    return Entrant(stack, server, relay)


def all_entered(
    stacks: Iterable[Stack], place: Place, leaving: ExitStack
) -> tuple[list[Entrant], dict[str, str]]:
    """Start every server; gives those that run, and by name why the others do not."""
    running, why_not = [], {}
    for stack in stacks:
        if missing := stack.missing():
            why_not[stack.name] = f"{missing} is not installed"
            continue
        try:
            running.append(entered(stack, place, leaving))
        except RuntimeError as error:
            why_not[stack.name] = f"its server did not start: {error}"
    return running, why_not
