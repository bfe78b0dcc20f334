"""Other bodies of the shape model: what may be asked for, and that everything follows."""

from __future__ import annotations

import pickle
from dataclasses import fields

import numpy as np
import pytest

from meshes import __main__ as command_line
from meshes.bones.pelvis_and_leg import build_pelvis_and_leg
from meshes.bones.shape_modes import displacement, plain_arrays
from meshes.build.enlargement import LENGTHS, NO_LENGTHS, enlarged, enlarged_tree
from meshes.choice.body_choice import BodyChoice
from meshes.choice.body_shape import BodyChoiceError, BodyShape, BodyShapeError
from meshes.places.limb_frames import LimbFrame
from meshes.tables.library import load_tables


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"modes": {26: 1.0}}, "no mode 26"),
        ({"modes": {0: 1.0}}, "no mode 0"),
        ({"modes": {2: 2.1}}, "mode 2 is 2.1"),
        ({"stature_sd": -2.5}, "between -2 and 2"),
        ({"stature_sd": float("nan")}, "stature is nan"),
        ({"stature_sd": 1.0, "modes": {1: 1.0}}, "one of the two"),
    ],
)
def test_a_body_that_the_model_does_not_hold_is_refused(given, told):
    with pytest.raises(BodyShapeError, match=told):
        BodyShape(**given)


def test_values_that_change_nothing_are_the_default_body():
    assert BodyChoice(BodyShape({3: 0.0}, 0)).is_default
    assert displacement(BodyShape()) is None


def test_stature_is_the_first_mode_with_its_sign_turned():
    tall, first = displacement(BodyShape(stature_sd=1.5)), displacement(BodyShape({1: -1.5}))
    assert tall.size == first.size > 1.04
    assert (tall.nodes["femur"] == first.nodes["femur"]).all()
    assert displacement(BodyShape(stature_sd=-1.5)).size < 0.96


@pytest.mark.parametrize("given", [{"sex": "woman"}, {"physique": "thin"}])
def test_a_sex_or_physique_that_there_is_not_is_refused(given):
    with pytest.raises(BodyChoiceError, match="has to be"):
        BodyChoice(**given)


def lengths(sex):
    """Femur, tibia and the breadth of the pelvis (mm) of a sex, as rows of women measure them."""
    differing = displacement(BodyShape(), load_tables().sexes[sex])
    size = differing.size if differing else 1.0
    bones = build_pelvis_and_leg(differing)
    long = {}
    for name, row in (("femur", "M238"), ("tibia", "M246")):
        points = bones[name].points * size
        axis = np.linalg.svd(points - points.mean(0), full_matrices=False)[2][0]
        long[row] = np.ptp(points @ axis)
    return long | {"M250": -2 * size * bones["hip"].points[:, 0].min()}


def test_the_bones_of_the_female_body_are_those_of_women():
    """Within half a standard deviation of the women's means; the male body lies over one off."""
    women = {"M238": (404.0, 23.55), "M246": (333.7, 22.43), "M250": (256.4, 17.81)}
    female, male = lengths("female"), lengths("male")
    for row, (mean, sd) in women.items():
        assert abs(female[row] - mean) < 0.5 * sd, row
        assert male[row] - mean > sd, row


def test_the_male_body_is_the_mean_of_the_model():
    assert displacement(BodyShape(), load_tables().sexes["male"]) is None


def test_modes_add_up():
    both = displacement(BodyShape({2: 1.0, 5: -2.0})).nodes["pelvis"]
    alone = [displacement(BodyShape(modes)).nodes["pelvis"] for modes in ({2: 1.0}, {5: -2.0})]
    assert np.allclose(both, sum(alone))


def test_bones_are_built_at_one_size_and_have_their_true_one_after_it():
    """Two standard deviations of stature lengthen the femur by 31 mm, as the model says."""
    mean = build_pelvis_and_leg()["femur"].size[2]
    tall = displacement(BodyShape(stature_sd=2.0))
    built = build_pelvis_and_leg(tall)["femur"].size[2]
    assert built == pytest.approx(mean, rel=0.02)
    assert built * tall.size - mean == pytest.approx(31, abs=4)


def test_the_model_file_may_hold_nothing_but_arrays():
    class Harm:
        def __reduce__(self):
            return print, ("harm",)

    with pytest.raises(pickle.UnpicklingError, match="print"):
        plain_arrays(pickle.dumps({"mean": Harm()}))


def test_every_field_of_a_body_is_known_as_a_length_or_as_none():
    for kind, lengths in LENGTHS.items():
        assert not lengths & NO_LENGTHS[kind]
        assert lengths | NO_LENGTHS[kind] == {field.name for field in fields(kind)}, kind


def test_an_enlarged_frame_gives_enlarged_places(body):
    frame = body.frames["leg"]
    larger = enlarged(frame, 1.1)
    assert isinstance(larger, LimbFrame)
    assert np.allclose(larger.point(0.4, 120.0, 0.7), 1.1 * frame.point(0.4, 120.0, 0.7))
    back = larger.coordinates(1.1 * frame.point(0.4, 120.0, 0.7))
    assert np.allclose(back, [[0.4], [120], [0.7]])


def test_an_enlarged_course_keeps_its_positions(body):
    course = body.courses["tibial"]
    larger = enlarged(course, 1.1)
    assert larger.length == pytest.approx(1.1 * course.length)
    assert np.allclose(larger.point_at(0.5), 1.1 * course.point_at(0.5))
    assert np.allclose(larger.twigs[0].radius, 1.1 * course.twigs[0].radius)


def test_a_tree_of_the_same_size_is_left_alone():
    tree = {"landmarks": {}}
    assert enlarged_tree(tree, 1.0) is tree


@pytest.mark.parametrize(
    "wrong", [["--stature", "3"], ["--mode", "40=1"], ["--mode", "2=1", "--mode", "2=1"]]
)
def test_the_command_line_says_what_is_wrong(wrong, capsys):
    assert command_line.main(["build", *wrong]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_options_and_choice_say_the_same():
    from argparse import ArgumentParser

    from meshes.choice.body_choice import add_options, chosen_body

    parser = ArgumentParser()
    add_options(parser)
    choice = BodyChoice(BodyShape({2: -1.0, 7: 0.5}, 1.25), "female", "slim")
    assert chosen_body(parser.parse_args(choice.to_arguments())) == choice
