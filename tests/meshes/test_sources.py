"""A missing data package is a sentence with the command that installs it."""

from __future__ import annotations

import numpy as np
import pytest

from meshes import __main__ as command_line
from meshes.raw import sources
from meshes.raw.sources import FOOT_MODEL, SHAPE_MODEL, DataPackage, MissingDataError

ABSENT = DataPackage("no-such-bones", "no_such_bones_here", "==1.0", "bones")


def test_a_missing_package_names_the_command():
    with pytest.raises(MissingDataError, match=r'python -m pip install "no-such-bones==1.0"'):
        ABSENT.folder()


def test_a_missing_file_says_which():
    with pytest.raises(MissingDataError, match=r"models/none\.txt"):
        SHAPE_MODEL.file("models", "none.txt")


@pytest.mark.parametrize("package", [SHAPE_MODEL, FOOT_MODEL])
def test_packages_are_found_without_being_imported(package):
    import sys

    already = package.module in sys.modules
    assert package.folder().is_dir()
    assert (package.module in sys.modules) == already


def test_the_command_line_answers_without_a_traceback(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ROOT_TO_HEEL_CACHE", str(tmp_path))
    monkeypatch.setattr(sources, "SHAPE_MODEL", ABSENT)
    assert command_line.main(["build"]) == 2
    told = capsys.readouterr().err
    assert "pip install" in told
    assert "Traceback" not in told


def test_a_bone_is_read_in_millimetres_and_body_axes():
    points, faces = sources.read_foot_model_bone("r_femur")
    assert 440 < np.ptp(points[:, 2]) < 470
    assert faces.max() == len(points) - 1
