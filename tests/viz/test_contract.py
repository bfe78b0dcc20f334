"""The contract: what Python defines is what the scene file holds and what the viewer is given."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import get_args

import golden_addresses
import golden_names
import pytest
from house import ROOT
from pydantic import TypeAdapter, ValidationError

import pathways
from viz import View, contract
from viz.rules import part_states, state_words, style
from viz.scene_file.schema import SceneExtras
from viz.view import Layers, address

GIVEN = ROOT / "viz" / "viewer" / "src" / "contract"
STRICT = TypeAdapter(SceneExtras)


def test_the_viewer_has_the_contract_as_it_is_defined(tmp_path):
    for path in contract.write(tmp_path):
        assert path.read_text() == (GIVEN / path.name).read_text(), (
            f"run: python -m viz contract {GIVEN.relative_to(ROOT)}"
        )


def test_the_scene_file_holds_what_its_types_say(extras):
    plain = json.loads(json.dumps(extras))
    STRICT.validate_python(plain)
    for broken in (
        plain | {"legs_below": "low"},
        plain | {"tables": [plain["tables"][0] | {"bufferView": None}]},
        plain | {"sites": {"piriformis": {"parts": {"muscle:piriformis": "glowing"}}}},
        {name: value for name, value in plain.items() if name != "segments"},
    ):
        with pytest.raises(ValidationError):
            STRICT.validate_python(broken)


def test_states_are_named_once():
    names = [state.name for state in part_states.PART_STATES]
    assert tuple(names) == get_args(part_states.State.__value__)
    assert tuple(names[: len(pathways.STATES)]) == pathways.STATES
    for rules in style.RULES.values():
        assert set(rules) == {"rest", *names}


def test_every_state_has_a_word_for_every_kind_and_register():
    words = state_words.table()
    assert words["student"]["muscle"]["numb"] == pathways.state_word("muscles", "numb")
    assert words["clinician"]["reflex"]["numb"] == "absent"
    assert words["patient"]["muscle"]["numb"] == "does not work"
    for kinds in words.values():
        for kind in kinds.values():
            assert all(kind.values())


def test_every_field_of_a_view_has_its_key():
    plain = View().to_dict()
    named = {key.field for key in address.KEYS}
    assert named == {*plain, *plain["layers"]} - {"layers"}
    assert tuple(layer.name for layer in fields(Layers)) == address.LAYERS
    assert {key.field for key in address.KEYS if key.kind == "word"} < address.ALLOWED.keys()


@pytest.mark.parametrize(
    ("file", "count"), [(golden_addresses.WRITTEN, 300), (golden_addresses.MADE, 400)]
)
def test_addresses_are_read_and_written_as_the_golden_cases_say(file, count):
    cases = json.loads(file.read_text())
    assert len(cases) >= count
    rest = View().to_dict()
    for case in cases:
        view, refused = View.read(case["address"])
        assert view.to_dict() == rest | case["view"], case["address"]
        assert view.to_query() == case["query"], case["address"]
        assert list(refused) == case["refused"], case["address"]
        assert View.from_query(view.to_query()) == view


def test_the_viewer_is_tried_on_the_names_of_today():
    assert json.loads(golden_names.FILE.read_text()) == json.loads(
        json.dumps(golden_names.names())
    ), "run: PYTHONPATH=tests python -m golden_names"
