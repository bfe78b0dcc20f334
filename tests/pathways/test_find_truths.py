"""What a clinician holds against a ranking: each fault that was found, and its whole kind."""

from __future__ import annotations

import re

import numpy as np
import pytest

import pathways
from pathways.command_line import main
from pathways.find.likelihoods import UNIT, likelihood_table
from pathways.find.questions import LESS_FELT, NEEDLE, questions
from pathways.find.red_flags import urgent_questions
from pathways.find.scores import BETTER
from pathways.find.telling import expects
from pathways.find.words import comparison_as_text, ranking_as_text

ATLAS = pathways.load()
TABLE = likelihood_table(ATLAS)
FAILS = {"movement", "reflex", "muscle"}


def ranked(*findings, **more):
    given = [dict(zip(("of", "is"), one.split("="), strict=True)) for one in findings]
    return pathways.localise({"findings": given, **more})


def rows_of(found):
    return {row.id: row for row in found.ranking}


def rates(name, of, answer, grade=""):
    """How likely an answer is under a cause, at each of its grades or at one."""
    place = next(i for i, cause in enumerate(TABLE.causes) if cause.id == name)
    states = [
        state
        for state in range(TABLE.first[place], TABLE.end[place])
        if grade in {"", TABLE.states[state].grade}
    ]
    return np.exp(TABLE.one[states, TABLE.column[of, answer]] / UNIT)


# 1: an irritated nerve has lost nothing


def test_no_irritated_cause_expects_a_loss():
    for state, row in enumerate(TABLE.states):
        if row.grade != "irritated":
            continue
        for one in expects(ATLAS, TABLE, state, (), both=False):
            kind, _, name = one["of"].partition(":")
            shown = ATLAS.evidence[name].shows if kind == "test" else ()
            felt = all(target.startswith("deep:") for target in shown)
            assert kind not in FAILS, (row.cause.id, one)
            assert one["is"] not in LESS_FELT, (row.cause.id, one)
            assert felt, (row.cause.id, one)


@pytest.mark.parametrize("of", [q.of for q in questions(ATLAS).values() if q.kind == "test"])
def test_a_test_of_what_is_lost_is_normal_where_nothing_is(of):
    shown = ATLAS.evidence[of.partition(":")[2]].shows
    if not shown or all(target.startswith("deep:") for target in shown):
        return
    likely = TABLE.one[:, TABLE.column[of, "positive"]]
    for state, row in enumerate(TABLE.states):
        assert row.grade != "irritated" or likely[state] <= likely[-1] + BETTER, row.cause.id


def test_the_thread_is_no_test_of_back_pain():
    assert "test:monofilament" not in {t.question.of for t in ranked("history:back_pain=yes").next}
    assert rates("S1", "test:hip_abduction_strength", "positive", "irritated").max() < 0.1
    assert rates("L5", "test:hip_abduction_strength", "positive", "compressed").max() > 0.8


# 2: the Nantes criteria


def test_pudendal_neuralgia_feels_normally():
    found = ranked("history:perineal_pain_sitting=yes")
    assert found.first.id == "pudendal_neuralgia"
    assert all("perianal" not in one["of"] for one in found.first.expects)
    normal = ("skin:perianal=normal", "test:perianal_sensation=negative")
    found = ranked("history:perineal_pain_sitting=yes", *normal)
    assert found.first.id == "pudendal_neuralgia"
    assert not found.first.misses


# 3: foot pulses


def test_foot_pulses_that_are_not_felt_warn():
    (flag,) = ranked("test:foot_pulses=positive").red_flags
    assert "ankle-brachial" in flag["text"]
    assert flag["findings"] == ["test:foot_pulses"]
    assert not ranked("test:foot_pulses=negative").red_flags
    assert "test:foot_pulses" not in urgent_questions(ATLAS)  # no emergency of the spine


# 4: a knee does not leave its joint unnoticed

BOTH_DIVISIONS = (
    "movement:ankle_dorsiflexion=paralysed", "movement:ankle_plantarflexion=weak",
    "reflex:achilles=absent", "skin:medial_dorsum=numb", "skin:lateral_plantar_toes=numb",
    "movement:hip_extension=normal",
)  # fmt: skip


def test_a_dislocated_knee_takes_an_injury():
    assert ranked(*BOTH_DIVISIONS).first.id == "sciatic_thigh"
    told = ranked(*BOTH_DIVISIONS, "history:high_energy_injury=no")
    assert rows_of(told)["knee_dislocation"].probability < 0.03
    injured = ranked(
        *BOTH_DIVISIONS, "history:high_energy_injury=yes", "movement:knee_flexion=normal"
    )
    assert injured.first.id == "knee_dislocation"


# 5: a polyneuropathy is of both feet


def test_a_complaint_of_one_side_is_hardly_a_polyneuropathy():
    found = ranked(
        "test:fair=positive", "test:freiberg=positive", "skin:lateral_foot_border=reduced",
        "investigation:sural_sensory_potential=reduced",
        "investigation:paraspinal_electromyography=normal",
    )  # fmt: skip
    rows = rows_of(found)
    assert rows["ischaemic_neuropathy"].probability < rows["piriformis"].probability
    both = ranked("skin:medial_plantar_toes=numb", "reflex:achilles=absent", side="both")
    assert both.first.id == "ischaemic_neuropathy"


# 6: the Baxter nerve


def test_the_deep_heel_nerve_comes_first_and_explains_all():
    found = ranked(
        "investigation:abductor_digiti_minimi_wasting=abnormal",
        "movement:little_toe_abduction=weak",
        "deep:calcaneal_periosteum=pain", "test:tinel_medial_heel=positive",
        "history:shooting_or_burning=yes",
    )  # fmt: skip
    assert found.first.id == "baxter"
    assert len(found.first.explains) == 5


# 7: sensory potentials


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("disc_L5_S1_foraminal", "superficial_fibular_potential"),
        ("disc_L5_S1_farlateral", "superficial_fibular_potential"),
        ("stenosis_foraminal_L5_S1", "superficial_fibular_potential"),
        ("disc_L4_5_foraminal", "saphenous_potential"),
    ],
)
def test_potentials_are_mostly_normal_in_a_foramen(name, of):
    states = [
        state for state, row in enumerate(TABLE.states)
        if row.cause.id == name and row.grade == "compressed"
    ]  # fmt: skip
    column = TABLE.column[f"investigation:{of}", "normal"]
    normal = np.exp((TABLE.one[states, column] - TABLE.one[-1, column]) / UNIT)
    shares = np.exp(TABLE.prior[states] / UNIT)
    assert (normal * shares).sum() / shares.sum() > 0.5  # beside healthy people


def test_a_missing_saphenous_potential_says_little():
    bare = np.exp(TABLE.one[-1] / UNIT)
    assert bare[TABLE.column["investigation:saphenous_potential", "absent"]] > 0.15
    assert bare[TABLE.column["investigation:sural_sensory_potential", "absent"]] < 0.05


# 8: which root runs where


@pytest.mark.parametrize("name", ["L2", "L3", "ankylosing_spondylitis", "L2+L3"])
def test_what_is_of_the_lower_roots_is_not_of_the_upper_ones(name):
    assert rates(name, "history:radiates_from_back", "yes").max() <= 0.11
    assert rates(name, "test:straight_leg_raise", "positive").max() <= 0.13
    assert rates(name, "test:crossed_straight_leg_raise", "positive").max() <= 0.05


def test_what_is_of_each_root():
    assert rates("L5", "history:radiates_from_back", "yes").min() > 0.7
    slr = [rates(one, "test:straight_leg_raise", "positive").max() for one in ("L3", "L4", "L5")]
    assert slr == sorted(slr)
    assert slr[0] < slr[1] < slr[2]
    for name in ("L2", "L3", "L4"):
        assert rates(name, "test:femoral_nerve_stretch", "positive").min() > 0.5
    for row in ATLAS.sites.values():
        if not row.cuts and row.kind.startswith("spinal"):
            assert rates(row.id, "investigation:mri_spine", "abnormal").max() < 0.3, row.id


# 9: the grade that is told


@pytest.mark.parametrize(
    ("name", "findings"),
    [
        ("L3", ("movement:knee_extension=weak", "movement:hip_adduction=weak")),
        ("L4", ("movement:knee_extension=weak", "reflex:patellar=reduced")),
        ("S1", ("movement:ankle_plantarflexion=weak", "reflex:achilles=reduced")),
        (
            "stenosis_central_L4_5",
            ("movement:great_toe_extension=weak", "history:worse_walking=yes"),
        ),
    ],
)
def test_a_little_weakness_cuts_nothing_off(name, findings):
    found = ranked(*findings)
    assert rows_of(found)[name].grade == "compressed"
    for row in found.ranking:
        grades = next((c.grades for c in TABLE.causes if c.id == row.id), ())
        assert row.grade != "cut" or grades == ("cut",), row.id


def test_a_palsy_may_be_cut():
    assert ranked(*BOTH_DIVISIONS).first.grade == "cut"


# 10: the next test

ASKED = (
    ("test:straight_leg_raise=positive",), ("history:back_pain=yes",),
    ("skin:medial_malleolus=reduced", "reflex:patellar=reduced"), ("movement:hip_flexion=weak",),
    ("skin:lateral_thigh=reduced",), ("movement:ankle_dorsiflexion=paralysed",),
)  # fmt: skip


@pytest.mark.parametrize("findings", ASKED)
def test_the_next_test_compares_two(findings):
    asked = ranked(*findings).next
    for test in asked:
        said = test.why.partition(": ")[2].split(", ")
        often, seldom = said[0].partition(" with ")[0], said[-1].partition(" with ")[0]
        assert test.why
        assert "less than 1 in 10 with" not in test.why or often != seldom
    needles = [test for test in asked if test.question.id.startswith(NEEDLE)]
    assert len(needles) <= 1


def test_what_was_examined_is_not_tested_again():
    asked = {test.question.of for test in ranked("skin:perianal=reduced").next}
    assert not asked & {"test:perianal_sensation", "test:perianal_pinprick"}


# 11: what explains nothing


@pytest.mark.parametrize(
    "findings",
    [
        ("test:trochanter_palpation=positive", "test:resisted_hip_abduction=positive"),
        ("test:tinel_fibular_neck=positive",),
        ("history:first_steps=yes", "test:tenderness_medial_tuberosity=positive"),
    ],
)
def test_what_explains_nothing_goes_last(findings):
    found = ranked(*findings)
    explaining = [bool(row.explains) for row in found.ranking]
    assert explaining == sorted(explaining, reverse=True)
    for group in found.alike:
        assert len({bool(rows_of(found)[one].explains) for one in group}) == 1


def test_what_is_so_of_anybody_explains_nothing():
    tender, thick = "test:tenderness_medial_tuberosity", "investigation:heel_ultrasound"
    for name, of, answer in (
        ("fibular_neck", tender, "positive"), ("S1", thick, "abnormal"),
        ("baxter", thick, "abnormal"),
        ("plantar_fasciitis", "test:calcaneal_squeeze", "positive"),
    ):  # fmt: skip
        bare = np.exp(TABLE.one[-1, TABLE.column[of, answer]] / UNIT)
        assert rates(name, of, answer).max() < 1.5 * bare, name


def test_a_weight_against_is_no_weight_for():
    """A feature that speaks against a cause, or for none, is no commoner there than in anybody."""
    for row in ATLAS.evidence.values():
        of = f"{row.of}:{row.id}"
        if not row.feature or row.shows:
            continue
        answer = questions(ATLAS)[of].answers[0]
        bare = np.exp(TABLE.one[-1, TABLE.column[of, answer]] / UNIT)
        for cause, strength in ATLAS.differentials[row.feature].strengths.items():
            fixed = any(cause in rate.of or "spinal" in rate.of for rate in row.rates)
            if strength <= 0 and not fixed and cause in {"plantar_fasciitis", "baxter", "S1"}:
                listed = any({"kind:local", "listed", "root:S1"} & set(r.of) for r in row.rates)
                assert listed or rates(cause, of, answer).max() <= bare * 1.02, (of, cause)


# 12: what is explained and missed


def test_what_each_cause_explains():
    squeeze, worse = "test:calcaneal_squeeze=positive", "history:worse_standing_walking=yes"
    rows = rows_of(ranked(squeeze, worse))
    assert len(rows["calcaneal_stress_fracture"].explains) == 2
    assert [one.of for one in rows["plantar_fasciitis"].explains] == [worse.partition("=")[0]]
    found = ranked("test:sacroiliac_provocation=positive", "skin:upper_buttock=pain")
    assert not rows_of(found)["sacroiliac_joint_dysfunction"].misses
    found = ranked("history:diabetes=yes", "skin:lateral_thigh=reduced")
    assert not rows_of(found)["meralgia_paraesthetica"].misses


@pytest.mark.parametrize("flag", ["progressive_weakness", "severe_sudden_pain", "fever_or_cancer"])
def test_what_no_cause_explains_is_missed_by_none(flag):
    found = ranked(f"flag:{flag}=yes", "reflex:achilles=absent")
    assert found.red_flags
    for row in found.ranking:
        assert f"flag:{flag}" not in {one.of for one in (*row.explains, *row.misses)}


# 13: what does not fit


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("test:crossed_straight_leg_raise=positive", "test:straight_leg_raise=negative"),
        ("flag:saddle_numbness=yes", "skin:perianal=normal"),
        ("flag:saddle_numbness=yes", "test:perianal_sensation=negative"),
        ("history:worse_walking=yes", "test:shopping_cart_sign=negative"),
    ],
)
def test_what_is_implied_cannot_be_normal(one, other):
    (found,) = ranked(one, other).contradictions
    assert found["findings"] == [one.partition("=")[0], other.partition("=")[0]]
    assert not ranked(one).contradictions


# 14, 15: what tells two apart


def test_no_model_ratio_is_above_fifty():
    for a, b in (("S1", "tarsal_tunnel"), ("sciatic_thigh", "L5"), ("femoral_iliac", "S1")):
        found = pathways.compare(a, b)
        assert all(one.ratio <= 50 or one.basis == "published" for one in found.separating)
    assert "over 50 (model" in comparison_as_text(pathways.compare("S1", "tarsal_tunnel"))


@pytest.mark.parametrize("row", ATLAS.pairs.values(), ids=lambda row: row.id)
def test_a_coin_toss_is_no_finding(row):
    for one in pathways.compare(row.a, row.b).separating:
        asked = questions(ATLAS)[one.question.of]
        for answer, told in zip((one.a, one.b), one.words, strict=True):
            said = asked.said(answer)
            assert told == said or re.fullmatch(rf"{re.escape(said)} in .* of 10", told), told
        assert one.words[0] != one.words[1]
        percent = int(one.why.partition(" in ")[2].partition("%")[0])
        assert one.words[0].endswith(" of 10") == (percent < 55) or percent in {54, 55}


# 16: the list, and a grade alone


def test_the_list_says_how_answers_are_read(capsys):
    assert main(["list", "--kind", "finding"]) == 0
    told = capsys.readouterr().out
    assert "Monofilament: positive = not felt, negative = felt" in told
    assert "Foot pulses: positive = not felt, negative = felt" in told


@pytest.mark.parametrize(
    ("grade", "word"), [(0, "paralysed"), (1, "weak"), (4, "weak"), (5, "normal")]
)
def test_a_grade_says_its_word(grade, word):
    found = pathways.localise([{"of": "movement:tiptoe", "mrc": grade}])
    (noted,) = found.examination.noted
    assert (noted.answer, noted.mrc) == (word, grade)


@pytest.mark.parametrize("grade", [6, -1, True, "3"])
def test_no_grade_says_no_word(grade):
    with pytest.raises(ValueError, match=r"mrc: found .*allowed: a grade of strength, 0 to 5"):
        pathways.localise([{"of": "movement:tiptoe", "mrc": grade}])


# 17: two causes


def test_the_pair_is_named_where_no_place_suffices():
    two = ("movement:hip_flexion=paralysed", "movement:ankle_dorsiflexion=paralysed",
           "skin:plantar_heel=numb")  # fmt: skip
    found = ranked(*two)
    pair = next(row for row in found.ranking if row.kind == "pair")
    assert f"the smallest pair that does: {pair.name} [{pair.id}]" in ranking_as_text(found)
    assert "smallest pair" not in ranking_as_text(ranked(*BOTH_DIVISIONS))


def test_no_place_is_called_by_what_is_felt_there():
    """A polyneuropathy may be painless and have blood enough: its name must not say otherwise."""
    for site in ATLAS.sites.values():
        assert not re.search(r"\b(pain|numb|weak|blood supply)", site.name, re.IGNORECASE), site.id
    painless = ("reflex:achilles=absent", "test:vibration=positive", "history:both_feet=yes",
                "history:diabetes=yes", "skin:plantar_heel=numb")  # fmt: skip
    first = ranked(*painless, side="both").first
    assert first.id == "ischaemic_neuropathy"
    assert first.name.startswith("Distal symmetric polyneuropathy")
