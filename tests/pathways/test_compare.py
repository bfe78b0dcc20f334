"""Two causes beside each other: what is A's alone, what tells them apart, what nothing does."""

from __future__ import annotations

import itertools
import json
import math
from pathlib import Path

import pytest

import pathways
from pathways.command_line import main
from pathways.find.compare import differences, separating_states, shown
from pathways.find.likelihoods import UNIT, likelihood_table
from pathways.find.observations import things
from pathways.find.questions import questions
from pathways.find.words import NOTHING_HELPS, comparison_as_text

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "find-the-place.md"
START, END = "<!-- confusion -->", "<!-- /confusion -->"
READY = {
    # the pair: findings that the sources name, of which each has to stand among the first twelve
    ("L5", "fibular_neck"): {"test:hip_abduction_strength", "movement:ankle_inversion"},
    ("L5", "common_fibular"): {"test:hip_abduction_strength", "movement:ankle_inversion"},
    ("S1", "tarsal_tunnel"): {"reflex:achilles", "movement:tiptoe", "test:tinel_medial_malleolus"},
    ("tarsal_tunnel", "plantar_fasciitis"): {"history:numbness_heel_foot_toes",
                                             "history:first_steps",
                                             "test:tinel_medial_malleolus",
                                             "test:tenderness_medial_tuberosity"},
    ("baxter", "plantar_fasciitis"): {"history:first_steps", "test:tenderness_abductor_hallucis",
                                      "test:tenderness_medial_tuberosity"},
    ("piriformis", "disc_L5_S1_paracentral"): {"reflex:achilles", "test:fair"},
    ("femoral_iliac", "L4"): {"movement:hip_flexion", "skin:anterior_thigh"},
    ("stenosis_central_L4_5", "disc_L4_5_paracentral"): {"history:worse_walking",
                                                        "history:worse_sitting",
                                                        "investigation:mri_stenosis"},
    ("sural_calf", "S1"): {"reflex:achilles", "investigation:sural_sensory_potential"},
    ("plantar_fasciitis", "calcaneal_stress_fracture"): {"test:calcaneal_squeeze"},
}  # fmt: skip


@pytest.mark.parametrize("pair", READY, ids="-".join)
def test_the_first_separating_findings_are_those_that_sources_name(pair):
    first = [one.question.of for one in pathways.compare(*pair).separating[:12]]
    assert READY[pair] <= set(first), first


@pytest.mark.parametrize("pair", READY, ids="-".join)
def test_the_next_test_of_a_pair_separates_it(pair):
    found = pathways.localise({"findings": [{"of": "history:gradual_onset", "is": "yes"}],
                               "within": list(pair)})  # fmt: skip
    telling = {one.question.of for one in pathways.compare(*pair).separating}
    assert found.next[0].information > 0.1
    assert {test.question.of for test in found.next} & telling


@pytest.mark.parametrize("pair", READY, ids="-".join)
def test_no_thing_is_listed_twice(pair):
    known = things(pathways.load())
    told = [known[one.question.of] for one in pathways.compare(*pair).separating]
    assert len(told) == len(set(told))


def test_classic_signs_stand_before_rare_reflexes():
    told = [one.question.of for one in pathways.compare("L5:compressed", "fibular_neck").separating]
    classic = ("test:hip_abduction_strength", "movement:ankle_inversion", "test:tinel_fibular_neck")
    rare = ("reflex:tibialis_posterior", "reflex:medial_hamstring")
    assert max(map(told.index, classic)) < min(map(told.index, rare))


def test_what_is_listed_as_weak_is_what_is_noted_as_weak():
    """A movement is called weak where half of the examiners, or more, would note it."""
    table, atlas = likelihood_table(), pathways.load()
    normal = {name: table.column[f"movement:{name}", "normal"] for name in atlas.movements}
    for row, state in enumerate(table.states):
        if state.part != 1.0 or state.lesion.side == "both" or state.cause.kind == "nerve":
            continue
        does = shown(pathways.deficit(state.lesion))
        for name, column in normal.items():
            likely = 1.0 - math.exp(table.one[row, column] / UNIT)
            if does[f"movement:{name}"].state in {"reduced", "numb"}:
                assert likely > 0.4, (state.cause.id, state.grade, name)
            else:
                assert likely < 0.6, (state.cause.id, state.grade, name)


def test_answers_are_read_in_words_that_fit():
    known = questions(pathways.load())
    assert known["test:anal_tone"].said("positive") == "reduced"
    assert known["test:monofilament"].said("positive") == "not felt"
    assert known["reflex:achilles"].said("absent") == "absent"
    row = next(one for one in pathways.compare("tarsal_tunnel", "plantar_fasciitis").separating
               if one.question.of == "test:monofilament")  # fmt: skip
    assert row.to_dict()["a_words"] == "not felt"
    assert row.why.startswith("not felt in")


def test_hip_abduction_has_the_published_ratio():
    found = pathways.compare("L5", "fibular_neck")
    row = next(o for o in found.separating if o.question.of == "test:hip_abduction_strength")
    assert row.ratio == pytest.approx(0.857 / 0.036, rel=0.03)
    assert (row.a, row.b) == ("positive", "negative")
    assert row.to_dict()["source"] == ["JEON2013"]
    assert row.to_dict()["basis"] == "published"


def hit(deficit):
    """Ids of the targets that are lost or felt, by the table."""
    return {
        (kind, name)
        for kind, states in deficit.states.items()
        for name, state in states.items()
        if state not in {"untouched", "spared"} or deficit.feelings[kind][name] != "none"
    }


def test_what_is_of_one_alone_is_hit_there_and_not_in_the_other():
    atlas = pathways.load()
    tables = {"skin": "skin", "deep": "deep", "muscle": "muscles", "reflex": "reflexes"}
    found = {site: pathways.deficit(pathways.lesion(site)) for site in atlas.sites}
    own = {site: hit(deficit) for site, deficit in found.items()}
    does = {site: shown(deficit) for site, deficit in found.items()}
    for a, b in itertools.permutations(found, 2):
        a_only, both, b_only = (
            {(tables[k], n) for k, _, n in (row.of.partition(":") for row in rows) if k in tables}
            for rows in differences(atlas, does[a], does[b])
        )
        assert a_only == own[a] - own[b], (a, b)
        assert b_only == own[b] - own[a], (a, b)
        assert both == own[a] & own[b], (a, b)


def test_what_separates_is_alike_from_either_side():
    one = pathways.compare("S1", "tarsal_tunnel").separating
    other = pathways.compare("tarsal_tunnel", "S1").separating
    bits = [{row.question.of: round(row.information, 9) for row in rows} for rows in (one, other)]
    assert bits[0] == bits[1]


def test_a_cause_beside_itself_differs_in_nothing():
    found = pathways.compare("S1", "S1")
    assert not found.separating
    assert not found.a_only
    assert not found.b_only
    assert found.both


def test_grades_count():
    mild, grave = (pathways.compare("piriformis:irritated", "piriformis:compressed"),
                   pathways.compare("S1:irritated", "S1:cut"))  # fmt: skip
    assert mild.grades == ("irritated", "compressed")
    assert "reflex:achilles" in {row.question.of for row in grave.separating}


def test_compare_on_the_command_line(capsys):
    assert main(("compare", "L5", "fibular_neck", "--json")) == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told) >= {"a_only", "both", "b_only", "separating"}
    assert set(told["separating"][0]) >= {"finding", "a", "b", "ratio", "source"}
    assert main(("compare", "L5", "fibular_nek")) == 2
    assert "fibular_neck" in capsys.readouterr().err


def test_no_bedside_finding_separates_what_is_called_confused():
    table = likelihood_table()
    groups = pathways.confusion()
    by_id = {one: group.ids for group in groups for one in group.ids}
    assert "disc_L5_S1_paracentral" in by_id["S1"]
    assert "fibular_neck" not in by_id.get("L5", ())
    typical = {
        s.cause.id: i
        for i, s in enumerate(table.states)
        if (s.grade, s.part) == (s.cause.typical, 1.0)
    }
    for group in groups:
        assert len(group.ids) > 1
        assert len(set(group.ids)) == len(group.ids)
        sites = [one for one in group.ids if one in pathways.load().sites]
        for place, one in enumerate(sites):
            for other in sites[place + 1 :]:
                found = separating_states(table, typical[one], typical[other])
                bedside = [r for r in found if r.question.kind != "investigation"]
                assert max((r.information for r in bedside), default=0.0) < 0.25


def test_confusion_on_the_command_line(capsys):
    assert main(("confusion", "--json")) == 0
    told = json.loads(capsys.readouterr().out)
    assert [row["ids"] for row in told] == [list(group.ids) for group in pathways.confusion()]
    spine = next(row for row in told if "S1" in row["ids"])
    assert any(one["of"] == "investigation:mri_spine" for one in spine["investigations"])


def documented(text):
    """The document with the table of what is confused made anew."""
    head, _, rest = text.partition(START)
    rows = ["| not told apart at the bedside | told apart by |", "|---|---|"]
    for group in pathways.confusion():
        told = ", ".join(one["name"] for one in group.investigations)
        rows.append(f"| {'; '.join(group.names)} | {told or NOTHING_HELPS} |")
    return "\n".join([f"{head}{START}", *rows, f"{END}{rest.partition(END)[2]}"])


def test_the_document_says_what_is_confused():
    written = DOCUMENT.read_text("utf-8")
    assert written == documented(written)


if __name__ == "__main__":
    DOCUMENT.write_text(documented(DOCUMENT.read_text("utf-8")), "utf-8")


@pytest.mark.parametrize(("a", "b"), [("L5", "L5"), ("L5", "L5:cut"), ("S1+L5", "L5+S1")])
def test_one_cause_beside_itself_is_refused(capsys, a, b):
    assert main(("compare", a, b)) == 2
    assert "two causes" in capsys.readouterr().err
    assert main(("compare", "L5", "L5:irritated")) == 0


def test_where_nothing_tells_them_apart_it_says_so(capsys):
    assert "nothing in the tables" in comparison_as_text(pathways.compare("L5", "L5"))
    assert main(("compare", "L5", "fibular_neck")) == 0
    assert "best first:" in capsys.readouterr().out
