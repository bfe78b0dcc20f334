"""No belly has a ragged border, and those of the iliotibial tract fall straight."""

from __future__ import annotations

import numpy as np
import pytest
from band_rows import band_rows
from scipy.spatial import cKDTree

from meshes.geometry.evened import evened
from meshes.soft_tissue.draping import drawn_over
from meshes.soft_tissue.muscle_bellies import loft
from meshes.soft_tissue.muscle_fairing import Fairing
from meshes.soft_tissue.muscle_places import LaidStation

ENDS = 4  # rings at either end, where a belly goes over into its tendon
RIPPLE = 1.5  # rings over which a border is smoothed to see what it waves by
WAVES = 3.2  # mm that a border lies off its smoothed self, at most; 3.3 to 4.9 when it was ragged
FAIR = (
    "vastus_lateralis",
    "vastus_intermedius",
    "rectus_femoris",
    "adductor_magnus_adductor_part",
    "adductor_brevis",
    "biceps_femoris_short_head",
    "tibialis_anterior",
    "fibularis_longus",
    "gastrocnemius_lateral_head",
    "soleus",
    "iliacus",
)
STRAIGHT = 45.0  # degrees that a border of the tract turns, from trochanter to epicondyle
BREADTH = (30.0, 45.0)  # mm of the tract half-way down the thigh, on the default body


def borders(part):
    """Both borders (n, 3) mm of a lofted belly, ring by ring."""
    across, points = np.asarray(part.data["across"]), np.asarray(part.points, float)
    first = np.flatnonzero(across == 0)
    around = int(np.diff(first).min())
    return [points[first + shift] for shift in (0, around // 2)]


def waves(line):
    """How far (mm) a line (n, 3) lies off its smoothed self, without its ends."""
    return np.linalg.norm(line - evened(line, RIPPLE, axis=0), axis=1)[ENDS:-ENDS].max()


@pytest.mark.parametrize("name", FAIR)
def test_no_border_of_a_belly_is_ragged(each_body, name):
    part = each_body.parts[f"muscle:{name}"]
    assert max(waves(line) for line in borders(part)) < WAVES


def test_the_borders_of_the_iliotibial_tract_fall_straight(each_body):
    """Seen from the side: it waved down the thigh as bellies pushed it aside."""
    marks = each_body.landmarks
    high, low = (marks[n][2] for n in ("greater_trochanter", "lateral_femoral_epicondyle"))
    sheet = band_rows(each_body.parts["ligament:iliotibial_tract"])
    for column in (0, -1):
        border = sheet[:, column]
        border = border[(border[:, 2] < high) & (border[:, 2] > low)]
        step = np.diff(border, axis=0)
        lean = np.degrees(np.arctan2(step[:, 1], -step[:, 2]))
        assert np.abs(np.diff(lean)).sum() < STRAIGHT, column


def test_the_iliotibial_tract_is_an_even_band_that_narrows_downward(body):
    sheet = band_rows(body.parts["ligament:iliotibial_tract"])
    axial = body.frames["thigh"].coordinates(sheet.reshape(-1, 3))[0]
    axial = axial.reshape(sheet.shape[:2]).mean(axis=1)
    wide = np.linalg.norm(np.diff(sheet, axis=1), axis=2).sum(axis=1)
    at = [wide[np.abs(axial - share).argmin()] for share in (0.15, 0.3, 0.5, 0.7, 0.85)]
    assert (np.diff(at) < 0).all()
    assert BREADTH[0] < at[2] < BREADTH[1]


# ---------------------------------------------------------------------- how a belly is faired


class Flat:
    """A skin at x = 60 mm, as far as `loft` and `drawn_over` ask."""

    data = np.stack(
        np.meshgrid([60.0], np.linspace(-60, 60, 25), np.linspace(0, 200, 41)), axis=-1
    ).reshape(-1, 3)

    def query(self, point, k):
        return cKDTree(self.data).query(point, k)

    def signed(self, points):
        return points[:, 0] - 60, np.tile([1.0, 0.0, 0.0], (len(points), 1))


@pytest.fixture
def belly():
    stations = [
        LaidStation(np.array([[0.0, 0.0, z]]), half_width=w, half_thickness=t)
        for z, w, t in ((0, 6, 3), (60, 18, 8), (140, 18, 8), (200, 6, 3))
    ]
    return loft(stations, Flat())


def pushed(belly):
    """The belly with one ring in its middle pushed aside by 8 mm, and which points those are."""
    points = np.asarray(belly.points, float).copy()
    level = points[np.abs(points[:, 2] - 100).argmin(), 2]
    ring = np.abs(points[:, 2] - level) < 1
    points[ring] += (0.0, 8.0, 0.0)
    return points, ring


def test_a_push_is_spread_along_the_fibres_and_the_ends_stay(belly):
    points, ring = pushed(belly)
    faired = Fairing.of([belly]).faired(points)
    moved = faired[:, 1] - np.asarray(belly.points, float)[:, 1]
    assert moved[ring].max() < 5
    assert moved[~ring].max() > 1
    ends = np.abs(np.asarray(belly.points)[:, 2] - 100) > 95
    assert np.abs(moved[ends]).max() < 0.1


def test_what_is_drawn_stays_as_it_is_drawn(belly):
    points = np.asarray(belly.points, float)
    assert Fairing.of([belly]).faired(points) == pytest.approx(points, abs=1e-9)
    assert Fairing.of([belly]).faired(points + 2.0) == pytest.approx(points + 2.0, abs=1e-6)


def test_a_fascia_rises_over_what_it_covers_and_not_aside(belly):
    """Drawn half in a belly, it comes to lie on it; seen from the skin it stays where it was."""
    sheet = np.stack(
        np.broadcast_arrays(2.0, np.linspace(-12, 12, 7)[None], np.linspace(-20, 220, 31)[:, None]),
        axis=-1,
    ).astype(float)
    laid = drawn_over(sheet, np.full(31, 0.5), [belly], [], Flat())
    assert laid[..., 1:] == pytest.approx(sheet[..., 1:], abs=1e-6)
    assert laid[[0, -1]] == pytest.approx(sheet[[0, -1]])
    top = np.asarray(belly.points)[:, 0].max()
    assert laid[15, 3, 0] == pytest.approx(top + 0.6, abs=0.3)
