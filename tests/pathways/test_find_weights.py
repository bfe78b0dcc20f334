"""What findings weigh: touch and pain, loss and error, one cause and two, what to ask next."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

import pathways
from pathways.find.compare import separating
from pathways.find.confusion import SEPARATES
from pathways.find.likelihoods import UNIT, likelihood_table
from pathways.find.questions import BEDSIDE, questions
from pathways.find.rates import own_rates
from pathways.find.scores import BETTER
from pathways.find.words import comparison_as_text

ATLAS = pathways.load()
TABLE = likelihood_table(ATLAS)


def noted(text):
    """Findings written as `skin:lateral_heel=numb@left movement:tiptoe=3`."""
    found = []
    for one in text.split():
        of, _, said = one.partition("=")
        answer, _, side = said.partition("@")
        own = {"mrc": int(answer)} if answer.isdigit() else {"is": answer}
        found.append({"of": of, **own, **({"side": side} if side else {})})
    return found


def ranked(text, **more):
    return pathways.localise({"findings": noted(text), **more})


def chance_of(found, name):
    return next((row.probability for row in found.ranking if row.id == name), 0.0)


def spared_states():
    return [place for place, state in enumerate(TABLE.states) if state.spared]


# pain and touch


@pytest.mark.parametrize("of", [q.of for q in questions(ATLAS).values() if q.kind == "skin"])
def test_normal_touch_says_little_against_what_only_hurts(of):
    column = TABLE.column[of, "normal"]
    ratio = np.exp((TABLE.one[spared_states(), column] - TABLE.one[-1, column]) / UNIT)
    assert ratio.min() > 0.55


STENOSIS = "history:worse_walking=yes test:shopping_cart_sign=positive"
TUNNEL = (
    "history:shooting_or_burning=yes history:numbness_heel_foot_toes=yes "
    "test:tinel_medial_malleolus=positive test:dorsiflexion_eversion=positive"
)
FEET = "history:both_feet=yes history:diabetes=yes history:shooting_or_burning=yes"
FASCIA = "history:first_steps=yes test:tenderness_medial_tuberosity=positive"


@pytest.mark.parametrize(
    ("first", "found", "normal", "side"),
    [
        ("stenosis_central_L4_5", STENOSIS, "skin:medial_dorsum skin:first_web_space", "right"),
        ("tarsal_tunnel", TUNNEL, "skin:medial_sole skin:lateral_sole skin:medial_plantar_toes",
         "right"),
        ("ischaemic_neuropathy", FEET, "reflex:achilles skin:medial_sole test:vibration", "both"),
        ("plantar_fasciitis", FASCIA, "skin:plantar_heel", "right"),
    ],
)  # fmt: skip
def test_what_hurts_stays_first_where_touch_is_normal(first, found, normal, side):
    usual = {"skin": "normal", "reflex": "normal", "test": "negative"}
    more = " ".join(f"{of}={usual[of.partition(':')[0]]}" for of in normal.split())
    before, after = ranked(found, side=side), ranked(f"{found} {more}", side=side)
    assert before.first.id == after.first.id == first
    assert not after.first.misses
    assert after.first.probability > 0.45 * before.first.probability


# what says that something is lost


@pytest.mark.parametrize("row", [r for r in ATLAS.evidence.values() if r.by_loss], ids=str)
def test_where_nothing_is_lost_no_loss_is_told(row):
    column = TABLE.column[f"{row.of}:{row.id}", questions(ATLAS)[f"{row.of}:{row.id}"].answers[0]]
    for rows in (TABLE.one, TABLE.both):
        assert (rows[spared_states(), column] < rows[-1, column] + BETTER).all()


def test_every_flag_of_a_loss_is_told_by_loss():
    flags = [row for row in ATLAS.evidence.values() if row.of == "flag" and "hours" in row.red_flag]
    assert len(flags) == 4
    assert all(row.by_loss for row in flags)


@pytest.mark.parametrize("side", ["right", "both"])
@pytest.mark.parametrize(
    "found",
    [
        "flag:bladder_or_bowel=yes",
        "flag:saddle_numbness=yes",
        "history:back_pain=yes flag:bladder_or_bowel=yes flag:saddle_numbness=yes",
    ],
)
def test_the_cauda_equina_leads_where_the_saddle_fails(found, side):
    assert ranked(found, side=side).first.id == "cauda_equina"


@pytest.mark.parametrize(
    "found",
    [
        (
            "movement:knee_extension=4 reflex:patellar=absent reflex:achilles=absent "
            "movement:ankle_plantarflexion=3 skin:perianal=numb history:radiates_from_back=yes"
        ),
        (
            "movement:knee_extension=4 reflex:patellar=absent reflex:achilles=absent "
            "movement:ankle_plantarflexion=3 movement:ankle_dorsiflexion=3 skin:perianal=numb "
            "test:anal_tone=positive flag:bladder_or_bowel=yes"
        ),
        (
            "movement:knee_extension=3@right reflex:patellar=absent@right "
            "reflex:achilles=absent@left movement:ankle_plantarflexion=3@left skin:perianal=numb "
            "history:radiates_from_back=yes"
        ),
    ],
)
def test_a_cauda_equina_may_take_the_knee_jerk(found):
    first = ranked(found, side="both").first
    assert first.id == "cauda_equina"
    assert not first.misses


# two causes

NECK = (
    "movement:ankle_dorsiflexion=1 movement:ankle_eversion=2 skin:medial_dorsum=numb "
    "movement:ankle_inversion=normal"
)
S1 = (
    "reflex:achilles=absent movement:tiptoe=weak skin:lateral_foot_border=numb "
    "test:straight_leg_raise=positive"
)
TWO = {
    "fibular_neck+meralgia_paraesthetica": (
        f"{NECK} skin:lateral_thigh=numb movement:hip_abduction=normal reflex:patellar=normal"
    ),
    "fibular_neck+obturator_canal": (
        f"{NECK} movement:hip_adduction=2 skin:medial_thigh=numb movement:hip_abduction=normal "
        "reflex:patellar=normal reflex:achilles=normal movement:knee_extension=normal"
    ),
    "adductor_canal+sural_calf": (
        "skin:lateral_foot_border=numb skin:medial_leg=numb skin:medial_malleolus=numb "
        "reflex:achilles=normal reflex:patellar=normal movement:tiptoe=normal "
        "movement:heel_walk=normal movement:knee_extension=normal"
    ),
    "disc_L5_S1_paracentral+tarsal_tunnel": (
        f"{S1} test:tinel_medial_malleolus=positive test:dorsiflexion_eversion=positive "
        "skin:medial_sole=numb skin:medial_plantar_toes=numb"
    ),
    "disc_L5_S1_paracentral+plantar_fasciitis": (
        f"{S1} test:tenderness_medial_tuberosity=positive test:windlass=positive "
        "history:first_steps=yes"
    ),
    "disc_L5_S1_paracentral+morton_neuroma": f"{S1} test:mulder_click=positive",
    "disc_L5_S1_paracentral+baxter": (
        f"{S1} movement:little_toe_abduction=paralysed test:tinel_medial_heel=positive "
        "test:tenderness_abductor_hallucis=positive"
    ),
}
RARELY_SHOWN = {"disc_L5_S1_paracentral+morton_neuroma", "adductor_canal+sural_calf"}
"""One finding alone shows the second, or several second ones share what speaks for them."""


@pytest.mark.parametrize("wanted", TWO)
def test_the_pair_that_suffices_is_found(wanted):
    found = ranked(TWO[wanted])
    pairs = [row for row in found.ranking if row.kind == "pair"]
    assert wanted in {row.id for row in pairs}
    assert wanted in RARELY_SHOWN or found.first.kind == "pair"
    for row in pairs:
        assert not set(row.explains) & set(row.misses), row.id
        assert not row.misses, row.id


@pytest.mark.parametrize(
    "found",
    [
        "movement:ankle_dorsiflexion=0 movement:ankle_plantarflexion=3",
        "movement:ankle_dorsiflexion=2 movement:ankle_plantarflexion=2",
        "movement:knee_extension=2 movement:hip_adduction=2",
        "movement:ankle_dorsiflexion=paralysed movement:knee_flexion=3",
    ],
)
def test_what_explains_one_of_two_gross_palsies_does_not_lead(found):
    first = ranked(found).first
    assert len(first.explains) == 2
    assert not first.misses


# what explains nothing


@pytest.mark.parametrize("of", [q.of for q in questions(ATLAS).values() if q.kind == "skin"])
def test_what_explains_a_numb_patch_has_most_of_the_probability(of):
    found = ranked(f"{of}=numb", side="right")
    explaining = sum(row.probability for row in found.ranking if row.explains)
    assert explaining > 0.4


MERALGIA = (
    "skin:lateral_thigh={} skin:lateral_knee=normal skin:anterior_thigh=normal "
    "movement:hip_flexion=normal movement:knee_extension=normal movement:hip_adduction=normal "
    "reflex:patellar=normal test:straight_leg_raise=negative history:back_pain=no"
)


@pytest.mark.parametrize("answer", ["numb", "tingling"])
def test_meralgia_leads_where_nothing_else_is_found(answer):
    first = ranked(MERALGIA.format(answer)).first
    assert first.id == "meralgia_paraesthetica"
    assert first.probability > 0.3
    assert not first.misses


ASK = {
    MERALGIA.format("numb"): {"test:pelvic_compression",
                              "investigation:lateral_femoral_cutaneous_potential"},
    "history:perineal_pain_sitting=yes": {"skin:perianal"},
    "test:tenderness_central_heel=positive history:worse_barefoot=yes history:first_steps=no "
    "test:tenderness_medial_tuberosity=negative": {"test:calcaneal_squeeze"},
    "test:trochanter_palpation=positive": {"test:resisted_hip_abduction"},
    "history:growing_child=yes": {"test:calcaneal_squeeze"},
    "skin:groin=numb": {"skin:suprapubic"},
}  # fmt: skip


@pytest.mark.parametrize("found", ASK)
def test_the_next_test_asks_for_what_explains_something(found):
    assert ASK[found] <= {test.question.of for test in ranked(found).next}


# single causes


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ("medial_plantar_tunnel",
         ("history:more_load=yes skin:medial_sole=tingling skin:medial_plantar_toes=tingling "
         "test:tenderness_abductor_hallucis=positive")),
        ("sural_ankle",
         ("skin:lateral_foot_border=numb skin:lateral_heel=normal "
         "skin:lower_posterolateral_calf=normal test:tinel_lateral_malleolus=positive")),
        ("conus_medullaris",
         "skin:perianal=numb test:plantar_response=positive history:sudden_onset=yes"),
    ],
)  # fmt: skip
def test_the_sign_of_a_cause_is_not_missed_by_it(first, found):
    row = ranked(found).first
    assert row.id == first
    assert not row.misses


def test_a_numb_sole_is_rather_the_tarsal_tunnel_than_the_soleal_sling():
    names = "medial_sole lateral_sole medial_plantar_toes lateral_plantar_toes plantar_heel"
    found = ranked(" ".join(f"skin:{name}=numb" for name in names.split()))
    tunnel = [row.id for row in found.ranking[:2]]
    assert set(tunnel) == {"tarsal_tunnel", "tarsal_tunnel_high"}
    assert chance_of(found, "soleal_sling") < 0.5 * chance_of(found, "tarsal_tunnel")


# what does not fit

HEADS = " ".join(
    f"muscle:{name}=paralysed"
    for name in ("soleus", "gastrocnemius_medial_head", "gastrocnemius_lateral_head")
)


@pytest.mark.parametrize(
    ("found", "fits"),
    [
        ("movement:hip_abduction=weak test:hip_abduction_strength=negative",
         "movement:hip_abduction=weak test:hip_abduction_strength=positive"),
        ("skin:perianal=numb test:perianal_sensation=negative",
         "skin:perianal=pain test:perianal_sensation=negative"),
        ("history:gradual_onset=yes history:sudden_onset=yes",
         "history:gradual_onset=yes history:sudden_onset=no"),
        (f"{HEADS} movement:ankle_plantarflexion=normal",
         f"{HEADS} movement:ankle_plantarflexion=weak"),
        ("history:both_feet=yes skin:medial_sole=numb@right skin:medial_sole=normal@left",
         "history:both_feet=yes skin:medial_sole=normal@right skin:medial_sole=normal@left"),
        ("flag:both_legs_weak=yes movement:ankle_dorsiflexion=normal@both",
         "flag:both_legs_weak=yes movement:ankle_dorsiflexion=weak@both"),
        ("flag:cold_leg=yes test:foot_pulses=felt", "flag:cold_leg=yes test:foot_pulses=positive"),
        ("investigation:mri_spine=normal investigation:mri_disc=abnormal",
         "investigation:mri_spine=abnormal investigation:mri_disc=abnormal"),
        ("history:bottom_of_heel_only=yes history:radiates_from_back=yes",
         "history:bottom_of_heel_only=no history:radiates_from_back=yes"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_and_what_fits_is_not(found, fits):
    assert ranked(found, side="right").contradictions
    assert not ranked(fits, side="right").contradictions


def test_one_thing_under_two_names_does_not_fit_with_two_answers():
    """Of every question that is another one: there under this name, and normal under that."""
    known = questions(ATLAS)
    for row in ATLAS.evidence.values():
        of = f"{row.of}:{row.id}"
        if not row.same_as:
            continue
        other = known[row.same_as]
        found = pathways.localise(
            [{"of": of, "is": known[of].answers[0]}, {"of": other.of, "is": other.answers[-1]}]
        )
        assert found.contradictions, of


# what tells two apart


def test_what_is_said_to_be_told_apart_by_nothing_is_so_when_compared():
    """Within a set no finding at the bedside tells so much, a root at the grade of the other."""
    for one in pathways.confusion():
        for a, b in combinations(one.ids, 2):
            grades = [ATLAS.sites[each].grade for each in (a, b) if each in ATLAS.sites]
            grade = next(iter(grades), "compressed")
            asked = [_at(each, grade) for each in (a, b)]
            bits = [s.information for s in separating(ATLAS, *asked) if s.question.kind in BEDSIDE]
            assert max(bits, default=0.0) < SEPARATES, (a, b)
    assert not any("S2" in one.ids and "S2+S3+S4" in one.ids for one in pathways.confusion())


def _at(identifier, grade):
    if identifier in ATLAS.sites:
        return identifier
    return "+".join(f"{part}:{grade}" for part in identifier.split("+"))


def test_what_helps_to_tell_the_fascia_from_a_spur_is_named():
    told = next(one for one in pathways.confusion() if "heel_spur" in one.ids)
    assert "investigation:lateral_heel_x_ray" in {each["of"] for each in told.investigations}


@pytest.mark.parametrize(
    ("a", "b"),
    [("conus_medullaris", "cauda_equina"), ("sciatic_thigh", "L5+S1"), ("S1", "tarsal_tunnel")],
)
def test_a_ratio_is_published_where_both_figures_are(a, b):
    """The straight leg raise is known of discs: of others the table has a value of its own."""
    for one in pathways.compare(a, b).separating:
        row = ATLAS.evidence.get(one.question.id)
        if row and row.of == one.question.kind and row.otherwise is not None:
            causes = [next(c for c in TABLE.causes if c.id == each) for each in (a, b)]
            published, _ = own_rates(ATLAS, one.question.of, causes)
            assert one.basis != "published" or len(published) == 2, one.question.of


def test_the_ratio_belongs_to_the_answer_that_is_told():
    text = comparison_as_text(pathways.compare("femoral_inguinal", "L4"))
    assert "likelihood ratio of paralysed" in text
    assert "A often weak, B often weak" not in text
