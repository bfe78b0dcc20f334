"""Two lesions on one body: what is of one alone is hit there and not in the other."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

import pathways
from viz import View
from viz.figures import compared_marks, scene
from viz.figures.on_body import OnBody
from viz.rules import compared, style
from viz.rules.part_states import PART_STATES, part_effects

SITES = tuple(pathways.load().sites)[::2][:30]
ONLY = {"a_only": (True, False), "a_perhaps": (True, False), "in_both": (True, True),
        "b_only": (False, True), "b_perhaps": (False, True)}  # fmt: skip
HIT = {state.name for state in PART_STATES if compared.is_hit(state)}


@pytest.fixture(scope="module")
def effects():
    deficits = {site: pathways.deficit(pathways.lesion(site)) for site in SITES}
    return {site: (part_effects(found), found) for site, found in deficits.items()}


def test_what_is_of_one_alone_is_hit_there_and_not_in_the_other(effects):
    assert len(SITES) == 30
    for one, other in permutations(SITES, 2):
        (a, _), (b, _) = effects[one], effects[other]
        joined = compared.joined(a, b)
        for part in {*a, *b}:
            hit = (a.get(part) in HIT, b.get(part) in HIT)
            assert ONLY.get(joined[part], (False, False)) == hit, (one, other, part)


def test_nerves_are_joined_stretch_by_stretch(effects):
    for one, other in permutations(SITES[::3], 2):
        a, b = (compared.Hurt(effects[site][1], {}) for site in (one, other))
        looks = compared.looks_beside(a, b)
        for nerve, pieces in a.deficit.nerves.items():
            drawn = looks.of_nerve(nerve)
            others = b.deficit.nerves[nerve]
            assert [(p.start, p.end) for p in drawn] == [(p.start, p.end) for p in pieces]
            for piece, mine, its in zip(drawn, pieces, others, strict=True):
                hurts = [p.state not in ("untouched", "spared") or p.felt != "none"
                         for p in (mine, its)]  # fmt: skip
                assert piece.look.lit == any(hurts), (one, other, nerve)


def test_what_shows_at_a_site_stays_as_it_is():
    assert compared.state_of("numb", "cause") == "cause"
    assert compared.state_of("context", "cause") == "cause"
    assert compared.state_of("context", "numb") == "b_only"
    assert compared.state_of("context", "spared") == "context"
    assert compared.state_of("spared", "spared") == "untouched"


def test_no_lesion_alone_gives_a_state_of_two(effects):
    for states, _ in effects.values():
        assert not ONLY.keys() & set(states.values())


def test_each_has_a_pattern_of_its_own_in_every_layer():
    for layer in ("nerves", "skin", "muscles", "deep", "bones", "discs"):
        patterns = [style.look(layer, state).pattern for state in ONLY]
        assert len(set(patterns)) == len(patterns), layer


def test_a_lesion_beside_itself_is_of_both_alone(body):
    looks = OnBody(View("S1", compare=("S1",)), body).looks("right")
    assert {state for state in looks.states.values() if state in ONLY} == {"in_both"}


def test_a_side_that_only_one_of_them_hurts_shows_that_one(body):
    on_body = OnBody(View("S1", compare=("stenosis_central_L4_5",)), body)
    right, left = (set(on_body.looks(side).states.values()) for side in ("right", "left"))
    assert {"a_only", "in_both"} <= right
    assert {state for state in left if state in ONLY} <= {"b_only", "b_perhaps"}
    assert {state for state in left if state in ONLY}


def test_a_figure_says_what_its_colours_mean_and_marks_both_sites(body):
    on_body = OnBody(View("tarsal_tunnel", compare=("sural_calf",)), body)
    rows = dict(compared_marks.legend(on_body))
    assert rows["a_only"] == "Tarsal tunnel syndrome only"
    assert rows["b_only"] == "Sural nerve entrapment only"
    plotter = scene.plotter(View("S1", compare=("tarsal_tunnel",)), body, off_screen=True)
    try:
        marks = compared_marks.marks(plotter, OnBody(View("S1", compare=("tarsal_tunnel",)), body),
                                     body)  # fmt: skip
    finally:
        plotter.close()
    assert [mark.text[:3] for mark in marks] == ["A: ", "B: "]
    (root,), (tunnel,) = (mark.ends for mark in marks)
    assert root[1] < tunnel[1]  # the root lies higher


def test_a_figure_has_the_colours_of_a_of_b_and_of_both(body):
    view = View("tarsal_tunnel", compare=("sural_calf",), camera="heel_lateral")
    stage = scene._stage(None, view, body, hidden=False)
    wanted = {"skin:lateral_heel": "b_only", "skin:medial_sole": "a_only"}
    for part, state in wanted.items():
        assert stage.looks("right").of(part) == style.look("skin", state)
        assert stage.looks("left").of(part) == style.look("skin", "untouched")
    picture = scene.figure(view.replace(camera="sole"), size=(400, 400), body=body)
    accent = np.array([0xE4, 0x57, 0x2E])
    assert (np.abs(picture.astype(int) - accent).sum(axis=2) < 90).any()
