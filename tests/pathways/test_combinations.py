"""Any lesions together, on any side, in any map and anatomy: there is an answer, and one answer."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lesion_strategies import ATLAS, NERVES

import pathways

CHECKED_EVERY = 20  # to follow all ways again takes longer than the answer
SIDES = ("right", "left", "both")
IDS = (*pathways.selectable(), *NERVES)
HUNDREDTHS = [step / 100 for step in range(101)]
anywhere = st.builds("{}@{}".format, st.sampled_from(NERVES), st.sampled_from(HUNDREDTHS))
some_ids = st.lists(st.one_of(st.sampled_from(IDS), anywhere), min_size=1, max_size=4)
anatomies = st.lists(st.sampled_from(sorted(ATLAS.variants)), max_size=2)


def answer(ids, side="right", dermatome_map="default", variants=(), **narrowed):
    """The deficit, or None where the variants exclude each other."""
    wanted = pathways.lesion(*ids, side=side, **narrowed)
    try:
        return pathways.deficit(wanted, dermatome_map, variants)
    except pathways.VariantConflict:
        return None


def first_caught(strand, cuts):
    """The station at which a strand meets its first cut; None where it meets none."""
    for station, (nerve, position) in enumerate(strand.exits):
        if any(cut.nerve == nerve and position > cut.position and cut.share for cut in cuts):
            return station
    return None


def check_path(found):
    """The path is a way down that begins at the most proximal cut of what it leads to."""
    outcome, path = found.outcome, found.path
    if not outcome.reach[outcome.network.targets].any():
        assert path == ()
        return
    edges = outcome.network.tree.edges
    assert all(above in {edge.parent for edge in edges[below]} for above, below in pairwise(path))
    ways = []
    for strand in outcome.network.strands:
        column = outcome.network.columns[strand.column]
        station = first_caught(strand, outcome.cuts)
        if column.kind != "nerves" and station is not None:
            stations = tuple(nerve for nerve, _ in strand.exits)
            ways.append((strand.column, station, stations[station:]))
    goals = {column for column, _, way in ways if way == path}
    assert goals, "the path is the way of no fibre that is caught"
    nearest_root = {goal: min(at for column, at, _ in ways if column == goal) for goal in goals}
    assert any((goal, at, path) in ways for goal, at in nearest_root.items())


@given(some_ids, st.sampled_from(SIDES), st.sampled_from(sorted(ATLAS.maps)), anatomies)
@example(["soleal_sling", "tibial@0.94"], "right", "default", [])
@example(["tibial@0.94", "tibial@0.1", "S1"], "right", "default", [])
@settings(max_examples=30)
def test_there_is_always_an_answer_and_its_path_begins_at_the_most_proximal_cut(
    ids, side, dermatome_map, variants
):
    found = answer(ids, side, dermatome_map, variants)
    if found is not None:
        assert found.to_dict()["heel"]
        check_path(found)


@given(some_ids, st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_the_same_set_in_any_order_or_twice_is_the_same(ids, chance):
    again = [*ids, chance.choice(ids)]
    chance.shuffle(again)
    assert answer(ids).to_dict() == answer(again).to_dict()


@given(some_ids, st.sampled_from(("sensory", "motor")), st.sampled_from((0.0, 1e-12, 0.4)))
@settings(max_examples=40)
def test_narrowed_cuts_have_an_answer_too(ids, channel, share):
    found = answer(ids, channel=channel, share=share)
    assert set(found.to_dict()) == set(answer(ids).to_dict())


def test_what_is_spared_by_the_kind_of_its_fibres_says_so():
    found = answer(["S1"], channel="motor")
    assert found.skin["lateral_heel"].state in {"spared", "untouched"}
    assert "takes other fibres of" in found.skin["lateral_heel"].why


def test_a_partial_cut_above_is_not_told_as_a_branch_above_the_cut():
    """What survives a weak proximal cut is not said to leave above the further cut."""
    found = answer(["tibial@0.2"], share=0.4).skin["medial_heel"].why
    both = answer(["tibial@0.2", "tibial@0.99"], share=0.4).skin["medial_heel"].why
    assert "above the lesion" not in both
    assert both.startswith(found)


def test_an_exchanged_site_keeps_the_share_it_was_given():
    weak = answer(["piriformis:cut"], variants=("piriformis_type_b",), share=0.1)
    whole = answer(["piriformis:cut"], variants=("piriformis_type_b",))
    assert 0.0 < weak.outcome.loss.max() < 0.2 < whole.outcome.loss.max()


@pytest.mark.long
def test_a_hundred_thousand_sets():
    chance = random.Random(8)  # noqa: S311
    asked = [drawn(chance) for _ in range(100_000)]
    # One anatomy after the other: more of them are drawn than an atlas keeps.
    for number, (ids, *rest) in enumerate(sorted(asked, key=lambda one: one[2:])):
        found = answer(ids, *rest)
        if found is not None:
            found.to_dict()
        if found is not None and not number % CHECKED_EVERY:
            check_path(found)


def drawn(chance):
    """Ids, a side, a map and variants."""
    ids = [
        chance.choice(IDS) if chance.random() < 0.7 else
        f"{chance.choice(NERVES)}@{chance.choice(HUNDREDTHS)}"
        for _ in range(chance.randint(1, 4))
    ]  # fmt: skip
    chosen = sorted(chance.sample(sorted(ATLAS.variants), chance.choice((0, 0, 1, 2))))
    return ids, chance.choice(SIDES), chance.choice(sorted(ATLAS.maps)), chosen
