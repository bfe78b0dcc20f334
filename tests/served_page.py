"""Servers for the tests: the product's own in a process, an application in a thread; and asking."""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

ROOT = Path(__file__).resolve().parents[1]


class Got(NamedTuple):
    status: int
    headers: dict
    body: bytes

    @property
    def text(self):
        packed = self.headers.get("Content-Encoding") == "gzip"
        return (gzip.decompress(self.body) if packed else self.body).decode()

    @property
    def json(self):
        return json.loads(self.text)


def get(address, **headers):
    """Asks once and gives what came, whatever the status."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = Request(address, headers=named)  # noqa: S310 - an address of our own
    try:
        with urlopen(request, timeout=60) as reply:  # noqa: S310 - the same
            return Got(reply.status, reply.headers, reply.read())
    except HTTPError as error:
        return Got(error.code, error.headers, error.read())


@contextmanager
def served(*options):
    """Starts the product's own entry with some options; gives the address of the page."""
    with started(*options) as (address, _process):
        yield address


@contextmanager
def started(*options):
    """Starts it likewise; gives the process as well."""
    command = [sys.executable, "app.py", "--port", "0", "--no-browser", *options]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        yield _address(process), process
    finally:
        process.terminate()
        process.wait(20)


def _address(process):
    seen = []
    for line in process.stdout:
        seen.append(line)
        if found := re.search(r"http://[\w.:]+", line):
            return found.group()
    raise RuntimeError("".join(seen))


@contextmanager
def in_thread(application):
    """Serves a tornado application in a thread; gives its address."""
    (socket,) = bind_sockets(0, "127.0.0.1")
    ready, loops = threading.Event(), []

    async def serve():
        server = HTTPServer(application)
        server.add_sockets([socket])
        stop = asyncio.Event()
        loops.extend((asyncio.get_running_loop(), stop))
        ready.set()
        await stop.wait()
        server.stop()

    thread = threading.Thread(target=asyncio.run, args=(serve(),), daemon=True)
    thread.start()
    assert ready.wait(10)
    yield f"http://127.0.0.1:{socket.getsockname()[1]}"
    loop, stop = loops
    loop.call_soon_threadsafe(stop.set)
    thread.join(10)
