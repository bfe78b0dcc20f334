"""What the tables must hold: how many rows, who says so, and facts typed here a second time."""

from dataclasses import fields

import pytest

from pathways.library import load
from pathways.tables import Row

COUNTS = {
    "roots": 12,
    "nerves": 97,
    "skin": 46,
    "deep": 10,
    "muscles": 63,
    "reflexes": 10,
    "structures": 28,
    "sites": 88,
    "variants": 10,
    "maps": 8,
    "nerve_fields": 19,
    "autonomous_zones": 17,
    "heel": 13,
    "piriformis_types": 6,
    "tests": 84,
    "conditions": 22,
    "doctor": 7,
    "coverage": 8,
    "corrections": 12,
    "movements": 20,
    "evidence": 113,
    "agreements": 18,
    "strengths": 7,
    "responses": 9,
    "priors": 40,
    "patterns": 1,
    "differential_columns": 8,
    "differentials": 36,
    "pairs": 10,
    "findings": 15,
    "functions": 4,
    "asked": 44,
    "grades": 3,
    "channels": 3,
    "thresholds": 4,
    "sources": 183,
}


def test_no_table_has_lost_rows():
    atlas = load()
    assert {table.name for table in fields(atlas)} == set(COUNTS)
    for table, count in COUNTS.items():
        assert len(getattr(atlas, table)) >= count, table


def test_the_tree_keeps_its_branchings():
    atlas = load()
    assert sum(len(nerve.parents) for nerve in atlas.nerves.values()) >= 142
    assert sum(len(target.supply) for target in atlas.targets.values()) >= 153
    assert len(atlas.tree) >= 109


def test_every_row_has_a_source_that_exists_and_a_confidence():
    atlas = load()
    rows = [row for table in fields(atlas) for row in getattr(atlas, table.name).values()]
    facts = [row for row in rows if isinstance(row, Row)]
    assert len(facts) == len(rows) - len(atlas.sources)
    for row in facts:
        assert row.sources, row.id
        assert set(row.sources) <= set(atlas.sources), row.id
        assert row.confidence in ("high", "medium", "low"), row.id
        assert row.settled_by or row.confidence != "low", row.id


def test_machine_written_pages_are_marked_and_never_stand_alone():
    atlas = load()
    marked = {key for key, row in atlas.sources.items() if row.quality == "do not use alone"}
    assert marked == {"BIOLOGYINSIGHTS", "DRORACLE"}
    for table in fields(atlas):
        for row in getattr(atlas, table.name).values():
            assert not isinstance(row, Row) or set(row.sources) - marked, row.id


MYOTOMES = {
    # muscle: roots that must carry at least 30 %, roots allowed at all (textbook consensus)
    "psoas_major": ("L2", "L1 L2 L3 L4"),
    "quadratus_lumborum": ("L1", "T12 L1 L2 L3 L4"),
    "iliacus": ("L2", "L2 L3 L4"),
    "sartorius": ("L2", "L2 L3"),
    "pectineus": ("L2 L3", "L2 L3 L4"),
    "rectus_femoris": ("L3", "L2 L3 L4"),
    "vastus_lateralis": ("L3 L4", "L2 L3 L4"),
    "vastus_medialis": ("L3 L4", "L2 L3 L4"),
    "vastus_intermedius": ("L3 L4", "L2 L3 L4"),
    "obturator_externus": ("L3 L4", "L3 L4"),
    "adductor_longus": ("L3", "L2 L3 L4"),
    "adductor_brevis": ("L3", "L2 L3 L4"),
    "gracilis": ("L2", "L2 L3 L4"),
    "adductor_magnus_adductor_part": ("L3", "L2 L3 L4"),
    "adductor_magnus_hamstring_part": ("L4", "L4 L5 S1"),
    "gluteus_medius": ("L5", "L4 L5 S1"),
    "gluteus_minimus": ("L5", "L4 L5 S1"),
    "tensor_fasciae_latae": ("L5", "L4 L5 S1"),
    "gluteus_maximus": ("S1", "L5 S1 S2"),
    "piriformis": ("S1", "L5 S1 S2"),
    "obturator_internus": ("S1", "L5 S1 S2"),
    "quadratus_femoris": ("L5", "L4 L5 S1"),
    "semitendinosus": ("L5", "L5 S1 S2"),
    "semimembranosus": ("L5", "L5 S1 S2"),
    "biceps_femoris_long_head": ("S1", "L5 S1 S2"),
    "biceps_femoris_short_head": ("S1", "L5 S1 S2"),
    "tibialis_anterior": ("L4", "L4 L5"),
    "extensor_hallucis_longus": ("L5", "L4 L5 S1"),
    "extensor_digitorum_longus": ("L5", "L4 L5 S1"),
    "fibularis_tertius": ("L5", "L4 L5 S1"),
    "extensor_digitorum_brevis": ("L5", "L5 S1 S2"),
    "extensor_hallucis_brevis": ("L5", "L5 S1 S2"),
    "fibularis_longus": ("L5", "L4 L5 S1"),
    "fibularis_brevis": ("L5", "L5 S1 S2"),
    "gastrocnemius_medial_head": ("S1", "S1 S2"),
    "gastrocnemius_lateral_head": ("S1", "L5 S1 S2"),
    "soleus": ("S1", "L5 S1 S2"),
    "plantaris": ("S1", "S1 S2"),
    "popliteus": ("L5", "L4 L5 S1"),
    "tibialis_posterior": ("L5", "L4 L5"),
    "flexor_digitorum_longus": ("L5", "L5 S1 S2"),
    "flexor_hallucis_longus": ("S1", "L5 S1 S2"),
    "abductor_hallucis": ("S1", "S1 S2 S3"),
    "flexor_digitorum_brevis": ("S1", "S1 S2 S3"),
    "flexor_hallucis_brevis": ("S1", "S1 S2"),
    "first_lumbrical": ("S1", "S1 S2 S3"),
    "quadratus_plantae": ("S1", "S1 S2 S3"),
    "abductor_digiti_minimi": ("S1", "S1 S2 S3"),
    "flexor_digiti_minimi_brevis": ("S2", "S1 S2 S3"),
    "adductor_hallucis": ("S2", "S1 S2 S3"),
    "interossei": ("S2", "S1 S2 S3"),
    "cremaster": ("L2", "L1 L2"),
    "abdominal_wall": ("L1", "T12 L1"),
    "external_anal_sphincter": ("S4", "S2 S3 S4"),
    "external_urethral_sphincter": ("S2", "S2 S3 S4"),
    "levator_ani": ("S4", "S3 S4 S5"),
    "detrusor": ("S3", "S2 S3 S4"),
}


def test_every_muscle_has_the_roots_of_an_independent_myotome_table():
    muscles = load().muscles
    paraspinal = {f"multifidus_{root}" for root in ("L1", "L2", "L3", "L4", "L5", "S1")}
    assert set(muscles) == set(MYOTOMES) | paraspinal
    for name, (main, allowed) in MYOTOMES.items():
        assert set(muscles[name].roots) <= set(allowed.split()), name
        for root in main.split():
            assert muscles[name].roots[root] >= 0.3, (name, root)
    for name in paraspinal:
        assert muscles[name].roots == {name.removeprefix("multifidus_"): 1.0}


def test_contested_shares_are_those_decided_last():
    atlas = load()
    assert atlas.muscles["flexor_hallucis_longus"].roots == {"L5": 0.3, "S1": 0.4, "S2": 0.3}
    assert atlas.muscles["flexor_digitorum_longus"].roots == {"L5": 0.4, "S1": 0.35, "S2": 0.25}
    assert atlas.reflexes["patellar"].roots == {"L2": 0.05, "L3": 0.45, "L4": 0.5}
    assert atlas.skin["medial_sole"].roots["S1"] > 0.5
    for level in ("foraminal", "farlateral"):
        assert atlas.sites[f"disc_L4_5_{level}"].tests[0] == "femoral_nerve_stretch"


@pytest.mark.parametrize(
    ("correction", "article", "truth"),
    [
        ("cord_in_lumbar_stenosis", "002", "cauda equina roots"),
        ("sciatic_nerve_starts", "001", "the nerve forms in the pelvis on piriformis"),
        ("three_quarters_back_problems", "003", "not a cause"),
        ("fibular_nerve_to_heel", "001", "supplies no heel skin"),
        ("tibial_compression_sites", "001", "one of at least four tibial sites"),
        ("sacroiliac_hip_joint", "001", "joins sacrum and ilium"),
        ("severes_disease", "003", "Sever's disease"),
        ("bursitis_compresses_nerves", "001", "no named nerve trunk"),
        ("achilles_and_tarsal_tunnel", "003", "they are separate"),
        ("lumbar_disc_and_arms", "003", "never gives arm pain"),
        ("prolotherapy", "003", "evidence not established"),
        ("worse_with_sitting", "004", "relieved by sitting"),
    ],
)
def test_every_statement_of_the_articles_that_is_wrong_is_corrected(correction, article, truth):
    row = load().corrections[correction]
    assert f"ARTICLE{article}" in row.articles
    assert truth in row.truth


COVERED = {
    "symptoms": "radiating shooting burning dull tingling soles tiptoe drop heaviness reflexes "
    "spasm stiffness first-step tenderness swelling redness warmth",
    "aggravating": "coughing sneezing sitting bending lifting movements standing running athletic "
    "stance barefoot floor",
    "red_flags": "bladder bowel saddle sudden progressive persisting weeks altered worsening",
    "tests": "history motion strength pressure X-ray resonance computed ultrasound conduction "
    "electromyography",
    "conservative_treatment": "rest elevation ice/heat 20 nerve-pain relaxants steroids cobra "
    "child's orthotics insoles pad splint shockwave heat decompression prolotherapy",
    "invasive_treatment": "epidural microdiscectomy laminectomy fascia gastrocnemius spur",
    "risk_factors": "age spurs ligaments overweight labour family smoking inactivity flat "
    "instability hard tight sitting lifting",
    "prevention": "ergonomics swim cycle stretch weight technique footwear",
}


def test_everything_that_the_articles_name_is_covered():
    coverage = load().coverage
    assert set(coverage) == set(COVERED)
    for name, words in COVERED.items():
        text = " ".join(item.text for item in coverage[name].items)
        assert [word for word in words.split() if word not in text] == [], name


def test_every_article_has_conditions_and_every_heel_condition_a_site():
    atlas = load()
    named = {article for row in atlas.conditions.values() for article in row.articles}
    assert named == {f"ARTICLE00{number}" for number in range(5)}
    for condition in atlas.conditions.values():
        assert condition.sites, condition.id
        assert condition.symptoms, condition.id


def test_the_heel_is_named_in_eight_parts():
    atlas = load()
    parts = {row.heel: row.id for row in (*atlas.skin.values(), *atlas.deep.values()) if row.heel}
    assert parts == {
        "medial": "medial_heel",
        "plantar": "plantar_heel",
        "lateral": "lateral_heel",
        "posterior": "posterior_heel",
        "fat_pad": "heel_fat_pad",
        "periosteum": "calcaneal_periosteum",
        "fascia": "plantar_fascia",
        "achilles": "achilles_tendon",
    }


def test_every_root_of_the_legs_has_its_key_sensory_point_on_a_patch():
    atlas = load()
    points = {row.key_point.split(":")[0] for row in atlas.skin.values() if row.key_point}
    assert points == {"T12", "L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4-5"}
    assert set(atlas.maps["isncsci_2019"].areas) == set(atlas.roots) - {"Co1"}


def test_a_disc_traverses_one_root_below_the_root_that_exits():
    roots = load().roots
    for disc, exiting, traversing in (
        ("L1/2", "L1", "L2"),
        ("L2/3", "L2", "L3"),
        ("L3/4", "L3", "L4"),
        ("L4/5", "L4", "L5"),
        ("L5/S1", "L5", "S1"),
    ):
        assert (roots[exiting].exits, roots[traversing].traverses) == (disc, disc)


def test_the_known_gaps_are_filled():
    atlas = load()
    (supply,) = atlas.skin["lateral_malleolus"].supply
    assert (supply.nerve, supply.position) == ("sural", 0.65)
    assert atlas.skin["third_metatarsophalangeal"].roots == {"L5": 1.0}
    cuts = {
        "sural_malleolus": ["sural"],
        "inferior_gluteal_injury": ["inferior_gluteal"],
        "posterior_femoral_cutaneous_neuropathy": ["posterior_femoral_cutaneous"],
        "posterior_femoral_cutaneous_perineal_neuropathy": ["posterior_femoral_cutaneous_perineal"],
        "deep_fibular_proximal": ["deep_fibular"],
        "superficial_fibular_proximal": ["superficial_fibular"],
        "saphenous_distal": ["saphenous"],
        "knee_dislocation": ["tibial", "common_fibular"],
        "sciatic_fibular_thigh": ["sciatic_fibular"],
    }
    for site, nerves in cuts.items():
        assert [cut.nerve for cut in atlas.sites[site].cuts] == nerves
    for site in ("femoral_iliac", "stenosis_foraminal_L4_5", "conus_medullaris"):
        assert atlas.sites[site].tests, site
    assert set(atlas.channels) == {"both", "sensory", "motor"}
    assert [step.grade for step in atlas.findings["strength"].scale] == list("543210")
    assert atlas.functions["sexual"].levels == ("S2", "S3", "S4")


def test_posture_is_a_state_of_central_stenosis_and_not_a_share():
    for level in ("L3_4", "L4_5"):
        site = load().sites[f"stenosis_central_{level}"]
        states = {posture.state: posture.findings for posture in site.posture}
        assert {"rest", "walking"} <= set(states)
        assert "51%" in states["rest"]
        assert "81%" in states["rest"]
        assert "IVERSEN2001" in site.sources


def test_an_emergency_is_said_as_one():
    sites = load().sites
    for site in ("cauda_equina", "conus_medullaris"):
        assert "emergency department now" in sites[site].red_flag


def test_old_names_lead_to_the_nerves():
    nerves = load().nerves
    assert "common peroneal nerve" in nerves["common_fibular"].synonyms
    assert "Baxter nerve" in nerves["inferior_calcaneal"].synonyms
    assert "superficial peroneal nerve" in nerves["superficial_fibular"].synonyms


def test_frequencies_of_variants_are_fractions_in_order():
    for variant in load().variants.values():
        low, high = variant.frequency_low, variant.frequency_high
        assert (low is None) == (high is None), variant.id
        assert low is None or low <= high, variant.id
    assert load().variants["medial_calcaneal_in_tunnel"].frequency_low == 0.45
