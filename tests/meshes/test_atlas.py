"""An atlas made of the default body's own bones gives back the same anatomy."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh
from atlas_folder import ASKEW, MIRROR, Changes, bones_of, write_atlas

from meshes import __main__ as command_line
from meshes.atlas.file_names import AtlasError, bone_of
from meshes.atlas.files import atlas_checksum, read_atlas, read_bone
from meshes.atlas.placement import placed
from meshes.bones.assembly import build_assembly
from meshes.build.cache import cache_key
from meshes.build.skeleton import build_skeleton
from meshes.choice.body_choice import BodyChoice
from meshes.geometry.surfaces import Surface, open_edges
from meshes.tables.library import load_tables

FEW = ("femur", "tibia", "calcaneus", "vertebra_L3", "sacrum")


@pytest.fixture(scope="module")
def bones(body):
    return bones_of(body)


@pytest.fixture(scope="module")
def ours():
    return build_assembly(lambda *_: None, load_tables()).bones


@pytest.fixture(scope="module")
def skeleton(atlas_folder):
    return build_skeleton(None, BodyChoice(atlas=atlas_folder))


def off(landmarks, body):
    return np.array(
        [np.linalg.norm(landmarks[name] - place) for name, place in body.landmarks.items()]
    )


def test_landmarks_come_back(skeleton, body):
    found = off(skeleton.landmarks, body)
    assert np.median(found) < 0.5
    assert (found < 2.0).mean() > 0.9
    assert found.max() < 12.0


def test_the_true_size_comes_back(skeleton):
    assert skeleton.size == pytest.approx(1.07, abs=0.002)


def test_every_bone_is_there_and_closed(skeleton, body):
    assert set(skeleton.bones) == {n for n, part in body.parts.items() if part.kind == "bone"}
    for name, mesh in (skeleton.bones | skeleton.discs).items():
        assert open_edges(Surface(np.asarray(mesh.points, float), mesh.regular_faces)) == 0, name


def test_bones_lie_where_they_lay(skeleton, body):
    for name, mesh in skeleton.bones.items():
        there = np.asarray(mesh.points)
        here = body.parts[name].points
        assert np.allclose(there.min(axis=0), here.min(axis=0), atol=2.0), name
        assert np.allclose(there.max(axis=0), here.max(axis=0), atol=2.0), name


def test_the_person_is_told_what_was_found(skeleton):
    told = " ".join(skeleton.notes)
    assert "in metres, mirrored" in told
    assert "1.07 times" in told
    assert "missing" not in told


@pytest.mark.parametrize(
    ("changes", "unit", "mirrored"),
    [
        (Changes(), "millimetres", False),
        (Changes(0.1, MIRROR), "centimetres", True),
        (Changes(9e-4, ASKEW, (9.0, 0.0, 0.0), FEW), "metres", False),
        (Changes(1.0, ASKEW @ MIRROR, (0.0, 0.0, 50.0), FEW, ending="obj"), "millimetres", True),
        (Changes(1.0, ASKEW, (0.0, 0.0, 50.0), ("talus",)), "millimetres", False),
    ],
)
def test_unit_and_side_are_found(tmp_path, bones, ours, changes, unit, mirrored):
    write_atlas(tmp_path, bones, changes)
    found = placed(read_atlas(tmp_path), ours)
    assert (found.unit, found.mirrored) == (unit, mirrored)
    for name, bone in found.bones.items():
        assert np.allclose(bone.points.mean(axis=0), bones[name][0].mean(axis=0), atol=2.5), name


def test_what_is_missing_is_fitted_to_what_is_there(tmp_path, bones, body):
    """Of a foot only the calcaneus is given, larger: the other foot bones grow with it."""
    write_atlas(tmp_path, bones, Changes(only=FEW))
    points, faces = bones["calcaneus"]
    middle = points.mean(axis=0)
    large = {"calcaneus": (middle + 1.15 * (points - middle), faces)}
    write_atlas(tmp_path, bones | large, Changes(only=("calcaneus",)))
    found = build_skeleton(None, BodyChoice(atlas=tmp_path))
    size = {
        name: np.ptp(found.bones[f"bone:{name}"].points, axis=0).max()
        / np.ptp(bones[name][0], axis=0).max()
        for name in ("metatarsal_1", "femur", "hip")
    }
    assert size["metatarsal_1"] == pytest.approx(1.15, abs=0.04)
    assert size["femur"] == pytest.approx(1.0, abs=0.02)
    assert any("metatarsal_1" in note for note in found.notes)


def test_broken_files_are_named_and_left_out(tmp_path, bones, ours):
    write_atlas(tmp_path, bones, Changes(only=("femur", "tibia", "patella", "talus", "cuboid")))
    (tmp_path / "FMA24477.stl").write_bytes(b"not a bone")
    (tmp_path / "FMA24486.stl").write_bytes(b"")
    points, faces = bones["talus"]
    write_atlas(tmp_path, {"talus": (points * 5, faces)}, Changes(only=("talus",)))
    (tmp_path / "notes.txt").write_text("nothing")
    atlas = read_atlas(tmp_path)
    told = " ".join([*atlas.problems, *placed(atlas, ours).problems])
    assert "FMA24477.stl (right tibia) is left out" in told
    assert "FMA24486.stl (right patella) is left out" in told
    assert "talus is left out" in told
    assert set(placed(atlas, ours).bones) == {"femur", "cuboid"}


def test_small_holes_are_closed_and_shells_inside_dropped(tmp_path, bones):
    points, faces = bones["cuboid"]
    inner = points.mean(axis=0) + (points - points.mean(axis=0)) * 0.3
    both = np.vstack([points, inner]), np.vstack([faces[5:], faces[:, ::-1] + len(points)])
    write_atlas(tmp_path, {"cuboid": both}, Changes(only=("cuboid",)))
    bone = read_bone(next(tmp_path.iterdir()))
    whole = Surface(points, faces)
    assert open_edges(bone) == 0
    assert bone.volume == pytest.approx(whole.volume, rel=0.03)


def test_a_surface_that_cannot_be_closed_is_refused(tmp_path, bones):
    points, faces = bones["cuboid"]
    half = faces[points[faces][:, :, 2].mean(axis=1) > points[:, 2].mean()]
    write_atlas(tmp_path, {"cuboid": (points, half)}, Changes(only=("cuboid",)))
    with pytest.raises(AtlasError, match="cannot be closed"):
        read_bone(next(tmp_path.iterdir()))


def test_bones_of_no_human_size_are_refused(tmp_path, bones, ours):
    write_atlas(tmp_path, bones, Changes(3.0, only=FEW))
    with pytest.raises(AtlasError, match="no human size"):
        placed(read_atlas(tmp_path), ours)


def test_a_lone_ball_is_no_bone(tmp_path, ours):
    ball = trimesh.creation.icosphere(3, 200)
    (tmp_path / "FMA24474.stl").write_bytes(ball.export(file_type="stl"))
    with pytest.raises(AtlasError, match="femur is left out: it has not the shape of that bone"):
        placed(read_atlas(tmp_path), ours)


def test_a_ball_among_bones_is_left_out(tmp_path, bones, ours):
    write_atlas(tmp_path, bones, Changes(only=("femur", "talus")))
    ball = trimesh.creation.icosphere(3, 50)
    (tmp_path / "FMA24477.stl").write_bytes(ball.export(file_type="stl"))
    placement = placed(read_atlas(tmp_path), ours)
    assert set(placement.bones) == {"femur", "talus"}
    assert any("tibia is left out" in problem for problem in placement.problems)


@pytest.mark.parametrize("folder", ["none", "empty"])
def test_a_folder_without_bones_is_named(tmp_path, folder, capsys, monkeypatch):
    monkeypatch.setenv("ROOT_TO_HEEL_CACHE", str(tmp_path / "cache"))
    (tmp_path / "empty").mkdir()
    assert command_line.main(["build", "--atlas", str(tmp_path / folder)]) == 2
    told = capsys.readouterr().err
    assert str(tmp_path / folder) in told
    assert "Traceback" not in told


def test_another_bone_makes_another_body(tmp_path, bones):
    write_atlas(tmp_path, bones, Changes(only=("talus",)))
    before = cache_key(BodyChoice(atlas=tmp_path)), atlas_checksum(tmp_path)
    write_atlas(tmp_path, bones, Changes(1.01, only=("talus",)))
    assert cache_key(BodyChoice(atlas=tmp_path)) != before[0]
    assert atlas_checksum(tmp_path) != before[1]


def test_the_table_names_bones_of_the_body_by_numbers_of_their_own(body):
    files = load_tables().atlas_files
    assert {row.bone for row in files} <= {
        part.structure for part in body.parts.values() if part.kind == "bone"
    }
    names = [name for row in files for name in row.names]
    assert len(names) == len(set(names))
    assert bone_of("FJ3360_BP9040_FMA24497_Right calcaneus", files).bone == "calcaneus"
    assert bone_of("fma24497", files).side == "right"
    assert bone_of("skull", files) is None


def test_bones_of_which_no_body_can_be_built_are_told_without_a_traceback(
    tmp_path, bones, capsys, monkeypatch
):
    def torn(*_):
        raise ValueError("row [tibial] runs 9 mm deep in bone:tibia")

    write_atlas(tmp_path, bones, Changes(only=("talus",)))
    monkeypatch.setenv("ROOT_TO_HEEL_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("meshes.build.steps.build_tree", torn)
    assert command_line.main(["build", "--atlas", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert "No body can be built of what was chosen: row [tibial]" in told
    assert "Traceback" not in told
