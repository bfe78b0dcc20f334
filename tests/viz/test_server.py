"""The server as a whole: where it listens, whom it answers, what it tells browsers, how it ends."""

from __future__ import annotations

import asyncio
import json
import re
import shlex
import signal
import socket
import time
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from hostile_addresses import hostile
from served_page import ROOT, get, served, started
from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest
from tornado.websocket import websocket_connect

from viz.commands import command_line
from viz.commands.serve import fill
from viz.hosts.bodies import Bodies
from viz.hosts.doors import Doors
from viz.hosts.headers import ALWAYS
from viz.hosts.server import LEFT_AFTER, listening

EVERYWHERE = "0.0.0.0"  # noqa: S104 - what a person asks for
PLATFORM = "https://lms.example.org"


@pytest.fixture(scope="module")
def address(body):
    with served() as address:
        yield address


@pytest.fixture(scope="module")
def shared(body):
    """Two processes on one port, on every network of this machine, and the first of them."""
    options = ["--num-procs", "2", "--address", EVERYWHERE, "--allow-framing", PLATFORM]
    with started(*options) as (address, process):
        yield address, process


def listeners(port):
    """The addresses at which somebody listens on a port, as the kernel writes them."""
    found = set()
    for table in (Path("/proc/net/tcp"), Path("/proc/net/tcp6")):
        for line in table.read_text().splitlines()[1:] if table.exists() else []:
            place, state = line.split()[1], line.split()[3]
            name, _, number = place.partition(":")
            if state == "0A" and int(number, 16) == port:
                found.add(name)
    return found


LEFT_TO_THE_SERVER = "!$%&'()*+,-./:;=?@[]^_`{|}~"
"""What browsers send unescaped in a query."""


THIS_MACHINE_ALONE = {"0100007F"}
EVERY_NETWORK = {"00000000"}


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux tells who listens")
def test_it_listens_on_this_machine_alone_unless_told_otherwise(address, shared):
    assert listeners(urlsplit(address).port) == THIS_MACHINE_ALONE
    assert listeners(urlsplit(shared[0]).port) == EVERY_NETWORK


def token_of(address):
    """The token of a page that was just opened."""
    return re.search(r'"token":"([^"]+)"', get(f"{address}/?lesion=S1&side=left").text).group(1)


def socket_at(address, token, **headers):
    request = HTTPRequest(address.replace("http", "ws") + "/ws", headers=headers)
    return websocket_connect(request, subprotocols=["bokeh", token])


def opened(address, origin, **headers):
    """Opens a socket as a page of an origin does; gives 101 or the status of the refusal."""
    token = token_of(address)

    async def connect():
        connection = await socket_at(address, token, Origin=origin, **headers)
        connection.close()

    try:
        asyncio.run(connect())
    except HTTPClientError as refused:
        return refused.code
    return 101


def test_a_socket_is_opened_for_pages_of_allowed_origins_alone(address):
    port = urlsplit(address).port
    assert opened(address, f"http://localhost:{port}") == 101
    assert opened(address, f"http://127.0.0.1:{port}") == 101
    assert opened(address, f"http://evil.example:{port}") == 403
    assert opened(address, f"http://localhost:{port + 1}") == 403


def test_a_socket_without_a_token_of_ours_is_closed_with_a_sentence(address):
    async def connect():
        connection = await socket_at(address, "tea.spoon", Origin=address)
        assert await connection.read_message() is None
        return connection.close_code, connection.close_reason

    code, reason = asyncio.run(connect())
    assert code == 1008
    assert "Load the page again" in reason


def document(address, token):
    """The document that a server gives for a token, as text."""

    async def pull():
        connection = await socket_at(address, token, Origin=address)
        while '"ACK"' not in await connection.read_message():
            pass
        for part in ({"msgid": "1", "msgtype": "PULL-DOC-REQ"}, {}, {}):
            await connection.write_message(json.dumps(part))
        while '"roots"' not in (frame := await connection.read_message()):
            pass
        connection.close()
        return frame

    return asyncio.run(pull())


def test_a_socket_that_reaches_another_server_than_its_page_finds_the_same(address, shared):
    """Its session is made anew there, from the token; nothing of it comes from elsewhere."""
    wait_for_scene(address)
    there = document(shared[0], token_of(address))
    assert '["side","left"]' in there
    assert "scene/" in there
    assert set(re.findall('https?://[^/"]+', there)) <= {shared[0]}


def test_a_foreign_name_that_points_here_reaches_nothing(address):
    port = urlsplit(address).port
    name = f"evil.example:{port}"
    assert opened(address, f"http://{name}", Host=name) == 421
    for path in ("/", "/alive", "/answer/state?lesion=S1", "/static/js/bokeh.min.js"):
        got = get(address + path, Host=name)
        assert got.status == 421
        assert "--allow-websocket-origin evil.example" in got.text


def test_a_page_opens_at_every_hostile_address(address):
    """A second question mark, for one, which Panel's own reading of an address cannot bear."""
    asked = ["lesion=S1?", "a?b?c", *(query.lstrip("?") for query in hostile(7, 60))]
    queries = [quote(query, safe=LEFT_TO_THE_SERVER, errors="replace") for query in asked]
    refused = [query for query in queries if get(f"{address}/?{query}").status != 200]
    assert refused == []


def test_a_page_opens_under_a_name_of_the_sixth_version_of_ip(address):
    assert get(f"{address}/?lesion=S1", Host=f"[::1]:{urlsplit(address).port}").status == 200


@pytest.mark.parametrize(
    "path",
    ["/", "/nothing", "/alive", "/answer/state", "/static/js/bokeh.min.js", "/favicon.ico"],
)
def test_every_answer_has_the_safety_headers(address, path):
    headers = get(address + path).headers
    assert {name: headers[name] for name in ALWAYS} == ALWAYS
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in headers["Content-Security-Policy"]


def test_the_scripts_of_a_page_alone_may_run_each_time_by_another_number(address):
    numbers = set()
    for page in (get(f"{address}/"), get(f"{address}/")):
        rules = page.headers["Content-Security-Policy"]
        scripts = next(rule for rule in rules.split("; ") if rule.startswith("script-src"))
        assert "unsafe" not in scripts
        (once,) = re.findall("'nonce-([^']+)'", scripts)
        assert page.text.count("<script") == page.text.count(f'<script nonce="{once}"') > 3
        assert page.text.rstrip().endswith("</html>")
        numbers.add(once)
    assert len(numbers) == 2


def test_a_learning_platform_may_show_it_in_a_frame_when_it_is_named(shared):
    rules = get(f"{shared[0]}/").headers["Content-Security-Policy"]
    assert rules.endswith("frame-ancestors 'self' " + PLATFORM)


def test_text_is_compressed_and_what_has_a_version_is_kept(address):
    page = get(f"{address}/", Accept_Encoding="gzip")
    assert page.headers["Content-Encoding"] == "gzip"
    scripts = re.findall(r'src="(static/[^"]+)"', page.text)
    assert len(scripts) > 3
    for script in scripts:
        plain = get(f"{address}/{script}")
        first, second = (get(f"{address}/{script}", Accept_Encoding="gzip") for _ in range(2))
        assert first.text == second.text == plain.body.decode()
        assert len(second.body) == int(second.headers["Content-Length"]) < len(plain.body) / 2
        if "?v=" in script:
            assert "max-age=315360000" in first.headers["Cache-Control"]
    assert any("?v=" in script for script in scripts)


def test_the_scene_that_it_serves_is_the_one_that_it_names(address):
    digest = wait_for_scene(address)
    got = get(f"{address}/scene/{digest}")
    assert got.status == 200
    assert "immutable" in got.headers["Cache-Control"]
    answer = get(f"{address}/answer/{digest}/state?lesion=S1,sural")
    assert answer.json["row"]


def wait_for_scene(address):
    end = time.monotonic() + 120
    while not (digest := get(f"{address}/alive").json["scene"]):
        assert time.monotonic() < end
        time.sleep(0.1)
    return digest


def test_a_picture_is_drawn_while_others_are_answered(address):
    wait_for_scene(address)

    async def both():
        loop = asyncio.get_running_loop()
        picture = loop.run_in_executor(None, get, f"{address}/answer/picture?lesion=S1")
        answered = 0
        while not picture.done():
            state = await loop.run_in_executor(None, get, f"{address}/answer/state?lesion=S1,L5")
            assert state.status == 200
            answered += 1
            await asyncio.sleep(0.05)
        return await picture, answered

    picture, answered = asyncio.run(both())
    assert picture.json.get("picture", "").startswith("data:image/png;base64,"), picture.json
    assert answered > 3


@pytest.mark.skipif(not Path("/proc").exists(), reason="only Linux tells who is whose child")
def test_processes_that_share_a_port_end_with_the_first_of_them(shared):
    address, process = shared
    children = {
        int(p) for p in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    }
    assert len(children) >= 2
    assert get(f"{address}/alive").json["scene"]
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    end = time.monotonic() + 20
    while any(Path(f"/proc/{child}").exists() for child in children):
        assert time.monotonic() < end, "a process outlived the first one"
        time.sleep(0.1)


def test_a_page_that_is_left_is_forgotten_within_seconds():
    async def seconds():
        bodies = Bodies()
        server = listening(bodies, Doors(port=0))
        server.start()
        await AsyncHTTPClient().fetch(f"http://127.0.0.1:{server.port}/")
        assert len(server.get_sessions("/")) == 1
        left = time.monotonic()
        for _ in range(120):
            if not server.get_sessions("/"):
                break
            await asyncio.sleep(0.1)
        server.stop()
        bodies.close()
        return time.monotonic() - left

    assert LEFT_AFTER / 1000 < asyncio.run(seconds()) < 10


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--allow-websocket-origin", "http://heel.example.org/"], "no origin"),
        (["--allow-framing", "lms.example.org"], "https://lms.example.org"),
        (["--num-procs", "0"], "at least one process"),
    ],
)
def test_an_address_that_cannot_be_is_told_in_a_sentence(options, said, capsys):
    assert command_line.main(["serve", "--no-browser", *options]) == 2
    assert said in capsys.readouterr().err


def test_a_port_that_is_taken_is_told_in_a_sentence(body, capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert command_line.main(["serve", "--no-browser", "--port", str(port)]) == 2
    told = capsys.readouterr().err
    assert f"127.0.0.1 on port {port}" in told
    assert "--port" in told


@pytest.mark.parametrize(
    ("doors", "allowed"),
    [
        (Doors(), ("localhost:80", "127.0.0.1:80")),
        (Doors(address="192.168.1.5"), ("localhost:80", "127.0.0.1:80", "192.168.1.5:80")),
        (Doors(address="::1"), ("localhost:80", "127.0.0.1:80", "[::1]:80")),
        (Doors(origins=("heel.example.org",)), ("heel.example.org:80",)),
        (Doors(origins=("*",)), ("*",)),
    ],
)
def test_the_origins_are_those_of_the_place_or_those_that_were_named(doors, allowed):
    assert doors.allowed(80) == allowed


def test_the_unit_for_systemd_starts_it_with_options_that_exist():
    import argparse

    unit = (ROOT / "deploy" / "root-to-heel@.service").read_text()
    program, command, *options = shlex.split(re.search("ExecStart=(.*)", unit).group(1))
    parser = argparse.ArgumentParser()
    fill(parser)
    given = parser.parse_args([option.replace("%i", "5006") for option in options])
    assert (Path(program).name, command) == ("root-to-heel", "serve")
    assert given.behind_proxy
    assert given.port == 5006
