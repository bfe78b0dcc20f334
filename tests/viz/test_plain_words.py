"""What the tables say to patients is read with six years of school, and hides nothing urgent."""

from __future__ import annotations

import re

from reading_grade import reading_of, worst

import pathways
from pathways.find.questions import questions
from pathways.find.red_flags import emergency
from viz.rules import plain_questions, state_words
from viz.rules.heel_sentence import heel_sentence
from viz.scene_file import states

ATLAS = pathways.load()
NAMES = [
    *(name for row in ATLAS.conditions.values() for name in (row.name, row.patient_name)),
    *("sciatica", "tarsal tunnel syndrome", "Achilles"),
]
TECHNICAL = re.compile(
    r"\b(?:[TLS]\d(?:/\d|/S1)?|Co1)\b|calcane|plantar (?!fasciitis)|\bmedial|lateral|dorsal"
    r"|proximal|distal|cutaneous|foramen|radicul|sensitivity|specificity|sural|tibial|fibular|gluteus|\bnervus"
)


def known():
    return [name for name in NAMES if name]


def plain_lines(row):
    return [text for _, texts in row.plain for text in texts]


def test_every_condition_is_told_for_six_years_of_school():
    readings = [reading_of(n, plain_lines(r), known()) for n, r in ATLAS.conditions.items()]
    print(worst(readings))  # noqa: T201
    assert [one for one in readings if not one.is_plain] == []


def test_a_hard_text_would_be_noticed():
    hard = "The medial calcaneal ramification innervates the plantar integument of the calcaneus."
    assert not reading_of("hard", [hard] * 3, known()).is_plain
    assert reading_of("long", ["one two three " * 6], known()).longest == 18


def test_everything_that_a_patient_may_be_shown_has_a_plain_name():
    for table in ("roots", "nerves", "skin", "deep", "muscles", "sites"):
        for name, row in getattr(ATLAS, table).items():
            assert row.patient_name, (table, name)
            assert not TECHNICAL.search(row.patient_name), (table, name, row.patient_name)
            assert len(row.patient_name.split()) <= 15


def test_every_question_of_an_examination_has_a_plain_name():
    """Muscles, skin and depths have one in their tables; needles are named by the muscle."""
    names = plain_questions.names(ATLAS)
    asked = {
        q.of
        for q in questions(ATLAS).values()
        if q.kind not in ("skin", "deep", "muscle") and not q.id.startswith("needle_")
    }
    assert asked - names.keys() == set(), "wanted in viz/rules/plain_questions.py"
    assert names.keys() <= asked
    for of, name in names.items():
        assert not TECHNICAL.search(name), (of, name)
        assert name != questions(ATLAS)[of].name
        assert len(name.split()) <= 15


def test_every_test_and_reflex_that_a_patient_finds_has_a_plain_name():
    asked = plain_questions.names(ATLAS)
    for name, row in ATLAS.tests.items():
        plain = row.patient_name or asked.get(f"test:{name}") or asked.get(f"investigation:{name}")
        assert plain, (name, "wanted as patient_name in tests.toml")
        assert not TECHNICAL.search(plain), (name, plain)
    assert {f"reflex:{name}" for name in ATLAS.reflexes} <= asked.keys()


def test_every_urgent_warning_is_told_plainly():
    """An emergency stays one, and no warning that names a syndrome is left as it is."""
    warnings = plain_questions.warnings(ATLAS)
    told = {row.red_flag for row in ATLAS.evidence.values() if row.red_flag}
    told |= {row.red_flag for row in ATLAS.functions.values() if row.alarm}
    told |= {emergency(ATLAS, [name]) for name in ATLAS.sites} - {""}
    for said in told:
        plain = warnings.get(said, said)
        assert not re.search(r"syndrome|arter|tumour", plain), plain
        assert ("emergency" in said) == ("emergency" in plain), plain


def test_no_plain_text_has_a_root_or_a_technical_term():
    for name, row in ATLAS.conditions.items():
        for text in plain_lines(row):
            assert not TECHNICAL.search(text), (name, text)


def test_the_first_sentence_is_as_plain():
    said = [heel_sentence(pathways.deficit(pathways.lesion(n)), "patient") for n in states.worded()]
    reading = reading_of("first sentences", list(dict.fromkeys(said)), known())
    assert reading.is_plain, reading


def test_the_words_of_states_are_as_plain():
    words = state_words.table()["patient"]
    said = {word for kind in ("skin", "deep", "muscle") for word in words[kind].values()}
    assert "paralysed" not in said
    assert reading_of("states", sorted(said), known()).grade <= 6


def test_what_is_urgent_is_said_to_patients_as_well():
    for name, site in ATLAS.sites.items():
        assert bool(site.red_flag) == bool(site.patient_red_flag), name
    for name, row in ATLAS.conditions.items():
        assert not row.red_flags or row.plain.at_once, name
    for row in ATLAS.functions.values():
        assert row.patient_sign, row.id


def test_a_plain_card_leaves_out_no_kind_of_fact():
    told = {
        "symptoms": "feel",
        "aggravated_by": "worse",
        "treatments": "helps",
        "tests": "checks",
        "prevention": "prevent",
        "risk_factors": "likelier",
        "see_a_doctor": "doctor",
        "claims": "unproven",
    }
    for name, row in ATLAS.conditions.items():
        if name == "calcaneal_fracture":
            continue  # its doctor is needed at once
        for field, plain in told.items():
            assert not getattr(row, field) or getattr(row.plain, plain), (name, field)


def test_every_emergency_that_a_patient_notices_has_words_for_who_examines(atlas):
    noticed = [row for row in atlas.functions.values() if row.patient_sign]
    assert noticed
    for row in noticed:
        assert row.sign, row.name
        assert " you" not in f" {row.sign.lower()}", row.name
    # one thing that is noticed is one thing that is examined
    assert len({(row.patient_sign, row.sign) for row in noticed}) == len(
        {row.patient_sign for row in noticed}
    )


OF_THE_HEEL = re.compile(r"\b(?:heel|soles?|toes?|tiptoe|push(?:-| )off)\b", re.IGNORECASE)


def test_what_speaks_of_the_heel_holds_of_the_first_place_alone_where_another_spares_it():
    """The card of another place leaves out what `of_first` has; of the heel the body tells it."""
    for name, row in ATLAS.conditions.items():
        said = [heel_sentence(pathways.deficit(pathways.lesion(s)), "patient") for s in row.sites]
        if not any("does not" in one for one in said):
            continue
        told = {*row.symptoms, *row.aggravated_by, *row.plain.feel, *row.plain.worse}
        lines = {text for text in told if OF_THE_HEEL.search(text)}
        if len(row.sites) > 1:
            assert lines <= set(row.of_first), name


def test_what_another_place_is_and_when_to_see_a_doctor_is_told_as_plainly():
    texts = {
        (name, site): list(other.what)
        for name, row in ATLAS.conditions.items()
        for site, other in row.at.items()
    }
    texts |= {("doctor", row.id): [row.patient_line] for row in ATLAS.doctor.values()}
    assert len(texts) > 12
    for of, lines in texts.items():
        reading = reading_of(str(of), lines, known())
        assert reading.longest <= 15, of
        assert not TECHNICAL.search(" ".join(lines)), of
    every = [line for lines in texts.values() for line in lines]
    assert reading_of("other places", every, known()).is_plain


def test_every_condition_says_in_a_sentence_what_it_is():
    for name, row in ATLAS.conditions.items():
        assert len(row.definition.split()) >= 8, (name, row.definition)
        assert len(row.heel_effect.split()) >= 3, (name, row.heel_effect)


def test_what_sends_to_a_doctor_at_once_is_said_in_short_sentences():
    told = {line for row in ATLAS.sites.values() for line in row.patient_red_flag}
    told |= {row.patient_sign for row in ATLAS.functions.values()}
    told |= {line for row in ATLAS.conditions.values() for line in row.plain.at_once}
    reading = reading_of("at once", sorted(told), known())
    assert reading.longest <= 15, reading.too_long
    assert not [line for line in told if TECHNICAL.search(line)]
