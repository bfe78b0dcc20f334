"""Two independent computations agree, and no fibre is lost or made at any branching."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lesion_strategies import ATLAS, BORDERS, lesions
from slow_walk import SlowWalk

import pathways
from pathways.fibres import network, weave
from pathways.nerve_tree import usual_tree
from pathways.variants import VariantConflict, check_variants, vary

USUAL = SlowWalk.from_tables(ATLAS)


def agree(net, walk, wounds):
    slow = walk.losses(wounds, BORDERS)
    fast = net.loss(wounds)
    pairs = zip(net.columns, fast, strict=True)
    return max(abs(loss - slow.get(tuple(column), 0.0)) for column, loss in pairs)


@settings(max_examples=60)
@given(lesions)
def test_fast_and_slow_losses_agree(wounds):
    assert agree(network(), USUAL, wounds) < 1e-9


def test_fast_and_slow_losses_agree_for_every_site():
    for site in ATLAS.sites:
        assert agree(network(), USUAL, pathways.lesion(site).cuts) < 1e-9, site


@settings(max_examples=25)
@given(lesions, st.sampled_from(tuple(ATLAS.maps)), st.sampled_from(tuple(ATLAS.variants)))
def test_fast_and_slow_losses_agree_on_every_map_and_variant(wounds, dermatome_map, variant):
    net = network(dermatome_map, (variant,))
    assert agree(net, SlowWalk.from_tree(net.tree, ATLAS), wounds) < 1e-9


def conserved(net):
    """Inflow equals outflow at every nerve, for every root, sensory and motor apart."""
    inflow, outflow = {}, {}
    for (above, below), flow in net.flows().items():
        outflow[above] = outflow.get(above, 0) + flow
        inflow[below] = inflow.get(below, 0) + flow
    nerves = [name for name in outflow if name not in net.tree.roots]
    wrong = [n for n in nerves if not np.allclose(inflow[n], outflow[n], rtol=0, atol=1e-9)]
    return wrong == [] and len(nerves) > 50


@pytest.mark.parametrize("dermatome_map", ATLAS.maps)
def test_flow_is_conserved_at_every_branching_on_every_map(dermatome_map):
    assert conserved(network(dermatome_map))


def test_every_target_gets_all_its_fibres_from_its_own_roots():
    net = network()
    for i, column in enumerate(net.columns):
        if column.kind in {"skin", "deep", "muscles"}:
            row = getattr(ATLAS, column.kind)[column.id]
            assert net.whole[i] == pytest.approx(row.weight)
            shares = dict(zip(net.tree.roots, net.composition[i], strict=True))
            assert {r: x for r, x in shares.items() if x > 0} == pytest.approx(row.roots, abs=1e-3)


@pytest.mark.parametrize("dermatome_map", ATLAS.maps)
def test_a_map_changes_the_roots_of_a_patch_and_never_its_fibres(dermatome_map):
    net = network(dermatome_map)
    missing = {(name, root) for name, root, _ in net.tree.unreachable}
    for i, column in enumerate(net.columns):
        if column.kind != "skin":
            continue
        row = ATLAS.skin[column.id]
        assert net.whole[i] == pytest.approx(row.weight)
        claimed = row.maps.get(dermatome_map, row.roots)
        shares = dict(zip(net.tree.roots, net.composition[i], strict=True))
        brought = {root: x for root, x in claimed.items() if (column.id, root) not in missing}
        whole = sum(brought.values())
        expected = {root: x / whole for root, x in brought.items()}
        assert {r: x for r, x in shares.items() if x > 0} == pytest.approx(expected, abs=1e-3)


def test_only_keegans_l4_on_the_lateral_thigh_cannot_be_delivered():
    found = {(m, *claim) for m in ATLAS.maps for claim in network(m).tree.unreachable}
    assert found == {("keegan_garrett_1948", "lateral_thigh", "L4", 0.3)}


def test_all_fibres_of_a_root_leave_through_its_rami():
    flows = network().flows()
    for root in ATLAS.roots:
        rami = [below for above, below in flows if above == root]
        assert rami
        assert all(ATLAS.nerves[ramus].kind == "ramus" for ramus in rami)


CONTRADICTIONS = (
    {"medial_calcaneal_in_tunnel", "medial_calcaneal_from_lateral_plantar"},
    {"sural_from_medial_sural_only", "sural_from_communicating_only"},
    {"prefixed_plexus", "postfixed_plexus"},
)


@pytest.mark.parametrize("count", range(1, len(ATLAS.variants) + 1))
def test_the_variant_list_is_closed(count):
    for names in itertools.combinations(ATLAS.variants, count):
        if any(pair <= set(names) for pair in CONTRADICTIONS):
            with pytest.raises(VariantConflict, match="cannot occur together") as conflict:
                check_variants(ATLAS, names)
            assert set(conflict.value.variants) in CONTRADICTIONS
        else:
            assert check_variants(ATLAS, names) == names


@pytest.mark.parametrize("count", [1, 2])
def test_variants_that_fit_together_give_a_conserved_network(count):
    everything = pathways.lesion(*ATLAS.roots).cuts
    for names in itertools.combinations(ATLAS.variants, count):
        if not any(pair <= set(names) for pair in CONTRADICTIONS):
            net = weave(ATLAS, vary(ATLAS, usual_tree(ATLAS), names))
            assert conserved(net), names
            assert net.loss(everything)[net.targets] == pytest.approx(1.0)


def test_the_largest_sets_of_variants_that_fit_together_are_conserved():
    groups = (
        ("medial_calcaneal_in_tunnel", "medial_calcaneal_from_lateral_plantar"),
        ("inferior_calcaneal_from_medial_calcaneal",),
        ("sural_from_medial_sural_only", "sural_from_communicating_only"),
        ("piriformis_type_b",),
        ("prefixed_plexus", "postfixed_plexus"),
    )
    for names in itertools.product(*groups):
        assert conserved(network("keegan_garrett_1948", tuple(names))), names


def test_the_order_of_variants_does_not_matter():
    names = ("prefixed_plexus", "medial_calcaneal_in_tunnel")
    assert network("default", names) is network("default", names[::-1])
