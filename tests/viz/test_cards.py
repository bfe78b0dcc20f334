"""What is read beside the body stands in the view: every card comes back from its address."""

from __future__ import annotations

import pytest

import pathways
from meshes.tables.bones import DISCS
from pathways.search_entries import KINDS, entries
from viz import View, ViewError
from viz.view.card_site import with_site_of_card
from viz.view.shown_words import SHOWN

NO_CARD = {"root", "nerve", "site", "map"}
"""What is selected, or coloured by, and not read."""


def test_every_card_comes_back_from_its_address():
    found = [f"{one.kind}:{one.id}" for one in entries(pathways.load()) if one.kind not in NO_CARD]
    assert len(found) > 300
    for card in [*found, *(f"disc:{disc}" for disc in DISCS)]:
        view = View("S1", register="patient", card=card)
        assert View.from_query(view.to_query()) == view, card
        assert View.from_dict(view.to_dict()) == view, card


def test_whatever_can_be_sought_and_read_has_a_card():
    assert SHOWN["card"].words.keys() == {*KINDS, "disc"} - NO_CARD


@pytest.mark.parametrize(
    ("card", "said"),
    [
        ("condition:plantar_fascitis", "no condition called .* Nearest: Plantar fasciitis[.]"),
        ("muscle:solius", "no muscle called 'solius'. Nearest: Soleus[.]"),
        ("disc:L6_S1", "no disc 'L6_S1'; choose one of T12/L1, L1/2, .*, L5/S1[.]"),
        ("nerve:tibial", "no card 'nerve:tibial'; choose one of condition, test, symptom, "),
        ("plantar_fasciitis", "no card 'plantar_fasciitis'; choose one of condition, "),
    ],
)
def test_a_card_that_there_is_not_is_refused_in_the_words_of_the_page(card, said):
    with pytest.raises(ViewError, match=said):
        View(card=card)
    view, (remark,) = View.read(f"lesion=S1&card={card}")
    assert view == View("S1")
    with pytest.raises(ViewError, match=said):
        raise ViewError(remark)


def test_a_card_is_text():
    with pytest.raises(ViewError, match="no card 3"):
        View(card=3)


@pytest.mark.parametrize(
    ("card", "lit"),
    [
        ("condition:plantar_fasciitis", ("plantar_fasciitis",)),
        ("condition:herniated_disc", ("disc_L5_S1_paracentral",)),
        ("red_flag:loss of bladder or bowel control", ("cauda_equina",)),
        ("muscle:soleus", ()),
        ("", ()),
    ],
)
def test_a_card_without_a_lesion_lights_what_it_speaks_of_in_a_picture(card, lit):
    assert with_site_of_card(View(card=card, grade="cut")).lesions == lit
    assert with_site_of_card(View("S1", card=card)).lesions == ("S1",)
    assert with_site_of_card(View(card=card, mode="find")).lesions == ()


def test_every_condition_lights_a_place_of_its_own():
    for name, row in pathways.load().conditions.items():
        assert with_site_of_card(View(card=f"condition:{name}")).lesions == row.sites[:1], name
