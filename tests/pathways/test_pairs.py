"""The pairs that are ready to be compared: what tells them apart is what their sources name."""

from __future__ import annotations

import pytest

import pathways
from pathways.find.observations import things

PAIRS = pathways.load().pairs
ATLAS = pathways.load()
THING = things(ATLAS)
AT_BEDSIDE, BY_MACHINE = 6, 3
"""So many findings are shown first."""


@pytest.mark.parametrize("pair", PAIRS)
def test_the_first_findings_are_those_that_the_sources_name(pair):
    row = PAIRS[pair]
    found = [one.to_dict() for one in pathways.compare(row.a, row.b).separating]
    bedside = [one["finding"] for one in found if one["bedside"]][:AT_BEDSIDE]
    machine = [one["finding"] for one in found if not one["bedside"]][:BY_MACHINE]
    shown = {THING[of] for of in (*bedside, *machine)}
    assert {THING[of] for of in row.tells} <= shown, (bedside, machine)


@pytest.mark.parametrize("pair", PAIRS)
def test_a_pair_stands_at_grades_that_can_be_compared(pair):
    """Beside a pressed nerve a root is pressed too, not cut."""
    row = PAIRS[pair]
    grades = set(pathways.compare(row.a, row.b).grades)
    assert "cut" not in grades or grades == {"cut"}


def test_wasting_and_weakness_tell_the_baxter_nerve_from_fasciitis():
    row = PAIRS["baxter_fasciitis"]
    found = {one.question.of for one in pathways.compare(row.a, row.b).separating}
    assert {
        "investigation:abductor_digiti_minimi_wasting",
        "movement:little_toe_abduction",
    } <= found


def test_every_pair_that_is_asked_for_is_ready():
    together = {frozenset((bare(row.a), bare(row.b))) for row in PAIRS.values()}
    assert together >= {
        frozenset(pair)
        for pair in (
            ("L5", "fibular_neck"),
            ("S1", "tarsal_tunnel"),
            ("tarsal_tunnel", "plantar_fasciitis"),
            ("baxter", "plantar_fasciitis"),
            ("piriformis", "disc_L5_S1_paracentral"),
            ("femoral_iliac", "L4"),
            ("stenosis_central_L4_5", "disc_L4_5_paracentral"),
            ("sural_calf", "S1"),
        )
    }
    assert len(together) == len(PAIRS)


def bare(of):
    return of.partition(":")[0]


def test_patients_read_of_no_roots_and_no_levels():
    for row in PAIRS.values():
        assert not any(letter.isdigit() for letter in row.patient_name), row.id
        assert row.patient_name != row.name
