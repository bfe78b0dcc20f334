"""Whatever comes over the socket is answered or refused; nobody's session and no log suffers."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading

import pytest
from hostile_page import HostilePage
from served_page import ROOT, get

from viz import View
from viz.hosts import answers
from viz.hosts.desk import Desk, takes_long
from viz.hosts.loader import LOADING, SceneLoader

PAIR = {"type": "need", "what": "state", "view": {"lesions": ["S1", "L5"]}}
DEEP: list = []
for _ in range(100_000):
    DEEP = [DEEP]
ODD = (None, 5, 10**5000, float("nan"), "x", "\ud800", b"x", [], [1], {}, {1: 2}, DEEP, object())
RUBBISH = (
    *ODD,
    *({"type": odd} for odd in ODD),
    *({"type": "need", "what": odd, "view": {}} for odd in ODD),
    *({"type": "need", "what": "state", "view": odd} for odd in ODD),
    *({"type": "view", "view": odd} for odd in ODD if odd != {}),
    *(
        {"type": "need", "what": "table", "view": {field: odd}}
        for field in (*View().to_dict(), "dermatome_map", "atlas")
        for odd in ODD
        if not (field in ("lesions", "compare", "variants", "findings") and odd == [])
        if not (field == "layers" and odd == {})
    ),
)


class Page:
    """A host without a browser."""

    def __init__(self):
        self.view, self.picture, self.sent = {"lesions": ["S1"]}, "", []


@pytest.fixture
def desk():
    desk = Desk(dict, None, None)
    yield desk
    desk.close()


def sayable(value) -> bool:
    """Whether it can travel: plain values, and letters that can be written."""
    json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    return True


def test_whatever_comes_is_refused_in_a_sentence_and_never_shown(desk, caplog):
    for message in RUBBISH:
        page = Page()
        answers.respond(page, message, page.sent.append, desk.at_once)
        (said,) = page.sent
        assert said["type"] == "answer"
        assert said["text"].endswith(".")
        assert len(said["text"]) < 1000
        assert sayable(said)
        assert page.view == {"lesions": ["S1"]}
    assert caplog.records == []  # nothing had to be caught by the net


def test_what_takes_long_is_refused_before_it_waits(desk):
    for message in RUBBISH:
        if takes_long(message):
            said = asyncio.run(desk.in_turn(message, "visitor"))
            assert said["text"].endswith(".")


def test_a_view_that_is_told_is_kept_as_it_is_read():
    page = Page()
    told = {"lesions": ["L5", "L5"], "variants": [], "layers": {"skin": 0.12345}}
    answers.respond(page, {"type": "view", "view": told}, page.sent.append)
    assert page.sent == []
    assert page.view == View("L5", layers={"skin": 0.123}).to_dict()


def test_an_error_that_is_not_meant_for_people_is_told_without_a_traceback(monkeypatch, caplog):
    def fails(*_):
        raise KeyError("x")

    monkeypatch.setitem(answers._WORKED_OUT, "state", fails)
    said = answers.answer(PAIR)
    assert said["text"] == "Python could not work this out (KeyError)."
    (record,) = caplog.records
    assert record.exc_info is None
    assert "KeyError" in record.getMessage()


def test_a_refusal_is_not_kept_for_the_next_who_asks():
    loader = SceneLoader()
    assert loader.desk.at_once(PAIR)["text"] == LOADING
    loader.scene = b"a scene"
    loader.__dict__["site_records"] = {}
    assert "row" in loader.desk.at_once(PAIR)
    loader.desk.close()


@pytest.fixture(scope="module")
def talking(body):
    """The product's server, and everything that it has said so far."""
    command = [sys.executable, "app.py", "--port", "0", "--no-browser"]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    line = process.stdout.readline()
    log = [line]
    threading.Thread(target=lambda: log.extend(process.stdout), daemon=True).start()
    address = line.split()[-1].replace("localhost", "127.0.0.1")
    while not get(f"{address}/alive").json["scene"]:
        threading.Event().wait(0.2)
    yield address, log
    process.terminate()
    process.wait(20)


EVENTS = (
    ("data_event", 5),
    ("data_event", {"type": "map", "entries": [["model", {"id": "nobody"}]]}),
    ("dom_event", {"type": "map", "entries": [["model", {"id": "nobody"}], ["node", [1]]]}),
    ("nothing", {"type": "map", "entries": []}),
)
CHANGES = (
    ("view", 5), ("view", {"lesions": 5}), ("view", {"lesions": ["__proto__"]}), ("scene", "x"),
    ("progress", [1]), ("height_px", "x"), ("picture", {"id": "nobody"}), ("nothing", 1),
)  # fmt: skip
CALLS = (
    ("PATCH-DOC", {}), ("PATCH-DOC", {"events": 5}), ("PATCH-DOC", {"events": [{"kind": "x"}]}),
    ("PUSH-DOC", {"doc": 5}), ("PULL-DOC-REQ", 5),
)  # fmt: skip
FRAMES = ("", "{", "[]", "5", '{"msgid": 1}', "x" * 10_000, "[" * 100_000, b"\xff\xff")


def test_a_session_goes_on_after_messages_and_changes_that_make_no_sense(talking):
    address, log = talking

    async def all_of_it():
        page = await HostilePage(address).open()
        for message in (m for m in RUBBISH if sendable(m)):
            assert (await page.answer(message))["text"]
        for name, values in EVENTS:
            await page.event(name, values)
        for attr, new in CHANGES:
            await page.change(attr, new)
        for kind, content in CALLS:
            await page.send(kind, content)
        assert "row" in await page.answer(PAIR)

    asyncio.run(all_of_it())
    assert "Traceback" not in "".join(log)


def test_a_socket_that_speaks_no_sense_is_closed_alone(talking):
    address, log = talking

    async def all_of_it():
        other = await HostilePage(address).open()
        for frame in FRAMES:
            page = await HostilePage(address).open()
            for _ in range(3):  # a message has three
                await page.frame(frame)
            assert await page.until("never") == ""
        assert "row" in await other.answer(PAIR)

    asyncio.run(all_of_it())
    said = "".join(log)
    assert "was not understood" in said
    assert "Traceback" not in said


def sendable(message) -> bool:
    """Whether a browser could send it: as JSON, with names for keys."""
    try:
        json.dumps(message, allow_nan=False, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError):
        return False
    return '"1":' not in json.dumps(message)
