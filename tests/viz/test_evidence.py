"""The evidence in the scene file: the table of likelihoods as the page reads it."""

from __future__ import annotations

import gzip

import numpy as np
import own_tables

import pathways
from pathways.find.likelihoods import likelihood_table
from pathways.find.questions import questions
from viz.scene_file import evidence, glb
from viz.scene_file.pieces import pieces

BYTES_AT_MOST = 200_000


def opened(scene):
    """What a gzip file says of the evidence, and its two tables, (answers, states + 1)."""
    document, binary = glb.read(gzip.decompress(scene))
    found = document["extras"]["root_to_heel"].get("evidence")
    return found and (found, *(rows(document, binary, found, name) for name in evidence.VIEWS))


def rows(document, binary, found, name):
    view = document["bufferViews"][found[name]]
    numbers = np.frombuffer(binary, "<i2", view["byteLength"] // 2, view["byteOffset"])
    return numbers.reshape(-1, len(found["states"]) + 1)


def test_the_scene_holds_the_table_of_likelihoods(packed):
    found, one, both = opened(packed)
    table = likelihood_table()
    whole = one.copy()
    whole[found["differing"]] = both
    assert [question["of"] for question in found["questions"]] == list(questions(table.atlas))
    for question in found["questions"]:
        for place, (answer, column) in enumerate(table.answers(question["of"])):
            at = question["column"] + place
            assert (one[at] == table.one[:, column]).all(), (question, answer)
            assert (whole[at] == table.both[:, column]).all(), (question, answer)
        if question["answers"][0] == "paralysed":
            column = table.column[question["of"], "mrc4"]
            assert (one[question["column"] + 3 + 4] == table.one[:, column]).all()
    assert found["prior"] == table.prior.tolist()
    assert [found["causes"][i]["id"] for i, *_ in found["states"]] == [
        state.cause.id for state in table.states
    ]


def test_only_the_last_piece_has_it(packed):
    words, first, rest = map(opened, pieces(packed))
    assert words is None
    assert first is None
    for one, other in zip(opened(packed)[1:], rest[1:], strict=True):
        assert (one == other).all()


def test_it_is_small():
    alone = evidence.packed()
    whole = glb.write([], {"evidence": alone.at(0)}, alone.blobs)
    assert len(gzip.compress(whole, 6)) < BYTES_AT_MOST


def test_tables_of_ones_own_are_packed_as_they_are(tmp_path):
    text = (own_tables.INSTALLED[0] / "sites.toml").read_text("utf-8")
    row = text[text.index("[piriformis]") :].partition("\n[")[0]
    row = row.replace("[piriformis]", "[my_own_site]").replace('name = "', 'name = "My own: ', 1)
    (tmp_path / "sites.toml").write_text(f"{text}\n{row}\n", "utf-8")
    own, usual = evidence.packed(pathways.load_over(tmp_path)), evidence.packed()
    ids = [[cause["id"] for cause in one.record["causes"]] for one in (own, usual)]
    assert set(ids[0]) - set(ids[1]) == {"my_own_site"}
    assert len(own.blobs[0]) > len(usual.blobs[0])
    assert len(own.blobs[0]) % (2 * (len(own.record["states"]) + 1)) == 0
