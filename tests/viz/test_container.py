"""The scene file: it decodes to the body, the states and the words, within its budgets."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import pytest

import pathways
from viz.rules import style
from viz.scene_file import glb, layers, states

BYTES_AT_MOST = 5_000_000
TRIANGLES_AT_MOST = 480_000
DRAWN_LAYERS_AT_MOST = 13  # a layer has a mesh for what is paired, and one for what is single
COMPONENT = {5120: "i1", 5121: "u1", 5123: "<u2", 5125: "<u4"}
WIDTH = {"SCALAR": 1, "VEC3": 3, "VEC4": 4}


def values(document, accessor):
    gltf, binary = document
    row = gltf["accessors"][accessor]
    view = gltf["bufferViews"][row["bufferView"]]
    kind = np.dtype(COMPONENT[row["componentType"]])
    raw = binary[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]
    width = WIDTH[row["type"]]
    stride = view.get("byteStride", kind.itemsize * width)
    return np.frombuffer(raw, kind).reshape(row["count"], stride // kind.itemsize)[:, :width]


def test_it_keeps_its_budgets(packed, document):
    """Causes and variants wait until they are chosen; one of them is a few thousand triangles."""
    triangles, waiting = 0, 0
    for node in document[0]["nodes"]:
        if node["extras"]["variant"] or node["name"] == "causes":
            waiting += 1
            continue
        (primitive,) = document[0]["meshes"][node["mesh"]]["primitives"]
        count = document[0]["accessors"][primitive["indices"]]["count"] // 3
        triangles += count * (2 if node["extras"]["mirrored"] else 1)
    assert len(packed) <= BYTES_AT_MOST
    assert triangles <= TRIANGLES_AT_MOST
    assert len(document[0]["nodes"]) - waiting <= DRAWN_LAYERS_AT_MOST


def test_points_come_back_within_a_tenth_of_a_millimetre(document, body):
    node = next(n for n in document[0]["nodes"] if n["name"] == "skin")
    (primitive,) = document[0]["meshes"][node["mesh"]]["primitives"]
    stored = values(document, primitive["attributes"]["POSITION"]) / 65535
    points = stored * node["scale"] + node["translation"]
    skin = body.parts["skin:body"].points
    assert points.min(0) == pytest.approx(skin.min(0), abs=0.1)
    assert points.max(0) == pytest.approx(skin.max(0), abs=0.1)
    # where two territories of one slot come close a vertex is doubled
    assert len(skin) <= len(points) < 1.01 * len(skin)


def test_every_part_has_its_vertices_side_by_side(document, extras):
    for node in document[0]["nodes"]:
        attributes = document[0]["meshes"][node["mesh"]]["primitives"][0]["attributes"]
        if "_PART" in attributes:
            numbers = values(document, attributes["_PART"])[:, 0].astype(int)
            assert (np.diff(numbers) >= 0).all()
            drawn = {extras["parts"][number]["layer"] for number in np.unique(numbers)}
            assert drawn == {node["extras"]["layer"]}


def test_a_nerve_is_drawn_in_the_segments_of_the_facts(extras, body):
    drawn = {}
    for part in extras["parts"]:
        if part["name"].startswith("nerve:") and "segment" in part and "variant" not in part:
            drawn.setdefault(part["structure"], []).append(tuple(part["segment"]))
    assert {f"nerve:{name}" for name in drawn} == {n for n in body.parts if n[:6] == "nerve:"}
    for nerve, found in drawn.items():
        borders = np.round(pathways.segments(nerve), 4)
        assert np.allclose(found, np.stack([borders[:-1], borders[1:]], axis=1))


def test_every_state_is_there_as_the_engine_has_it(document, extras):
    assert extras["states"] == states.selectable()
    assert extras["targets"] == states.targets()
    kinds = {table["map"] for table in extras["tables"]}
    assert kinds == set(pathways.load().maps)
    shape = (len(extras["states"]), len(extras["targets"]), 2)
    for table in extras["tables"]:
        view = document[0]["bufferViews"][table["bufferView"]]
        assert view["byteLength"] == np.prod(shape)
    view = document[0]["bufferViews"][extras["tables"][0]["bufferView"]]
    cells = np.frombuffer(document[1], "u1", view["byteLength"], view["byteOffset"]).reshape(shape)
    heel = extras["targets"].index("skin:lateral_heel")
    drawn = {
        state: states.unpacked(cells[extras["states"].index(state), heel, 0])
        for state in ("S1", "S1:irritated", "disc_L5_S1_farlateral")
    }
    assert drawn["S1"] == ("numb", "possible")
    assert drawn["S1:irritated"] == ("felt", "likely")
    assert drawn["disc_L5_S1_farlateral"][0] != "numb"


def test_the_book_says_why_for_everything_that_is_hit_or_spared(extras):
    words = extras["book"]["states"]
    assert words.keys() == set(states.worded())
    deficit = pathways.deficit(pathways.lesion("tarsal_tunnel"))
    told = expanded(words["tarsal_tunnel"], extras["book"]["phrases"])
    assert told["path"][-1]["id"] == deficit.path[-1]
    assert told["why"]["skin:medial_heel"] == deficit.skin["medial_heel"].why
    assert told["variable"]["skin:medial_heel"]["variants"]
    assert words["plantar_fasciitis"]["no_path_because"]
    assert words["cauda_equina"]["red_flag"]


def expanded(state, phrases):
    said = [phrases[number] for number in state["why"]]
    return state | {"why": dict(zip(said[::2], said[1::2], strict=True))}


def test_what_presses_on_the_nerve_is_named_and_drawn(extras):
    drawn = {part["name"] for part in extras["parts"]}
    assert extras["causes"]["piriformis"] == ["muscle:piriformis"]
    assert extras["causes"]["disc_L5_S1_paracentral"] == ["disc:L5_S1"]
    assert {part for parts in extras["causes"].values() for part in parts} <= drawn
    for state in extras["causes"]:
        assert extras["book"]["states"][state]["presses"]
    assert extras["book"]["states"]["piriformis"]["marker"] == "Piriformis presses here"
    assert extras["book"]["states"]["S1"]["marker"] == "S1 root"


def test_figures_and_viewer_take_the_same_rules(extras):
    sent = extras["looks"]["rules"]
    assert sent == {
        layer: {state: asdict(rule) for state, rule in rules.items()}
        for layer, rules in style.RULES.items()
    }
    deficit = pathways.deficit(pathways.lesion("piriformis"))
    drawn = style.looks(deficit)
    for name in (*extras["causes"]["piriformis"], "muscle:soleus", "skin:medial_heel"):
        layer = style.LAYER_OF_KIND[name.partition(":")[0]]
        assert asdict(drawn.of(name)) in sent[layer].values()
    assert asdict(drawn.of("muscle:piriformis")) == sent["muscles"]["cause"]


def test_every_site_is_in_the_list_once(extras):
    listed = []
    for region in extras["book"]["regions"]:
        for item in region["items"]:
            listed += [entry["id"] for entry in item.get("items", [item])]
    assert sorted(listed) == sorted(pathways.load().sites)


def test_everything_can_be_found(extras):
    found = {(entry["kind"], entry["id"]) for entry in extras["book"]["search"]}
    atlas = pathways.load()
    assert {("root", name) for name in atlas.roots} <= found
    assert {("nerve", name) for name in atlas.nerves} <= found
    assert {("site", name) for name in atlas.sites} <= found
    assert {("muscle", name) for name in atlas.muscles} <= found


def test_the_same_body_gives_the_same_bytes(body):
    merged, _ = layers.merge(body)
    assert glb.write(merged, {}, []) == glb.write(layers.merge(body)[0], {}, [])
