"""Another body chosen on the served page: it comes with its bar, and nothing else is lost."""

from __future__ import annotations

import gzip
import json
import struct

import pytest
from conftest import PATIENCE, READY, SKETCHED, address, until
from served_page import get

pytestmark = pytest.mark.browser

HERS = "0f" * 16
ASKED = "sex=female"
BAR = "document.querySelector('.body .overlay')?.textContent.includes('Bones: spine')"
PRESSED = "document.querySelector('[data-body={}]')?.getAttribute('aria-pressed') === 'true'"
SAID = "document.querySelector('aside.meaning h2')?.textContent"


def as_woman(piece):
    """The words of a scene as if it held a woman's body."""
    data = gzip.decompress(piece)
    length = struct.unpack_from("<I", data, 12)[0]
    document = json.loads(data[20 : 20 + length])
    document["extras"]["root_to_heel"]["body"] |= {"sex": "female", "words": "a woman"}
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    rest = data[20 + length :]
    head = struct.pack("<4sIIII", b"glTF", 2, 20 + len(text) + len(rest), len(text), 0x4E4F534A)
    return gzip.compress(head + text + rest)


class Woman:
    """Stands in for the server's second body: first it is built, then it is there."""

    def __init__(self, page, server):
        self.built, self.server, self.own = False, server, ""
        self.asked = []
        page.route(f"**/alive?{ASKED}", self.alive)
        page.route(f"**/scene/{HERS}/**", self.piece)
        page.route(f"**/answer/{HERS}/**", self.answer)

    def alive(self, route):
        progress = {"fraction": 0.3, "text": "Bones: spine"}
        scene = HERS if self.built else ""
        route.fulfill(json={"scene": scene, "progress": {} if self.built else progress})

    def piece(self, route):
        name = route.request.url.partition(f"{HERS}/")[2].partition("?")[0]
        self.asked.append(name)
        sent = get(f"{self.server}/scene/{self.own}/{name}").body
        route.fulfill(body=as_woman(sent) if name == "words" else sent)

    def answer(self, route):
        route.continue_(url=route.request.url.replace(HERS, self.own))


@pytest.fixture
def page(browser, server):
    context = browser.new_context(**SKETCHED)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    yield page
    assert page.errors == []
    context.close()


def test_another_body_comes_with_its_bar_and_the_selection_stays(page, server):
    woman = Woman(page, server)
    page.goto(f"{server}/?lesion=S1")
    until(page, READY)
    woman.own = get(f"{server}/alive").json["scene"]
    page.click("button:has-text('Layers')")
    assert page.evaluate(PRESSED.format("male"))
    page.click("[data-body=female]")
    until(page, BAR)
    assert "S1" in page.evaluate(SAID)
    page.locator("nav [data-id=L5]").first.click()  # the words of the one before answer meanwhile
    until(page, f"({SAID}).includes('L5')")
    woman.built = True
    until(page, f"{READY} && !document.querySelector('.body .overlay')")
    assert woman.asked[0] == "words"
    assert page.evaluate("__rootToHeel[0].view().sex") == "female"
    assert "sex=female" in address(page)
    assert "lesion=L5" in address(page)
    assert page.evaluate("__rootToHeel[0].body.drawn.scene.body.words") == "a woman"
    page.go_back()
    until(page, "!location.search.includes('L5')")
    page.go_back()
    until(page, "!location.search.includes('sex')")
    until(page, f"{READY} && __rootToHeel[0].body?.drawn?.scene.body.sex === 'male'")
    assert "S1" in page.evaluate(SAID)
