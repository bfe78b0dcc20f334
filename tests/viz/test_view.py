"""A view: round trips through every form it travels in, and refusals in plain words."""

from __future__ import annotations

import json
import re

import golden_addresses
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pathways
from viz import Camera, Layers, View, ViewError
from viz.view import BOTH, REGISTERS, SIDES, SKIN_SHOWS, address
from viz.view.cameras import PRESETS
from viz.view.shown_words import SHOWN

LESIONS = st.lists(st.sampled_from(pathways.selectable()), max_size=3, unique=True)
FRACTIONS = st.integers(0, 100).map(lambda percent: percent / 100)
PLACES = st.tuples(*[st.integers(-20_000, 20_000).map(lambda tenth: tenth / 10)] * 3)
CAMERAS = (
    st.tuples(PLACES, PLACES)
    .filter(lambda both: both[0] != both[1])
    .map(lambda both: Camera(*both))
)
VIEWS = st.builds(
    View,
    lesions=LESIONS,
    compare=LESIONS,
    side=st.sampled_from(SIDES),
    dermatome_map=st.sampled_from(list(pathways.load().maps)),
    variants=st.lists(st.sampled_from(list(pathways.load().variants)), max_size=1),
    layers=st.builds(Layers, FRACTIONS, FRACTIONS, FRACTIONS, FRACTIONS, FRACTIONS),
    camera=st.one_of(st.sampled_from(list(PRESETS)), CAMERAS),
    register=st.sampled_from(REGISTERS),
    labels=st.booleans(),
    skin_shows=st.sampled_from(SKIN_SHOWS),
    both=st.sampled_from(BOTH),
    key_points=st.booleans(),
)


@given(VIEWS)
def test_a_view_survives_the_address_and_the_dictionary(view):
    assert View.from_query(view.to_query()) == view
    assert View.from_query("?" + view.to_query()) == view
    assert View.from_dict(view.to_dict()) == view
    assert hash(View.from_dict(view.to_dict())) == hash(view)


def test_defaults_are_left_out_of_the_address():
    assert View().to_query() == ""
    assert View("S1").to_query() == "lesion=S1"
    full = View("S1", side="left", layers={"skin": 0.4}, camera="sole", labels=True)
    assert full.to_query() == "lesion=S1&side=left&skin=0.4&camera=sole&labels=1"
    maps = View(dermatome_map="lee_2008", skin_shows="both", both="blended", key_points=True)
    assert maps.to_query() == "map=lee_2008&skin_shows=both&both=blended&key_points=1"


def test_an_unknown_lesion_names_the_nearest_ones():
    with pytest.raises(ViewError, match="tarsal_tunnel"):
        View("tarsal_tunel")


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: View(side="middle"), "right, left, both"),
        (lambda: View(dermatome_map="nobody"), "lee_2008"),
        (lambda: View(camera="inside"), "medial_ankle"),
        (lambda: View(layers={"skin": 2}), "between 0 and 1"),
        (lambda: View(layers={"fat": 1}), "muscles"),
        (lambda: View(camera=Camera((0, 0), (0, 0, 0))), "three coordinates"),
        (lambda: View.from_query("lesson=S1"), "not part of a view"),
        (lambda: View.from_query("labels=perhaps"), "on .1. or off .0."),
        (lambda: View(skin_shows="tattoos"), "roots, nerves, both, agreement"),
        (lambda: View(both="mixed"), "split, blended"),
        (lambda: View(key_points="yes"), "True or False"),
        (lambda: View.from_dict({"nerve": "S1"}), "lesions"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_what_is_allowed(made, said):
    with pytest.raises(ViewError, match=said):
        made()


def test_two_variants_that_contradict_each_other_are_refused():
    with pytest.raises(ViewError, match="cannot occur together"):
        View("S1", variants=("prefixed_plexus", "postfixed_plexus"))


@pytest.mark.parametrize(
    "pasted",
    [
        "https://host.org/explore?lesion=S1&grade=compressed&side=left&register=patient",
        "http://localhost:5006/explore?lesion=S1&grade=compressed&side=left&register=patient#top",
        "localhost:5006/explore?lesion=S1&grade=compressed&side=left&register=patient",
        "file:///pages/page.html?lesion=S1&grade=compressed&side=left&register=patient",
        "file:///pages/page.html#lesion=S1&grade=compressed&side=left&register=patient",
        "https://host.org/explore?lesion=L5#lesion=S1&grade=compressed&side=left&register=patient",
        "<https://host.org/?lesion=S1&grade=compressed&side=left&register=patient>",
        "?lesion=S1&grade=compressed&side=left&register=patient",
        " lesion=S1&grade=compressed&side=left&register=patient\n",
    ],
)
def test_a_pasted_address_is_the_view_that_it_shows(pasted):
    asked = View("S1", grade="compressed", side="left", register="patient")
    assert View.from_words(pasted) == asked


def test_an_address_without_a_query_is_the_view_at_rest_and_an_id_is_no_address():
    assert View.from_words("https://host.org/explore") == View()
    assert View.from_words("tibial@0.5") == View("tibial@0.5")
    with pytest.raises(ViewError, match="'piriformis\\?'"):
        View.from_words("piriformis?")


def test_a_remark_on_an_address_speaks_in_the_words_of_the_page():
    """The ids that stand on no button are never in it, but for what the address itself says."""
    for field, allowed in address.ALLOWED.items():
        assert tuple(SHOWN[field].words) == allowed, field
    remarks = [
        remark
        for file in (golden_addresses.WRITTEN, golden_addresses.MADE)
        for case in json.loads(file.read_text())
        for remark in case["refused"]
    ]
    assert len(remarks) > 300
    for remark in remarks:
        said = re.sub(r"'.*'(?=[ :;.,]|$)", "", remark.partition("Nearest")[0])
        assert "_" not in said, remark
        assert "_" not in remark.partition("Nearest")[2], remark
    _, (remark,) = View.read("camera=inside")
    assert remark.startswith("There is no view 'inside'; choose one of Front, Back, Side, Spine,")
    _, (remark,) = View.read("lesion=tarsal_tunel")
    assert "Nearest: Tarsal tunnel syndrome" in remark
