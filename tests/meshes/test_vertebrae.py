"""The vertebrae look like vertebrae: waist, rim, facets, processes, level by level, in mm."""

from __future__ import annotations

import numpy as np
import pytest

from meshes.bones.canal_of_sex import with_canal_of
from meshes.bones.shape_modes import displacement
from meshes.bones.vertebrae import build_vertebra
from meshes.choice.body_shape import BodyShape
from meshes.geometry.surfaces import open_edges
from meshes.tables.bones import LEVELS
from meshes.tables.library import load_tables

LUMBAR = LEVELS[1:]
# Mean angles of the facets to the midsagittal plane, degrees: T12 to L2 25.9 to 33.9, L3 to L5 40.4
# to 56.3 (Masharawi et al., Facet orientation in the thoracolumbar spine, abstract). With 8 degrees
# of room but at L5: a hollow face has no single angle; the mean of 87 scans has 34 at L3, 37 at L4.
FACET_ANGLE = {"L1": (18, 42), "L2": (18, 42), "L3": (32, 64), "L4": (32, 64), "L5": (40, 57)}


@pytest.fixture(scope="module")
def tables():
    return load_tables()


@pytest.fixture(scope="module")
def vertebrae(tables):
    return {
        level: build_vertebra(tables.vertebrae[level], tables.vertebra_shapes[level])
        for level in LEVELS
    }


def width_at(bone, height, behind, half=1.0):
    """Greatest width of the body at a height, in front of a place."""
    points = bone.points
    held = (np.abs(points[:, 2] - height) < half) & (points[:, 1] < behind)
    return 2 * np.abs(points[held, 0]).max()


@pytest.mark.parametrize("level", LEVELS)
def test_a_vertebra_is_closed_and_symmetric(vertebrae, level):
    bone = vertebrae[level]
    assert open_edges(bone) == 0
    assert bone.volume > 0
    ours = bone.points[np.lexsort(bone.points.round(4).T)]
    mirrored = bone.points * (-1, 1, 1)
    assert np.abs(ours - mirrored[np.lexsort(mirrored.round(4).T)]).max() < 1e-3


@pytest.mark.parametrize("level", LEVELS)
def test_a_body_has_a_waist_between_two_rims(tables, vertebrae, level):
    size = tables.vertebrae[level]
    # In front of the middle, where neither pedicle nor process is in the way.
    half = size.height_front / 2
    waist = width_at(vertebrae[level], 0.0, -2.0)
    for rim in (half - 3.0, 3.0 - half):
        assert width_at(vertebrae[level], rim, -2.0) > waist + 3.0


@pytest.mark.parametrize("level", LEVELS)
def test_an_end_plate_is_hollow_within_its_rim(vertebrae, level):
    points = vertebrae[level].points
    middle = (np.abs(points[:, 0]) < 4) & (np.abs(points[:, 1]) < 4)
    front = (np.abs(points[:, 0]) < 4) & (points[:, 1] < points[:, 1].min() + 5)
    assert points[front, 2].max() > points[middle, 2].max() + 0.5
    assert points[front, 2].min() < points[middle, 2].min() - 0.5


@pytest.mark.parametrize("level", LUMBAR)
def test_the_superior_facets_face_as_published(tables, vertebrae, level):
    bone, facet = vertebrae[level], tables.vertebra_shapes[level].superior_facet
    centre = np.array([-facet.lower[0], facet.lower[1]])
    away = np.linalg.norm(bone.points[:, :2] - centre, axis=1)
    height = bone.points[:, 2]
    inward = np.einsum("ij,ij->i", bone.normals[:, :2], centre - bone.points[:, :2]) / away
    face = (np.abs(away - facet.radius) < 1.2) & (inward > 0.8)
    face &= (height > facet.lower[2] + 3) & (bone.points[:, 0] < -5)
    assert face.sum() > 20
    normal = bone.normals[face].mean(axis=0)
    # The plane of the face against the midsagittal one: its normal looks inwards and back.
    angle = np.degrees(np.arctan2(normal[1], normal[0]))
    low, high = FACET_ANGLE[level]
    assert low < angle < high


@pytest.mark.parametrize("level", LUMBAR)
def test_a_spinous_process_is_a_hatchet_with_a_thick_lower_end(tables, vertebrae, level):
    bone, shape = vertebrae[level], tables.vertebra_shapes[level].spinous_process
    points = bone.points
    back = points[:, 1].max()
    blade = points[points[:, 1] > back - 14]
    height, thickness = np.ptp(blade[:, 2]), np.ptp(blade[:, 0])
    assert height > 12
    assert height > 1.5 * thickness
    middle = blade[np.abs(blade[:, 1] - (back - 8)) < 2]
    low = middle[middle[:, 2] < np.median(middle[:, 2])]
    high = middle[middle[:, 2] > np.quantile(middle[:, 2], 0.8)]
    assert np.ptp(low[:, 0]) > np.ptp(high[:, 0])
    # Its corners are rounded: no point at the end is as high as the blade is before it.
    end = points[points[:, 1] > back - 1.5]
    assert np.ptp(end[:, 2]) < 0.85 * height
    assert shape.tip[2] < shape.root[2]


def test_transverse_processes_are_longest_in_the_middle_and_short_at_t12(vertebrae):
    span = {level: np.ptp(bone.points[:, 0]) for level, bone in vertebrae.items()}
    assert span["L3"] > span["L2"] > span["L1"] > span["T12"]
    assert span["T12"] < 62
    assert span["L3"] > 85


@pytest.mark.parametrize("level", LUMBAR)
def test_a_mamillary_process_stands_behind_the_superior_facet(tables, vertebrae, level):
    facet = tables.vertebra_shapes[level].superior_facet
    points = vertebrae[level].points
    bump = np.array(tables.vertebra_shapes[level].mamillary_process.tip) * (-1, 1, 1)
    nearest = points[np.linalg.norm(points - bump, axis=1).argsort()[:20]]
    assert np.linalg.norm(nearest - bump, axis=1).min() < 8
    assert nearest[:, 0].mean() < -facet.lower[0]


def test_every_level_comes_from_the_same_table(tables):
    assert tuple(tables.vertebra_shapes) == LEVELS
    for level, shape in tables.vertebra_shapes.items():
        assert shape.settled_by or shape.confidence != "low", level


def test_the_canal_of_a_woman_is_as_wide_beside_a_mans_as_in_one_series(tables):
    """The tables are drawn at the size of the default body, a woman's is then made smaller."""
    own = with_canal_of("female", tables)
    of = {sex: tables.sexes[sex].canal for sex in ("female", "male")}
    size = displacement(BodyShape(), tables.sexes["female"]).size
    assert size < 1
    for level in ("L1", "L5"):
        published = getattr(of["female"], level).mm / getattr(of["male"], level).mm
        drawn = own.vertebrae[level].canal_width * size / tables.vertebrae[level].canal_width
        assert drawn == pytest.approx(published)


def test_a_man_has_the_canal_of_the_table(tables):
    assert with_canal_of("male", tables) is tables


def plate_widths(bone, size):
    """Widths (8,) in mm of the lower and the upper rim, on cuts across the body from side to side.

    A cut meets the surface itself. The farthest point in front of a plane would not do: the rim
    grows wider by a millimetre for each that it runs back, so that it is a question of which
    points of the thinned mesh lie just before the plane (41.0 and 41.6 mm on one and the same L1).
    """
    widths = []
    for behind in (-8.0, -4.0, -2.0, 0.0):
        cut = bone.polydata().slice(normal=(0, 1, 0), origin=(0, behind, 0))
        points = np.asarray(cut.points, dtype=float)
        level = points[:, 2] / (size.height_front / 2)
        rims = points[level < -0.6, 0], points[level > 0.6, 0]
        widths += [2 * np.abs(rim).max() for rim in rims]
    return np.array(widths)


@pytest.mark.parametrize("level", LEVELS)
def test_a_woman_has_the_end_plates_of_the_table(tables, vertebrae, level):
    """Her canal is wider for her size, and the arch farther aside; the discs lie on the plates."""
    own, size = with_canal_of("female", tables), tables.vertebrae[level]
    bone = build_vertebra(own.vertebrae[level], own.vertebra_shapes[level])
    assert plate_widths(bone, size) == pytest.approx(plate_widths(vertebrae[level], size), abs=0.1)
