"""Tricky truths of the nerves: what leaves above a cut is spared, and the tunnel has variants."""

from __future__ import annotations

import itertools

import pytest

import pathways

HIT = {"numb", "reduced", "possible"}
LOCAL = (
    "plantar_fasciitis", "achilles_tendonitis", "heel_spur", "heel_bursitis", "sever_disease",
    "heel_fat_pad_syndrome", "calcaneal_stress_fracture", "ankylosing_spondylitis",
    "sacroiliac_joint_dysfunction", "trochanteric_bursitis", "spinal_arthritis",
    "back_muscle_strain", "ischaemic_neuropathy",
)  # fmt: skip


def of(*ids, **more):
    return pathways.deficit(pathways.lesion(*ids), **more)


def losses(*ids):
    found = of(*ids)
    return {**found.skin, **found.deep, **found.muscles, **found.reflexes}


def test_fibular_neck_spares_inversion_hip_and_what_leaves_above():
    found = of("fibular_neck")
    assert found.muscles["tibialis_anterior"].loss > 0.8
    assert found.skin["medial_dorsum"].state == "numb"
    for muscle in ("gluteus_medius", "tibialis_posterior", "biceps_femoris_short_head"):
        assert found.muscles[muscle].loss == 0
        assert found.muscles[muscle].state == "spared"
    assert found.skin["upper_lateral_leg"].loss == 0
    assert "above the lesion" in found.skin["upper_lateral_leg"].why
    assert found.reflexes["achilles"].loss == 0


def test_the_common_fibular_nerve_has_no_heel_skin_below_the_knee():
    assert all(effect.loss == 0 for effect in of("fibular_neck").heel.values())


def test_a_high_fibular_lesion_reaches_the_lateral_heel_only_through_the_sural_variant():
    high = of("common_fibular")
    assert high.heel["lateral"].loss == pytest.approx(0.3)
    whole = of("common_fibular", variants=("sural_from_communicating_only",))
    assert whole.heel["lateral"].loss == pytest.approx(1.0)
    none = of("common_fibular", variants=("sural_from_medial_sural_only",))
    assert none.heel["lateral"].loss == 0
    assert high.heel["lateral"].state == "variable"
    assert high.heel["lateral"].variable == ("sural_from_medial_sural_only",)


def test_tarsal_tunnel_numbs_the_sole_and_leaves_the_heel_to_the_variant():
    found = of("tarsal_tunnel")
    for skin in ("medial_sole", "lateral_sole", "medial_plantar_toes", "lateral_plantar_toes"):
        assert found.skin[skin].state in {"numb", "reduced"}
    for part in ("medial", "plantar"):
        effect = found.heel[part]
        assert effect.state == "variable"
        assert "medial_calcaneal_in_tunnel" in effect.variable
        assert "45%" in effect.frequency.replace(" %", "%")
        assert "no branch before the tunnel (Moraes Filho 2007" in effect.frequency
    assert found.skin["medial_heel"].loss == 0
    assert found.reflexes["achilles"].loss == 0
    assert found.muscles["gastrocnemius_medial_head"].loss == 0
    assert found.heel["lateral"].state == "spared"


def test_tarsal_tunnel_spares_the_heel_nerve_by_its_place():
    found = of("tarsal_tunnel")
    spared = {thing.id: thing.why for thing in found.spared if thing.kind == "nerves"}
    assert spared["medial_calcaneal"] == (
        "leaves the tibial nerve above the lesion (at 0.93 of its length), as a rule"
    )


def test_a_nerve_is_lit_from_the_cut_downwards_and_plain_above_it():
    found = of("tarsal_tunnel")
    for piece in found.nerves["tibial"]:
        assert (piece.loss > 0) == (piece.end > 0.95)
        assert (piece.state in HIT) == (piece.end > 0.95)
        assert (piece.felt == "likely") == (piece.end > 0.95)
    for nerve in ("sciatic_tibial", "S1", "inferior_gluteal"):
        assert {piece.state for piece in found.nerves[nerve]} == {"untouched"}
    assert {piece.state for piece in found.nerves["medial_sural_cutaneous"]} == {"spared"}
    assert {piece.state for piece in found.nerves["medial_calcaneal"]} == {"variable"}
    assert {piece.state for piece in found.nerves["medial_plantar"]} <= HIT


def test_the_path_runs_from_the_lesion_to_the_heel():
    assert of("S1").path[0] == "S1"
    assert of("S1").path[-1] == "lateral_calcaneal"
    assert of("tarsal_tunnel").heel_path == ("tibial", "lateral_plantar", "inferior_calcaneal")
    assert of("fibular_neck").path[0] == "common_fibular"
    tree = pathways.load().nerves
    for site in ("S1", "L5", "piriformis", "sciatic_thigh", "disc_L5_S1_paracentral"):
        path = of(site).path
        for above, below in itertools.pairwise(path):
            assert above in {parent.nerve for parent in tree[below].parents}


def test_with_the_nerve_in_the_tunnel_the_heel_goes_too():
    known = of("tarsal_tunnel", variants=("medial_calcaneal_in_tunnel",))
    assert known.heel["medial"].state == "numb"
    assert known.heel["medial"].variable == ()
    assert of("tarsal_tunnel_high").skin["medial_heel"].loss > 0.5


def test_baxter_takes_little_toe_abduction_and_deep_heel_but_no_heel_skin():
    found = of("baxter:compressed")
    assert found.muscles["abductor_digiti_minimi"].loss > 0.8
    assert found.deep["calcaneal_periosteum"].loss > 0.5
    assert found.skin["medial_heel"].loss == 0
    assert not any(found.heel[p].state in HIT for p in ("medial", "plantar", "lateral"))


def test_there_are_four_tibial_places_and_only_one_is_the_tarsal_tunnel():
    numb_sole = [
        site
        for site in ("baker_cyst", "soleal_sling", "tarsal_tunnel_high", "tarsal_tunnel")
        if of(site).skin["lateral_sole"].state in {"numb", "reduced"}
    ]
    jerk = {site: of(site).reflexes["achilles"].loss for site in numb_sole}
    assert len(numb_sole) == 4
    assert [site for site, loss in jerk.items() if loss > 0.35] == ["baker_cyst"]


def test_soleal_sling_spares_gastrocnemius_and_sural_skin():
    lost = of("soleal_sling")
    assert lost.muscles["gastrocnemius_medial_head"].loss == 0
    assert lost.skin["lower_posterolateral_calf"].loss == 0
    assert lost.muscles["flexor_hallucis_longus"].loss > 0.5


def test_sciatic_lesion_spares_posterior_thigh_skin_and_gluteal_muscles():
    found = of("sciatic_thigh")
    assert found.skin["posterior_thigh"].loss == 0
    assert found.muscles["gluteus_maximus"].loss == 0
    assert found.muscles["gastrocnemius_medial_head"].loss > 0.9
    assert {part for part, e in found.heel.items() if e.loss > 0.9} == set(found.heel)


def test_the_short_head_of_biceps_tells_sciatic_from_fibular_neck():
    short = "biceps_femoris_short_head"
    assert of("sciatic_fibular_thigh").muscles[short].loss > 0.5
    assert of("fibular_neck").muscles[short].loss == 0


def test_piriformis_spares_what_leaves_above_it():
    found = of("piriformis:cut")
    for muscle in ("gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae"):
        assert found.muscles[muscle].state == "spared"
    assert found.reflexes["patellar"].loss == 0
    assert found.heel["lateral"].state == "reduced"
    # The site names its type; type b is a site of its own, not a chance of this one.
    assert {effect.state for effect in found.heel.values()} == {"reduced"}


def test_piriformis_type_b_is_fibular_and_takes_the_biceps_short_head():
    found = of("piriformis_type_b:cut")
    assert found.muscles["biceps_femoris_short_head"].loss > 0.5
    assert found.heel["plantar"].loss == 0
    as_variant = of("piriformis:cut", variants=("piriformis_type_b",))
    assert {m: e.loss for m, e in as_variant.muscles.items()} == {
        m: e.loss for m, e in found.muscles.items()
    }


def test_femoral_lesion_at_the_ligament_spares_iliacus_and_adductors():
    found = of("femoral_inguinal")
    assert found.muscles["iliacus"].loss == 0
    assert found.muscles["adductor_longus"].loss == 0
    assert found.reflexes["patellar"].loss > 0.8
    assert of("femoral_iliac").muscles["iliacus"].loss > 0.8
    assert of("femoral_iliac").muscles["psoas_major"].loss == 0


def test_obturator_lesion_spares_knee_jerk_and_the_hamstring_part():
    found = of("obturator_canal")
    assert found.muscles["adductor_magnus_adductor_part"].loss > 0.8
    assert found.muscles["adductor_magnus_hamstring_part"].loss == 0
    assert found.muscles["pectineus"].loss < 0.35
    assert found.reflexes["patellar"].loss == 0


@pytest.mark.parametrize(
    "site",
    ["meralgia_paraesthetica", "sural_calf", "adductor_canal:cut", "joplin_neuroma:cut"],
)
def test_skin_nerves_weaken_no_muscle(site):
    found = of(site)
    assert all(effect.loss == 0 for effect in (*found.muscles.values(), *found.reflexes.values()))
    assert any(effect.state == "numb" for effect in found.skin.values())


def test_the_sural_nerve_gives_the_lateral_heel_above_the_ankle_only():
    assert of("sural_calf").heel["lateral"].state == "numb"
    below = of("sural_ankle")
    assert below.heel["lateral"].state == "spared"
    assert "above the lesion" in below.heel["lateral"].why
    assert below.skin["lateral_foot_border"].state == "numb"


def test_superficial_fibular_exit_keeps_eversion_and_the_first_web():
    found = of("superficial_fibular_exit:cut")
    assert found.muscles["fibularis_longus"].loss == 0
    assert found.skin["first_web_space"].loss == 0
    assert found.skin["medial_dorsum"].state == "numb"


def test_the_saphenous_nerve_does_not_reach_the_hallux():
    assert of("saphenous").skin["hallux_dorsum"].loss == 0
    assert of("saphenous").skin["medial_malleolus"].loss == 1


def test_the_posterior_femoral_cutaneous_nerve_is_a_sibling_of_the_sciatic():
    tree = pathways.load().nerves
    parents = {parent.nerve for parent in tree["posterior_femoral_cutaneous"].parents}
    assert not parents & {"sciatic_tibial", "sciatic_fibular"}
    assert not any(effect.loss for effect in of("posterior_femoral_cutaneous").heel.values())


def test_superior_gluteal_injury_is_motor_at_the_skin():
    found = of("superior_gluteal_injury:cut")
    assert found.muscles["gluteus_medius"].state == "numb"
    assert all(effect.loss == 0 for effect in found.skin.values())


def test_knee_dislocation_takes_tibial_and_fibular_functions_together():
    found = of("knee_dislocation")
    assert found.muscles["tibialis_anterior"].loss > 0.5
    assert found.muscles["gastrocnemius_medial_head"].loss > 0.5
    assert found.muscles["biceps_femoris_short_head"].loss == 0


@pytest.mark.parametrize("site", LOCAL)
def test_local_pain_lights_no_nerve_and_says_why(site):
    found = of(site)
    assert all(effect.loss == 0 for effect in losses(site).values())
    assert all(piece.loss == 0 for pieces in found.nerves.values() for piece in pieces)
    assert found.path == ()
    assert found.spared == ()
    assert found.lesion.pain
    reason = pathways.load().sites[site].no_path_because
    assert reason
    assert found.heel["plantar"].why == reason


def test_every_site_with_cuts_hits_something():
    for name, site in pathways.load().sites.items():
        grade = "compressed" if site.cuts else "typical"
        hit = [effect for effect in losses(f"{name}:{grade}").values() if effect.loss > 0.01]
        assert bool(hit) == bool(site.cuts), name


def test_hip_bursitis_presses_no_named_nerve_trunk():
    assert pathways.lesion("trochanteric_bursitis").cuts == ()


def test_a_prefixed_plexus_lets_l4_play_l5():
    moved = of("L4", variants=("prefixed_plexus",))
    assert moved.muscles["extensor_hallucis_longus"].loss == pytest.approx(
        of("L5").muscles["extensor_hallucis_longus"].loss
    )
    assert of("L5", variants=("prefixed_plexus",)).heel["lateral"].state == "numb"
    assert moved.muscles["multifidus_L4"].loss == 1.0
    assert moved.muscles["multifidus_L5"].loss == 0.0


def test_a_postfixed_plexus_lets_s1_play_l5():
    moved = of("S1", variants=("postfixed_plexus",))
    assert moved.skin["first_web_space"].loss == 1.0
    assert moved.heel["lateral"].loss == 0.0
    assert of("S2", variants=("postfixed_plexus",)).heel["lateral"].state == "numb"


def test_rare_variants_are_named_but_make_nothing_variable():
    effect = of("S1").heel["lateral"]
    assert effect.state == "numb"
    assert effect.variable == ()
    assert any("Prefixed" in note for note in of("S1").notes)
