"""A page that speaks to the server's socket itself, and says what it should not."""

from __future__ import annotations

import asyncio
import json
import random
import re

from served_page import get
from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect

MODEL = re.compile(r'"panel\.models\.esm\.ReactiveESM","id":"(\w+)"')
VALUES = re.compile(r'"data":\{"type":"object","name":"\w+","id":"(\w+)"')
PATIENCE = 30


class HostilePage:
    """One session of a server, by its socket."""

    def __init__(self, address: str) -> None:
        self.address, self.socket, self.model, self.values = address, None, "", ""

    async def open(self) -> HostilePage:
        page = get(f"{self.address}/?lesion=S1").text
        token = re.search(r'"token":"([^"]+)"', page).group(1)
        url = self.address.replace("http", "ws") + "/ws"
        request = HTTPRequest(url, headers={"Origin": self.address})
        self.socket = await websocket_connect(request, subprotocols=["bokeh", token])
        await self.until('"msgtype": "ACK"')
        await self.send("PULL-DOC-REQ", {})
        document = await self.until(MODEL.pattern)
        self.model, self.values = MODEL.search(document)[1], VALUES.search(document)[1]
        return self

    async def send(self, kind, content, header=None) -> None:
        head = {"msgid": str(random.random()), "msgtype": kind} if header is None else header  # noqa: S311
        for part in (head, {}, content):
            await self.frame(json.dumps(part))

    async def frame(self, text) -> None:
        await self.socket.write_message(text, binary=isinstance(text, bytes))

    async def message(self, data) -> None:
        """A message to Python, as `model.send_msg` sends it; `data` is written as Bokeh does."""
        pairs = [["model", {"id": self.model}], ["data", written(data)]]
        await self.event("data_event", {"type": "map", "entries": pairs})

    async def event(self, name, values) -> None:
        event = {"type": "event", "name": name, "values": values}
        change = {"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": event}
        await self.send("PATCH-DOC", {"events": [change]})

    async def change(self, attr, new) -> None:
        """Another value of the component."""
        model = {"id": self.values}
        change = {"kind": "ModelChanged", "model": model, "attr": attr, "new": written(new)}
        await self.send("PATCH-DOC", {"events": [change]})

    async def answer(self, data) -> dict:
        """What Python answers to a message, out of Bokeh's wrapping."""
        await self.message(data)
        frame = await self.until('"esm_event"')
        values = json.loads(frame)["events"][0]["msg_data"]["values"]
        return read(values)["data"]

    async def until(self, pattern) -> str:
        """The first frame that has a pattern; empty when the server closes the socket."""

        async def wanted():
            while (frame := await self.socket.read_message()) is not None:
                if isinstance(frame, str) and re.search(pattern, frame):
                    return frame
            return ""

        return await asyncio.wait_for(wanted(), PATIENCE)


def written(value):
    """A value as Bokeh writes it: mappings as lists of pairs."""
    if isinstance(value, dict):
        pairs = [[name, written(part)] for name, part in value.items()]
        return {"type": "map", "entries": pairs}
    return [written(part) for part in value] if isinstance(value, list) else value


def read(value):
    """The same backwards."""
    if isinstance(value, dict) and value.get("type") == "map":
        return {name: read(part) for name, part in value.get("entries", [])}
    return [read(part) for part in value] if isinstance(value, list) else value
