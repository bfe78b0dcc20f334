"""A page that is started with tables of one's own shows them; the usual one stays as it is."""

from __future__ import annotations

import base64
import gzip
import io

import numpy as np
import own_tables
import pytest
from own_tables import DISC
from served_page import served

import meshes
from viz import View

pytestmark = pytest.mark.browser

HEEL = "skin:lateral_heel"
LATERAL = "[data-heel=lateral][data-state={}]"


@pytest.fixture(scope="module")
def folder(tmp_path_factory, body):
    return own_tables.changed(tmp_path_factory.mktemp("tables"))


@pytest.fixture(scope="module")
def choice(folder):
    return meshes.BodyChoice(tables=folder)


@pytest.fixture(scope="module")
def packed(choice):
    """The scene of the folder, made in a process of its own, as a server makes it."""
    from viz.scene_file import container

    return container.scene_apart(lambda _done, _text: None, choice)


@pytest.fixture(scope="module")
def address(folder, packed):
    with served("--tables", str(folder)) as address:
        yield address


def test_the_page_shows_the_changed_share_alone_and_with_another_lesion(open_page, address):
    page = open_page(f"{address}/?lesion={DISC}")
    page.wait_for_selector(LATERAL.format("spared"))
    # Several lesions together are asked of Python.
    page.evaluate("ids => __rootToHeel[0].show({ lesions: ids })", [DISC, "piriformis"])
    page.wait_for_selector(LATERAL.format("felt"))
    page.evaluate("__rootToHeel[0].select('S1')")
    page.wait_for_selector(LATERAL.format("numb"))


def heel_in(scene):
    """What a scene file says of the lateral heel, and why, and where L3 has its key point."""
    from viz.scene_file import glb, states

    document, binary = glb.read(gzip.decompress(scene))
    told = document["extras"]["root_to_heel"]
    view = document["bufferViews"][told["tables"][0]["bufferView"]]
    shape = (len(told["states"]), len(told["targets"]), 2)
    cells = np.frombuffer(binary, "u1", view["byteLength"], view["byteOffset"]).reshape(shape)
    code = cells[told["states"].index(DISC), told["targets"].index(HEEL), 0]
    said = [told["book"]["phrases"][n] for n in told["book"]["states"][DISC]["why"]]
    why = dict(zip(said[::2], said[1::2], strict=True))[HEEL]
    return states.unpacked(code)[0], why, told["key_points"]["L3"]


def test_the_scene_file_holds_the_tables_the_words_and_the_body_of_the_folder(packed):
    from viz.scene_file import container

    usual, own = heel_in(container.scene_bytes()), heel_in(packed)
    assert (usual[0], own[0]) == ("numb", "spared")
    assert usual[1] != own[1]
    assert own[2][2] - usual[2][2] == pytest.approx(30, abs=5)


def test_a_notebook_shows_the_folder_and_its_pictures_fit_the_body(folder, choice, packed):
    from PIL import Image

    from viz import Explorer
    from viz.figures import scene
    from viz.hosts.answers import PICTURE_SIZE, respond

    explorer = Explorer(View(DISC), tables=folder)
    assert explorer.scene == packed
    assert explorer.deficit.heel["lateral"].state == "spared"
    explorer.set_state({"view": View(DISC, side="left").to_dict()})
    assert explorer.deficit.heel["lateral"].state == "spared"
    view = View(DISC, camera="front", key_points=True)
    respond(explorer, {"type": "need", "what": "picture", "view": view.to_dict()}, lambda _: None)
    png = base64.b64decode(explorer.picture.partition(",")[2])
    drawn = np.asarray(Image.open(io.BytesIO(png)).convert("RGB"))
    own = view.replace(atlas=explorer.atlas)
    assert np.array_equal(
        drawn, scene.figure(own, size=PICTURE_SIZE, body=meshes.load(choice=choice))
    )
    assert not np.array_equal(drawn, scene.figure(own, size=PICTURE_SIZE))
