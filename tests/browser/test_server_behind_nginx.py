"""Two servers behind nginx, as deploy/ has them; one of them is killed and pages go on."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest
from conftest import PATIENCE, READY, until
from served_page import ROOT, get, started

pytestmark = pytest.mark.browser
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
SMALL = {"width": 800, "height": 500}  # software WebGL draws it in half the time
USER = "user root;" if os.geteuid() == 0 else ""
"""Who starts as root would go on as another one, who may not write into the folder of the test."""

AROUND = """
{user} daemon off; pid {here}/nginx.pid; error_log {here}/error.log;
events {{ }}
http {{
  access_log off;
  client_body_temp_path {here}/body; proxy_temp_path {here}/proxy;
  fastcgi_temp_path {here}/fastcgi; uwsgi_temp_path {here}/uwsgi; scgi_temp_path {here}/scgi;
  include {here}/site.conf;
}}
"""


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def site(here, port, own):
    """The configuration of deploy/ with the ports and the folder of this test."""
    text = (ROOT / "deploy" / "nginx.conf").read_text()
    for shipped, here_instead in {
        "127.0.0.1:5006": own[0],
        "127.0.0.1:5007": own[1],
        "listen 80;": f"listen 127.0.0.1:{port};",
        "heel.example.org;": "127.0.0.1;",
        "/var/lib/nginx/root-to-heel": f"{here}/kept",
    }.items():
        assert text.count(shipped) == 1, shipped
        text = text.replace(shipped, here_instead)
    return text


@pytest.fixture(scope="module")
def behind(tmp_path_factory, body):
    """The address of nginx and the two servers behind it."""
    if not NGINX:
        pytest.skip("no nginx here: apt install nginx")
    here, port = tmp_path_factory.mktemp("nginx"), free_port()
    with ExitStack() as stack:
        options = ("--behind-proxy", "--allow-websocket-origin", f"127.0.0.1:{port}")
        servers = [stack.enter_context(started(*options)) for _ in range(2)]
        own = [urlsplit(address).netloc.replace("localhost", "127.0.0.1") for address, _ in servers]
        (here / "site.conf").write_text(site(here, port, own))
        (here / "nginx.conf").write_text(AROUND.format(here=here, user=USER))
        nginx = subprocess.Popen([NGINX, "-p", str(here), "-c", str(here / "nginx.conf")])
        stack.callback(nginx.wait, 20)
        stack.callback(nginx.terminate)
        yield f"http://127.0.0.1:{port}", [process for _, process in servers]


def when_alive(address):
    end = time.monotonic() + 120
    while time.monotonic() < end:
        try:
            if digest := get(f"{address}/alive").json["scene"]:
                return digest
        except (OSError, ValueError):
            pass
        time.sleep(0.2)
    raise AssertionError(f"nothing answers at {address}")


def opened(browser, address):
    page = browser.new_context(viewport=SMALL).new_page()
    page.set_default_timeout(PATIENCE)
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    page.goto(address)
    until(page, READY, patience=2 * PATIENCE)  # two servers and two pages at once
    return page


def test_pages_go_on_when_one_of_two_servers_is_killed(browser, behind):
    address, (one, _other) = behind
    digest = when_alive(address)
    pages = [opened(browser, f"{address}/?lesion={lesion}") for lesion in ("S1", "piriformis")]
    views = [page.evaluate("__rootToHeel[0].view()") for page in pages]
    scripts = re.findall(r'src="(static/[^"]+)"', get(f"{address}/").text)
    script = get(f"{address}/{scripts[1]}", Accept_Encoding="gzip")
    assert script.headers["Content-Encoding"] == "gzip"
    one.kill()
    one.wait(20)
    for pair in ("S1,L5", "sural,saphenous", "piriformis,tibial@0.5", "S2,S3", "L4,L5"):
        for path in (f"answer/{digest}/state", "answer/state"):
            assert get(f"{address}/{path}?lesion={pair}").status == 200
    assert get(f"{address}/scene/{digest}").status == 200
    pages.append(opened(browser, f"{address}/?lesion=tarsal_tunnel"))
    assert [page.evaluate("__rootToHeel[0].view()") for page in pages[:2]] == views
    for page in pages:
        page.evaluate("__rootToHeel[0].select('sural')")
        assert page.evaluate("__rootToHeel[0].view().lesions") == ["sural"]
        assert [url for url in page.asked if not url.startswith((address, "blob:", "data:"))] == []
        page.context.close()


def test_a_name_that_nginx_does_not_know_reaches_no_page(behind):
    address, _ = behind
    when_alive(address)
    assert get(f"{address}/", Host="evil.example").status == 421
