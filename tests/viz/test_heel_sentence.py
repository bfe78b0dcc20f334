"""The first sentence: whether a lesion can hurt or numb the heel."""

from __future__ import annotations

import re

import pytest

import pathways
from viz.rules.heel_sentence import heel_sentence
from viz.scene_file import states

SAID = {
    ("S1", "patient"): "The whole heel can grow numb. It can also hurt.",
    ("L5", "patient"): "The heel can grow numb at its inner side.",
    ("piriformis", "patient"): "The whole heel can hurt.",
    ("tarsal_tunnel", "patient"): "In some people its inner side, bottom and back can too.",
    ("common_fibular", "patient"): "In some people this nerve goes to the heel.",
    ("fibular_neck", "patient"): "This nerve does not go to the heel.",
    ("plantar_fasciitis", "patient"): "Your heel itself hurts here. No nerve is pressed.",
    ("back_muscle_strain", "patient"): "This does not reach your heel.",
    ("sacroiliac_joint_dysfunction", "patient"): "As a rule this pain does not reach your heel.",
    ("ischaemic_neuropathy", "patient"): "The nerves of your heel are ill, and it hurts.",
    ("ankylosing_spondylitis", "patient"): "Your heel itself can hurt.",
    ("spondylolisthesis_L4_5", "patient"): "In some people the heel hurts as well.",
    ("spondylolisthesis_L4_5", "clinician"): "Reaches the heel in some by the",
    ("piriformis", "student"): "all its faces can hurt, and nothing is lost",
    (
        "tarsal_tunnel",
        "student",
    ): "in some anatomies so can its medial, plantar and posterior faces",
    ("tarsal_tunnel:irritated", "patient"): "In some people its inner side",
    ("L5", "student"): "by the medial calcaneal nerve:",
    ("S1", "student"): "by the medial calcaneal nerve and the lateral calcaneal branches of sural",
    ("disc_L5_S1_paracentral", "student"): "by the medial calcaneal nerve and the lateral",
    ("sural_calf", "student"): "by the lateral calcaneal branches of sural nerve:",
    ("piriformis", "clinician"): "by the medial calcaneal nerve, the lateral calcaneal branches of",
    ("fibular_neck", "clinician"): "none of its fibres is caught",
}


@pytest.mark.parametrize(("lesion", "register"), SAID)
def test_it_says_what_the_deficit_says(lesion, register):
    deficit = pathways.deficit(pathways.lesion(lesion))
    assert SAID[lesion, register] in heel_sentence(deficit, register)


def test_patients_read_short_sentences_without_latin_or_roots():
    for name in states.worded():
        said = heel_sentence(pathways.deficit(pathways.lesion(name)), "patient")
        for sentence in re.split(r"(?<=[.]) ", said):
            assert 3 <= len(sentence.split()) <= 15, said
        assert not re.search(r"\\b[LS][1-5]\\b|calcaneal|medial|plantar|lateral", said), said


def test_it_agrees_with_the_heel():
    for name in states.worded():
        deficit = pathways.deficit(pathways.lesion(name))
        touched = any(
            effect.felt != "none" or effect.state not in {"untouched", "spared"}
            for effect in deficit.heel.values()
        )
        said = heel_sentence(deficit, "patient")
        assert touched == ("does not" not in said), (name, said)
