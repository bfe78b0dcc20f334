"""Normals as bytes: of unit length for every reader of glTF, and close in direction."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from viz.scene_file import normals

DEGREES_AT_MOST = 1.6


def random_directions(count=400_000):
    found = np.random.default_rng(7).normal(size=(count, 3))
    return found / np.linalg.norm(found, axis=1)[:, None]


def special_directions():
    """Axes, diagonals and edges, where ties between components lie."""
    found = np.array([v for v in product((-1.0, 0.0, 1.0), repeat=3) if any(v)])
    return found / np.linalg.norm(found, axis=1)[:, None]


@pytest.mark.parametrize("directions", [random_directions(), special_directions()])
def test_they_are_of_unit_length_and_close_in_direction(directions):
    stored = normals.as_bytes(directions)
    assert stored.dtype == np.int8
    assert stored.min() >= -127  # -128 would stand for less than -1
    back = stored / 127
    length = np.linalg.norm(back, axis=1)
    assert np.abs(length - 1).max() < normals.LENGTH_TOLERANCE
    apart = np.linalg.norm(back / length[:, None] - directions, axis=1)
    assert np.degrees(2 * np.arcsin(apart / 2)).max() < DEGREES_AT_MOST


def test_an_axis_stays_an_axis():
    axes = np.concatenate([np.eye(3), -np.eye(3)])
    assert (normals.as_bytes(axes) == axes * 127).all()


def test_mirrored_directions_are_stored_mirrored():
    directions = random_directions(1000)
    mirror = np.array([-1, 1, 1])
    assert (normals.as_bytes(directions * mirror) == normals.as_bytes(directions) * mirror).all()
