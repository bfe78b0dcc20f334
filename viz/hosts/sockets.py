"""The socket of a page, as Bokeh and Panel have it, but prompt and polite."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from bokeh.protocol.exceptions import ProtocolError
from panel.io.server import WSHandler

if TYPE_CHECKING:
    from bokeh.protocol.message import Message
    from bokeh.server.tornado import BokehTornado

PATH = "/ws"
NOT_OURS = "This is no token of a page of this server. Load the page again."
NOT_UNDERSTOOD = "The server did not understand this. Load the page again."
READERS = (
    "bokeh.server.protocol_handler",
    "bokeh.server.views.ws",
)
"""Who tells the log of a message that makes no sense to Bokeh or to Panel."""
SAID = 200
"""Characters of an error that go into the log's line."""

_LOG = logging.getLogger(__name__)


class PageSocket(WSHandler):
    """Sends each frame at once, and closes where it cannot follow."""

    def open(self, *given: str, **named: str) -> None:
        """Open it for a page that holds a token.

        Bokeh sends a message as several frames. Without this the second one waits until the
        browser has acknowledged the first, which it puts off for 40 ms.
        """
        self.set_nodelay(True)
        try:
            super().open(*given, **named)  # type: ignore[no-untyped-call]  # Panel ships no types
        except (ProtocolError, ValueError):
            self.close(1008, NOT_OURS)

    async def _handle(self, message: Message[Any]) -> Any | None:  # noqa: ANN401 - as Bokeh has it
        """Do what a message asks; the answer to a bad one does not show how the server is made."""
        try:
            work = await super()._handle(message)
        except Exception as error:  # noqa: BLE001 - whatever a message does to Bokeh
            _LOG.error("A message of a page was not understood: %s", _briefly(error))
            self.close(1007, NOT_UNDERSTOOD)
            return None
        if work is not None and getattr(work, "msgtype", "") == "ERROR":
            work.content = {"text": NOT_UNDERSTOOD, "traceback": None}
        return work


class InOneLine(logging.Filter):
    """Lets the log tell of a message that makes no sense in one line; more where it is debugged.

    A traceback through Bokeh says nothing about what a browser has sent, and a page could fill the
    disk with them.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Shorten a record that has a traceback; all are told."""
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            _LOG.debug("where that was", exc_info=error)
            record.msg = "A message of a page was not understood: %s"
            record.args = (_briefly(error),)
            record.exc_info = record.exc_text = None
        return True


def _briefly(error: BaseException) -> str:
    text = " ".join(str(error).split())[:SAID]
    return f"{type(error).__name__}: {text}"


def use(application: BokehTornado) -> None:
    """Let an application that Panel serves at `/` open its sockets so."""
    context: dict[str, Any] = {
        "application_context": application.applications["/"],
        "bokeh_websocket_path": PATH,
    }
    application.add_handlers(".*", [(PATH, PageSocket, context)])
    for name in READERS:
        logging.getLogger(name).addFilter(InOneLine())
