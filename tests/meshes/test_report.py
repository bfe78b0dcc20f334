"""The report measures what it says."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from meshes import __main__ as command_line
from meshes.body.body import Body
from meshes.build.report import course_figures, measured


@pytest.fixture(scope="module")
def report(body):
    return measured(body, {"build": None, "read": 0.1})


def test_every_part_is_closed_and_within_the_budget(report):
    assert report.not_watertight == []
    assert report.triangles_drawn <= 480_000


def test_no_course_runs_through_bone_or_leaves_the_skin(report):
    assert {n: c.bone_depth for n, c in report.courses.items() if c.bone_depth > 1.0} == {}
    assert {n: c.skin_exit for n, c in report.courses.items() if c.skin_exit > 0.0} == {}


def test_every_territory_of_the_tables_has_a_place(report, atlas):
    assert report.territories == len(atlas.skin)


def test_a_course_through_bone_and_skin_is_noticed(body):
    course = body.courses["tibial"]
    stored = {
        "points": np.linspace(
            body.landmarks["femoral_shaft_middle"] - (300, 0, 0),
            body.landmarks["femoral_shaft_middle"],
            40,
        ),
        "along": np.linspace(0, 1, 40),
        "radius": np.ones(40),
        "nerve": course.nerve,
        "twigs": [],
    }
    harmed = Body(body.parts, body.landmarks, body.stored_frames, {"tibial": stored})
    found = course_figures(harmed)["tibial"]
    assert found.bone == "bone:femur"
    assert found.bone_depth > 5
    assert found.skin_exit > 50
    assert found.length == pytest.approx(300, abs=1)


def test_an_open_part_is_noticed(body):
    femur = body.parts["bone:femur"]
    torn = replace(femur, faces=femur.faces[1:])
    parts = {"bone:femur": torn, "skin:body": body.parts["skin:body"]}
    assert measured(Body(parts, {}, {}, {}), {"build": None, "read": None}).not_watertight == [
        "bone:femur"
    ]


def test_the_command_line_gives_json(body, capsys):
    assert command_line.main(["report", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert {"parts", "courses", "triangles_drawn", "territories", "seconds"} <= set(figures)
