"""Documents of findings are read strictly: one sentence names the place and what is allowed."""

from __future__ import annotations

import json

import pytest

import pathways
from pathways.command_line import main
from pathways.find.documents import MOST_FINDINGS, examination, read_document
from pathways.find.questions import KINDS, questions

GOOD = {
    "version": 1,
    "side": "right",
    "findings": [
        {"of": "skin:lateral_heel", "is": "numb"},
        {"of": "movement:ankle_plantarflexion", "is": "weak", "mrc": 4},
        {"of": "reflex:achilles", "is": "absent"},
        {"of": "test:straight_leg_raise", "is": "positive"},
        {"of": "history:first_steps", "is": "no"},
    ],
    "within": ["disc_L4_5_*", "S1"],
}


def changed(**fields):
    return {**GOOD, **fields}


def one(**fields):
    return changed(findings=[{"of": "skin:lateral_heel", "is": "numb", **fields}])


BAD = [
    # what is given; the place, and what the sentence has to say
    ({}, "findings", "nothing", "a list"),
    (changed(findings=[]), "findings", "an empty list", "at least one"),
    (changed(findings="numb"), "findings", "'numb'", "a list"),
    (changed(findings=GOOD["findings"] * 2001), "findings", "10,005 findings", str(MOST_FINDINGS)),
    (changed(findings=[GOOD["findings"][0], {"of": "skin:lateral_heel", "is": "normal"}]),
     "findings.1.of", "skin:lateral_heel", "findings.0"),
    (changed(findings=["numb"]), "findings.0", "'numb'", "an object"),
    (one(of="skin:lateral_heal"), "findings.0.of", "lateral_heal", "perhaps skin:lateral_heel"),
    (one(of="lateral_heel"), "findings.0.of", "lateral_heel", "perhaps skin:lateral_heel"),
    (one(of="nose:tip"), "findings.0.of", "nose:tip", "skin:, deep:"),
    (one(of=7), "findings.0.of", "7", "a kind, a colon and an id"),
    (one(of=None), "findings.0.of", "nothing", "a kind, a colon and an id"),
    (one(of="x" * 100_000), "findings.0.of", "…", "one of skin:"),
    (one(**{"is": "dumb"}), "findings.0.is", "'dumb'", "numb, reduced, tingling, pain, normal"),
    (one(**{"is": True}), "findings.0.is", "true", "numb"),
    (one(mrc=3), "findings.0.mrc", "3", "a muscle or a movement"),
    (one(of="muscle:soleus", **{"is": "weak"}, mrc=0), "findings.0.mrc", "0", "1, 2, 3, 4"),
    (one(of="muscle:soleus", **{"is": "normal"}, mrc=4), "findings.0.mrc", "4", "grade 5"),
    (one(of="muscle:soleus", **{"is": "weak"}, mrc=True), "findings.0.mrc", "true", "1, 2, 3, 4"),
    (one(side="top"), "findings.0.side", "'top'", "right, left, both"),
    (one(sides="left"), "findings.0.sides", "a field", "perhaps side"),
    (changed(side="Right"), "side", "'Right'", "right, left, both"),
    (changed(version=2), "version", "2", "1, the one version"),
    (changed(version=True), "version", "true", "1, the one version"),
    (changed(finding=[]), "finding", "a field", "perhaps findings"),
    (changed(within="S1"), "within", "'S1'", "a list of ids"),
    (changed(within=[3]), "within.0", "3", "an id"),
    (changed(within=["tarsal_tunel"]), "within.0", "tarsal_tunel", "perhaps tarsal_tunnel"),
    (changed(within=["S1"] * 101), "within", "101 ids", "at most 100"),
    (changed(within=[]), "within", "an empty list", "at least one id"),
    (7, "", "7", "an object in braces"),
]  # fmt: skip
TEXTS = [
    ("", "an empty file", "a JSON object"),
    ("{", "line 1", "a JSON object"),
    ("[" * 100_000, "without end", "a JSON object"),
    ('{"findings": [], "findings": []}', "the same field twice", "each field once"),
    ('{"version": NaN}', "NaN", "numbers"),
    ('{"version": 1' + "0" * 5000 + "}", "digits", "a JSON object"),
    ("x" * 2_000_000, "characters", "at most"),
]


@pytest.mark.parametrize("case", BAD, ids=[f"{i}-{case[1]}" for i, case in enumerate(BAD)])
def test_a_fault_is_one_sentence_with_its_place(case):
    given, place, found, allowed = case
    with pytest.raises(pathways.FindingsError) as caught:
        pathways.localise(given)
    sentence = str(caught.value)
    assert caught.value.place == place
    assert sentence.count("\n") == 0
    assert len(sentence) < 700
    for part in (place, found, "allowed: ", allowed):
        assert part in sentence, sentence


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"findings": [], "findings": []}', "findings"),
        ('{"findings": [{"of": "skin:lateral_heel", "is": "numb", "is": "normal"}]}',
         "findings.0.is"),
        ('{"findings": [{"of": "skin:lateral_heel", "is": "numb"}, {"of": "a", "of": "b"}]}',
         "findings.1.of"),
        ('{"findings": [{"of": {"x": 1, "x": 2}, "is": "numb"}]}', "findings.0.of.x"),
        ('{"within": [{"": 1, "": 2}], "findings": []}', "within.0"),
    ],
)  # fmt: skip
def test_a_field_that_stands_twice_is_told_with_its_place(text, place):
    with pytest.raises(pathways.FindingsError, match="the same field twice") as caught:
        read_document(text)
    assert caught.value.place == place


@pytest.mark.parametrize(("text", "found", "allowed"), TEXTS)
def test_a_text_that_is_no_document_is_one_sentence(text, found, allowed):
    with pytest.raises(pathways.FindingsError) as caught:
        read_document(text)
    assert found in str(caught.value)
    assert allowed in str(caught.value)
    assert len(str(caught.value)) < 300


def test_a_good_document_is_read_as_it_stands():
    given = read_document(json.dumps(GOOD))
    assert [noted.of for noted in given.noted] == [one["of"] for one in GOOD["findings"]]
    assert given.noted[1].mrc == 4
    assert given.within == ("disc_L4_5_*", "S1")
    found = pathways.localise(GOOD)
    assert {row.id for row in found.ranking} <= {"S1", *(
        name for name in pathways.load().sites if name.startswith("disc_L4_5"))}  # fmt: skip
    assert found.first.id == "S1"


def test_the_list_of_findings_alone_is_enough():
    whole = pathways.localise({"findings": GOOD["findings"]})
    assert pathways.localise(GOOD["findings"]).to_dict() == whole.to_dict()


def test_a_feature_of_the_differential_goes_by_its_own_id_too():
    names = ("history:first_steps", "history:first_steps_worst")
    told = [pathways.localise([{"of": of, "is": "yes"}]).to_dict() for of in names]
    assert told[0] == told[1]


def test_a_grade_of_strength_says_more_than_its_word():
    weak = [{"of": "movement:ankle_dorsiflexion", "is": "weak"}]
    mild, grave = (
        pathways.localise([{**weak[0], "mrc": grade}]).ranking[0].probability for grade in (4, 1)
    )
    assert mild != grave


def test_every_kind_has_questions_and_all_are_listed(capsys):
    assert main(("list", "--kind", "finding", "--json")) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["id"] for row in rows} == set(questions(pathways.load()))
    assert {row["id"].partition(":")[0] for row in rows} == set(KINDS)
    for row in rows:
        assert row["answers"]


def run(capsys, *arguments):
    status = main(arguments)
    said = capsys.readouterr()
    return status, said.out, said.err


def test_localise_on_the_command_line(capsys, tmp_path):
    file = tmp_path / "findings.json"
    file.write_text(json.dumps(GOOD), "utf-8")
    status, out, _ = run(capsys, "localise", str(file), "--json")
    told = json.loads(out)
    assert status == 0
    assert told == json.loads(json.dumps(pathways.localise(GOOD).to_dict()))
    assert set(told) >= {"red_flags", "ranking", "alike", "contradictions", "next"}
    assert set(told["ranking"][0]) >= {
        "id", "kind", "grade", "name", "probability", "explains", "misses", "expects",
    }  # fmt: skip
    status, out, _ = run(capsys, "localise", str(file))
    assert "S1 nerve root" in out
    assert "not a diagnosis" in out


@pytest.mark.parametrize("text", ["", "{}", '{"findings": []}', "\x00", "nonsense"])
def test_a_bad_file_ends_with_two_and_one_line(capsys, tmp_path, text):
    file = tmp_path / "findings.json"
    file.write_text(text, "utf-8")
    status, out, err = run(capsys, "localise", str(file))
    assert (status, out) == (2, "")
    assert err.startswith("pathways: ")
    assert err.count("\n") == 1


def test_what_is_no_file_or_no_text_is_one_line(capsys, tmp_path):
    (tmp_path / "raw").write_bytes(b"\xff\xfe\x00")
    for name in ("missing.json", ".", "raw"):
        status, _, err = run(capsys, "localise", str(tmp_path / name))
        assert status == 2
        assert err.count("\n") == 1
        assert "allowed" in err


def test_a_document_without_a_side_takes_that_of_all_its_findings():
    left = {"of": "skin:lateral_heel", "is": "numb", "side": "left"}
    other = {"of": "reflex:achilles", "is": "absent"}
    assert examination([left]).side == "left"
    assert examination([left, other]).side == "right"
    assert examination({"side": "right", "findings": [left]}).side == "right"
    first = pathways.localise([left]).first.id
    assert first == pathways.localise([{**left, "side": "right"}]).first.id
