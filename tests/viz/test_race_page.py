"""What is made of a race: ratios with their spread, and a document that hides no one's lead."""

from __future__ import annotations

import pytest

from benchmarks.racing import performance_page
from benchmarks.racing.ratios import ROWS, Spread, ahead, by_turn, of_rounds, to_limit, to_ours
from benchmarks.racing.reasons import REASONS
from benchmarks.racing.stacks import STACKS


def visit(seconds, size, frame=0.1):
    return {
        "first_picture_s": seconds,
        "first_picture_bytes": size,
        "selection_s": [seconds / 10, seconds / 5, seconds],
        "selection_bytes": [400, 500, 600],
        "frame_s": [frame] if frame else [],
    }


@pytest.fixture
def figures():
    return {
        "picture": [746, 468],
        "parts": 3,
        "triangles": 1234,
        "selections": ["S1", "L5"],
        "versions": {"vtk": "9.7.2", "k3d": ""},
        "cores": 2,
        "loads": [0.4, 1.2],
        "why_not": {"trame_local": "trame is not installed"},
        "visits": {
            "ours": [visit(1.0, 2_000_000), visit(2.0, 2_000_000)],
            "trame_remote": [visit(3.0, 1_000_000, 0), visit(4.0, 1_000_000, 0)],
            "trame_local": [],
        },
        "session_mb": {"ours": [1.0, 2.0, 3.0], "trame_remote": [400.0]},
        "growth": {},
    }


def test_a_round_is_the_median_of_its_selections(figures):
    assert of_rounds(figures, "ours", "selection_s") == [0.2, 0.4]


def test_a_ratio_compares_round_with_round_and_has_its_spread(figures):
    assert to_ours(figures, "trame_remote", "first_picture_s") == Spread(2.5, 2.0, 3.0)
    assert to_ours(figures, "ours", "first_picture_s") == Spread(1, 1, 1)


def test_memory_is_compared_with_the_middle_of_ours(figures):
    assert to_ours(figures, "trame_remote", "session_mb") == Spread(200, 200, 200)


def test_where_nothing_was_measured_there_is_no_ratio(figures):
    assert to_ours(figures, "trame_local", "first_picture_s") is None
    assert to_limit(figures, "trame_remote") is None
    figures["session_mb"]["ours"] = [0.0]
    assert to_ours(figures, "trame_remote", "session_mb") is None


def test_the_distance_to_the_limit_is_a_selection_over_a_plain_frame(figures):
    assert to_limit(figures, "ours") == Spread(pytest.approx(3), pytest.approx(2), pytest.approx(4))


def test_selections_are_told_by_their_turn_in_the_visit(figures):
    for one in figures["visits"]["ours"]:
        one |= {"selection_s": [0.6, 0.3], "frame_s": [0.2]}
    assert by_turn(figures, "ours") == [pytest.approx(3), pytest.approx(1.5)]
    assert by_turn(figures, "trame_remote") == []
    assert "The first of a visit takes 3.00, the next 1.50" in performance_page.text(figures)


def test_the_document_names_who_is_ahead_and_why(figures):
    assert ahead(figures) == [("trame_remote", "first_picture_bytes")]
    text = performance_page.text(figures)
    assert REASONS["trame_remote", "first_picture_bytes"] in text
    figures["visits"]["trame_remote"][0]["first_picture_bytes"] = 9_000_000
    figures["visits"]["trame_remote"][1]["first_picture_bytes"] = 9_000_000
    assert "Nowhere in this race" in performance_page.text(figures)


def test_a_lead_that_nobody_has_explained_is_not_hidden(figures):
    del figures["session_mb"]["trame_remote"]
    figures["session_mb"]["trame_remote"] = [0.5]
    assert performance_page.UNEXPLAINED in performance_page.text(figures)


def test_the_document_says_who_did_not_run_and_why(figures):
    text = performance_page.text(figures)
    assert "trame, drawn in the browser did not run: trame is not installed." in text
    assert "0.4 to 1.2" in text
    assert "vtk 9.7.2" in text
    assert "k3d " not in text.partition("Versions:")[2].partition("\n")[0]


def test_a_cell_says_the_amount_and_the_ratio(figures):
    table = performance_page.table(figures)
    assert "| Seconds to the first picture | 1.50 s | 3.50 s (x 2.5, 2 to 3) |" in table


def test_a_slow_selection_says_what_it_would_take(figures):
    assert "It would take" in performance_page.text(figures)


def test_growth_is_a_table_for_each_thing_that_grows(figures):
    figures["growth"] = {"visitors": {"16": {"session_mb": 0.5, "all_answered_ms": 80.0}}}
    assert "| x 16 | 0.5 MB | 80.0 ms |" in performance_page.text(figures)


def test_every_reason_belongs_to_a_stack_and_a_row():
    names, keys = {stack.name for stack in STACKS}, {row.key for row in ROWS}
    assert [one for one in REASONS if one[0] not in names or one[1] not in keys] == []


def test_a_stack_whose_packages_are_missing_says_which():
    absent = STACKS[-1].__class__("none", "", "", STACKS[-1].command, needs=("no_such_thing",))
    assert absent.missing() == "no_such_thing"
    assert STACKS[0].missing() == ""
