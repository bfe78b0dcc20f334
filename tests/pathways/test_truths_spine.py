"""Tricky truths of the spine: which root a disc takes, and what a root is not."""

from __future__ import annotations

import pytest

import pathways

HIT = {"numb", "reduced", "possible"}


def of(*ids, **more):
    return pathways.deficit(pathways.lesion(*ids), **more)


def hit_heel(found):
    return {part for part, effect in found.heel.items() if effect.state in HIT}


def test_s1_is_the_lateral_plantar_and_posterior_heel():
    found = of("S1")
    assert {"lateral", "plantar", "posterior"} <= hit_heel(found)
    assert found.heel["lateral"].state == "numb"
    assert found.heel["lateral"].roots == {"S1": 1.0}


def test_l5_does_not_show_the_lateral_plantar_or_posterior_heel():
    found = of("L5")
    assert hit_heel(found) <= {"medial"}
    assert found.heel["medial"].state == "possible"
    assert "S1" in found.heel["lateral"].why


def test_l4_brings_no_heel_skin():
    assert not hit_heel(of("L4"))


@pytest.mark.parametrize(
    ("disc", "exiting", "traversing"),
    [("L1_2", "L1", "L2"), ("L2_3", "L2", "L3"), ("L3_4", "L3", "L4"), ("L4_5", "L4", "L5"),
     ("L5_S1", "L5", "S1")],
)  # fmt: skip
def test_a_disc_takes_the_traversing_root_or_further_out_the_exiting_one(disc, exiting, traversing):
    def main_root(zone):
        muscles = of(f"disc_{disc}_{zone}").muscles
        lost = {}
        for effect in muscles.values():
            for root, share in effect.roots.items():
                lost[root] = lost.get(root, 0) + share
        return max(lost, key=lost.get)

    assert main_root("paracentral") == traversing
    assert main_root("foraminal") == exiting
    assert main_root("farlateral") == exiting


def test_far_lateral_l5_s1_is_an_l5_picture():
    found = of("disc_L5_S1_farlateral")
    assert found.muscles["extensor_hallucis_longus"].loss > 0.5
    assert found.skin["lateral_heel"].loss < 0.1
    assert found.skin["first_web_space"].state in {"numb", "reduced"}
    assert not hit_heel(found)


def test_paracentral_l5_s1_is_an_s1_picture():
    found = of("disc_L5_S1_paracentral")
    assert found.skin["lateral_heel"].loss > 0.7
    assert found.reflexes["achilles"].loss > 0.4
    assert found.skin["first_web_space"].loss < 0.2


def test_l4_5_paracentral_weakens_hip_abduction_and_inversion_and_keeps_the_ankle_jerk():
    found = of("disc_L4_5_paracentral")
    assert found.muscles["gluteus_medius"].loss > 0.4
    assert found.muscles["tibialis_posterior"].loss > 0.4
    assert found.reflexes["achilles"].loss < 0.2
    assert found.skin["lateral_heel"].state == "spared"


def test_l3_4_disc_weakens_ankle_dorsiflexion_and_a_femoral_neuropathy_does_not():
    assert of("disc_L3_4_paracentral").muscles["tibialis_anterior"].loss > 0.35
    assert of("femoral_inguinal").muscles["tibialis_anterior"].loss == 0


def test_paraspinal_muscles_tell_a_root_from_a_plexus_or_nerve():
    assert of("disc_L4_5_paracentral").muscles["multifidus_L5"].loss > 0.5
    for site in ("lumbosacral_trunk_lesion", "sacral_plexus_lesion", "piriformis", "fibular_neck"):
        muscles = of(site).muscles
        assert {m: e.loss for m, e in muscles.items() if "multifidus" in m and e.loss > 0} == {}


def test_a_lesion_before_the_ganglion_leaves_sensory_conduction_normal():
    normal = "sensory nerve action potentials stay normal"
    assert any(normal in note for note in of("disc_L5_S1_paracentral").notes)
    for site in ("disc_L5_S1_foraminal", "sural_calf", "tarsal_tunnel", "sciatic_thigh"):
        assert not any(normal in note for note in of(site).notes)


def test_isthmic_slip_at_l5_s1_takes_l5_and_not_s1():
    found = of("spondylolisthesis_L5_S1:compressed")
    assert found.muscles["extensor_hallucis_longus"].state in {"numb", "reduced"}
    assert {root for e in found.muscles.values() for root in e.roots} == {"L5"}


def test_lumbar_stenosis_presses_roots_below_the_cord_on_both_sides():
    found = of("stenosis_central_L4_5")
    assert found.lesion.side == "both"
    assert found.sides == ("right", "left")
    assert {cut.nerve for cut in found.lesion.cuts} <= set(pathways.load().roots)
    assert found.muscles["quadratus_lumborum"].loss == 0


def test_cauda_equina_is_bilateral_urgent_and_takes_the_saddle():
    found = of("cauda_equina")
    assert found.lesion.side == "both"
    assert found.red_flags
    for skin in ("perianal", "perineum", "dorsal_genital"):
        assert found.skin[skin].state == "numb"
    assert found.muscles["detrusor"].loss > 0.8
    assert found.reflexes["anal_wink"].state == "numb"


def test_the_conus_keeps_leg_strength_and_ankle_jerk():
    found = of("conus_medullaris")
    assert found.muscles["external_anal_sphincter"].loss > 0.8
    assert found.muscles["tibialis_anterior"].loss == 0
    assert found.reflexes["achilles"].loss < 0.35


def test_a_lumbar_lesion_reaches_nothing_above_t12():
    lost = {root for e in of("disc_L4_5_central").muscles.values() for root in e.roots}
    assert lost <= {"L5", "S1", "S2", "S3", "S4", "S5", "Co1"}


def test_l4_hardly_reaches_the_hallux_except_on_keegans_map():
    assert of("L4").skin["hallux_dorsum"].loss == pytest.approx(0.1)
    drawn = of("L4", dermatome_map="keegan_garrett_1948").skin["hallux_dorsum"]
    assert drawn.loss == pytest.approx(1.0)


def test_keegans_l4_on_the_lateral_thigh_is_reported_as_undeliverable():
    found = of("L4", dermatome_map="keegan_garrett_1948")
    assert found.skin["lateral_thigh"].loss == 0
    assert "no nerve brings L4" in found.skin["lateral_thigh"].why
    assert any("L4" in note and "left out" in note for note in found.notes)
    whole = of("L2", "L3", dermatome_map="keegan_garrett_1948")
    assert whole.skin["lateral_thigh"].loss == pytest.approx(1.0)
    assert "no nerve" not in of("L4").skin["lateral_thigh"].why


def test_maps_disagree_on_the_medial_heel():
    def s1(name):
        return of("S1", dermatome_map=name).heel["medial"].loss

    assert s1("lee_2008") == pytest.approx(1.0)
    assert s1("keegan_garrett_1948") == pytest.approx(0.2)
    assert s1("default") == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("root", "muscle"),
    [("L2", "iliacus"), ("L3", "rectus_femoris"), ("L4", "tibialis_anterior"),
     ("L5", "extensor_hallucis_longus"), ("S1", "gastrocnemius_medial_head")],
)  # fmt: skip
def test_key_muscles_of_the_roots(root, muscle):
    assert of(root).muscles[muscle].state in {"numb", "reduced"}


@pytest.mark.parametrize(
    ("root", "reflex"),
    [("L3", "patellar"), ("L4", "patellar"), ("L5", "medial_hamstring"), ("S1", "achilles"),
     ("S1", "lateral_hamstring")],
)  # fmt: skip
def test_roots_and_their_reflexes(root, reflex):
    assert of(root).reflexes[reflex].state in {"numb", "reduced"}


def test_reflexes_keep_to_their_roots():
    assert of("L5").reflexes["achilles"].loss == 0
    assert of("S1").reflexes["patellar"].loss == 0
    assert of("L4").reflexes["achilles"].loss == 0


def test_a_sensory_lesion_of_s1_numbs_without_weakness_and_dulls_the_jerk():
    found = pathways.deficit(pathways.lesion("S1", channel="sensory"))
    assert found.skin["lateral_heel"].state == "numb"
    assert all(effect.loss == 0 for effect in found.muscles.values())
    assert found.reflexes["achilles"].state in {"numb", "reduced"}
    motor = pathways.deficit(pathways.lesion("S1", channel="motor"))
    assert all(effect.loss == 0 for effect in motor.skin.values())
    assert motor.muscles["gastrocnemius_medial_head"].state == "reduced"
