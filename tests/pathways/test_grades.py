"""Grades of a lesion: what is felt is kept apart from what is lost.

Done by the words of clinicians: a neuralgia hurts and loses nothing, a small disc in the midline is
no emergency, one side of the sacral roots does not silence an organ that both sides supply.
"""

from __future__ import annotations

import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pathways
from pathways import command_line
from pathways.lesions import NO_GRADE
from pathways.terms import FELT, GRADES, LOCAL

FACTS = pathways.load()
LOST = {"numb", "reduced", "possible", "variable"}
CENTRAL = [f"disc_{level}_central" for level in ("L1_2", "L2_3", "L3_4", "L4_5", "L5_S1")]
ORGANS = [name for name, row in FACTS.muscles.items() if row.both_sides]
SADDLE = FACTS.functions["saddle"].targets
CATCHING = [name for name, site in FACTS.sites.items() if site.cuts]
FEELING = ("skin", "deep")


def found(*ids, **how):
    variants = how.pop("variants", ())
    dermatome_map = how.pop("dermatome_map", "default")
    return pathways.deficit(pathways.lesion(*ids, **how), dermatome_map, variants)


def states(deficit):
    return {(kind, name): s for kind, of in deficit.states.items() for name, s in of.items()}


def feelings(deficit):
    return {(k, n): f for k, of in deficit.feelings.items() for n, f in of.items() if f != "none"}


# What a site is shown as


def test_every_site_has_a_typical_grade_that_occurs_with_a_source():
    for site in FACTS.sites.values():
        assert site.grade in [row.grade for row in site.grades], site.id
        assert (site.grade == LOCAL) == (not site.cuts), site.id
        assert all(row.sources for row in site.grades), site.id


@pytest.mark.parametrize("site", ["piriformis", "pudendal_neuralgia", *CENTRAL])
def test_these_hurt_and_lose_nothing(site):
    deficit = found(site)
    assert deficit.lesion.grade == "irritated"
    assert not LOST & set(states(deficit).values())
    assert feelings(deficit)


@pytest.mark.parametrize("site", [s for s in FACTS.sites if s.endswith("_paracentral")])
def test_a_paracentral_disc_is_compressed_and_loses(site):
    deficit = found(site)
    assert deficit.lesion.grade == "compressed"
    assert LOST & set(states(deficit).values())


def test_the_paracentral_disc_of_l5_s1_numbs_the_lateral_heel():
    assert found("disc_L5_S1_paracentral").heel["lateral"].state == "numb"


def test_the_tarsal_tunnel_is_compressed_and_its_heel_varies():
    deficit = found("tarsal_tunnel")
    assert deficit.lesion.grade == "compressed"
    assert deficit.heel["medial"].state == "variable"


def test_piriformis_is_felt_along_both_divisions_to_the_heel():
    felt = found("piriformis").feelings["skin"]
    for patch in (
        "lateral_heel",
        "medial_heel",
        "plantar_heel",
        "upper_lateral_leg",
        "dorsum_foot",
    ):
        if patch in felt:
            assert felt[patch] in {"likely", "possible"}, patch
    assert all(e.felt in {"likely", "possible"} for e in found("piriformis").heel.values())
    assert {"sciatic_tibial", "sciatic_fibular"} <= {
        cut.nerve for cut in found("piriformis").lesion.cuts
    }


def test_cut_it_is_the_palsy_that_it_was():
    deficit = found("piriformis", grade="cut")
    weak = [name for name, s in deficit.states["muscles"].items() if s in LOST]
    numb = [name for name, s in deficit.states["skin"].items() if s in LOST]
    assert len(weak) >= 25
    assert len(numb) >= 15


def test_a_root_and_a_nerve_are_cut_by_themselves():
    assert found("S1").lesion.grade == "cut"
    assert found("S1").heel["lateral"].state == "numb"
    assert found("tibial@0.5").lesion.grade == "cut"
    assert found("S1", grade="irritated").heel["lateral"].state in {"spared", "untouched"}
    assert found("S1", grade="irritated").heel["lateral"].felt == "likely"


# How a grade is asked for


def test_an_id_may_carry_its_grade_and_the_rest_take_the_other():
    deficit = found("piriformis:cut", "S1", grade="irritated")
    assert dict(zip(deficit.lesion.parts, deficit.lesion.grades, strict=True)) == {
        "S1": "irritated", "piriformis": "cut",
    }  # fmt: skip
    assert deficit.lesion.grade == "mixed"


def test_the_typical_grade_by_name_is_the_same_lesion():
    assert pathways.lesion("piriformis:irritated") == pathways.lesion("piriformis")
    assert pathways.lesion("S1:cut").id == "S1"
    assert pathways.lesion("S1:typical").id == "S1"
    assert pathways.lesion("piriformis:cut").id == "piriformis:cut"


def test_what_is_given_at_two_grades_counts_once_at_the_gravest():
    twice = pathways.lesion("plantar_fasciitis", "S1", "S1:irritated", "S1")
    assert twice.cuts == pathways.lesion("S1").cuts
    assert found("cauda_equina", "cauda_equina").outcome.loss.tolist() == (
        found("cauda_equina").outcome.loss.tolist()
    )


@pytest.mark.parametrize("wrong", ["S1:bad", "S1:", "piriformis:CUT", "tibial@0.5:x"])
def test_a_grade_that_there_is_not_is_said(wrong):
    with pytest.raises(ValueError, match="after : comes a grade"):
        pathways.lesion(wrong)
    assert "irritated" in NO_GRADE


def test_the_share_stands_in_for_that_of_the_grade():
    assert (
        pathways.lesion("S1", grade="compressed").cuts[0].share == FACTS.grades["compressed"].share
    )
    assert pathways.lesion("S1", grade="compressed", share=0.3).cuts[0].share == 0.3


def test_a_site_that_catches_no_nerve_stays_local():
    deficit = found("plantar_fasciitis", grade="cut")
    assert deficit.lesion.grade == LOCAL
    assert deficit.deep["plantar_fascia"].felt == "likely"


# Organs that both sides supply, and alarms


@pytest.mark.parametrize("ids", [("S2", "S3", "S4"), ("sacral_plexus_lesion",), ("S3",)])
def test_one_side_leaves_the_organs_to_the_other(ids):
    deficit = found(*ids, grade="cut")
    for organ in ORGANS:
        assert deficit.muscles[organ].state in {"untouched", "spared"}, organ
    assert "both sides supply it" in deficit.muscles["detrusor"].why
    assert any("from both sides" in note for note in deficit.notes)
    assert deficit.red_flags == ()


def test_both_sides_silence_them_and_that_is_urgent():
    deficit = found("S2", "S3", "S4", side="both")
    assert deficit.muscles["detrusor"].state == "numb"
    assert any("emergency department now" in flag for flag in deficit.red_flags)


@pytest.mark.parametrize("disc", CENTRAL)
def test_a_small_central_disc_is_no_emergency_and_a_large_one_is(disc):
    small = found(disc)
    for organ in ORGANS:
        assert small.muscles[organ].state in {"untouched", "spared"}
    for patch in SADDLE:
        assert small.skin[patch].state in {"untouched", "spared"}
        assert small.skin[patch].felt == "none"
    assert small.red_flags == ()
    assert any("When it is urgent" in note for note in small.notes)
    assert found(disc, grade="cut").red_flags


def test_the_cauda_equina_is_urgent_as_it_presents():
    assert found("cauda_equina").red_flags


# Words


def test_what_is_cut_is_never_listed_as_spared():
    for identifier in pathways.selectable():
        deficit = found(identifier)
        cut = {one.nerve for one in deficit.lesion.cuts}
        assert not cut & {thing.id for thing in deficit.spared if thing.kind == "nerves"}, (
            identifier
        )


def test_titles_follow_the_anatomy():
    inside = found("tarsal_tunnel", variants=["medial_calcaneal_in_tunnel"])
    assert "spared" not in inside.to_dict()["lesion"]["name"]
    through = found("piriformis", variants=["piriformis_type_b"])
    assert "type b" in through.to_dict()["lesion"]["name"]


def test_the_path_ends_where_most_is_lost_and_the_heel_has_its_own():
    l5 = found("L5")
    assert "medial_calcaneal" not in l5.path
    assert found("S1").heel_path
    assert found("femoral_inguinal").heel_path == ()


def test_names_carry_their_number():
    whys = [e.why for i in ("S1", "sciatic_thigh", "L5") for e in found(i).skin.values()]
    assert not any("piriformis, which are" in why for why in whys)
    assert not any(
        "branches" in why.split(", which is")[0][-40:] and ", which is" in why for why in whys
    )


def test_json_has_felt_and_grade_on_every_target(capsys):
    assert command_line.main(["lesion", "piriformis", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["lesion"]["grade"] == "irritated"
    for kind in ("skin", "deep", "muscles", "reflexes", "heel"):
        for name, effect in told[kind].items():
            assert effect["felt"] in FELT, name
            assert effect["grade"] in {*GRADES, LOCAL, ""}, name
            assert bool(effect["why_felt"]) == (effect["felt"] != "none"), name


def test_the_text_says_what_is_felt(capsys):
    assert command_line.main(["lesion", "piriformis"]) == 0
    text = capsys.readouterr().out
    assert "irritated" in text
    assert "Felt (pain, tingling)" in text
    assert "paralysed" not in text


@pytest.mark.parametrize("variant", [None, *pathways.load().variants])
@pytest.mark.parametrize("level", ["L1_2", "L2_3", "L3_4", "L4_5", "L5_S1"])
def test_a_plain_central_disc_is_urgent_in_no_anatomy(level, variant):
    variants = (variant,) if variant else ()
    assert not found(f"disc_{level}_central", variants=variants).red_flags


def test_nerves_beyond_the_roots_that_hurt_on_both_sides_are_no_emergency():
    for name in ("pudendal_neuralgia", "pudendal:irritated", "coccygeal_plexus:irritated"):
        assert not found(name, side="both").red_flags, name
    (flag,) = found("pudendal", side="both").red_flags
    assert flag.startswith("Failing on both sides: bladder")
    assert "rules out a cauda equina syndrome first" in flag
    (saddle,) = found("posterior_femoral_cutaneous", side="both").red_flags or ("",)
    assert "sexual" not in saddle


def test_what_hurts_on_both_sides_is_not_said_to_fail():
    (flag,) = found("cauda_equina", grade="irritated").red_flags
    assert flag.startswith("Hurting or tingling on both sides")


def test_a_palsy_of_both_legs_from_the_roots_is_urgent():
    (flag,) = found("L4", "L5", "S1", side="both").red_flags
    assert "strength of both legs" in flag
    assert not found("L4", "L5", "S1").red_flags
    assert not found("stenosis_central_L4_5").red_flags


@pytest.mark.parametrize("grade", GRADES)
@pytest.mark.parametrize("site", [s.id for s in pathways.load().sites.values() if s.cuts])
def test_what_an_examiner_finds_is_told_of_the_usual_grade_alone(site, grade):
    row = pathways.load().sites[site]
    told = found(site, grade=grade).to_dict()["sites"][site]["findings"]
    assert told == (row.findings if grade == row.grade else "")


@pytest.mark.parametrize("lesion", pathways.selectable())
def test_pressing_harder_makes_no_pain_go_away(lesion):
    """What is felt of an irritated nerve is felt, or fails, where it is compressed."""
    mild, more = (found(f"{lesion}:{grade}") for grade in ("irritated", "compressed"))
    if not mild.lesion.cuts:
        return
    for kind in ("skin", "deep"):
        for name, effect in getattr(mild, kind).items():
            then = getattr(more, kind)[name]
            assert effect.felt == "none" or then.felt != "none" or then.loss > 0, name


def test_back_and_buttock_hurt_where_the_text_says_so():
    for site in ("disc_L4_5_central", "degenerative_disc_L5_S1", "spinal_arthritis"):
        assert found(site).skin["low_back"].felt == "likely", site
    assert found("piriformis").skin["lower_buttock"].felt == "likely"
    heel = found("ischaemic_neuropathy").heel
    assert {heel[face].felt for face in ("medial", "plantar", "lateral", "posterior")} == {"likely"}


def test_what_hurts_by_itself_is_said_by_name():
    why = found("trochanteric_bursitis").skin["lateral_thigh"].why_felt
    assert why == "Trochanteric (hip) bursitis hurts here"


def test_a_nerve_that_is_caught_in_some_anatomies_is_spared_as_a_rule():
    (nerve,) = [one for one in found("tarsal_tunnel").spared if one.id == "medial_calcaneal"]
    assert nerve.why.endswith("as a rule")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("s1", "S1"), ("S1 ", "S1"), ("s1:CUT", "S1"), ("Piriformis:Cut", "piriformis:cut")],
)
def test_letter_case_and_blanks_are_forgiven_at_the_command_line(typed, meant, capsys):
    assert command_line.main(["lesion", typed, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["lesion"]["id"] == meant


def test_organs_of_both_sides_agree_in_number():
    (one,) = [note for note in found("inferior_rectal").notes if "both sides" in note]
    assert "leaves it to the other side; it fails only" in one


def test_a_hurting_root_says_that_pain_is_no_dermatome():
    assert any("not a dermatome" in note for note in found("S1", grade="irritated").notes)


# Properties

SOMEWHERE = st.tuples(
    st.sampled_from(pathways.selectable()),
    st.sampled_from(tuple(FACTS.maps)),
    st.sampled_from(((), *((name,) for name in FACTS.variants))),
)


@given(SOMEWHERE)
def test_more_grade_is_never_less_loss(place):
    identifier, dermatome_map, variants = place
    grades = [
        found(identifier, grade=grade, dermatome_map=dermatome_map, variants=variants).outcome
        for grade in GRADES
    ]
    for milder, graver in itertools.pairwise(grades):
        assert (graver.loss >= milder.loss - 1e-9).all()
    assert grades[0].loss.max() == 0.0


@given(SOMEWHERE, st.sampled_from(GRADES))
def test_what_is_lost_on_skin_or_in_depth_is_felt_or_numb(place, grade):
    identifier, dermatome_map, variants = place
    deficit = found(identifier, grade=grade, dermatome_map=dermatome_map, variants=variants)
    for kind in FEELING:
        for name, state in deficit.states[kind].items():
            if state in {"possible", "reduced", "numb"}:
                assert state == "numb" or deficit.feelings[kind][name] != "none", name


@pytest.mark.parametrize("site", CATCHING)
def test_the_grades_of_every_site_are_monotone(site):
    for variants in ((), *((name,) for name in FACTS.variants)):
        losses = [found(site, grade=g, variants=variants).outcome.loss for g in GRADES]
        assert (losses[0] <= losses[1] + 1e-9).all()
        assert (losses[1] <= losses[2] + 1e-9).all()


@pytest.mark.parametrize("place", ["S1", "sciatic_tibial", "tibial@0.5"])
def test_a_share_too_small_to_be_felt_has_no_path(place):
    small = found(place, share=0.1)
    assert {effect.felt for effect in (*small.skin.values(), *small.deep.values())} == {"none"}
    assert small.path == () == small.heel_path
    assert found(place, share=0.3).path


def test_a_share_of_nothing_is_said_to_be_nothing():
    nothing = found("S1", share=0)
    assert nothing.spared == ()
    reason = "the share of this lesion is 0: it reaches no fibre"
    assert nothing.notes == (f"Nothing is lost and nothing is felt, because {reason}.",)
    assert {effect.why for effect in nothing.heel.values()} == {reason}


def test_among_equals_the_path_goes_to_what_an_alarm_is_about():
    assert found("S2", "S3", "S4").path[-1] == "perineal"


def test_mixed_grades_are_told_by_name(capsys):
    command_line.main(["lesion", "S1", "baxter", "trochanteric_bursitis", "tibial@0.5:irritated"])
    head = " ".join(capsys.readouterr().out.partition("\n\n")[0].split())
    assert "S1 nerve root: cut off · Trochanteric (hip) bursitis: no nerve caught" in head
    assert "entrapment: irritated · Tibial nerve at 0.5 of its length: irritated" in head


@pytest.mark.parametrize("site", CATCHING)
def test_a_grade_that_no_source_describes_is_said_to_be_the_models(site):
    row = FACTS.sites[site]
    known = {one.grade for one in row.grades}
    for grade in GRADES:
        told = [note for note in found(f"{site}:{grade}").notes if "the model makes of it" in note]
        assert bool(told) == (grade not in known)


@pytest.mark.parametrize(
    "site",
    [
        site
        for site in CATCHING
        if FACTS.sites[site].grade == "irritated" or site in {"sciatic_thigh", "saphenous_distal"}
    ],
)
def test_pressed_is_less_than_cut_off(site):
    pressed, cut = states(found(f"{site}:compressed")), states(found(f"{site}:cut"))
    if {"reduced", "numb"} & set(cut.values()):
        assert pressed != cut


def test_a_reflex_lost_on_one_side_is_told_from_the_organ_that_both_sides_supply():
    told = " ".join(found("S2", "S3", "S4").notes)
    assert "(bulbocavernosus reflex and anal wink) are shown as elicited on the side" in told
    assert "elicited on the side" not in " ".join(found("S2", "S3", "S4", side="both").notes)
    assert "elicited on the side" not in " ".join(found("S1").notes)


@pytest.mark.parametrize("site", [name for name in FACTS.sites if "_paracentral" in name])
@pytest.mark.parametrize("grade", GRADES)
def test_a_paracentral_disc_takes_one_root_and_grazes_the_next(site, grade):
    main, *others = found(f"{site}:{grade}").lesion.cuts
    assert main.caught >= 0.85
    assert all(cut.caught < FACTS.grades[grade].possible for cut in others)


def test_pain_may_spread_from_a_joint_or_a_narrow_canal():
    for site, spot in (
        ("sacroiliac_joint_dysfunction", "posterior_thigh"),
        ("spinal_arthritis", "lower_buttock"),
        ("stenosis_central_L4_5", "medial_buttock"),
    ):
        effect = found(site).skin[spot]
        assert effect.felt == "possible"
        assert effect.why_felt.startswith("pain may spread here from")


def test_what_hurts_on_both_sides_is_named_not_a_function():
    (flag,) = found("cauda_equina:irritated").red_flags
    assert "perineum" in flag
    assert "function" not in flag


def test_a_plantar_response_needs_the_sole_and_a_tendon_reflex_does_not():
    told = [note for note in found("tarsal_tunnel:cut").notes if "no longer brings" in note]
    assert [note.partition(" (")[0] for note in told] == ["Plantar response"]


@pytest.mark.parametrize(
    "site", ["fibular_neck", "femoral_inguinal", "superior_gluteal_injury", "knee_dislocation"]
)
def test_what_is_pressed_is_weak_and_not_paralysed(site):
    muscles = {effect.state for effect in found(f"{site}:compressed").muscles.values()}
    assert "reduced" in muscles
    assert "numb" not in muscles


def test_where_the_pain_of_a_root_is_felt_is_told_as_published():
    told = " ".join(found("disc_L5_S1_paracentral").notes)
    assert "S1 dermatome came from the L5/S1 disc in 63% of 194" in told
    assert "L5 dermatome" not in told
    assert "80% of 171" in " ".join(found("L5", grade="irritated").notes)
    assert "dermatome came from" not in " ".join(found("baxter").notes)


def test_a_loss_that_is_only_possible_on_both_sides_is_urgent_too():
    (flag,) = found("S2", "S3", "S4", side="both", share=0.3).red_flags
    assert flag.startswith("Perhaps failing on both sides: bladder")
    assert "saddle" in flag
