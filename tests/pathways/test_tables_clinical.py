"""The clinical tables: what presses, what is said, conditions, tests, key points, public ids."""

import re

import pytest

from pathways.find.questions import questions
from pathways.library import load

BONES = {
    *(f"bone:vertebra_{level}" for level in ("T12", "L1", "L2", "L3", "L4", "L5")),
    *("bone:sacrum", "bone:hip", "bone:femur", "bone:tibia", "bone:fibula", "bone:calcaneus"),
    *(f"bone:metatarsal_{ray}" for ray in range(1, 6)),
}
DISCS = {f"disc:{level}" for level in ("T12_L1", "L1_2", "L2_3", "L3_4", "L4_5", "L5_S1")}


def test_every_site_has_a_short_label_for_its_place():
    sites = load().sites.values()
    assert [site.id for site in sites if not 5 <= len(site.marker) <= 34] == []
    for site in sites:
        nothing_caught = "no nerve caught" in site.marker
        assert not (nothing_caught and site.cuts), site.id


def test_a_herniated_disc_presses_as_itself():
    for site in load().sites.values():
        level = re.fullmatch(r"disc_(.+)_(paracentral|central|foraminal|farlateral)", site.id)
        if level:
            assert site.presses == (f"disc:{level[1]}",)
            assert site.marker.startswith(level[1].replace("_", "/") + " disc presses")


def test_what_presses_is_a_part_of_the_body():
    atlas = load()
    soft = {f"muscle:{name}" for name in atlas.muscles} | {f"deep:{name}" for name in atlas.deep}
    for site in atlas.sites.values():
        assert set(site.presses) <= BONES | DISCS | soft | {"tendon:achilles_tendon"}, site.id
    assert atlas.sites["piriformis"].presses == ("muscle:piriformis",)
    assert atlas.sites["soleal_sling"].presses == ("muscle:soleus",)
    assert atlas.sites["plantar_fasciitis"].presses == ()


def test_only_cauda_equina_and_conus_are_emergencies_as_such():
    sites = load().sites
    emergencies = {site.id for site in sites.values() if site.red_flag.startswith("Emergency")}
    assert emergencies == {"cauda_equina", "conus_medullaris"}
    for level in ("L1_2", "L2_3", "L3_4", "L4_5", "L5_S1"):
        flag = sites[f"disc_{level}_central"].red_flag
        assert flag.startswith("A central disc is not an emergency in itself.")
        assert "go to an emergency department now" in flag
    assert "no emergency" in sites["stenosis_central_L4_5"].red_flag


def test_findings_are_sentences():
    for site in load().sites.values():
        for text in (site.findings, site.spared_note, *(state.findings for state in site.posture)):
            if text:
                assert text[0].isupper() or text[0].isdigit(), site.id
                assert text.endswith("."), site.id
                assert not re.search(r"[<>=]|\be\.g\b|[a-z]/[a-z]", text), site.id


def test_reasons_for_no_path_complete_the_sentence_no_nerve_is_lit_because():
    for site in load().sites.values():
        reason = site.no_path_because
        assert bool(reason) != bool(site.cuts), site.id
        if reason:
            assert reason[0].islower(), site.id
            assert not reason.endswith("."), site.id
            assert not re.search(r"\b(show|display|render|light|lit)\b", reason), site.id


def test_frequencies_say_of_what_and_follow_the_name_of_the_variant():
    for variant in load().variants.values():
        assert re.search(r"\b(feet|limbs|legs|series|textbooks)\b", variant.frequency), variant.id
        assert ";" not in variant.frequency, variant.id
        for bound in (variant.frequency_low, variant.frequency_high):
            if bound:
                assert re.search(rf"\b{bound * 100:g}\b", variant.frequency), variant.id
    assert "none of 15" in load().variants["inferior_calcaneal_from_medial_calcaneal"].frequency


@pytest.mark.parametrize(
    ("test", "sensitivity", "specificity", "source"),
    [
        ("straight_leg_raise", 0.92, 0.28, "VANDERWINDT2010"),
        ("crossed_straight_leg_raise", 0.28, 0.90, "VANDERWINDT2010"),
        ("slump", 0.84, 0.83, "MAJLESI2008"),
        ("femoral_nerve_stretch", None, None, "HPIM19"),
        ("fair", 0.88, 0.83, "FISHMAN2002"),
        ("seated_piriformis_stretch", 0.91, 0.80, "MARTIN2014"),
        ("sacroiliac_provocation", 0.94, 0.78, "LASLETT2005"),
        ("dorsiflexion_eversion", 0.82, 1.0, "KINOSHITA2001"),
        ("triple_compression_stress", 0.859, 1.0, "TRIPLECOMPRESSION"),
        ("tinel_medial_malleolus", None, None, "KINOSHITA2001"),
        ("phalen_of_foot", None, None, "TC"),
        ("pelvic_compression", 0.95, 0.933, "MEDSCAPE1141848"),
        ("windlass", 0.32, 1.0, "DEGARCEAU2003"),
        ("mulder_click", None, None, "TC"),
    ],
)
def test_examinations_keep_their_published_accuracy(test, sensitivity, specificity, source):
    row = load().tests[test]
    assert (row.sensitivity, row.specificity) == (sensitivity, specificity)
    assert source in row.sources


def test_studies_with_healthy_controls_are_marked():
    marked = {test.id for test in load().tests.values() if test.overstated}
    assert marked == {"dorsiflexion_eversion", "triple_compression_stress"}


CONDITIONS = {
    # condition: articles, then a word of the symptoms, what aggravates, red flags, tests and
    # treatments ("" where the articles name none)
    "herniated_disc": ("01234", "tiptoe", "sneezing", "cauda", "electromyography", "microdisc"),
    "spinal_stenosis": ("01234", "numbness", "walking", "cauda", "mri", "laminectomy"),
    "degenerative_disc_disease": ("01", "compression", "bending", "", "x_ray", "conservative"),
    "spondylolisthesis": ("014", "foot pain", "extension", "", "x_ray", "decompression"),
    "ankylosing_spondylitis": ("1", "referred", "night", "", "", ""),
    "radiculopathy": ("01234", "reflexes", "coughing", "", "reflexes", "epidural"),
    "cauda_equina_syndrome": ("4", "saddle", "", "bladder", "mri", "emergency"),
    "spinal_arthritis": ("3", "agility", "inactivity", "", "", "lifestyle"),
    "back_muscle_strain": ("3", "spasm", "twisting", "", "", "ice"),
    "piriformis_syndrome": ("014", "mimics", "sitting", "", "", "conservative"),
    "sacroiliac_joint_dysfunction": ("1", "referred", "loading", "", "sacroiliac", ""),
    "hip_bursitis": ("1", "hip", "lying", "", "", ""),
    "common_fibular_compression": ("1", "foot drop", "", "", "nerve_conduction", ""),
    "sural_compression": ("1", "outer heel", "", "", "", ""),
    "tarsal_tunnel_syndrome": ("13", "tarsal tunnel", "", "", "electromyography", ""),
    "plantar_fasciitis": ("023", "first steps", "running", "", "ultrasound", "shockwave"),
    "achilles_tendonitis": ("3", "warmth", "flat feet", "", "", "exercise"),
    "heel_spur": ("23", "acute", "standing", "", "x_ray", "surgery"),
    "heel_bursitis": ("3", "centered around heels", "", "", "", ""),
    "sever_disease": ("3", "child", "", "", "", "wrapped ice"),
    "ischaemic_neuropathy": ("3", "neuropathic", "", "", "", ""),
    "calcaneal_fracture": ("23", "altered form", "", "altered foot shape", "x_ray", ""),
}


@pytest.mark.parametrize("condition", CONDITIONS)
def test_conditions_say_what_the_articles_say(condition):
    articles, symptom, trigger, flag, test, treatment = CONDITIONS[condition]
    row = load().conditions[condition]
    assert row.articles == tuple(f"ARTICLE00{number}" for number in articles)
    assert row.structure
    assert row.nerves
    assert row.heel_effect
    for words, told in (
        (symptom, row.symptoms),
        (trigger, row.aggravated_by),
        (flag, row.red_flags),
        (test, row.tests),
        (treatment, row.treatments),
    ):
        assert words in " | ".join(told)


def test_no_condition_is_left_out():
    assert set(load().conditions) == set(CONDITIONS)


KEY_POINTS = {
    # root: the patch of skin it lies in, words of the map
    "T12": ("suprapubic", "inguinal ligament"),
    "L1": ("groin", "midway between T12 and L2"),
    "L2": ("anterior_thigh", "halfway"),
    "L3": ("medial_knee", "medial femoral condyle"),
    "L4": ("medial_malleolus", "medial malleolus"),
    "L5": ("third_metatarsophalangeal", "third metatarsophalangeal joint"),
    "S1": ("lateral_heel", "lateral aspect of the calcaneus"),
    "S2": ("popliteal_fossa", "midpoint of the popliteal fossa"),
    "S3": ("lower_buttock", "ischial tuberosity"),
    "S4": ("perianal", "mucocutaneous junction"),
    "S5": ("perianal", "mucocutaneous junction"),
}


@pytest.mark.parametrize("root", KEY_POINTS)
def test_key_sensory_points_stand_in_the_map_and_on_the_skin(root):
    patch, words = KEY_POINTS[root]
    atlas = load()
    assert words in atlas.maps["isncsci_2019"].areas[root]
    named = "S4-5" if root in ("S4", "S5") else root
    assert atlas.skin[patch].key_point.split(":")[0] == named
    assert atlas.skin[patch].roots[root] >= 0.15


PUBLIC_IDS = {
    # from the cross-walks: nerves, muscles, bones and ligaments
    "tibial": ("UBERON:0001323", "FMA:19035", "A14.2.07.058", "6582"),
    "sural": ("UBERON:0015488", "FMA:44688", "A14.2.07.062", "6586"),
    "medial_plantar": ("UBERON:0035111", "FMA:44716", "A14.2.07.066", "6590"),
    "lateral_plantar": ("UBERON:0035110", "FMA:44724", "A14.2.07.069", "6593"),
    "common_fibular": ("UBERON:0001324", "FMA:19039", "A14.2.07.047"),
    "femoral": ("UBERON:0001267", "A14.2.07.020"),
    "posterior_femoral_cutaneous": ("FMA:45337", "A14.2.07.033", "6566"),
    "superior_cluneal": ("FMA:75468", "A14.2.05.006", "6493"),
    "medial_calcaneal": ("A14.2.07.065",),
    "superior_gluteal": ("FMA:16510",),
    "saphenous": ("UBERON:0002475",),
    "flexor_hallucis_longus": ("UBERON:0001392", "FMA:22593"),
    "gastrocnemius_medial_head": ("UBERON:0001388", "FMA:22541"),
    "calcaneus": ("UBERON:0001450", "FMA:24496", "A02.5.10.001"),
    "flexor_retinaculum_of_ankle": ("FMA:49372", "A04.7.03.026"),
    "plantar_aponeurosis": ("A04.7.03.031",),
}


@pytest.mark.parametrize("structure", PUBLIC_IDS)
def test_structures_keep_their_public_ids(structure):
    atlas = load()
    rows = {**atlas.structures, **atlas.targets, **atlas.nerves}
    assert set(rows[structure].ontology.values()) == set(PUBLIC_IDS[structure])


def test_public_ids_have_the_form_of_their_ontology():
    forms = {
        "UBERON": r"UBERON:\d{7}",
        "FMA": r"FMA:\d+",
        "TA98": r"A\d\d\.\d\.\d\d\.\d{3}",
        "TA2": r"\d{4}",
    }
    atlas = load()
    for row in (*atlas.tree.values(), *atlas.targets.values(), *atlas.structures.values()):
        for ontology, name in row.ontology.items():
            assert re.fullmatch(forms[ontology], name), (row.id, name)


@pytest.mark.parametrize(
    ("feature", "strengths"),
    [
        ("first_steps_worst", (3, -2, -1, -1)),
        ("numb_lateral_heel", (-3, 3, -3, -2)),
        ("numb_sole_heel_spared", (-3, -1, 3, -2)),
        ("weak_little_toe_abduction", (-1, 0, 1, 3)),
        ("ankle_jerk_reduced", (-2, 3, -3, -3)),
        ("worse_sitting_coughing", (-2, 3, -1, -1)),
        ("dorsiflexion_eversion_positive", (0, -1, 3, 1)),
        ("plantar_mixed_potential_absent", (-3, -2, 3, 0)),
    ],
)
def test_features_tell_fasciitis_root_tunnel_and_baxter_apart(feature, strengths):
    row = load().differentials[feature]
    columns = ("plantar_fasciitis", "S1", "tarsal_tunnel", "baxter")
    assert tuple(row.strengths[column] for column in columns) == strengths


def test_every_test_movement_and_reflex_says_how_it_is_done():
    done = [one for one in questions(load()).values() if one.kind in {"test", "movement", "reflex"}]
    assert [one.of for one in done if not one.how] == []
    for one in done:
        positive = re.findall(r"(?:^|; )(\w+): ", one.how)
        assert set(positive) <= {*one.answers, *one.words}, one.of
        assert not one.how.endswith("."), one.of
