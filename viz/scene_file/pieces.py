"""A scene file in three pieces, for a slow network: the words, what is seen first, the rest.

Each piece is a gzip GLB. The words alone make a page with its list and all that is said of a
selection; bones, nerves and skin make the body; muscles, vessels, what presses and the variants
follow, with the states of the other maps and anatomies, and with what causes are ranked from.
"""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from viz.scene_file import evidence, glb

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Piece = Literal["words", "first", "rest"]

SEEN_FIRST = ("bones", "discs", "dura", "nerves", "deep", "skin")
"""Layers without which nobody would know the body; only their usual anatomy."""

GZIP_LEVEL = 6
WORDS_LEVEL = 9
"""The words are few, and everybody waits for them first."""


class Pieces(NamedTuple):
    """The gzip GLBs of a scene: `words` has no mesh, the two others have no words."""

    words: bytes
    first: bytes
    rest: bytes


def pieces(scene: bytes) -> Pieces:
    """Take a scene file apart.

    Args:
        scene: the gzip GLB, as `container.scene_bytes` gives it.

    Raises:
        ValueError: when it is no scene file.

    """
    document, binary = glb.read(gzip.decompress(scene))
    extras = dict(document["extras"]["root_to_heel"])
    ranked, plain = extras.pop("evidence"), extras.pop("plain")
    first, *others = extras["tables"]
    now = [node for node in document["nodes"] if _is_seen_first(node["extras"])]
    later = [node for node in document["nodes"] if not _is_seen_first(node["extras"])]

    def piece(
        own: Mapping[str, Any],
        tables: Iterable[Mapping[str, Any]] = (),
        nodes: Iterable[Mapping[str, Any]] = (),
        more: Sequence[bytes] = (),
        level: int = GZIP_LEVEL,
    ) -> bytes:
        numbered = [{**table, "bufferView": view} for view, table in enumerate(tables)]
        blobs = [*(_bytes_of(document, binary, table["bufferView"]) for table in tables), *more]
        told = {"root_to_heel": {**own, "tables": numbered}}
        whole = glb.extract(document, binary, nodes, told, blobs)
        return gzip.compress(whole, level, mtime=0)

    version = {"version": extras["version"]}
    likely = [_bytes_of(document, binary, ranked[name]) for name in evidence.VIEWS]
    with_evidence = version | {
        "evidence": ranked | evidence.views_at(len(others)),
        "plain": plain,
    }
    return Pieces(
        words=piece(extras, [first], level=WORDS_LEVEL),
        first=piece(version, nodes=now),
        rest=piece(with_evidence, others, later, likely),
    )


def _is_seen_first(layer: Mapping[str, Any]) -> bool:
    return layer["layer"] in SEEN_FIRST and not layer["variant"]


def _bytes_of(document: Mapping[str, Any], binary: bytes, number: int) -> bytes:
    view = document["bufferViews"][number]
    return binary[view["byteOffset"] :][: view["byteLength"]]
