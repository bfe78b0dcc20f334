"""What the server answers without a session, over HTTP."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
from functools import partial
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest
from served_page import get, in_thread
from tornado.web import Application, StaticFileHandler

from viz import View
from viz.hosts import answers, serving
from viz.hosts.bodies import Bodies
from viz.hosts.component import ExplorerComponent
from viz.hosts.compression import Compressed
from viz.hosts.desk import FAILED, LOADING, Desk
from viz.hosts.loader import SceneLoader
from viz.hosts.turns import BUSY, Busy, Turns

DIGEST = "ab12"
PAIR = "lesion=piriformis,tibial@0.5&side=left"


def loader_with(**values):
    loader = SceneLoader(**values)
    loader.__dict__["site_records"] = {}
    return loader


@pytest.fixture(scope="module")
def loader():
    return loader_with(scene=b"a scene", digest=DIGEST)


@pytest.fixture(scope="module")
def address(loader):
    application = Application(
        serving.routes(Bodies(own=loader)), transforms=[partial(Compressed, kept={})]
    )
    with in_thread(application) as address:
        yield address


def test_a_state_is_answered_as_over_the_socket(address):
    got = get(f"{address}/answer/state?{PAIR}", Accept_Encoding="gzip")
    message = {"type": "need", "what": "state", "view": View.from_query(PAIR).to_dict()}
    assert got.status == 200
    assert got.json == answers.answer(message, dict)
    assert got.headers["Content-Encoding"] == "gzip"
    assert got.headers["Content-Type"].startswith("application/json")
    assert float(got.headers["Server-Timing"].partition("dur=")[2]) > 0


def test_a_table_is_answered_as_over_the_socket(address):
    query = "variant=medial_calcaneal_in_tunnel,prefixed_plexus"
    got = get(f"{address}/answer/table?{query}").json
    assert set(got["variants"]) == {"medial_calcaneal_in_tunnel", "prefixed_plexus"}
    assert got["rows"]


def test_a_browser_keeps_the_answer_and_asks_by_its_tag(address):
    named = f"{address}/answer/{DIGEST}/state?{PAIR}"
    first, other = get(named), get(f"{address}/answer/{DIGEST}/state?lesion=S1,L5")
    assert "max-age=86400" in first.headers["Cache-Control"]
    assert get(named, If_None_Match=first.headers["Etag"])[::2] == (304, b"")
    assert get(named, If_None_Match=other.headers["Etag"]).status == 200
    assert "no-cache" in get(f"{address}/answer/state?{PAIR}").headers["Cache-Control"]


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("answer/state?lesion=tibal", 400, "tibial"),
        ("answer/state", 400, "Choose a lesion"),
        ("answer/state?lesion=S1&tea=1", 400, "tea"),
        ("answer/99/state?lesion=S1", 410, "Load the page again"),
        (f"answer/state?lesion={'S1,' * 2000}", 414, "4000 characters"),
    ],
)
def test_what_is_refused_says_why_and_is_not_kept(address, path, status, said):
    got = get(f"{address}/{path}")
    assert got.status == status
    assert said in got.json["text"]
    assert got.headers["Cache-Control"] == "no-store"


def test_a_failure_that_nobody_foresaw_is_told_in_a_sentence(address, monkeypatch):
    monkeypatch.setattr(answers, "answer", lambda *_, **__: next(iter(())))
    got = get(f"{address}/answer/state?lesion=L2,L3,S4")
    assert got.status == 500
    assert "could not answer" in got.json["text"]
    assert got.headers["Cache-Control"] == "no-store"
    assert "Traceback" not in got.text


def test_a_file_is_kept_whole_or_not_at_all(tmp_path):
    text = "".join(f"{number:x}\n" for number in range(300_000))
    (tmp_path / "long.js").write_text(text)
    kept = {}
    routes = [("/(.*)", StaticFileHandler, {"path": str(tmp_path)})]
    with in_thread(Application(routes, transforms=[partial(Compressed, kept=kept)])) as address:
        place = urlsplit(address)
        with socket.create_connection((place.hostname, place.port)) as hasty:
            hasty.sendall(b"GET /long.js HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n")
            assert hasty.recv(100).startswith(b"HTTP/1.1 200")
        for _ in range(3):
            assert get(f"{address}/long.js", Accept_Encoding="gzip").text == text
        assert get(f"{address}/long.js").text == text
        assert get(f"{address}/long.js", Range="bytes=0-3").body == text[:4].encode()
    assert [gzip.decompress(packed).decode() for packed in kept.values()] == [text]


def test_nothing_is_answered_before_the_body_is_there():
    application = Application(serving.routes(Bodies(own=loader_with())))
    with in_thread(application) as address:
        got = get(f"{address}/answer/state?{PAIR}")
        assert (got.status, got.headers["Retry-After"]) == (503, "1")
        assert "being loaded" in got.json["text"]
        assert get(f"{address}/alive").json["scene"] == ""


@pytest.fixture
def page_of(monkeypatch):
    """Makes the page of one visitor, and the list of what is sent to it."""

    def make(loader):
        page, sent = ExplorerComponent(view=View("S1").to_dict()), []
        page._loader = loader
        monkeypatch.setattr(page, "_send_msg", sent.append)
        return page, sent

    return make


def asking(what, **view):
    return {"type": "need", "what": what, "view": View(**view).to_dict()}


@pytest.mark.parametrize("what", ["state", "table", "picture"])
def test_a_page_that_asks_too_early_is_told_so(page_of, what):
    page, sent = page_of(loader_with())
    page._handle_msg(asking(what, lesions="S1"))
    assert [(reply["what"], reply["text"]) for reply in sent] == [(what, LOADING)]


def test_a_page_is_told_of_a_failure_and_goes_on(page_of, monkeypatch):
    page, sent = page_of(loader_with(scene=b"a scene", digest=DIGEST))

    async def ask_both():
        page._handle_msg(asking("state", lesions="S1"))
        page._handle_msg(asking("table", variants="prefixed_plexus"))
        await page._working

    with monkeypatch.context() as broken:
        broken.setattr(answers, "answer", lambda *_, **__: next(iter(())))
        asyncio.run(ask_both())
    assert [reply["text"] for reply in sent] == [FAILED] * 2
    asyncio.run(ask_both())
    assert ["row" in sent[2], "rows" in sent[3]] == [True, True]


def test_a_page_gets_the_newest_picture_and_is_told_when_it_asks_for_too_much(page_of):
    loader = loader_with(scene=b"a scene", digest=DIGEST)
    drawn = []

    async def in_turn(message, visitor):
        await asyncio.sleep(0)
        drawn.append((message["what"], message["view"]["lesions"]))
        return {"type": "answer", **message, "picture": message["view"]["lesions"][0]}

    async def hasty(page):
        for lesion in ("S1", "L5", "L4"):
            page._handle_msg(asking("picture", lesions=lesion))
        for lesion in ("S1", "L5", "L4", "L3", "L2"):
            page._handle_msg(asking("table", lesions=lesion))
        await page._working

    page, sent = page_of(loader)
    loader.__dict__["desk"] = SimpleNamespace(in_turn=in_turn)
    asyncio.run(hasty(page))
    assert [one for one in drawn if one[0] == "picture"] == [("picture", ["L4"])]
    assert [reply["text"] for reply in sent if "text" in reply] == [BUSY] * 2


def test_the_server_says_that_it_is_alive_and_nobody_keeps_that(address):
    got = get(f"{address}/alive")
    assert got.json["scene"] == DIGEST
    assert got.headers["Cache-Control"] == "no-store"


def test_what_is_worked_out_once_is_kept_for_all_who_ask_the_same(monkeypatch):
    worked_out = []
    real = answers.answer
    monkeypatch.setattr(answers, "answer", lambda *a, **k: worked_out.append(a) or real(*a, **k))
    desk = Desk(dict, None, None)
    one = View.from_query(f"{PAIR}&camera=front").to_dict()
    other = View.from_query(f"{PAIR}&register=patient&skin=0.2").to_dict()
    told = [desk.at_once({"type": "need", "what": "state", "view": view}) for view in (one, other)]
    assert len(worked_out) == 1
    assert [reply["view"] for reply in told] == [one, other]
    assert told[0]["words"] == told[1]["words"]
    desk.at_once({"type": "need", "what": "state", "view": View("S1", side="left").to_dict()})
    assert len(worked_out) == 2


def test_others_are_answered_while_a_table_is_worked_out(address, loader, monkeypatch):
    going, may_end = threading.Event(), threading.Event()
    real = answers.answer

    def slow(message, *given, **named):
        if message["what"] == "table":
            going.set()
            assert may_end.wait(30)
        return real(message, *given, **named)

    monkeypatch.setattr(answers, "answer", slow)
    query = "variant=prefixed_plexus&map=lee_2008"
    thread = threading.Thread(target=get, args=(f"{address}/answer/table?{query}",))
    thread.start()
    assert going.wait(5)
    try:
        assert get(f"{address}/answer/state?lesion=sural,saphenous").status == 200
    finally:
        may_end.set()
        thread.join(30)


def test_one_visitor_cannot_take_all_turns():
    async def crowd():
        turns, hold, done = Turns(most=6, most_each=4), asyncio.Event(), []

        async def ask(visitor):
            try:
                async with turns.turn(visitor):
                    await hold.wait()
                    done.append(visitor)
            except Busy:
                done.append(f"{visitor} was turned away")

        asked = [asyncio.ensure_future(ask("greedy")) for _ in range(50)]
        asked += [asyncio.ensure_future(ask("modest"))]
        await asyncio.sleep(0)
        hold.set()
        await asyncio.gather(*asked)
        return done

    done = asyncio.run(crowd())
    assert done.count("greedy") == 4
    assert done.count("modest") == 1
    assert done.count("greedy was turned away") == 46
