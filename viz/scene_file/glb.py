"""Writes merged layers of triangles as one GLB file with quantised vertices.

glTF 2.0 binary with KHR_mesh_quantization: positions are 16-bit fractions of the layer's
longest side (1.2 m gives steps of 0.02 mm), normals 8-bit. No materials: looks are data of ours.
Khronos' validator finds no error in it. It notes the buffer views of `blobs` as possibly unused,
since it cannot know what `extras` refer to.

References:
    glTF 2.0 specification, Khronos Group; KHR_mesh_quantization extension.

"""

from __future__ import annotations

import json
import struct
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

import numpy as np

from viz.scene_file import normals
from viz.scene_file.merged_layer import MergedLayer, in_space_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

_UNSIGNED_BYTE, _BYTE, _UNSIGNED_SHORT, _UNSIGNED_INT = 5121, 5120, 5123, 5125
_VERTICES, _INDICES = 34962, 34963
_COMPONENT = {"u1": _UNSIGNED_BYTE, "i1": _BYTE, "u2": _UNSIGNED_SHORT, "u4": _UNSIGNED_INT}
_SHAPE = {1: "SCALAR", 3: "VEC3", 4: "VEC4"}
_QUANTA = 65535
_POSITION_STEP = 4
"""A coarser step than the type allows (0.08 mm) that nobody sees and gzip thanks."""


def write(
    layers: Sequence[MergedLayer],
    extras: dict[str, Any],
    blobs: Sequence[bytes],
    rights: str = "",
) -> bytes:
    """Write a GLB.

    Args:
        layers: each becomes one node with one mesh.
        extras: the application's own data, put at the root of the file.
        blobs: bytes that `extras` refers to; `blobs[i]` becomes buffer view `i`.
        rights: whose the data are, shown to whoever opens the file elsewhere.

    Returns:
        The bytes of the file; the same input gives the same bytes.

    """
    file = _File()
    for blob in blobs:
        file.add_view(blob)
    for layer in layers:
        file.add_layer(layer)
    return file.to_bytes(extras, rights)


def extract(
    document: Mapping[str, Any],
    binary: bytes,
    nodes: Iterable[Mapping[str, Any]],
    extras: dict[str, Any],
    blobs: Sequence[bytes] = (),
) -> bytes:
    """Write a GLB with some nodes of another one, as `read` gives it, and other data of our own.

    Args:
        document: the JSON document of the other file.
        binary: its binary part.
        nodes: which of its nodes.
        extras: the application's own data.
        blobs: bytes that `extras` refers to; `blobs[i]` becomes buffer view `i`.

    """
    file = _File()
    for blob in blobs:
        file.add_view(blob)
    for node in nodes:
        file.copy_node(document, binary, node)
    return file.to_bytes(extras, document["asset"].get("copyright", ""))


class _File:
    """A GLB while it is being put together."""

    def __init__(self) -> None:
        self.blob = bytearray()
        self.views: list[dict[str, Any]] = []
        self.accessors: list[dict[str, Any]] = []
        self.meshes: list[dict[str, Any]] = []
        self.nodes: list[dict[str, Any]] = []

    def add_view(self, data: bytes, target: int | None = None, stride: int | None = None) -> int:
        self.blob.extend(b"\0" * (-len(self.blob) % 4))
        view = {"buffer": 0, "byteOffset": len(self.blob), "byteLength": len(data)}
        if target:
            view["target"] = target
        if stride:
            view["byteStride"] = stride
        self.blob.extend(data)
        self.views.append(view)
        return len(self.views) - 1

    def add_vertices(self, values: NDArray[Any], *, normalized: bool, bounds: bool = False) -> int:
        """Add one value per vertex, padded to the four bytes that glTF asks for."""
        columns = values.reshape(len(values), -1)
        size = columns.dtype.itemsize
        stride = -(-columns.shape[1] * size // 4) * 4
        padded = np.zeros((len(columns), stride // size), columns.dtype)
        padded[:, : columns.shape[1]] = columns
        accessor = {
            "bufferView": self.add_view(padded.tobytes(), _VERTICES, stride),
            "componentType": _COMPONENT[columns.dtype.str[1:]],
            "normalized": normalized,
            "count": len(columns),
            "type": _SHAPE[columns.shape[1]],
        }
        if bounds:
            accessor |= {"min": columns.min(0).tolist(), "max": columns.max(0).tolist()}
        self.accessors.append(accessor)
        return len(self.accessors) - 1

    def add_indices(self, triangles: NDArray[np.integer], vertices: int) -> int:
        kind = "<u2" if vertices <= _QUANTA else "<u4"
        flat = np.ascontiguousarray(triangles, kind).ravel()
        accessor = {
            "bufferView": self.add_view(flat.tobytes(), _INDICES),
            "componentType": _COMPONENT[kind[1:]],
            "count": len(flat),
            "type": "SCALAR",
        }
        self.accessors.append(accessor)
        return len(self.accessors) - 1

    def add_layer(self, layer: MergedLayer) -> None:
        layer = in_space_order(layer)
        origin = layer.points.min(0)
        # One scale for all axes keeps normals right without another matrix in the viewer.
        extent = max(float(np.ptp(layer.points, axis=0).max()), 1e-6)
        steps = _QUANTA // _POSITION_STEP
        quantised = np.round((layer.points - origin) / extent * steps) * _POSITION_STEP
        attributes = {
            "POSITION": self.add_vertices(quantised.astype("<u2"), normalized=True, bounds=True),
            "NORMAL": self.add_vertices(normals.as_bytes(layer.normals), normalized=True),
        }
        for name, more in layer.attributes.items():
            attributes[name] = self.add_vertices(more.values, normalized=more.normalized)
        indices = self.add_indices(layer.triangles, len(layer.points))
        self.meshes.append(
            {"primitives": [{"attributes": attributes, "indices": indices, "mode": 4}]}
        )
        self.nodes.append(
            {
                "mesh": len(self.meshes) - 1,
                "name": layer.name,
                "translation": [round(float(v), 4) for v in origin],
                "scale": [round(extent, 4)] * 3,
                "extras": {
                    "layer": layer.name,
                    "mirrored": layer.mirrored,
                    "variant": layer.variant,
                },
            }
        )

    def copy_node(
        self, document: Mapping[str, Any], binary: bytes, node: Mapping[str, Any]
    ) -> None:
        """Take a node of another file, with the mesh that only it has."""

        def copied(number: int) -> int:
            accessor = document["accessors"][number]
            view = document["bufferViews"][accessor["bufferView"]]
            data = binary[view["byteOffset"] :][: view["byteLength"]]
            place = self.add_view(data, view.get("target"), view.get("byteStride"))
            self.accessors.append(accessor | {"bufferView": place})
            return len(self.accessors) - 1

        (drawn,) = document["meshes"][node["mesh"]]["primitives"]
        attributes = {name: copied(number) for name, number in drawn["attributes"].items()}
        own = drawn | {"attributes": attributes, "indices": copied(drawn["indices"])}
        self.meshes.append({"primitives": [own]})
        self.nodes.append({**node, "mesh": len(self.meshes) - 1})

    def to_bytes(self, extras: dict[str, Any], rights: str) -> bytes:
        self.blob.extend(b"\0" * (-len(self.blob) % 4))
        asset = {"version": "2.0", "generator": _generator()}
        document = {
            "asset": asset | ({"copyright": rights} if rights else {}),
            **(self._drawn() if self.nodes else {}),
            "bufferViews": self.views,
            "buffers": [{"byteLength": len(self.blob)}],
            "extras": extras,
        }
        header = json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()
        header += b" " * (-len(header) % 4)
        body = bytes(self.blob)
        total = 12 + 8 + len(header) + 8 + len(body)
        return b"".join(
            (
                struct.pack("<4sII", b"glTF", 2, total),
                struct.pack("<I4s", len(header), b"JSON"),
                header,
                struct.pack("<I4s", len(body), b"BIN\0"),
                body,
            )
        )

    def _drawn(self) -> dict[str, Any]:
        """What a file without any mesh may not have."""
        return {
            "extensionsUsed": ["KHR_mesh_quantization"],
            "extensionsRequired": ["KHR_mesh_quantization"],
            "scene": 0,
            "scenes": [{"nodes": list(range(len(self.nodes)))}],
            "nodes": self.nodes,
            "meshes": self.meshes,
            "accessors": self.accessors,
        }


def _generator() -> str:
    try:
        return f"Root to Heel {version('root-to-heel')}"
    except PackageNotFoundError:  # started from its folder without being installed
        return "Root to Heel"


def read(data: bytes) -> tuple[dict[str, Any], bytes]:
    """Split a GLB into its JSON document and its binary part, to check or repack it.

    Raises:
        ValueError: when the bytes are not a GLB.

    """
    magic, version, total = struct.unpack_from("<4sII", data)
    if magic != b"glTF" or version != 2 or total != len(data):
        raise ValueError("These bytes are not a whole GLB file, version 2.")
    (length,) = struct.unpack_from("<I", data, 12)
    document = json.loads(data[20 : 20 + length])
    return document, data[20 + length + 8 :]
