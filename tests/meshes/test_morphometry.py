"""The body beside published morphometry, and what the tables of it may hold."""

from __future__ import annotations

import csv
import json
import math
import re
from dataclasses import replace

import pytest
from house import ROOT

import meshes
import pathways
from meshes.choice.body_choice import BodyChoice
from meshes.command_line import main
from meshes.morphometry import grammar, published
from meshes.morphometry.body_reader import BodyReader
from meshes.morphometry.comparison import INSIDE, NOT_MEASURABLE, OUTSIDE, body_sizes, compare
from meshes.morphometry.directions import KINDS
from meshes.morphometry.library import load_morphometry
from meshes.morphometry.measures import MEASURES_BY_NAME, evaluate
from meshes.morphometry.parts import REGION, TOWARDS
from meshes.morphometry.table import MissingError


@pytest.fixture(scope="module")
def compared(body):
    return compare(body)


def test_every_check_and_every_row_of_the_three_uses_has_an_entry(compared):
    assert sum(one.kind == "check" for one in compared) == 55
    assert sum(one.kind == "row" for one in compared) == 137
    assert len(load_morphometry().rows) == 342
    named = {one.name for one in compared}
    assert set(load_morphometry().measurements.entries) == named


def test_what_one_body_cannot_show_is_told_with_the_reason(compared):
    told = [one for one in compared if one.verdict == NOT_MEASURABLE and one.kind != "size"]
    assert len(told) == 21
    assert all(one.reason and one.kind == "row" for one in told)


def test_figures_of_one_sex_are_measured_on_bodies_of_that_sex(body):
    entries = load_morphometry().measurements.entries
    of = {sex: {n for n, e in entries.items() if e.sex == sex} for sex in ("male", "female")}
    assert (len(of["male"]), len(of["female"])) == (67, 36)
    for sex, other in (("male", "female"), ("female", "male")):
        told = {one.name: one for one in compare(body, sex=sex)}
        assert all(told[name].measured for name in of[sex])
        left = [told[name] for name in of[other]]
        assert {one.verdict for one in left} == {NOT_MEASURABLE}
        assert {one.reason for one in left} == {f"published of the other sex: {other}"}


def test_a_figure_of_one_sex_alone_says_so():
    """By the words of what was measured and on whom."""
    entries = load_morphometry().measurements.entries
    said = {"male": r"\b(men|man|males?)\b", "female": r"\b(women|woman|females?)\b"}
    table = ROOT / "meshes" / "morphometry" / "data" / "published.csv"
    for row in csv.DictReader(table.read_text("utf-8").splitlines()):
        words = f"{row['measure']} {row['population']}".lower()
        sexes = [sex for sex, word in said.items() if re.search(word, words)]
        if row["id"] in entries:
            only = sexes[0] if len(sexes) == 1 else None
            assert entries[row["id"]].sex == only, row["id"]


def test_places_on_a_rim_and_between_two_parts(body):
    """The front of the upper plate of L4 lies before its middle; calf heads meet in between."""
    reader = BodyReader(body, load_morphometry().measurements, "new row")
    middle, front = (reader.place({"plate": "L4_upper"} | more)
                     for more in ({}, {"rim": "anterior"}))  # fmt: skip
    assert 12 < middle[1] - front[1] < 25
    heads = ["muscle:gastrocnemius_medial_head", "muscle:gastrocnemius_lateral_head"]
    between = reader.place({"border_of": heads, "near": "knee_joint_centre"})
    medial, lateral = (reader.part(one).points[:, 0].mean() for one in heads)
    assert lateral < between[0] < medial


def test_the_sizes_are_those_of_an_adult(body):
    sizes = body_sizes(body, load_morphometry())
    assert set(sizes) == {"k_leg", "k_foot", "k_spine", "k_body", "k_thigh"}
    assert all(0.85 < size < 1.15 for size in sizes.values())


def test_lengths_are_compared_at_the_size_of_the_body(compared):
    by_name = {one.name: one for one in compared}
    size = by_name["27a"].size
    assert size != 1
    assert by_name["27a"].band == pytest.approx((20 * size, 56 * size), rel=1e-3)
    assert by_name["22"].size == 1


@pytest.mark.parametrize(
    ("figure", "band"),
    [
        ((58, 8, None, None, 5), (42, 74)),
        ((45.8, 13.6, 13.6, 62.1, 5), (13.6, 62.1)),
        ((30, None, None, None, 5), (21, 39)),
        ((3, None, None, None, 5), (-2, 8)),
        ((3, None, None, None, 0), (2.1, 3.9)),
        ((None, None, 21, None, 5), (21, math.inf)),
    ],
)
def test_one_rule_says_what_is_inside(figure, band):
    assert published.band_of(*figure) == pytest.approx(band)


def test_a_confidence_interval_of_the_mean_is_no_range_of_people():
    assert load_morphometry().rows["M148"].band == pytest.approx((7.63, 14.17))


def test_the_command_gives_the_same_as_json(compared, capsys):
    assert main(["morphometry", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in told] == [one.name for one in compared]
    assert {one["name"] for one in told if one["verdict"] == OUTSIDE} == {
        one.name for one in compared if one.verdict == OUTSIDE
    }


def test_the_command_prints_measured_beside_published(capsys):
    assert main(["morphometry"]) == 0
    printed = capsys.readouterr().out
    assert "0.525 to 0.624" in printed
    assert "Not inside, and why:" in printed
    assert "checks: " in printed


def test_unknown_words_are_refused_with_what_is_allowed(body):
    places = BodyReader(body, load_morphometry().measurements, "new row")
    with pytest.raises(pathways.TableError, match=r"measurements\.toml \[new row\]"):
        evaluate({"measure": "weight", "part": "bone:femur"}, places)
    with pytest.raises(pathways.TableError, match="start, end"):
        evaluate({"measure": "distance", "start": "ankle_anterior", "until": "x"}, places)
    with pytest.raises(pathways.TableError, match="sideways"):
        places.direction("sideways")
    with pytest.raises(pathways.TableError, match="crosses_line"):
        places.place({"nerve": "tibial"})


def test_what_the_body_lacks_is_named(body):
    places = BodyReader(body, load_morphometry().measurements, "new row")
    with pytest.raises(MissingError, match="bone:rib"):
        places.part("bone:rib")
    with pytest.raises(MissingError, match="landmark acromion"):
        places.place("acromion")
    with pytest.raises(MissingError, match="nerve:median"):
        places.place({"nerve": "median", "start": True})


def test_a_smaller_body_of_the_same_shape_is_judged_alike(body, compared):
    """Ratios, angles and whatever the table scales with the body keep their verdict."""
    share = 0.93
    parts = {n: replace(part, points=part.points * share) for n, part in body.parts.items()}
    courses = {nerve: dict(values) for nerve, values in body.stored_courses.items()}
    for values in courses.values():
        values["points"] = values["points"] * share
    marks = {name: place * share for name, place in body.landmarks.items()}
    small = replace(body, parts=parts, landmarks=marks, stored_courses=courses)
    sizes, usual = (body_sizes(one, load_morphometry()) for one in (small, body))
    assert sizes == pytest.approx({name: share * size for name, size in usual.items()}, rel=1e-3)
    scaled = {n for n, entry in load_morphometry().measurements.entries.items() if entry.size}
    for one, same in zip(compare(small), compared, strict=True):
        if one.kind == "check" and (one.unit in {"ratio", "deg", "order"} or one.name in scaled):
            assert one.verdict == same.verdict, one.name
            assert one.measured is not None


def test_a_new_row_is_data(body):
    """The length of the foot by a call that no row of the table makes."""
    call = {
        "measure": "distance",
        "start": {"part": "bone:calcaneus", "farthest": "posterior"},
        "end": {"between": ["toe_tip_1", "toe_tip_2"], "fraction": 0.5},
    }
    (length,) = evaluate(call, BodyReader(body, load_morphometry().measurements, "new row"))
    assert 200 < length < 280


def counted(compared, kind):
    own = [one.verdict for one in compared if one.kind == kind]
    return own.count(INSIDE), own.count(INSIDE) + own.count(OUTSIDE)


def test_checks_and_rows_lie_inside(each_body, sex_of_body):
    compared = compare(each_body, sex=sex_of_body)
    inside, computed = counted(compared, "check")
    assert computed == 55
    assert inside >= 52
    inside, computed = counted(compared, "row")
    assert computed == {"male": 116, "female": 118}[sex_of_body]
    assert inside >= 0.85 * computed


def test_bones_and_skin_have_published_sizes(compared):
    inside, computed = counted(compared, "size")
    assert computed >= 140
    assert inside >= 0.85 * computed


def listed(options=""):
    """The names in the table of the page that a command refreshes."""
    page = (ROOT / "docs" / "morphometry.md").read_text("utf-8")
    start = f"<!-- python -m meshes morphometry{options} --markdown -->"
    lines = page.partition(start)[2].partition("<!-- end -->")[0].strip().splitlines()[2:]
    return [line.split("|")[1].strip() for line in lines]


def outside(compared):
    return [one for one in compared if one.verdict not in {INSIDE, NOT_MEASURABLE}]


def test_what_lies_outside_is_listed_with_the_reason(compared):
    """The page is refreshed with ``python -m meshes morphometry --markdown``."""
    assert [one.name for one in outside(compared) if not one.reason] == []
    assert [one.name for one in outside(compared)] == listed()


@pytest.mark.long
def test_what_lies_outside_on_a_woman_is_listed_with_the_reason():
    body = meshes.load(choice=BodyChoice(sex="female"))
    compared = compare(body, sex="female")
    assert [one.name for one in outside(compared) if not one.reason] == []
    assert [one.name for one in outside(compared)] == listed(" --sex female")


def test_the_words_of_the_table_are_documented():
    page = (ROOT / "docs" / "morphometry.md").read_text("utf-8")
    words = [*MEASURES_BY_NAME, *BodyReader.KINDS, *BodyReader.WAYS, *KINDS, *TOWARDS]
    assert [word for word in words if f"`{word}`" not in page] == []


def test_the_words_that_are_checked_are_those_that_are_understood():
    """What a table may hold and what is found on a body are the same words."""
    assert tuple(BodyReader.KINDS) == grammar.PLACES
    assert set(grammar.WAYS) == {"along", *BodyReader.WAYS}
    assert tuple(KINDS) == grammar.DIRECTION_KINDS
    region = {"part", "both_sides", *REGION}
    assert set(grammar.Region.model_fields) == region
