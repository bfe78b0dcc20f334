"""The body of the race: every stack draws the looks of the product's own rules."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.racing.same_body import SELECTIONS, SKIN, same_body


@pytest.fixture(scope="module")
def same():
    return same_body()


def test_a_selection_colours_the_skin_of_the_right_leg_alone(same):
    across = np.asarray(same.body.skin.points)[:, 0]
    rest = same.dresses[""].skin
    for root in SELECTIONS:
        changed = (same.dresses[root].skin != rest).any(1)
        assert changed[across < 0].sum() > 300
        assert not changed[across > 0].any()


def test_every_mesh_that_any_view_shows_is_there(same):
    assert SKIN in same.meshes
    for dress in same.dresses.values():
        assert {name for name, look in dress.parts.items() if look[3]} <= set(same.meshes)
