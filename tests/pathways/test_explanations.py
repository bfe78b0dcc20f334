"""Reasons are computed from the tree: they name the right nerve, place and root."""

from __future__ import annotations

import re

import pytest

import pathways
from pathways.explanations import listed, nerve_words


def of(*ids, **more):
    return pathways.deficit(pathways.lesion(*ids), **more)


@pytest.mark.parametrize(
    ("lesion", "kind", "target", "words"),
    [
        ("tarsal_tunnel", "skin", "medial_heel",
         ("the medial calcaneal nerve leaves the tibial nerve above the lesion (at 0.93 of its "
         "length)")),
        ("tarsal_tunnel", "muscles", "tibialis_posterior",
         "its branch leaves the tibial nerve above the lesion (at 0.3 of its length)"),
        ("tarsal_tunnel", "muscles", "soleus",
         "its branches leave the tibial nerve above the lesion (at 0.14 and 0.3 of its length)"),
        ("L5", "skin", "lateral_heel",
         "carried by other roots: S1 (lateral calcaneal branches of sural nerve)"),
        ("L5", "skin", "medial_malleolus", "carried by other roots: L4 (saphenous nerve)"),
        ("fibular_neck", "muscles", "tibialis_posterior",
         "L4 and L5 reach it by the tibial nerve, which is not hit"),
        ("S1", "skin", "lateral_heel",
         "S1 reaches it by the lateral calcaneal branches of sural nerve"),
        ("tibial@0.5", "skin", "medial_heel",
         ("the medial calcaneal nerve leaves the tibial nerve below the lesion (at 0.93 of its "
         "length)")),
        ("sciatic_thigh", "muscles", "tibialis_posterior",
         "the tibial nerve continues the tibial division of the sciatic nerve below the lesion"),
        ("disc_L4_5_paracentral", "skin", "lateral_heel",
         "the lesion takes only a small share of S1"),
        ("common_fibular", "skin", "lateral_heel",
         "part of it is spared: S1 reaches it by the medial sural cutaneous nerve"),
        ("S1", "muscles", "gluteus_medius", "the rest is carried by L4 and L5"),
    ],
)  # fmt: skip
def test_the_reason_names_the_way(lesion, kind, target, words):
    assert words in getattr(of(lesion), kind)[target].why


def test_every_effect_of_every_site_and_root_has_a_reason():
    atlas = pathways.load()
    for name in (*atlas.roots, *atlas.sites):
        found = of(name)
        for table in (found.skin, found.deep, found.muscles, found.reflexes):
            for target, effect in table.items():
                assert effect.why, (name, target)
                assert "  " not in effect.why
                assert not re.search(r"[;,]\s*$|^\W", effect.why), (name, target, effect.why)


def test_spared_things_are_not_in_the_deficit_and_each_is_named_once():
    for name in ("S1", "L5", "piriformis", "tarsal_tunnel", "fibular_neck", "baxter"):
        found = of(name)
        keys = [(thing.kind, thing.id) for thing in found.spared]
        assert len(keys) == len(set(keys))
        for thing in found.spared:
            assert thing.why
            if thing.kind != "nerves":
                effect = getattr(found, thing.kind)[thing.id]
                assert effect.state in {"spared", "untouched"}


def test_what_a_reader_would_ask_about_is_spared_and_not_just_untouched():
    asked = {
        "tarsal_tunnel": {"lateral_heel", "soleus", "achilles"},
        "fibular_neck": {"tibialis_posterior", "gluteus_medius", "lateral_heel"},
        "piriformis": {"gluteus_medius"},
        "sciatic_thigh": {"gluteus_maximus", "posterior_thigh"},
        "femoral_inguinal": {"iliacus", "adductor_longus"},
        "baxter": {"medial_heel", "plantar_heel"},
        "meralgia_paraesthetica": {"patellar"},
    }
    for name, targets in asked.items():
        found = of(name)
        effects = {**found.skin, **found.deep, **found.muscles, **found.reflexes}
        assert {t: effects[t].state for t in targets} == dict.fromkeys(targets, "spared"), name


def test_far_things_are_untouched():
    assert of("S1").reflexes["patellar"].state == "untouched"
    assert of("S1").skin["groin"].state == "untouched"
    assert of("morton_neuroma").muscles["gluteus_maximus"].state == "untouched"


def test_words_in_a_sentence():
    assert nerve_words("medial_calcaneal") == "the medial calcaneal nerve"
    assert nerve_words("sciatic_tibial") == "the tibial division of the sciatic nerve"
    assert nerve_words("S1") == "the S1 nerve root"
    assert listed(["L5"]) == "L5"
    assert listed(["L5", "S1", "S2", "L5"]) == "L5, S1 and S2"
