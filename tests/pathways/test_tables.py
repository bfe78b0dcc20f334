"""Broken tables are refused, and the message says which file, row and field, and what may stand."""

import shutil
import subprocess
import sys
from dataclasses import fields
from importlib import resources

import pytest

from pathways.errors import TableError
from pathways.library import load, load_from


@pytest.fixture
def folder(tmp_path):
    with resources.as_file(resources.files("pathways") / "data") as data:
        return shutil.copytree(data, tmp_path / "data")


def rewrite(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{file} has no {old!r} any more"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def refusal(folder):
    with pytest.raises(TableError) as caught:
        load_from(folder)
    return caught.value


BROKEN = [
    # file, what stands there, what is put there, row, field, found, a word of what is allowed
    (
        "nerves.toml",
        'nerve = "tibial", position = 0.93',
        'nerve = "tibial", position = 1.93',
        ("medial_calcaneal", "parents.0.position", 1.93, "less than or equal to 1"),
    ),
    (
        "nerves.toml",
        'nerve = "tibial", position = 0.93',
        'nerve = "tibila", position = 0.93',
        ("medial_calcaneal", "parents.0.nerve", "tibila", "tibial"),
    ),
    (
        "nerves.toml",
        'nerve = "femoral", position = 0.8',
        'nerve = "infrapatellar", position = 0.8',
        ("saphenous", "parents", ["infrapatellar"], "without a circle"),
    ),
    (
        "nerves.toml",
        "position = 1.0, split = 0.7",
        "position = 1.0, split = 0.6",
        ("sural", "parents: split of S1", 0.9, "sum to 1"),
    ),
    (
        "skin.toml",
        'heel = "lateral"',
        'heel = "outer"',
        ("lateral_heel", "heel", "outer", "'lateral'"),
    ),
    (
        "skin.toml",
        "roots = { L2 = 0.6, L3 = 0.4 }",
        "roots = { L2 = 0.6, L3 = 0.5 }",
        ("lateral_thigh", "roots", 1.1, "sum to 1"),
    ),
    (
        "skin.toml",
        "roots = { L2 = 0.6, L3 = 0.4 }",
        "roots = { L2 = 0.6, S5 = 0.4 }",
        ("lateral_thigh", "supply.0.roots", "S5", "L2, L3"),
    ),
    (
        "skin.toml",
        "keegan_garrett_1948 = { L2 = 0.4",
        "keegan_1948 = { L2 = 0.4",
        ("lateral_thigh", "maps", "keegan_1948", "keegan_garrett_1948"),
    ),
    (
        "muscles.toml",
        "position = 0.14, fraction = 0.6",
        "position = 0.14, fraction = 0.5",
        ("soleus", "supply", 0.9, "sum to 1"),
    ),
    (
        "muscles.toml",
        'action = "unlocks knee"',
        'act = "unlocks knee"',
        ("popliteus", "action", "nothing", "must be given"),
    ),
    (
        "reflexes.toml",
        '"gastrocnemius_medial_head"',
        '"gastrocnemius"',
        ("achilles", "muscles", "gastrocnemius", "gastrocnemius_medial_head"),
    ),
    (
        "sites.toml",
        "position = 0.4, shares = { compressed = 0.9",
        "position = 0.4, shares = { compressed = 1.9",
        ("baxter", "cuts.0.shares.compressed", 1.9, "less than or equal to 1"),
    ),
    (
        "sites.toml",
        'tests = ["mulder_click"]',
        'tests = ["mulder"]',
        ("morton_neuroma", "tests", "mulder", "mulder_click"),
    ),
    (
        "sites.toml",
        '\nsources = ["MOON2013"]',
        '\nsources = ["MOON2031"]',
        ("baker_cyst", "sources.0", "MOON2031", "sources.toml"),
    ),
    (
        "sites.toml",
        '\nsources = ["MOON2013"]',
        "\nsources = []",
        ("baker_cyst", "sources", [], "at least 1 item"),
    ),
    (
        "sites.toml",
        '\nsources = ["MOON2013"]',
        '\nsources = ["BIOLOGYINSIGHTS"]',
        ("baker_cyst", "sources", ["BIOLOGYINSIGHTS"], "stand alone"),
    ),
    (
        "sites.toml",
        'pain = ["heel_fat_pad", "plantar_heel"]',
        "pain = []",
        ("heel_fat_pad_syndrome", "pain", "nothing", "lights no nerve"),
    ),
    (
        "sites.toml",
        "[baker_cyst]",
        "[tibial]",
        ("tibial", "id", "tibial", "nerves.toml does not use"),
    ),
    (
        "thresholds.toml",
        'confidence = "low"',
        'confidence = "lowish"',
        ("skin", "confidence", "lowish", "'high', 'medium' or 'low'"),
    ),
    (
        "thresholds.toml",
        'settled_by = "sensory testing',
        'source_note = "sensory testing',
        ("skin", "settled_by", "", "what would settle"),
    ),
    (
        "variants.toml",
        'kind = "root_shift", levels = -1',
        'kind = "root_shift", levels = -2',
        ("prefixed_plexus", "changes.0.root_shift.levels", -2, "-1 or 1"),
    ),
    (
        "variants.toml",
        'parent = "lateral_plantar"',
        'parent = "plantar"',
        ("medial_calcaneal_from_lateral_plantar", "changes.0", "plantar", "medial_plantar"),
    ),
    (
        "sites.toml",
        'presses = ["muscle:piriformis"]',
        'presses = ["muscle:pyriformis"]',
        ("piriformis", "presses.0", "pyriformis", "piriformis"),
    ),
    (
        "sites.toml",
        'presses = ["muscle:soleus"]',
        'presses = ["soleus"]',
        ("soleal_sling", "presses.0", "soleus", "muscle"),
    ),
    (
        "sites.toml",
        'marker = "Baxter nerve caught here"',
        'marker = "The nerve of Baxter is caught here, at the heel"',
        (
            "baxter",
            "marker",
            "The nerve of Baxter is caught here, at the heel",
            "at most 34 characters",
        ),
    ),
    (
        "muscles.toml",
        "weight = 0.6",
        'weight = "heavy"',
        ("obturator_internus", "weight", "heavy", "valid number"),
    ),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    BROKEN,
    ids=[f"{case[3][0]}-{case[3][1]}-{case[3][2]}" for case in BROKEN],
)
def test_a_broken_row_is_named_with_what_is_allowed(folder, file, old, new, expected):
    rewrite(folder, file, old, new)
    error = refusal(folder)
    row, field, found, allowed = expected
    assert (error.file, error.row, error.field, error.found) == (file, row, field, found)
    assert allowed in error.allowed
    for part in (file, row, field, repr(found), allowed):
        assert part in str(error)


def test_an_unknown_field_is_refused_with_the_fields_there_are(folder):
    rewrite(folder, "muscles.toml", 'action = "unlocks knee"', 'action = "unlocks knee"\nnerv = 1')
    error = refusal(folder)
    assert (error.row, error.field, error.found) == ("popliteus", "nerv", 1)
    assert "supply" in error.allowed


def test_the_supplies_of_a_target_must_add_up_to_its_roots(folder):
    rewrite(
        folder,
        "skin.toml",
        "roots = { L2 = 0.07, L3 = 0.775, L4 = 0.155 }",
        "roots = { L2 = 0.1, L3 = 0.745, L4 = 0.155 }",
    )
    error = refusal(folder)
    assert (error.file, error.row, error.field) == ("skin.toml", "medial_knee", "roots.L2")
    assert "0.070" in error.allowed


def test_a_missing_table_and_a_table_that_is_no_toml_are_named(folder):
    (folder / "reflexes.toml").write_text("[patellar\n", encoding="utf-8")
    assert refusal(folder).file == "reflexes.toml"
    (folder / "reflexes.toml").unlink()
    error = refusal(folder)
    assert (error.file, error.found) == ("reflexes.toml", "no such file")


def test_a_value_where_a_row_should_be_is_refused(folder):
    path = folder / "reflexes.toml"
    path.write_text("knee_jerk = 3\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    error = refusal(folder)
    assert (error.row, error.found) == ("knee_jerk", 3)


def test_an_id_inside_a_row_is_refused(folder):
    rewrite(folder, "muscles.toml", "[popliteus]", '[popliteus]\nid = "plantaris"')
    assert (refusal(folder).row, refusal(folder).field) == ("popliteus", "id")


def test_an_untouched_copy_gives_the_same_atlas(folder):
    assert load_from(folder) == load()


def test_the_atlas_is_read_once_and_cannot_be_changed():
    atlas = load()
    assert load() is atlas
    for table in fields(atlas):
        with pytest.raises(TypeError):
            getattr(atlas, table.name)["new"] = None
    with pytest.raises(ValueError, match="frozen"):
        atlas.nerves["tibial"].name = "other"


def test_importing_the_package_reads_no_table():
    script = (
        "import sys\n"
        "seen = []\n"
        "sys.addaudithook(lambda e, a: seen.append(str(a[0])) if e == 'open' else None)\n"
        "import pathways\n"
        "assert not [path for path in seen if path.endswith('.toml')], seen\n"
        "pathways.load()\n"
        "assert [path for path in seen if path.endswith('nerves.toml')]\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
