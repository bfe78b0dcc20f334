"""Search and nearest names forgive spelling, old names and lay words."""

from __future__ import annotations

import golden_searches
import pytest

import pathways
from pathways.search_denials import question
from pathways.search_entries import askings, entries
from pathways.search_leads import STATES, step_of
from pathways.search_slips import form_of, meant, slips_between
from pathways.search_words import DENIAL, levels, normal, words
from pathways.searching import ADVICE, _index, unnamed
from pathways.terms import TOLD


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tarsal tunel", "tarsal_tunnel"),
        ("peroneal", "common_fibular"),
        ("baxter", "baxter"),
        ("nervus tibialis", "tibial"),
        ("n. tibialis", "tibial"),
        ("PLANTAR FASCIITIS", "plantar_fasciitis"),
        ("S1", "S1"),
        ("gluteus medus", "gluteus_medius"),
    ],
)
def test_search_finds_what_was_meant(typed, meant):
    assert meant in [match.id for match in pathways.search(typed)[:8]]


def test_an_exact_id_comes_first():
    for name in ("S1", "tibial", "piriformis", "disc_L5_S1_paracentral"):
        assert pathways.search(name)[0].id == name


def test_search_for_nothing_finds_nothing():
    assert pathways.search("  ") == ()


def test_nearest_offers_what_is_near_and_nothing_that_is_not():
    assert [pathways.nearest(far) for far in ("qqqqqq", "", "нерв", "{{7*7}}")] == [()] * 4
    assert "tibial" in pathways.nearest("tibal@0.5")


def test_unknown_names_carry_the_nearest():
    with pytest.raises(pathways.UnknownName) as error:
        pathways.lesion("sural_calff")
    assert error.value.name == "sural_calff"
    assert error.value.nearest[0] == "sural_calf"
    with pytest.raises(pathways.UnknownName):
        pathways.segments("tibbial")
    with pytest.raises(pathways.UnknownName):
        pathways.deficit(pathways.Lesion("x", "x", (pathways.Cut("tibbial"),)))


def test_public_names_are_there_and_no_others():
    assert all(getattr(pathways, name) is not None for name in pathways.__all__)
    with pytest.raises(AttributeError, match="diagnose"):
        _ = pathways.diagnose


def test_the_golden_searches_are_right_and_those_of_today():
    cases = golden_searches.cases()
    assert len(cases) >= 230
    for case in cases:
        assert golden_searches.is_right(case["found"], case["wanted"]), case
        assert golden_searches.found(case["typed"]) == case["found"], case["typed"]
        assert list(unnamed(case["typed"])) == case["unnamed"], case["typed"]


SADDLE = "red_flag:new or changed sensation in the saddle"


def test_what_denies_a_thing_is_no_answer_to_it():
    told = [e for e in entries(pathways.load()) if e.kind in TOLD.values() and e.kind not in ADVICE]
    denials = [e for e in told if DENIAL in words(e.name.partition(" (")[0])]
    assert len(denials) >= 5
    for entry in denials:
        asked = [word for word in words(entry.name) if word != DENIAL]
        for typed in (*asked, " ".join(asked)):
            hits = [hit.id for hit in pathways.search(typed, [entry.kind])]
            assert entry.id not in hits, typed
        assert entry.id in [hit.id for hit in pathways.search(entry.name, [entry.kind])]


def test_every_urgent_sign_is_heard_in_whatever_else_is_typed_but_where_it_is_denied():
    urgent = [asking for asking in askings(pathways.load()) if asking.urgent]
    flags = [row for row in pathways.load().evidence.values() if row.of == "flag"]
    assert len(urgent) == len(flags)
    for asking in urgent:
        assert asking.finds[0].startswith("red_flag:")
        for text in asking.words:
            sentence = f"my heel hurts and {text} since yesterday"
            assert _first(text).startswith("red_flag:"), text
            assert _first(sentence).startswith("red_flag:"), text
            if DENIAL not in words(text):
                led = _index(pathways.load()).leads.urgent(words(f"no {text}"))
                assert not led.finds or DENIAL in words(led.said)
    for calm in ("cannot get up from a chair", "numb bottom of the heel", "weak leg", "both feet"):
        assert not _first(calm).startswith("red_flag:"), calm


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("heel pain but no numbness", ["heel", "pain"]),
        ("heel pain, not numb", ["heel", "pain"]),
        ("my heel is not numb", []),
        ("no numbness, tingling or weakness", []),
        ("no back pain, heel pain", ["heel", "pain"]),
        ("no pain and numb saddle", ["numb", "saddle"]),
        ("no numb or weak toes", []),
        ("my bladder is fine", []),
        ("my bladder is not fine", ["bladder"]),
        ("no loss of control", []),
        ("no control", ["no", "control"]),
        ("heel pain that does not go away", ["heel", "pain"]),
    ],
)
def test_what_is_denied_is_not_said(typed, said):
    assert question(typed, STATES).said == said


def test_every_urgent_sign_is_heard_after_what_is_denied():
    for asking in askings(pathways.load()):
        for text in asking.words if asking.urgent else ():
            assert _first(f"no fever, but {text}").startswith("red_flag:"), text


def test_treatments_of_every_condition_come_at_home_first_and_surgery_last():
    conditions = [row for row in pathways.load().conditions.values() if row.treatments]
    assert len(conditions) >= 10
    for row in conditions:
        hits = pathways.search(f"treatment for {row.name}")[: len(row.treatments)]
        assert {hit.id for hit in hits} == {*row.treatments}, row.id
        steps = [step_of(hit.id) for hit in hits]
        assert steps == sorted(steps), row.id
    assert step_of("rest") < step_of("oral steroids") < step_of("plantar fascia release")
    assert step_of("laminectomy") < step_of("prolotherapy (evidence not established)")


def test_another_form_of_a_word_is_that_word_and_two_written_as_one_are_two():
    known = ("sneezing", "crossed", "tarsal", "walk")
    assert form_of("sneeze", known) == "sneezing"
    assert form_of("crossing", known) == "crossed"
    assert form_of("walking", known) == "walk"
    assert form_of("talus", known) == ""
    index = _index(pathways.load())
    assert index._meant("plantarfasciitis") == ["plantar", "fasciitis"]
    assert index._meant("football") == ["football"]


def test_every_movement_that_is_weak_leads_to_its_strongest_muscle():
    names = {name for entry in entries(pathways.load()) for name in _names(entry)}
    lay = {normal(text) for row in pathways.load().asked.values() for text in row.words}
    for row in pathways.load().movements.values():
        chief = max(row.weights, key=lambda muscle: row.weights[muscle])
        for text in (row.name, row.patient_name):
            typed = f"{text} weak"
            if normal(typed) not in names | lay:
                assert _first(typed) == f"muscle:{chief}", typed


def test_every_patch_of_skin_is_found_by_what_is_felt_there():
    names = {name for entry in entries(pathways.load()) for name in _names(entry)}
    for row in pathways.load().skin.values():
        for felt in ("numb", "tingling", "cannot feel"):
            typed = f"{felt} {row.patient_name}"
            saddle = row.id in pathways.load().functions["saddle"].targets
            if normal(typed) not in names:
                assert _first(typed) == (SADDLE if saddle else f"skin:{row.id}"), typed


def test_what_the_sources_do_not_name_is_said_and_answered_by_what_is_nearest():
    rows = [row for row in pathways.load().asked.values() if not row.named]
    assert len(rows) >= 5
    for row in rows:
        for text in row.words:
            assert unnamed(text) == (text,)
            assert [_key(hit) for hit in pathways.search(text)][: len(row.finds)] == [*row.finds]
    assert unnamed("soleus and elbows") == ("elbows",)
    assert unnamed("numb outer heel") == ()


@pytest.mark.parametrize(
    ("typed", "meant_for"),
    [
        *(("piriformus", "piriformis"), ("tibail", "tibial"), ("tunell", "tunnel")),
        *(("fascitis", "fasciitis"), ("gastrocnemious", "gastrocnemius"), ("tarsel", "tarsal")),
        *(("fever", ""), ("massage", ""), ("shot", ""), ("angle", ""), ("seeker", "")),
        *(("heart", ""), ("wrist", ""), ("s12345", ""), ("concern", ""), ("register", "")),
    ],
)
def test_a_slip_is_read_as_a_word_that_is_nearly_the_same(typed, meant_for):
    known = (*("piriformis", "tibial", "tunnel", "fasciitis", "gastrocnemius", "tarsal", "sever"),)
    known += ("cauda", "short", "ankle", "heat", "waist", "cancer", "resisted", "passage")
    assert meant(typed, known) == meant_for


def test_swapped_letters_are_one_slip():
    assert slips_between("tibail", "tibial") == 1
    assert slips_between("", "abc") == 3


def _first(typed):
    hits = pathways.search(typed)
    return _key(hits[0]) if hits else ""


def _key(hit):
    return f"{hit.kind}:{hit.id}"


def _names(entry):
    called = (entry.name, entry.name.partition(" (")[0], *entry.terms)
    return {normal(name) for name in called}


@pytest.mark.parametrize("typed", ["L5/S1", "L5-S1", "l5s1", "L5 S1", "L5\u2013S1", "disc_L5_S1"])
def test_levels_of_the_spine_may_be_written_in_any_way(typed):
    assert "L5S1" in levels(typed).upper()
    assert pathways.search(typed)[0].id == "disc_L5_S1_paracentral"


def test_what_several_conditions_say_is_found_once_by_the_words_of_each():
    told = [e for e in entries(pathways.load()) if e.kind == "symptom"]
    names = [entry.name for entry in told]
    assert len(names) == len(set(names))
    conditions = {row.name for row in pathways.load().conditions.values()}
    shared = [entry for entry in told if len(conditions.intersection(entry.terms)) > 1]
    assert shared
    for entry in shared:
        for condition in conditions.intersection(entry.terms):
            hits = [hit.id for hit in pathways.search(condition, ["symptom"])]
            assert hits.count(entry.name) == 1


def test_a_search_for_some_kinds_finds_no_others():
    assert {hit.kind for hit in pathways.search("tarsal tunnel", ["nerve", "site"])} == {"site"}
    assert pathways.search("tarsal tunnel")[0].score > pathways.search("tarsal tunnel")[1].score


def test_a_slip_of_the_finger_still_means_the_whole_name():
    assert pathways.nearest("tibal@0.5")[0] == "tibial"
    assert pathways.search("soleous")[0].id == "soleus"
