"""Many visitors at one server: answers, errors and memory. Prints a table; asserts nothing.

`python benchmarks/load.py` starts the product's own server, once with one process and once with
two, and asks it from here. `--write` puts the table into docs/reliability.md. It takes a quarter of
an hour; `--sessions 20 --seconds 5 --openings 20` is a try.

Each visitor opens the page as a browser does (the page, its socket, the document), then asks once a
second for two or three lesions together, chosen at random, so that hardly any answer is known yet.
Visitors and server share the machine: what a visitor waits holds the visitors' own work as well.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import os
import random
import re
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect

import pathways

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tornado.websocket import WebSocketClientConnection

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "reliability.md"
START, END = "<!-- load -->", "<!-- /load -->"
MODEL = re.compile(r'"panel\.models\.esm\.ReactiveESM","id":"(\w+)"')
"""Where the document says how the page is called."""

PATIENCE = 30.0
"""Seconds; a visitor who waits longer counts as an error."""

CLEANED_UP = 40.0
"""Seconds after which the server has forgotten sessions that were closed."""


@dataclass
class Server:
    """The product's own server, as the system sees it."""

    processes: int
    process: subprocess.Popen[str] = field(init=False)
    address: str = field(init=False)

    def __enter__(self) -> Self:
        """Start it and wait until it has the body."""
        options = ["--port", "0", "--no-browser", "--num-procs", str(self.processes)]
        self.process = subprocess.Popen(
            [sys.executable, "app.py", *options], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        if self.process.stdout is None or not (line := self.process.stdout.readline()):
            raise RuntimeError("The server did not start.")
        self.address = line.split()[-1].replace("localhost", "127.0.0.1")
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self.process.terminate()
        self.process.wait(30)

    def memory(self) -> float:
        """Give what it occupies in MB; what its processes share counts once."""
        told = (Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in self._pids())
        return sum(int(re.search(r"Pss:\s+(\d+)", text)[1]) for text in told) / 1000

    def work(self) -> float:
        """Give the seconds of processor time that it has taken."""
        told = (Path(f"/proc/{pid}/stat").read_text() for pid in self._pids())
        ticks = sum(sum(map(int, text.rpartition(")")[2].split()[11:13])) for text in told)
        return ticks / os.sysconf("SC_CLK_TCK")

    def _pids(self) -> list[int]:
        first = self.process.pid
        children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        return [first, *map(int, children)]


class Connection:
    """One kept connection over HTTP, as a browser has it."""

    def __init__(self, address: str) -> None:
        """Say where to."""
        self._place = urlsplit(address).netloc

    async def get(self, path: str) -> tuple[int, dict[str, str], bytes]:
        """Ask once: the status, the headers by small names, the body."""
        if not hasattr(self, "_pipe"):
            host, port = self._place.split(":")
            self._pipe = await asyncio.open_connection(host, int(port), limit=2**22)
        reader, writer = self._pipe
        asked = f"GET {path} HTTP/1.1\r\nHost: {self._place}\r\nAccept-Encoding: gzip\r\n\r\n"
        writer.write(asked.encode())
        first, *rest = (await reader.readuntil(b"\r\n\r\n")).decode().splitlines()
        pairs = (line.partition(": ") for line in rest if line)
        headers = {name.lower(): value for name, _, value in pairs}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        return int(first.split()[1]), headers, body

    def close(self) -> None:
        """Hang up."""
        if hasattr(self, "_pipe"):
            self._pipe[1].close()


class Visitor:
    """One open page."""

    def __init__(self, address: str) -> None:
        """Say where to."""
        self._address = address
        self._http = Connection(address)
        self._socket: WebSocketClientConnection | None = None
        self._model = ""

    async def open(self) -> None:
        """Open the page, its socket, and read the document."""
        status, headers, page = await self._http.get("/?lesion=S1")
        if status != 200:
            raise RuntimeError(f"The page came with {status}.")
        text = gzip.decompress(page) if headers.get("content-encoding") == "gzip" else page
        token = re.search(rb'"token":"([^"]+)"', text)[1].decode()
        request = HTTPRequest(
            self._address.replace("http", "ws") + "/ws", headers={"Origin": self._address}
        )
        self._socket = await websocket_connect(request, subprotocols=["bokeh", token])
        self._socket.protocol.stream.set_nodelay(True)  # as browsers do
        await self._until('"msgtype": "ACK"')
        await self._send("PULL-DOC-REQ", {})
        document = await self._until(MODEL.pattern)
        self._model = MODEL.search(document)[1]

    async def ask_socket(self, lesions: list[str]) -> None:
        """Ask as the page does; the server does not say what it took."""
        view = _map({"lesions": lesions})
        need = {"type": "map", "entries": [["type", "need"], ["what", "state"], ["view", view]]}
        values = {"type": "map", "entries": [["model", {"id": self._model}], ["data", need]]}
        event = {"type": "event", "name": "data_event", "values": values}
        sent = {"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": event}
        await self._send("PATCH-DOC", {"events": [sent]})
        if '"row"' not in (answer := await self._until('"esm_event"')):
            raise RuntimeError(answer[:300])

    async def ask_http(self, lesions: list[str]) -> float:
        """Ask without a session; gives the milliseconds that the server says it took."""
        path = f"/answer/state?lesion={','.join(lesions)}"
        status, headers, body = await self._http.get(path)
        if status != 200:
            raise RuntimeError(f"{path}: {status} {body[:200]!r}")
        return float(headers["server-timing"].partition("dur=")[2])

    def close(self) -> None:
        """Leave."""
        if self._socket:
            self._socket.close()
        self._http.close()

    async def _send(self, kind: str, content: dict[str, Any]) -> None:
        for part in ({"msgid": str(random.random()), "msgtype": kind}, {}, content):  # noqa: S311
            await self._socket.write_message(json.dumps(part))

    async def _until(self, pattern: str) -> str:
        """Read frames until there is one that is waited for."""
        while (frame := await self._socket.read_message()) is not None:
            if isinstance(frame, str) and re.search(pattern, frame):
                return frame
        raise RuntimeError("The server closed the socket.")


def _map(values: dict[str, Any]) -> dict[str, Any]:
    """Write a mapping as Bokeh does."""
    return {"type": "map", "entries": [list(pair) for pair in values.items()]}


@dataclass
class Tally:
    """What the visitors of one run saw."""

    waited: list[float] = field(default_factory=list)
    told: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    async def count(self, visitor: Visitor, way: str, lesions: list[str]) -> None:
        """Ask once and note what came of it."""
        started = time.perf_counter()
        try:
            ask = visitor.ask_http if way == "HTTP" else visitor.ask_socket
            told = await asyncio.wait_for(ask(lesions), PATIENCE)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
            self.errors.append(repr(error))
            return
        self.waited.append(1000 * (time.perf_counter() - started))
        if told is not None:
            self.told.append(told)


async def visit(visitor: Visitor, way: str, seconds: float, tally: Tally, names: list[str]) -> None:
    """Ask once a second, beginning at any moment of the first one."""
    begin = asyncio.get_running_loop().time() + random.random()  # noqa: S311
    for number in range(int(seconds)):
        await asyncio.sleep(max(0, begin + number - asyncio.get_running_loop().time()))
        lesions = random.sample(names, random.choice((2, 3)))  # noqa: S311
        await tally.count(visitor, way, lesions)


async def opened(address: str, count: int) -> list[Visitor]:
    """Open so many pages, ten at a time."""
    visitors = [Visitor(address) for _ in range(count)]
    for start in range(0, count, 10):
        await asyncio.gather(*(visitor.open() for visitor in visitors[start : start + 10]))
    return visitors


def closed(visitors: Iterable[Visitor]) -> None:
    """Close all pages."""
    for visitor in visitors:
        visitor.close()


async def measured(server: Server, given: argparse.Namespace) -> list[list[str]]:
    """Give the rows of one server: sockets, HTTP, memory."""
    names, rows = pathways.selectable(), []
    closed(await opened(server.address, min(50, given.sessions)))  # the first ones warm it
    await asyncio.sleep(CLEANED_UP)
    before = server.memory()
    visitors = await opened(server.address, given.sessions)
    per_session = (server.memory() - before) / given.sessions
    for way in ("socket", "HTTP"):
        tally, work = Tally(), server.work()
        asking = (visit(visitor, way, given.seconds, tally, names) for visitor in visitors)
        await asyncio.gather(*asking)
        work = 1000 * (server.work() - work) / max(1, len(tally.waited))
        rows.append([str(server.processes), way, *_figures(tally), f"{work:.1f}"])
        print(*rows[-1], *tally.errors[:3], flush=True)
    closed(visitors)
    await asyncio.sleep(CLEANED_UP)
    start = server.memory()
    for _ in range(0, given.openings, 50):
        closed(await opened(server.address, 50))
    await asyncio.sleep(CLEANED_UP)
    grown = 100 * (server.memory() / start - 1)
    rows[-1] += [f"{per_session:.2f}", f"{start:.0f}", f"{grown:+.1f} %"]
    rows[-2] += ["", "", ""]
    print(*rows[-1], flush=True)
    return rows


def _figures(tally: Tally) -> list[str]:
    def three(values: list[float]) -> str:
        if len(values) < 2:
            return ""
        cuts = statistics.quantiles(values, n=100)
        return " / ".join(f"{cuts[at - 1]:.0f}" for at in (50, 95, 99))

    return [str(len(tally.waited)), str(len(tally.errors)), three(tally.waited), three(tally.told)]


def table(rows: Iterable[list[str]], given: argparse.Namespace) -> str:
    """Write the rows as a table of Markdown."""
    heads = [
        "processes",
        "asked by",
        "answers",
        "errors",
        "a visitor waits, ms (p50 / p95 / p99)",
        "of that the server, ms (it says so over HTTP alone)",
        "processor time per answer, ms",
        "memory per open page, MB",
        "memory before the openings, MB",
        f"after {given.openings} openings",
    ]
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> None:
    """Print the table, and write it where that is wanted."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sessions", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--openings", type=int, default=1000)
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--write", action="store_true", help=f"put it into {DOCUMENT.name}")
    given = parser.parse_args()
    rows = []
    for processes in given.processes:
        with Server(processes) as server:
            rows += asyncio.run(measured(server, given))
    text = (
        f"{given.sessions} pages open, each asks once a second for {given.seconds:.0f} s; "
        f"{os.cpu_count()} cores for server and visitors together, load before the last run "
        f"{os.getloadavg()[2]:.1f}.\n\n{table(rows, given)}"
    )
    print(text)
    if given.write:
        before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(START)
        after = rest.partition(END)[2]
        DOCUMENT.write_text(f"{before}{START}\n{text}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
