"""Every table is broken in the ways of a hand, and the sentence says what a hand needs to know."""

from __future__ import annotations

import tomllib

import pytest
from table_folders import INSTALLED, as_row, rewritten

import pathways
from pathways.library import FILES, MODELS
from pathways.loading import read_rows

BROKEN = [
    # file: what stands there, what is put there; row, field, what was found, what is allowed
    ("roots.toml", "order = 0", 'order = "first"',
     "T12", "order", "first", "a whole number"),
    ("roots.toml", "order = 1\n", "order = 0\n",
     "L1", "order", 0, "a number for each root"),
    ("roots.toml", "ganglion = 0.85", "ganglion = 85",
     "T12", "landmarks.ganglion", 85, "less than or equal to 1"),
    ("roots.toml", "cauda_equina = 0.3", "cauda_equin = 0.3",
     "T12", "landmarks.cauda_equin", "cauda_equin", "perhaps cauda_equina"),
    ("roots.toml", 'traverses = "L1/2"', 'traverses = "L1-2"',
     "L2", "traverses", "L1-2", "perhaps L1/2"),
    ("nerves.toml", 'nerve = "tibial", position = 0.93', 'nerve = "tibial", position = "0.93"',
     "medial_calcaneal", "parents.0.position", "0.93", "without quotation marks"),
    ("nerves.toml", 'nerve = "tibial", position = 0.93', 'nerve = "tibial", position = nan',
     "medial_calcaneal", "parents.0.position", float("nan"), "finite"),
    ("nerves.toml", 'nerve = "tibial", position = 0.93', 'nerve = "tibial", postion = 0.93',
     "medial_calcaneal", "parents.0.postion", 0.93, "a Parent, perhaps position"),
    ("nerves.toml", 'nerve = "tibial", position = 0.93', 'nerve = "tibial", position = true',
     "medial_calcaneal", "parents.0.position", True, "valid number"),
    ("nerves.toml", "inconstant = true", "inconstant = 1",
     "accessory_obturator", "inconstant", 1, "true or false"),
    ("nerves.toml", "position = 1.0, split = 0.3", "position = 1.0, split = -0.3",
     "sural", "parents.1.split", -0.3, "greater than 0"),
    ("nerves.toml", '[tibial]\nname = "Tibial nerve"', '[tibial]\nname = ""',
     "tibial", "name", "", "words"),
    ("nerves.toml", '[tibial]\nname = "Tibial nerve"', '[tibial]\nname = "  "',
     "tibial", "name", "  ", "no blank before or after"),
    ("nerves.toml", '"short saphenous nerve", "external saphenous nerve"',
     '"short saphenous nerve", "short saphenous nerve"',
     "sural", "synonyms", ["short saphenous nerve"] * 2, "once"),
    ("nerves.toml", 'latin = "ramus posterior"', 'latin = "ramus dorsalis"',
     "dorsal_ramus_T12", "latin", "ramus dorsalis", "'ramus anterior' or 'ramus posterior'"),
    ("nerves.toml", 'latin = "ramus posterior"', 'latin = "ramus anterior"',
     "ventral_ramus_T12", "parents.0.nerve", "T12", "that dorsal_ramus_T12 does not come from"),
    ("nerves.toml", "[tibial]\n", '["tibial nerve"]\n',
     "tibial nerve", "id", "tibial nerve", "letters, digits and _"),
    ("skin.toml", "weight = 4.0", "weight = inf",
     "low_back", "weight", float("inf"), "finite"),
    ("skin.toml", "roots = { L1 = 0.34, L2 = 0.33, L3 = 0.33 }", 'roots = ["L1", "L2"]',
     "low_back", "roots", ["L1", "L2"], "a table of fields"),
    ("skin.toml", "roots = { L1 = 0.34,", "roots = { L9 = 0.34,",
     "low_back", "roots", "L9", "the id of a root"),
    ("skin.toml", 'synonyms = ["lumbar skin"]', 'synonyms = "lumbar skin"',
     "low_back", "synonyms", "lumbar skin", "a list"),
    ("skin.toml", 'key_point = "S1:', 'key_point = "S11:',
     "lateral_heel", "key_point", "S11", "the id of a root, perhaps S1"),
    ("skin.toml", 'heel = "lateral"', 'heel = "medial"',
     "lateral_heel", "heel", "medial", "another part of the heel than medial_heel"),
    ("skin.toml", "keegan_garrett_1948 = { L2 = 0.4, L3 = 0.3, L4 = 0.3 }",
     "keegan_garrett_1948 = { S1 = 1.0 }",
     "lateral_thigh", "maps.keegan_garrett_1948", ["S1"], "root that its nerves carry"),
    ("deep.toml", 'UBERON = "UBERON:0001450"', 'UBERON = "0001450"',
     "calcaneal_periosteum", "ontology", {"UBERON": "0001450", "FMA": "FMA:24496"}, "UBERON:"),
    ("deep.toml", "fraction = 0.8", "fraction = 0.7",
     "calcaneal_periosteum", "supply", 0.9, "sum to 1"),
    ("deep.toml", "weight = 0.3", "weight = 0",
     "calcaneal_periosteum", "weight", 0, "greater than 0"),
    ("muscles.toml", 'action = "weak plantarflexion"', 'action = ["weak plantarflexion"]',
     "plantaris", "action", ["weak plantarflexion"], "text"),
    ("muscles.toml", 'supply = [{ nerve = "tibial", position = 0.12 }]',
     'supply = { nerve = "tibial", position = 0.12 }',
     "plantaris", "supply", {"nerve": "tibial", "position": 0.12}, "a list"),
    ("muscles.toml", 'main = ["S1", "S2"]\nweight = 0.1', 'main = ["S1", "S1"]\nweight = 0.1',
     "plantaris", "main", ["S1", "S1"], "once"),
    ("reflexes.toml", "roots = { S1 = 0.75, S2 = 0.25 }", 'roots = { S1 = "most", S2 = 0.25 }',
     "achilles", "roots.S1", "most", "valid number"),
    ("reflexes.toml", "roots = { S1 = 0.75, S2 = 0.25 }", "roots = { S1 = 0.75, L2 = 0.25 }",
     "achilles", "muscles.0", "gastrocnemius_medial_head", "a muscle that L2 serves"),
    ("reflexes.toml", 'afferent = ["tibial"]', "afferent = []",
     "tibialis_posterior", "afferent", [], "at least 1 item"),
    ("structures.toml", 'kind = "bone"', 'kind = "bones"',
     "calcaneus", "kind", "bones", "perhaps bone"),
    ("structures.toml", "TA98 =", "TA89 =",
     "calcaneus", "ontology.TA89", "TA89", "'UBERON', 'FMA', 'TA98' or 'TA2'"),
    ("sites.toml", 'presses = ["disc:L5_S1"]', 'presses = ["disc:L5_S2"]',
     "disc_L5_S1_paracentral", "presses.0", "L5_S2", "a disc, perhaps L5_S1"),
    ("sites.toml", 'prior = "rare"\nprior_sources = ["OPERATIVENEUROSURGERY"]', 'prior = "rare"',
     "disc_L1_2_paracentral", "prior_sources", "nothing", "the sources that call the site rare"),
    ("sites.toml", 'prior = "rare"', 'prior = "seldom"',
     "disc_L1_2_paracentral", "prior", "seldom", "'common' or 'rare'"),
    ("sites.toml", "bilateral = true", 'bilateral = "yes"',
     "disc_L1_2_central", "bilateral", "yes", "true or false"),
    ("sites.toml", '"tibial", position = 0.95', '"tibial", t = 0.95',
     "tarsal_tunnel", "cuts.0.position", "nothing", "must be given"),
    ("variants.toml", 'kind = "reattach"', 'kind = "reatach"',
     "medial_calcaneal_in_tunnel", "changes.0.kind", "reatach", "'reattach', 'resplit'"),
    ("variants.toml", 'parent = "tibial", position = 0.97', 'parent = "femoral", position = 0.97',
     "medial_calcaneal_in_tunnel", "changes.0.parent", "femoral", "a nerve that carries"),
    ("variants.toml", 'parent = "tibial", position = 0.97',
     'parent = "medial_calcaneal", position = 0.97',
     "medial_calcaneal_in_tunnel", "changes.0.parent", "medial_calcaneal", "not itself come from"),
    ("variants.toml", "frequency_low = 0.45", "frequency_low = 0.65",
     "medial_calcaneal_in_tunnel", "frequency_low", 0.65, "no more than the high one, 0.6"),
    ("variants.toml", "frequency_low = 0.45\n", "",
     "medial_calcaneal_in_tunnel", "frequency_low", "nothing", "both bounds"),
    ("variants.toml", "frequency_low = 0.45", "frequency_low = 45",
     "medial_calcaneal_in_tunnel", "frequency_low", 45, "less than or equal to 1"),
    ("variants.toml", "sural_communicating = 0.0", "sural_comunicating = 0.0",
     "sural_from_medial_sural_only", "changes.0", "sural_comunicating", "sural_communicating"),
    ("variants.toml", "levels = -1", "levels = true",
     "prefixed_plexus", "changes.0.root_shift.levels", True, "a whole number"),
    ("maps.toml", "year = 2008", 'year = "2008"',
     "lee_2008", "year", "2008", "a whole number"),
    ("maps.toml", "year = 2008\n", "",
     "lee_2008", "year", "nothing", "a year"),
    ("maps.toml", 'patches.L1 = ["upper_buttock",', 'patches.L1 = ["upper_butock",',
     "lee_2008", "patches.L1", "upper_butock", "perhaps upper_buttock"),
    ("maps.toml", 'kind = "default"', 'kind = "historic"',
     "default", "kind", "historic", "'default' for the map 'default'"),
    ("nerve_fields.toml", 'nerves = ["subcostal", "iliohypogastric"]', "nerves = []",
     "subcostal", "nerves", [], "at least 1 item"),
    ("nerve_fields.toml", 'nerves = ["superior_cluneal"]', 'nerves = ["superior_clunial"]',
     "superior_cluneal", "nerves", "superior_clunial", "perhaps superior_cluneal"),
    ("autonomous_zones.toml", 'of = "L4"', 'of = "L44"',
     "L4", "of", "L44", "perhaps L4"),
    ("autonomous_zones.toml", 'territories = ["medial_leg"]', "territories = [4]",
     "L4", "territories.0", 4, "text"),
    ("heel.toml", 'confidence = "high"', 'confidence = "certain"',
     "medial_skin", "confidence", "certain", "'high', 'medium' or 'low'"),
    ("heel.toml", 'targets = ["medial_heel"]', 'targets = ["medial_heal"]',
     "medial_skin", "targets", "medial_heal", "perhaps medial_heel"),
    ("piriformis_types.toml", 'site = "piriformis"', 'site = ""',
     "a", "site", "", "words"),
    ("piriformis_types.toml", "relation =", "relations =",
     "a", "relations", "undivided sciatic nerve below piriformis", "perhaps relation"),
    ("tests.toml", "sensitivity = 0.92", "sensitivity = 92",
     "straight_leg_raise", "sensitivity", 92, "less than or equal to 1"),
    ("tests.toml", "specificity = 0.28", 'specificity = "low"',
     "straight_leg_raise", "specificity", "low", "valid number"),
    ("grades.toml", "possible = 0.2", "possible = 0.6",
     "irritated", "likely", 0.5, "not less than that of possible, 0.6"),
    ("conditions.toml", '"rest and night" = ["night pain"', '"rest at night" = ["night pain"',
     "ankylosing_spondylitis", "said_as", "rest at night", "perhaps rest and night"),
    ("conditions.toml", 'synonyms = ["buttock sciatica"]', 'synonyms = ["sciatica", "sciatica"]',
     "piriformis_syndrome", "synonyms", ["sciatica", "sciatica"], "once"),
    ("conditions.toml", 'articles = ["ARTICLE000",', 'articles = ["ARTICLE00",',
     "herniated_disc", "articles", "ARTICLE00", "the id of a source"),
    ("coverage.toml", 'articles = ["ARTICLE000", "ARTICLE002"]', 'articles = ["ARTICLE009"]',
     "symptoms", "items.0.articles", "ARTICLE009", "the id of a source"),
    ("muscles.toml", 'main = ["S1", "S2"]\nweight = 0.1', 'main = ["S1", "L2"]\nweight = 0.1',
     "plantaris", "main.1", "L2", "roots that serve it: S1, S2"),
    ("muscles.toml", 'main = ["S1", "S2"]\nweight = 0.1',
     'main = ["S1", "S2"]\nminor = ["S2"]\nweight = 0.1',
     "plantaris", "main.1", "S2", "either in main or in minor"),
    ("muscles.toml", 'main = ["S1", "S2"]\nweight = 0.1', 'main = ["S1", "S2"]\nweight = 1e300',
     "plantaris", "weight", 1e300, "less than or equal to 1000"),
    ("nerves.toml", 'name = "Tibial nerve"', 'name = "Femoral nerve"',
     "tibial", "name", "Femoral nerve", "that femoral does not have already"),
    ("coverage.toml", 'text = "dull/achy", articles', 'text = "dull/achy", article',
     "symptoms", "items.2.article", ["ARTICLE001"], "a CoverageItem, perhaps articles"),
    ("conditions.toml", '"lying on the side",\n  "It is', '"lying on a side",\n  "It is',
     "hip_bursitis", "of_first.1", "lying on a side", "perhaps lying on"),
    ("conditions.toml", "[hip_bursitis.at.ischial_bursitis]", "[hip_bursitis.at.ischial_bursa]",
     "hip_bursitis", "at", "ischial_bursa", "perhaps ischial_bursitis"),
    ("doctor.toml", 'of = "any"', 'of = "all"',
     "fever_or_cancer", "of", "all", "nerve"),
    ("corrections.toml", 'about = ["stenosis_central_L4_5",', 'about = ["stenosis_L4_5",',
     "cord_in_lumbar_stenosis", "about", "stenosis_L4_5", "the id of a fact"),
    ("corrections.toml", "truth =", "thruth =",
     "cord_in_lumbar_stenosis", "truth", "nothing", "must be given"),
    ("differential_columns.toml", 'lesion = "S1"', 'lesion = "S1 root"',
     "S1", "lesion", "S1 root", "the id of a lesion"),
    ("differentials.toml", "plantar_fasciitis = 1,", "plantar_fasciitis = 4,",
     "gradual_onset", "strengths.plantar_fasciitis", 4, "less than or equal to 3"),
    ("differentials.toml", "plantar_fasciitis = 1,", "plantar_fascitis = 1,",
     "gradual_onset", "strengths", "plantar_fascitis", "perhaps plantar_fasciitis"),
    ("pairs.toml", 'b = "tarsal_tunnel"', 'b = "S1:compressed"',
     "S1_tarsal_tunnel", "b", "S1:compressed", "another cause than S1:compressed"),
    ("pairs.toml", 'a = "L5:compressed"', 'a = "L55:compressed"',
     "L5_common_fibular", "a", "L55", "the id of a lesion"),
    ("pairs.toml", 'a = "L5:compressed"', 'a = "L5:pressed"',
     "L5_common_fibular", "a", "L5:pressed", "irritated, compressed, cut"),
    ("pairs.toml", "reflex:achilles", "reflex:achiles",
     "S1_tarsal_tunnel", "tells.0", "reflex:achiles", "perhaps achilles"),
    ("findings.toml", 'state = "untouched"', 'state = "normal"',
     "sensation", "scale.0.state", "normal", "'untouched'"),
    ("findings.toml", '{ grade = "1", meaning = "altered', '{ grade = "2", meaning = "altered',
     "sensation", "scale", None, "each grade once"),
    ("functions.toml", 'levels = ["S2", "S3", "S4"]', 'levels = "S2 S3 S4"',
     "bladder", "levels", "S2 S3 S4", "a list"),
    ("functions.toml", 'targets = ["detrusor",', 'targets = ["bladder",',
     "bladder", "targets", "bladder", "the id of a target"),
    ("asked.toml", 'finds = ["treatment:microdiscectomy"]', 'finds = ["treatment:discectomy"]',
     "discectomy", "finds", "treatment:discectomy", "perhaps treatment:microdiscectomy"),
    ("asked.toml", 'finds = ["treatment:microdiscectomy"]', "",
     "discectomy", "finds", "nothing", "named = false"),
    ("asked.toml", 'flag = "cold_leg"', 'flag = "cold_toe"',
     "cold_leg", "flag", "cold_toe", "an urgent sign"),
    ("asked.toml", '"disc removal"', '"spinal fusion"',
     "other_surgery_of_the_spine", "words", "spinal fusion", "discectomy has not already"),
    ("asked.toml", 'words = ["shoe", "trainers", "sneakers", "boots"]', "words = []",
     "shoes", "words", "nothing", "words, or a flag"),
    ("channels.toml", "[sensory]", "[sensor]",
     "sensor", "id", "sensor", "both, sensory, motor"),
    ("channels.toml", 'spared_note = "nothing by kind of fibre"', "spared_note = 0",
     "both", "spared_note", 0, "text"),
    ("thresholds.toml", "possible = 0.2", "possible = 0.6",
     "skin", "reduced", 0.5, "more than possible, which is 0.6"),
    ("thresholds.toml", 'possible = "possibly reduced", ', "",
     "skin", "words.possible", "nothing", "a word for every step"),
    ("thresholds.toml", "[muscle]", "[muscles]",
     "muscle", "", "nothing", "a row"),
    ("grades.toml", "share = 0.6", "share = 6",
     "compressed", "share", 6, "less than or equal to 1"),
    ("grades.toml", "[irritated]", "[irritating]", "irritated", "", "nothing", "a row"),
    ("sites.toml", '\ngrade = "irritated"', '\ngrade = "irritating"',
     "disc_L1_2_central", "grade", "irritating", "'irritated'"),
    ("sites.toml", "compressed = 0.85, cut = 1.0", "compressed = 0.85, cut = 0.5",
     "disc_L1_2_paracentral", "cuts.0.shares", {"compressed": 0.85, "cut": 0.5}, "not less than"),
    ("variants.toml", 'target = "medial_thigh"', 'target = "medial_thi"',
     "obturator_without_cutaneous_branch", "changes.0", "medial_thi", "perhaps medial_thigh"),
    ("variants.toml", 'nerve = "anterior_femoral_cutaneous"', 'nerve = "sural"',
     "obturator_without_cutaneous_branch", "changes.0.nerve", "sural", "a nerve that carries L2"),
    ("movements.toml", "{ extensor_hallucis_longus = 0.9,", "{ extensor_hallucis = 0.9,",
     "great_toe_extension", "weights", "extensor_hallucis", "perhaps extensor_hallucis"),
    ("movements.toml", "extensor_hallucis_longus = 0.9,", "extensor_hallucis_longus = 0.8,",
     "great_toe_extension", "weights", 0.9, "weights that add up to 1"),
    ("movements.toml", 'roots = ["L2", "L3"]', 'roots = ["L2", "L33"]',
     "hip_flexion", "roots", "L33", "the id of a root, perhaps L3"),
    ("evidence.toml", 'of = ["root:L5", "root:S1"] },', 'of = ["root:L5", "root:S9"] },',
     "straight_leg_raise", "rates.2.of", "root:S9", "root: and one of its names"),
    ("evidence.toml", 'needs = ["movement:ankle_dorsiflexion"', 'needs = ["movement:ankle"',
     "hip_abduction_strength", "needs.0", "movement:ankle", "the name of a question"),
    ("evidence.toml", "[straight_leg_raise]", "[straight_leg_rise]",
     "straight_leg_rise", "id", "straight_leg_rise", "perhaps straight_leg_raise"),
    ("evidence.toml", 'shows = ["movements:hip_adduction"]', 'shows = ["movement:hip_adduction"]',
     "adductor_squeeze", "shows", "movement:hip_adduction", "perhaps movements"),
    ("evidence.toml", 'feature = "gradual_onset"', 'feature = "gradual_onsets"',
     "gradual_onset", "feature", "gradual_onsets", "perhaps gradual_onset"),
    ("evidence.toml", '{ of = ["listed"], rate = 0.61 }', '{ of = ["listed"] }',
     "mulder_click", "rates.0.rate", "nothing", "has no sensitivity"),
    ("evidence.toml", 'excludes = ["worse_walking"]', 'excludes = ["worse_walkings"]',
     "worse_sitting", "excludes", "worse_walkings", "perhaps worse_walking"),
    ("evidence.toml", 'implies = ["test:straight_leg_raise"]', 'implies = ["test:leg_raise"]',
     "crossed_straight_leg_raise", "implies.0", "test:leg_raise", "the name of a question"),
    ("evidence.toml", 'words = ["weak", "normal"]', 'words = ["weak"]',
     "hip_abduction_strength", "words", ["weak"], "two words"),
    ("evidence.toml", 'same_as = "test:tenderness_medial_tuberosity"',
     'same_as = "test:tenderness_tuberosity"',
     "heel_pressure", "same_as", "test:tenderness_tuberosity", "another question"),
    ("agreements.toml", '"reflex:lateral_hamstring"', '"reflex:lateral_hamstrings"',
     "rare_reflexes", "of.0", "reflex:lateral_hamstrings", "perhaps lateral_hamstring"),
    ("agreements.toml", 'of = ["movement:*"', 'of = ["movements:*"',
     "strength", "of.0", "movements:*", "the name of a question"),
    ("agreements.toml", "agreement = 0.25", "agreement = 0.25\nunelicited = 0.1",
     "spine", "unelicited", 0.1, "for reflexes and potentials alone"),
    ("strengths.toml", "rate = 0.45", "rate = 0.75",
     "two", "rate", 0.65, "more than that of one"),
    ("responses.toml", "reduced = 0.42, numb", "numbed = 0.42, numb",
     "skin", "steps", ["numb", "numbed"], "a step for each of numb, reduced"),
    ("responses.toml", "[needle]", "[needles]",
     "needle", "", "nothing", "a row for each response curve"),
    ("priors.toml", "[two_causes]", "[two_cause]",
     "two_causes", "", "nothing", "a row of the kind pair"),
    ("priors.toml", 'of = ["tarsal_tunnel"]', 'of = ["tarsal_tunel"]',
     "tarsal_tunnel", "of", "tarsal_tunel", "perhaps tarsal_tunnel"),
    ("patterns.toml", 'site = "ischaemic_neuropathy"', 'site = "ischemic_neuropathy"',
     "length_dependent", "site", "ischemic_neuropathy", "perhaps ischaemic_neuropathy"),
    ("patterns.toml", '"skin:medial_sole" = 0.6', '"skin:medial_soles" = 0.6',
     "length_dependent", "losses", "skin:medial_soles", "perhaps medial_sole"),
    ("sources.toml", 'seen = "full text or table"', 'seen = "full text"',
     "ARTICLE000", "seen", "full text", "'full text or table'"),
    ("sources.toml", 'quality = "secondary"', 'url = "www.example.org"',
     "ARTICLE000", "url", "www.example.org", "https://"),
    ("sources.toml", "citation =", "zitation =",
     "ARTICLE000", "citation", "nothing", "must be given"),
]  # fmt: skip


@pytest.mark.parametrize("case", BROKEN, ids=[f"{case[0]}-{case[2][:40]}" for case in BROKEN])
def test_a_broken_row_is_told_with_all_that_mends_it(tmp_path, case):
    file, old, new, row, field, found, allowed = case
    (tmp_path / file).write_text(rewritten(file, (old, new)), encoding="utf-8")
    faults = pathways.faults(tmp_path)
    fault = next((f for f in faults if (f.file, f.row, f.field) == (file, row, field)), None)
    assert fault is not None, [str(fault) for fault in faults]
    if found is not None:
        assert repr(fault.found) == repr(found)
    sentence = str(fault)
    assert sentence.count("\n") == 0
    for part in (file, f"[{row}]", field, repr(fault.found)[:200], allowed):
        assert part in sentence


def test_every_table_is_among_the_broken_ones():
    assert {case[0] for case in BROKEN} == set(FILES)
    assert len(BROKEN) >= 60


def wrong(value):
    """Values of other kinds than the one that stands there."""
    if isinstance(value, bool):
        return [1, "true"]
    if isinstance(value, int | float):
        return [str(value), True, [value], float("nan")]
    if isinstance(value, str):
        return [3, [value], f" {value}", True]
    if isinstance(value, list):
        return ["a word", {"a": 1}, [*value, value[0]], [*value, 3]]
    return ["a word", [1], {"no such key": 1}]


@pytest.mark.parametrize("table", MODELS)
def test_no_field_of_any_table_takes_a_value_of_another_kind(tmp_path, table):
    file = f"{table}.toml"
    rows = tomllib.loads((INSTALLED / file).read_text(encoding="utf-8"))
    filled = {field: (name, row) for name, row in rows.items() for field in row}
    assert len(filled) >= 3
    free = {  # keyed by names
        "areas", "strengths", "remarks", "maps", "patches", "split", "roots", "weights", "losses",
        "steps",
    }  # fmt: skip
    for field, (name, row) in filled.items():
        for value in wrong(row[field]):
            if isinstance(value, dict) and field in free:
                continue
            text = as_row(name, {**row, field: value}).replace("no such key", "no_such_key")
            (tmp_path / file).write_text(text, encoding="utf-8")
            faults = read_rows(tmp_path, file, MODELS[table]).faults
            assert faults, (field, value)
            assert all(fault.row == name for fault in faults)
            assert any(fault.field.split(".")[0] == field for fault in faults), (field, value)


@pytest.mark.parametrize("table", MODELS)
def test_no_row_of_any_table_takes_a_field_that_it_does_not_know(tmp_path, table):
    file = f"{table}.toml"
    name, row = next(iter(tomllib.loads((INSTALLED / file).read_text(encoding="utf-8")).items()))
    for field in list(row)[:4]:
        misspelt = f"{field}x"
        changed = {misspelt if key == field else key: value for key, value in row.items()}
        (tmp_path / file).write_text(as_row(name, changed), encoding="utf-8")
        faults = {fault.field: fault for fault in read_rows(tmp_path, file, MODELS[table]).faults}
        assert f"perhaps {field}" in faults[misspelt].allowed
        if MODELS[table].model_fields[field].is_required():
            assert "must be given" in faults[field].allowed
