"""Search and nearest names forgive spelling, old names and lay words."""

from __future__ import annotations

import golden_searches
import pytest

import pathways
from pathways.search_entries import entries
from pathways.searching import levels


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tarsal tunel", "tarsal_tunnel"),
        ("peroneal", "common_fibular"),
        ("baxter", "baxter"),
        ("nervus tibialis", "tibial"),
        ("n. tibialis", "tibial"),
        ("PLANTAR FASCIITIS", "plantar_fasciitis"),
        ("S1", "S1"),
        ("gluteus medus", "gluteus_medius"),
    ],
)
def test_search_finds_what_was_meant(typed, meant):
    assert meant in [match.id for match in pathways.search(typed)[:8]]


def test_an_exact_id_comes_first():
    for name in ("S1", "tibial", "piriformis", "disc_L5_S1_paracentral"):
        assert pathways.search(name)[0].id == name


def test_search_for_nothing_finds_nothing():
    assert pathways.search("  ") == ()


def test_nearest_offers_what_is_near_and_nothing_that_is_not():
    assert [pathways.nearest(far) for far in ("qqqqqq", "", "нерв", "{{7*7}}")] == [()] * 4
    assert "tibial" in pathways.nearest("tibal@0.5")


def test_unknown_names_carry_the_nearest():
    with pytest.raises(pathways.UnknownName) as error:
        pathways.lesion("sural_calff")
    assert error.value.name == "sural_calff"
    assert error.value.nearest[0] == "sural_calf"
    with pytest.raises(pathways.UnknownName):
        pathways.segments("tibbial")
    with pytest.raises(pathways.UnknownName):
        pathways.deficit(pathways.Lesion("x", "x", (pathways.Cut("tibbial"),)))


def test_public_names_are_there_and_no_others():
    assert all(getattr(pathways, name) is not None for name in pathways.__all__)
    with pytest.raises(AttributeError, match="diagnose"):
        _ = pathways.diagnose


def test_the_golden_searches_are_right_and_those_of_today():
    cases = golden_searches.cases()
    assert len(cases) >= 90
    for case in cases:
        assert golden_searches.is_right(case["found"][0], case["wanted"]), case
        assert golden_searches.found(case["typed"]) == case["found"], case["typed"]


@pytest.mark.parametrize("typed", ["L5/S1", "L5-S1", "l5s1", "L5 S1", "L5\u2013S1", "disc_L5_S1"])
def test_levels_of_the_spine_may_be_written_in_any_way(typed):
    assert "L5S1" in levels(typed).upper()
    assert pathways.search(typed)[0].id == "disc_L5_S1_paracentral"


def test_what_several_conditions_say_is_found_once_by_the_words_of_each():
    told = [e for e in entries(pathways.load()) if e.kind == "symptom"]
    names = [entry.name for entry in told]
    assert len(names) == len(set(names))
    conditions = {row.name for row in pathways.load().conditions.values()}
    shared = [entry for entry in told if len(conditions.intersection(entry.terms)) > 1]
    assert shared
    for entry in shared:
        for condition in conditions.intersection(entry.terms):
            hits = [hit.id for hit in pathways.search(condition, ["symptom"])]
            assert hits.count(entry.name) == 1


def test_a_search_for_some_kinds_finds_no_others():
    assert {hit.kind for hit in pathways.search("tarsal tunnel", ["nerve", "site"])} == {"site"}
    assert pathways.search("tarsal tunnel")[0].score > pathways.search("tarsal tunnel")[1].score


def test_a_slip_of_the_finger_still_means_the_whole_name():
    assert pathways.nearest("tibal@0.5")[0] == "tibial"
    assert pathways.search("soleous")[0].id == "soleus"
