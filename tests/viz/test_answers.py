"""What Python answers to the viewer."""

from __future__ import annotations

import base64

import numpy as np
import pytest

from viz import View
from viz.hosts.answers import answer
from viz.rules.deficits import deficit_of
from viz.scene_file import states


def need(what, **view):
    return answer({"type": "need", "what": what, "view": View(**view).to_dict()})


def test_several_lesions_together_are_worked_out():
    told = need("state", lesions=("tibial@0", "sural"))
    row = np.frombuffer(base64.b64decode(told["row"]), "u1").reshape(-1, 2)
    at = states.targets().index("skin:lateral_heel")
    assert states.unpacked(row[at, 0])[0] == "numb"
    assert [nerve for nerve, _, _ in told["cuts"]] == ["tibial", "sural"]
    assert told["words"]["name"]


def test_a_table_for_two_variants_is_worked_out():
    variants = ("medial_calcaneal_in_tunnel", "prefixed_plexus")
    told = need("table", variants=variants)
    rows = np.frombuffer(base64.b64decode(told["rows"]), "u1")
    assert rows.size == 2 * len(states.selectable()) * len(states.targets())
    assert set(told["variants"]) == set(variants)


@pytest.mark.parametrize(
    "message",
    [
        {"type": "need", "what": "state", "view": {"lesions": ["nothing_like_it"]}},
        {"type": "need", "what": "state", "view": {}},
        {"type": "need", "what": "table", "view": {"map": "nobody"}},
    ],
)
def test_what_cannot_be_answered_says_why(message):
    told = answer(message)
    assert told["type"] == "answer"
    assert told["text"]


@pytest.mark.parametrize("message", [{"type": "ready"}, {"type": "need", "what": "tea"}, {}])
def test_what_asks_for_nothing_that_is_known_is_told_what_is(message):
    told = answer(message)
    assert told["what"] is None
    assert "choose one of" in told["text"]


def test_what_only_tells_something_gets_no_answer():
    assert answer({"type": "view", "view": View("S1").to_dict()}) == {}


def test_no_lesion_has_no_deficit():
    assert deficit_of(View()) is None
    assert deficit_of(View("S1")).heel["lateral"].state == "numb"
