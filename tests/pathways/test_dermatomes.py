"""Dermatome maps: what each gives a patch, where it is blank, and how far the maps agree."""

from __future__ import annotations

from dataclasses import replace

import pytest

import pathways
from pathways.checks import check

LEE, KEEGAN, FOERSTER, ISNCSCI = (
    "lee_2008",
    "keegan_garrett_1948",
    "foerster_1933",
    "isncsci_2019",
)
ALL = (FOERSTER, KEEGAN, LEE, ISNCSCI)


def test_four_maps_are_compared_from_the_oldest_to_the_newest():
    assert pathways.compared_maps() == ALL


@pytest.mark.parametrize(
    ("territory", "dermatome_map", "shares"),
    [
        ("lateral_heel", LEE, {"S1": 1.0}),
        ("lateral_heel", KEEGAN, {"S1": 1.0}),
        ("lateral_heel", FOERSTER, {"S1": 0.8, "S2": 0.2}),
        ("medial_heel", KEEGAN, {"S1": 0.2, "S2": 0.8}),
        ("medial_leg", LEE, {"L4": 1.0}),
        ("medial_leg", "default", {"L3": 0.1, "L4": 0.9}),
        ("hallux_dorsum", KEEGAN, {"L4": 1.0}),
        ("hallux_dorsum", LEE, {"L5": 1.0}),
        ("lateral_hip", KEEGAN, {"L2": 1.0}),
    ],
)
def test_a_map_gives_a_patch_its_own_roots(territory, dermatome_map, shares):
    assert pathways.composition(territory, dermatome_map) == pytest.approx(shares)


@pytest.mark.parametrize(
    ("territory", "dermatome_map"),
    [
        ("lateral_thigh", LEE),
        ("lower_buttock", LEE),
        ("medial_foot_border", LEE),
        ("lower_posterolateral_calf", LEE),
        ("lateral_malleolus", LEE),
        ("lateral_heel", "nitta_1993"),
        ("anterior_thigh", "gpnotebook"),
    ],
)
def test_what_a_map_leaves_blank_has_no_roots(territory, dermatome_map):
    assert pathways.composition(territory, dermatome_map) == {}
    assert pathways.roots_on(territory, dermatome_map) == ()


def test_a_standard_of_points_draws_no_area_and_claims_its_points():
    for territory in pathways.load().skin:
        assert pathways.composition(territory, ISNCSCI) == {}
        assert pathways.roots_on(territory, ISNCSCI) == pathways.key_point_roots(territory)
    assert pathways.key_point_roots("lateral_heel") == ("S1",)
    assert pathways.key_point_roots("perianal") == ("S4", "S5")
    assert pathways.key_point_roots("medial_heel") == ()


def test_every_map_has_shares_that_sum_to_one_or_is_blank_and_says_why():
    for name, row in pathways.load().maps.items():
        sums = [sum(pathways.composition(patch, name).values()) for patch in pathways.load().skin]
        assert all(total == 0 or total == pytest.approx(1) for total in sums)
        assert (0 in sums) == bool(row.blank), name


@pytest.mark.parametrize(
    ("territory", "root", "maps", "asked"),
    [
        ("lateral_heel", "S1", ALL, ALL),
        ("lateral_heel", "S2", (), ALL),
        ("medial_leg", "L4", ALL[:3], ALL[:3]),
        ("medial_malleolus", "L4", ALL, ALL),
        ("plantar_heel", "S1", ALL[:3], ALL[:3]),
        ("medial_heel", "S1", (FOERSTER, LEE), ALL[:3]),
        ("medial_heel", "S2", (FOERSTER, KEEGAN), ALL[:3]),
        ("hallux_dorsum", "L4", (FOERSTER, KEEGAN), ALL[:3]),
        ("hallux_dorsum", "L5", (FOERSTER, LEE), ALL[:3]),
        ("lateral_thigh", "L4", (KEEGAN,), (KEEGAN,)),
        ("low_back", "L1", (), ()),
    ],
)
def test_agreement_counts_the_maps_that_give_the_patch_to_the_root(territory, root, maps, asked):
    found = pathways.agreement(territory, root)
    assert (found.maps, found.asked) == (maps, asked)


def test_the_best_agreement_is_the_root_that_most_maps_name():
    assert pathways.agreed_root("lateral_heel").root == "S1"
    assert pathways.agreed_root("medial_heel").root == "S1"  # as many maps as S2, more of it
    assert pathways.agreed_root("popliteal_fossa").root == "S2"
    assert pathways.agreed_root("low_back") is None


def test_a_patch_tells_its_nerves_and_the_field_it_lies_in():
    first, second = pathways.skin_branches("plantar_heel")
    assert (first.nerve, first.fraction, first.field) == ("medial_calcaneal", 0.9, first.nerve)
    assert second.field == first.field
    assert pathways.skin_branches("lateral_heel")[0].field == "sural"
    assert pathways.skin_branches("medial_leg")[0].field == "saphenous"
    fields = pathways.load().nerve_fields
    used = {pathways.skin_branches(patch)[0].field for patch in pathways.load().skin}
    assert used == set(fields)
    assert set(fields) <= set(pathways.load().nerves)


@pytest.mark.parametrize(
    "ask",
    [
        lambda: pathways.composition("lateral_heal"),
        lambda: pathways.composition("lateral_heel", "lee_2009"),
        lambda: pathways.agreement("lateral_heel", "S11"),
        lambda: pathways.skin_branches("nowhere"),
        lambda: pathways.key_point_roots("lateral_heal"),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest_ones(ask):
    with pytest.raises(pathways.UnknownName, match="There is no"):
        ask()


def test_a_map_that_contradicts_the_skin_is_refused(atlas):
    lee = atlas.maps[LEE]
    patches = dict(lee.patches)
    patches["L4"] = (*patches["L4"], "hallux_dorsum")
    wrong = {**atlas.maps, LEE: lee.model_copy(update={"patches": patches})}
    with pytest.raises(pathways.TableError, match="hallux_dorsum"):
        check(replace(atlas, maps=wrong))


def test_a_nerve_of_the_skin_without_a_field_is_refused(atlas):
    fields = {name: row for name, row in atlas.nerve_fields.items() if name != "sural"}
    with pytest.raises(pathways.TableError, match="exactly one field"):
        check(replace(atlas, nerve_fields=fields))
