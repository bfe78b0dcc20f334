"""Nerves are as thick as they were measured, where they were measured."""

from __future__ import annotations

import numpy as np
import pytest

from meshes.morphometry import published
from meshes.nerves.calibre_table import CalibreRow, CalibreTableError, load_calibre_table
from meshes.nerves.course_calibre import as_measured, nerve_tree

ROW = 'at = [{ along = 0.5, diameter = 3.0 }]\npublished = ["M096"]\nconfidence = "high"\n'


def test_every_row_comes_from_published_diameters():
    table = load_calibre_table(nerves=nerve_tree())
    assert table
    assert {row for one in table.values() for row in one.published} <= set(published.rows())
    assert all(row in published.measured_rows() for one in table.values() for row in one.published)


def test_a_nerve_has_its_measured_diameter_and_tapers_as_before(body):
    for nerve, row in load_calibre_table().items():
        course = body.courses[nerve]
        radius = np.interp(row.along, course.along, course.radius)
        assert 2 * radius == pytest.approx(row.diameter, abs=0.15), nerve


def test_the_factor_runs_evenly_between_two_places():
    table = {"one": CalibreRow((0.0, 1.0), (2.0, 4.0), (), "high")}
    calibre = as_measured(lambda _nerve, along: np.full(len(along), 0.8), table)
    assert calibre("one", np.array([0.0, 0.5, 1.0])) == pytest.approx([1.0, 1.5, 2.0])
    assert calibre("two", np.array([0.5])) == pytest.approx([0.8])


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("[nobody]\n" + ROW, "row name"),
        ("[tibial]\n" + ROW + "width = 3\n", "fields"),
        ("[tibial]\n" + ROW.replace("high", "sure"), "confidence"),
        ("[tibial]\n" + ROW.replace("0.5", "1.5"), "along"),
        ("[tibial]\n" + ROW.replace("3.0", "-3.0"), "diameter"),
    ],
)
def test_a_wrong_row_is_refused(tmp_path, text, field):
    file = tmp_path / "calibres.toml"
    file.write_text(text)
    with pytest.raises(CalibreTableError, match=field):
        load_calibre_table(file, nerves={"tibial"})
