"""What crosses the front of the ankle, from medial to lateral, and what lies over what."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista as pv

TENDONS = ("tibialis_anterior", "extensor_hallucis_longus", "extensor_digitorum_longus")
ARTERY = "vessel:anterior_tibial_artery"
NERVES = ("nerve:deep_fibular", "nerve:deep_fibular_medial")
IN_TENDON = 1.0
"""mm that a nerve may lie in a tendon: on thin legs skin and bone leave no more room."""

LEAST_STEEP = 1.0
"""mm aside for each mm down, at most, above the ankle; 25 mm in 10 were an elbow."""


def middle(body, names, level):
    """The middle (3,) mm of the first of some parts that a level z (mm) cuts."""
    for name in names:
        cut = np.asarray(body.part(name).mesh.slice("z", origin=(0, 0, level)).points)
        if len(cut):
            return (cut.min(axis=0) + cut.max(axis=0)) / 2
    raise AssertionError((names, level))


def tendon(body, muscle, level):
    """The middle of a tendon, or of the belly above it."""
    names = [f"tendon:{muscle}", f"muscle:{muscle}"]
    return middle(body, [name for name in names if name in body.parts], level)


@pytest.mark.parametrize("above", [40, 20, 0])
def test_the_tendons_cross_the_ankle_in_their_order(each_body, above):
    level = each_body.landmarks["ankle_joint_centre"][2] + above
    order = (*TENDONS, "fibularis_tertius")
    across = [tendon(each_body, muscle, level)[0] for muscle in order]
    assert np.diff(across).max() < -2.5


@pytest.mark.parametrize("above", [40, 20, 0])
def test_artery_and_nerve_cross_it_between_them(each_body, above):
    """Between extensor hallucis and digitorum longus at the joint; above it, behind the first.

    The tendon crosses them from lateral to medial some 12.5 mm above the joint (M193, Gray).
    """
    level = each_body.landmarks["ankle_joint_centre"][2] + above
    artery, nerve = (middle(each_body, names, level) for names in ((ARTERY,), NERVES))
    first, hallux, toes = (tendon(each_body, muscle, level) for muscle in TENDONS)
    assert toes[0] < nerve[0] < artery[0] < first[0]
    if above == 40:
        assert nerve[1] > hallux[1] + 0.5
    else:
        assert artery[0] < hallux[0]


def test_no_nerve_runs_in_a_tendon_there(each_body):
    low = each_body.landmarks["ankle_joint_centre"][2]
    for name in NERVES:
        course = each_body.courses[name.removeprefix("nerve:")].points
        course = course[(course[:, 2] > low) & (course[:, 2] < low + 60)]
        for muscle in TENDONS:
            mesh = each_body.part(f"tendon:{muscle}").mesh
            found = pv.PolyData(course).compute_implicit_distance(mesh)["implicit_distance"]
            assert np.min(found, initial=0.0) > -IN_TENDON, (name, muscle)


def test_artery_and_nerve_come_round_the_tibia_on_a_slope(each_body):
    """From the interosseous membrane to the front of the bone, without an elbow."""
    low = each_body.landmarks["ankle_joint_centre"][2]
    for level in range(40, 150, 5):
        for name, points in (
            ("artery", [middle(each_body, (ARTERY,), low + level + up) for up in (15, 0)]),
            ("nerve", [middle(each_body, NERVES[:1], low + level + up) for up in (15, 0)]),
        ):
            aside = np.linalg.norm((points[1] - points[0])[:2])
            assert aside < LEAST_STEEP * 15, (name, level)
