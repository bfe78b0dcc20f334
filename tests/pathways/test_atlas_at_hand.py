"""An atlas is handed to what uses it: two of them answer side by side in one process."""

from __future__ import annotations

import ast
import copy
import gc
import inspect
import json
import pickle
import shutil
import weakref
from importlib import resources

import numpy as np
import pytest
from house import modules

import pathways
from pathways.plain_text import as_text

CHANGES = {
    # file: what stands there, what is put there
    "nerves.toml": (
        ('[tibial]\nname = "Tibial nerve"', '[tibial]\nname = "Posterior popliteal nerve"'),
        ('nerve = "tibial", position = 0.93', 'nerve = "tibial", position = 0.99'),
    ),
    "sites.toml": (
        ('name = "Tarsal tunnel syndrome"\n', 'name = "Tunnel of the ankle"\n'),
        ("no nerve is pressed:", "nothing is pressed:"),
    ),
    "functions.toml": (('red_flag = "Go', 'red_flag = "Hurry: go'),),
    "skin.toml": (("roots = { L2 = 0.6, L3 = 0.4 }", "roots = { L2 = 0.5, L3 = 0.5 }"),),
    "thresholds.toml": (
        ('words = { possible = "possibly reduced", reduced = "reduced", numb = "numb" }',
         'words = { possible = "perhaps", reduced = "dull", numb = "senseless" }'),
    ),
    "variants.toml": (
        ('name = "Medial calcaneal nerve leaves inside the tarsal tunnel"',
         'name = "A late medial calcaneal nerve"'),
    ),
    "maps.toml": (("year = 1933", "year = 2031"),),
}  # fmt: skip


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    with resources.as_file(resources.files("pathways") / "data") as data:
        folder = shutil.copytree(data, tmp_path_factory.mktemp("tables") / "data")
    for file, changes in CHANGES.items():
        text = (folder / file).read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text, f"{file} has no {old!r} any more"
            text = text.replace(old, new, 1)
        (folder / file).write_text(text, encoding="utf-8")
    return pathways.load_from(folder)


def told(identifier, atlas, **more):
    found = pathways.deficit(pathways.lesion(identifier, atlas=atlas), **more)
    return json.dumps(found.to_dict()), as_text(found)


def test_words_names_and_reasons_are_those_of_the_atlas_that_was_handed_in(changed):
    before = told("tarsal_tunnel", None)
    for text in told("tarsal_tunnel", changed):
        assert "Tunnel of the ankle" in text
        assert "posterior popliteal nerve" in text
        assert "tibial nerve" not in text.replace("anterior tibial nerve", "")
    assert told("tarsal_tunnel", None) == before
    assert all("Tarsal tunnel syndrome" in text and "ibial nerve" in text for text in before)


def test_states_follow_the_tables_that_were_handed_in(changed):
    usual = pathways.deficit(pathways.lesion("tibial@0.95"))
    moved = pathways.deficit(pathways.lesion("tibial@0.95", atlas=changed))
    assert usual.heel["plantar"].state in {"spared", "variable"}
    assert moved.heel["plantar"].state == "numb"
    assert moved.atlas is changed
    assert usual.atlas is pathways.load()
    ids = ("tarsal_tunnel", "tibial@0.95")
    here, there = (pathways.state_table(ids, atlas=atlas) for atlas in (None, changed))
    assert not np.array_equal(here.codes, there.codes)
    assert np.array_equal(here.codes, pathways.state_table(ids).codes)


def test_the_clinicians_words_are_those_of_the_atlas(changed):
    assert pathways.state_word("skin", "numb", atlas=changed) == "senseless"
    assert pathways.state_word("skin", "numb") == "numb"
    plain, text = told("S1", changed)
    assert "senseless" in plain
    assert "senseless" in text
    assert "senseless" not in told("S1", None)[1]


def test_remarks_variants_and_warnings_are_those_of_the_atlas(changed):
    assert "A late medial calcaneal nerve" in told("tibial@0.98", changed)[0]
    assert "A late medial calcaneal nerve" not in told("tibial@0.95", None)[0]
    assert "leaves inside the tarsal tunnel" in told("tibial@0.95", None)[0]
    flags = [
        pathways.deficit(pathways.lesion("cauda_equina", atlas=atlas)).red_flags[0]
        for atlas in (changed, None)
    ]
    assert [flag.split(". ")[1][:5] for flag in flags] == ["Hurry", "Go to"]
    assert "nothing is pressed" in told("ankylosing_spondylitis", changed)[0]


def test_a_search_reads_the_atlas_that_was_handed_in(changed):
    named, unnamed = (
        pathways.search("posterior popliteal nerve", atlas=atlas)[0] for atlas in (changed, None)
    )
    assert named.id == "tibial"
    assert named.score > 2 * unnamed.score
    assert "tibial" in pathways.nearest("posterior popliteal", atlas=changed)
    assert 0.99 in pathways.segments("tibial", atlas=changed)
    assert 0.99 not in pathways.segments("tibial")
    only = set(pathways.selectable(changed)) - set(pathways.selectable())
    assert any(name.startswith("tibial@") for name in only)
    with pytest.raises(pathways.UnknownName) as error:
        pathways.lesion("posterior_popliteal", atlas=changed)
    assert "tibial" in error.value.nearest


def test_maps_and_their_roots_are_those_of_the_atlas(changed):
    assert pathways.compared_maps(changed)[-1] == pathways.compared_maps()[0] == "foerster_1933"
    assert pathways.composition("lateral_thigh", atlas=changed) == {"L2": 0.5, "L3": 0.5}
    assert pathways.composition("lateral_thigh") == {"L2": 0.6, "L3": 0.4}
    assert pathways.agreement("lateral_heel", "S1", atlas=changed).asked[-1] == "foerster_1933"
    assert pathways.agreement("lateral_heel", "S1").asked[0] == "foerster_1933"
    assert pathways.network(atlas=changed).atlas is changed
    assert pathways.network(atlas=changed) is pathways.network(atlas=changed)
    assert pathways.network() is not pathways.network(atlas=changed)


def test_a_lesion_keeps_its_atlas_and_is_not_read_by_another(changed):
    wanted = pathways.lesion("S1", atlas=changed)
    assert wanted.atlas is changed
    assert wanted == pathways.lesion("S1")
    assert "Atlas" not in repr(wanted)
    assert pathways.deficit(wanted, atlas=changed).atlas is changed
    with pytest.raises(ValueError, match="another atlas"):
        pathways.deficit(wanted, atlas=pathways.load())
    by_hand = pathways.Lesion("x", "x", (pathways.Cut("tibial", 0.95),))
    assert pathways.deficit(by_hand, atlas=changed).heel["plantar"].state == "numb"
    assert pathways.deficit(by_hand).heel["plantar"].state != "numb"


def test_a_lesion_can_be_copied_and_sent(changed):
    wanted = pathways.lesion("tarsal_tunnel", atlas=changed)
    for other in (copy.deepcopy(wanted), pickle.loads(pickle.dumps(wanted))):
        assert other == wanted
        assert other.atlas == changed
        assert pathways.deficit(other).to_dict() == pathways.deficit(wanted).to_dict()
        with pytest.raises(TypeError):
            other.atlas.nerves["new"] = None


def test_what_was_worked_out_goes_with_its_atlas(changed):
    own = copy.deepcopy(changed)
    pathways.deficit(pathways.lesion("S1", atlas=own)).to_dict()
    pathways.search("heel", atlas=own)
    seen = weakref.ref(own)
    del own
    gc.collect()
    assert seen() is None


def test_every_public_question_can_be_given_an_atlas():
    doors = {"load", "load_from", "load_over", "faults"}
    functions = {
        name: inspect.signature(getattr(pathways, name)).parameters
        for name in set(pathways.__all__) - doors
        if inspect.isfunction(getattr(pathways, name))
    }
    assert len(functions) >= 15
    assert [n for n, given in functions.items() if "atlas" not in given] == []
    assert [n for n, given in functions.items() if given["atlas"].default is not None] == []


def test_the_installed_tables_are_fetched_at_one_door():
    callers = {
        module.path.stem
        for module in modules()
        if module.package == "pathways"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", getattr(node.func, "attr", "")) == "load"
    }
    assert callers == {"at_hand"}
