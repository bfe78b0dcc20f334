"""A relay between browser and server that counts every byte of every connection, either way.

What a browser says of its own traffic leaves out headers, and the packing of sockets; here each
stack is measured alike, at the wire.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from typing import Self

CHUNK = 2**18


class Relay:
    """Listens on a port of its own and passes everything on to another one."""

    def __init__(self, to_port: int) -> None:
        """Say where to."""
        self._to_port = to_port
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._ready = threading.Event()
        self.port = 0
        self.sent = 0
        """Bytes from the server to the browser."""
        self.asked = 0
        """Bytes from the browser to the server."""
        self._heard: list[tuple[float, int]] = []

    @property
    def total(self) -> int:
        """Bytes either way."""
        return self.sent + self.asked

    def total_at(self, at: float) -> int:
        """Give the bytes either way until a time, seconds since 1970."""
        return max((total for heard, total in self._heard if heard <= at), default=0)

    def __enter__(self) -> Self:
        """Begin, in a thread of its own."""
        threading.Thread(target=self._run, daemon=True).start()
        self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        """End."""
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._server = self._loop.run_until_complete(
            asyncio.start_server(self._join, "127.0.0.1", 0)
        )
        self.port = self._server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._to_port)
        except OSError:
            writer.close()
            return
        await asyncio.gather(
            self._pass(reader, far_writer, "asked"), self._pass(far_reader, writer, "sent")
        )

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, counter: str
    ) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(CHUNK):
                setattr(self, counter, getattr(self, counter) + len(data))
                self._heard.append((time.time(), self.total))
                writer.write(data)
                await writer.drain()
        writer.close()
