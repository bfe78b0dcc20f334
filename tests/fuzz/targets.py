"""What is fuzzed. Each function takes bytes, and raises only what should never have come out."""

from __future__ import annotations

import json
import random
import tempfile
from functools import cache
from pathlib import Path
from unittest.mock import patch

import trimesh
from choices import FACTS, Choices
from golden_addresses import MADE, WRITTEN

import pathways
from meshes.atlas.file_names import AtlasError
from meshes.atlas.files import read_bone
from meshes.tables.folder import BODY_TABLES
from meshes.tables.library import read_tables
from meshes.tables.reading import DATA
from pathways.atlas import Atlas
from pathways.checks import contradictions
from pathways.find.documents import FindingsError, examination, read_document
from pathways.library import FILES, MODELS, installed
from pathways.loading import read_rows
from pathways.unread import Unread
from viz import View, ViewError
from viz.hosts import answers

LONGEST_LINE = 4000
DOCUMENTS = (
    {"findings": [{"of": "skin:lateral_heel", "is": "numb"}]},
    {
        "version": 1, "side": "both", "within": ["disc_*", "root:S1"],
        "findings": [
            {"of": "movement:ankle_plantarflexion", "is": "weak", "mrc": 4, "side": "left"},
            {"of": "reflex:achilles", "is": "absent"},
            {"of": "flag:saddle_numbness", "is": "yes"},
            {"of": "investigation:needle_soleus", "is": "abnormal"},
        ],
    },
)  # fmt: skip
"""Documents of findings that are right."""
NET = "Python could not work this out"
"""How the net under all answers begins: whatever falls into it is a fault as well."""


def addresses(data: bytes) -> None:
    """Any text is read as a view, which its own address gives again."""
    view, refused = View.read(data.decode("utf-8", "surrogateescape"))
    assert View.from_query(view.to_query()) == view
    said(refused)


def views(data: bytes) -> None:
    """Any value is a view or is refused in a sentence."""
    try:
        view = View.from_dict(Choices(data).view())
    except ViewError as error:
        said([str(error)])
    else:
        assert View.from_dict(view.to_dict()) == view
        assert View.from_query(view.to_query()) == view


def findings(data: bytes) -> None:
    """Any document, and any value in its place, is ranked or refused in a sentence."""
    try:
        if data[:1] < b"\x80":
            given = read_document(data[1:].decode("utf-8", "surrogateescape"))
        else:
            given = examination(Choices(data[1:]).findings())
    except FindingsError as error:
        said([str(error)])
        return
    ranking = pathways.localise(given)
    assert ranking.ranking
    assert 0.99 < ranking.others + sum(row.probability for row in ranking.ranking) < 1.01
    json.dumps(ranking.to_dict(), allow_nan=False).encode()


class Listener:
    """A host without a page."""

    def __init__(self) -> None:
        self.view, self.picture, self.sent = View().to_dict(), "", []

    def site_records(self):
        return {}


def _no_table(view: View, _records: object) -> dict:
    """Stands in for the table, which takes long and depends on nothing but what a view may hold."""
    return {"map": view.dermatome_map, "variants": list(view.variants)}


def messages(data: bytes) -> None:
    """Any message is answered; a host never shows what is no view."""
    host, message = Listener(), Choices(data).message()
    if not (isinstance(message, dict) and message.get("what") == "picture"):
        with patch.dict(answers._WORKED_OUT, table=_no_table):
            answers.respond(host, message, host.sent.append)
    assert View.from_dict(host.view).to_dict() == host.view
    for sent in host.sent:
        json.dumps(sent, allow_nan=False, ensure_ascii=False).encode()
        assert not sent.get("text", "").startswith(NET), sent["text"]
        said([sent["text"]] if "text" in sent else [])


def tables(data: bytes) -> None:
    """Any file that has the name of a table is a table, or every fault of it is a sentence."""
    names = (*FILES, *BODY_TABLES)
    file, content = names[data[0] % len(names)] if data else names[0], data[1:]
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder)
        (own / file).write_bytes(content)
        faults = fact_faults(own, file) if file in FILES else read_tables(own)[1]
    said([str(fault) for fault in faults])


def fact_faults(own: Path, file: str) -> list:
    """As `pathways.faults`, with the other tables as they are, which need not be read each time."""
    table = file.removesuffix(".toml")
    reading = read_rows(own, file, MODELS[table])
    rows = {name: getattr(FACTS, name) for name in MODELS} | {table: reading.rows}
    unread = {name: set() for name in MODELS} | {table: {fault.row for fault in reading.faults}}
    return [*reading.faults, *contradictions(Atlas(**rows), Unread(unread))]


def atlases(data: bytes) -> None:
    """Any file that has the name of a bone is a closed surface, or it is said why not."""
    ending = ("stl", "obj")[data[0] % 2] if data else "stl"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"FMA24474.{ending}"
        path.write_bytes(data[1:])
        try:
            bone = read_bone(path)
        except AtlasError as error:
            said([str(error)])
        else:
            assert bone.volume > 0


def said(sentences) -> None:
    """Each is a line of text that can be printed and is not endless."""
    for sentence in sentences:
        sentence.encode()
        assert sentence.strip()
        assert "\n" not in sentence
        assert len(sentence) < LONGEST_LINE, sentence


TARGETS = {
    "addresses": addresses, "views": views, "findings": findings, "messages": messages,
    "tables": tables, "atlases": atlases,
}  # fmt: skip


@cache
def seeds(target: str) -> tuple[bytes, ...]:
    """What the fuzzing of a target begins with."""
    if target == "addresses":
        cases = [case for file in (WRITTEN, MADE) for case in json.loads(file.read_text())]
        return tuple(case["address"].encode() for case in cases)
    if target == "findings":
        documents = (b"\0" + json.dumps(given).encode() for given in DOCUMENTS)
        return (*documents, *(b"\xff" + one for one in seeds("views")[:60]))
    if target == "tables":
        return tuple(
            _first_rows(number, name) for number, name in enumerate((*FILES, *BODY_TABLES))
        )
    if target == "atlases":
        ball = trimesh.creation.icosphere(1, 200)
        torn = trimesh.Trimesh(ball.vertices, ball.faces[3:])
        kinds = enumerate(("stl", "obj", "stl_ascii"))
        return tuple(
            bytes([number % 2]) + (made if isinstance(made, bytes) else made.encode())
            for number, kind in kinds
            for made in (ball.export(file_type=kind), torn.export(file_type=kind))
        )
    dice = random.Random(8)  # noqa: S311 - dice
    return tuple(dice.randbytes(dice.choice((8, 40, 200))) for _ in range(200))


def _first_rows(number: int, file: str) -> bytes:
    """The first rows of a table of the installation, led by its number."""
    folder = installed() if file in FILES else DATA
    lines = folder.joinpath(file).read_bytes().splitlines(keepends=True)
    heads = [at for at, line in enumerate(lines) if line.startswith(b"[")]
    return bytes([number]) + b"".join(lines[: heads[3] if len(heads) > 3 else None])[:6000]
