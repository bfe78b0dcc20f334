"""A server shows its own body and every other that a visitor asks for, one built at a time."""

from __future__ import annotations

import threading
import time

import pytest
from served_page import get, in_thread
from tornado.web import Application

from meshes.choice.body_choice import BodyChoice
from viz import View
from viz.hosts import first_page, serving
from viz.hosts import loader as loading
from viz.hosts.bodies import Bodies
from viz.scene_file.pieces import Pieces
from viz.view.shown_body import body_of

WOMAN = "sex=female"


@pytest.fixture
def builds(monkeypatch):
    """Stands in for what builds: a scene that says whose it is, and who was built beside whom."""
    seen = {"choices": [], "beside": 0, "now": 0}
    may_end = threading.Event()
    may_end.set()

    def scene_apart(_progress, choice):
        seen["choices"].append(choice)
        seen["now"] += 1
        seen["beside"] = max(seen["beside"], seen["now"])
        may_end.wait(20)
        time.sleep(0.02)
        seen["now"] -= 1
        return f"{choice.sex} {choice.physique}".encode()

    monkeypatch.setattr(loading.container, "scene_apart", scene_apart)
    monkeypatch.setattr(loading, "pieces", lambda scene: Pieces(scene, scene, scene))
    return seen | {"may_end": may_end, "seen": seen}


@pytest.fixture
def served(builds):
    bodies = Bodies()
    with in_thread(Application(serving.routes(bodies))) as address:
        bodies.own.wait()
        yield address, bodies
    bodies.close()


def until(holds):
    end = time.monotonic() + 20
    while not (found := holds()):
        assert time.monotonic() < end
        time.sleep(0.02)
    return found


def test_the_view_says_on_which_body_it_is_shown():
    usual = BodyChoice(sex="female", physique="slim")
    assert body_of(View()) == BodyChoice()
    assert body_of(View(), usual) == usual
    assert body_of(View(sex="male", physique="heavy"), usual).to_arguments() == ["--physique=heavy"]
    assert View.from_query("sex=female&lesion=S1").to_query() == "lesion=S1&sex=female"


def test_each_body_has_its_own_words():
    assert BodyChoice().words == "a man of average physique"
    assert BodyChoice(sex="female", physique="slim").words == "a woman of slim build"


def test_another_body_is_built_when_it_is_first_asked_for(served, builds):
    address, _ = served
    own = get(f"{address}/alive").json["scene"]
    assert [choice.sex for choice in builds["choices"]] == ["male"]
    get(f"{address}/alive?{WOMAN}")
    hers = until(lambda: get(f"{address}/alive?{WOMAN}").json["scene"])
    assert hers != own
    assert get(f"{address}/scene/{hers}").text == "female average"
    assert get(f"{address}/scene/{own}/first").text == "male average"
    assert get(f"{address}/alive").json["scene"] == own
    assert [choice.sex for choice in builds["choices"]] == ["male", "female"]


def test_what_no_body_is_called_asks_for_the_servers_own(served, builds):
    address, _ = served
    for query in ("sex=none", "sex=", "physique=%00", "sex=female%27", "lesion=sex"):
        assert get(f"{address}/alive?{query}").json["scene"]
    assert len(builds["choices"]) == 1


def test_a_process_that_has_not_loaded_a_body_says_so_and_loads_it(served, builds):
    """Another process of the same server may have told the page of that scene."""
    address, _ = served
    builds["may_end"].clear()
    early = get(f"{address}/scene/{'0' * 32}/words?{WOMAN}")
    assert (early.status, early.headers["Retry-After"]) == (503, "1")
    assert get(f"{address}/answer/{'0' * 32}/state?lesion=S1&{WOMAN}").status == 503
    builds["may_end"].set()
    until(lambda: get(f"{address}/alive?{WOMAN}").json["scene"])
    assert get(f"{address}/scene/{'0' * 32}/words?{WOMAN}").status == 404
    assert get(f"{address}/answer/{'0' * 32}/state?lesion=S1&{WOMAN}").status == 410


def test_bodies_are_built_one_at_a_time_and_who_waits_is_told(served, builds):
    address, bodies = served
    builds["may_end"].clear()
    get(f"{address}/alive?physique=slim")
    until(lambda: builds["seen"]["now"] == 1)
    told = get(f"{address}/alive?physique=heavy").json["progress"]
    assert told["text"] == "Waiting for another body that is built"
    builds["may_end"].set()
    until(lambda: all(one.scene for one in bodies))
    assert len(list(bodies)) == 3
    assert builds["seen"]["beside"] == 1


@pytest.mark.parametrize("asked", ["", "sex=female", "sex=male&physique=slim"])
def test_the_words_are_fetched_early_from_where_the_page_fetches_them(served, asked):
    """Another address would be fetched in vain, and the words a second time."""
    _, bodies = served
    view = View.from_query(asked)
    loader = bodies.of(view)
    until(lambda: loader.scene)
    made = first_page.template(loader, "viewer.js", view.to_query())
    where = f"scene/{loader.digest}/words{'?' if asked else ''}{asked}".replace("&", "&amp;")
    assert f'<link rel="preload" href="{where}"' in made
