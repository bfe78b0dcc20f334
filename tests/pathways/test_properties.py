"""What must hold for every lesion, whatever the tables say."""

from __future__ import annotations

import dataclasses

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from lesion_strategies import ATLAS, BORDERS, NERVES, cuts, lesions

import pathways
from pathways.fibres import network

NET = network()
PLACES = {tuple(column): i for i, column in enumerate(NET.columns)}


def loss(*wounds):
    return NET.loss(wounds)


def downstream_of(nerve):
    """The nerve and every nerve that can receive fibres from it."""
    found = {nerve}
    while True:
        more = {n for n, edges in NET.tree.edges.items() if {e.parent for e in edges} & found}
        if more <= found:
            return found
        found |= more


@given(cuts())
def test_nothing_upstream_of_a_cut_is_lost(cut):
    lost = loss(cut)
    below = downstream_of(cut.nerve)
    for (kind, name, segment), i in PLACES.items():
        if kind == "nerves":
            ends_above = name == cut.nerve and BORDERS[name][segment + 1] <= cut.position
            if name not in below or ends_above:
                assert lost[i] == 0.0, (cut, name, segment)


@given(lesions, cuts())
def test_more_lesion_is_never_less_loss(wounds, further):
    assert np.all(loss(*wounds, further) >= loss(*wounds) - 1e-12)


@given(cuts(), st.floats(0, 1), st.floats(0, 1))
def test_a_stronger_or_higher_cut_is_never_less_loss(cut, share, place):
    weaker = dataclasses.replace(cut, share=cut.share * share)
    higher = dataclasses.replace(cut, position=cut.position * place)
    assert np.all(loss(cut) >= loss(weaker) - 1e-12)
    assert np.all(loss(higher) >= loss(cut) - 1e-12)


@given(st.sampled_from(NERVES))
def test_a_cut_below_every_branch_spares_all(nerve):
    assert not loss(pathways.Cut(nerve, 1.0)).any()


@given(lesions)
def test_losses_are_fractions_and_their_roots_add_up(wounds):
    by_root = NET.loss_by_root(wounds)
    assert np.all(by_root >= -1e-12)
    assert np.all(by_root <= NET.composition + 1e-12)
    np.testing.assert_allclose(by_root.sum(axis=1), loss(*wounds), atol=1e-12)


@given(lesions)
def test_a_sensory_and_a_motor_half_make_the_whole(wounds):
    both = [dataclasses.replace(cut, channel="both") for cut in wounds]
    sensory = loss(*(dataclasses.replace(cut, channel="sensory") for cut in wounds))
    motor = loss(*(dataclasses.replace(cut, channel="motor") for cut in wounds))
    whole = loss(*both)
    for (kind, _, _), i in PLACES.items():
        if kind in {"skin", "deep"}:
            assert (sensory[i], motor[i]) == (whole[i], 0.0)
        if kind == "muscles":
            assert (sensory[i], motor[i]) == (0.0, whole[i])
        if kind == "reflexes":
            assert sensory[i] == motor[i] == whole[i]


@settings(max_examples=30)
@given(st.sampled_from(pathways.selectable()))
def test_left_and_right_are_mirror_images(identifier):
    right = pathways.deficit(pathways.lesion(identifier, side="right")).to_dict()
    left = pathways.deficit(pathways.lesion(identifier, side="left")).to_dict()
    sides = (right["lesion"].pop("side"), left["lesion"].pop("side"))
    bilateral = identifier in ATLAS.sites and ATLAS.sites[identifier].bilateral
    assert sides == (("both", "both") if bilateral else ("right", "left"))
    assert right == left


@given(
    st.lists(st.sampled_from(pathways.selectable()), min_size=1, max_size=3),
    st.sampled_from(sorted(ATLAS.maps)),
    st.lists(st.sampled_from(sorted(ATLAS.variants)), max_size=1),
)
@settings(max_examples=12)
def test_all_alternatives_together_are_what_each_is_alone(ids, dermatome_map, variants):
    wanted = pathways.lesion(*ids, side="both")
    found = pathways.deficit(wanted, dermatome_map, variants).outcome
    assert found.alternatives or not found.cuts
    for other, losses in zip(found.alternatives, found.otherwise, strict=True):
        alone = pathways.deficit(wanted, dermatome_map, other.chosen).outcome
        assert np.array_equal(losses, alone.network.lost(alone.alive))
