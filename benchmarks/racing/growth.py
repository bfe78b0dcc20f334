"""How ours grows: with the parts of the body, the lesions of a view, the visitors of a server."""

from __future__ import annotations

import asyncio
import random
import re
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import websocket_connect

import pathways

from .entrants import entered
from .stacks import OURS, Stack, module
from .visit import selections_together, visit

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from playwright.sync_api import Browser

    from .entrants import Entrant
    from .place import Place

    Figures = dict[str, dict[str, Any]]

TIMES = (1, 4, 16)
QUESTIONS = 12
"""Sets of lesions that are asked about for each size."""

SEED = 8


def measured(launch: Callable[[], Browser], ours: Entrant, place: Place) -> dict[str, Figures]:
    """Measure all three; gives figures by the factor, as text."""
    grown = {
        "visitors": _in_a_loop_of_its_own(_visitors(ours)),
        "lesions": _lesions(launch, ours, place),
        "parts": {str(times): _parts(launch, place, times) for times in TIMES},
    }
    for name, figures in grown.items():
        for times, found in figures.items():
            print(f"  {name} x {times}: {found}")
    return grown


def _in_a_loop_of_its_own(work: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401 - whatever it gives
    """Run it in a thread: the driver of the browser has a loop in this one."""
    with ThreadPoolExecutor(1) as one:
        return one.submit(asyncio.run, work).result()


def _parts(launch: Callable[[], Browser], place: Place, times: int) -> dict[str, Any]:
    """Cut every part but nerves and skin into so many: the same triangles, more parts."""
    cut = Stack(
        f"parts x {times}",
        "",
        "",
        module("static_page", "ours", str(times)),
        button=OURS.button,
        nudge=OURS.nudge,
        sessions="nothing",
    )
    with ExitStack() as leaving:
        entrant = entered(cut, place, leaving)
        browser = leaving.enter_context(launch())
        seen = asdict(visit(browser, cut, entrant.relay, place))
    return {
        "file_bytes": seen["whole_bytes"],
        "first_picture_s": seen["first_picture_s"],
        "selection_s": statistics.median(seen["selection_s"]),
        "frame_s": statistics.median(seen["frame_s"]),
    }


def _lesions(launch: Callable[[], Browser], ours: Entrant, place: Place) -> Figures:
    """Ask for several lesions together: what Python takes, what comes, and until it is seen."""
    chance = random.Random(SEED)  # noqa: S311 - no secret
    sites = sorted(pathways.load().sites)
    asked = {times: [chance.sample(sites, times) for _ in range(QUESTIONS)] for times in TIMES}
    found: Figures = {}
    browser = launch()
    for times, sets in asked.items():
        answers = _in_a_loop_of_its_own(_answers(ours, sets))
        seen = selections_together(browser, ours.relay, place, sets[:3])
        found[str(times)] = {
            "answer_ms": statistics.median(spent for spent, _ in answers),
            "answer_bytes": statistics.median(size for _, size in answers),
            "selection_s": statistics.median(seen),
        }
    browser.close()
    return found


async def _answers(ours: Entrant, sets: list[list[str]]) -> list[tuple[float, int]]:
    """Ask for each set: the server's milliseconds and the bytes of the answer."""
    client, found = AsyncHTTPClient(), []
    for lesions in sets:
        address = f"http://127.0.0.1:{ours.relay.port}/answer/state?lesion={','.join(lesions)}"
        before = ours.relay.sent
        reply = await client.fetch(HTTPRequest(address, headers={"Accept-Encoding": "gzip"}))
        spent = float(reply.headers["Server-Timing"].partition("dur=")[2])
        found.append((spent, ours.relay.sent - before))
    return found


async def _visitors(ours: Entrant) -> Figures:
    """Open pages as a browser does, without one: memory, and answers to all of them at once."""
    chance = random.Random(SEED)  # noqa: S311 - no secret
    roots = sorted(pathways.load().sites)
    sockets, found = [], {}
    await _opened(ours)  # the first one loads what all share
    before = ours.server.memory()
    for times in TIMES:
        while len(sockets) < times:
            sockets.append(await _opened(ours))
        sets = [chance.sample(roots, 2) for _ in range(times)]
        began = time.monotonic()
        await asyncio.gather(*(_answers(ours, [one]) for one in sets))
        found[str(times)] = {
            "session_mb": (ours.server.memory() - before) / times,
            "all_answered_ms": 1000 * (time.monotonic() - began),
        }
    for socket in sockets:
        socket.close()
    return found


async def _opened(ours: Entrant) -> Any:  # noqa: ANN401 - tornado's connection
    host = f"127.0.0.1:{ours.relay.port}"
    page = await AsyncHTTPClient().fetch(f"http://{host}/", request_timeout=60)
    token = re.search(r'"token":"([^"]+)"', page.body.decode())
    if token is None:
        raise RuntimeError("The page names no session.")
    request = HTTPRequest(f"ws://{host}/ws", headers={"Origin": f"http://{host}"})
    return await websocket_connect(request, subprotocols=["bokeh", token[1]])
