"""A table of a person's own stands in for a whole one: what it leaves out is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import meshes
from meshes.tables.library import read_tables

DATA = Path(meshes.__file__).parent / "data"
CUT = {
    "muscle_paths.toml": ('"muscle:plantaris"', "a path for each muscle with a shape"),
    "vertebrae.toml": ("disc.T12_L1", "sizes for each disc"),
    "courses.toml": ("sural", "a course for each root and nerve"),
    "territories.toml": ("lateral_heel", "a row for each id of skin.toml"),
    "causes_limb.toml": ("soleal_sling", "a cause for each id of sites.toml"),
    "causes_spine.toml": ("disc_L5_S1_central", "a cause for each id of sites.toml"),
}


def told(folder):
    return [str(fault) for fault in read_tables(folder)[1]]


@pytest.mark.parametrize("name", CUT)
def test_a_row_that_is_left_out_is_named(tmp_path, name):
    title, allowed = CUT[name]
    text = (DATA / name).read_text(encoding="utf-8")
    block = rf"^\[{re.escape(title)}\]\n.*?(?=^\[(?!{re.escape(title)}\.)|\Z)"
    cut, times = re.subn(block, "", text, flags=re.MULTILINE | re.DOTALL)
    assert times == 1
    (tmp_path / name).write_text(cut, encoding="utf-8")
    plain = title.strip('"')
    assert told(tmp_path)[0] == f"{name} [{plain}]: found 'nothing'; allowed: {allowed}"


def test_a_muscle_and_a_vessel_with_a_misspelt_name_are_told(tmp_path):
    for name, right, wrong in (
        ("muscle_paths.toml", "muscle:plantaris", "muscle:plantarus"),
        ("vessels.toml", "vessel:femoral_artery", "vesel:femoral_artery"),
    ):
        text = (DATA / name).read_text(encoding="utf-8")
        assert right in text
        (tmp_path / name).write_text(text.replace(f'["{right}"]', f'["{wrong}"]'), "utf-8")
    faults = told(tmp_path)
    assert any("muscle:plantarus" in one and "plantaris" in one for one in faults)
    assert any("vesel:femoral_artery" in one and "vessel:" in one for one in faults)


@pytest.mark.parametrize(
    "name",
    ["atlas_parts", "key_points", "course_variants", "licenses", "tendons", "vessels", "ligaments"],
)
def test_an_empty_table_is_told_of_itself(tmp_path, name):
    (tmp_path / f"{name}.toml").write_text("", encoding="utf-8")
    assert told(tmp_path)[0].startswith(f"{name}.toml")
    assert "found 'nothing'" in told(tmp_path)[0]


def test_the_installation_lacks_nothing():
    assert told(None) == []
