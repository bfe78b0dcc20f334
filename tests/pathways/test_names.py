"""Search and nearest names forgive spelling, old names and lay words."""

from __future__ import annotations

import pytest

import pathways


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
