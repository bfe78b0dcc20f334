"""The style rules: what the deficit says is what is drawn."""

from __future__ import annotations

import re

import pytest

import pathways
from meshes.tables.library import load_tables
from viz import View, looks
from viz.contract import contract
from viz.rules.part_states import AFFECTED, drawn_state, pain_parts, pressing_parts
from viz.rules.style import RULES, TOKENS, colour_at_rest, table

LESIONS = (
    *("S1", "L5", "disc_L5_S1_paracentral", "piriformis", "piriformis:cut", "tarsal_tunnel"),
    *("tibial@0.5", "tibial@0.5:irritated", "plantar_fasciitis"),
)


@pytest.mark.parametrize("lesion", LESIONS)
def test_every_part_looks_as_its_state_says(lesion):
    deficit = pathways.deficit(pathways.lesion(lesion))
    drawn = looks(deficit)
    pressing, sore = pressing_parts(deficit.lesion), pain_parts(deficit.lesion)
    for kind, layer, effects in (
        ("skin", "skin", deficit.skin),
        ("muscle", "muscles", deficit.muscles),
        ("deep", "deep", deficit.deep),
    ):
        for name, effect in effects.items():
            part = f"{kind}:{name}"
            state = drawn_state(effect.state, effect.felt)
            if part in sore and state not in AFFECTED:
                state = "pain"
            if part in pressing:
                state = "cause"
            assert drawn.of(part) == RULES[layer][state]


def test_a_nerve_is_lit_from_the_cut_down_and_not_above():
    deficit = pathways.deficit(pathways.lesion("tibial@0.5"))
    for stretch in looks(deficit).of_nerve("tibial"):
        if stretch.start >= 0.5:
            assert stretch.look.glow > 0
        elif stretch.end <= 0.5:
            assert stretch.look.glow == 0


def test_a_sore_spot_without_a_nerve_is_marked():
    drawn = looks(pathways.deficit(pathways.lesion("plantar_fasciitis")))
    assert drawn.of("deep:plantar_fascia") == RULES["deep"]["pain"]
    assert all(not s.look.glow for nerve in drawn.nerves for s in drawn.of_nerve(nerve))


def test_what_presses_is_drawn_though_its_layer_is_off_and_weak_muscles_stay_faint():
    from viz.figures.scene import drawn_opacity

    view = View("piriformis:cut")
    drawn = looks(pathways.deficit(pathways.lesion("piriformis:cut")))
    assert view.layers.muscles == 0
    assert drawn_opacity(drawn.of("muscle:piriformis"), "muscles", view) > 0.8
    assert 0 < drawn_opacity(drawn.of("muscle:soleus"), "muscles", view) < 0.2


def test_a_nerve_that_hurts_is_lit_as_plainly_as_one_that_is_cut():
    lit = {}
    for grade in ("irritated", "cut"):
        drawn = looks(pathways.deficit(pathways.lesion(f"piriformis:{grade}")))
        lit[grade] = {
            (nerve, stretch.start, stretch.end): stretch.look.glow
            for nerve in drawn.nerves
            for stretch in drawn.of_nerve(nerve)
            if stretch.look.glow
        }
        assert drawn.of("skin:lateral_heel").lit
    assert {place[0] for place in lit["cut"]} == {place[0] for place in lit["irritated"]}
    assert max(lit["irritated"].values()) >= max(lit["cut"].values())
    hurt = looks(pathways.deficit(pathways.lesion("piriformis:irritated")))
    assert not any(hurt.of(f"muscle:{name}").lit for name in ("soleus", "gastrocnemius"))


def test_nothing_selected_leaves_every_part_in_its_own_colour():
    calm = looks(None)
    assert calm.of("skin:lateral_heel").colour is None
    assert calm.of_nerve("tibial")[0].look == RULES["nerves"]["rest"]


def test_no_two_states_differ_by_colour_alone():
    for layer in ("skin", "muscles", "deep", "nerves"):
        shown = {}
        felt = ("felt_possible", "felt_variable", "felt") if layer in ("skin", "deep") else ()
        for state in (*AFFECTED, "spared", *felt):
            if state == "felt_and_possible":  # drawn as what hurts, told as what is perhaps lost
                assert RULES[layer][state] == RULES[layer]["felt"] or layer == "muscles"
                continue
            rule = RULES[layer][state]
            shown[state] = (rule.pattern, rule.opacity, rule.glow)
        assert len(set(shown.values())) == len(shown), layer


def test_the_table_that_travels_holds_every_rule_and_only_colours():
    sent = table()
    assert sent["rules"].keys() == RULES.keys()
    for states in sent["rules"].values():
        for rule in states.values():
            assert rule["colour"] is None or re.fullmatch("#[0-9a-f]{6}", rule["colour"])
            assert 0 <= rule["opacity"] <= 1
    assert sent["tokens"]["accent"] == TOKENS["accent"] == "#e4572e"
    assert contract()["roots"].keys() == pathways.load().roots.keys()


@pytest.mark.parametrize("site", ["piriformis", "deep_gluteal"])
def test_nerves_that_surely_hurt_are_lit_as_plainly_pressed_as_irritated(site):
    pressed = pathways.deficit(pathways.lesion(f"{site}:compressed"))
    hurting = [p for pieces in pressed.nerves.values() for p in pieces if p.felt == "likely"]
    assert hurting
    assert not {drawn_state(p.state, p.felt) for p in hurting} & {"possible", "spared"}


def test_every_vein_is_blue_and_no_artery_is():
    names = set(load_tables().vessels)
    veins = {name for name in names if "vein" in name or "vena" in name}
    assert len(veins) > 3
    assert {colour_at_rest(name) for name in veins} == {TOKENS["vein"]}
    assert TOKENS["vein"] not in {colour_at_rest(name) for name in names - veins}
