"""The scene file is good glTF to others: Khronos' validator, and whose the data are."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from dataclasses import replace
from importlib.metadata import version

import pytest
from house import ROOT

from meshes.tables.licences import licensed_sources
from viz.scene_file import container, glb, rights

VIEWER = ROOT / "viz" / "viewer"

validated = pytest.mark.skipif(
    not shutil.which("node") or not (VIEWER / "node_modules" / "gltf-validator").is_dir(),
    reason="Khronos' glTF validator is not installed: run `npm ci` in viz/viewer.",
)


@pytest.fixture(scope="module")
def packed(body):
    return container.scene_bytes()


def validate(path):
    command = ["node", "validate.mjs", str(path)]
    return subprocess.run(command, cwd=VIEWER, capture_output=True, text=True, check=False)


@validated
def test_khronos_validator_finds_no_error_and_no_warning(packed, tmp_path):
    scene = tmp_path / "scene.glb.gz"
    scene.write_bytes(packed)
    run = validate(scene)
    assert run.returncode == 0, run.stdout[:2000] + run.stderr
    assert "0 errors" in run.stdout
    assert "0 warnings" in run.stdout


@validated
def test_the_validator_says_where_an_error_is(packed, tmp_path):
    data = bytearray(gzip.decompress(packed))
    document, binary = glb.read(bytes(data))
    (primitive,) = document["meshes"][0]["primitives"]
    accessor = document["accessors"][primitive["attributes"]["NORMAL"]]
    start = len(data) - len(binary) + document["bufferViews"][accessor["bufferView"]]["byteOffset"]
    data[start : start + 3] = bytes((127, 127, 0))
    scene = tmp_path / "scene.glb"
    scene.write_bytes(data)
    run = validate(scene)
    assert run.returncode == 1
    assert "/meshes/0/primitives/0/attributes/NORMAL: ACCESSOR_VECTOR3_NON_UNIT" in run.stdout
    assert "1 errors" in run.stdout


@validated
@pytest.mark.parametrize("content", [None, b"no scene", b"\x1f\x8bhalf"])
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(content, tmp_path):
    scene = tmp_path / "scene.glb"
    if content is not None:
        scene.write_bytes(content)
    run = validate(scene)
    assert run.returncode == 1
    assert run.stderr.startswith(f"{scene} could not be read: ")
    assert run.stderr.count("\n") == 1


def test_it_says_whose_the_data_are_and_what_wrote_it(packed, body):
    document, _ = glb.read(gzip.decompress(packed))
    said = document["asset"]["copyright"]
    for source in licensed_sources().values():
        assert source.attribution in said
        assert source.license in said
    assert document["asset"]["generator"] == f"Root to Heel {version('root-to-heel')}"
    assert said == rights.of_body(body)


def test_bones_of_a_persons_own_atlas_are_not_called_ours(body):
    assert rights.OWN_ATLAS not in rights.of_body(body)
    chosen = replace(body, notes=("Some bones are those of the atlas.",))
    assert rights.of_body(chosen).endswith(rights.OWN_ATLAS)
