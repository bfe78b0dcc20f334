"""A tree of plain values and arrays as the bytes of two files, and back.

``arrays.bin`` holds the numbers of all arrays one after another; ``body.json`` holds the tree, with
each array as its type, shape and place. Equal trees give equal bytes.
"""

from __future__ import annotations

import json
from dataclasses import is_dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from meshes.keeping.files import Contents

ALIGNMENT = 16
ARRAYS, TREE = "arrays.bin", "body.json"
_ARRAY = "__array__"


def packed(tree: dict[str, Any]) -> Contents:
    """Give the two files of a tree of dicts, lists, strings, numbers and arrays.

    Args:
        tree: Dataclasses in it are stored as dicts of their fields.
    """
    arrays = bytearray()
    text = json.dumps(_packed(tree, arrays), separators=(",", ":"), sort_keys=True)
    return {ARRAYS: bytes(arrays), TREE: text.encode()}


def unpacked(contents: Contents) -> dict[str, Any]:
    """Give the tree of two files; its arrays are the caller's own and can be written to."""
    # VTK shares the memory of the arrays.
    arrays = memoryview(bytearray(contents[ARRAYS]))
    tree: dict[str, Any] = _unpacked(json.loads(contents[TREE]), arrays)
    return tree


def _packed(value: Any, arrays: bytearray) -> Any:  # noqa: ANN401  # a tree holds anything
    if isinstance(value, np.ndarray):
        arrays.extend(b"\0" * (-len(arrays) % ALIGNMENT))
        place = {_ARRAY: value.dtype.str, "shape": list(value.shape), "at": len(arrays)}
        arrays.extend(np.ascontiguousarray(value).tobytes())
        return place
    if is_dataclass(value) and not isinstance(value, type):
        return _packed(_fields(value), arrays)
    if isinstance(value, dict):
        return {str(name): _packed(item, arrays) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_packed(item, arrays) for item in value]
    if isinstance(value, np.generic):
        return value.item()
    return value


def _fields(value: Any) -> dict[str, Any]:  # noqa: ANN401  # a tree holds anything
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _unpacked(value: Any, arrays: memoryview) -> Any:  # noqa: ANN401  # a tree holds anything
    if isinstance(value, list):
        return [_unpacked(item, arrays) for item in value]
    if not isinstance(value, dict):
        return value
    if _ARRAY not in value:
        return {name: _unpacked(item, arrays) for name, item in value.items()}
    count = int(np.prod(value["shape"], dtype=int))
    flat = np.frombuffer(arrays, dtype=value[_ARRAY], count=count, offset=value["at"])
    return flat.reshape(value["shape"])
